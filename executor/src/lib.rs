//! The custom Mesos executor of mesos-miner.
pub mod cpus;
pub mod executor;
pub mod miner;
pub mod threads;
