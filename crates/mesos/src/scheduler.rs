//! The scheduler's side: its calls, its events, its subscription at the leading master.

pub mod call;
mod event;
mod masters;
mod subscription;
#[cfg(test)]
mod tests;

pub use event::Event;
pub use subscription::{Input, STABLE_AFTER, Subscription};
