//! The miner's side of a session with a pool.
//!
//! One [`Client`] lives as long as one connection. It is a [`Machine`](::machine::Machine) with
//! [`ClientEvent`] in and [`ClientAction`] out; a [`LineDecoder`](crate::LineDecoder) cuts the byte stream
//! into lines for it. An owner that needs to know at once why a share is not sent calls [`Client::submit`]
//! instead of passing in [`ClientEvent::Submit`].
//!
//! Optional requests never hold up a session. After the pool closed the connection, [`Client::suspects`]
//! tells which of them may have been the reason. Whatever a pool sends, nothing here panics or grows beyond
//! the named limits.

mod calls;
mod config;
mod jobs;
mod machine;
mod notify;
mod output;
mod receive;
mod reconnect;
mod requests;
mod setup;
mod share_answer;

use std::collections::VecDeque;
use std::fmt;
use std::time::{Duration, Instant};

use miner_core::Share;
use serde_json::Value;

pub use config::{ClientConfig, Password, Resume, Skip};
pub use machine::{ClientAction, ClientEvent};
pub use output::{ClientOutput, PoolJob, RequiredRequest};
pub use share_answer::{RejectKind, ShareAnswer};

use crate::json_rpc;
use crate::rate::RateLimit;
use crate::wire;
use jobs::{Difficulty, Jobs};
use notify::Extranonce;
use output::OutputQueue;
use requests::{Expired, Requests, Setup};

/// Why a share was not sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SubmitError {
    /// The pool has not authorized the worker yet, or the session is over.
    #[error("the session is not ready for shares")]
    NotReady,
    /// [`Client::MAX_IN_FLIGHT`] shares wait for an answer, or the owner does not take outputs.
    #[error("too many shares wait for an answer")]
    Busy,
    /// The pool has withdrawn version bits that this share uses.
    #[error("the share's version has bits that the pool no longer allows")]
    VersionBits,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    Subscribing,
    Authorizing,
    Ready,
    Over,
}

/// Lines that wait to be written. One of them carries the password, so `Debug` shows none.
#[derive(Clone, Default)]
struct Outbox(VecDeque<String>);

impl fmt::Debug for Outbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Outbox({} lines)", self.0.len())
    }
}

#[derive(Debug, Clone)]
pub struct Client {
    config: ClientConfig,
    phase: Phase,
    outbox: Outbox,
    outputs: OutputQueue,
    requests: Requests,
    /// Known once subscribed.
    extranonce: Option<Extranonce>,
    session_id: Option<String>,
    /// Whether the pool continued the session that the configuration names.
    resumed: bool,
    /// `Some` once rolling was granted. From then on every submit carries version bits, even those of mask 0.
    version_mask: Option<u32>,
    difficulty: Difficulty,
    jobs: Jobs,
    /// The newest job that came before the worker was authorized.
    held: Option<PoolJob>,
    heard: Instant,
    calls: RateLimit,
    garbage: u32,
    unmatched: u64,
}

impl Client {
    /// Shares that may wait for the pool's answer. Further ones are refused with [`SubmitError`].
    pub const MAX_IN_FLIGHT: usize = 1024;
    /// Blocks that may wait besides, more than any owner keeps.
    pub const BLOCK_RESERVE: usize = 1024;
    /// Lines that may wait to be written, besides blocks.
    const MAX_OUTBOX: usize = Self::MAX_IN_FLIGHT + 64;
    /// A pool that sends no line for this long counts as dead, as for cgminer: servers send a job at least every minute.
    pub const SILENCE: Duration = Duration::from_secs(120);
    /// This many lines in a row that are not messages end the session.
    const MAX_GARBAGE: u32 = 5;
    /// Lines per second, besides answers to our own requests, that a pool may send sustained, and at once.
    const CALL_RATE: (u32, u32) = (100, 1000);

    /// Starts a session; its first lines are ready to be sent.
    pub fn new(config: ClientConfig, now: Instant) -> Self {
        let (per_second, burst) = Self::CALL_RATE;
        let mut client = Self {
            phase: Phase::Subscribing,
            outbox: Outbox::default(),
            outputs: OutputQueue::default(),
            requests: Requests::default(),
            extranonce: None,
            session_id: None,
            resumed: false,
            version_mask: None,
            difficulty: Difficulty::initial(config.min_difficulty),
            jobs: Jobs::default(),
            held: None,
            heard: now,
            calls: RateLimit::new(burst, per_second, now),
            garbage: 0,
            unmatched: 0,
            config,
        };
        client.start(now);
        client
    }

    /// Submits a share of the job `job_id`. Its verdict comes as an event with the same `tag`.
    ///
    /// # Errors
    ///
    /// Why the share was not sent. No event follows for it then.
    pub fn submit(&mut self, job_id: &str, share: &Share, tag: u64, now: Instant) -> Result<(), SubmitError> {
        self.submit_within(Self::MAX_IN_FLIGHT, job_id, share, tag, now)
    }

