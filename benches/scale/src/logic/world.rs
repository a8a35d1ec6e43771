//! A scheduler, its source of jobs and its master, all in one thread.

use crate::clock::{Clock, CpuMeter};
use crate::cluster::{Cluster, Effect, framework_id};
use crate::executor::Kind;
use crate::jobs::{self, Difficulty};
use crate::settings::settings;
use anyhow::{Context, bail, ensure};
use job_source::{Command, Event as SourceEvent, SourceId, Verdict};
use machine::Machine;
use mesos::proto::scheduler::Call;
use mesos::proto::scheduler::call::Type;
use mesos::scheduler::{Event as MesosEvent, Output};
use scheduler::{Action, Event, Scheduler};
use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// The only source.
const POOL: SourceId = SourceId(0);
/// How far the clock is put forward at a time.
const STEP: Duration = Duration::from_millis(200);
/// After this many steps every executor must have confirmed a job: a minute's report interval is the longest.
const MOST_STEPS: u32 = 600;
/// Shares between two looks at the clock's deadline.
const CHUNK: usize = 500;

/// See the [module](self).
pub(super) struct World {
    clock: Clock,
    cpu: CpuMeter,
    /// Time and CPU time that the fake cluster took while the scheduler waited.
    cluster_took: Duration,
    cluster_cpu: CpuMeter,
    scheduler: Scheduler,
    cluster: Cluster,
    difficulty: Difficulty,
    /// Number of the newest job.
    job: u64,
    /// Calls without an answer.
    calls: Vec<Call>,
    /// What the master has to say because of calls.
    updates: Vec<Event>,
    /// When the newest call of each of these types was made, by [`scheduler_time`](Self::scheduler_time).
    last_accept: Option<Instant>,
    last_message: Option<Instant>,
    accepted: u64,
}

impl World {
    pub(super) fn new(rate: f64, difficulty: Difficulty) -> Self {
        let clock = Clock::default();
        Self {
            scheduler: Scheduler::new(settings(), clock.now()),
            clock,
            cpu: CpuMeter::default(),
            cluster_took: Duration::ZERO,
            cluster_cpu: CpuMeter::default(),
            cluster: Cluster::new(Kind {
                rate,
                takes_any_job: false,
            }),
            difficulty,
            job: 0,
            calls: Vec::new(),
            updates: Vec::new(),
            last_accept: None,
            last_message: None,
            accepted: 0,
        }
    }

    /// CPU time of the scheduler so far.
    pub(super) fn cpu(&self) -> Duration {
        self.cpu.total().saturating_sub(self.cluster_cpu.total())
    }

    /// The time without what the fake cluster took.
    fn scheduler_time(&self) -> Instant {
        let now = self.clock.now();
        now.checked_sub(self.cluster_took).unwrap_or(now)
    }

    pub(super) fn messages(&self) -> u64 {
        self.cluster.messages()
    }

    /// Launches an executor on each of `count` agents, which are all offered at once. Gives the time that it took.
    pub(super) fn launch(&mut self, count: usize) -> anyhow::Result<Duration> {
        self.handle(Vec::new())?;
        let job = jobs::job(self.job, self.difficulty, self.clock.now());
        let subscribed = MesosEvent::Subscribed {
            framework_id: framework_id(),
            heartbeat: Duration::from_secs(15),
            master: None,
        };
        self.handle(vec![
            master(subscribed),
            Event::Source(POOL, SourceEvent::Job(job)),
        ])?;
        self.deliver()?;

        let offers = Cluster::offers(count);
        let began = self.scheduler_time();
        self.handle(vec![master(MesosEvent::Offers(offers))])?;
        let ended = self.last_accept.context("nothing is launched")?;
        self.deliver()?;
        let launched = self.cluster.executors().len();
        ensure!(launched == count, "{launched} of {count} executors are launched");
        Ok(ended.saturating_duration_since(began))
    }

    /// A clean job arrives. Gives the time until the last message to an executor was on its way, and the CPU time until
    /// the last was answered.
    pub(super) fn next_job(&mut self) -> anyhow::Result<(Duration, Duration)> {
        self.job += 1;
        let now = self.clock.now();
        let job = jobs::job(self.job, self.difficulty, now);
        self.last_message = None;
        let (began, cpu_before) = (self.scheduler_time(), self.cpu());
        self.handle(vec![Event::Source(POOL, SourceEvent::Job(job))])?;
        let ended = self.last_message.context("no executor has got the job")?;
        let cpu = self.cpu() - cpu_before;
        self.deliver()?;
        self.check_newest()?;
        Ok((ended.saturating_duration_since(began), cpu))
    }

    /// Lets time pass until every executor has had the time to confirm what it has.
    pub(super) fn settle(&mut self) -> anyhow::Result<()> {
        for _ in 0..MOST_STEPS {
            self.step()?;
            if self.cluster.all_confirmed() {
                return Ok(());
            }
        }
        bail!("executors did not report within {MOST_STEPS} steps")
    }

