//! `/api/v1/pool`: what the embedded pool counts.

use super::serve_pages;
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use local_pool::{PoolStats, PoolWatch};
use serde::Serialize;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, OnceLock};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

const PAGE: &str = "/api/v1/pool";

/// Filled once the embedded pool runs, if it does.
pub type Slot = Arc<OnceLock<PoolWatch>>;

/// The page of a run, which answers 404 without an embedded pool.
pub(super) fn router(pool: Slot) -> Router {
    Router::new().route(PAGE, get(page)).with_state(pool)
}

/// Serves the page of a pool alone, until cancelled. Gives its address.
///
/// # Errors
/// If the address cannot be listened on.
pub async fn serve(addr: SocketAddr, pool: PoolWatch, cancel: CancellationToken) -> io::Result<SocketAddr> {
    let listener = TcpListener::bind(addr).await?;
    let addr = listener.local_addr()?;
    let app = Router::new()
        .route("/", get(|| async { Redirect::temporary(PAGE) }))
        .merge(router(Arc::new(OnceLock::from(pool))));
    serve_pages(listener, "--status-listen", app, cancel);
    Ok(addr)
}

#[derive(Serialize)]
struct Page {
    #[serde(flatten)]
    pool: PoolStats,
    total: local_pool::WorkerStats,
}

async fn page(State(pool): State<Slot>) -> Response {
    let Some(pool) = pool.get().map(PoolWatch::stats) else {
        return (StatusCode::NOT_FOUND, "there is no embedded pool\n").into_response();
    };
    let total = pool.total();
    match serde_json::to_string(&Page { pool, total }) {
        Ok(json) => {
            let json = text::escape_json(&json).into_owned();
            ([(CONTENT_TYPE, "application/json")], json).into_response()
        }
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
    }
}
