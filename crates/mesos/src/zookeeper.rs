//! How masters elect their leader in ZooKeeper: the address of that place, and what stands there. Nothing here talks to
//! ZooKeeper.
//!
//! Every master of a cluster makes an ephemeral sequential node `json.info_0000000012` with its `MasterInfo` as JSON.
//! The one with the lowest number leads.
//!
//! ```
//! use mesos::zookeeper::{ZooKeeperUrl, leading_node};
//!
//! let url: ZooKeeperUrl = "zk://a.example:2181,b.example:2181/mesos".parse()?;
//! assert_eq!((url.servers().len(), url.path()), (2, "/mesos"));
//! let nodes = ["json.info_0000000012", "json.info_0000000007", "log_replicas"].map(str::to_owned);
//! assert_eq!(leading_node(&nodes), Some(&nodes[1]));
//! # Ok::<_, mesos::zookeeper::ZooKeeperUrlError>(())
//! ```

use std::fmt;
use std::str::FromStr;

use serde::Deserialize;
use thiserror::Error;

use crate::address::{AddressError, HostPort, MAX_MASTERS};

/// Name of a master's node before its number.
const NODE_PREFIX: &str = "json.info_";
/// Digits of that number, which ZooKeeper appends.
const DIGITS: usize = 10;
/// Longest path, in bytes. A node's own name comes after it.
const MAX_PATH: usize = 512;
/// Longest user name, and longest password.
const MAX_LOGIN: usize = 256;

/// `zk://[user:pass@]host:port[,host:port…]/path`: a place in ZooKeeper.
#[derive(Clone, PartialEq, Eq)]
pub struct ZooKeeperUrl {
    servers: Vec<HostPort>,
    login: Option<ZooKeeperLogin>,
    path: String,
}

/// User name and password of ZooKeeper's scheme `digest`. The password is never shown.
#[derive(Clone, PartialEq, Eq)]
pub struct ZooKeeperLogin {
    user: String,
    password: String,
}

impl ZooKeeperLogin {
    /// Reads `user:pass`. The user name has no `:`.
    ///
    /// # Errors
    /// When a part is missing or over-long.
    pub fn parse(text: &str) -> Result<Self, ZooKeeperUrlError> {
        match text.split_once(':') {
            Some((user, password))
                if (1..=MAX_LOGIN).contains(&user.len()) && (1..=MAX_LOGIN).contains(&password.len()) =>
            {
                Ok(Self {
                    user: user.to_owned(),
                    password: password.to_owned(),
                })
            }
            _ => Err(ZooKeeperUrlError::Login),
        }
    }

    /// `user:pass`, as ZooKeeper takes it. Not to be shown.
    pub fn reveal(&self) -> String {
        format!("{}:{}", self.user, self.password)
    }
}

impl fmt::Debug for ZooKeeperLogin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ZooKeeperLogin({}, ..)", self.user)
    }
}

impl ZooKeeperUrl {
    /// At least one; clients try them in any order.
    pub fn servers(&self) -> &[HostPort] {
        &self.servers
    }

    pub fn login(&self) -> Option<&ZooKeeperLogin> {
        self.login.as_ref()
    }

    /// The same place, with this login.
    pub fn with_login(self, login: ZooKeeperLogin) -> Self {
        Self {
            login: Some(login),
            ..self
        }
    }

    /// With a slash in front and none at the end.
    pub fn path(&self) -> &str {
        &self.path
    }
}

impl FromStr for ZooKeeperUrl {
    type Err = ZooKeeperUrlError;

    fn from_str(text: &str) -> Result<Self, ZooKeeperUrlError> {
        let rest = text.strip_prefix("zk://").ok_or(ZooKeeperUrlError::Scheme)?;
        // A password may contain slashes and at signs, a host neither.
        let (login, rest) = match rest.rsplit_once('@') {
            Some((login, rest)) => (Some(ZooKeeperLogin::parse(login)?), rest),
            None => (None, rest),
        };
        let (servers, path) = rest.split_once('/').ok_or(ZooKeeperUrlError::NoPath)?;
        let servers: Vec<_> = servers
            .split(',')
            .map(|server| HostPort::parse(server.trim()))
            .collect::<Result<_, _>>()?;
        if servers.len() > MAX_MASTERS {
            return Err(AddressError::TooMany(servers.len()).into());
        }
        Ok(Self {
            servers,
            login,
            path: checked_path(path)?,
        })
    }
}

