//! A framework played by the test.

use std::collections::VecDeque;

use local_mesos::LocalCluster;
use mesos::proto::scheduler::{self, call, event};
use mesos::proto::{
    AgentId, Capability, CapabilityType, ExecutorId, Filters, FrameworkId, FrameworkInfo, Launch, Offer,
    OfferConstraints, OfferId, Operation, OperationType, TaskId, TaskInfo, TaskStatus,
};
use prost::Message;

use super::{Executor, PATIENCE, Stream, client, post};

pub(crate) struct Framework {
    pub(crate) http: reqwest::Client,
    pub(crate) url: String,
    pub(crate) info: FrameworkInfo,
    pub(crate) id: FrameworkId,
    pub(crate) stream_id: String,
    pub(crate) stream: Stream,
    seen: VecDeque<scheduler::Event>,
}

/// A framework with the capabilities of a modern one.
pub(crate) fn info(failover_timeout: f64) -> FrameworkInfo {
    let capabilities = [
        CapabilityType::MultiRole,
        CapabilityType::PartitionAware,
        CapabilityType::TaskKillingState,
    ];
    FrameworkInfo {
        user: "root".into(),
        name: "test".into(),
        roles: vec!["*".into()],
        checkpoint: Some(true),
        failover_timeout: Some(failover_timeout),
        capabilities: capabilities.map(Capability::from).into(),
        ..FrameworkInfo::default()
    }
}

/// A call without content.
pub(crate) fn of_type(kind: call::Type) -> scheduler::Call {
    scheduler::Call {
        r#type: Some(kind.into()),
        ..scheduler::Call::default()
    }
}

pub(crate) fn subscribe_call(info: &FrameworkInfo) -> scheduler::Call {
    let subscribe = call::Subscribe {
        framework_info: info.clone(),
        suppressed_roles: Vec::new(),
        offer_constraints: None,
    };
    scheduler::Call {
        framework_id: info.id.clone(),
        subscribe: Some(subscribe),
        ..of_type(call::Type::Subscribe)
    }
}

/// Sends a SUBSCRIBE that is refused by an ERROR event, and returns its text.
pub(crate) async fn refused(master: &str, info: &FrameworkInfo) -> String {
    refused_call(master, &subscribe_call(info)).await
}

/// Like [`refused`], with the whole call.
pub(crate) async fn refused_call(master: &str, call: &scheduler::Call) -> String {
    let url = format!("http://{master}/api/v1/scheduler");
    let response = post(&client(), &url, None, call.encode_to_vec()).await;
    assert_eq!(response.status(), 200);
    let mut stream = Stream::open(response).await;
    let event = scheduler::Event::decode(&stream.record().await.expect("one event")[..]).unwrap();
    assert_eq!(stream.record().await, None, "the stream ends after it");
    event.error.expect("an ERROR").message
}

/// A framework whose stream is closed.
pub(crate) struct HungUp {
    pub(crate) info: FrameworkInfo,
    pub(crate) id: FrameworkId,
    http: reqwest::Client,
    url: String,
    stream_id: String,
}

impl HungUp {
    /// Repeats a call until it gets this answer.
    pub(crate) async fn answers(&self, mut call: scheduler::Call, wanted: (u16, &str)) {
        call.framework_id = Some(self.id.clone());
        let deadline = tokio::time::Instant::now() + PATIENCE;
        loop {
            let body = call.encode_to_vec();
            let response = post(&self.http, &self.url, Some(&self.stream_id), body).await;
            let seen = (response.status().as_u16(), response.text().await.unwrap());
            if seen.0 == wanted.0 && seen.1 == wanted.1 {
                return;
            }
            assert!(tokio::time::Instant::now() < deadline, "{seen:?}, not {wanted:?}");
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
    }
}

impl Framework {
    /// Subscribes and checks SUBSCRIBED and the first HEARTBEAT.
    pub(crate) async fn subscribe(master: &str, info: FrameworkInfo) -> Self {
        Self::subscribe_with(client(), master, info).await
    }

