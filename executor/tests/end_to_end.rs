//! The program under a master and an agent: the embedded ones, or those of `MESOS_MASTER=host:port`.

#![allow(clippy::unwrap_used, reason = "all of this is test code")]

mod support;

use executor::config::CLAIMS_DIR;
use local_mesos::{ClusterConfig, LocalCluster};
use mesos::proto::{
    AgentId, Capability, CapabilityType, CommandInfo, Environment, EnvironmentVariable, ExecutorId,
    ExecutorInfo, ExecutorType, FrameworkInfo, Offer, TaskId, TaskInfo, TaskState, TaskStatus,
};
use mesos::resources;
use mesos::scheduler::{Event, call};
use mesos_client::{MasterUrls, SchedulerClient, SchedulerConfig, SchedulerInput};
use messages::{Ack, FromExecutor, Report, TaskData, ToExecutor};
use miner_core::verify;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Output};
use std::time::Duration;
use support::{assignment, data, job};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

/// Longest wait for anything.
const PATIENCE: Duration = Duration::from_secs(60);
const PROGRAM: &str = env!("CARGO_BIN_EXE_mesos-miner-executor");
/// Hashes per share, on average.
const ONE_IN: f64 = 300_000.0;

/// A framework played by the test.
struct Framework {
    client: SchedulerClient,
    inputs: mpsc::Receiver<SchedulerInput>,
    claims: tempfile::TempDir,
    offers: Vec<Offer>,
    agent: AgentId,
    executor: ExecutorId,
    /// Everything that has happened, for tests to look back at.
    states: Vec<(String, TaskState)>,
    statuses: Vec<TaskStatus>,
    reports: Vec<Report>,
    shares: Vec<messages::NumberedShare>,
    failures: Vec<(String, Option<i32>)>,
}

