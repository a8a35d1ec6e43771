//! Which variant to try next: hill climbing from the best plan, one or two changes at a time.
//!
//! First all parameters, then the rhythm, which fits one order only and so begins anew when that changes.

use std::borrow::Cow;

use miner_core::{Kernel, KernelError};
use rand::{RngExt, SeedableRng, rngs::StdRng, seq::IndexedRandom};

use crate::{
    assembly::Encoding,
    design::{Design, Division},
    layout::NO_SHA,
    plan::{Bursts, Dealing, Plan, StageOrder},
};

/// What is varied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Phase {
    /// Splits, chains, windows and all else but the rhythm
    Parameters,
    /// How many vector instructions follow each SHA instruction
    Rhythm,
}

impl Phase {
    /// The phase when this fraction of the time is over.
    pub(super) fn at(fraction: f64) -> Self {
        const PARAMETERS: f64 = 0.5;
        if fraction < PARAMETERS {
            Self::Parameters
        } else {
            Self::Rhythm
        }
    }
}

/// Windows to choose from, in steps.
const WINDOWS: [usize; 16] = [1, 2, 3, 4, 6, 8, 12, 16, 20, 25, 30, 40, 50, 60, 80, 120];
/// Distances at which a value is loaded.
const SOON: [usize; 8] = [0, 2, 4, 8, 12, 20, 40, 80];
const MOST_CHAINS: usize = 7;
const MOST_LATENCY: u32 = 6;
const LONGEST_BURST: usize = 8;
const LONGEST_LEAD: usize = 80;

pub(super) struct Search {
    best: Plan,
    /// The rhythm of the best plan's code.
    rhythm: Vec<u8>,
    division: Division,
    /// Whether low registers are tried.
    low_registers: bool,
    phase: Phase,
    proposed: Plan,
    seed: u64,
    tried: u64,
}

impl Search {
    /// From a plan, of which code has this rhythm; `tried` variants have been proposed before.
    pub(super) fn new(best: Plan, design: &Design, rhythm: Vec<u8>, seed: u64, tried: u64) -> Self {
        Self {
            proposed: best.clone(),
            best,
            rhythm,
            division: design.division,
            // In the other encoding there are no others.
            low_registers: design.machine.encoding() == Encoding::Evex && !waits_for_upper_halves(),
            phase: Phase::Parameters,
            seed,
            tried,
        }
    }

    pub(super) fn set_phase(&mut self, phase: Phase) {
        // There is no rhythm without SHA instructions.
        self.phase = if self.division.is_vectors_only() {
            Phase::Parameters
        } else {
            phase
        };
    }

    /// A variant of the best plan. What it is depends on the best plan, the seed and how many were proposed before.
    pub(super) fn propose(&mut self) -> Plan {
        let mut rng = StdRng::seed_from_u64(self.seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ self.tried);
        self.tried += 1;
        let mut plan = self.best.clone();
        while plan == self.best {
            match self.phase {
                Phase::Parameters => {
                    // Mostly one change; some pay off only together.
                    for _ in 0..[1, 1, 1, 2, 3].choose(&mut rng).copied().unwrap_or(1) {
                        self.change(&mut plan, &mut rng);
                    }
                    // Found for another order.
                    if plan != self.best {
                        plan.rhythm = Cow::Borrowed(&[]);
                    }
                }
                Phase::Rhythm => {
                    plan.rhythm = Cow::Owned(self.rhythm.clone());
                    for _ in 0..rng.random_range(1..=4) {
                        shift(plan.rhythm.to_mut(), &mut rng);
                    }
                }
            }
        }
        self.proposed = plan.clone();
        plan
    }

    pub(super) fn best(&self) -> &Plan {
        &self.best
    }

    /// An earlier plan is the best one after all.
    pub(super) fn go_back(&mut self, best: Plan, rhythm: Vec<u8>) {
        (self.best, self.rhythm) = (best, rhythm);
    }

    /// The last proposal is the best plan from now on; its code has this rhythm.
    pub(super) fn keep(&mut self, rhythm: Vec<u8>) {
        self.best = self.proposed.clone();
        self.rhythm = rhythm;
    }

    /// Changes one parameter to a value beside it, where it has one.
    fn change(&self, plan: &mut Plan, rng: &mut StdRng) {
        let sha = !self.division.is_vectors_only();
        match rng.random_range(0..13) {
            0 => plan.window = step(&WINDOWS, plan.window, rng),
            1 => plan.soon = step(&SOON, plan.soon, rng),
            2 => plan.latencies.add = near(plan.latencies.add, 1, MOST_LATENCY, rng),
            3 => plan.latencies.ternary = near(plan.latencies.ternary, 1, MOST_LATENCY, rng),
            4 => plan.latencies.rotate = near(plan.latencies.rotate, 1, MOST_LATENCY, rng),
            5 => plan.latencies.shift = near(plan.latencies.shift, 1, MOST_LATENCY, rng),
            6 => {
                plan.stages = match plan.stages {
                    StageOrder::Spread => StageOrder::InTurn,
                    StageOrder::InTurn => StageOrder::Spread,
                }
            }
            7 if sha => plan.split = (plan.split + 2 * rng.random_range(0..=4) - 4).clamp(NO_SHA + 2, 64),
            8 if sha => plan.chains = near(plan.chains as u32, 1, MOST_CHAINS as u32, rng) as usize,
            9 if sha => {
                plan.dealing = match plan.dealing {
                    Dealing::InTurn => Dealing::LongestFirst,
                    Dealing::LongestFirst => Dealing::InTurn,
                }
            }
            10 if sha => plan.bursts = bursts(plan.bursts, rng),
            11 if sha => plan.shared_moves = !plan.shared_moves,
            12 if sha && self.low_registers => plan.low_registers = !plan.low_registers,
            _ => {}
        }
    }
}

