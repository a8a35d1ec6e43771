//! The public interface of miner-core against real blocks, recorded vectors and the `sha2` crate.

#![allow(clippy::unwrap_used)] // Also outside test functions, all of this is test code.

mod blocks;
mod common;
mod field;
mod jobs;
mod kernels;
mod planted;
mod searching;
mod spaces;
mod targets;
