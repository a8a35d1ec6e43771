//! The server's tasks: one that owns the state machine, and those of the connections.

use std::collections::{HashMap, VecDeque};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use job_source::miners::{Command, Event as Told, MinerId};
use listen::peer::{self, FromPeer, Numbers, Writer};
use listen::{Door, Limits, Listener};
use machine::Machine;
use tls::Identity;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio::time::{sleep_until, timeout};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tracing::{debug, error, info, warn};

use crate::core::{Action, Event, IDLE_TIME, MAX_CONNECTIONS, ServerCore};

/// Messages from connections that may wait for the server's task. When full, the connections wait, and their miners with
/// them.
const MAX_RECEIVED: usize = 256;
/// Events that may wait for the scheduler. When full, the server reads nothing more from its miners.
const MAX_TOLD: usize = 256;
/// Commands of the scheduler that may wait: an answer to each share that is under way, and some jobs for each miner. One
/// more is dropped: a miner then misses a job or an answer.
const MAX_COMMANDS: usize = 1 << 16;
/// Bytes per second that a miner may send on average: some 400 shares.
const READ_RATE: u32 = 64 << 10;
/// Longest wait for the end of a TLS handshake.
const HANDSHAKE_TIME: Duration = Duration::from_secs(10);

/// Where miners connect.
#[derive(Clone, Debug)]
pub struct ServerConfig {
    pub listen: Option<SocketAddr>,
    /// Another address, with TLS, and who the server is there.
    pub listen_tls: Option<(SocketAddr, Identity)>,
    /// Part of the file descriptors that miners may take, in percent.
    pub descriptors: u64,
}

/// An address cannot be listened on.
#[derive(Debug, thiserror::Error)]
#[error("cannot listen on {addr}")]
pub struct ServerError {
    pub addr: SocketAddr,
    pub source: std::io::Error,
}

/// A running server. It ends when what it was started with is cancelled.
#[derive(Debug)]
pub struct MinerServer {
    addrs: Vec<SocketAddr>,
    commands: mpsc::Sender<Command>,
}

impl MinerServer {
    /// Listens, on the current tokio runtime, until cancelled. What miners do comes from the receiver.
    ///
    /// # Errors
    /// If an address cannot be listened on.
    pub async fn start(
        config: ServerConfig,
        cancel: CancellationToken,
    ) -> Result<(Self, mpsc::Receiver<Told>), ServerError> {
        let (owner, inbox) = mpsc::channel(MAX_RECEIVED);
        let (tell, told) = mpsc::channel(MAX_TOLD);
        let (commands, asked) = mpsc::channel(MAX_COMMANDS);
        let entrance = Entrance {
            door: door(config.descriptors),
            numbers: Numbers::default(),
            owner,
            cancel: cancel.clone(),
        };
        let mut addrs = Vec::new();
        if let Some(addr) = config.listen {
            addrs.push(entrance.open(addr, None).await?);
        }
        if let Some((addr, identity)) = config.listen_tls {
            addrs.push(entrance.open(addr, Some(identity)).await?);
        }
        let drive = Driver::default().drive(inbox, asked, tell);
        tokio::spawn(cancel.run_until_cancelled_owned(drive));
        Ok((Self { addrs, commands }, told))
    }

    /// Where it listens, the address with TLS last.
    pub fn addrs(&self) -> &[SocketAddr] {
        &self.addrs
    }

    /// Sends a command without waiting. A full queue means that the server is stuck or has ended: the command is logged and
    /// dropped.
    pub fn command(&self, command: Command) {
        if self.commands.try_send(command).is_err() {
            error!("the server of miners takes no more commands");
        }
    }
}

/// What all listeners share.
struct Entrance {
    door: Door,
    numbers: Numbers,
    owner: mpsc::Sender<FromPeer>,
    cancel: CancellationToken,
}

