//! `/healthz`, `/metrics`, `/api/v1/status` and `/api/v1/accounts`; of an embedded pool `/api/v1/pool`.

pub mod pool;
mod snapshots;

pub use snapshots::{NoAnswer, SnapshotRequest, SnapshotRequests, Snapshots, snapshots};

use crate::metrics;
use anyhow::Context;
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use listen::http::Times;
use listen::{Door, Limits, Listener};
use scheduler::Snapshot;
use serde::Serialize;
use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

/// Default address of `--listen`.
pub const DEFAULT: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::LOCALHOST), 8645);

/// Connections at a time, fewer where few files may be open. With more, the one without a request for longest gives way.
const MAX_CONNECTIONS: usize = 128;
/// Part of the file descriptors that these connections may take, in percent.
const DESCRIPTORS: u64 = 10;
/// A connection is cut this long after its last request. Longer than Prometheus waits between two of them by default is
/// not needed: it connects again.
const IDLE_TIME: Duration = Duration::from_secs(30);
/// Where the status is.
const STATUS: &str = "/api/v1/status";
const TIMES: Times = Times {
    header: IDLE_TIME,
    stall: IDLE_TIME,
};

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
pub fn serve(listener: TcpListener, snapshots: Snapshots, pool: pool::Slot, cancel: CancellationToken) {
    let app = Router::new()
        .route("/", get(|| async { Redirect::temporary(STATUS) }))
        .route("/healthz", get(healthz))
        .route("/metrics", get(metrics_page))
        .route(STATUS, get(status))
        .route("/api/v1/accounts", get(accounts))
        .with_state(snapshots)
        .merge(pool::router(pool));
    serve_pages(listener, "--listen", app, cancel);
}

/// Serves these pages at the address that this option names.
fn serve_pages(listener: TcpListener, option: &'static str, app: Router, cancel: CancellationToken) {
    let app = app.layer(axum::middleware::from_fn(listen::http::touch));
    let listener = Listener::new(listener, door(option));
    tokio::spawn(listen::http::serve(
        listener,
        app,
        TIMES,
        cancel,
        TaskTracker::new(),
    ));
}

/// One address may have half of the places.
fn door(option: &'static str) -> Door {
    let limits = Limits::of_descriptors(option, DESCRIPTORS, MAX_CONNECTIONS, 2, IDLE_TIME);
    Door::new(limits)
}

/// The process lives and serves. What an operator has to see to is said, though a restart would not help.
async fn healthz(State(snapshots): State<Snapshots>) -> String {
    let snapshot = snapshots.get().await.ok();
    let failure = snapshot.and_then(|snapshot| snapshot.status.store_failure.clone());
    match failure {
        Some(reason) => format!("ok, but {}\n", text::foreign(&reason)),
        None => "ok\n".to_owned(),
    }
}

async fn status(State(snapshots): State<Snapshots>) -> Response {
    page(&snapshots, "application/json", json).await
}

async fn accounts(State(snapshots): State<Snapshots>) -> Response {
    page(&snapshots, "application/json", |snapshot| {
        json(&snapshot.accounts)
    })
    .await
}

fn json(value: &impl Serialize) -> serde_json::Result<String> {
    serde_json::to_string(value).map(|json| text::escape_json(&json).into_owned())
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
