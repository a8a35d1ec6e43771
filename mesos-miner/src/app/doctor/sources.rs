//! Pools and nodes: reachable, and is the login taken?

use super::Finding;
use super::clock::Told;
use super::finding::seconds;
use crate::app::pools::{self, Pools};
use crate::config::{Config, Pool, Solo};
use crate::source::node::Server;
use bytes::Bytes;
use futures_util::future::join_all;
use job_source::{Command, Event, SourceId};
use serde_json::{Value, json};
use solo::Chain;
use std::time::Duration;
use text::Difficulty;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

const POOL: &str = "pool";
const NODE: &str = "node";
/// For connecting, the login and the first job. Less than sessions wait for an answer, so that it is this time that is told.
const POOL_LIMIT: Duration = Duration::from_secs(10);
/// For each question to a node.
const NODE_LIMIT: Duration = Duration::from_secs(10);
/// What a node says of a wrong login.
const UNAUTHORIZED: [u16; 2] = [401, 403];

/// In the order of preference, and the times that were told.
pub(super) async fn findings(config: &Config) -> (Vec<Finding>, Vec<Told>) {
    if config.pools.is_empty() {
        let text = "the embedded pool comes with the run";
        return (vec![Finding::ok(POOL, text)], Vec::new());
    }
    let looked_at = config.pools.iter().map(|pool| async {
        match &config.solo {
            Some(solo) if pool.url.transport.is_http() => of_node(config, pool, solo).await,
            _ => of_pool(config, pool).await,
        }
    });
    let (findings, told): (Vec<_>, Vec<_>) = join_all(looked_at).await.into_iter().unzip();
    (findings, told.into_iter().flatten().collect())
}

async fn of_pool(config: &Config, pool: &Pool) -> (Finding, Option<Told>) {
    let name = pool.name(&config.pools);
    let cancel = CancellationToken::new();
    let _cancel_at_the_end = cancel.clone().drop_guard();
    let problem = |why: &str| {
        // What happened may name the option to look at.
        let advice = match why.contains("--") {
            true => "see whether the pool runs there",
            false => "check --url, --user and --pass, and whether the pool runs",
        };
        (Finding::problem(POOL, format!("{name}: {why}"), advice), None)
    };
    let (pools, mut events) = match Pools::start(std::slice::from_ref(pool), config, &cancel) {
        Ok(started) => started,
        Err(error) => return problem(&format!("{error:#}")),
    };
    pools.command(SourceId(0), Command::Open);
    let mut stage = "no answer";
    let session = async {
        while let Some((_, event)) = events.recv().await {
            match event {
                Event::Ready { .. } => stage = "the login is taken, but there is no job",
                Event::Job(job) => return Ok(job),
                Event::Lost { reason, .. } | Event::Refused { reason, .. } => return Err(reason),
                _ => {}
            }
        }
        Err("the session has ended".to_owned())
    };
    match timeout(POOL_LIMIT, session).await {
        Ok(Ok(job)) => {
            let difficulty = Difficulty(job.difficulty);
            let text = format!("{name} takes the login and gives jobs, share difficulty {difficulty}");
            let told = Told::now(name, job.template.time.into());
            (Finding::ok(POOL, text), Some(told))
        }
        Ok(Err(reason)) => problem(&reason),
        Err(_) => problem(&format!("{stage} within {}", seconds(POOL_LIMIT))),
    }
}

async fn of_node(config: &Config, pool: &Pool, solo: &Solo) -> (Finding, Option<Told>) {
    let name = pool.name(&config.pools);
    let node = pools::server(config, pool);
    match ask(&node, "getblockchaininfo", json!([])).await {
        Err(why) => {
            let advice = "check --url, the login, and whether the node runs with -server";
            (Finding::problem(NODE, format!("{name}: {why}"), advice), None)
        }
        Ok(info) => match chain(&info, solo) {
            Err((text, advice)) => (Finding::problem(NODE, format!("{name} {text}"), &advice), None),
            Ok(chain) => of_templates(&node, name, chain).await,
        },
    }
}

/// The chain that the node is on, if the address to pay is of it.
fn chain(info: &Value, solo: &Solo) -> Result<Chain, (String, String)> {
    let name = info["chain"].as_str().unwrap_or_default();
    let Some(chain) = Chain::by_name(name) else {
        let advice = "name a node on a chain of Bitcoin".to_owned();
        return Err((format!("is on {name:?}, which is not known here"), advice));
    };
    if !solo.payout.is_of(chain) {
        return Err((
            format!("is on {chain}, and {} is no address there", solo.payout),
            "name an address of that chain with --coinbase-addr, or another node".to_owned(),
        ));
    }
    Ok(chain)
}

async fn of_templates(node: &Server, name: String, chain: Chain) -> (Finding, Option<Told>) {
    let rules = json!([{ "rules": chain.rules() }]);
    match ask(node, "getblocktemplate", rules).await {
        Ok(template) => {
            let height = template["height"].as_u64().unwrap_or_default();
            let text = format!("{name} is on {chain} and gives templates, of height {height}");
            let told = template["curtime"].as_u64().map(|time| Told::now(name, time));
            (Finding::ok(NODE, text), told)
        }
        Err(why) => {
            let text = format!("{name} is on {chain}, but gives no template: {why}");
            let advice = "wait until it has the chain and a peer";
            (Finding::problem(NODE, text, advice), None)
        }
    }
}

/// The result of this method, or why there is none.
async fn ask(node: &Server, method: &str, parameters: Value) -> Result<Value, String> {
    let call = json!({ "id": 1, "method": method, "params": parameters });
    let answer = node.post(Bytes::from(call.to_string()), NODE_LIMIT).await?;
    if UNAUTHORIZED.contains(&answer.status) {
        return Err(format!("it refuses the login (HTTP status {})", answer.status));
    }
    let answered: Value = serde_json::from_slice(&answer.body).map_err(|_| {
        format!(
            "its answer to {method} is not JSON (HTTP status {})",
            answer.status
        )
    })?;
    match (&answered["error"], &answered["result"]) {
        (Value::Null, Value::Null) => Err(format!("its answer to {method} has no result")),
        (Value::Null, result) => Ok(result.clone()),
        (error, _) => Err(error["message"]
            .as_str()
            .map_or_else(|| error.to_string(), str::to_owned)),
    }
}
