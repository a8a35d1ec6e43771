//! The nodes of a world that mines solo, and the network that they are in.

mod faults;
mod looks;
mod serving;

pub(super) use serving::{block_in, hash_of};

use super::{Happening, World};
use crate::checks::nodes::{NodeLife, Nodes as NodeChecks, SENT_AGAIN_WITHIN, Spoken};
use crate::node::{Chain, Hash, Lie, Node, bits_for};
use crate::plan::{NodeFault, Scenario};
use crate::solo_disk::{SoloDisk, Written};
use solo::{RequestId, Response};
use std::collections::BTreeSet;
use std::rc::Rc;
use std::time::{Duration, Instant};

/// What a source says of a session that the scheduler has closed.
pub(super) const CLOSED: &str = "closed as asked";
/// A node that has been well for so long is mined: an answer that was waited for in vain before, to a block at most, and the longest
/// pause between two attempts.
const MINED_WITHIN: Duration = Duration::from_secs(75);
/// A tip that a node that is well has had for so long is built on: it is looked at every ten seconds.
const FOLLOWED_WITHIN: Duration = Duration::from_secs(15);
/// Between two looks at all of it.
const LOOK: Duration = Duration::from_secs(5);
/// A block is with all peers within this time, milliseconds.
const GOSSIP_MS: u64 = 100;
/// An answer of a slow node takes at most this long, milliseconds.
const SLOW_MS: u64 = 90_000;

/// A request on its way.
#[derive(Clone, Debug)]
pub(crate) struct Arrival {
    pub(crate) life: u32,
    pub(crate) request: RequestId,
    pub(crate) body: Rc<[u8]>,
}

/// What happens at nodes, and between them and sources.
#[derive(Debug)]
pub(crate) enum NodeHappening {
    Arrives(usize, Arrival),
    Answers(
        u32,
        RequestId,
        Result<Response, String>,
        Option<(NodeLife, Spoken)>,
    ),
    /// The same from a node on a connection that may have been cut since, with their number.
    Says(usize, u32, u32, RequestId, Response, Option<(NodeLife, Spoken)>),
    /// A source waits no longer.
    GivesUp(u32, RequestId),
    Written(u32),
    Kept(u32, Written),
    /// Peers tell each other what they know.
    Gossip,
    Transaction,
    Fault(NodeFault),
    /// What went wrong with a node is over.
    IsOver(usize, NodeFault),
    Look,
}

impl NodeHappening {
    /// The life of the scheduler whose process it reaches.
    pub(crate) fn life(&self) -> Option<u32> {
        match self {
            Self::Answers(life, ..)
            | Self::Says(_, _, life, ..)
            | Self::GivesUp(life, _)
            | Self::Written(life)
            | Self::Kept(life, _) => Some(*life),
            _ => None,
        }
    }
}

/// A node, and how it is.
pub(crate) struct Member {
    pub(crate) node: Node,
    is_down: bool,
    /// While it is stopped: what has come meanwhile.
    held: Option<Vec<Arrival>>,
    /// Long polls that wait.
    polls: Vec<Arrival>,
    is_slow: bool,
    /// How often all connections to it were cut.
    cuts: u32,
    /// It has no peers.
    is_alone: bool,
    well_since: Option<Instant>,
    tip_since: Instant,
}

pub(crate) struct Nodes {
    pub(crate) list: Vec<Member>,
    /// The source that they are.
    pub(crate) source: usize,
    /// What the rest of the network knows, if there is one.
    public: Option<Chain>,
    /// Tells blocks of others, and transactions, apart.
    number: u64,
    transactions_every: f64,
    faults: Vec<(NodeFault, f64)>,
    pub(crate) checks: NodeChecks,
    /// Of each host.
    pub(crate) disks: Vec<SoloDisk>,
    /// Lives with a write under way.
    pub(crate) writing: BTreeSet<u32>,
}

impl Member {
    /// Looks again whether it answers as it should.
    fn reconsider(&mut self, now: Instant) {
        let is_true = matches!(self.node.lie, None | Some(Lie::NoCommitment | Lie::Hasty));
        if self.is_down || self.held.is_some() || self.is_slow || !is_true {
            self.well_since = None;
        } else {
            self.well_since.get_or_insert(now);
        }
    }

