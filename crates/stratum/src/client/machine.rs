//! The client as a [`Machine`].

use std::time::Instant;

use machine::Machine;
use miner_core::Share;

use super::requests::ANSWERS_WITHIN;
use super::{Client, ClientOutput, Expired, Phase, ShareAnswer};

#[derive(Debug, Clone, PartialEq)]
pub enum ClientEvent {
    /// A line from the pool, without its ending.
    Line(Vec<u8>),
    /// A share to submit. If it cannot be sent, [`ClientOutput::NotSubmitted`] says why.
    Submit {
        job_id: String,
        share: Share,
        /// Identifies the share in the event that answers it.
        tag: u64,
    },
    /// See [`Client::suggest_difficulty`].
    SuggestDifficulty(f64),
    /// The connection is lost.
    Closed,
}

#[derive(Clone, PartialEq)]
pub enum ClientAction {
    /// Write this line, newline included. It may carry the password, so `Debug` hides it.
    Send(String),
    Tell(Box<ClientOutput>),
}

impl std::fmt::Debug for ClientAction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Send(line) => write!(f, "Send({} bytes)", line.len()),
            Self::Tell(event) => f.debug_tuple("Tell").field(event).finish(),
        }
    }
}

impl Machine for Client {
    type Event = ClientEvent;
    type Action = ClientAction;

    fn handle(&mut self, event: ClientEvent, now: Instant) {
        match event {
            ClientEvent::Line(line) => self.handle_line(&line, now),
            ClientEvent::Submit { job_id, share, tag } => {
                if let Err(error) = self.submit(&job_id, &share, tag, now) {
                    self.outputs.push(ClientOutput::NotSubmitted { tag, error });
                }
            }
            ClientEvent::SuggestDifficulty(difficulty) => self.suggest_difficulty(difficulty, now),
            ClientEvent::Closed => self.close(),
        }
    }

    /// Gives up on requests that went without an answer, and on a silent pool.
    fn advance(&mut self, now: Instant) {
        if self.phase == Phase::Over {
            return;
        }
        for expired in self.requests.expire(now) {
            match expired {
                Expired::Submit { tag } => self.submitted(tag, ShareAnswer::Unanswered),
                Expired::Setup(request) if request.is_required() => {
                    self.end(format!("the pool does not answer {}", request.method()));
                }
                Expired::Setup(_) => {}
            }
        }
        if self.requests.is_stalled(now) {
            let seconds = ANSWERS_WITHIN.as_secs();
            self.end(format!("the pool has answered no share for {seconds} s"));
        }
        if now.saturating_duration_since(self.heard) >= Self::SILENCE {
            self.end(format!(
                "nothing came from the pool for {} s",
                Self::SILENCE.as_secs()
            ));
        }
    }

    fn poll(&mut self, _now: Instant) -> Option<ClientAction> {
        let line = self.poll_transmit().map(ClientAction::Send);
        line.or_else(|| self.poll_output().map(Box::new).map(ClientAction::Tell))
    }

    fn deadline(&self) -> Option<Instant> {
        let silent = self.heard + Self::SILENCE;
        (self.phase != Phase::Over).then(|| {
            self.requests
                .next_deadline()
                .map_or(silent, |deadline| deadline.min(silent))
        })
    }
}
