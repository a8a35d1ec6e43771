//! What a seed's world is like: its size, its ceilings, and how often what goes wrong.

mod nodes;
mod replicas;
mod rules;

pub(crate) use nodes::{NodeFault, Nodes};
pub(crate) use replicas::{ReplicaFault, Replicas};
pub(crate) use rules::{Change, Rules, ceilings, constraints};

use crate::pool2::{Manners, Offers};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use std::time::Duration;

/// What is asked of a run besides the seed.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Virtual time during which things go wrong.
    pub faults_for: Duration,
    /// Number of agents instead of the seed's own.
    pub agents: Option<usize>,
    /// Number of schedulers instead of the seed's own.
    pub schedulers: Option<usize>,
    /// Number of nodes that one source is, instead of the seed's own; 0 for pools only.
    pub nodes: Option<usize>,
    /// Print the story as it happens.
    pub aloud: bool,
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            faults_for: Duration::from_secs(6 * 60),
            agents: None,
            schedulers: None,
            nodes: None,
            aloud: false,
        }
    }
}

/// Something that goes wrong at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    SchedulerCrash,
    ExecutorCrash,
    ExecutorMute,
    ExecutorLies,
    /// It speaks a protocol of another version, and its KILL is lost at first.
    ExecutorOutdated,
    AgentLost,
    AgentRestarts,
    AgentDies,
    MasterFailsOver,
    CutScheduler,
    CutExecutor,
    PoolDown,
    PoolCut,
    PoolRejects,
    PoolSlow,
    /// It takes connections and bytes, and answers when it goes on.
    PoolHangs,
    PoolForgets,
    /// One that speaks Stratum V2 does what it should not, or stops doing so.
    PoolTricks,
    NewBlock,
    NewJob,
    RepeatJob,
    Retarget,
    NewDifficulty,
    ChangeExtranonce,
    /// Another mask of version bits, for the same job as well.
    NewMask,
    DiskFails,
    ClockJump,
    Stop,
    /// The same just when a task is about to be launched.
    StopAtLaunch,
}

/// Each with the usual time between two of its kind, seconds.
const FAULTS: [(Fault, f64); 28] = [
    (Fault::SchedulerCrash, 150.0),
    (Fault::ExecutorCrash, 120.0),
    (Fault::ExecutorMute, 600.0),
    (Fault::ExecutorLies, 600.0),
    (Fault::ExecutorOutdated, 400.0),
    (Fault::AgentLost, 150.0),
    (Fault::AgentRestarts, 150.0),
    (Fault::AgentDies, 300.0),
    (Fault::MasterFailsOver, 240.0),
    (Fault::CutScheduler, 60.0),
    (Fault::CutExecutor, 40.0),
    (Fault::PoolDown, 120.0),
    (Fault::PoolCut, 60.0),
    (Fault::PoolRejects, 180.0),
    (Fault::PoolSlow, 120.0),
    (Fault::PoolHangs, 180.0),
    (Fault::PoolForgets, 120.0),
    (Fault::NewBlock, 30.0),
    (Fault::NewJob, 15.0),
    (Fault::RepeatJob, 40.0),
    (Fault::Retarget, 60.0),
    (Fault::NewDifficulty, 120.0),
    (Fault::ChangeExtranonce, 120.0),
    (Fault::NewMask, 200.0),
    (Fault::DiskFails, 120.0),
    (Fault::ClockJump, 400.0),
    (Fault::Stop, 600.0),
    (Fault::StopAtLaunch, 600.0),
];

/// Mean time between two tricks of pools that speak Stratum V2, seconds.
const TRICKS_EVERY: f64 = 20.0;
/// The part of the worlds that have such pools.
const V2_WORLDS: f64 = 0.3;

/// How often what happens to one message, call or record.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Network {
    pub(crate) message_lost: f64,
    pub(crate) message_repeated: f64,
    /// Longest extra delay of a message that is delayed.
    pub(crate) message_delay: Duration,
    pub(crate) message_delayed: f64,
    /// Lost before it has an effect.
    pub(crate) call_lost: f64,
    /// It has its effect, and the answer is lost.
    pub(crate) answer_lost: f64,
    /// Refused with a status that says nothing.
    pub(crate) call_refused: f64,
    /// The master takes it and then loses it, where Mesos may do so.
    pub(crate) order_lost: f64,
    pub(crate) update_lost: f64,
    pub(crate) update_repeated: f64,
    pub(crate) launch_fails: f64,
}

