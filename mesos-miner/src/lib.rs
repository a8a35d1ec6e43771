//! The parts of the `mesos-miner` program.
//!
//! ```text
//! cli ──> config ──> app ──> scheduler    the logic, without I/O
//!                     ├────> source       drives job sources: pools and nodes
//!                     ├────> mesos-client drives the subscription at the master
//!                     ├────> artifact     serves the executors to agents
//!                     ├────> admin        the dashboard, /metrics, /api/v1
//!                     ├────> store        the state on disk
//!                     └────> progress     log, live line, JSON events
//!                             └> output   threads that write to stdout and stderr
//! ```

pub mod admin;
pub mod app;
pub mod artifact;
pub mod cli;
pub mod config;
mod election;
mod history;
pub mod metrics;
pub mod output;
pub mod private;
pub mod progress;
pub mod scratch;
pub mod signals;
pub mod source;
pub mod store;
