//! Hash rates and shares over time, for the pages: in memory, and in a file of the state directory if there is one.

mod file;
mod ring;
mod series;

pub(crate) use series::{Point, STEPS};

use file::{Failure, Writer};
use scheduler::Status;
use series::AllSeries;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// See the [module](self). Clones are the same.
#[derive(Clone, Debug, Default)]
pub struct History(Arc<Inner>);

#[derive(Debug, Default)]
struct Inner {
    series: Mutex<AllSeries>,
    writer: Mutex<Option<Writer>>,
    failure: Failure,
}

impl History {
    /// Goes on with what the state directory holds, and keeps what comes there. Says so if it cannot: a run does not need its
    /// history.
    pub fn keep_in(&self, dir: &Path, unix: Duration) {
        match Writer::start(dir, Arc::clone(&self.0.failure)) {
            Ok((writer, points)) => {
                self.series().restore(points, unix);
                *lock(&self.0.writer) = Some(writer);
            }
            Err(error) => {
                let reason = text::foreign(&error.to_string());
                tracing::warn!("{reason}; history is kept in memory only");
                *lock(&self.0.failure) = Some(reason);
            }
        }
    }

    /// Takes the state at a time since 1970 in. Never waits for the disk.
    pub fn sample(&self, status: &Status, unix: Duration) {
        let finished = self.series().sample(status, unix);
        if let Some(writer) = &*lock(&self.0.writer) {
            for point in finished {
                writer.send(point, &self.0.failure);
            }
        }
    }

    /// The points of a series, the oldest first, with the seconds since 1970 at which their steps began.
    pub(crate) fn points(&self, series: usize) -> Vec<(u64, Point)> {
        self.series().points(series).collect()
    }

    /// Why the newest points are not on disk, if they should be.
    pub(crate) fn failure(&self) -> Option<String> {
        lock(&self.0.failure).clone()
    }

    fn series(&self) -> MutexGuard<'_, AllSeries> {
        lock(&self.0.series)
    }
}

/// Nothing that holds a lock here can panic in the middle of a change.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
