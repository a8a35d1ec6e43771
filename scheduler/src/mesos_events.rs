//! What the master says.

use crate::fleet::{Miner, PAUSE_FOR_BAD_SHARES};
use crate::launch::filters;
use crate::offers::{self, Decision, Offered, REFUSE_FULL, REFUSE_IDLE, REFUSE_SMALL};
use crate::{Brain, Event, state};
use mesos::proto::{AgentId, ExecutorId, FrameworkId, Offer, Reason, TaskState, TaskStatus};
use mesos::resources;
use mesos::scheduler::{Event as MesosEvent, SubscriptionError, call};
use std::time::{Duration, Instant};
use text::foreign;

/// Least time between two REVIVE calls.
const REVIVE_INTERVAL: Duration = Duration::from_secs(10);
/// After this many refused tasks in a row, with none that ever ran, the configuration is at fault.
const MAX_REFUSED_TASKS: u32 = 3;

impl Brain {
    pub(crate) fn on_mesos(&mut self, event: MesosEvent, now: Instant) {
        match event {
            MesosEvent::Subscribed { framework_id, .. } => self.on_subscribed(&framework_id, now),
            MesosEvent::Offers(offers) => offers.iter().for_each(|offer| self.on_offer(offer, now)),
            MesosEvent::Update(status) => self.on_update(&status, now),
            MesosEvent::Message {
                executor_id, data, ..
            } => self.on_message(&executor_id, &data, now),
            MesosEvent::Failure {
                agent_id,
                executor_id,
                status,
            } => self.on_failure(agent_id, executor_id, status),
            MesosEvent::InverseOffers(offers) => {
                let ids = offers.into_iter().map(|offer| offer.id).collect();
                self.call(call::accept_inverse_offers(ids, filters(REFUSE_FULL)));
            }
            MesosEvent::Error(SubscriptionError::Removed(message)) => self.on_removed(&message, now),
            MesosEvent::Error(error) => {
                self.on_master_refused(format!("the Mesos master ended the subscription: {error}"));
            }
            // An offer is answered at once, so that none is held which could be rescinded.
            MesosEvent::Rescind(_) | MesosEvent::RescindInverseOffer(_) => {}
        }
    }

    fn on_subscribed(&mut self, framework_id: &FrameworkId, now: Instant) {
        self.subscribed = true;
        if self.framework_id.as_deref() != Some(&framework_id.value) {
            self.framework_id = Some(framework_id.value.clone());
            self.persist();
        }
        self.emit(Event::Subscribed {
            framework_id: framework_id.value.clone(),
        });
        self.begin_reconciliation(now);
    }

    pub(crate) fn on_master_lost(&mut self, reason: &str, retry_in: Duration) {
        self.subscribed = false;
        self.emit(Event::MasterLost {
            reason: foreign(reason),
            retry_in_seconds: retry_in.as_secs_f64(),
        });
    }

    /// Whatever the reason, no call of ours is wanted any more, least of all a TEARDOWN.
    pub(crate) fn on_master_refused(&mut self, reason: String) {
        self.subscribed = false;
        self.fail(foreign(&reason));
    }

    /// The id is dead, and every task with it. Forgotten, lest every later run ends like this one.
    fn on_removed(&mut self, message: &str, now: Instant) {
        self.framework_id = None;
        self.fleet.end_all(now);
        self.persist();
        self.on_master_refused(
            format!(
                "the Mesos master ended the subscription: {message}: somebody tore it down, or its failover timeout \
                 has passed; the next start begins as a new framework"
            ),
        );
    }

    fn on_offer(&mut self, offer: &Offer, now: Instant) {
        match self.decide(offer, now) {
            Decision::Refuse(time) => {
                self.call(call::decline(vec![offer.id.clone()], filters(time)));
            }
            Decision::Take { cpus_millis } => self.launch(offer, cpus_millis, now),
        }
    }

    fn decide(&mut self, offer: &Offer, now: Instant) -> Decision {
        if !self.phase.is_running() || offer.unavailability.is_some() {
            return Decision::Refuse(REFUSE_FULL);
        }
        if !self.board.has_job() {
            return Decision::Refuse(REFUSE_IDLE);
        }
        if let Some(left) = self.fleet.pause_left(&offer.agent_id, now) {
            return Decision::Refuse(left);
        }
        let offered = Offered {
            cpus_millis: resources::sum(&offer.resources, "cpus"),
            mem_millis: resources::sum(&offer.resources, "mem"),
        };
        let decision = offers::decide(offered, &self.settings.limits, self.fleet.in_use(&offer.agent_id));
        if decision == Decision::Refuse(REFUSE_SMALL) && self.fleet.count() == 0 {
            self.say_too_small(&offer.hostname, offered, now);
        }
        decision
    }

