//! `/healthz`, `/metrics` and `/api/v1/status`, from the newest snapshot of the brain.

use crate::metrics;
use anyhow::Context;
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use axum::routing::get;
use scheduler::Snapshot;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

/// The usual address.
pub const DEFAULT: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::LOCALHOST), 8645);

/// Newest snapshot, shared with the handlers.
pub type Snapshots = watch::Receiver<Arc<Snapshot>>;

/// Binds the listener: the address that was asked for, else the usual one, else, in local mode, any other.
///
/// # Errors
/// If the address cannot be bound; the text names the option.
pub async fn bind(asked: Option<SocketAddr>, local: bool) -> anyhow::Result<TcpListener> {
    match (TcpListener::bind(asked.unwrap_or(DEFAULT)).await, asked) {
        (Ok(listener), _) => Ok(listener),
        (Err(_), None) if local => Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?),
        (Err(e), asked) => Err(e).with_context(|| format!("--listen {}", asked.unwrap_or(DEFAULT))),
    }
}

/// Serves until `cancel`.
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

async fn status(State(snapshots): State<Snapshots>) -> impl IntoResponse {
    let snapshot = snapshots.borrow().clone();
    match serde_json::to_string(&*snapshot) {
        Ok(text) => (StatusCode::OK, [(CONTENT_TYPE, "application/json")], text),
        Err(e) => (
            StatusCode::INTERNAL_SERVER_ERROR,
            [(CONTENT_TYPE, "text/plain")],
            e.to_string(),
        ),
    }
}

async fn metrics_page(State(snapshots): State<Snapshots>) -> impl IntoResponse {
    let snapshot = snapshots.borrow().clone();
    match metrics::render(&snapshot) {
        Ok(text) => (StatusCode::OK, [(CONTENT_TYPE, metrics::CONTENT_TYPE)], text),
        Err(e) => (
            StatusCode::INTERNAL_SERVER_ERROR,
            [(CONTENT_TYPE, "text/plain")],
            e.to_string(),
        ),
    }
}