    /// Like [`Self::subscribe`], by this client.
    pub(crate) async fn subscribe_with(http: reqwest::Client, master: &str, info: FrameworkInfo) -> Self {
        let call = subscribe_call(&info);
        Self::open(http, master, info, &call).await
    }

    /// Like [`Self::subscribe`], with the whole call.
    pub(crate) async fn subscribe_by(master: &str, info: FrameworkInfo, call: &scheduler::Call) -> Self {
        Self::open(client(), master, info, call).await
    }

    async fn open(http: reqwest::Client, master: &str, info: FrameworkInfo, call: &scheduler::Call) -> Self {
        let url = format!("http://{master}/api/v1/scheduler");
        let response = post(&http, &url, None, call.encode_to_vec()).await;
        assert_eq!(response.status(), 200);
        let stream_id = response.headers()["mesos-stream-id"].to_str().unwrap().to_owned();
        let stream = Stream::open(response).await;
        let id = FrameworkId::default();
        let mut framework = Self {
            http,
            url,
            info,
            id,
            stream_id,
            stream,
            seen: VecDeque::new(),
        };
        let first = framework.event().await.expect("SUBSCRIBED");
        let subscribed = first.subscribed.expect("SUBSCRIBED first");
        assert!(subscribed.heartbeat_interval_seconds.is_some());
        framework.id = subscribed.framework_id;
        framework.info.id = Some(framework.id.clone());
        framework.wait(event::Type::Heartbeat).await;
        framework
    }

    /// Like [`Self::subscribe`], for a framework that is removed when its stream ends.
    pub(crate) async fn of(cluster: &LocalCluster) -> Self {
        Self::subscribe(&cluster.master_addr().to_string(), info(0.0)).await
    }

    /// Closes the stream.
    pub(crate) fn hang_up(self) -> HungUp {
        HungUp {
            info: self.info,
            id: self.id,
            http: self.http,
            url: self.url,
            stream_id: self.stream_id,
        }
    }

    /// UPDATE_FRAMEWORK to the present description with these constraints.
    pub(crate) async fn update_framework(&self, constraints: Option<OfferConstraints>) -> (u16, String) {
        let update = call::Subscribe {
            framework_info: self.info.clone(),
            suppressed_roles: Vec::new(),
            offer_constraints: constraints,
        };
        let call = scheduler::Call {
            update_framework: Some(update),
            ..of_type(call::Type::UpdateFramework)
        };
        self.try_call(call).await
    }

    /// The next event of any kind.
    pub(crate) async fn event(&mut self) -> Option<scheduler::Event> {
        let record = self.stream.record().await?;
        Some(scheduler::Event::decode(&record[..]).unwrap())
    }

    /// The next event of this kind; the others are kept for later.
    pub(crate) async fn wait(&mut self, kind: event::Type) -> scheduler::Event {
        if let Some(i) = self.seen.iter().position(|event| event.r#type() == kind) {
            return self.seen.remove(i).unwrap();
        }
        loop {
            let event = self
                .event()
                .await
                .unwrap_or_else(|| panic!("{kind:?} before the stream ends"));
            if event.r#type() == kind {
                return event;
            }
            self.seen.push_back(event);
        }
    }

