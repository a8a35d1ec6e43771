//! An address for one program, or for nobody.

use rustix::net::{AddressFamily, SocketType, bind, getsockname, socket, sockopt};
use std::fmt;
use std::net::{Ipv4Addr, SocketAddr, SocketAddrV4};
use std::os::fd::OwnedFd;

/// An address on loopback that the system gives to nobody else while this lives: neither to a socket that asks for any
/// port nor to a connection. A server that asks for this very port gets it, if it sets `SO_REUSEADDR` as usual; until
/// then connections are refused.
#[derive(Debug)]
pub struct Reserved {
    /// Bound, but not listening.
    _socket: OwnedFd,
    address: SocketAddr,
}

impl Reserved {
    /// Panics if the system has no port left.
    #[expect(clippy::new_without_default, reason = "it takes a port")]
    pub fn new() -> Self {
        let reserve = || {
            let socket = socket(AddressFamily::INET, SocketType::STREAM, None)?;
            sockopt::set_socket_reuseaddr(&socket, true)?;
            bind(&socket, &SocketAddrV4::new(Ipv4Addr::LOCALHOST, 0))?;
            let address = SocketAddr::try_from(getsockname(&socket)?)?;
            Ok::<_, rustix::io::Errno>(Self {
                _socket: socket,
                address,
            })
        };
        reserve().unwrap_or_else(|error| panic!("a port on loopback: {error}"))
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

/// `127.0.0.1:PORT`
impl fmt::Display for Reserved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.address.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::ErrorKind;
    use std::net::{TcpListener, TcpStream};

    #[test]
    fn only_who_asks_for_it_gets_it() {
        let reserved = Reserved::new();
        let refused = TcpStream::connect(reserved.address()).unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::ConnectionRefused);
        let _server = TcpListener::bind(reserved.address()).unwrap();
        TcpStream::connect(reserved.address()).unwrap();
    }
}
