//! Asks the leading master of a list what its cluster is like.

use std::time::Duration;

use mesos::address::HostPort;
use mesos::metrics::{ClusterView, METRICS_PATH};

use crate::http::{builder, cause};
use crate::{Credentials, Masters};

/// Longest wait for one master's answer.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(5);
/// Largest answer. A master tells some 60 numbers for each framework.
const MAX_ANSWER: usize = 16 << 20;

/// What the leading one of these masters tells, as far as it concerns these roles.
///
/// # Errors
/// Why nothing is known, with the address of the last master that was asked.
pub async fn cluster_view(
    masters: &Masters,
    credentials: Option<&Credentials>,
    roles: &[String],
) -> Result<ClusterView, String> {
    let mut problem = "no master is known".to_owned();
    for master in masters.candidates() {
        match of_master(&master, credentials, roles).await {
            Ok(Some(view)) => return Ok(view),
            Ok(None) => problem = format!("master {master} does not lead"),
            Err(error) => problem = format!("master {master}: {error}"),
        }
    }
    Err(problem)
}

async fn of_master(
    master: &HostPort,
    credentials: Option<&Credentials>,
    roles: &[String],
) -> Result<Option<ClusterView>, String> {
    let client = builder()
        .timeout(ANSWER_TIMEOUT)
        .build()
        .map_err(|error| cause(&error))?;
    let mut get = client.get(format!("http://{master}{METRICS_PATH}"));
    if let Some(credentials) = credentials {
        get = get.basic_auth(credentials.principal(), Some(credentials.secret()));
    }
    let mut answer = get.send().await.map_err(|error| cause(&error))?;
    if answer.status().as_u16() != 200 {
        return Err(format!(
            "{METRICS_PATH}: HTTP status {}",
            answer.status().as_u16()
        ));
    }
    let mut body = Vec::new();
    while let Some(chunk) = answer.chunk().await.map_err(|error| cause(&error))? {
        if body.len() + chunk.len() > MAX_ANSWER {
            return Err(format!("{METRICS_PATH} has more than {MAX_ANSWER} bytes"));
        }
        body.extend_from_slice(&chunk);
    }
    ClusterView::parse(&body, roles).map_err(|error| format!("{METRICS_PATH}: {error}"))
}
