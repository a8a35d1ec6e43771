//! A minimal HTTP client.

use std::io::{Read, Write};
use std::net::TcpStream;

use base64::Engine as _;
use serde_json::Value;

use super::PATIENCE;

/// An answer.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: String,
}

impl Answer {
    /// The body; panics if the request failed.
    pub(crate) fn json(&self) -> Value {
        assert_eq!(self.status, 200, "{self:?}");
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error} in {}", self.body))
    }
}

pub(crate) fn get(address: &str, path: &str) -> Answer {
    exchange(
        address,
        &format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n"),
    )
}

/// The same over HTTP 1.0, for servers that would send long answers in chunks.
pub(crate) fn get_plainly(address: &str, path: &str) -> Answer {
    exchange(
        address,
        &format!("GET {path} HTTP/1.0\r\nHost: {address}\r\n\r\n"),
    )
}

/// Posts a form.
pub(crate) fn post(address: &str, path: &str, form: &str) -> Answer {
    post_as("application/x-www-form-urlencoded", address, path, form)
}

/// Calls Mesos's operator API.
pub(crate) fn operator_call(master: &str, call: &Value) {
    let answer = try_operator_call(master, call);
    assert_eq!(answer.status, 200, "{answer:?}");
}

/// The same, whatever comes of it.
pub(crate) fn try_operator_call(master: &str, call: &Value) -> Answer {
    post_as("application/json", master, "/api/v1", &call.to_string())
}

fn post_as(content_type: &str, address: &str, path: &str, body: &str) -> Answer {
    let length = body.len();
    exchange(
        address,
        &format!(
            "POST {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\
             Content-Type: {content_type}\r\nContent-Length: {length}\r\n\r\n{body}"
        ),
    )
}

/// Calls a node's JSON-RPC at `user:pass@host:port`.
pub(crate) fn rpc(node: &str, method: &str, params: &[Value]) -> Value {
    let (login, address) = node.rsplit_once('@').unwrap();
    let login = base64::engine::general_purpose::STANDARD.encode(login);
    let body = serde_json::json!({"method": method, "params": params}).to_string();
    let length = body.len();
    let request = format!(
        "POST / HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nAuthorization: Basic {login}\r\n\
         Content-Length: {length}\r\n\r\n{body}"
    );
    exchange(address, &request).json()
}

fn exchange(address: &str, request: &str) -> Answer {
    let mut stream = TcpStream::connect(address).unwrap_or_else(|error| panic!("{address}: {error}"));
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    let answer = String::from_utf8(answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    assert!(!head.to_ascii_lowercase().contains("transfer-encoding"), "{head}");
    Answer {
        status: head.split(' ').nth(1).unwrap().parse().unwrap(),
        body: body.to_owned(),
    }
}
