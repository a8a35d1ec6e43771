//! The cluster without sockets, driven through its public interface: accidents and their consequences.

#![allow(clippy::unwrap_used, reason = "what fails here fails the test")]

mod executors;
mod failover;
mod partitions;
mod restarts;
mod scale;
mod world;
