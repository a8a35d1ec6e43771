//! What a candidate wants of ZooKeeper, and what that says. Nodes are named from the place that all candidates share.

/// Holds a node of each candidate.
pub const CANDIDATES: &str = "leader";
/// Holds the newest beat.
pub const BEAT_NODE: &str = "beat";

/// One step in ZooKeeper. Those of a session take effect in their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Operation {
    /// Create [`CANDIDATES`] and [`BEAT_NODE`], empty, where they are not there.
    Prepare,
    /// Create an ephemeral sequential node in [`CANDIDATES`].
    Stand {
        /// Its name, without the number.
        prefix: String,
        /// Its content: what others are told of this candidate.
        name: String,
    },
    /// List [`CANDIDATES`], and tell once when that changes next.
    List,
    /// Read the content of a candidate's node.
    Name(String),
    /// Read [`BEAT_NODE`].
    ReadBeat,
    /// Remove the node of a candidate, if [`BEAT_NODE`] has this version. Done, whether it has or not.
    Depose { candidate: String, beat_version: i32 },
    /// Write [`BEAT_NODE`], if the node of this candidate is there.
    Beat { candidate: String, content: Vec<u8> },
    /// Remove the node of a candidate.
    Leave { candidate: String },
}

/// What an operation gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    Done,
    /// To [`Operation::Stand`]: the name of the node, with its number.
    Standing(String),
    /// To [`Operation::List`].
    Candidates(Vec<String>),
    /// To [`Operation::Name`].
    Name(String),
    /// To [`Operation::ReadBeat`].
    Beat {
        content: Vec<u8>,
        /// Number of ZooKeeper's transaction that wrote it.
        written: i64,
        version: i32,
    },
}

/// Why an operation, or a session, was in vain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// It may have had its effect. The session may go on.
    ConnectionLost,
    /// A node is not there.
    NoNode,
    /// The candidate's node that it depends on is not there.
    Deposed,
    /// The session is over, or ZooKeeper refuses: why.
    Refused(String),
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::ConnectionLost => f.write_str("the connection is lost"),
            Self::NoNode => f.write_str("somebody removed a node"),
            Self::Deposed => f.write_str("another scheduler leads, or somebody removed this one's node"),
            Self::Refused(why) => f.write_str(why),
        }
    }
}
