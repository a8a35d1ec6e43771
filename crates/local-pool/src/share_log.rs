//! The share log: a line of JSON for each share, written by a thread of its own.

use std::fs::OpenOptions;
use std::io::{self, BufWriter, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::thread::JoinHandle;

use tracing::warn;

use crate::record::ShareRecord;

/// Shares that may wait to be written. More are left out, counted and told.
const MAX_WAITING: usize = 16_384;

/// Dropping it writes what still waits.
#[derive(Debug)]
pub(crate) struct ShareLog {
    /// `None` only while it is dropped.
    records: Option<SyncSender<ShareRecord>>,
    writer: Option<JoinHandle<()>>,
    left_out: u64,
}

impl ShareLog {
    /// Appends to this file, which only this user can read if it is new: names of workers may be addresses of wallets.
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        let file = OpenOptions::new()
            .create(true)
            .append(true)
            .mode(0o600)
            .open(path)?;
        let (records, waiting) = sync_channel(MAX_WAITING);
        let path = path.to_owned();
        let writer = std::thread::Builder::new()
            .name("share log".to_owned())
            .spawn(move || write_all(&path, BufWriter::new(file), &waiting))?;
        Ok(Self {
            records: Some(records),
            writer: Some(writer),
            left_out: 0,
        })
    }

    /// Never waits.
    pub(crate) fn add(&mut self, record: ShareRecord) {
        let Some(records) = &self.records else {
            return;
        };
        match records.try_send(record) {
            Ok(()) if self.left_out > 0 => {
                warn!(
                    "--share-log: {} shares are left out: the disk was too slow",
                    self.left_out
                );
                self.left_out = 0;
            }
            Ok(()) => {}
            // A file that fails was told of when it did.
            Err(TrySendError::Full(_) | TrySendError::Disconnected(_)) => self.left_out += 1,
        }
    }
}

impl Drop for ShareLog {
    fn drop(&mut self) {
        self.records = None;
        if let Some(writer) = self.writer.take() {
            // It ends with the channel.
            let _ = writer.join();
        }
    }
}

/// Until the channel ends or the file fails.
fn write_all(path: &Path, mut file: impl Write, waiting: &Receiver<ShareRecord>) {
    while let Ok(first) = waiting.recv() {
        let mut all = std::iter::once(first).chain(waiting.try_iter());
        let written = all.try_for_each(|record| write_line(&mut file, &record));
        if let Err(error) = written.and_then(|()| file.flush()) {
            warn!(
                "--share-log {}: {error}; no more shares are written",
                path.display()
            );
            return;
        }
    }
}

fn write_line(file: &mut impl Write, record: &ShareRecord) -> io::Result<()> {
    serde_json::to_writer(&mut *file, record)?;
    file.write_all(b"\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(time: u32) -> ShareRecord {
        ShareRecord {
            time,
            connection: 1,
            worker: "a \"b\"\n".to_owned(),
            job: Some("7".to_owned()),
            accepted: true,
            reason: None,
            code: None,
            difficulty: Some(0.5),
            reached: None,
            hash: None,
            block: None,
        }
    }

    #[test]
    fn every_share_has_a_line_of_its_own_in_order_after_what_was_there() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("shares.jsonl");
        for run in 0..2 {
            let mut log = ShareLog::open(&path).unwrap();
            for number in 0..1000 {
                log.add(record(run * 1000 + number));
            }
        }
        let text = std::fs::read_to_string(&path).unwrap();
        let times: Vec<u64> = text
            .lines()
            .map(|line| {
                serde_json::from_str::<serde_json::Value>(line).unwrap()["time"]
                    .as_u64()
                    .unwrap()
            })
            .collect();
        assert_eq!(times, (0..2000).collect::<Vec<_>>());
        let first =
            r#"{"time":0,"connection":1,"worker":"a \"b\"\n","job":"7","accepted":true,"difficulty":0.5}"#;
        assert_eq!(text.lines().next(), Some(first));
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn a_file_that_fails_stops_nobody() {
        let mut log = ShareLog::open(Path::new("/dev/full")).unwrap();
        for number in 0..MAX_WAITING as u32 * 2 {
            log.add(record(number));
        }
        assert!(ShareLog::open(Path::new("/nowhere/shares")).is_err());
    }
}
