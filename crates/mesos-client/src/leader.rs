//! Which master leads, as ZooKeeper knows it.

use std::time::Duration;

use mesos::address::HostPort;
use mesos::scheduler::Detected;
use mesos::zookeeper::{MasterAddresses, ZooKeeperUrl, leading_node};
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;
use zookeeper_client::{Client, Error, OneshotWatcher, SessionState, StateWatcher};

use crate::ZooKeeperAccess;

/// As long as Mesos's own sessions.
const SESSION_TIMEOUT: Duration = Duration::from_secs(10);
/// Time between two attempts to ask ZooKeeper.
const RETRY: Duration = Duration::from_secs(1);
/// Time before the nodes are listed again because the leading one was gone when it was read.
const LIST_AGAIN: Duration = Duration::from_millis(100);

/// The newest that is known of the leading master. Clones share the connection to ZooKeeper, which ends with the last
/// one or with the token that was given at the start.
#[derive(Clone, Debug)]
pub struct LeaderWatch {
    newest: watch::Receiver<Option<Detected>>,
}

impl LeaderWatch {
    /// Begins to watch the masters' place in ZooKeeper, on the current tokio runtime. `by_name` is for masters that have
    /// certificates, which are for names: the leader's name is preferred to its IP address.
    pub fn start(masters: ZooKeeperAccess, by_name: bool, cancel: CancellationToken) -> Self {
        let (tell, newest) = watch::channel(None);
        let detector = Detector {
            masters,
            by_name,
            tell,
        };
        tokio::spawn(async move {
            tokio::select! {
                () = detector.run() => {}
                () = detector.tell.closed() => {}
                () = cancel.cancelled() => {}
            }
        });
        Self { newest }
    }

    /// The next news; at the first call, as soon as there are any. `None` when there will be no more.
    ///
    /// Cancel safe: nothing is lost when the future is dropped before it is ready.
    pub async fn next(&mut self) -> Option<Detected> {
        loop {
            self.newest.changed().await.ok()?;
            let newest = self.newest.borrow_and_update().clone();
            if newest.is_some() {
                return newest;
            }
        }
    }

    /// The leading master, as soon as one is known to lead. `None` when there will be no more news.
    pub(crate) async fn some_leader(&mut self) -> Option<HostPort> {
        loop {
            if let Some(leader) = self.leader() {
                return Some(leader);
            }
            self.next().await?;
        }
    }

    /// The leading master, if one is known to lead now.
    pub fn leader(&self) -> Option<HostPort> {
        match &*self.newest.borrow() {
            Some(Detected::Leader(leader)) => Some(leader.clone()),
            _ => None,
        }
    }
}

struct Detector {
    masters: ZooKeeperAccess,
    by_name: bool,
    tell: watch::Sender<Option<Detected>>,
}

impl Detector {
    /// One session after the other, for ever.
    async fn run(&self) {
        loop {
            let problem = match self.masters.connect(SESSION_TIMEOUT).await {
                Ok(client) => self.unknown(&self.follow(&client).await),
                Err(error) => match self.masters.problem().await {
                    Some(problem) => Detected::Unknown(format!("ZooKeeper {}: {problem}", self.url())),
                    None => self.unknown(&error),
                },
            };
            self.news(problem);
            tokio::time::sleep(RETRY).await;
        }
    }

    fn url(&self) -> &ZooKeeperUrl {
        &self.masters.url
    }

    /// Tells of every change for as long as the session lasts. Gives the error that ended it.
    async fn follow(&self, client: &Client) -> Error {
        let mut state = client.state_watcher();
        loop {
            match self.look(client).await {
                Ok((detected, watcher)) => {
                    self.news(detected);
                    tokio::select! {
                        _ = watcher.changed() => {}
                        error = lost(&mut state) => self.news(self.unknown(&error)),
                    }
                }
                Err(error @ (Error::ConnectionLoss | Error::Timeout)) => {
                    self.news(self.unknown(&error));
                    tokio::time::sleep(RETRY).await;
                }
                // The session has expired, the login is wrong, or the server cannot do what it is asked.
                Err(error) => return error,
            }
        }
    }

    /// The state of the election, and what wakes when that changes.
    async fn look(&self, client: &Client) -> Result<(Detected, OneshotWatcher), Error> {
        let path = self.url().path();
        loop {
            let (children, watcher) = match client.list_and_watch_children(path).await {
                Ok(listed) => listed,
                Err(Error::NoNode) => match client.check_and_watch_stat(path).await? {
                    (None, watcher) => return Ok((Detected::Nobody, watcher)),
                    (Some(_), _) => continue,
                },
                Err(error) => return Err(error),
            };
            let Some(node) = leading_node(&children) else {
                return Ok((Detected::Nobody, watcher));
            };
            match client.get_data(&format!("{path}/{node}")).await {
                Ok((json, _)) => return Ok((self.leader(node, &json), watcher)),
                Err(Error::NoNode) => tokio::time::sleep(LIST_AGAIN).await,
                Err(error) => return Err(error),
            }
        }
    }

    fn leader(&self, node: &str, json: &[u8]) -> Detected {
        let (path, node) = (self.url().path(), text::foreign(node));
        match MasterAddresses::parse(json) {
            Ok(MasterAddresses { by_ip, by_name }) => {
                let address = if self.by_name {
                    by_name.or(by_ip)
                } else {
                    by_ip.or(by_name)
                };
                address.map_or(Detected::Nobody, Detected::Leader)
            }
            Err(error) => Detected::Unknown(format!("{}: node {path}/{node}: {error}", self.url())),
        }
    }

    fn unknown(&self, error: &Error) -> Detected {
        Detected::Unknown(format!("ZooKeeper {}: {}", self.url(), self.cause(error)))
    }

    fn cause(&self, error: &Error) -> String {
        match error {
            Error::Timeout => "no server answers".to_owned(),
            Error::NoAuth => format!("not authorized to read {}", self.url().path()),
            other => text::one_line(&other.to_string()),
        }
    }

    /// Nobody is told the same twice in a row.
    fn news(&self, detected: Detected) {
        self.tell.send_if_modified(|newest| {
            let is_news = newest.as_ref() != Some(&detected);
            *newest = Some(detected);
            is_news
        });
    }
}

/// Ready when the connection to the servers is lost.
async fn lost(state: &mut StateWatcher) -> Error {
    loop {
        match state.changed().await {
            SessionState::SyncConnected | SessionState::ConnectedReadOnly => {}
            SessionState::Expired => return Error::SessionExpired,
            SessionState::AuthFailed => return Error::AuthFailed,
            SessionState::Closed => return Error::ClientClosed,
            SessionState::Disconnected => return Error::ConnectionLoss,
        }
    }
}
