//! `/version`, `/state` and `/metrics/snapshot` of the master.

use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use serde_json::Value;
use tokio::sync::{mpsc, oneshot};

use crate::core::version;
use crate::driver::{Command, View};
use crate::http::Endpoint;
use crate::request::JSON;

pub(crate) async fn version_page() -> Response {
    json(&version())
}

pub(crate) async fn state_page(State(endpoint): State<Endpoint>) -> Response {
    page(&endpoint.commands, View::State).await
}

pub(crate) async fn metrics_page(State(endpoint): State<Endpoint>) -> Response {
    page(&endpoint.commands, View::Metrics).await
}

async fn page(commands: &mpsc::Sender<Command>, view: View) -> Response {
    let (answer, answered) = oneshot::channel();
    let sent = commands.send(Command::View { view, answer }).await;
    match (sent, answered.await) {
        (Ok(()), Ok(value)) => json(&value),
        _ => (StatusCode::SERVICE_UNAVAILABLE, "The cluster is stopping").into_response(),
    }
}

fn json(value: &Value) -> Response {
    ([(CONTENT_TYPE, JSON)], value.to_string()).into_response()
}
