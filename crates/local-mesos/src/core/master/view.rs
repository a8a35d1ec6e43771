//! What the master shows to people and their tools: `/state` and `/metrics/snapshot`, with the names and the form that
//! Mesos gives them. Only what this master knows is there.

use std::collections::BTreeMap;
use std::time::Instant;

use mesos::proto::TaskState;
use serde_json::{Map, Value, json};

use super::Master;
use super::agents::{AgentEntry, AgentState};
use super::framework::{Connection, Framework, Task};
use super::subscribe::MESOS_VERSION;
use crate::core::amounts::Amounts;

/// Kinds of resources in the metrics.
const KINDS: [&str; 3] = ["cpus", "mem", "disk"];

/// What `/version` answers.
pub(crate) fn version() -> Value {
    json!({ "version": MESOS_VERSION })
}

impl Master {
    /// What `/state` answers.
    pub(crate) fn state(&self) -> Value {
        let address = self.config.address;
        let pid = format!("master@{address}");
        let start = self.config.clock.epoch.as_secs_f64();
        let count = |is: fn(AgentState) -> bool| self.agents.iter().filter(|agent| is(agent.state)).count();
        let frameworks = self
            .frameworks
            .iter()
            .map(|(id, framework)| self.framework_view(id, framework));
        let removed = self.removed.iter().map(|id| json!({ "id": id }));
        let recovered = self
            .agents
            .iter()
            .filter(|agent| matches!(agent.state, AgentState::Recovered(_)));
        let agents = self.agents.iter().enumerate();
        let known = agents.filter(|(_, agent)| agent.state.is_known());
        json!({
            "version": MESOS_VERSION,
            "id": self.config.id,
            "pid": pid,
            "leader": pid,
            "hostname": address.ip(),
            "start_time": start,
            "elected_time": start,
            "activated_slaves": count(|state| state == AgentState::Registered),
            "deactivated_slaves": count(|state| matches!(state, AgentState::Disconnected(_))),
            "unreachable_slaves": count(|state| matches!(state, AgentState::Unreachable(_))),
            "slaves": known.map(|(index, agent)| self.agent_view(index, agent)).collect::<Vec<_>>(),
            "recovered_slaves": recovered.map(|agent| json!({ "id": agent.id })).collect::<Vec<_>>(),
            "frameworks": frameworks.collect::<Vec<_>>(),
            "completed_frameworks": removed.collect::<Vec<_>>(),
        })
    }

    /// What `/metrics/snapshot` answers.
    pub(crate) fn metrics(&self, now: Instant) -> BTreeMap<String, f64> {
        let mut all = BTreeMap::new();
        let mut put = |name: &str, value: f64| all.insert(format!("master/{name}"), value);
        let uptime = now.saturating_duration_since(self.config.clock.start);
        put("uptime_secs", uptime.as_secs_f64());
        put("elected", 1.0);
        put("outstanding_offers", self.offers.len() as f64);
        let agents =
            |is: fn(AgentState) -> bool| self.agents.iter().filter(|agent| is(agent.state)).count() as f64;
        let registered = self
            .agents
            .iter()
            .filter(|agent| agent.state == AgentState::Registered);
        put(
            "slaves_active",
            registered.filter(|agent| !agent.deactivated).count() as f64,
        );
        put(
            "slaves_connected",
            agents(|state| state == AgentState::Registered),
        );
        put(
            "slaves_disconnected",
            agents(|state| matches!(state, AgentState::Disconnected(_))),
        );
        put(
            "slaves_inactive",
            agents(|state| matches!(state, AgentState::Disconnected(_))),
        );
        put(
            "slaves_unreachable",
            agents(|state| matches!(state, AgentState::Unreachable(_))),
        );
        let all_frameworks = self.frameworks.len();
        let connected = self
            .frameworks
            .values()
            .filter(|framework| framework.stream().is_some())
            .count();
        for (name, number) in [
            ("frameworks_active", connected),
            ("frameworks_connected", connected),
            ("frameworks_inactive", all_frameworks - connected),
            ("frameworks_disconnected", all_frameworks - connected),
        ] {
            put(name, number as f64);
        }
        for (name, state) in [
            ("tasks_staging", TaskState::Staging),
            ("tasks_starting", TaskState::Starting),
            ("tasks_running", TaskState::Running),
            ("tasks_killing", TaskState::Killing),
            ("tasks_unreachable", TaskState::Unreachable),
        ] {
            let tasks = self
                .frameworks
                .values()
                .flat_map(|framework| framework.tasks().values());
            put(name, tasks.filter(|task| task.state() == state).count() as f64);
        }
        for kind in KINDS {
            let (total, used) = (units(&self.total, kind), units(&self.used(), kind));
            put(&format!("{kind}_total"), total);
            put(&format!("{kind}_used"), used);
            put(
                &format!("{kind}_percent"),
                if total > 0.0 { used / total } else { 0.0 },
            );
        }
        all
    }

