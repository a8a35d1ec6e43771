//! An agent that the master loses, and that comes back.

use mesos::proto::TaskState;
use mesos::proto::scheduler::event::Type as Event;

use crate::peer::Peer;
use crate::support::{Framework, command_task, info, teardown, text};

pub(crate) async fn all(peer: &Peer) {
    lost_and_found(peer).await;
}

async fn lost_and_found(peer: &Peer) {
    let mut framework = Framework::subscribe(&peer.master, info(0.0)).await;
    let offer = framework.offer().await;
    let agent = &offer.agent_id;
    framework
        .launch_one(&offer, command_task("t", &offer, "exec sleep 1000"))
        .await;
    for _ in 0..2 {
        framework.update().await;
    }
    let rest = framework.offer().await;
    peer.lose_agent(0).await;
    assert_eq!(
        framework.wait(Event::Rescind).await.rescind.unwrap().offer_id,
        rest.id
    );
    let failure = framework.wait(Event::Failure).await.failure.unwrap();
    assert_eq!(
        (failure.agent_id.as_ref(), failure.executor_id),
        (Some(agent), None)
    );
    let lost = framework.update().await;
    assert_eq!(text(&lost), "t TASK_UNREACHABLE Master AgentRemoved no-ack");
    assert!(lost.unreachable_time.is_some());
    framework.reconcile(&[]).await;
    framework
        .reconcile(&[("t", Some(agent)), ("x", Some(agent)), ("y", None)])
        .await;
    for (task, state) in [
        ("t", TaskState::Unreachable),
        ("x", TaskState::Unreachable),
        ("y", TaskState::Unknown),
    ] {
        let status = framework.update().await;
        assert_eq!(
            text(&status),
            format!("{task} {state} Master Reconciliation no-ack")
        );
        assert_eq!(status.unreachable_time.is_some(), state == TaskState::Unreachable);
    }
    peer.return_agent(0).await;
    let back = framework.update().await;
    assert_eq!(text(&back), "t TASK_RUNNING Master AgentReregistered no-ack");
    framework.kill("t", Some(agent)).await;
    while framework.update().await.state() != TaskState::Killed {}
    teardown(framework).await;
}
