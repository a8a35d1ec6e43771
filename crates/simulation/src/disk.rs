//! The scheduler's disk: the log of the program on files in memory, with writes that fail and are torn; or on nodes that
//! several schedulers share, with writes that lose their connection.

use crate::medium::Medium;
use crate::zookeeper::{Loss, SessionNodes, SharedZooKeeper};
use rand::RngExt;
use rand::rngs::StdRng;
use scheduler::{Record, State};
use state_log::{LOG, MemoryDisk, NodeLog, Opened, Recorder};
use std::cell::Cell;
use std::rc::Rc;
use std::time::Instant;

/// The longest write has this many steps: a compaction.
const STEPS_OF_A_WRITE: usize = 4;
/// The same in nodes: a new log of one part, the pointer to it, and the removal of the old one.
const STEPS_IN_NODES: usize = 10;

/// Where the state is that several schedulers share, as one sees it that leads.
#[derive(Clone, Debug)]
pub(crate) struct Replica {
    pub(crate) zookeeper: SharedZooKeeper,
    pub(crate) session: u64,
    /// The path of its node.
    pub(crate) fence: String,
    /// It cannot be reached now.
    pub(crate) is_cut: Rc<Cell<bool>>,
}

impl Replica {
    /// Still the only one that may write.
    fn stands(&self) -> bool {
        self.zookeeper.borrow().has(&self.fence)
    }
}

#[derive(Debug, Default)]
pub(crate) struct Disk {
    files: MemoryDisk,
    /// While this scheduler leads, where several share a state.
    pub(crate) replica: Option<Replica>,
    /// The scheduler's, while one runs.
    recorder: Option<Recorder<Medium>>,
    /// Batches that came since the write began that is under way.
    waiting: Vec<(u64, Vec<Record>)>,
    /// What every crash leaves.
    pub(crate) durable: State,
    /// What a crash may leave as well: the states of writes that have not succeeded since.
    attempted: Vec<State>,
    /// A write is under way.
    writing: bool,
    pub(crate) fails_until: Option<Instant>,
    /// The scheduler has been told of a failure and not of a success since.
    pub(crate) told_failing: bool,
}

impl Disk {
    /// Another scheduler's turn. What is certain to be in the state is so for all of them.
    pub(crate) fn turn_to(&mut self, other: &mut Self) {
        std::mem::swap(self, other);
        std::mem::swap(&mut self.durable, &mut other.durable);
        std::mem::swap(&mut self.attempted, &mut other.attempted);
    }

    pub(crate) fn fails(&self, now: Instant) -> bool {
        self.fails_until.is_some_and(|until| now < until)
    }

    /// Whether nothing comes between a scheduler and the state.
    pub(crate) fn is_certain(&self, now: Instant) -> bool {
        let is_there = |replica: &Replica| {
            let has_session = replica.zookeeper.borrow().has_session(replica.session);
            replica.stands() && has_session && !replica.is_cut.get()
        };
        !self.fails(now) && self.replica.as_ref().is_none_or(is_there)
    }

    /// Whether a scheduler that starts finds a state. Without one it needs a disk that can be written.
    pub(crate) fn has_state(&self) -> bool {
        self.files.content(LOG).is_some()
    }

    /// A scheduler starts and reads its state, which may be all that it can do. An error if it is none that the last one
    /// can have left.
    pub(crate) fn open(&mut self, now: Instant, rng: &mut StdRng) -> Result<State, String> {
        self.files.fail(0..0);
        self.disturb(now, rng);
        let medium = match &self.replica {
            None => Medium::Files(self.files.clone()),
            Some(replica) => {
                let nodes = SessionNodes {
                    zookeeper: replica.zookeeper.clone(),
                    session: replica.session,
                };
                Medium::Nodes(NodeLog::new(nodes, replica.fence.clone()))
            }
        };
        let opened = Recorder::open(medium);
        self.undisturb();
        let Opened { recorder, state, .. } =
            opened.map_err(|error| format!("the log cannot be read after a crash: {error}"))?;
        if state != self.durable && !self.attempted.contains(&state) {
            let durable = &self.durable;
            return Err(format!("a crash leaves {state:?} on disk instead of {durable:?}"));
        }
        if self.replica.is_none() && self.fails(now) {
            // It may have been read from what the system has not written yet.
            self.attempted.push(state.clone());
        } else {
            self.attempted.clear();
            self.durable = state.clone();
        }
        self.recorder = Some(recorder);
        Ok(state)
    }

