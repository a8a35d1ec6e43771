//! The scheduler's process: its logic, its subscription, its sources, its disk.

use super::pools::SourceProcess;
use super::solo::SoloProcess;
use super::{Fifo, Happening, Sleeper, World};
use crate::world::http::Caller;
use machine::Machine;
use mesos::address::MasterUrls;
use mesos::http::{HttpAction, HttpEvent};
use mesos::metrics::ClusterView;
use mesos::proto::scheduler::call::Type as CallType;
use mesos::proto::{CapabilityType, FrameworkId, FrameworkInfo};
use mesos::scheduler::{Command, Output, Subscription};
use rand::RngExt;
use scheduler::{
    Action, Architecture, Event, Gate, LaunchPlan, Record, Revocable, Scheduler, Settings, SourceConfig,
    State,
};
use std::num::NonZeroU32;
use std::time::{Duration, Instant};

/// As the program does it: numbers of assignments of one run end below those of the next.
const GENERATIONS_OF_A_RUN: u64 = 1 << 40;
const GENERATIONS_OF_AN_UNKEPT_RUN: u64 = 1 << 20;

/// Number of the batch that is written before anything else; the scheduler's start at 1.
const FIRST_BATCH: u64 = 0;

/// A write takes no longer, milliseconds.
const LONGEST_WRITE_MS: u64 = 2000;

pub(crate) struct SchedulerProcess {
    pub(crate) life: u32,
    pub(crate) scheduler: Scheduler,
    pub(crate) subscription: Subscription,
    pub(crate) sources: Vec<SourceProcess>,
    /// In place of one of them.
    pub(crate) solo: Option<SoloProcess>,
    /// Actions until it crashes.
    pub(crate) crashes_after: Option<u32>,
    /// Where it is one of several.
    pub(crate) gate: Option<Gate>,
    /// It has a state and a subscription.
    pub(crate) leads: bool,
}

impl SchedulerProcess {
    fn next_action(&mut self, now: Instant) -> Option<Action> {
        match &mut self.gate {
            Some(gate) => gate.poll(&mut self.scheduler, now),
            None => self.scheduler.poll(now),
        }
    }

    /// Shares that wait for the lease, which the scheduler takes for submitted.
    pub(crate) fn held_shares(&self) -> usize {
        self.gate.as_ref().map_or(0, Gate::held_shares)
    }
}

impl World {
    pub(crate) fn start_scheduler(&mut self) {
        if self.scheduler.is_some() {
            return;
        }
        if self.disk.fails(self.now) && !self.disk.has_state() {
            // It ends at once, and whoever runs it tries again.
            return self.after(
                Duration::from_secs(1),
                Happening::SchedulerStarts(self.hosts.turn),
            );
        }
        self.life = self.hosts.begin_life();
        if self.is_replicated() {
            return self.start_standby();
        }
        let life = self.life;
        let restored = match self.restore() {
            Ok(restored) => restored,
            Err(reason) => return self.fail(reason),
        };
        self.tell(&format!(
            "scheduler {life} starts with {} tasks and {} blocks of framework {:?}",
            restored.tasks.len(),
            restored.blocks.len(),
            restored.framework_id
        ));
        let framework_id = restored.framework_id.clone();
        self.checks.scheduler_starts(&restored, &self.disk);
        let settings = self.settings(restored);
        let Some(master) = self.master() else {
            return;
        };
        let seed = self.rng.random();
        let framework = framework(framework_id, settings.revocable);
        let mut scheduler = Scheduler::new(settings, self.now);
        if self.disk.told_failing {
            let reason = "no space left on device".to_owned();
            scheduler.handle(Event::StoreFails { reason }, self.now);
            self.after(Duration::from_secs(1), Happening::DiskWritten(life));
        }
        let solo = self.new_solo();
        self.scheduler = Some(SchedulerProcess {
            life,
            scheduler,
            solo,
            subscription: Subscription::new(master, framework, seed, self.now).renewing(),
            sources: self.source_processes(),
            crashes_after: None,
            gate: None,
            leads: true,
        });
        self.carry_out_solo();
        self.scheduler_hears(life, Event::Clock(self.unix(self.now)));
        self.carry_out_subscription();
        if let Some(process) = &mut self.scheduler {
            process.subscription.advance(self.now);
        }
        self.carry_out_subscription();
    }

