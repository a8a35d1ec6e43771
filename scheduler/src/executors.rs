//! Executors: one process on an agent, with its tasks, and what it says of itself.

mod messages_in;
mod silence;

pub(crate) use silence::Silence;

use crate::agents::Standing;
use crate::allocation::Allocation;
use crate::architecture::ToldBy;
use crate::seqs::SeqSet;
use crate::upgrade::Build;
use crate::workers::WorkerId;
use mesos::proto::{AgentId, ExecutorId, ExecutorInfo};
use messages::{Description, MeasuredKernel, Report};
use prost::Message as _;
use std::collections::{BTreeSet, VecDeque};
use std::time::Instant;

/// Lives of one executor whose share numbers are remembered. Mesos starts an executor once, so a second life is rare.
const MAX_LIVES: usize = 4;
/// Blocks that an executor may still hand in after it was found out: its machine may err only now and then, and a block
/// is worth a look.
const MAX_LAST_BLOCKS: u32 = 4;

/// One life of an executor's process.
#[derive(Debug)]
struct Life {
    session: u64,
    /// Numbers of the shares that arrived.
    seen: SeqSet,
}

/// A process of ours on an agent.
#[derive(Debug)]
pub(crate) struct Executor {
    pub(crate) id: String,
    pub(crate) agent: String,
    /// The agent's name, for people.
    pub(crate) hostname: String,
    /// `ExecutorInfo`, protobuf, as it was launched.
    pub(crate) info: Vec<u8>,
    /// As what its resources are allocated.
    pub(crate) allocation: Allocation,
    /// Which program it is.
    pub(crate) build: Build,
    /// Who told its agent's CPU architecture, if this run chose it by that.
    pub(crate) architecture_told_by: Option<ToldBy>,
    /// Its tasks without a terminal status.
    pub(crate) tasks: BTreeSet<String>,
    pub(crate) worker: WorkerId,
    /// How it counts at its agent: as the task of it that counts most.
    pub(crate) standing: Standing,
    /// Messages reach it.
    pub(crate) reachable: bool,
    /// When the master was asked for its tasks because it spoke although it should be out of reach.
    pub(crate) asked_at: Option<Instant>,
    /// When its last task ended.
    pub(crate) ended_at: Option<Instant>,
    /// When its newest report came.
    pub(crate) reported_at: Option<Instant>,
    /// People were told that it sends no reports.
    pub(crate) mute: bool,
    /// Messages that did not decode.
    pub(crate) malformed: u32,
    /// It was found out, and is to end.
    pub(crate) expelled: bool,
    last_blocks: u32,
    /// Newest last.
    lives: VecDeque<Life>,
    report: Option<Report>,
    description: Option<Description>,
    /// Hashes and dropped shares of earlier lives.
    earlier_hashes: u64,
    earlier_dropped: u64,
    /// An earlier scheduler launched it, and its first report tells how much of the counter is not of this run.
    taken_over: bool,
    counted_from: u64,
}

impl Executor {
    pub(crate) fn new(id: String, agent: String, hostname: String, info: Vec<u8>, worker: WorkerId) -> Self {
        let decoded = ExecutorInfo::decode(info.as_slice()).unwrap_or_default();
        Self {
            id,
            agent,
            hostname,
            info,
            allocation: Allocation::of_executor(&decoded),
            build: Build::of(&decoded),
            architecture_told_by: None,
            tasks: BTreeSet::new(),
            worker,
            standing: Standing::default(),
            reachable: false,
            asked_at: None,
            ended_at: None,
            reported_at: None,
            mute: false,
            malformed: 0,
            expelled: false,
            last_blocks: 0,
            lives: VecDeque::new(),
            report: None,
            description: None,
            earlier_hashes: 0,
            earlier_dropped: 0,
            taken_over: false,
            counted_from: 0,
        }
    }

    /// Launched by an earlier scheduler, whose hashes are not this one's.
    pub(crate) fn taken_over(self) -> Self {
        Self {
            taken_over: true,
            ..self
        }
    }

    pub(crate) fn executor_id(&self) -> ExecutorId {
        ExecutorId::new(self.id.clone())
    }

    pub(crate) fn agent_id(&self) -> AgentId {
        AgentId::new(self.agent.clone())
    }

    /// A message of this session came. A process that started anew counts from zero and has everything to tell. True
    /// if that is so.
    pub(crate) fn enter(&mut self, session: u64) -> bool {
        if self.lives.iter().any(|life| life.session == session) {
            return false;
        }
        let anew = !self.lives.is_empty();
        if anew {
            self.earlier_hashes = self.hashes();
            self.earlier_dropped = self.dropped_shares();
            (self.report, self.description, self.counted_from) = (None, None, 0);
        }
        if self.lives.len() == MAX_LIVES {
            self.lives.pop_front();
        }
        self.lives.push_back(Life {
            session,
            seen: SeqSet::default(),
        });
        anew
    }

