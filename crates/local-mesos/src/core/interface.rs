//! The cluster's events and actions.

use std::path::PathBuf;

use mesos::proto::{CommandInfo, ExecutorInfo, FrameworkInfo, executor, master, scheduler};

use super::config::AgentSpec;

/// A call that waits for its answer. The driver chooses the number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RequestKey(pub u64);

/// An event stream. The cluster never uses a number twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct StreamKey(pub u64);

/// A container. The cluster never uses a pair twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ContainerKey {
    pub agent: usize,
    /// Counted by the agent.
    pub number: u64,
}

/// An HTTP status and text that refuse a call.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{status}: {text}")]
pub struct Refusal {
    pub status: u16,
    pub text: String,
}

impl Refusal {
    pub(crate) fn new(status: u16, text: impl Into<String>) -> Self {
        Self {
            status,
            text: text.into(),
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
pub enum Reply {
    /// 200 without a body.
    Done,
    /// 202. Events show whether the call has an effect.
    Accepted,
    /// 200 and what an operator asked for.
    Response(Box<master::Response>),
    /// 200 and an event stream.
    Stream {
        stream: StreamKey,
        /// `Mesos-Stream-Id`, which a scheduler repeats in its calls; executors have none.
        stream_id: Option<String>,
    },
}

#[derive(Debug, Clone)]
pub enum Event {
    /// A scheduler called the master. `stream_id` is the request's `Mesos-Stream-Id`.
    SchedulerCall {
        request: RequestKey,
        call: Box<scheduler::Call>,
        stream_id: Option<String>,
    },
    /// An executor called an agent.
    ExecutorCall {
        request: RequestKey,
        agent: usize,
        call: Box<executor::Call>,
    },
    /// The subscriber closed its stream, or its connection broke.
    StreamClosed {
        stream: StreamKey,
    },
    /// An operator called the master.
    OperatorCall {
        request: RequestKey,
        call: Box<master::Call>,
    },
    Container {
        container: ContainerKey,
        event: ContainerEvent,
    },
    Intervention(Intervention),
}

/// What an operator or an accident does to the cluster. One that does not apply, such as the return of an agent that
/// was never lost, has no effect.
#[derive(Debug, Clone, PartialEq)]
pub enum Intervention {
    /// Cuts one stream from the cluster's side.
    CutStream {
        stream: StreamKey,
    },
    CutSchedulerStreams,
    CutExecutorStreams {
        agent: usize,
    },
    /// A partition between master and agent, at the moment when the master has missed enough pings and marks the
    /// agent unreachable. Its executors live on. A master that took over and is still waiting for the agent goes on
    /// waiting, until [`Timing::agent_reregistration`].
    ///
    /// [`Timing::agent_reregistration`]: crate::Timing::agent_reregistration
    AgentLost {
        agent: usize,
    },
    /// The partition ends: the agent re-registers within [`Timing::registration_backoff`].
    ///
    /// [`Timing::registration_backoff`]: crate::Timing::registration_backoff
    AgentReturns {
        agent: usize,
    },
    /// The agent's process restarts at once and recovers from its checkpoints. Frameworks without checkpointing lose
    /// what they run there.
    AgentRestarts {
        agent: usize,
    },
    /// The agent's process restarts with so many CPUs, which are no fewer than before:
    /// `--reconfiguration_policy=additive`.
    AgentGrows {
        agent: usize,
        cpus: f64,
    },
    /// The agent's QoS controller takes back what all containers use: they are destroyed.
    AgentPreempts {
        agent: usize,
    },
    /// The agent never comes back. The master notices as with [`AgentLost`](Self::AgentLost).
    AgentDies {
        agent: usize,
        kill_executors: bool,
    },
    /// A new machine. Its index is the number of agents there have been so far.
    AgentJoins {
        agent: AgentSpec,
    },
    /// Another master takes over at once. It knows only the registry: the agents' identifiers and which of them are
    /// unreachable.
    MasterFailsOver,
}

/// What happened to a container.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ContainerEvent {
    Started {
        pid: u32,
    },
    /// Nothing is running.
    Failed {
        reason: String,
    },
    /// Its first process has ended with this wait(2) status; the rest of its process group was killed.
    Exited {
        status: i32,
    },
}

#[derive(Debug, Clone)]
pub enum Action {
    /// Comes before the first record of the stream that it opens.
    Answer {
        request: RequestKey,
        answer: Result<Reply, Refusal>,
    },
    SchedulerEvent {
        stream: StreamKey,
        event: Box<scheduler::Event>,
    },
    ExecutorEvent {
        stream: StreamKey,
        event: Box<executor::Event>,
    },
    /// End a stream after everything that was sent on it. [`Event::StreamClosed`] need not follow.
    EndStream {
        stream: StreamKey,
    },
    /// Break a stream's connection; what is under way may be lost. [`Event::StreamClosed`] need not follow.
    CutStream {
        stream: StreamKey,
    },
    Launch(Box<ContainerSpec>),
    /// Send SIGTERM to the process group.
    Terminate(ContainerKey),
    /// Send SIGKILL to the process group, or give up fetching.
    Destroy(ContainerKey),
}

#[derive(Debug, Clone)]
pub struct ContainerSpec {
    pub key: ContainerKey,
    pub framework: FrameworkInfo,
    /// The executor as launched. For a plain command, one named after the task.
    pub executor: ExecutorInfo,
    /// A task's plain command, which does not speak to the agent.
    pub is_command: bool,
    pub container_id: String,
    pub sandbox: PathBuf,
    pub command: CommandInfo,
    /// The whole environment, `MESOS_*` included.
    pub environment: Vec<(String, String)>,
}
