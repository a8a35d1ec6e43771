//! Revocable CPUs: no task takes CPUs of a kind that was not asked for, or of two kinds.

use mesos::proto::OperationType;
use mesos::proto::scheduler::Call;
use scheduler::Revocable;

/// What a call launches.
pub(super) fn are_kept(call: &Call, wanted: Revocable) -> Result<(), String> {
    let operations = call.accept.iter().flat_map(|accept| &accept.operations);
    let launches = operations.filter(|operation| operation.r#type() == OperationType::Launch);
    let tasks = launches
        .flat_map(|operation| operation.launch.iter())
        .flat_map(|launch| &launch.task_infos);
    for task in tasks {
        let of_executor = task.executor.iter().flat_map(|executor| &executor.resources);
        let all = task.resources.iter().chain(of_executor);
        let mut kinds: Vec<bool> = all
            .filter(|resource| resource.name == "cpus")
            .map(|resource| resource.revocable.is_some())
            .collect();
        kinds.sort_unstable();
        kinds.dedup();
        let is_wanted = match (wanted, kinds.as_slice()) {
            (Revocable::No, [revocable]) => !revocable,
            (Revocable::Prefer, [_]) => true,
            (Revocable::Only, [revocable]) => *revocable,
            _ => false,
        };
        if !is_wanted {
            return Err(format!(
                "{} takes CPUs of these kinds (revocable or not): {kinds:?}, though the setting is {wanted:?}",
                task.task_id
            ));
        }
    }
    Ok(())
}
