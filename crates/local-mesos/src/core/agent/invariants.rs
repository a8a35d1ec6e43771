//! What must hold of an agent's state.

use std::collections::BTreeSet;

use super::Agent;
use super::executor::Phase;
use crate::core::InvariantError;

impl Agent {
    /// Checks that a task is in one place only and that ended tasks stay ended.
    pub(crate) fn check_invariants(&self) -> Result<(), InvariantError> {
        for (framework, entry) in &self.frameworks {
            let mut seen = BTreeSet::new();
            for (id, executor) in &entry.executors {
                let queued = executor.queued.iter().map(|task| &task.task_id.value);
                for task in queued.chain(executor.tasks.keys()) {
                    if !seen.insert(task) {
                        return Err(InvariantError::TaskTwice {
                            framework: framework.clone(),
                            task: task.clone(),
                            executor: id.clone(),
                        });
                    }
                }
                let subscribed = matches!(executor.phase, Phase::Running | Phase::Terminating { .. });
                if executor.stream.is_some() && !subscribed {
                    return Err(InvariantError::Unsubscribed(id.clone()));
                }
            }
        }
        self.updates.check_invariants()
    }
}
