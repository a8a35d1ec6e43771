//! What a master's events add up to.

use std::collections::BTreeMap;

use super::Event;
use crate::proto::master::event::TaskUpdated;
use crate::proto::master::response::{Agent, Framework, GetAgents, GetState};
use crate::proto::{AgentId, FrameworkId, Task, TaskId, TaskState};

/// The agents and frameworks of a cluster, and the tasks that have not ended. As large as the master's answer.
///
/// ```
/// use mesos::operator::{Cluster, Event};
/// use mesos::proto::{AgentId, Task, TaskId};
///
/// let mut cluster = Cluster::default();
/// cluster.apply(&Event::TaskAdded(Box::new(Task { task_id: TaskId::new("t"), ..Task::default() })));
/// assert_eq!(cluster.tasks().count(), 1);
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cluster {
    agents: BTreeMap<AgentId, Agent>,
    frameworks: BTreeMap<FrameworkId, Framework>,
    tasks: BTreeMap<(FrameworkId, TaskId), Task>,
}

impl Cluster {
    /// Takes in the next event of a stream.
    pub fn apply(&mut self, event: &Event) {
        match event {
            Event::Subscribed { state, .. } => *self = Self::from(&**state),
            Event::Heartbeat => {}
            Event::TaskAdded(task) => self.add_task(task),
            Event::TaskUpdated(update) => self.update_task(update),
            Event::AgentAdded(agent) => self.add_agent(agent),
            Event::AgentRemoved(id) => {
                self.agents.remove(id);
                self.tasks.retain(|_, task| task.agent_id != *id);
            }
            Event::FrameworkAdded(framework) | Event::FrameworkUpdated(framework) => {
                self.add_framework(framework);
            }
            Event::FrameworkRemoved(info) => {
                if let Some(id) = &info.id {
                    self.frameworks.remove(id);
                    self.tasks.retain(|(framework, _), _| framework != id);
                }
            }
        }
    }

    /// Corrects the agents by an answer to GET_AGENTS, because not every loss of one is an event.
    pub fn replace_agents(&mut self, agents: &GetAgents) {
        self.agents.clear();
        for agent in &agents.agents {
            self.add_agent(agent);
        }
    }

    /// Agents that are registered, in the order of their ids.
    pub fn agents(&self) -> impl Iterator<Item = &Agent> {
        self.agents.values()
    }

    /// Frameworks that have not ended, in the order of their ids.
    pub fn frameworks(&self) -> impl Iterator<Item = &Framework> {
        self.frameworks.values()
    }

    /// Tasks that have not ended, in the order of their frameworks and ids.
    pub fn tasks(&self) -> impl Iterator<Item = &Task> {
        self.tasks.values()
    }

    pub fn agent(&self, id: &AgentId) -> Option<&Agent> {
        self.agents.get(id)
    }

    pub fn framework(&self, id: &FrameworkId) -> Option<&Framework> {
        self.frameworks.get(id)
    }

    fn add_task(&mut self, task: &Task) {
        if !task.state().is_terminal() {
            let key = (task.framework_id.clone(), task.task_id.clone());
            self.tasks.insert(key, task.clone());
        }
    }

    fn update_task(&mut self, update: &TaskUpdated) {
        let key = (update.framework_id.clone(), update.status.task_id.clone());
        if TaskState::try_from(update.state).is_ok_and(TaskState::is_terminal) {
            self.tasks.remove(&key);
        } else if let Some(task) = self.tasks.get_mut(&key) {
            task.state = update.state;
            // As the master does: the newest status of each state.
            if task
                .statuses
                .last()
                .is_some_and(|last| last.state == update.status.state)
            {
                task.statuses.pop();
            }
            task.statuses.push(update.status.clone());
        }
    }

    fn add_agent(&mut self, agent: &Agent) {
        if let Some(id) = &agent.agent_info.id {
            self.agents.insert(id.clone(), agent.clone());
        }
    }

    fn add_framework(&mut self, framework: &Framework) {
        if let Some(id) = &framework.framework_info.id {
            self.frameworks.insert(id.clone(), framework.clone());
        }
    }
}

impl From<&GetState> for Cluster {
    fn from(state: &GetState) -> Self {
        let mut cluster = Self::default();
        if let Some(agents) = &state.get_agents {
            cluster.replace_agents(agents);
        }
        for framework in state.get_frameworks.iter().flat_map(|known| &known.frameworks) {
            cluster.add_framework(framework);
        }
        for task in state.get_tasks.iter().flat_map(|tasks| &tasks.tasks) {
            cluster.add_task(task);
        }
        cluster
    }
}
