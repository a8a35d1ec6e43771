//! A miner that has a place: its session, the job that it has, and the shares that are being judged.

use std::collections::VecDeque;
use std::net::IpAddr;
use std::time::{Duration, Instant};

use job_source::miners::{Event, MinerId, MinerShare, Outcome, Rejection, Work};
use stratum::server::{RequestId, Session, SessionConfig, SessionOutput, Submission, VardiffConfig};

use super::difficulty::Difficulty;
use super::terms::{number_of, refusal, wished};
use super::{Action, Shared};

/// A job is sent again with a later time when it is this old, so that blocks have times that are about right.
const REFRESH: Duration = Duration::from_secs(60);
/// Least time between two sendings of a job: its time is in seconds, and only another time makes it another job to a miner,
/// which would search the same again otherwise.
const RESEND_WAIT: Duration = Duration::from_secs(1);
/// Shares that may wait to be judged. With more the miner is closed.
const MAX_PENDING: usize = 1024;
/// This many wrong shares in a row close the connection. Stale ones are not wrong.
const MAX_WRONG: u32 = 100;

#[derive(Debug)]
struct Sent {
    at: Instant,
    /// How often the job was sent before.
    before: u32,
}

#[derive(Debug)]
pub(super) struct Serving {
    id: MinerId,
    address: IpAddr,
    session: Session,
    difficulty: Difficulty,
    work: Work,
    /// When it came.
    since: Instant,
    /// `None` until the miner is ready for it.
    sent: Option<Sent>,
    /// The miner is to have another difficulty, with the job sent again.
    resend: bool,
    pending: VecDeque<(u64, RequestId)>,
    requests: u64,
    name: Option<String>,
    works: bool,
    wrong: u32,
    closed: Option<&'static str>,
}

impl Serving {
    pub(super) fn new(
        (id, address): (MinerId, IpAddr),
        work: Work,
        config: &VardiffConfig,
        now: Instant,
    ) -> Self {
        let difficulty = Difficulty::new(config.clone(), work.difficulty, now);
        let session = Session::new(SessionConfig {
            extranonce1: work.extranonce1().into(),
            extranonce2_size: work.extranonce2_size(),
            version_mask: work.template.rollable_bits(),
            difficulty: difficulty.for_job(work.difficulty),
            suggestions: config.range.clone(),
        });
        Self {
            id,
            address,
            session,
            difficulty,
            work,
            since: now,
            sent: None,
            resend: false,
            pending: VecDeque::new(),
            requests: 0,
            name: None,
            works: false,
            wrong: 0,
            closed: None,
        }
    }

    pub(super) fn works(&self) -> bool {
        self.works
    }

    pub(super) fn is_ready(&self) -> bool {
        self.session.is_ready()
    }

