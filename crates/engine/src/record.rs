//! The record of a search, for audits and tests: what was assigned and what was searched, one JSON object per line.

use crate::Assignment;
use miner_core::Chunk;
use serde_json::{Value, json};
use std::fs::{File, OpenOptions};
use std::io::{BufWriter, Write as _};
use std::path::Path;
use std::sync::mpsc::{Receiver, SyncSender, TryRecvError, sync_channel};
use std::thread::JoinHandle;

/// Lines that may wait for the disk. While that many wait, hashing threads wait too: a record with gaps would be
/// worthless.
const QUEUE: usize = 1024;
/// Up to this many versions of a piece are listed; of more, only the first, the last and the count.
const LISTED_VERSIONS: usize = 16;

/// Appends to a record on a thread of its own. Dropping it waits until every line is written.
#[derive(Debug)]
pub(crate) struct Recorder {
    lines: Option<SyncSender<Value>>,
    writer: Option<JoinHandle<()>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Every nonce with every version.
    Searched,
    /// Given up, unsearched, for a newer assignment.
    Abandoned,
}

impl Recorder {
    /// Opens `path` for appending.
    ///
    /// # Errors
    /// If the file cannot be opened or the thread not started.
    pub(crate) fn open(path: &Path) -> std::io::Result<Self> {
        let file = OpenOptions::new().create(true).append(true).open(path)?;
        let (sender, receiver) = sync_channel(QUEUE);
        let writer = std::thread::Builder::new()
            .name("record".into())
            .spawn(move || write(file, &receiver))?;
        Ok(Self {
            lines: Some(sender),
            writer: Some(writer),
        })
    }

    pub(crate) fn assigned(&self, assignment: &Assignment) {
        let (job, space) = (&assignment.job, &assignment.space);
        self.line(json!({
            "event": "assigned",
            "generation": assignment.generation,
            // These two identify the job.
            "prev_hash": hex::encode(job.prev_hash),
            "merkle_root_of_zeros": hex::encode(job.root.merkle_root(&vec![0; job.extranonce2_size()])),
            "extranonce2_size": job.extranonce2_size(),
            "extranonce2_prefix": hex::encode(&space.extranonce2_prefix),
            "job_version": job.version,
            "job_version_mask": job.version_mask,
            "version_mask": space.version_mask,
            "version_fixed": space.version_fixed,
            "job_time": job.time,
            "time_first": space.time_first,
            "time_step": space.time_step,
            "nonce_first": space.nonces.start(),
            "nonce_count": space.nonces.len(),
            "age_ms": u64::try_from(assignment.age.as_millis()).unwrap_or(u64::MAX),
            "report_target": assignment.report_target.to_string(),
        }));
    }

    /// Writes a piece of the assignment of this generation, unless it is empty.
    pub(crate) fn piece(&self, outcome: Outcome, generation: u64, chunk: &Chunk) {
        if chunk.nonces.is_empty() {
            return;
        }
        let versions = chunk.work.versions();
        let mut line = json!({
            "event": match outcome { Outcome::Searched => "searched", Outcome::Abandoned => "abandoned" },
            "generation": generation,
            "extranonce2": hex::encode(&chunk.extranonce2),
            "time": chunk.time,
            "nonce_start": chunk.nonces.start(),
            "nonce_count": chunk.nonces.len(),
            "version_first": versions.first(),
            "version_last": versions.last(),
            "version_count": versions.len(),
        });
        if versions.len() <= LISTED_VERSIONS {
            line["versions"] = json!(versions);
        }
        self.line(line);
    }

    fn line(&self, line: Value) {
        if let Some(lines) = &self.lines {
            // Fails only if the writer has panicked, which Rust has printed.
            let _ = lines.send(line);
        }
    }
}

impl Drop for Recorder {
    fn drop(&mut self) {
        self.lines = None;
        if let Some(writer) = self.writer.take() {
            let _ = writer.join();
        }
    }
}

fn write(file: File, lines: &Receiver<Value>) {
    let mut file = BufWriter::new(file);
    let mut failed = false;
    loop {
        let line = match lines.try_recv() {
            Ok(line) => Some(line),
            Err(TryRecvError::Disconnected) => None,
            Err(TryRecvError::Empty) => {
                failed |= report(file.flush(), failed);
                lines.recv().ok()
            }
        };
        let Some(line) = line else {
            report(file.flush(), failed);
            return;
        };
        failed |= report(writeln!(file, "{line}"), failed);
    }
}

/// Logs the first failure only; later lines are still tried. Returns whether this was a failure.
fn report(result: std::io::Result<()>, silent: bool) -> bool {
    let Err(error) = result else { return false };
    if !silent {
        tracing::error!(%error, "the search record cannot be written and will have gaps");
    }
    true
}
