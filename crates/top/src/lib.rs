//! A scheduler's status in a terminal, without terminal and network: events go in, a screen comes out.
//!
//! ```text
//!   keys, answers ──> update ──> Model ──> view ──> ratatui's frame
//! ```
//!
//! The driver is `mesos-miner top`.

#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

mod model;
mod plain;
mod status;
mod update;
mod view;

pub use model::{Model, Sort};
pub use plain::plain;
pub use status::{Executor, Status};
pub use update::{Event, Flow, Key, update};
pub use view::draw;
