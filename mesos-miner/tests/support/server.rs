//! TCP servers of a few lines, one thread for each connection.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Listens on loopback until dropped. A panic of a thread that serves a connection is one of the test, then.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    over: Arc<AtomicBool>,
    panicked: Arc<AtomicBool>,
}

/// Notices a panic of the thread that it lives in.
struct Witness(Arc<AtomicBool>);

impl Drop for Witness {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.0.store(true, Ordering::SeqCst);
        }
    }
}

impl Server {
    /// `serve` gets each connection, and the number of those before it.
    pub(crate) fn start(serve: impl Fn(usize, TcpStream) + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let over = Arc::new(AtomicBool::new(false));
        let panicked = Arc::new(AtomicBool::new(false));
        let (serve, is_over, witness) = (Arc::new(serve), Arc::clone(&over), Arc::clone(&panicked));
        std::thread::spawn(move || {
            for (number, stream) in listener.incoming().enumerate() {
                if is_over.load(Ordering::SeqCst) {
                    return;
                }
                let (serve, stream) = (Arc::clone(&serve), stream.unwrap());
                let witness = Witness(Arc::clone(&witness));
                std::thread::spawn(move || {
                    let _witness = witness;
                    serve(number, stream);
                });
            }
        });
        Self {
            address,
            over,
            panicked,
        }
    }

    /// Serves this file to every HTTP request.
    pub(crate) fn of_file(path: &std::path::Path) -> Self {
        let content = std::fs::read(path).unwrap();
        let head = format!(
            "HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
            content.len()
        );
        Self::answering([head.as_bytes(), &content].concat())
    }

    /// Answers every HTTP request with these bytes and closes the connection.
    pub(crate) fn answering(answer: impl Into<Vec<u8>>) -> Self {
        let answer = answer.into();
        Self::start(move |_, mut stream| {
            read_request(&stream);
            let _ = stream.write_all(&answer);
        })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.over.store(true, Ordering::SeqCst);
        // Wakes the thread that accepts.
        let _ = TcpStream::connect(self.address);
        let panicked = self.panicked.load(Ordering::SeqCst);
        assert!(
            !panicked || std::thread::panicking(),
            "a thread that served a connection has panicked"
        );
    }
}

/// Reads a whole HTTP request: closing a connection with unread bytes could lose part of the answer.
pub(crate) fn read_request(stream: &TcpStream) {
    let mut reader = BufReader::new(stream);
    let mut length = 0;
    let mut line = String::new();
    while reader.read_line(&mut line).is_ok_and(|count| count > 2) {
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().unwrap();
        }
        line.clear();
    }
    let mut body = vec![0; length];
    let _ = reader.read_exact(&mut body);
}

/// Carries bytes both ways until either side closes.
pub(crate) fn forward(near: TcpStream, to: &str) {
    let Ok(far) = TcpStream::connect(to) else { return };
    let copy = |from: &TcpStream, to: &TcpStream| {
        let (mut from, mut to) = (from.try_clone().unwrap(), to.try_clone().unwrap());
        std::thread::spawn(move || {
            let _ = std::io::copy(&mut from, &mut to);
            let _ = to.shutdown(std::net::Shutdown::Both);
        })
    };
    for direction in [copy(&near, &far), copy(&far, &near)] {
        let _ = direction.join();
    }
}