    /// Whether anything has come from it.
    pub(crate) fn has_spoken(&self) -> bool {
        !self.lives.is_empty()
    }

    /// Whether a message is of the newest life.
    pub(crate) fn is_current(&self, session: u64) -> bool {
        self.lives.back().is_some_and(|life| life.session == session)
    }

    /// Notes a share's number; false if it was noted before.
    pub(crate) fn note_share(&mut self, session: u64, seq: u64) -> bool {
        let life = self.lives.iter_mut().find(|life| life.session == session);
        life.is_some_and(|life| life.seen.insert(seq))
    }

    /// Whether a share of it is looked at.
    pub(crate) fn is_trusted_with(&mut self, is_block: bool) -> bool {
        if self.expelled && is_block {
            self.last_blocks = self.last_blocks.saturating_add(1);
        }
        !self.expelled || is_block && self.last_blocks <= MAX_LAST_BLOCKS
    }

    /// Takes in a report of the newest life. True for its first one with threads at work.
    pub(crate) fn take_report(&mut self, report: Report) -> bool {
        if std::mem::take(&mut self.taken_over) {
            self.counted_from = report.hashes;
        }
        let works = report.threads > 0;
        let worked = self
            .report
            .replace(report)
            .is_some_and(|before| before.threads > 0);
        works && !worked
    }

    pub(crate) fn take_description(&mut self, description: Description) {
        self.description = Some(description);
    }

    /// Newest report of the newest life.
    pub(crate) fn report(&self) -> Option<&Report> {
        self.report.as_ref()
    }

    /// The kernels of its CPU, once it has told.
    pub(crate) fn kernels(&self) -> Option<&[MeasuredKernel]> {
        let description = self.description.as_ref()?;
        Some(&description.kernels)
    }

    /// The CPU architecture that it was built for, if it has told.
    pub(crate) fn architecture(&self) -> Option<&str> {
        self.description.as_ref()?.architecture.as_deref()
    }

    /// What it measured of the kernel in use when it started.
    pub(crate) fn kernel_in_use(&self) -> Option<&MeasuredKernel> {
        let name = &self.report.as_ref()?.kernel;
        self.kernels()?.iter().find(|kernel| kernel.name == *name)
    }

    /// Hashes of this run by its counters, of all lives.
    pub(crate) fn hashes(&self) -> u64 {
        let reported = self.report.as_ref().map_or(0, |report| report.hashes);
        self.earlier_hashes
            .saturating_add(reported.saturating_sub(self.counted_from))
    }

    /// Shares that it gave up, in all lives.
    pub(crate) fn dropped_shares(&self) -> u64 {
        let reported = self.report.as_ref().map_or(0, |report| report.dropped_shares);
        self.earlier_dropped.saturating_add(reported)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(hashes: u64, threads: u32) -> Report {
        Report {
            generation: 1,
            hashes,
            uptime_ms: 0,
            threads,
            kernel: "scalar".to_owned(),
            dropped_shares: 2,
            exhausted: false,
            checks: 3,
            wrong_checks: 0,
            searched_ms: None,
        }
    }

    fn executor() -> Executor {
        Executor::new(
            "e".to_owned(),
            "a".to_owned(),
            "h".to_owned(),
            vec![],
            WorkerId(1),
        )
    }

    #[test]
    fn a_second_life_counts_anew_and_late_shares_of_the_first_count_once() {
        let mut executor = executor();
        assert!(!executor.enter(7));
        assert!(!executor.take_report(report(100, 0)) && executor.take_report(report(200, 2)));
        assert!(executor.note_share(7, 1) && !executor.note_share(7, 1));
        assert!(executor.enter(8) && executor.is_current(8) && !executor.is_current(7));
        assert!(executor.take_report(report(50, 2)));
        assert_eq!((executor.hashes(), executor.dropped_shares()), (250, 4));
        assert!(!executor.enter(7), "a message that was long on its way");
        assert!(!executor.note_share(7, 1) && executor.note_share(7, 2) && executor.note_share(8, 1));
    }

    #[test]
    fn what_an_executor_hashed_before_it_was_taken_over_is_not_of_this_run() {
        let mut executor = executor().taken_over();
        executor.enter(7);
        executor.take_report(report(1000, 2));
        assert_eq!(executor.hashes(), 0);
        executor.take_report(report(1500, 2));
        assert_eq!(executor.hashes(), 500);
    }
}
