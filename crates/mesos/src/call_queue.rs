//! Calls that wait for their turn, and those in flight.

use std::collections::{BTreeMap, VecDeque};

/// Most calls that wait in one lane, as many as a large cluster has agents. Further ones are answered with
/// [`CallFailure::TooMany`](crate::http::CallFailure::TooMany).
pub const MAX_WAITING_CALLS: usize = 16_384;

/// The calls of one lane. `T` says what to do with a call's answer.
#[derive(Debug)]
pub(crate) struct CallQueue<T> {
    most_in_flight: usize,
    /// With the serialized call.
    waiting: VecDeque<(T, Vec<u8>)>,
    /// By the request's number.
    in_flight: BTreeMap<u64, T>,
}

impl<T> CallQueue<T> {
    pub(crate) fn new(most_in_flight: usize) -> Self {
        Self {
            most_in_flight,
            waiting: VecDeque::new(),
            in_flight: BTreeMap::new(),
        }
    }

    pub(crate) fn is_full(&self) -> bool {
        self.waiting.len() >= MAX_WAITING_CALLS
    }

    /// Queues a call; the caller has asked [`is_full`](Self::is_full).
    pub(crate) fn push(&mut self, call: T, body: Vec<u8>) {
        self.waiting.push_back((call, body));
    }

    /// Whether one more call may be in flight.
    pub(crate) fn may_send(&self) -> bool {
        self.in_flight.len() < self.most_in_flight
    }

    /// The next call to send, if one more may be in flight.
    pub(crate) fn next(&mut self) -> Option<(T, Vec<u8>)> {
        if self.may_send() {
            self.waiting.pop_front()
        } else {
            None
        }
    }

    pub(crate) fn sent(&mut self, number: u64, call: T) {
        self.in_flight.insert(number, call);
    }

    /// Takes the call that this request carried out of flight; `None` if it is not of this lane, or was given up.
    pub(crate) fn answered(&mut self, number: u64) -> Option<T> {
        self.in_flight.remove(&number)
    }

    pub(crate) fn in_flight(&self) -> impl Iterator<Item = &T> {
        self.in_flight.values()
    }

    /// Gives everything up: the calls in flight, and those that waited, each in their order.
    pub(crate) fn clear(&mut self) -> (Vec<T>, Vec<T>) {
        let in_flight = std::mem::take(&mut self.in_flight).into_values().collect();
        let waiting = self.waiting.drain(..).map(|(call, _)| call).collect();
        (in_flight, waiting)
    }

    pub(crate) fn has_waiting(&self) -> bool {
        !self.waiting.is_empty()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.waiting.is_empty() && self.in_flight.is_empty()
    }
}
