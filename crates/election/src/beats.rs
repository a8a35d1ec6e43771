//! What a candidate sees of the leader: whether it still beats.

use std::time::{Duration, Instant};

/// The leader's node and its newest beat, as last seen.
#[derive(Debug)]
pub(crate) struct Beats {
    seen: Option<(String, i64)>,
    /// When the newest beat was seen first.
    beat_at: Instant,
    /// When it, or its sender, was seen first.
    news_at: Instant,
}

impl Beats {
    pub(crate) fn new(now: Instant) -> Self {
        Self {
            seen: None,
            beat_at: now,
            news_at: now,
        }
    }

    /// The candidate that leads, by its node, and the number of ZooKeeper's transaction that wrote the newest beat.
    pub(crate) fn see(&mut self, leader: &str, beat: i64, now: Instant) {
        let (same_leader, same_beat) = match &self.seen {
            Some((node, newest)) => (node == leader, *newest == beat),
            None => (false, false),
        };
        if !same_beat {
            self.beat_at = now;
        }
        if !same_beat || !same_leader {
            self.news_at = now;
            self.seen = Some((leader.to_owned(), beat));
        }
    }

    /// How long nobody has beaten.
    pub(crate) fn since_beat(&self, now: Instant) -> Duration {
        now.saturating_duration_since(self.beat_at)
    }

    /// How long this leader has not beaten, from when it was seen first.
    pub(crate) fn silence(&self, now: Instant) -> Duration {
        now.saturating_duration_since(self.news_at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_beat_or_another_leader_ends_the_silence() {
        let start = testkit::instant();
        let at = |millis| start + Duration::from_millis(millis);
        let mut beats = Beats::new(start);
        beats.see("candidate-1", 10, at(400));
        beats.see("candidate-1", 10, at(900));
        assert_eq!(beats.silence(at(1400)), Duration::from_secs(1));
        beats.see("candidate-1", 11, at(1500));
        assert_eq!(beats.silence(at(1500)), Duration::ZERO);
        // It has not had the time to beat.
        beats.see("candidate-2", 11, at(4600));
        assert_eq!(beats.silence(at(4600)), Duration::ZERO);
        assert_eq!(beats.since_beat(at(4600)), Duration::from_millis(3100));
    }
}
