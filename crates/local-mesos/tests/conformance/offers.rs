//! Offers: made, declined, suppressed, spent, stale, to roles.

use mesos::proto::scheduler::event::Type as Event;
use mesos::proto::scheduler::{self, call};
use mesos::proto::{Offer, TaskState};

use crate::peer::Peer;
use crate::support::{Framework, command_task, info, of_type, resources, subscribe_call, teardown, text};

pub(crate) async fn all(peer: &Peer) {
    let master = &peer.master;
    whole_agents(master).await;
    filters(master).await;
    suppressed(master).await;
    roles(master).await;
    updated_roles(master).await;
    spent_in_thousandths(master).await;
    stale_and_foreign(master).await;
    several_in_one_call(master).await;
}

fn amount(offer: &Offer, name: &str) -> f64 {
    let mut resources = offer.resources.iter();
    let found = resources.find(|resource| resource.name == name);
    found
        .and_then(|resource| resource.scalar)
        .map_or(0.0, |scalar| scalar.value)
}

fn role(offer: &Offer) -> &str {
    offer.allocation_info.as_ref().unwrap().role.as_ref().unwrap()
}

async fn whole_agents(master: &str) {
    let mut framework = Framework::subscribe(master, info(0.0)).await;
    let offer = framework.offer().await;
    assert_eq!((amount(&offer, "cpus"), amount(&offer, "mem")), (4.0, 2048.0));
    assert_eq!((offer.hostname.as_str(), role(&offer)), ("127.0.0.1", "*"));
    assert!(offer.executor_ids.is_empty() && offer.unavailability.is_none() && offer.domain.is_none());
    for resource in &offer.resources {
        let allocated = resource
            .allocation_info
            .as_ref()
            .and_then(|info| info.role.as_deref());
        assert_eq!((allocated, resource.role.as_deref()), (Some("*"), Some("*")));
    }
    let names: Vec<_> = offer.attributes.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["rack", "zone", "size"]);
    let url = offer.url.as_ref().unwrap();
    assert_eq!(
        (url.scheme.as_str(), url.path.as_deref()),
        ("http", Some("/slave(1)"))
    );
    teardown(framework).await;
}

async fn filters(master: &str) {
    let mut framework = Framework::subscribe(master, info(0.0)).await;
    let first = framework.offer().await;
    framework.decline(&first, 0.0).await;
    let second = framework.offer().await;
    assert_ne!(first.id, second.id);
    // Declining again what is over has no effect.
    framework.decline(&first, 0.0).await;
    // A filter of a year lasts until REVIVE.
    framework.decline(&second, 1e9).await;
    framework.call(of_type(call::Type::Revive)).await;
    let third = framework.offer().await;
    // A filter of a second ends by itself.
    framework.decline(&third, 1.0).await;
    framework.offer().await;
    teardown(framework).await;
}

async fn suppressed(master: &str) {
    let mut quiet = Framework::subscribe(master, info(0.0)).await;
    let offer = quiet.offer().await;
    quiet.call(of_type(call::Type::Suppress)).await;
    quiet.decline(&offer, 0.0).await;
    let mut eager = Framework::subscribe(master, info(0.0)).await;
    assert_eq!(amount(&eager.offer().await, "cpus"), 4.0);
    teardown(eager).await;
    quiet.call(of_type(call::Type::Revive)).await;
    assert_eq!(amount(&quiet.offer().await, "cpus"), 4.0);
    teardown(quiet).await;
}

fn of_roles(kind: call::Type, roles: &[&str]) -> scheduler::Call {
    let roles: Vec<String> = roles.iter().map(|&role| role.into()).collect();
    scheduler::Call {
        suppress: Some(call::Roles { roles: roles.clone() }),
        revive: Some(call::Roles { roles }),
        ..of_type(kind)
    }
}

async fn roles(master: &str) {
    let mut two = info(0.0);
    two.roles = vec!["a".into(), "b".into()];
    let mut call = subscribe_call(&two);
    call.subscribe.as_mut().unwrap().suppressed_roles = vec!["a".into()];
    let mut framework = Framework::subscribe_by(master, two, &call).await;
    let offer = framework.offer().await;
    assert_eq!(role(&offer), "b");
    // An unknown role makes the call void.
    framework.call(of_roles(call::Type::Suppress, &["b", "c"])).await;
    framework.decline(&offer, 0.0).await;
    let offer = framework.offer().await;
    assert_eq!(role(&offer), "b");
    framework.call(of_roles(call::Type::Suppress, &["b"])).await;
    framework.call(of_roles(call::Type::Revive, &["a"])).await;
    framework.decline(&offer, 0.0).await;
    assert_eq!(role(&framework.offer().await), "a");
    teardown(framework).await;
}

