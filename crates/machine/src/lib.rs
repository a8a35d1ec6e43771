//! The one shape that every state machine of this workspace has.
//!
//! Protocols, the scheduler, the executor, the embedded cluster and the embedded pool are state machines without
//! sockets, threads or clocks. Each implements [`Machine`], so one kind of driver runs them in production and one
//! simulator runs them under a seed.
//!
//! ```text
//!            handle(event, now)                 poll(now)
//!  driver ─────────────────────────> Machine ─────────────> actions, in order
//!            advance(now) at deadline()
//! ```
//!
//! ```
//! use machine::Machine;
//! use std::time::{Duration, Instant};
//!
//! /// Rings once, a second after it is wound up.
//! #[derive(Default)]
//! struct Alarm {
//!     due: Option<Instant>,
//!     rings: bool,
//! }
//!
//! impl Machine for Alarm {
//!     type Event = ();
//!     type Action = &'static str;
//!
//!     fn handle(&mut self, (): (), now: Instant) {
//!         self.due = Some(now + Duration::from_secs(1));
//!     }
//!     fn advance(&mut self, now: Instant) {
//!         self.rings = self.due.take_if(|due| *due <= now).is_some();
//!     }
//!     fn poll(&mut self, _now: Instant) -> Option<&'static str> {
//!         std::mem::take(&mut self.rings).then_some("ring")
//!     }
//!     fn deadline(&self) -> Option<Instant> {
//!         self.due
//!     }
//! }
//!
//! let start = Instant::now();
//! let mut alarm = Alarm::default();
//! alarm.handle((), start);
//! let due = alarm.deadline().expect("wound up");
//! alarm.advance(due);
//! assert_eq!(machine::drain(&mut alarm, due), ["ring"]);
//! ```

#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

use std::time::Instant;

/// A state machine without I/O. See the [front page](crate) for how to drive it.
///
/// After [`handle`](Self::handle) or [`advance`](Self::advance), take actions from [`poll`](Self::poll) until it
/// returns `None`, and carry them out in that order. Then sleep until the next event or [`deadline`](Self::deadline).
pub trait Machine {
    /// What happened outside.
    type Event;
    /// What the machine wants done outside.
    type Action;

    /// Takes in one event. `now` never goes backwards from one call to the next.
    fn handle(&mut self, event: Self::Event, now: Instant);

    /// Does what is due at `now`. Calling it early or late is harmless.
    fn advance(&mut self, now: Instant);

    /// The next action. Its content may depend on the time at which it is taken, for example on a job's age.
    fn poll(&mut self, now: Instant) -> Option<Self::Action>;

    /// When [`advance`](Self::advance) is due; `None` while nothing waits for time. It may lie in the past.
    fn deadline(&self) -> Option<Instant>;
}

/// All actions that wait, in order.
pub fn drain<M: Machine>(machine: &mut M, now: Instant) -> Vec<M::Action> {
    std::iter::from_fn(|| machine.poll(now)).collect()
}

/// The examples of the read-me are tests, too.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct ReadMe;
