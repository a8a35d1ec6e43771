//! Connecting to a host by its name. All of its addresses get their turn, as RFC 8305 ("Happy Eyeballs") proposes: the
//! next one is tried when the one before has failed, or has not answered for a while, and the first to connect wins.
//! An address that swallows packets thus costs a quarter of a second.

use socket2::{SockRef, TcpKeepalive};
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::time::Duration;
use tokio::net::{TcpStream, lookup_host};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

/// Longest wait for a TCP connection, over all addresses and with the lookup.
const TIMEOUT: Duration = Duration::from_secs(10);
/// An address has this long before the next one is tried beside it; RFC 8305, section 8.
const NEXT_ADDRESS_AFTER: Duration = Duration::from_millis(250);
/// A connection on which nothing passes is probed after this time, and as often from then on: routers forget those that
/// are silent for minutes, and a pool may have nothing to say for two.
const KEEPALIVE: Duration = Duration::from_secs(45);
/// Addresses of one name that are tried; further ones are left out.
const MAX_ADDRESSES: usize = 16;

/// Why there is no TCP connection.
#[derive(Debug, thiserror::Error)]
pub(super) enum ConnectError {
    #[error("looking up {host}: {error}")]
    Lookup { host: String, error: io::Error },
    #[error("{host} has no address")]
    NoAddress { host: String },
    /// The fault of the address that was tried last.
    #[error("{0}")]
    Failed(io::Error),
    #[error("no connection within {} s", TIMEOUT.as_secs())]
    Timeout,
}

pub(super) async fn connect(host: &str, port: u16) -> Result<TcpStream, ConnectError> {
    let connecting = async {
        let addresses = lookup_host((host, port)).await.map(in_turns);
        let host = || host.to_owned();
        let addresses = addresses.map_err(|error| ConnectError::Lookup { host: host(), error })?;
        match first_to_connect(addresses, TcpStream::connect).await {
            Some(result) => result.map_err(ConnectError::Failed),
            None => Err(ConnectError::NoAddress { host: host() }),
        }
    };
    let stream = timeout(TIMEOUT, connecting)
        .await
        .unwrap_or(Err(ConnectError::Timeout))?;
    // Shares are short lines that must not wait for each other. If this fails they are only slower.
    let _ = stream.set_nodelay(true);
    let keepalive = TcpKeepalive::new().with_time(KEEPALIVE).with_interval(KEEPALIVE);
    // Without it, whoever is gone is noticed by what it does not say.
    let _ = SockRef::from(&stream).set_tcp_keepalive(&keepalive);
    Ok(stream)
}

/// The resolver's order, but with the two families alternating: often one of them is broken as a whole.
fn in_turns(addresses: impl Iterator<Item = SocketAddr>) -> Vec<SocketAddr> {
    let all: Vec<SocketAddr> = addresses.collect();
    let Some(first) = all.first().copied() else {
        return all;
    };
    let (one, other): (Vec<_>, Vec<_>) = all
        .into_iter()
        .partition(|address| address.is_ipv4() == first.is_ipv4());
    let (mut one, mut other) = (one.into_iter(), other.into_iter());
    let mut turns = Vec::new();
    loop {
        let pair = [one.next(), other.next()];
        if pair == [None, None] || turns.len() >= MAX_ADDRESSES {
            turns.truncate(MAX_ADDRESSES);
            return turns;
        }
        turns.extend(pair.into_iter().flatten());
    }
}

/// `None` if there are no addresses. Attempts that have not won are dropped.
async fn first_to_connect<T, F>(
    addresses: Vec<SocketAddr>,
    connect: impl Fn(SocketAddr) -> F,
) -> Option<io::Result<T>>
where
    T: Send + 'static,
    F: Future<Output = io::Result<T>> + Send + 'static,
{
    let mut addresses = addresses.into_iter().peekable();
    let mut attempts = JoinSet::new();
    let mut fault = None;
    loop {
        match addresses.next() {
            Some(address) => drop(attempts.spawn(connect(address))),
            None if attempts.is_empty() => return fault,
            None => {}
        }
        let more = addresses.peek().is_some();
        tokio::select! {
            Some(done) = attempts.join_next() => match done.unwrap_or_else(|error| Err(io::Error::other(error))) {
                Ok(connected) => return Some(Ok(connected)),
                Err(error) => fault = Some(Err(error)),
            },
            () = sleep(NEXT_ADDRESS_AFTER), if more => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::future::pending;
    use tokio::time::Instant;

    /// Addresses that differ in their last number, which tells what they do.
    fn addresses(hosts: &[u8]) -> Vec<SocketAddr> {
        hosts.iter().map(|host| ([127, 0, 0, *host], 1).into()).collect()
    }

    /// 1 swallows packets, 2 refuses, others connect.
    async fn connect(address: SocketAddr) -> io::Result<SocketAddr> {
        match address.to_string().as_str() {
            "127.0.0.1:1" => pending().await,
            "127.0.0.2:1" => Err(io::ErrorKind::ConnectionRefused.into()),
            _ => Ok(address),
        }
    }

    #[tokio::test(start_paused = true)]
    async fn every_address_gets_its_turn() {
        for (hosts, winner, after_ms) in [
            (&[3][..], Some(3), 0),
            (&[2, 3], Some(3), 0),
            (&[1, 3], Some(3), 250),
            (&[1, 1, 3, 4], Some(3), 500),
            (&[1, 2, 3], Some(3), 250),
            (&[2, 2], None, 0),
        ] {
            let start = Instant::now();
            let result = first_to_connect(addresses(hosts), connect).await.unwrap();
            let winner = winner.map(|host| addresses(&[host])[0]);
            assert_eq!(result.ok(), winner, "{hosts:?}");
            let took = start.elapsed().as_millis();
            assert!((after_ms..after_ms + 10).contains(&took), "{hosts:?}: {took} ms");
        }
        assert!(first_to_connect(Vec::new(), connect).await.is_none());
    }

    #[tokio::test(start_paused = true)]
    async fn the_last_address_may_take_its_time() {
        let slow = |address| async move {
            sleep(Duration::from_secs(5)).await;
            connect(address).await
        };
        let result = first_to_connect(addresses(&[2, 3]), slow).await.unwrap();
        assert_eq!(result.ok(), Some(addresses(&[3])[0]));
    }

    #[tokio::test]
    async fn silent_connections_are_probed() {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let stream = super::connect("127.0.0.1", port).await.unwrap();
        let socket = SockRef::from(&stream);
        assert!(socket.keepalive().unwrap());
        assert_eq!(socket.tcp_keepalive_time().unwrap(), KEEPALIVE);
    }

    #[test]
    fn families_alternate_and_the_number_of_addresses_is_bounded() {
        let parse =
            |list: &[&str]| -> Vec<SocketAddr> { list.iter().map(|text| text.parse().unwrap()).collect() };
        let given = parse(&["[::1]:1", "[::2]:1", "[::3]:1", "1.1.1.1:1", "1.1.1.2:1"]);
        let wanted = parse(&["[::1]:1", "1.1.1.1:1", "[::2]:1", "1.1.1.2:1", "[::3]:1"]);
        assert_eq!(in_turns(given.into_iter()), wanted);
        assert_eq!(in_turns(addresses(&[7; 99]).into_iter()).len(), MAX_ADDRESSES);
        assert!(in_turns([].into_iter()).is_empty());
    }
}
