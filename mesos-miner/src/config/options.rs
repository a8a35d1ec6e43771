//! Options of `run` as typed: flags, environment, or a file.

use clap::parser::ValueSource;
use clap::{ArgMatches, Args};
use serde::{Deserialize, Deserializer};
use std::net::SocketAddr;
use std::path::PathBuf;

/// Every field is optional, so that layers can be merged: flags over environment (`MESOS_MINER_*`) over file over
/// defaults.
#[derive(Args, Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct RunOptions {
    /// Mesos master: `local`, `local[N]` with N agents (with --stratum-listen also none), `host:port[,host:port]`, `https://host:port[,https://host:port]`, or
    /// `zk://[user:pass@]host:port[,host:port]/path` [default: local]
    #[arg(long, value_name = "MASTER", env = "MESOS_MINER_MASTER", hide_env = true)]
    pub master: Option<String>,
    /// Pool: embedded, `stratum+tcp://[user:pass@]host:port`, with TLS `stratum+tls://…`, or for Stratum V2 `stratum2+tcp://host:port/KEY`;
    /// or a node to mine on alone, `http://[user:pass@]host:port` or `https://…`; repeat to name fallbacks, the best first. `quota=N`
    /// behind addresses divides the work among them in these parts, and `difficulty=D` is a pool's own --suggest-difficulty
    /// [default: embedded]
    #[arg(
        short = 'o',
        long,
        value_name = "URL",
        env = "MESOS_MINER_URL",
        hide_env = true,
        value_delimiter = ' ',
        num_args = 1..=3
    )]
    pub url: Vec<String>,
    /// User name at the pool; give each --url its own by repeating it after each [default: mesos-miner]
    #[arg(short, long, value_name = "USER", env = "MESOS_MINER_USER", hide_env = true)]
    #[serde(deserialize_with = "one")]
    pub user: Vec<String>,
    /// Password at the pool; other users of this machine can see it in the process list, so prefer --pass-file
    /// [default: x]
    #[arg(
        short,
        long,
        visible_alias = "password",
        value_name = "PASS",
        env = "MESOS_MINER_PASS",
        hide_env = true,
        hide_env_values = true
    )]
    #[serde(deserialize_with = "one")]
    pub pass: Vec<String>,
    /// User name and password in one option
    #[arg(
        short = 'O',
        long,
        value_name = "USER:PASS",
        env = "MESOS_MINER_USERPASS",
        hide_env = true,
        hide_env_values = true
    )]
    #[serde(deserialize_with = "one")]
    pub userpass: Vec<String>,
    /// File that contains the password at the pool
    #[arg(long, value_name = "FILE", env = "MESOS_MINER_PASS_FILE", hide_env = true)]
    #[serde(deserialize_with = "one")]
    pub pass_file: Vec<PathBuf>,
    /// Address that blocks pay which are found on nodes
    #[arg(
        long,
        value_name = "ADDRESS",
        env = "MESOS_MINER_COINBASE_ADDR",
        hide_env = true
    )]
    pub coinbase_addr: Option<String>,
    /// Text in the coinbase of blocks that are found on nodes, up to 40 characters [default: /mesos-miner/]
    #[arg(long, value_name = "TEXT", env = "MESOS_MINER_COINBASE_TAG", hide_env = true)]
    pub coinbase_tag: Option<String>,
    /// File that holds the login at the node, `.cookie` in Bitcoin Core's data directory
    #[arg(
        long,
        value_name = "FILE",
        env = "MESOS_MINER_RPC_COOKIE_FILE",
        hide_env = true
    )]
    #[serde(deserialize_with = "one")]
    pub rpc_cookie_file: Vec<PathBuf>,
    /// Hear of new blocks from a node's ZeroMQ publisher of hashblock too, `tcp://host:port`; repeat for several
    #[arg(
        long,
        value_name = "URL",
        env = "MESOS_MINER_ZMQ",
        hide_env = true,
        value_delimiter = ' '
    )]
    pub zmq: Vec<String>,
    /// Certificates of the authorities to trust for pools with TLS, in PEM [default: those that the system trusts]
    #[arg(long, value_name = "FILE", env = "MESOS_MINER_POOL_CA_FILE", hide_env = true)]
    pub pool_ca_file: Option<PathBuf>,
    /// Take any certificate of a pool: whoever answers at its address gets the shares
    #[arg(long, num_args = 0..=1, default_missing_value = "true", value_name = "BOOL", env = "MESOS_MINER_POOL_TLS_INSECURE", hide_env = true)]
    pub pool_tls_insecure: Option<bool>,
    /// Reach pools through this SOCKS5 proxy, which also looks up their names: `socks5://[user:pass@]host:port`
    #[arg(
        short = 'x',
        long,
        value_name = "URL",
        env = "MESOS_MINER_PROXY",
        hide_env = true,
        hide_env_values = true
    )]
    pub proxy: Option<String>,
    /// Share difficulty to ask the pools for, or auto: one for about a share every 10 s of all executors together
    /// [default: the pool's own]
    #[arg(
        long,
        value_name = "D|auto",
        env = "MESOS_MINER_SUGGEST_DIFFICULTY",
        hide_env = true,
        allow_negative_numbers = true
    )]
    #[serde(deserialize_with = "number_or_text")]
    pub suggest_difficulty: Option<String>,
    /// Times to try all pools again when none of them can be used, before giving up; -1 for always [default: -1]
    #[arg(
        short,
        long,
        value_name = "N",
        env = "MESOS_MINER_RETRIES",
        hide_env = true,
        allow_negative_numbers = true
    )]
    pub retries: Option<i64>,
    /// Pause before all pools are tried again [default: growing from 0.5 s to 10 s]
    #[arg(
        short = 'R',
        long,
        value_name = "SECONDS",
        env = "MESOS_MINER_RETRY_PAUSE",
        hide_env = true,
        allow_negative_numbers = true
    )]
    pub retry_pause: Option<f64>,
    /// Use at most this many CPUs in total [default: all offered]
    #[arg(
        short = 't',
        long,
        visible_alias = "threads",
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
    /// Fewest CPUs on an agent that are worth an executor [default: 0.1]
    #[arg(
        long,
        value_name = "N",
        env = "MESOS_MINER_MIN_CPUS",
        hide_env = true,
        allow_negative_numbers = true
    )]
    pub min_cpus: Option<f64>,
    /// Mine only on agents that fulfil FIELD:OPERATOR or FIELD:OPERATOR:VALUE, with Marathon's operators UNIQUE, CLUSTER, GROUP_BY,
    /// LIKE, UNLIKE, MAX_PER and IS, on @hostname, @agent, @region, @zone or an attribute; repeat for several
    #[arg(
        long,
        value_name = "RULE",
        env = "MESOS_MINER_CONSTRAINT",
        hide_env = true,
        value_delimiter = ' '
    )]
    pub constraint: Vec<String>,
    /// Whether to use revocable CPUs, which Mesos may take back at any time: no, prefer or only [default: no]
    #[arg(
        long,
        value_name = "no|prefer|only",
        env = "MESOS_MINER_REVOCABLE",
        hide_env = true
    )]
    pub revocable: Option<String>,
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
    /// Name of the framework, as the master shows it [default: mesos-miner]
    #[arg(
        long,
        value_name = "NAME",
        env = "MESOS_MINER_FRAMEWORK_NAME",
        hide_env = true
    )]
    pub framework_name: Option<String>,
    /// Principal for the master's HTTP basic authentication
    #[arg(long, env = "MESOS_MINER_PRINCIPAL", hide_env = true)]
    pub principal: Option<String>,
    /// File that contains the principal's secret
    #[arg(long, value_name = "FILE", env = "MESOS_MINER_SECRET_FILE", hide_env = true)]
    pub secret_file: Option<PathBuf>,
    /// File that contains user name and password at ZooKeeper, `USER:PASS`
    #[arg(
        long,
        value_name = "FILE",
        env = "MESOS_MINER_ZOOKEEPER_LOGIN_FILE",
        hide_env = true
    )]
    pub zookeeper_login_file: Option<PathBuf>,
    /// Reach masters and agents by https where the address in --master does not say so, as with zk://
    #[arg(long, num_args = 0..=1, default_missing_value = "true", value_name = "BOOL", env = "MESOS_MINER_TLS", hide_env = true)]
    pub tls: Option<bool>,
    /// Reach ZooKeeper over TLS
    #[arg(long, num_args = 0..=1, default_missing_value = "true", value_name = "BOOL", env = "MESOS_MINER_ZOOKEEPER_TLS", hide_env = true)]
    pub zookeeper_tls: Option<bool>,
    /// Certificates of the authorities to trust, in PEM [default: those that the system trusts]
    #[arg(long, value_name = "FILE", env = "MESOS_MINER_CA_FILE", hide_env = true)]
    pub ca_file: Option<PathBuf>,
    /// Certificate to show masters and ZooKeeper, in PEM
    #[arg(long, value_name = "FILE", env = "MESOS_MINER_CERT_FILE", hide_env = true)]
    pub cert_file: Option<PathBuf>,
    /// Key of that certificate, in PEM
    #[arg(long, value_name = "FILE", env = "MESOS_MINER_KEY_FILE", hide_env = true)]
    pub key_file: Option<PathBuf>,
    /// How long the master keeps executors running without a scheduler [default: 7days]
    #[arg(
        long,
        value_name = "TIME",
        env = "MESOS_MINER_FAILOVER_TIMEOUT",
        hide_env = true
    )]
    pub failover_timeout: Option<String>,
    /// Directory for the framework id, the task table and unanswered blocks, or `zk://[user:pass@]host:port/path`, which
    /// several schedulers can share: one leads, the others stand by
    /// [default: $XDG_STATE_HOME/mesos-miner or ~/.local/state/mesos-miner]
    #[arg(long, value_name = "DIR|URL", env = "MESOS_MINER_STATE", hide_env = true)]
    pub state: Option<PathBuf>,
    /// Directory for the embedded agents' sandboxes, kept at the end [default: a temporary one that is removed]
    #[arg(long, value_name = "DIR", env = "MESOS_MINER_WORK_DIR", hide_env = true)]
    pub work_dir: Option<PathBuf>,
    /// Leave executors running at the end for a later scheduler with the same --state [default: false, with a shared
    /// --state true]
    #[arg(long, num_args = 0..=1, default_missing_value = "true", value_name = "BOOL", env = "MESOS_MINER_KEEP_RUNNING", hide_env = true)]
    pub keep_running: Option<bool>,
    /// Address that serves the dashboard, /metrics, /healthz, /readyz and /api/v1 [default: 127.0.0.1:8645; in local mode any free port if
    /// that is taken]
    #[arg(long, value_name = "ADDR", env = "MESOS_MINER_LISTEN", hide_env = true)]
    pub listen: Option<SocketAddr>,
    /// File with the token that readers of --listen must show, and whoever changes anything there; needed unless the address is
    /// on loopback
    #[arg(
        long,
        value_name = "FILE",
        env = "MESOS_MINER_LISTEN_TOKEN_FILE",
        hide_env = true
    )]
    pub listen_token_file: Option<PathBuf>,
    /// Address for miners that connect over Stratum V1 and mine the pools' jobs, with this program as their proxy
    #[arg(
        long,
        value_name = "ADDR",
        env = "MESOS_MINER_STRATUM_LISTEN",
        hide_env = true
    )]
    pub stratum_listen: Option<SocketAddr>,
    /// Address for miners that connect over Stratum V1 with TLS
    #[arg(
        long,
        value_name = "ADDR",
        env = "MESOS_MINER_STRATUM_TLS_LISTEN",
        hide_env = true
    )]
    pub stratum_tls_listen: Option<SocketAddr>,
    /// Certificate to show these, with its chain, in PEM
    #[arg(
        long,
        value_name = "FILE",
        env = "MESOS_MINER_STRATUM_CERT_FILE",
        hide_env = true
    )]
    pub stratum_cert_file: Option<PathBuf>,
    /// Key of that certificate, in PEM
    #[arg(
        long,
        value_name = "FILE",
        env = "MESOS_MINER_STRATUM_KEY_FILE",
        hide_env = true
    )]
    pub stratum_key_file: Option<PathBuf>,
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
    /// Executor for agents of another CPU architecture, which their attribute arch names: a mesos-miner or
    /// mesos-miner-executor that was built for it; repeat for several
    #[arg(
        long,
        value_name = "FILE",
        env = "MESOS_MINER_EXECUTOR",
        hide_env = true,
        value_delimiter = ':'
    )]
    pub executor: Vec<PathBuf>,
    /// Have agents fetch the executor from there, instead of this scheduler: http, https, ftp, hdfs, file or another
    /// address that they can fetch; `#sha256=HEX` behind it has the executor check itself
    #[arg(long, value_name = "URL", env = "MESOS_MINER_EXECUTOR_URI", hide_env = true)]
    pub executor_uri: Option<String>,
    /// Start this program as the executor, which each agent has installed: an absolute path, or a name in its PATH.
    /// With --executor-image: the program in the image [default: mesos-miner-executor]
    #[arg(long, value_name = "PATH", env = "MESOS_MINER_EXECUTOR_PATH", hide_env = true)]
    pub executor_path: Option<String>,
    /// Run the executor in containers of this image, which has mesos-miner-executor in it
    #[arg(
        long,
        value_name = "IMAGE",
        env = "MESOS_MINER_EXECUTOR_IMAGE",
        hide_env = true
    )]
    pub executor_image: Option<String>,
    /// Which part of the agents runs --executor-image: mesos or docker [default: mesos]
    #[arg(long, value_name = "NAME", env = "MESOS_MINER_CONTAINERIZER", hide_env = true)]
    pub containerizer: Option<String>,
    /// Replace executors of another build, left by an earlier scheduler, this many at a time; 0 for none
    /// [default: a twentieth of them]
    #[arg(long, value_name = "N", env = "MESOS_MINER_UPGRADE_BATCH", hide_env = true)]
    pub upgrade_batch: Option<u32>,
    /// Begin as a new framework if the master has removed the one of --state [default: false]
    #[arg(long, num_args = 0..=1, default_missing_value = "true", value_name = "BOOL", env = "MESOS_MINER_NEW_FRAMEWORK", hide_env = true)]
    pub new_framework: Option<bool>,
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
    /// Algorithm: sha256d is the only one
    #[arg(short, long, value_name = "NAME", env = "MESOS_MINER_ALGO", hide_env = true)]
    pub algo: Option<String>,
    /// Log only warnings, errors and the summary
    #[arg(short, long, num_args = 0..=1, require_equals = true, default_missing_value = "true", value_name = "BOOL", env = "MESOS_MINER_QUIET", hide_env = true)]
    pub quiet: Option<bool>,
    /// Log what is sent to the pools and received from them, without passwords
    #[arg(short = 'P', long, num_args = 0..=1, require_equals = true, default_missing_value = "true", value_name = "BOOL", env = "MESOS_MINER_PROTOCOL_DUMP", hide_env = true)]
    pub protocol_dump: Option<bool>,
    /// Print one JSON object per event to stdout; the log goes to stderr
    #[arg(long, num_args = 0..=1, default_missing_value = "true", value_name = "BOOL", env = "MESOS_MINER_JSON", hide_env = true)]
    pub json: Option<bool>,
    /// TOML file with these options by their long names; flags and the environment override it
    #[arg(short, long, value_name = "FILE", env = "MESOS_MINER_CONFIG", hide_env = true)]
    #[serde(skip)]
    pub config: Option<PathBuf>,
    /// Only in a file: `[[pool]]`, one for each pool.
    #[arg(skip)]
    pub pool: Vec<PoolTable>,
    /// Pools and logins of the command line, in the order in which they were typed.
    #[arg(skip)]
    #[serde(skip)]
    pub typed: Vec<Typed>,
}

