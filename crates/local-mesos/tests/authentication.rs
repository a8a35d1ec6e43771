//! A cluster with a login: nobody without it does anything, and executors speak for themselves only.

#![allow(clippy::unwrap_used, reason = "what fails here fails the test")]

mod support;

use local_mesos::{LocalCluster, Login};
use mesos::proto::scheduler::event::Type as Event;
use mesos::proto::{Offer, TaskState};
use prost::Message;
use support::login::{TOKEN, basic, executor, subscribes, tells, token_in, written};
use support::{
    Framework, client, client_with, command_task, executor_task, guarded_cluster, info, post, status,
    subscribe_call,
};

const SECRET: &str = "a-secret-of-this-run";

fn login() -> Login {
    Login::new("operator", SECRET)
}

/// A client with the login.
fn admitted() -> reqwest::Client {
    client_with(Some(&basic(&format!("operator:{SECRET}"))))
}

async fn framework(cluster: &LocalCluster) -> Framework {
    Framework::subscribe_with(admitted(), &cluster.master_addr().to_string(), info(0.0)).await
}

/// An offer of the first agent.
async fn offer(framework: &mut Framework, cluster: &LocalCluster) -> Offer {
    loop {
        let offers = framework.wait(Event::Offers).await.offers.unwrap().offers;
        let first = &cluster.agents()[0].id;
        if let Some(offer) = offers.into_iter().find(|offer| offer.agent_id.value == *first) {
            return offer;
        }
    }
}

#[tokio::test]
async fn nobody_is_served_without_the_login() {
    let (cluster, _dir) = guarded_cluster(login()).await;
    let master = cluster.master_addr();
    let agent = cluster.agents()[0].addr;
    let paths = [
        (
            master,
            "/api/v1/scheduler",
            "Basic realm=\"mesos-master-scheduler\"",
        ),
        (
            master,
            "/master/api/v1/scheduler",
            "Basic realm=\"mesos-master-scheduler\"",
        ),
        (master, "/redirect", "Basic"),
        (master, "/master/redirect", "Basic"),
        (master, "/health", "Basic"),
        (master, "/version", "Basic"),
        (master, "/state", "Basic"),
        (master, "/master/state", "Basic"),
        (master, "/metrics/snapshot", "Basic"),
        (master, "/no/such/path", "Basic"),
        (agent, "/api/v1/executor", "Bearer realm=\"mesos-agent-executor\""),
        (
            agent,
            "/slave(1)/api/v1/executor",
            "Bearer realm=\"mesos-agent-executor\"",
        ),
        (agent, "/health", "Basic"),
        (agent, "/no/such/path", "Basic"),
    ];
    let wrong = [
        None,
        Some(basic("operator:")),
        Some(basic("operator:wrong")),
        Some(basic(&format!("root:{SECRET}"))),
        Some(SECRET.to_owned()),
        Some(format!("Bearer {SECRET}")),
    ];
    for (address, path, challenge) in paths {
        let url = format!("http://{address}{path}");
        for authorization in &wrong {
            let http = client_with(authorization.as_deref());
            let body = subscribe_call(&info(0.0)).encode_to_vec();
            for answer in [
                post(&http, &url, None, body).await,
                http.get(&url).send().await.unwrap(),
            ] {
                assert_eq!(answer.status(), 401, "{url} with {authorization:?}");
                let header = answer.headers()["www-authenticate"].to_str().unwrap();
                assert!(header.starts_with(challenge), "{url}: {header}");
                assert!(!answer.text().await.unwrap().contains(SECRET));
            }
        }
    }
    // The login of operators is no executor's token.
    let url = format!("http://{agent}/api/v1/executor");
    assert_eq!(post(&admitted(), &url, None, Vec::new()).await.status(), 401);
    for (address, path, answer) in [
        (master, "/health", 200),
        (master, "/redirect", 307),
        (master, "/version", 200),
        (master, "/state", 200),
        (master, "/metrics/snapshot", 200),
        (agent, "/health", 200),
    ] {
        let url = format!("http://{address}{path}");
        assert_eq!(
            admitted().get(&url).send().await.unwrap().status(),
            answer,
            "{url}"
        );
    }
    cluster.stop().await;
}

