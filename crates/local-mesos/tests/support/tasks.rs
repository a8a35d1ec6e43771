//! Tasks to launch.

use mesos::proto::{CommandInfo, ExecutorId, ExecutorInfo, Offer, Resource, ScalarValue, TaskId, TaskInfo};

pub(crate) fn resources(cpus: f64, mem: f64) -> Vec<Resource> {
    let scalar = |(name, value): (&str, f64)| Resource {
        name: name.into(),
        scalar: Some(ScalarValue { value }),
        ..Resource::default()
    };
    [("cpus", cpus), ("mem", mem)].map(scalar).into()
}

pub(crate) fn shell(command: &str) -> CommandInfo {
    CommandInfo {
        value: Some(command.into()),
        ..CommandInfo::default()
    }
}

/// A task without command or executor.
pub(crate) fn task(id: &str, offer: &Offer) -> TaskInfo {
    TaskInfo {
        name: id.into(),
        task_id: TaskId::new(id),
        agent_id: offer.agent_id.clone(),
        resources: resources(0.1, 32.0),
        ..TaskInfo::default()
    }
}

pub(crate) fn command_task(id: &str, offer: &Offer, command: &str) -> TaskInfo {
    TaskInfo {
        command: Some(shell(command)),
        ..task(id, offer)
    }
}

/// A task of an executor whose process does what the command says.
pub(crate) fn executor_task(id: &str, offer: &Offer, executor: &str, command: &str) -> TaskInfo {
    let info = ExecutorInfo {
        executor_id: ExecutorId::new(executor),
        resources: resources(0.1, 32.0),
        command: Some(shell(command)),
        ..ExecutorInfo::default()
    };
    TaskInfo {
        executor: Some(info),
        ..task(id, offer)
    }
}
