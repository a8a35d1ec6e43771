//! A framework and an executor played by hand over raw HTTP, one request at a time.
#![allow(dead_code, reason = "each test binary uses a part of it")]
#![allow(clippy::unwrap_used, reason = "what fails here fails the test")]

use std::collections::VecDeque;
use std::time::Duration;

use local_mesos::{ClusterConfig, LocalCluster, Timing};
use mesos::proto::scheduler::{self, call, event};
use mesos::proto::{
    AgentId, Capability, CapabilityType, CommandInfo, ExecutorId, ExecutorInfo, Filters, FrameworkId,
    FrameworkInfo, Launch, Offer, OfferId, Operation, OperationType, Resource, ScalarValue, Source, TaskId,
    TaskInfo, TaskState, TaskStatus, executor,
};
use mesos::recordio;
use prost::Message;

/// No event within this time means that none comes; generous because machines may be busy.
const PATIENCE: Duration = Duration::from_secs(40);
const PROTOBUF: &str = "application/x-protobuf";

/// A cluster that makes offers quickly, and the directory it works in.
pub(crate) async fn cluster(agents: usize) -> (LocalCluster, tempfile::TempDir) {
    cluster_with(agents, |_| {}).await
}

/// As [`cluster`], with other intervals.
pub(crate) async fn cluster_with(
    agents: usize,
    change: impl FnOnce(&mut Timing),
) -> (LocalCluster, tempfile::TempDir) {
    let dir = tempfile::tempdir().unwrap();
    let mut config = ClusterConfig {
        agents,
        cpus_per_agent: 4.0,
        ..ClusterConfig::new(dir.path())
    };
    config.timing.allocation = Duration::from_millis(50);
    change(&mut config.timing);
    (LocalCluster::start(config).await.unwrap(), dir)
}

/// A client that does nothing on its own.
pub(crate) fn client() -> reqwest::Client {
    reqwest::Client::builder()
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .unwrap()
}

/// An event stream.
pub(crate) struct Stream {
    response: reqwest::Response,
    decoder: recordio::Decoder,
}

impl Stream {
    async fn open(response: reqwest::Response) -> Self {
        assert_eq!(response.headers()["content-type"], PROTOBUF);
        Self {
            response,
            decoder: recordio::Decoder::new(),
        }
    }

    /// The next record, `None` when the stream has ended or broken.
    pub(crate) async fn record(&mut self) -> Option<Vec<u8>> {
        loop {
            if let Some(record) = self.decoder.next_record().unwrap() {
                return Some(record);
            }
            let chunk = tokio::time::timeout(PATIENCE, self.response.chunk())
                .await
                .expect("an event");
            self.decoder.push(&chunk.ok()??);
        }
    }
}

/// A subscribed framework.
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

/// A call of a type without content.
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
    };
    scheduler::Call {
        framework_id: info.id.clone(),
        subscribe: Some(subscribe),
        ..of_type(call::Type::Subscribe)
    }
}

/// Sends a body with the usual headers.
pub(crate) async fn post(
    http: &reqwest::Client,
    url: &str,
    stream_id: Option<&str>,
    body: Vec<u8>,
) -> reqwest::Response {
    let mut request = http
        .post(url)
        .header("content-type", PROTOBUF)
        .header("accept", PROTOBUF)
        .body(body);
    if let Some(id) = stream_id {
        request = request.header("mesos-stream-id", id);
    }
    request.send().await.unwrap()
}

/// Sends a SUBSCRIBE that is refused by an ERROR event, and returns its text.
pub(crate) async fn refused(master: &str, info: &FrameworkInfo) -> String {
    let url = format!("http://{master}/api/v1/scheduler");
    let response = post(&client(), &url, None, subscribe_call(info).encode_to_vec()).await;
    assert_eq!(response.status(), 200);
    let mut stream = Stream::open(response).await;
    let event = scheduler::Event::decode(&stream.record().await.expect("one event")[..]).unwrap();
    assert_eq!(stream.record().await, None, "the stream ends after it");
    event.error.expect("an ERROR").message
}

