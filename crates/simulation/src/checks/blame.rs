//! An agent is left alone only after something of ours failed there or lied. What the cluster's people did is not held
//! against it: containers that were preempted, agents that restarted.

use mesos::proto::{Reason, TaskState, TaskStatus};
use scheduler::DeclinedAgent;
use std::collections::BTreeSet;

/// How the scheduler says that it leaves an agent alone.
const LEFT_ALONE: &str = "the agent is left alone after a failure there";

/// See the [module](self).
#[derive(Debug, Default)]
pub(crate) struct Blame {
    /// Ids of agents where something failed.
    failed: BTreeSet<String>,
    /// Offers were declined since this was looked at.
    pub(super) declined: bool,
}

impl Blame {
    pub(super) fn hears(&mut self, status: &TaskStatus) {
        let by_others = [
            Reason::AgentDraining,
            Reason::AgentRestarted,
            Reason::ContainerPreempted,
            Reason::InvalidOffers,
        ];
        let failed = [
            TaskState::Failed,
            TaskState::Error,
            TaskState::Dropped,
            TaskState::Gone,
            TaskState::Lost,
        ];
        if failed.contains(&status.state()) && !by_others.contains(&status.reason()) {
            self.failed
                .extend(status.agent_id.as_ref().map(|agent| agent.value.clone()));
        }
    }

    /// An executor lies there.
    pub(crate) fn lies_on(&mut self, agent: String) {
        self.failed.insert(agent);
    }

    /// Whether offers were declined since the last look.
    pub(crate) fn is_due(&mut self) -> bool {
        std::mem::take(&mut self.declined)
    }

    pub(crate) fn is_deserved(&self, declined: &[DeclinedAgent]) -> Result<(), String> {
        let mut left_alone = declined.iter().filter(|agent| agent.reason == LEFT_ALONE);
        match left_alone.find(|agent| !self.failed.contains(&agent.agent_id)) {
            Some(agent) => Err(format!(
                "agent {} is left alone, and nothing failed there",
                agent.agent_id
            )),
            None => Ok(()),
        }
    }
}
