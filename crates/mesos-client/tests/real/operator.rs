//! The operator's calls and events.

mod reads;
mod reservations;

use std::time::Duration;

use mesos::operator::{Cluster, Event, master};
use mesos::proto::master::response::Agent;
use mesos::proto::{
    self, AgentId, CapabilityType, FrameworkId, MachineId, OperationId, OperationState, Resource,
    ScalarValue, TaskState, TimeInfo, Unavailability, WeightInfo, maintenance, quota,
};
use mesos::scheduler::{Event as SchedulerEvent, call};
use mesos_client::{
    Access, LeaderWatch, MasterClient, MasterUrls, OperatorOutput, SchedulerOutput, ZooKeeperUrl,
};
use testkit::RealMesos;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use crate::agreement::{self, whole};
use crate::framework::{Framework, command_task, executor_task, info};

use reservations::{reserved_disk, volume};

const PATIENCE: Duration = Duration::from_secs(60);

/// An operator of a cluster with two agents, on which a framework runs.
pub(crate) struct Operator {
    master: String,
    client: MasterClient,
    outputs: mpsc::Receiver<OperatorOutput>,
    /// What the events so far add up to.
    cluster: Cluster,
}

impl Operator {
    pub(crate) async fn of(mesos: &RealMesos) -> Self {
        let masters: MasterUrls = mesos.master().parse().expect("masters");
        let client = MasterClient::new(masters, Access::default());
        let outputs = client.subscribe(CancellationToken::new());
        let mut operator = Self {
            master: mesos.master(),
            client,
            outputs,
            cluster: Cluster::default(),
        };
        operator
            .until(|event, _| matches!(event, Event::Subscribed { .. }))
            .await;
        operator
    }

    /// Follows the events until `is_seen` holds.
    async fn until(&mut self, is_seen: impl Fn(&Event, &Cluster) -> bool) {
        let follow = async {
            loop {
                let output = self.outputs.recv().await.expect("the stream lives");
                let OperatorOutput::Event(event) = output else {
                    panic!("{output:?}")
                };
                self.cluster.apply(&event);
                if is_seen(&event, &self.cluster) {
                    return;
                }
            }
        };
        tokio::time::timeout(PATIENCE, follow)
            .await
            .expect("an event in time");
    }

    async fn ask(&self, call: proto::master::Call) -> proto::master::Response {
        let kind = call.r#type();
        self.client
            .ask(call)
            .await
            .unwrap_or_else(|error| panic!("{kind}: {error}"))
    }

    async fn tell(&self, call: proto::master::Call) {
        let kind = call.r#type();
        self.client
            .tell(call)
            .await
            .unwrap_or_else(|error| panic!("{kind}: {error}"));
    }

