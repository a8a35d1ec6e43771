//! The scheduler's logic alone, with a master that answers every call at once.

mod world;

use crate::clock::resident_memory;
use crate::jobs::Difficulty;
use crate::sampling::Samples;
use serde::{Deserialize, Serialize};
use std::time::Duration;
use world::World;

/// Hashes per second that each executor claims, as four threads of an older CPU.
const RATE: f64 = 40e6;
/// Shares in all, whatever the number of executors.
const SHARES: usize = 20_000;
/// Length of the time without events from outside, other than reports.
const IDLE: Duration = Duration::from_secs(120);

/// Measured with one number of executors. CPU times are of the scheduler alone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Measured {
    pub executors: usize,
    /// From an OFFERS event with an offer of every agent until the last ACCEPT.
    pub launch_seconds: f64,
    /// From a clean job's arrival until the last executor's MESSAGE, for each job.
    pub job_seconds: Samples,
    /// CPU time meanwhile, which tells the same of a machine that is not quiet.
    pub job_cpu_seconds: Samples,
    /// From a clean job's arrival until every executor has confirmed it.
    pub cpu_seconds_per_job: f64,
    /// Nothing happens but that executors report.
    pub cpu_seconds_per_idle_second: f64,
    /// Of the whole process, with the fake executors.
    pub resident_bytes_before: u64,
    pub resident_bytes_launched: u64,
    /// After all jobs.
    pub resident_bytes_after: u64,
    /// That verify, are submitted, accepted and acknowledged, with one core: one MESSAGE each.
    pub shares_per_second: f64,
}

/// Measures with this many executors, over this many jobs.
///
/// # Errors
/// If the scheduler does anything wrong.
pub fn measure(executors: usize, jobs: u64) -> anyhow::Result<Measured> {
    let resident_bytes_before = resident_memory();
    let mut world = World::new(RATE, Difficulty::Usual);
    let launch = world.launch(executors)?;
    world.settle()?;
    let resident_bytes_launched = resident_memory();

    let (mut job_seconds, mut job_cpu_seconds) = (Samples::default(), Samples::default());
    let cpu_before = world.cpu();
    for _ in 0..jobs {
        let (time, cpu_time) = world.next_job()?;
        job_seconds.0.push(time.as_secs_f64());
        job_cpu_seconds.0.push(cpu_time.as_secs_f64());
        world.settle()?;
        world.check_newest()?;
    }
    let cpu_of_jobs = world.cpu() - cpu_before;
    world.check_disjoint()?;
    let resident_bytes_after = resident_memory();

    let cpu_before = world.cpu();
    let messages_before = world.messages();
    world.pass(IDLE)?;
    anyhow::ensure!(
        world.messages() == messages_before,
        "messages are sent although all executors have confirmed their assignments"
    );
    let cpu_idle = world.cpu() - cpu_before;
    drop(world);

    Ok(Measured {
        executors,
        launch_seconds: launch.as_secs_f64(),
        job_seconds,
        job_cpu_seconds,
        cpu_seconds_per_job: cpu_of_jobs.as_secs_f64() / jobs as f64,
        cpu_seconds_per_idle_second: cpu_idle.as_secs_f64() / IDLE.as_secs_f64(),
        resident_bytes_before,
        resident_bytes_launched,
        resident_bytes_after,
        shares_per_second: shares_per_second(executors, SHARES.max(executors))?,
    })
}

/// Executors that claim no rate are asked for every share of the source's difficulty, which is trivial here.
fn shares_per_second(executors: usize, shares: usize) -> anyhow::Result<f64> {
    let mut world = World::new(0.0, Difficulty::Trivial);
    world.launch(executors)?;
    world.settle()?;
    let cpu_before = world.cpu();
    world.shares(shares)?;
    let cpu = world.cpu() - cpu_before;
    Ok(shares as f64 / cpu.as_secs_f64())
}
