//! Other ceilings while mining: what is too much ends, and more is asked for.

use crate::{Limits, RunEvent, Scheduler, offers};
use std::cmp::Reverse;
use std::time::Instant;

impl Scheduler {
    pub(crate) fn on_limits(&mut self, limits: Limits, now: Instant) {
        if limits == self.settings.limits {
            return;
        }
        self.settings.limits = limits;
        self.tell(RunEvent::Limits {
            cpus: limits.cpus_millis.map(thousandths),
            cpus_per_agent: limits.cpus_per_agent_millis.map(thousandths),
            agents: limits.agents,
        });
        self.end_surplus(now);
        self.want_offers();
    }

    /// The newest tasks end first. A task ends as a whole; what of its CPUs may be used is taken again when it is offered.
    fn end_surplus(&mut self, now: Instant) {
        let mut tasks: Vec<_> = self
            .cluster
            .tasks()
            .filter(|task| task.standing().wanted)
            .map(|task| {
                (
                    Reverse(task.launched_at),
                    task.record.task_id.clone(),
                    task.record.agent_id.clone(),
                )
            })
            .collect();
        tasks.sort();
        for (_, task, agent) in tasks {
            let agents = self.cluster.agents();
            if offers::exceeds(&self.settings.limits, agents.wanted_on(&agent), agents.wanted()) {
                self.kill(&task, now);
            }
        }
    }
}

fn thousandths(millis: u64) -> f64 {
    millis as f64 / 1000.0
}
