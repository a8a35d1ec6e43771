//! The task that owns the cluster's state and does what it says: streams, containers, time.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use bytes::Bytes;
use mesos::proto::{executor, scheduler};
use prost::Message;
use tokio::sync::{mpsc, oneshot};
use tokio_util::sync::{CancellationToken, DropGuard};
use tokio_util::task::TaskTracker;
use tracing::{debug, warn};

use crate::config::{MAX_QUEUED_BYTES, MAX_QUEUED_RECORDS};
use crate::container::{ContainerHandle, Containers};
use crate::core::Core;
use crate::internal::{ContainerEvent, ContainerKey, Output, Refusal, Reply, StreamKey};

/// Commands that wait for the driver; senders wait when there are more.
const COMMAND_QUEUE: usize = 256;
/// Container events that wait for the driver; containers wait when there are more.
const EVENT_QUEUE: usize = 256;

/// What the driver is asked to do.
#[derive(Debug)]
pub(crate) enum Request {
    Scheduler {
        call: Box<scheduler::Call>,
        stream_id: Option<String>,
        caller: Caller,
    },
    Executor {
        agent: usize,
        call: Box<executor::Call>,
        caller: Caller,
    },
    StreamClosed(StreamKey),
    DropSchedulers,
    DropExecutors {
        agent: usize,
    },
    KillAgent {
        agent: usize,
        kill_executors: bool,
        done: oneshot::Sender<()>,
    },
}

/// Who called.
#[derive(Debug)]
pub(crate) struct Caller {
    /// Where the answer goes.
    pub(crate) answer: oneshot::Sender<Result<Answered, Refusal>>,
    /// Cancelling it cuts the caller's connection.
    pub(crate) connection: CancellationToken,
}

/// A call that was taken.
#[derive(Debug)]
pub(crate) enum Answered {
    Done,
    Accepted,
    Stream { id: String, records: Records },
}

/// The records of an event stream, encoded.
#[derive(Debug)]
pub(crate) struct Records {
    queue: mpsc::Receiver<Bytes>,
    queued_bytes: Arc<AtomicUsize>,
    /// Tells the driver when nobody reads any more.
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
}

impl Subscriber {
    /// Whether the record was queued; if not, the subscriber is gone or too slow.
    fn send(&self, record: Bytes) -> bool {
        let size = record.len();
        if self.queued_bytes.fetch_add(size, Ordering::Relaxed) + size > MAX_QUEUED_BYTES {
            return false;
        }
        self.queue.try_send(record).is_ok()
    }
}

/// The driver's ways in and what it works with.
pub(crate) struct Driver {
    core: Core,
    containers: Containers,
    running: HashMap<ContainerKey, ContainerHandle>,
    subscribers: HashMap<StreamKey, Subscriber>,
    next_stream: StreamKey,
    requests: mpsc::Receiver<Request>,
    /// For those who watch streams.
    requester: mpsc::WeakSender<Request>,
    events: mpsc::Receiver<(ContainerKey, ContainerEvent)>,
    event_sender: mpsc::Sender<(ContainerKey, ContainerEvent)>,
    stop: CancellationToken,
    tasks: TaskTracker,
}

impl Driver {
    /// The driver and the way to ask it for something. `tasks` takes what it starts.
    pub(crate) fn new(
        core: Core,
        containers: Containers,
        stop: CancellationToken,
        tasks: TaskTracker,
    ) -> (Self, mpsc::Sender<Request>) {
        let (sender, requests) = mpsc::channel(COMMAND_QUEUE);
        let (event_sender, events) = mpsc::channel(EVENT_QUEUE);
        let driver = Self {
            core,
            containers,
            running: HashMap::new(),
            subscribers: HashMap::new(),
            next_stream: 0,
            requests,
            requester: sender.downgrade(),
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
            let due = tokio::time::Instant::from_std(self.core.poll_timeout());
            tokio::select! {
                () = self.stop.cancelled() => return,
                Some((container, event)) = self.events.recv() => self.container_event(container, event),
                request = self.requests.recv() => match request {
                    Some(request) => self.handle(request),
                    None => return,
                },
                () = tokio::time::sleep_until(due) => self.core.handle_timeout(Instant::now()),
            }
            self.work();
        }
    }

