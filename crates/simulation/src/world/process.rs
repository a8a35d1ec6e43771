//! An executor's process, and its virtual engine: it really searches its space with the scalar kernel, a few nonces at a
//! time, at a difficulty that is easy enough for that.

use crate::checks::EXECUTOR_MILLIS;
use engine::{Assignment, Counters, Event as EngineEvent, Found};
use executor::logic::{Event, Executor};
use mesos::executor::{Env, Subscription};
use mesos::proto::TaskState;
use miner_core::{Cursor, Job, Kernel, Next, Share, Target, Trial, Trials};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Hashing must have ended this long after the last KILL or SHUTDOWN.
const HASHES_AFTER_END: Duration = Duration::from_secs(5);

pub(crate) struct Process {
    pub(crate) executor_id: String,
    pub(crate) framework_id: String,
    /// Of the executor's program.
    pub(crate) build: u32,
    pub(super) recovery_timeout: Duration,
    pub(crate) logic: Executor,
    pub(crate) subscription: Subscription,
    pub(crate) session: u64,
    pub(super) search: Option<Search>,
    pub(super) newest: u64,
    /// The newest plan asked for, and the one in force.
    pub(super) asked: u64,
    pub(crate) millis: u64,
    pub(super) hashes: u64,
    pub(super) searching: bool,
    /// CPUs of the tasks that were launched and not killed.
    pub(crate) tasks: BTreeMap<String, u64>,
    pub(super) killed_at: BTreeMap<String, Instant>,
    pub(super) idle_since: Option<Instant>,
    pub(super) disconnected_since: Option<Instant>,
    /// By sequence number, from 1.
    pub(crate) found: Vec<Share>,
    pub(crate) acknowledged: BTreeSet<u64>,
    pub(super) last_message: Option<Instant>,
    pub(super) leaving: bool,
    pub(crate) mute: bool,
    /// KILL has no effect on it.
    pub(crate) deaf: bool,
    pub(crate) lies: bool,
}

pub(super) struct Search {
    generation: u64,
    job: Arc<Job>,
    network_target: Option<Target>,
    cursor: Cursor,
    began: Instant,
    steps: u32,
    /// Since when nothing is left of its space.
    exhausted: Option<Instant>,
}

impl Process {
    /// A process that an agent starts now.
    pub(super) fn new(env: Env, session: u64, seed: u64, now: Instant) -> Self {
        Self {
            executor_id: env.executor_id.value.clone(),
            framework_id: env.framework_id.value.clone(),
            build: 0,
            recovery_timeout: env.recovery_timeout,
            logic: Executor::new(session, trials(), now),
            subscription: Subscription::new(env, seed, now),
            session,
            search: None,
            newest: 0,
            asked: 0,
            millis: 0,
            hashes: 0,
            searching: false,
            tasks: BTreeMap::new(),
            killed_at: BTreeMap::new(),
            idle_since: None,
            disconnected_since: Some(now),
            found: Vec::new(),
            acknowledged: BTreeSet::new(),
            last_message: None,
            leaving: false,
            mute: false,
            deaf: false,
            lies: false,
        }
    }

    pub(crate) fn counters(&self) -> Event {
        let threads = u32::try_from(self.millis.div_ceil(1000)).unwrap_or(u32::MAX);
        Event::Counters(Counters {
            hashes: self.hashes,
            threads,
            ..Counters::default()
        })
    }

    /// How long it has waited for another part of the job.
    pub(crate) fn exhausted_for(&self, now: Instant) -> Option<Duration> {
        Some(now - self.search.as_ref()?.exhausted?)
    }

    /// Whether it can tell that it does.
    pub(crate) fn is_heard(&self) -> bool {
        !self.mute && !self.leaving && self.disconnected_since.is_none() && self.millis > 0
    }

    /// What it mines: the job and its assignment's number.
    pub(crate) fn mines(&self) -> Option<(&Arc<Job>, u64)> {
        let search = self.search.as_ref().filter(|_| self.millis > 0)?;
        Some((&search.job, search.generation))
    }

    pub(super) fn assign(&mut self, assignment: Assignment, received: Instant) {
        self.search = Some(Search {
            generation: assignment.generation,
            network_target: assignment.job.network_target().ok(),
            cursor: Cursor::new(
                Arc::clone(&assignment.job),
                assignment.space,
                assignment.report_target,
                4,
            ),
            job: assignment.job,
            began: received.checked_sub(assignment.age).unwrap_or(received),
            steps: 0,
            exhausted: None,
        });
    }
}

fn trials() -> Trials {
    let scalar = Kernel::by_name("scalar").unwrap_or_else(|error| unreachable!("it is everywhere: {error}"));
    [Trial {
        kernel: scalar,
        answers: Ok(()),
        nonce_only: None,
        rolling: None,
        slowest: [None; 2],
    }]
    .into_iter()
    .collect()
}

