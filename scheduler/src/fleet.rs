//! Tasks and their executors: one task on one executor, from launch to the last status update.

use crate::board::GivenLog;
use crate::ledger::SeqSet;
use crate::offers::InUse;
use crate::rate::Rate;
use crate::snapshot::{ExecutorSnapshot, KernelSnapshot};
use crate::state;
use mesos::proto::{AgentId, ExecutorId, TaskId, TaskState};
use messages::{MeasuredKernel, Report};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::time::{Duration, Instant};

/// First pause of an agent after a task failed there; doubles with every further failure.
const FIRST_PAUSE: Duration = Duration::from_secs(5);
/// Longest such pause.
const LONGEST_PAUSE: Duration = Duration::from_secs(300);
/// Pause of an agent whose executor sent a share that does not verify.
pub const PAUSE_FOR_BAD_SHARES: Duration = Duration::from_secs(600);
/// A task that ran this long ends its agent's row of failures.
const GOOD_RUN: Duration = Duration::from_secs(60);
/// How long an executor's last messages are awaited after its task has ended: they travel another way than the
/// status updates, and may come later.
const LAST_WORDS: Duration = Duration::from_millis(500);
/// How long an ended executor is remembered, for messages that are later still.
const REMEMBERED: Duration = Duration::from_secs(30);
/// Agents whose failures are remembered; the one whose pause ends first gives way.
const MAX_PAUSED: usize = 10_000;

/// Agents that are counted for the summary; it says no more than so many.
const MAX_AGENTS_SEEN: usize = 100_000;
/// Names of kernels that are remembered for the summary, whatever executors call them.
const MAX_KERNELS: usize = 32;

/// A task, its executor, and what they were given and said.
#[derive(Clone, Debug)]
pub struct Miner {
    /// Mesos id of the task.
    pub task_id: TaskId,
    /// Mesos id of its executor.
    pub executor_id: ExecutorId,
    /// Where it runs.
    pub agent_id: AgentId,
    /// The agent's name, for people.
    pub hostname: String,
    /// CPUs of task and executor.
    pub cpus_millis: u64,
    /// Newest state.
    pub state: TaskState,
    /// When it was launched, or restored.
    pub launched_at: Instant,
    /// When the newest status came.
    pub updated_at: Option<Instant>,
    /// When it first ran.
    pub running_at: Option<Instant>,
    /// We want it gone: when the next KILL is due.
    pub killing: Option<Instant>,
    /// What it was given.
    pub given: GivenLog,
    /// When that was last sent.
    pub given_at: Option<Instant>,
    /// The executor's life that its sequence numbers belong to.
    pub session: Option<u64>,
    /// Shares of that session.
    pub seen: SeqSet,
    /// Newest report.
    pub report: Option<Report>,
    /// The kernels of its CPU.
    pub kernels: Vec<MeasuredKernel>,
    /// Hashes of earlier sessions.
    earlier_hashes: u64,
    /// Taken over from an earlier run, whose hashes are not this one's: they are told by the first report.
    taken_over: bool,
    /// What the session's counter stood at when this run took the executor over.
    counted_from: u64,
    rate: Rate,
    /// Shares that verified.
    pub verified_shares: u64,
    /// Messages that did not decode.
    pub malformed: u32,
}

impl Miner {
    fn new(task: &state::TaskState, state: TaskState, now: Instant) -> Self {
        Self {
            task_id: TaskId::new(task.task_id.clone()),
            executor_id: ExecutorId::new(task.executor_id.clone()),
            agent_id: AgentId::new(task.agent_id.clone()),
            hostname: task.hostname.clone(),
            cpus_millis: task.cpus_millis,
            state,
            launched_at: now,
            updated_at: None,
            running_at: None,
            killing: None,
            given: GivenLog::default(),
            given_at: None,
            session: None,
            seen: SeqSet::default(),
            report: None,
            kernels: Vec::new(),
            earlier_hashes: 0,
            taken_over: false,
            counted_from: 0,
            rate: Rate::default(),
            verified_shares: 0,
            malformed: 0,
        }
    }

