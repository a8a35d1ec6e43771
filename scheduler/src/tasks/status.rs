//! Status updates: what becomes of tasks.

use super::Task;
use crate::agents::Agents;
use crate::architecture::ToldBy;
use crate::offers;
use crate::records::Record;
use crate::stop::Ended;
use crate::{RunEvent, Scheduler};
use mesos::proto::{Reason, TaskState, TaskStatus};
use mesos::scheduler::call;
use std::time::Instant;
use text::foreign;

/// After this many refused tasks in a row, with none that ever ran, the configuration is at fault.
const MAX_REFUSED_TASKS: u32 = 3;

impl Scheduler {
    pub(crate) fn on_update(&mut self, status: &TaskStatus, now: Instant) {
        let records = self.journal.count();
        if let Ok(state) = TaskState::try_from(status.state) {
            self.take_status(status, state, now);
        }
        // A newer Mesos may have states that we do not know; nothing follows from them.
        self.acknowledge(status, records);
    }

    /// An update that changed what is kept is acknowledged when the change is on disk: it does not come again.
    fn acknowledge(&mut self, status: &TaskStatus, records_before: u64) {
        let Some(acknowledgement) = call::acknowledge(status) else {
            return;
        };
        // A repeated one may come while the first one's change is still being written.
        let ends = TaskState::try_from(status.state).is_ok_and(TaskState::is_terminal);
        if self.journal.count() == records_before && !ends {
            self.calls.push(acknowledgement);
        } else {
            self.call_after(self.journal.newest(), acknowledgement);
        }
    }

    fn take_status(&mut self, status: &TaskStatus, state: TaskState, now: Instant) {
        let id = status.task_id.value.as_str();
        let Some(task) = self.cluster.task(id) else {
            return self.on_unknown_task(status, state);
        };
        let agent = status.agent_id.as_ref().map(|agent| agent.value.as_str());
        if agent.is_some_and(|agent| agent != task.record.agent_id) {
            let text = format!("task {id}: a status from another agent than the task's is ignored");
            return self.notice(&text, now);
        }
        let news = task.state != state;
        let event = news.then(|| task_event(task, state, status, &self.hint(task, status)));
        let executor = task.record.executor_id.clone();
        let record = &task.record;
        self.withdrawn
            .note(status, state, &record.agent_id, &record.hostname, now);
        self.cluster.change_task(id, &mut self.workers, |task| {
            task.state = state;
            task.updated_at = Some(now);
            if state == TaskState::Running {
                task.running_at.get_or_insert(now);
            }
        });
        if state == TaskState::Running {
            self.refused_tasks = 0;
        }
        if let Some(event) = event {
            self.tell(event);
        }
        // A block that an executor found also travels in its status updates.
        if let Some(data) = status.data.as_ref().filter(|data| !data.is_empty()) {
            self.on_executor_data(&executor, data, now);
        }
        if news && state == TaskState::Running {
            self.kill_surplus(id, now);
        }
        if state.is_terminal() || state == TaskState::Unknown {
            self.on_task_ended(status, state, now);
        }
    }

    /// What to look at, where an agent's words for a failure do not say it.
    fn hint(&self, task: &Task, status: &TaskStatus) -> String {
        let executor = self.cluster.executor(&task.record.executor_id);
        let told_by = executor
            .filter(|executor| !executor.has_spoken() && task.kill_at.is_none())
            .and_then(|executor| executor.architecture_told_by);
        match (status.reason.map(|_| status.reason()), told_by) {
            (Some(Reason::ContainerLaunchFailed), _) => {
                format!(", see {}", self.settings.launch.delivery.see_if_not_launched())
            }
            // Where the file is for another CPU, the shell ends with `Exec format error` and the exit code 126, of
            // which the status tells nothing.
            (Some(Reason::ExecutorTerminated), Some(told_by)) => {
                let plan = &self.settings.launch;
                let assumed = Some(&plan.assumed).filter(|_| told_by == ToldBy::Assumption);
                let more = plan.delivery.see_if_ended_at_once(assumed);
                let more = more.map_or_else(String::new, |more| format!("; {more}"));
                format!(", before it registered: see stderr in its sandbox{more}")
            }
            _ => String::new(),
        }
    }

    /// A task that was taken over, or came back, may be one too many.
    fn kill_surplus(&mut self, id: &str, now: Instant) {
        let Some(task) = self.cluster.task(id).filter(|task| task.kill_at.is_none()) else {
            return;
        };
        let agent = &task.record.agent_id;
        // Tasks of an earlier run of which nothing was heard yet may be gone.
        let is_surplus = self.surplus(agent, self.cluster.agents()).is_some();
        let Some(rule) = is_surplus
            .then(|| self.surplus(agent, &self.cluster.certain_agents()))
            .flatten()
        else {
            return;
        };
        let text = format!(
            "{id} on {} is more than {rule}: it is killed",
            task.record.hostname
        );
        self.warn(text);
        self.kill(id, now);
    }

