//! An executor's connection to its agent.

use std::time::{SystemTime, UNIX_EPOCH};

use mesos::executor::{Command, Env, MAX_MESSAGES_IN_FLIGHT, Output, Subscription};
use mesos::proto::TaskStatus;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use crate::Access;
use crate::driver::{self, Commands, Item};
use crate::http::Http;

/// Handle of an executor's subscription. Clones share it.
#[derive(Clone, Debug)]
pub struct ExecutorClient {
    commands: Commands<Command>,
}

impl ExecutorClient {
    /// Subscribes, and subscribes again whenever that is lost. Runs on the current tokio runtime until the token is
    /// cancelled, the receiver is dropped, or an [`Output::Ended`] was delivered; then the receiver ends.
    ///
    /// With TLS in `access` the agent is reached by https, without by plain HTTP. An agent's UNIX socket is preferred to
    /// both: what goes through it stays on the machine, and it carries plain HTTP always. The token of `env` comes before
    /// the credentials of `access`.
    pub fn start(env: Env, access: Access, cancel: CancellationToken) -> (Self, mpsc::Receiver<Output>) {
        let socket = env.domain_socket.clone().filter(|path| path.exists());
        let http = Http::of_executor(access, env.token.clone(), socket, MAX_MESSAGES_IN_FLIGHT);
        let subscription = Subscription::new(env, rand::random(), driver::now());
        let (commands, outputs) = driver::spawn(subscription, http, cancel);
        (Self { commands }, outputs)
    }

    /// Reports a task's status; waits while the queue is full. uuid, source, ids and, if absent, the timestamp are
    /// filled in. The update is repeated after every new subscription until the agent acknowledges it.
    pub async fn update(&self, mut status: TaskStatus) {
        let since_epoch = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        status.timestamp.get_or_insert(since_epoch.as_secs_f64());
        let _ = self
            .commands
            .send(Item::Command(Command::Update(Box::new(status))))
            .await;
    }

    /// Sends bytes to the scheduler, best effort; waits while the queue is full. Without a subscription an
    /// [`Output::CallFailed`] follows.
    pub async fn message(&self, data: Vec<u8>) {
        let _ = self.commands.send(Item::Command(Command::Message(data))).await;
    }

    /// Waits until the agent has acknowledged every update queued so far, or the client has ended. Limit the time:
    /// an agent never acknowledges updates of tasks that it does not know.
    pub async fn drained(&self) {
        driver::drained(&self.commands).await;
    }
}
