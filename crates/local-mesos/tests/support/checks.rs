//! What a status says, and the end of a framework.

use mesos::proto::TaskStatus;
use mesos::proto::scheduler::call;

use super::{Framework, of_type, refused};

/// State, source, reason and message of a status, as text.
pub(crate) fn text(status: &TaskStatus) -> String {
    let reason = status
        .reason
        .map_or_else(String::new, |_| format!(" {:?}", status.reason()));
    let acknowledge = if status.uuid.is_some() { "" } else { " no-ack" };
    format!(
        "{} {} {:?}{reason}{acknowledge}",
        status.task_id,
        status.state(),
        status.source()
    )
}

/// Removes a framework, which does not come back.
pub(crate) async fn teardown(mut framework: Framework) {
    framework.call(of_type(call::Type::Teardown)).await;
    while framework.event().await.is_some() {}
    assert_eq!(refused_again(&framework).await, "Framework has been removed");
}

async fn refused_again(framework: &Framework) -> String {
    let master = framework
        .url
        .trim_start_matches("http://")
        .split('/')
        .next()
        .unwrap();
    refused(master, &framework.info).await
}
