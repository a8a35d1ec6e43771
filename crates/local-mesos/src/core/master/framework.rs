//! What the master knows of one framework.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

use mesos::proto::{CapabilityType, ExecutorInfo, FrameworkInfo, OfferConstraints, TaskState, TaskStatus};

use super::constraints::Wanted;
use super::filters::Filters;
use crate::core::amounts::Amounts;
use crate::core::interface::StreamKey;

#[derive(Debug)]
pub(super) enum Connection {
    Connected {
        stream: StreamKey,
        stream_id: String,
        heartbeat_at: Instant,
    },
    Disconnected {
        /// When the framework is removed. `None` means never: the time is beyond the clock's range, or this master
        /// knows the framework from agents only.
        remove_at: Option<Instant>,
    },
}

#[derive(Debug)]
pub(super) struct Framework {
    pub(super) info: FrameworkInfo,
    pub(super) suppressed: BTreeSet<String>,
    pub(super) connection: Connection,
    pub(super) filters: Filters,
    /// Its offer constraints, as given and ready for use.
    pub(super) constraints: Option<OfferConstraints>,
    pub(super) wanted: Wanted,
    tasks: BTreeMap<String, Task>,
    /// By agent and executor identifier.
    executors: BTreeMap<(usize, String), Executor>,
    /// Agents on which it has tasks or executors.
    presence: BTreeMap<usize, Presence>,
    pub(super) offers: BTreeSet<String>,
    /// Resources of its tasks, executors and offers on all agents.
    pub(super) held: Amounts,
}

/// What a framework has on one agent.
#[derive(Debug, Default)]
pub(super) struct Presence {
    pub(super) tasks: BTreeSet<String>,
    executors: usize,
    /// Resources of its tasks and executors there.
    pub(super) used: Amounts,
}

/// A task that was launched and whose end has not been acknowledged.
#[derive(Debug)]
pub(super) struct Task {
    pub(super) agent: usize,
    /// `None` for commands.
    pub(super) executor: Option<String>,
    /// Resources that it still holds; empty once it has ended or its agent is unreachable.
    pub(super) amounts: Amounts,
    /// Newest status, without the fields that Mesos does not keep (data, labels).
    pub(super) status: TaskStatus,
    /// State of the last update that was forwarded; the newest state may be ahead of it.
    pub(super) forwarded: Option<TaskState>,
    /// Uuid of the terminal update that was forwarded.
    pub(super) terminal_uuid: Option<Vec<u8>>,
}

impl Task {
    pub(super) fn state(&self) -> TaskState {
        self.status.state()
    }
}

/// An executor that the agent runs or is about to run.
#[derive(Debug)]
pub(super) struct Executor {
    /// The description, reduced for comparison by `task_rules::comparable`.
    pub(super) info: ExecutorInfo,
    pub(super) amounts: Amounts,
}

impl Framework {
    pub(super) fn new(info: FrameworkInfo, connection: Connection) -> Self {
        Self {
            info,
            suppressed: BTreeSet::new(),
            connection,
            filters: Filters::default(),
            constraints: None,
            wanted: Wanted::default(),
            tasks: BTreeMap::new(),
            executors: BTreeMap::new(),
            presence: BTreeMap::new(),
            offers: BTreeSet::new(),
            held: Amounts::default(),
        }
    }

    pub(super) fn has(&self, capability: CapabilityType) -> bool {
        has(&self.info, capability)
    }

    /// What of this may be offered to it.
    pub(super) fn may_have(&self, free: &Amounts) -> Amounts {
        if self.has(CapabilityType::RevocableResources) {
            free.clone()
        } else {
            free.without_revocable()
        }
    }

    /// The state as a framework without PARTITION_AWARE sees it.
    pub(super) fn state_or_lost(&self, state: TaskState) -> TaskState {
        if self.has(CapabilityType::PartitionAware) {
            state
        } else {
            TaskState::Lost
        }
    }

    pub(super) fn roles(&self) -> Vec<String> {
        roles(&self.info)
    }

    pub(super) fn stream(&self) -> Option<StreamKey> {
        match self.connection {
            Connection::Connected { stream, .. } => Some(stream),
            Connection::Disconnected { .. } => None,
        }
    }

    pub(super) fn tasks(&self) -> &BTreeMap<String, Task> {
        &self.tasks
    }

    pub(super) fn task(&self, id: &str) -> Option<&Task> {
        self.tasks.get(id)
    }

