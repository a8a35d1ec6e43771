//! `/healthz`, `/metrics` and `/api/v1/status`.

mod snapshots;

pub use snapshots::{NoAnswer, SnapshotRequest, SnapshotRequests, Snapshots, snapshots};

use crate::metrics;
use anyhow::Context;
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use scheduler::Snapshot;
use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

/// Default address of `--listen`.
pub const DEFAULT: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::LOCALHOST), 8645);

/// Binds `asked`, or else [`DEFAULT`]. In local mode, if the default is taken, binds any free port on loopback. An
/// error names the option.
pub async fn bind(asked: Option<SocketAddr>, local: bool) -> anyhow::Result<TcpListener> {
    match (TcpListener::bind(asked.unwrap_or(DEFAULT)).await, asked) {
        (Ok(listener), _) => Ok(listener),
        (Err(_), None) if local => Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?),
        (Err(e), asked) => Err(e).with_context(|| format!("--listen {}", asked.unwrap_or(DEFAULT))),
    }
}

/// Serves in the background until cancelled.
pub fn serve(listener: TcpListener, snapshots: Snapshots, cancel: CancellationToken) {
    let app = Router::new()
        .route("/healthz", get(healthz))
        .route("/metrics", get(metrics_page))
        .route("/api/v1/status", get(status))
        .with_state(snapshots);
    tokio::spawn(async move {
        if let Err(e) = axum::serve(listener, app)
            .with_graceful_shutdown(cancel.cancelled_owned())
            .await
        {
            tracing::error!("admin listener: {e}");
        }
    });
}

async fn healthz() -> &'static str {
    "ok\n"
}

async fn status(State(snapshots): State<Snapshots>) -> Response {
    page(&snapshots, "application/json", |snapshot| {
        serde_json::to_string(snapshot)
    })
    .await
}

async fn metrics_page(State(snapshots): State<Snapshots>) -> Response {
    page(&snapshots, metrics::CONTENT_TYPE, metrics::render).await
}

async fn page<E: fmt::Display>(
    snapshots: &Snapshots,
    content_type: &'static str,
    render: impl FnOnce(&Snapshot) -> Result<String, E>,
) -> Response {
    let plain =
        |status: StatusCode, text: String| (status, [(CONTENT_TYPE, "text/plain")], text).into_response();
    match snapshots.get().await {
        Ok(snapshot) => match render(&snapshot) {
            Ok(text) => (StatusCode::OK, [(CONTENT_TYPE, content_type)], text).into_response(),
            Err(e) => plain(StatusCode::INTERNAL_SERVER_ERROR, e.to_string()),
        },
        Err(e) => plain(StatusCode::SERVICE_UNAVAILABLE, e.to_string()),
    }
}
