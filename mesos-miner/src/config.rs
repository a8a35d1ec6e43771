//! What the options mean: validated, plain data. Nothing else in the scheduler reads flags, files or variables.

mod limits;
mod login;
mod master;
mod options;
mod pool_url;

pub use login::Secret;
pub use master::Master;
pub use options::RunOptions;
pub use pool_url::{PoolUrl, PoolUrlError};

use miner_core::Kernel;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;
use text::one_line;

/// Difficulties that the embedded pool takes.
const DIFFICULTY: std::ops::RangeInclusive<f64> = 1e-9..=1e12;
/// Longest `--failover-timeout`, one hundred years.
const MAX_FAILOVER_TIMEOUT: Duration = Duration::from_secs(100 * 365 * 86_400);
/// Most agents of `--master local[N]`.
pub const MAX_LOCAL_AGENTS: usize = 64;

/// A usage or configuration fault: the text names the option and the way out. Exit code 2.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct ConfigError(String);

impl ConfigError {
    /// A fault with this text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }
}

fn fault<T>(text: impl Into<String>) -> Result<T, ConfigError> {
    Err(ConfigError(text.into()))
}

/// Everything that `run` needs to know.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where the Mesos master is.
    pub master: Master,
    /// Pools in order of preference; empty for the embedded one.
    pub pools: Vec<PoolUrl>,
    /// User name at the pool.
    pub user: String,
    /// Password at the pool.
    pub pass: Secret,
    /// Ceilings and sizes of what is taken from offers.
    pub limits: scheduler::Limits,
    /// Roles that the framework subscribes with.
    pub roles: Vec<String>,
    /// Login at the master.
    pub credentials: Option<(String, Secret)>,
    /// What the master grants a scheduler that is away.
    pub failover_timeout: Duration,
    /// Where framework id, tasks and blocks are kept; `None` in local mode.
    pub state: Option<PathBuf>,
    /// Where the embedded agents keep sandboxes.
    pub work_dir: Option<PathBuf>,
    /// Do not tear the framework down at the end.
    pub keep_running: bool,
    /// Address of the admin listener; `None` = the default one, or another port in local mode.
    pub listen: Option<SocketAddr>,
    /// Address of the artifact listener.
    pub artifact_listen: Option<SocketAddr>,
    /// Host and port that agents are given instead of the listener's.
    pub advertise: Option<(String, Option<u16>)>,
    /// User of executors.
    pub mesos_user: String,
    /// Share difficulty of the embedded pool.
    pub difficulty: Option<f64>,
    /// Stop after this many accepted shares.
    pub exit_after_shares: Option<u64>,
    /// Stop after this time.
    pub duration: Option<Duration>,
    /// Kernel that executors are told to use.
    pub kernel: Option<String>,
    /// Pin hashing threads.
    pub pin: bool,
    /// Record searches in the sandboxes.
    pub record_search: bool,
    /// Events as JSON on stdout.
    pub json: bool,
}

impl Config {
    /// Reads the file, if one is named, and validates everything.
    ///
    /// # Errors
    /// [`ConfigError`] names the first option that cannot be meant.
    pub fn from_options(typed: RunOptions) -> Result<Self, ConfigError> {
        let options = match typed.config.clone() {
            Some(path) => typed.over(read_file(&path)?),
            None => typed,
        };
        let master: Master = options
            .master
            .as_deref()
            .unwrap_or("local")
            .parse()
            .map_err(ConfigError)?;
        let local = matches!(master, Master::Local { .. });
        let pools = pools(&options)?;
        if options.difficulty.is_some() && !pools.is_empty() {
            return fault(
                "--difficulty sets the embedded pool's share difficulty, but --url names another pool: drop one of them",
            );
        }
        let (user, pass) = login::pool_login(&options)?;
        let keep_running = options.keep_running.unwrap_or(false);
        if local && keep_running {
            return fault(
                "--keep-running leaves executors to a later scheduler, but --master local ends with this process: name a real master, or drop it",
            );
        }
        if local {
            refuse_cluster_options(&options)?;
        }
        if !local && options.work_dir.is_some() {
            return fault(
                "--work-dir holds the embedded agents' sandboxes, but --master names a real cluster, whose agents have their own: drop it",
            );
        }
        Ok(Self {
            pools,
            user,
            pass,
            limits: limits::limits(&options)?,
            roles: roles(&options)?,
            credentials: login::credentials(&options)?,
            failover_timeout: failover_timeout(&options)?,
            state: state_dir(&options, &master)?,
            work_dir: options.work_dir.clone(),
            keep_running,
            listen: options.listen,
            artifact_listen: options.artifact_listen,
            advertise: options.advertise.as_deref().map(advertise).transpose()?,
            mesos_user: options.mesos_user.clone().map_or_else(own_user, user_name)?,
            difficulty: options
                .difficulty
                .map(|d| difficulty("--difficulty", d))
                .transpose()?,
            exit_after_shares: positive_shares(options.exit_after_shares)?,
            duration: options
                .duration
                .as_deref()
                .map(|t| duration("--duration", t))
                .transpose()?,
            kernel: options
                .kernel
                .as_deref()
                .map(|name| kernel(name, local))
                .transpose()?,
            pin: pin(options.pin.as_deref())?,
            record_search: options.record_search.unwrap_or(false),
            json: options.json.unwrap_or(false),
            master,
        })
    }
}

