//! Framework messages to workers: for each worker at most one waits, and it says the newest.
//!
//! ```text
//! urgent   acknowledgements of blocks ─┐
//! orders   a new assignment, a pause  ─┼─> one message for a worker, with all that waits for it
//! rest     other acknowledgements     ─┘
//! ```
//!
//! A message is built when it is sent, so a newer assignment replaces one that still waits, in the older one's place.
//! Memory is bounded by the number of workers, and nothing is ever dropped. Only [`MAX_IN_FLIGHT`] messages wait for
//! the master's answer at a time, so that a slow master delays messages instead of piling them up elsewhere.

use crate::workers::WorkerId;
use messages::{Ack, MAX_SHARES};
use std::collections::{BTreeMap, BTreeSet};

/// Messages that may wait for the master's answer.
pub(crate) const MAX_IN_FLIGHT: usize = 64;

/// What a message is sent for, most pressing first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Lane {
    Urgent,
    Orders,
    Rest,
}

/// What waits for one worker.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Waiting {
    /// Shares to acknowledge, by the session that they belong to.
    acks: BTreeMap<u64, BTreeSet<u64>>,
    /// It has a new order: an assignment or a pause.
    pub(crate) order: bool,
    /// It is to describe its machine.
    pub(crate) describe: bool,
    /// Its place in the queue.
    place: Option<(Lane, u64)>,
}

/// See the [module](self).
#[derive(Debug, Default)]
pub(crate) struct Outbox {
    waiting: BTreeMap<WorkerId, Waiting>,
    /// Every worker in `waiting` once, by lane, then first come, first served.
    queue: BTreeMap<(Lane, u64), WorkerId>,
    /// Places taken so far.
    places: u64,
    in_flight: BTreeMap<u64, WorkerId>,
}

impl Outbox {
    /// Acknowledges shares of a worker's session; before all else if one of them is a block.
    pub(crate) fn acknowledge(&mut self, worker: WorkerId, session: u64, seqs: &[u64], block: bool) {
        let lane = if block { Lane::Urgent } else { Lane::Rest };
        let waiting = self.enter(worker, lane);
        waiting.acks.entry(session).or_default().extend(seqs);
    }

    /// A worker has a new order.
    pub(crate) fn order(&mut self, worker: WorkerId) {
        self.enter(worker, Lane::Orders).order = true;
    }

    /// Asks a worker to describe its machine.
    pub(crate) fn describe(&mut self, worker: WorkerId) {
        self.enter(worker, Lane::Rest).describe = true;
    }

    /// The entry of a worker, which keeps its place in the queue unless it may now go in a faster lane.
    fn enter(&mut self, worker: WorkerId, lane: Lane) -> &mut Waiting {
        let waiting = self.waiting.entry(worker).or_default();
        if waiting.place.is_none_or(|(now, _)| lane < now) {
            if let Some(slower) = waiting.place {
                self.queue.remove(&slower);
            }
            self.places += 1;
            waiting.place = Some((lane, self.places));
            self.queue.insert((lane, self.places), worker);
        }
        waiting
    }

    /// Whether an order for this worker waits to be sent.
    pub(crate) fn has_order(&self, worker: WorkerId) -> bool {
        self.waiting.get(&worker).is_some_and(|waiting| waiting.order)
    }

    /// The worker is gone.
    pub(crate) fn forget(&mut self, worker: WorkerId) {
        if let Some(place) = self.waiting.remove(&worker).and_then(|waiting| waiting.place) {
            self.queue.remove(&place);
        }
    }

    /// The worker to send a message to now, and what it is to say; then call [`sent`](Self::sent).
    pub(crate) fn poll(&mut self) -> Option<(WorkerId, Waiting)> {
        if self.in_flight.len() >= MAX_IN_FLIGHT {
            return None;
        }
        let (_, worker) = self.queue.pop_first()?;
        Some((worker, self.waiting.remove(&worker)?))
    }

    /// A message to this worker waits for the master's answer under this tag.
    pub(crate) fn sent(&mut self, tag: u64, worker: WorkerId) {
        self.in_flight.insert(tag, worker);
    }

    /// The master has answered; gives the worker, unless the tag is none of these.
    pub(crate) fn answered(&mut self, tag: u64) -> Option<WorkerId> {
        self.in_flight.remove(&tag)
    }

    /// Messages that wait to be sent.
    pub(crate) fn len(&self) -> usize {
        self.waiting.len()
    }

    /// Queues what one message could not hold.
    pub(crate) fn put_back(&mut self, worker: WorkerId, rest: Waiting) {
        if !rest.acks.is_empty() {
            self.enter(worker, Lane::Rest).acks = rest.acks;
        }
    }
}

impl Waiting {
    /// The next acknowledgement, of one session and at most [`MAX_SHARES`] numbers.
    pub(crate) fn take_ack(&mut self) -> Option<Ack> {
        let mut entry = self.acks.first_entry()?;
        let session = *entry.key();
        let seqs = entry.get_mut();
        let later = seqs
            .iter()
            .nth(MAX_SHARES)
            .copied()
            .map(|seq| seqs.split_off(&seq));
        let taken = match later {
            Some(later) => std::mem::replace(seqs, later),
            None => entry.remove(),
        };
        Some(Ack {
            session,
            seqs: taken.into_iter().collect(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(outbox: &mut Outbox) -> Vec<u64> {
        std::iter::from_fn(|| outbox.poll())
            .map(|(worker, _)| worker.0)
            .collect()
    }

    #[test]
    fn blocks_first_then_orders_then_other_acks_and_each_worker_once() {
        let mut outbox = Outbox::default();
        outbox.acknowledge(WorkerId(1), 7, &[1], false);
        outbox.order(WorkerId(2));
        outbox.order(WorkerId(1));
        outbox.order(WorkerId(2));
        outbox.acknowledge(WorkerId(3), 7, &[1], true);
        outbox.acknowledge(WorkerId(4), 7, &[1], false);
        outbox.describe(WorkerId(4));
        assert_eq!(outbox.len(), 4);
        assert_eq!(order(&mut outbox), [3, 2, 1, 4]);
        assert_eq!(outbox.len(), 0);
    }

    #[test]
    fn only_so_many_messages_wait_for_an_answer() {
        let mut outbox = Outbox::default();
        for worker in 0..100 {
            outbox.order(WorkerId(worker));
        }
        for tag in 0..MAX_IN_FLIGHT as u64 {
            let (worker, _) = outbox.poll().unwrap();
            outbox.sent(tag, worker);
        }
        assert!(outbox.poll().is_none());
        assert_eq!(outbox.answered(5), Some(WorkerId(5)));
        assert_eq!(outbox.answered(5), None);
        assert!(outbox.poll().is_some());
    }

    #[test]
    fn acks_of_one_session_and_as_many_as_a_message_holds() {
        let mut outbox = Outbox::default();
        let seqs: Vec<u64> = (1..=MAX_SHARES as u64 + 3).collect();
        outbox.acknowledge(WorkerId(1), 7, &seqs, false);
        outbox.acknowledge(WorkerId(1), 8, &[9], false);
        let mut sent = Vec::new();
        while let Some((worker, mut waiting)) = outbox.poll() {
            sent.extend(waiting.take_ack().map(|ack| (ack.session, ack.seqs.len())));
            outbox.put_back(worker, waiting);
        }
        assert_eq!(sent, [(7, MAX_SHARES), (7, 3), (8, 1)]);
    }
}
