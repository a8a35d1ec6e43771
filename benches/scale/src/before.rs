//! What the scheduler did before it had an outbox: with several messages at a time dropped from a full queue, repeated
//! two seconds later, and one call to the master at a time.
//!
//! Measured once over HTTP with a fake master and executors, everything on one core of another machine, so only orders
//! of magnitude can be compared.

/// Executors, and seconds from a clean job's arrival until the last of them had it, least and most.
pub const JOB_SECONDS: [(usize, f64, f64); 4] = [
    (100, 0.16, 0.16),
    (300, 2.2, 2.2),
    (1_000, 6.4, 7.7),
    (3_000, 23.0, 23.0),
];
