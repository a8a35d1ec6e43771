//! Runs Mesos v1 subscriptions over HTTP with tokio.
//!
//! [`SchedulerClient`] keeps a framework subscribed at the leading master, [`ExecutorClient`] an executor at its
//! agent. What is decided is decided in the state machines of crate [`mesos`]; here bytes are moved.
//!
//! ```text
//! application --call()--> [queue] --> driver task --POST, one at a time--> master or agent
//!      ^                                 |  ^
//!      +------- receiver <-- [queue] <---+  +------- event stream (a connection of its own)
//! ```
//!
//! * Calls are sent one after the other over one connection, in the order in which they were queued.
//! * The queues are bounded ([`QUEUE`]). Is the queue of calls full, `call` waits. Is the queue of inputs full,
//!   the stream is not read any further; the peer keeps what it has to say, and the time of silence does not count.
//! * Every failure is an input that names the address, the cause and the time of the next attempt.
//! * Ending the [`CancellationToken`](tokio_util::sync::CancellationToken) or dropping the receiver closes both
//!   connections. For a master that is a failover: the tasks live on until the framework's failover timeout.
//! * Only plain HTTP is spoken so far.

mod credentials;
mod driver;
mod executor;
mod http;
mod scheduler;
mod stream;

pub use credentials::{Credentials, CredentialsError};
pub use driver::QUEUE;
pub use executor::ExecutorClient;
pub use http::{CALL_TIMEOUT, CONNECT_TIMEOUT};
pub use mesos::address::{AddressError, HostPort, MasterUrls};
pub use mesos::executor::Input as ExecutorInput;
pub use mesos::scheduler::Input as SchedulerInput;
pub use scheduler::{SchedulerClient, SchedulerConfig, TryCallError};
