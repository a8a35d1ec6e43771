//! What agents get the executor from: a server here, unless it is none of this program's business.

use super::network;
use crate::artifact::{self, ArtifactServer, Programs};
use crate::config::Config;
use anyhow::bail;
use mesos_client::Masters;
use scheduler::{Delivery, Program};
use std::net::IpAddr;
use tokio_util::sync::CancellationToken;

/// Where the executor is, before anything has been started.
pub(super) enum Source {
    /// Agents get it without this program.
    Elsewhere(Delivery),
    /// These are to be served.
    Here(Programs),
}

impl Source {
    /// # Errors
    /// If what is to be served cannot be.
    pub(super) fn read(config: &Config) -> anyhow::Result<Self> {
        Ok(match &config.delivery {
            Some(delivery) => Self::Elsewhere(delivery.clone()),
            None => Self::Here(Programs::read(&config.executors)?),
        })
    }

    /// Serves in the background, until cancelled, what is to be served: at `own` unless another address is configured, or at
    /// that of the interface which reaches the master.
    pub(super) async fn start(
        self,
        config: &Config,
        masters: &Masters,
        own: Option<IpAddr>,
        cancel: &CancellationToken,
    ) -> anyhow::Result<Delivery> {
        match self {
            Self::Elsewhere(delivery) => Ok(delivery),
            Self::Here(programs) => serve(config, &programs, masters, own, cancel).await,
        }
    }
}

async fn serve(
    config: &Config,
    programs: &Programs,
    masters: &Masters,
    own: Option<IpAddr>,
    cancel: &CancellationToken,
) -> anyhow::Result<Delivery> {
    let listen = match (config.artifact_listen, own) {
        (Some(listen), _) => listen,
        (None, Some(own)) => (own, 0).into(),
        (None, None) => (network::own_address_towards(masters).await?, 0).into(),
    };
    let server = ArtifactServer::start(listen, programs, cancel.clone()).await?;
    let authority = match &config.advertise {
        Some((host, port)) => format!("{host}:{}", port.unwrap_or(server.addr.port())),
        None if server.addr.ip().is_unspecified() => {
            bail!("--artifact-listen {listen} is no address that agents can reach: name one with --advertise")
        }
        None => server.addr.to_string(),
    };
    let programs = server.programs.into_iter().map(|(architecture, served)| {
        let uri = format!("http://{authority}{}", served.path);
        let sha256 = Some(served.sha256);
        (architecture, Program { uri, sha256 })
    });
    Ok(Delivery::Served {
        file: artifact::FILE_NAME.to_owned(),
        programs: programs.collect(),
    })
}
