//! A framework's connection to the leading master.

use std::time::Instant;

use mesos::address::HostPort;
use mesos::proto::scheduler::Call;
use mesos::proto::{FrameworkInfo, OfferConstraints};
use mesos::scheduler::{Command, MAX_MESSAGES_IN_FLIGHT, Output, Subscription};
use thiserror::Error;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

#[cfg(feature = "zookeeper")]
use crate::LeaderWatch;
use crate::driver::{self, Commands, Item, MAX_QUEUED_COMMANDS};
use crate::http::{Http, Route};
use crate::{Access, MasterUrls};

/// Where the leading master is found.
#[derive(Clone, Debug)]
pub enum Masters {
    /// Tried in turn; one that does not lead names the one that does.
    List(MasterUrls),
    /// ZooKeeper tells which one leads.
    #[cfg(feature = "zookeeper")]
    Detected(LeaderWatch),
}

impl From<MasterUrls> for Masters {
    fn from(list: MasterUrls) -> Self {
        Self::List(list)
    }
}

#[cfg(feature = "zookeeper")]
impl From<LeaderWatch> for Masters {
    fn from(watch: LeaderWatch) -> Self {
        Self::Detected(watch)
    }
}

impl Masters {
    /// Those that may lead now, as far as is known.
    pub fn candidates(&self) -> Vec<HostPort> {
        match self {
            Self::List(list) => list.as_slice().to_vec(),
            #[cfg(feature = "zookeeper")]
            Self::Detected(watch) => watch.leader().into_iter().collect(),
        }
    }
}

#[derive(Clone, Debug)]
pub struct SchedulerConfig {
    pub masters: Masters,
    /// The framework, with its id if that is known.
    pub framework: FrameworkInfo,
    /// Whether to go on as a new framework if the master has removed the one of that id, see
    /// [`Subscription::renewing`].
    pub renew: bool,
    /// Offers that the master is not to make.
    pub offer_constraints: Option<OfferConstraints>,
    /// Login and certificates. They, and not the list of masters, say whether to speak https.
    pub access: Access,
}

/// Handle of a framework's subscription. Clones share it.
#[derive(Clone, Debug)]
pub struct SchedulerClient {
    commands: Commands<Command>,
}

impl SchedulerClient {
    /// Subscribes, and subscribes again whenever that is lost. Runs on the current tokio runtime until the token is
    /// cancelled, the receiver is dropped, the framework is torn down, or an [`Output::Fatal`] was delivered; then the
    /// receiver ends. In the last two cases every call that was queued is answered before.
    pub fn start(config: SchedulerConfig, cancel: CancellationToken) -> (Self, mpsc::Receiver<Output>) {
        Self::begin(config, None, cancel)
    }

    /// As [`start`](Self::start), but sends nothing from this moment on unless [`lease`](Self::lease) tells of another
    /// one. See [`Subscription::leased`].
    pub fn start_leased(
        config: SchedulerConfig,
        until: Instant,
        cancel: CancellationToken,
    ) -> (Self, mpsc::Receiver<Output>) {
        Self::begin(config, Some(until), cancel)
    }

    fn begin(
        config: SchedulerConfig,
        lease: Option<Instant>,
        cancel: CancellationToken,
    ) -> (Self, mpsc::Receiver<Output>) {
        if let Err(reason) = config.access.check(&config.masters) {
            return Self::ended(reason);
        }
        let scheme = Route::of(config.access.tls.clone()).scheme();
        let (framework, seed) = (config.framework, rand::random());
        let subscription = match &config.masters {
            Masters::List(list) => Subscription::new(list.clone(), framework, seed, driver::now()),
            #[cfg(feature = "zookeeper")]
            Masters::Detected(_) => Subscription::detecting(framework, seed),
        };
        let mut subscription = subscription.over(scheme).constrained(config.offer_constraints);
        if config.renew {
            subscription = subscription.renewing();
        }
        if let Some(until) = lease {
            subscription = subscription.leased(until);
        }
        let http = Http::new(config.access, MAX_MESSAGES_IN_FLIGHT);
        let (commands, outputs) = driver::spawn(subscription, http, cancel);
        #[cfg(feature = "zookeeper")]
        if let Masters::Detected(watch) = config.masters {
            tokio::spawn(forward(watch, commands.downgrade()));
        }
        (Self { commands }, outputs)
    }

    /// One that has nothing but this to say.
    fn ended(reason: String) -> (Self, mpsc::Receiver<Output>) {
        let (commands, _) = mpsc::channel(1);
        let (tell, outputs) = mpsc::channel(1);
        let _ = tell.try_send(Output::Fatal(reason));
        (Self { commands }, outputs)
    }

    /// Queues a call; never waits. The framework id is filled in. One [`Output::Answered`] with this tag will follow.
    ///
    /// # Errors
    ///
    /// When the queue is full or the client has ended; the call is not sent, and no answer will come.
    pub fn try_call(&self, tag: u64, call: Call) -> Result<(), TryCallError> {
        self.commands
            .try_send(Item::Command(Command::Call {
                tag,
                call: call.into(),
            }))
            .map_err(|error| match error {
                mpsc::error::TrySendError::Full(_) => TryCallError::Full,
                mpsc::error::TrySendError::Closed(_) => TryCallError::Ended,
            })
    }

    /// Calls may go out before this moment. Never waits: where the queue is full, the lease before it stays.
    pub fn lease(&self, until: Instant) {
        let _ = self.commands.try_send(Item::Command(Command::Lease { until }));
    }

    /// Like [`try_call`](Self::try_call), but waits while the queue is full. If the client has ended, the call is
    /// dropped.
    pub async fn call(&self, tag: u64, call: Call) {
        let _ = self
            .commands
            .send(Item::Command(Command::Call {
                tag,
                call: call.into(),
            }))
            .await;
    }

    /// Waits until every call queued so far was answered, or the client has ended.
    pub async fn drained(&self) {
        driver::drained(&self.commands).await;
    }
}

/// Passes on what ZooKeeper says for as long as anybody has a handle.
#[cfg(feature = "zookeeper")]
async fn forward(mut watch: LeaderWatch, commands: mpsc::WeakSender<Item<Command>>) {
    while let Some(detected) = watch.next().await
        && let Some(commands) = commands.upgrade()
    {
        if commands
            .send(Item::Command(Command::Detected(detected)))
            .await
            .is_err()
        {
            return;
        }
    }
}

/// Why a call was not queued.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum TryCallError {
    #[error("{MAX_QUEUED_COMMANDS} calls to the master wait already")]
    Full,
    #[error("the connection to the master has ended")]
    Ended,
}
