//! What the scheduler makes of what pools do, seen from outside.

#![allow(clippy::unwrap_used, reason = "all of this is test code")]

use job_source::{Command, SourceId};
use machine::Machine;
use scheduler::{
    Action, Event, Exit, LaunchPlan, Limits, RunEvent, Scheduler, Settings, SourceConfig, State, TaskRecord,
};
use std::time::{Duration, Instant};

const POOL: SourceId = SourceId(0);

/// A scheduler with pools, and a clock of the test's own.
struct Run {
    scheduler: Scheduler,
    now: Instant,
    told: Vec<RunEvent>,
    commands: Vec<(SourceId, Command)>,
    exit: Option<Exit>,
}

impl Run {
    fn new(pools: &[&str], restored: State) -> Self {
        let source = |name: &&str| SourceConfig {
            name: (*name).to_owned(),
            quota: None,
        };
        let settings = Settings {
            limits: Limits {
                cpus_millis: None,
                cpus_per_agent_millis: None,
                agents: None,
                mem_millis: 64_000,
            },
            launch: LaunchPlan {
                artifact_uri: String::new(),
                artifact_file: String::new(),
                kernel: None,
                pin: false,
                record_search: false,
                run_id: "run".to_owned(),
            },
            share_executors: true,
            sources: pools.iter().map(source).collect(),
            first_generation: 1,
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
            exit: None,
        };
        run.advance(Duration::ZERO);
        run
    }

    fn advance(&mut self, time: Duration) {
        self.now += time;
        self.scheduler.advance(self.now);
        self.carry_out();
    }

    fn pool(&mut self, event: job_source::Event) {
        self.scheduler.handle(Event::Source(POOL, event), self.now);
        self.carry_out();
    }

    fn carry_out(&mut self) {
        while let Some(action) = self.scheduler.poll(self.now) {
            match action {
                Action::Persist { sequence, .. } => {
                    self.scheduler
                        .handle(Event::Persisted { through: sequence }, self.now);
                }
                Action::Source(source, command) => self.commands.push((source, command)),
                Action::Tell(event) => self.told.push(event),
                Action::Exit(exit) => self.exit = Some(exit),
                Action::Call { .. } => {}
            }
        }
    }

    /// Waits until a session with this source is asked for.
    fn opened(&mut self, source: SourceId) -> Duration {
        let since = self.now;
        while !self.commands.contains(&(source, Command::Open)) {
            assert!(self.now - since < Duration::from_secs(60), "{:?}", self.told);
            self.advance(Duration::from_millis(100));
        }
        self.commands.clear();
        self.now - since
    }

    fn refuse(&mut self) {
        self.pool(job_source::Event::Refused {
            reason: "no such user".to_owned(),
            may_retry: false,
        });
    }
}

/// The state of a run that left a task running.
fn with_a_task() -> State {
    let task = TaskRecord {
        task_id: "t".to_owned(),
        executor_id: "e".to_owned(),
        agent_id: "a".to_owned(),
        hostname: "h".to_owned(),
        cpus_millis: 1000,
        mem_millis: 64_000,
        executor_info: Vec::new(),
    };
    State {
        framework_id: Some("f".to_owned()),
        tasks: [("t".to_owned(), task)].into(),
        ..State::default()
    }
}

#[test]
fn a_refusal_at_a_first_start_ends_the_run() {
    let mut run = Run::new(&["pool"], State::default());
    run.opened(POOL);
    run.refuse();
    run.advance(Duration::from_secs(60));
    assert_eq!(run.exit, Some(Exit::Failed("pool pool: no such user".to_owned())));
}

#[test]
fn a_refusal_after_a_restart_ends_nothing_and_is_told() {
    let mut run = Run::new(&["pool"], with_a_task());
    for _ in 0..10 {
        assert!(run.opened(POOL) <= Duration::from_secs(11));
        run.told.clear();
        run.refuse();
        let told = run.told.iter().find_map(|event| match event {
            RunEvent::PoolLost { reason, .. } => Some(reason.as_str()),
            _ => None,
        });
        assert_eq!(told, Some("no such user"));
    }
    assert_eq!(run.exit, None);
}

/// However good its session was.
#[test]
fn a_pool_that_hangs_is_followed_by_the_next_one_at_once() {
    let mut run = Run::new(&["one", "two"], State::default());
    run.opened(POOL);
    run.pool(job_source::Event::Ready { resumed: false });
    run.pool(job_source::Event::Job(job_source::Job {
        id: "j".to_owned(),
        template: testkit::job().into(),
        target: miner_core::Target::from_difficulty(1.0).unwrap(),
        difficulty: 1.0,
        clean: true,
        received: run.now,
    }));
    run.advance(Duration::from_secs(600));
    run.pool(job_source::Event::Lost {
        reason: "no answer".to_owned(),
        retry_after: None,
        unusable: true,
    });
    assert!(run.opened(SourceId(1)) <= Duration::from_millis(300));
}
