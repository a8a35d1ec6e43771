//! Executors: the real logic and the real subscription in a process of which only the threads are virtual.
//!
//! The virtual engine really searches its space with the scalar kernel, a few nonces at a time, at a difficulty that is
//! easy enough for that.

use super::{Happening, Sleeper, World};
use crate::world::http::Caller;
use engine::{Assignment, Counters, Event as EngineEvent, Found, ThreadPlan};
use executor::logic::{Action, Event, Executor, MESSAGE_SPACING};
use local_mesos::core::{ContainerEvent, ContainerKey, ContainerSpec, Event as ClusterEvent};
use machine::Machine;
use mesos::executor::{Command, Env, Output, Subscription};
use mesos::http::{HttpAction, HttpEvent};
use mesos::proto::{CapabilityType, TaskState};
use miner_core::{Cursor, Job, Kernel, Next, Share, Target, Trial, Trials};
use rand::RngExt;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// How long the last messages of a process may take.
const LAST_MESSAGES: Duration = Duration::from_millis(500);
/// Nonces of one step of a search, in hashes per share.
const STEP: f64 = 0.6;
/// Hashing must have ended this long after the last KILL or SHUTDOWN.
const HASHES_AFTER_END: Duration = Duration::from_secs(5);

pub(crate) struct Process {
    pub(crate) executor_id: String,
    recovery_timeout: Duration,
    pub(crate) logic: Executor,
    pub(crate) subscription: Subscription,
    pub(crate) session: u64,
    search: Option<Search>,
    newest: u64,
    /// The newest plan asked for, and the one in force.
    asked: u64,
    pub(crate) millis: u64,
    hashes: u64,
    searching: bool,
    /// CPUs of the tasks that were launched and not killed.
    pub(crate) tasks: BTreeMap<String, u64>,
    killed_at: BTreeMap<String, Instant>,
    idle_since: Option<Instant>,
    disconnected_since: Option<Instant>,
    /// By sequence number, from 1.
    pub(crate) found: Vec<Share>,
    pub(crate) acknowledged: BTreeSet<u64>,
    last_message: Option<Instant>,
    leaving: bool,
    pub(crate) mute: bool,
    pub(crate) lies: bool,
}

struct Search {
    generation: u64,
    job: Arc<Job>,
    network_target: Option<Target>,
    cursor: Cursor,
    began: Instant,
    steps: u32,
    exhausted: bool,
}

impl Process {
    pub(crate) fn counters(&self) -> Event {
        let threads = u32::try_from(self.millis.div_ceil(1000)).unwrap_or(u32::MAX);
        Event::Counters(Counters {
            hashes: self.hashes,
            threads,
        })
    }

    /// What it mines: the job and its assignment's number.
    pub(crate) fn mines(&self) -> Option<(&Arc<Job>, u64)> {
        let search = self.search.as_ref().filter(|_| self.millis > 0)?;
        Some((&search.job, search.generation))
    }

    fn assign(&mut self, assignment: Assignment, received: Instant) {
        self.search = Some(Search {
            generation: assignment.generation,
            network_target: assignment.job.network_target().ok(),
            cursor: Cursor::new(
                Arc::clone(&assignment.job),
                assignment.space,
                assignment.report_target,
                4,
            ),
            job: assignment.job,
            began: received.checked_sub(assignment.age).unwrap_or(received),
            steps: 0,
            exhausted: false,
        });
    }
}

fn trials() -> Trials {
    let scalar = Kernel::by_name("scalar").unwrap_or_else(|error| unreachable!("it is everywhere: {error}"));
    [Trial {
        kernel: scalar,
        answers: Ok(()),
        nonce_only: None,
        rolling: None,
    }]
    .into_iter()
    .collect()
}

