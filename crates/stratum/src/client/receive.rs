//! Lines from the pool: what kind each is, and replies matched with requests.

use std::time::Instant;

use super::requests::Answered;
use super::{Client, ClientOutput, Phase, ShareAnswer};
use crate::json_rpc::{self, Incoming, Reply};

impl Client {
    /// Takes one line from the pool, without its ending.
    pub fn handle_line(&mut self, line: &[u8], now: Instant) {
        if self.phase == Phase::Over {
            return;
        }
        self.heard = now;
        match json_rpc::parse(line) {
            Err(problem) => self.handle_garbage(line, &problem.to_string()),
            Ok(message) => {
                self.garbage = 0;
                match message {
                    Incoming::Reply { id: Some(id), reply } if self.requests.knows(id) => {
                        self.handle_reply(id, &reply, now);
                    }
                    _ if !self.calls.take(now) => {
                        self.end(format!(
                            "the pool sends more than {} lines per second",
                            Self::CALL_RATE.0
                        ));
                    }
                    Incoming::Reply { reply, .. } => self.handle_unmatched(&reply),
                    Incoming::Call { id, method, params } => {
                        self.handle_call(id.as_ref(), &method, &params, now);
                    }
                }
            }
        }
    }

    fn handle_reply(&mut self, id: u64, reply: &Reply, now: Instant) {
        match self.requests.answer(id, now) {
            Some(Answered::Submit { tag }) => {
                let verdict = reply
                    .outcome()
                    .map_or_else(ShareAnswer::rejected, |_| ShareAnswer::Accepted);
                self.submitted(tag, verdict);
            }
            Some(Answered::Setup(request)) => self.handle_setup_reply(request, reply, now),
            None => {}
        }
    }

    fn handle_unmatched(&mut self, reply: &Reply) {
        self.unmatched += 1;
        if let Err(failure) = reply.outcome() {
            self.outputs
                .push(ClientOutput::Warning(format!("the pool reports: {failure}")));
        }
    }

    fn handle_garbage(&mut self, line: &[u8], problem: &str) {
        self.garbage += 1;
        if self.garbage >= Self::MAX_GARBAGE {
            let line = text::foreign_bytes(line, 80);
            self.end(format!(
                "{} lines in a row are no Stratum messages, the last is {problem}: {line}",
                self.garbage
            ));
        }
    }
}
