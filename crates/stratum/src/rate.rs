//! A token bucket.

use std::time::Instant;

/// A token bucket that allows `burst` events at once and `per_second` sustained.
#[derive(Debug, Clone)]
pub(crate) struct RateLimit {
    burst: f64,
    per_second: f64,
    tokens: f64,
    filled: Instant,
}

impl RateLimit {
    pub(crate) fn new(burst: u32, per_second: u32, now: Instant) -> Self {
        let burst = f64::from(burst);
        Self {
            burst,
            per_second: f64::from(per_second),
            tokens: burst,
            filled: now,
        }
    }

    /// Whether one more is allowed now.
    pub(crate) fn take(&mut self, now: Instant) -> bool {
        let seconds = now.saturating_duration_since(self.filled).as_secs_f64();
        self.filled = self.filled.max(now);
        self.tokens = (self.tokens + seconds * self.per_second).min(self.burst);
        let allowed = self.tokens >= 1.0;
        if allowed {
            self.tokens -= 1.0;
        }
        allowed
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn a_burst_then_the_sustained_rate() {
        let start = testkit::instant();
        let mut rate = RateLimit::new(3, 2, start);
        assert_eq!((0..5).filter(|_| rate.take(start)).count(), 3);
        assert_eq!(
            (0..5)
                .filter(|_| rate.take(start + Duration::from_secs(1)))
                .count(),
            2
        );
        assert_eq!(
            (0..9)
                .filter(|_| rate.take(start + Duration::from_secs(99)))
                .count(),
            3
        );
        assert!(!rate.take(start), "time running backwards gives nothing");
    }
}
