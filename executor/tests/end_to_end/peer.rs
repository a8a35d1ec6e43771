//! A master and an agent, with enough CPUs that no task has to wait for offers to be combined.

use local_mesos::{ClusterConfig, LocalCluster};
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use testkit::RealMesos;

pub(crate) enum Peer {
    Embedded(LocalCluster, TempDir),
    Real(RealMesos),
}

impl Peer {
    pub(crate) async fn embedded() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let config = ClusterConfig {
            cpus_per_agent: 4.0,
            mem_mb_per_agent: 2048.0,
            ..ClusterConfig::new(dir.path())
        };
        Self::Embedded(LocalCluster::start(config).await.unwrap(), dir)
    }

    /// `None` if `test` is skipped.
    pub(crate) fn real(test: &str) -> Option<Self> {
        let options = ["--agents", "1", "--resources", "cpus:4;mem:2048"];
        RealMesos::start(test, &options).map(Self::Real)
    }

    /// `host:port` of the master.
    pub(crate) fn master(&self) -> String {
        match self {
            Self::Embedded(cluster, _) => cluster.master_addr().to_string(),
            Self::Real(mesos) => mesos.master(),
        }
    }

    /// Cuts the executors' connections at the agent's end.
    pub(crate) async fn cut(&self) {
        match self {
            Self::Embedded(cluster, _) => cluster.drop_executor_streams(0).await,
            Self::Real(mesos) => {
                mesos.kill("agent0");
                mesos.restart("agent0");
            }
        }
    }

    /// A file of this name in an executor's sandbox.
    pub(crate) fn sandbox_file(&self, executor: &str, name: &str) -> Option<PathBuf> {
        let dir = match self {
            Self::Embedded(_, dir) => dir.path(),
            Self::Real(mesos) => mesos.dir(),
        };
        find(dir, &|path| {
            path.ends_with(name) && path.components().any(|part| part.as_os_str() == executor)
        })
    }

    pub(crate) async fn stop(self) {
        if let Self::Embedded(cluster, _) = self {
            cluster.stop().await;
        }
    }
}

fn find(dir: &Path, wanted: &dyn Fn(&Path) -> bool) -> Option<PathBuf> {
    std::fs::read_dir(dir).ok()?.flatten().find_map(|entry| {
        let is_dir = entry.file_type().is_ok_and(|kind| kind.is_dir());
        let path = entry.path();
        if is_dir {
            find(&path, wanted)
        } else {
            wanted(&path).then_some(path)
        }
    })
}
