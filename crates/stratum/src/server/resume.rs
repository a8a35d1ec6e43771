//! Sessions that continue in a new connection.

use std::collections::VecDeque;

use super::{Extranonce1, RequestId, SentJob, Session};

/// The remains of a session whose connection is closed, which its miner may resume.
#[derive(Debug, Clone, PartialEq)]
pub struct ClosedSession {
    session_id: String,
    extranonce1: Extranonce1,
    difficulty: f64,
    jobs: VecDeque<SentJob>,
}

impl ClosedSession {
    pub fn session_id(&self) -> &str {
        &self.session_id
    }
}

impl Session {
    /// Answers [`SessionOutput::Resume`](super::SessionOutput::Resume), with the session that the miner asked
    /// for or with a new one.
    pub fn answer_subscribe(&mut self, request: &RequestId, earlier: Option<ClosedSession>) {
        if let Some(earlier) = earlier {
            self.session_id = earlier.session_id;
            self.extranonce1 = earlier.extranonce1;
            self.difficulty = earlier.difficulty;
            self.jobs = earlier.jobs;
        }
        let outcome = self.subscribe();
        self.reply_and_start(request, Ok(outcome));
    }

    /// Closes the session for its miner to resume; `None` if the miner never subscribed.
    pub fn into_closed(self) -> Option<ClosedSession> {
        self.subscribed.then_some(ClosedSession {
            session_id: self.session_id,
            extranonce1: self.extranonce1,
            difficulty: self.difficulty,
            jobs: self.jobs,
        })
    }
}
