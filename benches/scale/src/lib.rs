//! How the scheduler and its connection to the master behave with many executors.
//!
//! ```text
//! logic   Scheduler <──> fake master in memory <──> fake executors      one thread, no I/O
//! http    Scheduler <──> SchedulerClient <── HTTP ──> fake master <──> fake executors
//! ```
//!
//! Both layers measure the time from a clean job's arrival until the last executor has its part of it; [`logic`] also
//! measures CPU time, memory, shares and launches, [`http`] also what arrives when a new block comes each second. The fake
//! executors ([`cluster`]) decode every message and check it, so an assignment that is late, lost or given twice ends a
//! measurement with an error instead of a figure.

pub mod before;
pub mod clock;
pub mod cluster;
pub mod executor;
pub mod http;
pub mod jobs;
pub mod logic;
pub mod plot;
pub mod record;
pub mod sampling;
pub mod settings;
pub mod table;
