//! The operator API: calls that ask, and calls that change something.

use std::time::Instant;

use mesos::proto::master::{Call, call};
use mesos::proto::{FrameworkId, MachineId};

use super::Master;
use crate::core::interface::{Refusal, Reply};

impl Master {
    /// Answers an operator's call.
    ///
    /// # Errors
    ///
    /// In Mesos's words; 501 for what this master does not know.
    pub(super) fn operate(&mut self, call: Call, now: Instant) -> Result<Reply, Refusal> {
        use call::Type;
        let kind = call.r#type.and_then(|kind| Type::try_from(kind).ok());
        match kind.ok_or_else(|| missing("type"))? {
            Type::UpdateMaintenanceSchedule => self
                .reschedule(given(call.update_maintenance_schedule, "update_maintenance_schedule")?.schedule),
            Type::StartMaintenance => {
                let machines: Vec<MachineId> = given(call.start_maintenance, "start_maintenance")?.machines;
                self.start_maintenance(&machines, now)
            }
            Type::StopMaintenance => {
                self.stop_maintenance(&given(call.stop_maintenance, "stop_maintenance")?.machines)
            }
            Type::Teardown => self.tear_down(&given(call.teardown, "teardown")?.framework_id),
            Type::MarkAgentGone => {
                let gone = given(call.mark_agent_gone, "mark_agent_gone")?;
                self.agent_gone(&gone.agent_id, now)
            }
            Type::DrainAgent => self.drain(&given(call.drain_agent, "drain_agent")?, now),
            Type::DeactivateAgent => {
                self.deactivate_agent(&given(call.deactivate_agent, "deactivate_agent")?)
            }
            Type::ReactivateAgent => {
                self.reactivate_agent(&given(call.reactivate_agent, "reactivate_agent")?)
            }
            Type::GetMetrics => {
                given(call.get_metrics, "get_metrics")?;
                Ok(self.answer_metrics(now))
            }
            kind => self
                .answer(kind)
                .ok_or_else(|| Refusal::new(501, "501 Not Implemented.")),
        }
    }

    fn tear_down(&mut self, id: &FrameworkId) -> Result<Reply, Refusal> {
        if !self.frameworks.contains_key(&id.value) {
            return Err(Refusal::new(400, "No framework found with specified ID"));
        }
        self.remove_framework(&id.value);
        Ok(Reply::Done)
    }
}

fn given<T>(content: Option<T>, name: &str) -> Result<T, Refusal> {
    content.ok_or_else(|| missing(name))
}

fn missing(name: &str) -> Refusal {
    let text = format!("Failed to validate master::Call: Expecting '{name}' to be present");
    Refusal::new(400, text)
}
