//! Answers to offers: a task is launched, or the offer is declined.

use super::{Amount, Broken, Refusal, Situation, judge};
use crate::allocation::Allocation;
use crate::architecture::unserved;
use crate::launch::{EXECUTOR, Launch};
use crate::records::{Record, TaskRecord};
use crate::{RunEvent, Scheduler};
use mesos::proto::scheduler::Call;
use mesos::proto::{ExecutorInfo, Offer, OfferId};
use mesos::resources;
use mesos::scheduler::call;
use prost::Message as _;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

/// How long the rest of an offer is refused that is still wanted.
const REFUSE_REST: Duration = Duration::from_secs(1);

/// What to do with an offer that is taken.
pub(super) struct Taken {
    /// The part of it whose CPUs are taken.
    part: Offer,
    pub(super) takes: Amount,
    /// The executor to launch on, if one runs there.
    joins: Option<ExecutorInfo>,
    /// How long the rest is refused.
    rest: Duration,
}

impl Scheduler {
    /// Answers every offer; those that are declined for equally long share a call.
    pub(crate) fn on_offers(&mut self, offers: &[Offer], now: Instant) {
        self.wanted_offers.offered();
        self.absence.begins(now);
        self.note_places(offers, now);
        let mut declined: BTreeMap<Duration, Vec<OfferId>> = BTreeMap::new();
        for offer in offers {
            let role = offer
                .allocation_info
                .as_ref()
                .and_then(|info| info.role.as_deref());
            let (agent, role) = (offer.agent_id.value.as_str(), role.unwrap_or_default());
            self.withdrawn.offers(agent);
            let has_job = !self.sources.mined().is_empty();
            let answer = self.judge_offer(offer, has_job, now);
            match answer.and_then(|taken| self.launch(taken, now)) {
                Ok(()) => self.declined.taken(agent, role),
                Err(refusal) => {
                    self.declined.note(agent, role, &offer.hostname, refusal, now);
                    declined
                        .entry(refusal.lasts())
                        .or_default()
                        .push(offer.id.clone());
                }
            }
        }
        for (time, ids) in declined {
            let filters = call::refuse_seconds(time.as_secs_f64());
            self.calls.push(call::decline(ids, filters));
        }
    }

    /// What to take: of the first kind of CPUs of which there are enough.
    pub(super) fn judge_offer(
        &mut self,
        offer: &Offer,
        has_job: bool,
        now: Instant,
    ) -> Result<Taken, Refusal> {
        let kinds = self.settings.revocable.kinds();
        let mut refusal = Refusal::TooFewCpus;
        for (number, revocable) in kinds.iter().enumerate() {
            let allocation = Allocation::of_offer(offer, *revocable);
            let part = allocation.narrow(offer);
            let (takes, joins) = match self.judge_part(&part, &allocation, has_job, now) {
                Ok(taken) => taken,
                Err(other) => {
                    refusal = other;
                    continue;
                }
            };
            let rest = kinds
                .get(number + 1..)
                .unwrap_or_default()
                .iter()
                .any(|revocable| {
                    let rest = Allocation::of_offer(offer, *revocable).narrow(offer);
                    resources::sum(&rest.resources, "cpus") >= super::LEAST_CPUS_MILLIS
                });
            let rest = if rest {
                REFUSE_REST
            } else {
                Refusal::CpusCeiling.lasts()
            };
            return Ok(Taken {
                part,
                takes,
                joins,
                rest,
            });
        }
        Err(refusal)
    }

    /// What to take of an offer that is narrowed to one kind of CPUs, and the executor to launch on if one runs there.
    fn judge_part(
        &mut self,
        offer: &Offer,
        allocation: &Allocation,
        has_job: bool,
        now: Instant,
    ) -> Result<(Amount, Option<ExecutorInfo>), Refusal> {
        let agent = offer.agent_id.value.as_str();
        if let Some(refusal) = self.orders.refusal(agent) {
            return Err(refusal);
        }
        let maintenance = self.maintenance_of(offer, now);
        let joins = self.joinable(agent, allocation);
        let is_served = self.is_served(offer, joins.is_some(), now);
        let broken = self.broken_by(offer);
        let agents = self.cluster.agents();
        let situation = Situation {
            offered: Amount {
                cpus_millis: resources::sum(&offer.resources, "cpus"),
                mem_millis: resources::sum(&offer.resources, "mem"),
            },
            limits: &self.settings.limits,
            on_agent: agents.held_on(agent),
            in_all: agents.held(),
            running: self.phase.is_running(),
            is_served,
            broken,
            maintenance,
            has_job,
            store_works: !self.journal.is_failing(),
            paused: agents.pause_left(agent, now),
            can_join: joins.is_some(),
        };
        let judgement = judge(&situation);
        let offered = situation.offered;
        let too_small = matches!(judgement, Err(Refusal::TooFewCpus | Refusal::TooLittleMemory));
        if too_small && agents.held().agents == 0 {
            self.say_too_small(&offer.hostname, offered, now);
        }
        judgement.map(|takes| (takes, joins))
    }

    /// What constraints look at, of agents in use. An operator may have changed it, or an earlier run had other
    /// constraints and did not keep it: then an agent may turn out to be one too many.
    fn note_places(&mut self, offers: &[Offer], now: Instant) {
        if self.settings.constraints.is_empty() {
            return;
        }
        let agents = self.cluster.agents_mut();
        for offer in offers {
            let agent = &offer.agent_id.value;
            if agents.held_on(agent).tasks > 0 {
                agents.set_values(agent, self.settings.constraints.values(offer));
            }
        }
        for offer in offers {
            self.kill_misplaced_on(&offer.agent_id.value, now);
        }
    }