    pub(crate) fn append(&mut self, sequence: u64, records: Vec<Record>) {
        self.waiting.push((sequence, records));
    }

    /// Begins to write what waits. False if nothing does, or a write is under way.
    pub(crate) fn begin(&mut self) -> bool {
        if self.writing || self.waiting.is_empty() {
            return false;
        }
        self.take();
        self.writing = true;
        true
    }

    fn take(&mut self) {
        let Some(recorder) = &mut self.recorder else {
            return;
        };
        for (sequence, records) in self.waiting.drain(..) {
            recorder.take(sequence, records);
        }
        if self.replica.as_ref().is_none_or(Replica::stands) {
            self.attempted.push(recorder.state().clone());
        }
    }

    /// Lets the next steps fail that are to.
    fn disturb(&mut self, now: Instant, rng: &mut StdRng) {
        match &self.replica {
            None if self.fails(now) => self.fail_within_a_write(rng),
            Some(replica) if replica.is_cut.get() => self.lose(Loss::AT_ONCE),
            Some(_) if self.fails(now) => self.lose_within_a_write(rng),
            _ => {}
        }
    }

    fn undisturb(&self) {
        match &self.replica {
            None => {
                let steps = self.files.steps();
                self.files.fail(steps..steps);
            }
            Some(replica) => replica.zookeeper.borrow_mut().loss = None,
        }
    }

    fn lose(&self, loss: Loss) {
        if let Some(replica) = &self.replica {
            replica.zookeeper.borrow_mut().loss = Some(loss);
        }
    }

    fn lose_within_a_write(&self, rng: &mut StdRng) {
        self.lose(Loss {
            after: rng.random_range(0..STEPS_IN_NODES),
            has_effect: rng.random_bool(0.5),
        });
    }

    /// Ends the write that is under way: the number of the last batch, or `None` if it fails and must be tried again.
    /// An error if it has an effect that it must not have.
    pub(crate) fn finish(&mut self, now: Instant, rng: &mut StdRng) -> Result<Option<u64>, String> {
        self.disturb(now, rng);
        let may_write = self.replica.as_ref().is_none_or(Replica::stands);
        let through = self.write();
        if through.is_none() {
            // What came meanwhile is part of the next attempt.
            self.take();
        } else if !may_write {
            return Err("a scheduler that was deposed has written the state".to_owned());
        }
        Ok(through)
    }

    fn write(&mut self) -> Option<u64> {
        let written = self.recorder.as_mut().map(Recorder::write);
        self.undisturb();
        let through = written?.ok()??;
        self.durable = self.recorder.as_ref()?.state().clone();
        self.attempted.clear();
        self.writing = false;
        Some(through)
    }

    fn fail_within_a_write(&mut self, rng: &mut StdRng) {
        let first = self.files.steps() + rng.random_range(0..STEPS_OF_A_WRITE);
        self.files.fail(first..usize::MAX);
    }

    /// The process ends after it has written everything.
    pub(crate) fn close(&mut self) {
        self.take();
        self.write();
        self.end_of_process();
    }

    /// The process is gone, in the middle of the write that was under way, and sometimes the machine with it.
    pub(crate) fn crash(&mut self, rng: &mut StdRng) {
        if self.writing {
            match &self.replica {
                None => self.fail_within_a_write(rng),
                Some(replica) if replica.is_cut.get() => self.lose(Loss::AT_ONCE),
                Some(_) => self.lose_within_a_write(rng),
            }
            self.write();
        }
        if self.replica.is_none() && rng.random_bool(0.5) {
            self.files.crash(|n| rng.random_range(0..n));
        }
        self.end_of_process();
    }

    fn end_of_process(&mut self) {
        (self.recorder, self.replica) = (None, None);
        self.waiting.clear();
        (self.writing, self.told_failing) = (false, false);
    }
}
