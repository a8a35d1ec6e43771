//! Keeps the ring in the state directory, with a thread of its own: a disk that is full, slow or broken costs history and
//! nothing else.

use super::ring::{self, Content};
use super::series::Finished;
use crate::private;
use rustix::fs::{OFlags, fstatvfs};
use std::fs::File;
use std::io::{self, Read};
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};

/// The file's name in the state directory.
const NAME: &str = "history";
/// Points that wait for the disk. More are left out of the file.
const MAX_WAITING: usize = 64;

/// Bytes of the disk that a new file leaves to the state, which matters more.
const LEFT_TO_STATE: u64 = 1 << 20;

/// Why history is not kept at the moment.
pub(super) type Failure = Arc<Mutex<Option<String>>>;

/// The file's thread.
#[derive(Debug)]
pub(super) struct Writer(SyncSender<Finished>);

impl Writer {
    /// Opens the file, or begins one, and reads the points in it.
    ///
    /// # Errors
    /// Why there is none, with its path.
    pub(super) fn start(dir: &Path, failure: Failure) -> io::Result<(Self, Vec<Finished>)> {
        let path = dir.join(NAME);
        let named = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", path.display()));
        let (file, points) = open(dir, &path).map_err(named)?;
        let (sender, receiver) = sync_channel(MAX_WAITING);
        std::thread::Builder::new()
            .name("history".to_owned())
            .spawn(move || write(&file, &path, &receiver, &failure))?;
        Ok((Self(sender), points))
    }

    /// Queues a point. Never waits.
    pub(super) fn send(&self, point: Finished, failure: &Failure) {
        if self.0.try_send(point).is_err() {
            note(
                failure,
                Some(format!("{NAME}: the disk is too slow: points are left out")),
            );
        }
    }
}

fn open(dir: &Path, path: &Path) -> io::Result<(File, Vec<Finished>)> {
    let directory = private::open_directory(dir)?;
    let mut file = private::open_file(&directory, NAME, OFlags::RDWR | OFlags::CREATE)?;
    let mut bytes = Vec::new();
    // One byte more tells a longer file.
    (&mut file).take(ring::SIZE as u64 + 1).read_to_end(&mut bytes)?;
    match ring::read(&bytes) {
        Content::Points(points, damaged) => {
            if damaged > 0 {
                tracing::warn!(
                    "{}: {} damaged: they are left out of the history",
                    path.display(),
                    text::count(damaged as u64, "point")
                );
            }
            return Ok((file, points));
        }
        Content::Foreign if bytes.is_empty() => {}
        Content::Foreign => tracing::warn!(
            "{}: this is no history of this version: it begins anew",
            path.display()
        ),
    }
    begin(&file)?;
    Ok((file, Vec::new()))
}

/// Takes all of its space now, so that a disk that fills up later does not matter; or none.
fn begin(file: &File) -> io::Result<()> {
    file.set_len(0)?;
    let disk = fstatvfs(file)?;
    if disk.f_bavail.saturating_mul(disk.f_frsize) < ring::SIZE as u64 + LEFT_TO_STATE {
        return Err(io::Error::other(
            "the disk is nearly full, and its room is left to the state",
        ));
    }
    let written = file.write_all_at(&ring::empty(), 0);
    if written.is_err() {
        // What stands there is no history, and would keep the state out.
        file.set_len(0)?;
    }
    written
}

fn write(file: &File, path: &Path, points: &Receiver<Finished>, failure: &Failure) {
    while let Ok(point) = points.recv() {
        let (at, bytes) = ring::place(point);
        let written = file.write_all_at(&bytes, at);
        note(failure, written.err().map(|error| told(path, &error)));
    }
}

fn told(path: &Path, error: &io::Error) -> String {
    format!("{}: {error}", path.display())
}

/// Warns once when it begins to fail.
fn note(failure: &Failure, now: Option<String>) {
    let mut known = failure.lock().unwrap_or_else(PoisonError::into_inner);
    if let (None, Some(reason)) = (&*known, &now) {
        tracing::warn!("{reason}; the history of this time will be missing after a restart");
    }
    *known = now;
}

#[cfg(test)]
mod tests {
    use super::super::series::Point;
    use super::*;
    use std::fs;
    use std::time::{Duration, Instant};

    fn point(step: u64) -> Finished {
        let point = Point {
            claimed: 5.0,
            ..Point::default()
        };
        (0, step, point)
    }

    fn start(dir: &Path) -> (Writer, Vec<Finished>, Failure) {
        let failure = Failure::default();
        let (writer, points) = Writer::start(dir, Arc::clone(&failure)).unwrap();
        (writer, points, failure)
    }

    /// Waits for the thread.
    fn eventually(what: &str, check: impl Fn() -> bool) {
        let begun = Instant::now();
        while !check() {
            assert!(
                begun.elapsed() < Duration::from_secs(60),
                "still waiting for {what}"
            );
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    #[test]
    fn points_survive_a_restart_and_a_damaged_place_does_not_matter() {
        let dir = tempfile::tempdir().unwrap();
        let (writer, points, failure) = start(dir.path());
        assert_eq!(points, []);
        for step in 1..=3 {
            writer.send(point(step), &failure);
        }
        let file = dir.path().join(NAME);
        let (last, _) = ring::place(point(3));
        let last = usize::try_from(last).unwrap();
        eventually("the last point", || fs::read(&file).unwrap()[last] == 3);
        let (_, points, _) = start(dir.path());
        assert_eq!(points, [point(1), point(2), point(3)]);

        let mut bytes = fs::read(&file).unwrap();
        bytes[last] ^= 1;
        fs::write(&file, bytes).unwrap();
        assert_eq!(start(dir.path()).1, [point(1), point(2)]);
        fs::write(&file, "something else").unwrap();
        assert_eq!(start(dir.path()).1, []);
        assert_eq!(fs::metadata(&file).unwrap().len(), ring::SIZE as u64);
    }

    #[test]
    fn a_disk_that_fails_is_told() {
        let dir = tempfile::tempdir().unwrap();
        let failure = Failure::default();
        let full = File::options().write(true).open("/dev/full").unwrap();
        let (sender, receiver) = sync_channel(1);
        sender.send(point(1)).unwrap();
        drop(sender);
        write(&full, Path::new("/dev/full"), &receiver, &failure);
        let told = failure.lock().unwrap().clone().unwrap();
        assert!(told.contains("/dev/full"), "{told}");

        std::os::unix::fs::symlink("/etc/passwd", dir.path().join(NAME)).unwrap();
        let error = Writer::start(dir.path(), failure).unwrap_err().to_string();
        assert!(error.contains("symbolic link"), "{error}");
    }
}
