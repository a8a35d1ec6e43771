//! What the admin pages show of the scheduler. Pages ask the main loop, which makes nothing unasked.

use scheduler::{Order, OrderError, Snapshot, Status};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::{Mutex, mpsc, oneshot};

/// Age up to which pages share an answer.
const MAX_AGE: Duration = Duration::from_millis(500);
/// How long a page waits for the main loop before it answers 503.
const TIMEOUT: Duration = Duration::from_secs(5);
/// Questions that wait: one of each kind.
const MAX_WAITING: usize = 2;

/// The main loop's end of the channel.
#[derive(Debug)]
pub struct SnapshotRequests(mpsc::Receiver<SnapshotRequest>);

/// What a page asks for.
#[derive(Debug)]
pub enum SnapshotRequest {
    /// The totals, which cost little.
    Status(Reply<Status>),
    /// Those with every executor, and the books.
    Snapshot(Reply<Snapshot>),
    /// Something is wanted of the run.
    Order(Order, Reply<Result<(), OrderError>>),
}

/// Where the answer goes.
#[derive(Debug)]
pub struct Reply<T>(oneshot::Sender<T>);

/// The pages' end of the channel, and the newest answers.
#[derive(Clone, Debug)]
pub struct Snapshots {
    requests: mpsc::Sender<SnapshotRequest>,
    status: Newest<Status>,
    snapshot: Newest<Snapshot>,
}

/// The newest answer, and when it came. Locked while a question is in flight: other pages wait for its answer instead of
/// asking as well.
type Newest<T> = Arc<Mutex<Option<(Instant, Arc<T>)>>>;

/// The main loop is busy, or it has ended.
#[derive(Debug, thiserror::Error)]
#[error("the scheduler does not answer, try again")]
pub struct NoAnswer;

/// The channel between the pages and the main loop.
pub fn snapshots() -> (Snapshots, SnapshotRequests) {
    let (requests, receiver) = mpsc::channel(MAX_WAITING);
    let snapshots = Snapshots {
        requests,
        status: Arc::default(),
        snapshot: Arc::default(),
    };
    (snapshots, SnapshotRequests(receiver))
}

impl SnapshotRequests {
    /// The next request. Never returns once all pages are gone. Cancel-safe.
    pub async fn next(&mut self) -> SnapshotRequest {
        loop {
            match self.0.recv().await {
                // The client has disconnected.
                Some(request) if request.is_void() => {}
                Some(request) => return request,
                None => std::future::pending().await,
            }
        }
    }
}

impl SnapshotRequest {
    fn is_void(&self) -> bool {
        match self {
            Self::Status(Reply(reply)) => reply.is_closed(),
            Self::Snapshot(Reply(reply)) => reply.is_closed(),
            // An order is followed even if nobody waits for the answer any more.
            Self::Order(..) => false,
        }
    }
}

impl<T> Reply<T> {
    pub fn send(self, answer: T) {
        // An error means that the client has disconnected.
        let _ = self.0.send(answer);
    }
}

impl Snapshots {
    /// The totals, at most half a second old.
    pub(super) async fn status(&self) -> Result<Arc<Status>, NoAnswer> {
        self.newest(&self.status, SnapshotRequest::Status).await
    }

    /// A snapshot that is at most half a second old.
    pub(super) async fn snapshot(&self) -> Result<Arc<Snapshot>, NoAnswer> {
        self.newest(&self.snapshot, SnapshotRequest::Snapshot).await
    }

    /// Passes an order on.
    pub(super) async fn order(&self, order: Order) -> Result<Result<(), OrderError>, NoAnswer> {
        let (reply, answered) = oneshot::channel();
        let ask = async {
            let request = SnapshotRequest::Order(order, Reply(reply));
            self.requests.send(request).await.map_err(|_| NoAnswer)?;
            let answer = answered.await.map_err(|_| NoAnswer)?;
            // What is asked for next shows it.
            *self.status.lock().await = None;
            *self.snapshot.lock().await = None;
            Ok(answer)
        };
        tokio::time::timeout(TIMEOUT, ask).await.unwrap_or(Err(NoAnswer))
    }

