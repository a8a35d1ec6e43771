//! The words of a source that talks over one byte stream, such as TCP or TLS.
//!
//! Such a source is a state machine with [`LinkEvent`] in and [`LinkAction`] out. Its driver connects, moves bytes and
//! hands [`LinkAction::Tell`] to the scheduler; it decides nothing.

use crate::{Command, Event};
use std::fmt;

/// What happens to a source.
#[derive(Clone, Debug, PartialEq)]
pub enum LinkEvent {
    /// The scheduler asks for something.
    Command(Command),
    /// The connection that [`LinkAction::Connect`] asked for stands.
    Connected,
    /// Bytes arrived.
    Received(Vec<u8>),
    /// The connection could not be made, broke or was closed by the other side; the text says why, on one line.
    Closed(String),
}

/// What a source wants done. Bytes to send may hold a password, so `Debug` shows only their number.
#[derive(Clone, PartialEq)]
pub enum LinkAction {
    /// Connect, dropping any connection there is.
    Connect {
        /// Host name or address; IPv6 addresses without brackets.
        host: String,
        /// TCP port.
        port: u16,
    },
    /// Write these bytes.
    Send(Vec<u8>),
    /// Close the connection; nothing more is heard of it.
    Disconnect,
    /// Tell the scheduler.
    Tell(Event),
}

impl fmt::Debug for LinkAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Connect { host, port } => write!(f, "Connect({host}, {port})"),
            Self::Send(bytes) => write!(f, "Send({} bytes)", bytes.len()),
            Self::Disconnect => f.write_str("Disconnect"),
            Self::Tell(event) => f.debug_tuple("Tell").field(event).finish(),
        }
    }
}
