//! Drives a Stratum session over TCP: connects, moves lines, connects again. What lines mean is
//! [`stratum::client`]'s business, what follows from jobs and answers the brain's.

mod rota;
mod session;

use crate::config::{PoolUrl, Secret};
use miner_core::Share;
use rota::Rota;
use scheduler::Input;
use session::{End, Session};
use std::time::Duration;
use stratum::client::{Skip, Verdict};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

/// Least wait before a pool's wish to connect anew is followed.
const LEAST_MOVE_WAIT: Duration = Duration::from_secs(1);

/// A share on its way to the pool.
#[derive(Clone, Debug)]
pub struct Submission {
    /// Names it in the answer.
    pub tag: u64,
    /// The pool's name of the job.
    pub job_id: String,
    /// The share.
    pub share: Share,
}

/// How to log in.
#[derive(Clone, Debug)]
pub struct Login {
    /// User name at the pool.
    pub user: String,
    /// Its password.
    pub pass: Secret,
}

/// The pool side of a run.
pub struct PoolDriver {
    urls: Vec<PoolUrl>,
    login: Login,
    inputs: mpsc::Sender<Input>,
    submissions: mpsc::Receiver<Submission>,
    cancel: CancellationToken,
    /// Optional requests that each pool closed the connection on.
    skips: Vec<Skip>,
    /// Whether the credentials were ever taken.
    authorized: bool,
}

impl PoolDriver {
    /// A driver over pools in order of preference. `inputs` gets what happens, `submissions` brings shares.
    pub fn new(
        urls: Vec<PoolUrl>,
        login: Login,
        inputs: mpsc::Sender<Input>,
        submissions: mpsc::Receiver<Submission>,
        cancel: CancellationToken,
    ) -> Self {
        let skips = vec![Skip::default(); urls.len()];
        Self {
            urls,
            login,
            inputs,
            submissions,
            cancel,
            skips,
            authorized: false,
        }
    }

    /// Runs until cancelled, or until the pool refuses for good.
    pub async fn run(mut self) {
        let mut rota = Rota::new(self.urls.len(), None);
        let mut moved = None;
        loop {
            let configured = self.urls[rota.index()].clone();
            let was_moved = moved.is_some();
            let url = moved.take().unwrap_or_else(|| configured.clone());
            let skip = self.skips[rota.index()];
            let mut session = Session::new(&mut self, configured.host, url.clone(), skip);
            let end = session.run().await;
            let (good, next_skip) = (session.was_good(), session.next_skip());
            self.skips[rota.index()] = next_skip;
            let url = url.to_string();
            let (reason, retry_in) = match end {
                End::Cancelled => return,
                End::Refused(reason) => {
                    let _ = self.inputs.send(Input::PoolRefused { url, reason }).await;
                    return;
                }
                End::Retry(reason) => (reason, rota.session_ended(good)),
                End::Move { wait, to } if good || !was_moved => {
                    moved = Some(to);
                    (
                        "the pool asked to connect anew".to_owned(),
                        wait.max(LEAST_MOVE_WAIT),
                    )
                }
                End::Move { .. } => (
                    "the pool keeps asking to connect anew".to_owned(),
                    rota.session_ended(false),
                ),
            };
            let lost = Input::PoolLost {
                url,
                reason,
                retry_in,
            };
            if self.inputs.send(lost).await.is_err() || !self.sleep(retry_in).await {
                return;
            }
        }
    }

    /// Waits, and answers submissions that can reach nobody. False when cancelled.
    async fn sleep(&mut self, wait: Duration) -> bool {
        let until = tokio::time::sleep(wait);
        tokio::pin!(until);
        loop {
            tokio::select! {
                () = &mut until => return true,
                () = self.cancel.cancelled() => return false,
                Some(submission) = self.submissions.recv() => {
                    let input = Input::PoolVerdict { tag: submission.tag, verdict: Verdict::Unknown };
                    if self.inputs.send(input).await.is_err() {
                        return false;
                    }
                }
            }
        }
    }
}
