//! [`Config`], read from the environment that an agent gives its executor. All faults are reported at once.
//!
//! The authentication token stays in the environment: the process starts no other that could inherit it, and nothing
//! here prints it.

use crate::agent_tls::AgentTls;
use engine::cpus;
use mesos::executor::Env;
use mesos_client::Access;
use messages::EXECUTOR_SHA256;
use messages::environment::{EXECUTOR_MODE, MODE_BENCH};
use std::path::PathBuf;

/// Names the directory for CPU claims, for hosts whose executors do not share a temporary directory.
pub const CLAIMS_DIR: &str = "MESOS_MINER_CLAIMS_DIR";

/// What the executor is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    Mine,
    /// Measure this machine.
    Bench,
}

#[derive(Clone, Debug)]
pub struct Config {
    pub mode: Mode,
    /// The agent, and this executor's ids.
    pub env: Env,
    /// How the agent is reached.
    pub agent: Access,
    /// Why the operator's certificate is not shown to the agent.
    pub agent_warning: Option<String>,
    /// Directory in which the executors of one host claim CPUs.
    pub claims_dir: PathBuf,
    /// SHA-256 that this program's file should have, as the scheduler tells it.
    pub own_sha256: Option<String>,
}

/// No agent started the process, or the agent's variables are faulty. One line that names all of them.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct ConfigError(String);

impl Config {
    /// # Errors
    /// If any variable is missing or faulty.
    pub fn from_vars(vars: impl IntoIterator<Item = (String, String)>) -> Result<Self, ConfigError> {
        let vars: Vec<(String, String)> = vars.into_iter().collect();
        let given = vars
            .iter()
            .find(|(name, value)| name == CLAIMS_DIR && !value.is_empty());
        let claims_dir = given.map_or_else(cpus::default_claims_dir, |(_, value)| PathBuf::from(value));
        let own_sha256 = vars.iter().find(|(name, _)| name == EXECUTOR_SHA256);
        let own_sha256 = own_sha256.map(|(_, value)| value.clone());
        let mode = vars.iter().find(|(name, _)| name == EXECUTOR_MODE);
        let mode = match mode.map(|(_, value)| value.as_str()) {
            None => Mode::Mine,
            Some(MODE_BENCH) => Mode::Bench,
            Some(other) => {
                let newer = "is the scheduler of a newer version?";
                return Err(ConfigError(format!(
                    "{EXECUTOR_MODE} is {other:?}, not {MODE_BENCH:?}: {newer}"
                )));
            }
        };
        let env =
            Env::from_vars(vars.iter().cloned()).map_err(|error| ConfigError(explain(error.faults())))?;
        let agent_tls = AgentTls::read(&vars, &env.ssl).map_err(ConfigError)?;
        Ok(Self {
            mode,
            agent: agent_tls.access(&vars, &env.ssl),
            agent_warning: agent_tls.warning,
            env,
            claims_dir,
            own_sha256,
        })
    }
}

/// Puts the most telling fault first.
fn explain(faults: &[String]) -> String {
    let mut faults: Vec<&str> = faults.iter().map(String::as_str).collect();
    faults.sort_by_key(|fault| !fault.starts_with("MESOS_AGENT_ENDPOINT"));
    let Some(first) = faults.first().filter(|fault| fault.ends_with("is missing")) else {
        return faults.join("; ");
    };
    let others = if faults.len() > 1 {
        format!(" ({})", faults[1..].join("; "))
    } else {
        String::new()
    };
    format!(
        "{first}: this program is started by a Mesos agent, which sets MESOS_* variables; to mine, run mesos-miner{others}"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: [(&str, &str); 5] = [
        ("MESOS_FRAMEWORK_ID", "f"),
        ("MESOS_EXECUTOR_ID", "e"),
        ("MESOS_SLAVE_ID", "a"),
        ("MESOS_AGENT_ENDPOINT", "10.0.0.7:5051"),
        ("MESOS_SANDBOX", "/box"),
    ];

    fn read(vars: &[(&str, &str)]) -> Result<Config, ConfigError> {
        Config::from_vars(
            vars.iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
        )
    }

    #[test]
    fn an_agents_environment() {
        let config = read(&GOOD).unwrap();
        assert_eq!(config.env.sandbox, PathBuf::from("/box"));
        assert_eq!(config.claims_dir, cpus::default_claims_dir());
        let config = read(&[&GOOD[..], &[(CLAIMS_DIR, "/claims")]].concat()).unwrap();
        assert_eq!(config.claims_dir, PathBuf::from("/claims"));
        assert_eq!(config.own_sha256, None);
        let config = read(&[&GOOD[..], &[(EXECUTOR_SHA256, "e3b0")]].concat()).unwrap();
        assert_eq!(config.own_sha256.as_deref(), Some("e3b0"));
        assert_eq!(config.mode, Mode::Mine);
        let config = read(&[&GOOD[..], &[(EXECUTOR_MODE, MODE_BENCH)]].concat()).unwrap();
        assert_eq!(config.mode, Mode::Bench);
        let error = read(&[&GOOD[..], &[(EXECUTOR_MODE, "dance")]].concat()).unwrap_err();
        assert!(error.to_string().contains("\"dance\""), "{error}");
    }

    #[test]
    fn a_users_environment() {
        let error = read(&[("HOME", "/root")]).unwrap_err().to_string();
        assert!(
            error.starts_with("MESOS_AGENT_ENDPOINT is missing: this program is started by a Mesos agent"),
            "{error}"
        );
        assert!(error.contains("MESOS_FRAMEWORK_ID is missing"), "{error}");
        assert_eq!(error.lines().count(), 1);
    }

    #[test]
    fn a_faulty_environment() {
        let error = read(
            &[
                &GOOD[..],
                &[("MESOS_RECOVERY_TIMEOUT", "2s"), ("MESOS_CHECKPOINT", "y")],
            ]
            .concat(),
        );
        let error = error.unwrap_err().to_string();
        assert!(
            error.contains("MESOS_RECOVERY_TIMEOUT") && error.contains("MESOS_CHECKPOINT"),
            "{error}"
        );
        assert!(!error.contains("this program is started by"), "{error}");
    }
}
