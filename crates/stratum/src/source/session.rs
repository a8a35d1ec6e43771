//! One session of a source: a client, its line decoder, and how it ended.

use std::sync::Arc;
use std::time::{Duration, Instant};

use job_source::link::LinkAction;
use job_source::{Event, Job, Submission, Verdict};
use machine::Machine;

use super::{Actions, Address};
use crate::LineDecoder;
use crate::client::{
    self, Client, ClientConfig, ClientOutput, PoolJob, RejectKind, RequiredRequest, Resume, Skip, SubmitError,
};

/// Why a session is over.
#[derive(Debug)]
pub(super) enum End {
    Lost {
        reason: String,
        /// The pool is connected, and of no use.
        unusable: bool,
    },
    Reconnect {
        to: Address,
        wait: Duration,
    },
    Refused {
        reason: String,
        retry: bool,
    },
}

#[derive(Debug)]
pub(super) struct Session {
    client: Client,
    lines: LineDecoder,
    /// The configured host; `address` may be one that the pool named.
    host: String,
    user: String,
    address: Address,
    redirected: bool,
    /// The requests that this session leaves out.
    skip: Skip,
    over_tls: bool,
    /// Something was received.
    heard: bool,
    ready: bool,
    served: bool,
    end: Option<End>,
}

impl Session {
    pub(super) fn new(config: ClientConfig, address: Address, redirected: bool, now: Instant) -> Self {
        Self {
            host: config.host.clone(),
            user: config.user.clone(),
            skip: config.skip,
            over_tls: config.over_tls,
            client: Client::new(config, now),
            lines: LineDecoder::new(LineDecoder::MAX_LINE),
            address,
            redirected,
            heard: false,
            ready: false,
            served: false,
            end: None,
        }
    }

    pub(super) fn receive(&mut self, bytes: &[u8], now: Instant) {
        if !std::mem::replace(&mut self.heard, true)
            && let Some(reason) = not_a_pool(bytes)
        {
            return self.end_unusable(reason.to_owned());
        }
        self.lines.push(bytes);
        loop {
            match self.lines.next_line() {
                Ok(Some(line)) => self.client.handle_line(line, now),
                Ok(None) => return,
                Err(error) => return self.end_unusable(format!("the pool sent too much: {error}")),
            }
        }
    }

    pub(super) fn submit(&mut self, submission: &Submission, now: Instant) -> Result<(), SubmitError> {
        let Submission {
            tag,
            job_id,
            share,
            is_block,
        } = submission;
        if *is_block {
            self.client.submit_block(job_id, share, *tag, now)
        } else {
            self.client.submit(job_id, share, *tag, now)
        }
    }

    pub(super) fn suggest(&mut self, difficulty: f64, now: Instant) {
        self.client.suggest_difficulty(difficulty, now);
    }

    pub(super) fn advance(&mut self, now: Instant) {
        self.client.advance(now);
    }

    pub(super) fn deadline(&self) -> Option<Instant> {
        self.client.deadline()
    }

    /// Gives the unanswered shares their verdicts.
    pub(super) fn close(&mut self) {
        self.client.close();
    }

    /// The first reason counts.
    pub(super) fn end(&mut self, end: End) {
        self.end.get_or_insert(end);
    }

    /// The connection is lost. During the login the reason names the step, and what to look at.
    pub(super) fn cut(&mut self, reason: &str) {
        let reason = if self.ready {
            reason.to_owned()
        } else if self.client.is_subscribed() {
            let (step, user) = (RequiredRequest::Authorize, &self.user);
            format!("{reason} at {step} for user {user}; check --user, --pass and --url")
        } else if self.heard || self.over_tls {
            format!("{reason} at {}; check --url", RequiredRequest::Subscribe)
        } else {
            let step = RequiredRequest::Subscribe;
            format!(
                "{reason} at {step}, without a word: if its port is for TLS, write stratum+tls:// in --url"
            )
        };
        self.end(End::Lost {
            reason,
            unusable: false,
        });
    }

    fn end_unusable(&mut self, reason: String) {
        self.end(End::Lost {
            reason,
            unusable: true,
        });
    }

    pub(super) fn take_end(&mut self) -> Option<End> {
        self.end.take()
    }

    /// Whether the pool authorized the worker.
    pub(super) fn is_ready(&self) -> bool {
        self.ready
    }

