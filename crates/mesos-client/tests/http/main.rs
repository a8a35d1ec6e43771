//! Both clients against a server of the test's own, which can misbehave.

mod calls;
mod containers;
mod executor;
mod operator;
mod scheduler;
mod server;
mod tls;
