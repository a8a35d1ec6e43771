//! One constructor per call. The framework id is added when a call is sent.
//!
//! ```
//! use mesos::proto::OfferId;
//! use mesos::proto::scheduler::call::Type;
//! use mesos::scheduler::call;
//!
//! let decline = call::decline(vec![OfferId::new("o")], call::refuse_seconds(5.0));
//! assert_eq!(decline.r#type(), Type::Decline);
//! ```

use crate::proto::scheduler::Call;
use crate::proto::scheduler::call::{
    Accept, Acknowledge, AcknowledgeOperationStatus, Decline, InverseOffers, Kill, Message, Reconcile,
    ReconcileOperation, ReconcileOperations, ReconcileTask, Request, Roles, Shutdown, Subscribe, Type,
};
use crate::proto::{
    AgentId, ExecutorId, Filters, FrameworkInfo, KillPolicy, OfferConstraints, OfferId, Operation,
    OperationStatus, ResourceRequest, TaskId, TaskInfo, TaskStatus,
};

fn of_type(r#type: Type) -> Call {
    Call {
        r#type: Some(r#type.into()),
        ..Call::default()
    }
}

/// Keeps the resources of an offer from being offered again for this long.
pub fn refuse_seconds(seconds: f64) -> Filters {
    Filters {
        refuse_seconds: Some(seconds),
    }
}

/// Opens the event stream; the id in `framework_info`, if any, is set on the call as well.
pub fn subscribe(
    framework_info: FrameworkInfo,
    suppressed_roles: Vec<String>,
    offer_constraints: Option<OfferConstraints>,
) -> Call {
    Call {
        framework_id: framework_info.id.clone(),
        subscribe: Some(Subscribe {
            framework_info,
            suppressed_roles,
            offer_constraints,
        }),
        ..of_type(Type::Subscribe)
    }
}

/// Replaces the framework's description and what it wants; the id in `framework_info` is not changed by it.
pub fn update_framework(
    framework_info: FrameworkInfo,
    suppressed_roles: Vec<String>,
    offer_constraints: Option<OfferConstraints>,
) -> Call {
    Call {
        update_framework: Some(Subscribe {
            framework_info,
            suppressed_roles,
            offer_constraints,
        }),
        ..of_type(Type::UpdateFramework)
    }
}

/// Says what the framework would like to be offered. Mesos's own allocator takes no notice.
pub fn request(requests: Vec<ResourceRequest>) -> Call {
    Call {
        request: Some(Request { requests }),
        ..of_type(Type::Request)
    }
}

/// Removes the framework and kills everything it runs.
pub fn teardown() -> Call {
    of_type(Type::Teardown)
}

/// Launches tasks on offers of one agent and role; `filters` apply to what is left over.
pub fn launch(offer_ids: Vec<OfferId>, task_infos: Vec<TaskInfo>, filters: Filters) -> Call {
    accept(offer_ids, vec![Operation::launch(task_infos)], filters)
}

/// Spends offers of one agent and role on operations, in this order; `filters` apply to what is left over.
///
/// ```
/// use mesos::proto::{OfferId, Operation, Resource};
/// use mesos::scheduler::call;
///
/// let reserved: Vec<Resource> = vec![]; // what the offer has, with a reservation on top
/// let operations = vec![Operation::reserve(vec![], reserved.clone()), Operation::unreserve(reserved)];
/// call::accept(vec![OfferId::new("offer")], operations, call::refuse_seconds(5.0));
/// ```
pub fn accept(offer_ids: Vec<OfferId>, operations: Vec<Operation>, filters: Filters) -> Call {
    let accept = Accept {
        offer_ids,
        operations,
        filters: Some(filters),
    };
    Call {
        accept: Some(accept),
        ..of_type(Type::Accept)
    }
}

/// Gives offers back.
pub fn decline(offer_ids: Vec<OfferId>, filters: Filters) -> Call {
    Call {
        decline: Some(Decline {
            offer_ids,
            filters: Some(filters),
        }),
        ..of_type(Type::Decline)
    }
}

