//! Long connections whose owner is one task: it reads from all of them through one channel, and writes without waiting.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::Duration;

use crate::{Listener, Place};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::mpsc;
use tokio::time::{Instant, sleep_until, timeout};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tracing::debug;

/// A peer that reads nothing for this long is dropped.
const WRITE_TIME: Duration = Duration::from_secs(10);
/// Bytes that may wait for a peer that reads slowly. With more, the connection is dropped.
const MAX_UNWRITTEN: usize = 1 << 20;
/// Bytes read at once.
const READ_SIZE: usize = 4 << 10;
/// A peer with a [rate](Rate) may be ahead of it by what it may send in this time.
const BURST: Duration = Duration::from_secs(4);

/// What a connection tells its owner, with its number.
#[derive(Debug)]
pub enum FromPeer {
    Connected(u64, SocketAddr, Writer),
    Received(u64, Vec<u8>),
    Closed(u64),
}

/// Numbers of connections, none used twice. Clones count on together.
#[derive(Clone, Debug, Default)]
pub struct Numbers(Arc<AtomicU64>);

impl Numbers {
    fn next(&self) -> u64 {
        self.0.fetch_add(1, Ordering::Relaxed) + 1
    }
}

/// Bytes per second that a peer may send on average; `None` for as many as it likes. More stay in its own buffers and the
/// system's.
pub type Rate = Option<u32>;

/// The owner's end of a connection. Dropping it closes the connection once everything is written.
#[derive(Debug)]
pub struct Writer {
    bytes: mpsc::UnboundedSender<Vec<u8>>,
    unwritten: Arc<AtomicUsize>,
    abort: CancellationToken,
    place: Arc<Place>,
}

impl Writer {
    /// The connection makes room for others only where no other can.
    pub fn prefer(&self) {
        self.place.prefer();
    }

    /// The connection is cut neither for another one nor for silence.
    pub fn keep(&self) {
        self.place.keep();
    }

    /// Returns false, and cuts the connection, if too many bytes already wait to be written.
    pub fn send(&self, bytes: Vec<u8>) -> bool {
        let length = bytes.len();
        let fits = self.unwritten.fetch_add(length, Ordering::Relaxed) + length <= MAX_UNWRITTEN;
        if fits {
            // Fails only if the connection has ended, which it reports itself.
            let _ = self.bytes.send(bytes);
        } else {
            self.abort.cancel();
        }
        fits
    }
}

/// Accepts until cancelled or until nobody owns the connections any more. `begin` makes a stream of a socket; what it says
/// of one of which it cannot is for the log.
pub async fn accept<S, B, F>(
    listener: Listener,
    numbers: Numbers,
    rate: Rate,
    owner: mpsc::Sender<FromPeer>,
    (tasks, cancel): (TaskTracker, CancellationToken),
    begin: B,
) where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    B: Fn(TcpStream) -> F,
    F: Future<Output = Result<S, String>> + Send + 'static,
{
    while !owner.is_closed() {
        let (stream, peer, place) = listener.accept().await;
        // What is sent are short lines that must not wait for each other. Where this fails, they only come later.
        let _ = stream.set_nodelay(true);
        let begun = begin(stream);
        let (owner, number) = (owner.clone(), numbers.next());
        tasks.spawn(cancel.clone().run_until_cancelled_owned(async move {
            let why = match begun.await {
                Ok(stream) => serve(number, stream, peer, (place, rate), owner).await,
                Err(why) => why,
            };
            debug!(%peer, connection = number, "closed: the peer {why}");
        }));
    }
}

