//! The executor's side: its environment, its events, its subscription at its agent.

mod duration;
mod env;
mod event;
mod input;
mod subscription;
#[cfg(test)]
mod tests;
mod unacknowledged;

pub use env::{Env, EnvError, Token};
pub use event::Event;
pub use input::{Command, Input};
pub use subscription::{HEARTBEAT_INTERVAL, Subscription};
pub use unacknowledged::{MAX_TASKS, MAX_UPDATES};
