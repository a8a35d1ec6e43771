//! How long a source takes to answer a share.

use std::time::Duration;

/// Part that the newest answer has in the shown time: about the last ten answers count.
const NEWEST: f64 = 1.0 / 8.0;

/// A moving average, the newest answer weighted most.
#[derive(Debug, Default)]
pub(super) struct ResponseTime {
    seconds: Option<f64>,
}

impl ResponseTime {
    pub(super) fn took(&mut self, time: Duration) {
        let newest = time.as_secs_f64();
        let seconds = self.seconds.get_or_insert(newest);
        *seconds += (newest - *seconds) * NEWEST;
    }

    pub(super) fn get(&self) -> Duration {
        Duration::from_secs_f64(self.seconds.unwrap_or(0.0).max(0.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_follows_the_newest_answers() {
        let mut response = ResponseTime::default();
        response.took(Duration::from_millis(80));
        assert_eq!(
            response.get(),
            Duration::from_millis(80),
            "the first answer is all that is known"
        );
        response.took(Duration::from_millis(160));
        assert_eq!(response.get(), Duration::from_millis(90));
        for _ in 0..50 {
            response.took(Duration::from_millis(160));
        }
        assert!(response.get() > Duration::from_millis(159));
    }
}
