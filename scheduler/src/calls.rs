//! Calls to the master, framework messages apart: kept in order, each sent when the change that it depends on is on
//! disk, and only a bounded number without an answer.

use crate::journal::Sequence;
use mesos::proto::OfferId;
use mesos::proto::scheduler::Call;
use std::collections::{BTreeMap, VecDeque};

/// Calls that may wait for the master's answer. More wait here, where they cost nothing and can be withdrawn.
const MAX_UNANSWERED: usize = 64;

/// The calls on their way. What waits is bounded by offers and tasks: one answer for each offer, and for each task one
/// KILL, one RECONCILE and the ACKNOWLEDGEs of its updates.
#[derive(Debug, Default)]
pub(crate) struct Calls {
    /// Wait for the disk.
    blocked: BTreeMap<Sequence, Vec<Call>>,
    ready: VecDeque<Call>,
    /// With the offers that each of them accepts or declines.
    unanswered: BTreeMap<u64, Vec<OfferId>>,
}

impl Calls {
    /// Sends a call in its turn.
    pub(crate) fn push(&mut self, call: Call) {
        self.ready.push_back(call);
    }

    /// Sends a call in its turn, once the batch is on disk.
    pub(crate) fn push_after(&mut self, sequence: Sequence, call: Call) {
        self.blocked.entry(sequence).or_default().push(call);
    }

    /// Every batch through this one is on disk.
    pub(crate) fn persisted(&mut self, through: Sequence) {
        let later = self.blocked.split_off(&(through + 1));
        let released = std::mem::replace(&mut self.blocked, later);
        self.ready.extend(released.into_values().flatten());
    }

    /// The next call, which then waits for an answer under this tag.
    pub(crate) fn poll(&mut self, tag: impl FnOnce() -> u64) -> Option<(u64, Call)> {
        if self.unanswered.len() >= MAX_UNANSWERED {
            return None;
        }
        let call = self.ready.pop_front()?;
        let tag = tag();
        self.unanswered.insert(tag, offers_of(&call));
        Some((tag, call))
    }

    /// A call was answered, or never will be. Gives the offers that it was to accept or decline.
    pub(crate) fn answered(&mut self, tag: u64) -> Vec<OfferId> {
        self.unanswered.remove(&tag).unwrap_or_default()
    }

    /// The subscription is gone: a later one has its own offers, and sends again what was not acknowledged.
    pub(crate) fn withdraw(&mut self) {
        self.blocked.clear();
        self.ready.clear();
    }

    /// Whether nothing waits to be sent or answered.
    pub(crate) fn is_idle(&self) -> bool {
        self.blocked.is_empty() && self.ready.is_empty() && self.unanswered.is_empty()
    }
}

fn offers_of(call: &Call) -> Vec<OfferId> {
    let accepted = call.accept.iter().flat_map(|accept| &accept.offer_ids);
    let declined = call.decline.iter().flat_map(|decline| &decline.offer_ids);
    accepted.chain(declined).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use mesos::proto::scheduler::call::Type;
    use mesos::scheduler::call;

    fn sent(calls: &mut Calls, tags: &mut u64) -> Vec<Type> {
        let next = || {
            calls.poll(|| {
                *tags += 1;
                *tags
            })
        };
        std::iter::from_fn(next).map(|(_, call)| call.r#type()).collect()
    }

    #[test]
    fn what_depends_on_the_disk_waits_and_nothing_else_does() {
        let (mut calls, mut tags) = (Calls::default(), 0);
        calls.push_after(2, call::teardown());
        calls.push_after(1, call::launch(vec![], vec![], Default::default()));
        calls.push(call::revive(vec![]));
        assert_eq!(sent(&mut calls, &mut tags), [Type::Revive]);
        calls.persisted(1);
        assert_eq!(sent(&mut calls, &mut tags), [Type::Accept]);
        calls.persisted(2);
        assert_eq!(sent(&mut calls, &mut tags), [Type::Teardown]);
        assert!(!calls.is_idle());
        (1..=3).for_each(|tag| drop(calls.answered(tag)));
        assert!(calls.is_idle());
    }

    #[test]
    fn only_so_many_wait_for_an_answer() {
        let (mut calls, mut tags) = (Calls::default(), 0);
        for _ in 0..100 {
            calls.push(call::revive(vec![]));
        }
        assert_eq!(sent(&mut calls, &mut tags).len(), MAX_UNANSWERED);
        for _ in 0..2 {
            calls.answered(1);
        }
        assert_eq!(sent(&mut calls, &mut tags).len(), 1, "an answer counts once");
        calls.withdraw();
        calls.answered(2);
        assert!(sent(&mut calls, &mut tags).is_empty());
    }

    #[test]
    fn an_answer_names_the_offers_that_the_call_was_about() {
        let ids = vec![OfferId::new("o-1".to_owned()), OfferId::new("o-2".to_owned())];
        let (mut calls, mut tags) = (Calls::default(), 0);
        calls.push(call::decline(ids.clone(), Default::default()));
        calls.push(call::launch(ids.clone(), vec![], Default::default()));
        calls.push(call::revive(vec![]));
        assert_eq!(sent(&mut calls, &mut tags).len(), 3);
        assert_eq!(calls.answered(1), ids);
        assert_eq!(calls.answered(2), ids);
        assert_eq!(calls.answered(3), []);
        assert_eq!(calls.answered(1), []);
    }
}
