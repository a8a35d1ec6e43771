//! Agents as the master sees them: registered, disconnected, unreachable.

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::time::Instant;

use mesos::proto::{AgentId, Attribute, ExecutorId, Reason, TaskState, TaskStatus, TimeInfo};
use tracing::debug;

use super::draining::Drain;
use super::framework::Framework;
use super::maintenance::Absence;
use super::offers::is_worth_offering;
use super::{Master, MasterAction, MasterConfig};
use crate::core::amounts::Amounts;
use crate::core::between::Order;
use crate::core::config::AgentSpec;

#[derive(Debug)]
pub(super) struct AgentEntry {
    pub(super) id: String,
    pub(super) address: SocketAddr,
    pub(super) attributes: Vec<Attribute>,
    pub(super) total: Amounts,
    /// Neither offered nor used; empty while the agent is unreachable or recovered.
    pub(super) free: Amounts,
    pub(super) state: AgentState,
    pub(super) offers: BTreeSet<String>,
    /// Frameworks that have, or had, tasks or executors here.
    pub(super) frameworks: BTreeSet<String>,
    /// Framework and task of KILLs that arrived while the agent was disconnected.
    pub(super) kills: BTreeSet<(String, String)>,
    /// It gets no offers, by an operator's order.
    pub(super) deactivated: bool,
    pub(super) drain: Option<Drain>,
    /// Its machine is in the maintenance schedule.
    pub(super) absence: Option<Absence>,
}

