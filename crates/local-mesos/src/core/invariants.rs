//! What must always hold of a cluster.

/// A contradiction in the cluster's state. Each is a bug.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvariantError {
    #[error("agent {agent}: {counted} are accounted for of {total}")]
    Resources {
        agent: usize,
        counted: String,
        total: String,
    },
    #[error("agent {agent} is not registered, yet {held} are held there")]
    HeldWhileAway { agent: usize, held: String },
    #[error("agent {0} has enough for an offer and is not in the index of those")]
    NotOfferable(usize),
    #[error("framework {framework} holds {counted}, its total says {total}")]
    FrameworkTotal {
        framework: String,
        counted: String,
        total: String,
    },
    #[error("the agents where framework {0} has something are not those that its index names")]
    Presence(String),
    #[error("offer {0} has no connected owner")]
    OrphanedOffer(String),
    #[error("task {task} of {framework} is twice on one agent (executor {executor})")]
    TaskTwice {
        framework: String,
        task: String,
        executor: String,
    },
    #[error("executor {0} has a stream but is not subscribed")]
    Unsubscribed(String),
    #[error("the updates of task {task} of {framework} are out of order")]
    Updates { framework: String, task: String },
}
