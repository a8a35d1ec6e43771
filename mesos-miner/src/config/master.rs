//! The address of the Mesos master as given by `--master`.

use super::MAX_LOCAL_AGENTS;
use super::login::without_login;
use mesos_client::{AddressError, MasterUrls, ZooKeeperUrl, ZooKeeperUrlError};
use std::fmt;
use std::str::FromStr;

#[derive(Clone, Debug)]
pub enum Master {
    /// An embedded cluster in this process; without agents, miners that connect from outside are all there is.
    Local { agents: usize },
    /// A real cluster: masters to try in turn.
    List(MasterUrls),
    /// A real cluster whose leading master stands in ZooKeeper.
    ZooKeeper(ZooKeeperUrl),
}

impl Master {
    pub fn is_local(&self) -> bool {
        matches!(self, Self::Local { .. })
    }
}

impl fmt::Display for Master {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Local { agents } => write!(f, "local[{agents}]"),
            Self::List(masters) => {
                let names: Vec<_> = masters.as_slice().iter().map(ToString::to_string).collect();
                f.write_str(&names.join(","))
            }
            Self::ZooKeeper(url) => url.fmt(f),
        }
    }
}

/// Why a value of `--master` is refused. User names and passwords in it are not shown.
#[derive(Debug, thiserror::Error)]
pub enum MasterError {
    #[error("--master {0}: the number of local agents is at most {MAX_LOCAL_AGENTS}")]
    Agents(String),
    #[error("--master {shown}: {error}")]
    Address { shown: String, error: AddressError },
    #[error(
        "--master {0}: user name and password belong in --principal and --secret-file, not in the address"
    )]
    Login(String),
    // What comes before an at sign is not shown, and nothing at all if it is unclear where that is.
    #[error("--master zk://…: {0}")]
    ZooKeeper(#[from] ZooKeeperUrlError),
}

impl FromStr for Master {
    type Err = MasterError;

    fn from_str(text: &str) -> Result<Self, MasterError> {
        if text == "local" {
            return Ok(Self::Local { agents: 1 });
        }
        if let Some(count) = text
            .strip_prefix("local[")
            .and_then(|rest| rest.strip_suffix(']'))
        {
            return match count.parse() {
                Ok(agents) if agents <= MAX_LOCAL_AGENTS => Ok(Self::Local { agents }),
                _ => Err(MasterError::Agents(text.to_owned())),
            };
        }
        if text.starts_with("zk://") {
            return Ok(Self::ZooKeeper(text.parse()?));
        }
        let shown: Vec<_> = text.split(',').map(without_login).collect();
        let shown = shown.join(",");
        match shown.parse() {
            Ok(_) if shown != text => Err(MasterError::Login(shown)),
            Ok(masters) => Ok(Self::List(masters)),
            Err(error) => Err(MasterError::Address { shown, error }),
        }
    }
}
