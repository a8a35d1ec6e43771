//! The conversation with executors: assignments out, reports and shares in.

use crate::board::{Board, Given};
use crate::fleet::Miner;
use crate::ledger::Pending;
use crate::state::UnansweredBlock;
use crate::{Brain, Event, Output};
use mesos::proto::{AgentId, ExecutorId};
use mesos::scheduler::call;
use messages::{Ack, DecodeError, FromExecutor, NumberedShare, Order, Report, ToExecutor};
use miner_core::Verified;
use std::time::{Duration, Instant};

/// After this time without a sign that an assignment or a pause arrived, it is sent again.
const REPEAT_AFTER: Duration = Duration::from_secs(2);
/// Blocks without an answer that are kept; the oldest gives way.
const MAX_UNANSWERED_BLOCKS: usize = 1000;
/// An executor whose messages fail to decode this often is stopped.
const MAX_MALFORMED: u32 = 10;
/// A share's ntime may be ahead of the job's by the job's age and this: clocks tick between the two ends.
const TIME_SLACK: Duration = Duration::from_secs(2);

impl Brain {
    pub(crate) fn send(&mut self, agent_id: AgentId, executor_id: ExecutorId, data: Vec<u8>) {
        if self.subscribed {
            self.call(call::message(agent_id, executor_id, data));
        }
    }

    /// Gives every executor a part of the job in hand.
    pub(crate) fn assign_all(&mut self, now: Instant) {
        let executors = self.fleet.count();
        let mut sends = Vec::new();
        for miner in self.fleet.iter_mut().filter(|miner| miner.may_get_work()) {
            if let Some(given) = self.board.give(miner.rate(now), executors) {
                sends.extend(assign(miner, given, now));
            }
        }
        self.send_all(sends);
    }

    fn send_all(&mut self, sends: Vec<(AgentId, ExecutorId, Vec<u8>)>) {
        for (agent_id, executor_id, data) in sends {
            self.send(agent_id, executor_id, data);
        }
    }

    /// Says again what did not arrive, and gives new work to those that have none.
    pub(crate) fn nudge_miners(&mut self, now: Instant) {
        let executors = self.fleet.count();
        let mut sends = Vec::new();
        for miner in self.fleet.iter_mut().filter(|miner| miner.is_wanted()) {
            let recent = miner
                .given_at
                .is_some_and(|at| now.saturating_duration_since(at) < REPEAT_AFTER);
            if !recent {
                sends.extend(nudge(&mut self.board, miner, executors, now));
            }
        }
        self.send_all(sends);
    }

    pub(crate) fn on_message(&mut self, executor_id: &ExecutorId, data: &[u8], now: Instant) {
        if self.fleet.by_executor_mut(executor_id).is_none() {
            let text = format!(
                "a message of executor {executor_id}, which is not in this scheduler's table, is ignored"
            );
            return self.notice(&text, now);
        }
        match FromExecutor::decode(data) {
            Ok(message) => self.on_executor(executor_id, message, now),
            // An executor of another version of this program: of no use, and not to blame.
            Err(e @ DecodeError::Protocol(_)) => {
                drop(self.dismiss(executor_id, &format!("{e}; it is replaced"), now))
            }
            Err(e) => self.on_malformed(executor_id, &e.to_string(), now),
        }
    }

    fn on_malformed(&mut self, executor_id: &ExecutorId, fault: &str, now: Instant) {
        let Some(miner) = self.fleet.by_executor_mut(executor_id) else {
            return;
        };
        miner.malformed += 1;
        let (count, hostname) = (miner.malformed, miner.hostname.clone());
        if count >= MAX_MALFORMED {
            self.expel(
                executor_id,
                &format!("{count} messages that do not decode, the last: {fault}"),
                now,
            );
        } else {
            self.notice(&format!("executor {executor_id} on {hostname}: {fault}"), now);
        }
    }