    /// For changing the status; [`free_task`](Self::free_task) changes the amounts.
    pub(super) fn task_mut(&mut self, id: &str) -> Option<&mut Task> {
        self.tasks.get_mut(id)
    }

    /// Replaces any task of the same name.
    pub(super) fn add_task(&mut self, id: &str, task: Task) {
        self.remove_task(id);
        let presence = self.presence.entry(task.agent).or_default();
        presence.tasks.insert(id.to_owned());
        presence.used.add(&task.amounts);
        self.held.add(&task.amounts);
        self.tasks.insert(id.to_owned(), task);
    }

    /// Takes the task's resources away and returns them.
    pub(super) fn free_task(&mut self, id: &str) -> Amounts {
        let Some(task) = self.tasks.get_mut(id) else {
            return Amounts::default();
        };
        let freed = std::mem::take(&mut task.amounts);
        self.held.subtract(&freed);
        if let Some(presence) = self.presence.get_mut(&task.agent) {
            presence.used.subtract(&freed);
        }
        freed
    }

    /// Forgets a task and returns the resources that it held.
    pub(super) fn remove_task(&mut self, id: &str) -> Amounts {
        let freed = self.free_task(id);
        if let Some(task) = self.tasks.remove(id)
            && let Some(presence) = self.presence.get_mut(&task.agent)
        {
            presence.tasks.remove(id);
            self.forget_presence(task.agent);
        }
        freed
    }

    pub(super) fn executor(&self, agent: usize, id: &str) -> Option<&Executor> {
        self.executors.get(&(agent, id.to_owned()))
    }

    /// Does nothing if there is already one of that name.
    pub(super) fn add_executor(&mut self, agent: usize, id: &str, executor: Executor) {
        let key = (agent, id.to_owned());
        if self.executors.contains_key(&key) {
            return;
        }
        let presence = self.presence.entry(agent).or_default();
        presence.executors += 1;
        presence.used.add(&executor.amounts);
        self.held.add(&executor.amounts);
        self.executors.insert(key, executor);
    }

    /// Forgets an executor and returns the resources that it held.
    pub(super) fn remove_executor(&mut self, agent: usize, id: &str) -> Amounts {
        let Some(executor) = self.executors.remove(&(agent, id.to_owned())) else {
            return Amounts::default();
        };
        self.held.subtract(&executor.amounts);
        if let Some(presence) = self.presence.get_mut(&agent) {
            presence.used.subtract(&executor.amounts);
            presence.executors -= 1;
            self.forget_presence(agent);
        }
        executor.amounts
    }

    fn forget_presence(&mut self, agent: usize) {
        let empty = |presence: &Presence| presence.tasks.is_empty() && presence.executors == 0;
        if self.presence.get(&agent).is_some_and(empty) {
            self.presence.remove(&agent);
        }
    }

    /// Agents on which it has tasks or executors.
    pub(super) fn presence(&self) -> &BTreeMap<usize, Presence> {
        &self.presence
    }

    pub(super) fn tasks_on(&self, agent: usize) -> Vec<String> {
        let presence = self.presence.get(&agent);
        presence.map_or_else(Vec::new, |presence| presence.tasks.iter().cloned().collect())
    }

    pub(super) fn executors_on(&self, agent: usize) -> impl Iterator<Item = &str> {
        let range = self.executors.range((agent, String::new())..);
        range
            .take_while(move |((on, _), _)| *on == agent)
            .map(|((_, id), _)| id.as_str())
    }

    /// Recomputes the resources of its tasks and executors: by agent, and in all.
    pub(super) fn recount(&self) -> (BTreeMap<usize, Amounts>, Amounts) {
        let mut by_agent: BTreeMap<usize, Amounts> = BTreeMap::new();
        let mut sum = Amounts::default();
        let tasks = self.tasks.values().map(|task| (task.agent, &task.amounts));
        let executors = self.executors.iter().map(|((on, _), e)| (*on, &e.amounts));
        for (agent, amounts) in tasks.chain(executors) {
            by_agent.entry(agent).or_default().add(amounts);
            sum.add(amounts);
        }
        (by_agent, sum)
    }
}

pub(super) fn has(info: &FrameworkInfo, capability: CapabilityType) -> bool {
    info.capabilities
        .iter()
        .any(|c| c.r#type == Some(capability.into()))
}

/// The roles for which a framework gets offers.
pub(super) fn roles(info: &FrameworkInfo) -> Vec<String> {
    if has(info, CapabilityType::MultiRole) {
        info.roles.clone()
    } else {
        vec![info.role().to_owned()]
    }
}
