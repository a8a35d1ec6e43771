//! Agents that an operator removes: with their machine, or for ever.

use std::time::Instant;

use mesos::proto::scheduler::{Event, event};
use mesos::proto::{Reason, TaskState, TimeInfo};

use super::agents::{AgentState, remove_executors};
use super::{Master, MasterAction, of_type};
use crate::core::amounts::Amounts;

/// What becomes of the agent's tasks.
struct Verdict {
    state: TaskState,
    reason: Reason,
    message: String,
}

impl Master {
    /// The machine goes down: the agent is unknown until it is up again.
    pub(super) fn take_down(&mut self, agent: usize, now: Instant) {
        let host = self.agents[agent].address.ip();
        let verdict = Verdict {
            // Whatever the framework knows about partitions.
            state: TaskState::Lost,
            reason: Reason::AgentRemoved,
            message: format!("Agent {host} removed: Operator initiated 'Machine DOWN'"),
        };
        self.remove_agent(agent, AgentState::Down, &verdict, now);
    }

    /// The agent never comes back.
    pub(super) fn mark_gone(&mut self, agent: usize, now: Instant) {
        let verdict = Verdict {
            state: TaskState::GoneByOperator,
            reason: Reason::AgentRemovedByOperator,
            message: "Agent has been marked gone".into(),
        };
        self.remove_agent(agent, AgentState::Gone, &verdict, now);
    }

    fn remove_agent(&mut self, agent: usize, state: AgentState, verdict: &Verdict, now: Instant) {
        if self.agents[agent].state.is_removed() {
            return;
        }
        if self.agents[agent].state.is_known() {
            let total = self.agents[agent].total.clone();
            self.total.subtract(&total);
        }
        for id in std::mem::take(&mut self.agents[agent].frameworks) {
            self.end_tasks(&id, agent, verdict, now);
        }
        self.rescind_offers_of(agent);
        self.rescind_inverse_offers_of(agent);
        self.set_state(agent, state);
        let entry = &mut self.agents[agent];
        entry.free = Amounts::default();
        entry.kills.clear();
        self.announce_loss(agent);
        self.actions.push_back(MasterAction::ShutDownAgent(agent));
    }

    fn end_tasks(&mut self, id: &str, agent: usize, verdict: &Verdict, now: Instant) {
        let Some(framework) = self.frameworks.get_mut(id) else {
            return;
        };
        let state = match verdict.state {
            TaskState::Lost => TaskState::Lost,
            state => framework.state_or_lost(state),
        };
        remove_executors(framework, agent);
        let mut ended = Vec::new();
        for name in framework.tasks_on(agent) {
            if let Some(task) = framework.task(&name).filter(|task| !task.state().is_terminal()) {
                ended.push(task.status.task_id.clone());
            }
            framework.remove_task(&name);
        }
        for task in ended {
            let mut status = self.status(task, state, verdict.reason, &verdict.message, now);
            status.agent_id = Some(self.agent_id(agent));
            self.send_status(id, status);
        }
    }

    /// Tells all frameworks that an agent is lost.
    pub(super) fn announce_loss(&mut self, agent: usize) {
        let failure = event::Failure {
            agent_id: Some(self.agent_id(agent)),
            ..event::Failure::default()
        };
        let ids: Vec<String> = self.frameworks.keys().cloned().collect();
        for id in ids {
            if let Some(framework) = self.frameworks.get_mut(&id) {
                framework.filters.forget_agent(agent);
            }
            let event = Event {
                failure: Some(failure.clone()),
                ..of_type(event::Type::Failure)
            };
            self.send(&id, event);
        }
    }

    /// The wall clock, for messages.
    pub(super) fn time(&self, now: Instant) -> TimeInfo {
        let nanoseconds = self.config.clock.since_epoch(now).as_nanos() as i64;
        TimeInfo { nanoseconds }
    }
}
