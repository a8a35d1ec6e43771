//! ACCEPT: spending offers on tasks.

use std::collections::BTreeSet;
use std::time::Instant;

use mesos::proto::scheduler::call;
use mesos::proto::{
    AllocationInfo, ExecutorInfo, ExecutorType, FrameworkId, OfferId, OperationType, Reason, Resource,
    TaskInfo, TaskState, TaskStatus,
};

use super::Master;
use super::framework::{Executor, Framework, Task};
use crate::config::MAX_TASKS;
use crate::ids;
use crate::internal::ToAgent;
use crate::resources::Amounts;

/// Offers of one agent and role that are being spent.
struct Purse {
    agent: usize,
    role: String,
    left: Amounts,
}

impl Master {
    /// ACCEPT: launches tasks one by one and returns what is left with the call's filters.
    pub(super) fn accept(&mut self, id: &str, content: call::Accept, now: Instant) {
        let mut purse = match self.open_purse(id, &content.offer_ids) {
            Ok(purse) => purse,
            Err(why) => {
                self.discard(id, &content.offer_ids);
                let state = self.frameworks[id].state_or_lost(TaskState::Dropped);
                let why = format!("Task launched with invalid offers: {why}");
                for (_, task) in tasks(content) {
                    self.refuse_task(id, &task, state, Reason::InvalidOffers, &why, now);
                }
                return;
            }
        };
        let filters = content.filters;
        // A malformed resource anywhere spoils all tasks of the call.
        let spoiled = tasks_of(&content).find_map(|task| resources_of(task, &purse.role).err());
        for (operation, task) in tasks(content) {
            let outcome = match (&spoiled, operation) {
                (Some(why), _) => Err((Reason::TaskInvalid, why.clone())),
                (None, OperationType::LaunchGroup) => {
                    let why = "This local cluster launches no task groups".to_owned();
                    Err((Reason::TaskGroupInvalid, why))
                }
                (None, _) => self
                    .launch(id, &mut purse, &task, now)
                    .map_err(|why| (Reason::TaskInvalid, why)),
            };
            if let Err((reason, why)) = outcome {
                self.refuse_task(id, &task, TaskState::Error, reason, &why, now);
            }
        }
        self.give_back(id, &purse.role, purse.agent, &purse.left, filters, now);
    }

    /// Takes the offers that an ACCEPT names, all or none.
    fn open_purse(&mut self, id: &str, offers: &[OfferId]) -> Result<Purse, String> {
        let mut seen = BTreeSet::new();
        let mut first = None;
        for OfferId { value: offer } in offers {
            if !seen.insert(offer) {
                return Err(format!("Duplicate offer {offer} in offer list"));
            }
            let Some(open) = self.offers.get(offer).filter(|open| open.framework == id) else {
                return Err(format!("Offer {offer} is no longer valid"));
            };
            let (agent, role) = first.get_or_insert((open.agent, open.role.clone()));
            if *agent != open.agent {
                return Err("Aggregated offers must belong to one single agent".into());
            }
            if *role != open.role {
                return Err("Aggregated offers must be allocated to the same role".into());
            }
        }
        let Some((agent, role)) = first else {
            return Err("No offers specified".into());
        };
        let mut left = Amounts::default();
        for offer in offers {
            if let Some(open) = self.take_offer(id, &offer.value) {
                left.add(&open.amounts);
            }
        }
        Ok(Purse { agent, role, left })
    }

    /// Returns the valid ones of the offers that a failed ACCEPT names.
    fn discard(&mut self, id: &str, offers: &[OfferId]) {
        for offer in offers {
            if let Some(open) = self.take_offer(id, &offer.value) {
                self.agents[open.agent].free.add(&open.amounts);
            }
        }
    }

