//! The executor's side: its environment, its events, its subscription at its agent.

mod duration;
mod env;
mod event;
mod output;
mod subscription;
#[cfg(test)]
mod tests;
mod unacknowledged;

pub use env::{Env, EnvError, Token};
pub use event::Event;
pub use output::{Command, Output};
pub use subscription::{HEARTBEAT_INTERVAL, MAX_MESSAGES_IN_FLIGHT, Subscription};
pub use unacknowledged::{MAX_TASKS, MAX_UPDATES};
