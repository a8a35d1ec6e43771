//! Offers of several agents.

use mesos::proto::scheduler::event::Type as Event;

use crate::peer::Peer;
use crate::support::{Framework, command_task, info, teardown, text};

pub(crate) async fn all(peer: &Peer) {
    no_task_uses_two_agents(&peer.master).await;
}

async fn no_task_uses_two_agents(master: &str) {
    let mut framework = Framework::subscribe(master, info(0.0)).await;
    let mut offers = Vec::new();
    while offers.len() < 2 {
        offers.extend(framework.wait(Event::Offers).await.offers.unwrap().offers);
    }
    let ids = [&offers[0].id, &offers[1].id];
    framework
        .launch(&ids, vec![command_task("t", &offers[0], "true")], 0.0)
        .await;
    let refused = framework.update().await;
    assert_eq!(text(&refused), "t TASK_DROPPED Master InvalidOffers no-ack");
    let message = "Task launched with invalid offers: Aggregated offers must belong to one single agent";
    assert!(
        refused.message.as_deref().unwrap().starts_with(message),
        "{refused:?}"
    );
    let mut again = 0;
    while again < 2 {
        again += framework.wait(Event::Offers).await.offers.unwrap().offers.len();
    }
    teardown(framework).await;
}