/// Moves bytes until either side ends the connection. The text completes the sentence "the peer …".
async fn serve<S: AsyncRead + AsyncWrite + Unpin>(
    number: u64,
    stream: S,
    peer: SocketAddr,
    (place, rate): (Place, Rate),
    owner: mpsc::Sender<FromPeer>,
) -> String {
    let (sender, bytes) = mpsc::unbounded_channel();
    let (place, abort) = (Arc::new(place), CancellationToken::new());
    let unwritten = Arc::new(AtomicUsize::new(0));
    let writer = Writer {
        bytes: sender,
        unwritten: Arc::clone(&unwritten),
        abort: abort.clone(),
        place: Arc::clone(&place),
    };
    let connected = FromPeer::Connected(number, peer, writer);
    if owner.send(connected).await.is_err() {
        return "is left: nobody serves it".to_owned();
    }
    debug!(%peer, connection = number, "connected");
    let mut connection = Connection {
        number,
        stream,
        bytes,
        unwritten: &unwritten,
        place: &place,
        owner: &owner,
        paid: PaidUntil::new(rate),
    };
    let why = tokio::select! {
        why = connection.move_bytes() => why,
        () = abort.cancelled() => "reads too slowly".to_owned(),
        () = place.lost() => "gave its place to another, or was silent for too long".to_owned(),
    };
    // Fails only if the owner has stopped.
    let _ = owner.send(FromPeer::Closed(number)).await;
    why
}

/// The connection's own end.
struct Connection<'a, S> {
    number: u64,
    stream: S,
    bytes: mpsc::UnboundedReceiver<Vec<u8>>,
    unwritten: &'a AtomicUsize,
    place: &'a Place,
    owner: &'a mpsc::Sender<FromPeer>,
    paid: PaidUntil,
}

impl<S: AsyncRead + AsyncWrite + Unpin> Connection<'_, S> {
    async fn move_bytes(&mut self) -> String {
        let mut buffer = vec![0; READ_SIZE];
        let mut pause = None;
        loop {
            let paused = pause;
            tokio::select! {
                () = sleep_until(paused.unwrap_or_else(Instant::now)), if paused.is_some() => pause = None,
                read = self.stream.read(&mut buffer), if paused.is_none() => match read {
                    Ok(0) => return "hung up".to_owned(),
                    Err(error) => return format!("is gone: {error}"),
                    Ok(count) => {
                        self.place.touch();
                        pause = self.paid.read(count, Instant::now());
                        let received = FromPeer::Received(self.number, buffer[..count].to_vec());
                        if self.owner.send(received).await.is_err() {
                            return "is left: nobody serves it".to_owned();
                        }
                    }
                },
                bytes = self.bytes.recv() => {
                    let Some(bytes) = bytes else {
                        // Over TLS the end is told. A peer that does not take that is closed all the same.
                        let _ = timeout(WRITE_TIME, self.stream.shutdown()).await;
                        return "is not served any more".to_owned();
                    };
                    match timeout(WRITE_TIME, self.write(&bytes)).await {
                        Ok(Ok(())) => self.unwritten.fetch_sub(bytes.len(), Ordering::Relaxed),
                        Ok(Err(error)) => return format!("is gone: {error}"),
                        Err(_) => return "does not read".to_owned(),
                    };
                }
            }
        }
    }

    async fn write(&mut self, bytes: &[u8]) -> std::io::Result<()> {
        self.stream.write_all(bytes).await?;
        // TLS may keep what it has encrypted.
        self.stream.flush().await
    }
}

/// What a peer has sent counts for time: until when, if it is sent at its rate.
struct PaidUntil {
    rate: Rate,
    at: Option<Instant>,
}

impl PaidUntil {
    fn new(rate: Rate) -> Self {
        Self { rate, at: None }
    }

    /// Until when to read nothing, if the peer is too far ahead of its rate.
    fn read(&mut self, bytes: usize, now: Instant) -> Option<Instant> {
        let per_second = self.rate?;
        let cost = Duration::from_secs_f64(bytes as f64 / f64::from(per_second.max(1)));
        let at = self.at.map_or(now, |at| at.max(now)) + cost;
        self.at = Some(at);
        (at > now + BURST).then(|| at - BURST)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_burst_is_read_at_once_and_the_rest_at_the_rate() {
        let now = Instant::now();
        let mut paid = PaidUntil::new(Some(1000));
        assert_eq!(paid.read(4000, now), None);
        assert_eq!(paid.read(500, now), Some(now + Duration::from_millis(500)));
        let later = now + Duration::from_secs(60);
        assert_eq!(
            paid.read(4000, later),
            None,
            "silence is not saved up beyond a burst"
        );
        assert_eq!(paid.read(1000, later), Some(later + Duration::from_secs(1)));
        assert_eq!(PaidUntil::new(None).read(usize::MAX, now), None);
    }
}
