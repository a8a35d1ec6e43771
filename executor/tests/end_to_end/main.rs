//! The program under a master and an agent, embedded and of a real Mesos.

#![allow(clippy::unwrap_used, reason = "all of this is test code")]

mod framework;
mod peer;
mod scenarios;
#[path = "../support/mod.rs"]
mod support;

use peer::Peer;
use scenarios::{a_framework_mines, a_lost_connection_costs_no_hashing, shutdown_ends_in_good_order};

#[tokio::test(flavor = "multi_thread")]
async fn a_framework_mines_on_the_embedded_mesos() {
    let peer = Peer::embedded().await;
    a_framework_mines(&peer).await;
    peer.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn shutdown_ends_in_good_order_on_the_embedded_mesos() {
    let peer = Peer::embedded().await;
    shutdown_ends_in_good_order(&peer).await;
    peer.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_connection_costs_no_hashing_on_the_embedded_mesos() {
    let peer = Peer::embedded().await;
    a_lost_connection_costs_no_hashing(&peer).await;
    peer.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn all_of_it_on_a_real_mesos() {
    let Some(peer) = Peer::real("all_of_it_on_a_real_mesos") else {
        return;
    };
    a_framework_mines(&peer).await;
    shutdown_ends_in_good_order(&peer).await;
    a_lost_connection_costs_no_hashing(&peer).await;
    peer.stop().await;
}
