//! A handshake for its own sake: why TLS with a server fails.

use std::sync::Arc;
use std::time::Duration;

use mesos::address::HostPort;
use rustls::pki_types::ServerName;
use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

use crate::{Tls, failure};

/// Longest wait for one server's part of a handshake.
const HANDSHAKE_TIMEOUT: Duration = Duration::from_secs(5);
/// How long a refusal may take after that.
const REFUSAL_TIMEOUT: Duration = Duration::from_secs(1);

/// Whether a certificate can be for this server's host.
pub(crate) fn can_be_certified(server: &HostPort) -> bool {
    name(server).is_ok()
}

/// Why TLS fails with the first server with which it does.
pub(crate) async fn problem(servers: &[HostPort], tls: &Tls) -> Option<String> {
    for server in servers {
        let handshake = tokio::time::timeout(HANDSHAKE_TIMEOUT, handshake(server, tls));
        if let Ok(Err(problem)) = handshake.await {
            return Some(format!("{server}: {problem}"));
        }
    }
    None
}

async fn handshake(server: &HostPort, tls: &Tls) -> Result<(), String> {
    let host = server.host().trim_matches(['[', ']']);
    let socket = TcpStream::connect((host, server.port()))
        .await
        .map_err(|error| tls::innermost(&error))?;
    let connector = TlsConnector::from(Arc::clone(tls.config()));
    let connected = connector.connect(name(server)?, socket).await;
    let mut connected = connected.map_err(|error| failure::of_tls(&error, tls))?;
    // In TLS 1.3 a server refuses a client's certificate when the handshake is over on this side. Otherwise it says
    // nothing, and waits for us.
    match tokio::time::timeout(REFUSAL_TIMEOUT, connected.read_u8()).await {
        Ok(Err(error)) => Err(failure::of_tls(&error, tls)),
        Ok(Ok(_)) | Err(_) => Ok(()),
    }
}

fn name(server: &HostPort) -> Result<ServerName<'static>, String> {
    let host = server.host().trim_matches(['[', ']']);
    ServerName::try_from(host.to_owned()).map_err(|_| format!("{host} can be no name in a certificate"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_that_no_certificate_can_have() {
        let check = |host: &str| can_be_certified(&HostPort::parse(host).expect("an address"));
        for good in ["zk1.example:2181", "10.0.0.1:2181", "[::1]:2181", "zk_1:2181"] {
            assert!(check(good), "{good}");
        }
        assert!(!check("zk..example:2181"));
    }
}
