//! The pages of a run at `--listen`: the dashboard, `/healthz`, `/readyz`, `/metrics`, and `/api/v1` with its description; of an embedded
//! pool `/api/v1/pool`.

mod access;
mod answer;
mod api;
mod configuration;
mod dashboard;
mod events;
mod headers;
mod lists;
mod over_time;
pub mod pool;
mod readiness;
mod snapshots;
mod stream;
mod summary;

pub use access::Access;
pub use events::Events;
pub use snapshots::{NoAnswer, Reply, SnapshotRequest, SnapshotRequests, Snapshots, snapshots};

use crate::config::Setting;
use crate::history::History;
use crate::metrics;
use answer::{Refused, plain};
use anyhow::Context;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use listen::http::Times;
use listen::{Door, Limits, Listener};
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use stream::Stream;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

/// Default address of `--listen`.
pub const DEFAULT: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::LOCALHOST), 8645);

/// Connections at a time, fewer where few files may be open. With more, the one without a request for longest gives way.
const MAX_CONNECTIONS: usize = 768;
/// Part of the file descriptors that these connections may take, in percent.
const DESCRIPTORS: u64 = 10;
/// A connection is cut this long after its last request. Longer than Prometheus waits between two of them by default is
/// not needed: it connects again.
const IDLE_TIME: Duration = Duration::from_secs(30);
const TIMES: Times = Times {
    header: IDLE_TIME,
    stall: IDLE_TIME,
};

/// What the pages show.
#[derive(Clone, Debug)]
pub struct Shared {
    pub snapshots: Snapshots,
    pub events: Events,
    pub history: History,
    pub settings: Arc<[Setting]>,
    pub access: Access,
}

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
pub fn serve(listener: TcpListener, shared: Shared, pool: pool::Slot, cancel: CancellationToken) {
    let access = shared.access.clone();
    let sessions = Router::new()
        .route(access::SESSION, post(access::log_in).delete(access::log_out))
        .layer(DefaultBodyLimit::max(access::MAX_BODY))
        .with_state(access.clone());
    let stream = Stream::start(shared.clone(), cancel.clone());
    let streams = Router::new()
        .route("/api/v1/stream", get(api::stream))
        .with_state(stream);
    let app = Router::new()
        .route("/healthz", get(healthz))
        .route("/readyz", get(readyz))
        .route("/metrics", get(metrics_page))
        .merge(api::router())
        .with_state(shared)
        .merge(pool::router(pool))
        .merge(sessions)
        .merge(dashboard::router())
        .merge(streams)
        .layer(axum::middleware::from_fn_with_state(access, access::guard));
    serve_pages(listener, "--listen", app, cancel);
}

/// Serves these pages at the address that this option names.
fn serve_pages(listener: TcpListener, option: &'static str, app: Router, cancel: CancellationToken) {
    let app = app
        .layer(axum::middleware::from_fn(headers::protect))
        .layer(axum::middleware::from_fn(listen::http::touch));
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
async fn healthz(State(shared): State<Shared>) -> Response {
    let status = shared.snapshots.status().await.ok();
    let failure = status.and_then(|status| status.store_failure.clone());
    match failure {
        Some(_) if shared.access.has_token() => plain(StatusCode::OK, "ok, but the state cannot be written"),
        Some(reason) => plain(StatusCode::OK, &format!("ok, but {}", text::foreign(&reason))),
        None => plain(StatusCode::OK, "ok"),
    }
}

/// Whether it mines, or why not.
async fn readyz(State(shared): State<Shared>) -> Result<Response, Refused> {
    let status = shared.snapshots.status().await?;
    let obstacles = readiness::obstacles(&status);
    if obstacles.is_empty() {
        return Ok(plain(StatusCode::OK, "mining"));
    }
    let mut why = obstacles.join("; ");
    let details = readiness::details(&status);
    if !shared.access.has_token() && !details.is_empty() {
        why += &format!(" ({})", details.join("; "));
    }
    Ok(plain(
        StatusCode::SERVICE_UNAVAILABLE,
        &format!("not mining: {why}"),
    ))
}

async fn metrics_page(State(shared): State<Shared>) -> Result<Response, Refused> {
    let snapshot = shared.snapshots.snapshot().await?;
    Ok(match metrics::render(&snapshot) {
        Ok(text) => ([(CONTENT_TYPE, metrics::CONTENT_TYPE)], text).into_response(),
        Err(error) => plain(StatusCode::INTERNAL_SERVER_ERROR, &error.to_string()),
    })
}
