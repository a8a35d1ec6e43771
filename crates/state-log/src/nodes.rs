//! The log cut into the nodes of a ZooKeeper, and written by the leader alone.
//!
//! ```text
//! /miner
//!   current                  the number of the log that counts
//!   log-0000000007           a log; its lines are those of a log on disk
//!     0000000000 …           its parts, each at most MAX_PART bytes
//!   unanswered               blocks that no pool will answer any more, a line each
//! ```
//!
//! Each change is checked in the same step: it has no effect once another candidate leads. A part is replaced as a whole,
//! so a line can only be cut where it is longer than a part; the log's reader knows such lines.
//!
//! A change without an answer may have had its effect. So each new log has a number that none had before: under the one
//! after `current`, as this writer knows it, there may be the log that counts by now.

use crate::{Disk, LOG};
use std::fmt::Debug;
use std::io;

/// Longest part of a log, in bytes: a node holds at most 1 MiB, and each append writes the last part again.
const MAX_PART: usize = 128 << 10;
/// Largest log that is read, in bytes.
const MAX_BYTES: usize = 256 << 20;
const CURRENT: &str = "current";
const UNANSWERED_NODE: &str = "unanswered";
const LOG_PREFIX: &str = "log-";

/// A change of one node. A node that is not there, or there already, is an error of that kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change<'a> {
    Create {
        path: &'a str,
        content: &'a [u8],
    },
    /// Below this node, under the next number.
    Add {
        parent: &'a str,
        content: &'a [u8],
    },
    Set {
        path: &'a str,
        content: &'a [u8],
    },
    Delete {
        path: &'a str,
    },
}

/// Steps on nodes, whose paths begin at the place of the state; that itself is "".
pub trait Nodes: Debug {
    /// The content of a node, if it is there.
    fn read(&mut self, path: &str) -> io::Result<Option<Vec<u8>>>;
    /// The names of a node's children, if it is there.
    fn children(&mut self, path: &str) -> io::Result<Option<Vec<String>>>;
    /// Changes a node if another one, `fence`, is there, in one step. After an error other than those of [`Change`] it may
    /// have had its effect.
    fn change(&mut self, fence: &str, change: Change<'_>) -> io::Result<()>;
}

/// The log on these nodes; `nodes.rs` describes it.
#[derive(Debug)]
pub struct NodeLog<N> {
    nodes: N,
    /// What must be there for a change to have an effect.
    fence: String,
    /// The log that counts.
    current: u64,
    /// The last part of it.
    last: Part,
    /// The highest number that a log may have.
    highest: u64,
    /// A log that is not complete yet, with its last part.
    new: Option<(u64, Part)>,
}

#[derive(Debug, Default)]
struct Part {
    number: u64,
    content: Vec<u8>,
}

fn log(number: u64) -> String {
    format!("{LOG_PREFIX}{number:010}")
}

fn part(log_number: u64, part: u64) -> String {
    format!("{}/{part:010}", log(log_number))
}

impl<N: Nodes> NodeLog<N> {
    /// Changes have an effect as long as the node `fence` is there.
    pub fn new(nodes: N, fence: String) -> Self {
        Self {
            nodes,
            fence,
            current: 0,
            last: Part::default(),
            highest: 0,
            new: None,
        }
    }

    fn change(&mut self, change: Change<'_>) -> io::Result<()> {
        self.nodes.change(&self.fence, change)
    }

    /// The numbers of all logs, whether they count or not.
    fn logs(&mut self) -> io::Result<Vec<u64>> {
        let names = self.nodes.children("")?.unwrap_or_default();
        let number = |name: &String| name.strip_prefix(LOG_PREFIX)?.parse().ok();
        Ok(names.iter().filter_map(number).collect())
    }

    fn read_log(&mut self, number: u64) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.last = Part::default();
        let mut names = self
            .nodes
            .children(&log(number))?
            .ok_or_else(|| lacks(&log(number)))?;
        names.sort();
        for name in names {
            let path = format!("{}/{name}", log(number));
            let content = self.nodes.read(&path)?.ok_or_else(|| lacks(&path))?;
            if bytes.len() + content.len() > MAX_BYTES {
                return Err(io::Error::other(format!("more than {MAX_BYTES} bytes")));
            }
            bytes.extend_from_slice(&content);
            let number = name
                .parse()
                .map_err(|_| io::Error::other(format!("node {path} is no part of a log")))?;
            self.last = Part { number, content };
        }
        Ok(bytes)
    }

