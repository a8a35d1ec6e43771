//! Events and actions of a source that speaks over one byte stream, such as TCP or TLS.
//!
//! Such a source is a state machine with [`LinkEvent`] in and [`LinkAction`] out. Its driver connects, moves bytes and
//! hands [`LinkAction::Tell`] to the scheduler; it decides nothing.

use crate::{Command, Event};
use std::fmt;

#[derive(Clone, Debug, PartialEq)]
pub enum LinkEvent {
    /// The scheduler asks for something.
    Command(Command),
    /// The connection that [`LinkAction::Connect`] asked for is made.
    Connected,
    Received(Vec<u8>),
    /// The connection could not be made, broke or was closed by the other side; the text says why, on one line.
    Closed(String),
}

/// `Debug` shows only the number of bytes to send, since they may hold a password.
#[derive(Clone, PartialEq)]
pub enum LinkAction {
    /// Connect, dropping any connection there is.
    Connect {
        /// Host name or address; IPv6 addresses without brackets.
        host: String,
        port: u16,
    },
    Send(Vec<u8>),
    /// Close the connection. No [`LinkEvent::Closed`] follows.
    Disconnect,
    /// Report to the scheduler.
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
