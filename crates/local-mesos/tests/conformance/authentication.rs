//! Who is refused, and how.

use mesos::proto::scheduler::event::Type as Event;
use prost::Message;

use crate::peer::{LOGIN, Peer};
use crate::support::login::{basic, executor, subscribes, tells, token_in, written};
use crate::support::{Executor, Framework, client_with, executor_task, info, post, status, subscribe_call};
use mesos::proto::TaskState;

pub(crate) async fn all(peer: &Peer) {
    let (master, agent) = (peer.master.as_str(), peer.agents[0].as_str());
    let dir = &peer.agent_dir(0);
    let right = basic(&format!("{}:{}", LOGIN.0, LOGIN.1));
    nobody_is_served_without(master, agent, &right).await;

    let scheduler = format!("http://{master}/api/v1/scheduler");
    let mut other = info(0.0);
    other.principal = Some("somebody".into());
    let body = subscribe_call(&other).encode_to_vec();
    let answer = post(&client_with(Some(&right)), &scheduler, None, body).await;
    assert_eq!(answer.status(), 400);
    let text = answer.text().await.unwrap();
    let expected =
        "Authenticated principal 'operator' does not match principal 'somebody' set in `FrameworkInfo`";
    assert!(text.ends_with(expected), "{text}");

    let mut framework = Framework::subscribe_with(client_with(Some(&right)), master, info(0.0)).await;
    let mut tokens = Vec::new();
    let mut offers = Vec::new();
    for name in ["one", "two"] {
        let offer = framework.offer().await;
        let task = executor_task(name, &offer, name, &tells(name));
        framework.launch(&[&offer.id], vec![task], 0.0).await;
        let environment = written(dir, name).await;
        assert!(!environment.contains(LOGIN.1), "{environment}");
        tokens.push(format!("Bearer {}", token_in(&environment)));
        offers.push(offer);
    }
    let mut own = executor(&offers[0], "one", &tokens[0]);
    own.subscribe(Default::default()).await;
    own.expect_first_task().await;
    assert_eq!(subscribes(&executor(&offers[0], "one", &tokens[1])).await, 403);
    let (code, text) = executor(&offers[0], "one", &tokens[1])
        .update(status("one", TaskState::Failed, 1))
        .await;
    let expected = "does not contain an 'eid' claim with the executor ID one, which is set in the call";
    assert!(code == 403 && text.contains(expected), "{code}: {text}");
    let anybody = Executor::new(&offers[0], "one");
    assert_eq!(subscribes(&anybody).await, 401);
    assert_eq!(own.update(status("one", TaskState::Running, 2)).await.0, 202);
    assert_eq!(
        framework.wait(Event::Update).await.update.unwrap().status.state(),
        TaskState::Running
    );
}

async fn nobody_is_served_without(master: &str, agent: &str, right: &str) {
    let as_framework = "Basic realm=\"mesos-master-scheduler\"";
    let as_executor = "Bearer realm=\"mesos-agent-executor\"";
    for (address, path, challenge) in [
        (master, "/api/v1/scheduler", as_framework),
        (master, "/master/api/v1/scheduler", as_framework),
        (agent, "/api/v1/executor", as_executor),
        (agent, "/slave(1)/api/v1/executor", as_executor),
    ] {
        let url = format!("http://{address}{path}");
        let mut wrong = vec![
            None,
            Some(basic("operator:wrong")),
            Some("Bearer x.y.z".to_owned()),
        ];
        if address == agent {
            wrong.push(Some(right.to_owned()));
        }
        for authorization in wrong {
            let http = client_with(authorization.as_deref());
            let get = http.get(&url).send().await.unwrap();
            for answer in [post(&http, &url, None, Vec::new()).await, get] {
                assert_eq!(answer.status(), 401, "{url} with {authorization:?}");
                let header = answer.headers()["www-authenticate"].to_str().unwrap();
                assert!(header.starts_with(challenge), "{url}: {header}");
                assert_eq!(answer.text().await.unwrap(), "401 Unauthorized.");
            }
        }
    }
    let url = format!("http://{master}/api/v1/scheduler");
    assert_eq!(
        client_with(Some(right)).get(&url).send().await.unwrap().status(),
        405
    );
}
