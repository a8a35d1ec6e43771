//! One miner's connection, from its first byte on.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use job_source::miners::{Event, MinerId, Outcome, Work};
use stratum::LineDecoder;
use stratum::server::Session;

use super::Shared;
use super::serving::Serving;

/// A miner must send its first line within this time, and subscribe and authorize within as much after it has a place.
const LOGIN_TIME: Duration = Duration::from_secs(30);
/// A miner that sends nothing for this long is let go; it will come back.
pub(crate) const IDLE_TIME: Duration = Duration::from_secs(600);
/// Bytes that a miner may send while it waits for its place. With more it is closed.
const MAX_WAITING: usize = 64 << 10;

#[derive(Debug)]
enum Stage {
    /// It has not sent a line yet.
    New,
    /// It wants to mine and has no place yet: perhaps no source has a job. What it sends is kept.
    Waiting {
        first: Vec<u8>,
        bytes: usize,
    },
    Serving(Box<Serving>),
}

/// Why a connection must be closed.
#[derive(Clone, Debug)]
pub(super) struct End {
    /// Completes the sentence "the miner …".
    pub(super) why: String,
    /// The miner is to blame.
    pub(super) is_offence: bool,
}

#[derive(Debug)]
pub(super) struct Connection {
    id: MinerId,
    address: SocketAddr,
    decoder: LineDecoder,
    stage: Stage,
    /// When the connection counts as idle.
    deadline: Option<Instant>,
    end: Option<End>,
    /// The scheduler knows the miner.
    is_told: bool,
    /// When it is looked at.
    pub(super) timer: Option<Instant>,
}

impl Connection {
    pub(super) fn new(id: MinerId, address: SocketAddr, now: Instant) -> Self {
        Self {
            id,
            address,
            decoder: LineDecoder::new(Session::MAX_LINE),
            stage: Stage::New,
            deadline: Some(now + LOGIN_TIME),
            end: None,
            is_told: false,
            timer: None,
        }
    }

    pub(super) fn address(&self) -> SocketAddr {
        self.address
    }

    /// A share of it was accepted.
    pub(super) fn works(&self) -> bool {
        matches!(&self.stage, Stage::Serving(serving) if serving.works())
    }

    pub(super) fn received(&mut self, bytes: &[u8], now: Instant, shared: &mut Shared) {
        self.decoder.push(bytes);
        if let Stage::Waiting { bytes: waiting, .. } = &mut self.stage {
            *waiting += bytes.len();
            if *waiting > MAX_WAITING {
                self.offend("sends more than a login before it is answered");
            }
            return;
        }
        if matches!(self.stage, Stage::New) {
            self.greet(shared);
        }
        self.read(now, shared);
    }

    /// Its first line tells whether it is a miner at all.
    fn greet(&mut self, shared: &mut Shared) {
        match self.decoder.next_line() {
            Ok(None) => {}
            Ok(Some(line)) if line.starts_with(b"{") => {
                let first = line.to_vec();
                self.stage = Stage::Waiting { first, bytes: 0 };
                (self.deadline, self.is_told) = (None, true);
                shared.tell(Event::Connected {
                    miner: self.id,
                    address: self.address.to_string(),
                });
            }
            Ok(Some(_)) => self.offend("does not speak Stratum"),
            Err(error) => self.offend(&format!("sends too much: {error}")),
        }
    }

    fn read(&mut self, now: Instant, shared: &mut Shared) {
        let Stage::Serving(serving) = &mut self.stage else {
            return;
        };
        loop {
            if serving.closed().is_some() {
                break;
            }
            match self.decoder.next_line() {
                Ok(Some(line)) => serving.line(line, now, shared),
                Ok(None) => break,
                Err(error) => {
                    let why = format!("sends too much: {error}");
                    self.end.get_or_insert(End {
                        why,
                        is_offence: true,
                    });
                    return;
                }
            }
        }
        if serving.is_ready() {
            self.deadline = Some(now + IDLE_TIME);
        }
    }

    /// It has this to mine from now on.
    pub(super) fn mine(&mut self, work: Work, now: Instant, shared: &mut Shared) {
        match &mut self.stage {
            Stage::New => {}
            Stage::Waiting { first, .. } => {
                let first = std::mem::take(first);
                let mut serving = Serving::new((self.id, self.address.ip()), work, &shared.config, now);
                serving.line(&first, now, shared);
                self.stage = Stage::Serving(Box::new(serving));
                self.deadline = Some(now + LOGIN_TIME);
                self.read(now, shared);
            }
            Stage::Serving(serving) => {
                if let Err(why) = serving.mine(work, now) {
                    self.end.get_or_insert(End {
                        why: why.to_owned(),
                        is_offence: false,
                    });
                }
            }
        }
    }

    pub(super) fn retarget(&mut self, of_source: f64) {
        if let Stage::Serving(serving) = &mut self.stage {
            serving.retarget(of_source);
        }
    }

    pub(super) fn answer(&mut self, request: u64, outcome: Outcome, shared: &mut Shared) {
        if let Stage::Serving(serving) = &mut self.stage {
            serving.answer(request, outcome, shared);
        }
    }

    /// The scheduler has nothing for it and has forgotten it.
    pub(super) fn refuse(&mut self, reason: &str) {
        self.is_told = false;
        self.end.get_or_insert(End {
            why: format!("is turned away: {reason}"),
            is_offence: false,
        });
    }

    fn offend(&mut self, why: &str) {
        self.end.get_or_insert(End {
            why: why.to_owned(),
            is_offence: true,
        });
    }

    pub(super) fn take_bytes(&mut self) -> Vec<u8> {
        match &mut self.stage {
            Stage::Serving(serving) => serving.take_bytes(),
            _ => Vec::new(),
        }
    }

    /// Why it must be closed, if it must.
    pub(super) fn end(&self) -> Option<End> {
        let of_session = || match &self.stage {
            Stage::Serving(serving) => serving.closed().map(|why| End {
                why: why.to_owned(),
                is_offence: true,
            }),
            _ => None,
        };
        self.end.clone().or_else(of_session)
    }

    /// Decides whether its difficulty fits its rate.
    pub(super) fn look(&mut self, now: Instant) {
        if let Stage::Serving(serving) = &mut self.stage {
            serving.look(now);
        }
    }

    pub(super) fn advance(&mut self, now: Instant) {
        if self.deadline.is_some_and(|deadline| deadline <= now) {
            let is_ready = matches!(&self.stage, Stage::Serving(serving) if serving.is_ready());
            let why = if is_ready { "is idle" } else { "does not log in" };
            self.end.get_or_insert(End {
                why: why.to_owned(),
                is_offence: false,
            });
        }
        if let Stage::Serving(serving) = &mut self.stage {
            serving.advance(now);
        }
    }

    /// When to [`advance`](Self::advance); `None` while it waits for its place.
    pub(super) fn wake_at(&self) -> Option<Instant> {
        let of_serving = match &self.stage {
            Stage::Serving(serving) => serving.wake_at(),
            _ => None,
        };
        self.deadline.into_iter().chain(of_serving).min()
    }

    /// It is closed, or has hung up.
    pub(super) fn leave(self, shared: &mut Shared) {
        if let Stage::Serving(serving) = &self.stage
            && let Some((name, fitting)) = serving.fitting()
        {
            shared.known.remember(self.address.ip(), name, fitting);
        }
        if self.is_told {
            shared.tell(Event::Left { miner: self.id });
        }
    }
}