    /// Checks one task and sends it to the agent.
    fn launch(&mut self, id: &str, purse: &mut Purse, task: &TaskInfo, now: Instant) -> Result<(), String> {
        let agent_id = self.agents[purse.agent].id.clone();
        let Some(framework) = self.frameworks.get_mut(id) else {
            return Ok(());
        };
        check_task(framework, task, &agent_id)?;
        let task = complete(task, id, &purse.role);
        let (amounts, mut executor_amounts) = resources_of(&task, &purse.role)?;
        if let Some(executor) = &task.executor {
            let key = (purse.agent, executor.executor_id.value.clone());
            if let Some(known) = framework.executors.get(&key) {
                if known.info != comparable(executor) {
                    let why =
                        "ExecutorInfo is not compatible with existing ExecutorInfo with same ExecutorID.";
                    return Err(why.into());
                }
                executor_amounts = Amounts::default();
            }
        }
        let mut total = amounts.clone();
        total.add(&executor_amounts);
        if !purse.left.contains(&total) {
            return Err(format!(
                "Total resources {total} required by task and its executor is more than available {}",
                purse.left
            ));
        }
        purse.left.subtract(&total);
        let executor = task.executor.as_ref();
        let status = TaskStatus {
            agent_id: Some(task.agent_id.clone()),
            executor_id: executor.map(|executor| executor.executor_id.clone()),
            timestamp: Some(self.config.clock.since_epoch(now).as_secs_f64()),
            ..TaskStatus::new(task.task_id.clone(), TaskState::Staging)
        };
        if let Some(info) = executor {
            let key = (purse.agent, info.executor_id.value.clone());
            let entry = Executor {
                info: comparable(info),
                amounts: executor_amounts,
            };
            framework.executors.entry(key).or_insert(entry);
        }
        let entry = Task {
            agent: purse.agent,
            executor: executor.map(|executor| executor.executor_id.value.clone()),
            amounts,
            status,
            terminal_uuid: None,
        };
        framework.tasks.insert(task.task_id.value.clone(), entry);
        let framework = Box::new(framework.info.clone());
        self.tell(
            purse.agent,
            ToAgent::Run {
                framework,
                task: Box::new(task),
            },
        );
        Ok(())
    }

    fn refuse_task(
        &mut self,
        id: &str,
        task: &TaskInfo,
        state: TaskState,
        reason: Reason,
        why: &str,
        now: Instant,
    ) {
        let mut status = self.status(task.task_id.clone(), state, reason, why, now);
        status.agent_id = Some(task.agent_id.clone());
        self.send_status(id, status);
    }
}

/// The tasks that a call wants to launch.
fn tasks(content: call::Accept) -> impl Iterator<Item = (OperationType, TaskInfo)> {
    content.operations.into_iter().flat_map(|operation| {
        let kind = operation.r#type();
        let tasks = match kind {
            OperationType::Launch => operation.launch.unwrap_or_default().task_infos,
            OperationType::LaunchGroup => operation.launch_group.unwrap_or_default().task_group.tasks,
            _ => Vec::new(),
        };
        tasks.into_iter().map(move |task| (kind, task))
    })
}

