//! What is killed between the finding of a block and the node's answer loses no block.

use std::path::Path;

use local_mesos::{ClusterConfig, LocalCluster};
use serde_json::json;
use tempfile::TempDir;

use crate::node::Node;
use crate::proxy::Proxy;
use crate::support::{Miner, eventually};
use crate::{ADDRESS, Home};

/// How often each is killed.
const KILLS: usize = 20;

/// Blocks on the node's tip, which were on their way to it and did not get there.
struct Found {
    tip: String,
    height: u64,
    /// Their hashes.
    blocks: Vec<String>,
}

/// Holds blocks back until there is one on the node's tip.
fn find(node: &Node, proxy: &Proxy) -> Found {
    proxy.hold_blocks(true);
    eventually("a block on the node's tip", || {
        let (tip, height) = (node.tip(), node.height());
        let blocks = proxy.held_on(&tip);
        (!blocks.is_empty()).then_some(Found { tip, height, blocks })
    })
}

/// Waits until the node has each of them and its chain goes on.
fn arrive(node: &Node, found: &Found) {
    eventually("the blocks that were held", || {
        let all = found.blocks.iter().all(|hash| node.knows(hash));
        (all && node.height() > found.height).then_some(())
    });
}

/// The same. Gives the coinbase's script of the next block, hex.
fn next_coinbase(node: &Node, found: &Found) -> String {
    arrive(node, found);
    let next = node.block(found.height + 1);
    assert_eq!(next["previousblockhash"], found.tip, "{next}");
    next["tx"][0]["vin"][0]["coinbase"].as_str().unwrap().to_owned()
}

/// The node forgets what it has not written since it started, and is sent that again too.
#[test]
fn a_node_that_is_killed_gets_the_block_when_it_is_back() {
    let Some(mut node) = Node::start("regtest", &[]) else {
        return;
    };
    let (home, proxy) = (Home::new(), Proxy::start(node.port));
    let miner = home.mine(&[
        "--url",
        &proxy.url(),
        "--rpc-cookie-file",
        node.cookie_file().to_str().unwrap(),
        "--coinbase-addr",
        ADDRESS,
    ]);
    let mut on_tip = 0;
    for _ in 0..KILLS {
        let found = find(&node, &proxy);
        node.kill();
        proxy.hold_blocks(false);
        node.restart();
        node.wait();
        arrive(&node, &found);
        // What is found on the block before, until the node has the forgotten tip again, may win.
        on_tip += usize::from(node.block(found.height + 1)["previousblockhash"] == found.tip);
    }
    assert!(on_tip > KILLS / 2, "{on_tip} of {KILLS}");
    let summary = miner.stop();
    assert_eq!(summary["rejected"], 0, "{summary}");
}

/// A master and an agent in this process, so that executors outlive their scheduler.
struct Cluster {
    cluster: LocalCluster,
    runtime: tokio::runtime::Runtime,
    _sandboxes: TempDir,
}

impl Cluster {
    fn start() -> Self {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let sandboxes = tempfile::tempdir().unwrap();
        let cluster = LocalCluster::start(ClusterConfig::new(sandboxes.path()));
        Self {
            cluster: runtime.block_on(cluster).unwrap(),
            runtime,
            _sandboxes: sandboxes,
        }
    }

    fn mine(&self, node: &Node, proxy: &Proxy, home: &Home, state: &Path) -> Miner {
        home.mine(&[
            "--master",
            &self.cluster.master_addr().to_string(),
            "--state",
            state.to_str().unwrap(),
            "--url",
            &proxy.url(),
            "--rpc-cookie-file",
            node.cookie_file().to_str().unwrap(),
            "--coinbase-addr",
            ADDRESS,
        ])
    }
}

/// Every other time the node is killed as well. No node has heard of the block when the scheduler dies: only the disk has
/// it, or the executor.
#[test]
fn a_scheduler_that_is_killed_sends_the_block_after_its_restart() {
    let Some(mut node) = Node::start("regtest", &[]) else {
        return;
    };
    let (home, state, proxy) = (Home::new(), tempfile::tempdir().unwrap(), Proxy::start(node.port));
    let cluster = Cluster::start();
    for round in 0..KILLS {
        let miner = cluster.mine(&node, &proxy, &home, state.path());
        let found = find(&node, &proxy);
        miner.kill();
        if round % 2 == 1 {
            // It writes what it has, as it does once an hour: the scheduler will know nothing of that any more.
            node.call("gettxoutsetinfo", &json!([]));
            node.kill();
            node.restart();
            node.wait();
        }
        assert_eq!(node.tip(), found.tip, "no block has got through");
        proxy.hold_blocks(false);
        let mut miner = cluster.mine(&node, &proxy, &home, state.path());
        let job = miner.event("job");
        let own = job["job_id"]
            .as_str()
            .unwrap()
            .split('-')
            .next()
            .unwrap()
            .to_owned();
        let script = next_coinbase(&node, &found);
        assert!(
            !script.contains(&own),
            "a block of the new run instead of an old one"
        );
        miner.kill();
    }
    let Cluster { cluster, runtime, .. } = cluster;
    runtime.block_on(cluster.stop());
}