    /// Whether messages can reach the executor.
    pub fn is_reachable(&self) -> bool {
        matches!(
            self.state,
            TaskState::Starting | TaskState::Running | TaskState::Killing
        )
    }

    /// Whether the executor is to mine.
    pub fn is_wanted(&self) -> bool {
        self.killing.is_none() && self.is_reachable()
    }

    /// Whether an assignment may be prepared for it, also before messages reach it.
    pub fn may_get_work(&self) -> bool {
        self.killing.is_none() && self.state != TaskState::Unreachable
    }

    /// Hashes by the executor's counters, all sessions.
    pub fn hashes(&self) -> u64 {
        let reported = self.report.as_ref().map_or(0, |report| report.hashes);
        self.earlier_hashes
            .saturating_add(reported.saturating_sub(self.counted_from))
    }

    /// Shares that the session gave up.
    pub fn dropped_shares(&self) -> u64 {
        self.report.as_ref().map_or(0, |report| report.dropped_shares)
    }

    /// Time since it first ran.
    pub fn ran(&self, now: Instant) -> Duration {
        self.running_at
            .map_or(Duration::ZERO, |at| now.saturating_duration_since(at))
    }

    /// Hashes per second by the executor's counters, of the last minute.
    pub fn rate(&self, now: Instant) -> f64 {
        self.rate.per_second(now)
    }

    /// A message of this session came; an executor that started anew starts its numbers anew.
    pub fn enter_session(&mut self, session: u64) {
        if self.session != Some(session) {
            self.earlier_hashes = self.hashes();
            self.session = Some(session);
            self.seen = SeqSet::default();
            self.report = None;
            self.counted_from = 0;
            self.rate = Rate::default();
        }
    }

    /// Takes in a report. True for the session's first one with threads at work.
    pub fn take_report(&mut self, report: Report, now: Instant) -> bool {
        if std::mem::take(&mut self.taken_over) {
            self.counted_from = report.hashes;
        }
        self.rate.sample(report.hashes as f64, now);
        let works = report.threads > 0;
        let worked = self
            .report
            .replace(report)
            .is_some_and(|before| before.threads > 0);
        works && !worked
    }

    /// What the executor measured of the kernel in use when it started.
    pub fn kernel_in_use(&self) -> Option<&MeasuredKernel> {
        let report = self.report.as_ref()?;
        self.kernels.iter().find(|kernel| kernel.name == report.kernel)
    }

    /// For people and programs.
    pub fn snapshot(&self, now: Instant) -> ExecutorSnapshot {
        let report = self.report.as_ref();
        ExecutorSnapshot {
            executor: self.executor_id.value.clone(),
            agent: self.hostname.clone(),
            state: self.state.to_string(),
            cpus: self.cpus_millis as f64 / 1000.0,
            threads: report.map_or(0, |report| report.threads),
            kernel: report.map(|report| report.kernel.clone()).unwrap_or_default(),
            kernels: self.kernels.iter().map(KernelSnapshot::from).collect(),
            hashes: self.hashes(),
            hash_rate: self.rate(now),
            verified_shares: self.verified_shares,
        }
    }
}

#[derive(Clone, Copy, Debug)]
struct Pause {
    failures: u32,
    until: Instant,
}

/// All tasks that are, or may be, alive, and what is remembered of those that ended.
#[derive(Debug, Default)]
pub struct Fleet {
    miners: BTreeMap<String, Miner>,
    paused: BTreeMap<String, Pause>,
    /// Ended tasks, newest last, whose executors may still have something to say.
    ended: VecDeque<(Instant, Miner)>,
    /// Hashes of those that are forgotten.
    forgotten_hashes: u64,
    /// Shares that those gave up.
    forgotten_dropped: u64,
    agents_seen: BTreeSet<String>,
    kernels: BTreeSet<String>,
    launched: u64,
}