fn tasks_of(content: &call::Accept) -> impl Iterator<Item = &TaskInfo> {
    let launches = content
        .operations
        .iter()
        .filter(|o| o.r#type() == OperationType::Launch);
    launches
        .filter_map(|operation| operation.launch.as_ref())
        .flat_map(|launch| &launch.task_infos)
}

/// Amounts of the task and of its executor.
fn resources_of(task: &TaskInfo, role: &str) -> Result<(Amounts, Amounts), String> {
    let executor = task
        .executor
        .as_ref()
        .map_or(&[][..], |executor| &executor.resources);
    Ok((
        Amounts::parse(&task.resources, role)?,
        Amounts::parse(executor, role)?,
    ))
}

/// The checks that do not concern amounts.
fn check_task(framework: &Framework, task: &TaskInfo, agent_id: &str) -> Result<(), String> {
    let id = &task.task_id.value;
    ids::check(id)?;
    if framework.tasks.contains_key(id) {
        return Err(format!("Task has duplicate ID: {id}"));
    }
    if framework.tasks.len() >= MAX_TASKS {
        return Err(format!(
            "This local cluster takes {MAX_TASKS} tasks of a framework at most"
        ));
    }
    if task.agent_id.value != agent_id {
        let given = &task.agent_id.value;
        return Err(format!(
            "Task uses invalid agent {given} while agent {agent_id} is expected"
        ));
    }
    if task
        .kill_policy
        .and_then(|p| p.grace_period)
        .is_some_and(|period| period.nanoseconds < 0)
    {
        return Err("Task's 'kill_policy.grace_period' must be non-negative".into());
    }
    if task.max_completion_time.is_some_and(|time| time.nanoseconds < 0) {
        return Err("Task's `max_completion_time` must be non-negative".into());
    }
    if task.resources.is_empty() {
        return Err("Task uses no resources".into());
    }
    if let Some((name, _)) = task
        .limits
        .iter()
        .find(|(name, _)| *name != "cpus" && *name != "mem")
    {
        return Err(format!("Setting limits for resource '{name}' is not supported"));
    }
    match (&task.executor, &task.command) {
        (Some(executor), None) => check_executor(framework, executor),
        (None, Some(_)) => Ok(()),
        _ => {
            Err("Task should have at least one (but not both) of CommandInfo or ExecutorInfo present".into())
        }
    }
}

fn check_executor(framework: &Framework, executor: &ExecutorInfo) -> Result<(), String> {
    ids::check(&executor.executor_id.value)?;
    let expected = framework.info.id.as_ref();
    if let Some(given) = executor
        .framework_id
        .as_ref()
        .filter(|given| Some(*given) != expected)
    {
        let expected = expected.map_or("", |id| &id.value);
        return Err(format!(
            "ExecutorInfo has an invalid FrameworkID (Actual: {given} vs Expected: {expected})"
        ));
    }
    if executor
        .shutdown_grace_period
        .is_some_and(|period| period.nanoseconds < 0)
    {
        return Err("ExecutorInfo's 'shutdown_grace_period' must be non-negative".into());
    }
    match (executor.r#type.map(ExecutorType::try_from), &executor.command) {
        (None, None) => Err("'ExecutorInfo.command' must be set".into()),
        (Some(Ok(ExecutorType::Custom)), None) => {
            Err("'ExecutorInfo.command' must be set for 'CUSTOM' executor".into())
        }
        (None | Some(Ok(ExecutorType::Custom)), Some(_)) => Ok(()),
        (Some(Ok(ExecutorType::Default)), Some(_)) => {
            Err("'ExecutorInfo.command' must not be set for 'DEFAULT' executor".into())
        }
        (Some(Ok(ExecutorType::Default)), None) => Err("This local cluster has no default executor".into()),
        (Some(Ok(ExecutorType::Unknown) | Err(_)), _) => Err("Unknown executor type".into()),
    }
}

/// Fills in what the master fills in: the role of resources and the executor's framework.
fn complete(task: &TaskInfo, framework: &str, role: &str) -> TaskInfo {
    let allocate = |resources: &mut Vec<Resource>| {
        for resource in resources {
            resource.allocation_info.get_or_insert_with(|| AllocationInfo {
                role: Some(role.into()),
            });
        }
    };
    let mut task = task.clone();
    allocate(&mut task.resources);
    if let Some(executor) = &mut task.executor {
        allocate(&mut executor.resources);
        executor.framework_id = Some(FrameworkId::new(framework));
    }
    task
}

/// What has to be equal when an executor is named again: not labels, the grace period, the order of URIs and
/// resources, or which URIs are cached.
fn comparable(executor: &ExecutorInfo) -> ExecutorInfo {
    let mut executor = ExecutorInfo {
        labels: None,
        shutdown_grace_period: None,
        ..executor.clone()
    };
    for uri in executor.command.iter_mut().flat_map(|command| &mut command.uris) {
        uri.cache = None;
    }
    if let Some(command) = &mut executor.command {
        command
            .uris
            .sort_by(|a, b| (&a.value, &a.output_file).cmp(&(&b.value, &b.output_file)));
    }
    for resource in &mut executor.resources {
        resource.role.get_or_insert_with(|| "*".into());
    }
    executor.resources.sort_by(|a, b| a.name.cmp(&b.name));
    executor
}