impl Network {
    pub(crate) const GOOD: Self = Self {
        message_lost: 0.0,
        message_repeated: 0.0,
        message_delay: Duration::ZERO,
        message_delayed: 0.0,
        call_lost: 0.0,
        answer_lost: 0.0,
        call_refused: 0.0,
        order_lost: 0.0,
        update_lost: 0.0,
        update_repeated: 0.0,
        launch_fails: 0.0,
    };
}

/// A seed's world.
#[derive(Clone, Debug)]
pub(crate) struct Scenario {
    pub(crate) agents: Vec<f64>,
    /// `None`: one scheduler with a disk.
    pub(crate) replicas: Option<Replicas>,
    pub(crate) limits: scheduler::Limits,
    pub(crate) quotas: [Option<u32>; 2],
    pub(crate) share_executors: bool,
    /// Agents on which another framework holds half of the CPUs at first.
    pub(crate) other_on: usize,
    /// Hashes per share, on average.
    pub(crate) hashes_per_share: f64,
    pub(crate) shares_per_block: f64,
    pub(crate) extranonce2_size: usize,
    pub(crate) version_mask: u32,
    /// The pools give all sessions the same extranonce1.
    pub(crate) same_extranonce1: bool,
    /// How pools are that speak Stratum V2.
    pub(crate) v2: [Option<Manners>; 2],
    /// The agents' attributes tell several CPU architectures.
    pub(crate) mixed: bool,
    /// `None`: both sources are pools.
    pub(crate) nodes: Option<Nodes>,
    /// Miners that connect from outside.
    pub(crate) rigs: usize,
    /// Seconds between two steps of an executor's search, on average.
    pub(crate) search_interval: f64,
    /// How long a write to disk takes at most, milliseconds.
    pub(crate) write_ms: u64,
    /// Steps after which a space counts as used up.
    pub(crate) exhausts_after: Option<u32>,
    /// Time between two jobs of a pool to which nothing happens.
    pub(crate) job_interval: Duration,
    pub(crate) network: Network,
    pub(crate) faults: Vec<(Fault, f64)>,
    pub(crate) faults_for: Duration,
    pub(crate) rules: Rules,
}

impl Scenario {
    /// Every pool's jobs have places for miners that connect from outside: a byte of extranonce2 has none in it.
    pub(crate) fn has_places(&self) -> bool {
        let offers = self.v2.iter().flatten().map(|manners| manners.offers);
        self.extranonce2_size > 1 && offers.into_iter().all(|offers| offers == Offers::Extended)
    }