/// A path without the slash in front of it.
fn checked_path(path: &str) -> Result<String, ZooKeeperUrlError> {
    let path = path.strip_suffix('/').unwrap_or(path);
    if path.is_empty() {
        return Err(ZooKeeperUrlError::NoPath);
    }
    let is_name = |name: &str| !matches!(name, "" | "." | "..") && !name.chars().any(char::is_control);
    if path.len() > MAX_PATH || !path.split('/').all(is_name) {
        return Err(ZooKeeperUrlError::BadPath);
    }
    Ok(format!("/{path}"))
}

impl fmt::Display for ZooKeeperUrl {
    /// Without the login.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let servers: Vec<_> = self.servers.iter().map(ToString::to_string).collect();
        write!(f, "zk://{}{}", servers.join(","), self.path)
    }
}

impl fmt::Debug for ZooKeeperUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Why a text is no place in ZooKeeper. The text is not shown, since it may contain a password.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ZooKeeperUrlError {
    #[error("write zk://host:port,host:port/path")]
    Scheme,
    #[error("a path is missing at the end, such as /mesos")]
    NoPath,
    #[error("the path is longer than {MAX_PATH} bytes, or has an empty or impossible name in it")]
    BadPath,
    #[error("the login is written user:pass@, each of 1 to {MAX_LOGIN} bytes")]
    Login,
    #[error("{0}")]
    Server(#[from] AddressError),
}

/// The node of the leading master among the children of the masters' place; `None` while no master is there.
pub fn leading_node(children: &[String]) -> Option<&String> {
    children
        .iter()
        .filter_map(|name| Some((number_of(name)?, name)))
        .min()
        .map(|(_, name)| name)
}

/// The number in the name of a master's node. ZooKeeper counts in 32 bits and, after 2^31, on from below.
fn number_of(name: &str) -> Option<i64> {
    let digits = name.strip_prefix(NODE_PREFIX)?;
    let is_number = digits.len() >= DIGITS
        && digits
            .strip_prefix('-')
            .unwrap_or(digits)
            .bytes()
            .all(|byte| byte.is_ascii_digit());
    is_number.then(|| digits.parse().ok())?
}

/// The addresses that a master gives of itself in its node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MasterAddresses {
    /// By its IP address. Reachable wherever no name service knows the masters.
    pub by_ip: Option<HostPort>,
    /// By its name, which is what a certificate of it contains.
    pub by_name: Option<HostPort>,
}

impl MasterAddresses {
    /// Reads the content of a master's node.
    ///
    /// # Errors
    /// In words, when it is not JSON or names neither.
    pub fn parse(json: &[u8]) -> Result<Self, MasterNodeError> {
        let node: MasterNode = serde_json::from_slice(json)
            .map_err(|error| MasterNodeError::Json(text::one_line(&error.to_string())))?;
        let address = node.address.unwrap_or_default();
        let port = address.port.or(node.port).ok_or(MasterNodeError::NoAddress)?;
        let at = |host: Option<String>| {
            let host = host.filter(|host| !matches!(host.as_str(), "" | "0.0.0.0" | "::"))?;
            let bracketed = if host.contains(':') {
                format!("[{host}]")
            } else {
                host
            };
            HostPort::parse(&format!("{bracketed}:{port}")).ok()
        };
        let addresses = Self {
            by_ip: at(address.ip),
            by_name: at(address.hostname.or(node.hostname)),
        };
        match (&addresses.by_ip, &addresses.by_name) {
            (None, None) => Err(MasterNodeError::NoAddress),
            _ => Ok(addresses),
        }
    }
}

/// Why a master's node cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum MasterNodeError {
    #[error("it is not the JSON of a MasterInfo: {0}")]
    Json(String),
    #[error("it names no address")]
    NoAddress,
}

#[derive(Deserialize)]
struct MasterNode {
    address: Option<NodeAddress>,
    hostname: Option<String>,
    port: Option<u16>,
}