    async fn newest<T>(
        &self,
        newest: &Newest<T>,
        request: fn(Reply<T>) -> SnapshotRequest,
    ) -> Result<Arc<T>, NoAnswer> {
        let answer = tokio::time::timeout(TIMEOUT, self.ask(newest, request)).await;
        answer.unwrap_or(Err(NoAnswer))
    }

    async fn ask<T>(
        &self,
        newest: &Newest<T>,
        request: fn(Reply<T>) -> SnapshotRequest,
    ) -> Result<Arc<T>, NoAnswer> {
        let mut newest = newest.lock().await;
        if let Some((at, answer)) = &*newest
            && at.elapsed() < MAX_AGE
        {
            return Ok(Arc::clone(answer));
        }
        let (reply, answered) = oneshot::channel();
        let request = request(Reply(reply));
        self.requests.send(request).await.map_err(|_| NoAnswer)?;
        let answer = Arc::new(answered.await.map_err(|_| NoAnswer)?);
        *newest = Some((Instant::now(), Arc::clone(&answer)));
        Ok(answer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn answer(requests: &mut SnapshotRequests, pool: &str) {
        let status = Status {
            pool: Some(pool.to_owned()),
            ..Status::default()
        };
        match requests.next().await {
            SnapshotRequest::Status(reply) => reply.send(status),
            SnapshotRequest::Snapshot(reply) => reply.send(Snapshot {
                status,
                ..Snapshot::default()
            }),
            SnapshotRequest::Order(_, reply) => reply.send(Ok(())),
        }
    }

    #[tokio::test]
    async fn pages_that_ask_at_once_share_one_answer() {
        let (pages, mut requests) = snapshots();
        let asking: Vec<_> = (0..5)
            .map(|_| {
                let pages = pages.clone();
                tokio::spawn(async move { pages.snapshot().await.unwrap().status.pool.clone() })
            })
            .collect();
        answer(&mut requests, "first").await;
        for page in asking {
            assert_eq!(page.await.unwrap().as_deref(), Some("first"));
        }
        assert!(requests.0.try_recv().is_err());
        tokio::time::sleep(MAX_AGE).await;
        let page = tokio::spawn(async move { pages.snapshot().await.unwrap().status.pool.clone() });
        answer(&mut requests, "second").await;
        assert_eq!(page.await.unwrap().as_deref(), Some("second"));
    }

    #[tokio::test]
    async fn totals_do_not_wait_for_a_snapshot() {
        let (pages, mut requests) = snapshots();
        let slow = tokio::spawn({
            let pages = pages.clone();
            async move { pages.snapshot().await.map(|_| ()) }
        });
        let held = requests.next().await;
        let totals = tokio::spawn(async move { pages.status().await.unwrap().pool.clone() });
        answer(&mut requests, "totals").await;
        assert_eq!(totals.await.unwrap().as_deref(), Some("totals"));
        drop(held);
        assert!(slow.await.unwrap().is_err());
    }

    #[tokio::test]
    async fn a_cancelled_page_requests_nothing() {
        let (pages, mut requests) = snapshots();
        let cancelled = tokio::spawn({
            let pages = pages.clone();
            async move { pages.status().await }
        });
        while pages.requests.capacity() == MAX_WAITING {
            tokio::task::yield_now().await;
        }
        cancelled.abort();
        assert!(cancelled.await.unwrap_err().is_cancelled());
        let next = tokio::spawn(async move { pages.status().await.unwrap().pool.clone() });
        answer(&mut requests, "next").await;
        assert_eq!(next.await.unwrap().as_deref(), Some("next"));
    }

    #[tokio::test]
    async fn without_a_main_loop_there_is_no_snapshot() {
        let (pages, requests) = snapshots();
        drop(requests);
        assert!(pages.snapshot().await.is_err());
        assert!(pages.status().await.is_err());
    }
}