impl World {
    pub(crate) fn container_starts(&mut self, spec: ContainerSpec) {
        let key = spec.key;
        if self.checks.destroyed.contains(&key) {
            return;
        }
        self.tell_cluster(ClusterEvent::Container {
            container: key,
            event: ContainerEvent::Started { pid: 1 },
        });
        if spec.framework.name != "mesos-miner" {
            self.checks.others.insert(key);
            return;
        }
        let env = match Env::from_vars(spec.environment) {
            Ok(env) => env,
            Err(error) => return self.fail(format!("an executor's environment: {error}")),
        };
        self.tell(&format!(
            "executor {} starts on agent {}",
            env.executor_id.value, key.agent
        ));
        let session = self.rng.random();
        let process = Process {
            executor_id: env.executor_id.value.clone(),
            recovery_timeout: env.recovery_timeout,
            logic: Executor::new(session, trials(), self.now),
            subscription: Subscription::new(env, self.rng.random(), self.now),
            session,
            search: None,
            newest: 0,
            asked: 0,
            millis: 0,
            hashes: 0,
            searching: false,
            tasks: BTreeMap::new(),
            killed_at: BTreeMap::new(),
            idle_since: None,
            disconnected_since: Some(self.now),
            found: Vec::new(),
            acknowledged: BTreeSet::new(),
            last_message: None,
            leaving: false,
            mute: false,
            lies: false,
        };
        self.processes.insert(key, process);
        self.queue
            .wake(Sleeper::ExecutorSubscription(key), Some(self.now));
        self.queue.wake(Sleeper::Executor(key), Some(self.now));
    }

    pub(crate) fn executor_http(&mut self, key: ContainerKey, event: HttpEvent<Command>) {
        if let Some(process) = self.processes.get_mut(&key) {
            process.subscription.handle(event, self.now);
            self.carry_out_executor_subscription(key);
        }
    }

    pub(crate) fn carry_out_executor_subscription(&mut self, key: ContainerKey) {
        while let Some(process) = self.processes.get_mut(&key)
            && let Some(action) = process.subscription.poll(self.now)
        {
            let mute = process.mute;
            let is_reader = move |reader| matches!(reader, Caller::ExecutorStream(of, _) if of == key);
            match action {
                HttpAction::Open(request) => {
                    self.reader_closes(is_reader);
                    self.send(Caller::ExecutorStream(key, request.id.connection), request);
                }
                HttpAction::Close => self.reader_closes(is_reader),
                HttpAction::Send(_) if mute => {}
                HttpAction::Send(request) => self.send(Caller::Executor(key, request.id), request),
                HttpAction::Tell(output) => self.from_agent(key, output),
            }
        }
        if let Some(process) = self.processes.get(&key) {
            let due = process.subscription.deadline();
            self.queue.wake(Sleeper::ExecutorSubscription(key), due);
        }
    }

    /// As the executor's driver translates it.
    fn from_agent(&mut self, key: ContainerKey, output: Output) {
        use mesos::executor::Event as AgentEvent;
        let events = match output {
            Output::Event(AgentEvent::Subscribed { framework, .. }) => {
                let killing = |capability: &mesos::proto::Capability| {
                    capability.r#type() == CapabilityType::TaskKillingState
                };
                vec![Event::Subscribed {
                    killing_state: framework.capabilities.iter().any(killing),
                }]
            }
            Output::Event(AgentEvent::Launch(task)) => vec![Event::Launch(task)],
            Output::Event(AgentEvent::LaunchGroup(tasks)) => tasks
                .into_iter()
                .map(|task| Event::Launch(Box::new(task)))
                .collect(),
            Output::Event(AgentEvent::Kill { task_id, .. }) => vec![Event::Kill {
                task_id: task_id.value,
            }],
            Output::Event(AgentEvent::Acknowledged { task_id, uuid }) => {
                vec![Event::Acknowledged {
                    task_id: task_id.value,
                    uuid,
                }]
            }
            Output::Event(AgentEvent::Message(data)) => vec![Event::Message(data)],
            Output::Event(AgentEvent::Shutdown) => vec![Event::Shutdown],
            Output::Event(AgentEvent::Error(reason)) | Output::Ended(reason) => {
                vec![Event::AgentLost { reason }]
            }
            Output::Disconnected { .. } => vec![Event::Disconnected],
            Output::UpdateRefused { .. } | Output::CallFailed { .. } => Vec::new(),
        };
        for event in events {
            self.tell_executor(key, event);
        }
    }

    pub(crate) fn tell_executor(&mut self, key: ContainerKey, event: Event) {
        let Some(process) = self.processes.get_mut(&key) else {
            return;
        };
        if process.leaving {
            return;
        }
        let heard = process
            .note(&event, self.now)
            .map_or(Ok(()), |data| self.checks.executor_hears(process, &data));
        process.logic.handle(process.counters(), self.now);
        process.logic.handle(event, self.now);
        self.require(heard);
        self.carry_out_executor(key);
    }

