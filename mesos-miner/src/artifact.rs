//! Serves the executor, which is this program itself, to the agents' fetchers, and nothing else.
//!
//! The path holds the content's SHA-256, so that a URL never changes its meaning and agents may cache it
//! (Mesos fetcher). Answers carry an exact Content-Length, to GET and to HEAD.

use anyhow::Context;
use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::response::Response;
use axum::routing::get;
use sha2::{Digest, Sha256};
use std::net::SocketAddr;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

/// What the executor is called in a sandbox.
pub const FILE_NAME: &str = "mesos-miner";

/// A running artifact listener.
#[derive(Debug)]
pub struct ArtifactServer {
    /// Where it listens.
    pub addr: SocketAddr,
    /// Path of the artifact, with a leading slash.
    pub path: String,
}

impl ArtifactServer {
    /// Reads this program's own file and serves it until `cancel`.
    ///
    /// # Errors
    /// If the file cannot be read or the address not be bound.
    pub async fn start(listen: SocketAddr, cancel: CancellationToken) -> anyhow::Result<Self> {
        // The file of the running program, even if another was put in its place meanwhile.
        let program = tokio::fs::read("/proc/self/exe")
            .await
            .context("reading this program's own file to serve it to agents")?;
        let content = Bytes::from(program);
        let path = format!("/artifacts/{}/{FILE_NAME}", hex::encode(Sha256::digest(&content)));
        let listener = TcpListener::bind(listen)
            .await
            .with_context(|| format!("--artifact-listen {listen}"))?;
        let addr = listener.local_addr()?;
        // axum answers HEAD by GET's route, without the body but with its length.
        let app = Router::new().route(&path, get(move || std::future::ready(answer(&content))));
        tokio::spawn(async move {
            let serve = axum::serve(listener, app).with_graceful_shutdown(cancel.cancelled_owned());
            if let Err(e) = serve.await {
                tracing::error!("artifact listener: {e}");
            }
        });
        Ok(Self { addr, path })
    }
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
