//! What a recorder leaves on a disk in memory: after crashes, failures, damage, and earlier versions.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod crashes;
mod files;

use scheduler::records::{BlockRecord, Record, State, TaskRecord};
use state_log::{LOG, MemoryDisk, OpenError, Opened, Recorder};

fn task(number: u64) -> TaskRecord {
    TaskRecord {
        task_id: format!("t-{number}"),
        hostname: "a\nb".to_owned(),
        cpus_millis: number,
        executor_info: vec![0; 100],
        ..TaskRecord::default()
    }
}

fn block(hash: &str) -> BlockRecord {
    BlockRecord {
        hash: hash.to_owned(),
        header: "00".repeat(80),
        ..BlockRecord::default()
    }
}

/// A batch of about `bytes` bytes on disk that does not grow the state.
fn batch(number: u64, bytes: usize) -> Vec<Record> {
    let mut big = task(0);
    big.executor_info = vec![number as u8; bytes / 2];
    vec![
        Record::FirstGeneration(number),
        Record::Task(big),
        Record::TaskEnded {
            task_id: "t-0".to_owned(),
        },
    ]
}

fn open(disk: &MemoryDisk) -> Recorder<MemoryDisk> {
    Recorder::open(disk.clone()).unwrap().recorder
}

/// The state that a scheduler starting now would read. The files stay as they are.
fn state_on(disk: &MemoryDisk) -> Result<State, OpenError> {
    let copy = MemoryDisk::default();
    for name in [LOG, "state.json"] {
        if let Some(bytes) = disk.content(name) {
            copy.put(name, &bytes);
        }
    }
    Recorder::open(copy).map(|Opened { state, .. }| state)
}