impl AgentEntry {
    /// Whether it has something to offer.
    pub(super) fn is_offerable(&self) -> bool {
        self.state == AgentState::Registered && !self.deactivated && is_worth_offering(&self.free)
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum AgentState {
    Registered,
    /// Its socket broke. It must re-register by then.
    Disconnected(Instant),
    /// The registry names it, but it has not re-registered with this master. It must by then.
    Recovered(Instant),
    Unreachable(TimeInfo),
    /// Its machine is down for maintenance.
    Down,
    /// An operator has said that it never comes back.
    Gone,
}

impl AgentState {
    /// Whether the master knows what runs there.
    pub(super) fn is_known(self) -> bool {
        matches!(self, Self::Registered | Self::Disconnected(_))
    }

    /// Whether an operator has removed it.
    pub(super) fn is_removed(self) -> bool {
        matches!(self, Self::Down | Self::Gone)
    }

    pub(super) fn unreachable_time(self) -> Option<TimeInfo> {
        match self {
            Self::Unreachable(since) => Some(since),
            _ => None,
        }
    }

    fn deadline(self) -> Option<Instant> {
        match self {
            Self::Disconnected(until) | Self::Recovered(until) => Some(until),
            Self::Registered | Self::Unreachable(_) | Self::Down | Self::Gone => None,
        }
    }
}

impl Master {
    /// Registers a new agent and returns its identifier.
    pub(crate) fn add_agent(&mut self, spec: &AgentSpec) -> String {
        let id = format!("{}-S{}", self.config.id, self.next_agent);
        self.next_agent += 1;
        let index = self.agents.len();
        self.agents.push(AgentEntry {
            id: id.clone(),
            address: spec.address,
            attributes: spec.attributes.clone(),
            total: spec.resources(),
            free: Amounts::default(),
            state: AgentState::Registered,
            offers: BTreeSet::new(),
            frameworks: BTreeSet::new(),
            kills: BTreeSet::new(),
            deactivated: false,
            drain: None,
            absence: self.machines.absence(spec.address),
        });
        self.agent_indexes.insert(id.clone(), index);
        self.total.add(&spec.resources());
        self.free(index, &spec.resources());
        id
    }

    /// The master that takes over. It has read the registry and waits for the agents.
    pub(crate) fn successor(&self, id: String, seed: u64, now: Instant) -> Self {
        let config = MasterConfig {
            id,
            seed,
            ..self.config.clone()
        };
        let until = now + config.timing.agent_reregistration;
        let mut next = Self::new(config, now);
        next.machines = self.machines.clone();
        for (index, agent) in self.agents.iter().enumerate() {
            let state = match agent.state {
                state if state.is_removed() => state,
                AgentState::Unreachable(since) => AgentState::Unreachable(since),
                _ => AgentState::Recovered(until),
            };
            next.agent_indexes.insert(agent.id.clone(), index);
            next.agents.push(AgentEntry {
                id: agent.id.clone(),
                address: agent.address,
                attributes: agent.attributes.clone(),
                total: agent.total.clone(),
                free: Amounts::default(),
                state: AgentState::Registered,
                offers: BTreeSet::new(),
                frameworks: BTreeSet::new(),
                kills: BTreeSet::new(),
                deactivated: agent.deactivated,
                drain: agent.drain,
                absence: self.machines.absence(agent.address),
            });
            next.set_state(index, state);
        }
        next
    }

    pub(super) fn agent_id(&self, agent: usize) -> AgentId {
        AgentId::new(self.agents[agent].id.clone())
    }

    pub(super) fn agent_index(&self, id: &str) -> Option<usize> {
        self.agent_indexes.get(id).copied()
    }

    pub(super) fn set_state(&mut self, agent: usize, state: AgentState) {
        let old = std::mem::replace(&mut self.agents[agent].state, state);
        if let Some(until) = old.deadline() {
            self.reregistration_deadlines.remove(&(until, agent));
        }
        if let Some(until) = state.deadline() {
            self.reregistration_deadlines.insert((until, agent));
        }
        self.recovered.remove(&agent);
        if let AgentState::Recovered(_) = state {
            self.recovered.insert(agent);
        }
        self.offerable.remove(&agent);
    }

    /// Sends an order to a registered agent; to any other it is lost, as in Mesos.
    pub(super) fn order(&mut self, agent: usize, order: Order) {
        if self.agents[agent].state == AgentState::Registered {
            self.actions.push_back(MasterAction::Order(agent, order));
        } else {
            debug!(agent, ?order, "an order is lost: the agent is not registered");
        }
    }

    /// The agent's process ended and should come back. Its offers end; frameworks without checkpointing lose their
    /// tasks.
    pub(super) fn agent_disconnected(&mut self, agent: usize, now: Instant) {
        if self.agents[agent].state != AgentState::Registered {
            return;
        }
        let until = now + self.config.timing.agent_reregistration;
        self.set_state(agent, AgentState::Disconnected(until));
        self.rescind_offers_of(agent);
        self.rescind_inverse_offers_of(agent);
        for id in self.agents[agent].frameworks.clone() {
            let framework = self.frameworks.get(&id);
            if framework.is_some_and(|framework| !framework.info.checkpoint()) {
                self.lose_uncheckpointed(&id, agent, now);
            }
        }
    }

    fn lose_uncheckpointed(&mut self, id: &str, agent: usize, now: Instant) {
        let Some(framework) = self.frameworks.get_mut(id) else {
            return;
        };
        let mut freed = remove_executors(framework, agent);
        let mut lost = Vec::new();
        for task in framework.tasks_on(agent) {
            lost.extend(framework.task(&task).map(|task| task.status.clone()));
            freed.add(&framework.remove_task(&task));
        }
        self.free(agent, &freed);
        let message = format!("Agent {} disconnected", self.agents[agent].address.ip());
        for status in lost {
            let status = TaskStatus {
                agent_id: status.agent_id,
                executor_id: status.executor_id,
                ..self.status(
                    status.task_id,
                    TaskState::Lost,
                    Reason::AgentDisconnected,
                    &message,
                    now,
                )
            };
            self.send_status(id, status);
        }
    }

    /// Marks agents unreachable that have not re-registered in time.
    pub(super) fn give_up_agents(&mut self, now: Instant) {
        while let Some(&(until, agent)) = self.reregistration_deadlines.first()
            && until <= now
        {
            self.agent_unreachable(agent, now);
        }
    }

    /// The agent is partitioned or dead: its offers end, its tasks are unreachable.
    pub(super) fn agent_unreachable(&mut self, agent: usize, now: Instant) {
        let state = self.agents[agent].state;
        if state.is_removed() || state.unreachable_time().is_some() {
            return;
        }
        let known = self.agents[agent].state.is_known();
        self.rescind_offers_of(agent);
        self.rescind_inverse_offers_of(agent);
        self.set_state(agent, AgentState::Unreachable(self.time(now)));
        self.agents[agent].free = Amounts::default();
        self.agents[agent].kills.clear();
        if known {
            let total = self.agents[agent].total.clone();
            self.total.subtract(&total);
        }
        for id in std::mem::take(&mut self.agents[agent].frameworks) {
            self.lose_tasks(&id, agent, now);
        }
        self.announce_loss(agent);
    }

    /// Marks what a framework had on an unreachable agent as lost, perhaps not for good.
    fn lose_tasks(&mut self, id: &str, agent: usize, now: Instant) {
        let Some(framework) = self.frameworks.get_mut(id) else {
            return;
        };
        let state = framework.state_or_lost(TaskState::Unreachable);
        remove_executors(framework, agent);
        let mut lost = Vec::new();
        for name in framework.tasks_on(agent) {
            framework.free_task(&name);
            let Some(task) = framework.task_mut(&name) else {
                continue;
            };
            let live = !task.state().is_terminal();
            if live {
                lost.push((task.status.task_id.clone(), task.executor.clone()));
                task.status.state = state.into();
            }
            // A framework that does not know TASK_UNREACHABLE has lost the task, whether it comes back or not.
            if !live || state != TaskState::Unreachable {
                framework.remove_task(&name);
            }
        }
        for (task, executor) in lost {
            let mut status = self.status(task, state, Reason::AgentRemoved, "Agent is unreachable", now);
            status.agent_id = Some(self.agent_id(agent));
            status.executor_id = executor.map(ExecutorId::new);
            status.unreachable_time = self.agents[agent].state.unreachable_time();
            self.send_status(id, status);
        }
    }
}

pub(super) fn remove_executors(framework: &mut Framework, agent: usize) -> Amounts {
    let ids: Vec<String> = framework.executors_on(agent).map(str::to_owned).collect();
    let mut freed = Amounts::default();
    for id in ids {
        freed.add(&framework.remove_executor(agent, &id));
    }
    freed
}
