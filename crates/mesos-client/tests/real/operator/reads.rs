//! What masters and agents tell, in both encodings.

use std::time::Duration;

use mesos::operator::{agent, master};
use mesos::proto;
use mesos_client::{Access, AgentClient, HostPort};
use testkit::RealMesos;

use super::Operator;
use crate::agreement::{self, names, without};

pub(super) async fn of_a_master(operator: &Operator) {
    let health = operator.check(master::get_health()).await;
    assert!(health.get_health.expect("health").healthy);
    let version = operator
        .check(master::get_version())
        .await
        .get_version
        .expect("version");
    assert!(version.version_info.version.starts_with("1."), "{version:?}");
    let flags = operator
        .check(master::get_flags())
        .await
        .get_flags
        .expect("flags")
        .flags;
    assert!(flags.iter().any(|flag| flag.name == "allocation_interval"));
    operator.check(master::get_logging_level()).await;
    operator
        .tell(master::set_logging_level(1, Duration::from_secs(1)))
        .await;
    let state = operator
        .check(master::get_state())
        .await
        .get_state
        .expect("state");
    assert_eq!(state.get_tasks.expect("tasks").tasks.len(), 2);
    assert_eq!(state.get_executors.expect("executors").executors.len(), 1);
    operator.check(master::get_agents()).await;
    operator.check(master::get_frameworks()).await;
    operator.check(master::get_executors()).await;
    operator.check(master::get_tasks()).await;
    operator.check(master::get_operations()).await;
    let roles = operator
        .check(master::get_roles())
        .await
        .get_roles
        .expect("roles")
        .roles;
    assert!(roles.iter().any(|role| role.name == "mining"), "{roles:?}");
    // As JSON, Mesos leaves out that a master knows the second kind of quota.
    let comparable = |answer| without(answer, "capabilities");
    let leader: proto::master::Response = agreement::check(
        &operator.master,
        master::get_master(),
        |call| operator.ask(call),
        comparable,
    )
    .await;
    let leader = leader.get_master.expect("master");
    assert!(leader.elected_time.is_some() && leader.master_info.is_some());
    let refused = operator.client.ask(master::list_files("/nothing")).await;
    assert!(refused.is_err_and(|error| error.to_string().contains("404")));
    let call = master::get_metrics(Some(Duration::from_secs(5)));
    let metrics: proto::master::Response =
        agreement::check(&operator.master, call, |call| operator.ask(call), names).await;
    let metrics = metrics.get_metrics.expect("metrics").metrics;
    let elected = metrics.iter().find(|metric| metric.name == "master/elected");
    assert_eq!(elected.and_then(|metric| metric.value), Some(1.0));
}

pub(super) async fn of_an_agent(mesos: &RealMesos, sandbox: &str) {
    let address = format!("127.0.0.1:{}", mesos.agent_port(1));
    let client = AgentClient::new(HostPort::parse(&address).expect("an address"), Access::default());
    let ask = async |call: proto::agent::Call| {
        let kind = call.r#type();
        client
            .ask(call)
            .await
            .unwrap_or_else(|error| panic!("{kind}: {error}"))
    };
    for call in [
        agent::get_health(),
        agent::get_version(),
        agent::get_flags(),
        agent::get_logging_level(),
        agent::get_state(),
        agent::get_frameworks(),
        agent::get_executors(),
        agent::get_operations(),
        agent::get_tasks(),
        agent::get_agent(),
        agent::get_resource_providers(),
    ] {
        eprintln!("  agent: {}", call.r#type());
        let comparable = |answer| without(answer, "checkpoint");
        let _: proto::agent::Response = agreement::check(&address, call, ask, comparable).await;
    }
    let files = agreement::check(&address, agent::list_files(sandbox), ask, names).await;
    let files = files.list_files.expect("files").file_infos;
    let output = files
        .iter()
        .find(|file| file.path.ends_with("/stdout"))
        .expect("an output");
    let call = agent::read_file(&output.path, 0, Some(100));
    let piece = agreement::check(&address, call, ask, names)
        .await
        .read_file
        .expect("a piece");
    assert!(piece.size > 0 && !piece.data.is_empty() && piece.data.len() <= 100);
    for call in [
        agent::get_metrics(Some(Duration::from_secs(5))),
        agent::get_containers(true, true),
    ] {
        eprintln!("  agent: {}", call.r#type());
        let _: proto::agent::Response = agreement::check(&address, call, ask, names).await;
    }
    let containers = ask(agent::get_containers(false, false)).await.get_containers;
    let containers = containers.expect("containers").containers;
    assert_eq!(containers.len(), 1);
    let statistics = containers[0].resource_statistics.as_ref().expect("statistics");
    assert!(statistics.timestamp > 1e9);
    let none = || proto::ContainerId {
        value: "no-such-container".into(),
        parent: None,
    };
    let (sender, input) = tokio::sync::mpsc::channel(1);
    for refused in [
        client.tell(agent::kill_container(none(), None)).await,
        client
            .output(agent::attach_container_output(none()))
            .await
            .map(drop),
        client.input(none(), input).await,
    ] {
        let refused = refused.expect_err("there is none").to_string();
        assert!(
            refused.contains("404") && refused.contains("cannot be found"),
            "{refused}"
        );
    }
    drop(sender);
}
