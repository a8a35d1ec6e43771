//! Containers as this cluster has them: a directory, fetched files and a process group.

mod fetch;
mod process;

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use mesos::proto::CommandInfo;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;
use tracing::debug;

use self::fetch::FetchError;
use self::process::{Process, Spawner};
use crate::config::MAX_URIS;
use crate::core::{ContainerEvent, ContainerKey, ContainerSpec};

/// Why a container does not start; becomes the message of TASK_FAILED.
#[derive(Debug, thiserror::Error)]
enum StartError {
    #[error("Failed to make the sandbox {}: {source}", path.display())]
    Sandbox { path: PathBuf, source: io::Error },
    #[error("More than {MAX_URIS} URIs to fetch")]
    TooManyUris,
    #[error("Failed to fetch '{uri}': {source}")]
    Fetch { uri: String, source: FetchError },
    #[error("Container destroyed while fetching")]
    DestroyedWhileFetching,
    #[error("Container destroyed before its start")]
    Destroyed,
    #[error("Failed to start the command: {0}")]
    Spawn(#[from] io::Error),
    #[error("Failed to start the command: the cluster is stopping")]
    Stopping,
}

/// Starts processes and keeps what all containers share.
#[derive(Debug, Clone)]
pub(crate) struct Containers {
    spawner: Arc<Spawner>,
    http: reqwest::Client,
}

/// What may be done to a container from outside.
#[derive(Debug)]
pub(crate) struct ContainerHandle {
    destroy: CancellationToken,
    terminate: mpsc::Sender<()>,
}

impl ContainerHandle {
    /// SIGTERM to the process group; nothing while files are fetched.
    pub(crate) fn terminate(&self) {
        // A full queue holds a signal that has not been delivered yet.
        let _ = self.terminate.try_send(());
    }

    /// SIGKILL to the process group, or an end to fetching.
    pub(crate) fn destroy(&self) {
        self.destroy.cancel();
    }
}

impl Containers {
    /// # Errors
    ///
    /// The operating system's, if it does not even give a thread.
    pub(crate) fn new() -> io::Result<Self> {
        let http = reqwest::Client::builder()
            .no_proxy()
            .build()
            .map_err(io::Error::other)?;
        Ok(Self {
            spawner: Arc::new(Spawner::new()?),
            http,
        })
    }

    /// A handle and the future that leads the container's life, from the empty directory to the last event. The
    /// container is destroyed when `stop` is cancelled.
    pub(crate) fn launch(
        &self,
        spec: ContainerSpec,
        stop: &CancellationToken,
        events: mpsc::Sender<(ContainerKey, ContainerEvent)>,
    ) -> (ContainerHandle, impl Future<Output = ()> + use<>) {
        let destroy = stop.child_token();
        let (terminate, terminations) = mpsc::channel(1);
        let handle = ContainerHandle {
            destroy: destroy.clone(),
            terminate,
        };
        let containers = self.clone();
        let life = async move {
            let key = spec.key;
            let end = match containers.start(&spec, &destroy).await {
                Ok(process) => {
                    let started = ContainerEvent::Started { pid: process.pid() };
                    // Nobody listens any more only when the cluster stops.
                    let _ = events.send((key, started)).await;
                    ContainerEvent::Exited {
                        status: supervise(process, &destroy, terminations).await,
                    }
                }
                Err(error) => ContainerEvent::Failed {
                    reason: error.to_string(),
                },
            };
            debug!(?key, ?end, "container ended");
            let _ = events.send((key, end)).await;
        };
        (handle, life)
    }

    /// Everything up to a running process.
    async fn start(&self, spec: &ContainerSpec, destroy: &CancellationToken) -> Result<Process, StartError> {
        let sandbox = &spec.sandbox;
        let made = tokio::fs::create_dir_all(sandbox).await;
        made.map_err(|source| StartError::Sandbox {
            path: sandbox.clone(),
            source,
        })?;
        let CommandInfo { uris, .. } = &spec.command;
        if uris.len() > MAX_URIS {
            return Err(StartError::TooManyUris);
        }
        for uri in uris {
            let fetched = fetch::fetch(&self.http, uri, sandbox);
            tokio::select! {
                biased;
                () = destroy.cancelled() => return Err(StartError::DestroyedWhileFetching),
                outcome = fetched => outcome.map_err(|source| StartError::Fetch {
                    uri: uri.value.clone(),
                    source,
                })?,
            }
        }
        if destroy.is_cancelled() {
            return Err(StartError::Destroyed);
        }
        self.spawner.spawn(spec).await
    }
}

/// Waits for the end, passing signals on. Dropping the process kills its group.
async fn supervise(
    mut process: Process,
    destroy: &CancellationToken,
    mut terminations: mpsc::Receiver<()>,
) -> i32 {
    loop {
        tokio::select! {
            status = process.wait() => return status,
            () = destroy.cancelled() => {
                process.kill();
                return process.wait().await;
            }
            Some(()) = terminations.recv() => process.terminate(),
        }
    }
}
