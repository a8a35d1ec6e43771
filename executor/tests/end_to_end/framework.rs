//! A small framework for the tests.

use executor::config::CLAIMS_DIR;
use mesos::proto::{
    AgentId, Capability, CapabilityType, CommandInfo, Environment, EnvironmentVariable, ExecutorId,
    ExecutorInfo, ExecutorType, FrameworkInfo, Offer, TaskId, TaskInfo, TaskState, TaskStatus,
};
use mesos::resources;
use mesos::scheduler::{Event, call};
use mesos_client::{Access, MasterUrls, SchedulerClient, SchedulerConfig, SchedulerOutput};
use messages::{Ack, FromExecutor, Report, ToExecutor};
use std::time::Duration;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

/// A test that waits longer than this has failed.
const PATIENCE: Duration = Duration::from_secs(60);
const PROGRAM: &str = env!("CARGO_BIN_EXE_mesos-miner-executor");

pub(crate) struct Framework {
    client: SchedulerClient,
    inputs: mpsc::Receiver<SchedulerOutput>,
    claims: tempfile::TempDir,
    offers: Vec<Offer>,
    agent: AgentId,
    executor: ExecutorId,
    states: Vec<(String, TaskState)>,
    pub(crate) statuses: Vec<TaskStatus>,
    pub(crate) reports: Vec<Report>,
    pub(crate) shares: Vec<messages::NumberedShare>,
    pub(crate) failures: Vec<(String, Option<i32>)>,
}

impl Framework {
    pub(crate) async fn start(master: &str, name: &str) -> Self {
        let capabilities = [
            CapabilityType::MultiRole,
            CapabilityType::PartitionAware,
            CapabilityType::TaskKillingState,
        ];
        let framework = FrameworkInfo {
            user: "root".into(),
            name: name.into(),
            roles: vec!["*".into()],
            checkpoint: Some(true),
            failover_timeout: Some(0.0),
            capabilities: capabilities.map(Capability::from).into(),
            ..FrameworkInfo::default()
        };
        let config = SchedulerConfig {
            masters: master.parse::<MasterUrls>().unwrap().into(),
            framework,
            renew: false,
            offer_constraints: None,
            access: Access::default(),
        };
        let (client, inputs) = SchedulerClient::start(config, CancellationToken::new());
        Self {
            client,
            inputs,
            claims: tempfile::tempdir().unwrap(),
            offers: Vec::new(),
            agent: AgentId::default(),
            executor: ExecutorId {
                value: format!("{name}-executor"),
            },
            states: Vec::new(),
            statuses: Vec::new(),
            reports: Vec::new(),
            shares: Vec::new(),
            failures: Vec::new(),
        }
    }

    /// Runs until `done`.
    ///
    /// # Panics If that takes longer than [`PATIENCE`].
    pub(crate) async fn until(&mut self, what: &str, done: impl Fn(&Self) -> bool) {
        if !self.live(PATIENCE, &done).await {
            panic!(
                "timed out waiting for: {what}\n{:?}\n{:?}\n{:?}",
                self.statuses,
                self.reports.last(),
                self.failures
            );
        }
    }

    /// Repeats a message until `done`, since the agent may be unreachable.
    pub(crate) async fn insist(&mut self, message: &ToExecutor, what: &str, done: impl Fn(&Self) -> bool) {
        for _ in 0..PATIENCE.as_secs() {
            self.tell(message).await;
            if self.live(Duration::from_secs(1), &done).await {
                return;
            }
        }
        panic!("repeated in vain: {what}\n{:?}", self.reports.last());
    }

    /// Runs until `done`, but no longer than `time`. Returns whether it is done.
    async fn live(&mut self, time: Duration, done: impl Fn(&Self) -> bool) -> bool {
        let deadline = tokio::time::Instant::now() + time;
        while !done(self) {
            match tokio::time::timeout_at(deadline, self.inputs.recv()).await {
                Ok(Some(SchedulerOutput::Event(event))) => self.hear(event).await,
                Ok(Some(SchedulerOutput::Fatal(reason))) => panic!("{reason}"),
                Ok(Some(other)) => println!("{other:?}"),
                Ok(None) => panic!("the client has ended"),
                Err(_) => return false,
            }
        }
        true
    }

