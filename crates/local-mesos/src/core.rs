//! Master and agents together, still without I/O: the whole cluster as one state machine.
//!
//! The driver feeds it calls, closed streams, what becomes of containers and time, and then does everything
//! that [`Core::poll_output`] says, in that order.

use std::collections::VecDeque;
use std::time::Instant;

use mesos::proto::{executor, scheduler};

use crate::agent::{Agent, AgentOutput};
use crate::internal::{ContainerEvent, ContainerKey, Output, Refusal, Reply, StreamKey};
use crate::master::{Master, MasterOutput};

/// The cluster's state.
#[derive(Debug)]
pub(crate) struct Core {
    master: Master,
    agents: Vec<AgentSlot>,
    outputs: VecDeque<Output>,
}

/// An agent and whether it answers.
#[derive(Debug)]
struct AgentSlot {
    agent: Agent,
    alive: bool,
}

impl Core {
    /// The agents are those that the master knows, in the same order.
    pub(crate) fn new(master: Master, agents: Vec<Agent>) -> Self {
        let agents = agents
            .into_iter()
            .map(|agent| AgentSlot { agent, alive: true })
            .collect();
        Self {
            master,
            agents,
            outputs: VecDeque::new(),
        }
    }

    /// A scheduler's call; see [`Master::handle_call`].
    pub(crate) fn scheduler_call(
        &mut self,
        call: scheduler::Call,
        stream_id: Option<&str>,
        new: (StreamKey, &str),
        now: Instant,
    ) -> Result<Reply, Refusal> {
        let answer = self.master.handle_call(call, stream_id, new, now);
        self.settle(now);
        answer
    }

    /// A call of an executor on agent `index`; see [`Agent::handle_call`].
    pub(crate) fn executor_call(
        &mut self,
        index: usize,
        call: executor::Call,
        new: StreamKey,
        now: Instant,
    ) -> Result<Reply, Refusal> {
        let Some(slot) = self.agents.get_mut(index).filter(|slot| slot.alive) else {
            return Err(Refusal::new(503, "Agent has been killed"));
        };
        let answer = slot.agent.handle_call(call, new, now);
        self.settle(now);
        answer
    }

    /// A stream has broken or was given up.
    pub(crate) fn stream_closed(&mut self, stream: StreamKey, now: Instant) {
        self.master.stream_closed(stream, now);
        for slot in &mut self.agents {
            slot.agent.stream_closed(stream);
        }
        self.settle(now);
    }

    /// Something has become of a container.
    pub(crate) fn container_event(&mut self, container: ContainerKey, event: ContainerEvent, now: Instant) {
        if let Some(slot) = self.agents.get_mut(container.agent).filter(|slot| slot.alive) {
            slot.agent.handle_container(container, event, now);
            self.settle(now);
        }
    }

    /// An agent dies; its executors live on if `kill_executors` is not set. It does not come back.
    pub(crate) fn kill_agent(&mut self, index: usize, kill_executors: bool, now: Instant) {
        let Some(slot) = self.agents.get_mut(index).filter(|slot| slot.alive) else {
            return;
        };
        slot.alive = false;
        self.outputs
            .extend(slot.agent.streams().into_iter().map(Output::Close));
        if kill_executors {
            self.outputs
                .extend(slot.agent.containers().into_iter().map(Output::Destroy));
        }
        self.master.agent_lost(index, now);
        self.settle(now);
    }

    /// The streams of an agent's executors.
    pub(crate) fn executor_streams(&self, index: usize) -> Vec<StreamKey> {
        self.agents
            .get(index)
            .map(|slot| slot.agent.streams())
            .unwrap_or_default()
    }

    /// The streams of all schedulers.
    pub(crate) fn scheduler_streams(&self) -> Vec<StreamKey> {
        self.master.streams()
    }

    /// Does what is due.
    pub(crate) fn handle_timeout(&mut self, now: Instant) {
        self.master.handle_timeout(now);
        for slot in self.agents.iter_mut().filter(|slot| slot.alive) {
            slot.agent.handle_timeout(now);
        }
        self.settle(now);
    }

    /// When [`handle_timeout`](Self::handle_timeout) is due.
    pub(crate) fn poll_timeout(&self) -> Instant {
        let live = self.agents.iter().filter(|slot| slot.alive);
        live.filter_map(|slot| slot.agent.poll_timeout())
            .fold(self.master.poll_timeout(), Instant::min)
    }

    /// The next thing for the driver to do.
    pub(crate) fn poll_output(&mut self) -> Option<Output> {
        self.outputs.pop_front()
    }

    /// Passes messages between master and agents until there are none.
    fn settle(&mut self, now: Instant) {
        loop {
            let mut busy = false;
            while let Some(output) = self.master.poll_output() {
                match output {
                    MasterOutput::Driver(output) => self.outputs.push_back(output),
                    MasterOutput::Agent(index, order) => {
                        if let Some(slot) = self.agents.get_mut(index).filter(|slot| slot.alive) {
                            slot.agent.handle_master(order, now);
                        }
                    }
                }
            }
            for (index, slot) in self.agents.iter_mut().enumerate() {
                while let Some(output) = slot.agent.poll_output() {
                    busy = true;
                    match output {
                        AgentOutput::Driver(output) => self.outputs.push_back(output),
                        AgentOutput::Master(message) => self.master.handle_agent(index, message),
                    }
                }
            }
            if !busy {
                return;
            }
        }
    }

    #[cfg(test)]
    pub(crate) fn check_invariants(&self) -> Result<(), String> {
        self.master.check_invariants()?;
        self.agents
            .iter()
            .filter(|slot| slot.alive)
            .try_for_each(|slot| slot.agent.check_invariants())
    }
}

#[cfg(test)]
mod tests;
