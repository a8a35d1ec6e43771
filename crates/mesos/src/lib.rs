//! Mesos v1 scheduler and executor API without I/O

pub mod proto;
pub mod recordio;
