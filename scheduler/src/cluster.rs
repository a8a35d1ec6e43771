//! The cluster as this framework sees it: agents, the executors on them, and the tasks of those.
//!
//! Each has a table and a life of its own. All changes go through here, so that the tables agree and the totals are
//! kept instead of being counted again.

use crate::agents::{Agents, Standing};
use crate::allocation::Allocation;
use crate::constraints::Constraints;
use crate::executors::Executor;
use crate::journal::Sequence;
use crate::launch;
use crate::records::TaskRecord;
use crate::tasks::Task;
use crate::workers::{WorkerId, Workers};
use mesos::proto::TaskState;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::time::{Duration, Instant};

/// How long an executor's last messages are awaited after its last task has ended: they travel another way than status
/// updates, and may come later.
const LAST_WORDS: Duration = Duration::from_millis(500);
/// How long an executor that ended is remembered, for messages that are later still.
const REMEMBERED: Duration = Duration::from_secs(30);
/// Kernel names that are remembered for the summary, whatever executors call them.
const MAX_KERNELS: usize = 32;

/// See the [module](self).
#[derive(Debug, Default)]
pub(crate) struct Cluster {
    agents: Agents,
    /// By the worker that each is: a new job is given to one after another.
    executors: BTreeMap<WorkerId, Executor>,
    by_id: BTreeMap<String, WorkerId>,
    tasks: BTreeMap<String, Task>,
    /// Tasks that are to end.
    ending: BTreeSet<String>,
    /// Executors whose last task has ended, oldest first.
    ended: VecDeque<(Instant, String)>,
    /// Shares given up by executors that are forgotten.
    forgotten_dropped: u64,
    kernels: BTreeSet<String>,
    launched: u64,
    has_run: bool,
}