    async fn hear(&mut self, event: Event) {
        match event {
            Event::Offers(offers) => self.offers.extend(offers),
            Event::Rescind(id) => self.offers.retain(|offer| offer.id != id),
            Event::Update(status) => {
                if let Some(call) = call::acknowledge(&status) {
                    self.client.call(0, call).await;
                }
                self.states.push((status.task_id.value.clone(), status.state()));
                self.statuses.push(*status);
            }
            Event::Message { data, .. } => {
                let message = FromExecutor::decode(&data).unwrap();
                if !message.shares.is_empty() {
                    let seqs = message.shares.iter().map(|share| share.seq).collect();
                    self.tell(&ToExecutor {
                        ack: Some(Ack {
                            session: message.session,
                            seqs,
                        }),
                        ..ToExecutor::default()
                    })
                    .await;
                }
                self.shares.extend(message.shares);
                self.reports.extend(message.report);
            }
            Event::Failure {
                executor_id: Some(executor),
                status,
                ..
            } => {
                self.failures.push((executor.value, status));
            }
            _ => {}
        }
    }

    pub(crate) async fn tell(&self, message: &ToExecutor) {
        let call = call::message(self.agent.clone(), self.executor.clone(), message.encode());
        self.client.call(0, call).await;
    }

    /// Launches a task with `millis` thousandths of a CPU on the newest offer that has them.
    pub(crate) async fn launch(&mut self, id: &str, cpus_millis: u64, data: Vec<u8>) {
        let with_executor = cpus_millis + 100;
        let fits = move |offer: &Offer| resources::take(&offer.resources, with_executor, 128_000).is_some();
        self.until("an offer", |framework| framework.offers.iter().any(fits))
            .await;
        let at = self.offers.iter().position(fits).unwrap();
        let offer = self.offers.remove(at);
        self.agent = offer.agent_id.clone();
        let mine = resources::take(&offer.resources, 100, 64_000).unwrap();
        let left = resources::subtract(&offer.resources, &mine);
        let variable = EnvironmentVariable {
            name: CLAIMS_DIR.into(),
            value: Some(self.claims.path().to_str().unwrap().to_owned()),
            ..EnvironmentVariable::default()
        };
        let executor = ExecutorInfo {
            executor_id: self.executor.clone(),
            r#type: Some(ExecutorType::Custom.into()),
            command: Some(CommandInfo {
                value: Some(PROGRAM.into()),
                environment: Some(Environment {
                    variables: vec![variable],
                }),
                ..CommandInfo::default()
            }),
            resources: mine,
            ..ExecutorInfo::default()
        };
        let task = TaskInfo {
            name: "hash".into(),
            task_id: TaskId { value: id.into() },
            agent_id: offer.agent_id,
            resources: resources::take(&left, cpus_millis, 64_000).unwrap(),
            executor: Some(executor),
            data: Some(data),
            ..TaskInfo::default()
        };
        self.client
            .call(
                0,
                call::launch(vec![offer.id], vec![task], call::refuse_seconds(0.1)),
            )
            .await;
    }

    pub(crate) async fn kill(&self, id: &str) {
        self.client
            .call(
                0,
                call::kill(TaskId { value: id.into() }, Some(self.agent.clone()), None),
            )
            .await;
    }

    pub(crate) async fn shutdown(&self) {
        let call = call::shutdown(self.executor.clone(), self.agent.clone());
        self.client.call(0, call).await;
    }

    /// Waits until the task has been in the state.
    pub(crate) async fn state(&mut self, id: &str, state: TaskState) {
        let seen = |framework: &Self| framework.states_of(id).contains(&state);
        self.until(&format!("{id} in {state}"), seen).await;
    }

    /// Waits for a share of this generation.
    pub(crate) async fn share(&mut self, generation: u64) {
        let has_one = |framework: &Self| framework.has_share(generation);
        self.until(&format!("a share of generation {generation}"), has_one)
            .await;
    }

    pub(crate) fn has_share(&self, generation: u64) -> bool {
        self.shares.iter().any(|share| share.generation == generation)
    }

    /// Waits until the executor has left.
    pub(crate) async fn left(&mut self) {
        self.until("the executor to leave", |framework| {
            !framework.failures.is_empty()
        })
        .await;
    }

    /// Waits for a report that satisfies a condition.
    pub(crate) async fn report(&mut self, what: &str, wanted: impl Fn(&Report) -> bool) -> Report {
        let before = self.reports.len();
        self.until(what, |framework| framework.reports[before..].iter().any(&wanted))
            .await;
        self.reports[before..]
            .iter()
            .find(|report| wanted(report))
            .unwrap()
            .clone()
    }

    /// States of a task without the repeated RUNNING that carries blocks.
    pub(crate) fn states_of(&self, id: &str) -> Vec<TaskState> {
        let of_task = self.states.iter().filter(|(task, _)| task == id);
        let mut states: Vec<TaskState> = of_task.map(|(_, state)| *state).collect();
        states.dedup();
        states
    }

    pub(crate) async fn teardown(self) {
        self.client.call(0, call::teardown()).await;
        self.client.drained().await;
    }
}
