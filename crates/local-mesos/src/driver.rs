//! The task that owns the cluster's state machine and carries out its actions: streams, containers, time.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use bytes::Bytes;
use machine::Machine;
use mesos::proto::{executor, master, scheduler};
use prost::Message;
use serde::Serialize;
use serde_json::Value;
use tokio::sync::{mpsc, oneshot};
use tokio_util::sync::{CancellationToken, DropGuard};
use tokio_util::task::TaskTracker;
use tracing::{debug, warn};

use crate::auth::{Claims, Guard, TOKEN_VARIABLE};
use crate::config::{MAX_QUEUED_BYTES, MAX_QUEUED_RECORDS};
use crate::container::{ContainerHandle, Containers};
use crate::core::{
    Action, Cluster, ContainerEvent, ContainerKey, ContainerSpec, Event, Intervention, Refusal, Reply,
    RequestKey, StreamKey,
};
use crate::request::Media;

/// Commands that wait for the driver. When full, senders wait.
const COMMAND_QUEUE: usize = 256;
/// Container events that wait for the driver. When full, containers wait.
const EVENT_QUEUE: usize = 256;

#[derive(Debug)]
pub(crate) enum Command {
    SchedulerCall {
        call: Box<scheduler::Call>,
        stream_id: Option<String>,
        caller: Caller,
    },
    ExecutorCall {
        agent: usize,
        call: Box<executor::Call>,
        /// What the caller's token says; `None` without authentication.
        claims: Option<Claims>,
        caller: Caller,
    },
    OperatorCall {
        call: Box<master::Call>,
        caller: Caller,
    },
    StreamClosed(StreamKey),
    View {
        view: View,
        answer: oneshot::Sender<Value>,
    },
    Intervene {
        intervention: Intervention,
        done: oneshot::Sender<()>,
    },
}

/// What a page of the master shows.
#[derive(Debug, Clone, Copy)]
pub(crate) enum View {
    State,
    Metrics,
}

#[derive(Debug)]
pub(crate) struct Caller {
    pub(crate) answer: oneshot::Sender<Result<Answered, Refusal>>,
    /// Cancelling it cuts the caller's connection.
    pub(crate) connection: CancellationToken,
    /// Of the events, if the call opens a stream, and of what an operator asked for.
    pub(crate) media: Media,
}

/// The answer to an accepted call.
#[derive(Debug)]
pub(crate) enum Answered {
    Done,
    Accepted,
    Response {
        response: Box<master::Response>,
        media: Media,
    },
    Stream {
        stream_id: Option<String>,
        records: Records,
        media: Media,
    },
}

/// The records of an event stream, encoded.
#[derive(Debug)]
pub(crate) struct Records {
    queue: mpsc::Receiver<Bytes>,
    queued_bytes: Arc<AtomicUsize>,
    /// Tells the driver when the reader is gone.
    _closed: DropGuard,
}

impl Records {
    /// The next record; `None` at the end of the stream.
    pub(crate) async fn next(&mut self) -> Option<Bytes> {
        let record = self.queue.recv().await?;
        self.queued_bytes.fetch_sub(record.len(), Ordering::Relaxed);
        Some(record)
    }
}

/// The other end of [`Records`].
#[derive(Debug)]
struct Subscriber {
    queue: mpsc::Sender<Bytes>,
    queued_bytes: Arc<AtomicUsize>,
    connection: CancellationToken,
    media: Media,
}

impl Subscriber {
    /// Queues a record. Returns false if the subscriber is gone or too slow.
    fn send(&self, record: Bytes) -> bool {
        let size = record.len();
        if self.queued_bytes.fetch_add(size, Ordering::Relaxed) + size > MAX_QUEUED_BYTES {
            return false;
        }
        self.queue.try_send(record).is_ok()
    }
}

#[derive(Debug)]
struct Running {
    handle: ContainerHandle,
    claims: Option<Claims>,
}

pub(crate) struct Driver {
    core: Cluster,
    containers: Containers,
    running: HashMap<ContainerKey, Running>,
    /// Makes the executors' tokens, if callers are authenticated.
    guard: Option<Guard>,
    /// Which tokens hold, with the agents to which they may speak.
    speakers: HashSet<(usize, Claims)>,
    callers: HashMap<RequestKey, Caller>,
    next_request: u64,
    subscribers: HashMap<StreamKey, Subscriber>,
    commands: mpsc::Receiver<Command>,
    /// For the tasks that watch streams.
    commander: mpsc::WeakSender<Command>,
    events: mpsc::Receiver<(ContainerKey, ContainerEvent)>,
    event_sender: mpsc::Sender<(ContainerKey, ContainerEvent)>,
    stop: CancellationToken,
    tasks: TaskTracker,
}

