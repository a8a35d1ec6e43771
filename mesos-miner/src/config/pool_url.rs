//! The address of a pool as given by `--url`.

use super::login::Login;
use percent_encoding::percent_decode_str;
use std::fmt;
use std::str::FromStr;
use stratum2::{AuthorityKey, KeyError};
use url::Url;

/// What a pool speaks, and how that is carried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Transport {
    /// Stratum V1 on TCP.
    Tcp,
    /// Stratum V1 over TLS.
    Tls,
    /// Stratum V2 with its own encryption; the pool's key is signed by this authority.
    V2(AuthorityKey),
}

/// Where a pool is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PoolUrl {
    pub transport: Transport,
    /// Name or address; an IPv6 address is in brackets.
    pub host: String,
    pub port: u16,
}

/// Characters of the longest name of a host (RFC 1035, section 2.3.4).
pub(super) const MAX_HOST: usize = 253;

#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum PoolUrlError {
    #[error(
        "{0}:// is not available in this version: use stratum+tcp://host:port, stratum+tls://host:port or \
         stratum2+tcp://host:port/KEY"
    )]
    Scheme(String),
    #[error("not a pool's address: write stratum+tcp://host:port or stratum+tls://host:port")]
    Malformed,
    #[error(
        "no key: a pool of Stratum V2 proves who it is, write stratum2+tcp://host:port/KEY with the key that the pool tells \
         its users"
    )]
    NoKey,
    #[error("the key in it is {0}: write it as the pool tells it")]
    Key(KeyError),
    #[error("no port: Stratum has no default one, write stratum+tcp://host:port or stratum+tls://host:port")]
    NoPort,
    #[error(
        "the user name or password in it cannot be read: there % is written as %25, / as %2F, ? as %3F, # as %23, @ as \
         %40; or use --user and --pass"
    )]
    Login,
}

impl PoolUrl {
    /// `stratum+tcp://host:port`, `stratum+tls://host:port` (and what other miners call the two), `host:port`, or
    /// `stratum2+tcp://host:port/KEY`, each with `user:pass@` before the host if wanted.
    pub(super) fn with_login(text: &str) -> Result<(Self, Login), PoolUrlError> {
        // `Url` would take `pool.example.com:3333` for the scheme `pool.example.com`.
        let whole = if text.contains("://") {
            text.to_owned()
        } else {
            format!("stratum+tcp://{text}")
        };
        if !is_login_encoded(&whole) {
            return Err(PoolUrlError::Login);
        }
        let url = Url::parse(&whole).map_err(|_| PoolUrlError::Malformed)?;
        let transport = match url.scheme() {
            "stratum+tcp" | "stratum" | "tcp" => Transport::Tcp,
            "stratum+tls" | "stratum+ssl" | "stratum+tcps" | "tls" | "ssl" | "tcps" => Transport::Tls,
            "stratum2+tcp" | "stratum2" => Transport::V2(key(url.path())?),
            other => return Err(PoolUrlError::Scheme(other.to_owned())),
        };
        let is_v2 = matches!(transport, Transport::V2(_));
        if !(is_v2 || matches!(url.path(), "" | "/")) || url.query().is_some() || url.fragment().is_some() {
            return Err(PoolUrlError::Malformed);
        }
        let host = url
            .host_str()
            .filter(|host| (1..=MAX_HOST).contains(&host.len()))
            .ok_or(PoolUrlError::Malformed)?;
        let port = url.port().filter(|port| *port != 0).ok_or(PoolUrlError::NoPort)?;
        let decoded = |part: &str| decoded(part).ok_or(PoolUrlError::Login);
        let user = Some(url.username()).filter(|user| !user.is_empty());
        let login = Login {
            user: user.map(decoded).transpose()?,
            pass: url
                .password()
                .map(decoded)
                .transpose()?
                .map(|pass| pass.as_str().into()),
        };
        let host = host.to_owned();
        let url = Self {
            transport,
            host,
            port,
        };
        Ok((url, login))
    }
}

/// The authority's key in a path.
fn key(path: &str) -> Result<AuthorityKey, PoolUrlError> {
    let text = path.trim_matches('/');
    if text.is_empty() {
        return Err(PoolUrlError::NoKey);
    }
    text.parse().map_err(PoolUrlError::Key)
}

/// Part of an address, without its percents.
pub(super) fn decoded(part: &str) -> Option<String> {
    let text = percent_decode_str(part).decode_utf8().ok()?;
    Some(text.into_owned())
}

/// Whether a login in this address, if there is one, has no character that would end it early or mean another one.
pub(super) fn is_login_encoded(address: &str) -> bool {
    let authority = address.split_once("://").map_or(address, |(_, rest)| rest);
    let Some((login, _)) = authority.rsplit_once('@') else {
        return true;
    };
    let is_hex =
        |text: Option<&str>| text.is_some_and(|text| text.bytes().all(|byte| byte.is_ascii_hexdigit()));
    let percents = login.match_indices('%');
    !login.contains(['/', '?', '#', '@', '\\'])
        && percents
            .into_iter()
            .all(|(at, _)| is_hex(login.get(at + 1..at + 3)))
}

impl FromStr for PoolUrl {
    type Err = PoolUrlError;

    /// The same without a login.
    fn from_str(text: &str) -> Result<Self, PoolUrlError> {
        match Self::with_login(text)? {
            (
                url,
                Login {
                    user: None,
                    pass: None,
                },
            ) => Ok(url),
            _ => Err(PoolUrlError::Login),
        }
    }
}

impl fmt::Display for PoolUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (host, port) = (&self.host, self.port);
        match self.transport {
            Transport::Tcp => write!(f, "stratum+tcp://{host}:{port}"),
            Transport::Tls => write!(f, "stratum+tls://{host}:{port}"),
            Transport::V2(key) => write!(f, "stratum2+tcp://{host}:{port}/{key}"),
        }
    }
}
