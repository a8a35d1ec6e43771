//! Agents with one fake executor each, and what their master says for them.

use crate::executor::{Executor, Kind};
use crate::jobs;
use anyhow::{Context, bail, ensure};
use mesos::proto::scheduler::Call;
use mesos::proto::scheduler::call::Type;
use mesos::proto::{AgentId, FrameworkId, Offer, OfferId, TaskInfo, TaskState, TaskStatus};
use mesos::resources;
use mesos::scheduler::Event;
use miner_core::Space;
use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap, HashSet};
use std::time::Instant;

/// What each agent offers, in thousandths of a CPU and of a MB.
const OFFERED: (u64, u64) = (4_000, 8_192_000);

/// The id that the fake master gives.
pub fn framework_id() -> FrameworkId {
    FrameworkId::new("scale-0000")
}

/// See the [module](self).
#[derive(Debug, Default)]
pub struct Cluster {
    executors: Vec<Executor>,
    by_id: HashMap<String, usize>,
    /// When each executor's next report is due. An entry that its executor no longer agrees with is void.
    reports: BinaryHeap<Reverse<(Instant, usize)>>,
    kind: Kind,
    /// MESSAGE calls that arrived.
    messages: u64,
    updates: u64,
}

impl Cluster {
    /// No executor yet; each will be of this kind.
    pub fn new(kind: Kind) -> Self {
        Self {
            kind,
            ..Self::default()
        }
    }

    pub fn executors(&self) -> &[Executor] {
        &self.executors
    }

    pub fn messages(&self) -> u64 {
        self.messages
    }

    /// An offer of each of `count` agents.
    pub fn offers(count: usize) -> Vec<Offer> {
        let offer = |number: usize| Offer {
            id: OfferId::new(format!("offer-{number}")),
            framework_id: framework_id(),
            agent_id: AgentId::new(format!("5f1c1d0e-7a5b-4a4e-9d1a-3f2b6c8d9e0f-S{number}")),
            hostname: format!("agent-{number}.example"),
            resources: vec![
                resources::scalar("cpus", OFFERED.0),
                resources::scalar("mem", OFFERED.1),
            ],
            ..Offer::default()
        };
        (0..count).map(offer).collect()
    }

    /// Takes in a call.
    ///
    /// # Errors
    /// If it is one that a correct scheduler does not make here.
    pub fn call(&mut self, call: Call, now: Instant) -> anyhow::Result<Effect> {
        match call.r#type() {
            Type::Accept => {
                let operations = call.accept.context("ACCEPT without content")?.operations;
                let launches = operations.into_iter().filter_map(|operation| operation.launch);
                let mut events = Vec::new();
                for task in launches.flat_map(|launch| launch.task_infos) {
                    events.push(self.launch(task, now)?);
                }
                Ok(Effect::Events(events))
            }
            Type::Message => {
                let message = call.message.context("MESSAGE without content")?;
                self.messages += 1;
                let index = self.index(&message.executor_id.value)?;
                let executor = &mut self.executors[index];
                ensure!(
                    executor.agent == message.agent_id,
                    "a MESSAGE through another agent"
                );
                let job = executor.message(&message.data, now)?;
                let due = executor.next_report();
                self.reports.push(Reverse((due, index)));
                Ok(job.map_or(Effect::Nothing, |job| Effect::NewJob { job }))
            }
            Type::Acknowledge | Type::Reconcile | Type::Revive | Type::Decline => Ok(Effect::Nothing),
            other => bail!("the scheduler calls {other:?}"),
        }
    }

    fn launch(&mut self, task: TaskInfo, now: Instant) -> anyhow::Result<Event> {
        let info = task.executor.context("a task without an executor")?;
        let index = self.executors.len();
        let id = info.executor_id;
        let names = (task.agent_id.clone(), id.clone(), task.task_id.clone());
        let data = task.data.unwrap_or_default();
        let executor = Executor::start(names, index as u64 + 1, self.kind, &data, now)?;
        ensure!(
            self.by_id.insert(id.value.clone(), index).is_none(),
            "executor {id} is launched twice"
        );
        self.reports.push(Reverse((executor.next_report(), index)));
        self.executors.push(executor);
        self.updates += 1;
        let status = TaskStatus {
            agent_id: Some(task.agent_id),
            executor_id: Some(id),
            uuid: Some(u128::from(self.updates).to_be_bytes().to_vec()),
            ..TaskStatus::new(task.task_id, TaskState::Running)
        };
        Ok(Event::Update(Box::new(status)))
    }

    fn index(&self, executor: &str) -> anyhow::Result<usize> {
        let index = self.by_id.get(executor).copied();
        index.with_context(|| format!("a MESSAGE to executor {executor}, which does not run"))
    }

    /// The reports that are due now.
    pub fn reports(&mut self, now: Instant) -> Vec<Event> {
        let mut events = Vec::new();
        while let Some(Reverse((due, index))) = self.reports.peek().copied()
            && due <= now
        {
            self.reports.pop();
            let executor = &mut self.executors[index];
            if executor.next_report() == due {
                events.push(executor.report(now));
                self.reports.push(Reverse((executor.next_report(), index)));
            }
        }
        events
    }

    /// Whether every executor has told in a report which assignment it has.
    pub fn all_confirmed(&self) -> bool {
        self.executors.iter().all(Executor::has_confirmed)
    }

    /// Shares that the scheduler has not acknowledged.
    pub fn unacknowledged(&self) -> usize {
        self.executors.iter().map(Executor::unacknowledged).sum()
    }

    /// A share of this executor's assignment.
    ///
    /// # Errors
    /// See [`Executor::share`].
    pub fn share(&mut self, index: usize) -> anyhow::Result<Option<Event>> {
        self.executors[index].share()
    }

    /// Checks that every executor has a part of this job and that no two have the same.
    ///
    /// # Errors
    /// Names the executor that has none, or shares its part.
    pub fn check_newest(&self, job: u64) -> anyhow::Result<()> {
        let mut spaces = HashSet::new();
        for executor in &self.executors {
            let held = executor.held().filter(|held| held.job == job);
            let held = held.with_context(|| format!("executor {} does not have job {job}", executor.id))?;
            ensure!(
                spaces.insert(&held.space),
                "executor {} has a space of job {job} that another has too",
                executor.id
            );
        }
        Ok(())
    }

    /// Checks that no header lies in the spaces of two executors: all pairs, so the time grows with their square.
    ///
    /// # Errors
    /// Names two executors whose spaces overlap.
    pub fn check_disjoint(&self) -> anyhow::Result<()> {
        let held: Vec<_> = self
            .executors
            .iter()
            .filter_map(|executor| Some((executor, executor.held()?)))
            .collect();
        for (index, (one, first)) in held.iter().enumerate() {
            for (other, second) in &held[index + 1..] {
                ensure!(
                    first.job != second.job || !overlap(&first.space, &second.space, first.job),
                    "the spaces of executors {} and {} overlap",
                    one.id,
                    other.id
                );
            }
        }
        Ok(())
    }
}

