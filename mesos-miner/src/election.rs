//! Drives the candidacy of a scheduler that is one of several: the crate `election` decides, and what it wants of
//! ZooKeeper is done here.

mod candidacy;
mod lease;
mod nodes;
mod operations;
#[cfg(test)]
mod tests;

pub(crate) use candidacy::{Candidacy, ElectionEvent, Leadership};
pub(crate) use lease::Lease;
pub(crate) use nodes::replicated_log;
