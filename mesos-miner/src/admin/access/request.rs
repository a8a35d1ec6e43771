//! What the headers of a request say about who makes it.

use axum::http::header::{AUTHORIZATION, COOKIE, HOST, ORIGIN};
use axum::http::{HeaderMap, HeaderName};
use std::net::IpAddr;

/// Name of the cookie that holds the session.
pub(super) const SESSION_COOKIE: &str = "mesos-miner-session";
/// A page of another site cannot set it without being asked first, which is refused.
pub(super) const ACTION: HeaderName = HeaderName::from_static("x-mesos-miner-action");

fn text(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok()
}

/// The token of an `Authorization: Bearer`.
pub(super) fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = text(headers, AUTHORIZATION)?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

/// The session that the cookie names.
pub(super) fn session(headers: &HeaderMap) -> Option<Vec<u8>> {
    let cookies = headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok());
    let pairs = cookies
        .flat_map(|cookies| cookies.split(';'))
        .filter_map(|pair| pair.trim().split_once('='));
    let mut named = pairs.filter(|(name, _)| *name == SESSION_COOKIE);
    named.find_map(|(_, id)| hex::decode(id).ok())
}

/// Whether the name in `Host` is this machine's own, or an address. A page of another site whose name is made to lead here
/// (DNS rebinding) comes with that name.
pub(super) fn names_this_machine(headers: &HeaderMap) -> bool {
    let Some(host) = text(headers, HOST) else {
        // Only browsers can be misled, and they always name the host.
        return !headers.contains_key(HOST);
    };
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    let address = name.strip_prefix('[').and_then(|name| name.strip_suffix(']'));
    let name = name.trim_end_matches('.').to_ascii_lowercase();
    name == "localhost" || address.unwrap_or(&name).parse::<IpAddr>().is_ok()
}

/// Whether the request comes from a page of this listener, or from no page at all.
pub(super) fn is_of_this_site(headers: &HeaderMap) -> bool {
    if !headers.contains_key(ORIGIN) {
        return true;
    }
    let origin = text(headers, ORIGIN).and_then(|origin| origin.split_once("://"));
    matches!((origin, text(headers, HOST)), (Some((_, origin)), Some(host)) if origin.eq_ignore_ascii_case(host))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(list: &[(HeaderName, &str)]) -> HeaderMap {
        let pairs = list
            .iter()
            .map(|(name, value)| (name.clone(), value.parse().unwrap()));
        pairs.collect()
    }

    #[test]
    fn the_token_comes_as_bearer() {
        for (value, token) in [
            ("Bearer abc", Some("abc")),
            ("bearer  abc ", Some("abc")),
            ("Basic abc", None),
            ("Bearer", None),
        ] {
            assert_eq!(bearer(&headers(&[(AUTHORIZATION, value)])), token, "{value}");
        }
        assert_eq!(bearer(&headers(&[])), None);
    }

    #[test]
    fn the_session_is_found_among_other_cookies() {
        for (value, id) in [
            ("a=b; mesos-miner-session=0102; c=d", Some(vec![1, 2])),
            ("mesos-miner-session=01", Some(vec![1])),
            ("mesos-miner-session=zz", None),
            ("x-mesos-miner-session=01", None),
        ] {
            assert_eq!(session(&headers(&[(COOKIE, value)])), id, "{value}");
        }
    }

    #[test]
    fn other_names_than_this_machines_are_told_apart() {
        for (host, own) in [
            ("localhost:8645", true),
            ("LOCALHOST", true),
            ("localhost.:1", true),
            ("127.0.0.1:8645", true),
            ("[::1]:8645", true),
            ("10.0.0.7", true),
            ("evil.example:8645", false),
            ("localhost.evil.example", false),
            ("127.0.0.1.evil.example", false),
            ("", false),
        ] {
            assert_eq!(names_this_machine(&headers(&[(HOST, host)])), own, "{host}");
        }
        assert!(names_this_machine(&headers(&[])));
    }

    #[test]
    fn pages_of_other_sites_are_told_apart() {
        for (origin, own) in [
            ("http://host:1", true),
            ("https://host:1", true),
            ("http://host:2", false),
            ("null", false),
            ("http://evil.example", false),
        ] {
            assert_eq!(
                is_of_this_site(&headers(&[(HOST, "host:1"), (ORIGIN, origin)])),
                own,
                "{origin}"
            );
        }
        assert!(is_of_this_site(&headers(&[(HOST, "host:1")])));
    }
}
