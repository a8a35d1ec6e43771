//! The executor's side: its environment, its events, and its subscription with its agent.
//!
//! ```
//! use std::time::Instant;
//! use machine::Machine;
//! use mesos::executor::{Env, Subscription};
//! use mesos::http::HttpAction;
//!
//! let env = Env::from_vars([
//!     ("MESOS_FRAMEWORK_ID", "f"), ("MESOS_EXECUTOR_ID", "e"), ("MESOS_SLAVE_ID", "a"),
//!     ("MESOS_AGENT_ENDPOINT", "127.0.0.1:5051"), ("MESOS_SANDBOX", "/tmp"),
//! ].map(|(name, value)| (name.to_owned(), value.to_owned())))?;
//! let now = Instant::now();
//! let mut subscription = Subscription::new(env, 1, now);
//! subscription.advance(now);
//! let Some(HttpAction::Open(request)) = subscription.poll(now) else { panic!("the time to connect is now") };
//! assert_eq!(request.path, "/api/v1/executor");
//! # Ok::<_, mesos::executor::EnvError>(())
//! ```

mod calls;
mod duration;
mod env;
mod event;
mod output;
mod subscription;
#[cfg(test)]
mod tests;
mod unacknowledged;

pub use calls::MAX_MESSAGES_IN_FLIGHT;
pub use env::{Env, EnvError, Ssl, Token};
pub use event::Event;
pub use output::{Command, Output};
pub use subscription::{HEARTBEAT_INTERVAL, Subscription};
pub use unacknowledged::{MAX_TASKS, MAX_UPDATES};