impl Fleet {
    /// A fleet of the tasks of an earlier run.
    pub fn restore(tasks: &[state::TaskState], now: Instant) -> Self {
        let miner = |task: &state::TaskState| {
            let miner = Miner::new(task, TaskState::Staging, now);
            (
                task.task_id.clone(),
                Miner {
                    taken_over: true,
                    ..miner
                },
            )
        };
        Self {
            miners: tasks.iter().map(miner).collect(),
            ..Self::default()
        }
    }

    /// For the disk.
    pub fn to_state(&self) -> Vec<state::TaskState> {
        let task = |miner: &Miner| state::TaskState {
            task_id: miner.task_id.value.clone(),
            executor_id: miner.executor_id.value.clone(),
            agent_id: miner.agent_id.value.clone(),
            hostname: miner.hostname.clone(),
            cpus_millis: miner.cpus_millis,
        };
        self.miners.values().map(task).collect()
    }

    /// A number that no task of this run had.
    pub fn next_number(&mut self) -> u64 {
        self.launched += 1;
        self.launched
    }

    /// A task is about to be launched.
    pub fn add(&mut self, task: &state::TaskState, now: Instant) -> &mut Miner {
        let miner = Miner::new(task, TaskState::Staging, now);
        // Ids are never used twice, so nothing is there yet.
        self.miners.entry(task.task_id.clone()).or_insert(miner)
    }

    /// All of them, in the order of their ids.
    pub fn iter(&self) -> impl Iterator<Item = &Miner> {
        self.miners.values()
    }

