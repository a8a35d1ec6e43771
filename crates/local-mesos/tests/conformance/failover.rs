//! Schedulers that come back, are replaced, or stay away.

use mesos::proto::TaskState;
use mesos::proto::executor::event::Type as ExecutorEvent;
use mesos::proto::scheduler::call;
use mesos::proto::scheduler::event::Type as Event;

use crate::idle::Idle;
use crate::peer::Peer;
use crate::support::{Executor, Framework, executor_task, info, of_type, refused, status, teardown, text};

pub(crate) async fn all(peer: &Peer) {
    failover(&peer.master).await;
    a_broken_stream(&peer.master).await;
    other_descriptions(&peer.master).await;
}

async fn failover(master: &str) {
    let mut old = Framework::subscribe(master, info(600.0)).await;
    let offer = old.offer().await;
    let idle = Idle::new();
    old.launch_one(&offer, executor_task("t", &offer, "e", &idle.command()))
        .await;
    idle.began().await;
    let mut executor = Executor::start(&offer, "e").await;
    executor.expect_first_task().await;
    let rest = old.offer().await;

    let mut new = Framework::subscribe(master, old.info.clone()).await;
    assert_eq!(
        old.wait(Event::Error).await.error.unwrap().message,
        "Framework failed over"
    );
    assert_eq!(old.event().await, None);
    assert_eq!(old.try_call(of_type(call::Type::Revive)).await.0, 400);
    let fresh = new.offer().await;
    assert_ne!(fresh.id, rest.id);
    assert_eq!(fresh.executor_ids, std::slice::from_ref(&executor.id));
    new.reconcile(&[]).await;
    assert_eq!(
        text(&new.update().await),
        "t TASK_STAGING Master Reconciliation no-ack"
    );
    executor.update(status("t", TaskState::Running, 1)).await;
    executor.expect(ExecutorEvent::Acknowledged).await;
    assert_eq!(text(&new.update().await), "t TASK_RUNNING Executor");

    new.call(of_type(call::Type::Teardown)).await;
    while new.event().await.is_some() {}
    executor.expect(ExecutorEvent::Shutdown).await;
    let late = executor.update(status("t", TaskState::Killed, 2)).await;
    assert_eq!(late, (202, String::new()));
}

async fn a_broken_stream(master: &str) {
    let suppress = || of_type(call::Type::Suppress);
    let lasting = Framework::subscribe(master, info(3600.0)).await;
    let gone = lasting.hang_up();
    gone.answers(suppress(), (403, "Framework is not subscribed"))
        .await;
    let back = Framework::subscribe(master, gone.info.clone()).await;
    assert_eq!(back.id, gone.id);
    teardown(back).await;
    for timeout in [0.0, 1.0] {
        let fleeting = Framework::subscribe(master, info(timeout)).await.hang_up();
        fleeting
            .answers(suppress(), (400, "Framework cannot be found"))
            .await;
        assert_eq!(
            refused(master, &fleeting.info).await,
            "Framework has been removed"
        );
    }
}

/// What a framework may change when it subscribes again.
async fn other_descriptions(master: &str) {
    let first = Framework::subscribe(master, info(60.0)).await;
    let mut other = first.info.clone();
    other.principal = Some("somebody".into());
    assert_eq!(
        refused(master, &other).await,
        "Changing framework's principal is not allowed."
    );
    let mut other = first.info.clone();
    (other.name, other.user) = ("renamed".into(), "nobody".into());
    let second = Framework::subscribe(master, other).await;
    assert_eq!(second.id, first.id);
    teardown(second).await;
}
