//! Both clients against a server of the test's own, which can misbehave.

mod executor;
mod scheduler;
mod server;
