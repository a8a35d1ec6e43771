//! The HTTP endpoints: requests in, answers and event streams out, no decisions.

use std::time::Duration;

use axum::body::Body;
use axum::extract::{Request as HttpRequest, State};
use axum::http::{HeaderName, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get};
use axum::{Extension, Router};
use bytes::Bytes;
use futures_util::stream;
use listen::http::{Connection, Times};
use mesos::proto::{executor, master, scheduler};
use tokio::sync::{mpsc, oneshot};

use crate::auth::{Claims, Guard};
use crate::config::MAX_BODY;
use crate::core::Refusal;
use crate::driver::{Answered, Caller, Command, Records};
use crate::request::{self, Head};
use crate::views;

/// Longer than clients keep idle connections, and than a scheduler may leave its events unread.
pub(crate) const TIMES: Times = Times {
    header: Duration::from_secs(120),
    stall: Duration::from_secs(120),
};
/// A connection on which nobody has authenticated is cut after this time.
pub(crate) const STRANGER_TIME: Duration = Duration::from_secs(10);
/// Time for the body of a request.
const BODY_TIMEOUT: Duration = Duration::from_secs(60);
const STREAM_ID: HeaderName = HeaderName::from_static("mesos-stream-id");

/// Who calls, once that is known.
#[derive(Debug, Clone)]
enum Identity {
    /// A scheduler or an operator, by its principal.
    Operator(String),
    Executor(Claims),
}

#[derive(Debug, Clone)]
pub(crate) struct Endpoint {
    pub(crate) commands: mpsc::Sender<Command>,
    /// `None` for the master.
    agent: Option<usize>,
    /// `host:port`, for redirects.
    address: String,
}

pub(crate) fn master(commands: mpsc::Sender<Command>, address: String, guard: Option<Guard>) -> Router {
    let endpoint = Endpoint {
        commands,
        agent: None,
        address,
    };
    let routes = Router::new()
        .route("/api/v1/scheduler", any(call))
        .route("/master/api/v1/scheduler", any(call))
        .route("/api/v1", any(call))
        .route("/master/api/v1", any(call))
        .route("/redirect", get(redirect))
        .route("/master/redirect", get(redirect))
        .route("/health", get(StatusCode::OK))
        .route("/master/health", get(StatusCode::OK))
        .route("/version", get(views::version_page))
        .route("/state", get(views::state_page))
        .route("/master/state", get(views::state_page))
        .route("/metrics/snapshot", get(views::metrics_page))
        .fallback(nothing)
        .with_state(endpoint);
    guarded(routes, guard, false)
}

pub(crate) fn agent(
    commands: mpsc::Sender<Command>,
    address: String,
    agent: usize,
    guard: Option<Guard>,
) -> Router {
    let endpoint = Endpoint {
        commands,
        agent: Some(agent),
        address,
    };
    let routes = Router::new()
        .route("/api/v1/executor", any(call))
        .route("/slave(1)/api/v1/executor", any(call))
        .route("/health", get(StatusCode::OK))
        .fallback(nothing)
        .with_state(endpoint);
    guarded(routes, guard, true)
}

/// Refuses whoever does not present what `guard` demands, before anything else is read, and keeps the connections of
/// those who do.
fn guarded(routes: Router, guard: Option<Guard>, agent: bool) -> Router {
    match guard {
        Some(guard) => routes.layer(middleware::from_fn_with_state((guard, agent), admit)),
        None => routes.layer(middleware::from_fn(listen::http::keep)),
    }
}

async fn admit(
    State((guard, is_agent)): State<(Guard, bool)>,
    mut request: HttpRequest,
    next: Next,
) -> Response {
    let authorization = request.headers().get(header::AUTHORIZATION);
    let authorization = authorization.and_then(|value| value.to_str().ok());
    let identity = if guard.is_login(authorization) {
        Some(Identity::Operator(guard.principal().to_owned()))
    } else if is_agent {
        guard.claims(authorization).map(Identity::Executor)
    } else {
        None
    };
    let is_executor_api = is_agent && request.uri().path().ends_with("/api/v1/executor");
    match identity {
        Some(identity) if !is_executor_api || matches!(identity, Identity::Executor(_)) => {
            if let Some(connection) = request.extensions().get::<Connection>() {
                connection.keep();
            }
            request.extensions_mut().insert(identity);
            next.run(request).await
        }
        _ => challenge(is_agent, is_executor_api),
    }
}

/// 401 as Mesos answers it.
fn challenge(is_agent: bool, is_executor_api: bool) -> Response {
    let challenge = match (is_agent, is_executor_api) {
        (true, true) => r#"Bearer realm="mesos-agent-executor""#,
        (true, false) => r#"Basic realm="mesos-agent-readonly""#,
        (false, _) => r#"Basic realm="mesos-master-scheduler""#,
    };
    let headers = [
        (header::WWW_AUTHENTICATE, challenge),
        (header::CONNECTION, "close"),
    ];
    (StatusCode::UNAUTHORIZED, headers, "401 Unauthorized.").into_response()
}

async fn nothing() -> Response {
    (StatusCode::NOT_FOUND, "404 Not Found.").into_response()
}

async fn redirect(State(endpoint): State<Endpoint>) -> Response {
    let location = [(header::LOCATION, format!("//{}", endpoint.address))];
    (StatusCode::TEMPORARY_REDIRECT, location).into_response()
}

async fn call(
    State(endpoint): State<Endpoint>,
    Extension(connection): Extension<Connection>,
    identity: Option<Extension<Identity>>,
    request: HttpRequest,
) -> Response {
    let identity = identity.map(|Extension(identity)| identity);
    match answer(&endpoint, connection, identity, request).await {
        Ok(answered) => respond(answered),
        Err(refusal) => refuse(refusal),
    }
}

async fn answer(
    endpoint: &Endpoint,
    connection: Connection,
    identity: Option<Identity>,
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
        connection: connection.cut().clone(),
        media,
    };
    let command = match endpoint.agent {
        None if is_operators(parts.uri.path()) => {
            let call: master::Call = request::decode(&head, body)?;
            let media = request::answer_media(&head, true)?;
            Command::OperatorCall {
                call: Box::new(call),
                caller: caller(media),
            }
        }
        None => {
            let mut call: scheduler::Call = request::decode(&head, body)?;
            let media = request::answer_media(&head, call.r#type() == scheduler::call::Type::Subscribe)?;
            if let Some(Identity::Operator(principal)) = identity {
                request::claim_principal(&mut call, principal)?;
            }
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
                claims: match identity {
                    Some(Identity::Executor(claims)) => Some(claims),
                    _ => None,
                },
                caller: caller(media),
            }
        }
    };
    let stopping = || Refusal::new(503, "The cluster is stopping");
    endpoint.commands.send(command).await.map_err(|_| stopping())?;
    answered.await.map_err(|_| stopping())?
}

/// Whether this is a path of the master's operator API.
fn is_operators(path: &str) -> bool {
    path.ends_with("/api/v1")
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
        Answered::Response { response, media } => {
            let content_type = [(header::CONTENT_TYPE, media.name())];
            (content_type, media.encode(&*response)).into_response()
        }
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
