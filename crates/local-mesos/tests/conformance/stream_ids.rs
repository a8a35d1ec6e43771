//! Calls must come from the framework's current stream.

use mesos::proto::FrameworkId;
use mesos::proto::scheduler::{self, call, event};
use prost::Message;

use crate::peer::Peer;
use crate::support::{Framework, info, of_type, post, refused, subscribe_call, teardown};

pub(crate) async fn all(peer: &Peer) {
    wrong_and_missing(peer).await;
    a_retried_subscription_makes_another_framework(peer).await;
    a_replaced_stream(peer).await;
}

fn mismatch(given: &str, id: &FrameworkId) -> (u16, String) {
    let text = format!(
        "The stream ID '{given}' included in this request didn't match the stream ID currently associated with \
         framework ID {id}"
    );
    (400, text)
}

async fn wrong_and_missing(peer: &Peer) {
    let mut framework = Framework::subscribe(&peer.master, info(0.0)).await;
    let suppress = || of_type(call::Type::Suppress);
    assert_eq!(framework.try_call(suppress()).await, (202, String::new()));
    let own = std::mem::replace(&mut framework.stream_id, "zz".into());
    assert_eq!(uuid::Uuid::parse_str(&own).unwrap().to_string(), own);
    assert_eq!(
        framework.try_call(suppress()).await,
        mismatch("zz", &framework.id)
    );
    let other = Framework::subscribe(&peer.master, info(0.0)).await;
    framework.stream_id.clone_from(&other.stream_id);
    assert_eq!(
        framework.try_call(suppress()).await,
        mismatch(&other.stream_id, &framework.id)
    );
    teardown(other).await;
    framework.stream_id = own;
    let call = scheduler::Call {
        framework_id: Some(framework.id.clone()),
        ..suppress()
    };
    let without = post(&framework.http, &framework.url, None, call.encode_to_vec()).await;
    assert_eq!(without.status(), 400);
    let text = "All non-subscribe calls should include the 'Mesos-Stream-Id' header";
    assert_eq!(without.text().await.unwrap(), text);
    let body = subscribe_call(&info(0.0)).encode_to_vec();
    let with = post(&framework.http, &framework.url, Some("x"), body).await;
    assert_eq!(with.status(), 400);
    let text = "Subscribe calls should not include the 'Mesos-Stream-Id' header";
    assert_eq!(with.text().await.unwrap(), text);
    teardown(framework).await;
}

async fn a_retried_subscription_makes_another_framework(peer: &Peer) {
    let one = Framework::subscribe(&peer.master, info(0.0)).await;
    let two = Framework::subscribe(&peer.master, info(0.0)).await;
    assert_ne!((&one.id, &one.stream_id), (&two.id, &two.stream_id));
    teardown(one).await;
    teardown(two).await;
}

async fn a_replaced_stream(peer: &Peer) {
    let mut old = Framework::subscribe(&peer.master, info(60.0)).await;
    let new = Framework::subscribe(&peer.master, old.info.clone()).await;
    assert_eq!(new.id, old.id);
    assert_ne!(new.stream_id, old.stream_id);
    let error = old.wait(event::Type::Error).await.error.unwrap();
    assert_eq!(error.message, "Framework failed over");
    assert_eq!(old.event().await, None);
    let suppress = || of_type(call::Type::Suppress);
    assert_eq!(old.try_call(suppress()).await, mismatch(&old.stream_id, &old.id));
    assert_eq!(new.try_call(suppress()).await, (202, String::new()));
    new.call(of_type(call::Type::Teardown)).await;
    assert_eq!(
        new.try_call(suppress()).await,
        (400, "Framework cannot be found".into())
    );
    assert_eq!(
        refused(&peer.master, &new.info).await,
        "Framework has been removed"
    );
}
