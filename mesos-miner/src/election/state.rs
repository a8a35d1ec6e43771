//! The state's log in ZooKeeper, cut into nodes, and written by the leader alone.
//!
//! ```text
//! /miner
//!   current                  the number of the log that counts
//!   log-0000000007           a log; its lines are those of a log on disk
//!     0000000000 …           its parts, each at most MAX_PART bytes
//!   unanswered               blocks that no pool will answer any more, a line each
//! ```
//!
//! Each write is checked in the same transaction: it has no effect once another candidate leads. A part is replaced as a
//! whole, so a line can only be cut where it is longer than a part; the log's reader knows such lines.

use super::candidate::{acls, persistent, words};
use mesos_client::ZooKeeperUrl;
use state_log::{Disk, LOG};
use std::io;
use std::sync::Arc;
use std::time::Duration;
use tokio::runtime::Handle;
use zookeeper_client::{CreateMode, Error, OwnedLockClient};

/// Longest part of a log, in bytes: a node holds at most 1 MiB, and each append writes the last part again.
const MAX_PART: usize = 128 << 10;
/// Longest wait for the answer to one operation.
const ANSWER_WITHIN: Duration = Duration::from_secs(10);
/// Largest log that is read, in bytes.
const MAX_BYTES: usize = 256 << 20;
const CURRENT: &str = "current";
const UNANSWERED: &str = "unanswered";

/// See the [module](self). Blocks the thread that it is used on, which must not be one of the runtime's own.
#[derive(Debug)]
pub(crate) struct ReplicatedState {
    url: ZooKeeperUrl,
    lock: Arc<OwnedLockClient>,
    runtime: Handle,
    /// The log that counts.
    current: u64,
    /// The last part of it, and its number.
    last: Part,
    /// A log that is not complete yet, with its last part.
    new: Option<(u64, Part)>,
}

#[derive(Clone, Debug, Default)]
struct Part {
    number: u64,
    content: Vec<u8>,
}

impl ReplicatedState {
    /// With the connection of a leader.
    pub(crate) fn new(url: ZooKeeperUrl, lock: Arc<OwnedLockClient>, runtime: Handle) -> Self {
        Self {
            url,
            lock,
            runtime,
            current: 0,
            last: Part::default(),
            new: None,
        }
    }

    fn wait<T>(&self, operation: impl Future<Output = Result<T, Error>>) -> io::Result<T> {
        let in_time = async { tokio::time::timeout(ANSWER_WITHIN, operation).await };
        match self.runtime.block_on(in_time) {
            Ok(Ok(value)) => Ok(value),
            Ok(Err(Error::NoNode)) => Err(io::ErrorKind::NotFound.into()),
            Ok(Err(error)) => Err(io::Error::other(words(&error))),
            Err(_) => Err(io::Error::other("ZooKeeper does not answer")),
        }
    }

    fn path(&self, node: &str) -> String {
        format!("{}/{node}", self.url.path())
    }

    fn log(&self, number: u64) -> String {
        self.path(&format!("log-{number:010}"))
    }

    fn part(&self, log: u64, part: u64) -> String {
        format!("{}/{part:010}", self.log(log))
    }

    fn create(&self, path: &str, content: &[u8]) -> io::Result<()> {
        let options = persistent(&self.url);
        self.wait(self.lock.create(path, content, &options)).map(|_| ())
    }

    fn set(&self, path: &str, content: &[u8]) -> io::Result<()> {
        self.wait(self.lock.set_data(path, content, None)).map(|_| ())
    }

    fn children(&self, path: &str) -> io::Result<Vec<String>> {
        let mut children = self.wait(self.lock.client().list_children(path))?;
        children.sort();
        Ok(children)
    }

    fn read_log(&mut self, number: u64) -> io::Result<Vec<u8>> {
        let mut log = Vec::new();
        self.last = Part::default();
        for name in self.children(&self.log(number))? {
            let path = format!("{}/{name}", self.log(number));
            let (content, _) = self.wait(self.lock.client().get_data(&path))?;
            if log.len() + content.len() > MAX_BYTES {
                return Err(io::Error::other(format!("more than {MAX_BYTES} bytes")));
            }
            log.extend_from_slice(&content);
            let number = name
                .parse()
                .map_err(|_| io::Error::other(format!("node {path} is no part of a log")))?;
            self.last = Part { number, content };
        }
        Ok(log)
    }