    pub(crate) fn carry_out_executor(&mut self, key: ContainerKey) {
        while let Some(process) = self.processes.get_mut(&key)
            && let Some(action) = process.logic.poll(self.now)
        {
            if process.leaving {
                let id = process.executor_id.clone();
                return self.fail(format!("{id} acts after its end"));
            }
            match action {
                Action::Update(status) => {
                    let early = process.is_killed_early(&status, self.now);
                    process
                        .subscription
                        .handle(HttpEvent::Command(Command::Update(status)), self.now);
                    if early {
                        self.fail(format!(
                            "{key:?} reports a task killed before its threads have stopped"
                        ));
                    }
                    self.carry_out_executor_subscription(key);
                }
                Action::Message(data) => {
                    let spacing = process.last_message.replace(self.now).map(|last| self.now - last);
                    if spacing.is_some_and(|spacing| spacing < MESSAGE_SPACING) {
                        return self.fail(format!("{key:?} sends messages at a distance of {spacing:?}"));
                    }
                    process
                        .subscription
                        .handle(HttpEvent::Command(Command::Message(data)), self.now);
                    let delay = self.within_ms(2);
                    self.after(delay, Happening::MessageTaken(key));
                    self.carry_out_executor_subscription(key);
                }
                Action::Assign {
                    assignment, received, ..
                } => {
                    let (before, generation) = (process.newest, assignment.generation);
                    process.newest = generation;
                    process.assign(*assignment, received);
                    if generation < before {
                        self.fail(format!(
                            "{key:?} goes back from assignment {before} to {generation}"
                        ));
                    }
                    self.plan_search(key);
                }
                Action::Abandon => process.search = None,
                Action::SetThreads { revision, plan } => {
                    process.asked = revision;
                    let slow = self.network.launch_fails > 0.0 && self.rng.random_bool(0.02);
                    let delay = self.within_ms(if slow { 2000 } else { 50 });
                    self.after(delay, Happening::Threads(key, revision, plan));
                }
                Action::Exit(exit) => {
                    self.tell(&format!("executor on agent {} ends: {exit}", key.agent));
                    let Some(process) = self.processes.get_mut(&key) else {
                        return;
                    };
                    (process.leaving, process.search, process.millis) = (true, None, 0);
                    let status = if exit.is_orderly() { 0 } else { 1 << 8 };
                    self.after(LAST_MESSAGES, Happening::ProcessEnds(key, status));
                    return self.queue.wake(Sleeper::Executor(key), None);
                }
            }
        }
        if let Some(process) = self.processes.get(&key) {
            let due = process.logic.deadline();
            self.queue.wake(Sleeper::Executor(key), due);
        }
    }

    pub(crate) fn threads_change(&mut self, key: ContainerKey, revision: u64, plan: ThreadPlan) {
        let Some(process) = self
            .processes
            .get_mut(&key)
            .filter(|process| process.asked == revision)
        else {
            return;
        };
        process.millis = plan.millis;
        self.tell_executor(key, Event::Engine(EngineEvent::ThreadsStopped { revision }));
        self.tell_executor(key, Event::Engine(EngineEvent::ThreadsStarted { revision }));
        self.plan_search(key);
    }

    fn plan_search(&mut self, key: ContainerKey) {
        let mean = self.scenario.search_interval;
        let delay = self.some_time(mean);
        if let Some(process) = self.processes.get_mut(&key)
            && process.mines().is_some()
            && !process.searching
        {
            process.searching = true;
            self.after(delay, Happening::Search(key));
        }
    }

    /// One step of a search.
    pub(crate) fn search(&mut self, key: ContainerKey) {
        let nonces = self.nonces();
        let Some(process) = self.processes.get_mut(&key) else {
            return;
        };
        process.searching = false;
        if process.mines().is_none() {
            return;
        }
        let late = process.hashes_too_long(self.now);
        let events = process.search(nonces, self.scenario.exhausts_after, self.now);
        if late {
            return self.fail(format!("{key:?} still hashes"));
        }
        for event in events {
            let event = self.record_find(key, event);
            self.tell_executor(key, Event::Engine(event));
        }
        self.plan_search(key);
    }

    fn nonces(&mut self) -> u64 {
        let hashes = self.scenario.hashes_per_share.min(60.0) * STEP;
        (hashes / 4.0).ceil().max(1.0) as u64
    }

    fn record_find(&mut self, key: ContainerKey, event: EngineEvent) -> EngineEvent {
        let EngineEvent::Found(mut found) = event else {
            return event;
        };
        if let Some(process) = self.processes.get_mut(&key) {
            if process.lies {
                found.share.nonce = found.share.nonce.wrapping_add(1);
            }
            process.found.push(found.share.clone());
            self.checks.found();
        }
        EngineEvent::Found(found)
    }

