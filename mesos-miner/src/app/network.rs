//! The address under which agents can reach this machine.

use anyhow::Context;
use mesos_client::MasterUrls;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use tokio::net::{UdpSocket, lookup_host};

/// The local address of the route to the first master whose name resolves. Nothing is sent: connecting a UDP socket
/// only selects a route.
pub(super) async fn own_address_towards(masters: &MasterUrls) -> anyhow::Result<IpAddr> {
    let mut last = None;
    for master in masters.as_slice() {
        match towards(master.host(), master.port()).await {
            Ok(address) => return Ok(address),
            Err(e) => last = Some(e),
        }
    }
    Err(last.unwrap_or_else(|| std::io::Error::other("no master is named")))
        .with_context(|| "--master: finding the address under which agents can reach this scheduler; name one with --artifact-listen".to_string())
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
