//! Which source each worker mines: workers are divided among the sources that are mined, by their quotas.
//!
//! A worker mines one source at a time. Where the quotas do not come out even, as for one executor and two sources, a worker
//! goes to another source from time to time, so that each source has its part over the minutes.

use crate::Scheduler;
use crate::workers::WorkerId;
use job_source::SourceId;
use std::time::{Duration, Instant};

/// The work of the sources is compared this often. A worker that changes its source gets there a new part of the search.
const TURN: Duration = Duration::from_secs(30);
/// Workers that may change their source in one turn.
const MOST_MOVES: usize = 16;
/// Differences below this part of a turn's work stay.
const TOLERANCE: f64 = 0.01;

/// A source that is mined.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Part {
    source: SourceId,
    quota: u32,
    /// Hashes since the sources that are mined were last others.
    hashes: f64,
}

/// A worker at work.
#[derive(Clone, Copy, Debug)]
struct Hashing {
    worker: WorkerId,
    /// Index of its source.
    at: usize,
    /// Hashes that it makes in a turn.
    makes: f64,
    /// It can be sent to another source: a miner from outside would have to connect anew.
    movable: bool,
}

/// See the [module](self).
#[derive(Debug, Default)]
pub(crate) struct Division {
    parts: Vec<Part>,
    counted_at: Option<Instant>,
}

impl Division {
    pub(crate) fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    pub(crate) fn first(&self) -> Option<SourceId> {
        self.parts.first().map(|part| part.source)
    }

    pub(crate) fn contains(&self, source: SourceId) -> bool {
        self.index_of(source).is_some()
    }

    fn index_of(&self, source: SourceId) -> Option<usize> {
        self.parts.iter().position(|part| part.source == source)
    }

    /// Takes up which sources are mined, with their quotas; says whether that is news.
    fn set(&mut self, mined: Vec<(SourceId, u32)>, now: Instant) -> bool {
        let same = self.parts.iter().map(|part| (part.source, part.quota));
        if same.eq(mined.iter().copied()) {
            return false;
        }
        let part = |(source, quota)| Part {
            source,
            quota,
            hashes: 0.0,
        };
        self.parts = mined.into_iter().map(part).collect();
        self.counted_at = Some(now);
        true
    }

    /// The source that has the least for its quota, when this is what the workers of each make.
    fn least_served(&self, made: &[f64]) -> Option<usize> {
        let served = |index: &usize| made[*index] / f64::from(self.parts[*index].quota);
        (0..self.parts.len()).min_by(|a, b| served(a).total_cmp(&served(b)))
    }

    /// Time since the work was counted, if it is to be counted now.
    fn due(&self, now: Instant) -> Option<Duration> {
        let passed = now.saturating_duration_since(self.counted_at?);
        (self.parts.len() > 1 && passed >= TURN).then_some(passed)
    }

    /// Counts what was done since the last time, in turns, and says which workers change to which source.
    fn count(&mut self, mut workers: Vec<Hashing>, turns: f64, now: Instant) -> Vec<(WorkerId, SourceId)> {
        self.counted_at = Some(now);
        for hashing in &workers {
            self.parts[hashing.at].hashes += hashing.makes * turns;
        }
        // What each will have at the end of the next turn, if nobody changes.
        let mut will_have: Vec<f64> = self.parts.iter().map(|part| part.hashes).collect();
        for hashing in &workers {
            will_have[hashing.at] += hashing.makes;
        }
        let quotas: u32 = self.parts.iter().map(|part| part.quota).sum();
        let all: f64 = will_have.iter().sum();
        let wanted = |index: usize| all * f64::from(self.parts[index].quota) / f64::from(quotas);
        let least = TOLERANCE * workers.iter().map(|hashing| hashing.makes).sum::<f64>();
        let mut moves = Vec::new();
        while moves.len() < MOST_MOVES {
            let excess = |index: &usize| will_have[*index] - wanted(*index);
            let by_excess = |a: &usize, b: &usize| excess(a).total_cmp(&excess(b));
            let indices = 0..self.parts.len();
            let (Some(from), Some(to)) = (indices.clone().max_by(by_excess), indices.min_by(by_excess))
            else {
                break;
            };
            let gap = excess(&from) - excess(&to);
            // Moving a worker changes the gap by twice of what it makes.
            let left = |hashes: f64| (gap - 2.0 * hashes).abs();
            let movable = workers
                .iter_mut()
                .filter(|hashing| hashing.movable && hashing.at == from && left(hashing.makes) < gap - least);
            let Some(best) = movable.min_by(|a, b| left(a.makes).total_cmp(&left(b.makes))) else {
                break;
            };
            best.at = to;
            will_have[from] -= best.makes;
            will_have[to] += best.makes;
            moves.push((best.worker, self.parts[to].source));
        }
        moves
    }
}

impl Scheduler {
    /// Divides the workers anew if other sources are mined than before; says whether that was so.
    pub(crate) fn divide_work(&mut self, now: Instant) -> bool {
        let first = self.division.is_empty();
        if !self.division.set(self.sources.mined(), now) {
            return false;
        }
        self.assign_all(None, now);
        if first {
            // Offers were refused while there was nothing to mine.
            self.want_offers();
        }
        true
    }