    /// The same for a share that is a block, for which there is always room.
    ///
    /// # Errors
    ///
    /// As [`submit`](Self::submit), but busy only with [`BLOCK_RESERVE`](Self::BLOCK_RESERVE) more.
    pub fn submit_block(
        &mut self,
        job_id: &str,
        share: &Share,
        tag: u64,
        now: Instant,
    ) -> Result<(), SubmitError> {
        let room = Self::MAX_IN_FLIGHT + Self::BLOCK_RESERVE;
        self.submit_within(room, job_id, share, tag, now)
    }

    fn submit_within(
        &mut self,
        room: usize,
        job_id: &str,
        share: &Share,
        tag: u64,
        now: Instant,
    ) -> Result<(), SubmitError> {
        if self.phase != Phase::Ready {
            return Err(SubmitError::NotReady);
        }
        if self.requests.submits() + self.outputs.len() >= room || self.outbox.0.len() >= room {
            return Err(SubmitError::Busy);
        }
        let wording = self.jobs.wording(job_id, share, self.version_mask.unwrap_or(0));
        let version_bits = wording.version_bits.ok_or(SubmitError::VersionBits)?;
        let mut params = vec![
            Value::from(self.config.user.as_str()),
            wording.id,
            hex::encode(&share.extranonce2).into(),
            wire::number_hex(share.time).into(),
            wire::number_hex(share.nonce).into(),
        ];
        if self.version_mask.is_some() {
            params.push(wire::number_hex(version_bits).into());
        }
        let id = self.requests.submit(tag, now);
        let line = json_rpc::call_line(Some(id), "mining.submit", &params);
        self.outbox.0.push_back(line);
        Ok(())
    }

    /// Asks for another share difficulty, at once or as soon as the session is ready. Does nothing if
    /// [`Skip::suggest_difficulty`] is set.
    pub fn suggest_difficulty(&mut self, difficulty: f64, now: Instant) {
        self.config.suggest_difficulty = Some(difficulty);
        if self.phase == Phase::Ready && !self.config.skip.suggest_difficulty {
            self.request(Setup::SuggestDifficulty, &[difficulty], now);
        }
    }

    /// Ends the session because the connection is lost: every unanswered share becomes [`ShareAnswer::Unanswered`].
    pub fn close(&mut self) {
        self.phase = Phase::Over;
        self.outbox.0.clear();
        for tag in self.requests.clear() {
            self.submitted(tag, ShareAnswer::Unanswered);
        }
    }

    /// The next line to write, with its newline.
    pub fn poll_transmit(&mut self) -> Option<String> {
        self.outbox.0.pop_front()
    }

    pub fn poll_output(&mut self) -> Option<ClientOutput> {
        self.outputs.pop()
    }

    /// Whether shares can be submitted.
    pub fn is_ready(&self) -> bool {
        self.phase == Phase::Ready
    }

    /// Whether the session has ended, by either side.
    pub fn is_over(&self) -> bool {
        self.phase == Phase::Over
    }

    /// Shares that wait for an answer.
    pub fn in_flight(&self) -> usize {
        self.requests.submits()
    }

    /// The difficulty for jobs to come.
    pub fn difficulty(&self) -> f64 {
        self.difficulty.value()
    }

    /// The version bits that the pool granted and that were asked for; 0 without rolling.
    pub fn version_mask(&self) -> u32 {
        self.version_mask.unwrap_or(0)
    }

    /// Whether the pool continued the session named in the configuration, so that shares of its jobs still
    /// count.
    pub fn resumed(&self) -> bool {
        self.resumed
    }

    /// What a later session needs in order to continue this one.
    pub fn resume(&self) -> Option<Resume> {
        let extranonce1 = self.extranonce.as_ref()?.extranonce1.clone();
        Some(Resume {
            session_id: self.session_id.clone()?,
            extranonce1,
            jobs: self.jobs.clone(),
        })
    }

    /// Whether the pool accepted `mining.subscribe`.
    pub fn is_subscribed(&self) -> bool {
        self.extranonce.is_some()
    }

    /// The configuration's [`Skip`] and the optional requests that had no answer yet. If the pool closed the
    /// connection, the next session should leave these out.
    pub fn suspects(&self) -> Skip {
        self.requests.suspects(self.config.skip)
    }

    /// Replies that match no request.
    pub fn unmatched_replies(&self) -> u64 {
        self.unmatched
    }

    fn submitted(&mut self, tag: u64, verdict: ShareAnswer) {
        self.outputs.push(ClientOutput::Submitted { tag, verdict });
    }

    fn end(&mut self, why: String) {
        self.finish(ClientOutput::Ended { why });
    }

    /// Ends the session with `last`, after a verdict for every unanswered share.
    fn finish(&mut self, last: ClientOutput) {
        if self.phase != Phase::Over {
            self.close();
            self.outputs.push(last);
        }
    }

    fn request(&mut self, request: Setup, params: &impl serde::Serialize, now: Instant) {
        let method = request.method();
        let id = self.requests.setup(request, now);
        self.transmit(json_rpc::call_line(Some(id), method, params));
    }

    /// Queues a line that is no share. Shares stop at [`MAX_IN_FLIGHT`](Self::MAX_IN_FLIGHT), so the outbox overflows only if
    /// the pool sends requests and reads no answers; those answers are dropped.
    fn transmit(&mut self, line: String) {
        if self.outbox.0.len() < Self::MAX_OUTBOX {
            self.outbox.0.push_back(line);
        }
    }
}
