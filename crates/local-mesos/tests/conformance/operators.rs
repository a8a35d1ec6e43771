//! The operator's calls of which a framework's program makes use.

use std::time::Duration;

use mesos::operator::master;
use mesos::proto::master::call::{self, Type};
use mesos::proto::master::{Call, Response};
use mesos::proto::{AgentId, AttributeConstraint, FrameworkId, OfferConstraints, Predicate, Selector};
use prost::Message;

use crate::peer::Peer;
use crate::support::{Framework, PROTOBUF, client, command_task, info, post, refused, subscribe_call};

pub(crate) async fn all(peer: &Peer) {
    refusals(&peer.master).await;
    facts(peer).await;
    metrics(&peer.master).await;
    frameworks(&peer.master).await;
    agents(peer).await;
    torn_down(&peer.master).await;
}

/// Makes an operator's call.
pub(crate) async fn tell(master: &str, call: &Call) -> (u16, String) {
    let url = format!("http://{master}/api/v1");
    let answer = post(&client(), &url, None, call.encode_to_vec()).await;
    (answer.status().as_u16(), answer.text().await.unwrap())
}

pub(crate) const DONE: (u16, String) = (200, String::new());

/// Asks something.
pub(crate) async fn ask(master: &str, call: &Call) -> Response {
    let url = format!("http://{master}/api/v1");
    let answer = post(&client(), &url, None, call.encode_to_vec()).await;
    assert_eq!(answer.status(), 200);
    assert_eq!(answer.headers()["content-type"], PROTOBUF);
    Response::decode(answer.bytes().await.unwrap()).unwrap()
}

fn of_type(kind: Type) -> Call {
    Call {
        r#type: Some(kind.into()),
        ..Call::default()
    }
}

async fn refusals(master: &str) {
    let missing = |name: &str| {
        let text = format!("Failed to validate master::Call: Expecting '{name}' to be present");
        (400, text)
    };
    assert_eq!(tell(master, &Call::default()).await, missing("type"));
    assert_eq!(
        tell(master, &of_type(Type::Unknown)).await,
        (501, "501 Not Implemented.".into())
    );
    for (kind, name) in [
        (Type::GetMetrics, "get_metrics"),
        (Type::Teardown, "teardown"),
        (Type::MarkAgentGone, "mark_agent_gone"),
        (Type::DrainAgent, "drain_agent"),
        (Type::DeactivateAgent, "deactivate_agent"),
        (Type::ReactivateAgent, "reactivate_agent"),
        (Type::UpdateMaintenanceSchedule, "update_maintenance_schedule"),
        (Type::StartMaintenance, "start_maintenance"),
        (Type::StopMaintenance, "stop_maintenance"),
    ] {
        assert_eq!(tell(master, &of_type(kind)).await, missing(name));
    }
    let nobody = || AgentId::new("nobody");
    let unknown = (400, "Unknown agent".to_owned());
    assert_eq!(
        tell(master, &master::drain_agent(nobody(), None, false)).await,
        unknown
    );
    assert_eq!(tell(master, &master::deactivate_agent(nobody())).await, unknown);
    assert_eq!(
        tell(master, &master::reactivate_agent(nobody())).await,
        (400, "Agent is not deactivated".into())
    );
    assert_eq!(
        tell(master, &master::mark_agent_gone(nobody())).await,
        (404, "Agent 'nobody' not found".into())
    );
    assert_eq!(
        tell(master, &master::teardown(FrameworkId::new("nobody"))).await,
        (400, "No framework found with specified ID".into())
    );
}

