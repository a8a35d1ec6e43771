//! One agent's measurement: what has come of it, and how long more is waited for.

use super::{AgentResult, LeftOut, News, Progress};
use crate::LaunchPlan;
use mesos::proto::{AgentId, ExecutorId, TaskId};
use messages::MAX_KERNELS;
use messages::bench::{FromBench, MAX_CPUS, Record};
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

/// From the launch to the first word of the executor, which an agent has to fetch first.
pub(super) const START_LIMIT: Duration = Duration::from_secs(300);
/// An executor tells every second that it lives.
pub(super) const SILENCE_LIMIT: Duration = Duration::from_secs(30);
/// What a measurement may take besides twice the time that it should: checks, starts of threads, a busy machine.
const SPARE: Duration = Duration::from_secs(120);

/// What an executor's message brought.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Heard {
    /// Of another life of the executor, or too late.
    Nothing,
    Records,
    /// The last of all records.
    Everything,
    /// No measurement tells that.
    Nonsense(String),
}

#[derive(Debug)]
enum State {
    Running,
    Done(Box<AgentResult>),
    Failed(String),
}

#[derive(Debug)]
pub(super) struct Agent {
    pub(super) agent_id: AgentId,
    pub(super) executor_id: ExecutorId,
    pub(super) task_id: TaskId,
    hostname: String,
    /// Thousandths of CPUs that were taken.
    cpus_millis: u64,
    /// How long the measurement may take.
    limit: Duration,
    launched: Instant,
    /// When its executor told something last.
    heard: Option<Instant>,
    session: Option<u64>,
    total: u32,
    records: BTreeMap<u64, Record>,
    state: State,
}

/// What was launched on an agent.
#[derive(Debug)]
pub(super) struct Launched {
    pub(super) agent_id: AgentId,
    pub(super) executor_id: ExecutorId,
    pub(super) task_id: TaskId,
    pub(super) hostname: String,
    pub(super) cpus_millis: u64,
}

impl Agent {
    /// `length` is that of a measurement.
    pub(super) fn new(launched: Launched, length: Duration, now: Instant) -> Self {
        let Launched {
            agent_id,
            executor_id,
            task_id,
            hostname,
            cpus_millis,
        } = launched;
        let measurements = most_cpus(cpus_millis) * MAX_KERNELS + 2;
        let measurements = u32::try_from(measurements).unwrap_or(u32::MAX);
        Self {
            agent_id,
            executor_id,
            task_id,
            hostname,
            cpus_millis,
            limit: 2 * length.saturating_mul(measurements) + SPARE,
            launched: now,
            heard: None,
            session: None,
            total: 0,
            records: BTreeMap::new(),
            state: State::Running,
        }
    }

    pub(super) fn is_running(&self) -> bool {
        matches!(self.state, State::Running)
    }

    pub(super) fn hostname(&self) -> &str {
        &self.hostname
    }

    pub(super) fn progress(&self) -> Progress {
        Progress {
            hostname: self.hostname.clone(),
            done: self.records.len() as u32,
            total: self.session.map(|_| self.total),
        }
    }

    /// A status tells that the task lives.
    pub(super) fn hear(&mut self, now: Instant) {
        if self.heard.is_some() {
            self.heard = Some(now);
        }
    }

    /// Takes in a message.
    pub(super) fn receive(&mut self, message: FromBench, now: Instant) -> Heard {
        let is_first = self.session.is_none();
        let session = *self.session.get_or_insert(message.session);
        if session != message.session || matches!(self.state, State::Failed(_)) {
            return Heard::Nothing;
        }
        if matches!(self.state, State::Done(_)) {
            // Only the acknowledgement was lost.
            return Heard::Records;
        }
        self.heard = Some(now);
        let most = most_cpus(self.cpus_millis) * (MAX_KERNELS + 1) + 2;
        if message.total as usize > most {
            return Heard::Nonsense(format!(
                "its executor speaks of {} results, more than it can have",
                message.total
            ));
        }
        if !is_first && message.total != self.total {
            return Heard::Nonsense(
                "its executor changes its mind about the number of its results".to_owned(),
            );
        }
        self.total = message.total;
        for numbered in message.records {
            self.records.entry(numbered.seq).or_insert(numbered.record);
        }
        if self.records.len() < self.total as usize {
            return Heard::Records;
        }
        let records = std::mem::take(&mut self.records).into_values();
        match AgentResult::new(&self.agent_id.value, &self.hostname, self.cpus_millis, records) {
            Ok(result) => {
                self.state = State::Done(Box::new(result));
                Heard::Everything
            }
            Err(why) => Heard::Nonsense(format!("its results make no sense: {why}")),
        }
    }

    /// All records up to this one have come.
    pub(super) fn through(&self) -> u64 {
        if matches!(self.state, State::Done(_)) {
            return u64::from(self.total);
        }
        let numbers = self.records.keys().zip(1..);
        numbers.take_while(|(have, want)| **have == *want).count() as u64
    }

    /// What people are told when it is done.
    pub(super) fn finish(&self) -> News {
        let wrong = match &self.state {
            State::Done(result) => result.wrong_answers().map(|(_, count)| count).sum(),
            _ => 0,
        };
        News::Measured {
            hostname: self.hostname.clone(),
            wrong,
        }
    }

    pub(super) fn fail(&mut self, why: &str) -> News {
        let why = text::foreign(why);
        self.records.clear();
        self.state = State::Failed(why.clone());
        News::Failed {
            hostname: self.hostname.clone(),
            why,
        }
    }

    /// What to look at, if the executor has never said a word.
    pub(super) fn hint(&self, plan: &LaunchPlan) -> String {
        match self.session {
            None => format!("; see {}", plan.delivery.see_if_not_launched()),
            Some(_) => String::new(),
        }
    }

    /// When it is given up.
    pub(super) fn due(&self) -> Option<Instant> {
        if !self.is_running() {
            return None;
        }
        let word = self
            .heard
            .map_or(self.launched + START_LIMIT, |heard| heard + SILENCE_LIMIT);
        Some(word.min(self.launched + START_LIMIT + self.limit))
    }

    /// Why it is given up, if it is time.
    pub(super) fn overdue(&self, now: Instant) -> Option<String> {
        if self.due().is_none_or(|due| now < due) {
            return None;
        }
        Some(match self.heard {
            None => format!("no word of its executor for {} s", START_LIMIT.as_secs()),
            Some(heard) if now >= heard + SILENCE_LIMIT => {
                format!("its executor has been silent for {} s", SILENCE_LIMIT.as_secs())
            }
            Some(_) => "its measurement does not end".to_owned(),
        })
    }

    /// The result, or why there is none.
    pub(super) fn into_result(self) -> Result<AgentResult, LeftOut> {
        let why = match self.state {
            State::Done(result) => return Ok(*result),
            State::Failed(why) => why,
            State::Running => "the benchmark has ended".to_owned(),
        };
        Err(LeftOut {
            agent_id: self.agent_id.value,
            hostname: self.hostname,
            why,
        })
    }
}

/// CPUs that can be measured with these thousandths.
pub(super) fn most_cpus(millis: u64) -> usize {
    usize::try_from(millis / 1000).map_or(MAX_CPUS, |whole| whole.clamp(1, MAX_CPUS))
}
