//! The loop that runs a subscription. It moves bytes and decides nothing.

use std::collections::VecDeque;
use std::future::pending;
use std::time::Instant;

use machine::Machine;
use mesos::http::{Answer, HttpAction, HttpEvent, Request, RequestId, TransportError};
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;
use tracing::debug;

use crate::http::Http;
use crate::stream::{Incoming, Stream};

/// Commands that wait for the driver. When as many wait, `try_call` fails and the other methods wait.
pub const MAX_QUEUED_COMMANDS: usize = 16_384;

/// Outputs that wait for the application. When as many wait, the event stream is no longer read, and the peer
/// buffers. Calls go on, and their answers wait outside this queue. When [`MAX_QUEUED_COMMANDS`] answers wait there,
/// no more commands are taken.
pub const MAX_QUEUED_OUTPUTS: usize = 256;

/// What a handle sends to the driver.
#[derive(Debug)]
pub(crate) enum Item<C> {
    Command(C),
    /// Answer when everything before it is done.
    Drain(oneshot::Sender<()>),
}

/// The far end of a driver, shared by all clones of a handle.
pub(crate) type Commands<C> = mpsc::Sender<Item<C>>;

/// What the driver asks a subscription, besides driving it: how far it is.
pub(crate) trait Lifecycle {
    /// Whether all commands so far are done.
    fn is_drained(&self) -> bool;
    /// Whether nothing more will happen unless a command comes.
    fn is_ended(&self) -> bool;
}

impl Lifecycle for mesos::scheduler::Subscription {
    fn is_drained(&self) -> bool {
        self.is_drained()
    }
    fn is_ended(&self) -> bool {
        self.is_ended()
    }
}

impl Lifecycle for mesos::executor::Subscription {
    fn is_drained(&self) -> bool {
        self.is_drained()
    }
    fn is_ended(&self) -> bool {
        self.is_ended()
    }
}

impl Lifecycle for mesos::operator::Subscription {
    fn is_drained(&self) -> bool {
        true
    }
    fn is_ended(&self) -> bool {
        self.is_ended()
    }
}

type Answered = (RequestId, Result<Answer, TransportError>);

struct Driver<M, O> {
    machine: M,
    http: Http,
    stream: Stream,
    calls: JoinSet<Answered>,
    /// What does not fit into the application's queue.
    outputs: VecDeque<O>,
    drains: Vec<oneshot::Sender<()>>,
}

/// Starts a driver on the current tokio runtime.
pub(crate) fn spawn<M, C, O>(
    machine: M,
    http: Http,
    cancel: CancellationToken,
) -> (Commands<C>, mpsc::Receiver<O>)
where
    M: Machine<Event = HttpEvent<C>, Action = HttpAction<O>> + Lifecycle + Send + 'static,
    C: Send + 'static,
    O: Send + 'static,
{
    let (commands, from_handles) = mpsc::channel(MAX_QUEUED_COMMANDS);
    let (to_application, outputs) = mpsc::channel(MAX_QUEUED_OUTPUTS);
    let driver = Driver {
        machine,
        http,
        stream: Stream::closed(),
        calls: JoinSet::new(),
        outputs: VecDeque::new(),
        drains: Vec::new(),
    };
    tokio::spawn(driver.run(from_handles, to_application, cancel));
    (commands, outputs)
}

/// Resolves when everything sent before is done, or the driver is gone.
pub(crate) async fn drained<C>(commands: &Commands<C>) {
    let (done, wait) = oneshot::channel();
    if commands.send(Item::Drain(done)).await.is_ok() {
        let _ = wait.await;
    }
}

/// Tokio's clock, which tests can pause.
pub(crate) fn now() -> Instant {
    tokio::time::Instant::now().into_std()
}

/// What ended a wait for the network or the application.
enum Woken<C> {
    Answer(Answered),
    Item(Option<Item<C>>),
    Stream(u64, Incoming),
}

