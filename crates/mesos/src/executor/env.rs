//! Reads the `MESOS_*` variables into [`Env`], and reports every fault at once.

use std::collections::HashMap;
use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use thiserror::Error;

use super::duration;
use crate::address::HostPort;
use crate::proto::{AgentId, ExecutorId, FrameworkId};

/// What an agent tells its executor through the environment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Env {
    /// The framework (`MESOS_FRAMEWORK_ID`).
    pub framework_id: FrameworkId,
    /// This executor (`MESOS_EXECUTOR_ID`).
    pub executor_id: ExecutorId,
    /// The agent (`MESOS_SLAVE_ID`).
    pub agent_id: AgentId,
    /// Where the agent listens (`MESOS_AGENT_ENDPOINT`).
    pub agent: HostPort,
    /// The sandbox as this process sees it (`MESOS_SANDBOX`).
    pub sandbox: PathBuf,
    /// The executor outlives a restart of its agent (`MESOS_CHECKPOINT`).
    pub checkpoint: bool,
    /// How long to try to come back after a disconnect (`MESOS_RECOVERY_TIMEOUT`, 15 minutes if absent).
    pub recovery_timeout: Duration,
    /// Longest wait between attempts (`MESOS_SUBSCRIPTION_BACKOFF_MAX`, 2 s if absent).
    pub backoff_max: Duration,
    /// Proof of identity, if the agent wants one (`MESOS_EXECUTOR_AUTHENTICATION_TOKEN`).
    pub token: Option<Token>,
    /// A UNIX socket on which the agent serves the same API in plain HTTP, with TLS too
    /// (`MESOS_DOMAIN_SOCKET`, Mesos 1.10 and newer). It may not exist in this process's file system.
    pub domain_socket: Option<PathBuf>,
    /// What the agent's operator says about TLS.
    pub ssl: Ssl,
}

/// `LIBPROCESS_SSL_*`. An agent does not hand these down by itself: its operator names them in
/// `--executor_environment_variables`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ssl {
    /// Whether the agent speaks https (`LIBPROCESS_SSL_ENABLED`); `None` if nothing tells.
    pub enabled: Option<bool>,
    /// Certificates of the authorities to trust (`LIBPROCESS_SSL_CA_FILE`).
    pub ca_file: Option<PathBuf>,
    /// Certificate to show an agent that demands one (`LIBPROCESS_SSL_CERT_FILE`), and its key
    /// (`LIBPROCESS_SSL_KEY_FILE`).
    pub identity: Option<(PathBuf, PathBuf)>,
}

/// A secret that is never shown.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

impl Token {
    /// The secret itself, for the header `Authorization: Bearer …` only.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(..)")
    }
}

/// All faults of the environment.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("not the environment of a Mesos executor: {}", .faults.join("; "))]
pub struct EnvError {
    faults: Vec<String>,
}

impl EnvError {
    /// One text per fault; each names its variable.
    pub fn faults(&self) -> &[String] {
        &self.faults
    }
}

impl Env {
    /// Reads the variables of an executor; others are ignored.
    ///
    /// # Errors
    ///
    /// All missing and malformed variables together.
    pub fn from_vars(vars: impl IntoIterator<Item = (String, String)>) -> Result<Self, EnvError> {
        let vars = vars
            .into_iter()
            .filter(|(name, _)| name.starts_with("MESOS_") || name.starts_with(SSL))
            .collect();
        let mut reader = Reader {
            vars,
            faults: Vec::new(),
        };
        let framework_id = reader.id("MESOS_FRAMEWORK_ID");
        let executor_id = reader.id("MESOS_EXECUTOR_ID");
        let agent_id = reader.id("MESOS_SLAVE_ID");
        let agent = reader.endpoint("MESOS_AGENT_ENDPOINT");
        let sandbox = reader.required("MESOS_SANDBOX").map(PathBuf::from);
        let checkpoint = reader.flag("MESOS_CHECKPOINT");
        let recovery_timeout = reader.duration("MESOS_RECOVERY_TIMEOUT", Duration::from_secs(15 * 60));
        let backoff_max = reader.duration("MESOS_SUBSCRIPTION_BACKOFF_MAX", Duration::from_secs(2));
        let token = reader.token("MESOS_EXECUTOR_AUTHENTICATION_TOKEN");
        let domain_socket = reader.path("MESOS_DOMAIN_SOCKET");
        let ssl = reader.ssl();
        match (framework_id, executor_id, agent_id, agent, sandbox) {
            (Some(framework_id), Some(executor_id), Some(agent_id), Some(agent), Some(sandbox))
                if reader.faults.is_empty() =>
            {
                Ok(Self {
                    framework_id: FrameworkId::new(framework_id),
                    executor_id: ExecutorId::new(executor_id),
                    agent_id: AgentId::new(agent_id),
                    agent,
                    sandbox,
                    checkpoint,
                    recovery_timeout,
                    backoff_max,
                    token,
                    domain_socket,
                    ssl,
                })
            }
            _ => Err(EnvError {
                faults: reader.faults,
            }),
        }
    }
}

