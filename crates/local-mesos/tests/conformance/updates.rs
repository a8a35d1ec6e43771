//! Status updates: in order, one at a time, again until acknowledged.

use mesos::proto::scheduler::{self, call};
use mesos::proto::{AgentId, TaskState};

use crate::idle::Idle;
use crate::peer::Peer;
use crate::support::{
    Executor, Framework, command_task, executor_task, info, of_type, status, teardown, text,
};

pub(crate) async fn all(peer: &Peer) {
    command(&peer.master).await;
    one_at_a_time(&peer.master).await;
}

async fn command(master: &str) {
    let mut framework = Framework::subscribe(master, info(0.0)).await;
    let offer = framework.offer().await;
    framework
        .launch_one(&offer, command_task("c", &offer, "exec sleep 1000"))
        .await;
    assert_eq!(text(&framework.update().await), "c TASK_STARTING Executor");
    assert_eq!(text(&framework.update().await), "c TASK_RUNNING Executor");
    framework.kill("c", Some(&AgentId::new("wrong"))).await;
    framework.reconcile(&[]).await;
    let latest = framework.update().await;
    assert_eq!(text(&latest), "c TASK_RUNNING Master Reconciliation no-ack");
    assert_eq!(
        latest.message.as_deref(),
        Some("Reconciliation: Latest task state")
    );
    framework.kill("c", Some(&offer.agent_id)).await;
    let mut states = Vec::new();
    while states.last().is_none_or(|state: &TaskState| !state.is_terminal()) {
        states.push(framework.update().await.state());
    }
    states.retain(|state| *state != TaskState::Killing);
    assert_eq!(states, [TaskState::Killed]);
    framework.reconcile(&[]).await;
    framework.reconcile(&[("end", None)]).await;
    assert_eq!(framework.update().await.task_id.value, "end", "nothing is left");
    teardown(framework).await;
}

async fn one_at_a_time(master: &str) {
    let mut framework = Framework::subscribe(master, info(0.0)).await;
    let offer = framework.offer().await;
    let idle = Idle::new();
    let task = executor_task("t", &offer, "e", &idle.command());
    framework.launch_one(&offer, task).await;
    idle.began().await;
    let mut executor = Executor::start(&offer, "e").await;
    executor.expect_first_task().await;
    for (number, state) in [
        (1, TaskState::Running),
        (2, TaskState::Finished),
        (3, TaskState::Failed),
    ] {
        executor.update(status("t", state, number)).await;
    }
    let first = framework.update_unacknowledged().await;
    assert_eq!(framework.update_unacknowledged().await, first, "the same again");
    // Neither another uuid nor another task's acknowledges it.
    let other = mesos::proto::TaskStatus {
        uuid: status("t", TaskState::Running, 9).uuid,
        ..first.clone()
    };
    framework.acknowledge(&other).await;
    framework.reconcile(&[]).await;
    let latest = newer(&mut framework, &first).await;
    assert_eq!(
        text(&latest),
        "t TASK_RUNNING Master Reconciliation no-ack",
        "what is not acknowledged yet, although the newest state is known"
    );
    framework.acknowledge(&first).await;
    let second = newer(&mut framework, &first).await;
    assert_eq!(text(&second), "t TASK_FINISHED Executor");
    framework.acknowledge(&second).await;
    // What comes after the end is acknowledged to the executor and not passed on.
    for number in [1, 2, 3] {
        executor.expect_acknowledged(number).await;
    }
    framework.reconcile(&[("t", None)]).await;
    let unknown = newer(&mut framework, &second).await;
    assert_eq!(text(&unknown), "t TASK_UNKNOWN Master Reconciliation no-ack");
    let none = call::Acknowledge {
        agent_id: AgentId::new("nobody"),
        ..Default::default()
    };
    let call = scheduler::Call {
        acknowledge: Some(none),
        ..of_type(call::Type::Acknowledge)
    };
    let invalid = "Failed to validate scheduler::Call: Not a valid UUID";
    assert_eq!(framework.try_call(call).await, (400, invalid.into()));
    teardown(framework).await;
}

/// The next update but `old`, which may come any number of times.
async fn newer(framework: &mut Framework, old: &mesos::proto::TaskStatus) -> mesos::proto::TaskStatus {
    loop {
        let update = framework.update_unacknowledged().await;
        if update.uuid != old.uuid {
            return update;
        }
    }
}