    fn handle(&mut self, request: Request) {
        let now = Instant::now();
        match request {
            Request::Scheduler {
                call,
                stream_id,
                caller,
            } => {
                let (key, id) = self.new_stream();
                let reply = self
                    .core
                    .scheduler_call(*call, stream_id.as_deref(), (key, &id), now);
                self.answer(reply, key, id, caller);
            }
            Request::Executor { agent, call, caller } => {
                let (key, id) = self.new_stream();
                let reply = self.core.executor_call(agent, *call, key, now);
                self.answer(reply, key, id, caller);
            }
            Request::StreamClosed(stream) => {
                self.subscribers.remove(&stream);
                self.core.stream_closed(stream, now);
            }
            Request::DropSchedulers => self.drop_streams(self.core.scheduler_streams(), now),
            Request::DropExecutors { agent } => self.drop_streams(self.core.executor_streams(agent), now),
            Request::KillAgent {
                agent,
                kill_executors,
                done,
            } => {
                self.core.kill_agent(agent, kill_executors, now);
                self.work();
                // Whoever asked may have gone.
                let _ = done.send(());
            }
        }
    }

    fn new_stream(&mut self) -> (StreamKey, String) {
        self.next_stream += 1;
        (self.next_stream, uuid::Uuid::new_v4().to_string())
    }

    /// Answers a call; a new stream is watched from now on.
    fn answer(&mut self, reply: Result<Reply, Refusal>, key: StreamKey, id: String, caller: Caller) {
        let answered = reply.map(|reply| match reply {
            Reply::Done => Answered::Done,
            Reply::Accepted => Answered::Accepted,
            Reply::Stream => Answered::Stream {
                id,
                records: self.open_stream(key, caller.connection.clone()),
            },
        });
        // A caller that went away drops the stream's other end, which is noticed like any closed stream.
        let _ = caller.answer.send(answered);
    }

    fn open_stream(&mut self, key: StreamKey, connection: CancellationToken) -> Records {
        let (queue, receiver) = mpsc::channel(MAX_QUEUED_RECORDS);
        let queued_bytes = Arc::new(AtomicUsize::new(0));
        let closed = CancellationToken::new();
        let subscriber = Subscriber {
            queue,
            queued_bytes: Arc::clone(&queued_bytes),
            connection,
        };
        self.subscribers.insert(key, subscriber);
        let (requester, stop, watched) = (self.requester.clone(), self.stop.clone(), closed.clone());
        self.tasks.spawn(async move {
            tokio::select! {
                () = watched.cancelled() => {}
                () = stop.cancelled() => return,
            }
            if let Some(requester) = requester.upgrade() {
                // It fails only when the driver has ended.
                let _ = requester.send(Request::StreamClosed(key)).await;
            }
        });
        Records {
            queue: receiver,
            queued_bytes,
            _closed: closed.drop_guard(),
        }
    }

    fn drop_streams(&mut self, streams: Vec<StreamKey>, now: Instant) {
        for stream in streams {
            self.cut(stream);
            self.core.stream_closed(stream, now);
        }
    }

    /// Breaks a subscriber's connection, whatever is still on its way.
    fn cut(&mut self, stream: StreamKey) {
        if let Some(subscriber) = self.subscribers.remove(&stream) {
            subscriber.connection.cancel();
        }
    }

    fn container_event(&mut self, container: ContainerKey, event: ContainerEvent) {
        if !matches!(event, ContainerEvent::Started { .. }) {
            self.running.remove(&container);
        }
        self.core.container_event(container, event, Instant::now());
    }

    /// Does everything that the state machines ask for.
    fn work(&mut self) {
        while let Some(output) = self.core.poll_output() {
            match output {
                Output::SchedulerEvent(stream, event) => self.send(stream, &*event),
                Output::ExecutorEvent(stream, event) => self.send(stream, &*event),
                Output::Close(stream) => {
                    self.subscribers.remove(&stream);
                }
                Output::Launch(spec) => {
                    let key = spec.key;
                    let (handle, life) = self
                        .containers
                        .launch(*spec, &self.stop, self.event_sender.clone());
                    self.running.insert(key, handle);
                    self.tasks.spawn(life);
                }
                Output::Terminate(container) => {
                    if let Some(handle) = self.running.get(&container) {
                        handle.terminate();
                    }
                }
                Output::Destroy(container) => {
                    if let Some(handle) = self.running.get(&container) {
                        handle.destroy();
                    }
                }
            }
        }
    }

    /// Sends an event. Whoever does not keep up loses the connection and has to subscribe again.
    fn send(&mut self, stream: StreamKey, event: &impl Message) {
        let Some(subscriber) = self.subscribers.get(&stream) else {
            return;
        };
        let record = mesos::recordio::encode(&event.encode_to_vec());
        if !subscriber.send(Bytes::from(record)) {
            if subscriber.queue.is_closed() {
                debug!(stream, "subscriber is gone");
            } else {
                warn!(stream, "subscriber is too slow, disconnecting it");
            }
            self.cut(stream);
            self.core.stream_closed(stream, Instant::now());
        }
    }
}
