//! Sends calls and reads their answers.

use std::time::Duration;

use mesos::CONTENT_TYPE;
use mesos::executor::Token;
use mesos::http::{Answer, Lane, Request, Response, TransportError};
use reqwest::header::{ACCEPT, CONTENT_TYPE as CONTENT_TYPE_HEADER, HeaderMap, LOCATION};
use reqwest::redirect::Policy;

use crate::Credentials;

/// Longest wait for a TCP connection.
pub const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// Longest wait for the answer to a call other than SUBSCRIBE.
pub const CALL_TIMEOUT: Duration = Duration::from_secs(30);

/// TCP keepalive: idle time and interval of probes, and how many may fail.
const KEEPALIVE: (Duration, Duration, u32) = (Duration::from_secs(30), Duration::from_secs(10), 3);

/// Most bytes that are read of a refusal, and the longest wait for them.
const MAX_TEXT: usize = 4096;
const TEXT_TIMEOUT: Duration = Duration::from_secs(5);

const STREAM_ID: &str = "Mesos-Stream-Id";

#[derive(Clone, Debug)]
pub(crate) enum Login {
    None,
    Basic(Credentials),
    Bearer(Token),
}

/// An HTTP client for each lane, so that lanes never share a connection.
#[derive(Clone, Debug)]
pub(crate) struct Http {
    streams: reqwest::Client,
    ordered: reqwest::Client,
    messages: reqwest::Client,
    login: Login,
}

impl Http {
    /// Keeps as many connections for messages as may be in flight.
    pub(crate) fn new(login: Login, messages_in_flight: usize) -> Self {
        let build = |builder: reqwest::ClientBuilder| {
            builder
                .build()
                .expect("nothing to initialise that could fail: no TLS, no proxy, the system's resolver")
        };
        let calls = |connections| {
            builder()
                .pool_max_idle_per_host(connections)
                .timeout(CALL_TIMEOUT)
        };
        Self {
            streams: build(builder().pool_max_idle_per_host(0)),
            ordered: build(calls(1)),
            messages: build(calls(messages_in_flight)),
            login,
        }
    }

    /// Sends SUBSCRIBE. The stream is there if the status is 200.
    pub(crate) async fn subscribe(
        &self,
        request: Request,
    ) -> Result<(Response, Option<reqwest::Response>), TransportError> {
        let answer = self.post(request).await?;
        let status = answer.status().as_u16();
        let header = |name: &str| text_header(answer.headers(), name);
        let mut response = Response {
            status,
            content_type: header(CONTENT_TYPE_HEADER.as_str()),
            stream_id: header(STREAM_ID),
            location: header(LOCATION.as_str()),
            body: String::new(),
        };
        if status == 200 {
            return Ok((response, Some(answer)));
        }
        response.body = read_text(answer).await;
        Ok((response, None))
    }

    /// Sends any other call.
    pub(crate) async fn call(&self, request: Request) -> Result<Answer, TransportError> {
        let answer = self.post(request).await?;
        let status = answer.status().as_u16();
        let location = text_header(answer.headers(), LOCATION.as_str());
        Ok(Answer {
            status,
            location,
            body: read_text(answer).await,
        })
    }

    pub(crate) async fn post(&self, request: Request) -> Result<reqwest::Response, TransportError> {
        let client = match request.lane {
            Lane::Stream => &self.streams,
            Lane::Ordered => &self.ordered,
            Lane::Messages => &self.messages,
        };
        let mut post = client
            .post(format!("http://{}{}", request.address, request.path))
            .header(CONTENT_TYPE_HEADER, CONTENT_TYPE)
            .header(ACCEPT, CONTENT_TYPE)
            .body(request.body);
        if let Some(stream_id) = &request.stream_id {
            post = post.header(STREAM_ID, stream_id);
        }
        post = match &self.login {
            Login::None => post,
            Login::Basic(credentials) => post.basic_auth(credentials.principal(), Some(credentials.secret())),
            Login::Bearer(token) => post.bearer_auth(token.reveal()),
        };
        post.send().await.map_err(|error| request_error(&error))
    }
}

pub(crate) fn builder() -> reqwest::ClientBuilder {
    let (idle, interval, retries) = KEEPALIVE;
    reqwest::Client::builder()
        .user_agent(concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")))
        .http1_only()
        .no_proxy()
        .redirect(Policy::none())
        // Another crate may switch these features on.
        .no_gzip()
        .no_brotli()
        .no_zstd()
        .no_deflate()
        .connect_timeout(CONNECT_TIMEOUT)
        .tcp_nodelay(true)
        .tcp_keepalive(idle)
        .tcp_keepalive_interval(interval)
        .tcp_keepalive_retries(retries)
}

pub(crate) fn text_header(headers: &HeaderMap, name: &str) -> Option<String> {
    headers.get(name)?.to_str().ok().map(str::to_owned)
}

/// The beginning of a body as text. It only explains the status, so failing to read it is not an error.
pub(crate) async fn read_text(mut answer: reqwest::Response) -> String {
    let mut bytes = Vec::new();
    let read = async {
        while let Ok(Some(chunk)) = answer.chunk().await {
            bytes.extend_from_slice(&chunk[..chunk.len().min(MAX_TEXT - bytes.len())]);
            if bytes.len() == MAX_TEXT {
                break;
            }
        }
    };
    let _ = tokio::time::timeout(TEXT_TIMEOUT, read).await;
    String::from_utf8_lossy(&bytes).into_owned()
}

fn request_error(error: &reqwest::Error) -> TransportError {
    if error.is_connect() {
        TransportError::Connect(cause(error))
    } else if error.is_timeout() {
        TransportError::TimedOut
    } else {
        TransportError::Request(cause(error))
    }
}

pub(crate) fn stream_error(error: &reqwest::Error) -> TransportError {
    TransportError::StreamBroke(cause(error))
}

/// The innermost error. Those around it only repeat the address and the action, which are known.
pub(crate) fn cause(error: &reqwest::Error) -> String {
    let mut cause: &dyn std::error::Error = error;
    while let Some(source) = cause.source() {
        cause = source;
    }
    text::one_line(&cause.to_string())
}
