//! A scheduler alone, with a clock of the test's own.

#![allow(dead_code, reason = "no test crate uses all of it")]

use job_source::{Command, SourceId};
use machine::Machine;
use mesos::proto::scheduler::Call;
use mesos::scheduler::{Event as MesosEvent, Output};
use scheduler::{
    Action, Event, Exit, LaunchPlan, Limits, Record, RunEvent, Scheduler, Settings, SourceConfig, State,
};
use std::time::{Duration, Instant};

pub(crate) const POOL: SourceId = SourceId(0);

/// See the [module](self).
pub(crate) struct Run {
    pub(crate) scheduler: Scheduler,
    pub(crate) now: Instant,
    pub(crate) told: Vec<RunEvent>,
    pub(crate) commands: Vec<(SourceId, Command)>,
    /// To the master, none of which is answered.
    pub(crate) calls: Vec<Call>,
    pub(crate) exit: Option<Exit>,
    /// All that it gave to the disk, and the number of the last batch.
    pub(crate) records: Vec<Record>,
    pub(crate) sequence: u64,
    /// The disk takes nothing while this is set.
    pub(crate) disk_is_slow: bool,
}

impl Run {
    pub(crate) fn new(pools: &[&str], restored: State) -> Self {
        Self::within(None, pools, restored)
    }

    /// With this ceiling, in thousandths of a CPU.
    pub(crate) fn within(cpus_millis: Option<u64>, pools: &[&str], restored: State) -> Self {
        let source = |name: &&str| SourceConfig {
            name: (*name).to_owned(),
            quota: None,
        };
        let settings = Settings {
            limits: Limits {
                cpus_millis,
                cpus_per_agent_millis: None,
                agents: None,
                mem_millis: 64_000,
            },
            launch: LaunchPlan {
                artifact_uri: String::new(),
                artifact_file: String::new(),
                kernel: None,
                pin: true,
                record_search: false,
                run_id: "run".to_owned(),
            },
            share_executors: true,
            sources: pools.iter().map(source).collect(),
            first_generation: 1,
            retries: scheduler::Retries::default(),
            suggest_difficulty: false,
            exit_after_shares: None,
            keep_running: false,
            restored,
            seed: 1,
        };
        let now = testkit::instant();
        let mut run = Self {
            scheduler: Scheduler::new(settings, now),
            now,
            told: Vec::new(),
            commands: Vec::new(),
            calls: Vec::new(),
            exit: None,
            records: Vec::new(),
            sequence: 0,
            disk_is_slow: false,
        };
        run.advance(Duration::ZERO);
        run
    }

    pub(crate) fn advance(&mut self, time: Duration) {
        self.now += time;
        self.scheduler.advance(self.now);
        self.carry_out();
    }

    pub(crate) fn pool(&mut self, event: job_source::Event) {
        self.scheduler.handle(Event::Source(POOL, event), self.now);
        self.carry_out();
    }

    pub(crate) fn master(&mut self, event: MesosEvent) {
        self.scheduler
            .handle(Event::Master(Output::Event(event)), self.now);
        self.carry_out();
    }

    /// The first pool has a session, and gives a job.
    pub(crate) fn give_job(&mut self) {
        self.pool(job_source::Event::Ready { resumed: false });
        self.pool(job_source::Event::Job(job_source::Job {
            id: "j".to_owned(),
            template: testkit::job().into(),
            target: miner_core::Target::from_difficulty(1.0).unwrap(),
            difficulty: 1.0,
            clean: true,
            received: self.now,
        }));
    }

    fn carry_out(&mut self) {
        while let Some(action) = self.scheduler.poll(self.now) {
            match action {
                Action::Persist { sequence, records } => {
                    self.records.extend(records);
                    self.sequence = sequence;
                    if !self.disk_is_slow {
                        self.scheduler
                            .handle(Event::Persisted { through: sequence }, self.now);
                    }
                }
                Action::Source(source, command) => self.commands.push((source, command)),
                Action::Tell(event) => self.told.push(event),
                Action::Exit(exit) => self.exit = Some(exit),
                Action::Call { call, .. } => self.calls.push(*call),
            }
        }
    }

    /// Waits until a session with this source is asked for.
    pub(crate) fn opened(&mut self, source: SourceId) -> Duration {
        let since = self.now;
        while !self.commands.contains(&(source, Command::Open)) {
            assert!(self.now - since < Duration::from_secs(60), "{:?}", self.told);
            self.advance(Duration::from_millis(100));
        }
        self.commands.clear();
        self.now - since
    }

    pub(crate) fn refuse(&mut self) {
        self.pool(job_source::Event::Refused {
            reason: "no such user".to_owned(),
            may_retry: false,
        });
    }
}
