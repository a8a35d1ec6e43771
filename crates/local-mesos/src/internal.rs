//! What the parts of the cluster say to each other: master and agent, state machines and driver.

use std::path::PathBuf;

use mesos::proto::{
    CommandInfo, ExecutorInfo, FrameworkInfo, KillPolicy, TaskInfo, TaskState, TaskStatus, executor,
    scheduler,
};

/// Names an event stream; the driver gives each HTTP response its own.
pub(crate) type StreamKey = u64;

/// Names a container: the agent's index and the agent's own counter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct ContainerKey {
    pub(crate) agent: usize,
    pub(crate) number: u64,
}

/// An HTTP status with its text, for a request that is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) status: u16,
    pub(crate) text: String,
}

impl Refusal {
    pub(crate) fn new(status: u16, text: impl Into<String>) -> Self {
        Self {
            status,
            text: text.into(),
        }
    }
}

/// How an accepted call is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reply {
    /// 200, done.
    Done,
    /// 202, nothing to add.
    Accepted,
    /// 200 and the event stream.
    Stream,
}

/// From the master to an agent.
#[derive(Debug, Clone)]
pub(crate) enum ToAgent {
    /// Launch a task. Without `executor` in the task it is a command.
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
    /// The framework has re-subscribed with another description.
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
}

/// From an agent to the master.
#[derive(Debug, Clone)]
pub(crate) enum ToMaster {
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
    /// The executor's process has ended with this wait(2) status, -1 = unknown.
    ExecutorExited {
        framework: String,
        executor: String,
        status: i32,
    },
}

/// A process to start.
#[derive(Debug, Clone)]
pub(crate) struct ContainerSpec {
    pub(crate) key: ContainerKey,
    pub(crate) sandbox: PathBuf,
    pub(crate) command: CommandInfo,
    /// The whole environment.
    pub(crate) environment: Vec<(String, String)>,
}

/// What the driver has to do.
#[derive(Debug)]
pub(crate) enum Output {
    SchedulerEvent(StreamKey, Box<scheduler::Event>),
    ExecutorEvent(StreamKey, Box<executor::Event>),
    /// Ends a stream after what was sent on it.
    Close(StreamKey),
    Launch(Box<ContainerSpec>),
    /// SIGTERM to the process group.
    Terminate(ContainerKey),
    /// SIGKILL to the process group; a fetch in progress is given up.
    Destroy(ContainerKey),
}

/// What becomes of a container.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ContainerEvent {
    Started {
        pid: u32,
    },
    /// It could not be started; nothing runs.
    Failed {
        reason: String,
    },
    /// Its first process has ended with this wait(2) status and the rest of its group was killed.
    Exited {
        status: i32,
    },
}

/// The executor that a task belongs to: its own one, or for a command one of the task's name.
pub(crate) fn executor_id(task: &TaskInfo) -> &str {
    match &task.executor {
        Some(ExecutorInfo { executor_id, .. }) => &executor_id.value,
        None => &task.task_id.value,
    }
}