    /// All of them, to change.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut Miner> {
        self.miners.values_mut()
    }

    /// How many there are that hold resources.
    pub fn count(&self) -> usize {
        self.miners
            .values()
            .filter(|miner| miner.state != TaskState::Unreachable)
            .count()
    }

    /// By task.
    pub fn get_mut(&mut self, task_id: &TaskId) -> Option<&mut Miner> {
        self.miners.get_mut(&task_id.value)
    }

    /// By executor, also one whose task has just ended.
    pub fn by_executor_mut(&mut self, executor_id: &ExecutorId) -> Option<&mut Miner> {
        // Task and executor have one id between them, see `LaunchPlan::ids`.
        if self.miners.contains_key(&executor_id.value) {
            return self.miners.get_mut(&executor_id.value);
        }
        let ended = self.ended.iter_mut().map(|(_, miner)| miner);
        ended.into_iter().find(|miner| miner.executor_id == *executor_id)
    }

    /// A report came: its kernel and agent belong into the summary.
    pub fn note_mining(&mut self, agent_id: &AgentId, kernel: &str) {
        if self.agents_seen.len() < MAX_AGENTS_SEEN && !self.agents_seen.contains(&agent_id.value) {
            self.agents_seen.insert(agent_id.value.clone());
        }
        if self.kernels.len() < MAX_KERNELS && !self.kernels.contains(kernel) {
            self.kernels.insert(kernel.to_owned());
        }
    }

    /// The task has ended.
    pub fn end(&mut self, task_id: &TaskId, now: Instant) -> Option<&Miner> {
        let miner = self.miners.remove(&task_id.value)?;
        self.ended.push_back((now, miner));
        self.ended.back().map(|(_, miner)| miner)
    }

    /// Every task has ended.
    pub fn end_all(&mut self, now: Instant) {
        let miners = std::mem::take(&mut self.miners);
        self.ended.extend(miners.into_values().map(|miner| (now, miner)));
    }

    /// Forgets executors that ended long ago.
    pub fn forget(&mut self, now: Instant) {
        while self
            .ended
            .front()
            .is_some_and(|(at, _)| now.saturating_duration_since(*at) >= REMEMBERED)
        {
            if let Some((_, miner)) = self.ended.pop_front() {
                self.forgotten_hashes = self.forgotten_hashes.saturating_add(miner.hashes());
                self.forgotten_dropped = self.forgotten_dropped.saturating_add(miner.dropped_shares());
            }
        }
    }

    /// Whether any task has ever run here.
    pub fn has_run(&self) -> bool {
        !self.agents_seen.is_empty() || self.miners.values().any(|miner| miner.running_at.is_some())
    }

    /// Whether every task has ended and has had time for its last words.
    pub fn is_silent(&self, now: Instant) -> bool {
        let last = self.ended.back().map(|(at, _)| *at);
        self.count() == 0 && last.is_none_or(|at| now.saturating_duration_since(at) >= LAST_WORDS)
    }

    /// What is in use, seen from an agent. Unreachable tasks hold nothing: Mesos gave their resources away.
    pub fn in_use(&self, agent_id: &AgentId) -> InUse {
        self.sum(agent_id, |miner| miner.state != TaskState::Unreachable)
    }

    /// The same without tasks that are on their way out.
    pub fn wanted(&self, agent_id: &AgentId) -> InUse {
        self.sum(agent_id, |miner| {
            miner.state != TaskState::Unreachable && miner.killing.is_none()
        })
    }

    fn sum(&self, agent_id: &AgentId, counts: impl Fn(&Miner) -> bool) -> InUse {
        let miners: Vec<_> = self.miners.values().filter(|miner| counts(miner)).collect();
        let agents: BTreeSet<_> = miners.iter().map(|miner| &miner.agent_id.value).collect();
        InUse {
            cpus_millis: miners.iter().map(|miner| miner.cpus_millis).sum(),
            agent_cpus_millis: miners
                .iter()
                .filter(|m| m.agent_id == *agent_id)
                .map(|m| m.cpus_millis)
                .sum(),
            agents: u32::try_from(agents.len()).unwrap_or(u32::MAX),
        }
    }

    /// A task failed on this agent: it is left alone for a while, longer each time.
    pub fn pause_after_failure(&mut self, agent_id: &AgentId, ran: Duration, now: Instant) {
        let before = self.paused.get(&agent_id.value).map_or(0, |pause| pause.failures);
        let failures = if ran >= GOOD_RUN {
            1
        } else {
            before.saturating_add(1)
        };
        let doublings = failures.saturating_sub(1).min(10);
        let length = FIRST_PAUSE.saturating_mul(1 << doublings).min(LONGEST_PAUSE);
        self.pause(agent_id, failures, length, now);
    }

    /// This agent is left alone for so long.
    pub fn pause(&mut self, agent_id: &AgentId, failures: u32, length: Duration, now: Instant) {
        if self.paused.len() >= MAX_PAUSED
            && let Some(first) = self
                .paused
                .iter()
                .min_by_key(|(_, pause)| pause.until)
                .map(|(id, _)| id.clone())
        {
            self.paused.remove(&first);
        }
        let before = self.paused.get(&agent_id.value).map_or(now, |pause| pause.until);
        let until = before.max(now + length);
        self.paused
            .insert(agent_id.value.clone(), Pause { failures, until });
    }

    /// How long this agent is still left alone.
    pub fn pause_left(&self, agent_id: &AgentId, now: Instant) -> Option<Duration> {
        let left = self
            .paused
            .get(&agent_id.value)?
            .until
            .saturating_duration_since(now);
        (!left.is_zero()).then_some(left)
    }

    /// Hashes by counters, ended executors included.
    pub fn hashes(&self) -> u64 {
        let ended = self.ended.iter().map(|(_, miner)| miner);
        let miners = self.miners.values().chain(ended);
        miners.fold(self.forgotten_hashes, |sum, miner| {
            sum.saturating_add(miner.hashes())
        })
    }

    /// Shares that executors gave up.
    pub fn dropped_shares(&self) -> u64 {
        let ended = self.ended.iter().map(|(_, miner)| miner);
        let miners = self.miners.values().chain(ended);
        miners.fold(self.forgotten_dropped, |sum, miner| {
            sum.saturating_add(miner.dropped_shares())
        })
    }

    /// Agents that mined in this run.
    pub fn agents_seen(&self) -> usize {
        self.agents_seen.len()
    }

    /// Kernels that were used, comma-separated.
    pub fn kernels(&self) -> String {
        self.kernels
            .iter()
            .map(String::as_str)
            .collect::<Vec<_>>()
            .join(", ")
    }
}
