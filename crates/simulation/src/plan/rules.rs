//! What the cluster's operators want in a seed's world, and how often they want something else.

use super::Plan;
use crate::constraints::{RULES, Rule};
use crate::places::Place;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use scheduler::{Limits, Revocable, UpgradeBatch};

/// Something that somebody in charge does at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Change {
    /// SIGHUP with other ceilings, lower or higher.
    Ceilings,
    /// An agent comes back with more CPUs and attributes.
    AgentGrows,
    /// An agent comes back without its memory, as another one on the same machine, with any CPUs and attributes.
    AgentForgets,
    /// Another framework wants resources again.
    OtherWants,
    /// An agent takes back what its containers use.
    Preempts,
    /// The scheduler is replaced by one with another build of the executor.
    Upgrade,
    /// And by one with other constraints.
    Constraints,
    /// An agent is to be taken down for maintenance.
    Maintenance,
    /// And then at another time.
    MaintenanceMoves,
    MaintenanceCancelled,
}

/// Each with the usual time between two of its kind, seconds.
const CHANGES: [(Change, f64); 10] = [
    (Change::Ceilings, 60.0),
    (Change::AgentGrows, 120.0),
    (Change::AgentForgets, 200.0),
    (Change::OtherWants, 60.0),
    (Change::Preempts, 120.0),
    (Change::Upgrade, 100.0),
    (Change::Constraints, 300.0),
    (Change::Maintenance, 70.0),
    (Change::MaintenanceMoves, 100.0),
    (Change::MaintenanceCancelled, 200.0),
];

/// See the [module](self).
#[derive(Clone, Debug)]
pub(crate) struct Rules {
    pub(crate) constraints: Vec<&'static Rule>,
    /// Of all agents, in their order.
    pub(crate) places: Vec<Place>,
    pub(crate) upgrade_batch: UpgradeBatch,
    /// Builds of the executor are changed once nothing goes wrong.
    pub(crate) upgrades_in_calm: bool,
    pub(crate) changes: Vec<(Change, f64)>,
    /// Which CPUs are taken.
    pub(crate) revocable: Revocable,
    /// Revocable CPUs that agents have beside the others; agents take turns.
    revocable_cpus: [u8; 3],
}

impl Rules {
    /// Of its own source of randomness, so that what is drawn here changes nothing that is drawn elsewhere.
    pub(crate) fn new(seed: u64, plan: &Plan, agents: usize, is_large: bool) -> Self {
        let mut rng = StdRng::seed_from_u64(seed ^ 0x0090_7e21_a702_5eed);
        let constraints = if is_large {
            Vec::new()
        } else {
            constraints(&mut rng)
        };
        let places = (0..agents).map(|index| Place::random(index, &mut rng)).collect();
        let is_still = is_large || plan.faults_for.is_zero() || rng.random_bool(0.2);
        let changes = CHANGES.iter().filter_map(|(change, every)| {
            let (every, unusual) = (every * rng.random_range(0.5..2.0), rng.random_bool(0.5));
            (!is_still && !unusual).then_some((*change, every))
        });
        Self {
            constraints,
            places,
            changes: changes.collect(),
            upgrade_batch: match rng.random_range(0..10) {
                0 => UpgradeBatch::Number(0),
                1 | 2 => UpgradeBatch::Number(rng.random_range(1..=3)),
                _ => UpgradeBatch::Part,
            },
            upgrades_in_calm: !is_large && rng.random_bool(0.4),
            revocable: match rng.random_range(0..8) {
                0 | 1 if !is_large => Revocable::Prefer,
                2 if !is_large => Revocable::Only,
                _ => Revocable::No,
            },
            // Somebody has some.
            revocable_cpus: [
                rng.random_range(1..=4),
                rng.random_range(0..=2),
                rng.random_range(0..=4),
            ],
        }
    }

    /// Revocable CPUs of the agent with this index.
    pub(crate) fn revocable_cpus(&self, agent: usize) -> f64 {
        self.revocable_cpus[agent % self.revocable_cpus.len()].into()
    }
}

/// In most worlds none, and in few several.
pub(crate) fn constraints(rng: &mut StdRng) -> Vec<&'static Rule> {
    let number = match rng.random_range(0..10) {
        0..6 => 0,
        6 | 7 => 1,
        8 => 2,
        _ => 3,
    };
    (0..number)
        .map(|_| &RULES[rng.random_range(0..RULES.len())])
        .collect()
}

/// Ceilings on the CPUs of agents with so many in all.
pub(crate) fn ceilings(rng: &mut StdRng, agents: &[f64]) -> Limits {
    let total: f64 = agents.iter().sum();
    let ceiling = |rng: &mut StdRng, most: f64| {
        rng.random_bool(0.25)
            .then(|| ((rng.random_range(0.3..1.0) * most).max(1.0) * 1000.0) as u64)
    };
    Limits {
        least_cpus_millis: 0,
        cpus_millis: ceiling(rng, total),
        cpus_per_agent_millis: ceiling(rng, 8.0),
        agents: rng
            .random_bool(0.2)
            .then(|| rng.random_range(1..=agents.len() as u32)),
        mem_millis: 64_000,
    }
}
