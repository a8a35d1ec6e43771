//! Shares on their way to the scheduler: numbered, kept until acknowledged, resent with growing pauses.

use engine::Found;
use messages::{Ack, FromExecutor, MAX_SHARES, NumberedShare};
use std::collections::BTreeMap;
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
    is_block: bool,
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

    /// Adds a share. A block is due at once, any other share [`SHARE_SPACING`] after the last message with shares.
    pub(super) fn add(&mut self, found: Found, now: Instant) {
        self.last_seq += 1;
        let seq = self.last_seq;
        let Found {
            generation,
            share,
            is_block,
        } = found;
        let waiting = Waiting {
            share: NumberedShare {
                seq,
                generation,
                share,
            },
            is_block,
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

    /// The shares for a message that leaves now, blocks first, up to [`MAX_SHARES`]: those that are due, and
    /// new ones, which add little to its cost. They count as sent.
    pub(super) fn take(&mut self, now: Instant) -> Vec<NumberedShare> {
        let mut taken: Vec<(bool, u64)> = self
            .waiting
            .iter()
            .filter(|(_, waiting)| waiting.due <= now || !waiting.sent)
            .map(|(&seq, waiting)| (!waiting.is_block, seq))
            .collect();
        if !taken.is_empty() {
            self.not_before = Some(now + SHARE_SPACING);
        }
        taken.sort_unstable();
        taken.truncate(MAX_SHARES);
        taken
            .into_iter()
            .filter_map(|(_, seq)| Some(self.waiting.get_mut(&seq)?.send(now)))
            .collect()
    }

    /// Blocks for a status update that have not been in one. They count as sent in it.
    pub(super) fn take_blocks_for_update(&mut self) -> Vec<NumberedShare> {
        let blocks = self
            .waiting
            .values_mut()
            .filter(|waiting| waiting.is_block && !waiting.in_update);
        blocks
            .take(MAX_SHARES)
            .map(|waiting| {
                waiting.in_update = true;
                waiting.share.clone()
            })
            .collect()
    }

    /// Whether [`take_blocks_for_update`](Self::take_blocks_for_update) would return any.
    pub(super) fn has_blocks_for_update(&self) -> bool {
        self.waiting
            .values()
            .any(|waiting| waiting.is_block && !waiting.in_update)
    }

    pub(super) fn message(&self, shares: Vec<NumberedShare>) -> FromExecutor {
        FromExecutor {
            session: self.session,
            report: None,
            description: None,
            shares,
        }
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
            .find(|(_, waiting)| !waiting.is_block)
            .map(|(&seq, _)| seq);
        match plain {
            Some(seq) => drop(self.waiting.remove(&seq)),
            None => drop(self.waiting.pop_first()),
        }
        self.dropped += 1;
    }
}

impl Waiting {
    fn send(&mut self, now: Instant) -> NumberedShare {
        self.sent = true;
        self.due = now + self.resend_after;
        self.resend_after = (self.resend_after * 2).min(LAST_RESEND);
        self.share.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use miner_core::Share;

    fn found(nonce: u32, is_block: bool) -> Found {
        let share = Share {
            extranonce2: vec![1, 2],
            version: 3,
            time: 4,
            nonce,
        };
        Found {
            generation: 9,
            share,
            is_block,
        }
    }

    fn seqs(shares: &[NumberedShare]) -> Vec<u64> {
        shares.iter().map(|share| share.seq).collect()
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
        shares.add(found(1, false), start);
        let mut now = start;
        let mut pauses = Vec::new();
        for _ in 0..8 {
            assert_eq!(seqs(&shares.take(now)), [1]);
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
        shares.add(found(1, false), start);
        assert_eq!(shares.next_due(), Some(start));
        assert_eq!(seqs(&shares.take(start)), [1]);
        shares.acknowledge(&ack(&[1]));
        for nonce in 2..5 {
            shares.add(found(nonce, false), start + SHARE_SPACING / 5 * nonce);
            assert_eq!(shares.next_due(), Some(start + SHARE_SPACING));
        }
        assert_eq!(seqs(&shares.take(start + SHARE_SPACING)), [2, 3, 4]);
        let resent = shares.next_due().unwrap();
        assert_eq!(resent, start + SHARE_SPACING + FIRST_RESEND);
        assert_eq!(shares.take(resent - SHARE_SPACING), [], "they were sent");
    }

    #[test]
    fn blocks_go_at_once_and_first_and_into_one_update() {
        let now = Instant::now();
        let mut shares = Shares::new(7);
        shares.add(found(0, false), now);
        shares.take(now);
        shares.acknowledge(&ack(&[1]));
        shares.add(found(1, false), now);
        assert_eq!(shares.next_due(), Some(now + SHARE_SPACING));
        shares.add(found(2, true), now);
        assert_eq!(shares.next_due(), Some(now));
        assert_eq!(seqs(&shares.take(now)), [3, 2], "what is new goes along");
        assert!(shares.has_blocks_for_update());
        assert_eq!(seqs(&shares.take_blocks_for_update()), [3]);
        assert!(!shares.has_blocks_for_update());
        assert_eq!(shares.take(now), []);
        shares.make_due(now);
        assert_eq!(seqs(&shares.take(now)), [3, 2]);
    }

    #[test]
    fn full_gives_up_plain_shares_before_blocks() {
        let now = Instant::now();
        let mut shares = Shares::new(7);
        shares.add(found(0, true), now);
        for nonce in 1..MAX_UNACKNOWLEDGED as u32 + 10 {
            shares.add(found(nonce, false), now);
        }
        assert_eq!((shares.waiting.len(), shares.dropped()), (MAX_UNACKNOWLEDGED, 10));
        assert_eq!(
            shares.waiting.keys().take(2).copied().collect::<Vec<_>>(),
            [1, 12]
        );
        for nonce in 0..2 * MAX_UNACKNOWLEDGED as u32 {
            shares.add(found(nonce, true), now);
        }
        assert!(shares.waiting.values().all(|waiting| waiting.is_block));
        shares.add(found(1, false), now);
        assert!(
            shares.waiting.values().all(|waiting| waiting.is_block),
            "a plain share pushes out no block"
        );
        assert_eq!(shares.waiting.len(), MAX_UNACKNOWLEDGED);
        assert_eq!(shares.take(now).len(), MAX_SHARES);
    }
}
