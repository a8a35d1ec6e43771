//! What an operator or an accident does to the cluster.

use std::time::Instant;

use machine::Machine;

use super::agent::AgentEvent;
use super::between::Order;
use super::master::MasterEvent;
use super::{Action, Cluster, Intervention, Link, StreamKey};

impl Cluster {
    fn cut(&mut self, streams: Vec<StreamKey>, now: Instant) {
        for stream in streams {
            if self.streams.contains_key(&stream) {
                self.actions.push_back(Action::CutStream { stream });
                self.stream_closed(stream, now);
            }
        }
    }

    pub(super) fn intervene(&mut self, intervention: Intervention, now: Instant) {
        match intervention {
            Intervention::CutStream { stream } => self.cut(vec![stream], now),
            Intervention::CutSchedulerStreams => self.cut(self.scheduler_streams(), now),
            Intervention::CutExecutorStreams { agent } => self.cut(self.executor_streams(agent), now),
            Intervention::AgentLost { agent } => self.lose_agent(agent, now),
            Intervention::AgentReturns { agent } => self.start_agent(agent, now),
            Intervention::AgentRestarts { agent } => self.restart_agent(agent, now),
            Intervention::AgentGrows { agent, cpus } => {
                if let Some(agent) = self.live_agent(agent) {
                    agent.grow(cpus);
                }
                self.restart_agent(agent, now);
            }
            Intervention::AgentPreempts { agent } => {
                if let Some(agent) = self.live_agent(agent) {
                    agent.preempt();
                }
            }
            Intervention::AgentDies {
                agent,
                kill_executors,
            } => self.kill_agent(agent, kill_executors, now),
            Intervention::AgentJoins { agent } => self.add_agent(&agent),
            Intervention::MasterFailsOver => self.fail_over(now),
        }
    }

    fn lose_agent(&mut self, index: usize, now: Instant) {
        if matches!(self.link(index), Link::Up | Link::Reregisters(_)) {
            self.set_link(index, Link::Partitioned);
            self.master.handle(MasterEvent::AgentUnreachable(index), now);
        }
    }

    /// The master does not want an agent: it ends what it runs, and stays away.
    pub(super) fn shut_down_agent(&mut self, index: usize, now: Instant) {
        if let Some(agent) = self.live_agent(index) {
            agent.handle(AgentEvent::Order(Order::ShutDown), now);
            self.set_link(index, Link::Partitioned);
        }
    }

    /// An agent that was away registers again.
    pub(super) fn start_agent(&mut self, index: usize, now: Instant) {
        if self.link(index) == Link::Partitioned {
            self.reregister_soon(index, now);
        }
    }

    fn restart_agent(&mut self, index: usize, now: Instant) {
        let link = self.link(index);
        if link == Link::Dead {
            return;
        }
        self.cut(self.executor_streams(index), now);
        if let Some(agent) = self.live_agent(index) {
            agent.handle(AgentEvent::Restart, now);
        }
        if link != Link::Partitioned {
            self.master.handle(MasterEvent::AgentDisconnected(index), now);
            self.reregister_soon(index, now);
        }
    }

    fn kill_agent(&mut self, index: usize, kill_executors: bool, now: Instant) {
        if self.link(index) == Link::Dead {
            return;
        }
        self.cut(self.executor_streams(index), now);
        if kill_executors {
            let containers = self.containers(index);
            self.actions.extend(containers.into_iter().map(Action::Destroy));
        }
        self.set_link(index, Link::Dead);
        self.master.handle(MasterEvent::AgentUnreachable(index), now);
    }

    fn fail_over(&mut self, now: Instant) {
        for stream in self.scheduler_streams() {
            self.streams.remove(&stream);
            self.actions.push_back(Action::CutStream { stream });
        }
        let (id, seed) = (self.generator.uuid().to_string(), self.generator.seed());
        self.master = self.master.successor(id, seed, now);
        for index in 0..self.agents.len() {
            if matches!(self.link(index), Link::Up | Link::Reregisters(_)) {
                self.reregister_soon(index, now);
            }
        }
    }

    /// Re-registers an agent after a random time, so that not all come at once, and not before it has recovered.
    fn reregister_soon(&mut self, index: usize, now: Instant) {
        let backoff = self.generator.part_of(self.timing.registration_backoff);
        let Some(entry) = self.agents.get(index) else {
            return;
        };
        let ready = entry.agent.recovers_until().map_or(now, |until| until.max(now));
        self.set_link(index, Link::Reregisters(ready + backoff));
    }
}
