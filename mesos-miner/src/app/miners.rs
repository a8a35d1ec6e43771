//! The server of miners that connect from outside, if there is one.

use job_source::miners::{Command, Event};
use miner_server::{MinerServer, ServerConfig};
use std::net::SocketAddr;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

pub(super) struct Miners(Option<MinerServer>);

impl Miners {
    /// Listens until cancelled. What miners do comes from the receiver.
    pub(super) async fn start(
        config: Option<ServerConfig>,
        cancel: &CancellationToken,
    ) -> anyhow::Result<(Self, Option<mpsc::Receiver<Event>>)> {
        let Some(config) = config else {
            return Ok((Self(None), None));
        };
        let (plain, with_tls) = (config.listen, config.listen_tls.as_ref().map(|(addr, _)| *addr));
        let option = |addr: SocketAddr| match (plain, with_tls) {
            (Some(plain), _) if plain == addr => "--stratum-listen",
            _ => "--stratum-tls-listen",
        };
        let started = MinerServer::start(config, cancel.clone()).await;
        let (server, told) = started.map_err(|error| {
            let option = option(error.addr);
            anyhow::Error::from(error).context(option)
        })?;
        Ok((Self(Some(server)), Some(told)))
    }

    pub(super) fn command(&self, command: Command) {
        if let Some(server) = &self.0 {
            server.command(command);
        }
    }
}

/// Never returns where no miners can connect.
pub(super) async fn next_told(told: &mut Option<mpsc::Receiver<Event>>) -> Option<Event> {
    match told {
        Some(told) => told.recv().await,
        None => std::future::pending().await,
    }
}
