//! The loop that runs a state machine: it moves bytes and decides nothing.

use std::future::pending;
use std::pin::Pin;
use std::time::Instant;

use mesos::machine::{Action, Answer, CallId, Machine};
use tokio::sync::{mpsc, oneshot};
use tokio_util::sync::CancellationToken;
use tracing::debug;

use crate::http::Http;
use crate::stream::{Incoming, Stream};

/// Length of the queue of calls and of the queue of inputs.
pub const QUEUE: usize = 256;

/// What a handle sends to the driver.
#[derive(Debug)]
pub(crate) enum Item<C> {
    Command(C),
    /// Answer when everything before it is done.
    Drain(oneshot::Sender<()>),
}

/// The far end of a driver, shared by all clones of a handle.
pub(crate) type Commands<C> = mpsc::Sender<Item<C>>;

type Answering = Pin<Box<dyn Future<Output = Result<Answer, String>> + Send>>;

struct Driver<M: Machine> {
    machine: M,
    http: Http,
    stream: Stream,
    /// The one call that is being sent.
    in_flight: Option<(CallId, Answering)>,
    /// Waits for room in the queue; until then nothing is read.
    input: Option<M::Input>,
    drains: Vec<oneshot::Sender<()>>,
}

/// Starts a driver on the current tokio runtime.
pub(crate) fn spawn<M>(
    machine: M,
    http: Http,
    cancel: CancellationToken,
) -> (Commands<M::Command>, mpsc::Receiver<M::Input>)
where
    M: Machine + Send + 'static,
    M::Command: Send,
    M::Input: Send,
{
    let (commands, from_handles) = mpsc::channel(QUEUE);
    let (to_application, inputs) = mpsc::channel(QUEUE);
    let stream = Stream::closed();
    let driver = Driver {
        machine,
        http,
        stream,
        in_flight: None,
        input: None,
        drains: Vec::new(),
    };
    tokio::spawn(driver.run(from_handles, to_application, cancel));
    (commands, inputs)
}

/// Resolves when everything sent before is done, or the driver is gone.
pub(crate) async fn drained<C>(commands: &Commands<C>) {
    let (done, wait) = oneshot::channel();
    if commands.send(Item::Drain(done)).await.is_ok() {
        let _ = wait.await;
    }
}

/// The time as tokio sees it, so that tests can stop it.
pub(crate) fn now() -> Instant {
    tokio::time::Instant::now().into_std()
}

impl<M: Machine> Driver<M> {
    async fn run(
        mut self,
        mut commands: mpsc::Receiver<Item<M::Command>>,
        inputs: mpsc::Sender<M::Input>,
        cancel: CancellationToken,
    ) {
        let mut has_handles = true;
        loop {
            self.turn();
            let is_blocked = self.input.is_some();
            if self.machine.is_ended() && !is_blocked && self.in_flight.is_none() {
                return;
            }
            let due = self.machine.poll_timeout().filter(|_| !is_blocked);
            tokio::select! {
                biased;
                () = cancel.cancelled() => return,
                permit = inputs.reserve(), if is_blocked => match (permit, self.input.take()) {
                    (Ok(permit), Some(input)) => permit.send(input),
                    _ => return,
                },
                (call, answer) = answer(&mut self.in_flight) => self.machine.handle_answer(call, answer, now()),
                item = commands.recv(), if has_handles && self.in_flight.is_none() => match item {
                    Some(Item::Command(command)) => self.machine.handle_command(command, now()),
                    Some(Item::Drain(done)) => self.drains.push(done),
                    None => has_handles = false,
                },
                (generation, incoming) = self.stream.next(), if !is_blocked => self.handle(generation, incoming),
                () = sleep_until(due) => self.machine.handle_timeout(now()),
                () = inputs.closed() => return,
            }
        }
    }

    /// Does everything that can be done without waiting.
    fn turn(&mut self) {
        while let Some(action) = self.machine.poll_action() {
            self.give_up_call();
            self.stream = match action {
                Action::Open(request) => {
                    debug!(?request, "subscribing");
                    Stream::open(&self.http, request)
                }
                Action::Close => Stream::closed(),
            };
        }
        if self.in_flight.is_none()
            && let Some(request) = self.machine.poll_call()
        {
            debug!(?request, "calling");
            let (call, http) = (request.id, self.http.clone());
            self.in_flight = Some((call, Box::pin(async move { http.call(request).await })));
        }
        if self.input.is_none() {
            self.input = self.machine.poll_input();
        }
        self.drains.retain(|done| !done.is_closed());
        if self.in_flight.is_none() && self.machine.is_drained() {
            for done in self.drains.drain(..) {
                let _ = done.send(());
            }
        }
    }

    /// A call does not outlive the subscription that it belongs to.
    fn give_up_call(&mut self) {
        if let Some((call, _)) = self.in_flight.take() {
            self.machine.handle_answer(
                call,
                Err("the subscription ended before the answer came".to_owned()),
                now(),
            );
        }
    }

    fn handle(&mut self, generation: u64, incoming: Incoming) {
        match incoming {
            Incoming::Response(response) => self.machine.handle_response(generation, response, now()),
            Incoming::Bytes(bytes) => self.machine.handle_bytes(generation, &bytes, now()),
            Incoming::Closed(reason) => self.machine.handle_closed(generation, &reason, now()),
        }
    }
}

/// The answer to the call in flight. Never ready if there is none.
async fn answer(in_flight: &mut Option<(CallId, Answering)>) -> (CallId, Result<Answer, String>) {
    let Some((call, answering)) = in_flight else {
        return pending().await;
    };
    let answered = (*call, answering.await);
    *in_flight = None;
    answered
}

async fn sleep_until(due: Option<Instant>) {
    match due {
        Some(due) => tokio::time::sleep_until(due.into()).await,
        None => pending().await,
    }
}
