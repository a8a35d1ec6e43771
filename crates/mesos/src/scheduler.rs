//! The scheduler's side: its calls, its events, and its subscription with the leading master.
//!
//! ```
//! use mesos::proto::scheduler::Event as Wire;
//! use mesos::proto::scheduler::event::{Rescind, Type};
//! use mesos::proto::OfferId;
//! use mesos::scheduler::Event;
//! use prost::Message;
//!
//! let record = Wire {
//!     r#type: Some(Type::Rescind.into()),
//!     rescind: Some(Rescind { offer_id: OfferId::new("o") }),
//!     ..Default::default()
//! }
//! .encode_to_vec();
//! assert_eq!(Event::decode(&record)?, Some(Event::Rescind(OfferId::new("o"))));
//! # Ok::<_, mesos::MalformedEvent>(())
//! ```

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
