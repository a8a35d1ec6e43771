//! The master's orders to an agent.

use std::collections::{BTreeMap, VecDeque};
use std::time::Instant;

use mesos::proto::executor::{Event, event};
use mesos::proto::{
    DrainConfig, ExecutorId, ExecutorInfo, FrameworkInfo, KillPolicy, Reason, TaskId, TaskInfo, TaskState,
};
use tracing::debug;

use super::command::Command;
use super::executor::{Executor, Phase, Task, of_type};
use super::{Agent, Framework, environment};
use crate::config::MAX_EXECUTORS;
use crate::core::amounts::Amounts;
use crate::core::between::{Order, executor_id};
use crate::core::interface::{Action, ContainerKey, ContainerSpec};

impl Agent {
    pub(super) fn carry_out(&mut self, order: Order, now: Instant) {
        match order {
            Order::Run { framework, task } => self.run(*framework, *task, now),
            Order::Kill {
                framework,
                task,
                policy,
            } => self.kill(&framework, &task, policy, now),
            Order::ShutdownExecutor { framework, executor } => self.shut_down(&framework, &executor, now),
            Order::ShutdownFramework { framework } => self.shut_down_framework(&framework, now),
            Order::UpdateFramework { info } => {
                let id = info.id.as_ref().map_or("", |id| id.value.as_str());
                if let Some(entry) = self.frameworks.get_mut(id) {
                    entry.info = *info;
                }
            }
            Order::Message {
                framework,
                executor,
                data,
            } => {
                let message = event::Message { data };
                let event = Event {
                    message: Some(message),
                    ..of_type(event::Type::Message)
                };
                self.send(&framework, &executor, event);
            }
            Order::Acknowledge {
                framework,
                task,
                uuid,
            } => {
                if self.updates.acknowledge(&framework, &task, &uuid) {
                    self.forget_ended(&framework, &task);
                    self.forward(now);
                }
            }
            Order::Drain { config } => self.drain(config, now),
            Order::ShutDown => {
                let frameworks: Vec<String> = self.frameworks.keys().cloned().collect();
                for framework in frameworks {
                    self.shut_down_framework(&framework, now);
                }
            }
            Order::Reregistered { reconcile } => self.reregistered(reconcile, now),
        }
    }

    /// Forgets a task whose end the scheduler has acknowledged.
    fn forget_ended(&mut self, framework: &str, task: &str) {
        if self.updates.has(framework, task) {
            return;
        }
        let Some(entry) = self.frameworks.get_mut(framework) else {
            return;
        };
        for executor in entry.executors.values_mut() {
            if executor
                .tasks
                .get(task)
                .is_some_and(|task| task.state.is_terminal())
            {
                executor.tasks.remove(task);
            }
        }
    }

    /// Delivers a task to its executor, which is started if there is none.
    fn run(&mut self, info: FrameworkInfo, task: TaskInfo, now: Instant) {
        let framework = info.id.as_ref().map_or_else(String::new, |id| id.value.clone());
        let running: usize = self
            .frameworks
            .values()
            .map(|framework| framework.executors.len())
            .sum();
        let entry = self
            .frameworks
            .entry(framework.clone())
            .or_insert_with(|| Framework {
                info,
                terminating: false,
                executors: BTreeMap::new(),
            });
        let id = executor_id(&task).to_owned();
        let name = task.task_id.value.clone();
        if entry.terminating {
            // Nobody would receive a status.
            debug!(
                framework,
                task = name,
                "dropping a task of a framework that is being removed"
            );
            return;
        }
        match entry
            .executors
            .get_mut(&id)
            .map(|executor| (executor.phase, executor))
        {
            None if running >= MAX_EXECUTORS => {
                let why = (
                    Reason::ContainerLaunchFailed,
                    "Too many executors on this local agent",
                );
                let status = self.agent_status(&name, &id, TaskState::Failed, why, now);
                self.update_status(&framework, status, now);
            }
            None => self.start_executor(&framework, id, task, now),
            Some((Phase::Terminating { .. }, _)) => {
                let why = (Reason::ExecutorTerminated, "Executor is terminating");
                self.drop_task(&framework, &name, &id, why, now);
            }
            Some((Phase::Registering { .. }, executor)) => executor.queued.push_back(task),
            Some((Phase::Running | Phase::Recovering { .. }, executor)) => {
                // Without a stream the event is lost. The executor's next SUBSCRIBE shows that the task never
                // arrived.
                executor.tasks.insert(name, Task::handed_over(&task));
                let launch = event::Launch { task };
                self.send(
                    &framework,
                    &id,
                    Event {
                        launch: Some(launch),
                        ..of_type(event::Type::Launch)
                    },
                );
            }
        }
    }

