//! One world: the real scheduler, real executors, a cluster and two pools, under one clock and one seed.
//!
//! ```text
//!                 ┌ scheduler::Scheduler ─────────────────────────┐
//!      batches    │   │ events, actions                           │ Command, Event
//!  disk <─────────┤   v                                           v
//!                 │ mesos::scheduler::Subscription       stratum::source::StratumSource (one per pool)
//!                 └───┬───────────────────────────────────────────┬
//!                     │ HTTP: calls, RecordIO in any pieces       │ bytes in any pieces
//!                     v                                           v
//!        local_mesos::core::Cluster (master, agents)     local_pool::core::PoolCore, or pool2
//!                     ^
//!                     │ HTTP
//!                 ┌───┴───────────────────────────────────────────┐
//!                 │ mesos::executor::Subscription                 │
//!                 │   │                                           │  one process for every container
//!                 │ executor::logic::Executor <──> virtual engine │
//!                 └───────────────────────────────────────────────┘
//! ```
//!
//! All of these are the machines that run in production. What is virtual: the network, the disk, processes, time, and the
//! threads of the engine, which search their real spaces a few nonces at a time.
//!
//! In some worlds a pool speaks Stratum V2, and a `stratum2::Source` with it, over the real encryption. Such pools are this
//! crate's own (`pool2`), and not all of them are honest.
//!
//! In about a third of the worlds one of the two sources is not a pool but one to three nodes (`node`), at which
//! `solo::SoloSource` mines: they reorganise, lag, restart with older chains, disagree and lie.
//!
//! In some worlds there are two or three schedulers, each with an `election::Candidate`, and their state is in the nodes of
//! a simulated ZooKeeper instead of on a disk. Then schedulers are killed, stopped for a while, and cut off from
//! ZooKeeper, the master or both.
//!
//! Things go wrong for some minutes, at rates that differ from seed to seed, while people in charge change ceilings, agents
//! and builds and plan maintenance (`plan/rules.rs`); then nothing does, and everything that they allow must be
//! mined again before long, a new block reach everybody at once, and everybody pause while there is no pool; then the
//! scheduler is asked to stop. After each step the world compares what went into the machines with what came out (see
//! `checks`). Equal seeds give equal stories.

mod checks;
mod constraints;
mod disk;
mod medium;
mod node;
mod places;
mod plan;
mod pool2;
mod queue;
mod solo_disk;
mod story;
mod world;
mod zookeeper;

pub use plan::Plan;

use std::fmt;
use std::time::Duration;

/// What a run that went well was like.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stats {
    pub virtual_time: Duration,
    pub steps: u64,
    /// Equal for equal stories.
    pub fingerprint: u64,
    /// How often the scheduler was started.
    pub lives: u32,
    pub shares_found: u64,
    /// Shares that reached a scheduler.
    pub shares_counted: u64,
    pub blocks: u64,
    /// Tasks that were launched on an executor that had one already.
    pub joined_tasks: u64,
    /// From the last fault until everything was mined.
    pub recovered_after: Duration,
}

/// What a run that failed was like.
#[derive(Clone, Debug)]
pub struct Failure {
    pub seed: u64,
    /// Virtual time since the beginning.
    pub time: Duration,
    pub what: String,
    /// The last lines of the story.
    pub story: Vec<String>,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for line in &self.story {
            writeln!(f, "{line}")?;
        }
        write!(
            f,
            "seed {} fails after {:.3} s: {}\nrepeat it: cargo run --release -p simulation -- --seed {}",
            self.seed,
            self.time.as_secs_f64(),
            self.what,
            self.seed
        )
    }
}

/// Runs the world of one seed.
///
/// # Errors
/// What did not hold, and how it came to that.
pub fn run(seed: u64, plan: &Plan) -> Result<Stats, Failure> {
    world::World::new(seed, plan).run()
}