impl Process {
    /// With `exhausts_after`, what is left of the space after so many steps counts as searched in vain.
    pub(super) fn search(
        &mut self,
        nonces: u64,
        exhausts_after: Option<u32>,
        now: Instant,
    ) -> Vec<EngineEvent> {
        let Some(search) = &mut self.search else {
            return Vec::new();
        };
        let age = now.saturating_duration_since(search.began);
        let latest = search
            .job
            .time
            .saturating_add(u32::try_from(age.as_secs()).unwrap_or(u32::MAX));
        if search.exhausted.is_some() {
            return Vec::new();
        }
        search.steps += 1;
        if exhausts_after.is_some_and(|steps| search.steps > steps) {
            search.exhausted = Some(now);
            return vec![EngineEvent::Exhausted {
                generation: search.generation,
            }];
        }
        let chunk = match search.cursor.next_chunk(nonces, latest) {
            Next::Chunk(chunk) => chunk,
            Next::WaitForTime(_) => return Vec::new(),
            Next::Exhausted => {
                search.exhausted = Some(now);
                return vec![EngineEvent::Exhausted {
                    generation: search.generation,
                }];
            }
        };
        let Ok(kernel) = Kernel::by_name("scalar") else {
            return Vec::new();
        };
        let mut hits = Vec::new();
        let never = std::sync::atomic::AtomicBool::new(false);
        let searched = miner_core::search(kernel, &chunk.work, chunk.nonces, &never, &mut hits);
        self.hashes += searched.hashes;
        let found = |hit: miner_core::Hit| {
            EngineEvent::Found(Found {
                generation: search.generation,
                share: Share {
                    extranonce2: chunk.extranonce2.to_vec(),
                    version: hit.version,
                    time: chunk.time,
                    nonce: hit.nonce,
                },
                is_block: search
                    .network_target
                    .is_some_and(|target| target.is_met_by(&hit.hash)),
            })
        };
        hits.into_iter().map(found).collect()
    }

    /// Keeps track of what the agent and the scheduler want. Gives a message of the scheduler.
    pub(super) fn note(&mut self, event: &Event, now: Instant) -> Option<Vec<u8>> {
        match event {
            Event::Launch(task) => {
                let id = task.task_id.value.clone();
                if !self.killed_at.contains_key(&id) {
                    self.tasks
                        .insert(id, mesos::resources::sum(&task.resources, "cpus"));
                }
                self.idle_since = None;
            }
            Event::Kill { task_id } => {
                let was_there = self.tasks.remove(task_id).is_some();
                self.killed_at.extend(was_there.then(|| (task_id.clone(), now)));
            }
            Event::Shutdown => {
                for (id, _) in std::mem::take(&mut self.tasks) {
                    self.killed_at.insert(id, now);
                }
            }
            Event::Subscribed { .. } => self.disconnected_since = None,
            Event::Disconnected => drop(self.disconnected_since.get_or_insert(now)),
            Event::Message(data) => return Some(data.clone()),
            _ => {}
        }
        if self.tasks.is_empty() {
            self.idle_since.get_or_insert(now);
        }
        None
    }

    /// What its threads may use: the CPUs of its tasks, and its own.
    fn allowed(&self) -> u64 {
        let own = if self.tasks.is_empty() { 0 } else { EXECUTOR_MILLIS };
        self.tasks.values().sum::<u64>() + own
    }

    /// CPUs of its tasks that are used.
    pub(crate) fn used_of_tasks(&self) -> u64 {
        self.millis.min(self.tasks.values().sum())
    }

    pub(super) fn hashes_too_long(&self, now: Instant) -> bool {
        let longer = |since: Option<Instant>, most: Duration| since.is_some_and(|since| now - since > most);
        let wanted = self.allowed();
        longer(
            self.killed_at
                .values()
                .max()
                .copied()
                .filter(|_| self.millis > wanted),
            HASHES_AFTER_END,
        ) || longer(self.idle_since, HASHES_AFTER_END)
            || longer(self.disconnected_since, self.recovery_timeout + HASHES_AFTER_END)
    }

    /// KILLED although the task's threads may run, and the time to wait for them is not over.
    pub(super) fn is_killed_early(&self, status: &mesos::proto::TaskStatus, now: Instant) -> bool {
        let allowed = self.allowed();
        let waited = self
            .killed_at
            .get(&status.task_id.value)
            .is_none_or(|at| now - *at >= executor::logic::STOP_WAIT);
        status.state() == TaskState::Killed && self.millis > allowed && !waited
    }
}
