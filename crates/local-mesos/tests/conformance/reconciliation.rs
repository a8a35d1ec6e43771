//! What the master knows about tasks.

use mesos::proto::AgentId;

use crate::peer::Peer;
use crate::support::{Framework, command_task, info, teardown, text};

pub(crate) async fn all(peer: &Peer) {
    unknown_tasks(&peer.master).await;
    known_tasks(&peer.master).await;
    without_partition_awareness(&peer.master).await;
}

async fn unknown_tasks(master: &str) {
    let mut framework = Framework::subscribe(master, info(0.0)).await;
    let offer = framework.offer().await;
    let agent = &offer.agent_id;
    framework.kill("unknown", None).await;
    let nobody = AgentId::new("nobody");
    let asked = [("u1", Some(agent)), ("u2", None), ("u3", Some(&nobody))];
    framework.reconcile(&asked).await;
    for (expected, message) in [
        (
            "unknown TASK_UNKNOWN Master Reconciliation no-ack",
            "Reconciliation: Task is unknown",
        ),
        (
            "u1 TASK_GONE Master Reconciliation no-ack",
            "Reconciliation: Task is unknown to the agent",
        ),
        (
            "u2 TASK_UNKNOWN Master Reconciliation no-ack",
            "Reconciliation: Task is unknown",
        ),
        (
            "u3 TASK_UNKNOWN Master Reconciliation no-ack",
            "Reconciliation: Task is unknown",
        ),
    ] {
        let status = framework.update().await;
        assert_eq!(
            (text(&status).as_str(), status.message.as_deref()),
            (expected, Some(message))
        );
    }
    teardown(framework).await;
}

async fn known_tasks(master: &str) {
    let mut framework = Framework::subscribe(master, info(0.0)).await;
    let offer = framework.offer().await;
    let tasks = ["a", "b"].map(|id| command_task(id, &offer, "exec sleep 1000"));
    framework.launch(&[&offer.id], tasks.into(), 1e9).await;
    for _ in 0..4 {
        framework.update().await;
    }
    framework.reconcile(&[]).await;
    let mut seen = [framework.update().await, framework.update().await];
    seen.sort_by(|a, b| a.task_id.value.cmp(&b.task_id.value));
    for (status, task) in seen.iter().zip(["a", "b"]) {
        assert_eq!(
            text(status),
            format!("{task} TASK_RUNNING Master Reconciliation no-ack")
        );
        assert_eq!(
            status.message.as_deref(),
            Some("Reconciliation: Latest task state")
        );
        assert_eq!(status.agent_id.as_ref(), Some(&offer.agent_id));
        assert_eq!((&status.executor_id, &status.data), (&None, &None));
    }
    // The agent named does not matter for a task that is known.
    framework.reconcile(&[("b", Some(&AgentId::new("nobody")))]).await;
    assert_eq!(
        text(&framework.update().await),
        "b TASK_RUNNING Master Reconciliation no-ack"
    );
    teardown(framework).await;
}

async fn without_partition_awareness(master: &str) {
    let mut plain = info(0.0);
    plain
        .capabilities
        .retain(|one| one.r#type != Some(mesos::proto::CapabilityType::PartitionAware.into()));
    let mut framework = Framework::subscribe(master, plain).await;
    let offer = framework.offer().await;
    framework
        .reconcile(&[("u1", Some(&offer.agent_id)), ("u2", None)])
        .await;
    for task in ["u1", "u2"] {
        let expected = format!("{task} TASK_LOST Master Reconciliation no-ack");
        assert_eq!(text(&framework.update().await), expected);
    }
    teardown(framework).await;
}
