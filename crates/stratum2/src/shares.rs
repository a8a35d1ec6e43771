//! Shares on their way: numbered, acknowledged in batches or refused one by one.

use job_source::Verdict;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

/// Shares that wait for an answer; with more, the oldest counts as unanswered.
pub(crate) const MAX_WAITING: usize = 10_000;
/// A share that was not answered for so long gets no answer any more. A pool may wait until a batch is full.
pub(crate) const ANSWER_WITHIN: Duration = Duration::from_secs(600);

#[derive(Debug)]
struct Waiting {
    tag: u64,
    sent: Instant,
}

/// By sequence number.
#[derive(Debug, Default)]
pub(crate) struct Shares {
    last: u32,
    waiting: BTreeMap<u32, Waiting>,
}

impl Shares {
    /// Takes up a share: gives its sequence number, and the tag of one that had to make room. `None` if there are no more
    /// numbers.
    pub(crate) fn add(&mut self, tag: u64, now: Instant) -> Option<(u32, Option<u64>)> {
        self.last = self.last.checked_add(1)?;
        self.waiting.insert(self.last, Waiting { tag, sent: now });
        let oldest = (self.waiting.len() > MAX_WAITING).then(|| self.waiting.pop_first());
        Some((self.last, oldest.flatten().map(|(_, oldest)| oldest.tag)))
    }

    /// SubmitShares.Success: all up to this number were accepted but for those that were refused before. Gives their tags,
    /// and whether the pool counts as many.
    pub(crate) fn accepted(&mut self, through: u32, count: u32) -> (Vec<u64>, bool) {
        let rest = match through.checked_add(1) {
            Some(next) => self.waiting.split_off(&next),
            None => BTreeMap::new(),
        };
        let accepted = std::mem::replace(&mut self.waiting, rest);
        let tags: Vec<u64> = accepted.into_values().map(|waiting| waiting.tag).collect();
        let as_many = tags.len() == count as usize;
        (tags, as_many)
    }

    /// SubmitShares.Error: gives the tag, unless it was answered before.
    pub(crate) fn refused(&mut self, number: u32) -> Option<u64> {
        self.waiting.remove(&number).map(|waiting| waiting.tag)
    }

    /// Shares that have waited too long.
    pub(crate) fn overdue(&mut self, now: Instant) -> Vec<u64> {
        let is_overdue = |waiting: &Waiting| now.saturating_duration_since(waiting.sent) >= ANSWER_WITHIN;
        let mut tags = Vec::new();
        while let Some(first) = self.waiting.first_entry().filter(|first| is_overdue(first.get())) {
            tags.push(first.remove().tag);
        }
        tags
    }

    /// No answers will come.
    pub(crate) fn take_all(&mut self) -> Vec<u64> {
        let all = std::mem::take(&mut self.waiting);
        all.into_values().map(|waiting| waiting.tag).collect()
    }

    /// When the oldest was sent.
    pub(crate) fn oldest(&self) -> Option<Instant> {
        self.waiting.first_key_value().map(|(_, waiting)| waiting.sent)
    }
}

/// What a code of SubmitShares.Error means.
pub(crate) fn verdict(code: &str) -> Verdict {
    let reason = code.to_owned();
    match code {
        "stale-share" | "invalid-job-id" => Verdict::Stale { reason },
        _ => Verdict::Rejected { reason },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn batches_leave_out_what_was_refused() {
        let now = testkit::instant();
        let mut shares = Shares::default();
        for tag in 11..=15 {
            assert_eq!(shares.add(tag, now), Some((tag as u32 - 10, None)));
        }
        assert_eq!(shares.refused(2), Some(12));
        assert_eq!(shares.refused(2), None, "once");
        assert_eq!(shares.accepted(4, 3), (vec![11, 13, 14], true));
        assert_eq!(shares.accepted(4, 3), (vec![], false));
        assert_eq!(shares.refused(9), None);
        assert_eq!(shares.accepted(u32::MAX, 1), (vec![15], true));
        assert_eq!(shares.oldest(), None);
    }

    #[test]
    fn what_waits_is_bounded_in_number_and_time() {
        let now = testkit::instant();
        let mut shares = Shares::default();
        for tag in 0..MAX_WAITING as u64 {
            shares.add(tag, now);
        }
        let later = now + Duration::from_secs(5);
        assert_eq!(
            shares.add(MAX_WAITING as u64, later).unwrap().1,
            Some(0),
            "the oldest makes room"
        );
        assert_eq!(
            shares.overdue(now + ANSWER_WITHIN - Duration::from_millis(1)),
            [0; 0]
        );
        assert_eq!(shares.overdue(now + ANSWER_WITHIN).len(), MAX_WAITING - 1);
        assert_eq!(shares.oldest(), Some(later));
        assert_eq!(shares.take_all(), [MAX_WAITING as u64]);
        shares.last = u32::MAX;
        assert_eq!(shares.add(1, now), None);
    }

    #[test]
    fn codes_of_void_jobs_are_no_rejections() {
        assert!(matches!(verdict("stale-share"), Verdict::Stale { .. }));
        assert!(matches!(verdict("invalid-job-id"), Verdict::Stale { .. }));
        assert!(matches!(verdict("difficulty-too-low"), Verdict::Rejected { .. }));
    }
}
