//! What will happen, in the order of time; what is due at the same moment happens in the order in which it was planned.

use std::collections::BTreeMap;
use std::time::Instant;

/// Happenings of kind `H`, and one wake-up for each sleeper `S`.
#[derive(Debug)]
pub(crate) struct Queue<H, S> {
    planned: BTreeMap<(Instant, u64), Planned<H, S>>,
    number: u64,
    wakes: BTreeMap<S, (Instant, u64)>,
}

#[derive(Debug)]
pub(crate) enum Planned<H, S> {
    Happening(H),
    Wake(S),
}

impl<H, S: Ord + Copy> Queue<H, S> {
    pub(crate) fn new() -> Self {
        Self {
            planned: BTreeMap::new(),
            number: 0,
            wakes: BTreeMap::new(),
        }
    }

    pub(crate) fn plan(&mut self, at: Instant, happening: H) {
        self.number += 1;
        self.planned
            .insert((at, self.number), Planned::Happening(happening));
    }

    /// Wakes the sleeper at this time and not at the one set before.
    pub(crate) fn wake(&mut self, sleeper: S, at: Option<Instant>) {
        let before = self.wakes.get(&sleeper).copied();
        if before.map(|(at, _)| at) == at {
            return;
        }
        if let Some(place) = before {
            self.planned.remove(&place);
            self.wakes.remove(&sleeper);
        }
        if let Some(at) = at {
            self.number += 1;
            self.planned.insert((at, self.number), Planned::Wake(sleeper));
            self.wakes.insert(sleeper, (at, self.number));
        }
    }

    pub(crate) fn pop(&mut self) -> Option<(Instant, Planned<H, S>)> {
        let ((at, _), planned) = self.planned.pop_first()?;
        if let Planned::Wake(sleeper) = &planned {
            self.wakes.remove(sleeper);
        }
        Some((at, planned))
    }
}
