//! Mesos v1 scheduler and executor API without I/O

pub mod address;
pub mod backoff;
mod connection;
pub mod executor;
pub mod machine;
mod malformed;
pub mod proto;
pub mod recordio;
pub mod resources;
pub mod scheduler;
pub mod status;

pub use connection::CONTENT_TYPE;
pub use malformed::MalformedEvent;