/// A pool in a file.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct PoolTable {
    pub url: String,
    pub user: Option<String>,
    pub pass: Option<String>,
    pub pass_file: Option<PathBuf>,
    pub quota: Option<u32>,
    #[serde(default, deserialize_with = "number_or_text")]
    pub difficulty: Option<String>,
    pub rpc_cookie_file: Option<PathBuf>,
}

/// An option that names a pool or a part of the login at one.
#[derive(Clone, Debug)]
pub enum Typed {
    Url(String),
    User(String),
    Pass(String),
    UserPass(String),
    PassFile(PathBuf),
    CookieFile(PathBuf),
}

impl Typed {
    pub(super) fn names_user(&self) -> bool {
        match self {
            Self::User(_) | Self::UserPass(_) => true,
            Self::Url(url) => url.contains('@'),
            Self::Pass(_) | Self::PassFile(_) | Self::CookieFile(_) => false,
        }
    }

    pub(super) fn names_pass(&self) -> bool {
        matches!(self, Self::Pass(_) | Self::PassFile(_) | Self::UserPass(_))
    }
}

fn one<'de, D: Deserializer<'de>, T: Deserialize<'de>>(value: D) -> Result<Vec<T>, D::Error> {
    T::deserialize(value).map(|value| vec![value])
}