impl Driver {
    /// The driver, and the channel for its commands. `tasks` tracks the tasks that it starts.
    pub(crate) fn new(
        core: Cluster,
        containers: Containers,
        guard: Option<Guard>,
        stop: CancellationToken,
        tasks: TaskTracker,
    ) -> (Self, mpsc::Sender<Command>) {
        let (sender, commands) = mpsc::channel(COMMAND_QUEUE);
        let (event_sender, events) = mpsc::channel(EVENT_QUEUE);
        let driver = Self {
            core,
            containers,
            running: HashMap::new(),
            guard,
            speakers: HashSet::new(),
            callers: HashMap::new(),
            next_request: 0,
            subscribers: HashMap::new(),
            commands,
            commander: sender.downgrade(),
            events,
            event_sender,
            stop,
            tasks,
        };
        (driver, sender)
    }

    /// Runs until the cluster stops. Ending it closes all streams.
    pub(crate) async fn run(mut self) {
        loop {
            let deadline = self.core.deadline();
            let due = async {
                match deadline {
                    Some(due) => tokio::time::sleep_until(due.into()).await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                () = self.stop.cancelled() => return,
                Some((container, event)) = self.events.recv() => self.container_event(container, event),
                command = self.commands.recv() => match command {
                    Some(command) => self.obey(command),
                    None => return,
                },
                () = due => self.core.advance(Instant::now()),
            }
            self.act();
        }
    }

    fn obey(&mut self, command: Command) {
        match command {
            Command::SchedulerCall {
                call,
                stream_id,
                caller,
            } => {
                let request = self.request(caller);
                self.tell(Event::SchedulerCall {
                    request,
                    call,
                    stream_id,
                });
            }
            Command::ExecutorCall {
                agent,
                call,
                claims,
                caller,
            } => {
                if let Some(claims) = claims
                    && let Err(refusal) = self.check_claims(agent, &call, claims)
                {
                    // The caller may be gone.
                    let _ = caller.answer.send(Err(refusal));
                    return;
                }
                let request = self.request(caller);
                self.tell(Event::ExecutorCall { request, agent, call });
            }
            Command::OperatorCall { call, caller } => {
                let request = self.request(caller);
                self.tell(Event::OperatorCall { request, call });
            }
            Command::StreamClosed(stream) => {
                self.subscribers.remove(&stream);
                self.tell(Event::StreamClosed { stream });
            }
            Command::View { view, answer } => {
                let value = match view {
                    View::State => self.core.state(),
                    View::Metrics => self.core.metrics(Instant::now()).into_iter().collect(),
                };
                // The caller may be gone.
                let _ = answer.send(value);
            }
            Command::Intervene { intervention, done } => {
                self.tell(Event::Intervention(intervention));
                self.act();
                // The caller may be gone.
                let _ = done.send(());
            }
        }
    }

    /// An executor speaks for itself only, and only while its container lives.
    fn check_claims(&self, agent: usize, call: &executor::Call, claims: Claims) -> Result<(), Refusal> {
        let (framework, executor) = (&call.framework_id.value, &call.executor_id.value);
        if claims.fid != *framework || claims.eid != *executor {
            return Err(claims.refusal(framework, executor));
        }
        let speaker = (agent, claims);
        match self.speakers.contains(&speaker) {
            true => Ok(()),
            false => Err(speaker.1.refusal(framework, executor)),
        }
    }

    /// Starts a container, with a token if it is an executor's and callers are authenticated.
    fn launch(&mut self, mut spec: ContainerSpec) {
        let key = spec.key;
        let guard = self.guard.as_ref().filter(|_| !spec.is_command);
        let claims = guard.map(|guard| {
            let claims = Claims {
                cid: spec.container_id.clone(),
                eid: spec.executor.executor_id.value.clone(),
                fid: spec
                    .framework
                    .id
                    .as_ref()
                    .map_or_else(String::new, |id| id.value.clone()),
            };
            spec.environment.retain(|(name, _)| name != TOKEN_VARIABLE);
            spec.environment
                .push((TOKEN_VARIABLE.to_owned(), guard.token(&claims)));
            self.speakers.insert((key.agent, claims.clone()));
            claims
        });
        let (handle, life) = self
            .containers
            .launch(spec, &self.stop, self.event_sender.clone());
        self.running.insert(key, Running { handle, claims });
        self.tasks.spawn(life);
    }

    fn tell(&mut self, event: Event) {
        self.core.handle(event, Instant::now());
    }

    fn request(&mut self, caller: Caller) -> RequestKey {
        self.next_request += 1;
        let request = RequestKey(self.next_request);
        self.callers.insert(request, caller);
        request
    }

    /// Answers a call. A new stream is watched from now on.
    fn answer(&mut self, request: RequestKey, answer: Result<Reply, Refusal>) {
        let Some(caller) = self.callers.remove(&request) else {
            return;
        };
        let answered = answer.map(|reply| match reply {
            Reply::Done => Answered::Done,
            Reply::Accepted => Answered::Accepted,
            Reply::Response(response) => Answered::Response {
                response,
                media: caller.media,
            },
            Reply::Stream { stream, stream_id } => Answered::Stream {
                stream_id,
                records: self.open_stream(stream, caller.connection.clone(), caller.media),
                media: caller.media,
            },
        });
        // A caller that is gone drops the stream's other end, which is noticed like any closed stream.
        let _ = caller.answer.send(answered);
    }

    fn open_stream(&mut self, key: StreamKey, connection: CancellationToken, media: Media) -> Records {
        let (queue, receiver) = mpsc::channel(MAX_QUEUED_RECORDS);
        let queued_bytes = Arc::new(AtomicUsize::new(0));
        let closed = CancellationToken::new();
        let subscriber = Subscriber {
            queue,
            queued_bytes: Arc::clone(&queued_bytes),
            connection,
            media,
        };
        self.subscribers.insert(key, subscriber);
        let (commander, stop, watched) = (self.commander.clone(), self.stop.clone(), closed.clone());
        self.tasks.spawn(async move {
            tokio::select! {
                () = watched.cancelled() => {}
                () = stop.cancelled() => return,
            }
            if let Some(commander) = commander.upgrade() {
                // Fails only when the driver has ended.
                let _ = commander.send(Command::StreamClosed(key)).await;
            }
        });
        Records {
            queue: receiver,
            queued_bytes,
            _closed: closed.drop_guard(),
        }
    }

    /// Breaks a subscriber's connection, even if data is still under way.
    fn cut(&mut self, stream: StreamKey) {
        if let Some(subscriber) = self.subscribers.remove(&stream) {
            subscriber.connection.cancel();
        }
    }

    fn container_event(&mut self, container: ContainerKey, event: ContainerEvent) {
        if !matches!(event, ContainerEvent::Started { .. }) {
            let ended = self.running.remove(&container);
            if let Some(claims) = ended.and_then(|ended| ended.claims) {
                self.speakers.remove(&(container.agent, claims));
            }
        }
        self.tell(Event::Container { container, event });
    }

    /// Carries out all actions of the cluster.
    fn act(&mut self) {
        while let Some(action) = self.core.poll(Instant::now()) {
            match action {
                Action::Answer { request, answer } => self.answer(request, answer),
                Action::SchedulerEvent { stream, event } => self.send(stream, &*event),
                Action::ExecutorEvent { stream, event } => self.send(stream, &*event),
                Action::EndStream { stream } => {
                    self.subscribers.remove(&stream);
                }
                Action::CutStream { stream } => self.cut(stream),
                Action::Launch(spec) => self.launch(*spec),
                Action::Terminate(container) => {
                    if let Some(running) = self.running.get(&container) {
                        running.handle.terminate();
                    }
                }
                Action::Destroy(container) => {
                    if let Some(running) = self.running.get(&container) {
                        running.handle.destroy();
                    }
                }
            }
        }
    }

    /// Sends an event. A subscriber that does not keep up loses the connection and must subscribe again.
    fn send<E: Message + Serialize>(&mut self, stream: StreamKey, event: &E) {
        let Some(subscriber) = self.subscribers.get(&stream) else {
            return;
        };
        let record = mesos::recordio::encode(&subscriber.media.encode(event));
        if !subscriber.send(Bytes::from(record)) {
            if subscriber.queue.is_closed() {
                debug!(?stream, "subscriber is gone");
            } else {
                warn!(?stream, "subscriber is too slow, disconnecting it");
            }
            self.cut(stream);
            self.tell(Event::StreamClosed { stream });
        }
    }
}
