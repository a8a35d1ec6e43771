//! What goes wrong with several schedulers, and what must come true all the same: when the leader dies, another one leads
//! soon.

use super::World;
use super::electing::ElectionHappening;
use crate::plan::ReplicaFault;
use crate::world::http::Caller;
use rand::RngExt;
use std::time::{Duration, Instant};

/// A standby leads this long after the leader's death, if nothing else goes wrong.
const TAKEN_OVER_WITHIN: Duration = Duration::from_secs(5);
/// Whatever went wrong longer ago is over: the sessions of others that have died, too.
const QUIET_FOR: Duration = Duration::from_secs(10);
/// Mean time that a process is stopped, or cut off, seconds.
const LASTS: f64 = 6.0;

/// Trouble with one of several schedulers, or its end.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Trouble {
    Begins(ReplicaFault),
    GoesOn(usize),
    MasterIsBack(usize),
    ZooKeeperIsBack(usize),
    /// Of all of them.
    ServersAreBack,
    /// Another one leads by now, if nothing has come in the way.
    TakeoverIsDue {
        since: Instant,
        disturbed: Option<Instant>,
    },
}

impl World {
    pub(super) fn begin_replicas(&mut self) {
        let Some(replicas) = self.scenario.replicas.clone() else {
            return;
        };
        self.plan_election(Duration::ZERO, ElectionHappening::LookAtSessions);
        for (fault, every) in replicas.faults {
            self.plan_trouble(fault, every);
        }
    }

    fn plan_trouble(&mut self, fault: ReplicaFault, every: f64) {
        let delay = self.some_time(every);
        let begins = Trouble::Begins(fault);
        self.plan_election(delay, ElectionHappening::Trouble(begins));
    }

    pub(super) fn trouble(&mut self, trouble: Trouble) {
        match trouble {
            Trouble::Begins(fault) => self.trouble_begins(fault),
            Trouble::GoesOn(host) => self.thaw(host),
            Trouble::MasterIsBack(host) => self.hosts.links[host].is_cut_from_master = false,
            Trouble::ZooKeeperIsBack(host) => self.connect_zookeeper(host),
            Trouble::ServersAreBack => self.servers_return(),
            Trouble::TakeoverIsDue { since, disturbed } => {
                let leads = self.ensemble.leases.led_since.is_some_and(|at| at >= since);
                if !leads && disturbed == self.ensemble.disturbed {
                    self.fail(format!(
                        "{} s after the leader's end nobody leads",
                        TAKEN_OVER_WITHIN.as_secs()
                    ));
                }
            }
        }
    }

    fn trouble_begins(&mut self, fault: ReplicaFault) {
        if self.goal != super::goal::Phase::Faults {
            return;
        }
        let replicas = self.scenario.replicas.as_ref();
        let every = replicas.and_then(|replicas| replicas.faults.iter().find(|(kind, _)| *kind == fault));
        if let Some((_, every)) = every.copied() {
            self.plan_trouble(fault, every);
        }
        let leader = self.ensemble.leases.leader;
        let host = match self.rng.random_bool(0.7) {
            true => leader,
            false => self.rng.random_range(0..self.hosts.count()),
        };
        self.tell(&format!("fault: {fault:?} at scheduler {host}"));
        let lasts = self.some_time(LASTS);
        match fault {
            ReplicaFault::Crash => {
                return self.on_host(host, |world| {
                    if world.scheduler.is_some() {
                        world.crash_scheduler();
                    }
                });
            }
            ReplicaFault::Freeze => {
                self.freeze(host);
                self.plan_election(lasts, ElectionHappening::Trouble(Trouble::GoesOn(host)));
            }
            ReplicaFault::CutFromZooKeeper => self.cut_zookeeper(host, lasts),
            ReplicaFault::CutFromMaster => self.cut_master(host, lasts),
            ReplicaFault::CutFromBoth => {
                self.cut_zookeeper(host, lasts);
                self.cut_master(host, lasts);
            }
            ReplicaFault::ZooKeeperAway => {
                self.ensemble.is_away = true;
                for host in 0..self.hosts.count() {
                    self.disconnect_zookeeper(host);
                }
                self.plan_election(lasts, ElectionHappening::Trouble(Trouble::ServersAreBack));
            }
            ReplicaFault::SessionExpires => {
                let mut session = None;
                self.on_host(host, |world| session = world.session_of(world.life));
                if let Some(session) = session {
                    self.session_ends(session);
                }
            }
        }
        self.ensemble.disturbed = Some(self.now);
    }

    fn cut_zookeeper(&mut self, host: usize, lasts: Duration) {
        self.disconnect_zookeeper(host);
        let back = Trouble::ZooKeeperIsBack(host);
        self.plan_election(lasts, ElectionHappening::Trouble(back));
    }

    fn cut_master(&mut self, host: usize, lasts: Duration) {
        self.hosts.links[host].is_cut_from_master = true;
        self.plan_election(lasts, ElectionHappening::Trouble(Trouble::MasterIsBack(host)));
        let home = |life: u32| self.hosts.home(life) == Some(host);
        let lives: Vec<u32> = (1..=self.hosts.lives()).filter(|life| home(*life)).collect();
        self.cut_streams(
            |reader| matches!(reader, Caller::SchedulerStream(life, _) if lives.contains(&life)),
        );
    }

    fn disconnect_zookeeper(&mut self, host: usize) {
        let link = &mut self.hosts.links[host];
        link.is_cut_from_zookeeper.set(true);
        link.cut_from_zookeeper_since.get_or_insert(self.now);
    }

    fn connect_zookeeper(&mut self, host: usize) {
        if self.ensemble.is_away {
            return;
        }
        self.ensemble.disturbed = Some(self.now);
        let link = &mut self.hosts.links[host];
        link.is_cut_from_zookeeper.set(false);
        link.cut_from_zookeeper_since = None;
    }

    fn servers_return(&mut self) {
        self.ensemble.is_away = false;
        (0..self.hosts.count()).for_each(|host| self.connect_zookeeper(host));
    }

    /// From now on nothing goes wrong.
    pub(super) fn heal_replicas(&mut self) {
        self.servers_return();
        for host in 0..self.hosts.count() {
            self.hosts.links[host].is_cut_from_master = false;
            self.thaw(host);
            self.on_host(host, |world| {
                world.disk.fails_until = None;
                if let Some(process) = &mut world.scheduler {
                    process.crashes_after = None;
                }
            });
        }
    }

    /// The scheduler whose turn it is has ended, or died. Whoever stands by takes over, if it led.
    pub(super) fn expect_takeover(&mut self) {
        let (host, now) = (self.hosts.turn, self.now);
        let quiet = self.ensemble.disturbed.is_none_or(|at| now - at >= QUIET_FOR);
        let usual = self
            .scenario
            .replicas
            .as_ref()
            .is_some_and(|replicas| replicas.step_ms < 100);
        let is_well = |life: u32| {
            let home = self.hosts.home(life).filter(|home| *home != host);
            home.is_some_and(|home| !self.hosts.is_frozen(home) && !self.is_cut_off(life))
        };
        let mut others = self.ensemble.candidacies.iter();
        let someone = others.any(|(life, candidacy)| candidacy.stands_by && is_well(*life));
        let led = self.ensemble.leases.lasts(host, now) || self.ensemble.leases.leader == host;
        self.ensemble.disturbed = Some(now);
        if quiet && usual && someone && led {
            let (since, disturbed) = (now, Some(now));
            let due = Trouble::TakeoverIsDue { since, disturbed };
            self.plan_election(TAKEN_OVER_WITHIN, ElectionHappening::Trouble(due));
        }
    }
}
