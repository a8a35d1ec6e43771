//! Spaces: none is given out twice.

use messages::Assignment;
use miner_core::Job;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Assignments of the same job that are compared with a new one.
#[derive(Debug, Default)]
pub(crate) struct Spaces {
    by_generation: BTreeMap<u64, (String, Assignment)>,
    /// Generations by job, whatever its mask.
    jobs: Vec<(Arc<Job>, Vec<u64>)>,
}

/// Jobs that are remembered.
const MAX_JOBS: usize = 40;

impl Spaces {
    pub(crate) fn get(&self, generation: u64) -> Option<&(String, Assignment)> {
        self.by_generation.get(&generation)
    }

    /// Number of the newest assignment that was sent.
    pub(crate) fn newest(&self) -> u64 {
        self.by_generation
            .last_key_value()
            .map_or(0, |(generation, _)| *generation)
    }

    pub(crate) fn given(&mut self, executor: &str, assignment: &Assignment) -> Result<(), String> {
        let generation = assignment.generation;
        if let Some((holder, before)) = self.by_generation.get(&generation) {
            let same = holder == executor && before.space == assignment.space && before.job == assignment.job;
            return if same {
                Ok(())
            } else {
                Err(format!("assignment {generation} is given out twice, differently"))
            };
        }
        let place = match self
            .jobs
            .iter()
            .rposition(|(job, _)| job.is_same_but_for_mask(&assignment.job))
        {
            Some(place) => place,
            None => {
                if self.jobs.len() == MAX_JOBS {
                    self.jobs.remove(0);
                }
                self.jobs.push((Arc::clone(&assignment.job), Vec::new()));
                self.jobs.len() - 1
            }
        };
        for other in &self.jobs[place].1 {
            if let Some((holder, given)) = self.by_generation.get(other)
                && overlap(given, assignment)
            {
                return Err(format!(
                    "{executor} is given {:?} as number {generation}, of which {holder} was given {:?} as number {other}",
                    assignment.space, given.space
                ));
            }
        }
        self.jobs[place].1.push(generation);
        self.by_generation
            .insert(generation, (executor.to_owned(), assignment.clone()));
        Ok(())
    }
}

/// Whether a header lies in both spaces of one job, which may have had another mask each time.
fn overlap(one: &Assignment, other: &Assignment) -> bool {
    let fixed = |of: &Assignment| (of.job.version & !of.job.version_mask) | of.space.version_fixed;
    let (a, b) = (&one.space, &other.space);
    let (short, long) = if a.extranonce2_prefix.len() <= b.extranonce2_prefix.len() {
        (a, b)
    } else {
        (b, a)
    };
    let free = a.version_mask | b.version_mask;
    let nonces = |of: &miner_core::Space| (u64::from(of.nonces.start()), of.nonces.len());
    let ((a_first, a_count), (b_first, b_count)) = (nonces(a), nonces(b));
    let apart = i64::from(a.time_first) - i64::from(b.time_first);
    long.extranonce2_prefix.starts_with(&short.extranonce2_prefix)
        && (fixed(one) ^ fixed(other)) & !free == 0
        && a_first < b_first + b_count
        && b_first < a_first + a_count
        && apart % i64::from(gcd(a.time_step, b.time_step)) == 0
}

fn gcd(a: u32, b: u32) -> u32 {
    if b == 0 { a.max(1) } else { gcd(b, a % b) }
}
