//! Drives a source of jobs over TCP: connects, moves bytes, lets time pass. What bytes mean is the source's business.
//!
//! One task per source. It never waits for the scheduler and for the pool at once: while events wait to be taken
//! nothing more is read, but commands still are, so that neither side can block the other.

use job_source::link::{LinkAction, LinkEvent};
use job_source::{Command, Event, SourceId};
use machine::Machine;
use std::collections::VecDeque;
use std::future::{Future, pending};
use std::io;
use std::pin::Pin;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::mpsc;
use tokio::time::{Instant, sleep_until, timeout};
use tokio_util::sync::CancellationToken;

/// Longest wait for a TCP connection.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// A pool that takes no byte of what it is sent for this long is given up.
const WRITE_TIMEOUT: Duration = Duration::from_secs(20);
/// Bytes that may wait to be written. A pool that lets more pile up is given up.
const MAX_UNWRITTEN: usize = 1 << 20;
/// Bytes read at once.
const READ_BUFFER: usize = 16 * 1024;
/// Commands that may wait for a source. With more their sender waits.
pub const COMMANDS: usize = 1024;

/// Why a connection could not be made, or is over.
#[derive(Debug, thiserror::Error)]
enum LinkError {
    #[error("cannot connect: {0}")]
    Connect(io::Error),
    #[error("no connection within {} s", CONNECT_TIMEOUT.as_secs())]
    ConnectTimeout,
    #[error("connection lost: {0}")]
    Lost(io::Error),
    #[error("the pool closed the connection")]
    Closed,
    #[error("the pool does not read what it is sent")]
    NotReading,
}

/// The task of one source.
pub struct SourceDriver<M> {
    id: SourceId,
    source: M,
    commands: mpsc::Receiver<Command>,
    events: mpsc::Sender<(SourceId, Event)>,
    link: Link,
    /// Events that the channel has no room for yet. Only answers to commands are added to those of one read.
    told: VecDeque<Event>,
}

impl<M> SourceDriver<M>
where
    M: Machine<Event = LinkEvent, Action = LinkAction>,
{
    /// A driver of `source`, and where its commands go in. Events of all sources may share one channel.
    pub fn new(
        id: SourceId,
        source: M,
        events: mpsc::Sender<(SourceId, Event)>,
    ) -> (Self, mpsc::Sender<Command>) {
        let (sender, commands) = mpsc::channel(COMMANDS);
        let driver = Self {
            id,
            source,
            commands,
            events,
            link: Link::Idle,
            told: VecDeque::new(),
        };
        (driver, sender)
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
            let may_read = self.told.is_empty();
            let event = tokio::select! {
                command = self.commands.recv() => match command {
                    Some(command) => LinkEvent::Command(command),
                    None => return,
                },
                permit = self.events.reserve(), if !may_read => {
                    match (permit, self.told.pop_front()) {
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
            self.source.handle(event, now());
        }
    }

    fn carry_out(&mut self) {
        while let Some(action) = self.source.poll(now()) {
            match action {
                LinkAction::Connect { host, port } => {
                    self.link = Link::Connecting(Box::pin(connect(host, port)))
                }
                LinkAction::Send(bytes) => self.link.send(bytes),
                LinkAction::Disconnect => self.link = Link::Idle,
                LinkAction::Tell(event) => self.told.push_back(event),
            }
        }
    }
}

/// The connection, or what there is of it.
enum Link {
    Idle,
    Connecting(Pin<Box<dyn Future<Output = Result<TcpStream, LinkError>> + Send>>),
    Open {
        stream: TcpStream,
        unwritten: Vec<u8>,
        /// When the pool counts as one that does not read, while bytes wait.
        give_up: Instant,
    },
}

impl Link {
    /// The next thing that happens. Nothing is lost if it is dropped half-way.
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
                Err(error) => LinkEvent::Closed(error.to_string()),
            },
            Self::Open {
                stream,
                unwritten,
                give_up,
            } => match move_bytes(stream, unwritten, give_up, buffer, may_read).await {
                Ok(count) => return LinkEvent::Received(buffer[..count].to_vec()),
                Err(error) => LinkEvent::Closed(error.to_string()),
            },
        };
        *self = Self::Idle;
        event
    }

    /// Bytes for a connection that is gone meanwhile go nowhere; the source will hear that it is.
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

/// Writes what waits until something was read; says how many bytes, or why the connection is over.
async fn move_bytes(
    stream: &mut TcpStream,
    unwritten: &mut Vec<u8>,
    give_up: &mut Instant,
    buffer: &mut [u8],
    may_read: bool,
) -> Result<usize, LinkError> {
    let (mut reader, mut writer) = stream.split();
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
            // With nothing to write and nothing to be read, the caller has something else to do first.
            () = pending() => {}
        }
    }
}

/// The one place that makes connections: TLS would wrap the stream here.
async fn connect(host: String, port: u16) -> Result<TcpStream, LinkError> {
    match timeout(CONNECT_TIMEOUT, TcpStream::connect((host.as_str(), port))).await {
        Ok(Ok(stream)) => {
            // Shares are small lines that must not wait for each other. Without it they only come later.
            let _ = stream.set_nodelay(true);
            Ok(stream)
        }
        Ok(Err(error)) => Err(LinkError::Connect(error)),
        Err(_) => Err(LinkError::ConnectTimeout),
    }
}

async fn sleep_until_some(deadline: Option<std::time::Instant>) {
    match deadline {
        Some(deadline) => sleep_until(deadline.into()).await,
        None => pending().await,
    }
}

/// As tokio tells it, so that tests can hold it.
fn now() -> std::time::Instant {
    Instant::now().into_std()
}

#[cfg(test)]
mod tests;
