//! What `top` asks a scheduler: the one place that knows its HTTP API.

use crate::admin;
use crate::config::{ConfigError, Secret};
use http_body_util::{BodyExt, Empty, Limited};
use hyper::body::Bytes;
use hyper::client::conn::http1;
use hyper::header::{AUTHORIZATION, HOST, HeaderValue};
use hyper::{Request, StatusCode, Uri};
use hyper_util::rt::TokioIo;
use std::time::Duration;
use text::foreign;
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_util::task::AbortOnDropHandle;
use top::Status;

const STATUS: &str = "/api/v1/status";
/// Longest answer, in bytes: an executor takes about 1.5 kB.
const MAX_ANSWER: usize = 64 << 20;
/// For connecting and the whole answer.
const LIMIT: Duration = Duration::from_secs(10);

/// A scheduler, and how it is asked.
#[derive(Clone, Debug)]
pub(super) struct Client {
    host: String,
    port: u16,
    token: Option<Secret>,
}

impl Client {
    /// `address` is `host`, `host:port` or `http://host:port`, with or without a slash behind.
    pub(super) fn new(address: &str, token: Option<Secret>) -> Result<Self, ConfigError> {
        let wrong = |why: &str| {
            ConfigError::new(format!(
                "{}: {why}; write host:port or http://host:port",
                foreign(address)
            ))
        };
        // What stands before an at sign may be a password.
        if address.contains('@') {
            return Err(ConfigError::new(
                "the address has a login in it: name a file with the token with --token-file",
            ));
        }
        let uri = match address.split_once("://") {
            None => format!("http://{address}/").parse::<Uri>(),
            Some(("http", _)) => address.parse(),
            Some(_) => return Err(wrong("a scheduler is asked over http://")),
        };
        let uri = uri.map_err(|_| wrong("not an address"))?;
        if !matches!(uri.path(), "" | "/") || uri.query().is_some() {
            return Err(wrong("nothing may follow the port"));
        }
        let authority = uri.authority().ok_or_else(|| wrong("not an address"))?;
        let host = authority.host();
        let port = authority.port_u16();
        if host.is_empty() || port.is_none() && authority.as_str() != host {
            return Err(wrong("not an address"));
        }
        Ok(Self {
            host: host.to_owned(),
            port: port.unwrap_or(admin::DEFAULT.port()),
            token,
        })
    }

    /// For people.
    pub(super) fn address(&self) -> String {
        format!("{}:{}", self.host, self.port)
    }

    /// The status; or why there is none, on one line.
    pub(super) async fn status(&self) -> Result<Status, String> {
        match timeout(LIMIT, self.get(STATUS)).await {
            Ok(answer) => {
                serde_json::from_slice(&answer?).map_err(|error| format!("{STATUS} cannot be read: {error}"))
            }
            Err(_) => Err(format!(
                "{}: no answer within {} s",
                self.address(),
                LIMIT.as_secs()
            )),
        }
    }

    async fn get(&self, path: &'static str) -> Result<Bytes, String> {
        let address = self.address();
        let lost = |error: &dyn std::fmt::Display| format!("{address}: {error}");
        let stream = TcpStream::connect((self.host.trim_matches(['[', ']']), self.port)).await;
        let stream = stream.map_err(|error| {
            format!("{address}: cannot connect: {error}; check the address, and that a scheduler runs with it as --listen")
        })?;
        let (mut sender, connection) = http1::handshake(TokioIo::new(stream))
            .await
            .map_err(|error| lost(&error))?;
        let _driven = AbortOnDropHandle::new(tokio::spawn(connection));
        let mut request = Request::get(Uri::from_static(path)).header(HOST, &address);
        if let Some(token) = &self.token {
            let value = HeaderValue::try_from(format!("Bearer {}", token.reveal()));
            let mut value =
                value.map_err(|_| "--token-file: a token has plain characters only".to_owned())?;
            value.set_sensitive(true);
            request = request.header(AUTHORIZATION, value);
        }
        let request = request
            .body(Empty::<Bytes>::new())
            .map_err(|error| lost(&error))?;
        let answer = sender.send_request(request).await.map_err(|error| lost(&error))?;
        match answer.status() {
            StatusCode::OK => {}
            StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => {
                return Err(lost(
                    &"it wants a token: name a file that has it with --token-file",
                ));
            }
            status => return Err(lost(&format!("HTTP status {}", status.as_u16()))),
        }
        let body = Limited::new(answer.into_body(), MAX_ANSWER).collect().await;
        body.map(|body| body.to_bytes()).map_err(|error| lost(&error))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read_and_wrong_ones_say_how_to_write_them() {
        for (address, wanted) in [
            ("h", Ok("h:8645")),
            ("h:80", Ok("h:80")),
            ("http://h:80/", Ok("h:80")),
            ("[::1]:9", Ok("[::1]:9")),
            ("https://h:80", Err("over http://")),
            ("http://h:80/x", Err("nothing may follow")),
            ("h:x", Err("not an address")),
            ("", Err("not an address")),
            ("http://me:geheim@h:80", Err("--token-file")),
        ] {
            match (Client::new(address, None), wanted) {
                (Ok(client), Ok(wanted)) => assert_eq!(client.address(), wanted),
                (Err(error), Err(part)) => {
                    let error = error.to_string();
                    assert!(error.contains(part) && !error.contains("geheim"), "{error}");
                }
                (told, _) => panic!("{address}: {told:?}"),
            }
        }
    }
}