    /// Resources of tasks and executors, without those in offers.
    fn used(&self) -> Amounts {
        let mut used = Amounts::default();
        for framework in self.frameworks.values() {
            used.add(&framework.held);
        }
        for offer in self.offers.values() {
            used.subtract(&offer.amounts);
        }
        used
    }

    pub(super) fn offered(&self, is: impl Fn(&super::OpenOffer) -> bool) -> Amounts {
        let mut offered = Amounts::default();
        for offer in self.offers.values().filter(|offer| is(offer)) {
            offered.add(&offer.amounts);
        }
        offered
    }

    fn agent_view(&self, index: usize, agent: &AgentEntry) -> Value {
        let offered = self.offered(|offer| offer.agent == index);
        let mut used = agent.total.clone();
        used.subtract(&agent.free);
        used.subtract(&offered);
        json!({
            "id": agent.id,
            "hostname": agent.address.ip(),
            "port": agent.address.port(),
            "pid": format!("slave(1)@{}", agent.address),
            "active": agent.state == AgentState::Registered && !agent.deactivated,
            "resources": resources(&agent.total),
            "used_resources": resources(&used),
            "offered_resources": resources(&offered),
        })
    }

    fn framework_view(&self, id: &str, framework: &Framework) -> Value {
        let info = &framework.info;
        let offered = self.offered(|offer| offer.framework == id);
        let mut used = framework.held.clone();
        used.subtract(&offered);
        let connected = matches!(framework.connection, Connection::Connected { .. });
        let capabilities = info.capabilities.iter().map(|capability| capability.r#type());
        let tasks = framework.tasks().iter();
        json!({
            "id": id,
            "name": info.name,
            "user": info.user,
            "hostname": info.hostname(),
            "webui_url": info.webui_url(),
            "principal": info.principal,
            "failover_timeout": info.failover_timeout(),
            "checkpoint": info.checkpoint(),
            "roles": framework.roles(),
            "labels": info.labels.iter().flat_map(|labels| &labels.labels)
                .map(|label| json!({ "key": label.key, "value": label.value })).collect::<Vec<_>>(),
            "capabilities": capabilities.collect::<Vec<_>>(),
            "connected": connected,
            "active": connected,
            "resources": resources(&framework.held),
            "used_resources": resources(&used),
            "offered_resources": resources(&offered),
            "tasks": tasks.map(|(name, task)| self.task_view(id, name, task)).collect::<Vec<_>>(),
        })
    }

    fn task_view(&self, framework: &str, name: &str, task: &Task) -> Value {
        json!({
            "id": name,
            "framework_id": framework,
            "executor_id": task.executor.as_deref().unwrap_or(""),
            "slave_id": self.agents.get(task.agent).map(|agent| &agent.id),
            "state": task.state().to_string(),
            "resources": resources(&task.amounts),
        })
    }
}

fn units(amounts: &Amounts, kind: &str) -> f64 {
    amounts.get(kind) as f64 / 1000.0
}

fn resources(amounts: &Amounts) -> Value {
    let kinds = KINDS
        .iter()
        .map(|kind| ((*kind).to_owned(), units(amounts, kind).into()));
    Value::Object(kinds.collect::<Map<_, _>>())
}
