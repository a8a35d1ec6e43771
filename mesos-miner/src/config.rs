//! The configuration of a run: validated, plain data. It depends on flags, environment variables, the user database
//! and the files that options name. No other module reads these.

mod contradictions;
mod delivery;
mod environment;
mod file;
mod file_faults;
mod framework;
mod limits;
mod listen;
mod login;
mod master;
mod miners;
mod options;
mod pool;
mod pool_extras;
mod pool_network;
mod pool_url;
mod precedence;
mod proxy;
mod read;
mod redact;
mod retries;
mod settings;
mod solo;
mod state;
mod tls;

pub use environment::Environment;
pub use listen::Listen;
pub use login::{Logins, Secret};
pub use master::{Master, MasterError};
pub use options::RunOptions;
pub use pool::{Pool, source_name, sources};
pub use pool_network::PoolNetwork;
pub use pool_url::{PoolUrl, PoolUrlError, Transport};
pub use proxy::{Proxy, ProxyError};
pub use settings::{Origin, Setting, settings};
pub use solo::Solo;
pub use state::StatePlace;
pub use tls::TlsSettings;

use mesos_client::{ZooKeeperLogin, ZooKeeperUrl};
use miner_core::{Kernel, KernelError};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

/// Longest time that an option takes: clocks end some time after.
const LONGEST: Duration = Duration::from_secs(100 * 365 * 86_400);
/// Share difficulties that the embedded pool accepts.
const DIFFICULTY: std::ops::RangeInclusive<f64> = 1e-9..=1e12;
/// Largest N of `--master local[N]`.
pub const MAX_LOCAL_AGENTS: usize = 64;

/// A usage or configuration error, exit code 2. The message names the option and the way out.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct ConfigError(String);

impl ConfigError {
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }
}

/// All that is found wrong with a configuration.
#[derive(Debug, thiserror::Error)]
#[error("{first}")]
pub struct ConfigFaults {
    pub first: ConfigError,
    pub others: Vec<ConfigError>,
}

impl From<ConfigError> for ConfigFaults {
    fn from(first: ConfigError) -> Self {
        Self {
            first,
            others: Vec::new(),
        }
    }
}

impl From<MasterError> for ConfigError {
    fn from(error: MasterError) -> Self {
        Self(error.to_string())
    }
}

fn fault<T>(text: impl Into<String>) -> Result<T, ConfigError> {
    Err(ConfigError(text.into()))
}

/// The configuration of `mesos-miner run`.
#[derive(Clone, Debug)]
pub struct Config {
    pub master: Master,
    /// In order of preference; empty for the embedded pool.
    pub pools: Vec<Pool>,
    /// How they are reached.
    pub pool_network: PoolNetwork,
    /// How blocks are made for the nodes among them; `None` if there are none.
    pub solo: Option<Solo>,
    /// User name and password at the embedded pool.
    pub embedded_login: (String, Secret),
    /// Share difficulty that the embedded pool is asked for.
    pub suggest_difficulty: Option<SuggestDifficulty>,
    pub limits: scheduler::Limits,
    /// Which agents are used.
    pub constraints: scheduler::Constraints,
    /// Whether CPUs are taken that Mesos may take back at any time.
    pub revocable: scheduler::Revocable,
    /// Roles that the framework subscribes with, sorted.
    pub roles: Vec<String>,
    /// Name of the framework.
    pub framework_name: String,
    /// Principal and secret at the master.
    pub credentials: Option<(String, Secret)>,
    /// Where these come from, and the login at ZooKeeper.
    pub logins: Logins,
    /// What is reached over TLS.
    pub tls: TlsSettings,
    /// How long the master keeps tasks running while no scheduler is subscribed.
    pub failover_timeout: Duration,
    /// Where the state is; `None` in local mode.
    pub state: Option<StatePlace>,
    /// Where the embedded agents keep sandboxes; `None` for a temporary directory.
    pub work_dir: Option<PathBuf>,
    /// Begin as a new framework if the master has removed the one of the state.
    pub new_framework: bool,
    /// How many executors of another build are replaced at a time.
    pub upgrade_batch: scheduler::UpgradeBatch,
    /// Leave the framework and its tasks running at the end.
    pub keep_running: bool,
    /// The pages.
    pub listen: Listen,
    /// Where miners connect from outside; `None` if they cannot.
    pub miner_server: Option<miner_server::ServerConfig>,
    /// Where agents get the executor from; `None` if this program serves it.
    pub delivery: Option<scheduler::Delivery>,
    /// Address of the artifact listener; `None` for any port of the interface that reaches the master.
    pub artifact_listen: Option<SocketAddr>,
    /// Host and port in the artifact's URL, if not the listener's own.
    pub advertise: Option<(String, Option<u16>)>,
    /// Programs that are served as executors besides this one, or in place of it.
    pub executors: Vec<PathBuf>,
    /// User that executors run as.
    pub mesos_user: String,
    /// Share difficulty of the embedded pool; `None` to choose one by this machine's hash rate.
    pub difficulty: Option<f64>,
    /// Stop after this many accepted shares.
    pub exit_after_shares: Option<u64>,
    /// Stop after this time.
    pub duration: Option<Duration>,
    /// Kernel for the executors. It exists, but their CPUs may lack the features for it.
    pub kernel: Option<String>,
    /// Pin hashing threads.
    pub pin: bool,
    /// Executors record their searches in their sandboxes.
    pub record_search: bool,
    /// When to try pools again, and when to give up.
    pub retries: scheduler::Retries,
    /// Log only warnings, errors and the summary.
    pub quiet: bool,
    /// Log what is sent to pools and received from them.
    pub protocol_dump: bool,
    /// Print events as JSON on stdout.
    pub json: bool,
}

