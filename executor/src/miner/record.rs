//! `search.jsonl`: what was assigned and what was searched, for audits and tests. One JSON object per line.

use messages::Assignment;
use miner_core::Chunk;
use serde_json::{Value, json};
use std::fs::{File, OpenOptions};
use std::io::{BufWriter, Write as _};
use std::path::Path;
use std::sync::mpsc::{Receiver, SyncSender, TryRecvError, sync_channel};
use std::thread::JoinHandle;

/// Lines that may wait for the disk. Full means that the searching threads wait for it too: a record with gaps
/// would be worth nothing.
const QUEUE: usize = 1024;
/// Versions of a piece that are listed one by one; of more only first, last and count are written.
const LISTED_VERSIONS: usize = 16;

/// Appends to a search record through a thread of its own.
#[derive(Debug)]
pub(super) struct Recorder {
    lines: Option<SyncSender<Value>>,
    writer: Option<JoinHandle<()>>,
}

/// What became of a piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// Every nonce was tried with every version.
    Searched,
    /// Taken from the search order, then given up for a newer assignment.
    Abandoned,
}

impl Recorder {
    /// Opens `path` for appending.
    ///
    /// # Errors
    /// If the file or the thread cannot be made.
    pub(super) fn open(path: &Path) -> std::io::Result<Self> {
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

    /// An assignment begins.
    pub(super) fn assigned(&self, assignment: &Assignment) {
        let (job, space) = (&assignment.job, &assignment.space);
        self.line(json!({
            "event": "assigned",
            "generation": assignment.generation,
            // These two say which job it is: headers of one can only be headers of the other if both agree.
            "prev_hash": hex::encode(job.prev_hash),
            "merkle_root_of_zeros": hex::encode(job.merkle_root(&vec![0; job.extranonce2_size])),
            "extranonce2_size": job.extranonce2_size,
            "extranonce2_prefix": hex::encode(&space.extranonce2_prefix),
            "job_version": job.version,
            "job_version_mask": job.version_mask,
            "version_mask": space.version_mask,
            "version_fixed": space.version_fixed,
            "job_time": job.time,
            "time_first": space.time_first,
            "time_step": space.time_step,
            "age_ms": assignment.age_ms,
            "report_target": assignment.report_target.to_string(),
        }));
    }

    /// A piece of the assignment with this generation was dealt with. Empty pieces are not written.
    pub(super) fn piece(&self, fate: Fate, generation: u64, chunk: &Chunk) {
        if chunk.nonces.is_empty() {
            return;
        }
        let versions = chunk.work.versions();
        let mut line = json!({
            "event": match fate { Fate::Searched => "searched", Fate::Abandoned => "abandoned" },
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
            // Fails only if the writer has died, which it has logged.
            let _ = lines.send(line);
        }
    }
}

/// Waits until every line is written.
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

/// Logs the first failure only; later lines are still tried. Returns whether it was one.
fn report(result: std::io::Result<()>, silent: bool) -> bool {
    let Err(error) = result else { return false };
    if !silent {
        tracing::error!(%error, "the search record cannot be written and will have gaps");
    }
    true
}
