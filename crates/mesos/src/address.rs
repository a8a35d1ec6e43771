//! Where masters and agents listen.
//!
//! ```
//! use mesos::address::{HostPort, MasterUrls, Scheme};
//!
//! let masters: MasterUrls = "a.example:5050,[::1]:5050".parse()?;
//! assert_eq!(masters.as_slice()[1].host(), "[::1]");
//! assert_eq!(HostPort::parse_location("//b.example:5050/api/v1", Scheme::Http)?.to_string(), "b.example:5050");
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

    /// Reads the `Location` of a 307 that came over this scheme: `//host:port/path`, or a whole URL of the same scheme.
    ///
    /// # Errors
    ///
    /// As [`HostPort::parse`]; also for another scheme: from https to http would give the login away.
    pub fn parse_location(location: &str, scheme: Scheme) -> Result<Self, AddressError> {
        let (named, rest) = location
            .split_once("//")
            .ok_or_else(|| AddressError::BadHost(location.to_owned()))?;
        match named.strip_suffix(':').map(Scheme::parse) {
            None if named.is_empty() => {}
            Some(Some(named)) if named == scheme => {}
            Some(Some(named)) => return Err(AddressError::Redirect { scheme, named }),
            _ => return Err(unsupported(named.trim_end_matches(':'))),
        }
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

/// How masters and agents are spoken to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scheme {
    #[default]
    Http,
    /// HTTP over TLS, on the same ports.
    Https,
}

impl Scheme {
    fn parse(text: &str) -> Option<Self> {
        [Self::Http, Self::Https]
            .into_iter()
            .find(|scheme| text.eq_ignore_ascii_case(scheme.name()))
    }

    /// As it stands in a URL, without the colon.
    pub fn name(self) -> &'static str {
        match self {
            Self::Http => "http",
            Self::Https => "https",
        }
    }
}

impl fmt::Display for Scheme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The masters to try in turn; at least one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MasterUrls {
    masters: Vec<HostPort>,
    scheme: Option<Scheme>,
}

/// Most masters in a list.
pub const MAX_MASTERS: usize = 64;

impl MasterUrls {
    /// The masters in their order.
    pub fn as_slice(&self) -> &[HostPort] {
        &self.masters
    }

    /// The scheme that the list names; `None` if it has addresses only.
    pub fn scheme(&self) -> Option<Scheme> {
        self.scheme
    }
}

impl std::str::FromStr for MasterUrls {
    type Err = AddressError;

    /// Reads `host:port[,host:port…]`; each may be written `http://host:port/`, or each `https://host:port/`.
    fn from_str(text: &str) -> Result<Self, AddressError> {
        let parts: Vec<(Option<Scheme>, HostPort)> = text
            .split(',')
            .map(|part| parse_master(part.trim()))
            .collect::<Result<_, _>>()?;
        if parts.len() > MAX_MASTERS {
            return Err(AddressError::TooMany(parts.len()));
        }
        let is_https = |(scheme, _): &&(Option<Scheme>, HostPort)| *scheme == Some(Scheme::Https);
        let https = parts.iter().filter(is_https).count();
        if https != 0 && https != parts.len() {
            return Err(AddressError::Mixed);
        }
        Ok(Self {
            scheme: parts.iter().find_map(|(scheme, _)| *scheme),
            masters: parts.into_iter().map(|(_, master)| master).collect(),
        })
    }
}

impl From<HostPort> for MasterUrls {
    fn from(master: HostPort) -> Self {
        Self {
            masters: vec![master],
            scheme: None,
        }
    }
}

fn parse_master(text: &str) -> Result<(Option<Scheme>, HostPort), AddressError> {
    let Some((scheme, rest)) = text.split_once("://") else {
        return Ok((None, HostPort::parse(text)?));
    };
    let scheme = Scheme::parse(scheme).ok_or_else(|| unsupported(scheme))?;
    let master = HostPort::parse(rest.strip_suffix('/').unwrap_or(rest))?;
    Ok((Some(scheme), master))
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
    /// Anything but HTTP.
    #[error(
        "{0}:// is no address of a master: give --master as host:port[,host:port], https://host:port or zk://host:port/path"
    )]
    Scheme(String),
    /// Some masters of a list are reached by https, others are not.
    #[error("some masters are https:// and some are not: write https:// before each of them, or before none")]
    Mixed,
    /// A redirect to the other scheme.
    #[error(
        "it leads from {scheme} to {named}: if the masters speak {named}, give --master as {named}://host:port"
    )]
    Redirect {
        /// What is spoken.
        scheme: Scheme,
        /// What the redirect names.
        named: Scheme,
    },
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
                "ftp://h:1",
                "ftp:// is no address of a master: give --master as host:port",
            ),
            ("https://a:1,b:2", "write https:// before each of them"),
            ("http://a:1,https://b:2", "write https:// before each of them"),
            ("https://h", "no port in \"h\""),
        ] {
            let error = masters(text).expect_err(text).to_string();
            assert!(error.contains(fault), "{text}: {error}");
        }
    }

    #[test]
    fn schemes_of_lists() {
        let scheme = |text: &str| text.parse::<MasterUrls>().map(|urls| urls.scheme());
        assert_eq!(scheme("a:1,b:2"), Ok(None));
        assert_eq!(scheme("a:1,http://b:2"), Ok(Some(Scheme::Http)));
        assert_eq!(scheme("https://a:1/, HTTPS://b:2"), Ok(Some(Scheme::Https)));
        assert_eq!(masters("https://a:1/").unwrap(), ["a:1"]);
    }

    #[test]
    fn locations_of_redirects() {
        let parse = |text| HostPort::parse_location(text, Scheme::Http).map(|at| at.to_string());
        assert_eq!(parse("//m:5050/api/v1/scheduler"), Ok("m:5050".into()));
        assert_eq!(parse("//[fe80::1]:5050"), Ok("[fe80::1]:5050".into()));
        assert_eq!(
            parse("http://m:5050/master/api/v1/scheduler?a"),
            Ok("m:5050".into())
        );
        let error = parse("https://m:5050/").unwrap_err().to_string();
        assert!(error.contains("--master as https://host:port"), "{error}");
        let secure = |text| HostPort::parse_location(text, Scheme::Https).map(|at| at.to_string());
        assert_eq!(secure("//m:5050/"), Ok("m:5050".into()));
        assert_eq!(secure("https://m:5050/"), Ok("m:5050".into()));
        assert!(matches!(
            secure("http://m:5050/"),
            Err(AddressError::Redirect { .. })
        ));
        assert!(matches!(parse("ftp://m:1"), Err(AddressError::Scheme(_))));
        assert!(parse("/api/v1/scheduler").is_err());
        assert!(parse("").is_err());
    }
}