/// Options that mean nothing on the embedded cluster.
fn refuse_cluster_options(options: &RunOptions) -> Result<(), ConfigError> {
    for (option, given) in [
        ("--mesos-user", options.mesos_user.is_some()),
        ("--advertise", options.advertise.is_some()),
        ("--failover-timeout", options.failover_timeout.is_some()),
        ("--principal", options.principal.is_some()),
    ] {
        if given {
            return fault(format!(
                "{option} is for a real cluster, but --master is local: name a real master, or drop it"
            ));
        }
    }
    Ok(())
}

fn read_file(path: &Path) -> Result<RunOptions, ConfigError> {
    let text = std::fs::read_to_string(path)
        .map_err(|e| ConfigError(format!("--config {}: {e}", path.display())))?;
    toml::from_str(&text).map_err(|e| {
        let line = e.span().map_or(1, |span| {
            text[..span.start.min(text.len())].lines().count().max(1)
        });
        ConfigError(format!(
            "--config {} line {line}: {}",
            path.display(),
            without_values(e.message())
        ))
    })
}

/// The fault alone: what stands in the file may be a password.
fn without_values(message: &str) -> String {
    match message.find("expected") {
        Some(at) if message.starts_with("invalid") => message[at..].to_owned(),
        _ => one_line(message),
    }
}

/// An address as it may be shown: without the user name and password that may be in it.
fn without_login(address: &str) -> String {
    let (scheme, rest) = match address.split_once("://") {
        Some((scheme, rest)) => (format!("{scheme}://"), rest),
        None => (String::new(), address),
    };
    scheme + rest.rsplit_once('@').map_or(rest, |(_login, host)| host)
}

fn pools(options: &RunOptions) -> Result<Vec<PoolUrl>, ConfigError> {
    let embedded = options.url.iter().filter(|url| *url == "embedded").count();
    match (options.url.len(), embedded) {
        (_, 0) => {}
        (1, 1) => return Ok(Vec::new()),
        _ => return fault("--url embedded cannot be combined with other pools: name either"),
    }
    options
        .url
        .iter()
        .map(|url| {
            url.parse()
                .map_err(|e: PoolUrlError| ConfigError(format!("--url {}: {e}", without_login(url))))
        })
        .collect()
}

fn roles(options: &RunOptions) -> Result<Vec<String>, ConfigError> {
    let mut roles = options.role.clone();
    if roles.is_empty() {
        roles.push("*".to_owned());
    }
    for role in &roles {
        let component_ok = |c: &str| !matches!(c, "" | "." | ".." | "*") && !c.starts_with('-');
        let name_ok =
            role.split('/').all(component_ok) && !role.chars().any(|c| c.is_whitespace() || c.is_control());
        if role != "*" && !name_ok {
            return fault(format!("--role {role:?}: not a Mesos role name"));
        }
    }
    roles.sort();
    roles.dedup();
    Ok(roles)
}

