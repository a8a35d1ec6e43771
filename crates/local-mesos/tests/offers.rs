//! Offers: made, declined, refused for a while, suppressed, spent, rescinded.

mod support;

use local_mesos::Executors;
use mesos::proto::scheduler::call;
use mesos::proto::scheduler::event::Type as Event;
use mesos::proto::{CapabilityType, Offer, Reason, TaskState};
use support::{Framework, cluster, command_task, executor_task, info, of_type, resources};

fn amount(offer: &Offer, name: &str) -> f64 {
    offer
        .resources
        .iter()
        .find(|r| r.name == name)
        .and_then(|r| r.scalar)
        .map_or(0.0, |scalar| scalar.value)
}

#[tokio::test]
async fn everything_is_offered_and_declined_offers_come_back() {
    let (cluster, _dir) = cluster(1).await;
    let mut framework = Framework::of(&cluster).await;
    let first = framework.offer().await;
    assert_eq!((amount(&first, "cpus"), amount(&first, "mem")), (4.0, 1024.0));
    assert_eq!(first.agent_id.value, cluster.agents()[0].id);
    let role =
        |allocation: &Option<mesos::proto::AllocationInfo>| allocation.as_ref().and_then(|a| a.role.clone());
    assert_eq!(role(&first.allocation_info).as_deref(), Some("*"));
    assert!(
        first
            .resources
            .iter()
            .all(|r| role(&r.allocation_info).as_deref() == Some("*"))
    );
    framework.decline(&first, 0.0).await;
    let second = framework.offer().await;
    assert_ne!(first.id, second.id);
    // A filter of a year lasts until REVIVE.
    framework.decline(&second, 1e9).await;
    framework.call(of_type(call::Type::Revive)).await;
    let third = framework.offer().await;
    assert_eq!(amount(&third, "cpus"), 4.0);
    cluster.stop().await;
}

#[tokio::test]
async fn suppressed_frameworks_leave_the_offers_to_others() {
    let (cluster, _dir) = cluster(1).await;
    let master = cluster.master_addr().to_string();
    let mut quiet = Framework::subscribe(&master, info(0.0)).await;
    let offer = quiet.offer().await;
    quiet.call(of_type(call::Type::Suppress)).await;
    quiet.decline(&offer, 0.0).await;
    let mut eager = Framework::subscribe(&master, info(0.0)).await;
    let offer = eager.offer().await;
    assert_eq!(amount(&offer, "cpus"), 4.0);
    // The other one disconnects, but the suppressed one gets no offers until it revives them.
    drop(eager);
    quiet.call(of_type(call::Type::Revive)).await;
    assert_eq!(amount(&quiet.offer().await, "cpus"), 4.0);
    cluster.stop().await;
}

#[tokio::test]
async fn tasks_spend_offers_in_thousandths() {
    let (cluster, _dir) = cluster(1).await;
    let mut framework = Framework::of(&cluster).await;
    let offer = framework.offer().await;
    let mut one = command_task("one", &offer, "exec sleep 1000");
    one.resources = resources(0.1, 100.0);
    let mut two = command_task("two", &offer, "exec sleep 1000");
    two.resources = resources(3.9, 100.0);
    let mut three = command_task("three", &offer, "exec sleep 1000");
    three.resources = resources(0.001, 1.0);
    framework.launch(&[&offer.id], vec![one, two, three], 0.0).await;
    let refused = framework.update().await;
    assert_eq!(
        (refused.task_id.value.as_str(), refused.state()),
        ("three", TaskState::Error)
    );
    assert_eq!(refused.reason(), Reason::TaskInvalid);
    let rest = framework.offer().await;
    assert_eq!((amount(&rest, "cpus"), amount(&rest, "mem")), (0.0, 824.0));
    framework.decline(&rest, 0.0).await;

    framework.kill("two", None).await;
    while framework.update().await.state() != TaskState::Killed {}
    let mut freed = framework.offer().await;
    while amount(&freed, "cpus") == 0.0 {
        framework.decline(&freed, 0.0).await;
        freed = framework.offer().await;
    }
    assert_eq!(amount(&freed, "cpus"), 3.9);
    cluster.stop().await;
}

#[tokio::test]
async fn stale_and_foreign_offers_cannot_be_spent() {
    let (cluster, _dir) = cluster(2).await;
    let master = cluster.master_addr().to_string();
    let mut framework = Framework::subscribe(&master, info(0.0)).await;
    let offers = framework.wait(Event::Offers).await.offers.unwrap().offers;
    assert_eq!(offers.len(), 2, "one offer per agent");
    let ids: Vec<_> = offers.iter().map(|offer| &offer.id).collect();
    framework
        .launch(&ids, vec![command_task("two-agents", &offers[0], "true")], 0.0)
        .await;
    let lost = framework.update().await;
    assert_eq!(
        (lost.state(), lost.reason()),
        (TaskState::Dropped, Reason::InvalidOffers)
    );
    assert_eq!(lost.uuid, None);
    framework
        .launch(&ids[..1], vec![command_task("stale", &offers[0], "true")], 0.0)
        .await;
    let text = format!(
        "Task launched with invalid offers: Offer {} is no longer valid",
        ids[0]
    );
    assert_eq!(framework.update().await.message, Some(text));
    framework
        .launch(&[], vec![command_task("none", &offers[0], "true")], 0.0)
        .await;
    let text = "Task launched with invalid offers: No offers specified";
    assert_eq!(framework.update().await.message.as_deref(), Some(text));

    let fresh = framework.wait(Event::Offers).await.offers.unwrap().offers;
    let mut plain = info(0.0);
    plain
        .capabilities
        .retain(|c| c.r#type != Some(CapabilityType::PartitionAware.into()));
    let mut thief = Framework::subscribe(&master, plain).await;
    thief
        .launch(
            &[&fresh[0].id],
            vec![command_task("theft", &fresh[0], "true")],
            0.0,
        )
        .await;
    assert_eq!(
        thief.update().await.state(),
        TaskState::Lost,
        "it is not partition-aware"
    );
    cluster.stop().await;
}

#[tokio::test]
async fn a_dead_agent_takes_offers_and_tasks_along() {
    let (cluster, _dir) = cluster(1).await;
    let mut framework = Framework::of(&cluster).await;
    let offer = framework.offer().await;
    let task = executor_task("t", &offer, "e", "exec sleep 1000");
    framework.launch_one(&offer, task).await;
    let rest = framework.offer().await;
    assert_eq!(rest.executor_ids.len(), 1);
    cluster.kill_agent(0, Executors::Kill).await;
    assert_eq!(
        framework.wait(Event::Rescind).await.rescind.unwrap().offer_id,
        rest.id
    );
    let failure = framework.wait(Event::Failure).await.failure.unwrap();
    assert_eq!(
        (failure.agent_id.as_ref(), failure.executor_id),
        (Some(&offer.agent_id), None)
    );
    let lost = framework.update().await;
    assert_eq!(
        (lost.state(), lost.reason()),
        (TaskState::Unreachable, Reason::AgentRemoved)
    );
    framework
        .reconcile(&[
            ("t", Some(&offer.agent_id)),
            ("x", Some(&offer.agent_id)),
            ("y", None),
        ])
        .await;
    for state in [TaskState::Unreachable, TaskState::Unreachable, TaskState::Unknown] {
        let status = framework.update().await;
        assert_eq!((status.state(), status.reason()), (state, Reason::Reconciliation));
        assert_eq!(status.unreachable_time.is_some(), state == TaskState::Unreachable);
    }
    cluster.stop().await;
}
