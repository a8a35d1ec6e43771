//! One step of a candidate in ZooKeeper.

use election::{Answer, BEAT_NODE, CANDIDATES, Failure, Operation};
use mesos_client::ZooKeeperUrl;
use zookeeper_client::{Acls, Client, CreateMode, CreateOptions, Error, OneshotWatcher};

/// A session at the place that candidates share.
#[derive(Clone, Debug)]
pub(super) struct Session {
    pub(super) client: Client,
    pub(super) url: ZooKeeperUrl,
}

impl Session {
    /// The full path of a node below the place; "" is the place itself.
    pub(super) fn path(&self, node: &str) -> String {
        match node {
            "" => self.url.path().to_owned(),
            node => format!("{}/{node}", self.url.path()),
        }
    }

    fn candidate(&self, candidate: &str) -> String {
        self.path(&of_candidate(candidate))
    }

    pub(super) async fn operate(&self, operation: Operation) -> Result<Answer, Failure> {
        self.try_operate(operation).await.map_err(|error| failure(&error))
    }

    /// Lists the candidates. The watcher tells when that changes.
    pub(super) async fn watch(&self) -> Result<(Answer, OneshotWatcher), Failure> {
        let listed = self.client.list_and_watch_children(&self.path(CANDIDATES)).await;
        let (candidates, watcher) = listed.map_err(|error| failure(&error))?;
        Ok((Answer::Candidates(candidates), watcher))
    }

    async fn try_operate(&self, operation: Operation) -> Result<Answer, Error> {
        let beat = self.path(BEAT_NODE);
        match operation {
            Operation::Prepare => self.prepare().await?,
            Operation::Stand { prefix, name } => {
                let directory = self.path(CANDIDATES);
                let options = CreateMode::EphemeralSequential.with_acls(acls(&self.url));
                let path = format!("{directory}/{prefix}");
                let (_, number) = self.client.create(&path, name.as_bytes(), &options).await?;
                return Ok(Answer::Standing(format!("{prefix}{number}")));
            }
            Operation::List => {
                let candidates = self.client.list_children(&self.path(CANDIDATES)).await?;
                return Ok(Answer::Candidates(candidates));
            }
            Operation::Name(candidate) => {
                let (name, _) = self.client.get_data(&self.candidate(&candidate)).await?;
                return Ok(Answer::Name(String::from_utf8_lossy(&name).into_owned()));
            }
            Operation::ReadBeat => {
                let (content, stat) = self.client.get_data(&beat).await?;
                return Ok(Answer::Beat {
                    content,
                    written: stat.mzxid,
                    version: stat.version,
                });
            }
            Operation::Depose {
                candidate,
                beat_version,
            } => {
                let mut writer = self.client.new_multi_writer();
                writer.add_check_version(&beat, beat_version)?;
                writer.add_delete(&self.candidate(&candidate), None)?;
                match writer.commit().await.map_err(Error::from) {
                    // Another candidate was first, or the leader has beaten at last.
                    Err(Error::NoNode | Error::BadVersion) => {}
                    deposed => drop(deposed?),
                }
            }
            Operation::Beat { candidate, content } => {
                let candidate = self.candidate(&candidate);
                let mut writer = self.client.new_check_writer(&candidate, None)?;
                writer.add_set_data(&beat, &content, None)?;
                writer.commit().await?;
            }
            Operation::Leave { candidate } => {
                self.client.delete(&self.candidate(&candidate), None).await?;
            }
        }
        Ok(Answer::Done)
    }

    async fn prepare(&self) -> Result<(), Error> {
        let persistent = persistent(&self.url);
        self.client.mkdir(&self.path(CANDIDATES), &persistent).await?;
        let beat = self.path(BEAT_NODE);
        match self.client.create(&beat, b"", &persistent).await {
            Ok(_) | Err(Error::NodeExists) => Ok(()),
            Err(error) => Err(error),
        }
    }
}

/// The path of a candidate's node below the place.
pub(super) fn of_candidate(candidate: &str) -> String {
    format!("{CANDIDATES}/{candidate}")
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

pub(super) fn failure(error: &Error) -> Failure {
    match error {
        Error::ConnectionLoss => Failure::ConnectionLost,
        Error::NoNode => Failure::NoNode,
        Error::RuntimeInconsistent => Failure::Deposed,
        Error::SessionExpired => Failure::Refused("the session has expired".to_owned()),
        Error::Timeout => Failure::Refused("no server answers".to_owned()),
        Error::NoAuth => Failure::Refused(
            "it does not let this login use the place: --zookeeper-login-file names the one that made it"
                .to_owned(),
        ),
        other => Failure::Refused(text::one_line(&other.to_string())),
    }
}
