//! The address of a pool, or of a node, as given by `--url`.

use super::login::Login;
use percent_encoding::percent_decode_str;
use std::fmt;
use std::str::FromStr;
use stratum2::{AuthorityKey, KeyError};
use url::Url;

/// What is spoken there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Transport {
    /// The lines of Stratum V1.
    Tcp,
    /// The same over TLS.
    Tls,
    /// Stratum V2 with its own encryption; the pool's key is signed by this authority.
    V2(AuthorityKey),
    /// A node's JSON-RPC: it is mined on alone.
    Http,
    /// The same over TLS.
    Https,
}

impl Transport {
    /// A node, not a pool.
    pub fn is_http(self) -> bool {
        matches!(self, Self::Http | Self::Https)
    }

    pub fn is_over_tls(self) -> bool {
        matches!(self, Self::Tls | Self::Https)
    }
}

/// Where a pool or a node is.
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
         stratum2+tcp://host:port/KEY, or http://host:port for a node"
    )]
    Scheme(String),
    #[error(
        "not a pool's address: write stratum+tcp://host:port or stratum+tls://host:port, or http://host:port for a node"
    )]
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
        "no port: write http://host:port; Bitcoin Core's is 8332, on testnet3 18332, testnet4 48332, signet 38332, regtest \
         18443"
    )]
    NoNodePort,
    #[error(
        "the user name or password in it cannot be read: there % is written as %25, / as %2F, ? as %3F, # as %23, @ as \
         %40; or use --user and --pass"
    )]
    Login,
}

impl PoolUrl {
    /// `stratum+tcp://host:port`, `stratum+tls://host:port` (and what other miners call the two), `host:port`,
    /// `stratum2+tcp://host:port/KEY`, `http://host:port` or `https://host:port`, each with `user:pass@` before the host if wanted.
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
            "http" => Transport::Http,
            "https" => Transport::Https,
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
        let port = port(&url, &whole, transport)?;
        let decoded = |part: &str| decoded(part).ok_or(PoolUrlError::Login);
        let user = Some(url.username()).filter(|user| !user.is_empty());
        let login = Login {
            user: user.map(decoded).transpose()?,
            pass: url
                .password()
                .map(decoded)
                .transpose()?
                .map(|pass| pass.as_str().into()),
            cookie_file: None,
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

/// `Url` drops a port that is the scheme's own.
fn port(url: &Url, text: &str, transport: Transport) -> Result<u16, PoolUrlError> {
    let missing = if transport.is_http() {
        PoolUrlError::NoNodePort
    } else {
        PoolUrlError::NoPort
    };
    let is_written = |port: u16| text.trim_end_matches('/').ends_with(&format!(":{port}"));
    let own = url.port_or_known_default().filter(|port| is_written(*port));
    url.port().or(own).filter(|port| *port != 0).ok_or(missing)
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
                    cookie_file: _,
                },
            ) => Ok(url),
            _ => Err(PoolUrlError::Login),
        }
    }
}

impl fmt::Display for PoolUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = match self.transport {
            Transport::Tcp => "stratum+tcp",
            Transport::Tls => "stratum+tls",
            Transport::Http => "http",
            Transport::Https => "https",
            Transport::V2(_) => "stratum2+tcp",
        };
        write!(f, "{scheme}://{}:{}", self.host, self.port)?;
        match self.transport {
            Transport::V2(key) => write!(f, "/{key}"),
            _ => Ok(()),
        }
    }
}
