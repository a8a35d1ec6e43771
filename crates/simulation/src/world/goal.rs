//! What must come true once nothing goes wrong any more: everything is mined again that constraints and ceilings allow; an
//! agent is left before its maintenance, and used again after it; other builds of the executor come; a new block reaches
//! everybody at once; without any pool nobody mines, and with one everybody does; then a clean end.

mod maintenance;
mod unreached;
mod upgrade;

use super::{Happening, Process, World};
use job_source::SourceId;
use local_mesos::core::ContainerKey;
use local_pool::core::Operator;
use machine::Machine;
use maintenance::Window;
use scheduler::{Event, Exit};
use std::collections::BTreeSet;
use std::time::{Duration, Instant};
use upgrade::Upgrade;

/// Everything is mined again within this time. The longest waits in it are those for an agent that is avoided after a
/// lie (600 s) and for an executor whose agent is gone (15 min).
const RECOVERY: Duration = Duration::from_secs(25 * 60);
/// Calls that were lost before may hold up others for as long as their senders wait for answers.
const SETTLE: Duration = Duration::from_secs(35);
/// From a source's new block until every executor mines on it.
const NEW_BLOCK: Duration = Duration::from_secs(1);
/// The same if nodes are mined and files are written slowly: a found block that waits for the disk holds templates up for a while.
const NEW_BLOCK_ON_SLOW_DISK: Duration = Duration::from_secs(3);
/// Writes that take so many milliseconds are slow.
const SLOW_WRITE_MS: u64 = 1000;
/// From the loss of every pool until every executor pauses.
const PAUSE: Duration = Duration::from_secs(1);
/// The same if nodes are mined: the last template of one that is lost is of use for a minute.
const PAUSE_OF_NODES: Duration = Duration::from_secs(65);
/// From the return of the pools until everybody mines for the preferred one. It is probed after 30 s, and used when it
/// has given jobs for 10 s.
const POOLS_BACK: Duration = Duration::from_secs(120);
/// A stop takes no longer than this.
const STOP: Duration = Duration::from_secs(15);
/// What was torn down has ended this long after the scheduler's end.
const LAST_PROCESS: Duration = Duration::from_secs(20);
/// From the end of an executor's part of a job until it has another: its report may take a while.
const IDLES: Duration = Duration::from_secs(10);
/// Hashes of a block that takes a miner from outside minutes.
const HARD: f64 = 10_000.0;
/// Between two looks, and where a second counts.
const LOOK: Duration = Duration::from_secs(3);
const CLOSE_LOOK: Duration = Duration::from_millis(50);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phase {
    Faults,
    Recovery {
        since: Instant,
    },
    Maintenance(Window),
    Upgrade(Upgrade),
    /// The preferred pool had given this many jobs before.
    NewBlock {
        since: Instant,
        jobs: usize,
    },
    NoPool {
        since: Instant,
    },
    PoolsBack {
        since: Instant,
    },
    Stopping {
        since: Instant,
    },
    Ended {
        since: Instant,
    },
    /// The leader of several schedulers has stopped, and left everything to the next.
    HandedOver {
        since: Instant,
    },
    Reached,
}

impl Phase {
    /// The scheduler has not been asked to stop for good.
    pub(crate) fn is_mining(self) -> bool {
        !matches!(
            self,
            Self::Stopping { .. } | Self::Ended { .. } | Self::HandedOver { .. } | Self::Reached
        )
    }
}

impl World {
    pub(crate) fn goal_took(&self) -> Duration {
        self.recovered_after
    }

    pub(crate) fn faults_end(&mut self) {
        self.tell("nothing goes wrong any more");
        self.goal = Phase::Recovery { since: self.now };
        self.heal();
        self.after(LOOK, Happening::Goal);
    }