    fn has_peers(&self) -> bool {
        !self.is_down && self.held.is_none() && !self.is_alone
    }

    fn well_for(&self, now: Instant) -> Option<Duration> {
        Some(now - self.well_since?)
    }
}

impl Nodes {
    pub(crate) fn new(scenario: &Scenario, hosts: usize, epoch: u64, now: Instant) -> Option<Self> {
        let plan = scenario.nodes.as_ref()?;
        let bits = bits_for(scenario.hashes_per_block());
        let chain = Chain::new(u32::try_from(epoch).unwrap_or(u32::MAX) - 600);
        let member = |_| Member {
            node: Node::new(chain.clone(), bits),
            is_down: false,
            held: None,
            polls: Vec::new(),
            is_slow: false,
            cuts: 0,
            is_alone: false,
            well_since: Some(now),
            tip_since: now,
        };
        Some(Self {
            list: (0..plan.count).map(member).collect(),
            source: plan.source,
            public: plan.has_network.then(|| chain.clone()),
            number: 0,
            transactions_every: plan.transactions_every,
            faults: plan.faults.clone(),
            checks: NodeChecks::default(),
            disks: (0..hosts).map(|_| SoloDisk::default()).collect(),
            writing: BTreeSet::new(),
        })
    }

    /// How long the node has been well that has been so the longest.
    pub(crate) fn well_for(&self, now: Instant) -> Option<Duration> {
        self.list.iter().filter_map(|member| member.well_for(now)).max()
    }

    fn next_number(&mut self) -> u64 {
        self.number += 1;
        self.number
    }

    /// A block of others on one of this chain. Gives its hash.
    fn block_on(chain: &mut Chain, prev: Hash, number: u64, time: u32) -> Hash {
        let hash = miner_core::sha256d(&[&prev[..], &number.to_le_bytes()].concat());
        chain.add(hash, prev, time);
        hash
    }
}

impl World {
    pub(super) fn begin_nodes(&mut self) {
        let Some(nodes) = &self.nodes else {
            return;
        };
        let (count, source) = (nodes.list.len(), nodes.source);
        let faults = nodes.faults.clone();
        self.tell(&format!("source {source} is {count} nodes"));
        for (fault, every) in faults {
            let delay = self.some_time(every);
            self.plan_node(delay, NodeHappening::Fault(fault));
        }
        self.plan_node(Duration::from_secs(2), NodeHappening::Transaction);
        self.plan_node(LOOK, NodeHappening::Look);
    }

    pub(super) fn plan_node(&mut self, delay: Duration, happening: NodeHappening) {
        self.after(delay, Happening::Nodes(happening));
    }

    pub(super) fn node_happens(&mut self, happening: NodeHappening) {
        match happening {
            NodeHappening::Arrives(node, arrival) => self.node_hears(node, arrival),
            NodeHappening::Answers(life, request, answer, spoken) => {
                self.node_answers(life, request, answer, spoken);
            }
            NodeHappening::Says(node, cuts, life, request, response, spoken) => {
                let is_cut = self
                    .nodes
                    .as_ref()
                    .is_some_and(|nodes| nodes.list[node].cuts != cuts);
                let (answer, spoken) = match is_cut {
                    true => (Err("connection lost: reset".to_owned()), None),
                    false => (Ok(response), spoken),
                };
                self.node_answers(life, request, answer, spoken);
            }
            NodeHappening::GivesUp(life, request) => {
                self.node_answers(life, request, Err("no answer in time".to_owned()), None);
            }
            NodeHappening::Written(life) => self.solo_disk_written(life),
            NodeHappening::Kept(life, written) => self.file_is_kept(life, written),
            NodeHappening::Gossip => self.gossip(),
            NodeHappening::Transaction => self.transaction(),
            NodeHappening::Fault(fault) => self.node_fault(fault),
            // Later all of them are over.
            NodeHappening::IsOver(..) if self.goal != super::goal::Phase::Faults => {}
            NodeHappening::IsOver(node, fault) => self.node_fault_is_over(node, fault),
            NodeHappening::Look => self.look_at_nodes(),
        }
    }
}
