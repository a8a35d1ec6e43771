//! Drives a job source over TCP: connects, moves bytes and tells the source the time. The source knows what the bytes
//! mean.
//!
//! Each source has a task of its own. While its events wait for the scheduler, the task reads nothing more from the
//! pool but still takes commands, so that neither side can block the other.

mod connect;
mod dump;

pub use dump::{DUMP, Dump};

use connect::ConnectError;
use job_source::link::{LinkAction, LinkEvent};
use job_source::{Command, Event, SourceId};
use machine::Machine;
use std::collections::VecDeque;
use std::future::{Future, pending};
use std::io;
use std::pin::Pin;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::mpsc;
use tokio::time::{Instant, sleep_until};
use tokio_util::sync::CancellationToken;

/// The connection is closed if the pool takes no byte of what it is sent for this long.
const WRITE_TIMEOUT: Duration = Duration::from_secs(20);
/// Bytes that can wait to be written. If more pile up, the connection is closed.
const MAX_UNWRITTEN: usize = 1 << 20;
/// Bytes read at once.
const READ_BUFFER: usize = 16 * 1024;
/// Shares that can wait for a source. [`Commands`] gives further ones back.
pub const COMMANDS: usize = 1024;
/// Blocks and orders to open or close a session that can wait besides: more than the scheduler ever has under way.
const RESERVE: usize = 2048;

/// Why a connection could not be made, or has ended.
#[derive(Debug, thiserror::Error)]
enum LinkError {
    #[error("cannot connect: {0}")]
    Connect(#[from] ConnectError),
    #[error("connection lost: {0}")]
    Lost(io::Error),
    #[error("the pool closed the connection")]
    Closed,
    #[error("the pool does not read what it is sent")]
    NotReading,
}

/// Takes the commands of one source.
#[derive(Clone, Debug)]
pub struct Commands(mpsc::Sender<Command>);

impl Commands {
    /// Passes a command on without waiting. Shares that are no blocks leave room for everything else.
    ///
    /// # Errors
    /// The command, if there is no room or the driver has ended.
    pub fn send(&self, command: Command) -> Result<(), Command> {
        let is_share = matches!(&command, Command::Submit(submission) if !submission.is_block);
        if is_share && self.0.capacity() <= RESERVE {
            return Err(command);
        }
        self.0
            .try_send(command)
            .map_err(mpsc::error::TrySendError::into_inner)
    }
}

/// Runs one source.
pub struct SourceDriver<M> {
    id: SourceId,
    source: M,
    commands: mpsc::Receiver<Command>,
    events: mpsc::Sender<(SourceId, Event)>,
    link: Link,
    /// Events that wait for room in the channel: those of one read, and answers to commands.
    waiting: VecDeque<Event>,
    /// Logs what is sent and received.
    dump: Option<Dump>,
}

impl<M> SourceDriver<M>
where
    M: Machine<Event = LinkEvent, Action = LinkAction>,
{
    /// A driver of `source`, and the sender of its commands. Sources can share one channel of events.
    pub fn new(id: SourceId, source: M, events: mpsc::Sender<(SourceId, Event)>) -> (Self, Commands) {
        let (sender, commands) = mpsc::channel(COMMANDS + RESERVE);
        let driver = Self {
            id,
            source,
            commands,
            events,
            link: Link::Idle,
            waiting: VecDeque::new(),
            dump: None,
        };
        (driver, Commands(sender))
    }

    /// Logs from now on what is sent and received.
    pub fn with_dump(self, dump: Option<Dump>) -> Self {
        Self { dump, ..self }
    }

    /// Runs until cancelled, or until one of the channels is closed.
    pub async fn run(mut self, cancel: CancellationToken) {
        cancel.run_until_cancelled(self.drive()).await;
    }

    async fn drive(&mut self) {
        let mut buffer = vec![0; READ_BUFFER];
        loop {
            self.carry_out();
            let deadline = self.source.deadline();
            let may_read = self.waiting.is_empty();
            let event = tokio::select! {
                command = self.commands.recv() => match command {
                    Some(command) => LinkEvent::Command(command),
                    None => return,
                },
                permit = self.events.reserve(), if !may_read => {
                    match (permit, self.waiting.pop_front()) {
                        (Ok(permit), Some(event)) => permit.send((self.id, event)),
                        _ => return,
                    }
                    continue;
                }
                event = self.link.next(&mut buffer, may_read) => event,
                () = sleep_until_some(deadline) => {
                    self.source.advance(now());
                    continue;
                }
            };
            if let Some(dump) = &mut self.dump {
                match &event {
                    LinkEvent::Connected => dump.connected(),
                    LinkEvent::Received(bytes) => dump.received(bytes),
                    LinkEvent::Command(_) | LinkEvent::Closed(_) => {}
                }
            }
            self.source.handle(event, now());
        }
    }

    fn carry_out(&mut self) {
        while let Some(action) = self.source.poll(now()) {
            match action {
                LinkAction::Connect { host, port } => {
                    self.link = Link::Connecting(Box::pin(connect::connect(host, port)))
                }
                LinkAction::Send(bytes) => {
                    if let Some(dump) = &self.dump {
                        dump.sent(&bytes);
                    }
                    self.link.send(bytes);
                }
                LinkAction::Disconnect => self.link = Link::Idle,
                LinkAction::Tell(event) => self.waiting.push_back(event),
            }
        }
    }
}

/// The connection, if there is one.
enum Link {
    Idle,
    Connecting(Pin<Box<dyn Future<Output = Result<TcpStream, ConnectError>> + Send>>),
    Open {
        stream: TcpStream,
        unwritten: Vec<u8>,
        /// When to close the connection, should bytes still wait and none be written until then.
        give_up: Instant,
    },
}

impl Link {
    /// The next event. Cancel-safe.
    async fn next(&mut self, buffer: &mut [u8], may_read: bool) -> LinkEvent {
        let event = match self {
            Self::Idle => pending().await,
            Self::Connecting(connecting) => match connecting.await {
                Ok(stream) => {
                    *self = Self::Open {
                        stream,
                        unwritten: Vec::new(),
                        give_up: Instant::now(),
                    };
                    return LinkEvent::Connected;
                }
                Err(error) => LinkEvent::Closed(LinkError::from(error).to_string()),
            },
            Self::Open {
                stream,
                unwritten,
                give_up,
            } => {
                let (reader, writer) = stream.split();
                match move_bytes(reader, writer, unwritten, give_up, buffer, may_read).await {
                    Ok(count) => return LinkEvent::Received(buffer[..count].to_vec()),
                    Err(error) => LinkEvent::Closed(error.to_string()),
                }
            }
        };
        *self = Self::Idle;
        event
    }

