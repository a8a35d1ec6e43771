//! For how long a leader may act.

use std::time::Instant;
use tokio::sync::watch;

/// Shared between who beats and who acts.
#[derive(Clone, Debug)]
pub(crate) struct Lease {
    until: watch::Receiver<Instant>,
}

/// The end that renews it.
#[derive(Debug)]
pub(crate) struct Renewal {
    until: watch::Sender<Instant>,
}

impl Lease {
    pub(crate) fn new(until: Instant) -> (Renewal, Self) {
        let (sender, receiver) = watch::channel(until);
        (Renewal { until: sender }, Self { until: receiver })
    }

    pub(crate) fn is_valid(&self, now: Instant) -> bool {
        now < *self.until.borrow()
    }

    /// Ready when it was renewed. Never again once nobody renews it. Cancel-safe.
    pub(crate) async fn renewed(&mut self) {
        if self.until.changed().await.is_err() {
            std::future::pending().await
        }
    }
}

impl Renewal {
    pub(crate) fn renew(&self, until: Instant) {
        self.until.send_replace(until);
    }

    /// Nobody may act on it any more.
    pub(super) fn end(&self, now: Instant) {
        self.until.send_replace(now);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[tokio::test]
    async fn it_lasts_as_long_as_it_is_renewed() {
        let start = Instant::now();
        let at = |seconds| start + Duration::from_secs(seconds);
        let (renewal, mut lease) = Lease::new(at(2));
        assert!(lease.is_valid(at(1)) && !lease.is_valid(at(2)));
        renewal.renew(at(4));
        lease.renewed().await;
        assert!(lease.is_valid(at(3)));
        renewal.end(at(3));
        assert!(!lease.is_valid(at(3)));
        drop(renewal);
        assert!(!lease.is_valid(at(3)));
    }
}
