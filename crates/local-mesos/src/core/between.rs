//! Messages between the master and its agents.

use mesos::proto::{DrainConfig, ExecutorInfo, FrameworkInfo, KillPolicy, TaskInfo, TaskState, TaskStatus};

use super::amounts::Amounts;

/// From the master to an agent.
#[derive(Debug, Clone)]
pub(crate) enum Order {
    /// Launch a task. Without an executor in it, the task is a command.
    Run {
        framework: Box<FrameworkInfo>,
        task: Box<TaskInfo>,
    },
    Kill {
        framework: String,
        task: String,
        policy: Option<KillPolicy>,
    },
    ShutdownExecutor {
        framework: String,
        executor: String,
    },
    ShutdownFramework {
        framework: String,
    },
    UpdateFramework {
        info: Box<FrameworkInfo>,
    },
    Message {
        framework: String,
        executor: String,
        data: Vec<u8>,
    },
    Acknowledge {
        framework: String,
        task: String,
        uuid: Vec<u8>,
    },
    /// Kill all tasks as the configuration says, and tell why; `None` if that is over.
    Drain {
        config: Option<DrainConfig>,
    },
    /// End everything that runs.
    ShutDown,
    /// The agent is registered again. The master knows these tasks; the agent may not.
    Reregistered {
        reconcile: Vec<TaskToReconcile>,
    },
}

/// A task that the master knows and that the agent's registration did not list.
#[derive(Debug, Clone)]
pub(crate) struct TaskToReconcile {
    pub(crate) framework: String,
    pub(crate) task: String,
    pub(crate) partition_aware: bool,
}

/// From an agent to the master.
#[derive(Debug, Clone)]
pub(crate) enum Report {
    /// A status update that waits for its acknowledgement, and the newest state that the agent knows.
    Update {
        framework: String,
        status: Box<TaskStatus>,
        latest: TaskState,
    },
    Message {
        framework: String,
        executor: String,
        data: Vec<u8>,
    },
    /// `status` is that of wait(2), -1 if unknown.
    ExecutorExited {
        framework: String,
        executor: String,
        status: i32,
    },
    Reregister(Registration),
}

#[derive(Debug, Clone, Default)]
pub(crate) struct Registration {
    /// All that the agent has.
    pub(crate) total: Amounts,
    pub(crate) frameworks: Vec<FrameworkInfo>,
    pub(crate) tasks: Vec<RegisteredTask>,
    pub(crate) executors: Vec<RegisteredExecutor>,
}

#[derive(Debug, Clone)]
pub(crate) struct RegisteredTask {
    pub(crate) framework: String,
    pub(crate) task: String,
    /// `None` for commands.
    pub(crate) executor: Option<String>,
    pub(crate) state: TaskState,
    /// The resources that it still holds; none once it has ended.
    pub(crate) amounts: Amounts,
}

#[derive(Debug, Clone)]
pub(crate) struct RegisteredExecutor {
    pub(crate) framework: String,
    pub(crate) info: ExecutorInfo,
    pub(crate) amounts: Amounts,
}

/// The executor that a task belongs to; for a command, one named after the task.
pub(crate) fn executor_id(task: &TaskInfo) -> &str {
    match &task.executor {
        Some(ExecutorInfo { executor_id, .. }) => &executor_id.value,
        None => &task.task_id.value,
    }
}
