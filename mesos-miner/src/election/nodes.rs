//! The state's log in ZooKeeper, for the thread that writes it.

use super::Leadership;
use super::operations::{Session, acls, failure, of_candidate, persistent};
use election::Failure;
use state_log::{Change, NodeLog, Nodes};
use std::io;
use std::time::Duration;
use tokio::runtime::Handle;
use zookeeper_client::{CreateMode, Error};

/// Longest wait for the answer to one operation.
const ANSWER_WITHIN: Duration = Duration::from_secs(10);

/// Blocks the thread that it is used on, which must not be one of the runtime's own.
#[derive(Debug)]
pub(crate) struct ZooKeeperNodes {
    session: Session,
    runtime: Handle,
}

/// The state that a leader reads and writes.
pub(crate) fn replicated_log(leadership: &Leadership, runtime: Handle) -> NodeLog<ZooKeeperNodes> {
    let session = leadership.session.clone();
    let nodes = ZooKeeperNodes { session, runtime };
    NodeLog::new(nodes, of_candidate(&leadership.candidate))
}

impl ZooKeeperNodes {
    fn wait<T>(&self, operation: impl Future<Output = Result<T, Error>>) -> io::Result<T> {
        let in_time = async { tokio::time::timeout(ANSWER_WITHIN, operation).await };
        match self.runtime.block_on(in_time) {
            Ok(done) => done.map_err(|error| of_node(&error)),
            Err(_) => Err(io::Error::other("ZooKeeper does not answer")),
        }
    }
}

fn of_node(error: &Error) -> io::Error {
    match error {
        Error::NodeExists => io::ErrorKind::AlreadyExists.into(),
        other => match failure(other) {
            Failure::NoNode => io::ErrorKind::NotFound.into(),
            failure => io::Error::other(failure.to_string()),
        },
    }
}

fn if_there<T>(read: io::Result<T>) -> io::Result<Option<T>> {
    match read {
        Ok(content) => Ok(Some(content)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

impl Nodes for ZooKeeperNodes {
    fn read(&mut self, path: &str) -> io::Result<Option<Vec<u8>>> {
        let read = self.wait(self.session.client.get_data(&self.session.path(path)));
        if_there(read.map(|(content, _)| content))
    }

    fn children(&mut self, path: &str) -> io::Result<Option<Vec<String>>> {
        if_there(self.wait(self.session.client.list_children(&self.session.path(path))))
    }

    fn change(&mut self, fence: &str, change: Change<'_>) -> io::Result<()> {
        let Session { client, url } = &self.session;
        let path = |node: &str| self.session.path(node);
        let write = async {
            let mut writer = client.new_check_writer(&path(fence), None)?;
            match change {
                Change::Create { path: node, content } => {
                    writer.add_create(&path(node), content, &persistent(url))?;
                }
                Change::Add { parent, content } => {
                    let options = CreateMode::PersistentSequential.with_acls(acls(url));
                    writer.add_create(&format!("{}/", path(parent)), content, &options)?;
                }
                Change::Set { path: node, content } => writer.add_set_data(&path(node), content, None)?,
                Change::Delete { path: node } => writer.add_delete(&path(node), None)?,
            }
            writer.commit().await?;
            Ok(())
        };
        self.wait(write)
    }
}
