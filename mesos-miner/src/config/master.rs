//! The address of the Mesos master as given by `--master`.

use super::MAX_LOCAL_AGENTS;
use super::login::without_login;
use mesos_client::{AddressError, MasterUrls};
use std::fmt;
use std::str::FromStr;

#[derive(Clone, Debug)]
pub enum Master {
    /// An embedded cluster in this process.
    Local { agents: usize },
    /// A real cluster.
    Remote(MasterUrls),
}

impl fmt::Display for Master {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Local { agents } => write!(f, "local[{agents}]"),
            Self::Remote(masters) => {
                let names: Vec<_> = masters.as_slice().iter().map(ToString::to_string).collect();
                f.write_str(&names.join(","))
            }
        }
    }
}

/// Why a value of `--master` is refused. User names and passwords in it are not shown.
#[derive(Debug, thiserror::Error)]
pub enum MasterError {
    #[error("--master {0}: the number of local agents is between 1 and {MAX_LOCAL_AGENTS}")]
    Agents(String),
    #[error("--master {shown}: {error}")]
    Address { shown: String, error: AddressError },
    #[error(
        "--master {0}: user name and password belong in --principal and --secret-file, not in the address"
    )]
    Login(String),
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
                Ok(agents) if (1..=MAX_LOCAL_AGENTS).contains(&agents) => Ok(Self::Local { agents }),
                _ => Err(MasterError::Agents(text.to_owned())),
            };
        }
        let shown: Vec<_> = text.split(',').map(without_login).collect();
        let shown = shown.join(",");
        match shown.parse() {
            Ok(_) if shown != text => Err(MasterError::Login(shown)),
            Ok(masters) => Ok(Self::Remote(masters)),
            Err(error) => Err(MasterError::Address { shown, error }),
        }
    }
}