    /// Drops the bytes if the connection is gone: the source is told of that by [`LinkEvent::Closed`].
    fn send(&mut self, bytes: Vec<u8>) {
        if let Self::Open {
            unwritten, give_up, ..
        } = self
        {
            if unwritten.is_empty() {
                *give_up = Instant::now() + WRITE_TIMEOUT;
            }
            unwritten.extend(bytes);
        }
    }
}

/// Writes what waits until something is read. Returns the number of bytes read, or why the connection ended.
async fn move_bytes(
    mut reader: impl AsyncRead + Unpin,
    mut writer: impl AsyncWrite + Unpin,
    unwritten: &mut Vec<u8>,
    give_up: &mut Instant,
    buffer: &mut [u8],
    may_read: bool,
) -> Result<usize, LinkError> {
    loop {
        if unwritten.len() > MAX_UNWRITTEN {
            return Err(LinkError::NotReading);
        }
        tokio::select! {
            written = writer.write(unwritten), if !unwritten.is_empty() => {
                unwritten.drain(..written.map_err(LinkError::Lost)?);
                *give_up = Instant::now() + WRITE_TIMEOUT;
            }
            () = sleep_until(*give_up), if !unwritten.is_empty() => {
                return Err(LinkError::NotReading);
            }
            read = reader.read(buffer), if may_read => return match read.map_err(LinkError::Lost)? {
                0 => Err(LinkError::Closed),
                count => Ok(count),
            },
            // Without this branch `select!` would panic when there is nothing to write and reading is paused.
            () = pending() => {}
        }
    }
}

async fn sleep_until_some(deadline: Option<std::time::Instant>) {
    match deadline {
        Some(deadline) => sleep_until(deadline.into()).await,
        None => pending().await,
    }
}

/// tokio's clock, which tests can pause.
fn now() -> std::time::Instant {
    Instant::now().into_std()
}

#[cfg(test)]
mod tests;
