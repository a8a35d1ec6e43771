//! Every listener of the program accepts its connections here, so that nobody who can reach one can exhaust it, or
//! take the file descriptors that something else needs.
//!
//! * [`files`] raises the limit of open files and divides it among the listeners, less a reserve.
//! * [`gate`] decides, without I/O, which connections are admitted and which must make room.
//! * [`Listener`] accepts connections through a gate, which several listeners may share ([`Door`]).
//! * [`peer`] moves the bytes of long connections between their sockets and the one task that owns them all.
//! * [`http`] serves a router on such connections, with time limits for whatever a peer has to do.
//!
//! A full gate does not lock anybody out: the connection whose peer has been silent for longest makes room for the
//! new one, those last that the server prefers ([`Place::prefer`]). Those that it keeps ([`Place::keep`]) stay.

pub mod files;
#[cfg_attr(not(test), deny(clippy::disallowed_methods, clippy::disallowed_types))]
pub mod gate;
pub mod http;
mod listener;
pub mod peer;
mod stall;

pub use gate::Limits;
pub use listener::{Door, Listener, Place};
