//! What the pool says.

use crate::{Brain, Event};
use messages::Order;
use std::time::{Duration, Instant};
use stratum::client::{PoolJob, RejectKind, Verdict};
use text::foreign;

impl Brain {
    pub(crate) fn on_pool_ready(&mut self, url: String) {
        self.pool = Some(url.clone());
        self.emit(Event::Pool { url });
    }

    pub(crate) fn on_pool_job(&mut self, job: PoolJob, now: Instant) {
        if let Some(job) = self.board.offer(job, now) {
            self.take_job(job, now);
        }
    }

    /// Makes a job the one in hand, and gives every executor a part of it.
    pub(crate) fn take_job(&mut self, job: PoolJob, now: Instant) {
        let (job_id, difficulty, clean) = (job.id.clone(), job.difficulty, job.clean);
        let first = !self.board.has_job();
        self.board.take(job, self.fleet.count(), now);
        self.emit(Event::Job {
            job_id,
            difficulty,
            clean,
        });
        self.assign_all(now);
        if first {
            // Offers were refused while there was nothing to mine on.
            self.revive_wanted = true;
        }
    }

    pub(crate) fn on_pool_lost(&mut self, url: String, reason: &str, retry_in: Duration, now: Instant) {
        self.pool = None;
        self.board.clear();
        let lost = self.ledger.abandon();
        if lost > 0 {
            self.warn(format!(
                "pool {url}: {lost} submitted shares have no answer and get none any more"
            ));
        }
        self.emit(Event::PoolLost {
            url,
            reason: foreign(reason),
            retry_in_seconds: retry_in.as_secs_f64(),
        });
        self.pause_all(now);
    }

    fn pause_all(&mut self, now: Instant) {
        let pause = crate::miners::order(Order::Pause {
            generation: self.board.generation(),
        });
        let executors: Vec<_> = self
            .fleet
            .iter_mut()
            .filter(|miner| miner.is_reachable())
            .map(|miner| {
                miner.given_at = Some(now);
                (miner.agent_id.clone(), miner.executor_id.clone())
            })
            .collect();
        for (agent_id, executor_id) in executors {
            self.send(agent_id, executor_id, pause.clone());
        }
    }

    pub(crate) fn on_verdict(&mut self, tag: u64, verdict: Verdict, now: Instant) {
        let Some(pending) = self.ledger.answer(tag) else {
            return;
        };
        let counts = self.ledger.counts_mut();
        let (word, reason) = match verdict {
            Verdict::Accepted => {
                counts.accepted += 1;
                ("accepted", None)
            }
            Verdict::Rejected {
                kind: RejectKind::Stale,
                reason,
                ..
            } => {
                counts.stale += 1;
                ("stale", Some(reason))
            }
            Verdict::Rejected { reason, .. } => {
                counts.rejected += 1;
                ("rejected", Some(reason))
            }
            Verdict::Unknown => {
                counts.unanswered += 1;
                ("unanswered", None)
            }
        };
        let accepted = counts.accepted;
        if let Some(hash) = &pending.block
            && word != "unanswered"
        {
            // It leaves the disk with the next thing that is kept: late is safe.
            self.blocks.retain(|block| block.hash != *hash);
        }
        self.emit(Event::Share {
            verdict: word,
            agent: pending.agent,
            difficulty: pending.difficulty,
            accepted,
            reason,
        });
        if self
            .settings
            .exit_after_shares
            .is_some_and(|wanted| accepted >= wanted)
            && self.phase.is_running()
        {
            self.emit(Event::Stopping {
                text: format!("{accepted} shares accepted, as asked"),
            });
            self.on_stop(now);
        }
    }
}
