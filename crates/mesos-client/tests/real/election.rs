//! Three masters, of which one leads, and the ZooKeeper that they elect it in.

use std::time::{Duration, Instant};

use mesos::scheduler::Detected;
use mesos_client::{LeaderWatch, SchedulerOutput as Output, ZooKeeperUrl};
use testkit::RealMesos;
use tokio_util::sync::CancellationToken;
use zookeeper_client::{Acl, AuthId, Client, Permission};

use crate::framework::{Framework, info};

const MASTERS: u16 = 3;
/// Silence after which a subscription is given up even if nobody says that another master leads.
const SILENCE: Duration = Duration::from_secs(75);

/// Two of the masters only redirect.
pub(crate) async fn redirects_are_followed(mesos: &RealMesos) {
    let masters = mesos.masters(MASTERS);
    for master in &masters {
        let framework = Framework::subscribed(master, info()).await;
        framework.teardown().await;
    }
    let mut framework = Framework::subscribed(&masters.join(","), info()).await;
    lose_the_leader(mesos, &mut framework, "KILL").await;
    framework.teardown().await;
}

pub(crate) async fn zookeeper_tells_who_leads(mesos: &RealMesos) {
    let mut framework = Framework::subscribed(&mesos.zookeeper(), info()).await;
    lose_the_leader(mesos, &mut framework, "KILL").await;
    framework.teardown().await;
}

/// A stopped master keeps its connections: only ZooKeeper tells that another one leads.
pub(crate) async fn a_leader_that_hangs_is_left(mesos: &RealMesos) {
    let mut framework = Framework::subscribed(&mesos.zookeeper(), info()).await;
    let stopped = Instant::now();
    let name = lose_the_leader(mesos, &mut framework, "STOP").await;
    assert!(stopped.elapsed() < SILENCE, "{:?}", stopped.elapsed());
    mesos.signal(&name, "CONT");
    framework.teardown().await;
}

/// The leader dies or hangs, and another one subscribes the framework. Gives its name.
async fn lose_the_leader(mesos: &RealMesos, framework: &mut Framework, signal: &str) -> String {
    let leader = framework.leader.clone().expect("a leader");
    let at = mesos.masters(MASTERS).iter().position(|master| *master == leader);
    let name = format!("master{}", at.expect("one of ours"));
    mesos.signal(&name, signal);
    assert!(framework.disconnected().await.contains(&leader));
    framework.wait_subscribed().await;
    assert_ne!(framework.leader, Some(leader));
    framework.offer(None).await;
    if signal == "KILL" {
        mesos.restart(&name);
    }
    name
}

/// Back before the masters give their sessions up.
pub(crate) async fn without_zookeeper_the_subscription_stays(mesos: &RealMesos) {
    let mut framework = Framework::subscribed(&mesos.zookeeper(), info()).await;
    mesos.kill("zk");
    let problem = framework
        .until(|output| match output {
            Output::Detected(Detected::Unknown(problem)) => Some(problem.clone()),
            Output::Disconnected { .. } => panic!("{output:?}"),
            _ => None,
        })
        .await;
    assert!(problem.contains(&mesos.zookeeper()), "{problem}");
    mesos.restart("zk");
    let leader = framework
        .until(|output| match output {
            Output::Detected(Detected::Leader(leader)) => Some(leader.to_string()),
            Output::Disconnected { .. } => panic!("{output:?}"),
            _ => None,
        })
        .await;
    assert_eq!(Some(leader), framework.leader);
    framework.teardown().await;
}

/// Only who logs in may read.
pub(crate) async fn logins(mesos: &RealMesos) {
    let url: ZooKeeperUrl = mesos.zookeeper().parse().expect("an address");
    let server = url.servers()[0].to_string();
    let admin = Client::connector().with_auth("digest", b"ops:se/cret");
    let admin = admin.connect(&server).await.expect("a session");
    let protected = [Acl::new(Permission::ALL, AuthId::authed())];
    admin
        .set_acl(url.path(), &protected, None)
        .await
        .expect("allowed");

    let mut stranger = LeaderWatch::start(url.clone().into(), false, CancellationToken::new());
    let Some(Detected::Unknown(problem)) = stranger.next().await else {
        panic!("a stranger may read");
    };
    assert!(problem.contains("not authorized"), "{problem}");
    assert_eq!(stranger.leader(), None);
    let known = mesos.zookeeper().replace("zk://", "zk://ops:se/cret@");
    let mut known = LeaderWatch::start(
        known.parse::<ZooKeeperUrl>().expect("an address").into(),
        false,
        CancellationToken::new(),
    );
    assert!(matches!(known.next().await, Some(Detected::Leader(_))));
    assert!(
        mesos
            .masters(MASTERS)
            .contains(&known.leader().expect("one leads").to_string())
    );
}
