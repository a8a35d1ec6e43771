//! A scheduler's candidacy, from its first connection to ZooKeeper to the end of its leadership.

use super::beats::Beats;
use super::lease::Renewal;
use super::{BEAT, DEPOSE_AFTER, LEASE, Lease, SESSION_TIMEOUT};
use mesos_client::{ZooKeeperAccess, ZooKeeperUrl};
use std::pin::pin;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;
use zookeeper_client::{
    Acls, Client, CreateMode, CreateOptions, Error, LockOptions, LockPrefix, OwnedLockClient,
};

/// Time before the next attempt after something went wrong.
const RETRY: Duration = Duration::from_secs(1);
/// News that can wait for the main loop.
const MAX_EVENTS: usize = 16;
/// How long a leader that stops waits for ZooKeeper to take that.
const RESIGN_WITHIN: Duration = Duration::from_secs(2);
/// What the beat says when the last leader has stopped acting before it left.
const RESIGNED: &[u8] = b"resigned";
const LEADER: &str = "leader";
const CANDIDATE: &str = "candidate-";
const BEAT_NODE: &str = "beat";

/// What becomes of a candidacy.
#[derive(Debug)]
pub(crate) enum ElectionEvent {
    /// Another one leads: what it says of itself.
    Waiting { leader: String },
    /// ZooKeeper cannot be asked, and why.
    Problem(String),
    /// This one leads.
    Won(Leadership),
    /// It does not lead any more, for this reason. Nothing follows.
    Lost(String),
}

/// What a leader may do.
#[derive(Debug)]
pub(crate) struct Leadership {
    pub(crate) lease: Lease,
    /// For writes that are checked.
    pub(crate) lock: Arc<OwnedLockClient>,
}

/// A candidate at one place in ZooKeeper.
#[derive(Clone, Debug)]
struct Candidate {
    place: ZooKeeperAccess,
    /// What others see of it.
    name: String,
    events: mpsc::Sender<ElectionEvent>,
}

/// A candidacy that goes on in the background.
#[derive(Debug)]
pub(crate) struct Candidacy {
    events: mpsc::Receiver<ElectionEvent>,
    resign: CancellationToken,
    task: tokio::task::JoinHandle<()>,
}

impl Candidacy {
    /// `name` is what others are told of this candidate.
    pub(crate) fn start(place: ZooKeeperAccess, name: String) -> Self {
        let (events, receiver) = mpsc::channel(MAX_EVENTS);
        let resign = CancellationToken::new();
        let candidate = Candidate { place, name, events };
        let task = tokio::spawn(candidate.run(resign.clone()));
        Self {
            events: receiver,
            resign,
            task,
        }
    }

    /// The next event. Never returns once there are no more. Cancel-safe.
    pub(crate) async fn event(&mut self) -> ElectionEvent {
        match self.events.recv().await {
            Some(event) => event,
            None => std::future::pending().await,
        }
    }

    /// Stops without a word, as a process that hangs.
    #[cfg(test)]
    pub(super) fn abandon(self) {
        self.task.abort();
    }

    /// Withdraws. Whoever led has stopped acting.
    pub(crate) async fn resign(self) {
        self.resign.cancel();
        drop(self.events);
        let _ = tokio::time::timeout(RESIGN_WITHIN, self.task).await;
    }
}

impl Candidate {
    async fn run(self, resign: CancellationToken) {
        loop {
            let client = tokio::select! {
                client = self.connect() => client,
                () = resign.cancelled() => return,
            };
            let won = match client {
                Err(error) => Err(error),
                Ok(client) => {
                    let won = tokio::select! {
                        won = self.win(&client) => Some(won),
                        () = resign.cancelled() => None,
                    };
                    match won {
                        Some(won) => won,
                        None => return close(client).await,
                    }
                }
            };
            match won {
                Ok(lock) => return self.lead(lock, &resign).await,
                Err(error) => {
                    let of_tls = self.place.problem().await;
                    let problem = of_tls.unwrap_or_else(|| words(&error));
                    let problem = format!("ZooKeeper {}: {problem}", self.place.url);
                    if self.events.send(ElectionEvent::Problem(problem)).await.is_err() {
                        return;
                    }
                }
            }
            tokio::select! {
                () = tokio::time::sleep(RETRY) => {}
                () = resign.cancelled() => return,
            }
        }
    }

