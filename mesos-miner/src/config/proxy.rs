//! The address of `--proxy`.

use super::Secret;
use super::pool_url::{MAX_HOST, decoded, is_login_encoded};
use std::fmt;
use std::str::FromStr;
use url::Url;

/// A SOCKS5 proxy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proxy {
    /// Name or address; an IPv6 address is in brackets.
    pub host: String,
    pub port: u16,
    /// User and password.
    pub login: Option<(String, Secret)>,
}

/// Longest user name and password, in bytes (RFC 1929).
const MAX_LOGIN: usize = 255;

#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum ProxyError {
    #[error("only SOCKS5 is spoken: write socks5://host:port")]
    Scheme,
    #[error("not a proxy's address: write socks5://host:port")]
    Malformed,
    #[error("no port: write socks5://host:port; Tor's is 9050 as a rule")]
    NoPort,
    #[error(
        "the login in it cannot be used: it has a user name and a password of at most {MAX_LOGIN} bytes each, in which \
         % is written as %25, / as %2F, ? as %3F, # as %23, @ as %40"
    )]
    Login,
}

impl FromStr for Proxy {
    type Err = ProxyError;

    /// `socks5://[user:pass@]host:port`; `socks5h` means the same.
    fn from_str(text: &str) -> Result<Self, ProxyError> {
        let whole = if text.contains("://") {
            text.to_owned()
        } else {
            format!("socks5://{text}")
        };
        if !is_login_encoded(&whole) {
            return Err(ProxyError::Login);
        }
        let url = Url::parse(&whole).map_err(|_| ProxyError::Malformed)?;
        if !matches!(url.scheme(), "socks5" | "socks5h") {
            return Err(ProxyError::Scheme);
        }
        if !matches!(url.path(), "" | "/") || url.query().is_some() || url.fragment().is_some() {
            return Err(ProxyError::Malformed);
        }
        let host = url
            .host_str()
            .filter(|host| (1..=MAX_HOST).contains(&host.len()))
            .ok_or(ProxyError::Malformed)?;
        let port = url.port().filter(|port| *port != 0).ok_or(ProxyError::NoPort)?;
        let part = |text: &str| {
            decoded(text)
                .filter(|part| (1..=MAX_LOGIN).contains(&part.len()))
                .ok_or(ProxyError::Login)
        };
        let login = match (url.username(), url.password()) {
            ("", None) => None,
            (user, pass) => Some((part(user)?, part(pass.unwrap_or_default())?.as_str().into())),
        };
        Ok(Self {
            host: host.to_owned(),
            port,
            login,
        })
    }
}

impl fmt::Display for Proxy {
    /// Without the login.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "socks5://{}:{}", self.host, self.port)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_proxies() {
        let parse = |text: &str| text.parse::<Proxy>();
        for text in [
            "127.0.0.1:9050",
            "socks5://127.0.0.1:9050",
            "socks5h://127.0.0.1:9050/",
        ] {
            assert_eq!(parse(text).unwrap().to_string(), "socks5://127.0.0.1:9050");
        }
        let proxy = parse("socks5://al%40ice:hunter2@[::1]:1080").unwrap();
        assert_eq!((proxy.host.as_str(), proxy.port), ("[::1]", 1080));
        assert_eq!(proxy.login, Some(("al@ice".to_owned(), "hunter2".into())));
        assert!(!format!("{proxy} {proxy:?}").contains("hunter2"));
        for (text, error) in [
            ("http://h:1", ProxyError::Scheme),
            ("socks4://h:1", ProxyError::Scheme),
            ("socks5://h", ProxyError::NoPort),
            ("h:0", ProxyError::NoPort),
            ("socks5://:1", ProxyError::Malformed),
            ("socks5://h:1/x", ProxyError::Malformed),
            ("socks5://alice@h:1", ProxyError::Login),
            ("socks5://:p@h:1", ProxyError::Login),
            ("socks5://a:p%@h:1", ProxyError::Login),
        ] {
            assert_eq!(parse(text), Err(error), "{text}");
        }
        let long = format!("socks5://{}:p@h:1", "u".repeat(MAX_LOGIN + 1));
        assert_eq!(parse(&long), Err(ProxyError::Login));
    }
}
