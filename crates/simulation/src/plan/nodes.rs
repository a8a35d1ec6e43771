//! What a world is like that mines solo at nodes, and what goes wrong with these.

use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

/// Something that goes wrong with one of the nodes, or changes what it builds on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NodeFault {
    /// It is killed, and starts again later, perhaps with an older chain.
    Killed,
    /// It takes requests and answers none until it goes on.
    Stops,
    /// It answers late, perhaps later than anybody waits.
    Slow,
    /// It loses its peers, so that its chain goes another way.
    Alone,
    /// Its clock is hours off.
    ClockOff,
    /// It begins to say what is wrong, or to refuse.
    Lies,
    /// Connections to it break while it answers.
    Cut,
    /// Others find a block.
    NewBlock,
    /// A longer chain of others takes the place of the last blocks.
    Reorganization,
    /// The disk for found blocks and templates takes nothing.
    DiskFull,
}

/// Each with the usual time between two of its kind, seconds.
const FAULTS: [(NodeFault, f64); 10] = [
    (NodeFault::Killed, 90.0),
    (NodeFault::Stops, 120.0),
    (NodeFault::Slow, 150.0),
    (NodeFault::Alone, 120.0),
    (NodeFault::ClockOff, 200.0),
    (NodeFault::Lies, 60.0),
    (NodeFault::Cut, 90.0),
    (NodeFault::NewBlock, 30.0),
    (NodeFault::Reorganization, 100.0),
    (NodeFault::DiskFull, 150.0),
];

/// Part of the worlds that mine solo.
const PART: f64 = 0.3;

/// The nodes that are one of the two sources.
#[derive(Clone, Debug)]
pub(crate) struct Nodes {
    pub(crate) count: usize,
    /// The source that they are in place of a pool.
    pub(crate) source: usize,
    /// The rest of the network: what a node has forgotten, it gets from there.
    pub(crate) has_network: bool,
    /// Mean time between two transactions, seconds.
    pub(crate) transactions_every: f64,
    pub(crate) faults: Vec<(NodeFault, f64)>,
}

impl Nodes {
    /// With numbers of their own, so that worlds without nodes stay as they are. `None` for these.
    pub(crate) fn new(seed: u64, asked: Option<usize>, large: bool, calm: bool) -> Option<Self> {
        let mut rng = StdRng::seed_from_u64(seed ^ 0x0050_1057_a7e5_b10c);
        let mines = rng.random_bool(PART) && !large;
        let count = rng.random_range(1..=3);
        let count = asked.unwrap_or(if mines { count } else { 0 });
        let faults = FAULTS.into_iter().filter_map(|(fault, every)| {
            let every = every * rng.random_range(0.5..2.0);
            let unusual = rng.random_bool(0.3);
            (!unusual && (!calm || fault == NodeFault::NewBlock)).then_some((fault, every))
        });
        let faults = faults.collect();
        Some(Self {
            count,
            source: usize::from(rng.random_bool(0.3)),
            // Several are peers.
            has_network: count > 1 || rng.random_bool(0.7),
            transactions_every: if rng.random_bool(0.3) { 3.0 } else { 20.0 },
            faults,
        })
        .filter(|nodes| nodes.count > 0)
    }
}
