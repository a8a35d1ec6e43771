//! Drives a job source over TCP or TLS: connects, moves bytes and tells the source the time. The source knows what the bytes
//! mean. Sources that are nodes have a driver of their own, [`node`].
//!
//! Each source has a task of its own. While its events wait for the scheduler, the task reads nothing more from the
//! pool but still takes commands, so that neither side can block the other.

mod connect;
mod dial;
mod dump;
pub mod node;
mod proxy;

pub use dial::Dialer;
pub use dump::{DUMP, Dump};

use dial::{DialError, Stream};
use job_source::link::{LinkAction, LinkEvent};
use job_source::{Command, Event, SourceId};
use machine::Machine;
use std::collections::VecDeque;
use std::future::{Future, pending};
use std::io;
use std::pin::Pin;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, ReadHalf, WriteHalf};
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
    Connect(#[from] DialError),
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
    /// A channel to one source.
    fn channel() -> (Self, mpsc::Receiver<Command>) {
        let (sender, receiver) = mpsc::channel(COMMANDS + RESERVE);
        (Self(sender), receiver)
    }

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
    dialer: Dialer,
    /// Logs what is sent and received.
    dump: Option<Dump>,
}

impl<M> SourceDriver<M>
where
    M: Machine<Event = LinkEvent, Action = LinkAction>,
{
    /// A driver of `source`, and the sender of its commands. Sources can share one channel of events.
    pub fn new(id: SourceId, source: M, events: mpsc::Sender<(SourceId, Event)>) -> (Self, Commands) {
        let (sender, commands) = Commands::channel();
        let driver = Self {
            id,
            source,
            commands,
            events,
            link: Link::Idle,
            waiting: VecDeque::new(),
            dialer: Dialer::default(),
            dump: None,
        };
        (driver, sender)
    }

    /// Connects in this way instead of straight and in plain text.
    pub fn with_dialer(self, dialer: Dialer) -> Self {
        Self { dialer, ..self }
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
                    self.link = Link::Connecting(Box::pin(self.dialer.clone().connect(host, port)))
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
    Connecting(Pin<Box<dyn Future<Output = Result<Stream, DialError>> + Send>>),
    Open {
        reader: ReadHalf<Stream>,
        writer: WriteHalf<Stream>,
        outgoing: Outgoing,
    },
}

impl Link {
    /// The next event. Cancel-safe.
    async fn next(&mut self, buffer: &mut [u8], may_read: bool) -> LinkEvent {
        let error = match self {
            Self::Idle => pending().await,
            Self::Connecting(connecting) => match connecting.await {
                Ok(stream) => {
                    let (reader, writer) = tokio::io::split(stream);
                    *self = Self::Open {
                        reader,
                        writer,
                        outgoing: Outgoing::new(),
                    };
                    return LinkEvent::Connected;
                }
                Err(error) => LinkError::from(error),
            },
            Self::Open {
                reader,
                writer,
                outgoing,
            } => match move_bytes(reader, writer, outgoing, buffer, may_read).await {
                Ok(count) => return LinkEvent::Received(buffer[..count].to_vec()),
                Err(error) => error,
            },
        };
        *self = Self::Idle;
        LinkEvent::Closed(error.to_string())
    }

    /// Drops the bytes if the connection is gone: the source is told of that by [`LinkEvent::Closed`].
    fn send(&mut self, bytes: Vec<u8>) {
        if let Self::Open { outgoing, .. } = self {
            outgoing.add(bytes);
        }
    }
}

/// What the pool has not been sent yet.
struct Outgoing {
    bytes: Vec<u8>,
    /// TLS may hold back a part of what was written.
    unflushed: bool,
    /// When to close the connection, should something still wait and nothing be sent until then.
    give_up: Instant,
}

impl Outgoing {
    fn new() -> Self {
        Self {
            bytes: Vec::new(),
            unflushed: false,
            give_up: Instant::now(),
        }
    }

    fn is_empty(&self) -> bool {
        self.bytes.is_empty() && !self.unflushed
    }

    fn add(&mut self, bytes: Vec<u8>) {
        if self.is_empty() {
            self.give_up = Instant::now() + WRITE_TIMEOUT;
        }
        self.bytes.extend(bytes);
    }

    /// Passes on a part of the bytes, or sees to it that all of them are on their way. Cancel-safe.
    async fn send_some(&mut self, writer: &mut (impl AsyncWrite + Unpin)) -> io::Result<()> {
        if self.bytes.is_empty() {
            writer.flush().await?;
            self.unflushed = false;
        } else {
            let count = writer.write(&self.bytes).await?;
            self.bytes.drain(..count);
            self.unflushed = true;
        }
        self.give_up = Instant::now() + WRITE_TIMEOUT;
        Ok(())
    }
}

/// Writes what waits until something is read. Returns the number of bytes read, or why the connection ended.
async fn move_bytes(
    mut reader: impl AsyncRead + Unpin,
    mut writer: impl AsyncWrite + Unpin,
    outgoing: &mut Outgoing,
    buffer: &mut [u8],
    may_read: bool,
) -> Result<usize, LinkError> {
    loop {
        if outgoing.bytes.len() > MAX_UNWRITTEN {
            return Err(LinkError::NotReading);
        }
        let (waits, give_up) = (!outgoing.is_empty(), outgoing.give_up);
        tokio::select! {
            sent = outgoing.send_some(&mut writer), if waits => sent.map_err(LinkError::Lost)?,
            () = sleep_until(give_up), if waits => return Err(LinkError::NotReading),
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