    /// Appends to a log whose last part is given, and gives the last part then.
    fn write(&self, log: u64, last: &Part, bytes: &[u8]) -> io::Result<Part> {
        let mut part = last.clone();
        let room = MAX_PART.saturating_sub(part.content.len());
        // A line stays whole if it fits into a part.
        let fits_here = bytes.len() <= room;
        let mut rest = bytes;
        if fits_here || bytes.len() > MAX_PART {
            let (first, after) = bytes.split_at(bytes.len().min(room));
            part.content.extend_from_slice(first);
            self.set(&self.part(log, part.number), &part.content)?;
            rest = after;
        }
        while !rest.is_empty() {
            let (first, after) = rest.split_at(rest.len().min(MAX_PART));
            part = Part {
                number: part.number + 1,
                content: first.to_vec(),
            };
            self.create(&self.part(log, part.number), &part.content)?;
            rest = after;
        }
        Ok(part)
    }

    /// Removes a log, as far as it is there.
    fn remove(&self, number: u64) -> io::Result<()> {
        let log = self.log(number);
        let parts = match self.children(&log) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            parts => parts?,
        };
        for part in parts {
            self.wait(self.lock.delete(&format!("{log}/{part}"), None))?;
        }
        self.wait(self.lock.delete(&log, None))
    }
}

impl Disk for ReplicatedState {
    /// There are no files of earlier versions here.
    fn read(&mut self, name: &str) -> io::Result<Option<Vec<u8>>> {
        if name != LOG {
            return Ok(None);
        }
        let content = match self.wait(self.lock.client().get_data(&self.path(CURRENT))) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            read => read?.0,
        };
        let number = std::str::from_utf8(&content)
            .ok()
            .and_then(|text| text.parse().ok());
        let Some(number) = number else {
            let path = self.path(CURRENT);
            return Err(io::Error::other(format!(
                "node {path} does not hold the number of a log"
            )));
        };
        self.current = number;
        self.read_log(number).map(Some)
    }

    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.last = self.write(self.current, &self.last, bytes)?;
        Ok(())
    }

    /// What ZooKeeper has answered is on the disks of most of its servers.
    fn sync_log(&mut self) -> io::Result<()> {
        Ok(())
    }

    fn write_new(&mut self, bytes: &[u8]) -> io::Result<()> {
        let number = self.current + 1;
        self.new = None;
        self.remove(number)?;
        self.create(&self.log(number), b"")?;
        let first = Part::default();
        self.create(&self.part(number, first.number), b"")?;
        let last = self.write(number, &first, bytes)?;
        self.new = Some((number, last));
        Ok(())
    }

    fn sync_new(&mut self) -> io::Result<()> {
        Ok(())
    }

    fn replace_log(&mut self) -> io::Result<()> {
        let Some((number, last)) = self.new.take() else {
            return Err(io::ErrorKind::NotFound.into());
        };
        let (path, content) = (self.path(CURRENT), number.to_string());
        match self.set(&path, content.as_bytes()) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                self.create(&path, content.as_bytes())?
            }
            set => set?,
        }
        let old = std::mem::replace(&mut self.current, number);
        self.last = last;
        // It does no harm where it stays: the next log of its number is written anew.
        let _ = self.remove(old);
        Ok(())
    }

    fn sync_directory(&mut self) -> io::Result<()> {
        Ok(())
    }

    fn append_unanswered(&mut self, bytes: &[u8]) -> io::Result<()> {
        let directory = self.path(UNANSWERED);
        match self.create(&directory, b"") {
            Err(error) if !self.exists(&directory)? => return Err(error),
            _ => {}
        }
        for part in bytes.chunks(MAX_PART) {
            let options = CreateMode::PersistentSequential.with_acls(acls(&self.url));
            let path = format!("{directory}/");
            self.wait(self.lock.create(&path, part, &options))?;
        }
        Ok(())
    }

    fn rename(&mut self, _from: &str, _to: &str) -> io::Result<()> {
        Err(io::ErrorKind::NotFound.into())
    }
}

impl ReplicatedState {
    fn exists(&self, path: &str) -> io::Result<bool> {
        Ok(self.wait(self.lock.client().check_stat(path))?.is_some())
    }
}
