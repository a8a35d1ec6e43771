//! Options of `run` as typed: flags, environment, or a file.

use clap::Args;
use serde::Deserialize;
use std::net::SocketAddr;
use std::path::PathBuf;

/// Every field is optional, so that layers can be merged: flags over environment (`MESOS_MINER_*`) over file over
/// defaults.
#[derive(Args, Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct RunOptions {
    /// Mesos master: `local`, `local[N]`, `host:port[,host:port]`, `http://host:port` [default: local]
    #[arg(long, value_name = "MASTER", env = "MESOS_MINER_MASTER", hide_env = true)]
    pub master: Option<String>,
    /// Pool: embedded or stratum+tcp://host:port; repeat to name fallbacks, the best pool first [default: embedded]
    #[arg(
        short = 'o',
        long,
        value_name = "URL",
        env = "MESOS_MINER_URL",
        hide_env = true,
        value_delimiter = ' '
    )]
    pub url: Vec<String>,
    /// User name at the pool [default: mesos-miner]
    #[arg(short, long, env = "MESOS_MINER_USER", hide_env = true)]
    pub user: Option<String>,
    /// Password at the pool; other users of this machine can see it in the process list, so prefer --pass-file
    /// [default: x]
    #[arg(short, long, env = "MESOS_MINER_PASS", hide_env = true)]
    pub pass: Option<String>,
    /// User name and password in one option
    #[arg(
        short = 'O',
        long,
        value_name = "USER:PASS",
        env = "MESOS_MINER_USERPASS",
        hide_env = true,
        hide_env_values = true
    )]
    pub userpass: Option<String>,
    /// File that contains the password at the pool
    #[arg(long, value_name = "FILE", env = "MESOS_MINER_PASS_FILE", hide_env = true)]
    pub pass_file: Option<PathBuf>,
    /// Use at most this many CPUs in total [default: all offered]
    #[arg(
        long,
        value_name = "N",
        env = "MESOS_MINER_CPUS",
        hide_env = true,
        allow_negative_numbers = true
    )]
    pub cpus: Option<f64>,
    /// Use at most this many CPUs on each agent [default: all offered]
    #[arg(
        long,
        value_name = "N",
        env = "MESOS_MINER_CPUS_PER_AGENT",
        hide_env = true,
        allow_negative_numbers = true
    )]
    pub cpus_per_agent: Option<f64>,
    /// Mine on at most this many agents [default: all]
    #[arg(long, value_name = "N", env = "MESOS_MINER_AGENTS", hide_env = true)]
    pub agents: Option<u32>,
    /// Memory for each executor, in MB [default: 128]
    #[arg(
        long,
        value_name = "MB",
        env = "MESOS_MINER_MEM",
        hide_env = true,
        allow_negative_numbers = true
    )]
    pub mem: Option<f64>,
    /// Mesos role to subscribe with; repeat for several [default: *]
    #[arg(
        long,
        value_name = "ROLE",
        env = "MESOS_MINER_ROLE",
        hide_env = true,
        value_delimiter = ' '
    )]
    pub role: Vec<String>,
    /// Principal for the master's HTTP basic authentication
    #[arg(long, env = "MESOS_MINER_PRINCIPAL", hide_env = true)]
    pub principal: Option<String>,
    /// File that contains the principal's secret
    #[arg(long, value_name = "FILE", env = "MESOS_MINER_SECRET_FILE", hide_env = true)]
    pub secret_file: Option<PathBuf>,
    /// How long the master keeps executors running without a scheduler [default: 7days]
    #[arg(
        long,
        value_name = "TIME",
        env = "MESOS_MINER_FAILOVER_TIMEOUT",
        hide_env = true
    )]
    pub failover_timeout: Option<String>,
    /// Directory for the framework id, the task table and unanswered blocks
    /// [default: $XDG_STATE_HOME/mesos-miner or ~/.local/state/mesos-miner]
    #[arg(long, value_name = "DIR", env = "MESOS_MINER_STATE", hide_env = true)]
    pub state: Option<PathBuf>,
    /// Directory for the embedded agents' sandboxes, kept at the end [default: a temporary one that is removed]
    #[arg(long, value_name = "DIR", env = "MESOS_MINER_WORK_DIR", hide_env = true)]
    pub work_dir: Option<PathBuf>,
    /// Leave executors running at the end for a later scheduler with the same --state
    #[arg(long, num_args = 0..=1, default_missing_value = "true", value_name = "BOOL", env = "MESOS_MINER_KEEP_RUNNING", hide_env = true)]
    pub keep_running: Option<bool>,
    /// Address that serves /metrics, /healthz and /api/v1 [default: 127.0.0.1:8645; in local mode any free port if
    /// that is taken]
    #[arg(long, value_name = "ADDR", env = "MESOS_MINER_LISTEN", hide_env = true)]
    pub listen: Option<SocketAddr>,
    /// Address that serves the executor to agents, and nothing else
    /// [default: a free port on the interface that reaches the master]
    #[arg(
        long,
        value_name = "ADDR",
        env = "MESOS_MINER_ARTIFACT_LISTEN",
        hide_env = true
    )]
    pub artifact_listen: Option<SocketAddr>,
    /// Host, or host and port, that agents fetch the executor from [default: the address that serves it]
    #[arg(
        long,
        value_name = "HOST[:PORT]",
        env = "MESOS_MINER_ADVERTISE",
        hide_env = true
    )]
    pub advertise: Option<String>,
    /// User that executors run as [default: the scheduler's user]
    #[arg(long, value_name = "NAME", env = "MESOS_MINER_MESOS_USER", hide_env = true)]
    pub mesos_user: Option<String>,
    /// Share difficulty of the embedded pool [default: one for about a share per second on this machine]
    #[arg(
        long,
        value_name = "D",
        env = "MESOS_MINER_DIFFICULTY",
        hide_env = true,
        allow_negative_numbers = true
    )]
    pub difficulty: Option<f64>,
    /// Stop cleanly after this many accepted shares
    #[arg(
        long,
        value_name = "N",
        env = "MESOS_MINER_EXIT_AFTER_SHARES",
        hide_env = true
    )]
    pub exit_after_shares: Option<u64>,
    /// Stop cleanly after this time, for example 90s or 5m
    #[arg(long, value_name = "TIME", env = "MESOS_MINER_DURATION", hide_env = true)]
    pub duration: Option<String>,
    /// Kernel to use instead of the fastest one; `mesos-miner kernels` lists them
    #[arg(long, value_name = "NAME", env = "MESOS_MINER_KERNEL", hide_env = true)]
    pub kernel: Option<String>,
    /// Pin hashing threads to CPUs: on or off [default: on]
    #[arg(long, value_name = "ON|OFF", env = "MESOS_MINER_PIN", hide_env = true)]
    pub pin: Option<String>,
    /// Have executors record their assignments and searches in search.jsonl in their sandboxes
    #[arg(long, num_args = 0..=1, default_missing_value = "true", value_name = "BOOL", env = "MESOS_MINER_RECORD_SEARCH", hide_env = true)]
    pub record_search: Option<bool>,
    /// Print one JSON object per event to stdout; the log goes to stderr
    #[arg(long, num_args = 0..=1, default_missing_value = "true", value_name = "BOOL", env = "MESOS_MINER_JSON", hide_env = true)]
    pub json: Option<bool>,
    /// TOML file with these options by their long names; flags and the environment override it
    #[arg(long, value_name = "FILE", env = "MESOS_MINER_CONFIG", hide_env = true)]
    #[serde(skip)]
    pub config: Option<PathBuf>,
}

/// Takes each field from `$top` if set there, else from `$below`. A field that is missing here does not compile.
macro_rules! lay_over {
    ($top:ident, $below:ident, lists: [$($list:ident),*], options: [$($option:ident),*]) => {
        Self {
            $($list: if $top.$list.is_empty() { $below.$list } else { $top.$list },)*
            $($option: $top.$option.or($below.$option),)*
        }
    };
}

impl RunOptions {
    /// These options, and those of `below` where these are not set.
    pub fn over(self, below: Self) -> Self {
        lay_over!(self, below, lists: [url, role], options: [
            master, user, pass, userpass, pass_file, cpus, cpus_per_agent, agents, mem, principal, secret_file,
            failover_timeout, state, work_dir, keep_running, listen, artifact_listen, advertise, mesos_user, difficulty,
            exit_after_shares, duration, kernel, pin, record_search, json, config
        ])
    }
}