    pub(super) fn master(&mut self) -> Option<MasterUrls> {
        let master = mesos::address::HostPort::parse("10.255.0.1:5050");
        if master.is_err() {
            self.fail("the master has no address");
        }
        master.ok().map(Into::into)
    }

    pub(super) fn subscription_hears(&mut self, event: HttpEvent<Command>) {
        if let Some(process) = &mut self.scheduler {
            process.subscription.handle(event, self.now);
        }
        self.carry_out_subscription();
    }

    /// What the last scheduler left, with this one's numbers, which are on disk before anything else happens if
    /// the disk can be written. Otherwise it is below that of the next run whose number is on disk, as in the program.
    pub(super) fn restore(&mut self) -> Result<State, String> {
        let mut restored = self.disk.open(self.now, &mut self.rng)?;
        // As the program has it by the clock: what an earlier run read may be lost since, and its numbers with it.
        let by_clock = u64::from(self.life) * 2 * GENERATIONS_OF_A_RUN;
        restored.first_generation = restored.first_generation.max(by_clock) + GENERATIONS_OF_A_RUN;
        let unkept = restored.first_generation + u64::from(self.life) * GENERATIONS_OF_AN_UNKEPT_RUN;
        restored.first_generation += GENERATIONS_OF_A_RUN / 2;
        restored.run += 1;
        let records = [
            Record::FirstGeneration(restored.first_generation),
            Record::Run(restored.run),
        ];
        self.disk.append(FIRST_BATCH, records.into());
        self.disk.begin();
        let written = self.disk.finish(self.now, &mut self.rng)?;
        self.disk.told_failing = written.is_none();
        if written.is_none() {
            restored.first_generation = unkept;
            restored.run = self.rng.random();
        }
        Ok(restored)
    }

    pub(super) fn settings(&mut self, restored: State) -> Settings {
        let source = |(index, quota): (usize, &Option<u32>)| SourceConfig {
            name: format!("stratum+tcp://pool{index}"),
            quota: quota.and_then(NonZeroU32::new),
            suggest_difficulty: true,
        };
        Settings {
            name: "mesos-miner".to_owned(),
            description: scheduler::Description::default(),
            limits: self.scenario.limits,
            launch: LaunchPlan {
                delivery: self.builds.delivery(self.life),
                assumed: Architecture::own(),
                kernel: None,
                pin: true,
                record_search: false,
                environment: Default::default(),
                run_id: format!("run{}", self.life),
            },
            constraints: self.constraints(),
            revocable: self.scenario.rules.revocable,
            upgrade_batch: self.scenario.rules.upgrade_batch,
            share_executors: self.scenario.share_executors,
            sources: self.scenario.quotas.iter().enumerate().map(source).collect(),
            retries: scheduler::Retries::default(),
            cpu_hash_rate: 1000.0,
            exit_after_shares: None,
            serves_miners: self.scenario.rigs > 0,
            keep_running: self.is_replicated(),
            restored,
            seed: self.rng.random(),
        }
    }

    pub(crate) fn scheduler_hears(&mut self, life: u32, event: Event) {
        let Some(process) = self.scheduler.as_mut().filter(|process| process.life == life) else {
            return;
        };
        let heard = self.checks.scheduler_hears(&event, self.now);
        let held = process.held_shares();
        if let Some(gate) = &mut process.gate {
            gate.hears(&event);
        }
        self.checks.shares.never_submitted(held - process.held_shares());
        process.scheduler.handle(event, self.now);
        self.require(heard);
        self.plan_block_checks();
        self.plan_revive_check();
        self.carry_out_scheduler();
    }