/// The options as they were typed, to be read again with the file that `--config` names.
#[derive(Clone, Debug)]
pub struct Reload {
    typed: RunOptions,
    environment: Environment,
}

impl Reload {
    /// `None` without a file: nothing can have changed.
    pub fn new(typed: &RunOptions, environment: &Environment) -> Option<Self> {
        typed.config.as_ref()?;
        Some(Self {
            typed: typed.clone(),
            environment: environment.clone(),
        })
    }

    pub fn read(&self) -> Result<Config, ConfigError> {
        Config::read(self.typed.clone(), &self.environment)
    }
}

/// With the login of `--zookeeper-login-file`.
fn master(options: &RunOptions) -> Result<Master, ConfigError> {
    let master = options.master.as_deref().unwrap_or("local").parse::<Master>()?;
    let login = login::zookeeper(options.zookeeper_login_file.as_deref())?;
    if login.is_some() && !matches!(master, Master::ZooKeeper(_)) && !state::is_shared(options) {
        return fault("--zookeeper-login-file is for --master zk://… and --state zk://…");
    }
    match master {
        Master::ZooKeeper(url) => Ok(Master::ZooKeeper(with_login("--master", url, login)?)),
        other => Ok(other),
    }
}

/// The address with the login, if there is one.
fn with_login(
    option: &str,
    url: ZooKeeperUrl,
    login: Option<ZooKeeperLogin>,
) -> Result<ZooKeeperUrl, ConfigError> {
    match login {
        None => Ok(url),
        Some(_) if url.login().is_some() => fault(format!(
            "--zookeeper-login-file: the address in {option} has a login already: keep one of them"
        )),
        Some(login) => Ok(url.with_login(login)),
    }
}

/// A share difficulty that pools are asked for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum SuggestDifficulty {
    /// As the cluster's hash rate wants it.
    Auto,
    Fixed(f64),
}

fn duration(option: &str, text: &str) -> Result<Duration, ConfigError> {
    match humantime::parse_duration(text) {
        Ok(time) if time.is_zero() => fault(format!("{option} {text}: must be longer than zero")),
        Ok(time) if time > LONGEST => fault(format!("{option} {text}: longer than a hundred years")),
        Ok(time) => Ok(time),
        Err(e) => fault(format!("{option} {text}: {e}; write for example 90s, 5m or 2h")),
    }
}

/// Where several schedulers share the state, one that stops leaves everything to the next.
fn keeps_running(options: &RunOptions) -> bool {
    let shares_state = || state::is_shared(options);
    options.keep_running.unwrap_or_else(shares_state)
}

/// Checks that the embedded pool accepts the share difficulty `value`. An error names `option`.
pub fn difficulty(option: &str, value: f64) -> Result<f64, ConfigError> {
    if DIFFICULTY.contains(&value) {
        return Ok(value);
    }
    fault(format!(
        "{option} {value}: a share difficulty is between {:e} and {:e}",
        DIFFICULTY.start(),
        DIFFICULTY.end()
    ))
}

fn advertise(text: &str) -> Result<(String, Option<u16>), ConfigError> {
    let wrong = || {
        ConfigError(format!(
            "--advertise {text}: write HOST or HOST:PORT as agents can reach it"
        ))
    };
    let (host, port) = match text.rsplit_once(':') {
        Some((host, port)) if !host.contains(':') || host.starts_with('[') && host.ends_with(']') => (
            host,
            Some(port.parse().ok().filter(|p| *p != 0).ok_or_else(wrong)?),
        ),
        _ => (text, None),
    };
    url::Host::parse(host).map_err(|_| wrong())?;
    Ok((host.to_owned(), port))
}

fn positive_shares(shares: Option<u64>) -> Result<Option<u64>, ConfigError> {
    if shares == Some(0) {
        return fault("--exit-after-shares 0: at least one share");
    }
    Ok(shares)
}

/// Checks that the kernel exists. It need not run on this CPU, since executors may run elsewhere; in local mode
/// `app::local` checks that too.
fn kernel(name: &str) -> Result<String, ConfigError> {
    match Kernel::by_name(name) {
        Ok(_) | Err(KernelError::Unsupported { .. } | KernelError::Hopeless { .. }) => Ok(name.to_owned()),
        Err(e) => fault(format!("--kernel {name}: {e}")),
    }
}

/// Other miners need it to be told, so their users tell us.
fn algorithm(name: Option<&str>) -> Result<(), ConfigError> {
    match name {
        None => Ok(()),
        Some(name) if name.eq_ignore_ascii_case("sha256d") => Ok(()),
        Some(other) => fault(format!(
            "--algo {other}: only sha256d is mined here, Bitcoin's algorithm; drop the option, or use another miner"
        )),
    }
}

fn pin(text: Option<&str>) -> Result<bool, ConfigError> {
    match text {
        None | Some("on") => Ok(true),
        Some("off") => Ok(false),
        Some(other) => fault(format!("--pin {other}: either on or off")),
    }
}

#[cfg(test)]
mod tests;