/// Asks for offers again and clears filters, for these roles; none = all.
pub fn revive(roles: Vec<String>) -> Call {
    Call {
        revive: Some(Roles { roles }),
        ..of_type(Type::Revive)
    }
}

/// Stops offers to these roles; none = all.
pub fn suppress(roles: Vec<String>) -> Call {
    Call {
        suppress: Some(Roles { roles }),
        ..of_type(Type::Suppress)
    }
}

pub fn kill(task_id: TaskId, agent_id: Option<AgentId>, kill_policy: Option<KillPolicy>) -> Call {
    Call {
        kill: Some(Kill {
            task_id,
            agent_id,
            kill_policy,
        }),
        ..of_type(Type::Kill)
    }
}

/// Stops an executor with all its tasks.
pub fn shutdown(executor_id: ExecutorId, agent_id: AgentId) -> Call {
    Call {
        shutdown: Some(Shutdown {
            executor_id,
            agent_id,
        }),
        ..of_type(Type::Shutdown)
    }
}

/// Confirms a status update; `None` if it has no uuid, as Mesos refuses to have such updates acknowledged.
pub fn acknowledge(status: &TaskStatus) -> Option<Call> {
    let uuid = status.uuid.clone()?;
    let agent_id = status.agent_id.clone()?;
    let acknowledge = Acknowledge {
        agent_id,
        task_id: status.task_id.clone(),
        uuid,
    };
    Some(Call {
        acknowledge: Some(acknowledge),
        ..of_type(Type::Acknowledge)
    })
}

/// Asks for the states of these tasks; none = all that the master tracks.
pub fn reconcile(tasks: impl IntoIterator<Item = (TaskId, Option<AgentId>)>) -> Call {
    let tasks = tasks
        .into_iter()
        .map(|(task_id, agent_id)| ReconcileTask { task_id, agent_id })
        .collect();
    Call {
        reconcile: Some(Reconcile { tasks }),
        ..of_type(Type::Reconcile)
    }
}

/// Confirms the status of an operation; `None` if it has no uuid or no id, as only a status with both is repeated.
pub fn acknowledge_operation_status(status: &OperationStatus) -> Option<Call> {
    let acknowledge = AcknowledgeOperationStatus {
        agent_id: status.agent_id.clone(),
        resource_provider_id: status.resource_provider_id.clone(),
        uuid: status.uuid.as_ref()?.value.clone(),
        operation_id: status.operation_id.clone()?,
    };
    Some(Call {
        acknowledge_operation_status: Some(acknowledge),
        ..of_type(Type::AcknowledgeOperationStatus)
    })
}

/// Asks for the states of these operations; none = all that the master tracks.
pub fn reconcile_operations(operations: Vec<ReconcileOperation>) -> Call {
    Call {
        reconcile_operations: Some(ReconcileOperations { operations }),
        ..of_type(Type::ReconcileOperations)
    }
}

/// Sends bytes to an executor, best effort.
pub fn message(agent_id: AgentId, executor_id: ExecutorId, data: Vec<u8>) -> Call {
    Call {
        message: Some(Message {
            agent_id,
            executor_id,
            data,
        }),
        ..of_type(Type::Message)
    }
}

/// Promises to vacate in time.
pub fn accept_inverse_offers(inverse_offer_ids: Vec<OfferId>, filters: Filters) -> Call {
    let content = InverseOffers {
        inverse_offer_ids,
        filters: Some(filters),
    };
    Call {
        accept_inverse_offers: Some(content),
        ..of_type(Type::AcceptInverseOffers)
    }
}

/// Says that the agent will probably not be vacated in time.
pub fn decline_inverse_offers(inverse_offer_ids: Vec<OfferId>, filters: Filters) -> Call {
    let content = InverseOffers {
        inverse_offer_ids,
        filters: Some(filters),
    };
    Call {
        decline_inverse_offers: Some(content),
        ..of_type(Type::DeclineInverseOffers)
    }
}
