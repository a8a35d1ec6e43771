//! A scheduler alone, with a clock of the test's own.

use job_source::{Command, SourceId, Verdict};
use machine::Machine;
use mesos::metrics::ClusterView;
use mesos::proto::scheduler::Call;
use mesos::proto::scheduler::call::Type;
use mesos::proto::{AgentId, ExecutorId, FrameworkId, TaskId, TaskState, TaskStatus};
use mesos::scheduler::{Event as MesosEvent, Output};
use messages::{Assignment, FromExecutor, NumberedShare, Order, Report, ToExecutor};
use miner_core::{Job, Share};
use scheduler::{
    Action, Architecture, Constraint, Delivery, Event, Exit, LaunchPlan, Limits, Program, Record, Revocable,
    RunEvent, Scheduler, Settings, SourceConfig, State, TaskRecord, UpgradeBatch,
};
use std::num::NonZeroU32;
use std::time::{Duration, Instant};

pub(crate) const POOL: SourceId = SourceId(0);

/// The state of a run that left a task running.
pub(crate) fn with_a_task() -> State {
    let task = TaskRecord {
        task_id: "t".to_owned(),
        executor_id: "e".to_owned(),
        agent_id: "a".to_owned(),
        hostname: "h".to_owned(),
        cpus_millis: 1000,
        mem_millis: 64_000,
        executor_info: Vec::new(),
        place: Vec::new(),
    };
    State {
        framework_id: Some("f".to_owned()),
        tasks: [("t".to_owned(), task)].into(),
        ..State::default()
    }
}

/// What is unusual about a run.
#[derive(Default)]
struct Special {
    cpus_millis: Option<u64>,
    suggest_difficulty: bool,
    disk_is_slow: bool,
    /// Those for which there is an executor, first the one that is assumed.
    architectures: Vec<Architecture>,
    constraints: Vec<Constraint>,
    revocable: Revocable,
    upgrade_batch: UpgradeBatch,
    /// Of each pool; none if there are none.
    quotas: Vec<u32>,
    serves_miners: bool,
    stands_by: bool,
    /// Most hashes per second of a CPU; so few by default that tests find shares in a few tries.
    cpu_hash_rate: Option<f64>,
}

/// See the [module](self).
pub(crate) struct Run {
    pub(crate) scheduler: Scheduler,
    pub(crate) now: Instant,
    pub(crate) told: Vec<RunEvent>,
    /// How often the master was asked about its cluster.
    pub(crate) asked: u32,
    pub(crate) commands: Vec<(SourceId, Command)>,
    /// To the server of miners from outside.
    pub(crate) miner_commands: Vec<job_source::miners::Command>,
    /// To the master, which takes messages and answers nothing else.
    pub(crate) calls: Vec<Call>,
    /// What was to be kept.
    pub(crate) records: Vec<Record>,
    sequence: u64,
    jobs: u32,
    pub(crate) exit: Option<Exit>,
    /// The disk takes nothing while this is set.
    pub(crate) disk_is_slow: bool,
}

impl Run {
    pub(crate) fn new(pools: &[&str], restored: State) -> Self {
        Self::with(pools, restored, Special::default())
    }

    /// One that asks pools for a share difficulty.
    pub(crate) fn suggesting(pools: &[&str], restored: State) -> Self {
        let special = Special {
            suggest_difficulty: true,
            ..Special::default()
        };
        Self::with(pools, restored, special)
    }

    /// Two pools that divide the work by quotas.
    pub(crate) fn sharing(quotas: [u32; 2], restored: State) -> Self {
        let special = Special {
            quotas: quotas.to_vec(),
            ..Special::default()
        };
        Self::with(&["one", "two"], restored, special)
    }

    /// With this ceiling, in thousandths of a CPU.
    pub(crate) fn within(cpus_millis: u64, pools: &[&str], restored: State) -> Self {
        let special = Special {
            cpus_millis: Some(cpus_millis),
            ..Special::default()
        };
        Self::with(pools, restored, special)
    }

