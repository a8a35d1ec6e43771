//! Miners that connect from outside: workers that have a place in each job of a source instead of spaces of single jobs.

mod shares;
mod turned_away;

use crate::assignments::Assignment;
use crate::pacing::reported_within;
use crate::snapshot::MinerSnapshot;
use crate::spaces::Beginning;
use crate::spaces::places::{Place, Places};
use crate::workers::{Worker, WorkerId};
use crate::{Action, Scheduler};
use job_source::SourceId;
use job_source::miners::{Command, Event, MinerId, Outcome, Rejection, Work};
use miner_core::{HASHES_PER_DIFFICULTY, Job, Space};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};
use text::foreign;

/// How often each miner's rate is looked at, whether or not a share came.
const SAMPLE_INTERVAL: Duration = Duration::from_secs(5);

/// A miner that is connected.
#[derive(Debug)]
struct Miner {
    worker: WorkerId,
    address: String,
    name: Option<String>,
    since: Instant,
    place: Option<(SourceId, Place)>,
    /// Share difficulty of its source, as it was told.
    difficulty: f64,
    accepted: u64,
    rejected: BTreeMap<Rejection, u64>,
    /// Sum of the difficulties of its accepted shares.
    work: f64,
    /// The highest difficulty that one of its hashes reaches.
    best: f64,
}

/// All that are connected.
#[derive(Debug, Default)]
pub(crate) struct Miners {
    table: BTreeMap<MinerId, Miner>,
    of_worker: BTreeMap<WorkerId, MinerId>,
    places: BTreeMap<SourceId, Places>,
    /// Of [`Places`].
    sessions: u64,
    sampled: Option<Instant>,
    accepted: u64,
    rejected: BTreeMap<Rejection, u64>,
    turned_away: u64,
}

impl Miners {
    pub(crate) fn len(&self) -> usize {
        self.table.len()
    }

    /// Whether a worker is a miner.
    pub(crate) fn is_one(&self, worker: WorkerId) -> bool {
        self.of_worker.contains_key(&worker)
    }

    /// Shares of miners that counted.
    pub(crate) fn accepted(&self) -> u64 {
        self.accepted
    }

    /// Shares of miners that did not, by the reason; reasons without any are left out.
    pub(crate) fn rejected(&self) -> BTreeMap<&'static str, u64> {
        named(&self.rejected)
    }

    /// Miners for which there was no place, or no scheduler.
    pub(crate) fn turned_away(&self) -> u64 {
        self.turned_away
    }

    /// The prefix of this miner in a source's job: where it was, if that is a place in this job. `None` if there is no place
    /// left.
    fn place(&mut self, id: MinerId, source: SourceId, job: &Job, beginning: Beginning) -> Option<Vec<u8>> {
        let sessions = &mut self.sessions;
        let mut next = || {
            *sessions += 1;
            *sessions
        };
        let places = self
            .places
            .entry(source)
            .or_insert_with(|| Places::new(job, next(), beginning));
        if !places.are_of(job) {
            *places = places.next(job, next());
        }
        let miner = self.table.get_mut(&id)?;
        let has_one = |(at, place): &(SourceId, Place)| *at == source && places.has(*place);
        if let Some((_, place)) = miner.place.filter(has_one) {
            return Some(places.prefix(place));
        }
        let place = places.take(&job.prev_hash)?;
        miner.place = Some((source, place));
        Some(places.prefix(place))
    }

    fn remove(&mut self, id: MinerId) -> Option<Miner> {
        let miner = self.table.remove(&id)?;
        self.of_worker.remove(&miner.worker);
        Some(miner)
    }

    fn count(&mut self, id: MinerId, outcome: Outcome) {
        let Some(miner) = self.table.get_mut(&id) else {
            return;
        };
        match outcome {
            Outcome::Accepted { difficulty } => {
                self.accepted += 1;
                miner.accepted += 1;
                miner.work += difficulty;
            }
            Outcome::Rejected(why) => {
                *self.rejected.entry(why).or_default() += 1;
                *miner.rejected.entry(why).or_default() += 1;
            }
        }
    }
}

