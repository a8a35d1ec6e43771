//! What sources say.

use super::{End, Loss};
use crate::blocks::Next;
use crate::jobs::Tip;
use crate::stop::Ended;
use crate::{Record, RunEvent, Scheduler};
use job_source::{Event, Job, SourceId};
use std::time::{Duration, Instant};
use text::foreign;

/// Least pause before a source's wish to come back is followed.
const LEAST_RETRY: Duration = Duration::from_secs(1);

impl Scheduler {
    pub(crate) fn on_source(&mut self, source: SourceId, event: Event, now: Instant) {
        match event {
            Event::Ready { .. } => self.on_source_ready(source),
            Event::Job(job) => self.on_job(source, job, now),
            Event::Retarget {
                job_id,
                target,
                difficulty,
            } => {
                self.jobs.retarget(source, &job_id, target, difficulty);
                self.retarget_miners(source);
            }
            Event::Verdict { tag, verdict } => self.on_verdict(source, tag, verdict, now),
            Event::Lost {
                reason,
                retry_after,
                unusable,
            } => {
                let loss = match retry_after {
                    Some(wait) => Loss::ComeBack(wait.max(LEAST_RETRY)),
                    None if unusable => Loss::Unusable,
                    None => Loss::Cut,
                };
                let reason = self.sources.closing_reason(source).unwrap_or(reason);
                let end = self.sources.lost(source, loss, now);
                self.on_session_ended(source, &reason, end, now);
            }
            Event::Refused { reason, may_retry } => {
                // What runs is not ended for it: the pool may have lost its database for a minute.
                let may_retry = may_retry || self.has_fleet();
                let end = self.sources.refused(source, may_retry, now);
                self.on_session_ended(source, &reason, end, now);
            }
            Event::Notice(text) => {
                let text = self.name_source(source, &text);
                self.notice(&text, now);
            }
        }
    }

    /// Executors run, or were running when this run began.
    fn has_fleet(&self) -> bool {
        !self.settings.restored.tasks.is_empty() || !self.cluster.task_ids().is_empty()
    }

    /// A text of a source: it is named where there are several.
    fn name_source(&self, source: SourceId, text: &str) -> String {
        if self.settings.sources.len() > 1 {
            format!("pool {}: {text}", self.sources.name(source))
        } else {
            format!("pool: {text}")
        }
    }

    fn on_source_ready(&mut self, source: SourceId) {
        self.sources.ready(source);
        let url = self.sources.name(source).to_owned();
        self.tell(RunEvent::Pool { url });
    }

    fn on_job(&mut self, source: SourceId, job: Job, now: Instant) {
        let tip = Tip::of(&job.template);
        let is_first = self.sources.job(source, now);
        if let Some(job) = self.jobs.offer(source, job, now) {
            self.take_job(source, job, now);
        }
        if is_first {
            self.submit_waiting_blocks(source, &tip);
        } else {
            self.decide_waiting_blocks(source, &tip);
        }
    }

    /// Makes a job its source's current one, and gives every worker that mines the source a part of it.
    pub(crate) fn take_job(&mut self, source: SourceId, job: Job, now: Instant) {
        let (job_id, difficulty, clean) = (job.id.clone(), job.difficulty, job.clean);
        let unix = self.maintenance.unix(job.received);
        let before = self.jobs.tip(source);
        let prev_hash = job.template.prev_hash;
        self.jobs.take(source, job, unix, now);
        let is_new_block = before.is_none_or(|tip| !tip.is_on(&prev_hash));
        self.tell(RunEvent::Job {
            job_id: foreign(&job_id),
            difficulty,
            clean,
        });
        let divided_anew = self.divide_work(now);
        if !divided_anew && self.division.contains(source) {
            self.assign_all(Some(source), now);
        }
        self.book_job(source, is_new_block);
    }

    /// The session is gone with all its jobs.
    fn on_session_ended(&mut self, source: SourceId, reason: &str, end: End, now: Instant) {
        let url = self.sources.name(source).to_owned();
        self.jobs.clear(source, now);
        let lost = self.shares.abandon(source);
        if lost > 0 {
            self.warn(format!(
                "pool {url}: {lost} submitted shares have no answer and get none any more"
            ));
        }
        self.blocks.session_ended(&url);
        match end {
            End::GiveUp => self.finish(Ended::Failed(foreign(&format!("pool {url}: {reason}"))), now),
            End::OutOfRetries => {
                let text = format!("pool {url}: {reason}; given up, as --retries asks");
                self.finish(Ended::Failed(foreign(&text)), now);
            }
            End::Expected => {}
            End::Replaced | End::Retry(_) => {
                let retry_in = if let End::Retry(wait) = end {
                    wait
                } else {
                    Duration::ZERO
                };
                self.tell(RunEvent::PoolLost {
                    url,
                    reason: foreign(reason),
                    retry_in_seconds: retry_in.as_secs_f64(),
                });
            }
        }
        self.divide_work(now);
    }

    /// Blocks that an earlier session of the source did not answer go to the new one, if the chain is still where they
    /// were found.
    pub(crate) fn submit_waiting_blocks(&mut self, source: SourceId, tip: &Tip) {
        let name = self.sources.name(source).to_owned();
        for next in self.blocks.next_of_waiting(&name, tip) {
            match next {
                Next::Submit { hash } => {
                    self.warn(format!(
                        "block {hash} is submitted again, in a new session of pool {name}"
                    ));
                    self.submit_block(&hash);
                }
                decided => self.settle_waiting_block(decided, &name),
            }
        }
    }

    /// Blocks that have no answer of this session or an earlier one, and whose chain has gone on.
    fn decide_waiting_blocks(&mut self, source: SourceId, tip: &Tip) {
        let name = self.sources.name(source).to_owned();
        for next in self.blocks.next_of_waiting(&name, tip) {
            self.settle_waiting_block(next, &name);
        }
    }

    fn settle_waiting_block(&mut self, next: Next, source: &str) {
        match next {
            // Once in a session.
            Next::Submit { .. } => {}
            Next::Taken { hash } => {
                self.warn(format!("block {hash} was taken: pool {source} mines on it"));
                self.blocks.answered(&hash);
                self.journal.record(Record::BlockAnswered { hash });
            }
            Next::TooLate { hash } => self.set_aside(hash, "the chain has gone on"),
        }
    }
}
