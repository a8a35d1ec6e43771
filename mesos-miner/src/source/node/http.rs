//! One request to a node over HTTP, on a connection of its own.

use crate::config::Secret;
use crate::source::Dialer;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::client::conn::http1;
use hyper::header::{AUTHORIZATION, CONNECTION, CONTENT_TYPE, HOST, HeaderValue};
use hyper::{Request, Uri};
use hyper_util::rt::TokioIo;
use solo::Response;
use std::io::Read;
use std::path::PathBuf;
use std::time::Duration;
use tokio_util::task::AbortOnDropHandle;

/// Longest answer that is read, bytes: the transactions of a block in hexadecimal digits, and as much again beside them.
const MAX_ANSWER: usize = 32 << 20;
/// Longest cookie file, bytes. Bitcoin Core's has 75.
const MAX_COOKIE: u64 = 4096;

/// How to log in at a node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Login {
    Password {
        user: String,
        pass: Secret,
    },
    /// A file with `user:password`, which the node writes anew at each start: read for each request.
    Cookie(PathBuf),
}

/// A node, and how it is reached.
#[derive(Clone, Debug)]
pub struct Server {
    /// Name or address; an IPv6 address is in brackets.
    pub host: String,
    pub port: u16,
    pub login: Login,
    pub dialer: Dialer,
}

impl Server {
    /// Posts this and gives the answer, whatever its status.
    ///
    /// # Errors
    /// Why there is none, on one line.
    pub async fn post(&self, body: Bytes, limit: Duration) -> Result<Response, String> {
        let exchange = async {
            let credentials = self.login.credentials()?;
            let answer = self.exchange(body.clone(), &credentials).await?;
            // The node may have been started anew after its cookie was read.
            match self.login.credentials() {
                Ok(newer) if answer.status == 401 && newer != credentials => {
                    self.exchange(body, &newer).await
                }
                _ => Ok(answer),
            }
        };
        match tokio::time::timeout(limit, exchange).await {
            Ok(answer) => answer,
            Err(_) => Err(format!("no answer within {} s", limit.as_secs())),
        }
    }

    async fn exchange(&self, body: Bytes, credentials: &HeaderValue) -> Result<Response, String> {
        let cannot = |error: &dyn std::fmt::Display| format!("cannot connect: {error}; check --url");
        let host = self.host.trim_matches(['[', ']']).to_owned();
        let stream = self.dialer.clone().connect(host, self.port).await;
        let stream = TokioIo::new(stream.map_err(|error| cannot(&error))?);
        let (mut sender, connection) = http1::handshake(stream).await.map_err(|error| cannot(&error))?;
        let _driven = AbortOnDropHandle::new(tokio::spawn(connection));
        let mut request = Request::post(Uri::from_static("/"))
            .header(HOST, format!("{}:{}", self.host, self.port))
            .header(CONTENT_TYPE, "application/json")
            .header(CONNECTION, "close")
            .body(Full::new(body))
            .map_err(|error| error.to_string())?;
        request.headers_mut().insert(AUTHORIZATION, credentials.clone());
        let answer = sender
            .send_request(request)
            .await
            .map_err(|error| words(&error))?;
        let status = answer.status().as_u16();
        let body = read(answer.into_body()).await?;
        Ok(Response { status, body })
    }
}

impl Login {
    /// The header's value (RFC 7617), not shown by `Debug`.
    fn credentials(&self) -> Result<HeaderValue, String> {
        let text = match self {
            Self::Password { user, pass } => format!("{user}:{}", pass.reveal()),
            Self::Cookie(path) => {
                read_cookie(path).map_err(|error| format!("--rpc-cookie-file {}: {error}", path.display()))?
            }
        };
        let mut value = HeaderValue::try_from(format!("Basic {}", STANDARD.encode(text)))
            .map_err(|error| error.to_string())?;
        value.set_sensitive(true);
        Ok(value)
    }
}

fn read_cookie(path: &PathBuf) -> Result<String, String> {
    let io = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::NotFound => {
            "it is not there: the node is not running, or keeps it elsewhere".to_owned()
        }
        _ => error.to_string(),
    };
    let file = std::fs::File::open(path).map_err(io)?;
    if !file.metadata().map_err(io)?.is_file() {
        return Err("it is no file".to_owned());
    }
    let mut text = String::new();
    file.take(MAX_COOKIE).read_to_string(&mut text).map_err(io)?;
    let cookie = text.trim_end_matches(['\r', '\n']);
    if !cookie.contains(':') || cookie.chars().any(char::is_control) {
        return Err("it holds no user:password on one line".to_owned());
    }
    Ok(cookie.to_owned())
}

async fn read(mut body: Incoming) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|error| words(&error))?;
        if let Some(data) = frame.data_ref() {
            if bytes.len() + data.len() > MAX_ANSWER {
                return Err(format!("its answer has more than {MAX_ANSWER} bytes"));
            }
            bytes.extend_from_slice(data);
        }
    }
    Ok(bytes)
}

fn words(error: &hyper::Error) -> String {
    let cause = tls::innermost(error);
    if error.is_parse() {
        format!(
            "what it says is not HTTP ({cause}); check the port in --url, and if it speaks TLS, write https://"
        )
    } else {
        format!("connection lost: {cause}")
    }
}

#[cfg(test)]
mod tests;
