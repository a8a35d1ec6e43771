//! Serves the executor, which is this program's own executable, to the agents' fetchers, and nothing else.
//!
//! The path contains the SHA-256 of the content, so the content of a URL never changes and the Mesos fetcher may
//! cache it. Responses to GET and HEAD carry an exact Content-Length.

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

/// The executor's file name in a sandbox.
pub const FILE_NAME: &str = "mesos-miner";

#[derive(Debug)]
pub struct ArtifactServer {
    pub addr: SocketAddr,
    /// Path of the artifact's URL, with a leading slash.
    pub path: String,
}

impl ArtifactServer {
    /// Reads this program's own executable and serves it in the background until cancelled.
    pub async fn start(listen: SocketAddr, cancel: CancellationToken) -> anyhow::Result<Self> {
        // This names the running executable even if its file has been replaced since.
        let program = tokio::fs::read("/proc/self/exe")
            .await
            .context("reading this program's own executable to serve it to agents")?;
        let content = Bytes::from(program);
        let path = format!("/artifacts/{}/{FILE_NAME}", hex::encode(Sha256::digest(&content)));
        let listener = TcpListener::bind(listen)
            .await
            .with_context(|| format!("--artifact-listen {listen}"))?;
        let addr = listener.local_addr()?;
        // axum answers HEAD on GET's route, without the body but with its length.
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
