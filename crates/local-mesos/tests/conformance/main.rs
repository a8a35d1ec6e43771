//! What a framework, its executors and an operator see of a Mesos cluster. Every area is shown by the embedded cluster, and,
//! if the environment asks for it, by Apache Mesos: the same checks, so the same answers.

#![allow(clippy::unwrap_used, reason = "what fails here fails the test")]

mod authentication;
mod constraints;
mod draining;
mod executors;
mod failover;
mod idle;
mod maintenance;
mod messages;
mod offers;
mod operators;
mod other_agents;
mod partitions;
mod peer;
mod pymesos;
mod reconciliation;
mod record_io;
mod revocable;
mod status_codes;
mod stream_ids;
#[path = "../support/mod.rs"]
mod support;
mod tasks;
mod updates;

use peer::{LOGIN, Peer, Setup};

/// The longest an area may take.
const AREA_TIME: std::time::Duration = std::time::Duration::from_secs(90);

/// Tests of these areas: each with an embedded cluster of its own, all of them with one real cluster.
macro_rules! both_show {
    ($mesos:ident on $setup:expr; $($area:ident),* $(,)?) => {
        $(
            #[tokio::test(flavor = "multi_thread")]
            async fn $area() {
                let peer = Peer::embedded($setup).await;
                super::in_time(super::$area::all(&peer)).await;
                peer.stop().await;
            }
        )*

        #[tokio::test(flavor = "multi_thread")]
        async fn $mesos() {
            let Some(peer) = Peer::mesos(stringify!($mesos), $setup) else {
                return;
            };
            let peer = std::sync::Arc::new(peer);
            let mut failed = Vec::new();
            $(
                println!("Mesos: {}", stringify!($area));
                let area = tokio::spawn({
                    let peer = std::sync::Arc::clone(&peer);
                    async move { super::in_time(super::$area::all(&peer)).await }
                });
                if area.await.is_err() {
                    failed.push(stringify!($area));
                }
            )*
            assert!(failed.is_empty(), "on Mesos: {failed:?}");
        }
    };
}

mod one_agent {
    use crate::peer::{Peer, Setup};

    both_show! {
        mesos_with_one_agent on Setup::agents(1);
        status_codes, stream_ids, record_io, tasks, offers, updates, reconciliation, messages, failover,
        executors, partitions, pymesos,
    }
}

mod two_agents {
    use crate::peer::{Peer, Setup};

    both_show! {
        mesos_with_two_agents on Setup::agents(2);
        operators, other_agents, constraints, maintenance, draining,
    }
}

/// The allocator of Mesos 1.11 fails a check, and its master dies, if an executor of a framework that was torn down while
/// the agent was away ends after the agent is back and resources were revocable (hierarchical.cpp:236). So no area that
/// loses agents shares a cluster with this one.
mod revocable_cpus {
    use crate::peer::{Peer, REVOCABLE_CPUS, Setup};

    both_show! {
        mesos_with_revocable_cpus on Setup { revocable_cpus: REVOCABLE_CPUS, ..Setup::agents(1) };
        revocable,
    }
}

/// What hangs fails: heartbeats keep streams alive for ever.
async fn in_time(area: impl Future<Output = ()>) {
    tokio::time::timeout(AREA_TIME, area).await.expect("an end");
}

/// Masters and agents that ask for a login.
const LOGINS: Setup = Setup {
    login: Some(LOGIN),
    ..Setup::agents(1)
};

async fn with_logins(peer: &Peer) {
    authentication::all(peer).await;
    pymesos::with_a_login(peer).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn logins() {
    let peer = Peer::embedded(LOGINS).await;
    in_time(with_logins(&peer)).await;
    peer.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn mesos_with_logins() {
    if let Some(peer) = Peer::mesos("mesos_with_logins", LOGINS) {
        in_time(with_logins(&peer)).await;
    }
}
