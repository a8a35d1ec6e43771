//! The pool's side of a session with one miner.
//!
//! A [`Session`] reads requests, keeps what belongs to the connection (extranonce1, workers, granted version
//! bits, which job went out at which difficulty) and answers whatever it can on its own. Well-formed shares
//! come out as [`SessionOutput::Submit`]; the pool judges them and passes the result to [`Session::answer`].
//!
//! It is a [`Machine`](::machine::Machine) with [`SessionEvent`] in and [`SessionAction`] out. It has no
//! deadlines: the pool looks after idle miners.
//!
//! A miner may ask to continue an earlier session by its id ([`SessionOutput::Resume`]). Shares of that session's jobs
//! are then judged as before: at the difficulty and with the extranonce1 that each job went out with.

mod machine;
mod requests;
mod resume;
mod submission;
mod vardiff;

use std::collections::{BTreeSet, VecDeque};
use std::ops::RangeInclusive;
use std::sync::Arc;

use miner_core::{Job, Root};
use serde_json::{Value, json};

pub use machine::{SessionAction, SessionEvent};
pub use resume::ClosedSession;
pub use submission::{Refusal, RequestId, Submission};
pub use vardiff::{Vardiff, VardiffConfig};

use crate::json_rpc::{self, Incoming};
use crate::wire;

#[derive(Debug, Clone, PartialEq)]
pub struct SessionConfig {
    /// The session's part of every coinbase; no two open sessions may share one.
    pub extranonce1: Extranonce1,
    /// Bytes that the miner chooses in every coinbase, 1 to 16.
    pub extranonce2_size: usize,
    /// Version bits that are granted to miners who ask for them.
    pub version_mask: u32,
    /// Share difficulty until it is changed.
    pub difficulty: f64,
    /// The difficulties that `mining.suggest_difficulty` may set.
    pub suggestions: RangeInclusive<f64>,
}

/// What the pool needs to know or to decide.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SessionOutput {
    /// The miner wants to continue the session of this id. It waits for [`SessionEvent::Subscribe`].
    Resume { request: RequestId, session_id: String },
    /// Subscribed, and a first worker authorized: send the current job.
    Ready,
    Authorized {
        /// 1 to 256 bytes without control characters.
        worker: String,
        /// As it was sent, empty without one; bounded by the length of a line. The session accepts any.
        password: String,
    },
    /// A share for the pool to judge.
    Submit(Submission),
    /// A share that the session itself refused.
    Refused {
        /// The sender, if it is an authorized worker.
        worker: Option<String>,
        refusal: Refusal,
    },
}

/// A session's part of every coinbase: a pool's own few bytes, or a proxy's, which are the pool's and some more.
pub type Extranonce1 = Arc<[u8]>;

/// A job that was sent, and what applies to its shares.
#[derive(Debug, Clone, PartialEq)]
struct SentJob {
    id: String,
    difficulty: f64,
    extranonce1: Extranonce1,
    extranonce2_size: usize,
}

#[derive(Debug)]
pub struct Session {
    config: SessionConfig,
    subscribed: bool,
    workers: BTreeSet<String>,
    /// Stays the same while extranonce1 changes.
    session_id: String,
    extranonce1: Extranonce1,
    /// Whether the miner asked for `mining.set_extranonce`.
    takes_extranonce: bool,
    /// The mask that the miner asked for, once rolling was granted.
    wanted_mask: Option<u32>,
    difficulty: f64,
    /// The difficulty that the miner was last told.
    announced: Option<f64>,
    jobs: VecDeque<SentJob>,
    outbox: VecDeque<String>,
    outbox_bytes: usize,
    outputs: VecDeque<SessionOutput>,
    garbage: u32,
    closed: Option<&'static str>,
    close_told: bool,
}

impl Session {
    /// Limit for lines from a miner, in bytes.
    pub const MAX_LINE: usize = 16 << 10;
    /// Most workers of one connection.
    pub const MAX_WORKERS: usize = 64;
    /// Jobs whose difficulty is remembered; shares of older ones are stale.
    pub const MAX_JOBS: usize = 64;
    /// Bytes that may wait to be written. A miner that lets more pile up does not read, and is closed.
    const MAX_OUTBOX_BYTES: usize = 1 << 20;
    /// Events that may wait to be taken.
    const MAX_OUTPUTS: usize = 256;
    /// This many lines in a row that are not messages close the connection.
    const MAX_GARBAGE: u32 = 5;

    pub fn new(config: SessionConfig) -> Self {
        Self {
            subscribed: false,
            workers: BTreeSet::new(),
            session_id: hex::encode(&config.extranonce1),
            extranonce1: Arc::clone(&config.extranonce1),
            takes_extranonce: false,
            wanted_mask: None,
            difficulty: config.difficulty,
            announced: None,
            jobs: VecDeque::new(),
            outbox: VecDeque::new(),
            outbox_bytes: 0,
            outputs: VecDeque::new(),
            garbage: 0,
            closed: None,
            close_told: false,
            config,
        }
    }

    /// Takes one line from the miner, without its ending.
    pub fn handle_line(&mut self, line: &[u8]) {
        if self.closed.is_some() {
            return;
        }
        let parsed = json_rpc::parse(line);
        self.garbage = if parsed.is_ok() { 0 } else { self.garbage + 1 };
        match parsed {
            Ok(Incoming::Call { id, method, params }) => self.handle_request(id, &method, &params),
            // The session sends no requests, so it expects no replies.
            Ok(Incoming::Reply { .. }) => {}
            Err(_) if self.garbage >= Self::MAX_GARBAGE => self.closed = Some("sends no Stratum messages"),
            Err(_) => self.reply(&RequestId(Value::Null), Err(Refusal::NotAMessage)),
        }
    }