#[derive(Default, Deserialize)]
struct NodeAddress {
    hostname: Option<String>,
    ip: Option<String>,
    port: Option<u16>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls() {
        let url: ZooKeeperUrl = "zk://a:2181,[::1]:2182/mesos/here/".parse().unwrap();
        assert_eq!(url.to_string(), "zk://a:2181,[::1]:2182/mesos/here");
        assert_eq!((url.path(), url.login()), ("/mesos/here", None));
        let secret: ZooKeeperUrl = "zk://me:p@s/s:w@a:2181/mesos".parse().unwrap();
        assert_eq!(secret.login().unwrap().reveal(), "me:p@s/s:w");
        assert_eq!(
            format!("{secret:?} {secret}"),
            "zk://a:2181/mesos zk://a:2181/mesos"
        );
        assert!(!format!("{:?}", secret.login()).contains("p@s"));
    }

    #[test]
    fn faults_of_urls_show_no_password() {
        for (text, fault) in [
            ("http://a:1/x", "write zk://"),
            ("zk://a:2181", "path is missing"),
            ("zk://a:2181/", "path is missing"),
            ("zk://a:2181//x", "impossible name"),
            ("zk://a:2181/x/../y", "impossible name"),
            ("zk://a/x", "no port in \"a\""),
            ("zk://a:0/x", "bad port"),
            ("zk://hunter2@a:1/x", "user:pass@"),
            ("zk://:hunter2@a:1/x", "user:pass@"),
            ("zk:///x", "no port in \"\""),
        ] {
            let error = text.parse::<ZooKeeperUrl>().expect_err(text).to_string();
            assert!(
                error.contains(fault) && !error.contains("hunter2"),
                "{text}: {error}"
            );
        }
        let many = vec!["a:1"; MAX_MASTERS + 1].join(",");
        assert!(format!("zk://{many}/x").parse::<ZooKeeperUrl>().is_err());
    }

    #[test]
    fn the_lowest_number_leads() {
        let leads = |names: &[&str]| {
            let names: Vec<String> = names.iter().map(|&name| name.to_owned()).collect();
            leading_node(&names).cloned()
        };
        assert_eq!(leads(&[]), None);
        assert_eq!(
            leads(&[
                "log_replicas",
                "info_0000000000",
                "json.info_",
                "json.info_x",
                "json.info_00000000+1"
            ]),
            None
        );
        assert_eq!(
            leads(&[
                "json.info_0000000010",
                "json.info_0000000009",
                "json.info_0000000011"
            ])
            .as_deref(),
            Some("json.info_0000000009")
        );
        assert_eq!(
            leads(&["json.info_2147483647", "json.info_-2147483648"]).as_deref(),
            Some("json.info_-2147483648")
        );
    }

    #[test]
    fn addresses_of_a_master() {
        let parse = |json: &str| {
            MasterAddresses::parse(json.as_bytes()).map(|found| {
                let shown = |at: Option<HostPort>| at.map(|at| at.to_string());
                (shown(found.by_ip), shown(found.by_name))
            })
        };
        let whole = r#"{"address":{"hostname":"m1.example","ip":"10.0.0.1","port":5050},"capabilities":[{"type":"AGENT_UPDATE"}],
            "hostname":"m1.example","id":"6f","ip":16777226,"pid":"master@10.0.0.1:5050","port":5050,"version":"1.11.0"}"#;
        let expected = (Some("10.0.0.1:5050".into()), Some("m1.example:5050".into()));
        assert_eq!(parse(whole), Ok(expected));
        assert_eq!(
            parse(r#"{"address":{"ip":"fe80::1","port":1}}"#),
            Ok((Some("[fe80::1]:1".into()), None))
        );
        assert_eq!(
            parse(r#"{"hostname":"old","port":5050,"ip":7}"#),
            Ok((None, Some("old:5050".into())))
        );
        assert_eq!(
            parse(r#"{"address":{"ip":"0.0.0.0","port":5050}}"#),
            Err(MasterNodeError::NoAddress)
        );
        assert_eq!(
            parse(r#"{"hostname":"a/b","port":5050}"#),
            Err(MasterNodeError::NoAddress)
        );
        assert!(matches!(parse("[]"), Err(MasterNodeError::Json(_))));
        assert!(matches!(
            parse(r#"{"port":70000}"#),
            Err(MasterNodeError::Json(_))
        ));
    }
}
