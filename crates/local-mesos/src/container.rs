//! Containers of this cluster: a directory, fetched files and a process group.

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

/// Starts processes, and holds what all containers share.
#[derive(Debug, Clone)]
pub(crate) struct Containers {
    spawner: Arc<Spawner>,
    http: reqwest::Client,
}

/// Controls a container from outside.
#[derive(Debug)]
pub(crate) struct ContainerHandle {
    destroy: CancellationToken,
    terminate: mpsc::Sender<()>,
}

impl ContainerHandle {
    /// Sends SIGTERM to the process group; does nothing while files are fetched.
    pub(crate) fn terminate(&self) {
        // If the queue is full, an undelivered signal is already in it.
        let _ = self.terminate.try_send(());
    }

    /// Sends SIGKILL to the process group, or ends fetching.
    pub(crate) fn destroy(&self) {
        self.destroy.cancel();
    }
}

impl Containers {
    /// # Errors
    ///
    /// If the operating system provides no thread.
    pub(crate) fn new() -> io::Result<Self> {
        // Plain HTTP: the system's certificates are not looked for, as there may be none.
        let http = reqwest::Client::builder()
            .tls_certs_only([])
            .no_proxy()
            .build()
            .map_err(io::Error::other)?;
        Ok(Self {
            spawner: Arc::new(Spawner::new()?),
            http,
        })
    }

    /// A handle, and a future that runs the container from the empty directory to the last event. The container is
    /// destroyed when `stop` is cancelled.
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
                    // Fails only when the cluster stops.
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

    /// Makes the sandbox, fetches files and starts the process.
    async fn start(&self, spec: &ContainerSpec, destroy: &CancellationToken) -> Result<Process, StartError> {
        let sandbox = &spec.sandbox;
        let made = tokio::fs::DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(sandbox)
            .await;
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

/// Waits for the end and passes signals on. Dropping the process kills its group.
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
