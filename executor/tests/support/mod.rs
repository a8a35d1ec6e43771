//! Jobs and assignments for tests.

#![allow(dead_code, reason = "each test uses some of it")]

use mesos::proto::{TaskId, TaskInfo};
use messages::{Assignment, TaskData};
use miner_core::{HASHES_PER_DIFFICULTY, Job, NonceRange, Space, Target, Trials};
use std::sync::{Arc, LazyLock};

/// The sample job with network difficulty as on regtest.
pub(crate) fn job() -> Job {
    Job {
        bits: 0x207f_ffff,
        ..testkit::job()
    }
}

/// The kernels of this machine, checked once, not timed.
pub(crate) fn trials() -> Trials {
    static TRIALS: LazyLock<Trials> = LazyLock::new(|| Trials::check(7));
    TRIALS.clone()
}

/// A part of [`job`] that reports about one hash in `one_in`.
pub(crate) fn assignment(generation: u64, prefix: u8, one_in: f64) -> Assignment {
    Assignment {
        generation,
        job: Arc::new(job()),
        space: Space {
            extranonce2_prefix: vec![prefix],
            version_mask: 0x0000_6000,
            version_fixed: 0x0001_0000,
            time_first: 0,
            time_step: 1,
            nonces: NonceRange::ALL,
        },
        report_target: Target::from_difficulty(one_in / HASHES_PER_DIFFICULTY).unwrap(),
        age_ms: 0,
        origin: Vec::new(),
    }
}

/// Task data without an assignment, reporting every second.
pub(crate) fn data() -> TaskData {
    TaskData {
        assignment: None,
        kernel: None,
        pin: true,
        report_interval_ms: 1000,
        record_search: false,
    }
}

/// A task with `millis` thousandths of a CPU.
pub(crate) fn task(id: &str, millis: u64, data: Option<Vec<u8>>) -> TaskInfo {
    TaskInfo {
        name: "hash".into(),
        task_id: TaskId { value: id.into() },
        resources: vec![mesos::resources::scalar("cpus", millis)],
        data,
        ..TaskInfo::default()
    }
}
