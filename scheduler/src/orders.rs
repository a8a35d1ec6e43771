//! What an operator asks of a run while it mines. It holds until it is taken back, or the run ends.

use crate::offers::Refusal;
use crate::{RunEvent, Scheduler};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::time::Instant;
use text::foreign_within;

/// Agents that can be drained at a time.
const MAX_DRAINED: usize = 256;
/// Characters of an agent's id in an error. Ids in Mesos have at most 255.
const MAX_SHOWN: usize = 256;

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, utoipa::ToSchema)]
#[serde(tag = "action", rename_all = "snake_case", deny_unknown_fields)]
pub enum Order {
    /// End all executors and take no offers. Miners from outside go on.
    Pause,
    /// Take offers again.
    Resume,
    /// End what runs on an agent, and take nothing of it.
    Drain {
        /// Its Mesos agent id.
        agent_id: String,
    },
    /// Take what a drained agent offers.
    Undrain {
        /// Its Mesos agent id.
        agent_id: String,
    },
}

/// Why an order cannot be followed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OrderError {
    #[error("another scheduler of the framework leads: ask that one")]
    StandsBy,
    #[error("the run has not begun: no master is known yet")]
    NoMaster,
    #[error("the run is ending")]
    Ending,
    #[error("agent_id {}: no executor runs there and no offer of it is declined", foreign_within(.0, MAX_SHOWN))]
    UnknownAgent(String),
    #[error("agent_id {}: this agent is not drained", foreign_within(.0, MAX_SHOWN))]
    NotDrained(String),
    #[error("{MAX_DRAINED} agents are drained already: undrain some, or leave agents out with --constraint")]
    TooManyDrained,
}

/// An agent that an operator has drained.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct DrainedAgent {
    /// Mesos agent id.
    pub agent_id: String,
    /// The agent's name.
    pub agent: String,
}

/// The orders that hold.
#[derive(Debug, Default)]
pub(crate) struct Orders {
    paused: bool,
    /// Names of drained agents by their ids.
    drained: BTreeMap<String, String>,
}

impl Orders {
    pub(crate) fn is_paused(&self) -> bool {
        self.paused
    }

    pub(crate) fn drained(&self) -> Vec<DrainedAgent> {
        let drained = |(agent_id, agent): (&String, &String)| DrainedAgent {
            agent_id: agent_id.clone(),
            agent: agent.clone(),
        };
        self.drained.iter().map(drained).collect()
    }

    /// Why nothing of this agent is taken.
    pub(crate) fn refusal(&self, agent_id: &str) -> Option<Refusal> {
        if self.paused {
            return Some(Refusal::MiningPaused);
        }
        self.drained.contains_key(agent_id).then_some(Refusal::Drained)
    }
}

impl Scheduler {
    /// Whether the order can be followed now.
    ///
    /// # Errors
    /// Why not.
    pub fn check(&self, order: &Order) -> Result<(), OrderError> {
        if self.stands_by {
            return Err(OrderError::StandsBy);
        }
        if !self.phase.is_running() {
            return Err(OrderError::Ending);
        }
        let drained = &self.orders.drained;
        match order {
            Order::Pause | Order::Resume => Ok(()),
            Order::Drain { agent_id } if drained.contains_key(agent_id) => Ok(()),
            Order::Drain { .. } if drained.len() >= MAX_DRAINED => Err(OrderError::TooManyDrained),
            Order::Drain { agent_id } if self.name_of_agent(agent_id).is_none() => {
                Err(OrderError::UnknownAgent(agent_id.clone()))
            }
            Order::Undrain { agent_id } if !drained.contains_key(agent_id) => {
                Err(OrderError::NotDrained(agent_id.clone()))
            }
            Order::Drain { .. } | Order::Undrain { .. } => Ok(()),
        }
    }

    /// Follows an order that can be followed.
    pub(crate) fn on_order(&mut self, order: Order, now: Instant) {
        if self.check(&order).is_err() {
            return;
        }
        match order {
            Order::Pause if !self.orders.paused => {
                self.orders.paused = true;
                self.tell(RunEvent::Paused);
                self.end_refused(now);
            }
            Order::Resume if self.orders.paused => {
                self.orders.paused = false;
                self.tell(RunEvent::Resumed);
                self.want_offers();
            }
            Order::Pause | Order::Resume => {}
            Order::Drain { agent_id } => {
                let agent = self.name_of_agent(&agent_id).unwrap_or_default();
                if self
                    .orders
                    .drained
                    .insert(agent_id.clone(), agent.clone())
                    .is_none()
                {
                    self.tell(RunEvent::Drained { agent, agent_id });
                    self.end_refused(now);
                }
            }
            Order::Undrain { agent_id } => {
                if let Some(agent) = self.orders.drained.remove(&agent_id) {
                    self.tell(RunEvent::Undrained { agent, agent_id });
                    self.want_offers();
                }
            }
        }
    }

    /// Ends all tasks on agents of which nothing is taken any more.
    fn end_refused(&mut self, now: Instant) {
        let tasks = self.cluster.tasks().filter(|task| task.standing().wanted);
        let refused = tasks.filter(|task| self.orders.refusal(&task.record.agent_id).is_some());
        let ids: Vec<_> = refused.map(|task| task.record.task_id.clone()).collect();
        for id in ids {
            self.kill(&id, now);
        }
    }

    fn name_of_agent(&self, agent_id: &str) -> Option<String> {
        let mut executors = self.cluster.executors();
        let executor = executors.find(|executor| executor.agent == agent_id);
        let declined = || self.declined.name_of(agent_id);
        executor
            .map(|executor| executor.hostname.clone())
            .or_else(declined)
    }
}
