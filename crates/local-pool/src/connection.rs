//! One connection's task: moves bytes between its socket and the pool's task.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use listen::Place;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::mpsc;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

use crate::core::{ConnectionId, Trust};

/// A miner that reads nothing for this long is dropped.
const WRITE_TIME: Duration = Duration::from_secs(10);
/// Bytes that may wait for a miner that reads slowly. With more, the connection is dropped.
const MAX_UNWRITTEN: usize = 1 << 20;
/// Bytes read at once.
const READ_SIZE: usize = 8 << 10;

/// What a connection tells the pool's task.
pub(crate) enum FromConnection {
    Connected(ConnectionId, Writer),
    Received(ConnectionId, Vec<u8>),
    Closed(ConnectionId),
}

/// The pool's end of a connection. Dropping it closes the connection once everything is written.
pub(crate) struct Writer {
    bytes: mpsc::UnboundedSender<Vec<u8>>,
    unwritten: Arc<AtomicUsize>,
    abort: CancellationToken,
    place: Arc<Place>,
}

impl Writer {
    /// The connection is less likely to be cut for another one, or not at all.
    pub(crate) fn trust(&self, why: Trust) {
        match why {
            Trust::Works => self.place.prefer(),
            Trust::Own => self.place.keep(),
        }
    }

    /// Returns false, and cuts the connection, if too many bytes already wait to be written.
    pub(crate) fn send(&self, bytes: Vec<u8>) -> bool {
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

/// The connection's own end.
pub(crate) struct Connection {
    id: ConnectionId,
    stream: TcpStream,
    pool: mpsc::Sender<FromConnection>,
    bytes: mpsc::UnboundedReceiver<Vec<u8>>,
    unwritten: Arc<AtomicUsize>,
    abort: CancellationToken,
    place: Arc<Place>,
}

impl Connection {
    pub(crate) fn new(
        id: ConnectionId,
        stream: TcpStream,
        place: Place,
        pool: mpsc::Sender<FromConnection>,
    ) -> (Self, Writer) {
        // Jobs and answers are short lines that must not wait for each other. Where this fails, they only
        // come later.
        let _ = stream.set_nodelay(true);
        let (sender, bytes) = mpsc::unbounded_channel();
        let unwritten = Arc::new(AtomicUsize::new(0));
        let abort = CancellationToken::new();
        let place = Arc::new(place);
        let writer = Writer {
            bytes: sender,
            unwritten: Arc::clone(&unwritten),
            abort: abort.clone(),
            place: Arc::clone(&place),
        };
        let connection = Self {
            id,
            stream,
            pool,
            bytes,
            unwritten,
            abort,
            place,
        };
        (connection, writer)
    }

    /// Serves until either side ends the connection. The text completes the sentence "the miner …".
    pub(crate) async fn run(mut self) -> String {
        let (abort, place) = (self.abort.clone(), Arc::clone(&self.place));
        let why = tokio::select! {
            why = self.move_bytes() => why,
            () = abort.cancelled() => "reads too slowly".to_owned(),
            () = place.lost() => "gave its place to another".to_owned(),
        };
        // Fails only if the pool has stopped.
        let _ = self.pool.send(FromConnection::Closed(self.id)).await;
        why
    }

    async fn move_bytes(&mut self) -> String {
        let mut buffer = vec![0; READ_SIZE];
        loop {
            tokio::select! {
                read = self.stream.read(&mut buffer) => match read {
                    Ok(0) => return "hung up".to_owned(),
                    Err(error) => return format!("is gone: {error}"),
                    Ok(count) => {
                        self.place.touch();
                        let received = FromConnection::Received(self.id, buffer[..count].to_vec());
                        if self.pool.send(received).await.is_err() {
                            return "is left: the pool stops".to_owned();
                        }
                    }
                },
                bytes = self.bytes.recv() => {
                    let Some(bytes) = bytes else {
                        return "was closed by the pool".to_owned();
                    };
                    match timeout(WRITE_TIME, self.stream.write_all(&bytes)).await {
                        Ok(Ok(())) => self.unwritten.fetch_sub(bytes.len(), Ordering::Relaxed),
                        Ok(Err(error)) => return format!("is gone: {error}"),
                        Err(_) => return "does not read".to_owned(),
                    };
                }
            }
        }
    }
}