    fn on_executor(&mut self, executor_id: &ExecutorId, message: FromExecutor, now: Instant) {
        let Some(miner) = self.fleet.by_executor_mut(executor_id) else {
            return;
        };
        miner.enter_session(message.session);
        if let Some(description) = message.description {
            miner.kernels = description.kernels;
        }
        if let Some(report) = message.report {
            self.on_report(executor_id, report, now);
        }
        if message.shares.is_empty() {
            return;
        }
        let mut seqs = Vec::with_capacity(message.shares.len());
        for numbered in message.shares {
            seqs.push(numbered.seq);
            self.on_share(executor_id, numbered, now);
        }
        // Counted is counted: whatever became of them, the executor need not keep them.
        let ack = ToExecutor {
            ack: Some(Ack {
                session: message.session,
                seqs,
            }),
            ..ToExecutor::default()
        }
        .encode();
        if let Some(miner) = self.fleet.by_executor_mut(executor_id) {
            let agent_id = miner.agent_id.clone();
            self.send(agent_id, executor_id.clone(), ack);
        }
    }

    fn on_report(&mut self, executor_id: &ExecutorId, report: Report, now: Instant) {
        let Some(miner) = self.fleet.by_executor_mut(executor_id) else {
            return;
        };
        let (kernel, threads, dropped) = (report.kernel.clone(), report.threads, report.dropped_shares);
        let dropped_before = miner.report.as_ref().map_or(0, |report| report.dropped_shares);
        let (agent_id, agent) = (miner.agent_id.clone(), miner.hostname.clone());
        let wrong = miner.kernels.iter().filter(|kernel| kernel.wrong);
        let wrong: Vec<_> = wrong.map(|kernel| kernel.name.clone()).collect();
        let first = miner.take_report(report, now);
        let measured = miner.kernel_in_use().cloned().unwrap_or_default();
        self.fleet.note_mining(&agent_id, &kernel);
        if dropped > dropped_before {
            let text = format!(
                "executor {executor_id} on {agent} finds more shares than can be delivered, {dropped} are lost: the \
                 share difficulty is too low for its hash rate"
            );
            self.notice(&text, now);
        }
        if first {
            for name in wrong {
                let text = format!(
                    "executor {executor_id} on {agent}: kernel {name} gives wrong answers on that machine's CPU and is \
                     disabled there; look at the machine, or at this program if there are many"
                );
                self.notice(&text, now);
            }
            self.emit(Event::Executor {
                executor: executor_id.value.clone(),
                agent,
                kernel,
                nonce_only: measured.nonce_only.unwrap_or(0),
                rolling: measured.rolling.unwrap_or(0),
                threads,
            });
        }
    }

    fn on_share(&mut self, executor_id: &ExecutorId, numbered: NumberedShare, now: Instant) {
        let Some(miner) = self.fleet.by_executor_mut(executor_id) else {
            return;
        };
        if !miner.seen.insert(numbered.seq) {
            return;
        }
        let Some(given) = miner.given.find(numbered.generation).cloned() else {
            self.ledger.counts_mut().stale += 1;
            return;
        };
        match verify(&given, &numbered, now) {
            Ok(verified) => {
                miner.verified_shares += 1;
                let agent = miner.hostname.clone();
                self.on_verified(&given, numbered, verified, agent, now);
            }
            Err(fault) => {
                self.ledger.counts_mut().invalid += 1;
                self.expel(
                    executor_id,
                    &format!("a share that does not verify: {fault}"),
                    now,
                );
            }
        }
    }

    fn on_verified(
        &mut self,
        given: &Given,
        numbered: NumberedShare,
        verified: Verified,
        agent: String,
        now: Instant,
    ) {
        let share = numbered.share;
        let hashes = given.report_target.expected_hashes();
        if !self.ledger.note_verified(verified.hash, hashes, now) {
            self.ledger.counts_mut().invalid += 1;
            let text = format!("{agent} found a share that was found before: {}", verified.hash);
            return self.notice(&text, now);
        }
        let is_share = self.board.share_target(&given.job).is_met_by(&verified.hash);
        if verified.is_block {
            self.on_block(given, &share, &verified, &agent, now);
        } else if !is_share {
            return;
        } else if self.board.is_stale(&given.job) {
            self.ledger.counts_mut().stale += 1;
            return;
        }
        if !self.board.is_of_session(&given.job) {
            self.ledger.counts_mut().unanswered += 1;
            let text = format!(
                "block {} cannot be submitted: the pool session that its job came from is gone",
                verified.hash
            );
            return self.warn(text);
        }
        let tag = self.ledger.submit(Pending {
            agent,
            difficulty: verified.hash.difficulty(),
            block: verified.is_block.then(|| verified.hash.to_string()),
        });
        self.outputs.push_back(Output::Submit {
            tag,
            job_id: given.job.pool.id.clone(),
            share,
        });
    }

