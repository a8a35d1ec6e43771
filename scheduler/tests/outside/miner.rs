//! A scheduler with one executor, which searches as it is told.

use crate::support::{POOL, Run};
use job_source::{Command, Job, Submission};
use mesos::proto::scheduler::Call;
use mesos::proto::scheduler::call::Type;
use mesos::proto::{AgentId, ExecutorId, FrameworkId, Offer, OfferId, TaskId, TaskState, TaskStatus};
use mesos::resources::scalar;
use mesos::scheduler::Event as MesosEvent;
use messages::{Assignment, FromExecutor, NumberedShare, Report, TaskData};
use miner_core::{Cursor, Kernel, Share, Target};
use scheduler::State;

/// A few thousand hashes per share.
pub(crate) const DIFFICULTY: f64 = 1e-6;
const SESSION: u64 = 7;
pub(crate) const AGENT: &str = "a";

/// See the [module](self).
pub(crate) struct Miner {
    pub(crate) run: Run,
    pub(crate) task: String,
    executor: ExecutorId,
    /// What its task was launched with.
    pub(crate) assignment: Assignment,
    /// Its task is to pin its threads.
    pub(crate) pin: bool,
}

/// A job of which shares of [`DIFFICULTY`] are wanted.
pub(crate) fn job(id: &str, template: miner_core::Job, run: &Run) -> Job {
    Job {
        id: id.to_owned(),
        template: template.into(),
        target: target(DIFFICULTY),
        difficulty: DIFFICULTY,
        clean: true,
        received: run.now,
    }
}

pub(crate) fn target(difficulty: f64) -> Target {
    Target::from_difficulty(difficulty).unwrap()
}

pub(crate) fn offer_of(agent: &str) -> MesosEvent {
    MesosEvent::Offers(vec![Offer {
        id: OfferId::new(format!("offer of {agent}")),
        framework_id: FrameworkId::new("f"),
        agent_id: AgentId::new(agent),
        hostname: "h".to_owned(),
        resources: vec![scalar("cpus", 2_000), scalar("mem", 512_000)],
        ..Offer::default()
    }])
}

/// A scheduler that mines the job and has no executor yet.
pub(crate) fn without_executor(template: miner_core::Job) -> Run {
    let mut run = Run::new(&["pool"], State::default());
    begin(&mut run, template);
    run
}

/// Pool and master are there.
pub(crate) fn begin(run: &mut Run, template: miner_core::Job) {
    run.opened(POOL);
    run.pool(job_source::Event::Ready { resumed: false });
    run.pool(job_source::Event::Job(job("j", template, run)));
    run.subscribe();
}

impl Miner {
    pub(crate) fn new(template: miner_core::Job) -> Self {
        Self::launched_by(without_executor(template))
    }

    /// An executor of this run, as the only one.
    pub(crate) fn launched_by(mut run: Run) -> Self {
        run.calls.clear();
        run.master(offer_of(AGENT));
        let accept = run.calls.iter().find_map(|call| call.accept.as_ref()).unwrap();
        let launch = accept.operations[0].launch.as_ref().unwrap();
        let info = launch.task_infos[0].clone();
        let data = TaskData::decode(info.data.as_deref().unwrap()).unwrap();
        let mut miner = Self {
            run,
            task: info.task_id.value,
            executor: info.executor.unwrap().executor_id,
            pin: data.pin,
            assignment: *data.assignment.unwrap(),
        };
        miner.status(TaskState::Running, None);
        miner.says(miner.message(Vec::new()));
        miner.run.calls.clear();
        miner.run.commands.clear();
        miner.run.told.clear();
        miner
    }

    pub(crate) fn status(&mut self, state: TaskState, data: Option<FromExecutor>) {
        self.run.master(MesosEvent::Update(Box::new(TaskStatus {
            task_id: TaskId::new(self.task.as_str()),
            agent_id: Some(AgentId::new(AGENT)),
            state: state.into(),
            data: data.map(|data| data.encode()),
            ..TaskStatus::default()
        })));
    }

    /// A report, with these shares.
    pub(crate) fn message(&self, shares: Vec<NumberedShare>) -> FromExecutor {
        FromExecutor {
            session: SESSION,
            report: Some(Report {
                generation: self.assignment.generation,
                hashes: 0,
                uptime_ms: 0,
                threads: 2,
                kernel: "scalar".to_owned(),
                dropped_shares: 0,
                exhausted: false,
                checks: 3,
                wrong_checks: 0,
                searched_ms: None,
            }),
            description: None,
            shares,
            assignments: Vec::new(),
        }
    }

    pub(crate) fn says(&mut self, message: FromExecutor) {
        self.run.master(MesosEvent::Message {
            agent_id: AgentId::new(AGENT),
            executor_id: self.executor.clone(),
            data: message.encode(),
        });
    }

    /// Hands in shares, numbered from `first`.
    pub(crate) fn hands_in(&mut self, first: u64, shares: &[Share]) {
        let message = self.message(self.numbered(first, shares));
        self.says(message);
    }

    pub(crate) fn numbered(&self, first: u64, shares: &[Share]) -> Vec<NumberedShare> {
        let number = |(seq, share): (u64, &Share)| NumberedShare {
            seq,
            generation: self.assignment.generation,
            share: share.clone(),
            is_block: false,
            age_ms: 0,
        };
        (first..).zip(shares).map(number).collect()
    }

    /// Shares of its assignment.
    pub(crate) fn finds(&self, count: usize) -> Vec<Share> {
        find(&self.assignment, count)
    }

    /// What went to the pool so far.
    pub(crate) fn submitted(&self) -> Vec<&Submission> {
        let commands = self.run.commands.iter().map(|(_, command)| command);
        commands
            .filter_map(|command| match command {
                Command::Submit(submission) => Some(submission),
                _ => None,
            })
            .collect()
    }

    /// Calls of this kind so far.
    pub(crate) fn calls(&self, kind: Type) -> usize {
        calls(&self.run, kind).count()
    }
}

pub(crate) fn calls(run: &Run, kind: Type) -> impl Iterator<Item = &Call> {
    run.calls.iter().filter(move |call| call.r#type() == kind)
}

/// Shares that whoever has this assignment finds.
pub(crate) fn find(assignment: &Assignment, count: usize) -> Vec<Share> {
    let latest = u32::MAX;
    let space = assignment.space.clone();
    let mut cursor = Cursor::new(assignment.job.clone(), space, assignment.report_target, 1);
    let mut found = Vec::new();
    while found.len() < count {
        found.extend(testkit::search_next(&mut cursor, Kernel::best(), 1 << 12, latest).0);
    }
    found.truncate(count);
    found
}