    /// Asks in both encodings.
    async fn check(&self, call: proto::master::Call) -> proto::master::Response {
        eprintln!("  {}", call.r#type());
        agreement::check(&self.master, call, |call| self.ask(call), whole).await
    }

    /// The agent with this port, once it is as wanted.
    async fn agent(&self, port: u16, is_wanted: impl Fn(&Agent) -> bool) -> Agent {
        let look = async {
            loop {
                let agents = self
                    .ask(master::get_agents())
                    .await
                    .get_agents
                    .expect("agents")
                    .agents;
                let found = agents
                    .into_iter()
                    .find(|agent| agent.agent_info.port() == i32::from(port));
                if let Some(agent) = found.filter(&is_wanted) {
                    return agent;
                }
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        };
        tokio::time::timeout(PATIENCE, look)
            .await
            .expect("such an agent in time")
    }
}

fn id(agent: &Agent) -> AgentId {
    agent.agent_info.id.clone().expect("an id")
}

pub(crate) async fn calls(mesos: &RealMesos) {
    let mut operator = Operator::of(mesos).await;
    assert_eq!(operator.cluster.agents().count(), 2);
    let mut framework = Framework::subscribed(&mesos.master(), info()).await;
    let framework_id = framework.id.clone().expect("an id");
    let offer = framework.offer(Some(mesos.agent_port(0))).await;
    framework
        .launch(&offer, vec![command_task("sleeper", &offer, "sleep 1000")])
        .await;
    framework.status("sleeper", TaskState::Running).await;
    let offer = framework.offer(Some(mesos.agent_port(1))).await;
    framework.launch(&offer, vec![executor_task("own", &offer)]).await;
    framework.status("own", TaskState::Running).await;
    operator
        .until(|_, cluster| {
            cluster
                .tasks()
                .filter(|task| task.state() == TaskState::Running)
                .count()
                == 2
        })
        .await;
    // So that no offers come and go while answers are compared.
    framework.call(call::suppress(vec![])).await;
    tokio::time::sleep(Duration::from_secs(1)).await;

    reads::of_a_master(&operator).await;
    let sandbox = format!("/frameworks/{framework_id}/executors/executor-of-own/runs/latest");
    reads::of_an_agent(mesos, &sandbox).await;
    assert!(operator.cluster.framework(&framework_id).is_some());
    maintenance_of_a_machine(&operator).await;
    quota_and_weight(&operator).await;
    reservations::come_and_go(&operator, mesos.agent_port(1)).await;
    agents_come_and_go(&mut operator, &mut framework, mesos.agent_port(1)).await;
    teardown(&mut operator, framework, framework_id).await;
    // It says good-bye.
    mesos.signal("agent0", "USR1");
    operator
        .until(|event, cluster| matches!(event, Event::AgentRemoved(_)) && cluster.agents().count() == 0)
        .await;
}

async fn maintenance_of_a_machine(operator: &Operator) {
    let machine = MachineId {
        hostname: Some("elsewhere".into()),
        ip: Some("10.1.2.3".into()),
    };
    let window = maintenance::Window {
        machine_ids: vec![machine.clone()],
        unavailability: Unavailability {
            start: TimeInfo { nanoseconds: 1 },
            duration: None,
        },
    };
    let schedule = maintenance::Schedule {
        windows: vec![window],
    };
    operator
        .tell(master::update_maintenance_schedule(schedule.clone()))
        .await;
    let answer = operator.check(master::get_maintenance_schedule()).await;
    assert_eq!(
        answer.get_maintenance_schedule.expect("a schedule").schedule,
        schedule
    );
    let status = operator.check(master::get_maintenance_status()).await;
    let draining = status
        .get_maintenance_status
        .expect("a status")
        .status
        .draining_machines;
    assert_eq!(draining[0].id, machine);
    operator
        .tell(master::start_maintenance(vec![machine.clone()]))
        .await;
    let status = operator.check(master::get_maintenance_status()).await;
    let down = status
        .get_maintenance_status
        .expect("a status")
        .status
        .down_machines;
    assert_eq!(down, std::slice::from_ref(&machine));
    operator.tell(master::stop_maintenance(vec![machine])).await;
    let answer = operator.check(master::get_maintenance_schedule()).await;
    let windows = answer
        .get_maintenance_schedule
        .expect("a schedule")
        .schedule
        .windows;
    assert_eq!(windows, []);
}

async fn quota_and_weight(operator: &Operator) {
    let config = quota::QuotaConfig {
        role: "batch".into(),
        guarantees: [("cpus".to_owned(), ScalarValue { value: 0.5 })].into(),
        limits: [("mem".to_owned(), ScalarValue { value: 64.0 })].into(),
    };
    operator
        .tell(master::update_quota(vec![config.clone()], false))
        .await;
    let quotas = operator
        .check(master::get_quota())
        .await
        .get_quota
        .expect("quotas");
    assert_eq!(quotas.status.configs, [config]);
    let none = quota::QuotaConfig {
        role: "batch".into(),
        ..Default::default()
    };
    operator
        .tell(master::update_quota(vec![none.clone()], false))
        .await;
    let quotas = operator
        .check(master::get_quota())
        .await
        .get_quota
        .expect("quotas");
    assert_eq!(quotas.status.configs, [none]);

    let weight = WeightInfo {
        weight: 2.5,
        role: Some("batch".into()),
    };
    operator.tell(master::update_weights(vec![weight.clone()])).await;
    let weights = operator
        .check(master::get_weights())
        .await
        .get_weights
        .expect("weights");
    assert_eq!(weights.weight_infos, [weight]);
}

async fn agents_come_and_go(operator: &mut Operator, framework: &mut Framework, port: u16) {
    let agent = id(&operator.agent(port, |agent| agent.active).await);
    operator.tell(master::deactivate_agent(agent.clone())).await;
    operator
        .agent(port, |agent| !agent.active && agent.deactivated())
        .await;
    operator.check(master::get_agents()).await;
    operator.tell(master::reactivate_agent(agent.clone())).await;
    operator
        .agent(port, |agent| agent.active && !agent.deactivated())
        .await;

    operator
        .tell(master::drain_agent(
            agent.clone(),
            Some(Duration::from_secs(2)),
            false,
        ))
        .await;
    // An agent is drained when the last update is acknowledged.
    framework.status("own", TaskState::Killed).await;
    let is_drained = |agent: &Agent| {
        let info = agent.drain_info.as_ref();
        info.is_some_and(|info| info.state() == proto::DrainState::Drained)
    };
    operator.agent(port, is_drained).await;
    operator.check(master::get_agents()).await;
    operator
        .until(|_, cluster| cluster.tasks().all(|task| task.name != "own"))
        .await;
    operator.tell(master::reactivate_agent(agent.clone())).await;
    operator.agent(port, |agent| agent.drain_info.is_none()).await;

    operator.tell(master::mark_agent_gone(agent.clone())).await;
    // No event tells of it.
    let look = async {
        while operator
            .ask(master::get_agents())
            .await
            .get_agents
            .expect("agents")
            .agents
            .len()
            > 1
        {
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    };
    tokio::time::timeout(PATIENCE, look).await.expect("gone in time");
    let agents = operator
        .check(master::get_agents())
        .await
        .get_agents
        .expect("agents");
    operator.cluster.replace_agents(&agents);
    assert!(operator.cluster.agent(&agent).is_none());
}

async fn teardown(operator: &mut Operator, mut framework: Framework, id: FrameworkId) {
    operator.tell(master::teardown(id.clone())).await;
    operator
        .until(|_, cluster| cluster.framework(&id).is_none())
        .await;
    assert_eq!(operator.cluster.tasks().count(), 0);
    let reason = framework.fatal().await;
    assert!(reason.contains("Framework has been removed"), "{reason}");
    let frameworks = operator.check(master::get_frameworks()).await;
    let completed = frameworks
        .get_frameworks
        .expect("frameworks")
        .completed_frameworks;
    assert!(
        completed
            .iter()
            .any(|known| known.framework_info.id.as_ref() == Some(&id))
    );
}

/// A framework reserves, makes a volume, and undoes both, with feedback.
pub(crate) async fn operations_on_offers(mesos: &RealMesos) {
    let mut with_refinement = info();
    with_refinement
        .capabilities
        .push(CapabilityType::ReservationRefinement.into());
    let mut framework = Framework::subscribed(&mesos.master(), with_refinement).await;
    let disk = Resource {
        allocation_info: Some(proto::AllocationInfo {
            role: Some("mining".into()),
        }),
        ..reserved_disk("mining", 32)
    };
    let store = volume(&disk, "store");
    for (name, operation) in [
        ("reserve", proto::Operation::reserve(vec![], vec![disk.clone()])),
        ("create", proto::Operation::create(vec![store.clone()])),
        ("destroy", proto::Operation::destroy(vec![store])),
        ("unreserve", proto::Operation::unreserve(vec![disk])),
    ] {
        let offer = framework.offer(Some(mesos.agent_port(0))).await;
        let operation = operation.with_id(OperationId::new(name));
        framework
            .call(call::accept(
                vec![offer.id],
                vec![operation],
                call::refuse_seconds(0.0),
            ))
            .await;
        let status = framework
            .until(|output| match output {
                SchedulerOutput::Event(SchedulerEvent::OperationStatus(status)) => Some((**status).clone()),
                _ => None,
            })
            .await;
        assert_eq!(status.operation_id, Some(OperationId::new(name)));
        assert_eq!(status.state(), OperationState::Finished, "{status:?}");
        let acknowledge = call::acknowledge_operation_status(&status).expect("has a uuid");
        framework.call(acknowledge).await;
    }
    framework.call(call::reconcile_operations(vec![])).await;
    framework
        .call(call::update_framework(
            mesos::proto::FrameworkInfo {
                id: framework.id.clone(),
                webui_url: Some("http://example/".into()),
                ..info()
            },
            vec![],
            None,
        ))
        .await;
    framework.client.drained().await;
    framework.teardown().await;
}

/// Every master of the list brings to the leader, and so does ZooKeeper.
pub(crate) async fn calls_to_the_leader(mesos: &RealMesos) {
    let mut leaders = Vec::new();
    for master in mesos.masters(3) {
        let masters: MasterUrls = master.parse().expect("a master");
        leaders.push(leader(&MasterClient::new(masters, Access::default())).await);
    }
    let url: ZooKeeperUrl = mesos.zookeeper().parse().expect("a URL");
    let watch = LeaderWatch::start(url.into(), false, CancellationToken::new());
    leaders.push(leader(&MasterClient::new(watch.clone(), Access::default())).await);
    let mut outputs = mesos_client::operator_events(watch, Access::default(), CancellationToken::new());
    loop {
        match outputs.recv().await.expect("the stream lives") {
            OperatorOutput::Event(Event::Subscribed { .. }) => break,
            OperatorOutput::Detected(_) => {}
            other => panic!("{other:?}"),
        }
    }
    assert!(leaders.iter().all(|leader| *leader == leaders[0]), "{leaders:?}");
}

async fn leader(client: &MasterClient) -> String {
    let answer = client.ask(master::get_master()).await.expect("an answer");
    answer
        .get_master
        .expect("content")
        .master_info
        .expect("a leader")
        .id
}
