//! One miner's connection: moves lines between its socket and its session.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use stratum::LineDecoder;
use stratum::server::{Session, SessionConfig};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::sync::watch;
use tokio::time::{Instant, sleep_until, timeout};

use crate::ledger::Issue;
use crate::pool::Shared;

/// A miner has so long to subscribe and authorize.
const LOGIN_TIME: Duration = Duration::from_secs(60);
/// A miner that sends nothing for so long is let go; it will come back.
const IDLE_TIME: Duration = Duration::from_secs(600);
/// A miner that takes nothing for so long is dropped.
const WRITE_TIME: Duration = Duration::from_secs(10);
/// Bytes read at once.
const READ_SIZE: usize = 8 << 10;

/// Why a connection ended, for the log.
pub(crate) type Farewell = String;

pub(crate) struct Connection {
    reader: OwnedReadHalf,
    writer: OwnedWriteHalf,
    decoder: LineDecoder,
    session: Session,
    extranonce1: [u8; 4],
    shared: Arc<Shared>,
    issues: watch::Receiver<Issue>,
    /// Height and difficulty epoch of the last job that was sent.
    sent: Option<u32>,
    difficulty_epoch: u64,
    deadline: Instant,
}

impl Connection {
    pub(crate) fn new(stream: TcpStream, extranonce1: [u8; 4], shared: Arc<Shared>) -> Self {
        // Jobs and answers are single small lines that must not wait for each other; without it they only come later.
        let _ = stream.set_nodelay(true);
        let (reader, writer) = stream.into_split();
        let issues = shared.issues();
        let (difficulty, difficulty_epoch) = {
            let issue = issues.borrow();
            (issue.difficulty, issue.difficulty_epoch)
        };
        let session = Session::new(SessionConfig {
            extranonce1,
            extranonce2_size: shared.config.extranonce2_size,
            version_mask: shared.config.version_mask,
            difficulty,
            suggestions: shared.suggestions(),
        });
        let decoder = LineDecoder::new(Session::MAX_LINE);
        let deadline = Instant::now() + LOGIN_TIME;
        Self {
            reader,
            writer,
            decoder,
            session,
            extranonce1,
            shared,
            issues,
            sent: None,
            difficulty_epoch,
            deadline,
        }
    }

    /// Serves the miner until either side has enough.
    pub(crate) async fn run(mut self) -> Farewell {
        let mut buffer = vec![0; READ_SIZE];
        loop {
            let step = tokio::select! {
                read = self.reader.read(&mut buffer) => self.handle_read(read, &buffer),
                changed = self.issues.changed() => changed.map_err(|_| "the pool stops".to_owned()).map(|()| self.send_job()),
                () = sleep_until(self.deadline) => Err("it is idle".to_owned()),
            };
            // What the session still has to say is said even if it is the last thing.
            let flushed = self.flush().await;
            if let Err(why) = step.and(flushed) {
                return why;
            }
            if let Some(why) = self.session.closed() {
                return format!("it {why}");
            }
        }
    }

    fn handle_read(&mut self, read: io::Result<usize>, buffer: &[u8]) -> Result<(), Farewell> {
        match read {
            Ok(0) => return Err("it hung up".into()),
            Ok(count) => self.decoder.push(&buffer[..count]),
            Err(error) => return Err(error.to_string()),
        }
        while let Some(line) = self.decoder.next_line().map_err(|error| error.to_string())? {
            self.session.handle_line(line);
            while let Some(event) = self.session.poll_event() {
                self.shared
                    .handle_event(&mut self.session, self.extranonce1, event);
            }
        }
        if self.session.is_ready() {
            self.deadline = Instant::now() + IDLE_TIME;
            if self.sent.is_none() {
                self.send_job();
            }
        }
        Ok(())
    }

    /// Sends the newest job, if the miner can have it.
    fn send_job(&mut self) {
        let issue = self.issues.borrow_and_update().clone();
        if self.difficulty_epoch != issue.difficulty_epoch {
            self.difficulty_epoch = issue.difficulty_epoch;
            self.session.set_difficulty(issue.difficulty);
        }
        if self.session.is_ready() {
            let clean = self.sent.replace(issue.height) != Some(issue.height);
            self.session.notify(&issue.id, &issue.job, clean);
        }
    }

    async fn flush(&mut self) -> Result<(), Farewell> {
        let mut lines = String::new();
        while let Some(line) = self.session.poll_transmit() {
            lines.push_str(&line);
        }
        if lines.is_empty() {
            return Ok(());
        }
        match timeout(WRITE_TIME, self.writer.write_all(lines.as_bytes())).await {
            Ok(written) => written.map_err(|error| error.to_string()),
            Err(_) => Err("it does not read".into()),
        }
    }
}