    /// The placement constraint that the offer's agent breaks, or would.
    fn broken_by(&self, offer: &Offer) -> Option<Broken> {
        let constraints = &self.settings.constraints;
        let values = constraints.values(offer);
        let agents = self.cluster.agents();
        let number = if agents.held_on(&offer.agent_id.value).tasks > 0 {
            constraints.broken_by_use(&values, agents.spread())
        } else {
            constraints.broken_by_one_more(&values, agents.spread())
        }?;
        let lasting = constraints.is_lasting(number, &values);
        Some(Broken { number, lasting })
    }

    /// Whether there is an executor for this agent's architecture, or one runs there already. If not, people are told
    /// once.
    fn is_served(&mut self, offer: &Offer, one_runs: bool, now: Instant) -> bool {
        let plan = &self.settings.launch;
        let (architecture, told_by) = self.architectures.of_agent(offer, &plan.assumed);
        let is_served = one_runs || plan.serves(&architecture);
        if self.architectures.note(&offer.agent_id.value, is_served) {
            let text = unserved(&offer.hostname, &architecture, told_by);
            self.notice(&text, now);
        }
        is_served
    }

    /// The executor on this agent that takes another task with resources of this kind.
    fn joinable(&self, agent: &str, allocation: &Allocation) -> Option<ExecutorInfo> {
        let executor = self
            .cluster
            .joinable(agent, allocation)
            .filter(|executor| self.settings.share_executors && !self.makes_room(executor))?;
        // Mesos refuses a task whose ExecutorInfo differs in anything from the running executor's.
        ExecutorInfo::decode(executor.info.as_slice())
            .ok()
            .filter(|info| !info.executor_id.value.is_empty())
    }

    fn say_too_small(&mut self, hostname: &str, offered: Amount, now: Instant) {
        let thousandths = |millis: u64| millis as f64 / 1000.0;
        let text = format!(
            "{hostname} offers {} CPUs and {} MB, at least {} CPUs and {} MB (--mem) are needed",
            thousandths(offered.cpus_millis),
            thousandths(offered.mem_millis),
            thousandths(
                self.settings
                    .limits
                    .least_cpus_millis
                    .max(super::LEAST_CPUS_MILLIS)
            ),
            thousandths(self.settings.limits.mem_millis),
        );
        self.notice(&text, now);
    }

    /// The task is in the table, and on disk, before the master hears of it.
    pub(super) fn launch(&mut self, taken: Taken, now: Instant) -> Result<(), Refusal> {
        let Taken {
            part: offer,
            takes,
            joins,
            rest,
        } = &taken;
        let plan = &self.settings.launch;
        let number = self.cluster.next_number();
        let (architecture, told_by) = self.architectures.of_agent(offer, &plan.assumed);
        let is_new = joins.is_none();
        let new = || plan.executor(offer, &architecture, number);
        let executor = joins.clone().or_else(new).ok_or(Refusal::TooFewCpus)?;
        let executor_takes = if is_new { EXECUTOR } else { Amount::ZERO };
        let launch = Launch {
            task_id: plan.task_id(number),
            executor,
            executor_takes,
            takes: takes.checked_sub(executor_takes).ok_or(Refusal::TooFewCpus)?,
        };
        let task_info = plan.task_info(offer, &launch).ok_or(Refusal::TooFewCpus)?;
        let values = self.settings.constraints.values(offer);
        let record = TaskRecord {
            task_id: launch.task_id.value.clone(),
            executor_id: launch.executor.executor_id.value.clone(),
            agent_id: offer.agent_id.value.clone(),
            hostname: offer.hostname.clone(),
            cpus_millis: launch.takes.cpus_millis,
            mem_millis: launch.takes.mem_millis,
            executor_info: launch.executor.encode_to_vec(),
            place: self.settings.constraints.kept(&values),
        };
        self.cluster.agents_mut().set_values(&record.agent_id, values);
        let executor_id = record.executor_id.clone();
        let after = self.journal.record(Record::Task(record.clone()));
        let worker = self.cluster.launch(record, after, &mut self.workers, now);
        if let Some(executor) = self.cluster.executor_mut(&executor_id).filter(|_| is_new) {
            executor.architecture_told_by = Some(told_by);
        }
        self.give_first(worker, now);
        let filters = call::refuse_seconds(rest.as_secs_f64());
        let accept = call::launch(vec![offer.id.clone()], vec![task_info], filters);
        self.call_after(after, accept);
        if self.settings.constraints.any_spreads() {
            self.want_offers();
        }
        Ok(())
    }

    /// The launches of a call that goes out now: until then the disk may have held them back.
    pub(crate) fn note_launches(&mut self, call: &Call, now: Instant) {
        let operations = call.accept.iter().flat_map(|accept| &accept.operations);
        let launches = operations.filter_map(|operation| operation.launch.as_ref());
        for task in launches.flat_map(|launch| &launch.task_infos) {
            let id = &task.task_id.value;
            self.cluster
                .change_task(id, &mut self.workers, |task| task.launched_at = now);
            let Some(launched) = self.cluster.task(id) else {
                continue;
            };
            let record = &launched.record;
            let executor = self.cluster.executor(&record.executor_id);
            let is_first = executor.is_some_and(|executor| executor.tasks.len() == 1);
            let takes = record.cpus_millis + if is_first { EXECUTOR.cpus_millis } else { 0 };
            self.tell(RunEvent::Launched {
                task: record.task_id.clone(),
                agent: record.hostname.clone(),
                agent_id: record.agent_id.clone(),
                cpus: takes as f64 / 1000.0,
            });
        }
    }
}