impl Framework {
    /// Subscribes and checks SUBSCRIBED and the first HEARTBEAT.
    pub(crate) async fn subscribe(master: &str, info: FrameworkInfo) -> Self {
        let (http, url) = (client(), format!("http://{master}/api/v1/scheduler"));
        let response = post(&http, &url, None, subscribe_call(&info).encode_to_vec()).await;
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

    /// The next offer.
    pub(crate) async fn offer(&mut self) -> Offer {
        let offers = self.wait(event::Type::Offers).await.offers.unwrap().offers;
        assert_eq!(offers.len(), 1, "one agent");
        offers.into_iter().next().unwrap()
    }

    /// The next status, which is acknowledged if it wants to be.
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

    /// Sends a call; status and text.
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

pub(crate) fn resources(cpus: f64, mem: f64) -> Vec<Resource> {
    let scalar = |(name, value): (&str, f64)| Resource {
        name: name.into(),
        scalar: Some(ScalarValue { value }),
        ..Resource::default()
    };
    [("cpus", cpus), ("mem", mem)].map(scalar).into()
}

pub(crate) fn shell(command: &str) -> CommandInfo {
    CommandInfo {
        value: Some(command.into()),
        ..CommandInfo::default()
    }
}

/// A task without command or executor.
pub(crate) fn task(id: &str, offer: &Offer) -> TaskInfo {
    TaskInfo {
        name: id.into(),
        task_id: TaskId::new(id),
        agent_id: offer.agent_id.clone(),
        resources: resources(0.1, 32.0),
        ..TaskInfo::default()
    }
}

pub(crate) fn command_task(id: &str, offer: &Offer, command: &str) -> TaskInfo {
    TaskInfo {
        command: Some(shell(command)),
        ..task(id, offer)
    }
}

/// A task of an executor whose process does what the command says.
pub(crate) fn executor_task(id: &str, offer: &Offer, executor: &str, command: &str) -> TaskInfo {
    let info = ExecutorInfo {
        executor_id: ExecutorId::new(executor),
        resources: resources(0.1, 32.0),
        command: Some(shell(command)),
        ..ExecutorInfo::default()
    };
    TaskInfo {
        executor: Some(info),
        ..task(id, offer)
    }
}

/// An executor played by hand, while the process that the agent started does nothing.
pub(crate) struct Executor {
    pub(crate) http: reqwest::Client,
    pub(crate) url: String,
    pub(crate) framework: FrameworkId,
    pub(crate) id: ExecutorId,
    pub(crate) stream: Option<Stream>,
}

impl Executor {
    pub(crate) fn new(offer: &Offer, id: &str) -> Self {
        let url = offer.url.as_ref().unwrap();
        let address = &url.address;
        let path = url.path.as_deref().unwrap();
        let url = format!(
            "http://{}:{}{path}/api/v1/executor",
            address.ip.as_ref().unwrap(),
            address.port
        );
        let (framework, id) = (offer.framework_id.clone(), ExecutorId::new(id));
        Self {
            http: client(),
            url,
            framework,
            id,
            stream: None,
        }
    }

    pub(crate) fn call_of(&self, kind: executor::call::Type) -> executor::Call {
        executor::Call {
            executor_id: self.id.clone(),
            framework_id: self.framework.clone(),
            r#type: Some(kind.into()),
            ..executor::Call::default()
        }
    }

    /// Subscribes with what is unacknowledged; replaces the stream. Waits until the agent knows the executor.
    pub(crate) async fn subscribe(&mut self, subscribe: executor::call::Subscribe) {
        let call = executor::Call {
            subscribe: Some(subscribe),
            ..self.call_of(executor::call::Type::Subscribe)
        };
        let deadline = tokio::time::Instant::now() + PATIENCE;
        loop {
            let response = post(&self.http, &self.url, None, call.encode_to_vec()).await;
            if response.status() == 200 {
                self.stream = Some(Stream::open(response).await);
                return;
            }
            assert_eq!(response.status(), 400, "not launched yet");
            assert!(
                tokio::time::Instant::now() < deadline,
                "{}",
                response.text().await.unwrap()
            );
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// The next event; `None` = the stream has ended.
    pub(crate) async fn event(&mut self) -> Option<executor::Event> {
        let record = self.stream.as_mut().expect("subscribed").record().await?;
        Some(executor::Event::decode(&record[..]).unwrap())
    }

    /// The next event, which must be of this kind.
    pub(crate) async fn expect(&mut self, kind: executor::event::Type) -> executor::Event {
        let event = self
            .event()
            .await
            .unwrap_or_else(|| panic!("{kind:?} before the stream ends"));
        assert_eq!(event.r#type(), kind, "{event:?}");
        event
    }

    pub(crate) async fn try_call(&self, call: executor::Call) -> (u16, String) {
        let response = post(&self.http, &self.url, None, call.encode_to_vec()).await;
        (response.status().as_u16(), response.text().await.unwrap())
    }

    pub(crate) async fn update(&self, status: TaskStatus) -> (u16, String) {
        let update = executor::call::Update { status };
        let call = self.call_of(executor::call::Type::Update);
        self.try_call(executor::Call {
            update: Some(update),
            ..call
        })
        .await
    }

    pub(crate) async fn message(&self, data: &[u8]) {
        let message = executor::call::Message { data: data.to_vec() };
        let call = self.call_of(executor::call::Type::Message);
        let call = executor::Call {
            message: Some(message),
            ..call
        };
        assert_eq!(self.try_call(call).await, (202, String::new()));
    }
}

/// A valid update with a uuid made of `number`.
pub(crate) fn status(task: &str, state: TaskState, number: u8) -> TaskStatus {
    let mut uuid = [number; 16];
    uuid[6] = 0x40;
    uuid[8] = 0x80;
    TaskStatus {
        uuid: Some(uuid.to_vec()),
        source: Some(Source::Executor.into()),
        ..TaskStatus::new(TaskId::new(task), state)
    }
}