impl Cluster {
    /// The tasks of an earlier run.
    pub(crate) fn restore<'a>(
        tasks: impl Iterator<Item = &'a TaskRecord>,
        constraints: &Constraints,
        workers: &mut Workers,
        now: Instant,
    ) -> Self {
        let mut cluster = Self::default();
        for record in tasks {
            if !cluster.by_id.contains_key(&record.executor_id) {
                let executor = new_executor(record, workers).taken_over();
                cluster.add_executor(executor);
            }
            let values = constraints.restore(&record.agent_id, &record.hostname, &record.place);
            cluster.agents.add_values(&record.agent_id, values);
            cluster.add_task(record.clone(), 0, workers, now);
        }
        cluster
    }

    /// The agents as they are without tasks that may be gone. It counts all anew.
    pub(crate) fn certain_agents(&self) -> Agents {
        let mut agents = Agents::default();
        for executor in self.executors.values() {
            let tasks = executor.tasks.iter().filter_map(|id| self.tasks.get(id));
            let mut all = Standing::default();
            for task in tasks.filter(|task| task.is_certain()) {
                let standing = task.standing();
                if let Some(values) = self.agents.values(&executor.agent) {
                    agents.set_values(&executor.agent, values.clone());
                }
                let cpus_millis = task.record.cpus_millis;
                agents.account(&executor.agent, cpus_millis, Standing::default(), standing);
                all = Standing {
                    held: all.held || standing.held,
                    wanted: all.wanted || standing.wanted,
                };
            }
            let own = launch::EXECUTOR.cpus_millis;
            agents.account_executor(&executor.agent, own, Standing::default(), all);
        }
        agents
    }

    /// A number that no task of this run had.
    pub(crate) fn next_number(&mut self) -> u64 {
        self.launched += 1;
        self.launched
    }

    /// A task is about to be launched: on its executor if that runs, else with it. Gives the worker that does it.
    pub(crate) fn launch(
        &mut self,
        record: TaskRecord,
        after: Sequence,
        workers: &mut Workers,
        now: Instant,
    ) -> WorkerId {
        let worker = match self.by_id.get(&record.executor_id) {
            Some(worker) => *worker,
            None => self.add_executor(new_executor(&record, workers)),
        };
        self.add_task(record, after, workers, now);
        worker
    }

    fn add_executor(&mut self, executor: Executor) -> WorkerId {
        let worker = executor.worker;
        self.agents.add_executor(&executor.agent, &executor.id);
        self.by_id.insert(executor.id.clone(), worker);
        self.executors.insert(worker, executor);
        worker
    }

    fn add_task(&mut self, record: TaskRecord, after: Sequence, workers: &mut Workers, now: Instant) {
        let executor = record.executor_id.clone();
        if let Some(executor) = self.executor_mut(&record.executor_id) {
            executor.tasks.insert(record.task_id.clone());
        }
        let task = Task::new(record, after, now);
        let (agent, cpus_millis) = (&task.record.agent_id, task.record.cpus_millis);
        self.agents
            .account(agent, cpus_millis, Standing::default(), task.standing());
        self.tasks.insert(task.record.task_id.clone(), task);
        self.update_executor(&executor, workers);
    }

    pub(crate) fn agents(&self) -> &Agents {
        &self.agents
    }

    pub(crate) fn agents_mut(&mut self) -> &mut Agents {
        &mut self.agents
    }

    pub(crate) fn task(&self, id: &str) -> Option<&Task> {
        self.tasks.get(id)
    }

    /// All tasks, in the order of their ids.
    pub(crate) fn tasks(&self) -> impl Iterator<Item = &Task> {
        self.tasks.values()
    }

    /// Changes a task, and says whether its worker is to have work.
    pub(crate) fn change_task(&mut self, id: &str, workers: &mut Workers, change: impl FnOnce(&mut Task)) {
        let Some(task) = self.tasks.get_mut(id) else {
            return;
        };
        let before = task.standing();
        change(task);
        let after = task.standing();
        self.has_run |= task.running_at.is_some();
        if task.kill_at.is_some() {
            self.ending.insert(id.to_owned());
        }
        let (agent, executor) = (task.record.agent_id.clone(), task.record.executor_id.clone());
        self.agents
            .account(&agent, task.record.cpus_millis, before, after);
        self.update_executor(&executor, workers);
    }

    /// The task has ended. Gives it.
    pub(crate) fn end_task(&mut self, id: &str, workers: &mut Workers, now: Instant) -> Option<Task> {
        let task = self.tasks.remove(id)?;
        self.ending.remove(id);
        self.agents.account(
            &task.record.agent_id,
            task.record.cpus_millis,
            task.standing(),
            Standing::default(),
        );
        if let Some(executor) = self.executor_mut(&task.record.executor_id) {
            executor.tasks.remove(id);
        }
        self.update_executor(&task.record.executor_id, workers);
        let worker = self.by_id.get(&task.record.executor_id);
        if let Some(executor) = worker.and_then(|worker| self.executors.get_mut(worker))
            && executor.tasks.is_empty()
        {
            executor.ended_at = Some(now);
            self.agents.remove_executor(&executor.agent, &executor.id);
            self.ended.push_back((now, executor.id.clone()));
        }
        Some(task)
    }

    /// Ids of all tasks.
    pub(crate) fn task_ids(&self) -> Vec<String> {
        self.tasks.keys().cloned().collect()
    }

    /// Tasks that are to end and whose next KILL is due.
    pub(crate) fn kills_due(&self, now: Instant) -> Vec<String> {
        let due = |id: &&String| {
            self.tasks.get(*id).is_some_and(|task| {
                task.kill_at.is_some_and(|at| at <= now) && task.state != TaskState::Unreachable
            })
        };
        self.ending.iter().filter(due).cloned().collect()
    }

    /// After a change of its tasks: an executor takes up resources while any of them does, and is to have work while any
    /// of them is wanted.
    fn update_executor(&mut self, id: &str, workers: &mut Workers) {
        let worker = self.by_id.get(id);
        let Some(executor) = worker.and_then(|worker| self.executors.get_mut(worker)) else {
            return;
        };
        let tasks = || executor.tasks.iter().filter_map(|id| self.tasks.get(id));
        let reachable = tasks().any(Task::is_reachable);
        let after = tasks()
            .map(Task::standing)
            .fold(Standing::default(), |sum, task| Standing {
                held: sum.held || task.held,
                wanted: sum.wanted || task.wanted,
            });
        let before = std::mem::replace(&mut executor.standing, after);
        executor.reachable = reachable;
        let takes = launch::EXECUTOR.cpus_millis;
        self.agents
            .account_executor(&executor.agent, takes, before, after);
        workers.set_wanted(executor.worker, after.wanted);
    }

    /// An executor, also one that has just ended.
    pub(crate) fn executor(&self, id: &str) -> Option<&Executor> {
        self.executors.get(self.by_id.get(id)?)
    }

    /// The executor that a worker is.
    pub(crate) fn executor_of(&self, worker: WorkerId) -> Option<&Executor> {
        self.executors.get(&worker)
    }

    pub(crate) fn executor_mut(&mut self, id: &str) -> Option<&mut Executor> {
        self.executors.get_mut(self.by_id.get(id)?)
    }

    /// Executors with tasks, in the order in which they were launched.
    pub(crate) fn executors(&self) -> impl Iterator<Item = &Executor> {
        let all = self.executors.values();
        all.filter(|executor| executor.ended_at.is_none())
    }

    /// The executor on this agent that another task with resources of this kind can join: it runs, and is to go on.
    pub(crate) fn joinable(&self, agent: &str, allocation: &Allocation) -> Option<&Executor> {
        let goes_on = |executor: &&Executor| {
            if executor.allocation != *allocation {
                return false;
            }
            let mut tasks = executor.tasks.iter().filter_map(|id| self.tasks.get(id));
            tasks.any(|task| task.state == TaskState::Running && task.standing().wanted)
        };
        let here = self.agents.executors(agent);
        here.filter_map(|id| self.executor(id)).find(goes_on)
    }

    /// Tasks that take up resources.
    pub(crate) fn held_count(&self) -> usize {
        self.tasks.values().filter(|task| task.standing().held).count()
    }

    /// An executor mines, or has another kernel than before: agent and kernel belong in the summary.
    pub(crate) fn note_mining(&mut self, executor: &str) {
        let worker = self.by_id.get(executor);
        let Some(executor) = worker.and_then(|worker| self.executors.get(worker)) else {
            return;
        };
        self.agents.note_mining(&executor.agent);
        if let Some(report) = executor.report()
            && self.kernels.len() < MAX_KERNELS
            && !self.kernels.contains(&report.kernel)
        {
            self.kernels.insert(report.kernel.clone());
        }
    }

    /// Whether any task has ever run here.
    pub(crate) fn has_run(&self) -> bool {
        self.has_run || self.agents.seen() > 0
    }

    /// Whether every task has ended and has had time for its executor's last words.
    pub(crate) fn is_silent(&self, now: Instant) -> bool {
        let last = self.ended.back().map(|(at, _)| *at);
        self.agents.held().agents == 0
            && last.is_none_or(|at| now.saturating_duration_since(at) >= LAST_WORDS)
    }

    /// Forgets executors that ended long ago. Gives their workers, which are gone with them.
    pub(crate) fn forget(&mut self, now: Instant) -> Vec<WorkerId> {
        let mut gone = Vec::new();
        while let Some((at, _)) = self.ended.front()
            && now.saturating_duration_since(*at) >= REMEMBERED
            && let Some((_, id)) = self.ended.pop_front()
        {
            let worker = self.by_id.remove(&id);
            if let Some(executor) = worker.and_then(|worker| self.executors.remove(&worker)) {
                self.forgotten_dropped = self.forgotten_dropped.saturating_add(executor.dropped_shares());
                gone.push(executor.worker);
            }
        }
        self.agents.forget_pauses(now);
        gone
    }

    /// Shares that executors gave up.
    pub(crate) fn dropped_shares(&self) -> u64 {
        let all = self.executors.values().map(Executor::dropped_shares);
        all.fold(self.forgotten_dropped, u64::saturating_add)
    }

    /// Kernels that were used, comma-separated.
    pub(crate) fn kernels(&self) -> String {
        let names: Vec<_> = self.kernels.iter().map(String::as_str).collect();
        names.join(", ")
    }
}

fn new_executor(record: &TaskRecord, workers: &mut Workers) -> Executor {
    let worker = workers.add(record.hostname.clone());
    Executor::new(
        record.executor_id.clone(),
        record.agent_id.clone(),
        record.hostname.clone(),
        record.executor_info.clone(),
        worker,
    )
}
