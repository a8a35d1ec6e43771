//! A small framework for the tests.

use std::time::Duration;

use mesos::proto::scheduler::Call;
use mesos::proto::scheduler::call::Type;
use mesos::proto::{
    CapabilityType, CommandInfo, DurationInfo, ExecutorId, ExecutorInfo, ExecutorType, FrameworkId,
    FrameworkInfo, KillPolicy, Offer, Resource, TaskId, TaskInfo, TaskState, TaskStatus,
};
use mesos::resources;
use mesos::scheduler::{Event, call};
use mesos_client::{
    Access, Credentials, LeaderWatch, MasterUrls, Masters, SchedulerClient, SchedulerConfig,
    SchedulerOutput as Output, ZooKeeperUrl,
};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

/// Far more than anything should take.
const PATIENCE: Duration = Duration::from_secs(120);

pub(crate) struct Framework {
    pub(crate) client: SchedulerClient,
    pub(crate) id: Option<FrameworkId>,
    /// `ip:port` of the master that subscribed us.
    pub(crate) leader: Option<String>,
    outputs: mpsc::Receiver<Output>,
    /// Held until they are used.
    offers: Vec<Offer>,
    /// Received and not asked for yet: the order between tasks is not defined.
    statuses: Vec<TaskStatus>,
}

pub(crate) fn info() -> FrameworkInfo {
    let capabilities = [
        CapabilityType::PartitionAware,
        CapabilityType::MultiRole,
        CapabilityType::TaskKillingState,
    ];
    FrameworkInfo {
        user: "root".into(),
        name: "client-test".into(),
        failover_timeout: Some(600.0),
        checkpoint: Some(true),
        roles: vec!["mining".into()],
        capabilities: capabilities.map(Into::into).into(),
        ..Default::default()
    }
}

impl Framework {
    pub(crate) fn start(master: &str, framework: FrameworkInfo, credentials: Option<Credentials>) -> Self {
        let masters = match master.parse::<ZooKeeperUrl>() {
            Ok(url) => Masters::Detected(LeaderWatch::start(url.into(), false, CancellationToken::new())),
            Err(_) => master.parse::<MasterUrls>().expect("masters").into(),
        };
        let config = SchedulerConfig {
            masters,
            framework,
            renew: false,
            offer_constraints: None,
            access: Access {
                credentials,
                ..Access::default()
            },
        };
        let (client, outputs) = SchedulerClient::start(config, CancellationToken::new());
        Self {
            client,
            id: None,
            leader: None,
            outputs,
            offers: Vec::new(),
            statuses: Vec::new(),
        }
    }

    pub(crate) async fn subscribed(master: &str, framework: FrameworkInfo) -> Self {
        let mut framework = Self::start(master, framework, None);
        framework.wait_subscribed().await;
        framework
    }

    /// The next output, printed; status updates are acknowledged.
    pub(crate) async fn output(&mut self) -> Option<Output> {
        let output = tokio::time::timeout(PATIENCE, self.outputs.recv())
            .await
            .expect("an output in time");
        match &output {
            Some(Output::Event(Event::Update(status))) => {
                let reason = status.reason.map(|_| status.reason());
                eprintln!(
                    "  {} {} {reason:?} {:?}",
                    status.task_id,
                    status.state(),
                    status.message
                );
                self.statuses.push((**status).clone());
                if let Some(acknowledge) = call::acknowledge(status) {
                    self.call(acknowledge).await;
                }
            }
            Some(Output::Event(Event::Offers(offers))) => self.offers.extend(offers.iter().cloned()),
            Some(Output::Answered { result: Ok(()), .. }) => {}
            other => eprintln!("  {other:?}"),
        }
        match &output {
            Some(Output::Event(Event::Rescind(id))) => self.offers.retain(|offer| offer.id != *id),
            Some(Output::Disconnected { .. }) => self.offers.clear(),
            _ => {}
        }
        output
    }

    /// Waits for the first output that `choose` takes.
    pub(crate) async fn until<T>(&mut self, choose: impl Fn(&Output) -> Option<T>) -> T {
        loop {
            let output = self.output().await.expect("the client lives");
            if let Output::Fatal(reason) = &output {
                assert!(choose(&output).is_some(), "{reason}");
            }
            if let Some(chosen) = choose(&output) {
                return chosen;
            }
        }
    }

