//! `/api/v1`, and its OpenAPI description, which is made from the types.

use super::Shared;
use super::answer::{Refused, json};
use super::events::{EventList, EventsQuery};
use super::lists::{self, Entry, ListQuery, Page};
use super::over_time::{self, HistoryQuery, OverTime};
use super::stream::Stream;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Extension, Router};
use listen::http::Connection;
use scheduler::{DeclinedAgent, ExecutorSnapshot, MinerSnapshot, Snapshot, Status};
use utoipa::OpenApi;

pub(super) const SUMMARY: &str = "/api/v1/summary";
/// Where the status with all its lists is.
pub(super) const STATUS: &str = "/api/v1/status";

/// The description of all pages.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "mesos-miner",
        description = "What a run of mesos-miner does, and the few things that can be asked of it.",
    ),
    paths(summary, status, executors, miners, declined, events, history, stream)
)]
pub(super) struct Description;

pub(super) fn router() -> Router<Shared> {
    Router::new()
        .route(SUMMARY, get(summary))
        .route(STATUS, get(status))
        .route("/api/v1/accounts", get(accounts))
        .route("/api/v1/executors", get(executors))
        .route("/api/v1/miners", get(miners))
        .route("/api/v1/declined", get(declined))
        .route("/api/v1/events", get(events))
        .route("/api/v1/history", get(history))
        .route("/api/v1/openapi.json", get(openapi))
}

/// The state of the run without its lists: cheap, whatever the number of executors
#[utoipa::path(get, path = "/api/v1/summary", responses(
    (status = 200, body = Status),
    (status = 503, description = "The scheduler does not answer", body = String, content_type = "text/plain"),
))]
async fn summary(State(shared): State<Shared>) -> Result<Response, Refused> {
    Ok(json(&*shared.snapshots.status().await?))
}

/// The state of the run with every executor, miner and declined agent
#[utoipa::path(get, path = "/api/v1/status", responses((status = 200, body = Snapshot)))]
async fn status(State(shared): State<Shared>) -> Result<Response, Refused> {
    Ok(json(&*shared.snapshots.snapshot().await?))
}

async fn accounts(State(shared): State<Shared>) -> Result<Response, Refused> {
    Ok(json(&shared.snapshots.snapshot().await?.accounts))
}

/// Executors, a page at a time
#[utoipa::path(get, path = "/api/v1/executors", params(ListQuery), responses(
    (status = 200, body = Page<ExecutorSnapshot>),
    (status = 400, description = "What is wrong in the query", body = String, content_type = "text/plain"),
))]
async fn executors(state: State<Shared>, query: ListOf) -> Result<Response, Refused> {
    list(state, query, |snapshot| &snapshot.executors).await
}

/// Connected miners, a page at a time
#[utoipa::path(get, path = "/api/v1/miners", params(ListQuery), responses(
    (status = 200, body = Page<MinerSnapshot>),
    (status = 400, description = "What is wrong in the query", body = String, content_type = "text/plain"),
))]
async fn miners(state: State<Shared>, query: ListOf) -> Result<Response, Refused> {
    list(state, query, |snapshot| &snapshot.miners).await
}

/// Agents of which nothing, or no more, is taken, and why, a page at a time
#[utoipa::path(get, path = "/api/v1/declined", params(ListQuery), responses(
    (status = 200, body = Page<DeclinedAgent>),
    (status = 400, description = "What is wrong in the query", body = String, content_type = "text/plain"),
))]
async fn declined(state: State<Shared>, query: ListOf) -> Result<Response, Refused> {
    list(state, query, |snapshot| &snapshot.declined).await
}

type ListOf = Result<Query<ListQuery>, QueryRejection>;

async fn list<T: Entry + serde::Serialize>(
    State(shared): State<Shared>,
    query: ListOf,
    of: fn(&Snapshot) -> &Vec<T>,
) -> Result<Response, Refused> {
    let Query(query) = query?;
    let snapshot = shared.snapshots.snapshot().await?;
    Ok(json(&lists::page(of(&snapshot), &query)?))
}

/// The newest events
#[utoipa::path(get, path = "/api/v1/events", params(EventsQuery), responses(
    (status = 200, body = EventList),
    (status = 400, description = "What is wrong in the query", body = String, content_type = "text/plain"),
))]
async fn events(
    State(shared): State<Shared>,
    query: Result<Query<EventsQuery>, QueryRejection>,
) -> Result<Response, Refused> {
    let Query(query) = query?;
    Ok(json(&shared.events.list(&query)?))
}

/// Hash rates and shares over time
#[utoipa::path(get, path = "/api/v1/history", params(HistoryQuery), responses(
    (status = 200, body = OverTime),
    (status = 400, description = "What is wrong in the query", body = String, content_type = "text/plain"),
))]
async fn history(
    State(shared): State<Shared>,
    query: Result<Query<HistoryQuery>, QueryRejection>,
) -> Result<Response, Refused> {
    let Query(query) = query?;
    Ok(json(&over_time::of(&shared.history, &query)?))
}

/// Server-sent events: `summary` once a second as /api/v1/summary, `events` with the new ones and the number of those that
/// were left out, `busy` instead of a summary while the scheduler does not answer, and `dropped` before the end of a stream
/// that is not read
#[utoipa::path(get, path = "/api/v1/stream", responses(
    (status = 200, body = String, content_type = "text/event-stream"),
    (status = 503, description = "Too many pages are open", body = String, content_type = "text/plain"),
))]
pub(super) async fn stream(
    State(stream): State<Stream>,
    Extension(connection): Extension<Connection>,
) -> Result<Response, Refused> {
    stream.answer(connection)
}

async fn openapi() -> Response {
    json(&Description::openapi()).into_response()
}
