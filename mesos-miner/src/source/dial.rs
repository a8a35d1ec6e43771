//! How the host of a pool or a node is reached: straight or through a proxy, plain or over TLS. The only place that makes connections.

use super::connect::{ConnectError, connect};
use super::proxy;
use crate::config::Proxy;
use mesos_client::Tls;
use rustls::pki_types::ServerName;
use std::sync::Arc;
use std::time::Duration;
use tls::PeerHints;
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_util::either::Either;

/// Longest wait for a proxy's answer. Tor, for one, builds a path through its network meanwhile.
const PROXY_TIMEOUT: Duration = Duration::from_secs(60);
/// Longest wait for the end of a handshake.
const HANDSHAKE_TIMEOUT: Duration = Duration::from_secs(10);

const CIPHERS: &str = "it has to offer TLS 1.3, or TLS 1.2 with ECDHE and AES-GCM or ChaCha20";
const HINTS: PeerHints<'_> = PeerHints {
    plain: "if it is a plain Stratum pool, write stratum+tcp://",
    ciphers: CIPHERS,
};
const NODE_HINTS: PeerHints<'_> = PeerHints {
    plain: "if it speaks plain HTTP, write http://",
    ciphers: CIPHERS,
};

/// A connection, plain or not.
pub(super) type Stream = Either<TcpStream, Box<TlsStream<TcpStream>>>;

/// The ways to a pool.
#[derive(Clone, Debug, Default)]
pub struct Dialer {
    /// With it, over TLS.
    pub tls: Option<Tls>,
    /// With it, through this proxy.
    pub proxy: Option<Proxy>,
    /// HTTP is spoken there, which hints have to fit.
    pub is_node: bool,
}

/// Why a pool is not reached.
#[derive(Debug, thiserror::Error)]
pub(super) enum DialError {
    #[error("{0}")]
    Connect(#[from] ConnectError),
    #[error("--proxy {proxy}: {reason}")]
    Proxy { proxy: String, reason: String },
    #[error("{host} can be no name in a certificate")]
    Name { host: String },
    #[error("{0}")]
    Tls(String),
}

impl Dialer {
    pub(super) async fn connect(self, host: String, port: u16) -> Result<Stream, DialError> {
        let socket = match &self.proxy {
            None => connect(&host, port).await?,
            Some(proxy) => through(proxy, &host, port).await?,
        };
        match &self.tls {
            None => Ok(Either::Left(socket)),
            Some(tls) => {
                let secured = handshake(tls, &host, socket, self.hints()).await?;
                Ok(Either::Right(Box::new(secured)))
            }
        }
    }
}

impl Dialer {
    fn hints(&self) -> PeerHints<'static> {
        if self.is_node { NODE_HINTS } else { HINTS }
    }
}

async fn through(named: &Proxy, host: &str, port: u16) -> Result<TcpStream, DialError> {
    let fault = |reason: String| DialError::Proxy {
        proxy: named.to_string(),
        reason,
    };
    let socket = connect(&named.host, named.port)
        .await
        .map_err(|error| fault(error.to_string()))?;
    match timeout(PROXY_TIMEOUT, proxy::connect(named, socket, host, port)).await {
        Ok(connected) => connected.map_err(fault),
        Err(_) => Err(fault(format!("no answer within {} s", PROXY_TIMEOUT.as_secs()))),
    }
}

async fn handshake(
    tls: &Tls,
    host: &str,
    socket: TcpStream,
    hints: PeerHints<'_>,
) -> Result<TlsStream<TcpStream>, DialError> {
    let name = host.trim_matches(['[', ']']).to_owned();
    let name = ServerName::try_from(name).map_err(|_| DialError::Name {
        host: host.to_owned(),
    })?;
    let connector = TlsConnector::from(Arc::clone(tls.config()));
    match timeout(HANDSHAKE_TIMEOUT, connector.connect(name, socket)).await {
        Ok(Ok(stream)) => {
            if !tls.verifies() {
                tracing::warn!(
                    "--pool-tls-insecure: {host} may be anybody; its certificate is not looked at"
                );
            }
            Ok(stream)
        }
        Ok(Err(error)) => Err(DialError::Tls(tls::explain(&error, tls, hints))),
        Err(_) => Err(DialError::Tls(format!(
            "no TLS handshake within {} s: {}",
            HANDSHAKE_TIMEOUT.as_secs(),
            hints.plain
        ))),
    }
}
