//! Can agents fetch the executor?

use super::Finding;
use super::cluster::Cluster;
use super::finding::seconds;
use mesos::proto::{AgentId, CommandInfo, CommandUri, Offer, TaskId, TaskInfo, TaskState};
use mesos::resources;
use mesos::scheduler::{Event, Output, call};
use scheduler::Delivery;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;
use url::Url;

const CHECK: &str = "executor";
const LAUNCH: u64 = 2;
/// Of the task that fetches it: thousandths of a CPU, and of a MB.
const CPUS_MILLIS: u64 = 100;
const MEM_MILLIS: u64 = 32_000;
/// For an agent to fetch it and say so.
const AGENT_LIMIT: Duration = Duration::from_secs(60);
/// For the first bytes from here.
const HERE_LIMIT: Duration = Duration::from_secs(5);
/// What an HTTP server says first if it has what is asked for.
const FOUND: &[u8] = b"HTTP/1.1 200";

pub(super) fn not_served(error: &anyhow::Error) -> Finding {
    let advice = "name a free address that agents reach with --artifact-listen, and what they are to use with --advertise";
    Finding::problem(CHECK, format!("{error:#}"), advice)
}

/// The address that agents fetch it from, if they fetch it.
fn address(delivery: &Delivery) -> Option<&str> {
    match delivery {
        Delivery::Served { programs, .. } => programs.values().next().map(|program| program.uri.as_str()),
        Delivery::Fetched(program) => Some(&program.uri),
        Delivery::Installed(_) | Delivery::Image(_) => None,
    }
}

/// A task that does nothing, in a sandbox to which its agent fetches the executor first.
pub(super) struct Trial {
    offer: Offer,
    task: TaskInfo,
    address: String,
}

impl Trial {
    /// `None` if the offer is too small, or nothing is fetched.
    pub(super) fn on(offer: &Offer, delivery: &Delivery) -> Option<Self> {
        let address = address(delivery)?;
        let fetch = CommandUri {
            value: address.to_owned(),
            extract: Some(false),
            ..CommandUri::default()
        };
        let task = TaskInfo {
            name: "mesos-miner doctor".to_owned(),
            task_id: TaskId::new("mesos-miner-doctor"),
            agent_id: AgentId::new(offer.agent_id.value.clone()),
            resources: resources::take(&offer.resources, CPUS_MILLIS, MEM_MILLIS)?,
            command: Some(CommandInfo {
                uris: vec![fetch],
                value: Some("true".to_owned()),
                ..CommandInfo::default()
            }),
            ..TaskInfo::default()
        };
        Some(Self {
            offer: offer.clone(),
            task,
            address: address.to_owned(),
        })
    }

    pub(super) async fn run(self, cluster: &mut Cluster<'_>) -> Finding {
        let host = &self.offer.hostname;
        let launch = call::launch(vec![self.offer.id], vec![self.task], call::refuse_seconds(0.0));
        cluster.client.call(LAUNCH, launch).await;
        let advice = "see that agents reach that address: name another one with --advertise or --artifact-listen, and open \
                      the port";
        let problem = |why: &str| {
            Finding::problem(
                CHECK,
                format!("{host} cannot fetch {}: {why}", self.address),
                advice,
            )
        };
        match timeout(AGENT_LIMIT, begun(cluster)).await {
            Ok(Ok(())) => Finding::ok(CHECK, format!("{host} has fetched it from {}", self.address)),
            Ok(Err(why)) => problem(&why),
            Err(_) => problem(&format!("not within {}", seconds(AGENT_LIMIT))),
        }
    }
}

/// Whether the task has begun.
async fn begun(cluster: &mut Cluster<'_>) -> Result<(), String> {
    while let Some(output) = cluster.outputs.recv().await {
        match output {
            Output::Event(Event::Update(status)) => match status.state() {
                TaskState::Staging => {}
                // Whatever is fetched is there before anything is started.
                TaskState::Starting | TaskState::Running | TaskState::Finished => return Ok(()),
                other => return Err(format!("{other:?}, {}", status.message.unwrap_or_default())),
            },
            Output::Answered {
                tag: LAUNCH,
                result: Err(error),
                ..
            } => return Err(error.to_string()),
            _ => {}
        }
    }
    Err("the subscription has ended".to_owned())
}

/// Where no agent could try.
pub(super) async fn tried_from_here(delivery: &Delivery) -> Finding {
    let Some(address) = address(delivery) else {
        return Finding::ok(CHECK, "agents have it already: nothing is fetched");
    };
    let Some(url) = Url::parse(address).ok().filter(|url| url.scheme() == "http") else {
        let advice = "see that agents can fetch it";
        return Finding::warning(CHECK, format!("{address} was not tried"), advice);
    };
    match timeout(HERE_LIMIT, head(&url)).await {
        Ok(Ok(())) => Finding::warning(
            CHECK,
            format!("{address} is served, which was tried only from here"),
            "see that agents reach that address",
        ),
        Ok(Err(error)) => Finding::problem(
            CHECK,
            format!("{address}: {error}"),
            "check --advertise or --executor-uri",
        ),
        Err(_) => {
            let text = format!("{address}: no answer within {}", seconds(HERE_LIMIT));
            Finding::problem(CHECK, text, "check --advertise or --executor-uri")
        }
    }
}

async fn head(url: &Url) -> std::io::Result<()> {
    let host = url.host_str().unwrap_or_default();
    let port = url.port_or_known_default().unwrap_or(80);
    let mut stream = TcpStream::connect((host.trim_matches(['[', ']']), port)).await?;
    let request = format!(
        "HEAD {} HTTP/1.1\r\nHost: {host}:{port}\r\nConnection: close\r\n\r\n",
        url.path()
    );
    stream.write_all(request.as_bytes()).await?;
    let mut begin = [0; FOUND.len()];
    stream.read_exact(&mut begin).await?;
    if begin == *FOUND {
        return Ok(());
    }
    Err(std::io::Error::other(format!(
        "it answers {}",
        String::from_utf8_lossy(&begin)
    )))
}