impl<M, C, O> Driver<M, O>
where
    M: Machine<Event = HttpEvent<C>, Action = HttpAction<O>> + Lifecycle,
{
    async fn run(
        mut self,
        mut commands: mpsc::Receiver<Item<C>>,
        outputs: mpsc::Sender<O>,
        cancel: CancellationToken,
    ) {
        let mut has_handles = true;
        loop {
            self.turn();
            let is_blocked = !self.outputs.is_empty();
            if self.machine.is_ended() {
                // Commands that are already queued are still answered.
                commands.close();
                if !has_handles && !is_blocked {
                    return;
                }
            }
            let takes_commands = has_handles && self.outputs.len() < MAX_QUEUED_COMMANDS;
            let due = self.machine.deadline().filter(|_| !is_blocked);
            tokio::select! {
                biased;
                () = cancel.cancelled() => return,
                permit = outputs.reserve(), if is_blocked => match (permit, self.outputs.pop_front()) {
                    (Ok(permit), Some(output)) => permit.send(output),
                    _ => return,
                },
                woken = self.woken(&mut commands, takes_commands, !is_blocked) => {
                    has_handles &= !matches!(woken, Woken::Item(None));
                    self.handle(woken);
                }
                () = sleep_until(due) => self.machine.advance(now()),
                () = outputs.closed() => return,
            }
        }
    }

    /// Does everything that can be done without waiting.
    fn turn(&mut self) {
        while let Some(action) = self.machine.poll(now()) {
            match action {
                HttpAction::Open(request) => {
                    debug!(?request, "subscribing");
                    self.calls = JoinSet::new();
                    self.http.renew();
                    self.stream = Stream::open(&self.http, request);
                }
                HttpAction::Close => {
                    self.calls = JoinSet::new();
                    self.stream = Stream::closed();
                }
                HttpAction::Send(request) => self.send(request),
                HttpAction::Tell(output) => self.outputs.push_back(output),
            }
        }
        self.drains.retain(|done| !done.is_closed());
        if self.machine.is_drained() {
            for done in self.drains.drain(..) {
                let _ = done.send(());
            }
        }
    }

    fn send(&mut self, request: Request) {
        debug!(?request, "calling");
        let (id, http) = (request.id, self.http.clone());
        self.calls.spawn(async move { (id, http.call(request).await) });
    }

    /// Waits for the network and for commands, without preference: a flood of one does not starve the others.
    ///
    /// Cancel safe: nothing is lost when the future is dropped before it is ready.
    async fn woken(
        &mut self,
        commands: &mut mpsc::Receiver<Item<C>>,
        takes_commands: bool,
        reads_stream: bool,
    ) -> Woken<C> {
        tokio::select! {
            answered = next_answer(&mut self.calls) => Woken::Answer(answered),
            item = commands.recv(), if takes_commands => Woken::Item(item),
            (connection, incoming) = self.stream.next(), if reads_stream => Woken::Stream(connection, incoming),
        }
    }

    fn handle(&mut self, woken: Woken<C>) {
        let event = match woken {
            Woken::Answer((request, answer)) => HttpEvent::Answer { request, answer },
            Woken::Item(Some(Item::Command(command))) => HttpEvent::Command(command),
            Woken::Item(Some(Item::Drain(done))) => return self.drains.push(done),
            Woken::Item(None) => return,
            Woken::Stream(connection, Incoming::Response(response)) => {
                HttpEvent::Response { connection, response }
            }
            Woken::Stream(connection, Incoming::Bytes(bytes)) => HttpEvent::Bytes { connection, bytes },
            Woken::Stream(connection, Incoming::Closed(reason)) => HttpEvent::Closed { connection, reason },
        };
        self.machine.handle(event, now());
    }
}

/// The next answer to a call in flight. Never ready while there is none.
async fn next_answer(calls: &mut JoinSet<Answered>) -> Answered {
    match calls.join_next().await {
        Some(Ok(answered)) => answered,
        Some(Err(error)) => match error.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            // Calls are cancelled only together with their set.
            Err(_) => pending().await,
        },
        None => pending().await,
    }
}

async fn sleep_until(due: Option<Instant>) {
    match due {
        Some(due) => tokio::time::sleep_until(due.into()).await,
        None => pending().await,
    }
}
