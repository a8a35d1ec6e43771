//! A framework's connection to the leading master.

use mesos::proto::FrameworkInfo;
use mesos::proto::scheduler::Call;
use mesos::scheduler::{Input, Subscription};
use thiserror::Error;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use crate::driver::{self, Commands, Item};
use crate::http::{Http, Login};
use crate::{Credentials, MasterUrls};

/// What a [`SchedulerClient`] needs to know.
#[derive(Clone, Debug)]
pub struct SchedulerConfig {
    /// Masters to try in turn.
    pub masters: MasterUrls,
    /// The framework, with its id when that is known.
    pub framework: FrameworkInfo,
    /// Login, if the masters want one.
    pub credentials: Option<Credentials>,
    /// Equal seeds give equal waiting times; `None` = random.
    pub seed: Option<u64>,
}

/// Handle of a framework's subscription. Clones share it.
#[derive(Clone, Debug)]
pub struct SchedulerClient {
    commands: Commands<Call>,
}

impl SchedulerClient {
    /// Subscribes, and subscribes again whenever that is lost. Runs on the current tokio runtime until the token is
    /// cancelled, the receiver is dropped, or an [`Input::Fatal`] was delivered; then the receiver ends.
    pub fn start(config: SchedulerConfig, cancel: CancellationToken) -> (Self, mpsc::Receiver<Input>) {
        let login = config.credentials.map_or(Login::None, Login::Basic);
        let subscription = Subscription::new(config.masters, config.framework, config.seed, driver::now());
        let (commands, inputs) = driver::spawn(subscription, Http::new(login), cancel);
        (Self { commands }, inputs)
    }

    /// Queues a call and waits while the queue is full. The framework id is filled in.
    ///
    /// Failures arrive as [`Input::CallFailed`]; so does every call made without a subscription. Once the client has
    /// ended, calls are dropped.
    pub async fn call(&self, call: Call) {
        let _ = self.commands.send(Item::Command(call)).await;
    }

    /// As [`call`](Self::call), but never waits.
    ///
    /// # Errors
    ///
    /// When the queue is full or the client has ended; the call is not sent.
    pub fn try_call(&self, call: Call) -> Result<(), TryCallError> {
        self.commands
            .try_send(Item::Command(call))
            .map_err(|error| match error {
                mpsc::error::TrySendError::Full(_) => TryCallError::Full,
                mpsc::error::TrySendError::Closed(_) => TryCallError::Ended,
            })
    }

    /// Waits until every call queued so far was answered or has failed, or the client has ended.
    pub async fn drained(&self) {
        driver::drained(&self.commands).await;
    }
}

/// Why a call was not queued.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum TryCallError {
    /// [`QUEUE`](crate::QUEUE) calls wait already.
    #[error("the queue of calls to the master is full")]
    Full,
    /// There is no client any more.
    #[error("the connection to the master has ended")]
    Ended,
}
