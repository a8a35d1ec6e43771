//! A ZooKeeper in memory: a tree of nodes with versions, ephemeral and sequential ones, sessions, and steps that lose their
//! answers.

use election::{Answer, BEAT_NODE, CANDIDATES, Failure, Operation};
use state_log::{Change, Nodes};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::rc::Rc;

/// What several schedulers see of one ZooKeeper.
pub(crate) type SharedZooKeeper = Rc<RefCell<ZooKeeper>>;

#[derive(Debug, Default)]
struct Node {
    content: Vec<u8>,
    version: i32,
    /// Number of the transaction that wrote it last.
    written: i64,
    /// The session that it ends with.
    owner: Option<u64>,
}

#[derive(Debug, Default)]
pub(crate) struct ZooKeeper {
    /// By their paths from the place that the schedulers share.
    nodes: BTreeMap<String, Node>,
    transactions: i64,
    /// Numbers of sequential nodes.
    created: u64,
    last_session: u64,
    sessions: BTreeSet<u64>,
    /// Sessions that wait for a change of the candidates.
    watching: BTreeSet<u64>,
    /// Sessions to which such a change must be told.
    fired: Vec<u64>,
    /// Candidates that were deposed.
    pub(crate) deposed: Vec<String>,
    pub(crate) loss: Option<Loss>,
}

/// The connection of the writer of a state is lost.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Loss {
    /// After so many more steps.
    pub(crate) after: usize,
    /// The step that it comes in has its effect.
    pub(crate) has_effect: bool,
}

impl Loss {
    pub(crate) const AT_ONCE: Self = Self {
        after: 0,
        has_effect: false,
    };
}

impl ZooKeeper {
    pub(crate) fn begin_session(&mut self) -> u64 {
        self.last_session += 1;
        self.sessions.insert(self.last_session);
        self.last_session
    }

    pub(crate) fn has_session(&self, session: u64) -> bool {
        self.sessions.contains(&session)
    }

    /// The session ends, with its nodes.
    pub(crate) fn end_session(&mut self, session: u64) {
        if self.sessions.remove(&session) {
            let owned = |node: &Node| node.owner == Some(session);
            let paths: Vec<String> = self
                .nodes
                .iter()
                .filter(|(_, node)| owned(node))
                .map(|(path, _)| path.clone())
                .collect();
            paths.iter().for_each(|path| drop(self.delete(path)));
            self.watching.remove(&session);
        }
    }

    pub(crate) fn has(&self, path: &str) -> bool {
        path.is_empty() || self.nodes.contains_key(path)
    }

    /// Sessions to which a change of the candidates must be told.
    pub(crate) fn take_fired(&mut self) -> Vec<u64> {
        std::mem::take(&mut self.fired)
    }

    fn children(&self, parent: &str) -> Vec<String> {
        let of = |path: &String| {
            let name = match parent {
                "" => Some(path.as_str()),
                parent => path.strip_prefix(parent)?.strip_prefix('/'),
            };
            name.filter(|name| !name.contains('/')).map(str::to_owned)
        };
        self.nodes.keys().filter_map(of).collect()
    }

    fn touch(&mut self, path: &str) {
        self.transactions += 1;
        if path.starts_with(CANDIDATES) {
            self.fired.extend(std::mem::take(&mut self.watching));
        }
    }

    fn create(&mut self, path: &str, content: &[u8], owner: Option<u64>) -> io::Result<()> {
        let parent = path.rsplit_once('/').map_or("", |(parent, _)| parent);
        if !self.has(parent) {
            return Err(io::ErrorKind::NotFound.into());
        }
        if self.has(path) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        self.touch(path);
        let node = Node {
            content: content.to_vec(),
            version: 0,
            written: self.transactions,
            owner,
        };
        self.nodes.insert(path.to_owned(), node);
        Ok(())
    }

    fn set(&mut self, path: &str, content: &[u8]) -> io::Result<()> {
        self.transactions += 1;
        let written = self.transactions;
        let node = self.nodes.get_mut(path).ok_or(io::ErrorKind::NotFound)?;
        node.content = content.to_vec();
        node.version += 1;
        node.written = written;
        Ok(())
    }

    fn delete(&mut self, path: &str) -> io::Result<()> {
        if !self.children(path).is_empty() {
            return Err(io::Error::other("node has not empty children"));
        }
        self.nodes.remove(path).ok_or(io::ErrorKind::NotFound)?;
        self.touch(path);
        Ok(())
    }

