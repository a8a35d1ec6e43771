//! The tasks of this executor.

use engine::ThreadPlan;
use engine::cpus::MILLIS_PER_CPU;
use mesos::proto::TaskInfo;
use messages::{DecodeError, TaskData};
use miner_core::{SelectError, Selection, Trials};
use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

/// Tasks that the table can hold; further ones fail at their launch.
pub const MAX_TASKS: usize = 256;
/// Acknowledgements remembered per task, to notice repeated ones. Older ones are forgotten.
const REMEMBERED_ACKS: usize = 16;

/// What a task asks for, checked.
#[derive(Debug)]
pub(super) struct TaskSpec {
    /// Thousandths of a CPU, at least 1.
    pub(super) millis: u64,
    /// The same, of what the executor was given for itself.
    executor_millis: u64,
    pub(super) kernels: Selection,
    pub(super) data: TaskData,
}

/// Why a task fails at its launch. The text goes into the status update, for the operator.
#[derive(Debug, thiserror::Error)]
pub(super) enum TaskError {
    #[error("the executor is shutting down")]
    ShuttingDown,
    #[error("the executor has {MAX_TASKS} tasks already")]
    TooManyTasks,
    #[error("TaskInfo.data is missing")]
    NoData,
    #[error("TaskInfo.data: {0}")]
    Data(#[from] DecodeError),
    #[error(transparent)]
    Kernel(#[from] SelectError),
    #[error("TaskInfo.resources: the task has no cpus to hash on")]
    NoCpus,
}

impl TaskSpec {
    /// Reads a task for a machine with these kernels.
    pub(super) fn read(task: &TaskInfo, trials: &Trials) -> Result<Self, TaskError> {
        let data = TaskData::decode(task.data.as_deref().ok_or(TaskError::NoData)?)?;
        let kernels = trials.select(data.kernel.as_deref())?;
        let millis = mesos::resources::sum(&task.resources, "cpus");
        if millis == 0 {
            return Err(TaskError::NoCpus);
        }
        let executor = task.executor.as_ref();
        Ok(Self {
            millis,
            executor_millis: executor
                .map_or(0, |executor| mesos::resources::sum(&executor.resources, "cpus")),
            kernels,
            data,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// The threads of this revision are being started.
    Starting(u64),
    Running,
    /// The threads before this revision are being stopped.
    Stopping(u64),
    /// A terminal update has been sent.
    Ended,
}

#[derive(Debug)]
pub(super) struct Task {
    pub(super) state: State,
    /// Grows from launch to launch.
    launched: u64,
    /// `None` for a task that failed at its launch.
    spec: Option<TaskSpec>,
    /// Updates sent and not acknowledged.
    unacknowledged: usize,
    acknowledged: VecDeque<Vec<u8>>,
}

/// All tasks except those whose terminal update is acknowledged.
#[derive(Debug, Default)]
pub(super) struct Tasks {
    table: BTreeMap<String, Task>,
    launches: u64,
}

impl Tasks {
    /// Adds a task. One without a spec has failed and only waits for its updates to be acknowledged.
    pub(super) fn insert(&mut self, id: String, spec: Option<TaskSpec>) {
        self.launches += 1;
        let state = if spec.is_some() {
            State::Starting(u64::MAX)
        } else {
            State::Ended
        };
        let task = Task {
            state,
            launched: self.launches,
            spec,
            unacknowledged: 0,
            acknowledged: VecDeque::new(),
        };
        self.table.insert(id, task);
    }

    pub(super) fn contains(&self, id: &str) -> bool {
        self.table.contains_key(id)
    }

    pub(super) fn get_mut(&mut self, id: &str) -> Option<&mut Task> {
        self.table.get_mut(id)
    }

    pub(super) fn len(&self) -> usize {
        self.table.len()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.table.is_empty()
    }

    /// Tasks to hash for.
    pub(super) fn live(&self) -> impl Iterator<Item = (&String, &Task)> {
        self.table
            .iter()
            .filter(|(_, task)| matches!(task.state, State::Starting(_) | State::Running))
    }

    /// Whether any task lacks its terminal update.
    pub(super) fn any_unfinished(&self) -> bool {
        self.table.values().any(|task| task.state != State::Ended)
    }

    pub(super) fn ids(&self, wanted: impl Fn(State) -> bool) -> Vec<String> {
        self.table
            .iter()
            .filter(|(_, task)| wanted(task.state))
            .map(|(id, _)| id.clone())
            .collect()
    }

    /// Counts an update that was sent.
    pub(super) fn updated(&mut self, id: &str) {
        if let Some(task) = self.table.get_mut(id) {
            task.unacknowledged += 1;
        }
    }

    /// Counts an acknowledgement. A task is forgotten once the agent has acknowledged all of its updates, the
    /// terminal one included.
    pub(super) fn acknowledged(&mut self, id: &str, uuid: Vec<u8>) {
        let Some(task) = self.table.get_mut(id) else {
            return;
        };
        if task.acknowledged.contains(&uuid) {
            return;
        }
        if task.acknowledged.len() == REMEMBERED_ACKS {
            task.acknowledged.pop_front();
        }
        task.acknowledged.push_back(uuid);
        task.unacknowledged = task.unacknowledged.saturating_sub(1);
        if task.state == State::Ended && task.unacknowledged == 0 {
            self.table.remove(id);
        }
    }

    /// The threads for all live tasks together: the sum of their CPUs, with the options of the newest. `None` without
    /// live tasks.
    ///
    /// What the executor has for itself is nearly unused. It goes to a thread that has less than a CPU, so that an agent
    /// of one CPU, of which 0.99 are the task's, is used up; it makes no thread of its own.
    pub(super) fn thread_plan(&self) -> Option<ThreadPlan> {
        let specs = || {
            self.live()
                .filter_map(|(_, task)| Some((task.launched, task.spec.as_ref()?)))
        };
        let (_, newest) = specs().max_by_key(|(launched, _)| *launched)?;
        let millis = specs().map(|(_, spec)| spec.millis).fold(0, u64::saturating_add);
        let whole = millis.checked_next_multiple_of(MILLIS_PER_CPU).unwrap_or(millis);
        let millis = millis.saturating_add(newest.executor_millis).min(whole);
        Some(ThreadPlan {
            millis,
            pin: newest.data.pin,
            kernels: newest.kernels,
        })
    }

    /// The shortest time between reports that a live task asks for.
    pub(super) fn report_interval(&self) -> Option<Duration> {
        let specs = self.live().filter_map(|(_, task)| task.spec.as_ref());
        specs
            .map(|spec| Duration::from_millis(spec.data.report_interval_ms))
            .min()
    }

    /// Whether any live task asks for a record of the search.
    pub(super) fn record_search(&self) -> bool {
        self.live()
            .any(|(_, task)| task.spec.as_ref().is_some_and(|spec| spec.data.record_search))
    }
}
