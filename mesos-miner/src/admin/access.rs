//! Who may see the pages, and who may change something.
//!
//! With a token, whoever shows it may do both, and nobody else may do anything: programs as `Authorization: Bearer`,
//! browsers once, for a session. Without one, whoever reaches the listener may read; it is on loopback then.

mod request;
mod sessions;

use super::answer::{Refused, plain};
use super::dashboard;
use crate::config::Secret;
use axum::Json;
use axum::extract::rejection::JsonRejection;
use axum::extract::{Request, State};
use axum::http::header::{SET_COOKIE, WWW_AUTHENTICATE};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use listen::http::Connection;
use request::{ACTION, SESSION_COOKIE};
use serde::Deserialize;
use sessions::{SessionId, Sessions};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use subtle::ConstantTimeEq;

/// How long a wrong token waits for its answer, so that a connection makes one guess in this time.
const WRONG_TOKEN_WAIT: Duration = Duration::from_secs(1);
/// Least time between two reports of wrong tokens.
const REPORT_INTERVAL: Duration = Duration::from_secs(60);
/// Begins and ends a browser's session.
pub(super) const SESSION: &str = "/api/v1/session";
/// Longest request, in bytes. Longer tokens than this are not accepted.
pub(super) const MAX_BODY: usize = 8192;

/// Who may see the pages, and who may act. Clones are the same.
#[derive(Clone, Debug)]
pub struct Access(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    token: Option<Secret>,
    sessions: Mutex<Sessions>,
    wrong: Mutex<Wrong>,
}

/// Wrong tokens.
#[derive(Debug, Default)]
struct Wrong {
    tokens: u64,
    /// When people were told of them.
    told: Option<Instant>,
}

impl Access {
    pub fn new(token: Option<Secret>) -> Self {
        Self(Arc::new(Inner {
            token,
            sessions: Mutex::default(),
            wrong: Mutex::default(),
        }))
    }

    /// Whether there is a token, without which nothing can be changed.
    pub(super) fn has_token(&self) -> bool {
        self.0.token.is_some()
    }

    fn sessions(&self) -> MutexGuard<'_, Sessions> {
        // Nothing that holds the lock can panic in the middle of a change.
        self.0.sessions.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether this is the token. A wrong one is counted, told of, and waits.
    async fn check(&self, shown: &str, peer: Option<SocketAddr>) -> bool {
        let Some(token) = &self.0.token else {
            return false;
        };
        if bool::from(token.reveal().as_bytes().ct_eq(shown.as_bytes())) {
            return true;
        }
        self.note_wrong(peer, Instant::now());
        tokio::time::sleep(WRONG_TOKEN_WAIT).await;
        false
    }

    fn note_wrong(&self, peer: Option<SocketAddr>, now: Instant) {
        let mut wrong = self.0.wrong.lock().unwrap_or_else(PoisonError::into_inner);
        wrong.tokens += 1;
        let is_due = |told: Instant| now.saturating_duration_since(told) >= REPORT_INTERVAL;
        if wrong.told.is_none_or(is_due) {
            wrong.told = Some(now);
            let from = peer.map_or_else(String::new, |peer| format!(" from {}", peer.ip()));
            tracing::warn!("--listen: a wrong token{from}, {} so far", wrong.tokens);
        }
    }

    async fn admit(
        &self,
        headers: &HeaderMap,
        method: &Method,
        peer: Option<SocketAddr>,
    ) -> Result<(), Refused> {
        let changes = *method != Method::GET && *method != Method::HEAD;
        if !self.has_token() {
            return without_token(headers, changes);
        }
        if let Some(shown) = request::bearer(headers) {
            return match self.check(shown, peer).await {
                true => Ok(()),
                false => Err(Refused::new(StatusCode::UNAUTHORIZED, "this is not the token")),
            };
        }
        let session = request::session(headers);
        if !session.is_some_and(|id| self.sessions().has(&id, Instant::now())) {
            return Err(Refused::new(
                StatusCode::UNAUTHORIZED,
                "show the token of --listen-token-file, as in: curl -H \"Authorization: Bearer $(cat FILE)\"",
            ));
        }
        if changes && !(headers.contains_key(ACTION) && request::is_of_this_site(headers)) {
            return Err(Refused::new(
                StatusCode::FORBIDDEN,
                format!(
                    "a request that changes anything needs the header {ACTION} and must come from this site"
                ),
            ));
        }
        Ok(())
    }
}