/// What follows from a call.
#[derive(Debug)]
pub enum Effect {
    Nothing,
    /// The master has these to say.
    Events(Vec<Event>),
    /// An executor has got a job that it did not have.
    NewJob {
        job: u64,
    },
}

/// Whether a header can lie in both spaces of a job.
fn overlap(a: &Space, b: &Space, job: u64) -> bool {
    let prefix = a
        .extranonce2_prefix
        .iter()
        .zip(&b.extranonce2_prefix)
        .all(|(a, b)| a == b);
    if !prefix {
        return false;
    }
    let fixed_in_both = jobs::template(job).version_mask & !a.version_mask & !b.version_mask;
    let versions = (a.version_fixed ^ b.version_fixed) & fixed_in_both == 0;
    // Two rows of times meet if their starts differ by a multiple of what both steps have in common.
    let times = a
        .time_first
        .abs_diff(b.time_first)
        .is_multiple_of(common_divisor(a.time_step, b.time_step));
    let nonces = |space: &Space| (u64::from(space.nonces.start()), space.nonces.len());
    let ((a_first, a_count), (b_first, b_count)) = (nonces(a), nonces(b));
    versions && times && a_first < b_first + b_count && b_first < a_first + a_count
}

fn common_divisor(a: u32, b: u32) -> u32 {
    if b == 0 { a } else { common_divisor(b, a % b) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn overlapping_spaces_are_noticed() {
        let whole = Space::whole(&jobs::template(0));
        let with = |prefix: &[u8], step, first| Space {
            extranonce2_prefix: prefix.to_vec(),
            time_step: step,
            time_first: first,
            ..whole.clone()
        };
        assert!(overlap(&whole, &with(&[1], 1, 0), 0));
        assert!(overlap(&with(&[1], 1, 0), &with(&[1, 2], 1, 0), 0));
        assert!(!overlap(&with(&[1], 1, 0), &with(&[2, 1], 1, 0), 0));
        assert!(!overlap(&with(&[], 2, 0), &with(&[], 2, 1), 0));
        assert!(overlap(&with(&[], 2, 0), &with(&[], 3, 1), 0));
        let version = |fixed| Space {
            version_mask: whole.version_mask & !0x2000,
            version_fixed: fixed,
            ..whole.clone()
        };
        assert!(!overlap(&version(0), &version(0x2000), 0));
    }
}
