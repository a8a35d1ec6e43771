//! The Mesos framework scheduler and the mesos-miner program
