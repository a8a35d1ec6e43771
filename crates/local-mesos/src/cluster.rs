//! [`LocalCluster`], the handle to a running cluster.

use std::fs::DirBuilder;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::os::unix::fs::DirBuilderExt;
use std::path::PathBuf;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use listen::{Door, Limits, Listener};
use rand::Rng as _;
use tokio::net::TcpListener;
use tokio::sync::{mpsc, oneshot};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::auth::Guard;
use crate::config::{ClusterConfig, DESCRIPTORS, MAX_AGENTS, MAX_CONNECTIONS};
use crate::container::Containers;
use crate::core::{AgentSpec, Cluster, CoreConfig, Intervention};
use crate::driver::{Command, Driver};
use crate::http;

/// Why a cluster does not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ClusterError {
    /// The number is not from 1 to 64.
    #[error("{0} agents: at most {MAX_AGENTS} are possible")]
    Agents(usize),
    /// CPUs or memory of an agent are not positive amounts.
    #[error("an agent cannot have cpus:{cpus};mem:{mem_mb}")]
    Resources {
        cpus: f64,
        /// In MB.
        mem_mb: f64,
    },
    /// The directory for sandboxes cannot be made.
    #[error("cannot make the work directory {}", path.display())]
    WorkDir { path: PathBuf, source: io::Error },
    /// No socket to listen on.
    #[error("cannot listen on 127.0.0.1:{port}")]
    Listen {
        /// The port; 0 stands for any.
        port: u16,
        source: io::Error,
    },
    /// The threads that start and watch processes cannot be started.
    #[error("cannot prepare for starting processes")]
    Processes(#[source] io::Error),
}

/// Where an agent is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgentAddress {
    /// The agent's identifier, as in offers.
    pub id: String,
    /// Address of its executor API.
    pub addr: SocketAddr,
}

/// What happens to the executors of a killed agent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Executors {
    /// They are killed with it.
    Kill,
    /// They are left alone until the cluster stops, as when an agent's process crashes.
    Survive,
}

/// A master and agents that listen on 127.0.0.1. Dropping it kills everything without waiting; prefer
/// [`stop`](Self::stop).
#[derive(Debug)]
pub struct LocalCluster {
    master: SocketAddr,
    agents: Vec<AgentAddress>,
    agent_stops: Vec<CancellationToken>,
    commands: mpsc::Sender<Command>,
    stop: CancellationToken,
    tasks: TaskTracker,
}

impl LocalCluster {
    /// Starts the cluster; when this returns, everything listens.
    ///
    /// # Errors
    ///
    /// If the configuration makes no sense, or the operating system refuses a directory, socket or thread.
    pub async fn start(config: ClusterConfig) -> Result<Self, ClusterError> {
        check(&config)?;
        let work_dir = make_work_dir(&config.work_dir)?;
        let master_listener = listen(config.master_port).await?;
        let mut listeners = Vec::new();
        for _ in 0..config.agents {
            listeners.push(listen(0).await?);
        }
        let containers = Containers::new().map_err(ClusterError::Processes)?;
        let (stop, tasks) = (CancellationToken::new(), TaskTracker::new());
        let addresses: Vec<SocketAddr> = listeners.iter().map(|(_, address)| *address).collect();
        let guard = config.login.as_ref().map(|login| {
            let mut key = [0; 64];
            rand::rng().fill_bytes(&mut key);
            Guard::new(login, &key)
        });
        let door = door();
        let core = Cluster::new(core_config(&config, work_dir, master_listener.1, &addresses));
        let agents = addresses_of(&core);
        let (driver, commands) = Driver::new(core, containers, guard.clone(), stop.clone(), tasks.clone());
        tasks.spawn(driver.run());

        let serve = |listener, routes, stop: &CancellationToken| {
            let listener = Listener::new(listener, door.clone());
            let served = listen::http::serve(listener, routes, http::TIMES, stop.clone(), tasks.clone());
            tasks.spawn(served);
        };
        let (listener, master) = master_listener;
        let routes = http::master(commands.clone(), master.to_string(), guard.clone());
        serve(listener, routes, &stop);
        let mut agent_stops = Vec::new();
        for (index, (listener, address)) in listeners.into_iter().enumerate() {
            let agent_stop = stop.child_token();
            let routes = http::agent(commands.clone(), address.to_string(), index, guard.clone());
            serve(listener, routes, &agent_stop);
            agent_stops.push(agent_stop);
        }
        Ok(Self {
            master,
            agents,
            agent_stops,
            commands,
            stop,
            tasks,
        })
    }

    /// Address of the master. The scheduler API is at `/api/v1/scheduler`.
    pub fn master_addr(&self) -> SocketAddr {
        self.master
    }

