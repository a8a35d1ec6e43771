//! Agents that get no offers: deactivated, or drained of their tasks.

use std::time::Instant;

use mesos::proto::master::call;
use mesos::proto::{AgentId, DrainConfig, DrainInfo, DrainState, DurationInfo, ProtobufDuration, TimeInfo};

use super::Master;
use super::agents::AgentState;
use crate::core::between::Order;
use crate::core::interface::{Refusal, Reply};

/// An order to drain an agent, and how far that is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Drain {
    pub(super) info: DrainInfo,
    pub(super) since: TimeInfo,
}

impl Master {
    /// DRAIN_AGENT: no further offers, and the agent kills its tasks.
    pub(super) fn drain(&mut self, content: &call::DrainAgent, now: Instant) -> Result<Reply, Refusal> {
        let agent = self.agent_to_deactivate(&content.agent_id)?;
        let config = DrainConfig {
            max_grace_period: content.max_grace_period.map(duration),
            mark_gone: Some(content.mark_gone.unwrap_or(false)),
        };
        self.agents[agent].drain = Some(Drain {
            info: DrainInfo {
                state: DrainState::Draining.into(),
                config,
            },
            since: self.time(now),
        });
        self.deactivate(agent);
        self.go_on_draining(agent, now);
        Ok(Reply::Done)
    }

    /// DEACTIVATE_AGENT: no further offers; tasks go on.
    pub(super) fn deactivate_agent(&mut self, content: &call::DeactivateAgent) -> Result<Reply, Refusal> {
        let agent = self.agent_to_deactivate(&content.agent_id)?;
        self.deactivate(agent);
        Ok(Reply::Done)
    }

    /// REACTIVATE_AGENT: undoes both, once an agent that was to be drained is.
    pub(super) fn reactivate_agent(&mut self, content: &call::ReactivateAgent) -> Result<Reply, Refusal> {
        let agent = self.agent_index(&content.agent_id.value);
        let Some(agent) = agent.filter(|agent| self.agents[*agent].deactivated) else {
            return Err(Refusal::new(400, "Agent is not deactivated"));
        };
        if self.is_draining(agent) {
            return Err(Refusal::new(400, "Agent is still in the DRAINING state"));
        }
        self.agents[agent].drain = None;
        self.agents[agent].deactivated = false;
        self.order(agent, Order::Drain { config: None });
        self.offer_if_worthwhile(agent);
        Ok(Reply::Done)
    }

    /// MARK_AGENT_GONE.
    pub(super) fn agent_gone(&mut self, id: &AgentId, now: Instant) -> Result<Reply, Refusal> {
        let found = self.agent_index(&id.value);
        let Some(agent) = found.filter(|agent| self.agents[*agent].state != AgentState::Down) else {
            return Err(Refusal::new(404, format!("Agent '{}' not found", id.value)));
        };
        self.mark_gone(agent, now);
        Ok(Reply::Done)
    }

    /// An agent has been drained when nothing is left there whose end is not acknowledged.
    pub(super) fn check_drained(&mut self, agent: usize, now: Instant) {
        let has_tasks = |id: &String| {
            let framework = self.frameworks.get(id);
            framework.is_some_and(|framework| !framework.tasks_on(agent).is_empty())
        };
        let entry = &self.agents[agent];
        if !self.is_draining(agent)
            || entry.state != AgentState::Registered
            || entry.frameworks.iter().any(has_tasks)
        {
            return;
        }
        if let Some(drain) = &mut self.agents[agent].drain {
            drain.info.state = DrainState::Drained.into();
            if drain.info.config.mark_gone() {
                self.mark_gone(agent, now);
            }
        }
    }

    /// Tells an agent what is wanted of it, now and whenever it has registered again.
    pub(super) fn go_on_draining(&mut self, agent: usize, now: Instant) {
        let config = self.agents[agent].drain.map(|drain| drain.info.config);
        self.order(agent, Order::Drain { config });
        self.check_drained(agent, now);
    }

    fn is_draining(&self, agent: usize) -> bool {
        let drain = &self.agents[agent].drain;
        drain.is_some_and(|drain| drain.info.state() == DrainState::Draining)
    }

    fn agent_to_deactivate(&self, id: &AgentId) -> Result<usize, Refusal> {
        let agent = self.agent_index(&id.value);
        agent
            .filter(|agent| !self.agents[*agent].state.is_removed())
            .ok_or_else(|| Refusal::new(400, "Unknown agent"))
    }

    fn deactivate(&mut self, agent: usize) {
        self.agents[agent].deactivated = true;
        self.offerable.remove(&agent);
        self.rescind_offers_of(agent);
    }
}

fn duration(given: ProtobufDuration) -> DurationInfo {
    let seconds = given.seconds.saturating_mul(1_000_000_000);
    DurationInfo {
        nanoseconds: seconds.saturating_add(given.nanos.into()),
    }
}