const SSL: &str = "LIBPROCESS_SSL_";

/// Reads variables one by one and collects the faults.
struct Reader {
    vars: HashMap<String, String>,
    faults: Vec<String>,
}

impl Reader {
    fn required(&mut self, name: &str) -> Option<String> {
        let value = self.vars.get(name).filter(|value| !value.is_empty()).cloned();
        if value.is_none() {
            self.faults.push(format!("{name} is missing"));
        }
        value
    }

    fn id(&mut self, name: &str) -> Option<String> {
        let value = self.required(name)?;
        if value.len() > 255 || value.chars().any(|c| c.is_control() || c == '/' || c == '\\') {
            self.faults.push(format!("{name} is no Mesos identifier"));
            return None;
        }
        Some(value)
    }

    fn endpoint(&mut self, name: &str) -> Option<HostPort> {
        let value = self.required(name)?;
        HostPort::parse(&value)
            .inspect_err(|error| self.faults.push(format!("{name}: {error}")))
            .ok()
    }

    fn flag(&mut self, name: &str) -> bool {
        match self.vars.get(name).map(String::as_str) {
            Some("1" | "true") => true,
            None | Some("0" | "false" | "") => false,
            Some(other) => {
                self.faults.push(format!("{name} is {other:?} instead of 0 or 1"));
                false
            }
        }
    }

    fn duration(&mut self, name: &str, default: Duration) -> Duration {
        let Some(value) = self.vars.get(name) else {
            return default;
        };
        duration::parse(value).unwrap_or_else(|| {
            self.faults
                .push(format!("{name} is {value:?} instead of a duration such as 2secs"));
            default
        })
    }

    fn token(&mut self, name: &str) -> Option<Token> {
        let value = self.vars.get(name)?;
        if value.is_empty() || !value.bytes().all(|byte| byte.is_ascii_graphic()) {
            self.faults.push(format!("{name} is no token"));
            return None;
        }
        Some(Token(value.clone()))
    }

    fn path(&self, name: &str) -> Option<PathBuf> {
        let value = self.vars.get(name).filter(|value| !value.is_empty());
        value.map(PathBuf::from)
    }

