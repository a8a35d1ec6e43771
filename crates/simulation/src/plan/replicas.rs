//! What a world of several schedulers is like, and what goes wrong between them and their ZooKeeper.

use rand::RngExt;
use rand::rngs::StdRng;

/// Something that goes wrong with one of several schedulers, or with ZooKeeper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ReplicaFault {
    /// Whichever it is, it is killed.
    Crash,
    /// A process does nothing for a while, and goes on then.
    Freeze,
    CutFromZooKeeper,
    CutFromMaster,
    CutFromBoth,
    /// No server of ZooKeeper answers for a while.
    ZooKeeperAway,
    /// ZooKeeper ends a session that its scheduler believes in.
    SessionExpires,
}

/// Each with the usual time between two of its kind, seconds.
const FAULTS: [(ReplicaFault, f64); 7] = [
    (ReplicaFault::Crash, 120.0),
    (ReplicaFault::Freeze, 60.0),
    (ReplicaFault::CutFromZooKeeper, 80.0),
    (ReplicaFault::CutFromMaster, 100.0),
    (ReplicaFault::CutFromBoth, 120.0),
    (ReplicaFault::ZooKeeperAway, 120.0),
    (ReplicaFault::SessionExpires, 100.0),
];

/// Several schedulers with one state.
#[derive(Clone, Debug)]
pub(crate) struct Replicas {
    pub(crate) schedulers: usize,
    /// How often the connection to ZooKeeper is lost in one step.
    pub(crate) loss: f64,
    /// How long a step takes at most each way, milliseconds.
    pub(crate) step_ms: u64,
    pub(crate) faults: Vec<(ReplicaFault, f64)>,
}

impl Replicas {
    /// `None` for a world with one scheduler and a disk.
    pub(crate) fn new(rng: &mut StdRng, asked: Option<usize>, calm: bool) -> Option<Self> {
        let several = rng.random_bool(0.35);
        let count = rng.random_range(2..=3);
        let schedulers = asked.unwrap_or(if several { count } else { 1 });
        let faults = FAULTS.into_iter().filter_map(|(fault, every)| {
            let every = every * rng.random_range(0.5..2.0);
            (!rng.random_bool(0.3) && !calm).then_some((fault, every))
        });
        let faults = faults.collect();
        let (lossy, slow) = (rng.random_bool(0.3) && !calm, rng.random_bool(0.2) && !calm);
        (schedulers > 1).then_some(Self {
            schedulers,
            loss: if lossy { 0.02 } else { 0.0 },
            step_ms: if slow { 600 } else { 10 },
            faults,
        })
    }
}
