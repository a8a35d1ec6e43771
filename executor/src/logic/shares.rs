//! Shares on their way to the scheduler: numbered, kept until acknowledged, resent with growing pauses.

use super::sending::millis;
use engine::Found;
use messages::{Ack, Assignment, FromExecutor, MAX_ASSIGNMENTS, MAX_SHARES, NumberedShare};
use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

/// Shares that may wait for an acknowledgement. Beyond that the oldest share that is not a block is given up and counted,
/// the oldest block only if there is nothing else.
pub const MAX_UNACKNOWLEDGED: usize = 1024;
/// Shortest time from one message with shares to another that only new ordinary shares make due, so that those found
/// meanwhile travel together: a message costs scheduler, master and agent far more than a share in it.
pub const SHARE_SPACING: Duration = Duration::from_millis(250);
/// Pause before a share is first resent. It doubles each time.
pub const FIRST_RESEND: Duration = Duration::from_secs(1);
/// Longest pause before a share is resent.
pub const LAST_RESEND: Duration = Duration::from_secs(30);

/// The shares of one session that are not acknowledged.
#[derive(Debug)]
pub(super) struct Shares {
    session: u64,
    /// Number of the last share found.
    last_seq: u64,
    waiting: BTreeMap<u64, Waiting>,
    /// From when on new ordinary shares may make a message due; `None` before the first message.
    not_before: Option<Instant>,
    dropped: u64,
}

#[derive(Debug)]
struct Waiting {
    share: NumberedShare,
    found_at: Instant,
    /// What a block was found under; `None` for an ordinary share.
    found_under: Option<Assignment>,
    /// Has been in a message.
    sent: bool,
    /// Has been in a status update, which Mesos delivers at least once.
    in_update: bool,
    due: Instant,
    resend_after: Duration,
}

impl Shares {
    pub(super) fn new(session: u64) -> Self {
        Self {
            session,
            last_seq: 0,
            waiting: BTreeMap::new(),
            not_before: None,
            dropped: 0,
        }
    }

    /// Shares found, those of them that are not acknowledged, and those given up.
    pub(super) fn counts(&self) -> (u64, usize, u64) {
        (self.last_seq, self.waiting.len(), self.dropped)
    }

    /// Adds a share. A block, which comes with what it was found under, is due at once, any other share
    /// [`SHARE_SPACING`] after the last message with shares.
    pub(super) fn add(&mut self, found: Found, found_under: Option<Assignment>, now: Instant) {
        self.last_seq += 1;
        let seq = self.last_seq;
        let Found {
            generation, share, ..
        } = found;
        let is_block = found_under.is_some();
        let waiting = Waiting {
            share: NumberedShare {
                seq,
                generation,
                share,
                is_block,
                age_ms: 0,
            },
            found_at: now,
            found_under,
            sent: false,
            in_update: false,
            due: match self.not_before {
                Some(later) if !is_block => later.max(now),
                _ => now,
            },
            resend_after: FIRST_RESEND,
        };
        self.waiting.insert(seq, waiting);
        if self.waiting.len() > MAX_UNACKNOWLEDGED {
            self.drop_one();
        }
    }

    /// Forgets the shares that have arrived. Acknowledgements of other sessions are ignored.
    pub(super) fn acknowledge(&mut self, ack: &Ack) {
        if ack.session == self.session {
            for seq in &ack.seqs {
                self.waiting.remove(seq);
            }
        }
    }

    /// The message that leaves now, with shares up to [`MAX_SHARES`], blocks first: those that are due, and new ones,
    /// which add little to its cost. They count as sent.
    pub(super) fn take(&mut self, now: Instant) -> FromExecutor {
        let is_due = |waiting: &Waiting| waiting.due <= now || !waiting.sent;
        let seqs = self.select(is_due);
        if !seqs.is_empty() {
            self.not_before = Some(now + SHARE_SPACING);
        }
        for seq in &seqs {
            if let Some(waiting) = self.waiting.get_mut(seq) {
                waiting.sent = true;
                waiting.due = now + waiting.resend_after;
                waiting.resend_after = (waiting.resend_after * 2).min(LAST_RESEND);
            }
        }
        self.message(&seqs, now)
    }

    /// A message for a status update, with blocks that have not been in one. They count as sent in it. `None` if there
    /// are none.
    pub(super) fn take_blocks_for_update(&mut self, now: Instant) -> Option<FromExecutor> {
        let seqs = self.select(|waiting| waiting.is_block() && !waiting.in_update);
        for seq in &seqs {
            if let Some(waiting) = self.waiting.get_mut(seq) {
                waiting.in_update = true;
            }
        }
        (!seqs.is_empty()).then(|| self.message(&seqs, now))
    }