    async fn win(&self, client: &Client) -> Result<Arc<OwnedLockClient>, Error> {
        self.prepare(client).await?;
        let (lock, beats) = self.contend(client).await?;
        self.begin(&lock, beats).await?;
        Ok(Arc::new(lock))
    }

    async fn connect(&self) -> Result<Client, Error> {
        self.place.connect(SESSION_TIMEOUT).await
    }

    fn path(&self, node: &str) -> String {
        format!("{}/{node}", self.place.url.path())
    }

    async fn prepare(&self, client: &Client) -> Result<(), Error> {
        let persistent = persistent(&self.place.url);
        client.mkdir(&self.path(LEADER), &persistent).await?;
        match client.create(&self.path(BEAT_NODE), b"", &persistent).await {
            Ok(_) | Err(Error::NodeExists) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Waits until this candidate's node is the lowest.
    async fn contend(&self, client: &Client) -> Result<(OwnedLockClient, Beats), Error> {
        let directory = self.path(LEADER);
        let prefix = LockPrefix::new_curator(&directory, CANDIDATE)?;
        let lock = client.lock(
            prefix,
            self.name.as_bytes(),
            LockOptions::new(acls(&self.place.url)),
        );
        let mut lock = pin!(lock);
        let mut beats = Beats::new(Instant::now());
        let mut told = None;
        loop {
            tokio::select! {
                lock = &mut lock => return Ok((lock?.into_owned(), beats)),
                () = tokio::time::sleep(BEAT) => match self.watch(client, &mut beats, &mut told).await {
                    Err(Error::ConnectionLoss | Error::NoNode) | Ok(()) => {}
                    Err(error) => return Err(error),
                },
            }
        }
    }

    /// Looks at the leader, and deposes one that has been silent for too long.
    async fn watch(
        &self,
        client: &Client,
        beats: &mut Beats,
        told: &mut Option<String>,
    ) -> Result<(), Error> {
        let Some(leader) = lowest(client.list_children(&self.path(LEADER)).await?) else {
            return Ok(());
        };
        let node = format!("{}/{leader}", self.path(LEADER));
        let (name, _) = client.get_data(&node).await?;
        if name == self.name.as_bytes() {
            return Ok(());
        }
        let (_, beat) = client.get_data(&self.path(BEAT_NODE)).await?;
        beats.see(&leader, beat.mzxid, Instant::now());
        if told.as_ref() != Some(&leader) {
            *told = Some(leader.clone());
            let leader = text::foreign(&String::from_utf8_lossy(&name));
            let _ = self.events.send(ElectionEvent::Waiting { leader }).await;
        }
        if beats.silence(Instant::now()) >= DEPOSE_AFTER {
            let mut writer = client.new_multi_writer();
            writer.add_check_version(&self.path(BEAT_NODE), beat.version)?;
            writer.add_delete(&node, None)?;
            // Another candidate may have been first, or the leader has beaten at last.
            let _ = writer.commit().await;
        }
        Ok(())
    }

    /// Waits until the last leader's lease is certainly over, unless it has resigned.
    async fn begin(&self, lock: &OwnedLockClient, mut beats: Beats) -> Result<(), Error> {
        loop {
            let (content, beat) = lock.client().get_data(&self.path(BEAT_NODE)).await?;
            beats.see(lock.lock_path(), beat.mzxid, Instant::now());
            if content == RESIGNED || content.is_empty() || beats.since_beat(Instant::now()) >= LEASE {
                return Ok(());
            }
            tokio::time::sleep(BEAT / 5).await;
        }
    }

    /// Beats until it must not lead any more, or resigns.
    async fn lead(&self, lock: Arc<OwnedLockClient>, resign: &CancellationToken) {
        let mut renewal = None;
        let mut number = 0u64;
        let reason = loop {
            let sent = Instant::now();
            number += 1;
            let content = format!("{} {number}", self.name);
            let path = self.path(BEAT_NODE);
            let beat = lock.set_data(&path, content.as_bytes(), None);
            match tokio::time::timeout(LEASE, beat).await {
                Ok(Ok(_)) => {
                    if !self.renewed(&mut renewal, &lock, sent + LEASE).await {
                        break None;
                    }
                }
                // Nothing is lost yet; without an answer the lease ends by itself.
                Err(_) | Ok(Err(Error::ConnectionLoss)) => {}
                Ok(Err(error)) => break Some(words(&error)),
            }
            tokio::select! {
                () = tokio::time::sleep(BEAT) => {}
                () = resign.cancelled() => break None,
            }
        };
        if let Some(renewal) = &renewal {
            renewal.end(Instant::now());
        }
        match reason {
            Some(reason) => {
                let _ = self.events.send(ElectionEvent::Lost(reason)).await;
            }
            None => {
                let _ = lock.set_data(&self.path(BEAT_NODE), RESIGNED, None).await;
                let _ = lock.client().delete(lock.lock_path(), None).await;
            }
        }
    }

    /// The first beat that is taken begins the leadership. False if nobody wants it any more.
    async fn renewed(
        &self,
        renewal: &mut Option<Renewal>,
        lock: &Arc<OwnedLockClient>,
        until: Instant,
    ) -> bool {
        if let Some(renewal) = renewal {
            renewal.renew(until);
            return true;
        }
        let (new, lease) = Lease::new(until);
        *renewal = Some(new);
        let lock = Arc::clone(lock);
        let won = ElectionEvent::Won(Leadership { lease, lock });
        self.events.send(won).await.is_ok()
    }
}

/// Ends the session, and the candidate's node with it, rather than let others wait for that.
async fn close(client: Client) {
    let mut state = client.state_watcher();
    drop(client);
    let closed = async { while !state.changed().await.is_terminated() {} };
    let _ = tokio::time::timeout(RESIGN_WITHIN, closed).await;
}

fn lowest(mut candidates: Vec<String>) -> Option<String> {
    let number = |name: &String| {
        name.rsplit('-')
            .next()
            .and_then(|digits| digits.parse::<i64>().ok())
    };
    candidates.retain(|name| number(name).is_some());
    candidates.into_iter().min_by_key(number)
}

/// With a login only its user has access: who writes the state decides what runs on the cluster.
pub(super) fn acls(url: &ZooKeeperUrl) -> Acls<'static> {
    match url.login() {
        Some(_) => Acls::creator_all(),
        None => Acls::anyone_all(),
    }
}

pub(super) fn persistent(url: &ZooKeeperUrl) -> CreateOptions<'static> {
    CreateMode::Persistent.with_acls(acls(url))
}

pub(super) fn words(error: &Error) -> String {
    match error {
        Error::RuntimeInconsistent => {
            "another scheduler leads, or somebody removed this one's node".to_owned()
        }
        Error::SessionExpired => "the session has expired".to_owned(),
        Error::Timeout => "no server answers".to_owned(),
        Error::NoAuth => "the login may not do this".to_owned(),
        other => text::one_line(&other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lowest_number_leads_whatever_is_in_front_of_it() {
        let names = [
            "_c_ff-candidate-0000000012",
            "_c_00-candidate-0000000013",
            "other",
        ];
        let names = names.map(str::to_owned).to_vec();
        assert_eq!(lowest(names).as_deref(), Some("_c_ff-candidate-0000000012"));
        assert_eq!(lowest(vec!["x".to_owned()]), None);
    }
}
