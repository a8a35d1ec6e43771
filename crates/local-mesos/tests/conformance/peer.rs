//! The two clusters that must not differ.

use std::path::PathBuf;
use std::time::Duration;

use local_mesos::{ClusterConfig, LocalCluster, Login};
use mesos::proto::{Attribute, ScalarValue, TextValue, ValueType};
use tempfile::TempDir;
use testkit::RealMesos;

/// The login, as `mesos-local --auth` takes it.
pub(crate) const LOGIN: (&str, &str) = ("operator", "a-secret");
/// Attributes of the first two agents, as `mesos-local --attributes` takes them.
const ATTRIBUTES: [&str; 2] = ["rack:r1;zone:z1;size:3", "rack:r2"];
/// How long an executor may take to subscribe.
const REGISTRATION: Duration = Duration::from_secs(10);

/// Revocable CPUs of each agent that has some.
pub(crate) const REVOCABLE_CPUS: f64 = 2.0;

/// What clusters differ in.
#[derive(Clone, Copy)]
pub(crate) struct Setup {
    pub(crate) agents: u16,
    /// Principal and secret that are asked for.
    pub(crate) login: Option<(&'static str, &'static str)>,
    /// Revocable CPUs of each agent.
    pub(crate) revocable_cpus: f64,
}

impl Setup {
    pub(crate) const fn agents(agents: u16) -> Self {
        Self {
            agents,
            login: None,
            revocable_cpus: 0.0,
        }
    }
}

/// A cluster, with agents of 4 CPUs and 2 GB.
pub(crate) struct Peer {
    pub(crate) master: String,
    /// Addresses of the agents.
    pub(crate) agents: Vec<String>,
    cluster: Cluster,
}

enum Cluster {
    Embedded(LocalCluster, TempDir),
    Mesos(RealMesos),
}

impl Peer {
    /// The embedded cluster, in a hurry.
    pub(crate) async fn embedded(setup: Setup) -> Self {
        let dir = TempDir::new().unwrap();
        let mut config = ClusterConfig {
            agents: setup.agents.into(),
            cpus_per_agent: 4.0,
            revocable_cpus_per_agent: setup.revocable_cpus,
            mem_mb_per_agent: 2048.0,
            attributes: ATTRIBUTES.map(attributes).into(),
            login: setup
                .login
                .map(|(principal, secret)| Login::new(principal, secret)),
            ..ClusterConfig::new(dir.path())
        };
        config.timing.allocation = Duration::from_millis(50);
        config.timing.shutdown_grace = Duration::from_millis(300);
        config.timing.update_retry = Duration::from_millis(500);
        config.timing.registration = REGISTRATION / 4;
        let cluster = LocalCluster::start(config).await.unwrap();
        Self {
            master: cluster.master_addr().to_string(),
            agents: cluster
                .agents()
                .iter()
                .map(|agent| agent.addr.to_string())
                .collect(),
            cluster: Cluster::Embedded(cluster, dir),
        }
    }

    /// Apache Mesos, if the environment asks for it.
    pub(crate) fn mesos(test: &str, setup: Setup) -> Option<Self> {
        let Setup {
            agents,
            login,
            revocable_cpus,
        } = setup;
        let number = agents.to_string();
        let registration = format!("executor_registration_timeout={}secs", REGISTRATION.as_secs());
        let revocable = format!("cpus:{revocable_cpus}");
        let mut options = vec!["--agents", &number, "--agent-flag", &registration];
        if revocable_cpus > 0.0 {
            options.extend(["--revocable", &revocable]);
        }
        for attributes in ATTRIBUTES.iter().take(agents.into()) {
            options.extend(["--attributes", attributes]);
        }
        let login = login.map(|(principal, secret)| format!("{principal}:{secret}"));
        if let Some(login) = &login {
            options.extend(["--auth", login, "--executor-auth"]);
        }
        let mesos = RealMesos::start(test, &options)?;
        Some(Self {
            master: mesos.master(),
            agents: (0..agents)
                .map(|number| format!("127.0.0.1:{}", mesos.agent_port(number)))
                .collect(),
            cluster: Cluster::Mesos(mesos),
        })
    }

    /// Has the sandboxes of an agent somewhere below.
    pub(crate) fn agent_dir(&self, number: u16) -> PathBuf {
        match &self.cluster {
            Cluster::Embedded(_, dir) => dir.path().to_owned(),
            Cluster::Mesos(mesos) => mesos.agent_dir(number),
        }
    }

    /// Ends the process of an agent and starts it again.
    pub(crate) async fn restart_agent(&self, number: usize) {
        match &self.cluster {
            Cluster::Embedded(cluster, _) => cluster.restart_agent(number).await,
            Cluster::Mesos(mesos) => {
                mesos.kill(&format!("agent{number}"));
                mesos.restart(&format!("agent{number}"));
            }
        }
    }

    /// Starts an agent again that has ended by itself. The embedded one starts when it is wanted.
    pub(crate) async fn start_agent(&self, number: usize) {
        if let Cluster::Mesos(mesos) = &self.cluster {
            while tokio::net::TcpStream::connect(&self.agents[number]).await.is_ok() {
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
            mesos.restart(&format!("agent{number}"));
        }
    }

    /// Cuts an agent off until the master has noticed.
    pub(crate) async fn lose_agent(&self, number: usize) {
        match &self.cluster {
            Cluster::Embedded(cluster, _) => cluster.lose_agent(number).await,
            Cluster::Mesos(mesos) => mesos.signal(&format!("agent{number}"), "STOP"),
        }
    }

    /// Ends that.
    pub(crate) async fn return_agent(&self, number: usize) {
        match &self.cluster {
            Cluster::Embedded(cluster, _) => cluster.return_agent(number).await,
            Cluster::Mesos(mesos) => mesos.signal(&format!("agent{number}"), "CONT"),
        }
    }

    pub(crate) async fn stop(self) {
        if let Cluster::Embedded(cluster, _dir) = self.cluster {
            cluster.stop().await;
        }
    }
}

/// Reads `NAME:VALUE;NAME:VALUE`.
fn attributes(text: &str) -> Vec<Attribute> {
    let one = |pair: &str| {
        let (name, value) = pair.split_once(':').unwrap();
        let number = value.parse().ok().map(|value| ScalarValue { value });
        let kind = match number {
            Some(_) => ValueType::Scalar,
            None => ValueType::Text,
        };
        Attribute {
            name: name.into(),
            r#type: kind.into(),
            text: number.is_none().then(|| TextValue { value: value.into() }),
            scalar: number,
            ranges: None,
            set: None,
        }
    };
    text.split(';').map(one).collect()
}
