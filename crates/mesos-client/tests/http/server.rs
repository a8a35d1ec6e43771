//! A hand-made HTTP server: the test sees every request and writes every byte of the answer.

use std::collections::HashMap;
use std::net::SocketAddr;

use mesos::recordio;
use prost::Message;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio::task::AbortHandle;

/// Requests that the test has not looked at; more than a client can have in flight.
const MAX_UNSEEN: usize = 64;

/// Listens on loopback until dropped.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    exchanges: mpsc::Receiver<Exchange>,
    accepting: AbortHandle,
}

/// A request that waits for its answer. Dropping it closes the connection.
pub(crate) struct Exchange {
    /// Counts the connections of the server.
    pub(crate) connection: usize,
    pub(crate) first_line: String,
    pub(crate) headers: HashMap<String, String>,
    pub(crate) body: Vec<u8>,
    bytes: mpsc::Sender<Vec<u8>>,
}

impl Server {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let (to_test, exchanges) = mpsc::channel(MAX_UNSEEN);
        let accept = async move {
            for connection in 0.. {
                let (socket, _) = listener.accept().await.expect("a connection");
                tokio::spawn(serve(connection, socket, to_test.clone()));
            }
        };
        let accepting = tokio::spawn(accept).abort_handle();
        Self {
            address,
            exchanges,
            accepting,
        }
    }

    /// The next request.
    pub(crate) async fn request(&mut self) -> Exchange {
        self.exchanges.recv().await.expect("a request")
    }

    /// The next request, which must be a SUBSCRIBE, accepted with these records.
    pub(crate) async fn subscribe(&mut self, records: &[&dyn Encode]) -> Exchange {
        let exchange = self.request().await;
        exchange.open().await;
        for record in records {
            exchange.record(*record).await;
        }
        exchange
    }

    /// Whether no request waits.
    pub(crate) fn is_quiet(&mut self) -> bool {
        self.exchanges.try_recv().is_err()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

/// A message of any type.
pub(crate) trait Encode: Sync {
    fn encode(&self) -> Vec<u8>;
}

impl<M: Message> Encode for M {
    fn encode(&self) -> Vec<u8> {
        self.encode_to_vec()
    }
}

impl Exchange {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(String::as_str)
    }

    /// Writes these bytes as they are; false if the peer has gone.
    pub(crate) async fn write(&self, bytes: impl Into<Vec<u8>>) -> bool {
        self.bytes.send(bytes.into()).await.is_ok()
    }

    /// A whole answer without a body; the connection can be used again.
    pub(crate) async fn answer(self, status: &str, headers: &str, body: &str) {
        self.write(format!(
            "HTTP/1.1 {status}\r\nContent-Length: {}\r\n{headers}\r\n{body}",
            body.len()
        ))
        .await;
    }

    /// Head of an event stream.
    pub(crate) async fn open(&self) {
        let head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nMesos-Stream-Id: s-1\r\n\
                    Content-Type: application/x-protobuf\r\n\r\n";
        self.write(head).await;
    }

    /// One chunk of an event stream; false if the peer has gone.
    pub(crate) async fn chunk(&self, bytes: &[u8]) -> bool {
        let head = format!("{:x}\r\n", bytes.len());
        self.write([head.as_bytes(), bytes, b"\r\n"].concat()).await
    }

    /// One event; false if the peer has gone.
    pub(crate) async fn record(&self, record: &dyn Encode) -> bool {
        self.chunk(&recordio::encode(&record.encode())).await
    }

    /// Waits until the peer has closed the connection.
    pub(crate) async fn closed(&self) {
        self.bytes.closed().await;
    }
}

/// Reads requests and writes what the test answers, until either side closes.
async fn serve(connection: usize, socket: TcpStream, to_test: mpsc::Sender<Exchange>) {
    let mut socket = BufReader::new(socket);
    while let Some((first_line, headers, body)) = read(&mut socket).await {
        let (bytes, mut answers) = mpsc::channel(16);
        if to_test
            .send(Exchange {
                connection,
                first_line,
                headers,
                body,
                bytes,
            })
            .await
            .is_err()
        {
            return;
        }
        let mut answered = false;
        loop {
            let mut byte = [0];
            tokio::select! {
                answer = answers.recv() => match answer {
                    Some(answer) if socket.write_all(&answer).await.is_ok() => {
                        answered = answer.starts_with(b"HTTP/1.1 ") && !answer.windows(8).any(|part| part == b"chunked\r");
                    }
                    Some(_) => return,
                    None if answered => break,
                    None => return,
                },
                _ = socket.get_ref().peek(&mut byte), if !answered => {
                    // Our clients send no second request before the answer, so the connection has ended.
                    return;
                }
            }
        }
    }
}

async fn read(socket: &mut BufReader<TcpStream>) -> Option<(String, HashMap<String, String>, Vec<u8>)> {
    let mut lines = Vec::new();
    loop {
        let mut line = String::new();
        if socket.read_line(&mut line).await.ok()? == 0 {
            return None;
        }
        match line.trim_end() {
            "" => break,
            line => lines.push(line.to_owned()),
        }
    }
    let headers: HashMap<_, _> = lines[1..]
        .iter()
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .collect();
    let length = headers
        .get("content-length")
        .map_or(0, |length| length.parse().expect("a length"));
    let mut body = vec![0; length];
    socket.read_exact(&mut body).await.ok()?;
    Some((lines.swap_remove(0), headers, body))
}