    fn say_too_small(&mut self, hostname: &str, offered: Offered, now: Instant) {
        let (cpus, mem) = (
            offered.cpus_millis as f64 / 1000.0,
            offered.mem_millis as f64 / 1000.0,
        );
        let least_cpus = offers::LEAST_CPUS_MILLIS as f64 / 1000.0;
        let wanted = self.settings.limits.mem_millis as f64 / 1000.0;
        let text = format!(
            "{hostname} offers {cpus} CPUs and {mem} MB, but {least_cpus} CPUs and {wanted} MB (--mem) are needed"
        );
        self.notice(&text, now);
    }

    /// The task is in the table, and the table on disk, before the master hears of it.
    fn launch(&mut self, offer: &Offer, cpus_millis: u64, now: Instant) {
        let number = self.fleet.next_number();
        let ids = self.settings.launch.ids(number);
        let given = self.board.give(0.0, self.fleet.count() + 1);
        let data = self
            .settings
            .launch
            .task_data(given.as_ref().map(|given| given.to_assignment(now)));
        let wanted = Offered {
            cpus_millis,
            mem_millis: self.settings.limits.mem_millis,
        };
        let Some(task_info) = self.settings.launch.task_info(offer, ids.clone(), wanted, data) else {
            self.call(call::decline(vec![offer.id.clone()], filters(REFUSE_SMALL)));
            return;
        };
        let task = state::TaskState {
            task_id: ids.0.value,
            executor_id: ids.1.value,
            agent_id: offer.agent_id.value.clone(),
            hostname: offer.hostname.clone(),
            cpus_millis,
        };
        let miner = self.fleet.add(&task, now);
        if let Some(given) = given {
            miner.given.push(given);
            miner.given_at = Some(now);
        }
        self.persist();
        let cpus = cpus_millis as f64 / 1000.0;
        self.emit(Event::Launched {
            task: task.task_id,
            agent: task.hostname,
            cpus,
        });
        self.call(call::launch(
            vec![offer.id.clone()],
            vec![task_info],
            filters(REFUSE_FULL),
        ));
    }

    fn on_update(&mut self, status: &TaskStatus, now: Instant) {
        let Ok(state) = TaskState::try_from(status.state) else {
            // A newer Mesos has states that we do not know; nothing follows from them.
            return self.acknowledge(status);
        };
        match self.fleet.get_mut(&status.task_id) {
            Some(miner) => {
                let news = miner.state != state;
                miner.state = state;
                miner.updated_at = Some(now);
                if state == TaskState::Running {
                    self.refused_tasks = 0;
                    miner.running_at.get_or_insert(now);
                }
                if news {
                    let event = task_event(miner, state, status);
                    self.emit(event);
                }
                self.on_update_data(status, now);
                if news && state == TaskState::Running {
                    self.kill_surplus(status, now);
                }
                if state.is_terminal() || state == TaskState::Unknown {
                    self.on_task_ended(status, state, now);
                }
            }
            None => self.on_unknown_task(status, state),
        }
        self.acknowledge(status);
    }

    /// The state is kept before this goes out: an acknowledged update does not come again.
    fn acknowledge(&mut self, status: &TaskStatus) {
        if let Some(acknowledgement) = call::acknowledge(status) {
            self.call(acknowledgement);
        }
    }

    /// A task that was taken over, or came back, may be one too many.
    fn kill_surplus(&mut self, status: &TaskStatus, now: Instant) {
        let Some(miner) = self
            .fleet
            .get_mut(&status.task_id)
            .filter(|miner| miner.killing.is_none())
        else {
            return;
        };
        let (agent_id, task, agent) = (
            miner.agent_id.clone(),
            miner.task_id.clone(),
            miner.hostname.clone(),
        );
        if !offers::exceeds(&self.settings.limits, self.fleet.wanted(&agent_id)) {
            return;
        }
        if let Some(miner) = self.fleet.get_mut(&status.task_id) {
            miner.killing = Some(now);
        }
        self.warn(format!(
            "{task} on {agent} is more than --cpus, --cpus-per-agent or --agents allow: it is killed"
        ));
        self.repeat_kills(now);
    }

    /// A block found by an executor also travels in its status updates.
    fn on_update_data(&mut self, status: &TaskStatus, now: Instant) {
        if let (Some(data), Some(executor_id)) = (&status.data, &status.executor_id)
            && !data.is_empty()
        {
            self.on_message(executor_id, data, now);
        }
    }

    fn on_task_ended(&mut self, status: &TaskStatus, state: TaskState, now: Instant) {
        let Some(miner) = self.fleet.end(&status.task_id, now) else {
            return;
        };
        let (agent_id, ran, wanted) = (miner.agent_id.clone(), miner.ran(now), miner.killing.is_none());
        self.persist();
        if wanted && is_failure(state, status.reason()) {
            self.fleet.pause_after_failure(&agent_id, ran, now);
        }
        if state == TaskState::Error {
            self.on_refused_task(status);
        }
        self.revive_wanted = true;
    }