impl Framework {
    async fn start(master: &str, name: &str) -> Self {
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
            masters: master.parse::<MasterUrls>().unwrap(),
            framework,
            credentials: None,
            seed: None,
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

    /// Lives until `done`; panics when that takes too long.
    async fn until(&mut self, what: &str, done: impl Fn(&Self) -> bool) {
        let deadline = tokio::time::Instant::now() + PATIENCE;
        while !done(self) {
            match tokio::time::timeout_at(deadline, self.inputs.recv()).await {
                Ok(Some(SchedulerInput::Event(event))) => self.hear(event).await,
                Ok(Some(SchedulerInput::Fatal(reason))) => panic!("{reason}"),
                Ok(Some(other)) => println!("{other:?}"),
                Ok(None) => panic!("the client has ended"),
                Err(_) => panic!(
                    "waited in vain for: {what}\n{:?}\n{:?}\n{:?}",
                    self.statuses,
                    self.reports.last(),
                    self.failures
                ),
            }
        }
    }

    async fn hear(&mut self, event: Event) {
        match event {
            Event::Offers(offers) => self.offers.extend(offers),
            Event::Rescind(id) => self.offers.retain(|offer| offer.id != id),
            Event::Update(status) => {
                if let Some(call) = call::acknowledge(&status) {
                    self.client.call(call).await;
                }
                self.states.push((status.task_id.value.clone(), status.state()));
                self.statuses.push(*status);
            }
            Event::Message { data, .. } => {
                let message = FromExecutor::decode(&data).unwrap();
                if !message.shares.is_empty() {
                    let seqs = message.shares.iter().map(|share| share.seq).collect();
                    self.tell(&ToExecutor::Ack(Ack {
                        session: message.session,
                        seqs,
                    }))
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

    async fn tell(&self, message: &ToExecutor) {
        let call = call::message(self.agent.clone(), self.executor.clone(), message.encode());
        self.client.call(call).await;
    }

    /// Launches a task of so many thousandths of a CPU on the newest offer that has them.
    async fn launch(&mut self, id: &str, cpus_millis: u64, data: Vec<u8>) {
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
            .call(call::launch(
                vec![offer.id],
                vec![task],
                call::refuse_seconds(0.1),
            ))
            .await;
    }

    async fn kill(&self, id: &str) {
        self.client
            .call(call::kill(
                TaskId { value: id.into() },
                Some(self.agent.clone()),
                None,
            ))
            .await;
    }

    fn saw(&self, id: &str, state: TaskState) -> bool {
        self.states
            .iter()
            .any(|(task, seen)| task == id && *seen == state)
    }

    /// The next report that satisfies a condition.
    async fn report(&mut self, what: &str, wanted: impl Fn(&Report) -> bool) -> Report {
        let before = self.reports.len();
        self.until(what, |framework| framework.reports[before..].iter().any(&wanted))
            .await;
        self.reports[before..]
            .iter()
            .find(|report| wanted(report))
            .unwrap()
            .clone()
    }

    fn states_of(&self, id: &str) -> Vec<TaskState> {
        self.states
            .iter()
            .filter(|(task, _)| task == id)
            .map(|(_, state)| *state)
            .collect()
    }
}

fn task_data(generation: u64) -> TaskData {
    TaskData {
        assignment: Some(Box::new(assignment(generation, 1, ONE_IN))),
        report_interval_ms: 100,
        record_search: true,
        ..data()
    }
}

/// States of a task without the repeated RUNNING that carries blocks.
fn distinct(mut states: Vec<TaskState>) -> Vec<TaskState> {
    states.dedup();
    states
}

/// A master, and the embedded cluster if it is that one's.
async fn master(dir: &Path) -> (String, Option<LocalCluster>) {
    if let Ok(master) = std::env::var("MESOS_MASTER") {
        return (master, None);
    }
    let config = ClusterConfig {
        cpus_per_agent: 2.0,
        mem_mb_per_agent: 2048.0,
        ..ClusterConfig::new(dir)
    };
    let cluster = LocalCluster::start(config).await.unwrap();
    (cluster.master_addr().to_string(), Some(cluster))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_framework_mines() {
    let dir = tempfile::tempdir().unwrap();
    let (master, cluster) = master(dir.path()).await;
    let mut framework = Framework::start(&master, "mines").await;

    framework.launch("t1", 1000, task_data(1).encode()).await;
    framework
        .until("t1 to run", |framework| framework.saw("t1", TaskState::Running))
        .await;
    framework
        .until("a share", |framework| !framework.shares.is_empty())
        .await;

    framework
        .tell(&ToExecutor::Assign(Box::new(assignment(2, 0x22, ONE_IN))))
        .await;
    framework
        .report("generation 2", |report| report.generation == 2)
        .await;
    framework
        .until("a share of it", |framework| {
            framework.shares.iter().any(|share| share.generation == 2)
        })
        .await;

    framework
        .launch(
            "t2",
            500,
            TaskData {
                assignment: None,
                ..task_data(0)
            }
            .encode(),
        )
        .await;
    framework
        .until("t2 to run", |framework| framework.saw("t2", TaskState::Running))
        .await;
    let cpus = u32::try_from(executor::cpus::usable().len()).unwrap();
    let both = framework
        .report("a second thread", |report| report.threads == cpus.min(2))
        .await;
    assert_eq!(
        both.generation, 2,
        "a task without an assignment keeps the one there is"
    );

    framework.tell(&ToExecutor::Pause { generation: 2 }).await;
    framework.report("a pause", |report| report.generation == 0).await;
    tokio::time::sleep(Duration::from_millis(200)).await;
    let paused = framework
        .report("another report", |report| report.generation == 0)
        .await;
    let later = framework
        .report("another report", |report| {
            report.uptime_ms > paused.uptime_ms + 200
        })
        .await;
    let last = framework.reports.last().unwrap().clone();
    assert_eq!(
        (later.hashes, last.generation),
        (last.hashes, 0),
        "no hashing in a pause"
    );

    framework
        .tell(&ToExecutor::Assign(Box::new(assignment(3, 0x33, ONE_IN))))
        .await;
    framework
        .until("shares again", |framework| {
            framework.shares.iter().any(|share| share.generation == 3)
        })
        .await;
    framework.kill("t2").await;
    framework
        .until("t2 to end", |framework| framework.saw("t2", TaskState::Killed))
        .await;
    framework
        .report("one thread", |report| {
            report.threads == 1 && report.generation == 3
        })
        .await;

    framework.launch("t3", 500, vec![0xff; 7]).await;
    framework
        .until("t3 to fail", |framework| framework.saw("t3", TaskState::Failed))
        .await;
    assert!(
        framework
            .statuses
            .last()
            .unwrap()
            .message()
            .contains("TaskInfo.data")
    );

    framework.kill("t1").await;
    framework
        .until("t1 to end", |framework| framework.saw("t1", TaskState::Killed))
        .await;
    framework
        .until("the executor to leave", |framework| {
            !framework.failures.is_empty()
        })
        .await;
    assert_eq!(framework.failures, [("mines-executor".to_owned(), Some(0))]);

    use TaskState::{Failed, Killed, Killing, Running, Starting};
    assert_eq!(
        distinct(framework.states_of("t1")),
        [Starting, Running, Killing, Killed]
    );
    assert_eq!(
        distinct(framework.states_of("t2")),
        [Starting, Running, Killing, Killed]
    );
    assert_eq!(framework.states_of("t3"), [Failed]);
    let target = assignment(1, 0, ONE_IN).report_target;
    for share in &framework.shares {
        verify(&job(), &share.share, &target, job().time..=job().time + 600).unwrap();
        let prefix = [0, 1, 0x22, 0x33][usize::try_from(share.generation).unwrap()];
        assert_eq!(share.share.extranonce2[0], prefix, "{share:?}");
    }
    framework.client.call(call::teardown()).await;
    framework.client.drained().await;
    if let Some(cluster) = cluster {
        cluster.stop().await;
        let record = find(dir.path(), "search.jsonl").expect("a search record");
        let record = std::fs::read_to_string(record).unwrap();
        let assigned = record
            .lines()
            .filter(|line| line.contains("\"assigned\""))
            .count();
        assert_eq!(assigned, 3, "{record}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn shutdown_ends_in_good_order() {
    let dir = tempfile::tempdir().unwrap();
    let (master, cluster) = master(dir.path()).await;
    let mut framework = Framework::start(&master, "shutdown").await;
    framework.launch("t1", 500, task_data(1).encode()).await;
    framework
        .until("t1 to run", |framework| framework.saw("t1", TaskState::Running))
        .await;
    framework
        .client
        .call(call::shutdown(
            framework.executor.clone(),
            framework.agent.clone(),
        ))
        .await;
    framework
        .until("t1 to end", |framework| framework.saw("t1", TaskState::Killed))
        .await;
    framework
        .until("the executor to leave", |framework| {
            !framework.failures.is_empty()
        })
        .await;
    framework.client.call(call::teardown()).await;
    framework.client.drained().await;
    if let Some(cluster) = cluster {
        cluster.stop().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_connection_costs_no_hashing() {
    let dir = tempfile::tempdir().unwrap();
    let (master, cluster) = master(dir.path()).await;
    let Some(cluster) = cluster else {
        println!("skipped: the connections of MESOS_MASTER's agents cannot be cut from here");
        return;
    };
    let mut framework = Framework::start(&master, "lost").await;
    framework.launch("t1", 500, task_data(1).encode()).await;
    let before = framework.report("hashing", |report| report.hashes > 0).await;
    cluster.drop_executor_streams(0).await;
    framework
        .report("a report after the loss", |report| {
            report.uptime_ms > before.uptime_ms + 300
        })
        .await;
    framework
        .tell(&ToExecutor::Assign(Box::new(assignment(2, 2, ONE_IN))))
        .await;
    framework
        .until("a share", |framework| {
            framework.shares.iter().any(|share| share.generation == 2)
        })
        .await;
    assert_eq!(
        distinct(framework.states_of("t1")),
        [TaskState::Starting, TaskState::Running]
    );
    assert_eq!(framework.failures, []);
    framework.client.call(call::teardown()).await;
    framework.client.drained().await;
    cluster.stop().await;
}

fn find(dir: &Path, name: &str) -> Option<std::path::PathBuf> {
    std::fs::read_dir(dir).ok()?.flatten().find_map(|entry| {
        let is_dir = entry.file_type().is_ok_and(|kind| kind.is_dir());
        if is_dir {
            find(&entry.path(), name)
        } else {
            (entry.file_name() == name).then(|| entry.path())
        }
    })
}

fn run_with(vars: &[(&str, &str)]) -> Output {
    Command::new(PROGRAM)
        .env_clear()
        .envs(vars.iter().copied())
        .output()
        .unwrap()
}

#[test]
fn outside_mesos_it_says_so() {
    let output = run_with(&[("HOME", "/root")]);
    let error = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{error}");
    assert!(
        error.contains("MESOS_AGENT_ENDPOINT is missing: this program is started by a Mesos agent"),
        "{error}"
    );
    assert_eq!(error.lines().count(), 1, "{error}");
    let output = Command::new(PROGRAM).arg("--nonsense").output().unwrap();
    assert_eq!(output.status.code(), Some(2));
}

/// An agent's environment in which nobody listens at the agent's endpoint.
fn lonely<'a>(agent: &'a str, dir: &'a str, patience: &'a str) -> [(&'a str, &'a str); 11] {
    [
        ("MESOS_FRAMEWORK_ID", "f"),
        ("MESOS_EXECUTOR_ID", "e"),
        ("MESOS_SLAVE_ID", "a"),
        ("MESOS_AGENT_ENDPOINT", agent),
        ("MESOS_SANDBOX", dir),
        ("MESOS_CHECKPOINT", "1"),
        ("MESOS_RECOVERY_TIMEOUT", patience),
        ("MESOS_SUBSCRIPTION_BACKOFF_MAX", "200ms"),
        ("MESOS_EXECUTOR_AUTHENTICATION_TOKEN", "very.secret.token"),
        (CLAIMS_DIR, dir),
        ("RUST_LOG", "debug"),
    ]
}

/// An address that was free a moment ago.
fn nobody() -> String {
    std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .to_string()
}

#[test]
fn without_an_agent_it_ends_after_the_recovery_timeout() {
    let dir = tempfile::tempdir().unwrap();
    let agent = nobody();
    let output = run_with(&lonely(&agent, dir.path().to_str().unwrap(), "1secs"));
    let error = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{error}");
    assert!(error.contains(&agent) && error.contains("gave up"), "{error}");
    assert!(!error.contains("secret"), "{error}");
}

#[test]
fn a_signal_is_a_shutdown() {
    let dir = tempfile::tempdir().unwrap();
    let agent = nobody();
    let vars = lonely(&agent, dir.path().to_str().unwrap(), "15mins");
    let mut child = Command::new(PROGRAM)
        .env_clear()
        .envs(vars)
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let mut log = BufReader::new(child.stderr.take().unwrap()).lines();
    assert!(
        log.any(|line| line.unwrap().contains("disconnected")),
        "it tries to reach the agent"
    );
    let pid = rustix::process::Pid::from_child(&child);
    rustix::process::kill_process(pid, rustix::process::Signal::TERM).unwrap();
    // The end of the log is the end of the process.
    let rest: Vec<String> = log.map(Result::unwrap).collect();
    assert_eq!(child.wait().unwrap().code(), Some(0), "{rest:?}");
}