    /// Appends to a log whose last part is given, and gives the last part then.
    fn write(&mut self, log: u64, mut last: Part, bytes: &[u8]) -> io::Result<Part> {
        let room = MAX_PART.saturating_sub(last.content.len());
        // A line stays whole if it fits into a part.
        let fits_here = bytes.len() <= room;
        let mut rest = bytes;
        if fits_here || bytes.len() > MAX_PART {
            let (first, after) = bytes.split_at(bytes.len().min(room));
            last.content.extend_from_slice(first);
            self.change(Change::Set {
                path: &part(log, last.number),
                content: &last.content,
            })?;
            rest = after;
        }
        while !rest.is_empty() {
            let (first, after) = rest.split_at(rest.len().min(MAX_PART));
            last = Part {
                number: last.number + 1,
                content: first.to_vec(),
            };
            self.change(Change::Create {
                path: &part(log, last.number),
                content: &last.content,
            })?;
            rest = after;
        }
        Ok(last)
    }

    /// Removes all logs but the one that counts.
    fn remove_others(&mut self) -> io::Result<()> {
        for number in self.logs()? {
            if number == self.current {
                continue;
            }
            let log = log(number);
            for part in self.nodes.children(&log)?.unwrap_or_default() {
                let path = format!("{log}/{part}");
                self.change(Change::Delete { path: &path })?;
            }
            self.change(Change::Delete { path: &log })?;
        }
        Ok(())
    }
}

fn lacks(path: &str) -> io::Error {
    io::Error::other(format!("node {path} is not there"))
}

impl<N: Nodes> Disk for NodeLog<N> {
    /// There are no files of earlier versions here.
    fn read(&mut self, name: &str) -> io::Result<Option<Vec<u8>>> {
        if name != LOG {
            return Ok(None);
        }
        self.highest = self.logs()?.into_iter().max().unwrap_or(0);
        let Some(content) = self.nodes.read(CURRENT)? else {
            return Ok(None);
        };
        let number = std::str::from_utf8(&content)
            .ok()
            .and_then(|text| text.parse().ok());
        let Some(number) = number else {
            return Err(io::Error::other(format!(
                "node {CURRENT} does not hold the number of a log"
            )));
        };
        self.current = number;
        self.highest = self.highest.max(number);
        self.read_log(number).map(Some)
    }

    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        let last = std::mem::take(&mut self.last);
        self.last = self.write(self.current, last, bytes)?;
        Ok(())
    }

    /// What ZooKeeper has answered is on the disks of most of its servers.
    fn sync_log(&mut self) -> io::Result<()> {
        Ok(())
    }

    fn write_new(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.new = None;
        self.highest += 1;
        let number = self.highest;
        let first = Part::default();
        let content = b"";
        self.change(Change::Create {
            path: &log(number),
            content,
        })?;
        self.change(Change::Create {
            path: &part(number, first.number),
            content,
        })?;
        let last = self.write(number, first, bytes)?;
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
        let (path, content) = (CURRENT, number.to_string());
        let content = content.as_bytes();
        match self.change(Change::Set { path, content }) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                self.change(Change::Create { path, content })?;
            }
            set => set?,
        }
        self.current = number;
        self.last = last;
        // They do no harm where they stay, until the next time.
        let _ = self.remove_others();
        Ok(())
    }

    fn sync_directory(&mut self) -> io::Result<()> {
        Ok(())
    }

    fn append_unanswered(&mut self, bytes: &[u8]) -> io::Result<()> {
        let parent = UNANSWERED_NODE;
        match self.change(Change::Create {
            path: parent,
            content: b"",
        }) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
            _ => {}
        }
        for content in bytes.chunks(MAX_PART) {
            self.change(Change::Add { parent, content })?;
        }
        Ok(())
    }

    fn rename(&mut self, _from: &str, _to: &str) -> io::Result<()> {
        Err(io::ErrorKind::NotFound.into())
    }
}