async fn updated_roles(master: &str) {
    let mut first = info(0.0);
    first.roles = vec!["a".into()];
    let mut framework = Framework::subscribe(master, first).await;
    let offer = framework.offer().await;
    framework.info.roles = vec!["b".into()];
    assert_eq!(framework.update_framework(None).await, (200, String::new()));
    let rescind = framework.wait(Event::Rescind).await.rescind.unwrap();
    assert_eq!(rescind.offer_id, offer.id);
    assert_eq!(role(&framework.offer().await), "b");
    let good = framework.info.clone();
    let invalid = |what: &str| (400, format!("FrameworkInfo update is not valid: {what}"));
    framework.info.user = "x".into();
    let text = "Updating 'FrameworkInfo.user' is unsupported; attempted to update from 'root' to 'x'";
    assert_eq!(framework.update_framework(None).await, invalid(text));
    framework.info = good.clone();
    framework.info.checkpoint = Some(false);
    let text =
        "Updating 'FrameworkInfo.checkpoint' is unsupported; attempted to update from 'true' to 'false'";
    assert_eq!(framework.update_framework(None).await, invalid(text));
    framework.info = good.clone();
    framework.info.principal = Some("x".into());
    let text = "Changing framework's principal is not allowed.";
    assert_eq!(framework.update_framework(None).await, invalid(text));
    framework.info = good.clone();
    framework.info.roles = vec!["/x".into()];
    let text = "Supplied FrameworkInfo is not valid: 'FrameworkInfo.roles' contains invalid role: Role '/x' cannot \
                start with a slash";
    assert_eq!(framework.update_framework(None).await, (400, text.into()));
    framework.info = good;
    teardown(framework).await;
}

async fn spent_in_thousandths(master: &str) {
    let mut framework = Framework::subscribe(master, info(0.0)).await;
    let offer = framework.offer().await;
    let task = |id: &str, cpus, mem| {
        let mut task = command_task(id, &offer, "exec sleep 1000");
        task.resources = resources(cpus, mem);
        task
    };
    let tasks = vec![
        task("one", 0.1, 100.0),
        task("two", 3.9, 100.0),
        task("three", 0.001, 1.0),
    ];
    framework.launch(&[&offer.id], tasks, 0.0).await;
    assert_eq!(
        text(&framework.update().await),
        "three TASK_ERROR Master TaskInvalid no-ack"
    );
    let rest = framework.offer().await;
    assert_eq!((amount(&rest, "cpus"), amount(&rest, "mem")), (0.0, 1848.0));
    framework.decline(&rest, 0.0).await;
    for _ in 0..4 {
        framework.update().await;
    }
    framework.kill("two", None).await;
    while framework.update().await.state() != TaskState::Killed {}
    let mut freed = framework.offer().await;
    while amount(&freed, "cpus") == 0.0 {
        framework.decline(&freed, 0.0).await;
        freed = framework.offer().await;
    }
    assert_eq!(amount(&freed, "cpus"), 3.9);
    teardown(framework).await;
}

async fn stale_and_foreign(master: &str) {
    let mut framework = Framework::subscribe(master, info(0.0)).await;
    let offer = framework.offer().await;
    let launched = "Task launched with invalid offers:";
    framework
        .launch(
            &[&offer.id, &offer.id],
            vec![command_task("twice", &offer, "true")],
            0.0,
        )
        .await;
    let refused = framework.update().await;
    assert_eq!(text(&refused), "twice TASK_DROPPED Master InvalidOffers no-ack");
    let message = format!("{launched} Duplicate offer {} in offer list", offer.id);
    assert_eq!(refused.message, Some(message));
    framework
        .launch(&[], vec![command_task("none", &offer, "true")], 0.0)
        .await;
    let refused = framework.update().await;
    assert_eq!(text(&refused), "none TASK_DROPPED Master InvalidOffers no-ack");
    assert_eq!(refused.message, Some(format!("{launched} No offers specified")));

    let fresh = framework.offer().await;
    assert_ne!(fresh.id, offer.id, "the wrong call has ended the offer");
    let mut plain = info(0.0);
    plain
        .capabilities
        .retain(|one| one.r#type != Some(mesos::proto::CapabilityType::PartitionAware.into()));
    let mut thief = Framework::subscribe(master, plain).await;
    thief
        .launch_one(&fresh, command_task("theft", &fresh, "true"))
        .await;
    let refused = thief.update().await;
    assert_eq!(text(&refused), "theft TASK_LOST Master InvalidOffers no-ack");
    let (offer, owner, own) = (&fresh.id, &framework.id, &thief.id);
    let message =
        format!("{launched} Offer {offer} has invalid framework {owner} while framework {own} is expected");
    assert_eq!(refused.message, Some(message));
    teardown(thief).await;
    // It has ended for its owner, too, who is not told.
    framework
        .launch_one(&fresh, command_task("own", &fresh, "true"))
        .await;
    let refused = framework.update().await;
    assert_eq!(text(&refused), "own TASK_DROPPED Master InvalidOffers no-ack");
    assert!(framework.none_seen(Event::Rescind));
    teardown(framework).await;
}

async fn several_in_one_call(master: &str) {
    let mut framework = Framework::subscribe(master, info(0.0)).await;
    let first = framework.offer().await;
    framework
        .launch_one(&first, command_task("one", &first, "exec sleep 1000"))
        .await;
    let rest = framework.offer().await;
    for _ in 0..2 {
        framework.update().await;
    }
    framework.kill("one", None).await;
    while framework.update().await.state() != TaskState::Killed {}
    let freed = framework.offer().await;
    assert_eq!(freed.agent_id, rest.agent_id);
    let mut big = command_task("big", &rest, "true");
    big.resources = resources(4.0, 2048.0);
    framework.launch(&[&rest.id, &freed.id], vec![big], 0.0).await;
    while framework.update().await.state() != TaskState::Finished {}
    teardown(framework).await;
}
