//! The address of a pool as given by `--url`.

use std::fmt;
use std::str::FromStr;
use url::Url;

/// Host and port of a Stratum V1 pool over TCP.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PoolUrl {
    /// Name or address; an IPv6 address is in brackets.
    pub host: String,
    pub port: u16,
}

#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum PoolUrlError {
    #[error("{0}:// is not available in this version: use stratum+tcp://host:port")]
    Scheme(String),
    #[error("not a pool's address: write stratum+tcp://host:port")]
    Malformed,
    #[error("no port: Stratum has no default one, write stratum+tcp://host:port")]
    NoPort,
    #[error("user name and password belong in --user and --pass, not in the address")]
    Credentials,
}

impl FromStr for PoolUrl {
    type Err = PoolUrlError;

    /// `stratum+tcp://host:port`, or `host:port`.
    fn from_str(text: &str) -> Result<Self, PoolUrlError> {
        // `Url` would take `pool.example.com:3333` for the scheme `pool.example.com`.
        let whole = if text.contains("://") {
            text.to_owned()
        } else {
            format!("stratum+tcp://{text}")
        };
        let url = Url::parse(&whole).map_err(|_| PoolUrlError::Malformed)?;
        match url.scheme() {
            "stratum+tcp" | "stratum" | "tcp" => {}
            other => return Err(PoolUrlError::Scheme(other.to_owned())),
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(PoolUrlError::Credentials);
        }
        if !matches!(url.path(), "" | "/") || url.query().is_some() || url.fragment().is_some() {
            return Err(PoolUrlError::Malformed);
        }
        let host = url
            .host_str()
            .filter(|host| !host.is_empty())
            .ok_or(PoolUrlError::Malformed)?;
        match url.port() {
            Some(port) if port != 0 => Ok(Self {
                host: host.to_owned(),
                port,
            }),
            _ => Err(PoolUrlError::NoPort),
        }
    }
}

impl fmt::Display for PoolUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "stratum+tcp://{}:{}", self.host, self.port)
    }
}
