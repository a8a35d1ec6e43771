//! A framework and an executor played by the test over raw HTTP, one request at a time.
#![allow(dead_code, reason = "each test binary uses a part of it")]
#![allow(clippy::unwrap_used, reason = "what fails here fails the test")]
#![allow(unused_imports, reason = "each test binary uses a part of it")]

mod checks;
mod executor;
mod framework;
pub(crate) mod login;
mod tasks;

use std::time::Duration;

use local_mesos::{ClusterConfig, LocalCluster, Login, Timing};
use mesos::recordio;

pub(crate) use self::checks::{teardown, text};
pub(crate) use self::executor::{Executor, status};
pub(crate) use self::framework::{Framework, info, of_type, refused, refused_call, subscribe_call};
pub(crate) use self::tasks::{command_task, executor_task, resources};

/// If no event comes within this time, none will. Generous, because machines may be busy.
const PATIENCE: Duration = Duration::from_secs(40);
pub(crate) const PROTOBUF: &str = "application/x-protobuf";

/// A cluster that makes offers quickly, and the directory it works in.
pub(crate) async fn cluster(agents: usize) -> (LocalCluster, tempfile::TempDir) {
    cluster_with(agents, |_| {}).await
}

/// Like [`cluster`], with other intervals.
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

/// A cluster of two agents that demands a login.
pub(crate) async fn guarded_cluster(login: Login) -> (LocalCluster, tempfile::TempDir) {
    let dir = tempfile::tempdir().unwrap();
    let mut config = ClusterConfig {
        agents: 2,
        cpus_per_agent: 4.0,
        login: Some(login),
        ..ClusterConfig::new(dir.path())
    };
    config.timing.allocation = Duration::from_millis(50);
    (LocalCluster::start(config).await.unwrap(), dir)
}

/// A client that follows no redirects and uses no proxy.
pub(crate) fn client() -> reqwest::Client {
    client_with(None)
}

/// Like [`client`], with this `Authorization` in every request.
pub(crate) fn client_with(authorization: Option<&str>) -> reqwest::Client {
    let value = authorization.map(|value| ("authorization".parse().unwrap(), value.parse().unwrap()));
    reqwest::Client::builder()
        .default_headers(value.into_iter().collect())
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .unwrap()
}

pub(crate) struct Stream {
    response: reqwest::Response,
    decoder: recordio::Decoder,
}

impl Stream {
    pub(crate) async fn open(response: reqwest::Response) -> Self {
        Self::open_as(response, PROTOBUF)
    }

    pub(crate) fn open_as(response: reqwest::Response, media: &str) -> Self {
        assert_eq!(response.headers()["content-type"], media);
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
