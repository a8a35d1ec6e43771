//! What goes wrong at a moment.

use super::{Happening, World};
use crate::places::Place;
use crate::plan::Fault;
use crate::pool2::Trick;
use crate::world::cluster::KILLED;
use crate::world::http::Caller;
use local_mesos::core::{AgentSpec, ContainerKey, Event as ClusterEvent, Intervention};
use local_pool::core::Operator;
use mesos::executor::Command;
use mesos::http::HttpEvent;
use rand::RngExt;
use std::net::SocketAddr;
use std::time::Duration;

/// Steps that a space lasts once nothing goes wrong, where spaces end at all.
const STEPS_IN_CALM: u32 = 40;
/// Key of the first field of every framework message, a varint: the protocol's version.
const PROTOCOL_FIELD: u8 = 1 << 3;
/// How likely a pool is as it should be again, where it might have played another trick.
const BEHAVES: f64 = 0.3;
/// Agents there may ever be.
const MAX_AGENTS: usize = 400;

impl World {
    pub(crate) fn plan_fault(&mut self, fault: Fault, every: f64) {
        let delay = self.some_time(every);
        self.after(delay, Happening::Fault(fault));
    }

    pub(crate) fn fault(&mut self, fault: Fault) {
        if self.goal != super::goal::Phase::Faults {
            return;
        }
        let every = self
            .scenario
            .faults
            .iter()
            .find(|(kind, _)| *kind == fault)
            .map(|(_, every)| *every);
        if let Some(every) = every {
            self.plan_fault(fault, every);
        }
        self.tell(&format!("fault: {fault:?}"));
        match fault {
            Fault::SchedulerCrash => self.plan_crash(),
            Fault::ExecutorCrash | Fault::ExecutorMute | Fault::ExecutorLies => self.executor_fault(fault),
            Fault::AgentLost | Fault::AgentRestarts | Fault::AgentDies => self.agent_fault(fault),
            Fault::MasterFailsOver => {
                self.intervene(Intervention::MasterFailsOver);
                self.other_subscribes();
            }
            Fault::CutScheduler => self.cut_streams(|reader| matches!(reader, Caller::SchedulerStream(..))),
            Fault::CutExecutor => {
                if let Some(key) = self.some_process() {
                    self.cut_streams(|reader| matches!(reader, Caller::ExecutorStream(of, _) if of == key));
                }
            }
            Fault::DiskFails => {
                let time = self.some_time(10.0);
                self.disk.fails_until = Some(self.now + time);
                if self.scheduler.is_some() && self.chance(0.3) {
                    self.crash_scheduler();
                }
            }
            Fault::Stop => self.ask_to_stop(self.life),
            Fault::StopAtLaunch => self.stop_at_launch = true,
            Fault::ExecutorOutdated => self.executor_outdated(),
            Fault::PoolTricks => self.pool_tricks(),
            Fault::ClockJump => {
                let jump = Duration::from_secs(self.rng.random_range(5..90));
                self.now += jump;
                self.jumped = Some(self.now);
                self.checks.maintenance.is_unable(self.now);
                self.ensemble.disturbed = self.jumped;
            }
            _ => self.pool_fault(fault),
        }
    }

    fn plan_crash(&mut self) {
        let after = self.rng.random_range(0..40);
        if let Some(process) = &mut self.scheduler {
            process.crashes_after = Some(after);
        }
    }

    fn some_process(&mut self) -> Option<ContainerKey> {
        if self.processes.is_empty() {
            return None;
        }
        let index = self.rng.random_range(0..self.processes.len());
        self.processes.keys().nth(index).copied()
    }

    fn executor_fault(&mut self, fault: Fault) {
        let Some(key) = self.some_process() else {
            return;
        };
        match fault {
            Fault::ExecutorCrash => self.process_ends(key, KILLED),
            Fault::ExecutorMute => {
                if let Some(process) = self.processes.get_mut(&key) {
                    process.mute = true;
                }
            }
            _ => {
                if let Some(process) = self.processes.get_mut(&key) {
                    process.lies = true;
                }
                let id = self.agent_id(key.agent).map(|id| id.value);
                id.into_iter().for_each(|id| self.checks.blame.lies_on(id));
            }
        }
    }

    /// It is to be replaced, and some must be ended by force. What another framework leaves on the same agent at that moment must not go to it.
    fn executor_outdated(&mut self) {
        let beside = self
            .processes
            .keys()
            .find(|key| self.other_on(key.agent).is_some())
            .copied();
        let Some(key) = beside.or_else(|| self.some_process()) else {
            return;
        };
        self.next_kill_lost = true;
        let deaf = self.rng.random_bool(0.3);
        if let Some(process) = self.processes.get_mut(&key) {
            process.deaf |= deaf;
        }
        if let Some(other) = self.other_on(key.agent) {
            self.other_exits(other);
        }
        let message = vec![PROTOCOL_FIELD, messages::PROTOCOL as u8 + 1];
        self.executor_http(key, HttpEvent::Command(Command::Message(message)));
    }

    fn agent_fault(&mut self, fault: Fault) {
        let alive: Vec<usize> = (0..self.cluster.agents().len())
            .filter(|agent| self.cluster.is_alive(*agent))
            .collect();
        if alive.is_empty() {
            return;
        }
        let agent = alive[self.rng.random_range(0..alive.len())];
        match fault {
            Fault::AgentLost => {
                self.tell(&format!("agent {agent} is partitioned"));
                self.intervene(Intervention::AgentLost { agent });
                self.partitioned.push(agent);
                let time = self.some_time(40.0);
                self.after(time, Happening::AgentReturns(agent));
            }
            Fault::AgentRestarts => self.intervene(Intervention::AgentRestarts { agent }),
            _ => {
                self.tell(&format!("agent {agent} dies"));
                let kill_executors = self.rng.random_bool(0.7);
                self.intervene(Intervention::AgentDies {
                    agent,
                    kill_executors,
                });
                let time = self.some_time(20.0);
                self.after(time, Happening::AgentJoins);
            }
        }
    }