    /// Whether nothing of this kind arrived by now.
    pub(crate) fn none_seen(&self, kind: event::Type) -> bool {
        self.seen.iter().all(|event| event.r#type() != kind)
    }

    /// Of one event.
    pub(crate) async fn offers(&mut self) -> Vec<Offer> {
        self.wait(event::Type::Offers).await.offers.unwrap().offers
    }

    pub(crate) async fn offer(&mut self) -> Offer {
        let offers = self.offers().await;
        assert_eq!(offers.len(), 1, "one agent");
        offers.into_iter().next().unwrap()
    }

    /// The next status. It is acknowledged if it has a uuid.
    pub(crate) async fn update(&mut self) -> TaskStatus {
        let status = self.update_unacknowledged().await;
        self.acknowledge(&status).await;
        status
    }

    pub(crate) async fn update_unacknowledged(&mut self) -> TaskStatus {
        self.wait(event::Type::Update).await.update.unwrap().status
    }

    pub(crate) async fn acknowledge(&self, status: &TaskStatus) {
        if let Some(uuid) = &status.uuid {
            let acknowledge = call::Acknowledge {
                agent_id: status.agent_id.clone().unwrap(),
                task_id: status.task_id.clone(),
                uuid: uuid.clone(),
            };
            let call = of_type(call::Type::Acknowledge);
            self.call(scheduler::Call {
                acknowledge: Some(acknowledge),
                ..call
            })
            .await;
        }
    }

    /// Sends a call, which must be accepted.
    pub(crate) async fn call(&self, call: scheduler::Call) {
        let (status, text) = self.try_call(call).await;
        assert_eq!((status, text.as_str()), (202, ""));
    }

    /// Sends a call and returns status and text.
    pub(crate) async fn try_call(&self, mut call: scheduler::Call) -> (u16, String) {
        call.framework_id = Some(self.id.clone());
        let response = post(&self.http, &self.url, Some(&self.stream_id), call.encode_to_vec()).await;
        (response.status().as_u16(), response.text().await.unwrap())
    }

    /// Accepts one offer for these tasks; the rest is refused for `refuse` seconds.
    pub(crate) async fn launch(&self, offers: &[&OfferId], tasks: Vec<TaskInfo>, refuse: f64) {
        let operation = Operation {
            r#type: Some(OperationType::Launch.into()),
            launch: Some(Launch { task_infos: tasks }),
            ..Operation::default()
        };
        let accept = call::Accept {
            offer_ids: offers.iter().map(|&id| id.clone()).collect(),
            operations: vec![operation],
            filters: Some(Filters {
                refuse_seconds: Some(refuse),
            }),
        };
        self.call(scheduler::Call {
            accept: Some(accept),
            ..of_type(call::Type::Accept)
        })
        .await;
    }

    /// Accepts an offer for one task; the rest comes back at once.
    pub(crate) async fn launch_one(&self, offer: &Offer, task: TaskInfo) {
        self.launch(&[&offer.id], vec![task], 0.0).await;
    }

    pub(crate) async fn decline(&self, offer: &Offer, refuse: f64) {
        let filters = Some(Filters {
            refuse_seconds: Some(refuse),
        });
        let decline = call::Decline {
            offer_ids: vec![offer.id.clone()],
            filters,
        };
        self.call(scheduler::Call {
            decline: Some(decline),
            ..of_type(call::Type::Decline)
        })
        .await;
    }

    pub(crate) async fn kill(&self, task: &str, agent: Option<&AgentId>) {
        let kill = call::Kill {
            task_id: TaskId::new(task),
            agent_id: agent.cloned(),
            kill_policy: None,
        };
        self.call(scheduler::Call {
            kill: Some(kill),
            ..of_type(call::Type::Kill)
        })
        .await;
    }

    pub(crate) async fn reconcile(&self, tasks: &[(&str, Option<&AgentId>)]) {
        let task = |&(task, agent): &(&str, Option<&AgentId>)| call::ReconcileTask {
            task_id: TaskId::new(task),
            agent_id: agent.cloned(),
        };
        let reconcile = call::Reconcile {
            tasks: tasks.iter().map(task).collect(),
        };
        self.call(scheduler::Call {
            reconcile: Some(reconcile),
            ..of_type(call::Type::Reconcile)
        })
        .await;
    }

    pub(crate) async fn shut_down(&self, executor: &Executor, agent: &AgentId) {
        let shutdown = call::Shutdown {
            executor_id: executor.id.clone(),
            agent_id: agent.clone(),
        };
        self.call(scheduler::Call {
            shutdown: Some(shutdown),
            ..of_type(call::Type::Shutdown)
        })
        .await;
    }

    pub(crate) async fn message(&self, agent: &AgentId, executor: &str, data: &[u8]) {
        let message = call::Message {
            agent_id: agent.clone(),
            executor_id: ExecutorId::new(executor),
            data: data.to_vec(),
        };
        self.call(scheduler::Call {
            message: Some(message),
            ..of_type(call::Type::Message)
        })
        .await;
    }
}