fn number_or_text<'de, D: Deserializer<'de>>(value: D) -> Result<Option<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged, expecting = "expected a number or \"auto\"")]
    enum Either {
        Number(f64),
        Text(String),
    }
    Ok(Some(match Either::deserialize(value)? {
        Either::Number(number) => number.to_string(),
        Either::Text(text) => text,
    }))
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
    pub fn over(self, mut below: Self) -> Self {
        if !self.url.is_empty() {
            below.pool.clear();
        }
        below.yield_delivery(&self);
        lay_over!(self, below, lists: [url, role, constraint, executor, user, pass, userpass, pass_file, rpc_cookie_file, zmq, pool, typed], options: [
            master, suggest_difficulty, cpus, cpus_per_agent, min_cpus, agents, mem, revocable, upgrade_batch, new_framework, principal, secret_file, zookeeper_login_file,
            failover_timeout, state, work_dir, keep_running, listen, listen_token_file, stratum_listen, stratum_tls_listen, stratum_cert_file, stratum_key_file, artifact_listen, advertise, executor_uri, executor_path,
            executor_image, containerizer, mesos_user, difficulty,
            exit_after_shares, duration, kernel, pin, record_search, retries, retry_pause, algo, quiet, protocol_dump,
            coinbase_addr, coinbase_tag, framework_name, pool_ca_file, pool_tls_insecure, proxy, tls, zookeeper_tls, ca_file, cert_file, key_file, json, config
        ])
    }

    /// Tells what was typed from what the environment says, where that matters.
    pub fn distinguish_typed(&mut self, matches: &ArgMatches) {
        self.remember_order(matches);
        self.prefer_typed_delivery(matches);
    }

    /// Remembers the order in which pools and logins were typed.
    fn remember_order(&mut self, matches: &ArgMatches) {
        fn texts<'a>(
            matches: &'a ArgMatches,
            id: &'a str,
            item: fn(String) -> Typed,
        ) -> impl Iterator<Item = (usize, Typed)> + 'a {
            let typed = matches.value_source(id) == Some(ValueSource::CommandLine);
            let values = matches.get_many::<String>(id).filter(|_| typed);
            let places = matches.indices_of(id).into_iter().flatten();
            places.zip(values.into_iter().flatten().cloned().map(item))
        }
        fn files<'a>(
            matches: &'a ArgMatches,
            id: &'a str,
            item: fn(PathBuf) -> Typed,
        ) -> impl Iterator<Item = (usize, Typed)> + 'a {
            let typed = matches.value_source(id) == Some(ValueSource::CommandLine);
            let values = matches.get_many::<PathBuf>(id).filter(|_| typed);
            let places = matches.indices_of(id).into_iter().flatten();
            places.zip(values.into_iter().flatten().cloned().map(item))
        }
        let mut all: Vec<(usize, Typed)> = texts(matches, "url", Typed::Url)
            .chain(texts(matches, "user", Typed::User))
            .chain(texts(matches, "pass", Typed::Pass))
            .chain(texts(matches, "userpass", Typed::UserPass))
            .chain(files(matches, "pass_file", Typed::PassFile))
            .chain(files(matches, "rpc_cookie_file", Typed::CookieFile))
            .collect();
        all.sort_by_key(|(place, _)| *place);
        self.typed = all.into_iter().map(|(_, item)| item).collect();
    }

    /// Pools and logins: first those that were not typed, which are for all pools, then the others as they were typed.
    pub(super) fn sequence(&self) -> Vec<Typed> {
        let is_typed = |same: fn(&Typed) -> bool| self.typed.iter().any(same);
        let mut all = Vec::new();
        if !is_typed(|item| matches!(item, Typed::User(_))) {
            all.extend(self.user.iter().cloned().map(Typed::User));
        }
        if !is_typed(|item| matches!(item, Typed::Pass(_))) {
            all.extend(self.pass.iter().cloned().map(Typed::Pass));
        }
        if !is_typed(|item| matches!(item, Typed::UserPass(_))) {
            all.extend(self.userpass.iter().cloned().map(Typed::UserPass));
        }
        if !is_typed(|item| matches!(item, Typed::PassFile(_))) {
            all.extend(self.pass_file.iter().cloned().map(Typed::PassFile));
        }
        if !is_typed(|item| matches!(item, Typed::CookieFile(_))) {
            all.extend(self.rpc_cookie_file.iter().cloned().map(Typed::CookieFile));
        }
        if !is_typed(|item| matches!(item, Typed::Url(_))) {
            all.extend(self.url.iter().cloned().map(Typed::Url));
        }
        all.extend(self.typed.iter().cloned());
        all
    }
}