    pub(crate) fn carry_out_scheduler(&mut self) {
        loop {
            let Some(process) = &mut self.scheduler else {
                return;
            };
            if process.crashes_after == Some(0) {
                return self.crash_scheduler();
            }
            let Some(action) = process.next_action(self.now) else {
                break;
            };
            if let Some(left) = &mut process.crashes_after {
                *left -= 1;
            }
            let judged = self
                .checks
                .scheduler_acts(&action, &self.disk, &self.scenario, self.now);
            self.require(judged);
            match action {
                Action::Call { tag, call } => {
                    if call.r#type() != CallType::Message {
                        self.tell(&format!("scheduler calls {}", call.r#type()));
                    }
                    if let Some(process) = &mut self.scheduler {
                        let command = Command::Call { tag, call };
                        process.subscription.handle(HttpEvent::Command(command), self.now);
                    }
                    self.carry_out_subscription();
                }
                Action::Miners(command) => {
                    self.is_for_a_leader(&command);
                    let (life, delay) = (self.life, self.within_ms(2));
                    self.in_order(Fifo::ToServer, delay, Happening::CommandFarm(life, command));
                }
                Action::Source(source, command) => {
                    if let job_source::Command::Submit(submission) = &command
                        && !submission.is_block
                    {
                        self.acts("a share");
                    }
                    match usize::from(source.0) {
                        index if self.mines_solo(index) => self.command_solo(command),
                        index => self.command_source(index, command),
                    }
                }
                Action::Persist { sequence, records } => {
                    self.stop_if_launching(&records);
                    self.disk.append(sequence, records);
                    self.write_disk();
                }
                Action::AskCluster => self.ask_cluster(),
                // There is one framework of its name.
                Action::AskFrameworks => {}
                Action::Tell(event) if self.is_replicated() => {
                    let host = self.hosts.turn;
                    self.tell(&format!("scheduler {host}: {event}"));
                }
                Action::Tell(event) => self.tell(&format!("scheduler: {event}")),
                Action::Exit(exit) => return self.scheduler_exits(&exit),
            }
        }
        if let Some(process) = &self.scheduler {
            let due = process.scheduler.deadline();
            self.queue.wake(Sleeper::Scheduler(self.hosts.turn), due);
        }
    }

    /// The master's numbers, or nothing, as when the request is lost.
    fn ask_cluster(&mut self) {
        let metrics = serde_json::to_vec(&self.cluster.metrics(self.now)).unwrap_or_default();
        let view = ClusterView::parse(&metrics, &[]).ok().flatten();
        let answer = match view.filter(|_| self.rng.random_bool(0.7)) {
            Some(view) => Ok(view),
            None if self.rng.random_bool(0.5) => Err("the connection broke".to_owned()),
            None => return,
        };
        let life = self.life;
        self.after(
            Duration::from_millis(5),
            Happening::ClusterAnswers(life, Box::new(answer)),
        );
    }

    pub(crate) fn carry_out_subscription(&mut self) {
        while let Some(process) = &mut self.scheduler
            && let Some(action) = process.subscription.poll(self.now)
        {
            let life = process.life;
            match action {
                HttpAction::Open(request) => {
                    self.acts("SUBSCRIBE");
                    self.reader_closes(
                        |reader| matches!(reader, Caller::SchedulerStream(of, _) if of == life),
                    );
                    let caller = Caller::SchedulerStream(life, request.id.connection);
                    self.send(caller, request);
                }
                HttpAction::Close => {
                    self.reader_closes(
                        |reader| matches!(reader, Caller::SchedulerStream(of, _) if of == life),
                    );
                }
                HttpAction::Send(request) => {
                    self.acts(&request.call.to_string());
                    self.send(Caller::Scheduler(life, request.id), request);
                }
                HttpAction::Tell(output) => self.subscription_says(life, output),
            }
        }
        if let Some(process) = &self.scheduler {
            let due = process.subscription.deadline();
            self.queue.wake(Sleeper::Subscription(self.hosts.turn), due);
        }
    }

    fn subscription_says(&mut self, life: u32, output: Output) {
        if let Output::Event(mesos::scheduler::Event::Offers(offers)) = &output {
            let amount = |offer: &mesos::proto::Offer, name| mesos::resources::sum(&offer.resources, name);
            let all: Vec<String> = offers
                .iter()
                .map(|offer| {
                    format!(
                        "{}: {} CPUs/1000, {} MB/1000",
                        offer.hostname,
                        amount(offer, "cpus"),
                        amount(offer, "mem")
                    )
                })
                .collect();
            self.tell(&format!("the master offers {}", all.join("; ")));
        }
        let delay = self.within_ms(2);
        self.in_order(
            Fifo::FromSubscription,
            delay,
            Happening::Inbox(life, Event::Master(output)),
        );
    }

    /// While the disk is still being written, a launch is between decision and call.
    fn stop_if_launching(&mut self, records: &[Record]) {
        let launches = records.iter().any(|record| matches!(record, Record::Task(_)));
        if launches && std::mem::take(&mut self.stop_at_launch) {
            let delay = self.within_ms(5);
            self.after(delay, Happening::StopAsked(self.life));
        }
    }

    /// An operator asks the scheduler to stop, and starts it again later.
    pub(crate) fn ask_to_stop(&mut self, life: u32) {
        if self
            .scheduler
            .as_ref()
            .is_some_and(|process| process.life == life)
        {
            self.tell("the scheduler is asked to stop");
            self.stop_asked.get_or_insert(self.now);
            self.scheduler_hears(life, Event::Stop);
        }
    }

    fn write_disk(&mut self) {
        if !self.disk.begin() {
            return;
        }
        let slow = if self.chance(0.05) { 20 } else { 1 };
        let delay = self.within_ms((self.scenario.write_ms * slow).min(LONGEST_WRITE_MS));
        self.after(delay, Happening::DiskWritten(self.life));
    }

    pub(crate) fn disk_written(&mut self, life: u32) {
        if self.scheduler.as_ref().is_none_or(|process| process.life != life) {
            return;
        }
        let finished = self.disk.finish(self.now, &mut self.rng);
        match finished {
            Err(reason) => self.fail(reason),
            Ok(Some(through)) => {
                self.disk.told_failing = false;
                self.scheduler_hears(life, Event::Persisted { through });
                self.write_disk();
            }
            Ok(None) => {
                self.disk.told_failing = true;
                let event = Event::StoreFails {
                    reason: "no space left on device".to_owned(),
                };
                self.after(Duration::from_secs(1), Happening::DiskWritten(life));
                self.scheduler_hears(life, event);
            }
        }
    }

    /// The process is gone, with its connections and what the disk had not taken.
    pub(crate) fn crash_scheduler(&mut self) {
        self.tell("the scheduler crashes");
        self.remove_scheduler();
        self.stop_asked = None;
        let rng = &mut self.rng;
        self.disk.crash(rng);
        // Soon while the disk fails, so that it starts on a state that it can only read.
        let longest_ms = if self.disk.fails(self.now) { 1_000 } else { 20_000 };
        let delay = self.within_ms(longest_ms);
        self.ensemble.candidacies.remove(&self.life);
        self.expect_takeover();
        self.after(delay, Happening::SchedulerStarts(self.hosts.turn));
    }

    pub(crate) fn remove_scheduler(&mut self) {
        let Some(process) = self.scheduler.take() else {
            return;
        };
        self.queue.wake(Sleeper::Scheduler(self.hosts.turn), None);
        self.queue.wake(Sleeper::Subscription(self.hosts.turn), None);
        for (index, source) in process.sources.into_iter().enumerate() {
            self.queue.wake(Sleeper::Source(self.hosts.turn, index), None);
            self.drop_connection(index, source.connection);
        }
        let life = process.life;
        self.solo_ends();
        self.farm_ends();
        self.reader_closes(|reader| matches!(reader, Caller::SchedulerStream(of, _) if of == life));
        self.forget_frozen();
    }
}

pub(super) fn framework(id: Option<String>, revocable: Revocable) -> FrameworkInfo {
    let mut capabilities = vec![
        CapabilityType::MultiRole,
        CapabilityType::PartitionAware,
        CapabilityType::TaskKillingState,
        CapabilityType::ReservationRefinement,
    ];
    if revocable != Revocable::No {
        capabilities.push(CapabilityType::RevocableResources);
    }
    FrameworkInfo {
        user: "miner".to_owned(),
        name: "mesos-miner".to_owned(),
        id: id.map(FrameworkId::new),
        failover_timeout: Some(7.0 * 86_400.0),
        checkpoint: Some(true),
        capabilities: capabilities.into_iter().map(Into::into).collect(),
        roles: vec!["*".to_owned()],
        ..FrameworkInfo::default()
    }
}
