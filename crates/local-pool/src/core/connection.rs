//! One miner's connection: the bytes of an incomplete line, the session, and what the miner was sent.

use std::time::Instant;

use stratum::LineDecoder;
use stratum::server::{ClosedSession, Extranonce1, RequestId, Session, SessionConfig, Vardiff};

use crate::jobs::IssuedJob;

/// What a miner was sent last.
#[derive(Clone, Copy, Debug, Default)]
struct Sent {
    /// Height of the chain when the job was made.
    height: Option<u32>,
    clean: bool,
    /// Which setting of the pool's difficulty the session has.
    difficulty_epoch: u64,
}

/// A session that is closed, and what its miner was sent.
#[derive(Debug)]
pub(super) struct ClosedConnection {
    session: ClosedSession,
    sent: Sent,
}

impl ClosedConnection {
    pub(super) fn session_id(&self) -> &str {
        self.session.session_id()
    }
}

#[derive(Debug)]
pub(super) struct Connection {
    decoder: LineDecoder,
    pub(super) session: Session,
    sent: Sent,
    vardiff: Option<Vardiff>,
    /// The miner has another difficulty, by its own wish, than the one that its newest job went out with.
    suggested: bool,
    /// A share of it was accepted.
    works: bool,
    /// When the connection counts as idle.
    pub(super) deadline: Instant,
    /// Why it must be closed. The session may have reasons of its own.
    broken: Option<String>,
}

impl Connection {
    pub(super) fn new(
        config: SessionConfig,
        vardiff: Option<Vardiff>,
        difficulty_epoch: u64,
        deadline: Instant,
    ) -> Self {
        Self {
            vardiff,
            suggested: false,
            works: false,
            decoder: LineDecoder::new(Session::MAX_LINE),
            session: Session::new(config),
            sent: Sent {
                difficulty_epoch,
                ..Sent::default()
            },
            deadline,
            broken: None,
        }
    }

    pub(super) fn push(&mut self, bytes: &[u8]) {
        self.decoder.push(bytes);
    }

    /// Gives the session its next line; false if there is none, or none is wanted any more.
    pub(super) fn next_line(&mut self, now: Instant) -> bool {
        if self.closing().is_some() {
            return false;
        }
        match self.decoder.next_line() {
            Ok(Some(line)) => {
                let before = self.session.difficulty();
                self.session.handle_line(line);
                if self.session.difficulty() != before {
                    self.suggested = true;
                    if let Some(vardiff) = &mut self.vardiff {
                        vardiff.begin(now);
                    }
                }
            }
            Ok(None) => return false,
            Err(error) => {
                self.broken = Some(format!("sends too much: {error}"));
                return false;
            }
        }
        true
    }

    pub(super) fn resume(&mut self, request: &RequestId, earlier: Option<ClosedConnection>) {
        let session = earlier.map(|earlier| {
            self.sent = earlier.sent;
            earlier.session
        });
        self.session.answer_subscribe(request, session);
    }

    /// A share was accepted, which has to meet this difficulty. True if it is the first one.
    pub(super) fn accepted(&mut self, difficulty: f64) -> bool {
        if let Some(vardiff) = &mut self.vardiff {
            vardiff.share(difficulty);
        }
        !std::mem::replace(&mut self.works, true)
    }

    /// Decides whether the difficulty fits the miner's rate. True if the miner needs a job for another one.
    pub(super) fn look(&mut self, now: Instant) -> bool {
        if !self.session.is_ready() {
            return false;
        }
        let difficulty = self.session.difficulty();
        let vardiff = self.vardiff.as_mut();
        self.suggested || vardiff.is_some_and(|vardiff| vardiff.look(difficulty, now))
    }

    /// When to [`look`](Self::look) again even if nothing comes.
    pub(super) fn look_at(&self) -> Option<Instant> {
        let vardiff = self.vardiff.as_ref().filter(|_| self.session.is_ready())?;
        (!vardiff.waits()).then(|| vardiff.due())
    }

    /// Sends a job, if the miner can have it. It is clean if the miner's last one was on another tip.
    pub(super) fn send(&mut self, job: &IssuedJob, now: Instant) {
        self.update_difficulty(job);
        if self.session.is_ready() {
            if let Some(difficulty) = self.vardiff.as_mut().and_then(|vardiff| vardiff.on_job(now)) {
                self.session.set_difficulty(difficulty);
            }
            self.suggested = false;
            self.sent.clean = self.sent.height.replace(job.height) != Some(job.height);
            self.session.notify(&job.id, &job.job, self.sent.clean);
        }
    }

    /// Sends the last job once more, unchanged.
    pub(super) fn repeat(&mut self, job: &IssuedJob) {
        self.update_difficulty(job);
        if self.session.is_ready() {
            self.session.notify(&job.id, &job.job, self.sent.clean);
        }
    }

    fn update_difficulty(&mut self, job: &IssuedJob) {
        if self.sent.difficulty_epoch != job.difficulty_epoch {
            self.sent.difficulty_epoch = job.difficulty_epoch;
            self.session.set_difficulty(job.difficulty);
        }
    }

    pub(super) fn change_extranonce(&mut self, extranonce1: Extranonce1, extranonce2_size: usize) {
        if self.session.takes_extranonce() {
            self.session.set_extranonce(extranonce1, extranonce2_size);
        } else {
            self.broken = Some("does not take another extranonce1".into());
        }
    }

    /// Why the connection has to be closed, if it has.
    pub(super) fn closing(&self) -> Option<String> {
        let by_session = || self.session.closed().map(str::to_owned);
        self.broken.clone().or_else(by_session)
    }

    pub(super) fn into_closed(self) -> Option<ClosedConnection> {
        let sent = self.sent;
        let session = self.session.into_closed()?;
        Some(ClosedConnection { session, sent })
    }
}