    /// The agents, by index.
    pub fn agents(&self) -> &[AgentAddress] {
        &self.agents
    }

    /// Kills an agent for good: its connections are cut, and the master declares it unreachable at once.
    ///
    /// # Panics
    ///
    /// If there is no such agent.
    pub async fn kill_agent(&self, index: usize, executors: Executors) {
        self.agent_stops[index].cancel();
        let kill_executors = executors == Executors::Kill;
        self.intervene(Intervention::AgentDies {
            agent: index,
            kill_executors,
        })
        .await;
    }

    /// Cuts the event streams of all schedulers, as a broken network would.
    pub async fn drop_scheduler_streams(&self) {
        self.intervene(Intervention::CutSchedulerStreams).await;
    }

    /// Cuts the event streams of an agent's executors, as a broken network would.
    pub async fn drop_executor_streams(&self, index: usize) {
        self.intervene(Intervention::CutExecutorStreams { agent: index })
            .await;
    }

    /// Partitions an agent from the master, which marks it unreachable at once.
    pub async fn lose_agent(&self, index: usize) {
        self.intervene(Intervention::AgentLost { agent: index }).await;
    }

    /// Ends the partition of an agent.
    pub async fn return_agent(&self, index: usize) {
        self.intervene(Intervention::AgentReturns { agent: index }).await;
    }

    /// Restarts an agent, which recovers from its checkpoints.
    pub async fn restart_agent(&self, index: usize) {
        self.intervene(Intervention::AgentRestarts { agent: index }).await;
    }

    /// Lets another master take over, at the same address.
    pub async fn fail_over_master(&self) {
        self.intervene(Intervention::MasterFailsOver).await;
    }

    /// Stops everything. When this returns, no child process is left.
    pub async fn stop(self) {
        self.stop.cancel();
        self.tasks.close();
        self.tasks.wait().await;
    }

    async fn intervene(&self, intervention: Intervention) {
        let (done, answer) = oneshot::channel();
        // Both fail only while the cluster stops.
        let _ = self
            .commands
            .send(Command::Intervene { intervention, done })
            .await;
        let _ = answer.await;
    }
}

impl Drop for LocalCluster {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}

fn check(config: &ClusterConfig) -> Result<(), ClusterError> {
    if config.agents > MAX_AGENTS {
        return Err(ClusterError::Agents(config.agents));
    }
    let (cpus, mem_mb) = (config.cpus_per_agent, config.mem_mb_per_agent);
    if [cpus, mem_mb].iter().all(|amount| (0.001..=1e9).contains(amount)) {
        Ok(())
    } else {
        Err(ClusterError::Resources { cpus, mem_mb })
    }
}

/// One for master and agents. Every peer is on this machine, so there is no limit by address.
fn door() -> Door {
    let name = "the embedded Mesos";
    Door::new(Limits::of_descriptors(
        name,
        DESCRIPTORS,
        MAX_CONNECTIONS,
        1,
        http::STRANGER_TIME,
    ))
}

fn make_work_dir(path: &std::path::Path) -> Result<PathBuf, ClusterError> {
    // Sandboxes are nobody else's business.
    let made = DirBuilder::new().recursive(true).mode(0o700).create(path);
    let made = made.and_then(|()| std::path::absolute(path));
    made.map_err(|source| ClusterError::WorkDir {
        path: path.to_owned(),
        source,
    })
}

async fn listen(port: u16) -> Result<(TcpListener, SocketAddr), ClusterError> {
    let error = |source| ClusterError::Listen { port, source };
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))
        .await
        .map_err(error)?;
    let address = listener.local_addr().map_err(error)?;
    Ok((listener, address))
}

/// The configuration of the state machine. This is where time and randomness enter.
fn core_config(
    config: &ClusterConfig,
    work_dir: PathBuf,
    master_address: SocketAddr,
    addresses: &[SocketAddr],
) -> CoreConfig {
    let agent = |(index, address): (usize, &SocketAddr)| AgentSpec {
        address: *address,
        cpus: config.cpus_per_agent,
        revocable_cpus: config.revocable_cpus_per_agent,
        mem_mb: config.mem_mb_per_agent,
        attributes: config.attributes.get(index).cloned().unwrap_or_default(),
    };
    CoreConfig {
        agents: addresses.iter().enumerate().map(agent).collect(),
        timing: config.timing,
        master_address,
        work_dir,
        start: Instant::now(),
        epoch: SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default(),
        seed: uuid::Uuid::new_v4().as_u64_pair().0,
    }
}

fn addresses_of(core: &Cluster) -> Vec<AgentAddress> {
    let address = |(id, addr): (&str, SocketAddr)| AgentAddress {
        id: id.to_owned(),
        addr,
    };
    core.agents().map(address).collect()
}