    fn start_executor(&mut self, framework: &str, id: String, task: TaskInfo, now: Instant) {
        let container = ContainerKey {
            agent: self.config.index,
            number: self.next_container,
        };
        self.next_container += 1;
        let container_id = self.generator.uuid().to_string();
        let Some(entry) = self.frameworks.get_mut(framework) else {
            return;
        };
        let command = task.executor.is_none().then(Command::default);
        let info = task.executor.clone().unwrap_or_else(|| ExecutorInfo {
            executor_id: ExecutorId::new(id.clone()),
            command: task.command.clone(),
            ..ExecutorInfo::default()
        });
        let sandbox = environment::sandbox(&self.config, framework, &id, &container_id);
        let spec = ContainerSpec {
            key: container,
            framework: entry.info.clone(),
            executor: info.clone(),
            is_command: command.is_some(),
            container_id: container_id.clone(),
            environment: environment::variables(&self.config, &entry.info, &info, &sandbox),
            sandbox,
            command: info.command.clone().unwrap_or_default(),
        };
        let executor = Executor {
            amounts: Amounts::allocated(&info.resources),
            info,
            command,
            container,
            container_id,
            phase: Phase::Registering {
                deadline: now + self.config.timing.registration,
            },
            stream: None,
            queued: VecDeque::from([task]),
            tasks: BTreeMap::new(),
            kept: VecDeque::new(),
            ending: None,
        };
        debug!(framework, executor = id, sandbox = %spec.sandbox.display(), "starting executor");
        entry.executors.insert(id, executor);
        self.push(Action::Launch(Box::new(spec)));
    }

    /// KILL: handled here for a task that was not delivered, otherwise by the executor.
    fn kill(&mut self, framework: &str, task: &str, policy: Option<KillPolicy>, now: Instant) {
        let Some(entry) = self.frameworks.get_mut(framework) else {
            return;
        };
        let mut executors = entry.executors.iter_mut();
        let found = executors.find_map(|(id, executor)| {
            let queued = executor
                .queued
                .iter()
                .position(|queued| queued.task_id.value == task);
            (queued.is_some() || executor.tasks.contains_key(task)).then(|| (id.clone(), queued, executor))
        });
        let Some((id, queued, executor)) = found else {
            return;
        };
        if let Some(position) = queued {
            executor.queued.remove(position);
            let idle = executor.queued.is_empty() && matches!(executor.phase, Phase::Registering { .. });
            let container = executor.container;
            if idle {
                executor.phase = Phase::Terminating { destroy_at: None };
            }
            let why = (
                Reason::TaskKilledDuringLaunch,
                "Killed before delivery to the executor",
            );
            let status = self.agent_status(task, &id, TaskState::Killed, why, now);
            self.update_status(framework, status, now);
            if idle {
                // It never received a task, so there is nothing to wait for.
                self.push(Action::Destroy(container));
            }
        } else if executor.command.is_some() {
            self.kill_command(framework, &id, policy, now);
        } else {
            let kill = event::Kill {
                task_id: TaskId::new(task),
                kill_policy: policy,
            };
            self.send(
                framework,
                &id,
                Event {
                    kill: Some(kill),
                    ..of_type(event::Type::Kill)
                },
            );
        }
    }

    /// Kills all tasks; from now on their updates say why.
    fn drain(&mut self, config: Option<DrainConfig>, now: Instant) {
        self.draining = config;
        let Some(config) = config else {
            return;
        };
        let tasks = |executor: &Executor| {
            let queued = executor.queued.iter().map(|task| task.task_id.value.clone());
            let live = executor
                .tasks
                .iter()
                .filter(|(_, task)| !task.state.is_terminal());
            queued
                .chain(live.map(|(name, _)| name.clone()))
                .collect::<Vec<_>>()
        };
        let of = |(id, entry): (&String, &Framework)| {
            let tasks = entry.executors.values().flat_map(tasks);
            tasks.map(|task| (id.clone(), task)).collect::<Vec<_>>()
        };
        let all: Vec<(String, String)> = self.frameworks.iter().flat_map(of).collect();
        let policy = config.max_grace_period.map(|period| KillPolicy {
            grace_period: Some(period),
        });
        for (framework, task) in all {
            self.kill(&framework, &task, policy, now);
        }
    }

    fn shut_down_framework(&mut self, framework: &str, now: Instant) {
        self.updates.forget_framework(framework);
        let Some(entry) = self.frameworks.get_mut(framework) else {
            return;
        };
        entry.terminating = true;
        if entry.executors.is_empty() {
            self.frameworks.remove(framework);
            return;
        }
        let ids: Vec<String> = entry.executors.keys().cloned().collect();
        for id in ids {
            self.shut_down(framework, &id, now);
        }
    }
}
