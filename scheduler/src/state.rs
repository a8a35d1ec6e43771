//! What survives the process: framework id, task table, blocks without an answer.

use serde::{Deserialize, Serialize};

/// Kept on disk as JSON by the program.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// Given by the master at the first subscription.
    pub framework_id: Option<String>,
    /// First generation number of the run that wrote this: later runs begin above all that it can have given out.
    #[serde(default)]
    pub first_generation: u64,
    /// Every task that is, or may be, alive.
    pub tasks: Vec<TaskState>,
    /// Blocks that were submitted, or were about to be, and have no answer yet.
    pub blocks: Vec<UnansweredBlock>,
}

/// A task as a later scheduler must know it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaskState {
    /// Mesos `TaskID`.
    pub task_id: String,
    /// Mesos `ExecutorID`.
    pub executor_id: String,
    /// Mesos `AgentID`.
    pub agent_id: String,
    /// The agent's name, for people.
    pub hostname: String,
    /// CPUs of task and executor, thousandths.
    pub cpus_millis: u64,
}

/// A block on its way to the pool.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnansweredBlock {
    /// Block hash, display hex.
    pub hash: String,
    /// The 80 header bytes, hex.
    pub header: String,
    /// The pool's job.
    pub job_id: String,
    /// extranonce2, hex: with the job it gives the coinbase.
    pub extranonce2: String,
}
