//! `/api/v1`, and its OpenAPI description, which is made from the types.

use super::Shared;
use super::access;
use super::answer::{Refused, json, plain};
use super::configuration::Configuration;
use super::events::{EventList, EventsQuery};
use super::lists::{self, Entry, ListQuery, Page};
use super::over_time::{self, HistoryQuery, OverTime};
use super::stream::Stream;
use super::summary::SummaryPage;
use axum::Json;
use axum::extract::rejection::{JsonRejection, QueryRejection};
use axum::extract::{DefaultBodyLimit, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Extension, Router};
use listen::http::Connection;
use scheduler::{DeclinedAgent, ExecutorSnapshot, MinerSnapshot, Order, Snapshot};
use utoipa::OpenApi;

/// The description of all pages.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "mesos-miner",
        description = "What a run of mesos-miner does, and the few things that can be asked of it.",
    ),
    paths(
        summary, status, executors, miners, declined, events, history, config, stream, order
    )
)]
pub(super) struct Description;

pub(super) fn router() -> Router<Shared> {
    Router::new()
        .route("/api/v1/summary", get(summary))
        .route("/api/v1/status", get(status))
        .route("/api/v1/accounts", get(accounts))
        .route("/api/v1/executors", get(executors))
        .route("/api/v1/miners", get(miners))
        .route("/api/v1/declined", get(declined))
        .route("/api/v1/events", get(events))
        .route(
            "/api/v1/orders",
            post(order).layer(DefaultBodyLimit::max(access::MAX_BODY)),
        )
        .route("/api/v1/history", get(history))
        .route("/api/v1/config", get(config))
        .route("/api/v1/openapi.json", get(openapi))
}

/// The state of the run without its lists: cheap, whatever the number of executors
#[utoipa::path(get, path = "/api/v1/summary", responses(
    (status = 200, body = SummaryPage),
    (status = 503, description = "The scheduler does not answer", body = String, content_type = "text/plain"),
))]
async fn summary(State(shared): State<Shared>) -> Result<Response, Refused> {
    let status = shared.snapshots.status().await?;
    Ok(json(&SummaryPage::new(&status, &shared.access)))
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

/// The options of the run with their effective values, without secrets
#[utoipa::path(get, path = "/api/v1/config", responses((status = 200, body = Configuration)))]
async fn config(State(shared): State<Shared>) -> Response {
    json(&Configuration::new(&shared.settings))
}

/// Asks something of the run; needs the token. Drained agents and a pause are forgotten at the end of the run
#[utoipa::path(post, path = "/api/v1/orders", request_body = Order, responses(
    (status = 200, description = "It is done", body = String, content_type = "text/plain"),
    (status = 403, description = "There is no token with which anything could be changed", body = String, content_type = "text/plain"),
    (status = 409, description = "Why it cannot be done", body = String, content_type = "text/plain"),
    (status = 422, description = "What is wrong in the order", body = String, content_type = "text/plain"),
))]
async fn order(
    State(shared): State<Shared>,
    order: Result<Json<Order>, JsonRejection>,
) -> Result<Response, Refused> {
    let Json(order) = order.map_err(|error| Refused::new(error.status(), error.body_text()))?;
    match shared.snapshots.order(order).await? {
        Ok(()) => Ok(plain(StatusCode::OK, "ok")),
        Err(error) => Err(Refused::new(StatusCode::CONFLICT, error.to_string())),
    }
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
