//! Lists the frameworks, agents and tasks of a cluster, live from the leading master's event stream.
//!
//! ```text
//! mesos-ps MASTERS [--once]
//! ```
//!
//! With `--once` it prints one table and ends; otherwise one after each change, at most one a second. MASTERS is
//! `host:port[,host:port…]` or `zk://host:port[,host:port…]/path`.

use std::error::Error;
use std::time::Duration;

use mesos::proto::Resource;
use mesos_client::{
    Access, Cluster, LeaderWatch, MasterClient, MasterUrls, Masters, OperatorEvent as Event,
    OperatorOutput as Output, ZooKeeperUrl, calls,
};
use tokio::time::{Instant, MissedTickBehavior};
use tokio_util::sync::CancellationToken;

/// Shortest time between two tables.
const PAUSE: Duration = Duration::from_secs(1);

/// Time between two looks at the agents: not every loss of one is an event.
const LOOK: Duration = Duration::from_secs(30);

/// Longest wait for the first event with `--once`.
const PATIENCE: Duration = Duration::from_secs(30);

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let (mut masters, mut is_once) = (None, false);
    for argument in std::env::args().skip(1) {
        match argument.as_str() {
            "--once" => is_once = true,
            _ => masters = Some(argument),
        }
    }
    let masters = masters.ok_or("usage: mesos-ps MASTERS [--once]")?;
    let cancel = CancellationToken::new();
    let client = MasterClient::new(masters_of(&masters, &cancel)?, Access::default());
    let mut outputs = client.subscribe(cancel);
    let mut look = tokio::time::interval(LOOK);
    look.set_missed_tick_behavior(MissedTickBehavior::Delay);
    look.reset();

    let mut cluster = Cluster::default();
    let begun = Instant::now();
    let mut shown = None;
    let mut has_changed = false;
    loop {
        let table_due = shown.map_or(begun, |at: Instant| at + PAUSE);
        let output = tokio::select! {
            output = outputs.recv() => output.ok_or("the subscription has ended")?,
            () = tokio::time::sleep_until(table_due), if has_changed => {
                print!("{}", table(&cluster));
                if is_once {
                    return Ok(());
                }
                (shown, has_changed) = (Some(Instant::now()), false);
                continue;
            }
            _ = look.tick() => {
                if let Ok(answer) = client.ask(calls::master::get_agents()).await
                    && let Some(agents) = answer.get_agents
                {
                    let before = cluster.clone();
                    cluster.replace_agents(&agents);
                    has_changed |= cluster != before;
                }
                continue;
            }
            () = tokio::time::sleep_until(begun + PATIENCE), if is_once => {
                return Err(format!("no master has answered for {PATIENCE:?}").into());
            }
        };
        match output {
            Output::Event(event) => {
                has_changed |= event != Event::Heartbeat;
                cluster.apply(&event);
            }
            Output::Disconnected { reason, .. } if is_once => return Err(reason.into()),
            Output::Disconnected { reason, retry_in } => eprintln!("{reason}; again in {retry_in:.1?}"),
            Output::Ended(reason) => return Err(reason.into()),
            Output::Detected(_) => {}
        }
    }
}

fn masters_of(text: &str, cancel: &CancellationToken) -> Result<Masters, Box<dyn Error>> {
    if text.starts_with("zk://") {
        let url: ZooKeeperUrl = text.parse()?;
        return Ok(LeaderWatch::start(url.into(), false, cancel.clone()).into());
    }
    Ok(text.parse::<MasterUrls>()?.into())
}

fn table(cluster: &Cluster) -> String {
    let mut lines = vec!["AGENT\tHOST\tACTIVE\tCPUS\tMEM\tCPUS USED\tMEM USED".to_owned()];
    for agent in cluster.agents() {
        let id = agent.agent_info.id.clone().unwrap_or_default().value;
        lines.push(row(&[
            id.clone(),
            agent.agent_info.hostname.clone(),
            agent.active.to_string(),
            amount(&agent.total_resources, "cpus"),
            amount(&agent.total_resources, "mem"),
            used(cluster, &id, "cpus"),
            used(cluster, &id, "mem"),
        ]));
    }
    lines.push(String::new());
    lines.push("FRAMEWORK\tNAME\tUSER\tCONNECTED\tTASKS".to_owned());
    for framework in cluster.frameworks() {
        let info = &framework.framework_info;
        let tasks = cluster
            .tasks()
            .filter(|task| Some(&task.framework_id) == info.id.as_ref());
        lines.push(row(&[
            info.id.clone().unwrap_or_default().value,
            info.name.clone(),
            info.user.clone(),
            framework.connected.to_string(),
            tasks.count().to_string(),
        ]));
    }
    lines.push(String::new());
    lines.push("TASK\tNAME\tSTATE\tFRAMEWORK\tHOST\tCPUS\tMEM".to_owned());
    for task in cluster.tasks() {
        let host = cluster
            .agent(&task.agent_id)
            .map(|agent| agent.agent_info.hostname.clone());
        lines.push(row(&[
            task.task_id.value.clone(),
            task.name.clone(),
            task.state().to_string(),
            task.framework_id.value.clone(),
            host.unwrap_or_default(),
            amount(&task.resources, "cpus"),
            amount(&task.resources, "mem"),
        ]));
    }
    lines.push(String::new());
    aligned(&lines)
}

/// Names are foreign: none may hold a line break or a tab.
fn row(cells: &[String]) -> String {
    let cells: Vec<_> = cells.iter().map(|cell| text::foreign_within(cell, 60)).collect();
    cells.join("\t")
}

fn amount(resources: &[Resource], name: &str) -> String {
    let of_name = resources.iter().filter(|resource| resource.name == name);
    let sum: f64 = of_name.filter_map(|resource| Some(resource.scalar?.value)).sum();
    // The sum of nothing is -0.0.
    format!("{}", (sum * 1000.0).round() / 1000.0 + 0.0)
}

/// What the tasks on an agent take.
fn used(cluster: &Cluster, agent: &str, name: &str) -> String {
    let resources: Vec<_> = cluster
        .tasks()
        .filter(|task| task.agent_id.value == agent)
        .flat_map(|task| task.resources.clone())
        .collect();
    amount(&resources, name)
}

/// Columns of each block as wide as their widest cell.
fn aligned(lines: &[String]) -> String {
    let mut text = String::new();
    for block in lines.split(String::is_empty) {
        let rows: Vec<Vec<&str>> = block.iter().map(|line| line.split('\t').collect()).collect();
        let columns = rows.first().map_or(0, Vec::len);
        let width = |column: usize| {
            rows.iter()
                .map(|row| row[column].chars().count())
                .max()
                .unwrap_or(0)
        };
        let widths: Vec<_> = (0..columns).map(width).collect();
        for row in &rows {
            let cells: Vec<_> = row
                .iter()
                .zip(&widths)
                .map(|(cell, &width)| format!("{cell:width$}"))
                .collect();
            text += cells.join("  ").trim_end();
            text += "\n";
        }
        if !rows.is_empty() {
            text += "\n";
        }
    }
    text
}
