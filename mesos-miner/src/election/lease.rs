//! Until when a leader may act, shared between the candidacy and the main loop: the newest counts.

use std::time::Instant;
use tokio::sync::watch;

/// What the main loop sees of it.
#[derive(Clone, Debug)]
pub(crate) struct Lease {
    until: watch::Receiver<Instant>,
}

/// The end that renews it.
#[derive(Debug)]
pub(super) struct Renewal {
    until: watch::Sender<Instant>,
}

impl Lease {
    pub(super) fn new(until: Instant) -> (Renewal, Self) {
        let (sender, receiver) = watch::channel(until);
        (Renewal { until: sender }, Self { until: receiver })
    }

    /// Its end, as far as is known now.
    pub(crate) fn until(&self) -> Instant {
        *self.until.borrow()
    }

    /// The end of another one. Never returns again once nobody renews it. Cancel-safe.
    pub(crate) async fn renewed(&mut self) -> Instant {
        match self.until.changed().await {
            Ok(()) => self.until(),
            Err(_) => std::future::pending().await,
        }
    }
}

impl Renewal {
    pub(super) fn renew(&self, until: Instant) {
        self.until.send_replace(until);
    }
}
