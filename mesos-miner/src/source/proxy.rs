//! A SOCKS5 proxy (RFC 1928), which also looks up the names of hosts: what is asked for stays between the proxy and us, and
//! names that only the proxy knows, such as Tor's, can be reached.

use crate::config::Proxy;
use std::net::IpAddr;
use tokio::net::TcpStream;
use tokio_socks::tcp::Socks5Stream;
use tokio_socks::{Error, TargetAddr};

/// Asks a proxy, which this socket is connected to, for a connection to a host.
///
/// # Errors
/// What the proxy said, or that it is none.
pub(super) async fn connect(
    proxy: &Proxy,
    socket: TcpStream,
    host: &str,
    port: u16,
) -> Result<TcpStream, String> {
    let host = host.trim_matches(['[', ']']);
    let target = match host.parse::<IpAddr>() {
        Ok(address) => TargetAddr::Ip((address, port).into()),
        Err(_) => TargetAddr::Domain(host.into(), port),
    };
    let connected = match &proxy.login {
        Some((user, pass)) => {
            Socks5Stream::connect_with_password_and_socket(socket, target, user, pass.reveal()).await
        }
        None => Socks5Stream::connect_with_socket(socket, target).await,
    };
    connected.map(Socks5Stream::into_inner).map_err(words)
}

fn words(error: Error) -> String {
    match error {
        Error::InvalidResponseVersion => "it does not speak SOCKS5".to_owned(),
        Error::NoAcceptableAuthMethods => "it wants a login: write socks5://user:pass@host:port".to_owned(),
        Error::PasswordAuthFailure(_) => "it does not accept the login".to_owned(),
        other => text::one_line(&other.to_string()),
    }
}