#[tokio::test]
async fn a_scheduler_is_whom_it_has_proved_to_be() {
    let (cluster, _dir) = guarded_cluster(login()).await;
    let master = cluster.master_addr();
    let url = format!("http://{master}/api/v1/scheduler");
    let mut other = info(0.0);
    other.principal = Some("somebody".into());
    let answer = post(&admitted(), &url, None, subscribe_call(&other).encode_to_vec()).await;
    assert_eq!(answer.status(), 400);
    let text = answer.text().await.unwrap();
    assert!(text.contains("does not match principal 'somebody'"), "{text}");
    let mut framework = framework(&cluster).await;
    offer(&mut framework, &cluster).await;
    // Its stream does not make up for the login.
    framework.http = client();
    let (status, _) = framework
        .try_call(support::of_type(mesos::proto::scheduler::call::Type::Teardown))
        .await;
    assert_eq!(status, 401);
    cluster.stop().await;
}

#[tokio::test]
async fn executors_speak_for_themselves_only() {
    let (cluster, dir) = guarded_cluster(login()).await;
    let mut framework = framework(&cluster).await;
    let first = offer(&mut framework, &cluster).await;
    framework
        .launch_one(&first, executor_task("t", &first, "one", &tells("one")))
        .await;
    let second = offer(&mut framework, &cluster).await;
    framework
        .launch_one(&second, executor_task("u", &second, "two", &tells("two")))
        .await;
    let environments = [written(dir.path(), "one").await, written(dir.path(), "two").await];
    for environment in &environments {
        assert!(!environment.contains(SECRET), "{environment}");
    }
    let [one, two] =
        [token_in(&environments[0]), token_in(&environments[1])].map(|token| format!("Bearer {token}"));
    assert_ne!(one, two);

    let mut own = executor(&first, "one", &one);
    own.subscribe(Default::default()).await;
    own.expect_first_task().await;
    assert_eq!(own.update(status("t", TaskState::Running, 1)).await.0, 202);
    // The other's token, its own at the other agent, and none.
    let impostor = executor(&first, "one", &two);
    assert_eq!(subscribes(&impostor).await, 403);
    let (code, text) = impostor.update(status("t", TaskState::Failed, 2)).await;
    assert!(
        code == 403 && text.contains("does not contain an 'eid' claim"),
        "{code}: {text}"
    );
    let mut elsewhere = executor(&first, "one", &one);
    elsewhere.url = format!("http://{}/api/v1/executor", cluster.agents()[1].addr);
    assert_eq!(subscribes(&elsewhere).await, 403);
    assert_eq!(subscribes(&executor(&first, "one", "Bearer x.y.z")).await, 401);
    assert_eq!(own.update(status("t", TaskState::Finished, 3)).await.0, 202);

    // A token ends with its container.
    framework.kill("u", None).await;
    let victim = executor(&second, "two", &two);
    let call = mesos::proto::scheduler::Call {
        shutdown: Some(mesos::proto::scheduler::call::Shutdown {
            executor_id: mesos::proto::ExecutorId::new("two"),
            agent_id: second.agent_id.clone(),
        }),
        ..support::of_type(mesos::proto::scheduler::call::Type::Shutdown)
    };
    framework.call(call).await;
    framework.wait(Event::Failure).await;
    let (code, text) = victim.update(status("u", TaskState::Running, 4)).await;
    assert!(code == 403 && text.contains("'cid' claim"), "{code}: {text}");
    cluster.stop().await;
}

#[tokio::test]
async fn plain_commands_get_no_token() {
    let (cluster, dir) = guarded_cluster(login()).await;
    let mut framework = framework(&cluster).await;
    let offer = offer(&mut framework, &cluster).await;
    framework
        .launch_one(&offer, command_task("t", &offer, &tells("env")))
        .await;
    let environment = written(dir.path(), "env").await;
    assert!(environment.contains("MESOS_SANDBOX="), "{environment}");
    assert!(
        !environment.contains(TOKEN) && !environment.contains(SECRET),
        "{environment}"
    );
    cluster.stop().await;
}

/// Nobody without the login can keep others from being served.
#[tokio::test]
async fn strangers_make_room() {
    let (cluster, _dir) = guarded_cluster(login()).await;
    let mut framework = framework(&cluster).await;
    let mut strangers = Vec::new();
    for _ in 0..1100 {
        strangers.push(
            tokio::net::TcpStream::connect(cluster.master_addr())
                .await
                .unwrap(),
        );
    }
    let url = format!("http://{}/health", cluster.master_addr());
    assert_eq!(admitted().get(&url).send().await.unwrap().status(), 200);
    let offer = offer(&mut framework, &cluster).await;
    framework
        .launch_one(&offer, command_task("t", &offer, "true"))
        .await;
    assert_eq!(framework.update().await.state(), TaskState::Starting);
    drop(strangers);
    cluster.stop().await;
}
