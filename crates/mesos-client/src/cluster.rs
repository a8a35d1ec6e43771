//! Asks the leading master of a list what its cluster is like.

use std::time::Duration;

use mesos::address::HostPort;
use mesos::metrics::{ClusterView, METRICS_PATH};

use crate::http::{Route, build, builder};
use crate::{Access, Masters};

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
    access: &Access,
    roles: &[String],
) -> Result<ClusterView, String> {
    access.check(masters)?;
    let access = access.renewed();
    let mut problem = "no master is known".to_owned();
    for master in masters.candidates() {
        match of_master(&master, &access, roles).await {
            Ok(Some(view)) => return Ok(view),
            Ok(None) => problem = format!("master {master} does not lead"),
            Err(error) => problem = format!("master {master}: {error}"),
        }
    }
    Err(problem)
}

async fn of_master(
    master: &HostPort,
    access: &Access,
    roles: &[String],
) -> Result<Option<ClusterView>, String> {
    let route = Route::of(access.tls.clone());
    let cause = |error: reqwest::Error| route.explain(&error, true);
    let client = build(builder(&route).timeout(ANSWER_TIMEOUT));
    let mut get = client.get(format!("{}://{master}{METRICS_PATH}", route.scheme()));
    if let Some(credentials) = &access.credentials {
        get = get.basic_auth(credentials.principal(), Some(credentials.secret()));
    }
    let mut answer = get.send().await.map_err(cause)?;
    if answer.status().as_u16() != 200 {
        return Err(format!(
            "{METRICS_PATH}: HTTP status {}",
            answer.status().as_u16()
        ));
    }
    let mut body = Vec::new();
    while let Some(chunk) = answer.chunk().await.map_err(cause)? {
        if body.len() + chunk.len() > MAX_ANSWER {
            return Err(format!("{METRICS_PATH} has more than {MAX_ANSWER} bytes"));
        }
        body.extend_from_slice(&chunk);
    }
    ClusterView::parse(&body, roles).map_err(|error| format!("{METRICS_PATH}: {error}"))
}
