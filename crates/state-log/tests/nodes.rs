//! The log in nodes, whose changes lose their answers, or are refused once another candidate leads.

#![allow(clippy::unwrap_used, reason = "all of this is test code")]

use scheduler::records::{Record, State, TaskRecord};
use state_log::{Change, NodeLog, Nodes, Opened, Recorder};
use std::collections::BTreeMap;
use std::io;
use std::sync::{Arc, Mutex};

const FENCE: &str = "leader/candidate-7";

/// Copies share the nodes.
#[derive(Clone, Debug, Default)]
struct Memory(Arc<Mutex<Tree>>);

#[derive(Debug, Default)]
struct Tree {
    nodes: BTreeMap<String, Vec<u8>>,
    changes: usize,
    /// From this change on there are no answers; the first of them has its effect.
    lost_from: Option<usize>,
    is_deposed: bool,
}

impl Memory {
    fn with<T>(&self, act: impl FnOnce(&mut Tree) -> T) -> T {
        act(&mut self.0.lock().unwrap())
    }

    /// Nodes of its own.
    fn copy(&self) -> Self {
        let nodes = self.with(|tree| tree.nodes.clone());
        let tree = Tree {
            nodes,
            ..Tree::default()
        };
        Self(Arc::new(Mutex::new(tree)))
    }

    fn open(&self) -> (Recorder<NodeLog<Self>>, State) {
        let log = NodeLog::new(self.clone(), FENCE.to_owned());
        let Opened { recorder, state, .. } = Recorder::open(log).unwrap();
        (recorder, state)
    }
}

impl Tree {
    fn apply(&mut self, change: Change<'_>) -> io::Result<()> {
        match change {
            Change::Create { path, content } => match self.nodes.contains_key(path) {
                true => return Err(io::ErrorKind::AlreadyExists.into()),
                false => drop(self.nodes.insert(path.to_owned(), content.to_vec())),
            },
            Change::Add { parent, content } => {
                let path = format!("{parent}/{:010}", self.changes);
                self.nodes.insert(path, content.to_vec());
            }
            Change::Set { path, content } => {
                *self.nodes.get_mut(path).ok_or(io::ErrorKind::NotFound)? = content.to_vec();
            }
            Change::Delete { path } => drop(self.nodes.remove(path).ok_or(io::ErrorKind::NotFound)?),
        }
        Ok(())
    }
}

impl Nodes for Memory {
    fn read(&mut self, path: &str) -> io::Result<Option<Vec<u8>>> {
        Ok(self.with(|tree| tree.nodes.get(path).cloned()))
    }

    fn children(&mut self, path: &str) -> io::Result<Option<Vec<String>>> {
        let child = |other: &String| {
            let name = match path {
                "" => other,
                path => other.strip_prefix(path)?.strip_prefix('/')?,
            };
            (!name.contains('/')).then(|| name.to_owned())
        };
        Ok(Some(
            self.with(|tree| tree.nodes.keys().filter_map(child).collect()),
        ))
    }

    fn change(&mut self, fence: &str, change: Change<'_>) -> io::Result<()> {
        assert_eq!(fence, FENCE);
        self.with(|tree| {
            if tree.is_deposed {
                return Err(io::Error::other("another scheduler leads"));
            }
            tree.changes += 1;
            match tree.lost_from {
                Some(first) if tree.changes > first => Err(io::Error::other("lost")),
                Some(first) if tree.changes == first => {
                    let _ = tree.apply(change);
                    Err(io::Error::other("lost"))
                }
                _ => tree.apply(change),
            }
        })
    }
}

fn task(number: usize) -> Record {
    Record::Task(TaskRecord {
        task_id: format!("task-{number}"),
        hostname: "h".repeat(100_000),
        ..TaskRecord::default()
    })
}

fn names(state: &State) -> Vec<&str> {
    state.tasks.keys().map(String::as_str).collect()
}

#[test]
fn whatever_answers_are_lost_the_next_leader_reads_what_was_written() {
    // Of a first write answers are lost from one change on, and of the next, complete one, from another one on.
    for first in 1..12 {
        for second in 1..12 {
            let memory = Memory::default();
            let (mut recorder, _) = memory.open();
            recorder.take(1, vec![task(1)]);
            recorder.write().unwrap();
            for (sequence, lost) in [(2, first), (3, second)] {
                memory.with(|tree| tree.lost_from = Some(tree.changes + lost));
                recorder.take(sequence, vec![task(sequence as usize)]);
                let _ = recorder.write();
            }
            memory.with(|tree| tree.lost_from = None);
            let (_, state) = memory.copy().open();
            assert!(
                names(&state).starts_with(&["task-1"]),
                "{first}, {second}: {:?}",
                names(&state)
            );
            // The same writer goes on.
            recorder.take(4, vec![task(4)]);
            recorder.write().unwrap();
            let (_, state) = memory.open();
            assert_eq!(
                names(&state),
                ["task-1", "task-2", "task-3", "task-4"],
                "{first}, {second}"
            );
        }
    }
}

#[test]
fn logs_that_count_no_more_are_removed() {
    let memory = Memory::default();
    let (mut recorder, _) = memory.open();
    for sequence in 1..=40 {
        if sequence % 3 == 0 {
            memory.with(|tree| tree.lost_from = Some(tree.changes + 1));
            recorder.take(sequence, vec![task(sequence as usize)]);
            assert!(recorder.write().is_err());
            memory.with(|tree| tree.lost_from = None);
        }
        recorder.take(sequence, vec![task(sequence as usize)]);
        recorder.write().unwrap();
    }
    let (_, state) = memory.open();
    assert_eq!(state.tasks.len(), 40);
    let mut memory = memory;
    let logs = memory.children("").unwrap().unwrap();
    assert_eq!(
        logs.iter().filter(|name| name.starts_with("log-")).count(),
        1,
        "{logs:?}"
    );
}

#[test]
fn who_is_deposed_changes_nothing() {
    let memory = Memory::default();
    let (mut recorder, _) = memory.open();
    recorder.take(1, vec![task(1)]);
    recorder.write().unwrap();
    let before = memory.with(|tree| {
        tree.is_deposed = true;
        tree.nodes.clone()
    });
    recorder.take(2, vec![task(2)]);
    let error = recorder.write().unwrap_err();
    assert_eq!(error.to_string(), "another scheduler leads");
    assert_eq!(memory.with(|tree| tree.nodes.clone()), before);
}
