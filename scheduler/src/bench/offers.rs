//! Which agents a benchmark takes, and how much of each.

use super::agent::{Agent, Launched};
use super::{ClusterBench, LeftOut, MAX_AGENTS, News, OTHER_TAG, Phase};
use crate::agents::{Total, Usage};
use crate::allocation::Allocation;
use crate::architecture::unserved;
use crate::launch::{EXECUTOR, Launch};
use crate::offers::{Amount, Broken, Refusal, Situation, judge};
use mesos::proto::{Offer, OfferId, TaskInfo};
use mesos::resources;
use mesos::scheduler::call;
use std::cmp::Reverse;
use std::time::{Duration, Instant};
use text::foreign;

/// How long an agent's resources are not offered again that is measured or was: longer than the benchmark lasts.
const REFUSE_TAKEN: Duration = Duration::from_secs(7 * 24 * 3600);
/// How long those of others are not, which may become fit.
const REFUSE_OTHERS: Duration = Duration::from_secs(1);

/// Why an offer is not taken.
enum Declined {
    /// As many agents or CPUs are taken as were asked for.
    AsAsked,
    For(String),
}

impl ClusterBench {
    pub(super) fn on_offers(&mut self, mut offers: Vec<Offer>, now: Instant) {
        // An agent may offer the same CPUs to several roles in parts: the largest part is taken.
        offers.sort_by_key(|offer| Reverse(resources::sum(&offer.resources, "cpus")));
        let (mut taken, mut others) = (Vec::new(), Vec::new());
        for offer in offers {
            if self.numbers.contains_key(&offer.agent_id.value) || self.phase != Phase::Running {
                taken.push(offer.id);
                continue;
            }
            match self.take(&offer, now) {
                Ok(()) => {}
                Err(Declined::AsAsked) => taken.push(offer.id),
                Err(Declined::For(why)) => {
                    self.note_declined(&offer, why);
                    others.push(offer.id);
                }
            }
        }
        self.decline(taken, REFUSE_TAKEN);
        self.decline(others, REFUSE_OTHERS);
    }

    fn decline(&mut self, ids: Vec<OfferId>, time: Duration) {
        if !ids.is_empty() {
            let filters = call::refuse_seconds(time.as_secs_f64());
            self.call(OTHER_TAG, call::decline(ids, filters));
        }
    }

    /// Remembers and tells why, if that is news.
    fn note_declined(&mut self, offer: &Offer, why: String) {
        let known = self.declined.get(&offer.agent_id.value);
        if known.is_some_and(|known| known.why == why) || self.declined.len() >= MAX_AGENTS {
            return;
        }
        let hostname = foreign(&offer.hostname);
        self.tell(News::Declined {
            hostname: hostname.clone(),
            why: why.clone(),
        });
        let left_out = LeftOut {
            agent_id: foreign(&offer.agent_id.value),
            hostname,
            why,
        };
        self.declined.insert(offer.agent_id.value.clone(), left_out);
    }

    /// Launches on an offer, or says why not.
    fn take(&mut self, offer: &Offer, now: Instant) -> Result<(), Declined> {
        let (part, takes) = self.judge(offer)?;
        let number = self.agents.len();
        let too_little = || Declined::For("the offer does not hold what was judged".to_owned());
        let (task, launched) = self.task(&part, takes, number).ok_or_else(too_little)?;
        self.spread.add(&self.settings.constraints.values(offer));
        self.cpus_millis += takes.cpus_millis;
        self.tell(News::Taken {
            hostname: launched.hostname.clone(),
            cpus_millis: takes.cpus_millis,
        });
        let agent_id = offer.agent_id.value.clone();
        self.declined.remove(&agent_id);
        self.numbers.insert(agent_id, number);
        let length = Duration::from_millis(self.settings.task.length_ms);
        self.agents.push(Agent::new(launched, length, now));
        self.last_taken = now;
        let filters = call::refuse_seconds(REFUSE_TAKEN.as_secs_f64());
        self.call(
            number as u64,
            call::launch(vec![offer.id.clone()], vec![task], filters),
        );
        Ok(())
    }

    /// The part of the offer whose CPUs are of one kind, and how much of it to take.
    fn judge(&self, offer: &Offer) -> Result<(Offer, Amount), Declined> {
        let assumed = &self.settings.launch.assumed;
        let (architecture, told_by) = self.architectures.of_agent(offer, assumed);
        let values = self.settings.constraints.values(offer);
        let broken = self
            .settings
            .constraints
            .broken_by_one_more(&values, &self.spread);
        let mut refusal = Refusal::TooFewCpus;
        for revocable in self.settings.revocable.kinds() {
            let part = Allocation::of_offer(offer, *revocable).narrow(offer);
            let situation = Situation {
                offered: Amount {
                    cpus_millis: resources::sum(&part.resources, "cpus"),
                    mem_millis: resources::sum(&part.resources, "mem"),
                },
                limits: &self.settings.limits,
                on_agent: Usage::default(),
                in_all: Total {
                    agents: self.agents.len() as u32,
                    cpus_millis: self.cpus_millis,
                },
                running: self.agents.len() < MAX_AGENTS,
                is_served: self.settings.launch.serves(&architecture),
                broken: broken.map(|number| Broken {
                    number,
                    lasting: false,
                }),
                maintenance: None,
                has_job: true,
                store_works: true,
                paused: None,
                can_join: false,
            };
            match judge(&situation) {
                Ok(takes) => return Ok((part, takes)),
                Err(other) => refusal = other,
            }
        }
        Err(match refusal {
            Refusal::AgentsCeiling | Refusal::CpusCeiling | Refusal::Stopping => Declined::AsAsked,
            Refusal::NoExecutor => {
                let hostname = foreign(&offer.hostname);
                Declined::For(unserved(&hostname, &architecture, told_by))
            }
            other => Declined::For(foreign(&other.words(&self.settings.constraints))),
        })
    }

    fn task(&self, part: &Offer, takes: Amount, number: usize) -> Option<(TaskInfo, Launched)> {
        let plan = &self.settings.launch;
        let (architecture, _) = self.architectures.of_agent(part, &plan.assumed);
        let launch = Launch {
            task_id: plan.task_id(number as u64),
            executor: plan.executor(part, &architecture, number as u64)?,
            executor_takes: EXECUTOR,
            takes: takes.checked_sub(EXECUTOR)?,
        };
        let task = TaskInfo {
            data: Some(self.settings.task.encode()),
            ..plan.task_info(part, &launch)?
        };
        let launched = Launched {
            agent_id: part.agent_id.clone(),
            executor_id: launch.executor.executor_id,
            task_id: launch.task_id,
            hostname: self.name(part),
            cpus_millis: takes.cpus_millis,
        };
        Some((task, launched))
    }

    /// The hostname, with the end of the agent's id if another agent has the same.
    fn name(&self, offer: &Offer) -> String {
        let hostname = foreign(&offer.hostname);
        if self.agents.iter().all(|agent| agent.hostname() != hostname) {
            return hostname;
        }
        let id = offer.agent_id.value.as_str();
        let end = id.rsplit_once('-').map_or(id, |(_, end)| end);
        format!("{hostname} ({})", foreign(end))
    }
}