    pub(crate) async fn wait_subscribed(&mut self) {
        let (id, master) = self
            .until(|output| match output {
                Output::Event(Event::Subscribed {
                    framework_id,
                    master,
                    heartbeat,
                }) => {
                    assert_eq!(*heartbeat, Duration::from_secs(15));
                    Some((framework_id.clone(), master.clone().expect("Mesos names itself")))
                }
                _ => None,
            })
            .await;
        assert!(self.id.as_ref().is_none_or(|known| *known == id));
        self.id = Some(id);
        self.leader = master.address.map(|at| format!("{}:{}", at.ip(), at.port));
    }

    /// An offer with enough for a task and an executor; from the agent with this port, if one is named.
    pub(crate) async fn offer(&mut self, agent_port: Option<u16>) -> Offer {
        let fits = |offer: &Offer| {
            let port = offer.url.as_ref().map(|url| url.address.port);
            (agent_port.is_none() || port == agent_port.map(i32::from))
                && resources::take(&offer.resources, 300, 96_000).is_some()
        };
        loop {
            if let Some(at) = self.offers.iter().position(fits) {
                return self.offers.swap_remove(at);
            }
            if let Some(Output::Fatal(reason)) = self.output().await {
                panic!("{reason}");
            }
        }
    }

    pub(crate) async fn call(&self, call: Call) {
        self.client.call(0, call).await;
    }

    pub(crate) async fn launch(&self, offer: &Offer, tasks: Vec<TaskInfo>) {
        self.call(call::launch(
            vec![offer.id.clone()],
            tasks,
            call::refuse_seconds(0.0),
        ))
        .await;
    }

    /// Waits for a status of this task in this state, each only once.
    pub(crate) async fn status(&mut self, id: &str, state: TaskState) -> TaskStatus {
        loop {
            let found = self
                .statuses
                .iter()
                .position(|status| status.task_id.value == id && status.state() == state);
            if let Some(at) = found {
                return self.statuses.swap_remove(at);
            }
            if let Some(Output::Fatal(reason)) = self.output().await {
                panic!("{reason}");
            }
        }
    }

    pub(crate) async fn message(&mut self) -> Vec<u8> {
        self.until(|output| match output {
            Output::Event(Event::Message { data, .. }) => Some(data.clone()),
            _ => None,
        })
        .await
    }

    pub(crate) async fn disconnected(&mut self) -> String {
        self.until(|output| match output {
            Output::Disconnected { reason, .. } => Some(reason.clone()),
            _ => None,
        })
        .await
    }

    pub(crate) async fn fatal(&mut self) -> String {
        let reason = self
            .until(|output| match output {
                Output::Fatal(reason) => Some(reason.clone()),
                _ => None,
            })
            .await;
        assert_eq!(self.output().await, None);
        reason
    }

    /// Tears the framework down and waits for the end.
    pub(crate) async fn teardown(mut self) {
        self.call(call::teardown()).await;
        let mut torn_down = false;
        while let Some(output) = self.output().await {
            match output {
                Output::Answered {
                    kind: Type::Teardown,
                    result,
                    ..
                } => torn_down = result.is_ok(),
                // What was acknowledged after the call has lost its framework.
                Output::Event(_) | Output::Answered { .. } => {}
                other => panic!("{other:?}"),
            }
        }
        assert!(torn_down);
    }
}

fn need(offer: &Offer) -> Vec<Resource> {
    resources::take(&offer.resources, 100, 32_000).expect("offered")
}

/// A task that Mesos runs by itself.
pub(crate) fn command_task(id: &str, offer: &Offer, command: &str) -> TaskInfo {
    TaskInfo {
        name: id.into(),
        task_id: TaskId::new(id),
        agent_id: offer.agent_id.clone(),
        resources: need(offer),
        command: Some(CommandInfo {
            value: Some(command.into()),
            ..Default::default()
        }),
        kill_policy: Some(KillPolicy {
            grace_period: Some(DurationInfo {
                nanoseconds: 1_000_000_000,
            }),
        }),
        ..Default::default()
    }
}

/// A task of the executor in `main.rs`: this very program.
pub(crate) fn executor_task(id: &str, offer: &Offer) -> TaskInfo {
    let program = std::env::current_exe().expect("a path");
    let command = format!(
        "exec '{}' --exact against_a_cluster --nocapture",
        program.display()
    );
    TaskInfo {
        command: None,
        kill_policy: None,
        executor: Some(ExecutorInfo {
            executor_id: ExecutorId::new(format!("executor-of-{id}")),
            resources: need(offer),
            command: Some(CommandInfo {
                value: Some(command),
                ..Default::default()
            }),
            r#type: Some(ExecutorType::Custom.into()),
            data: Some(b"configuration".to_vec()),
            ..Default::default()
        }),
        ..command_task(id, offer, "")
    }
}
