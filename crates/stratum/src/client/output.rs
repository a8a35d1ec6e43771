//! What a client reports to its owner.

use std::collections::VecDeque;
use std::fmt;
use std::time::{Duration, Instant};

use miner_core::{Job, Target};

use super::{ShareAnswer, SubmitError};

/// A job that passed all checks.
#[derive(Debug, Clone, PartialEq)]
pub struct PoolJob {
    /// The pool's name for it; [`Client::submit`](super::Client::submit) takes it.
    pub id: String,
    /// Everything needed to mine it, within all limits.
    pub job: Job,
    /// A share's hash must not be above it.
    pub target: Target,
    /// The difficulty behind `target`: the one in force when the job arrived.
    pub difficulty: f64,
    /// All earlier jobs are void; stop working at them now.
    pub clean: bool,
    /// When it arrived. The header's time may be ahead of `job.time` by at most the seconds since then.
    pub received: Instant,
}

/// Events come in the order in which they happened.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ClientOutput {
    /// Subscribed and authorized: shares may be submitted.
    Ready,
    /// A new job. Not sent before [`Ready`](Self::Ready). If several came before one was taken, only the newest is
    /// kept.
    Job(PoolJob),
    /// The pool sent the current job again, unchanged, after a change of difficulty: continue the search
    /// where it is, with another target.
    Retarget {
        id: String,
        /// Replaces the job's target.
        target: Target,
        /// The difficulty behind `target`.
        difficulty: f64,
    },
    /// The answer to one [`Client::submit`](super::Client::submit). Each share gets exactly one.
    Submitted { tag: u64, verdict: ShareAnswer },
    /// A [`ClientEvent::Submit`](super::ClientEvent::Submit) was not sent; no `Submitted` follows.
    NotSubmitted { tag: u64, error: SubmitError },
    /// A message for people (`client.show_message`).
    Message(String),
    /// The pool sent a job that cannot be mined. It is left out; earlier jobs stay valid.
    BadJob {
        /// The job's name, if it could be read.
        id: String,
        /// The fault.
        why: String,
    },
    /// The pool sent something that was ignored. The session continues.
    Warning(String),
    /// The pool asks for a new connection. The session is over.
    Reconnect {
        /// Another host of the same operator; `None` is the configured one. TLS stays as configured.
        host: Option<String>,
        port: Option<u16>,
        /// Wait this long first; at most five minutes.
        wait: Duration,
    },
    /// The pool refused to serve. The session is over.
    Refused {
        request: RequiredRequest,
        /// The reason, in the pool's words.
        why: String,
        /// Another attempt with the same configuration may succeed.
        retry: bool,
    },
    /// The session cannot go on, for example because the pool fell silent. Connect again.
    Ended { why: String },
}

/// A request that a session cannot do without.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RequiredRequest {
    /// `mining.subscribe`
    Subscribe,
    /// `mining.authorize`
    Authorize,
}

impl fmt::Display for RequiredRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Subscribe => "mining.subscribe",
            Self::Authorize => "mining.authorize",
        })
    }
}

/// Events that were not taken yet. Bounded: only the newest job is kept, and only the oldest notes.
#[derive(Debug, Clone, Default)]
pub(super) struct OutputQueue {
    outputs: VecDeque<ClientOutput>,
    /// Notes that found the queue full. A warning reports the number once the queue is empty.
    dropped_notes: u64,
}

impl OutputQueue {
    /// Warnings, messages and bad jobs beyond this many queued outputs are counted and dropped.
    const MAX_NOTES: usize = 64;

    pub(super) fn push(&mut self, event: ClientOutput) {
        match event {
            ClientOutput::Job(job) => self.push_job(job),
            ClientOutput::Message(_) | ClientOutput::Warning(_) | ClientOutput::BadJob { .. } => {
                if self.outputs.len() < Self::MAX_NOTES {
                    self.outputs.push_back(event);
                } else {
                    self.dropped_notes += 1;
                }
            }
            ClientOutput::Retarget { .. } => {
                self.outputs
                    .retain(|queued| !matches!(queued, ClientOutput::Retarget { .. }));
                self.outputs.push_back(event);
            }
            _ => self.outputs.push_back(event),
        }
    }

    fn push_job(&mut self, mut job: PoolJob) {
        self.outputs.retain(|queued| match queued {
            ClientOutput::Job(older) => {
                job.clean |= older.clean;
                false
            }
            ClientOutput::Retarget { .. } => false,
            _ => true,
        });
        self.outputs.push_back(ClientOutput::Job(job));
    }

    pub(super) fn pop(&mut self) -> Option<ClientOutput> {
        self.outputs.pop_front().or_else(|| {
            let dropped = std::mem::take(&mut self.dropped_notes);
            (dropped > 0).then(|| {
                ClientOutput::Warning(format!(
                    "{} of the pool came too fast to be shown",
                    text::count(dropped, "message")
                ))
            })
        })
    }

    pub(super) fn len(&self) -> usize {
        self.outputs.len()
    }
}