    /// The same for all tasks on an agent that turns out to break a constraint.
    pub(crate) fn kill_misplaced_on(&mut self, agent: &str, now: Instant) {
        if self.broken_by_use(agent, self.cluster.agents()).is_none() {
            return;
        }
        let executors = self.cluster.agents().executors(agent);
        let executors = executors.filter_map(|id| self.cluster.executor(id));
        let tasks: Vec<String> = executors
            .flat_map(|executor| executor.tasks.iter().cloned())
            .collect();
        for task in tasks {
            self.kill_surplus(&task, now);
        }
    }

    /// What does not allow that this agent is used as much as it is, beside these.
    fn surplus(&self, agent: &str, agents: &Agents) -> Option<String> {
        if self.orders.refusal(agent).is_some() {
            return Some("the operator of this run allows".to_owned());
        }
        if offers::exceeds(&self.settings.limits, agents.wanted_on(agent), agents.wanted()) {
            return Some("--cpus, --cpus-per-agent or --agents allow".to_owned());
        }
        let number = self.broken_by_use(agent, agents)?;
        Some(format!(
            "--constraint {} allows",
            self.settings.constraints.name(number)
        ))
    }

    fn broken_by_use(&self, agent: &str, agents: &Agents) -> Option<usize> {
        let values = agents.values(agent)?;
        self.settings.constraints.broken_by_use(values, agents.spread())
    }

    /// This task is to end.
    pub(crate) fn kill(&mut self, id: &str, now: Instant) {
        self.cluster.change_task(id, &mut self.workers, |task| {
            task.kill_at.get_or_insert(now);
        });
        self.repeat_kills(now);
    }

    fn on_task_ended(&mut self, status: &TaskStatus, state: TaskState, now: Instant) {
        let id = status.task_id.value.as_str();
        let Some(task) = self.cluster.end_task(id, &mut self.workers, now) else {
            return;
        };
        // If not, its executor may search on.
        if !matches!(
            state,
            TaskState::Lost | TaskState::GoneByOperator | TaskState::Unknown
        ) {
            self.give_back_if_ended(&task.record.executor_id, now);
        }
        self.journal.record(Record::TaskEnded {
            task_id: id.to_owned(),
        });
        if task.kill_at.is_none() && is_failure(state, status.reason()) {
            let (agent, ran) = (task.record.agent_id.as_str(), task.ran(now));
            self.cluster.agents_mut().pause_after_failure(agent, ran, now);
            self.note_failure(&task.record.executor_id);
        }
        if state == TaskState::Error {
            self.on_refused_task(status, now);
        }
        self.want_offers();
    }

    /// A task that the master refuses will be refused again: that is the configuration's fault.
    fn on_refused_task(&mut self, status: &TaskStatus, now: Instant) {
        self.refused_tasks += 1;
        if self.refused_tasks >= MAX_REFUSED_TASKS && !self.cluster.has_run() {
            let message = foreign(status.message.as_deref().unwrap_or("no reason given"));
            let reason = format!(
                "the Mesos master refuses our tasks: {message}; see --mesos-user, --role, --principal and the master's \
                 ACLs"
            );
            self.finish(Ended::Failed(reason), now);
        }
    }

    /// A task of ours by its name, which this run does not know: an earlier run's, or one that was given up. Nobody
    /// would ever give it work, and it must not hold CPUs.
    fn on_unknown_task(&mut self, status: &TaskStatus, state: TaskState) {
        if !state.is_terminal() && !matches!(state, TaskState::Unknown | TaskState::Killing) {
            self.warn(format!(
                "task {} is not in this scheduler's table: it is killed",
                foreign(&status.task_id.value)
            ));
            let kill = call::kill(status.task_id.clone(), status.agent_id.clone(), None);
            self.calls.push(kill);
        }
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

fn task_event(task: &Task, state: TaskState, status: &TaskStatus, hint: &str) -> RunEvent {
    let reason = status.reason.map(|_| format!("{:?}{hint}", status.reason()));
    let message = status.message.as_deref().filter(|message| !message.is_empty());
    RunEvent::Task {
        task: task.record.task_id.clone(),
        agent: task.record.hostname.clone(),
        state: state.to_string(),
        reason: match (reason, message.map(foreign)) {
            (Some(reason), Some(message)) => Some(format!("{reason}: {message}")),
            (reason, message) => reason.or(message),
        },
    }
}