    /// A block is on disk before it is submitted, and stays there until the pool has answered.
    fn on_block(
        &mut self,
        given: &Given,
        share: &miner_core::Share,
        verified: &Verified,
        agent: &str,
        now: Instant,
    ) {
        self.ledger.counts_mut().blocks += 1;
        let header = given
            .job
            .job
            .header(share)
            .map(|header| hex::encode(header.to_bytes()))
            .unwrap_or_default();
        if self.blocks.len() >= MAX_UNANSWERED_BLOCKS
            && let Some(oldest) = self.blocks.pop_front()
        {
            self.notice(
                &format!("block {} is given up: the pool has not answered it", oldest.hash),
                now,
            );
        }
        let block = UnansweredBlock {
            hash: verified.hash.to_string(),
            header,
            job_id: given.job.pool.id.clone(),
            extranonce2: hex::encode(&share.extranonce2),
        };
        self.emit(Event::Block {
            hash: block.hash.clone(),
            agent: agent.to_owned(),
            header: block.header.clone(),
            job_id: block.job_id.clone(),
            extranonce2: block.extranonce2.clone(),
        });
        self.blocks.push_back(block);
        self.persist();
    }
}

pub(crate) fn order(order: Order) -> Vec<u8> {
    ToExecutor {
        order: Some(order),
        ..ToExecutor::default()
    }
    .encode()
}

/// Notes what a miner is given, and makes the message if it can be reached.
fn assign(miner: &mut Miner, given: Given, now: Instant) -> Option<(AgentId, ExecutorId, Vec<u8>)> {
    let message = order(Order::Assign(Box::new(given.to_assignment(now))));
    miner.given.push(given);
    miner.given_at = Some(now);
    miner
        .is_reachable()
        .then(|| (miner.agent_id.clone(), miner.executor_id.clone(), message))
}

fn nudge(
    board: &mut Board,
    miner: &mut Miner,
    executors: usize,
    now: Instant,
) -> Option<(AgentId, ExecutorId, Vec<u8>)> {
    let report = miner.report.as_ref()?;
    let (mining_on, exhausted) = (report.generation, report.exhausted);
    if !board.has_job() {
        miner.given_at = Some(now);
        let pause = order(Order::Pause {
            generation: board.generation(),
        });
        return (mining_on != 0).then(|| (miner.agent_id.clone(), miner.executor_id.clone(), pause));
    }
    match miner.given.last() {
        Some(last) if board.is_current(&last.job) && last.generation != mining_on => {
            let message = order(Order::Assign(Box::new(last.to_assignment(now))));
            miner.given_at = Some(now);
            Some((miner.agent_id.clone(), miner.executor_id.clone(), message))
        }
        Some(last) if board.is_current(&last.job) && !exhausted => None,
        _ => {
            let given = board.give(miner.rate(now), executors)?;
            assign(miner, given, now)
        }
    }
}

/// With other code than the one that found it: the sha2 crate, over the job as the pool sent it.
fn verify(given: &Given, numbered: &NumberedShare, now: Instant) -> Result<Verified, String> {
    let share = &numbered.share;
    let age = given.job.age(now) + TIME_SLACK;
    let first = given.job.job.time;
    let last = first.saturating_add(u32::try_from(age.as_secs()).unwrap_or(u32::MAX));
    let verified = miner_core::verify(&given.job.job, share, &given.report_target, first..=last)
        .map_err(|e| e.to_string())?;
    if !given.covers(share) {
        return Err("it lies outside the space that was assigned".to_owned());
    }
    Ok(verified)
}
