//! CPUs that may be taken back at any time: who is offered them, and what may not be mixed.

use mesos::proto::{Capability, CapabilityType, FrameworkInfo, Offer, Resource, RevocableInfo, TaskState};

use crate::peer::{Peer, REVOCABLE_CPUS};
use crate::support::{Framework, command_task, executor_task, info, resources, teardown, text};

pub(crate) async fn all(peer: &Peer) {
    let master = &peer.master;
    plain_frameworks_see_none(master).await;
    whole_and_apart(master).await;
    mixed_ones_are_refused(master).await;
}

fn cpus(offer: &Offer, revocable: bool) -> f64 {
    let of_kind = |resource: &&Resource| resource.name == "cpus" && resource.revocable.is_some() == revocable;
    let amounts = offer.resources.iter().filter(of_kind);
    amounts
        .filter_map(|resource| resource.scalar)
        .map(|scalar| scalar.value)
        .sum()
}

fn takes_revocable() -> FrameworkInfo {
    let mut info = info(0.0);
    info.capabilities.push(Capability {
        r#type: Some(CapabilityType::RevocableResources.into()),
    });
    info
}

/// The agent's estimate may come after the first offer, and what ran before may not have ended.
async fn whole_offer(framework: &mut Framework) -> Offer {
    loop {
        let offer = framework.offer().await;
        if (cpus(&offer, false), cpus(&offer, true)) == (4.0, REVOCABLE_CPUS) {
            return offer;
        }
        framework.decline(&offer, 0.0).await;
    }
}

/// The same resources, with CPUs that may be taken back.
fn revocable(mut resources: Vec<Resource>) -> Vec<Resource> {
    for cpus in resources.iter_mut().filter(|resource| resource.name == "cpus") {
        cpus.revocable = Some(RevocableInfo {});
    }
    resources
}

async fn plain_frameworks_see_none(master: &str) {
    let mut eager = Framework::subscribe(master, takes_revocable()).await;
    whole_offer(&mut eager).await;
    teardown(eager).await;
    let mut plain = Framework::subscribe(master, info(0.0)).await;
    let offer = plain.offer().await;
    assert_eq!((cpus(&offer, false), cpus(&offer, true)), (4.0, 0.0));
    teardown(plain).await;
}

async fn whole_and_apart(master: &str) {
    let mut framework = Framework::subscribe(master, takes_revocable()).await;
    let offer = whole_offer(&mut framework).await;
    let mut task = command_task("spare", &offer, "exec sleep 1000");
    task.resources = revocable(resources(REVOCABLE_CPUS, 64.0));
    framework.launch(&[&offer.id], vec![task], 0.0).await;
    let rest = framework.offer().await;
    assert_eq!((cpus(&rest, false), cpus(&rest, true)), (4.0, 0.0));
    while framework.update().await.state() != TaskState::Running {}
    let mut more = command_task("more", &rest, "exec sleep 1000");
    more.resources = revocable(resources(0.5, 64.0));
    framework.launch(&[&rest.id], vec![more], 0.0).await;
    assert_eq!(
        text(&framework.update().await),
        "more TASK_ERROR Master TaskInvalid no-ack"
    );
    teardown(framework).await;
}

async fn mixed_ones_are_refused(master: &str) {
    let mut framework = Framework::subscribe(master, takes_revocable()).await;
    let offer = whole_offer(&mut framework).await;
    let mut task = executor_task("mixed", &offer, "e", "true");
    task.resources = revocable(resources(1.0, 64.0));
    task.executor.as_mut().unwrap().resources = resources(0.5, 64.0);
    framework.launch(&[&offer.id], vec![task], 0.0).await;
    let refused = framework.update().await;
    assert_eq!(text(&refused), "mixed TASK_ERROR Master TaskInvalid no-ack");
    let message = "Task and its executor mix revocable and non-revocable resources: Cannot use both revocable and \
                   non-revocable 'cpus' at the same time";
    assert_eq!(refused.message.as_deref(), Some(message));
    teardown(framework).await;
}
