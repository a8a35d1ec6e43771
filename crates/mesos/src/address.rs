//! Where masters and agents listen.
//!
//! ```
//! use mesos::address::{HostPort, MasterUrls};
//!
//! let masters: MasterUrls = "a.example:5050,[::1]:5050".parse()?;
//! assert_eq!(masters.as_slice()[1].host(), "[::1]");
//! assert_eq!(HostPort::parse_location("//b.example:5050/api/v1")?.to_string(), "b.example:5050");
//! # Ok::<_, mesos::address::AddressError>(())
//! ```

use std::fmt;

use thiserror::Error;

/// Host and TCP port. The host is a name, an IPv4 address, or an IPv6 address in brackets.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct HostPort {
    host: String,
    port: u16,
}

impl HostPort {
    /// Reads `host:port`.
    ///
    /// # Errors
    ///
    /// When a part is missing or has characters that no host or port has.
    pub fn parse(text: &str) -> Result<Self, AddressError> {
        let (host, port) = text
            .rsplit_once(':')
            .ok_or_else(|| AddressError::NoPort(text.to_owned()))?;
        // `::1` without brackets: what looks like a port is part of the address.
        let bracketed = host.strip_prefix('[').and_then(|host| host.strip_suffix(']'));
        let is_host = match bracketed {
            Some(address) => address.parse::<std::net::Ipv6Addr>().is_ok(),
            None => {
                !host.is_empty()
                    && host
                        .chars()
                        .all(|c| c.is_ascii_alphanumeric() || ".-_".contains(c))
            }
        };
        if !is_host {
            return Err(AddressError::BadHost(text.to_owned()));
        }
        let is_number = port.bytes().all(|byte| byte.is_ascii_digit());
        match port.parse() {
            Ok(port) if is_number && port != 0 => Ok(Self {
                host: host.to_owned(),
                port,
            }),
            _ => Err(AddressError::BadPort(text.to_owned())),
        }
    }

    /// Reads the `Location` of a 307: `//host:port/path` or a whole `http` URL.
    ///
    /// # Errors
    ///
    /// As [`HostPort::parse`]; also for another scheme.
    pub fn parse_location(location: &str) -> Result<Self, AddressError> {
        let rest = match location.split_once("//") {
            Some(("" | "http:", rest)) => rest,
            Some((scheme, _)) => return Err(unsupported(scheme.trim_end_matches(':'))),
            None => return Err(AddressError::BadHost(location.to_owned())),
        };
        Self::parse(rest.split(['/', '?', '#']).next().unwrap_or_default())
    }

    /// The host as it was given, with brackets around an IPv6 address.
    pub fn host(&self) -> &str {
        &self.host
    }

    pub fn port(&self) -> u16 {
        self.port
    }
}

impl fmt::Display for HostPort {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.host, self.port)
    }
}

impl fmt::Debug for HostPort {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The masters to try in turn; at least one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MasterUrls(Vec<HostPort>);

/// Most masters in a list.
pub const MAX_MASTERS: usize = 64;

impl MasterUrls {
    /// The masters in their order.
    pub fn as_slice(&self) -> &[HostPort] {
        &self.0
    }
}

impl std::str::FromStr for MasterUrls {
    type Err = AddressError;

    /// Reads `host:port[,host:port…]`; each may be written `http://host:port/`.
    fn from_str(text: &str) -> Result<Self, AddressError> {
        let masters: Vec<_> = text
            .split(',')
            .map(|part| parse_master(part.trim()))
            .collect::<Result<_, _>>()?;
        if masters.len() > MAX_MASTERS {
            return Err(AddressError::TooMany(masters.len()));
        }
        Ok(Self(masters))
    }
}

impl From<HostPort> for MasterUrls {
    fn from(master: HostPort) -> Self {
        Self(vec![master])
    }
}

fn parse_master(text: &str) -> Result<HostPort, AddressError> {
    let rest = match text.split_once("://") {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("http") => rest.strip_suffix('/').unwrap_or(rest),
        Some((scheme, _)) => return Err(unsupported(scheme)),
        None => text,
    };
    HostPort::parse(rest)
}

fn unsupported(scheme: &str) -> AddressError {
    AddressError::Scheme(scheme.chars().take(16).collect())
}

/// Why a text is not an address.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum AddressError {
    /// There is no `:`.
    #[error("no port in {0:?}: write host:port, for example master.example:5050")]
    NoPort(String),
    /// The port is not a number from 1 to 65535.
    #[error("bad port in {0:?}: it is a number from 1 to 65535")]
    BadPort(String),
    /// The host is empty or has impossible characters.
    #[error("bad host in {0:?}: write host:port, an IPv6 address in brackets")]
    BadHost(String),
    /// Anything but plain HTTP.
    #[error(
        "{0}:// masters are not supported yet: give --master as host:port[,host:port] or http://host:port"
    )]
    Scheme(String),
    /// More than [`MAX_MASTERS`].
    #[error("{0} masters given, at most {MAX_MASTERS} are supported")]
    TooMany(usize),
}

#[cfg(test)]
mod tests {
    use super::*;

    fn masters(text: &str) -> Result<Vec<String>, AddressError> {
        let urls: MasterUrls = text.parse()?;
        Ok(urls.as_slice().iter().map(ToString::to_string).collect())
    }

    #[test]
    fn lists_of_masters() {
        assert_eq!(masters("a:1"), Ok(vec!["a:1".into()]));
        assert_eq!(
            masters("a:1, http://b.c:5050/,[::1]:9"),
            Ok(vec!["a:1".into(), "b.c:5050".into(), "[::1]:9".into()])
        );
    }

    #[test]
    fn faults_name_the_text() {
        for (text, fault) in [
            ("", "no port in \"\""),
            ("host", "no port in \"host\""),
            ("a:1,", "no port in \"\""),
            ("host:", "bad port"),
            ("host:0", "bad port"),
            ("host:+1", "bad port"),
            ("host:65536", "bad port"),
            (":5050", "bad host"),
            ("::1:5050", "bad host"),
            ("u@h:1", "bad host"),
            ("http://h:1/x", "bad port"),
            (
                "https://h:1",
                "https:// masters are not supported yet: give --master as host:port",
            ),
            ("zk://a:1,b:2/mesos", "zk:// masters are not supported yet"),
        ] {
            let error = masters(text).expect_err(text).to_string();
            assert!(error.contains(fault), "{text}: {error}");
        }
    }

    #[test]
    fn locations_of_redirects() {
        let parse = |text| HostPort::parse_location(text).map(|at| at.to_string());
        assert_eq!(parse("//m:5050/api/v1/scheduler"), Ok("m:5050".into()));
        assert_eq!(parse("//[fe80::1]:5050"), Ok("[fe80::1]:5050".into()));
        assert_eq!(
            parse("http://m:5050/master/api/v1/scheduler?a"),
            Ok("m:5050".into())
        );
        assert_eq!(
            parse("https://m:5050/"),
            Err(AddressError::Scheme("https".into()))
        );
        assert!(parse("/api/v1/scheduler").is_err());
        assert!(parse("").is_err());
    }
}