    /// A task that the master refuses will be refused again: that is the configuration's fault.
    fn on_refused_task(&mut self, status: &TaskStatus) {
        self.refused_tasks += 1;
        if self.refused_tasks >= MAX_REFUSED_TASKS && !self.fleet.has_run() {
            let message = status.message.as_deref().unwrap_or("no reason given");
            self.fail(format!("the Mesos master refuses our tasks: {message}; see --mesos-user, --role, --principal and the master's ACLs"));
        }
    }

    /// Tasks are on disk before they are launched, so an unknown one belongs to a state directory that is lost:
    /// nobody would ever give it work, and it must not hold CPUs.
    fn on_unknown_task(&mut self, status: &TaskStatus, state: TaskState) {
        if !state.is_terminal() && !matches!(state, TaskState::Unknown | TaskState::Killing) {
            self.warn(format!(
                "task {} is not in this scheduler's table: it is killed",
                status.task_id
            ));
            self.call(call::kill(status.task_id.clone(), status.agent_id.clone(), None));
        }
    }

    fn on_failure(
        &mut self,
        agent_id: Option<AgentId>,
        executor_id: Option<ExecutorId>,
        status: Option<i32>,
    ) {
        let Some(executor_id) = executor_id else {
            let agent = agent_id.map_or_else(|| "unknown".to_owned(), |id| id.value);
            return self.warn(format!("agent {agent} was removed from the cluster"));
        };
        let ending = self
            .fleet
            .by_executor_mut(&executor_id)
            .is_some_and(|miner| miner.killing.is_none());
        if ending && let Some(status) = status.filter(|status| *status != 0) {
            self.warn(format!(
                "executor {executor_id} ended, {}: see its sandbox's stderr",
                wait_status(status)
            ));
        }
    }

    pub(crate) fn revive_due(&mut self, now: Instant) {
        let ripe = self
            .revived_at
            .is_none_or(|at| now.saturating_duration_since(at) >= REVIVE_INTERVAL);
        if self.revive_wanted && ripe && self.phase.is_running() {
            self.revive_wanted = false;
            self.revived_at = Some(now);
            self.call(call::revive(Vec::new()));
        }
    }

    /// This executor cannot be trusted: its task is killed, its agent left alone.
    pub(crate) fn expel(&mut self, executor_id: &ExecutorId, fault: &str, now: Instant) {
        let avoided = PAUSE_FOR_BAD_SHARES.as_secs();
        let text = format!("{fault}; it is stopped and its agent avoided for {avoided} s");
        if let Some(agent_id) = self.dismiss(executor_id, &text, now) {
            self.fleet.pause(&agent_id, 1, PAUSE_FOR_BAD_SHARES, now);
        }
    }

    /// This executor is of no use: its task is killed. Gives its agent, if that was not done before.
    pub(crate) fn dismiss(&mut self, executor_id: &ExecutorId, why: &str, now: Instant) -> Option<AgentId> {
        let miner = self
            .fleet
            .by_executor_mut(executor_id)
            .filter(|miner| miner.killing.is_none())?;
        miner.killing = Some(now);
        let (agent_id, hostname) = (miner.agent_id.clone(), miner.hostname.clone());
        self.warn(foreign(&format!("executor {executor_id} on {hostname}: {why}")));
        self.repeat_kills(now);
        Some(agent_id)
    }
}

/// Whether the agent is to be avoided: not for what the operator, the allocator or an agent's restart did.
fn is_failure(state: TaskState, reason: Reason) -> bool {
    use Reason::{AgentDraining, AgentRestarted, ContainerPreempted, InvalidOffers};
    let blameless = matches!(
        reason,
        AgentDraining | AgentRestarted | ContainerPreempted | InvalidOffers
    );
    matches!(
        state,
        TaskState::Failed | TaskState::Error | TaskState::Dropped | TaskState::Gone | TaskState::Lost
    ) && !blameless
}

fn task_event(miner: &Miner, state: TaskState, status: &TaskStatus) -> Event {
    let hint = if status.reason() == Reason::ContainerLaunchFailed && status.reason.is_some() {
        ", see --advertise, --artifact-listen and --mesos-user"
    } else {
        ""
    };
    let reason = status.reason.map(|_| format!("{:?}{hint}", status.reason()));
    let message = status
        .message
        .as_deref()
        .filter(|message| !message.is_empty())
        .map(foreign);
    Event::Task {
        task: miner.task_id.value.clone(),
        agent: miner.hostname.clone(),
        state: state.to_string(),
        reason: match (reason, message) {
            (Some(reason), Some(message)) => Some(format!("{reason}: {message}")),
            (reason, message) => reason.or(message),
        },
    }
}

/// Reads a raw wait(2) status, as FAILURE carries it.
fn wait_status(status: i32) -> String {
    // The agent does not know, or there never was a process.
    if status < 0 {
        return "exit code unknown".to_owned();
    }
    match (status & 0x7f, status >> 8 & 0xff) {
        (0, code) => format!("exit code {code}"),
        (signal, _) => format!("signal {signal}"),
    }
}