    pub(crate) fn agent_returns(&mut self, agent: usize) {
        if let Some(place) = self.partitioned.iter().position(|lost| *lost == agent) {
            self.partitioned.remove(place);
            self.tell(&format!("agent {agent} is back"));
            self.intervene(Intervention::AgentReturns { agent });
        }
    }

    pub(crate) fn agent_joins(&mut self) {
        self.agent_joins_at(None);
    }

    /// At this place, or some place.
    pub(crate) fn agent_joins_at(&mut self, place: Option<Place>) {
        let index = self.cluster.agents().len();
        if index >= MAX_AGENTS {
            return;
        }
        let cpus = f64::from(self.rng.random_range(1..=8_u8));
        self.tell(&format!("agent {index} joins with {cpus} CPUs"));
        let [a, b] = (index as u16 + 1).to_be_bytes();
        let agent = AgentSpec {
            address: SocketAddr::from(([10, 1, a, b], 5051)),
            cpus,
            revocable_cpus: self.scenario.rules.revocable_cpus(index),
            mem_mb: 4096.0,
            attributes: Vec::new(),
        };
        self.scenario.agents.push(cpus);
        let place = place.unwrap_or_else(|| Place::random(index, &mut self.rng));
        self.scenario.rules.places.push(place);
        self.intervene(Intervention::AgentJoins { agent });
    }

    pub(crate) fn intervene(&mut self, intervention: Intervention) {
        use Intervention::{AgentGrows, AgentLost, AgentRestarts, AgentReturns};
        if let AgentLost { agent }
        | AgentReturns { agent }
        | AgentRestarts { agent }
        | AgentGrows { agent, .. } = intervention
            && let Some(id) = self.agent_id(agent)
        {
            self.checks.maintenance.is_unable_on(&id.value, self.now);
        }
        self.tell_cluster(ClusterEvent::Intervention(intervention));
    }

    fn pool_fault(&mut self, fault: Fault) {
        let index = self.rng.random_range(0..self.pools.len());
        let easier = self.rng.random_range(0.5..2.0) * self.pools[index].difficulty;
        let time = self.some_time(20.0);
        self.tell(&format!("{fault:?} at pool {index}"));
        match fault {
            Fault::PoolDown => {
                self.pools[index].is_down = true;
                self.cut_pool(index);
                self.after(time, Happening::PoolReturns(index));
            }
            Fault::PoolCut => self.cut_pool(index),
            Fault::PoolRejects => {
                self.operate(index, Operator::RejectShares(true));
                self.after(time, Happening::PoolAccepts(index));
            }
            Fault::PoolSlow => self.pools[index].slow_until = Some(self.now + time),
            Fault::PoolHangs => self.pool_hangs(index),
            Fault::PoolForgets => self.operate(index, Operator::ForgetSessions),
            Fault::NewBlock => self.operate(index, Operator::NewBlock),
            Fault::NewJob => self.operate(index, Operator::NewJob),
            Fault::RepeatJob => self.operate(index, Operator::RepeatJob),
            Fault::Retarget => self.operate(index, Operator::Retarget(easier)),
            Fault::NewDifficulty => self.operate(index, Operator::SetDifficulty(easier)),
            Fault::ChangeExtranonce => self.operate(index, Operator::ChangeExtranonce(None)),
            Fault::NewMask => self.change_mask(index),
            _ => {}
        }
    }

    fn pool_tricks(&mut self) {
        let index = self.rng.random_range(0..self.pools.len());
        if self.chance(BEHAVES) {
            return self.pool_behaves(index);
        }
        let trick = Trick::any(&mut self.rng);
        self.pool_plays(index, trick);
    }

    fn change_mask(&mut self, index: usize) {
        let kept = self.rng.random::<u32>() | self.rng.random::<u32>();
        let mask = if self.rng.random_bool(0.3) {
            0
        } else {
            miner_core::BIP320_MASK & kept
        };
        self.operate(index, Operator::SetVersionMask(mask));
        self.operate(index, Operator::RepeatJob);
    }

    pub(crate) fn pool_returns(&mut self, index: usize) {
        self.pools[index].is_down = false;
    }

    pub(crate) fn pool_accepts(&mut self, index: usize) {
        self.operate(index, Operator::RejectShares(false));
    }

    /// From now on nothing goes wrong.
    pub(crate) fn heal(&mut self) {
        self.network = crate::plan::Network::GOOD;
        self.scenario.exhausts_after = self.scenario.exhausts_after.map(|_| STEPS_IN_CALM);
        self.disk.fails_until = None;
        for agent in std::mem::take(&mut self.partitioned) {
            self.intervene(Intervention::AgentReturns { agent });
        }
        for index in 0..self.pools.len() {
            self.pool_returns(index);
            self.pool_goes_on(index);
            self.pool_accepts(index);
            self.pool_behaves(index);
            // What was used up of the jobs so far stays so.
            self.operate(index, Operator::NewJob);
            self.pools[index].slow_until = None;
        }
        self.heal_nodes();
        if let Some(process) = &mut self.scheduler {
            process.crashes_after = None;
        }
        (self.stop_at_launch, self.next_kill_lost) = (false, false);
        self.heal_replicas();
        self.other_leaves();
        self.withdraw_windows();
        self.end_upgrades();
    }
}
