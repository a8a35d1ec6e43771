//! One connection's life: handshake, SetupConnection, the channel, jobs and shares.

mod opening;
mod receiving;
mod sending;

use crate::channel::Channel;
use crate::frames::{FrameError, Frames};
use crate::shares::{ANSWER_WITHIN, Shares};
use crate::source::{Address, Config};
use job_source::{Event, Verdict};
pub(crate) use opening::Ask;
use opening::Opening;
use sending::{UNKNOWN_RATE, rate_of};
use std::time::{Duration, Instant};

/// From the connection to the open channel.
const OPEN_WITHIN: Duration = Duration::from_secs(15);
/// A pool that says nothing for this long although it was sent shares is of no use. It may collect them, and need not
/// speak otherwise.
const ANSWERS_WITHIN: Duration = Duration::from_secs(300);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Handshake,
    Setup,
    /// A channel was asked for.
    Opening(Ask),
    Open,
}

/// Why a session is over.
#[derive(Debug)]
pub(crate) enum End {
    Lost { reason: String, unusable: bool },
    Reconnect(Address),
    Refused { reason: String },
}

#[derive(Debug)]
pub(crate) struct Session {
    frames: Frames,
    stage: Stage,
    address: Address,
    user: String,
    /// Hashes per second.
    rate: f32,
    opening: Opening,
    next_ask: Ask,
    channel: Option<Channel>,
    shares: Shares,
    began: Instant,
    heard: Instant,
    /// Messages of unknown kinds.
    unknown: u64,
    miscounted: bool,
    served: bool,
    pub(crate) bytes: Vec<u8>,
    pub(crate) events: Vec<Event>,
    end: Option<End>,
}

impl Session {
    /// Asks for this channel first.
    pub(crate) fn new(
        config: &Config,
        address: Address,
        first: Ask,
        now: Instant,
    ) -> Result<Self, FrameError> {
        let (frames, bytes) = Frames::begin(config.authority, config.handshakes)?;
        Ok(Self {
            frames,
            stage: Stage::Handshake,
            address,
            user: config.user.clone(),
            rate: config.suggest_difficulty.map_or(UNKNOWN_RATE, rate_of),
            opening: Opening::new(first),
            next_ask: Ask::default(),
            channel: None,
            shares: Shares::default(),
            began: now,
            heard: now,
            unknown: 0,
            miscounted: false,
            served: false,
            bytes,
            events: Vec::new(),
            end: None,
        })
    }

    /// The pool has opened a channel.
    pub(crate) fn is_ready(&self) -> bool {
        self.stage == Stage::Open
    }

    /// The pool has sent a job.
    pub(crate) fn has_served(&self) -> bool {
        self.served
    }

    /// What the next session is to ask for first.
    pub(crate) fn next_ask(&self) -> Ask {
        self.next_ask
    }

    pub(crate) fn take_end(&mut self) -> Option<End> {
        self.end.take()
    }

    pub(crate) fn receive(&mut self, bytes: &[u8], now: Instant) {
        self.heard = now;
        if let Err(error) = self.try_receive(bytes, now) {
            self.end_unusable(error.to_string());
        }
    }

    fn try_receive(&mut self, bytes: &[u8], now: Instant) -> Result<(), FrameError> {
        self.frames.receive(bytes)?;
        if self.stage == Stage::Handshake && self.frames.is_open() {
            self.set_up();
        }
        while self.end.is_none()
            && let Some(frame) = self.frames.next()?
        {
            self.take_frame(frame, now)
                .map_err(|error| FrameError::Frame(format!("{error:?}")))?;
        }
        Ok(())
    }

    pub(crate) fn advance(&mut self, now: Instant) {
        if self.silent_until().is_some_and(|limit| now >= limit) {
            let mut next = "";
            let (what, within) = match self.stage {
                Stage::Handshake => ("does not answer the handshake".to_owned(), OPEN_WITHIN),
                Stage::Setup => ("does not answer SetupConnection".to_owned(), OPEN_WITHIN),
                Stage::Opening(ask) => {
                    next = self.unanswered(ask);
                    (format!("does not answer {}", ask.message()), OPEN_WITHIN)
                }
                Stage::Open => (
                    "says nothing although it was sent shares".to_owned(),
                    ANSWERS_WITHIN,
                ),
            };
            return self.end_unusable(format!("the pool {what}, for {} s{next}", within.as_secs()));
        }
        for tag in self.shares.overdue(now) {
            let verdict = Verdict::Unanswered;
            self.events.push(Event::Verdict { tag, verdict });
        }
    }

    /// When its silence is too long.
    fn silent_until(&self) -> Option<Instant> {
        if self.stage != Stage::Open {
            return Some(self.began + OPEN_WITHIN);
        }
        let oldest = self.shares.oldest()?;
        Some(oldest.max(self.heard) + ANSWERS_WITHIN)
    }

    pub(crate) fn deadline(&self) -> Option<Instant> {
        let overdue = self.shares.oldest().map(|oldest| oldest + ANSWER_WITHIN);
        [self.silent_until(), overdue].into_iter().flatten().min()
    }

    /// Gives the unanswered shares their verdicts.
    pub(crate) fn close(&mut self) {
        for tag in self.shares.take_all() {
            let verdict = Verdict::Unanswered;
            self.events.push(Event::Verdict { tag, verdict });
        }
    }

    /// The connection is lost.
    pub(crate) fn cut(&mut self, reason: &str) {
        let step = match self.stage {
            Stage::Handshake => " at the handshake: it may speak no Stratum V2; check --url".to_owned(),
            Stage::Setup => " at SetupConnection; check --url".to_owned(),
            Stage::Opening(ask) => {
                let next = self.unanswered(ask);
                format!(" at {}{next}; check --user and --url", ask.message())
            }
            Stage::Open => String::new(),
        };
        self.end_lost(format!("{reason}{step}"));
    }

    fn end_lost(&mut self, reason: String) {
        let unusable = false;
        self.end.get_or_insert(End::Lost { reason, unusable });
    }

    fn end_unusable(&mut self, reason: String) {
        let unusable = true;
        self.end.get_or_insert(End::Lost { reason, unusable });
    }

    fn refuse(&mut self, reason: String) {
        self.end.get_or_insert(End::Refused { reason });
    }
}
