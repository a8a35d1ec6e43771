//! The executor's side: its environment, its events, and its subscription with its agent.

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
pub use env::{Env, EnvError, Token};
pub use event::Event;
pub use output::{Command, Output};
pub use subscription::{HEARTBEAT_INTERVAL, Subscription};
pub use unacknowledged::{MAX_TASKS, MAX_UPDATES};