fn without_token(headers: &HeaderMap, changes: bool) -> Result<(), Refused> {
    if !request::names_this_machine(headers) {
        return Err(Refused::new(
            StatusCode::MISDIRECTED_REQUEST,
            "without --listen-token-file these pages are there only under localhost or an address, not under another name",
        ));
    }
    if changes {
        return Err(Refused::new(
            StatusCode::FORBIDDEN,
            "nothing can be changed here without a token: start with --listen-token-file",
        ));
    }
    Ok(())
}

/// Pages that say nothing of the run but whether it is well, the dashboard without what it shows, and the way in.
fn is_open(path: &str) -> bool {
    matches!(path, "/healthz" | "/readyz" | SESSION) || dashboard::has(path)
}

/// A layer that lets only those through who may.
pub(super) async fn guard(State(access): State<Access>, request: Request, next: Next) -> Response {
    if is_open(request.uri().path()) {
        return next.run(request).await;
    }
    let peer = request.extensions().get::<Connection>().map(Connection::peer);
    match access.admit(request.headers(), request.method(), peer).await {
        Ok(()) => next.run(request).await,
        Err(refused) => {
            let mut response = refused.into_response();
            if response.status() == StatusCode::UNAUTHORIZED {
                let challenge = HeaderValue::from_static("Bearer realm=\"mesos-miner\"");
                response.headers_mut().insert(WWW_AUTHENTICATE, challenge);
            }
            response
        }
    }
}

/// A browser shows the token.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Login {
    token: String,
}

/// Begins a session.
pub(super) async fn log_in(
    State(access): State<Access>,
    connection: axum::Extension<Connection>,
    headers: HeaderMap,
    login: Result<Json<Login>, JsonRejection>,
) -> Result<Response, Refused> {
    if !request::is_of_this_site(&headers) {
        return Err(Refused::new(
            StatusCode::FORBIDDEN,
            "log in on the dashboard itself",
        ));
    }
    let Json(login) = login.map_err(|error| Refused::new(error.status(), error.body_text()))?;
    if !access.has_token() {
        return Err(Refused::new(StatusCode::NOT_FOUND, "no token is needed here"));
    }
    if !access.check(&login.token, Some(connection.peer())).await {
        return Err(Refused::new(StatusCode::UNAUTHORIZED, "this is not the token"));
    }
    let id: SessionId = rand::random();
    access.sessions().begin(id, Instant::now());
    Ok(with_cookie(&hex::encode(id), sessions::LASTS))
}

/// Ends the session.
pub(super) async fn log_out(State(access): State<Access>, headers: HeaderMap) -> Result<Response, Refused> {
    if !(headers.contains_key(ACTION) && request::is_of_this_site(&headers)) {
        return Err(Refused::new(
            StatusCode::FORBIDDEN,
            "log out on the dashboard itself",
        ));
    }
    if let Some(id) = request::session(&headers) {
        access.sessions().end(&id);
    }
    Ok(with_cookie("", Duration::ZERO))
}

/// Scripts do not see the cookie, and other sites' pages do not send it.
fn with_cookie(value: &str, lasts: Duration) -> Response {
    let seconds = lasts.as_secs();
    let cookie = format!("{SESSION_COOKIE}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Strict");
    let mut response = plain(StatusCode::OK, "ok");
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().insert(SET_COOKIE, cookie);
    }
    response
}