fn failover_timeout(options: &RunOptions) -> Result<Duration, ConfigError> {
    let timeout = match options.failover_timeout.as_deref() {
        None => Duration::from_secs(7 * 86_400),
        Some(text) => duration("--failover-timeout", text)?,
    };
    if timeout > MAX_FAILOVER_TIMEOUT {
        return fault("--failover-timeout: longer than a hundred years");
    }
    Ok(timeout)
}

fn duration(option: &str, text: &str) -> Result<Duration, ConfigError> {
    match humantime::parse_duration(text) {
        Ok(time) if time.is_zero() => fault(format!("{option} {text}: must be longer than nothing")),
        Ok(time) => Ok(time),
        Err(e) => fault(format!("{option} {text}: {e}; write for example 90s, 5m or 2h")),
    }
}

fn state_dir(options: &RunOptions, master: &Master) -> Result<Option<PathBuf>, ConfigError> {
    match (&options.state, master) {
        (Some(_), Master::Local { .. }) => fault(
            "--state keeps what a later scheduler needs, but --master local ends with this process: name a real master, or drop it",
        ),
        (Some(dir), _) if dir.as_os_str().to_string_lossy().starts_with("zk://") => {
            fault("--state zk://: state in ZooKeeper is not available in this version: name a directory")
        }
        (Some(dir), _) => Ok(Some(dir.clone())),
        (None, Master::Local { .. }) => Ok(None),
        (None, Master::Remote(_)) => default_state_dir().map(Some),
    }
}

/// `$XDG_STATE_HOME/mesos-miner`, else `~/.local/state/mesos-miner` (XDG Base Directory Specification).
fn default_state_dir() -> Result<PathBuf, ConfigError> {
    let absolute = |name: &str| {
        std::env::var_os(name)
            .map(PathBuf::from)
            .filter(|path| path.is_absolute())
    };
    let home = absolute("XDG_STATE_HOME").or_else(|| absolute("HOME").map(|home| home.join(".local/state")));
    match home {
        Some(home) => Ok(home.join("mesos-miner")),
        None => fault("neither XDG_STATE_HOME nor HOME is set: name a directory with --state"),
    }
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

fn user_name(name: String) -> Result<String, ConfigError> {
    if name.is_empty()
        || name
            .chars()
            .any(|c| c.is_whitespace() || c.is_control() || matches!(c, ':' | '/'))
    {
        return fault(format!("--mesos-user {name:?}: not a user's name"));
    }
    Ok(name)
}

fn own_user() -> Result<String, ConfigError> {
    let uid = rustix::process::getuid().as_raw();
    if uid == 0 {
        return Ok("root".to_owned());
    }
    let passwd = std::fs::read_to_string("/etc/passwd").unwrap_or_default();
    let by_uid = passwd.lines().find_map(|line| {
        let mut fields = line.split(':');
        let name = fields.next()?;
        (fields.nth(1)?.parse() == Ok(uid)).then(|| name.to_owned())
    });
    let from_environment = || {
        ["USER", "LOGNAME"]
            .iter()
            .find_map(|name| std::env::var(name).ok())
    };
    match by_uid.or_else(from_environment) {
        Some(name) => Ok(name),
        None => fault(format!(
            "user {uid} has no name here: name the user of executors with --mesos-user"
        )),
    }
}

/// Checks a share difficulty given by `option`.
///
/// # Errors
/// [`ConfigError`] if it is outside what the embedded pool takes.
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

fn positive_shares(shares: Option<u64>) -> Result<Option<u64>, ConfigError> {
    if shares == Some(0) {
        return fault("--exit-after-shares 0: at least one share");
    }
    Ok(shares)
}

/// A kernel must exist; in local mode this CPU must have it too, and it must answer rightly.
fn kernel(name: &str, local: bool) -> Result<String, ConfigError> {
    let fit = match Kernel::by_name(name) {
        Ok(_) if local => engine::kernels::checked().select(Some(name)).map(drop),
        Ok(_) => Ok(()),
        Err(miner_core::KernelError::Unsupported { .. }) if !local => Ok(()),
        Err(e) => Err(e.into()),
    };
    match fit {
        Ok(()) => Ok(name.to_owned()),
        Err(e) => fault(format!("--kernel {name}: {e}")),
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