    pub(crate) fn look_at_goal(&mut self) {
        self.look_for_idleness();
        match self.goal {
            Phase::Recovery { since } if self.now - since < SETTLE => {}
            Phase::Recovery { since } => match self.unreached() {
                None => self.begin_maintenance(since),
                why => self.wait_for(why, since, RECOVERY, "the last fault"),
            },
            Phase::Maintenance(window) => self.look_at_maintenance(window),
            Phase::Upgrade(upgrade) => self.look_at_upgrade(upgrade),
            Phase::NewBlock { since, jobs } => match self.without_job_after(jobs) {
                None => self.take_pools_away(),
                why => self.wait_for(why, since, self.new_block(), "a new block"),
            },
            Phase::NoPool { since } => match self.still_mining() {
                None => self.give_pools_back(),
                why => self.wait_for(why, since, self.pause(), "the loss of all pools"),
            },
            Phase::PoolsBack { since } => match self.executors_astray() {
                None => self.begin_end(),
                why => self.wait_for(why, since, POOLS_BACK, "the pools' return"),
            },
            Phase::Stopping { since } if self.now - since > STOP => self.fail("the stop takes too long"),
            Phase::HandedOver { since } => match self.without_leader().or_else(|| self.taken_over()) {
                None => self.goal = Phase::Reached,
                why => self.wait_for(why, since, RECOVERY, "the end of the leader"),
            },
            Phase::Ended { since } if self.now - since > LAST_PROCESS => self.look_at_end(),
            Phase::Stopping { .. } | Phase::Ended { .. } | Phase::Faults | Phase::Reached => {}
        }
        let close = matches!(self.goal, Phase::NewBlock { .. } | Phase::NoPool { .. });
        self.after(if close { CLOSE_LOOK } else { LOOK }, Happening::Goal);
    }

    /// Whoever has used up its part of a job gets another at once, however long everything else takes.
    fn look_for_idleness(&mut self) {
        let window = match self.goal {
            Phase::Recovery { since } if self.now - since >= SETTLE => None,
            Phase::Maintenance(window) => Some(window),
            _ => return,
        };
        // Whoever does not heed KILL is ended by force, half a minute after it was told to end, and gets nothing meanwhile.
        let idles = |(key, process): &(&ContainerKey, &Process)| {
            process.is_heard()
                && !process.deaf
                && process.exhausted_for(self.now) > Some(IDLES)
                && window.is_none_or(|window| !window.is_left(key.agent, self.now))
        };
        let idler = self
            .ours()
            .find(idles)
            .map(|(_, process)| process.executor_id.clone());
        if let Some(executor) = idler.filter(|_| self.scheduler.is_some()) {
            self.fail(format!(
                "{executor} has used up its part of the job and gets no other"
            ));
        }
    }

    /// What does not hold yet must do so within this time.
    fn wait_for(&mut self, why: Option<String>, since: Instant, most: Duration, what: &str) {
        if self.now - since > most {
            let why = why.unwrap_or_default();
            self.fail(format!("{} s after {what}: {why}", most.as_secs()));
        }
    }

    fn send_new_block(&mut self) {
        self.tell("everything is mined: the preferred pool has a new block");
        self.goal = Phase::NewBlock {
            since: self.now,
            jobs: self.checks.shares.jobs_of(SourceId(0)),
        };
        if self.mines_solo(0) {
            self.send_new_block_of_others();
        } else {
            self.operate(0, Operator::NewBlock);
        }
    }

    fn new_block(&self) -> Duration {
        let waits_for_disk = self.nodes.is_some() && self.scenario.write_ms >= SLOW_WRITE_MS;
        if waits_for_disk {
            NEW_BLOCK_ON_SLOW_DISK
        } else {
            NEW_BLOCK
        }
    }

    fn pause(&self) -> Duration {
        let by_quota = self.scenario.quotas.iter().any(Option::is_some);
        let mines_nodes = self.nodes.is_some() && (by_quota || self.mines_solo(0));
        if mines_nodes { PAUSE_OF_NODES } else { PAUSE }
    }

    fn take_pools_away(&mut self) {
        self.tell("everybody mines on the new block: all pools go away");
        self.goal = Phase::NoPool { since: self.now };
        for index in 0..self.pools.len() {
            self.pools[index].is_down = true;
            self.cut_pool(index);
        }
        self.take_nodes_away();
    }

