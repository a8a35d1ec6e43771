//! Serves the executors to the agents' fetchers, one for each CPU architecture, and nothing else.
//!
//! A path contains the SHA-256 of the content, so the content of a URL never changes and the Mesos fetcher may
//! cache it. Responses to GET and HEAD carry an exact Content-Length.

mod elf;
mod programs;

pub use programs::Programs;

use anyhow::Context;
use axum::Extension;
use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::response::Response;
use axum::routing::{MethodRouter, get};
use listen::http::{Connection, Times};
use listen::{Door, Limits, Listener};
use scheduler::Architecture;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

/// Connections at a time, fewer where few files may be open. With more, the oldest without a download gives way; if all
/// download, the new one is closed, and its agent reports a task that the scheduler launches again.
const MAX_CONNECTIONS: usize = 1024;
/// Part of the file descriptors that these connections may take, in percent.
const DESCRIPTORS: u64 = 15;
/// A connection without a request for the artifact is cut after this time.
const STRANGER_TIME: Duration = Duration::from_secs(10);
const TIMES: Times = Times {
    header: Duration::from_secs(30),
    stall: Duration::from_secs(30),
};

/// The executor's file name in a sandbox.
pub const FILE_NAME: &str = "mesos-miner";

#[derive(Debug)]
pub struct ArtifactServer {
    pub addr: SocketAddr,
    pub programs: BTreeMap<Architecture, ServedProgram>,
}

/// A program that is served.
#[derive(Debug)]
pub struct ServedProgram {
    /// Path of its URL, with a leading slash.
    pub path: String,
    /// In hexadecimal digits.
    pub sha256: String,
}

impl ArtifactServer {
    /// Serves the programs in the background until cancelled.
    pub async fn start(
        listen: SocketAddr,
        programs: &Programs,
        cancel: CancellationToken,
    ) -> anyhow::Result<Self> {
        let listener = TcpListener::bind(listen)
            .await
            .with_context(|| format!("--artifact-listen {listen}"))?;
        let addr = listener.local_addr()?;
        let mut app = Router::new();
        let mut served = BTreeMap::new();
        for (architecture, content) in programs.iter() {
            let sha256 = hex::encode(Sha256::digest(content));
            let path = format!("/artifacts/{sha256}/{FILE_NAME}");
            app = app.route(&path, serves(content.clone()));
            served.insert(architecture.clone(), ServedProgram { path, sha256 });
        }
        let listener = Listener::new(listener, door());
        tokio::spawn(listen::http::serve(
            listener,
            app,
            TIMES,
            cancel,
            TaskTracker::new(),
        ));
        Ok(Self {
            addr,
            programs: served,
        })
    }
}

/// axum answers HEAD on GET's route, without the body but with its length.
fn serves(content: Bytes) -> MethodRouter {
    get(move |Extension(connection): Extension<Connection>| {
        connection.keep();
        std::future::ready(answer(&content))
    })
}

/// One address may have half of the places: many agents can be behind one, but not all.
fn door() -> Door {
    let name = "--artifact-listen";
    Door::new(Limits::of_descriptors(
        name,
        DESCRIPTORS,
        MAX_CONNECTIONS,
        2,
        STRANGER_TIME,
    ))
}

fn answer(content: &Bytes) -> Response {
    let mut response = Response::new(Body::from(content.clone()));
    let headers = response.headers_mut();
    headers.insert(
        CONTENT_TYPE,
        axum::http::HeaderValue::from_static("application/octet-stream"),
    );
    headers.insert(CONTENT_LENGTH, content.len().into());
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpStream;

    async fn fetch(addr: SocketAddr, path: &str) -> Vec<u8> {
        let mut stream = TcpStream::connect(addr).await.unwrap();
        let request = format!("GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).await.unwrap();
        let blank = b"\r\n\r\n";
        let head = answer
            .windows(blank.len())
            .position(|bytes| bytes == blank)
            .unwrap();
        answer.split_off(head + blank.len())
    }

    /// Fetchers keep what they have fetched, by its address.
    #[tokio::test]
    async fn each_path_names_what_is_served() {
        let cancel = CancellationToken::new();
        let local = SocketAddr::from(([127, 0, 0, 1], 0));
        let mut further = tempfile::NamedTempFile::new().unwrap();
        let other = if cfg!(target_arch = "aarch64") {
            testkit::X86_64
        } else {
            testkit::AARCH64
        };
        let other = [&testkit::elf_program(other)[..], messages::MARK.as_bytes()].concat();
        std::io::Write::write_all(&mut further, &other).unwrap();
        let programs = Programs::read(&[further.path().to_owned()]).ok().unwrap();
        let server = ArtifactServer::start(local, &programs, cancel.clone())
            .await
            .unwrap();
        let own = std::fs::read("/proc/self/exe").unwrap();
        assert_eq!(server.programs.len(), 2);
        for (architecture, program) in &server.programs {
            let content = fetch(server.addr, &program.path).await;
            let wanted = if *architecture == Architecture::own() {
                &own
            } else {
                &other
            };
            assert!(content == *wanted, "{architecture}: {} bytes", content.len());
            let hash = hex::encode(Sha256::digest(&content));
            assert_eq!(program.path, format!("/artifacts/{hash}/{FILE_NAME}"));
            assert_eq!(program.sha256, hash);
        }
        cancel.cancel();
    }
}
