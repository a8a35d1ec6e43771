//! The embedded cluster (`--master local`) and the embedded pool (`--url embedded`).

use super::login_file::LoginFile;
use crate::admin::pool::Slot;
use crate::cli::pool::BLOCK_FACTOR;
use crate::config::{Config, Master, Pool, Secret};
use crate::private;
use crate::scratch::Scratch;
use anyhow::Context;
use local_mesos::{ClusterConfig, LocalCluster, Login};
use local_pool::{LocalPool, PoolConfig};
use mesos_client::{Credentials, MasterUrls, Masters};
use miner_core::{HASHES_PER_DIFFICULTY, Mode};
use std::path::PathBuf;
use std::time::Duration;

/// Time between jobs of the embedded pool.
const JOB_INTERVAL: Duration = Duration::from_secs(20);
/// Mean time between shares that the default difficulty aims at, in seconds: short enough that users see shares soon,
/// on a busy machine too.
const SECONDS_PER_SHARE: f64 = 1.0;
/// Hashes per second assumed for a thread if its kernel was not timed.
const UNTIMED_RATE: f64 = 1e6;
/// The only principal that the embedded cluster knows.
const PRINCIPAL: &str = "mesos-miner";
/// Fewest CPUs of an embedded agent: with less it is offered too little for a task.
const LEAST_CPUS: f64 = scheduler::offers::LEAST_CPUS_MILLIS as f64 / 1000.0;
/// Least memory that an embedded agent offers, in MB. Nothing is reserved for it.
const MEM_MB: f64 = 1024.0;

pub(super) struct LocalParts {
    cluster: Option<LocalCluster>,
    /// What the embedded cluster demands.
    credentials: Option<Credentials>,
    /// Tells this user the same. It goes before the directory that it is in.
    _login_file: Option<LoginFile>,
    pool: Option<LocalPool>,
    /// With which this process keeps its connection to the pool, whoever else connects.
    pool_password: String,
    /// The temporary work directory: dropping it removes all sandboxes.
    _sandboxes: Option<Scratch>,
}

impl LocalParts {
    pub(super) async fn start(config: &Config) -> anyhow::Result<Self> {
        let pool_password = new_secret();
        let pool = if config.pools.is_empty() {
            Some(start_pool(config, pool_password.clone()).await?)
        } else {
            None
        };
        Self::beside(pool, pool_password, config).await
    }

    /// Only the cluster.
    pub(super) async fn without_pool(config: &Config) -> anyhow::Result<Self> {
        Self::beside(None, String::new(), config).await
    }

    async fn beside(pool: Option<LocalPool>, pool_password: String, config: &Config) -> anyhow::Result<Self> {
        let (mut cluster, mut credentials, mut sandboxes) = (None, None, None);
        let mut login_file = None;
        if let Master::Local { agents } = config.master {
            let work_dir = match &config.work_dir {
                Some(dir) => {
                    private::make_directory(dir).with_context(|| format!("--work-dir {}", dir.display()))?;
                    dir.clone()
                }
                None => sandboxes.insert(temporary()?).path().to_owned(),
            };
            let secret = new_secret();
            credentials = Some(Credentials::new(PRINCIPAL, &secret)?);
            let login = Login::new(PRINCIPAL, secret.as_str());
            let started = start_cluster(agents, work_dir.clone(), login, config).await?;
            let file = LoginFile::write(&work_dir, PRINCIPAL, &secret)?;
            tracing::info!(
                "the embedded master listens addr={} login={}",
                started.master_addr(),
                file.path().display()
            );
            (cluster, login_file) = (Some(started), Some(file));
        }
        Ok(Self {
            cluster,
            credentials,
            _login_file: login_file,
            pool,
            pool_password,
            _sandboxes: sandboxes,
        })
    }

    /// The embedded master, if there is one.
    pub(super) fn master(&self) -> anyhow::Result<Option<Masters>> {
        let address = self.cluster.as_ref().map(|cluster| cluster.master_addr());
        let masters = address.map(|address| address.to_string().parse::<MasterUrls>());
        Ok(masters.transpose()?.map(Masters::from))
    }

    /// The master as people are told of it.
    pub(super) fn name_master(&self, configured: &Master) -> String {
        match &self.cluster {
            Some(cluster) => format!("{configured} at {}", cluster.master_addr()),
            None => configured.to_string(),
        }
    }

