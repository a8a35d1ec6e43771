//! One connection to a pool: moves lines between the socket and [`stratum::client`].

use super::{PoolDriver, Submission};
use crate::config::PoolUrl;
use machine::Machine;
use scheduler::Input;
use std::time::{Duration, Instant};
use stratum::LineDecoder;
use stratum::client::{Client, ClientConfig, ClientEvent, Skip, Verdict};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Longest wait for a TCP connection.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// A pool that does not read for this long is given up.
const WRITE_TIMEOUT: Duration = Duration::from_secs(20);
/// A pool that takes us but sends no job for this long is given up.
const FIRST_JOB_TIMEOUT: Duration = Duration::from_secs(30);
/// A session with a job that lasted this long was a good one, even if no share was accepted in it.
const GOOD_SESSION: Duration = Duration::from_secs(60);
/// Bytes read at once.
const READ_BUFFER: usize = 16 * 1024;

/// Why a session ended, and what to do about it.
pub(super) enum End {
    /// Connect again, to the next pool.
    Retry(String),
    /// Connect again after this time, perhaps to another address of the same pool.
    Move { wait: Duration, to: PoolUrl },
    /// No use: the text says why.
    Refused(String),
    /// We are stopping.
    Cancelled,
}

/// One connection.
pub(super) struct Session<'a> {
    driver: &'a mut PoolDriver,
    /// The host that the operator configured.
    host: String,
    url: PoolUrl,
    ready: bool,
    began: Instant,
    /// Optional requests that are left out, and those that the next session should leave out.
    skip: Skip,
    next_skip: Skip,
    has_job: bool,
    accepted: bool,
}

impl<'a> Session<'a> {
    /// A session with the pool at `url`, which is, or was named by, the configured `host`.
    pub(super) fn new(driver: &'a mut PoolDriver, host: String, url: PoolUrl, skip: Skip) -> Self {
        Self {
            driver,
            host,
            url,
            ready: false,
            began: Instant::now(),
            skip,
            next_skip: skip,
            has_job: false,
            accepted: false,
        }
    }

    /// Whether the pool is worth coming back to at once: it gave work, and took or would have taken shares.
    pub(super) fn was_good(&self) -> bool {
        self.accepted || self.has_job && self.began.elapsed() >= GOOD_SESSION
    }

    /// Optional requests that the next session with this pool should leave out.
    pub(super) fn next_skip(&self) -> Skip {
        self.next_skip
    }

    /// A pool may close the connection on a request that it does not know. If leaving some out has not helped, they
    /// were not to blame.
    fn suspects(&self, end: &End, client: &Client) -> Skip {
        match end {
            End::Retry(_) if !self.ready && self.skip != Skip::default() => Skip::default(),
            End::Retry(_) => client.suspects(),
            _ => self.skip,
        }
    }

    /// Connects and talks until there is an end.
    pub(super) async fn run(&mut self) -> End {
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
        config.skip = self.skip;
        let mut client = Client::new(config, Instant::now());
        let end = self.converse(stream, &mut client).await;
        self.next_skip = self.suspects(&end, &client);
        client.close();
        let _ = self.deliver(&mut client).await;
        end
    }

    async fn converse(&mut self, stream: TcpStream, client: &mut Client) -> End {
        let (mut reader, mut writer) = stream.into_split();
        let mut lines = LineDecoder::new(LineDecoder::MAX_LINE);
        let mut buffer = vec![0; READ_BUFFER];
        let first_job = tokio::time::sleep(FIRST_JOB_TIMEOUT);
        tokio::pin!(first_job);
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
            let deadline = client.deadline().unwrap_or_else(Instant::now);
            tokio::select! {
                () = self.driver.cancel.cancelled() => return End::Cancelled,
                () = &mut first_job, if !self.has_job => {
                    return End::Retry(format!("no job within {} s", FIRST_JOB_TIMEOUT.as_secs()));
                }
                () = tokio::time::sleep_until(deadline.into()) => client.advance(Instant::now()),
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
                ClientEvent::Job(job) => {
                    self.has_job = true;
                    Input::PoolJob(Box::new(job))
                }
                ClientEvent::Retarget {
                    id,
                    target,
                    difficulty,
                } => Input::PoolRetarget {
                    job_id: id,
                    target,
                    difficulty,
                },
                ClientEvent::Submitted { tag, verdict } => {
                    self.accepted |= verdict == Verdict::Accepted;
                    Input::PoolVerdict { tag, verdict }
                }
                ClientEvent::Message(text) => Input::PoolNotice(format!("says: {text}")),
                ClientEvent::BadJob { id, why } => {
                    Input::PoolNotice(format!("job {id} cannot be mined: {why}"))
                }
                ClientEvent::Warning(text) => Input::PoolNotice(text),
                ClientEvent::Reconnect { host, port, wait } => return Some(self.follow(host, port, wait)),
                ClientEvent::Refused { request, why, retry } => {
                    return Some(self.refused(&request.to_string(), &why, retry));
                }
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
        End::Move { wait, to }
    }

    /// Credentials that were never taken are wrong; those that were may be taken again.
    fn refused(&self, what: &str, why: &str, retry: bool) -> End {
        let text = if what == "mining.authorize" {
            format!(
                "{what} refused for user {}: {why}; check --user, --pass and --url",
                self.driver.login.user
            )
        } else {
            format!("{what} failed: {why}; check --url")
        };
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
            Err(e) => return Some(End::Retry(format!("the pool sent too much: {e}"))),
        }
    }
}
