//! A miner for tests: stratum::client over TCP, miner-core's search on the calling thread.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use miner_core::{Cursor, Kernel, Layout, Share};
use serde_json::{Value, json};
use stratum::LineDecoder;
use stratum::client::{Client, ClientConfig, ClientOutput, PoolJob, ShareAnswer};
use testkit::search_next;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

/// Far longer than anything here takes; only a hang lasts this long.
const PATIENCE: Duration = Duration::from_secs(30);

pub(crate) struct Miner {
    stream: TcpStream,
    decoder: LineDecoder,
    pub(crate) client: Client,
    /// The newest job.
    pub(crate) job: PoolJob,
    cursor: Cursor,
    requests: u64,
}

impl Miner {
    /// Connects and waits for the first job.
    pub(crate) async fn connect(addr: SocketAddr, user: &str) -> Self {
        let config = ClientConfig::new(addr.ip().to_string(), user, "x");
        let mut client = Client::new(config, Instant::now());
        let mut stream = TcpStream::connect(addr).await.unwrap();
        let mut decoder = LineDecoder::new(LineDecoder::MAX_LINE);
        let job = loop {
            match next_event(&mut client, &mut stream, &mut decoder).await {
                ClientOutput::Ready => assert!(client.is_ready()),
                ClientOutput::Job(job) => break job,
                other => panic!("{other:?} before the first job"),
            }
        };
        let cursor = cursor_for(&job);
        Self {
            stream,
            decoder,
            client,
            job,
            cursor,
            requests: 1_000_000,
        }
    }

    /// The next event; a new job becomes the current one.
    pub(crate) async fn next_event(&mut self) -> ClientOutput {
        let event = next_event(&mut self.client, &mut self.stream, &mut self.decoder).await;
        if let ClientOutput::Job(job) = &event {
            self.job = job.clone();
            self.cursor = cursor_for(job);
        }
        event
    }

    pub(crate) async fn next_job(&mut self) -> PoolJob {
        loop {
            if let ClientOutput::Job(job) = self.next_event().await {
                return job;
            }
        }
    }

    /// Finds shares of the newest job. All of a chunk's are taken, so that none is found twice.
    pub(crate) fn search(&mut self) -> Vec<Share> {
        loop {
            let (shares, _) = search_next(&mut self.cursor, Kernel::best(), 1 << 12, self.job.job.time);
            if !shares.is_empty() {
                return shares;
            }
        }
    }

    /// One share of the newest job.
    pub(crate) fn find(&mut self) -> Share {
        self.search().swap_remove(0)
    }

    pub(crate) async fn submit(&mut self, job_id: &str, share: &Share) -> ShareAnswer {
        self.client.submit(job_id, share, 7, Instant::now()).unwrap();
        loop {
            if let ClientOutput::Submitted { tag: 7, verdict } = self.next_event().await {
                return verdict;
            }
        }
    }

    /// Sends a handmade request and returns the whole reply.
    pub(crate) async fn request(&mut self, method: &str, params: Value) -> Value {
        self.requests += 1;
        self.send(&json!({"id": self.requests, "method": method, "params": params}).to_string())
            .await;
        loop {
            let line = next_line(&mut self.stream, &mut self.decoder)
                .await
                .expect("an answer");
            let message: Value = serde_json::from_slice(&line).unwrap();
            if message["id"] == self.requests {
                return message;
            }
            self.client.handle_line(&line, Instant::now());
        }
    }

    /// The error code in the reply to a handmade submit.
    pub(crate) async fn submit_raw(&mut self, params: Value) -> Value {
        self.request("mining.submit", params).await["error"][0].clone()
    }

    pub(crate) async fn send(&mut self, line: &str) {
        self.stream
            .write_all(format!("{line}\n").as_bytes())
            .await
            .unwrap();
    }

    /// Waits until the pool closes the connection.
    pub(crate) async fn closed(&mut self) {
        while next_line(&mut self.stream, &mut self.decoder).await.is_some() {}
    }
}

/// All of the job's space, from its beginning.
fn cursor_for(job: &PoolJob) -> Cursor {
    let space = Layout::new(&job.job, 1).space(0).unwrap();
    Cursor::new(Arc::new(job.job.clone()), space, job.target, 4)
}

async fn next_event(client: &mut Client, stream: &mut TcpStream, decoder: &mut LineDecoder) -> ClientOutput {
    loop {
        while let Some(line) = client.poll_transmit() {
            stream.write_all(line.as_bytes()).await.unwrap();
        }
        if let Some(output) = client.poll_output() {
            return output;
        }
        let line = next_line(stream, decoder).await.expect("the pool stays");
        client.handle_line(&line, Instant::now());
    }
}

async fn next_line(stream: &mut TcpStream, decoder: &mut LineDecoder) -> Option<Vec<u8>> {
    let mut buffer = [0; 4096];
    loop {
        if let Some(line) = decoder.next_line().unwrap() {
            return Some(line.to_vec());
        }
        // A reset instead of an orderly end happens when the pool leaves lines unread.
        match timeout(PATIENCE, stream.read(&mut buffer))
            .await
            .expect("the pool answers")
        {
            Ok(0) | Err(_) => return None,
            Ok(count) => decoder.push(&buffer[..count]),
        }
    }
}