    /// Shows the embedded pool, if there is one, on the status pages.
    pub(super) fn show_pool(&self, slot: &Slot) {
        if let Some(pool) = &self.pool {
            // It has been filled only if this is called twice.
            let _ = slot.set(pool.watch());
        }
    }

    /// The login at the embedded master, if there is one.
    pub(super) fn credentials(&self) -> Option<Credentials> {
        self.credentials.clone()
    }

    pub(super) fn pools(&self, config: &Config) -> anyhow::Result<Vec<Pool>> {
        let Some(pool) = &self.pool else {
            return Ok(config.pools.clone());
        };
        let user = config.embedded_login.0.clone();
        let pass = Secret::from(self.pool_password.as_str());
        let url = pool.addr().to_string().parse()?;
        Ok(vec![Pool {
            url,
            user,
            pass,
            cookie_file: None,
            quota: None,
            suggest_difficulty: config.suggest_difficulty,
        }])
    }

    /// Stopping the cluster ends its executors.
    pub(super) async fn stop(self) {
        if let Some(cluster) = self.cluster {
            cluster.stop().await;
        }
        if let Some(pool) = self.pool {
            pool.stop().await;
        }
    }
}

/// Checks the answers of the kernel that `--kernel` names. Embedded agents run their executors on this machine.
pub(super) fn check_kernel(name: Option<&str>) -> anyhow::Result<()> {
    if let Some(name) = name {
        let selection = engine::kernels::checked().select(Some(name));
        selection.with_context(|| format!("--kernel {name}"))?;
    }
    Ok(())
}

fn temporary() -> anyhow::Result<Scratch> {
    let parent = std::env::temp_dir();
    Scratch::new(&parent)
        .with_context(|| format!("creating a directory for the sandboxes in {}", parent.display()))
}

/// 256 random bits, so that nobody else on this machine can use the embedded cluster to run commands as this user.
fn new_secret() -> String {
    hex::encode(rand::random::<[u8; 32]>())
}

/// The agents share the CPUs of this machine evenly.
async fn start_cluster(
    agents: usize,
    work_dir: PathBuf,
    login: Login,
    config: &Config,
) -> anyhow::Result<LocalCluster> {
    let cpus = std::thread::available_parallelism().map_or(1, usize::from);
    let cpus_per_agent = cpus as f64 / agents.max(1) as f64;
    let most = (cpus as f64 / LEAST_CPUS).floor() as usize;
    if agents > most {
        anyhow::bail!("--master local[{agents}]: {cpus} CPUs are enough for {most} agents");
    }
    let executor_mem_mb = config.limits.mem_millis as f64 / 1000.0;
    let cluster = ClusterConfig {
        agents,
        cpus_per_agent,
        mem_mb_per_agent: MEM_MB.max(executor_mem_mb),
        login: Some(login),
        ..ClusterConfig::new(work_dir)
    };
    LocalCluster::start(cluster)
        .await
        .context("starting the embedded cluster")
}

async fn start_pool(config: &Config, own_password: String) -> anyhow::Result<LocalPool> {
    let difficulty = match config.difficulty {
        Some(difficulty) => difficulty,
        None => suggested_difficulty(config.kernel.as_deref())?,
    };
    let pool = PoolConfig {
        difficulty,
        block_difficulty: difficulty * BLOCK_FACTOR,
        job_interval: JOB_INTERVAL,
        own_password: Some(own_password),
        ..PoolConfig::default()
    };
    LocalPool::start(pool).await.context("starting the embedded pool")
}

/// The difficulty for about one share per second if all CPUs of this machine roll versions with this kernel.
fn suggested_difficulty(kernel: Option<&str>) -> anyhow::Result<f64> {
    let trials = engine::kernels::timed();
    tracing::debug!("{trials}");
    let kernel = trials.select(kernel)?.of(Mode::Rolling);
    let cpus = std::thread::available_parallelism().map_or(1, usize::from);
    let trial = trials.get(kernel.name());
    let rate = trial.and_then(|trial| trial.rolling.or(trial.nonce_only));
    let rate = rate.unwrap_or(UNTIMED_RATE) * cpus as f64;
    let difficulty = rate * SECONDS_PER_SHARE / HASHES_PER_DIFFICULTY;
    // Two significant digits, for readability.
    Ok(format!("{difficulty:.1e}").parse::<f64>()?.max(1e-9))
}