fn named(rejected: &BTreeMap<Rejection, u64>) -> BTreeMap<&'static str, u64> {
    rejected.iter().map(|(why, count)| (why.name(), *count)).collect()
}

impl Scheduler {
    pub(crate) fn on_miners(&mut self, event: Event, now: Instant) {
        match event {
            Event::Connected { miner, address } => self.on_miner(miner, address, now),
            Event::Named { miner, name } => self.on_miner_named(miner, &name),
            Event::Share(share) => self.on_miner_share(&share, now),
            Event::Unreadable { miner } => self.miners.count(miner, Outcome::Rejected(Rejection::Unreadable)),
            Event::Left { miner } => self.on_miner_left(miner),
        }
    }

    fn on_miner(&mut self, id: MinerId, address: String, now: Instant) {
        if self.stands_by {
            return self.refuse_miner(id, "another scheduler leads".to_owned());
        }
        let worker = self.workers.add_miner(address.clone());
        let miner = Miner {
            worker,
            address,
            name: None,
            since: now,
            place: None,
            difficulty: 0.0,
            accepted: 0,
            rejected: BTreeMap::new(),
            work: 0.0,
            best: 0.0,
        };
        self.miners.table.insert(id, miner);
        self.miners.of_worker.insert(worker, id);
        let source = self.source_for(worker, now);
        self.assign(worker, source, now);
    }

    fn on_miner_named(&mut self, id: MinerId, name: &str) {
        let Some(miner) = self.miners.table.get_mut(&id) else {
            return;
        };
        let name = foreign(name);
        if let Some(worker) = self.workers.get_mut(miner.worker) {
            worker.host = format!("{name} at {}", miner.address);
        }
        miner.name = Some(name);
    }

    fn on_miner_left(&mut self, id: MinerId) {
        let Some(miner) = self.miners.remove(id) else {
            return;
        };
        self.workers.remove(miner.worker);
        if let Some((source, place)) = miner.place
            && let Some(places) = self.miners.places.get_mut(&source)
        {
            let prev_hash = self.jobs.template(source).map(|job| job.prev_hash);
            places.leave(place, prev_hash.unwrap_or_default());
        }
    }

    /// Gives a miner its part of this source's job. Without a source, or a job, it goes on with what it has.
    pub(crate) fn assign_miner(&mut self, worker: WorkerId, source: Option<SourceId>, now: Instant) {
        let Some(id) = self.miners.of_worker.get(&worker).copied() else {
            return;
        };
        let newest = source.and_then(|source| Some((source, self.jobs.newest(source)?)));
        let Some((source, (job, difficulty))) = newest else {
            if let Some(worker) = self.workers.get_mut(worker) {
                worker.source = None;
            }
            return;
        };
        let template = Arc::clone(&job.job.template);
        let beginning = self.jobs.beginning();
        let Some(prefix) = self.miners.place(id, source, &template, beginning) else {
            let reason = turned_away::no_place(&template.root, self.sources.name(source));
            self.notice(&format!("a miner is turned away: {reason}"), now);
            self.refuse_miner(id, reason);
            return self.on_miner_left(id);
        };
        let newest = self.workers.get_mut(worker);
        let newest = newest.and_then(|worker| worker.assignments.newest_mut());
        if let Some(newest) = newest.filter(|newest| {
            // The same job again: a miner that was sent it again would search the same once more.
            newest.job.source == source && *newest.job.job.template == *template
        }) {
            newest.job = job;
            self.workers.mines(worker, source);
            return self.retarget_miner(id, difficulty);
        }
        if let Some(miner) = self.miners.table.get_mut(&id) {
            miner.difficulty = difficulty;
        }
        self.generation += 1;
        let number = self.generation;
        let work = Work {
            number,
            prefix: prefix.clone(),
            difficulty,
            clean: job.job.clean || newest_is_of_another(self.workers.get(worker), source),
            age: u32::try_from(job.time_passed(now).as_secs()).unwrap_or(u32::MAX),
            template: Arc::clone(&template),
        };
        let space = Space {
            extranonce2_prefix: prefix,
            ..Space::whole(&template)
        };
        let report_target = job.job.target;
        let assignment = Assignment {
            generation: number,
            job,
            space,
            report_target,
        };
        self.workers.assign(worker, assignment, now);
        self.workers.confirmed(worker);
        self.actions
            .push_back(Action::Miners(Command::Mine { miner: id, work }));
    }

