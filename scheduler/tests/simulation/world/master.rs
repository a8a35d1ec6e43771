//! The master's and the agents' side: what they do with the brain's calls.

use super::executor::SimExecutor;
use super::{Faults, Parcel, World};
use mesos::proto::scheduler::{Call, call::Type};
use mesos::proto::{TaskInfo, TaskState};
use mesos::resources;
use messages::ToExecutor;
use rand::RngExt;
use std::time::Duration;

impl World {
    pub(super) fn on_call(&mut self, call: &Call, faults: Faults) {
        if self.master_away.is_some() {
            return;
        }
        match call.r#type() {
            Type::Accept => {
                let accept = call.accept.clone().expect("ACCEPT has its content");
                let task = accept.operations[0]
                    .launch
                    .clone()
                    .expect("a launch")
                    .task_infos
                    .remove(0);
                self.launch(&accept.offer_ids[0].value, task);
            }
            Type::Decline => {
                let decline = call.decline.as_ref().expect("DECLINE has its content");
                let refuse = decline.filters.and_then(|f| f.refuse_seconds).unwrap_or(5.0);
                let now = self.now;
                for agent in self.agents.values_mut() {
                    if agent
                        .offered
                        .as_ref()
                        .is_some_and(|(id, _)| decline.offer_ids.iter().any(|d| d.value == *id))
                    {
                        agent.offered = None;
                        agent.refused_until = now + Duration::from_secs_f64(refuse);
                    }
                }
            }
            Type::Revive => {
                let now = self.now;
                self.agents
                    .values_mut()
                    .for_each(|agent| agent.refused_until = now);
            }
            Type::Kill => {
                let task = &call.kill.as_ref().expect("KILL has its content").task_id.value;
                let id = self
                    .executors
                    .iter()
                    .find(|(_, e)| e.task == *task)
                    .map(|(id, _)| id.clone());
                if let Some(id) = id {
                    self.end_executor(&id, TaskState::Killed);
                }
            }
            Type::Message => {
                let message = call.message.as_ref().expect("MESSAGE has its content");
                self.note_space(&message.data);
                self.post(
                    Parcel::ToExecutor(message.executor_id.value.clone(), message.data.clone()),
                    faults,
                );
            }
            Type::Reconcile => self.reconcile(call),
            Type::Teardown => self.executors.clear(),
            Type::Acknowledge => {}
            other => panic!("unexpected call {other:?}"),
        }
    }

    fn reconcile(&mut self, call: &Call) {
        let asked = &call.reconcile.as_ref().expect("RECONCILE has its content").tasks;
        for question in asked {
            let known = self
                .executors
                .values()
                .any(|executor| executor.task == question.task_id.value);
            let state = if known {
                TaskState::Running
            } else {
                TaskState::Gone
            };
            let agent = question.agent_id.clone().expect("always given").value;
            self.status(&question.task_id.value, &agent, state);
        }
    }

    fn launch(&mut self, offer: &str, task: TaskInfo) {
        let info = task.executor.as_ref().expect("a custom executor");
        let on_disk = self.disk.tasks.iter().any(|t| t.task_id == task.task_id.value);
        assert!(
            on_disk && self.disk.framework_id.is_some(),
            "launched before it was on disk"
        );
        let agent = self
            .agents
            .get_mut(&task.agent_id.value)
            .expect("an agent of ours");
        if agent.offered.as_ref().is_none_or(|(id, _)| id != offer) {
            return self.status(&task.task_id.value, &task.agent_id.value, TaskState::Dropped);
        }
        agent.offered = None;
        let all: Vec<_> = task.resources.iter().chain(&info.resources).cloned().collect();
        let (cpus, mem) = (resources::sum(&all, "cpus"), resources::sum(&all, "mem"));
        assert!(cpus <= agent.cpus && mem <= agent.mem, "more than was offered");
        agent.cpus -= cpus;
        agent.mem -= mem;
        let data = messages::TaskData::decode(task.data.as_ref().expect("task data")).expect("ours");
        if let Some(first) = &data.assignment {
            let encoded = ToExecutor {
                order: Some(messages::Order::Assign(first.clone())),
                ..ToExecutor::default()
            }
            .encode();
            self.note_space(&encoded);
        }
        let (id, name) = (info.executor_id.value.clone(), task.task_id.value.clone());
        let session = self.rng.random();
        let agent_name = task.agent_id.value.clone();
        let executor = SimExecutor::new(
            name.clone(),
            agent_name.clone(),
            (cpus, mem),
            session,
            data,
            self.now,
        );
        self.executors.insert(id, executor);
        self.status(&name, &agent_name, TaskState::Running);
    }
}
