//! `--master`.

use super::{MAX_LOCAL_AGENTS, without_login};
use mesos_client::MasterUrls;
use std::fmt;
use std::str::FromStr;

/// Where the Mesos master is.
#[derive(Clone, Debug)]
pub enum Master {
    /// An embedded cluster in this process.
    Local {
        /// How many agents it has.
        agents: usize,
    },
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

impl FromStr for Master {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if text == "local" {
            return Ok(Self::Local { agents: 1 });
        }
        if let Some(count) = text
            .strip_prefix("local[")
            .and_then(|rest| rest.strip_suffix(']'))
        {
            return match count.parse() {
                Ok(agents) if (1..=MAX_LOCAL_AGENTS).contains(&agents) => Ok(Self::Local { agents }),
                _ => Err(format!(
                    "--master {text}: the number of local agents is between 1 and {MAX_LOCAL_AGENTS}"
                )),
            };
        }
        let shown: Vec<_> = text.split(',').map(without_login).collect();
        let shown = shown.join(",");
        let masters = shown.parse().map_err(|e| format!("--master {shown}: {e}"))?;
        if shown != text {
            return Err(format!(
                "--master {shown}: user name and password belong into --principal and --secret-file, not into the address"
            ));
        }
        Ok(Self::Remote(masters))
    }
}
