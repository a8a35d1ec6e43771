//! The session as a [`Machine`].

use std::sync::Arc;
use std::time::Instant;

use machine::Machine;
use miner_core::Job;

use super::{ClosedSession, Extranonce1, Refusal, RequestId, Session, SessionOutput};

/// A line from the miner, or a command from the pool.
#[derive(Debug, Clone, PartialEq)]
pub enum SessionEvent {
    /// A line from the miner, without its ending.
    Line(Vec<u8>),
    /// See [`Session::notify`].
    Notify { id: String, job: Arc<Job>, clean: bool },
    /// See [`Session::set_difficulty`].
    SetDifficulty(f64),
    /// See [`Session::set_extranonce`].
    SetExtranonce {
        extranonce1: Extranonce1,
        extranonce2_size: usize,
    },
    /// See [`Session::set_version_mask`].
    SetVersionMask(u32),
    /// Answers [`SessionOutput::Resume`]; see [`Session::answer_subscribe`].
    Subscribe {
        request: RequestId,
        earlier: Option<ClosedSession>,
    },
    /// Answers [`SessionOutput::Submit`].
    Answer {
        request: RequestId,
        judgement: Result<(), Refusal>,
    },
}

#[derive(Debug, Clone, PartialEq)]
pub enum SessionAction {
    /// Write this line, newline included.
    Send(String),
    Tell(SessionOutput),
    /// Close the connection; the text completes the sentence "the miner …". Comes once, after everything
    /// else.
    Close(&'static str),
}

impl Machine for Session {
    type Event = SessionEvent;
    type Action = SessionAction;

    fn handle(&mut self, event: SessionEvent, _now: Instant) {
        match event {
            SessionEvent::Line(line) => self.handle_line(&line),
            SessionEvent::Notify { id, job, clean } => self.notify(&id, &job, clean),
            SessionEvent::SetDifficulty(difficulty) => self.set_difficulty(difficulty),
            SessionEvent::SetExtranonce {
                extranonce1,
                extranonce2_size,
            } => self.set_extranonce(extranonce1, extranonce2_size),
            SessionEvent::SetVersionMask(mask) => self.set_version_mask(mask),
            SessionEvent::Subscribe { request, earlier } => self.answer_subscribe(&request, earlier),
            SessionEvent::Answer { request, judgement } => self.answer(&request, judgement),
        }
    }

    fn advance(&mut self, _now: Instant) {}

    fn poll(&mut self, _now: Instant) -> Option<SessionAction> {
        if let Some(line) = self.poll_transmit() {
            return Some(SessionAction::Send(line));
        }
        if let Some(output) = self.poll_output() {
            return Some(SessionAction::Tell(output));
        }
        let why = self.closed.filter(|_| !self.close_told)?;
        self.close_told = true;
        Some(SessionAction::Close(why))
    }

    fn deadline(&self) -> Option<Instant> {
        None
    }
}
