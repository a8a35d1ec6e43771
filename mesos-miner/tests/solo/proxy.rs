//! Stands between the miner and its node, and lets blocks through or not.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use miner_core::{BlockHash, sha256d};

use crate::support::server::Server;

/// A proxy for one node, whose port may have nobody behind it for a while.
pub(crate) struct Proxy {
    server: Server,
    holds: Arc<AtomicBool>,
    held: Arc<Mutex<Vec<Block>>>,
}

impl Proxy {
    pub(crate) fn start(node: u16) -> Self {
        let (holds, held) = (Arc::new(AtomicBool::new(false)), Arc::default());
        let (is_held, hashes) = (Arc::clone(&holds), Arc::clone(&held));
        let server = Server::start(move |_, stream| {
            // Whoever hangs up early is no failure.
            let _ = forward(stream, node, &is_held, &hashes);
        });
        Self { server, holds, held }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.server.address)
    }

    /// Whether connections that bring a block are closed without an answer.
    pub(crate) fn hold_blocks(&self, holds: bool) {
        self.held.lock().unwrap().clear();
        self.holds.store(holds, Ordering::SeqCst);
    }

    /// Hashes of the blocks that have been held and are on this one.
    pub(crate) fn held_on(&self, tip: &str) -> Vec<String> {
        let held = self.held.lock().unwrap();
        let on_tip = held.iter().filter(|block| block.prev_hash == tip);
        on_tip.map(|block| block.hash.clone()).collect()
    }
}

/// A block on its way to the node, hashes in display hex.
struct Block {
    hash: String,
    prev_hash: String,
}

fn forward(
    mut stream: TcpStream,
    node: u16,
    holds: &AtomicBool,
    held: &Mutex<Vec<Block>>,
) -> std::io::Result<()> {
    let mut request = Vec::new();
    let mut buffer = [0; 65536];
    while !is_whole(&request) {
        match stream.read(&mut buffer)? {
            0 => return Ok(()),
            count => request.extend_from_slice(&buffer[..count]),
        }
    }
    if let Some(block) = block_in(&request).filter(|_| holds.load(Ordering::SeqCst)) {
        held.lock().unwrap().push(block);
        return Ok(());
    }
    let mut upstream = TcpStream::connect(("127.0.0.1", node))?;
    upstream.write_all(&request)?;
    std::io::copy(&mut upstream, &mut stream)?;
    Ok(())
}

/// Whether all bytes of its body are there.
fn is_whole(request: &[u8]) -> bool {
    let Some(end) = request.windows(4).position(|window| window == b"\r\n\r\n") else {
        return false;
    };
    let head = String::from_utf8_lossy(&request[..end]).to_ascii_lowercase();
    let length = head.split("content-length: ").nth(1);
    let length = length.and_then(|rest| rest.lines().next()?.parse::<usize>().ok());
    request.len() >= end + 4 + length.unwrap_or(0)
}

/// The block that a request brings.
fn block_in(request: &[u8]) -> Option<Block> {
    const METHOD: &[u8] = br#""submitblock","params":[""#;
    let at = request
        .windows(METHOD.len())
        .position(|window| window == METHOD)?;
    let header = hex::decode(request.get(at + METHOD.len()..)?.get(..160)?).ok()?;
    Some(Block {
        hash: BlockHash(sha256d(&header)).to_string(),
        prev_hash: BlockHash(header[4..36].try_into().ok()?).to_string(),
    })
}
