//! ACCEPT: using offers to launch tasks.

use std::collections::BTreeSet;
use std::time::Instant;

use mesos::proto::scheduler::call;
use mesos::proto::{
    AllocationInfo, FrameworkId, OfferId, OperationType, Reason, Resource, TaskInfo, TaskState, TaskStatus,
};

use super::Master;
use super::framework::{Executor, Task};
use super::task_rules::{self, TaskError, comparable};
use crate::core::amounts::{Amounts, InvalidResource};
use crate::core::between::Order;
use crate::core::timestamp;

/// Offers of one agent and role that one ACCEPT uses.
struct Budget {
    agent: usize,
    role: String,
    left: Amounts,
}

/// Why an ACCEPT fails as a whole.
#[derive(Debug, thiserror::Error)]
enum OfferError {
    #[error("No offers specified")]
    None,
    #[error("Duplicate offer {0} in offer list")]
    Duplicate(String),
    #[error("Offer {0} is no longer valid")]
    Invalid(String),
    #[error("Offer {offer} has invalid framework {owner} while framework {expected} is expected")]
    Foreign {
        offer: String,
        owner: String,
        expected: String,
    },
    #[error("Aggregated offers must belong to one single agent")]
    Agents,
    #[error("Aggregated offers must be allocated to the same role")]
    Roles,
}

impl Master {
    /// ACCEPT: launches tasks one by one, and returns the rest with the call's filters.
    pub(super) fn accept(&mut self, id: &str, content: call::Accept, now: Instant) {
        let mut budget = match self.take_offers(id, &content.offer_ids) {
            Ok(budget) => budget,
            Err(error) => {
                self.discard(&content.offer_ids);
                let state = self.frameworks[id].state_or_lost(TaskState::Dropped);
                let why = format!("Task launched with invalid offers: {error}");
                for (_, task) in tasks(content) {
                    self.refuse_task(id, &task, state, Reason::InvalidOffers, &why, now);
                }
                return;
            }
        };
        let filters = content.filters;
        // One malformed resource fails all tasks of the call.
        let spoiled = tasks_of(&content).find_map(|task| resources_of(task, &budget.role).err());
        for (operation, task) in tasks(content) {
            let outcome = match (&spoiled, operation) {
                (Some(error), _) => Err((Reason::TaskInvalid, error.clone().into())),
                (None, OperationType::LaunchGroup) => Err((Reason::TaskGroupInvalid, TaskError::Group)),
                (None, _) => self
                    .launch(id, &mut budget, &task, now)
                    .map_err(|error| (Reason::TaskInvalid, error)),
            };
            if let Err((reason, error)) = outcome {
                self.refuse_task(id, &task, TaskState::Error, reason, &error.to_string(), now);
            }
        }
        self.give_back(id, &budget.role, budget.agent, &budget.left, filters, now);
    }

    /// Takes the offers that an ACCEPT names, all or none.
    fn take_offers(&mut self, id: &str, offers: &[OfferId]) -> Result<Budget, OfferError> {
        let mut seen = BTreeSet::new();
        let mut first = None;
        for OfferId { value: offer } in offers {
            if !seen.insert(offer) {
                return Err(OfferError::Duplicate(offer.clone()));
            }
            let Some(open) = self.offers.get(offer) else {
                return Err(OfferError::Invalid(offer.clone()));
            };
            if open.framework != id {
                return Err(OfferError::Foreign {
                    offer: offer.clone(),
                    owner: open.framework.clone(),
                    expected: id.to_owned(),
                });
            }
            let (agent, role) = first.get_or_insert((open.agent, open.role.clone()));
            if *agent != open.agent {
                return Err(OfferError::Agents);
            }
            if *role != open.role {
                return Err(OfferError::Roles);
            }
        }
        let Some((agent, role)) = first else {
            return Err(OfferError::None);
        };
        let mut left = Amounts::default();
        for offer in offers {
            if let Some(open) = self.take_offer(id, &offer.value) {
                left.add(&open.amounts);
            }
        }
        Ok(Budget { agent, role, left })
    }

    /// Ends the offers of a failed ACCEPT without RESCIND, those of other frameworks as well.
    fn discard(&mut self, offers: &[OfferId]) {
        for offer in offers {
            let owner = self.offers.get(&offer.value).map(|open| open.framework.clone());
            if let Some(open) = owner.and_then(|owner| self.take_offer(&owner, &offer.value)) {
                self.free(open.agent, &open.amounts);
            }
        }
    }

    /// Checks one task and sends it to the agent. An executor that is already there uses no resources again.
    fn launch(
        &mut self,
        id: &str,
        budget: &mut Budget,
        task: &TaskInfo,
        now: Instant,
    ) -> Result<(), TaskError> {
        let agent = budget.agent;
        let Some(framework) = self.frameworks.get_mut(id) else {
            return Ok(());
        };
        task_rules::check(framework, task, &self.agents[agent].id)?;
        let task = complete(task, id, &budget.role);
        let (amounts, executor_amounts) = resources_of(&task, &budget.role)?;
        let mut total = amounts.clone();
        total.add(&executor_amounts);
        if let Some(name) = total.mixed() {
            return Err(TaskError::MixesRevocable(name.to_owned()));
        }
        let mut total = amounts.clone();
        let mut new_executor = None;
        if let Some(executor) = &task.executor {
            let info = comparable(executor);
            match framework.executor(agent, &executor.executor_id.value) {
                Some(known) if known.info != info => return Err(TaskError::Incompatible),
                Some(_) => {}
                None => {
                    total.add(&executor_amounts);
                    let amounts = executor_amounts;
                    new_executor = Some((&executor.executor_id.value, Executor { info, amounts }));
                }
            }
        }
        if !budget.left.contains(&total) {
            return Err(TaskError::TooLarge {
                wanted: total,
                available: budget.left.clone(),
            });
        }
        budget.left.subtract(&total);
        if let Some((name, executor)) = new_executor {
            framework.add_executor(agent, name, executor);
        }
        let executor = task
            .executor
            .as_ref()
            .map(|executor| executor.executor_id.clone());
        let entry = Task {
            agent,
            executor: executor.clone().map(|id| id.value),
            amounts,
            status: TaskStatus {
                agent_id: Some(task.agent_id.clone()),
                executor_id: executor,
                timestamp: timestamp(self.config.clock.since_epoch(now)),
                ..TaskStatus::new(task.task_id.clone(), TaskState::Staging)
            },
            forwarded: None,
            terminal_uuid: None,
        };
        framework.add_task(&task.task_id.value, entry);
        let framework = Box::new(framework.info.clone());
        self.agents[agent].frameworks.insert(id.to_owned());
        let task = Box::new(task);
        self.order(agent, Order::Run { framework, task });
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
fn resources_of(task: &TaskInfo, role: &str) -> Result<(Amounts, Amounts), InvalidResource> {
    let executor = task
        .executor
        .as_ref()
        .map_or(&[][..], |executor| &executor.resources);
    Ok((
        Amounts::parse(&task.resources, role)?,
        Amounts::parse(executor, role)?,
    ))
}

/// Fills in what the master does: the role of resources and the executor's framework.
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
