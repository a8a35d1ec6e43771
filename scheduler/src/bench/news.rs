//! What people are told while a benchmark goes on.

use std::fmt;
use text::count;

/// Texts of others are safe to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum News {
    /// With this framework id.
    Subscribed(String),
    /// The connection to the master.
    Trouble(String),
    /// An agent is taken.
    Taken {
        hostname: String,
        /// Thousandths.
        cpus_millis: u64,
    },
    /// An agent cannot be taken, or not now.
    Declined { hostname: String, why: String },
    /// An agent has told everything.
    Measured {
        hostname: String,
        /// Wrong answers of its CPUs.
        wrong: u64,
    },
    /// An agent is given up.
    Failed { hostname: String, why: String },
}

impl News {
    pub fn is_warning(&self) -> bool {
        match self {
            Self::Subscribed(_) | Self::Taken { .. } | Self::Measured { wrong: 0, .. } => false,
            Self::Trouble(_) | Self::Declined { .. } | Self::Measured { .. } | Self::Failed { .. } => true,
        }
    }
}

impl fmt::Display for News {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Subscribed(id) => write!(f, "subscribed as framework {id}"),
            Self::Trouble(why) => write!(f, "master: {why}"),
            Self::Taken {
                hostname,
                cpus_millis,
            } => {
                let plural = if *cpus_millis == 1000 { "" } else { "s" };
                let cpus = *cpus_millis as f64 / 1000.0;
                write!(f, "agent {hostname}: measuring {cpus} CPU{plural}")
            }
            Self::Declined { hostname, why } => write!(f, "agent {hostname} is left out: {why}"),
            Self::Measured { hostname, wrong: 0 } => write!(f, "agent {hostname}: measured"),
            Self::Measured { hostname, wrong } => {
                write!(
                    f,
                    "agent {hostname}: measured; its CPUs gave {}",
                    count(*wrong, "wrong answer")
                )
            }
            Self::Failed { hostname, why } => write!(f, "agent {hostname} has not been measured: {why}"),
        }
    }
}
