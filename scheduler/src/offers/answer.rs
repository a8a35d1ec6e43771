//! Answers to offers: a task is launched, or the offer is declined.

use super::{Amount, Refusal, Situation, judge};
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

/// Least time between two REVIVE calls.
const REVIVE_INTERVAL: Duration = Duration::from_secs(10);

/// Whether offers are to be asked for again, and when that was done last.
#[derive(Debug, Default)]
pub(crate) struct Revive {
    wanted: bool,
    last: Option<Instant>,
}

impl Scheduler {
    /// Answers every offer; those that are declined for equally long share a call.
    pub(crate) fn on_offers(&mut self, offers: &[Offer], now: Instant) {
        let mut declined: BTreeMap<Duration, Vec<OfferId>> = BTreeMap::new();
        let mut refusals = Vec::new();
        for offer in offers {
            let refusal = match self.judge_offer(offer, now) {
                Ok((takes, joins)) => self.launch(offer, takes, joins, now).err(),
                Err(refusal) => Some(refusal),
            };
            if let Some(refusal) = refusal {
                refusals.push(refusal);
                declined
                    .entry(refusal.lasts())
                    .or_default()
                    .push(offer.id.clone());
            }
        }
        self.absence.offers(&refusals, now);
        for (time, ids) in declined {
            let filters = call::refuse_seconds(time.as_secs_f64());
            self.calls.push(call::decline(ids, filters));
        }
    }

    /// What to take, and the executor to launch on if one runs there.
    fn judge_offer(
        &mut self,
        offer: &Offer,
        now: Instant,
    ) -> Result<(Amount, Option<ExecutorInfo>), Refusal> {
        let maintenance = self.maintenance_of(offer, now);
        let agent = offer.agent_id.value.as_str();
        let joins = self.joinable(agent);
        let is_served = self.is_served(offer, joins.is_some(), now);
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
            maintenance,
            has_job: !self.sources.mined().is_empty(),
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

    /// The executor on this agent that takes another task.
    fn joinable(&self, agent: &str) -> Option<ExecutorInfo> {
        let executor = self
            .cluster
            .joinable(agent)
            .filter(|_| self.settings.share_executors)?;
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
            thousandths(super::LEAST_CPUS_MILLIS),
            thousandths(self.settings.limits.mem_millis),
        );
        self.notice(&text, now);
    }

    /// The task is in the table, and on disk, before the master hears of it.
    fn launch(
        &mut self,
        offer: &Offer,
        takes: Amount,
        joins: Option<ExecutorInfo>,
        now: Instant,
    ) -> Result<(), Refusal> {
        let plan = &self.settings.launch;
        let number = self.cluster.next_number();
        let (architecture, told_by) = self.architectures.of_agent(offer, &plan.assumed);
        let is_new = joins.is_none();
        let new = || plan.executor(offer, &architecture, number);
        let executor = joins.or_else(new).ok_or(Refusal::TooFewCpus)?;
        let executor_takes = if is_new { EXECUTOR } else { Amount::ZERO };
        let launch = Launch {
            task_id: plan.task_id(number),
            executor,
            executor_takes,
            takes: takes.checked_sub(executor_takes).ok_or(Refusal::TooFewCpus)?,
        };
        let task_info = plan.task_info(offer, &launch).ok_or(Refusal::TooFewCpus)?;
        let record = TaskRecord {
            task_id: launch.task_id.value.clone(),
            executor_id: launch.executor.executor_id.value.clone(),
            agent_id: offer.agent_id.value.clone(),
            hostname: offer.hostname.clone(),
            cpus_millis: launch.takes.cpus_millis,
            mem_millis: launch.takes.mem_millis,
            executor_info: launch.executor.encode_to_vec(),
        };
        let executor_id = record.executor_id.clone();
        let after = self.journal.record(Record::Task(record.clone()));
        let worker = self.cluster.launch(record, after, &mut self.workers, now);
        if let Some(executor) = self.cluster.executor_mut(&executor_id).filter(|_| is_new) {
            executor.architecture_told_by = Some(told_by);
        }
        self.give_first(worker, now);
        let filters = call::refuse_seconds(Refusal::CpusCeiling.lasts().as_secs_f64());
        let accept = call::launch(vec![offer.id.clone()], vec![task_info], filters);
        self.call_after(after, accept);
        Ok(())
    }

    /// The launches of a call that goes out now: until then the disk may have held them back.
    pub(crate) fn tell_of_launches(&mut self, call: &Call) {
        let operations = call.accept.iter().flat_map(|accept| &accept.operations);
        let launches = operations.filter_map(|operation| operation.launch.as_ref());
        for task in launches.flat_map(|launch| &launch.task_infos) {
            let Some(launched) = self.cluster.task(&task.task_id.value) else {
                continue;
            };
            let record = &launched.record;
            let executor = self.cluster.executor(&record.executor_id);
            let is_first = executor.is_some_and(|executor| executor.tasks.len() == 1);
            let takes = record.cpus_millis + if is_first { EXECUTOR.cpus_millis } else { 0 };
            self.tell(RunEvent::Launched {
                task: record.task_id.clone(),
                agent: record.hostname.clone(),
                cpus: takes as f64 / 1000.0,
            });
        }
    }

    /// Offers are to be asked for again, soon.
    pub(crate) fn want_offers(&mut self) {
        self.revive.wanted = true;
    }

    pub(crate) fn revive_due(&mut self, now: Instant) {
        let ripe = self
            .revive
            .last
            .is_none_or(|at| now.saturating_duration_since(at) >= REVIVE_INTERVAL);
        if self.revive.wanted && ripe && self.phase.is_running() {
            self.revive.wanted = false;
            self.revive.last = Some(now);
            self.absence.revived();
            self.calls.push(call::revive(Vec::new()));
        }
    }
}
