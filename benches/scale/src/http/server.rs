//! The least HTTP server that the client needs: POST with a length, 202, and a stream in chunks.

use super::master::{Answer, Handler};
use std::net::TcpListener;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::sync::mpsc;

/// Longest body, bytes.
const MAX_BODY: usize = 1 << 20;
/// Records that are written together.
const MAX_TOGETHER: usize = 256;

const ACCEPTED: &[u8] = b"HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n";
const REFUSED: &[u8] = b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n";
const STREAM: &[u8] = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nMesos-Stream-Id: scale\r\n\
                        Content-Type: application/x-protobuf\r\n\r\n";

/// Serves until it is dropped, or the listener breaks.
pub(super) async fn serve(listener: TcpListener, handler: Handler) {
    let Ok(listener) = tokio::net::TcpListener::from_std(listener) else {
        return;
    };
    while let Ok((socket, _)) = listener.accept().await {
        tokio::spawn(connection(socket, handler.clone()));
    }
}

/// Ends when the client does, or sends what is no request.
async fn connection(socket: TcpStream, handler: Handler) -> Option<()> {
    socket.set_nodelay(true).ok()?;
    let mut socket = BufReader::new(socket);
    loop {
        let body = read_request(&mut socket).await?;
        match handler.request(&body) {
            Answer::Accepted => socket.write_all(ACCEPTED).await.ok()?,
            Answer::Refused => socket.write_all(REFUSED).await.ok()?,
            Answer::Stream(records) => return stream(socket.into_inner(), records).await,
        }
    }
}

/// Reads up to the end of the body, which it gives.
async fn read_request(socket: &mut BufReader<TcpStream>) -> Option<Vec<u8>> {
    let mut length = 0;
    let mut line = String::new();
    loop {
        line.clear();
        socket.read_line(&mut line).await.ok().filter(|read| *read > 0)?;
        let line = line.trim_end();
        if line.is_empty() {
            break;
        }
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().ok().filter(|length| *length <= MAX_BODY)?;
        }
    }
    let mut body = vec![0; length];
    socket.read_exact(&mut body).await.ok()?;
    Some(body)
}

async fn stream(mut socket: TcpStream, mut records: mpsc::Receiver<Vec<u8>>) -> Option<()> {
    socket.write_all(STREAM).await.ok()?;
    let mut together = Vec::new();
    while records.recv_many(&mut together, MAX_TOGETHER).await > 0 {
        let bytes = together.concat();
        together.clear();
        let head = format!("{:x}\r\n", bytes.len());
        let chunk = [head.as_bytes(), &bytes, b"\r\n"].concat();
        socket.write_all(&chunk).await.ok()?;
    }
    Some(())
}