    /// Why the connection must be closed, for which the miner is to blame.
    pub(super) fn closed(&self) -> Option<&'static str> {
        self.closed.or_else(|| self.session.closed())
    }

    pub(super) fn take_bytes(&mut self) -> Vec<u8> {
        self.session.take_bytes()
    }

    /// Its name, and the difficulty that fits its rate.
    pub(super) fn fitting(&self) -> Option<(&str, f64)> {
        let name = self.name.as_deref().filter(|_| self.works)?;
        Some((name, self.difficulty.fitting()))
    }

    pub(super) fn line(&mut self, line: &[u8], now: Instant, shared: &mut Shared) {
        let before = self.session.difficulty();
        self.session.handle_line(line);
        let suggested = self.session.difficulty();
        if suggested != before {
            self.difficulty.begin_at(suggested, now);
            self.resend = self.sent.is_some();
        }
        while let Some(output) = self.session.poll_output() {
            match output {
                // No session is continued: its place may be another's.
                SessionOutput::Resume { request, .. } => self.session.answer_subscribe(&request, None),
                SessionOutput::Ready => self.send(now),
                SessionOutput::Authorized { worker, password } => {
                    self.authorized(worker, &password, now, shared);
                }
                SessionOutput::Submit(submission) => self.submitted(submission, shared),
                SessionOutput::Refused { .. } => {
                    self.is_wrong();
                    shared.tell(Event::Unreadable { miner: self.id });
                }
                _ => {}
            }
        }
    }

    /// The first worker gives the miner its name. What is known of a difficulty that fits it holds from its first job on.
    fn authorized(&mut self, worker: String, password: &str, now: Instant, shared: &mut Shared) {
        if self.name.is_some() {
            return;
        }
        let known =
            wished(password, &shared.config.range).or_else(|| shared.known.fitting(self.address, &worker));
        if let Some(fitting) = known {
            self.difficulty.begin_at(fitting, now);
        }
        shared.tell(Event::Named {
            miner: self.id,
            name: worker.clone(),
        });
        self.name = Some(worker);
    }

    fn submitted(&mut self, submission: Submission, shared: &mut Shared) {
        if self.pending.len() >= MAX_PENDING {
            self.closed = Some("sends more shares than can be judged");
            return;
        }
        self.requests += 1;
        let told = submission.difficulty.unwrap_or(self.session.difficulty());
        shared.tell(Event::Share(MinerShare {
            miner: self.id,
            request: self.requests,
            number: number_of(&submission.job_id),
            version_bits: submission
                .version_bits
                .map(|bits| (submission.version_mask, bits)),
            time: submission.time,
            nonce: submission.nonce,
            difficulties: std::iter::once(told).chain(submission.lowered).collect(),
            extranonce2: submission.extranonce2,
        }));
        self.pending.push_back((self.requests, submission.request));
    }

    pub(super) fn answer(&mut self, number: u64, outcome: Outcome, shared: &mut Shared) {
        let place = self.pending.iter().position(|(pending, _)| *pending == number);
        let Some((_, request)) = place.and_then(|place| self.pending.remove(place)) else {
            return;
        };
        match outcome {
            Outcome::Accepted { difficulty } => {
                self.session.answer(&request, Ok(()));
                self.difficulty.share(difficulty);
                self.wrong = 0;
                if !std::mem::replace(&mut self.works, true) {
                    shared.actions.push_back(Action::Trust(self.id));
                }
            }
            Outcome::Rejected(why) => {
                self.session.answer(&request, Err(refusal(why)));
                if why != Rejection::Stale {
                    self.is_wrong();
                }
            }
        }
    }

    fn is_wrong(&mut self) {
        self.wrong += 1;
        if self.wrong >= MAX_WRONG {
            self.closed = Some("sends only shares that are wrong");
        }
    }

    /// It has this to mine from now on. An error completes the sentence "the miner …".
    pub(super) fn mine(&mut self, mut work: Work, now: Instant) -> Result<(), &'static str> {
        let (extranonce1, size) = (work.extranonce1(), work.extranonce2_size());
        if !self.session.has_extranonce(&extranonce1, size) {
            if !self.session.takes_extranonce() {
                return Err("is to come back for another extranonce1");
            }
            self.session.set_extranonce(extranonce1.into(), size);
            work.clean = true;
        }
        self.session.set_version_mask(work.template.rollable_bits());
        (self.work, self.since) = (work, now);
        if self.sent.take().is_some() {
            self.send(now);
        }
        Ok(())
    }

    /// The source takes shares of this difficulty now, of the newest job too.
    pub(super) fn retarget(&mut self, of_source: f64) {
        self.work.difficulty = of_source;
        let is_other = self.difficulty.for_job(of_source) != self.session.difficulty();
        self.resend |= is_other && self.sent.is_some();
    }

    fn send(&mut self, now: Instant) {
        self.difficulty.on_job(now);
        self.resend = false;
        self.session
            .set_difficulty(self.difficulty.for_job(self.work.difficulty));
        let before = self.sent.as_ref().map_or(0, |sent| sent.before + 1);
        let number = self.work.number;
        let id = match before {
            0 => format!("{number:x}"),
            again => format!("{number:x}-{again:x}"),
        };
        let waited = now.saturating_duration_since(self.since).as_secs();
        let age = u64::from(self.work.age).saturating_add(waited);
        let time = self.work.template.time;
        let time = time.saturating_add(u32::try_from(age).unwrap_or(u32::MAX));
        let clean = self.work.clean && before == 0;
        self.session.notify_at(&id, &self.work.template, time, clean);
        self.sent = Some(Sent { at: now, before });
    }

    pub(super) fn look(&mut self, now: Instant) {
        if self.sent.is_some() {
            self.resend |= self.difficulty.look(now);
        }
    }

    pub(super) fn advance(&mut self, now: Instant) {
        self.look(now);
        if self.resend_at().is_some_and(|at| at <= now) {
            self.send(now);
        }
    }

    fn resend_at(&self) -> Option<Instant> {
        let wait = if self.resend { RESEND_WAIT } else { REFRESH };
        self.sent.as_ref().map(|sent| sent.at + wait)
    }

    pub(super) fn wake_at(&self) -> Option<Instant> {
        let look = self.difficulty.look_at().filter(|_| self.sent.is_some());
        look.into_iter().chain(self.resend_at()).min()
    }
}
