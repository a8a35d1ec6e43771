//! The scheduler's side: its calls, its events, and its subscription with the leading master.

pub mod call;
mod calls;
mod event;
pub(crate) mod masters;
mod output;
mod registration;
mod subscription;
#[cfg(test)]
mod tests;

pub use calls::MAX_MESSAGES_IN_FLIGHT;
pub use event::{Event, SubscriptionError};
pub use output::{Command, Detected, Output};
pub use subscription::Subscription;
