//! Where a pool may send its miners.
//!
//! On clear-text TCP anyone on the path can send `client.reconnect`, so only hosts that plausibly belong to the same
//! operator are followed.

use std::net::IpAddr;
use std::time::Duration;

use serde_json::Value;

use crate::wire;

/// Longest wait that a pool may ask for.
const MAX_WAIT: Duration = Duration::from_secs(300);

/// A request to connect again, perhaps elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Redirect {
    pub(super) host: Option<String>,
    pub(super) port: Option<u16>,
    pub(super) wait: Duration,
}

/// Why a `client.reconnect` is not followed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum RedirectError {
    #[error("the host is not a string")]
    Host,
    #[error("the port is not a number from 1 to 65535")]
    Port,
    #[error("{host} is not of the same domain as {configured}")]
    OtherOperator { host: String, configured: String },
}

impl Redirect {
    /// Reads `[host, port, wait]`, all of which may be absent; port and wait may be numbers or strings.
    ///
    pub(super) fn parse(params: &[Value], configured_host: &str) -> Result<Self, RedirectError> {
        let host = match params.first() {
            None | Some(Value::Null) => None,
            Some(Value::String(host)) if host.is_empty() => None,
            Some(Value::String(host)) => Some(host.clone()),
            Some(_) => return Err(RedirectError::Host),
        };
        let port = match params.get(1) {
            None | Some(Value::Null) => None,
            Some(port) => Some(
                wire::integer(port)
                    .and_then(|port| u16::try_from(port).ok())
                    .filter(|&port| port > 0),
            ),
        };
        if port == Some(None) {
            return Err(RedirectError::Port);
        }
        if let Some(host) = &host
            && !same_operator(configured_host, host)
        {
            return Err(RedirectError::OtherOperator {
                host: text::foreign_within(host, 256),
                configured: configured_host.to_owned(),
            });
        }
        let wait = params
            .get(2)
            .and_then(wire::integer)
            .map_or(Duration::ZERO, Duration::from_secs);
        Ok(Self {
            host,
            port: port.flatten(),
            wait: wait.min(MAX_WAIT),
        })
    }
}

/// Whether `offered` is the configured host, lies below it, or shares everything after its first dot with it.
fn same_operator(configured: &str, offered: &str) -> bool {
    let configured = configured.trim_end_matches('.').to_ascii_lowercase();
    let offered = offered.trim_end_matches('.').to_ascii_lowercase();
    if configured == offered {
        return true;
    }
    let is_name = |host: &str| {
        let bare = host.trim_start_matches('[').trim_end_matches(']');
        bare.parse::<IpAddr>().is_err() && host.contains('.') && host.bytes().all(is_name_byte)
    };
    if !is_name(&configured) || !is_name(&offered) {
        return false;
    }
    let domain = match configured.split_once('.') {
        Some((_, parent)) if !is_public_suffix(parent) => parent,
        _ => configured.as_str(),
    };
    offered == domain
        || offered
            .strip_suffix(domain)
            .is_some_and(|rest| rest.ends_with('.'))
}

fn is_name_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'.' || byte == b'_'
}

/// A top-level domain, or something like `co.uk`: a short label under a country. Unrelated operators share those.
fn is_public_suffix(domain: &str) -> bool {
    match domain.split_once('.') {
        None => true,
        Some((label, country)) => label.len() <= 3 && country.len() == 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn hosts_that_are_followed() {
        for (configured, offered, followed) in [
            ("pool.example.com", "pool.example.com", true),
            ("pool.example.com", "POOL.example.com.", true),
            ("pool.example.com", "eu.example.com", true),
            ("pool.example.com", "example.com", true),
            ("pool.example.com", "a.eu.example.com", true),
            ("pool.example.com", "evil.com", false),
            ("pool.example.com", "notexample.com", false),
            ("pool.example.com", "example.com.evil.net", false),
            ("pool.com", "evil.com", false),
            ("pool.com", "eu.pool.com", true),
            ("pool.co.uk", "evil.co.uk", false),
            ("eu.pool.co.uk", "us.pool.co.uk", true),
            ("localhost", "localhost", true),
            ("localhost", "evil", false),
            ("10.0.0.1", "10.0.0.1", true),
            ("10.0.0.1", "11.0.0.1", false),
            ("[::1]", "[::1]", true),
            ("[::1]", "[::2]", false),
            ("pool.example.com", "10.0.0.1", false),
            ("pool.example.com", "a@b.example.com", false),
            ("pool.example.com", "a/b.example.com", false),
        ] {
            assert_eq!(
                same_operator(configured, offered),
                followed,
                "{configured} -> {offered}"
            );
        }
    }

    #[test]
    fn parameters_in_all_forms() {
        let parse = |params: Value| Redirect::parse(params.as_array().unwrap(), "a.pool.org");
        let redirect = |host: Option<&str>, port, seconds| {
            Ok(Redirect {
                host: host.map(String::from),
                port,
                wait: Duration::from_secs(seconds),
            })
        };
        assert_eq!(parse(json!([])), redirect(None, None, 0));
        assert_eq!(parse(json!(["", 3333])), redirect(None, Some(3333), 0));
        assert_eq!(parse(json!([null, null, "7"])), redirect(None, None, 7));
        assert_eq!(
            parse(json!(["b.pool.org", "3334", 1e9 as u64])),
            redirect(Some("b.pool.org"), Some(3334), 300)
        );
        assert!(parse(json!(["b.pool.org", 70000])).is_err());
        assert!(parse(json!(["b.pool.org", 0])).is_err());
        assert!(parse(json!([7, 7])).is_err());
        assert!(
            parse(json!(["evil.net", 1]))
                .unwrap_err()
                .to_string()
                .contains("same domain")
        );
    }
}
