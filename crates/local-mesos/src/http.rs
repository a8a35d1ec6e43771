//! The HTTP endpoints: requests in, answers and event streams out, no decisions.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::extract::{Request as HttpRequest, State};
use axum::http::{HeaderName, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get};
use axum::{Extension, Router};
use bytes::Bytes;
use futures_util::stream;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use mesos::proto::{executor, scheduler};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, mpsc, oneshot};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tracing::debug;

use crate::config::{MAX_BODY, MAX_CONNECTIONS};
use crate::core::Refusal;
use crate::driver::{Answered, Caller, Command, Records};
use crate::request::{self, Head};
use crate::views;

/// Time for the header of a request, including idle time before it. Longer than clients keep idle connections.
const HEADER_TIMEOUT: Duration = Duration::from_secs(120);
/// Time for the body of a request.
const BODY_TIMEOUT: Duration = Duration::from_secs(60);
/// Pause after a failed accept, most likely because file descriptors ran out.
const ACCEPT_PAUSE: Duration = Duration::from_millis(100);
const STREAM_ID: HeaderName = HeaderName::from_static("mesos-stream-id");

#[derive(Debug, Clone)]
pub(crate) struct Endpoint {
    pub(crate) commands: mpsc::Sender<Command>,
    /// `None` for the master.
    agent: Option<usize>,
    /// `host:port`, for redirects.
    address: String,
}

pub(crate) fn master(commands: mpsc::Sender<Command>, address: String) -> Router {
    let endpoint = Endpoint {
        commands,
        agent: None,
        address,
    };
    Router::new()
        .route("/api/v1/scheduler", any(call))
        .route("/master/api/v1/scheduler", any(call))
        .route("/redirect", get(redirect))
        .route("/master/redirect", get(redirect))
        .route("/health", get(StatusCode::OK))
        .route("/master/health", get(StatusCode::OK))
        .route("/version", get(views::version_page))
        .route("/state", get(views::state_page))
        .route("/master/state", get(views::state_page))
        .route("/metrics/snapshot", get(views::metrics_page))
        .with_state(endpoint)
}

pub(crate) fn agent(commands: mpsc::Sender<Command>, address: String, agent: usize) -> Router {
    let endpoint = Endpoint {
        commands,
        agent: Some(agent),
        address,
    };
    Router::new()
        .route("/api/v1/executor", any(call))
        .route("/slave(1)/api/v1/executor", any(call))
        .route("/health", get(StatusCode::OK))
        .with_state(endpoint)
}

/// Serves until `stop`, which also cuts the connections.
pub(crate) async fn serve(
    listener: TcpListener,
    routes: Router,
    stop: CancellationToken,
    tasks: TaskTracker,
) {
    let places = Arc::new(Semaphore::new(MAX_CONNECTIONS));
    loop {
        let accepted = async {
            let place = Arc::clone(&places).acquire_owned().await;
            (listener.accept().await, place)
        };
        let (stream, place) = tokio::select! {
            () = stop.cancelled() => return,
            (Ok((stream, _)), Ok(place)) = accepted => (stream, place),
            else => {
                tokio::time::sleep(ACCEPT_PAUSE).await;
                continue;
            }
        };
        let connection = stop.child_token();
        let routes = routes.clone().layer(Extension(connection.clone()));
        tasks.spawn(async move {
            tokio::select! {
                () = serve_connection(stream, routes) => {}
                () = connection.cancelled() => {}
            }
            drop(place);
        });
    }
}

async fn serve_connection(stream: TcpStream, routes: Router) {
    // Small events would otherwise wait for acknowledgements. Fails only on a broken connection.
    let _ = stream.set_nodelay(true);
    let served = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADER_TIMEOUT)
        .serve_connection(TokioIo::new(stream), TowerToHyperService::new(routes))
        .await;
    if let Err(error) = served {
        debug!(%error, "connection ended");
    }
}

async fn redirect(State(endpoint): State<Endpoint>) -> Response {
    let location = [(header::LOCATION, format!("//{}", endpoint.address))];
    (StatusCode::TEMPORARY_REDIRECT, location).into_response()
}

async fn call(
    State(endpoint): State<Endpoint>,
    Extension(connection): Extension<CancellationToken>,
    request: HttpRequest,
) -> Response {
    match answer(&endpoint, connection, request).await {
        Ok(answered) => respond(answered),
        Err(refusal) => refuse(refusal),
    }
}

async fn answer(
    endpoint: &Endpoint,
    connection: CancellationToken,
    request: HttpRequest,
) -> Result<Answered, Refusal> {
    let (parts, body) = request.into_parts();
    let body = read(body).await?;
    let text = |name: HeaderName| {
        parts
            .headers
            .get(name)
            .map(|value| value.to_str().unwrap_or_default())
    };
    let head = Head {
        method: parts.method.as_str(),
        content_type: text(header::CONTENT_TYPE),
        accept: text(header::ACCEPT),
        stream_id: text(STREAM_ID),
    };
    let (answer, answered) = oneshot::channel();
    let caller = |media| Caller {
        answer,
        connection,
        media,
    };
    let command = match endpoint.agent {
        None => {
            let call: scheduler::Call = request::decode(&head, body)?;
            let media = request::answer_media(&head, call.r#type() == scheduler::call::Type::Subscribe)?;
            let stream_id = head.stream_id.map(str::to_owned);
            Command::SchedulerCall {
                call: Box::new(call),
                stream_id,
                caller: caller(media),
            }
        }
        Some(agent) => {
            let call: executor::Call = request::decode(&head, body)?;
            let media = request::answer_media(&head, call.r#type() == executor::call::Type::Subscribe)?;
            Command::ExecutorCall {
                agent,
                call: Box::new(call),
                caller: caller(media),
            }
        }
    };
    let stopping = || Refusal::new(503, "The cluster is stopping");
    endpoint.commands.send(command).await.map_err(|_| stopping())?;
    answered.await.map_err(|_| stopping())?
}

async fn read(body: Body) -> Result<Bytes, Refusal> {
    let whole = axum::body::to_bytes(body, MAX_BODY);
    match tokio::time::timeout(BODY_TIMEOUT, whole).await {
        Ok(Ok(bytes)) => Ok(bytes),
        Ok(Err(_)) => Err(Refusal::new(
            413,
            format!("The body is broken or larger than {MAX_BODY} bytes"),
        )),
        Err(_) => Err(Refusal::new(408, "The body did not arrive in time")),
    }
}

fn respond(answered: Answered) -> Response {
    match answered {
        Answered::Done => StatusCode::OK.into_response(),
        Answered::Accepted => StatusCode::ACCEPTED.into_response(),
        Answered::Stream {
            stream_id,
            records,
            media,
        } => {
            let body = Body::from_stream(stream::unfold(records, next_record));
            let content_type = [(header::CONTENT_TYPE, media.name())];
            match stream_id {
                Some(id) => (content_type, [(STREAM_ID, id)], body).into_response(),
                None => (content_type, body).into_response(),
            }
        }
    }
}

async fn next_record(mut records: Records) -> Option<(Result<Bytes, std::convert::Infallible>, Records)> {
    let record = records.next().await?;
    Some((Ok(record), records))
}

fn refuse(refusal: Refusal) -> Response {
    let status = StatusCode::from_u16(refusal.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = (status, refusal.text).into_response();
    if status == StatusCode::METHOD_NOT_ALLOWED {
        response
            .headers_mut()
            .insert(header::ALLOW, header::HeaderValue::from_static("POST"));
    }
    response
}
