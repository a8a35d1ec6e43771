//! The `mesos-miner` program.
fn main() {}
