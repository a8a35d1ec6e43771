//! Drives a Stratum session over TCP: connects, moves lines, connects again. What lines mean is
//! [`stratum::client`]'s business, what follows from jobs and answers the brain's.

use crate::brain::Input;
use crate::config::{PoolUrl, Secret};
use mesos::backoff::Backoff;
use miner_core::Share;
use std::time::{Duration, Instant};
use stratum::LineDecoder;
use stratum::client::{Client, ClientConfig, ClientEvent, Skip, Verdict};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

/// Longest wait for a TCP connection.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// A pool that does not read for this long is given up.
const WRITE_TIMEOUT: Duration = Duration::from_secs(20);
/// Waits between attempts grow from the first to the second.
const BACKOFF: (Duration, Duration) = (Duration::from_secs(1), Duration::from_secs(60));
/// Bytes read at once.
const READ_BUFFER: usize = 16 * 1024;

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

/// Why a session ended, and what to do about it.
enum End {
    /// Connect again, to the next pool.
    Retry(String),
    /// Connect again after this time, perhaps to another address of the same pool.
    Move { wait: Duration, to: Option<PoolUrl> },
    /// No use: the text says why.
    Refused(String),
    /// We are stopping.
    Cancelled,
}

/// The pool side of a run.
pub struct PoolDriver {
    urls: Vec<PoolUrl>,
    login: Login,
    inputs: mpsc::Sender<Input>,
    submissions: mpsc::Receiver<Submission>,
    cancel: CancellationToken,
    /// Optional requests that a pool closed the connection on.
    skip: Skip,
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
        Self {
            urls,
            login,
            inputs,
            submissions,
            cancel,
            skip: Skip::default(),
            authorized: false,
        }
    }

    /// Runs until cancelled, or until the pool refuses for good.
    pub async fn run(mut self) {
        let mut backoff = Backoff::new(BACKOFF.0, BACKOFF.1, None);
        let mut index = 0;
        let mut moved = None;
        loop {
            let configured = self.urls[index].clone();
            let url = moved.take().unwrap_or_else(|| configured.clone());
            let was_ready;
            let end = {
                let mut session = Session {
                    driver: &mut self,
                    host: configured.host.clone(),
                    url: url.clone(),
                    ready: false,
                };
                let end = session.run().await;
                was_ready = session.ready;
                end
            };
            if was_ready {
                backoff.reset();
                index = 0;
            }
            let (reason, wait) = match end {
                End::Cancelled => return,
                End::Refused(reason) => {
                    let _ = self
                        .inputs
                        .send(Input::PoolRefused {
                            url: url.to_string(),
                            reason,
                        })
                        .await;
                    return;
                }
                End::Retry(reason) => {
                    if !was_ready {
                        index = (index + 1) % self.urls.len();
                    }
                    (reason, backoff.next_delay())
                }
                End::Move { wait, to } => {
                    moved = to;
                    ("the pool asked to connect anew".to_owned(), wait.max(BACKOFF.0))
                }
            };
            if self
                .inputs
                .send(Input::PoolLost {
                    url: url.to_string(),
                    reason,
                    retry_in: wait,
                })
                .await
                .is_err()
            {
                return;
            }
            if !self.sleep(wait).await {
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

/// One connection.
struct Session<'a> {
    driver: &'a mut PoolDriver,
    /// The host that the operator configured.
    host: String,
    url: PoolUrl,
    ready: bool,
}

impl Session<'_> {
    async fn run(&mut self) -> End {
        let address = (self.url.host.trim_matches(['[', ']']), self.url.port);
        let cancel = self.driver.cancel.clone();
        let stream = tokio::select! {
            () = cancel.cancelled() => return End::Cancelled,
            connected = tokio::time::timeout(CONNECT_TIMEOUT, TcpStream::connect(address)) => match connected {
                Ok(Ok(stream)) => stream,
                Ok(Err(e)) => return End::Retry(format!("cannot connect: {e}; check --url")),
                Err(_) => return End::Retry(format!("no connection within {} s; check --url", CONNECT_TIMEOUT.as_secs())),
            },
        };
        let _ = stream.set_nodelay(true);
        let mut config = ClientConfig::new(
            self.host.clone(),
            self.driver.login.user.clone(),
            self.driver.login.pass.reveal(),
        );
        config.skip = self.driver.skip;
        let mut client = Client::new(config, Instant::now());
        let end = self.converse(stream, &mut client).await;
        if !self.ready {
            self.driver.skip = client.suspects();
        }
        client.close();
        let _ = self.deliver(&mut client).await;
        end
    }

    async fn converse(&mut self, stream: TcpStream, client: &mut Client) -> End {
        let (mut reader, mut writer) = stream.into_split();
        let mut lines = LineDecoder::new(LineDecoder::MAX_LINE);
        let mut buffer = vec![0; READ_BUFFER];
        loop {
            if let Some(end) = self.deliver(client).await {
                return end;
            }
            let mut out = String::new();
            while let Some(line) = client.poll_transmit() {
                out.push_str(&line);
            }
            if !out.is_empty() {
                match tokio::time::timeout(WRITE_TIMEOUT, writer.write_all(out.as_bytes())).await {
                    Ok(Ok(())) => {}
                    Ok(Err(e)) => return End::Retry(format!("connection lost: {e}")),
                    Err(_) => return End::Retry("the pool does not read what it is sent".to_owned()),
                }
            }
            let deadline = client.poll_timeout().unwrap_or_else(Instant::now);
            tokio::select! {
                () = self.driver.cancel.cancelled() => return End::Cancelled,
                () = tokio::time::sleep_until(deadline.into()) => client.handle_timeout(Instant::now()),
                read = reader.read(&mut buffer) => match read {
                    Ok(0) => return End::Retry("the pool closed the connection".to_owned()),
                    Err(e) => return End::Retry(format!("connection lost: {e}")),
                    Ok(count) => {
                        lines.push(&buffer[..count]);
                        if let Some(end) = feed(&mut lines, client) {
                            return end;
                        }
                    }
                },
                Some(submission) = self.driver.submissions.recv() => self.submit(client, submission).await,
            }
        }
    }

    async fn submit(&mut self, client: &mut Client, submission: Submission) {
        let Submission { tag, job_id, share } = submission;
        if let Err(e) = client.submit(&job_id, &share, tag, Instant::now()) {
            let _ = self
                .driver
                .inputs
                .send(Input::PoolNotice(format!("a share was not submitted: {e}")))
                .await;
            let _ = self
                .driver
                .inputs
                .send(Input::PoolVerdict {
                    tag,
                    verdict: Verdict::Unknown,
                })
                .await;
        }
    }

    /// Hands events on; gives the session's end if there was one among them.
    async fn deliver(&mut self, client: &mut Client) -> Option<End> {
        while let Some(event) = client.poll_event() {
            let input = match event {
                ClientEvent::Ready => {
                    self.ready = true;
                    self.driver.authorized = true;
                    Input::PoolReady {
                        url: self.url.to_string(),
                    }
                }
                ClientEvent::Job(job) => Input::PoolJob(Box::new(job)),
                ClientEvent::Retarget {
                    id,
                    target,
                    difficulty,
                } => Input::PoolRetarget {
                    job_id: id,
                    target,
                    difficulty,
                },
                ClientEvent::Submitted { tag, verdict } => Input::PoolVerdict { tag, verdict },
                ClientEvent::Message(text) => Input::PoolNotice(format!("says: {text}")),
                ClientEvent::BadJob { id, why } => {
                    Input::PoolNotice(format!("job {id} cannot be mined: {why}"))
                }
                ClientEvent::Warning(text) => Input::PoolNotice(text),
                ClientEvent::Reconnect { host, port, wait } => return Some(self.follow(host, port, wait)),
                ClientEvent::Refused { what, why, retry } => return Some(self.refused(what, &why, retry)),
                ClientEvent::Ended { why } => return Some(End::Retry(why)),
                other => Input::PoolNotice(format!("{other:?}")),
            };
            if self.driver.inputs.send(input).await.is_err() {
                return Some(End::Cancelled);
            }
        }
        None
    }

    fn follow(&self, host: Option<String>, port: Option<u16>, wait: Duration) -> End {
        let to = PoolUrl {
            host: host.unwrap_or_else(|| self.host.clone()),
            port: port.unwrap_or(self.url.port),
        };
        End::Move { wait, to: Some(to) }
    }

    /// Credentials that were never taken are wrong; those that were may be taken again.
    fn refused(&self, what: &str, why: &str, retry: bool) -> End {
        let user = &self.driver.login.user;
        let text = format!("{what} refused for user {user}: {why}; check --user, --pass and --url");
        if retry || self.driver.authorized || self.driver.urls.len() > 1 {
            End::Retry(text)
        } else {
            End::Refused(text)
        }
    }
}

/// Gives complete lines to the client.
fn feed(lines: &mut LineDecoder, client: &mut Client) -> Option<End> {
    loop {
        match lines.next_line() {
            Ok(Some(line)) => client.handle_line(line, Instant::now()),
            Ok(None) => return None,
            Err(e) => return Some(End::Retry(format!("the pool sent {e}"))),
        }
    }
}