async fn facts(peer: &Peer) {
    let master = &peer.master;
    let health = ask(master, &of_type(Type::GetHealth)).await;
    assert!(health.get_health.unwrap().healthy);
    let version = ask(master, &of_type(Type::GetVersion)).await;
    assert_eq!(version.get_version.unwrap().version_info.version, "1.11.0");
    let level = ask(master, &of_type(Type::GetLoggingLevel)).await;
    assert_eq!(level.get_logging_level.unwrap().level, 0);
    let master_info = ask(master, &of_type(Type::GetMaster))
        .await
        .get_master
        .unwrap()
        .master_info
        .unwrap();
    assert_eq!(
        format!("{}:{}", master_info.hostname.unwrap(), master_info.port),
        *master
    );
    // The same as JSON.
    let request = client()
        .post(format!("http://{master}/api/v1"))
        .header("content-type", "application/json");
    let answer = request.body(r#"{"type":"GET_HEALTH"}"#).send().await.unwrap();
    assert_eq!(answer.headers()["content-type"], "application/json");
    let answer: serde_json::Value = serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap();
    let expected = serde_json::json!({"type": "GET_HEALTH", "get_health": {"healthy": true}});
    assert_eq!(answer, expected);
    let page = client()
        .get(format!("http://{master}/version"))
        .send()
        .await
        .unwrap();
    assert_eq!(page.headers()["content-type"], "application/json");
    assert!(page.text().await.unwrap().contains(r#""version":"1.11.0""#));
}

/// Numbers at which a framework's program looks.
async fn metrics(master: &str) {
    let page = client()
        .get(format!("http://{master}/metrics/snapshot"))
        .send()
        .await
        .unwrap();
    let page: serde_json::Value = serde_json::from_slice(&page.bytes().await.unwrap()).unwrap();
    let told = ask(master, &master::get_metrics(Some(Duration::from_secs(5))))
        .await
        .get_metrics
        .unwrap();
    for (name, wanted) in [
        ("master/elected", 1.0),
        ("master/slaves_active", 2.0),
        ("master/slaves_connected", 2.0),
        ("master/slaves_unreachable", 0.0),
        ("master/cpus_total", 8.0),
        ("master/cpus_used", 0.0),
        ("master/mem_total", 4096.0),
        ("master/tasks_running", 0.0),
    ] {
        assert_eq!(page[name].as_f64(), Some(wanted), "{name}");
        let metric = told.metrics.iter().find(|metric| metric.name == name);
        assert_eq!(metric.unwrap().value, Some(wanted), "{name}");
    }
}

async fn frameworks(master: &str) {
    let constraint = AttributeConstraint {
        selector: Some(Selector::attribute("rack")),
        predicate: Some(Predicate::text_equals("r1")),
    };
    let constraints = OfferConstraints::of_roles(&["*".into()], &[constraint]);
    let mut call = subscribe_call(&info(600.0));
    call.subscribe.as_mut().unwrap().offer_constraints = Some(constraints.clone());
    let mut framework = Framework::subscribe_by(master, info(600.0), &call).await;
    framework.offer().await;
    let seen = async |id: &FrameworkId| {
        let all = ask(master, &of_type(Type::GetFrameworks))
            .await
            .get_frameworks
            .unwrap();
        let own = all
            .frameworks
            .into_iter()
            .find(|one| one.framework_info.id.as_ref() == Some(id));
        own.unwrap()
    };
    let own = seen(&framework.id).await;
    assert_eq!(own.framework_info.name, "test");
    assert_eq!((own.connected, own.active, own.recovered), (true, true, false));
    assert_eq!(own.offer_constraints, Some(constraints));
    assert_eq!(own.offers.len(), 1);
    let gone = framework.hang_up();
    while seen(&gone.id).await.connected {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let own = seen(&gone.id).await;
    assert_eq!((own.connected, own.active, own.offers.len()), (false, false, 0));
    assert_eq!(tell(master, &master::teardown(gone.id.clone())).await, DONE);
    let all = ask(master, &of_type(Type::GetFrameworks))
        .await
        .get_frameworks
        .unwrap();
    let ended =
        |one: &mesos::proto::master::response::Framework| one.framework_info.id.as_ref() == Some(&gone.id);
    assert!(all.completed_frameworks.iter().any(ended) && !all.frameworks.iter().any(ended));
}

async fn agents(peer: &Peer) {
    let all = ask(&peer.master, &of_type(Type::GetAgents))
        .await
        .get_agents
        .unwrap();
    assert_eq!((all.agents.len(), all.recovered_agents.len()), (2, 0));
    for agent in all.agents {
        let address = format!("{}:{}", agent.agent_info.hostname, agent.agent_info.port.unwrap());
        assert!(peer.agents.contains(&address), "{address}");
        assert_eq!(agent.pid, Some(format!("slave(1)@{address}")));
        assert_eq!(
            (agent.active, agent.deactivated, agent.drain_info),
            (true, Some(false), None)
        );
        assert_eq!(agent.version, "1.11.0");
        assert_eq!(agent.agent_info.attributes[0].name, "rack");
        assert!(agent.offered_resources.is_empty() && agent.allocated_resources.is_empty());
        let names = agent
            .total_resources
            .iter()
            .map(|resource| resource.name.as_str());
        assert!(
            ["cpus", "mem", "disk"]
                .iter()
                .all(|name| names.clone().any(|seen| seen == *name))
        );
    }
}

async fn torn_down(master: &str) {
    let mut framework = Framework::subscribe(master, info(600.0)).await;
    let offer = framework.offers().await.remove(0);
    framework
        .launch_one(&offer, command_task("t", &offer, "exec sleep 1000"))
        .await;
    framework.update().await;
    let call = Call {
        teardown: Some(call::Teardown {
            framework_id: framework.id.clone(),
        }),
        ..of_type(Type::Teardown)
    };
    assert_eq!(tell(master, &call).await, DONE);
    while framework.event().await.is_some() {}
    assert_eq!(
        refused(master, &framework.info).await,
        "Framework has been removed"
    );
    let again = tell(master, &call).await;
    assert_eq!(again, (400, "No framework found with specified ID".into()));
}
