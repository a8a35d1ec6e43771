//! The scheduler with the real client of the master, over HTTP on loopback.

mod application;
mod master;
mod server;

use crate::executor::Kind;
use crate::jobs::{self, Difficulty};
use crate::sampling::Samples;
use anyhow::{Context, ensure};
use application::Application;
use job_source::Event as SourceEvent;
use master::Master;
use serde::{Deserialize, Serialize};
use std::time::{Duration, Instant};

/// Hashes per second that each executor claims.
const RATE: f64 = 40e6;
/// Longest wait for a launch, and for a job to reach every executor.
const PATIENCE: Duration = Duration::from_secs(60);
/// Between a job that everybody has and the next one.
const PAUSE: Duration = Duration::from_millis(200);
/// How often the fake master is asked how far things are.
const LOOK: Duration = Duration::from_millis(5);
/// Time between two blocks, and between two shares of an executor.
const SECOND: Duration = Duration::from_secs(1);

/// Measured with one number of executors.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Measured {
    pub executors: usize,
    /// From the OFFERS event until the last task runs.
    pub launch_seconds: f64,
    /// From a clean job's arrival until the last executor's MESSAGE has reached the master, for each job.
    pub job_seconds: Samples,
    /// With a new block each second: to how many executors each job came within its second.
    pub each_second: Samples,
    /// The same while every executor also sends a share each second.
    pub each_second_with_shares: Samples,
    /// What became of the shares that were sent meanwhile. All others came when their job was void.
    pub shares_sent: u64,
    pub shares_accepted: u64,
}

/// Measures with this many executors, over this many jobs.
///
/// # Errors
/// If the scheduler does anything wrong, or nothing for a long time.
pub fn measure(executors: usize, jobs: u64, seconds: u64) -> anyhow::Result<Measured> {
    let mut quiet = Run::start(executors, RATE, Difficulty::Usual)?;
    let launch_seconds = quiet.launch()?;
    let job_seconds = quiet.jobs(jobs)?;
    let each_second = quiet.each_second(seconds)?;
    quiet.finish()?;

    let mut busy = Run::start(executors, 0.0, Difficulty::Trivial)?;
    busy.launch()?;
    busy.master.send_shares_every(Some(SECOND));
    let each_second_with_shares = busy.each_second(seconds)?;
    busy.master.send_shares_every(None);
    busy.wait(Master::all_acknowledged)
        .context("not all shares are acknowledged")?;
    let (shares_sent, shares_accepted) = busy.finish()?;
    Ok(Measured {
        executors,
        launch_seconds,
        job_seconds,
        each_second,
        each_second_with_shares,
        shares_sent,
        shares_accepted,
    })
}

/// Serves a cluster of this many agents to one scheduler, such as `mesos-miner --master` with the address that is printed, until
/// it is killed. Calls of other kinds than a scheduler's are refused.
///
/// # Errors
/// If there is no port.
pub fn serve(agents: usize) -> anyhow::Result<()> {
    let kind = Kind {
        rate: RATE,
        takes_any_job: true,
    };
    let master = Master::start(agents, kind)?;
    println!("{}", master.address());
    master.serve_one()?;
    loop {
        std::thread::park();
    }
}

/// A scheduler with its connection in a runtime of its own, and a fake master in another.
struct Run {
    executors: usize,
    difficulty: Difficulty,
    job: u64,
    master: Master,
    application: Application,
}

impl Run {
    fn start(executors: usize, rate: f64, difficulty: Difficulty) -> anyhow::Result<Self> {
        let kind = Kind {
            rate,
            takes_any_job: false,
        };
        let master = Master::start(executors, kind)?;
        let application = Application::start(master.address())?;
        Ok(Self {
            executors,
            difficulty,
            job: 0,
            master,
            application,
        })
    }

    /// The first job arrives, and then the offers. Gives the seconds until all tasks run.
    fn launch(&mut self) -> anyhow::Result<f64> {
        self.send_job(0)?;
        self.wait(|master| master.is_subscribed())
            .context("no subscription")?;
        let began = Instant::now();
        self.master.offer()?;
        let executors = self.executors;
        self.wait(|master| master.running() == executors)
            .with_context(|| format!("{} of {executors} executors run", self.master.running()))?;
        let seconds = began.elapsed().as_secs_f64();
        self.wait(Master::all_confirmed)
            .context("not all executors have reported")?;
        Ok(seconds)
    }

    /// Sends jobs, each when all executors have the one before.
    fn jobs(&mut self, count: u64) -> anyhow::Result<Samples> {
        let mut seconds = Vec::new();
        for _ in 0..count {
            let began = self.next_job()?;
            let (job, executors) = (self.job, self.executors);
            self.wait(|master| master.reached(job).0 == executors)
                .with_context(|| {
                    format!(
                        "job {job} came to {} of {executors} executors",
                        self.master.reached(job).0
                    )
                })?;
            self.master.check_newest(job)?;
            let (_, last) = self.master.reached(job);
            let last = last.context("a job that came to everybody came at some time")?;
            seconds.push(last.saturating_duration_since(began).as_secs_f64());
            std::thread::sleep(PAUSE);
        }
        Ok(Samples(seconds))
    }

    /// Sends a job each second and counts the executors that have it by the end of the second.
    fn each_second(&mut self, count: u64) -> anyhow::Result<Samples> {
        let mut reached = Vec::new();
        let mut due = Instant::now();
        for _ in 0..count {
            self.next_job()?;
            due += SECOND;
            std::thread::sleep(due.saturating_duration_since(Instant::now()));
            reached.push(self.master.reached(self.job).0 as f64);
        }
        self.master.check()?;
        Ok(Samples(reached))
    }

    fn next_job(&mut self) -> anyhow::Result<Instant> {
        self.job += 1;
        self.send_job(self.job)
    }

    fn send_job(&self, number: u64) -> anyhow::Result<Instant> {
        let now = Instant::now();
        self.application
            .source(SourceEvent::Job(jobs::job(number, self.difficulty, now)))?;
        Ok(now)
    }

    fn wait(&self, done: impl Fn(&Master) -> bool) -> anyhow::Result<()> {
        let began = Instant::now();
        while !done(&self.master) {
            self.master.check()?;
            ensure!(began.elapsed() < PATIENCE, "not within {} s", PATIENCE.as_secs());
            std::thread::sleep(LOOK);
        }
        Ok(())
    }

    /// Ends both sides. Gives the shares that were sent, and those that were accepted.
    fn finish(self) -> anyhow::Result<(u64, u64)> {
        let summary = self.application.finish()?;
        self.master.check()?;
        self.master.check_disjoint()?;
        let sent = self.master.shares_sent();
        ensure!(
            summary.accepted + summary.stale == sent,
            "{sent} shares were sent, and the scheduler counts otherwise: {summary}"
        );
        Ok((sent, summary.accepted))
    }
}