    /// Numbers of as many such shares as one message takes, blocks first. Blocks of further assignments than a message
    /// takes are left to the next one.
    fn select(&self, such: impl Fn(&Waiting) -> bool) -> Vec<u64> {
        let mut found: Vec<(bool, u64)> = self
            .waiting
            .iter()
            .filter(|(_, waiting)| such(waiting))
            .map(|(&seq, waiting)| (!waiting.is_block(), seq))
            .collect();
        found.sort_unstable();
        let mut generations = BTreeSet::new();
        let fits = |seq: &u64| {
            let block = self.waiting.get(seq).filter(|waiting| waiting.is_block());
            block
                .map(|block| block.share.generation)
                .is_none_or(|generation| {
                    generations.contains(&generation)
                        || generations.len() < MAX_ASSIGNMENTS && generations.insert(generation)
                })
        };
        let seqs = found.into_iter().map(|(_, seq)| seq);
        seqs.filter(fits).take(MAX_SHARES).collect()
    }

    fn message(&self, seqs: &[u64], now: Instant) -> FromExecutor {
        let waiting = || seqs.iter().filter_map(|seq| self.waiting.get(seq));
        let found_under: BTreeMap<u64, &Assignment> = waiting()
            .filter_map(|waiting| waiting.found_under.as_ref())
            .map(|assignment| (assignment.generation, assignment))
            .collect();
        FromExecutor {
            session: self.session,
            report: None,
            description: None,
            shares: waiting().map(|waiting| waiting.share_at(now)).collect(),
            assignments: found_under.into_values().cloned().collect(),
        }
    }

    /// Whether [`take_blocks_for_update`](Self::take_blocks_for_update) would return any.
    pub(super) fn has_blocks_for_update(&self) -> bool {
        self.waiting
            .values()
            .any(|waiting| waiting.is_block() && !waiting.in_update)
    }

    pub(super) fn next_due(&self) -> Option<Instant> {
        self.waiting.values().map(|waiting| waiting.due).min()
    }

    /// Makes everything due, because the connection is new or the executor ends soon.
    pub(super) fn make_due(&mut self, now: Instant) {
        for waiting in self.waiting.values_mut() {
            waiting.due = waiting.due.min(now);
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }

    pub(super) fn dropped(&self) -> u64 {
        self.dropped
    }

    fn drop_one(&mut self) {
        let plain = self
            .waiting
            .iter()
            .find(|(_, waiting)| !waiting.is_block())
            .map(|(&seq, _)| seq);
        match plain {
            Some(seq) => drop(self.waiting.remove(&seq)),
            None => drop(self.waiting.pop_first()),
        }
        self.dropped += 1;
    }
}

impl Waiting {
    fn is_block(&self) -> bool {
        self.found_under.is_some()
    }

