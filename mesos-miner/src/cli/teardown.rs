//! `mesos-miner teardown`: what `--keep-running` or a lost scheduler has left on a cluster.

use crate::config::{Config, ConfigError, Environment, RunOptions};
use clap::Args;
use std::path::PathBuf;

#[derive(Args, Debug)]
#[command(
    after_help = "Kills all tasks of the framework whose id is in the state directory, and removes it at the master. \
    Found blocks that no pool has answered stay in the directory. A scheduler that still runs must be stopped first."
)]
pub struct TeardownArgs {
    /// State of the scheduler, a directory or zk://host:port/path [default: $XDG_STATE_HOME/mesos-miner or
    /// ~/.local/state/mesos-miner]
    #[arg(long, value_name = "DIR|URL", env = "MESOS_MINER_STATE", hide_env = true)]
    state: Option<PathBuf>,
    /// Its Mesos master: `host:port[,host:port]`, `https://host:port[,https://host:port]`, or
    /// `zk://[user:pass@]host:port[,host:port]/path`
    #[arg(long, value_name = "MASTER", env = "MESOS_MINER_MASTER", hide_env = true)]
    master: Option<String>,
    /// Principal for the master's HTTP basic authentication
    #[arg(long, env = "MESOS_MINER_PRINCIPAL", hide_env = true)]
    principal: Option<String>,
    /// File that contains the principal's secret
    #[arg(long, value_name = "FILE", env = "MESOS_MINER_SECRET_FILE", hide_env = true)]
    secret_file: Option<PathBuf>,
    /// File that contains user name and password at ZooKeeper, `USER:PASS`
    #[arg(
        long,
        value_name = "FILE",
        env = "MESOS_MINER_ZOOKEEPER_LOGIN_FILE",
        hide_env = true
    )]
    zookeeper_login_file: Option<PathBuf>,
    /// Reach the master by https where its address does not say so, as with zk://
    #[arg(long, num_args = 0..=1, default_missing_value = "true", value_name = "BOOL", env = "MESOS_MINER_TLS", hide_env = true)]
    tls: Option<bool>,
    /// Reach ZooKeeper over TLS
    #[arg(long, num_args = 0..=1, default_missing_value = "true", value_name = "BOOL", env = "MESOS_MINER_ZOOKEEPER_TLS", hide_env = true)]
    zookeeper_tls: Option<bool>,
    /// Certificates of the authorities to trust, in PEM [default: those that the system trusts]
    #[arg(long, value_name = "FILE", env = "MESOS_MINER_CA_FILE", hide_env = true)]
    ca_file: Option<PathBuf>,
    /// Certificate to show the master and ZooKeeper, in PEM
    #[arg(long, value_name = "FILE", env = "MESOS_MINER_CERT_FILE", hide_env = true)]
    cert_file: Option<PathBuf>,
    /// Key of that certificate, in PEM
    #[arg(long, value_name = "FILE", env = "MESOS_MINER_KEY_FILE", hide_env = true)]
    key_file: Option<PathBuf>,
    /// TOML file of the scheduler
    #[arg(short, long, value_name = "FILE", env = "MESOS_MINER_CONFIG", hide_env = true)]
    config: Option<PathBuf>,
}

impl TeardownArgs {
    /// # Errors
    /// As for a run; and if no master is named.
    pub fn config(&self, environment: &Environment) -> Result<Config, ConfigError> {
        let options = RunOptions {
            state: self.state.clone(),
            master: self.master.clone(),
            principal: self.principal.clone(),
            secret_file: self.secret_file.clone(),
            zookeeper_login_file: self.zookeeper_login_file.clone(),
            tls: self.tls,
            zookeeper_tls: self.zookeeper_tls,
            ca_file: self.ca_file.clone(),
            cert_file: self.cert_file.clone(),
            key_file: self.key_file.clone(),
            config: self.config.clone(),
            ..RunOptions::default()
        };
        let named = options.master.is_some() || options.config.is_some();
        if !named {
            return Err(ConfigError::new(
                "--master: name the master that the framework is registered with",
            ));
        }
        Config::read(options, environment)
    }
}
