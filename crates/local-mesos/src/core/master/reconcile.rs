//! RECONCILE: what the master knows about tasks.

use std::time::Instant;

use mesos::proto::scheduler::call;
use mesos::proto::{AgentId, ExecutorId, Reason, TaskId, TaskState, TaskStatus};

use super::Master;
use super::agents::AgentState;
use super::framework::Task;

impl Master {
    /// RECONCILE: explicit for the tasks named; without any, implicit (all tasks on reachable agents).
    pub(super) fn reconcile(&mut self, id: &str, content: &call::Reconcile, now: Instant) {
        if !content.tasks.is_empty() {
            for task in &content.tasks {
                self.reconcile_one(id, task.task_id.clone(), task.agent_id.clone(), now);
            }
            return;
        }
        let Some(framework) = self.frameworks.get(id) else {
            return;
        };
        let tracked = framework
            .tasks()
            .values()
            .filter(|task| task.state() != TaskState::Unreachable);
        let statuses: Vec<_> = tracked.map(|task| self.reconciled(task, now)).collect();
        for status in statuses {
            self.send_status(id, status);
        }
    }

    pub(super) fn reconcile_one(
        &mut self,
        id: &str,
        task_id: TaskId,
        agent_id: Option<AgentId>,
        now: Instant,
    ) {
        let Some(framework) = self.frameworks.get(id) else {
            return;
        };
        if let Some(task) = framework.task(&task_id.value) {
            let status = self.reconciled(task, now);
            return self.send_status(id, status);
        }
        let agent = agent_id.as_ref().and_then(|agent| self.agent_index(&agent.value));
        let (state, message) = match agent.map(|agent| self.agents[agent].state) {
            // The task may be on an agent that has not re-registered yet.
            Some(AgentState::Recovered(_)) => return,
            None if agent_id.is_none() && !self.recovered.is_empty() => return,
            None | Some(AgentState::Down) => (TaskState::Unknown, "Reconciliation: Task is unknown"),
            Some(AgentState::Gone) => (TaskState::GoneByOperator, "Reconciliation: Task is gone"),
            Some(AgentState::Registered | AgentState::Disconnected(_)) => {
                (TaskState::Gone, "Reconciliation: Task is unknown to the agent")
            }
            Some(AgentState::Unreachable(_)) => {
                (TaskState::Unreachable, "Reconciliation: Task is unreachable")
            }
        };
        let state = framework.state_or_lost(state);
        let mut status = self.status(task_id, state, Reason::Reconciliation, message, now);
        status.agent_id = agent_id;
        status.unreachable_time = agent.and_then(|agent| self.agents[agent].state.unreachable_time());
        self.send_status(id, status);
    }

    /// The answer for a task that is tracked.
    fn reconciled(&self, task: &Task, now: Instant) -> TaskStatus {
        let known = &task.status;
        let message = "Reconciliation: Latest task state";
        let agent = known
            .agent_id
            .as_ref()
            .and_then(|agent| self.agent_index(&agent.value));
        let unreachable = known.state() == TaskState::Unreachable;
        // Not the newest state, but the one of which the framework has been told.
        let state = task.forwarded.filter(|_| !unreachable).unwrap_or(known.state());
        TaskStatus {
            agent_id: known.agent_id.clone(),
            executor_id: task.executor.clone().map(ExecutorId::new),
            healthy: known.healthy,
            unreachable_time: agent
                .filter(|_| unreachable)
                .and_then(|agent| self.agents[agent].state.unreachable_time()),
            ..self.status(known.task_id.clone(), state, Reason::Reconciliation, message, now)
        }
    }
}