    /// As it is sent at `now`.
    fn share_at(&self, now: Instant) -> NumberedShare {
        NumberedShare {
            age_ms: millis(now.saturating_duration_since(self.found_at)),
            ..self.share.clone()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use miner_core::{Share, Space, Target};

    fn add(shares: &mut Shares, nonce: u32, is_block: bool, now: Instant) {
        add_under(shares, nonce, is_block.then(|| assignment(9)), now);
    }

    fn add_under(shares: &mut Shares, nonce: u32, found_under: Option<Assignment>, now: Instant) {
        let share = Share {
            extranonce2: vec![1, 2],
            version: 3,
            time: 4,
            nonce,
        };
        let found = Found {
            generation: found_under
                .as_ref()
                .map_or(9, |found_under| found_under.generation),
            share,
            is_block: found_under.is_some(),
        };
        shares.add(found, found_under, now);
    }

    fn assignment(generation: u64) -> Assignment {
        let job = testkit::job();
        Assignment {
            generation,
            space: Space::whole(&job),
            job: job.into(),
            report_target: Target::MAX,
            age_ms: 0,
            origin: vec![7],
        }
    }

    fn take(shares: &mut Shares, now: Instant) -> Vec<u64> {
        seqs(&shares.take(now))
    }

    fn seqs(message: &FromExecutor) -> Vec<u64> {
        message.shares.iter().map(|share| share.seq).collect()
    }

    fn ack(seqs: &[u64]) -> Ack {
        Ack {
            session: 7,
            seqs: seqs.to_vec(),
        }
    }

    #[test]
    fn sent_again_with_growing_pauses_until_acknowledged() {
        let start = Instant::now();
        let mut shares = Shares::new(7);
        add(&mut shares, 1, false, start);
        let mut now = start;
        let mut pauses = Vec::new();
        for _ in 0..8 {
            assert_eq!(take(&mut shares, now), [1]);
            let next = shares.next_due().unwrap();
            pauses.push((next - now).as_secs());
            now = next;
        }
        assert_eq!(pauses, [1, 2, 4, 8, 16, 30, 30, 30]);
        shares.acknowledge(&Ack {
            session: 8,
            seqs: vec![1],
        });
        assert!(!shares.is_empty(), "another session");
        shares.acknowledge(&ack(&[5, 1]));
        assert!(shares.is_empty());
        assert_eq!(shares.next_due(), None);
    }

    #[test]
    fn the_first_goes_at_once_and_later_ones_together() {
        let start = Instant::now();
        let mut shares = Shares::new(7);
        add(&mut shares, 1, false, start);
        assert_eq!(shares.next_due(), Some(start));
        assert_eq!(take(&mut shares, start), [1]);
        shares.acknowledge(&ack(&[1]));
        for nonce in 2..5 {
            add(&mut shares, nonce, false, start + SHARE_SPACING / 5 * nonce);
            assert_eq!(shares.next_due(), Some(start + SHARE_SPACING));
        }
        assert_eq!(take(&mut shares, start + SHARE_SPACING), [2, 3, 4]);
        let resent = shares.next_due().unwrap();
        assert_eq!(resent, start + SHARE_SPACING + FIRST_RESEND);
        assert!(
            take(&mut shares, resent - SHARE_SPACING).is_empty(),
            "they were sent"
        );
    }

    #[test]
    fn blocks_go_at_once_and_first_and_into_one_update() {
        let now = Instant::now();
        let mut shares = Shares::new(7);
        add(&mut shares, 0, false, now);
        shares.take(now);
        shares.acknowledge(&ack(&[1]));
        add(&mut shares, 1, false, now);
        assert_eq!(shares.next_due(), Some(now + SHARE_SPACING));
        add(&mut shares, 2, true, now);
        assert_eq!(shares.next_due(), Some(now));
        assert_eq!(take(&mut shares, now), [3, 2], "what is new goes along");
        assert!(shares.has_blocks_for_update());
        assert_eq!(seqs(&shares.take_blocks_for_update(now).unwrap()), [3]);
        assert_eq!(shares.take_blocks_for_update(now), None);
        assert!(!shares.has_blocks_for_update());
        assert!(take(&mut shares, now).is_empty());
        shares.make_due(now);
        assert_eq!(take(&mut shares, now), [3, 2]);
    }

    #[test]
    fn full_gives_up_plain_shares_before_blocks() {
        let now = Instant::now();
        let mut shares = Shares::new(7);
        add(&mut shares, 0, true, now);
        for nonce in 1..MAX_UNACKNOWLEDGED as u32 + 10 {
            add(&mut shares, nonce, false, now);
        }
        assert_eq!((shares.waiting.len(), shares.dropped()), (MAX_UNACKNOWLEDGED, 10));
        assert_eq!(
            shares.waiting.keys().take(2).copied().collect::<Vec<_>>(),
            [1, 12]
        );
        for nonce in 0..2 * MAX_UNACKNOWLEDGED as u32 {
            add(&mut shares, nonce, true, now);
        }
        assert!(shares.waiting.values().all(|waiting| waiting.is_block()));
        add(&mut shares, 1, false, now);
        assert!(
            shares.waiting.values().all(|waiting| waiting.is_block()),
            "a plain share pushes out no block"
        );
        assert_eq!(shares.waiting.len(), MAX_UNACKNOWLEDGED);
        assert_eq!(take(&mut shares, now).len(), MAX_SHARES);
    }

    #[test]
    fn what_blocks_were_found_under_goes_with_them_each_once() {
        let now = Instant::now();
        let mut shares = Shares::new(7);
        add(&mut shares, 0, false, now);
        for (nonce, generation) in (1..).zip([5, 6, 5, 7]) {
            add_under(&mut shares, nonce, Some(assignment(generation)), now);
        }
        let generations = |message: &FromExecutor| {
            let all = message.assignments.iter();
            all.map(|assignment| assignment.generation).collect::<Vec<_>>()
        };
        let message = shares.take(now);
        assert_eq!(seqs(&message), [2, 3, 4, 1], "a message takes two assignments");
        assert_eq!(generations(&message), [5, 6]);
        let is_block: Vec<bool> = message.shares.iter().map(|share| share.is_block).collect();
        assert_eq!(is_block, [true, true, true, false]);
        let next = shares.take(now);
        assert_eq!((seqs(&next), generations(&next)), (vec![5], vec![7]));
        let update = shares.take_blocks_for_update(now).unwrap();
        assert_eq!((seqs(&update), generations(&update)), (vec![2, 3, 4], vec![5, 6]));
        assert_eq!(seqs(&shares.take_blocks_for_update(now).unwrap()), [5]);
        shares.acknowledge(&ack(&[2, 3, 4, 5]));
        let again = shares.take(now + FIRST_RESEND);
        assert_eq!((seqs(&again), generations(&again)), (vec![1], vec![]));
        assert_eq!(again.shares[0].age_ms, 1000);
    }
}