    pub(crate) fn new(seed: u64, plan: &Plan) -> Self {
        let mut rng = StdRng::seed_from_u64(seed ^ 0x005c_e9a1_10c0_ffee);
        let large =
            plan.agents.is_some_and(|agents| agents >= 50) || plan.agents.is_none() && seed % 200 == 199;
        let agents = plan
            .agents
            .unwrap_or_else(|| if large { 300 } else { rng.random_range(3..=8) });
        let cpus: Vec<f64> = (0..agents)
            .map(|_| f64::from(rng.random_range(1..=8_u8)))
            .collect();
        let limits = ceilings(&mut rng, &cpus);
        let calm = large || rng.random_bool(0.1);
        let heavy = rng.random_range(0..FAULTS.len() * 2);
        let faults = FAULTS.iter().enumerate().filter_map(|(index, (fault, every))| {
            let every = every * rng.random_range(0.5..2.0);
            let unusual = rng.random_bool(0.3);
            if index == heavy {
                Some((*fault, every / 6.0))
            } else if calm || unusual {
                None
            } else {
                Some((*fault, every))
            }
        });
        let mut faults: Vec<(Fault, f64)> = faults.collect();
        let (quiet, hasty) = (rng.random_bool(0.2), rng.random_bool(0.1) && !large);
        if hasty {
            let makes_jobs =
                |fault| matches!(fault, Fault::NewJob | Fault::NewBlock | Fault::ChangeExtranonce);
            faults.retain(|(fault, _)| !makes_jobs(*fault));
        }
        let quotas = if rng.random_bool(0.2) {
            [Some(1), Some(rng.random_range(1..=3))]
        } else {
            [None, None]
        };
        let mut of_replicas = StdRng::seed_from_u64(seed ^ 0x005e_7e4a_11ea_de45);
        let replicas = Replicas::new(&mut of_replicas, plan.schedulers.or(large.then_some(1)), calm);
        // With numbers of their own: worlds without miners stay as they are.
        let mut of_rigs = StdRng::seed_from_u64(seed ^ 0x0000_fa23_0f21_6500);
        let has_rigs = !large && of_rigs.random_bool(0.3);
        let rigs = if has_rigs { of_rigs.random_range(1..=4) } else { 0 };
        // Likewise.
        let mut of_v2 = StdRng::seed_from_u64(seed ^ 0x0000_57a7_0002_0002);
        let mut v2 = pools_of_v2(&mut of_v2, large, hasty);
        let nodes = Nodes::new(seed, plan.nodes, large, calm);
        if let Some(nodes) = &nodes {
            v2[nodes.source] = None;
        }
        if !calm && v2.iter().any(Option::is_some) {
            faults.push((Fault::PoolTricks, TRICKS_EVERY * of_v2.random_range(0.3..2.0)));
        }
        Self {
            rigs,
            v2,
            nodes,
            replicas,
            limits,
            quotas,
            share_executors: rng.random_bool(0.8),
            other_on: if large {
                0
            } else {
                rng.random_range(0..=agents / 2 + 1)
            },
            hashes_per_share: if rng.random_bool(0.2) { 1500.0 } else { 40.0 },
            shares_per_block: match (quiet || hasty, rng.random_bool(0.2)) {
                (true, _) => 1e6,
                (false, true) => 4.0,
                (false, false) => 40.0,
            },
            write_ms: if rng.random_bool(0.2) { 2000 } else { 20 },
            exhausts_after: hasty.then_some(1),
            job_interval: Duration::from_secs(if quiet || hasty { 3600 } else { 30 }),
            extranonce2_size: if hasty { 4 } else { rng.random_range(1..=4) },
            version_mask: if rng.random_bool(0.3) {
                0
            } else {
                miner_core::BIP320_MASK
            },
            search_interval: match (large, hasty) {
                (true, _) => 20.0,
                (_, true) => 0.1,
                _ => 2.0,
            },
            network: if calm { Network::GOOD } else { network(&mut rng) },
            same_extranonce1: rng.random_bool(0.1),
            mixed: rng.random_bool(0.3),
            faults,
            faults_for: plan.faults_for,
            rules: Rules::new(seed, plan, agents, large),
            agents: cpus,
        }
    }
}

/// Which pools speak Stratum V2, and how they are. Spaces that are used up at once need an extranonce.
fn pools_of_v2(rng: &mut StdRng, large: bool, hasty: bool) -> [Option<Manners>; 2] {
    if large || !rng.random_bool(V2_WORLDS) {
        return [None, None];
    }
    let both = rng.random_bool(0.3);
    let first = rng.random_range(0..2);
    [0, 1].map(|index| {
        let manners = Manners::new(rng, !hasty);
        (both || index == first).then_some(manners)
    })
}

impl Scenario {
    /// On average.
    pub(crate) fn hashes_per_block(&self) -> f64 {
        self.hashes_per_share * self.shares_per_block
    }
}

fn network(rng: &mut StdRng) -> Network {
    let mut often = |most: f64| {
        if rng.random_bool(0.5) {
            rng.random_range(0.0..most)
        } else {
            0.0
        }
    };
    Network {
        message_lost: often(0.3),
        message_repeated: often(0.2),
        message_delay: Duration::from_secs_f64(often(20.0)),
        message_delayed: often(0.5),
        call_lost: often(0.02),
        answer_lost: often(0.02),
        call_refused: often(0.1),
        order_lost: often(0.1),
        update_lost: often(0.2),
        update_repeated: often(0.1),
        launch_fails: often(0.1),
    }
}
