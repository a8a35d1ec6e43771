//! Blocks: on disk before they are submitted, until they are answered; submitted again in the next session.

use crate::disk::Disk;
use job_source::{Command, Event, SourceId, Submission, Verdict};
use messages::Assignment;
use miner_core::BlockHash;
use scheduler::{BlockRecord, Record, State};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::time::Instant;

#[derive(Debug, Default)]
pub(crate) struct Blocks {
    /// Without an answer, as the scheduler has recorded them.
    open: BTreeMap<String, BlockRecord>,
    answered: BTreeSet<String>,
    /// Nobody need keep them: their chain had gone on, or there are enough on their previous block.
    dispensable: BTreeSet<String>,
    /// Submissions without an answer.
    pending: BTreeMap<u64, String>,
    /// In the source's present session.
    submitted_now: BTreeSet<(SourceId, String)>,
    sessions: BTreeMap<SourceId, Session>,
    session_number: u64,
    ever: HashSet<BlockHash>,
    /// Blocks that must be submitted soon: their source has begun another session on the same tip.
    pub(crate) due: Vec<(u64, String)>,
    pub(crate) last_was_block: bool,
}

#[derive(Debug, Default)]
struct Session {
    number: u64,
    ready: bool,
    prev_hash: Option<[u8; 32]>,
}

impl Blocks {
    pub(crate) fn found_ever(&self) -> u64 {
        self.ever.len() as u64
    }

    pub(crate) fn scheduler_starts(&mut self, restored: &State) {
        *self = Self {
            ever: std::mem::take(&mut self.ever),
            answered: std::mem::take(&mut self.answered),
            dispensable: std::mem::take(&mut self.dispensable),
            session_number: self.session_number,
            open: restored
                .blocks
                .iter()
                .map(|block| (block.hash.clone(), block.clone()))
                .collect(),
            ..Self::default()
        };
    }

    /// A scheduler leads with this state; its sessions with the sources may stand already.
    pub(crate) fn restored(&mut self, restored: &State) {
        let open = restored.blocks.iter();
        self.open = open.map(|block| (block.hash.clone(), block.clone())).collect();
        let sources: Vec<SourceId> = self.sessions.keys().copied().collect();
        sources.into_iter().for_each(|source| self.ask_for_blocks(source));
    }

    /// The block in a submission that waits for its verdict.
    pub(crate) fn hash_of(&self, tag: u64) -> Option<&str> {
        self.pending.get(&tag).map(String::as_str)
    }

    /// Another scheduler's turn.
    pub(crate) fn turn_to(&mut self, other: &mut Self) {
        std::mem::swap(self, other);
        std::mem::swap(&mut self.ever, &mut other.ever);
        std::mem::swap(&mut self.answered, &mut other.answered);
        std::mem::swap(&mut self.dispensable, &mut other.dispensable);
    }

    /// A block reaches the scheduler, in whichever life it was found.
    pub(crate) fn found(&mut self, hash: BlockHash, found_under: &Assignment, may_be_surplus: bool) {
        self.ever.insert(hash);
        let origin = String::from_utf8_lossy(&found_under.origin);
        let tip = self
            .sessions
            .iter()
            .find(|(source, _)| origin.starts_with(&name(**source)))
            .and_then(|(_, session)| session.prev_hash);
        if may_be_surplus || tip.is_some_and(|tip| tip != found_under.job.prev_hash) {
            self.dispensable.insert(hash.to_string());
        }
    }

    /// Neither a crash of the scheduler nor its executor's end would lose it.
    pub(crate) fn is_safe(&self, hash: &str, disk: &Disk) -> bool {
        let on_disk = || disk.durable.blocks.iter().any(|block| block.hash == hash);
        self.answered.contains(hash) || self.dispensable.contains(hash) || on_disk()
    }

    pub(crate) fn source_says(&mut self, source: SourceId, event: &Event) {
        match event {
            Event::Ready { .. } => self.sessions.entry(source).or_default().ready = true,
            Event::Job(job) => {
                let session = self.sessions.entry(source).or_default();
                let first = session.prev_hash.replace(job.template.prev_hash).is_none();
                if first {
                    self.ask_for_blocks(source);
                }
            }
            Event::Verdict { tag, verdict } => {
                if let Some(hash) = self.pending.remove(tag)
                    && *verdict != Verdict::Unanswered
                {
                    self.answered.insert(hash);
                }
            }
            Event::Lost { .. } | Event::Refused { .. } => {
                self.sessions.remove(&source);
                self.submitted_now.retain(|(of, _)| *of != source);
            }
            Event::Retarget { .. } | Event::Notice(_) => {}
        }
    }

    /// The first job of a session: what waits for it and is on the same tip is due.
    fn ask_for_blocks(&mut self, source: SourceId) {
        let Some(session) = self.sessions.get(&source) else {
            return;
        };
        let name = name(source);
        let due = self
            .open
            .values()
            .filter(|block| block.source == name && prev_hash(block) == session.prev_hash);
        self.due
            .extend(due.map(|block| (session.number, block.hash.clone())));
    }