impl Entrance {
    /// Gives the address that is listened on.
    async fn open(&self, addr: SocketAddr, identity: Option<Identity>) -> Result<SocketAddr, ServerError> {
        let fault = |source| ServerError { addr, source };
        let socket = TcpListener::bind(addr).await.map_err(fault)?;
        let addr = socket.local_addr().map_err(fault)?;
        let listener = Listener::new(socket, self.door.clone());
        let parts = (TaskTracker::new(), self.cancel.clone());
        let (numbers, owner, rate) = (self.numbers.clone(), self.owner.clone(), Some(READ_RATE));
        info!(%addr, tls = identity.is_some(), "miners can connect");
        match identity {
            None => {
                let plain = |socket: TcpStream| std::future::ready(Ok(socket));
                let accept = peer::accept(listener, numbers, rate, owner, parts, plain);
                tokio::spawn(self.cancel.clone().run_until_cancelled_owned(accept));
            }
            Some(identity) => {
                let acceptor = TlsAcceptor::from(Arc::clone(identity.config()));
                let with_tls = move |socket| handshake(acceptor.clone(), socket);
                let accept = peer::accept(listener, numbers, rate, owner, parts, with_tls);
                tokio::spawn(self.cancel.clone().run_until_cancelled_owned(accept));
            }
        }
        Ok(addr)
    }
}

async fn handshake(acceptor: TlsAcceptor, socket: TcpStream) -> Result<TlsStream<TcpStream>, String> {
    match timeout(HANDSHAKE_TIME, acceptor.accept(socket)).await {
        Ok(Ok(stream)) => Ok(stream),
        Ok(Err(error)) => Err(format!("does not agree on TLS: {error}")),
        Err(_) => Err("does not end its TLS handshake".to_owned()),
    }
}

/// One address may have all of the places: a farm behind one router has one.
fn door(descriptors: u64) -> Door {
    let name = "--stratum-listen";
    let limits = Limits::of_descriptors(name, descriptors, MAX_CONNECTIONS, 1, IDLE_TIME);
    Door::new(limits)
}

#[derive(Default)]
struct Driver {
    core: ServerCore,
    writers: HashMap<MinerId, Writer>,
    /// What the scheduler has no room for yet: what one message of a connection has led to, and miners that are gone.
    untold: VecDeque<Told>,
}

impl Driver {
    /// Runs the state machine. Commands are taken at all times, and nothing else while the scheduler has no room.
    async fn drive(
        mut self,
        mut inbox: mpsc::Receiver<FromPeer>,
        mut asked: mpsc::Receiver<Command>,
        tell: mpsc::Sender<Told>,
    ) {
        loop {
            self.carry_out();
            let deadline = self.core.deadline();
            let has_room = self.untold.is_empty();
            tokio::select! {
                biased;
                command = asked.recv() => match command {
                    Some(command) => self.core.handle(Event::Command(command), now()),
                    None => return,
                },
                permit = tell.reserve(), if !has_room => match (permit, self.untold.pop_front()) {
                    (Ok(permit), Some(told)) => permit.send(told),
                    _ => return,
                },
                () = sleep_until(deadline.unwrap_or_else(now).into()), if deadline.is_some() => {
                    self.core.advance(now());
                }
                Some(from) = inbox.recv(), if has_room => self.hear(from),
            }
        }
    }

    fn hear(&mut self, from: FromPeer) {
        let event = match from {
            FromPeer::Connected(number, address, writer) => {
                self.writers.insert(MinerId(number), writer);
                Event::Connected(MinerId(number), address)
            }
            FromPeer::Received(number, bytes) => Event::Received(MinerId(number), bytes),
            FromPeer::Closed(number) => {
                self.writers.remove(&MinerId(number));
                Event::Closed(MinerId(number))
            }
        };
        self.core.handle(event, now());
    }

    fn carry_out(&mut self) {
        while let Some(action) = self.core.poll(now()) {
            match action {
                Action::Send(id, bytes) => {
                    let fits = self.writers.get(&id).is_none_or(|writer| writer.send(bytes));
                    if !fits {
                        self.writers.remove(&id);
                        self.core.handle(Event::Closed(id), now());
                    }
                }
                Action::Close(id, why) => {
                    debug!(connection = id.0, "closed: the miner {why}");
                    self.writers.remove(&id);
                }
                Action::Trust(id) => {
                    if let Some(writer) = self.writers.get(&id) {
                        writer.prefer();
                    }
                }
                Action::Tell(told) => self.untold.push_back(told),
                Action::Banned(address) => {
                    warn!(%address, "not served for some minutes: its connections sent garbage");
                }
            }
        }
    }
}

/// Tokio's clock, which tests can pause.
fn now() -> Instant {
    tokio::time::Instant::now().into_std()
}
