//! Where the masters are, and the address under which agents can reach this machine.

use crate::config::{Config, ConfigError, Master};
use anyhow::Context;
use mesos::scheduler::Detected;
use mesos_client::{LeaderWatch, Masters, Reread, ZooKeeperAccess, ZooKeeperUrl};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use text::foreign;
use tokio::net::{UdpSocket, lookup_host};
use tokio_util::sync::CancellationToken;

/// Where the leading master of a real cluster is found; `None` for an embedded one.
pub(super) fn remote_masters(config: &Config, cancel: &CancellationToken) -> Option<Masters> {
    match &config.master {
        Master::Local { .. } => None,
        Master::List(masters) => Some(masters.clone().into()),
        Master::ZooKeeper(url) => {
            let by_name = config.tls.of_masters().is_some();
            let watch = LeaderWatch::start(zookeeper(config, url), by_name, cancel.clone());
            Some(Masters::Detected(watch))
        }
    }
}

/// With this run's certificates. Login and certificates are read again before each session.
pub(super) fn zookeeper(config: &Config, url: &ZooKeeperUrl) -> ZooKeeperAccess {
    let (logins, tls, in_address) = (config.logins.clone(), config.tls.clone(), url.login().cloned());
    let reread = move || {
        let read = || {
            let login = logins.of_zookeeper()?.or_else(|| in_address.clone());
            Ok((login, tls.read_again()?.of_zookeeper()))
        };
        read().map_err(|error: ConfigError| error.to_string())
    };
    ZooKeeperAccess {
        url: url.clone(),
        tls: config.tls.of_zookeeper(),
        reread: Some(Reread::new(reread)),
    }
}

/// The local address of the route to the first known master whose name resolves. Nothing is sent: connecting a UDP socket
/// only selects a route.
pub(super) async fn own_address_towards(masters: &Masters) -> anyhow::Result<IpAddr> {
    let mut last = None;
    for master in masters.candidates() {
        match towards(master.host(), master.port()).await {
            Ok(address) => return Ok(address),
            Err(e) => last = Some(e),
        }
    }
    Err(last.unwrap_or_else(|| std::io::Error::other("no master is known")))
        .with_context(|| "--master: finding the address under which agents can reach this scheduler; name one with --artifact-listen".to_string())
}

/// Waits until a master is known, and tells people why it waits.
pub(super) async fn await_master(masters: &Masters) {
    let Masters::Detected(watch) = masters else {
        return;
    };
    let mut watch = watch.clone();
    loop {
        match watch.next().await {
            Some(Detected::Nobody) => tracing::warn!("no master leads: waiting for an election"),
            Some(Detected::Unknown(problem)) => tracing::warn!("{}; trying again", foreign(&problem)),
            Some(Detected::Leader(_)) | None => return,
        }
    }
}

async fn towards(host: &str, port: u16) -> std::io::Result<IpAddr> {
    let target = lookup_host((host.trim_matches(['[', ']']), port)).await?.next();
    let target = target.ok_or_else(|| std::io::Error::other(format!("{host} has no address")))?;
    let any: IpAddr = if target.is_ipv4() {
        Ipv4Addr::UNSPECIFIED.into()
    } else {
        Ipv6Addr::UNSPECIFIED.into()
    };
    let socket = UdpSocket::bind((any, 0)).await?;
    socket.connect(target).await?;
    Ok(socket.local_addr()?.ip())
}