    /// A step of a candidate in its session.
    pub(crate) fn operate(&mut self, session: u64, operation: Operation) -> Result<Answer, Failure> {
        if !self.has_session(session) {
            return Err(Failure::Refused("the session has expired".to_owned()));
        }
        let of = |candidate: &str| format!("{CANDIDATES}/{candidate}");
        match operation {
            Operation::Prepare => {
                for path in [CANDIDATES, BEAT_NODE] {
                    // It may be there.
                    let _ = self.create(path, b"", None);
                }
            }
            Operation::Stand { prefix, name } => {
                self.created += 1;
                let candidate = format!("{prefix}{:010}", self.created);
                self.create(&of(&candidate), name.as_bytes(), Some(session))
                    .map_err(of_node)?;
                return Ok(Answer::Standing(candidate));
            }
            Operation::List => {
                self.watching.insert(session);
                return Ok(Answer::Candidates(self.children(CANDIDATES)));
            }
            Operation::Name(candidate) => {
                let node = self.nodes.get(&of(&candidate)).ok_or(Failure::NoNode)?;
                return Ok(Answer::Name(String::from_utf8_lossy(&node.content).into_owned()));
            }
            Operation::ReadBeat => {
                let node = self.nodes.get(BEAT_NODE).ok_or(Failure::NoNode)?;
                return Ok(Answer::Beat {
                    content: node.content.clone(),
                    written: node.written,
                    version: node.version,
                });
            }
            Operation::Depose {
                candidate,
                beat_version,
            } => {
                let beat = self.nodes.get(BEAT_NODE).map(|node| node.version);
                if beat == Some(beat_version) && self.delete(&of(&candidate)).is_ok() {
                    self.deposed.push(candidate);
                }
            }
            Operation::Beat { candidate, content } => {
                if !self.has(&of(&candidate)) {
                    return Err(Failure::Deposed);
                }
                self.set(BEAT_NODE, &content).map_err(of_node)?;
            }
            Operation::Leave { candidate } => self.delete(&of(&candidate)).map_err(of_node)?,
        }
        Ok(Answer::Done)
    }

    fn change(&mut self, change: Change<'_>) -> io::Result<()> {
        match change {
            Change::Create { path, content } => self.create(path, content, None),
            Change::Add { parent, content } => {
                self.created += 1;
                self.create(&format!("{parent}/{:010}", self.created), content, None)
            }
            Change::Set { path, content } => self.set(path, content),
            Change::Delete { path } => self.delete(path),
        }
    }
}

fn of_node(error: io::Error) -> Failure {
    match error.kind() {
        io::ErrorKind::NotFound => Failure::NoNode,
        _ => Failure::Refused(error.to_string()),
    }
}

/// The nodes of a state, as the session of a leader sees them.
#[derive(Debug)]
pub(crate) struct SessionNodes {
    pub(crate) zookeeper: SharedZooKeeper,
    pub(crate) session: u64,
}

impl SessionNodes {
    /// Takes a step, unless the connection is lost before it, or before its answer.
    fn step<T>(&self, step: impl FnOnce(&mut ZooKeeper) -> io::Result<T>) -> io::Result<T> {
        let mut zookeeper = self.zookeeper.borrow_mut();
        let lost = || Err(io::Error::other("the connection is lost"));
        match &mut zookeeper.loss {
            Some(Loss { after: 0, has_effect }) => {
                if std::mem::take(has_effect) && zookeeper.has_session(self.session) {
                    let _ = step(&mut zookeeper);
                }
                return lost();
            }
            Some(Loss { after, .. }) => *after -= 1,
            None => {}
        }
        if !zookeeper.has_session(self.session) {
            return Err(io::Error::other("the session has expired"));
        }
        step(&mut zookeeper)
    }
}

impl Nodes for SessionNodes {
    fn read(&mut self, path: &str) -> io::Result<Option<Vec<u8>>> {
        self.step(|zookeeper| Ok(zookeeper.nodes.get(path).map(|node| node.content.clone())))
    }

    fn children(&mut self, path: &str) -> io::Result<Option<Vec<String>>> {
        self.step(|zookeeper| Ok(zookeeper.has(path).then(|| zookeeper.children(path))))
    }

    fn change(&mut self, fence: &str, change: Change<'_>) -> io::Result<()> {
        self.step(|zookeeper| {
            if !zookeeper.has(fence) {
                return Err(io::Error::other("another scheduler leads"));
            }
            zookeeper.change(change)
        })
    }
}