    /// Whether the pool has sent a job.
    pub(super) fn has_served(&self) -> bool {
        self.served
    }

    pub(super) fn was_redirected(&self) -> bool {
        self.redirected
    }

    pub(super) fn is_subscribed(&self) -> bool {
        self.client.is_subscribed()
    }

    pub(super) fn resume(&self) -> Option<Resume> {
        self.client.resume()
    }

    /// The requests that the next session should leave out: a pool may close the connection on one that it
    /// does not know. If leaving some out did not help, they were not the reason.
    pub(super) fn suspects(&self) -> Skip {
        if !self.ready && self.skip != Skip::default() {
            Skip::default()
        } else {
            self.client.suspects()
        }
    }

    /// Passes on the client's outputs in order, and its lines as one write.
    pub(super) fn deliver(&mut self, actions: &mut Actions) {
        let mut bytes = Vec::new();
        while let Some(line) = self.client.poll_transmit() {
            bytes.extend_from_slice(line.as_bytes());
        }
        if !bytes.is_empty() {
            actions.push(LinkAction::Send(bytes));
        }
        while let Some(output) = self.client.poll_output() {
            self.translate(output, actions);
        }
    }

    fn translate(&mut self, output: ClientOutput, actions: &mut Actions) {
        actions.tell(match output {
            ClientOutput::Ready => {
                self.ready = true;
                Event::Ready {
                    resumed: self.client.resumed(),
                }
            }
            ClientOutput::Job(job) => {
                self.served = true;
                Event::Job(neutral_job(job))
            }
            ClientOutput::Retarget {
                id,
                target,
                difficulty,
            } => Event::Retarget {
                job_id: id,
                target,
                difficulty,
            },
            ClientOutput::Submitted { tag, verdict } => Event::Verdict {
                tag,
                verdict: neutral_verdict(verdict),
            },
            ClientOutput::NotSubmitted { tag, .. } => Event::Verdict {
                tag,
                verdict: Verdict::Unanswered,
            },
            ClientOutput::Message(text) => Event::Notice(format!("says: {text}")),
            ClientOutput::BadJob { id, why } => Event::Notice(format!("job {id} cannot be mined: {why}")),
            ClientOutput::Warning(text) => Event::Notice(text),
            ClientOutput::Reconnect { host, port, wait } => {
                let to = Address {
                    host: host.unwrap_or_else(|| self.host.clone()),
                    port: port.unwrap_or(self.address.port),
                };
                return self.end(End::Reconnect { to, wait });
            }
            ClientOutput::Refused { request, why, retry } => {
                let reason = self.refusal(request, &why);
                return self.end(End::Refused { reason, retry });
            }
            ClientOutput::Ended { why } => return self.end_unusable(why),
        });
    }

    fn refusal(&self, request: RequiredRequest, why: &str) -> String {
        if request == RequiredRequest::Authorize {
            let user = &self.user;
            format!("{request} refused for user {user}: {why}; check --user, --pass and --url")
        } else {
            format!("{request} failed: {why}; check --url")
        }
    }
}

/// Whether the first bytes of the other side are those of a server that is no pool.
fn not_a_pool(bytes: &[u8]) -> Option<&'static str> {
    /// The first bytes of a TLS alert record (RFC 8446, section 5.1).
    const TLS_ALERT: &[u8] = &[0x15, 0x03];
    if bytes.starts_with(TLS_ALERT) {
        Some("that port is for TLS: write stratum+tls:// in --url")
    } else if bytes.starts_with(b"HTTP/") {
        Some("a web server answers, or a port for TLS: check the port in --url")
    } else {
        None
    }
}

fn neutral_job(job: PoolJob) -> Job {
    Job {
        id: job.id,
        template: Arc::new(job.job),
        target: job.target,
        difficulty: job.difficulty,
        clean: job.clean,
        received: job.received,
    }
}

fn neutral_verdict(verdict: client::ShareAnswer) -> Verdict {
    match verdict {
        client::ShareAnswer::Accepted => Verdict::Accepted,
        client::ShareAnswer::Rejected {
            kind: RejectKind::Stale,
            reason,
            ..
        } => Verdict::Stale { reason },
        client::ShareAnswer::Rejected { reason, .. } => Verdict::Rejected { reason },
        client::ShareAnswer::Unanswered => Verdict::Unanswered,
    }
}
