//! The pool as its driver runs it.

use std::time::Instant;

use machine::Machine;

use super::super::{Action, Event, PoolCore};
use super::Chaos;

/// The pool, with or without chaos.
#[derive(Debug)]
pub struct Pool {
    core: PoolCore,
    pub(super) chaos: Option<Box<Chaos>>,
}

impl Pool {
    /// Without chaos if there is no seed for it.
    pub fn new(core: PoolCore, seed: Option<u64>, now: Instant) -> Self {
        let chaos = seed.map(|seed| Box::new(Chaos::new(seed, core.config.difficulty, now)));
        Self { core, chaos }
    }

    pub fn core(&self) -> &PoolCore {
        &self.core
    }
}

impl Machine for Pool {
    type Event = Event;
    type Action = Action;

    fn handle(&mut self, event: Event, now: Instant) {
        if let (Some(chaos), Event::Closed(id)) = (&mut self.chaos, &event) {
            chaos.lines.remove(id);
        }
        self.core.handle(event, now);
    }

    fn advance(&mut self, now: Instant) {
        if let Some(chaos) = &mut self.chaos {
            chaos.advance(&mut self.core, now);
        }
        self.core.advance(now);
    }

    fn poll(&mut self, now: Instant) -> Option<Action> {
        let Some(chaos) = &mut self.chaos else {
            return self.core.poll(now);
        };
        while let Some(action) = self.core.poll(now) {
            chaos.pass(action, now);
        }
        chaos.actions.pop_front()
    }

    fn deadline(&self) -> Option<Instant> {
        let chaos = self.chaos.as_ref().map(|chaos| chaos.deadline());
        chaos.into_iter().chain(self.core.deadline()).min()
    }
}
