//! The choice while mining: the kernel in use is compared with the plausible others on real work, again and again.
//!
//! What a start measures is provisional: a neighbour on the host may slow one unit of the core down for some tens of
//! milliseconds, or for hours. So each thread gives each other kernel a short turn every so often, between two turns as
//! short of the kernel in use:
//!
//! ```text
//! ... in use | in use, 8 ms | other, 8 ms | in use, 8 ms | in use ...      ratio = other / mean of its neighbours
//! ```
//!
//! A kernel is replaced if the median of the last ratios is clearly above 1 and nearly all of them are above it. How often
//! another kernel has its turn follows from how much slower it is: all turns together cost 0.2 % at most. One that
//! was faster the last time is looked at again soon.
//!
//! Times are processor time of the thread, so that other programs hardly disturb the comparison.

use crate::Kernel;
use std::collections::VecDeque;
use std::time::Duration;

/// Time of a turn in a comparison: long against the start of a search, short against what a piece of work takes.
const TURN: Duration = Duration::from_millis(8);
/// Part of the time that turns of slower kernels may cost in all.
const BUDGET: f64 = 0.002;
/// Time between two comparisons of a kernel that is as fast, or may be.
const SOON: Duration = Duration::from_millis(500);
/// Time between two comparisons of any kernel at most: what is far slower today may not be tomorrow.
const LATE: Duration = Duration::from_secs(60);
/// Ratios of a kernel that count; older ones give way.
const KEPT: usize = 9;
/// Fewer ratios decide nothing.
const NEEDED: usize = 5;
/// Median of the ratios from which a kernel is clearly faster.
const CLEARLY: f64 = 1.02;
/// Part of the ratios that must be above 1.
const NEARLY_ALL: f64 = 0.8;
/// Most kernels that the one in use is compared with.
const MAX_OTHERS: usize = 7;

/// Kernels that may turn out to be the fastest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Others([Option<Kernel>; MAX_OTHERS]);

impl Others {
    pub fn iter(&self) -> impl Iterator<Item = Kernel> {
        self.0.iter().flatten().copied()
    }
}

impl FromIterator<Kernel> for Others {
    /// The first ones, if there are too many.
    fn from_iter<I: IntoIterator<Item = Kernel>>(kernels: I) -> Self {
        let mut others = Self::default();
        for (place, kernel) in others.0.iter_mut().zip(kernels) {
            *place = Some(kernel);
        }
        others
    }
}

/// What a thread is to search with next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn {
    pub kernel: Kernel,
    /// Search for about this long and [report](OngoingChoice::measured) it; as long as usual if there is no time.
    pub time: Option<Duration>,
}

/// One thread's choice for one [`Mode`](super::Mode).
#[derive(Clone, Debug)]
pub struct OngoingChoice {
    in_use: Kernel,
    others: Vec<Other>,
    comparison: Option<Comparison>,
}

#[derive(Clone, Debug)]
struct Other {
    kernel: Kernel,
    /// Its rate as a part of that of the kernel in use, newest last.
    ratios: VecDeque<f64>,
    due: Duration,
}

#[derive(Clone, Debug)]
struct Comparison {
    other: usize,
    turns: usize,
    /// Hashes per second of the first two turns.
    rates: [f64; 2],
}

impl OngoingChoice {
    /// Begins with this kernel.
    pub fn new(in_use: Kernel, others: Others) -> Self {
        let other = |kernel| Other::new(kernel, SOON);
        Self {
            in_use,
            others: others
                .iter()
                .filter(|kernel| *kernel != in_use)
                .map(other)
                .collect(),
            comparison: None,
        }
    }

    pub fn in_use(&self) -> Kernel {
        self.in_use
    }

    /// What to search with next. `now` is the processor time that the thread has used.
    pub fn turn(&mut self, now: Duration) -> Turn {
        if self.comparison.is_none() {
            let due = self
                .others
                .iter()
                .enumerate()
                .filter(|(_, other)| other.due <= now);
            let longest = due.min_by_key(|(_, other)| other.due);
            self.comparison = longest.map(|(other, _)| Comparison {
                other,
                turns: 0,
                rates: [0.0; 2],
            });
        }
        match &self.comparison {
            None => Turn {
                kernel: self.in_use,
                time: None,
            },
            Some(comparison) => Turn {
                kernel: if comparison.turns == 1 {
                    self.others[comparison.other].kernel
                } else {
                    self.in_use
                },
                time: Some(TURN),
            },
        }
    }

    /// A [turn](Self::turn) with a time made this many hashes in this processor time, and ended at `now`. True if
    /// another kernel is in use from now on.
    pub fn measured(&mut self, hashes: u64, cpu: Duration, now: Duration) -> bool {
        let Some(comparison) = &mut self.comparison else {
            return false;
        };
        if hashes == 0 || cpu.is_zero() {
            self.comparison = None;
            return false;
        }
        let rate = hashes as f64 / cpu.as_secs_f64();
        if let Some(place) = comparison.rates.get_mut(comparison.turns) {
            *place = rate;
            comparison.turns += 1;
            return false;
        }
        let (place, [before, other]) = (comparison.other, comparison.rates);
        self.comparison = None;
        self.compared(place, other / ((before + rate) / 2.0), now)
    }

    /// A turn was interrupted: it says nothing.
    pub fn interrupted(&mut self) {
        self.comparison = None;
    }

    fn compared(&mut self, place: usize, ratio: f64, now: Duration) -> bool {
        let each = BUDGET / self.others.len() as f64;
        let other = &mut self.others[place];
        other.add(ratio);
        if other.is_clearly_faster() {
            self.in_use = std::mem::replace(&mut other.kernel, self.in_use);
            for other in &mut self.others {
                *other = Other::new(other.kernel, now + SOON);
            }
            return true;
        }
        // By the last ratio, so that a change is noticed soon.
        let costs = TURN.as_secs_f64() * (1.0 - ratio).max(0.0);
        let pause = Duration::try_from_secs_f64(costs / each).unwrap_or(LATE);
        other.due = now + pause.clamp(SOON, LATE);
        false
    }
}

impl Other {
    fn new(kernel: Kernel, due: Duration) -> Self {
        Self {
            kernel,
            ratios: VecDeque::with_capacity(KEPT),
            due,
        }
    }

    fn add(&mut self, ratio: f64) {
        if self.ratios.len() == KEPT {
            self.ratios.pop_front();
        }
        self.ratios.push_back(ratio);
    }

    fn is_clearly_faster(&self) -> bool {
        let mut ratios = [0.0; KEPT];
        let sorted = &mut ratios[..self.ratios.len()];
        sorted
            .iter_mut()
            .zip(&self.ratios)
            .for_each(|(place, ratio)| *place = *ratio);
        sorted.sort_unstable_by(f64::total_cmp);
        let above = sorted.iter().filter(|ratio| **ratio > 1.0).count();
        sorted.len() >= NEEDED
            && sorted[sorted.len() / 2] >= CLEARLY
            && above as f64 >= NEARLY_ALL * sorted.len() as f64
    }
}

#[cfg(test)]
mod tests;
