//! The logic under test.

use engine::{Counters, Found};
use executor::logic::{Action, Event, Executor, Exit};
use machine::{Machine, drain};
use mesos::proto::{TaskState, TaskStatus};
use messages::{Ack, Description, FromExecutor, Order, Report, ToExecutor};
use miner_core::{Share, Trials};
use std::time::{Duration, Instant};

use crate::support::{assignment, data, task, trials};

pub(crate) const SESSION: u64 = 77;

/// The logic with its clock, and the actions that no test has taken yet.
pub(crate) struct Harness {
    pub(crate) executor: Executor,
    now: Instant,
    pub(crate) actions: Vec<Action>,
    /// Report every message as sent at once.
    pub(crate) sends: bool,
    uuids: u64,
}

impl Harness {
    pub(crate) fn new() -> Self {
        Self::on(trials())
    }

    /// On a machine with these kernels.
    pub(crate) fn on(trials: Trials) -> Self {
        let now = Instant::now();
        Self {
            executor: Executor::new(SESSION, trials, now),
            now,
            actions: Vec::new(),
            sends: true,
            uuids: 0,
        }
    }

    pub(crate) fn subscribed() -> Self {
        let mut harness = Self::new();
        harness.give(Event::Subscribed { killing_state: true });
        harness
    }

    /// With task `a` of 1.5 CPUs running.
    pub(crate) fn running() -> Self {
        let mut harness = Self::subscribed();
        harness.launch("a", 1500, Some(data().encode()));
        harness.ready(1);
        harness.actions.clear();
        harness
    }

    pub(crate) fn give(&mut self, event: Event) {
        self.executor.handle(event, self.now);
        self.collect();
    }

    pub(crate) fn launch(&mut self, id: &str, millis: u64, data: Option<Vec<u8>>) {
        self.give(Event::Launch(Box::new(task(id, millis, data))));
    }

    pub(crate) fn kill(&mut self, id: &str) {
        self.give(Event::Kill { task_id: id.into() });
    }

    pub(crate) fn collect(&mut self) {
        loop {
            let actions = drain(&mut self.executor, self.now);
            let sent = actions.iter().any(|action| matches!(action, Action::Message(_)));
            self.actions.extend(actions);
            if !(sent && self.sends) {
                return;
            }
            self.executor.handle(Event::MessageSent, self.now);
        }
    }

    pub(crate) fn engine(&mut self, event: engine::Event) {
        self.give(Event::Engine(event));
    }

    pub(crate) fn ready(&mut self, revision: u64) {
        self.engine(engine::Event::ThreadsStopped { revision });
        self.engine(engine::Event::ThreadsStarted { revision });
    }

    pub(crate) fn found(&mut self, nonce: u32, is_block: bool) {
        self.found_under(1, nonce, is_block);
    }

    pub(crate) fn found_under(&mut self, generation: u64, nonce: u32, is_block: bool) {
        let share = Share {
            extranonce2: vec![1, 2, 3],
            version: 1,
            time: 2,
            nonce,
        };
        self.engine(engine::Event::Found(Found {
            generation,
            share,
            is_block,
        }));
    }

    pub(crate) fn tell(&mut self, message: &ToExecutor) {
        self.give(Event::Message(message.encode()));
    }

    pub(crate) fn acknowledge(&mut self, id: &str) {
        self.uuids += 1;
        let uuid = self.uuids.to_be_bytes().to_vec();
        self.give(Event::Acknowledged {
            task_id: id.to_owned(),
            uuid,
        });
    }

    pub(crate) fn count(&mut self, hashes: u64, threads: u32) {
        self.give(Event::Counters(Counters {
            hashes,
            threads,
            ..Counters::default()
        }));
    }

    /// Lets time pass, deadline by deadline.
    pub(crate) fn pass(&mut self, time: Duration) {
        let end = self.now + time;
        while let Some(due) = self.executor.deadline().filter(|&due| due <= end) {
            self.now = self.now.max(due);
            self.executor.advance(self.now);
            self.collect();
        }
        self.now = end;
    }

    pub(crate) fn take(&mut self) -> Vec<Action> {
        std::mem::take(&mut self.actions)
    }

    pub(crate) fn updates(&self) -> Vec<&TaskStatus> {
        self.actions
            .iter()
            .filter_map(|action| {
                if let Action::Update(status) = action {
                    Some(&**status)
                } else {
                    None
                }
            })
            .collect()
    }

    pub(crate) fn states(&self) -> Vec<(&str, TaskState)> {
        self.updates()
            .into_iter()
            .map(|status| (status.task_id.value.as_str(), status.state()))
            .collect()
    }

    pub(crate) fn messages(&self) -> Vec<FromExecutor> {
        let bytes = self.actions.iter().filter_map(|action| {
            if let Action::Message(data) = action {
                Some(data)
            } else {
                None
            }
        });
        bytes.map(|data| FromExecutor::decode(data).unwrap()).collect()
    }

    pub(crate) fn report(&self) -> Report {
        let report = self.messages().pop().and_then(|message| message.report);
        report.expect("a report")
    }

    /// The first description.
    pub(crate) fn description(&self) -> Description {
        let mut messages = self.messages().into_iter();
        messages
            .find_map(|message| message.description)
            .expect("a description")
    }

    pub(crate) fn planned(&self) -> Vec<(u64, u64)> {
        let plan = |action: &Action| match action {
            Action::SetThreads { revision, plan } => Some((*revision, plan.millis)),
            _ => None,
        };
        self.actions.iter().filter_map(plan).collect()
    }

    pub(crate) fn assigned(&self) -> Vec<u64> {
        let assign = |action: &Action| {
            if let Action::Assign { assignment, .. } = action {
                Some(assignment.generation)
            } else {
                None
            }
        };
        self.actions.iter().filter_map(assign).collect()
    }

    pub(crate) fn exit(&self) -> Option<&Exit> {
        self.actions.iter().find_map(|action| {
            if let Action::Exit(exit) = action {
                Some(exit)
            } else {
                None
            }
        })
    }
}

pub(crate) fn assign(generation: u64, prefix: u8) -> ToExecutor {
    order(Order::Assign(Box::new(assignment(generation, prefix, 1e6))))
}

pub(crate) fn ack(session: u64, seqs: &[u64]) -> ToExecutor {
    let seqs = seqs.to_vec();
    ToExecutor {
        ack: Some(Ack { session, seqs }),
        ..ToExecutor::default()
    }
}

pub(crate) fn pause(generation: u64) -> ToExecutor {
    order(Order::Pause { generation })
}

pub(crate) fn order(order: Order) -> ToExecutor {
    ToExecutor {
        order: Some(order),
        ..ToExecutor::default()
    }
}