    fn ssl(&mut self) -> Ssl {
        const ENABLED: &str = "LIBPROCESS_SSL_ENABLED";
        let is_told = self.vars.get(ENABLED).is_some_and(|value| !value.is_empty());
        let certificate = self.path("LIBPROCESS_SSL_CERT_FILE");
        Ssl {
            enabled: is_told.then(|| self.flag(ENABLED)),
            ca_file: self.path("LIBPROCESS_SSL_CA_FILE"),
            identity: certificate.zip(self.path("LIBPROCESS_SSL_KEY_FILE")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: [(&str, &str); 6] = [
        ("MESOS_FRAMEWORK_ID", "f"),
        ("MESOS_EXECUTOR_ID", "e"),
        ("MESOS_SLAVE_ID", "a"),
        ("MESOS_AGENT_ENDPOINT", "10.0.0.7:5051"),
        ("MESOS_SANDBOX", "/box"),
        ("PATH", "/bin"),
    ];

    fn read(changes: &[(&str, &str)]) -> Result<Env, EnvError> {
        let mut vars: HashMap<&str, &str> = GOOD.into();
        vars.extend(changes.iter().copied());
        Env::from_vars(
            vars.into_iter()
                .map(|(name, value)| (name.to_owned(), value.to_owned())),
        )
    }

    #[test]
    fn defaults_without_checkpointing() {
        let env = read(&[("MESOS_CHECKPOINT", "0")]).expect("good");
        assert_eq!(env.agent.to_string(), "10.0.0.7:5051");
        assert_eq!(
            (env.framework_id.value.as_str(), env.executor_id.value.as_str()),
            ("f", "e")
        );
        assert_eq!(env.agent_id.value, "a");
        assert_eq!(env.sandbox, PathBuf::from("/box"));
        assert!(!env.checkpoint && env.token.is_none());
        assert_eq!(env.recovery_timeout, Duration::from_secs(900));
        assert_eq!(env.backoff_max, Duration::from_secs(2));
    }

    #[test]
    fn everything_set() {
        let env = read(&[
            ("MESOS_CHECKPOINT", "1"),
            ("MESOS_RECOVERY_TIMEOUT", "1mins"),
            ("MESOS_SUBSCRIPTION_BACKOFF_MAX", "500ms"),
            ("MESOS_EXECUTOR_AUTHENTICATION_TOKEN", "abc.def"),
        ])
        .expect("good");
        assert!(env.checkpoint);
        assert_eq!(env.recovery_timeout, Duration::from_secs(60));
        assert_eq!(env.backoff_max, Duration::from_millis(500));
        assert_eq!(env.token.as_ref().map(Token::reveal), Some("abc.def"));
        assert!(!format!("{env:?}").contains("abc"));
    }

    #[test]
    fn what_the_operator_says_about_tls() {
        let ssl = |changes: &[(&str, &str)]| read(changes).expect("good").ssl;
        assert_eq!(ssl(&[]), Ssl::default());
        assert_eq!(ssl(&[("LIBPROCESS_SSL_ENABLED", "0")]).enabled, Some(false));
        let all = ssl(&[
            ("LIBPROCESS_SSL_ENABLED", "true"),
            ("LIBPROCESS_SSL_CA_FILE", "/ca"),
            ("LIBPROCESS_SSL_CERT_FILE", "/cert"),
            ("LIBPROCESS_SSL_KEY_FILE", "/key"),
            ("LIBPROCESS_SSL_VERIFY_CERT", "anything"),
        ]);
        let wanted = Ssl {
            enabled: Some(true),
            ca_file: Some("/ca".into()),
            identity: Some(("/cert".into(), "/key".into())),
        };
        assert_eq!(all, wanted);
        let half = ssl(&[("LIBPROCESS_SSL_CERT_FILE", "/cert")]);
        assert_eq!(half.identity, None);
        let socket = read(&[("MESOS_DOMAIN_SOCKET", "/run/agent.sock")]).expect("good");
        assert_eq!(socket.domain_socket, Some("/run/agent.sock".into()));
    }

    #[test]
    fn all_faults_at_once() {
        let error = read(&[
            ("MESOS_FRAMEWORK_ID", ""),
            ("MESOS_EXECUTOR_ID", "a/b"),
            ("MESOS_AGENT_ENDPOINT", "http://10.0.0.7"),
            ("MESOS_CHECKPOINT", "yes"),
            ("MESOS_RECOVERY_TIMEOUT", "2s"),
            ("MESOS_EXECUTOR_AUTHENTICATION_TOKEN", "se cret"),
            ("LIBPROCESS_SSL_ENABLED", "perhaps"),
        ])
        .expect_err("faults");
        assert_eq!(error.faults().len(), 7, "{error}");
        for part in [
            "FRAMEWORK_ID is missing",
            "EXECUTOR_ID is no",
            "ENDPOINT: bad",
            "CHECKPOINT is \"yes\"",
            "2secs",
        ] {
            assert!(error.to_string().contains(part), "{part}: {error}");
        }
        assert!(!error.to_string().contains("se cret"));
        let nothing = Env::from_vars([]).expect_err("faults");
        assert_eq!(nothing.faults().len(), 5);
    }
}