    /// On a disk that takes nothing at first.
    pub(crate) fn with_slow_disk(pools: &[&str], restored: State) -> Self {
        let special = Special {
            disk_is_slow: true,
            ..Special::default()
        };
        Self::with(pools, restored, special)
    }

    /// With executors for these architectures, of which the first one is assumed.
    pub(crate) fn on_architectures(names: &[&str], restored: State) -> Self {
        let special = Special {
            architectures: names.iter().map(|name| Architecture::named(name)).collect(),
            ..Special::default()
        };
        Self::with(&["pool"], restored, special)
    }

    /// That miners can connect to from outside.
    pub(crate) fn serving_miners(pools: &[&str]) -> Self {
        let special = Special {
            serves_miners: true,
            ..Special::default()
        };
        Self::with(pools, State::default(), special)
    }

    /// The same while another scheduler leads.
    pub(crate) fn standing_by() -> Self {
        let special = Special {
            serves_miners: true,
            stands_by: true,
            ..Special::default()
        };
        Self::with(&["pool"], State::default(), special)
    }

    /// That replaces so many executors of other builds at a time.
    pub(crate) fn upgrading(number: u32, restored: State) -> Self {
        let special = Special {
            upgrade_batch: UpgradeBatch::Number(number),
            ..Special::default()
        };
        Self::with(&["pool"], restored, special)
    }

    /// On agents that these constraints allow, and with these CPUs.
    pub(crate) fn placed(constraints: &[&str], revocable: Revocable, restored: State) -> Self {
        let special = Special {
            constraints: constraints.iter().map(|text| text.parse().unwrap()).collect(),
            revocable,
            ..Special::default()
        };
        Self::with(&["pool"], restored, special)
    }

    /// On CPUs that make at most so many hashes per second.
    pub(crate) fn hashing(cpu_hash_rate: f64) -> Self {
        let special = Special {
            cpu_hash_rate: Some(cpu_hash_rate),
            ..Special::default()
        };
        Self::with(&["pool"], State::default(), special)
    }