    /// The source wants another difficulty for its newest job.
    pub(crate) fn retarget_miners(&mut self, source: SourceId) {
        let Some((_, difficulty)) = self.jobs.newest(source) else {
            return;
        };
        let mines = |miner: &Miner| {
            let worker = self.workers.get(miner.worker);
            worker.is_some_and(|worker| worker.source == Some(source))
        };
        let miners = self.miners.table.iter().filter(|(_, miner)| mines(miner));
        let miners: Vec<MinerId> = miners.map(|(id, _)| *id).collect();
        for miner in miners {
            self.retarget_miner(miner, difficulty);
        }
    }

    fn retarget_miner(&mut self, id: MinerId, difficulty: f64) {
        if let Some(miner) = self.miners.table.get_mut(&id)
            && std::mem::replace(&mut miner.difficulty, difficulty) != difficulty
        {
            let retarget = Command::Retarget {
                miner: id,
                difficulty,
            };
            self.actions.push_back(Action::Miners(retarget));
        }
    }

    /// Shares are all that is known of a miner's rate, and without one it falls.
    pub(crate) fn sample_miners(&mut self, now: Instant) {
        let is_due = |at| now.saturating_duration_since(at) >= SAMPLE_INTERVAL;
        if !self.miners.sampled.is_none_or(is_due) {
            return;
        }
        self.miners.sampled = Some(now);
        let mut counted = Vec::new();
        for miner in self.miners.table.values() {
            let hashes = miner.work * HASHES_PER_DIFFICULTY;
            let taken = now.saturating_duration_since(miner.since);
            let more = self.workers.count_hashes(miner.worker, hashes as u64, taken, now);
            counted.push((miner.worker, more));
        }
        for (worker, more) in counted {
            let newest = self
                .workers
                .get(worker)
                .and_then(|worker| worker.assignments.newest());
            if let Some(generation) = newest.map(|newest| newest.generation) {
                self.book_claim(worker, generation, more);
            }
        }
    }

    pub(crate) fn miner_snapshots(&self, now: Instant) -> Vec<MinerSnapshot> {
        let miners = self.miners.table.values();
        miners.map(|miner| self.miner_snapshot(miner, now)).collect()
    }

    fn miner_snapshot(&self, miner: &Miner, now: Instant) -> MinerSnapshot {
        let worker = self.workers.get(miner.worker);
        let source = worker.and_then(|worker| worker.source);
        let patience = reported_within(self.workers.executors_wanted());
        MinerSnapshot {
            name: miner.name.clone(),
            address: miner.address.clone(),
            pool: source.map(|source| self.sources.name(source).to_owned()),
            connected_seconds: now.saturating_duration_since(miner.since).as_secs_f64(),
            hash_rate: worker.map_or(0.0, |worker| worker.current_rate(patience, now)),
            accepted: miner.accepted,
            rejected: named(&miner.rejected),
            work: miner.work,
            best_share: miner.best,
        }
    }
}

/// A miner that changes sources has nothing to do with its earlier jobs any more, whatever the new one says of its own.
fn newest_is_of_another(worker: Option<&Worker>, source: SourceId) -> bool {
    let newest = worker.and_then(|worker| worker.assignments.newest());
    newest.is_none_or(|newest| newest.job.source != source)
}
