//! A brain under test.

use executor::executor::{Executor, Exit, Input, Output};
use executor::miner::{Found, MinerEvent};
use mesos::proto::{TaskState, TaskStatus};
use messages::{Ack, FromExecutor, Report, ToExecutor};
use miner_core::{Share, Trials};
use std::time::{Duration, Instant};

use crate::support::{assignment, data, task, trials};

pub(crate) const SESSION: u64 = 77;

/// A brain with its clock and everything that came out of it since the last look.
pub(crate) struct Bench {
    pub(crate) brain: Executor,
    now: Instant,
    pub(crate) outputs: Vec<Output>,
    uuids: u64,
}

impl Bench {
    pub(crate) fn new() -> Self {
        Self::on(trials())
    }

    /// On a machine with these kernels.
    pub(crate) fn on(trials: Trials) -> Self {
        let now = Instant::now();
        Self {
            brain: Executor::new(SESSION, trials, now),
            now,
            outputs: Vec::new(),
            uuids: 0,
        }
    }

    pub(crate) fn subscribed() -> Self {
        let mut bench = Self::new();
        bench.give(Input::Subscribed { killing_state: true });
        bench
    }

    /// With task `a` of 1.5 CPUs running.
    pub(crate) fn running() -> Self {
        let mut bench = Self::subscribed();
        bench.launch("a", 1500, Some(data().encode()));
        bench.ready(1);
        bench.outputs.clear();
        bench
    }

    pub(crate) fn give(&mut self, input: Input) {
        self.brain.handle(input, self.now);
        self.collect();
    }

    pub(crate) fn launch(&mut self, id: &str, millis: u64, data: Option<Vec<u8>>) {
        self.give(Input::Launch(Box::new(task(id, millis, data))));
    }

    pub(crate) fn kill(&mut self, id: &str) {
        self.give(Input::Kill { task_id: id.into() });
    }

    pub(crate) fn collect(&mut self) {
        self.outputs
            .extend(std::iter::from_fn(|| self.brain.poll_output()));
    }

    pub(crate) fn miner(&mut self, event: MinerEvent) {
        self.give(Input::Miner(event));
    }

    pub(crate) fn ready(&mut self, revision: u64) {
        self.miner(MinerEvent::Stopped { revision });
        self.miner(MinerEvent::Ready { revision });
    }

    pub(crate) fn found(&mut self, nonce: u32, is_block: bool) {
        let share = Share {
            extranonce2: vec![1, 2, 3],
            version: 1,
            time: 2,
            nonce,
        };
        self.miner(MinerEvent::Found(Found {
            generation: 1,
            share,
            is_block,
        }));
    }

    pub(crate) fn tell(&mut self, message: &ToExecutor) {
        self.give(Input::Message(message.encode()));
    }

    pub(crate) fn acknowledge(&mut self, id: &str) {
        self.uuids += 1;
        let uuid = self.uuids.to_be_bytes().to_vec();
        self.give(Input::Acknowledged {
            task_id: id.to_owned(),
            uuid,
        });
    }

    /// Lets time pass, timeout by timeout.
    pub(crate) fn pass(&mut self, time: Duration) {
        let end = self.now + time;
        while let Some(due) = self.brain.poll_timeout().filter(|&due| due <= end) {
            self.now = self.now.max(due);
            self.brain.handle_timeout(self.now);
            self.collect();
        }
        self.now = end;
    }

    pub(crate) fn take(&mut self) -> Vec<Output> {
        std::mem::take(&mut self.outputs)
    }

    pub(crate) fn updates(&self) -> Vec<&TaskStatus> {
        self.outputs
            .iter()
            .filter_map(|out| {
                if let Output::Update(status) = out {
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
        let bytes = self.outputs.iter().filter_map(|out| {
            if let Output::Message(data) = out {
                Some(data)
            } else {
                None
            }
        });
        bytes.map(|data| FromExecutor::decode(data).unwrap()).collect()
    }

    /// The newest report.
    pub(crate) fn report(&self) -> Report {
        let report = self.messages().pop().and_then(|message| message.report);
        report.expect("a report")
    }

    pub(crate) fn arranged(&self) -> Vec<(u64, u64)> {
        let arrange = |out: &Output| match out {
            Output::Arrange {
                revision,
                arrangement,
            } => Some((*revision, arrangement.millis)),
            _ => None,
        };
        self.outputs.iter().filter_map(arrange).collect()
    }

    pub(crate) fn assigned(&self) -> Vec<u64> {
        let assign = |out: &Output| {
            if let Output::Assign { assignment, .. } = out {
                Some(assignment.generation)
            } else {
                None
            }
        };
        self.outputs.iter().filter_map(assign).collect()
    }

    pub(crate) fn exit(&self) -> Option<&Exit> {
        self.outputs.iter().find_map(|out| {
            if let Output::Exit(exit) = out {
                Some(exit)
            } else {
                None
            }
        })
    }
}

pub(crate) fn assign(generation: u64, prefix: u8) -> ToExecutor {
    ToExecutor::Assign(Box::new(assignment(generation, prefix, 1e6)))
}

pub(crate) fn ack(session: u64, seqs: &[u64]) -> ToExecutor {
    let seqs = seqs.to_vec();
    ToExecutor::Ack(Ack { session, seqs })
}