    fn with(pools: &[&str], restored: State, special: Special) -> Self {
        let Special {
            cpus_millis,
            suggest_difficulty,
            disk_is_slow,
            mut architectures,
            constraints,
            revocable,
            upgrade_batch,
            quotas,
            serves_miners,
            stands_by,
            cpu_hash_rate,
        } = special;
        if architectures.is_empty() {
            architectures.push(Architecture::own());
        }
        let uri = |architecture: &Architecture| {
            let uri = format!("http://scheduler/{architecture}");
            (architecture.clone(), Program { uri, sha256: None })
        };
        let source = |(index, name): (usize, &&str)| SourceConfig {
            name: (*name).to_owned(),
            quota: quotas.get(index).copied().and_then(NonZeroU32::new),
            suggest_difficulty,
        };
        let settings = Settings {
            name: "mesos-miner".to_owned(),
            description: scheduler::Description::default(),
            limits: Limits {
                cpus_millis,
                cpus_per_agent_millis: None,
                least_cpus_millis: 0,
                agents: None,
                mem_millis: 64_000,
            },
            launch: LaunchPlan {
                delivery: Delivery::Served {
                    file: String::new(),
                    programs: architectures.iter().map(uri).collect(),
                },
                assumed: architectures.swap_remove(0),
                kernel: None,
                pin: true,
                record_search: false,
                environment: Default::default(),
                run_id: "run".to_owned(),
            },
            constraints: constraints.into(),
            revocable,
            upgrade_batch,
            share_executors: true,
            sources: pools.iter().enumerate().map(source).collect(),
            retries: scheduler::Retries::default(),
            cpu_hash_rate: cpu_hash_rate.unwrap_or(1.0),
            exit_after_shares: None,
            serves_miners,
            keep_running: false,
            restored: State {
                first_generation: restored.first_generation.max(1),
                ..restored
            },
            seed: 1,
        };
        let now = testkit::instant();
        let mut run = Self {
            scheduler: match stands_by {
                true => Scheduler::standing_by(settings, now),
                false => Scheduler::new(settings, now),
            },
            now,
            told: Vec::new(),
            asked: 0,
            commands: Vec::new(),
            miner_commands: Vec::new(),
            calls: Vec::new(),
            records: Vec::new(),
            sequence: 0,
            jobs: 0,
            exit: None,
            disk_is_slow,
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
        self.source(POOL, event);
    }

    pub(crate) fn source(&mut self, source: SourceId, event: job_source::Event) {
        self.scheduler.handle(Event::Source(source, event), self.now);
        self.carry_out();
    }

    pub(crate) fn miners(&mut self, event: job_source::miners::Event) {
        self.scheduler.handle(Event::Miners(event), self.now);
        self.carry_out();
    }

    pub(crate) fn cluster(&mut self, answer: Result<ClusterView, String>) {
        self.scheduler.handle(Event::Cluster(answer), self.now);
        self.carry_out();
    }

    pub(crate) fn master(&mut self, event: MesosEvent) {
        self.scheduler
            .handle(Event::Master(Output::Event(event)), self.now);
        self.carry_out();
    }

    /// The first pool has a session, and gives a job.
    pub(crate) fn give_job(&mut self) {
        self.give_job_of(testkit::job());
    }

    pub(crate) fn give_job_of(&mut self, template: Job) {
        self.pool(job_source::Event::Ready { resumed: false });
        self.next_job(template, 1.0);
    }

    /// Another job of the session, clean, of which a few hashes are a share.
    pub(crate) fn give_easy_job(&mut self) {
        self.pool(job_source::Event::Ready { resumed: false });
        self.jobs += 1;
        let template = Job {
            time: testkit::job().time + self.jobs,
            ..testkit::job()
        };
        self.next_job(template, 1e-9);
    }

    fn next_job(&mut self, template: Job, difficulty: f64) {
        self.pool(job_source::Event::Job(job_source::Job {
            id: "j".to_owned(),
            template: template.into(),
            target: miner_core::Target::from_difficulty(difficulty).unwrap(),
            difficulty,
            clean: true,
            received: self.now,
        }));
    }

    /// The master takes us.
    pub(crate) fn subscribe(&mut self) {
        self.master(MesosEvent::Subscribed {
            framework_id: FrameworkId::new("f".to_owned()),
            heartbeat: Duration::from_secs(15),
            master: None,
        });
    }

    /// It is so long after 1970.
    pub(crate) fn clock(&mut self, unix: Duration) {
        self.scheduler.handle(Event::Clock(unix), self.now);
    }

    /// Task `t` of [`with_a_task`] runs; its status may carry a message of its executor.
    pub(crate) fn task_runs(&mut self, data: Option<Vec<u8>>) {
        self.master(MesosEvent::Update(Box::new(TaskStatus {
            task_id: TaskId::new("t".to_owned()),
            state: TaskState::Running.into(),
            data,
            ..TaskStatus::default()
        })));
    }

    /// Executor `e` of [`with_a_task`] sends this.
    pub(crate) fn executor_says(&mut self, message: &FromExecutor) {
        self.master(MesosEvent::Message {
            agent_id: AgentId::new("a".to_owned()),
            executor_id: ExecutorId::new("e".to_owned()),
            data: message.encode(),
        });
    }

    /// Executor `e` tells that it runs and has nothing to do.
    pub(crate) fn executor_reports(&mut self) {
        self.executor_counts(0, 0);
    }

    /// It has so many hashes after so many seconds.
    pub(crate) fn executor_counts(&mut self, hashes: u64, seconds: u64) {
        self.executor_reports_but(|report| (report.hashes, report.uptime_ms) = (hashes, seconds * 1000));
    }

    /// It runs and has nothing to do, but for this.
    pub(crate) fn executor_reports_but(&mut self, change: impl FnOnce(&mut Report)) {
        let mut report = Report {
            generation: 0,
            hashes: 0,
            uptime_ms: 0,
            threads: 1,
            kernel: "scalar".to_owned(),
            dropped_shares: 0,
            exhausted: false,
            checks: 3,
            wrong_checks: 0,
            searched_ms: None,
        };
        change(&mut report);
        self.executor_says(&FromExecutor {
            session: 7,
            report: Some(report),
            description: None,
            shares: vec![],
            assignments: vec![],
        });
    }

    /// So many messages of executor `e` with a share each.
    pub(crate) fn shares(&self, assignment: &Assignment, count: usize) -> Vec<FromExecutor> {
        let job = &assignment.job;
        let mut extranonce2 = assignment.space.extranonce2_prefix.clone();
        extranonce2.resize(job.extranonce2_size(), 0);
        let all = (0..).map(|nonce| Share {
            extranonce2: extranonce2.clone(),
            version: (job.version & !job.version_mask) | assignment.space.version_fixed,
            time: job.time,
            nonce,
        });
        let good = all.filter(|share| {
            assignment
                .report_target
                .is_met_by(&job.header(share).unwrap().hash())
        });
        let message = |(seq, share)| FromExecutor {
            session: 7,
            report: None,
            description: None,
            shares: vec![NumberedShare {
                seq,
                generation: assignment.generation,
                share,
                is_block: false,
                age_ms: 0,
            }],
            assignments: vec![],
        };
        (1..).zip(good.take(count)).map(message).collect()
    }

    /// The pool says this of the share that was submitted last.
    pub(crate) fn answer_share(&mut self, verdict: Verdict) {
        let submitted = self.commands.iter().rev().find_map(|(_, command)| match command {
            Command::Submit(submission) => Some(submission.tag),
            _ => None,
        });
        let tag = submitted.unwrap();
        self.pool(job_source::Event::Verdict { tag, verdict });
    }

    /// The newest that goes to an executor within some seconds.
    pub(crate) fn assignment(&mut self) -> Assignment {
        self.advance(Duration::from_secs(10));
        let orders = self.messages().into_iter().filter_map(|message| message.order);
        let assignments = orders.filter_map(|order| match order {
            Order::Assign(assignment) => Some(*assignment),
            Order::Pause { .. } => None,
        });
        assignments.last().unwrap()
    }

    /// What was sent to executors since this was last asked.
    pub(crate) fn messages(&mut self) -> Vec<ToExecutor> {
        let calls = std::mem::take(&mut self.calls);
        let messages = calls.iter().filter_map(|call| call.message.as_ref());
        messages
            .map(|message| ToExecutor::decode(&message.data).unwrap())
            .collect()
    }

    /// Whether people were told something with these words.
    pub(crate) fn was_told(&self, words: &str) -> bool {
        self.told.iter().any(|event| event.to_string().contains(words))
    }

    fn carry_out(&mut self) {
        while let Some(action) = self.scheduler.poll(self.now) {
            match action {
                Action::Persist { sequence, records } => {
                    self.records.extend(records);
                    if !self.disk_is_slow {
                        self.persisted(sequence);
                    }
                    self.sequence = sequence;
                }
                Action::Source(source, command) => self.commands.push((source, command)),
                Action::Miners(command) => self.miner_commands.push(command),
                Action::AskCluster => self.asked += 1,
                Action::AskFrameworks => {}
                Action::Tell(event) => self.told.push(event),
                Action::Exit(exit) => self.exit = Some(exit),
                Action::Call { tag, call } => self.answer(tag, *call),
            }
        }
    }

    fn answer(&mut self, tag: u64, call: Call) {
        let kind = call.r#type();
        self.calls.push(call);
        if kind == Type::Message {
            let answered = Output::Answered {
                tag,
                kind,
                result: Ok(()),
            };
            self.scheduler.handle(Event::Master(answered), self.now);
        }
    }

    /// The disk has everything that it was given up to this batch.
    fn persisted(&mut self, through: u64) {
        self.scheduler.handle(Event::Persisted { through }, self.now);
    }

    /// The disk takes what it was given so far.
    pub(crate) fn disk_writes(&mut self) {
        self.persisted(self.sequence);
        self.carry_out();
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
