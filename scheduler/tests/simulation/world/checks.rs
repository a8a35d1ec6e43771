//! What tests ask the world, and what must hold.

use super::{Faults, World};
use mesos::proto::{AgentId, ExecutorId};
use mesos::scheduler::Event as MesosEvent;
use scheduler::{Input, Summary};
use std::time::Duration;

impl World {
    /// What the brain said, in order, with times.
    pub(crate) fn history(&self) -> String {
        self.history.clone()
    }

    pub(crate) fn summary(&self) -> Summary {
        self.brain.summary(self.now)
    }

    pub(crate) fn cpus_in_use(&self) -> u64 {
        self.executors.values().map(|executor| executor.cpus).sum()
    }

    pub(crate) fn mines_on(&self, agent: &str) -> bool {
        self.executors.values().any(|executor| executor.agent == agent)
    }

    /// One executor sends a share that is none. Returns its agent.
    pub(crate) fn make_one_lie(&mut self) -> String {
        let executor = self.executors.values_mut().next().expect("somebody mines");
        executor.lie();
        executor.agent.clone()
    }

    /// The first executor sends messages that are none. Returns its agent.
    pub(crate) fn make_one_babble(&mut self, messages: u32) -> String {
        let (id, executor) = self.executors.iter().next().expect("somebody mines");
        let (id, agent) = (ExecutorId::new(id.clone()), executor.agent.clone());
        for _ in 0..messages {
            let (agent_id, executor_id) = (AgentId::new(agent.clone()), id.clone());
            let data = b"\xff\xff nonsense".to_vec();
            self.tell(
                Input::Mesos(MesosEvent::Message {
                    agent_id,
                    executor_id,
                    data,
                }),
                Faults::NONE,
            );
        }
        agent
    }

    /// Every executor claims to have hashed more than anybody can.
    pub(crate) fn make_all_boast(&mut self) {
        self.executors.values_mut().for_each(|executor| executor.boast());
    }

    /// Every agent mines on the job in hand, every share has arrived and been counted once.
    pub(crate) fn check_at_peace(&mut self) {
        assert_eq!(self.executors.len(), self.agents.len(), "not every agent mines");
        let mut found = 0;
        for (id, executor) in &self.executors {
            assert!(executor.is_mining(), "{id} has no work");
            assert!(
                executor.unacked() < 80,
                "{id} has shares that were never acknowledged"
            );
            found += executor.found();
        }
        let counts = self.brain.summary(self.now);
        assert_eq!(counts.invalid, 0);
        assert!(counts.accepted > 0);
        // Shares of ended executors may be lost with them, those of live ones not; all are at share difficulty.
        let answered = self.past.accepted + counts.accepted;
        let submitted = answered + self.past.unanswered + counts.unanswered + self.verdicts.len() as u64;
        let counted = submitted + self.past.stale + counts.stale;
        let in_hand: u64 = self.executors.values().map(|e| e.unacked() as u64).sum();
        assert!(
            counted + in_hand >= found,
            "{counted} counted and {in_hand} in hand of {found}"
        );
        assert_eq!(self.submitted.len() as u64, submitted);
    }

    /// Asks for the end, and waits for it.
    pub(crate) fn stop(&mut self) {
        self.tell(Input::Stop, Faults::NONE);
        self.run(Duration::from_secs(20), Faults::NONE);
    }

    /// Nothing of ours is left.
    pub(crate) fn check_stopped(&self) {
        assert!(
            self.over && self.history.ends_with("Done\n"),
            "did not stop: {}",
            self.history
        );
        assert!(self.executors.is_empty(), "executors are left");
        assert_eq!(self.disk.framework_id, None);
        assert!(self.disk.tasks.is_empty());
    }
}
