//! Sends calls and reads their answers.

use std::path::PathBuf;
use std::time::Duration;

use mesos::CONTENT_TYPE;
use mesos::address::Scheme;
use mesos::executor::Token;
use mesos::http::{Answer, Lane, Request, Response, TransportError};
use reqwest::header::{ACCEPT, CONTENT_TYPE as CONTENT_TYPE_HEADER, HeaderMap, LOCATION};
use reqwest::redirect::Policy;

use crate::failure;
use crate::{Access, Credentials, Tls};

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

impl Login {
    fn of(credentials: Option<Credentials>) -> Self {
        credentials.map_or(Self::None, Self::Basic)
    }
}

/// How a peer is reached.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Route {
    /// Plain HTTP.
    Tcp,
    Tls(Tls),
    /// Plain HTTP over this socket, whatever the address.
    Unix(PathBuf),
}

impl Route {
    pub(crate) fn of(tls: Option<Tls>) -> Self {
        tls.map_or(Self::Tcp, Self::Tls)
    }

    pub(crate) fn scheme(&self) -> Scheme {
        match self {
            Self::Tcp | Self::Unix(_) => Scheme::Http,
            Self::Tls(_) => Scheme::Https,
        }
    }

    /// Why a request failed. The first one to a peer may have found another protocol there.
    pub(crate) fn explain(&self, error: &reqwest::Error, is_first: bool) -> String {
        match self {
            Self::Tls(tls) => failure::of_tls(error, tls),
            Self::Tcp if is_first => failure::of_plain(error),
            Self::Tcp | Self::Unix(_) => tls::innermost(error),
        }
    }
}

/// An HTTP client for each lane, so that lanes never share a connection.
#[derive(Clone, Debug)]
struct Lanes {
    streams: reqwest::Client,
    ordered: reqwest::Client,
    messages: reqwest::Client,
}

impl Lanes {
    /// Keeps as many connections for messages as may be in flight.
    fn new(route: &Route, messages_in_flight: usize) -> Self {
        let calls = |connections| {
            builder(route)
                .pool_max_idle_per_host(connections)
                .timeout(CALL_TIMEOUT)
        };
        Self {
            streams: build(builder(route).pool_max_idle_per_host(0)),
            ordered: build(calls(1)),
            messages: build(calls(messages_in_flight)),
        }
    }
}

/// Speaks to one master or agent at a time.
#[derive(Clone, Debug)]
pub(crate) struct Http {
    route: Route,
    lanes: Lanes,
    login: Login,
    messages_in_flight: usize,
    /// What may change.
    access: Access,
}

impl Http {
    pub(crate) fn new(access: Access, messages_in_flight: usize) -> Self {
        let route = Route::of(access.tls.clone());
        Self {
            lanes: Lanes::new(&route, messages_in_flight),
            route,
            login: Login::of(access.credentials.clone()),
            messages_in_flight,
            access,
        }
    }

    /// From an executor to its agent. It has a token instead of a login, and a socket is preferred to TCP.
    pub(crate) fn of_executor(
        access: Access,
        token: Option<Token>,
        socket: Option<PathBuf>,
        messages_in_flight: usize,
    ) -> Self {
        let mut http = Self::new(access, messages_in_flight);
        if let Some(token) = token {
            http.login = Login::Bearer(token);
        }
        if let Some(socket) = socket {
            http.route = Route::Unix(socket);
            http.lanes = Lanes::new(&http.route, messages_in_flight);
        }
        http
    }

    /// Reads login and certificates again where they come from files. No call may be in flight.
    pub(crate) fn renew(&mut self) {
        self.access = self.access.renewed();
        let route = Route::of(self.access.tls.clone());
        if route != self.route && !matches!(self.route, Route::Unix(_)) {
            self.lanes = Lanes::new(&route, self.messages_in_flight);
            self.route = route;
        }
        if !matches!(self.login, Login::Bearer(_)) {
            self.login = Login::of(self.access.credentials.clone());
        }
    }

    /// The same with login and certificates read again, for a call of its own.
    pub(crate) fn renewed(&self) -> Self {
        let mut http = self.clone();
        http.renew();
        http
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

    pub(crate) async fn post(&self, mut request: Request) -> Result<reqwest::Response, TransportError> {
        let headers = [
            (CONTENT_TYPE_HEADER.as_str(), CONTENT_TYPE),
            (ACCEPT.as_str(), CONTENT_TYPE),
        ];
        let body = std::mem::take(&mut request.body).into();
        self.post_as(request, &headers, body).await
    }

    /// With these headers, and this body instead of the request's.
    pub(crate) async fn post_as(
        &self,
        request: Request,
        headers: &[(&str, &str)],
        body: reqwest::Body,
    ) -> Result<reqwest::Response, TransportError> {
        let client = match request.lane {
            Lane::Stream => &self.lanes.streams,
            Lane::Ordered => &self.lanes.ordered,
            Lane::Messages => &self.lanes.messages,
        };
        let scheme = self.route.scheme();
        let mut post = client
            .post(format!("{scheme}://{}{}", request.address, request.path))
            .body(body);
        for (name, value) in headers {
            post = post.header(*name, *value);
        }
        if let Some(stream_id) = &request.stream_id {
            post = post.header(STREAM_ID, stream_id);
        }
        post = match &self.login {
            Login::None => post,
            Login::Basic(credentials) => post.basic_auth(credentials.principal(), Some(credentials.secret())),
            Login::Bearer(token) => post.bearer_auth(token.reveal()),
        };
        let is_first = request.lane == Lane::Stream;
        post.send()
            .await
            .map_err(|error| self.request_error(&error, is_first))
    }

    fn request_error(&self, error: &reqwest::Error, is_first: bool) -> TransportError {
        if error.is_connect() {
            TransportError::Connect(self.route.explain(error, is_first))
        } else if error.is_timeout() {
            TransportError::TimedOut
        } else {
            TransportError::Request(self.route.explain(error, is_first))
        }
    }
}

pub(crate) fn build(builder: reqwest::ClientBuilder) -> reqwest::Client {
    builder
        .build()
        .expect("nothing to initialise that could fail: TLS is configured, no proxy, the system's resolver")
}

pub(crate) fn builder(route: &Route) -> reqwest::ClientBuilder {
    let (idle, interval, retries) = KEEPALIVE;
    let builder = reqwest::Client::builder();
    // Without TLS nobody is trusted, and the system's certificates are not looked for: there may be none.
    let builder = match route {
        Route::Tcp => builder.tls_certs_only([]),
        Route::Tls(tls) => builder
            .https_only(true)
            .tls_backend_preconfigured(rustls::ClientConfig::clone(tls.config())),
        Route::Unix(path) => builder.tls_certs_only([]).unix_socket(path.as_path()),
    };
    builder
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

pub(crate) fn stream_error(error: &reqwest::Error) -> TransportError {
    TransportError::StreamBroke(tls::innermost(error))
}