    /// Whether a block that was due has been seen to.
    pub(crate) fn is_seen_to(&self, number: u64, hash: &str) -> bool {
        let Some(block) = self.open.get(hash) else {
            return true;
        };
        let session = self.sessions.iter().find(|(_, session)| session.number == number);
        session.is_none_or(|(source, _)| {
            name(*source) != block.source || self.submitted_now.contains(&(*source, hash.to_owned()))
        })
    }

    pub(crate) fn source_told(
        &mut self,
        source: SourceId,
        command: &Command,
        disk: &Disk,
        _now: Instant,
    ) -> Result<(), String> {
        self.last_was_block = false;
        match command {
            Command::Open => {
                self.session_number += 1;
                let number = self.session_number;
                self.sessions.insert(
                    source,
                    Session {
                        number,
                        ..Session::default()
                    },
                );
            }
            Command::Submit(submission) => {
                let block = self.submitted(source, submission);
                let Some(hash) = block.map(|block| block.hash.clone()) else {
                    return Ok(());
                };
                self.last_was_block = true;
                let on_disk = disk.durable.blocks.iter().any(|block| block.hash == hash);
                // A leader that was deposed may not know yet that its successor has had an answer and removed it.
                let was_removed = self.answered.contains(&hash);
                if !on_disk && !was_removed && !disk.told_failing {
                    return Err(format!("block {hash} is submitted before it is on disk"));
                }
                self.submitted_now.insert((source, hash.clone()));
                self.pending.insert(submission.tag, hash);
            }
            Command::Close | Command::Suggest { .. } => {}
        }
        Ok(())
    }

    fn submitted(&self, source: SourceId, submission: &Submission) -> Option<&BlockRecord> {
        let share = &submission.share;
        self.open.values().find(|block| {
            block.source == name(source)
                && block.job_id == submission.job_id
                && block.extranonce2 == hex::encode(&share.extranonce2)
                && words(block) == Some((share.version, share.time, share.nonce))
        })
    }

    /// What the block in a submission was found with, hex. In a session with another one it is another share than the
    /// session's of the same numbers.
    pub(crate) fn extranonce1(&self, source: SourceId, submission: &Submission) -> Option<String> {
        let block = self.submitted(source, submission);
        block
            .filter(|_| submission.is_block)
            .map(|block| block.extranonce1.clone())
    }

    pub(crate) fn recorded(&mut self, record: &Record) -> Result<(), String> {
        match record {
            Record::Block(block) => {
                self.open.insert(block.hash.clone(), block.clone());
                let takes_it = |(source, session): &(&SourceId, &Session)| {
                    name(**source) == block.source && session.ready && session.prev_hash == prev_hash(block)
                };
                let session = self.sessions.iter().find(takes_it);
                let due = session.map(|(_, session)| (session.number, block.hash.clone()));
                self.due.extend(due);
            }
            Record::BlockAnswered { hash } => {
                self.open.remove(hash);
                let is_tip = |tip: [u8; 32]| tip.iter().rev().eq(&hex::decode(hash).unwrap_or_default());
                let tips = self.sessions.values().filter_map(|session| session.prev_hash);
                if !self.answered.contains(hash) && !tips.into_iter().any(is_tip) {
                    return Err(format!("block {hash} leaves the disk without an answer"));
                }
                // The chain's tip is an answer, too; the executor may hand the block in once more.
                self.dispensable.insert(hash.clone());
            }
            Record::BlockSetAside { hash } => {
                let Some(block) = self.open.remove(hash) else {
                    return Ok(());
                };
                let tip = self
                    .sessions
                    .iter()
                    .find(|(source, _)| name(**source) == block.source);
                let tip = tip.and_then(|(_, session)| session.prev_hash);
                if tip.is_none() || tip == prev_hash(&block) {
                    return Err(format!(
                        "block {hash} is set aside although its chain has not gone on"
                    ));
                }
                self.dispensable.insert(hash.clone());
            }
            Record::Framework(_)
            | Record::Description(_)
            | Record::FirstGeneration(_)
            | Record::Run(_)
            | Record::Task(_)
            | Record::TaskEnded { .. } => {}
        }
        Ok(())
    }
}

fn name(source: SourceId) -> String {
    format!("stratum+tcp://pool{}", source.0)
}

fn header(block: &BlockRecord) -> Option<[u8; 80]> {
    hex::decode(&block.header).ok()?.try_into().ok()
}

fn prev_hash(block: &BlockRecord) -> Option<[u8; 32]> {
    header(block)?[4..36].try_into().ok()
}

/// Version, time and nonce.
fn words(block: &BlockRecord) -> Option<(u32, u32, u32)> {
    let header = header(block)?;
    let word = |at: usize| Some(u32::from_le_bytes(header[at..at + 4].try_into().ok()?));
    Some((word(0)?, word(68)?, word(76)?))
}