    /// Lets this much time pass.
    pub(super) fn pass(&mut self, time: Duration) -> anyhow::Result<()> {
        let end = self.clock.now() + time;
        while self.clock.now() < end {
            self.step()?;
        }
        Ok(())
    }

    fn step(&mut self) -> anyhow::Result<()> {
        self.clock.put_forward(STEP);
        let reports = self.cluster.reports(self.clock.now());
        self.handle(reports.into_iter().map(master).collect())?;
        self.deliver()
    }

    /// Every executor in turn finds a share and sends it, until there were so many.
    pub(super) fn shares(&mut self, count: usize) -> anyhow::Result<()> {
        let executors = self.cluster.executors().len();
        let mut events = Vec::with_capacity(CHUNK);
        for number in 0..count {
            let share = self.cluster.share(number % executors)?;
            events.extend(share.map(master));
            if events.len() == CHUNK || number + 1 == count {
                self.handle(std::mem::take(&mut events))?;
                self.deliver()?;
            }
        }
        let summary = self.scheduler.summary(self.clock.now());
        ensure!(
            (summary.accepted, self.accepted) == (count as u64, count as u64),
            "of {count} shares {} were submitted and {} are counted",
            self.accepted,
            summary.accepted
        );
        let left = self.cluster.unacknowledged();
        ensure!(left == 0, "{left} shares are not acknowledged");
        Ok(())
    }

    pub(super) fn check_newest(&self) -> anyhow::Result<()> {
        self.cluster.check_newest(self.job)
    }

    pub(super) fn check_disjoint(&self) -> anyhow::Result<()> {
        self.cluster.check_disjoint()
    }

    /// The scheduler takes in each event and then acts, as the program's main loop has it do; only this counts as its
    /// CPU time.
    fn handle(&mut self, events: Vec<Event>) -> anyhow::Result<()> {
        let running = self.cpu.start();
        let mut failed = Ok(());
        for event in events {
            self.scheduler.handle(event, self.clock.now());
            failed = failed.and(self.carry_out());
        }
        let now = self.clock.now();
        if self.scheduler.deadline().is_some_and(|due| due <= now) {
            self.scheduler.advance(now);
        }
        failed = failed.and(self.carry_out());
        self.cpu.stop(running);
        failed
    }

    /// Answers what is asked for. Calls are answered when no more come, so that as many are in flight as may be.
    fn carry_out(&mut self) -> anyhow::Result<()> {
        let mut answers = VecDeque::new();
        loop {
            while let Some(action) = self.scheduler.poll(self.clock.now()) {
                answers.extend(self.answer(action)?);
            }
            if answers.is_empty() {
                return Ok(());
            }
            self.act()?;
            for answer in answers.drain(..) {
                self.scheduler.handle(answer, self.clock.now());
            }
        }
    }

    fn answer(&mut self, action: Action) -> anyhow::Result<Option<Event>> {
        Ok(match action {
            Action::Call { tag, call } => {
                let kind = call.r#type();
                match kind {
                    Type::Accept => self.last_accept = Some(self.scheduler_time()),
                    Type::Message => self.last_message = Some(self.scheduler_time()),
                    _ => {}
                }
                self.calls.push(*call);
                Some(Event::Master(Output::Answered {
                    tag,
                    kind,
                    result: Ok(()),
                }))
            }
            Action::Persist { sequence, .. } => Some(Event::Persisted { through: sequence }),
            Action::Source(source, Command::Open) => {
                Some(Event::Source(source, SourceEvent::Ready { resumed: false }))
            }
            Action::Source(source, Command::Submit(submission)) => {
                self.accepted += 1;
                let verdict = SourceEvent::Verdict {
                    tag: submission.tag,
                    verdict: Verdict::Accepted,
                };
                Some(Event::Source(source, verdict))
            }
            Action::Source(_, Command::Suggest { .. })
            | Action::Miners(_)
            | Action::AskCluster
            | Action::AskFrameworks
            | Action::Tell(_) => None,
            Action::Source(_, Command::Close) => bail!("the source is closed"),
            Action::Exit(exit) => bail!("the run is over: {exit:?}"),
        })
    }

    /// The cluster acts on the calls, which are few at a time, as in the program. This does not count.
    fn act(&mut self) -> anyhow::Result<()> {
        let (began, running) = (Instant::now(), self.cluster_cpu.start());
        let now = self.clock.now();
        for call in self.calls.drain(..) {
            if let Effect::Events(events) = self.cluster.call(call, now)? {
                self.updates.extend(events.into_iter().map(master));
            }
        }
        self.cluster_cpu.stop(running);
        self.cluster_took += began.elapsed();
        Ok(())
    }

    /// The master tells what has become of launched tasks.
    fn deliver(&mut self) -> anyhow::Result<()> {
        while !self.updates.is_empty() {
            let updates = std::mem::take(&mut self.updates);
            self.handle(updates)?;
        }
        Ok(())
    }
}

fn master(event: MesosEvent) -> Event {
    Event::Master(Output::Event(event))
}
