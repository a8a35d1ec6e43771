//! The tasks of this executor.

use crate::miner::Arrangement;
use mesos::proto::TaskInfo;
use messages::TaskData;
use miner_core::{Selection, Trials};
use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

/// Tasks that may be in the table; more are refused.
pub const MAX_TASKS: usize = 256;
/// Acknowledgements remembered per task, to notice one that is told twice.
const REMEMBERED_ACKS: usize = 16;

/// What a task asks for, checked.
#[derive(Debug)]
pub(super) struct Order {
    /// Thousandths of a CPU, at least 1.
    pub(super) millis: u64,
    pub(super) kernels: Selection,
    pub(super) data: TaskData,
}

impl Order {
    /// Reads a task for a machine with these kernels.
    ///
    /// # Errors
    /// A sentence for the operator on what is wrong with it.
    pub(super) fn read(task: &TaskInfo, trials: &Trials) -> Result<Self, String> {
        let data = task.data.as_deref().ok_or("TaskInfo.data is missing")?;
        let data = TaskData::decode(data).map_err(|error| format!("TaskInfo.data: {error}"))?;
        let kernels = trials
            .select(data.kernel.as_deref())
            .map_err(|error| error.to_string())?;
        let millis = mesos::resources::sum(&task.resources, "cpus");
        if millis == 0 {
            return Err("TaskInfo.resources: the task has no cpus to hash on".to_owned());
        }
        Ok(Self {
            millis,
            kernels,
            data,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// Threads of this revision are being started.
    Starting(u64),
    Running,
    /// Threads of earlier revisions are being stopped.
    Stopping(u64),
    /// A terminal update is on its way.
    Ended,
}

#[derive(Debug)]
pub(super) struct Task {
    pub(super) state: State,
    /// Grows from launch to launch.
    launched: u64,
    /// `None` for a task that was refused.
    order: Option<Order>,
    /// Updates without acknowledgement.
    unacknowledged: usize,
    acknowledged: VecDeque<Vec<u8>>,
}

/// The tasks whose terminal update is not yet acknowledged.
#[derive(Debug, Default)]
pub(super) struct Tasks {
    table: BTreeMap<String, Task>,
    launches: u64,
}

impl Tasks {
    /// Takes up a task; `None` for a refused one, which only waits for its updates to be acknowledged.
    pub(super) fn insert(&mut self, id: String, order: Option<Order>) {
        self.launches += 1;
        let state = if order.is_some() {
            State::Starting(u64::MAX)
        } else {
            State::Ended
        };
        let task = Task {
            state,
            launched: self.launches,
            order,
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

    /// Tasks that are to be hashed for.
    pub(super) fn live(&self) -> impl Iterator<Item = (&String, &Task)> {
        self.table
            .iter()
            .filter(|(_, task)| matches!(task.state, State::Starting(_) | State::Running))
    }

    /// Whether any task is without a terminal update.
    pub(super) fn any_unfinished(&self) -> bool {
        self.table.values().any(|task| task.state != State::Ended)
    }

    /// Ids of the tasks in a state.
    pub(super) fn ids(&self, wanted: impl Fn(State) -> bool) -> Vec<String> {
        self.table
            .iter()
            .filter(|(_, task)| wanted(task.state))
            .map(|(id, _)| id.clone())
            .collect()
    }

    /// An update for a task was sent.
    pub(super) fn updated(&mut self, id: &str) {
        if let Some(task) = self.table.get_mut(id) {
            task.unacknowledged += 1;
        }
    }

    /// The agent has an update. A task is forgotten when it has them all and the last one was terminal.
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

    /// How to hash for all live tasks together: the sum of their CPUs, and the newest one's wishes. `None`
    /// without live tasks.
    pub(super) fn arrangement(&self) -> Option<Arrangement> {
        let orders = || {
            self.live()
                .filter_map(|(_, task)| Some((task.launched, task.order.as_ref()?)))
        };
        let (_, newest) = orders().max_by_key(|(launched, _)| *launched)?;
        let millis = orders()
            .map(|(_, order)| order.millis)
            .fold(0, u64::saturating_add);
        Some(Arrangement {
            millis,
            pin: newest.data.pin,
            kernels: newest.kernels,
        })
    }

    /// Time between reports: the shortest that a live task asks for.
    pub(super) fn report_interval(&self) -> Option<Duration> {
        let orders = self.live().filter_map(|(_, task)| task.order.as_ref());
        orders
            .map(|order| Duration::from_millis(order.data.report_interval_ms))
            .min()
    }

    /// Whether a live task wants the search recorded.
    pub(super) fn record_search(&self) -> bool {
        self.live()
            .any(|(_, task)| task.order.as_ref().is_some_and(|order| order.data.record_search))
    }
}