    /// Has workers change their source where one has less than its quota.
    pub(crate) fn balance_due(&mut self, now: Instant) {
        let Some(passed) = self.division.due(now) else {
            return;
        };
        let workers = self.workers.wanted().filter_map(|(id, worker)| {
            let at = self.division.index_of(worker.source?)?;
            Some(Hashing {
                worker: id,
                at,
                makes: worker.expected_rate(now) * TURN.as_secs_f64(),
                movable: worker.is_executor(),
            })
        });
        let turns = passed.as_secs_f64() / TURN.as_secs_f64();
        for (worker, source) in self.division.count(workers.collect(), turns, now) {
            self.assign(worker, Some(source), now);
        }
    }

    /// Gives a new part to every worker, or to those that mine this source.
    pub(crate) fn assign_all(&mut self, of: Option<SourceId>, now: Instant) {
        let mines = |source: Option<SourceId>| of.is_none() || source == of || source.is_none();
        let workers: Vec<WorkerId> = self
            .workers
            .wanted()
            .filter(|(_, worker)| mines(worker.source))
            .map(|(id, _)| id)
            .collect();
        // Once anew, so that the parts of the work come out as wanted.
        let mut made: Vec<f64> = vec![0.0; self.division.parts.len()];
        for worker in workers {
            let source = of.or_else(|| self.least_served(&mut made, worker, now));
            self.assign(worker, source, now);
        }
    }

    /// The source that has the least for its quota, with this worker added to it.
    fn least_served(&self, made: &mut [f64], worker: WorkerId, now: Instant) -> Option<SourceId> {
        let least = self.division.least_served(made)?;
        let rate = self
            .workers
            .get(worker)
            .map_or(0.0, |worker| worker.expected_rate(now));
        made[least] += rate.max(1.0);
        Some(self.division.parts[least].source)
    }

    /// The source for a worker that came later: of those that are mined, the one that has the least for its quota.
    pub(crate) fn source_for(&self, worker: WorkerId, now: Instant) -> Option<SourceId> {
        let mine = self.workers.get(worker)?.source;
        if let Some(source) = mine.filter(|source| self.division.contains(*source)) {
            return Some(source);
        }
        if let [only] = self.division.parts[..] {
            return Some(only.source);
        }
        let mut made = vec![0.0; self.division.parts.len()];
        for (_, other) in self.workers.wanted() {
            let index = other.source.and_then(|source| self.division.index_of(source));
            if let Some(index) = index {
                made[index] += other.expected_rate(now).max(1.0);
            }
        }
        self.least_served(&mut made, worker, now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What each source has after so many turns of these workers, of 1.
    fn divided(quotas: &[u32], rates: &[f64], turns: u32) -> (Vec<f64>, usize) {
        let start = testkit::instant();
        let mut division = Division::default();
        let mined = quotas
            .iter()
            .enumerate()
            .map(|(index, quota)| (SourceId(index as u16), *quota));
        division.set(mined.collect(), start);
        let mut at = vec![0; rates.len()];
        let (mut made, mut moves) = (vec![0.0; quotas.len()], 0);
        for turn in 1..=turns {
            let now = start + TURN * turn;
            assert_eq!(division.due(now - Duration::from_millis(1)), None);
            assert_eq!(division.due(now), Some(TURN));
            let workers = at.iter().zip(rates).enumerate();
            let workers: Vec<Hashing> = workers
                .map(|(id, (at, rate))| Hashing {
                    worker: WorkerId(id as u64),
                    at: *at,
                    makes: *rate,
                    movable: true,
                })
                .collect();
            for hashing in &workers {
                made[hashing.at] += hashing.makes;
            }
            for (worker, source) in division.count(workers, 1.0, now) {
                at[worker.0 as usize] = usize::from(source.0);
                moves += 1;
            }
        }
        let all: f64 = made.iter().sum();
        (made.into_iter().map(|made| made / all).collect(), moves)
    }

    #[test]
    fn one_worker_serves_several_sources_in_turns() {
        let (parts, _) = divided(&[1, 1], &[5.0], 100);
        assert!((parts[0] - 0.5).abs() < 0.02, "{parts:?}");
        let (parts, _) = divided(&[3, 1], &[5.0], 100);
        assert!((parts[0] - 0.75).abs() < 0.02, "{parts:?}");
        let (parts, _) = divided(&[1, 2, 7], &[5.0], 1000);
        assert!(
            (parts[0] - 0.1).abs() < 0.01 && (parts[2] - 0.7).abs() < 0.01,
            "{parts:?}"
        );
    }

    #[test]
    fn many_workers_stay_where_they_are_once_the_parts_are_right() {
        let rates: Vec<f64> = (0..60).map(|index| 1.0 + f64::from(index % 7)).collect();
        let (parts, moves) = divided(&[2, 1], &rates, 100);
        assert!((parts[0] - 2.0 / 3.0).abs() < 0.01, "{parts:?}");
        assert!(moves < 60, "{moves} moves");
        let few = divided(&[2, 1], &rates, 5);
        assert!(few.1 <= 5 * MOST_MOVES);
    }

    #[test]
    fn workers_of_unknown_speed_are_left_where_they_are() {
        assert_eq!(divided(&[1, 1], &[0.0, 0.0], 10).1, 0);
        assert_eq!(divided(&[1], &[1.0], 0).1, 0);
    }
}
