//! Snapshots of the scheduler for the admin pages. Pages request them from the main loop, which makes none unasked.

use scheduler::Snapshot;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::{Mutex, mpsc, oneshot};

/// Age up to which pages share a snapshot.
const MAX_AGE: Duration = Duration::from_millis(500);
/// How long a page waits for the main loop before it answers 503.
const TIMEOUT: Duration = Duration::from_secs(5);

/// The main loop's end of the channel, which holds at most one request.
#[derive(Debug)]
pub struct SnapshotRequests(mpsc::Receiver<SnapshotRequest>);

/// A page's request for a snapshot.
#[derive(Debug)]
pub struct SnapshotRequest(oneshot::Sender<Snapshot>);

/// A snapshot, and when it was taken.
type Taken = (Instant, Arc<Snapshot>);

/// The pages' end of the channel, and the newest snapshot.
#[derive(Clone, Debug)]
pub struct Snapshots {
    requests: mpsc::Sender<SnapshotRequest>,
    /// Locked while a request is in flight: other pages wait for its answer instead of sending their own.
    newest: Arc<Mutex<Option<Taken>>>,
}

/// The main loop is busy, or it has ended.
#[derive(Debug, thiserror::Error)]
#[error("the scheduler does not answer, try again")]
pub struct NoAnswer;

/// The channel between the pages and the main loop.
pub fn snapshots() -> (Snapshots, SnapshotRequests) {
    let (requests, receiver) = mpsc::channel(1);
    let snapshots = Snapshots {
        requests,
        newest: Arc::default(),
    };
    (snapshots, SnapshotRequests(receiver))
}

impl SnapshotRequests {
    /// The next request. Never returns once all pages are gone. Cancel-safe.
    pub async fn next(&mut self) -> SnapshotRequest {
        loop {
            match self.0.recv().await {
                // The client has disconnected.
                Some(request) if request.0.is_closed() => {}
                Some(request) => return request,
                None => std::future::pending().await,
            }
        }
    }
}

impl SnapshotRequest {
    pub fn answer(self, snapshot: Snapshot) {
        // An error means that the client has disconnected.
        let _ = self.0.send(snapshot);
    }
}

impl Snapshots {
    /// A snapshot that is at most half a second old.
    pub(super) async fn get(&self) -> Result<Arc<Snapshot>, NoAnswer> {
        tokio::time::timeout(TIMEOUT, self.ask())
            .await
            .unwrap_or(Err(NoAnswer))
    }

    async fn ask(&self) -> Result<Arc<Snapshot>, NoAnswer> {
        let mut newest = self.newest.lock().await;
        if let Some((at, snapshot)) = &*newest
            && at.elapsed() < MAX_AGE
        {
            return Ok(Arc::clone(snapshot));
        }
        let (answer, answered) = oneshot::channel();
        let request = SnapshotRequest(answer);
        self.requests.send(request).await.map_err(|_| NoAnswer)?;
        let snapshot = Arc::new(answered.await.map_err(|_| NoAnswer)?);
        *newest = Some((Instant::now(), Arc::clone(&snapshot)));
        Ok(snapshot)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(pool: &str) -> Snapshot {
        Snapshot {
            status: scheduler::Status {
                pool: Some(pool.to_owned()),
                ..scheduler::Status::default()
            },
            ..Snapshot::default()
        }
    }

    #[tokio::test]
    async fn pages_that_ask_at_once_share_one_answer() {
        let (pages, mut requests) = snapshots();
        let asking: Vec<_> = (0..5)
            .map(|_| {
                let pages = pages.clone();
                tokio::spawn(async move { pages.get().await.unwrap().status.pool.clone() })
            })
            .collect();
        requests.next().await.answer(named("first"));
        for page in asking {
            assert_eq!(page.await.unwrap().as_deref(), Some("first"));
        }
        assert!(requests.0.try_recv().is_err());
        tokio::time::sleep(MAX_AGE).await;
        let page = tokio::spawn(async move { pages.get().await.unwrap().status.pool.clone() });
        requests.next().await.answer(named("second"));
        assert_eq!(page.await.unwrap().as_deref(), Some("second"));
    }

    #[tokio::test]
    async fn a_cancelled_page_requests_nothing() {
        let (pages, mut requests) = snapshots();
        let cancelled = tokio::spawn({
            let pages = pages.clone();
            async move { pages.get().await }
        });
        while pages.requests.capacity() > 0 {
            tokio::task::yield_now().await;
        }
        cancelled.abort();
        assert!(cancelled.await.unwrap_err().is_cancelled());
        let next = tokio::spawn(async move { pages.get().await.unwrap().status.pool.clone() });
        requests.next().await.answer(named("next"));
        assert_eq!(next.await.unwrap().as_deref(), Some("next"));
    }

    #[tokio::test]
    async fn without_a_main_loop_there_is_no_snapshot() {
        let (pages, requests) = snapshots();
        drop(requests);
        assert!(pages.get().await.is_err());
    }
}
