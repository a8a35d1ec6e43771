//! What operators are told.

use std::time::Instant;

use mesos::proto::master::Response;
use mesos::proto::master::call::Type as Question;
use mesos::proto::master::response::{self, Agent, Type};
use mesos::proto::{AgentCapability, AgentCapabilityType, AgentInfo, FrameworkInfo, Metric, VersionInfo};

use super::agents::{AgentEntry, AgentState};
use super::framework::{Connection, Framework};
use super::subscribe::MESOS_VERSION;
use super::{Master, OpenOffer};
use crate::core::amounts::Amounts;
use crate::core::interface::Reply;

/// What agents of this cluster can do that agents of Mesos can.
const CAPABILITIES: [AgentCapabilityType; 4] = [
    AgentCapabilityType::MultiRole,
    AgentCapabilityType::HierarchicalRole,
    AgentCapabilityType::ReservationRefinement,
    AgentCapabilityType::AgentDraining,
];

impl Master {
    /// The answer to a question without parameters; `None` if this master does not know it.
    pub(super) fn answer(&self, question: Question) -> Option<Reply> {
        let mut answer = Response::default();
        let kind = match question {
            Question::GetHealth => {
                answer.get_health = Some(response::GetHealth { healthy: true });
                Type::GetHealth
            }
            Question::GetVersion => {
                let version_info = VersionInfo {
                    version: MESOS_VERSION.into(),
                    ..VersionInfo::default()
                };
                answer.get_version = Some(response::GetVersion { version_info });
                Type::GetVersion
            }
            Question::GetLoggingLevel => {
                answer.get_logging_level = Some(response::GetLoggingLevel { level: 0 });
                Type::GetLoggingLevel
            }
            Question::GetMaster => {
                let start = self.config.clock.epoch.as_secs_f64();
                answer.get_master = Some(response::GetMaster {
                    master_info: Some(self.master_info()),
                    start_time: Some(start),
                    elected_time: Some(start),
                });
                Type::GetMaster
            }
            Question::GetAgents => {
                answer.get_agents = Some(self.agents_for_operators());
                Type::GetAgents
            }
            Question::GetFrameworks => {
                answer.get_frameworks = Some(self.frameworks_for_operators());
                Type::GetFrameworks
            }
            Question::GetMaintenanceStatus => {
                let status = self.maintenance_status();
                answer.get_maintenance_status = Some(response::GetMaintenanceStatus { status });
                Type::GetMaintenanceStatus
            }
            Question::GetMaintenanceSchedule => {
                let schedule = self.machines.schedule.clone();
                answer.get_maintenance_schedule = Some(response::GetMaintenanceSchedule { schedule });
                Type::GetMaintenanceSchedule
            }
            _ => return None,
        };
        answer.r#type = Some(kind.into());
        Some(Reply::Response(Box::new(answer)))
    }

    pub(super) fn answer_metrics(&self, now: Instant) -> Reply {
        let metric = |(name, value)| Metric {
            name,
            value: Some(value),
        };
        let metrics = self.metrics(now).into_iter().map(metric).collect();
        Reply::Response(Box::new(Response {
            r#type: Some(Type::GetMetrics.into()),
            get_metrics: Some(response::GetMetrics { metrics }),
            ..Response::default()
        }))
    }

    fn agents_for_operators(&self) -> response::GetAgents {
        let agents = self.agents.iter().enumerate();
        let known = agents.filter(|(_, agent)| agent.state.is_known());
        let recovered = self
            .agents
            .iter()
            .filter(|agent| matches!(agent.state, AgentState::Recovered(_)));
        response::GetAgents {
            agents: known
                .map(|(index, agent)| self.agent_for_operators(index, agent))
                .collect(),
            recovered_agents: recovered.map(|agent| self.agent_info(agent)).collect(),
        }
    }

    fn agent_for_operators(&self, index: usize, agent: &AgentEntry) -> Agent {
        let offered = self.offered(|offer| offer.agent == index);
        let mut allocated = agent.total.clone();
        allocated.subtract(&agent.free);
        allocated.subtract(&offered);
        Agent {
            agent_info: self.agent_info(agent),
            active: agent.state == AgentState::Registered && !agent.deactivated,
            version: MESOS_VERSION.into(),
            pid: Some(format!("slave(1)@{}", agent.address)),
            total_resources: agent.total.to_resources(None, true),
            allocated_resources: allocated.to_resources(None, true),
            offered_resources: offered.to_resources(None, true),
            capabilities: CAPABILITIES
                .map(|kind| AgentCapability {
                    r#type: Some(kind.into()),
                })
                .into(),
            deactivated: Some(agent.deactivated),
            drain_info: agent.drain.map(|drain| drain.info),
            estimated_drain_start_time: agent.drain.map(|drain| drain.since),
            ..Agent::default()
        }
    }

    fn agent_info(&self, agent: &AgentEntry) -> AgentInfo {
        AgentInfo {
            attributes: agent.attributes.clone(),
            ..crate::core::agent_info(&agent.id, agent.address, &agent.total)
        }
    }

    fn frameworks_for_operators(&self) -> response::GetFrameworks {
        let frameworks = self.frameworks.iter();
        let removed = self.removed.iter().map(|id| response::Framework {
            framework_info: FrameworkInfo {
                id: Some(mesos::proto::FrameworkId::new(id)),
                ..FrameworkInfo::default()
            },
            ..response::Framework::default()
        });
        response::GetFrameworks {
            frameworks: frameworks
                .map(|(id, framework)| self.framework_for_operators(id, framework))
                .collect(),
            completed_frameworks: removed.collect(),
            recovered_frameworks: Vec::new(),
        }
    }

    fn framework_for_operators(&self, id: &str, framework: &Framework) -> response::Framework {
        let connected = framework.stream().is_some();
        let is_own = |offer: &OpenOffer| offer.framework == id;
        let offered = self.offered(is_own);
        let mut allocated: Amounts = framework.held.clone();
        allocated.subtract(&offered);
        let offers = self.offers.iter().filter(|(_, offer)| is_own(offer));
        response::Framework {
            framework_info: framework.info.clone(),
            active: connected,
            connected,
            offers: offers
                .map(|(name, offer)| self.offer_message(name, id, &offer.role, offer.agent, &offer.amounts))
                .collect(),
            inverse_offers: self.inverse_offers_to(id),
            allocated_resources: allocated.to_resources(None, true),
            offered_resources: offered.to_resources(None, true),
            recovered: matches!(framework.connection, Connection::Disconnected { remove_at: None }),
            offer_constraints: framework.constraints.clone(),
            ..response::Framework::default()
        }
    }
}
