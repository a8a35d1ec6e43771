//! The process of a scheduler that is one of several: as the program's `app` does it, it stands by, reads the state and
//! leads, acts only while it has the lease, and stands by again.

use super::scheduling::{SchedulerProcess, framework};
use super::{Happening, World};
use crate::disk::Replica;
use election::CANDIDATES;
use machine::Machine;
use mesos::scheduler::Subscription;
use rand::RngExt;
use scheduler::{Event, Gate, Scheduler, State};
use std::time::{Duration, Instant};

/// Time for the parts of a run to end that was deposed.
const BEFORE_STANDING_BY_AGAIN: Duration = Duration::from_millis(500);

impl World {
    /// One of several: it has sessions with the pools, and a candidacy.
    pub(super) fn start_standby(&mut self) {
        let (life, host) = (self.life, self.hosts.turn);
        self.tell(&format!("scheduler {host} starts in life {life}"));
        self.checks.standby_starts();
        let settings = self.settings(State::default());
        let framework = framework(None, settings.revocable);
        let solo = self.new_solo();
        self.scheduler = Some(SchedulerProcess {
            life,
            solo,
            scheduler: Scheduler::standing_by(settings, self.now),
            // It waits for a master that nobody names: there is no subscription yet.
            subscription: Subscription::detecting(framework, 0),
            sources: self.source_processes(),
            crashes_after: None,
            gate: Some(Gate::default()),
            leads: false,
        });
        self.carry_out_solo();
        self.scheduler_hears(life, Event::Clock(self.unix(self.now)));
        self.begin_candidacy();
    }

    /// What the program does when a state can be read, or cannot.
    pub(super) fn state_is_read(&mut self, life: u32, candidate: &str) {
        let session = self.session_of(life);
        let (true, Some(session)) = (self.life == life && self.scheduler.is_some(), session) else {
            return;
        };
        self.disk.replica = Some(Replica {
            zookeeper: self.ensemble.zookeeper.clone(),
            session,
            fence: format!("{CANDIDATES}/{candidate}"),
            is_cut: self.hosts.link().is_cut_from_zookeeper.clone(),
        });
        match self.restore() {
            Ok(restored) => self.lead(restored),
            Err(_) if !self.disk.is_certain(self.now) => {
                self.tell("the state cannot be read: the scheduler ends");
                self.end_scheduler();
            }
            Err(reason) => self.fail(reason),
        }
    }

    /// Takes the state of the last leader over.
    pub(super) fn lead(&mut self, restored: State) {
        let Some(master) = self.master() else {
            return;
        };
        self.tell(&format!(
            "scheduler {} leads with {} tasks and {} blocks of framework {:?}",
            self.hosts.turn,
            restored.tasks.len(),
            restored.blocks.len(),
            restored.framework_id
        ));
        self.checks.standby_leads(&restored, &self.disk, self.now);
        let (life, seed, now) = (self.life, self.rng.random(), self.now);
        let framework_id = restored.framework_id.clone();
        self.scheduler_hears(life, Event::Lead(Box::new(restored)));
        self.tell_failing();
        let Some(process) = &mut self.scheduler else {
            return;
        };
        let until = process.gate.as_ref().and_then(scheduler::Gate::until);
        let framework = framework(framework_id, self.scenario.rules.revocable);
        process.subscription = Subscription::new(master, framework, seed, now)
            .renewing()
            .leased(until.unwrap_or(now));
        process.subscription.advance(now);
        process.leads = true;
        self.carry_out_subscription();
    }

    /// A write that failed before there was anybody to be told.
    pub(super) fn tell_failing(&mut self) {
        if self.disk.told_failing {
            let reason = "ZooKeeper does not answer".to_owned();
            self.after(Duration::from_secs(1), Happening::DiskWritten(self.life));
            self.scheduler_hears(self.life, Event::StoreFails { reason });
        }
    }

    /// Stops at once, without a word to anybody outside: all of it is another scheduler's now.
    pub(super) fn stand_by(&mut self, life: u32, reason: &str) {
        if self.scheduler.as_ref().is_none_or(|process| process.life != life) {
            return;
        }
        self.tell(&format!("scheduler {} leads no more: {reason}", self.hosts.turn));
        self.remove_scheduler();
        self.disk.crash(&mut self.rng);
        self.stop_asked = None;
        self.resign(life);
        let again = Happening::SchedulerStarts(self.hosts.turn);
        self.after(BEFORE_STANDING_BY_AGAIN, again);
    }

    /// A master that has another scheduler of the framework refuses this one, perhaps before ZooKeeper tells.
    pub(super) fn has_lost_its_lease(&self) -> bool {
        let process = self.scheduler.as_ref().filter(|process| process.leads);
        let gate = process.and_then(|process| process.gate.as_ref());
        gate.is_some_and(|gate| !gate.may_act(self.now))
    }

    /// The process ends by itself, lets another one lead, and is started again.
    pub(super) fn end_scheduler(&mut self) {
        let life = self.life;
        self.remove_scheduler();
        self.disk.close();
        self.stop_asked = None;
        self.expect_takeover();
        self.resign(life);
        let delay = self.within_ms(10_000);
        self.after(delay, Happening::SchedulerStarts(self.hosts.turn));
    }

    /// Its process has ended in order.
    pub(super) fn leave_election(&mut self) {
        if self.is_replicated() {
            self.expect_takeover();
            self.resign(self.life);
        }
    }

    /// A call or a share leaves the scheduler.
    pub(super) fn acts(&mut self, what: &str) {
        if self.is_replicated() {
            let host = self.hosts.turn;
            let acts = self.ensemble.leases.acts(host, what, self.now);
            self.require(acts);
        }
    }

    /// Whether it has had the lease ever since, as far as the world knows.
    pub(super) fn could_act(&self, since: Instant) -> bool {
        let leases = &self.ensemble.leases;
        let leads = || leases.lasts(self.hosts.turn, self.now);
        !self.is_replicated() || leads() && leases.led_since.is_some_and(|led| led <= since)
    }

    /// Miners mine for a scheduler that leads.
    pub(super) fn is_for_a_leader(&mut self, command: &job_source::miners::Command) {
        let is_work = matches!(command, job_source::miners::Command::Mine { .. });
        if is_work && self.scheduler.as_ref().is_some_and(|process| !process.leads) {
            self.fail("a scheduler that stands by gives a miner work");
        }
    }

    /// Why not exactly one leads and the others stand by.
    pub(super) fn without_leader(&self) -> Option<String> {
        if !self.is_replicated() {
            return None;
        }
        let leaders = self.ensemble.leases.holders(self.now);
        let others = self.ensemble.candidacies.values();
        let others = others.filter(|candidacy| candidacy.stands_by).count();
        let led = self.scheduler.as_ref().is_some_and(|process| process.leads);
        (leaders != 1 || !led).then(|| format!("{leaders} schedulers lead, and {others} stand by"))
    }
}