    fn give_pools_back(&mut self) {
        self.tell("nobody mines: the pools are back");
        self.goal = Phase::PoolsBack { since: self.now };
        (0..self.pools.len()).for_each(|index| self.pool_returns(index));
        self.give_nodes_back();
    }

    fn begin_end(&mut self) {
        // The difficulty of a miner begins with that of a block where nodes are mined, and falls by a part with each job.
        let begins_hard = self.nodes.is_some() && self.scenario.hashes_per_block() > HARD;
        if self.scenario.has_places()
            && !begins_hard
            && let Some(rig) = self.farm.idler()
        {
            return self.fail(format!("no share of miner {rig} was ever accepted"));
        }
        self.tell("everybody mines: the scheduler is asked to stop");
        let orphans = self
            .processes
            .iter()
            .filter(|(_, process)| self.is_orphan(process));
        self.orphans = orphans.map(|(key, _)| *key).collect();
        self.goal = Phase::Stopping { since: self.now };
        self.stop_asked = self.is_replicated().then_some(self.now);
        self.scheduler_hears(self.life, Event::Stop);
    }

    pub(crate) fn scheduler_exits(&mut self, exit: &Exit) {
        self.tell(&format!("the scheduler ends: {exit:?}"));
        if let Exit::Failed(reason) = exit
            && self.has_lost_its_lease()
        {
            return self.stand_by(self.life, reason);
        }
        if let Some(process) = &mut self.scheduler
            && let Some(action) = process.scheduler.poll(self.now)
        {
            return self.fail(format!("an action after Exit: {action:?}"));
        }
        self.remove_scheduler();
        match (self.goal, exit) {
            (Phase::Stopping { .. }, Exit::Done) if self.is_replicated() => self.hand_over(),
            (Phase::Stopping { .. }, Exit::Done) => self.goal = Phase::Ended { since: self.now },
            (Phase::Faults | Phase::Recovery { .. }, _)
                if self.stop_asked.is_some() || self.checks.torn_down =>
            {
                self.checks.torn_down &= self.stop_asked.is_some();
                self.stop_asked = None;
                // The store takes what it was given before the process ends.
                self.disk.close();
                self.leave_election();
                let delay = self.within_ms(10_000);
                self.after(delay, Happening::SchedulerStarts(self.hosts.turn));
            }
            _ => self.fail(format!("the scheduler ends with {exit:?}")),
        }
    }

    /// The standby takes over what the leader has left running.
    fn hand_over(&mut self) {
        self.tell("the leader has stopped: another one leads");
        let since = self.now;
        let heard = self.ours().filter(|(_, process)| process.is_heard());
        self.orphans = heard.map(|(key, _)| *key).collect();
        self.disk.close();
        self.leave_election();
        self.goal = Phase::HandedOver { since };
    }

    /// Why the next leader does not have what the last one left.
    fn taken_over(&self) -> Option<String> {
        let ours: BTreeSet<ContainerKey> = self.ours().map(|(key, _)| *key).collect();
        // Who is above a ceiling until it has heard which tasks there still are ends some.
        let limits = &self.scenario.limits;
        let is_free =
            limits.cpus_millis.or(limits.cpus_per_agent_millis).is_none() && limits.agents.is_none();
        if let Some(key) = self.orphans.difference(&ours).next().filter(|_| is_free) {
            return Some(format!("{key:?} has not outlived its scheduler"));
        }
        self.cpus_unmined().or_else(|| self.executors_astray())
    }

    fn look_at_end(&mut self) {
        let alive: Vec<String> = self
            .processes
            .iter()
            .filter(|(key, _)| self.cluster.is_alive(key.agent) && !self.orphans.contains(key))
            .map(|(_, process)| process.executor_id.clone())
            .collect();
        let disk = &self.disk.durable;
        if !alive.is_empty() {
            self.fail(format!("after the end {alive:?} still run"));
        } else if disk.framework_id.is_some() || !disk.tasks.is_empty() {
            self.fail(format!(
                "the end leaves on disk {:?} and {} tasks",
                disk.framework_id,
                disk.tasks.len()
            ));
        } else {
            self.goal = Phase::Reached;
        }
    }
}