/// Whether SHA instructions wait for upper halves of registers on this CPU: trials would take a hundred times as long.
fn waits_for_upper_halves() -> bool {
    matches!(Kernel::by_name("hybrid256"), Err(KernelError::Hopeless { .. }))
}

/// Bursts of another length or lead, or none, or some.
fn bursts(bursts: Option<Bursts>, rng: &mut StdRng) -> Option<Bursts> {
    let Some(Bursts { length, lead }) = bursts else {
        return Some(Bursts {
            length: rng.random_range(1..=4),
            lead: rng.random_range(0..=LONGEST_LEAD / 2),
        });
    };
    match rng.random_range(0..8) {
        0 => None,
        1..4 => Some(Bursts {
            length: near(length as u32, 1, LONGEST_BURST as u32, rng) as usize,
            lead,
        }),
        _ => Some(Bursts {
            length,
            lead: (lead + rng.random_range(0..=16))
                .saturating_sub(8)
                .min(LONGEST_LEAD),
        }),
    }
}

/// The value before or after in the list.
fn step(values: &[usize], value: usize, rng: &mut StdRng) -> usize {
    let at = values.partition_point(|&other| other < value);
    let to = if rng.random() {
        at + 1
    } else {
        at.saturating_sub(1)
    };
    values[to.min(values.len() - 1)]
}

/// One more or less, within bounds.
fn near(value: u32, least: u32, most: u32, rng: &mut StdRng) -> u32 {
    let value = if rng.random() {
        value + 1
    } else {
        value.saturating_sub(1)
    };
    value.clamp(least, most)
}

/// Moves some instructions from one place of the rhythm to another near by.
fn shift(rhythm: &mut [u8], rng: &mut StdRng) {
    const FARTHEST: usize = 8;
    if rhythm.len() < 2 {
        return;
    }
    let from = rng.random_range(0..rhythm.len());
    let to = (from + rng.random_range(0..=2 * FARTHEST))
        .saturating_sub(FARTHEST)
        .min(rhythm.len() - 1);
    let most = rhythm[from].min(u8::MAX - rhythm[to]);
    if from != to && most > 0 {
        let count = rng.random_range(1..=most);
        rhythm[from] -= count;
        rhythm[to] += count;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernels;

    fn search(design: &Design) -> Search {
        let plan = design.rolling.clone();
        Search::new(plan, design, vec![3, 0, 2, 9], 5, 0)
    }

    #[test]
    fn every_proposal_differs() {
        for design in kernels() {
            let mut search = search(&design);
            for _ in 0..2000 {
                let plan = search.propose();
                assert_ne!(plan, design.rolling);
                assert!(plan.rhythm.is_empty());
            }
        }
    }

    #[test]
    fn every_parameter_is_varied() {
        let [design, ..] = kernels();
        let mut search = search(&design);
        let plans: Vec<_> = (0..2000).map(|_| search.propose()).collect();
        let varied =
            |differs: fn(&Plan, &Plan) -> bool| plans.iter().any(|plan| differs(plan, &design.rolling));
        assert!(varied(|a, b| a.split < b.split) && varied(|a, b| a.split > b.split));
        assert!(varied(|a, b| a.chains < b.chains) && varied(|a, b| a.chains > b.chains));
        assert!(varied(|a, b| a.window < b.window) && varied(|a, b| a.window > b.window));
        assert!(varied(|a, b| a.dealing != b.dealing) && varied(|a, b| a.stages != b.stages));
        assert!(varied(|a, b| a.bursts != b.bursts) && varied(|a, b| a.soon != b.soon));
        assert!(varied(|a, b| a.shared_moves != b.shared_moves));
        assert_eq!(
            varied(|a, b| a.low_registers != b.low_registers),
            !waits_for_upper_halves()
        );
        assert!(varied(|a, b| a.latencies != b.latencies));
    }

    #[test]
    fn a_rhythm_keeps_its_sum() {
        let [design, ..] = kernels();
        let mut search = search(&design);
        search.set_phase(Phase::Rhythm);
        for _ in 0..500 {
            let plan = search.propose();
            assert_eq!(plan.rhythm.len(), 4);
            assert_eq!(plan.rhythm.iter().map(|&count| u32::from(count)).sum::<u32>(), 14);
            search.keep(plan.rhythm.to_vec());
        }
    }

    #[test]
    fn a_seed_makes_the_same_again() {
        let [design, ..] = kernels();
        let (mut one, mut other) = (search(&design), search(&design));
        let first: Vec<_> = (0..50).map(|_| one.propose()).collect();
        assert!(first.iter().all(|plan| *plan == other.propose()));
        let mut resumed = Search::new(design.rolling.clone(), &design, Vec::new(), 5, 20);
        assert_eq!(resumed.propose(), first[20]);
    }
}
