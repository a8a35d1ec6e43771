//! Executors: the real logic and the real subscription in a process of which only the threads are virtual.
//!
//! `process` has that.

use super::process::Process;
use super::{Happening, Sleeper, World};
use crate::world::http::Caller;
use engine::{Event as EngineEvent, ThreadPlan};
use executor::logic::{Action, Event, MESSAGE_SPACING};
use local_mesos::core::{ContainerEvent, ContainerKey, ContainerSpec, Event as ClusterEvent};
use machine::Machine;
use mesos::executor::{Command, Env, Output};
use mesos::http::{HttpAction, HttpEvent};
use mesos::proto::CapabilityType;
use rand::RngExt;
use std::time::Duration;

/// How long the last messages of a process may take.
const LAST_MESSAGES: Duration = Duration::from_millis(500);
/// Nonces of one step of a search, in hashes per share.
const STEP: f64 = 0.6;

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
        if !self.fits(&spec) {
            let agent = key.agent;
            return self.fail(format!(
                "agent {agent} starts an executor of another architecture"
            ));
        }
        let build = super::builds::of(&spec).map_or(0, |(build, _)| build);
        if self.builds.is_bad(build) {
            self.tell(&format!(
                "an executor of build {build} ends at once on agent {}",
                key.agent
            ));
            let delay = self.within_ms(500);
            let exited = ContainerEvent::Exited { status: 1 << 8 };
            return self.after(delay, Happening::Container(key, exited));
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
        let seed = self.rng.random();
        let process = Process {
            build,
            ..Process::new(env, session, seed, self.now)
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
                HttpAction::Tell(output) => self.agent_says(key, output),
            }
        }
        if let Some(process) = self.processes.get(&key) {
            let due = process.subscription.deadline();
            self.queue.wake(Sleeper::ExecutorSubscription(key), due);
        }
    }

    /// As the executor's driver translates it.
    fn agent_says(&mut self, key: ContainerKey, output: Output) {
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
            Output::Event(AgentEvent::Kill { .. }) if self.is_deaf(key) => Vec::new(),
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

    fn is_deaf(&self, key: ContainerKey) -> bool {
        self.processes.get(&key).is_some_and(|process| process.deaf)
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
        self.checks.spaces.searched(&process.executor_id, process.hashes);
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