    /// Sends a job. The session's own extranonce1 and extranonce2 size replace those of `job`. The current
    /// difficulty stays this job's for good. `mining.notify` cannot say a job whose merkle root is fixed: the session is
    /// closed then.
    pub fn notify(&mut self, id: &str, job: &Job, clean: bool) {
        self.notify_at(id, job, job.time, clean);
    }

    /// The same with a later time, in Unix seconds: all headers of the job are then other ones than with its own.
    pub fn notify_at(&mut self, id: &str, job: &Job, time: u32, clean: bool) {
        let Root::Coinbase(coinbase) = &job.root else {
            self.closed =
                Some("cannot be told of a job with a fixed merkle root: Stratum V1 has no words for it");
            return;
        };
        self.announce_difficulty();
        if clean {
            self.jobs.clear();
        }
        if self.jobs.len() == Self::MAX_JOBS {
            self.jobs.pop_front();
        }
        self.jobs.push_back(SentJob {
            id: id.to_owned(),
            difficulty: self.difficulty,
            extranonce1: Arc::clone(&self.extranonce1),
            extranonce2_size: self.config.extranonce2_size,
        });
        let params = json!([
            id,
            wire::prev_hash_to_wire(job.prev_hash),
            hex::encode(&coinbase.coinbase1),
            hex::encode(&coinbase.coinbase2),
            coinbase.merkle_branch.iter().map(hex::encode).collect::<Vec<_>>(),
            wire::number_hex(job.version),
            wire::number_hex(job.bits),
            wire::number_hex(time),
            clean,
        ]);
        self.transmit(json_rpc::call_line(None, "mining.notify", &params));
    }

    /// Sets the share difficulty for jobs to come.
    pub fn set_difficulty(&mut self, difficulty: f64) {
        self.difficulty = difficulty;
        if self.is_ready() {
            self.announce_difficulty();
        }
    }

    /// Whether the miner can be given another extranonce1 without a new connection.
    pub fn takes_extranonce(&self) -> bool {
        self.takes_extranonce
    }

    /// Whether jobs to come have this extranonce1 and as many bytes for the miner to choose.
    pub fn has_extranonce(&self, extranonce1: &[u8], extranonce2_size: usize) -> bool {
        *self.extranonce1 == *extranonce1 && self.config.extranonce2_size == extranonce2_size
    }

    /// Sets another extranonce1 and extranonce2 size for jobs to come and tells the miner. The miner must have asked for
    /// that ([`takes_extranonce`](Self::takes_extranonce)); otherwise it would build wrong coinbases.
    pub fn set_extranonce(&mut self, extranonce1: Extranonce1, extranonce2_size: usize) {
        let params = (hex::encode(&extranonce1), extranonce2_size);
        (self.extranonce1, self.config.extranonce2_size) = (extranonce1, extranonce2_size);
        self.transmit(json_rpc::call_line(None, "mining.set_extranonce", &params));
    }

    /// Sets the version bits, also for jobs already sent. Nothing changes for a miner that did not ask to
    /// roll, or that has them already.
    pub fn set_version_mask(&mut self, mask: u32) {
        let before = self.version_mask();
        self.config.version_mask = mask;
        if let Some(mask) = self.version_mask().filter(|_| self.version_mask() != before) {
            let params = [wire::number_hex(mask)];
            self.transmit(json_rpc::call_line(None, "mining.set_version_mask", &params));
        }
    }

    /// The mask granted, `None` without rolling.
    fn version_mask(&self) -> Option<u32> {
        self.wanted_mask.map(|wanted| wanted & self.config.version_mask)
    }

    /// Answers a [`Submission`].
    pub fn answer(&mut self, request: &RequestId, judgement: Result<(), Refusal>) {
        self.reply(request, judgement.map(|()| Value::Bool(true)));
    }

    /// The next line to write, with its newline.
    pub fn poll_transmit(&mut self) -> Option<String> {
        let line = self.outbox.pop_front()?;
        self.outbox_bytes -= line.len();
        Some(line)
    }

    /// All lines that wait to be written.
    pub fn take_bytes(&mut self) -> Vec<u8> {
        std::iter::from_fn(|| self.poll_transmit())
            .collect::<String>()
            .into_bytes()
    }

    pub fn poll_output(&mut self) -> Option<SessionOutput> {
        self.outputs.pop_front()
    }

    /// Whether the miner can be given jobs.
    pub fn is_ready(&self) -> bool {
        self.subscribed && !self.workers.is_empty()
    }

    /// Why the connection must be closed, if it must.
    pub fn closed(&self) -> Option<&'static str> {
        self.closed
    }

    /// The share difficulty for jobs to come.
    pub fn difficulty(&self) -> f64 {
        self.difficulty
    }

    fn announce_difficulty(&mut self) {
        if self.announced != Some(self.difficulty) {
            self.announced = Some(self.difficulty);
            self.transmit(json_rpc::call_line(
                None,
                "mining.set_difficulty",
                &[self.difficulty],
            ));
        }
    }

    fn reply(&mut self, request: &RequestId, outcome: Result<Value, Refusal>) {
        let outcome = outcome.map_err(|refusal| (refusal.code(), refusal.text()));
        self.transmit(json_rpc::reply_line(&request.0, outcome));
    }

    fn event(&mut self, event: SessionOutput) {
        self.outputs.push_back(event);
    }

    fn transmit(&mut self, line: String) {
        if self.outbox_bytes + line.len() > Self::MAX_OUTBOX_BYTES {
            self.closed = Some("does not read what it is sent");
        } else {
            self.outbox_bytes += line.len();
            self.outbox.push_back(line);
        }
    }
}