    pub(crate) fn process_ends(&mut self, key: ContainerKey, status: i32) {
        if self.processes.remove(&key).is_none() {
            return;
        }
        self.queue.wake(Sleeper::Executor(key), None);
        self.queue.wake(Sleeper::ExecutorSubscription(key), None);
        self.reader_closes(|reader| matches!(reader, Caller::ExecutorStream(of, _) if of == key));
        let delay = self.within_ms(20);
        self.after(
            delay,
            Happening::Container(key, ContainerEvent::Exited { status }),
        );
    }
}

impl Process {
    /// With `exhausts_after`, what is left of the space after so many steps counts as searched in vain.
    fn search(&mut self, nonces: u64, exhausts_after: Option<u32>, now: Instant) -> Vec<EngineEvent> {
        let Some(search) = &mut self.search else {
            return Vec::new();
        };
        let age = now.saturating_duration_since(search.began);
        let latest = search
            .job
            .time
            .saturating_add(u32::try_from(age.as_secs()).unwrap_or(u32::MAX));
        if search.exhausted {
            return Vec::new();
        }
        search.steps += 1;
        if exhausts_after.is_some_and(|steps| search.steps > steps) {
            search.exhausted = true;
            return vec![EngineEvent::Exhausted {
                generation: search.generation,
            }];
        }
        let chunk = match search.cursor.next_chunk(nonces, latest) {
            Next::Chunk(chunk) => chunk,
            Next::WaitForTime(_) => return Vec::new(),
            Next::Exhausted => {
                search.exhausted = true;
                return vec![EngineEvent::Exhausted {
                    generation: search.generation,
                }];
            }
        };
        let Ok(kernel) = Kernel::by_name("scalar") else {
            return Vec::new();
        };
        let mut hits = Vec::new();
        let never = std::sync::atomic::AtomicBool::new(false);
        let searched = miner_core::search(kernel, &chunk.work, chunk.nonces, &never, &mut hits);
        self.hashes += searched.hashes;
        let found = |hit: miner_core::Hit| {
            EngineEvent::Found(Found {
                generation: search.generation,
                share: Share {
                    extranonce2: chunk.extranonce2.to_vec(),
                    version: hit.version,
                    time: chunk.time,
                    nonce: hit.nonce,
                },
                is_block: search
                    .network_target
                    .is_some_and(|target| target.is_met_by(&hit.hash)),
            })
        };
        hits.into_iter().map(found).collect()
    }

    /// Keeps track of what the agent and the scheduler want. Gives a message of the scheduler.
    fn note(&mut self, event: &Event, now: Instant) -> Option<Vec<u8>> {
        match event {
            Event::Launch(task) => {
                let id = task.task_id.value.clone();
                if !self.killed_at.contains_key(&id) {
                    self.tasks
                        .insert(id, mesos::resources::sum(&task.resources, "cpus"));
                }
                self.idle_since = None;
            }
            Event::Kill { task_id } => {
                if self.tasks.remove(task_id).is_some() {
                    self.killed_at.insert(task_id.clone(), now);
                }
            }
            Event::Shutdown => {
                for (id, _) in std::mem::take(&mut self.tasks) {
                    self.killed_at.insert(id, now);
                }
            }
            Event::Subscribed { .. } => self.disconnected_since = None,
            Event::Disconnected => drop(self.disconnected_since.get_or_insert(now)),
            Event::Message(data) => return Some(data.clone()),
            _ => {}
        }
        if self.tasks.is_empty() {
            self.idle_since.get_or_insert(now);
        }
        None
    }

    fn hashes_too_long(&self, now: Instant) -> bool {
        let longer = |since: Option<Instant>, most: Duration| since.is_some_and(|since| now - since > most);
        let wanted: u64 = self.tasks.values().sum();
        longer(
            self.killed_at
                .values()
                .max()
                .copied()
                .filter(|_| self.millis > wanted),
            HASHES_AFTER_END,
        ) || longer(self.idle_since, HASHES_AFTER_END)
            || longer(self.disconnected_since, self.recovery_timeout + HASHES_AFTER_END)
    }

    /// KILLED although the task's threads may run, and the time to wait for them is not over.
    fn is_killed_early(&self, status: &mesos::proto::TaskStatus, now: Instant) -> bool {
        let allowed: u64 = self.tasks.values().sum();
        let waited = self
            .killed_at
            .get(&status.task_id.value)
            .is_none_or(|at| now - *at >= executor::logic::STOP_WAIT);
        status.state() == TaskState::Killed && self.millis > allowed && !waited
    }
}
