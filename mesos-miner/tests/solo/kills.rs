//! What is killed between the finding of a block and the node's answer loses no block.

use std::path::Path;

use local_mesos::{ClusterConfig, LocalCluster};
use tempfile::TempDir;

use crate::node::Node;
use crate::support::{Miner, eventually};
use crate::{ADDRESS, Home};

/// How often each is killed.
const KILLS: usize = 20;

/// Blocks that a run has said to have found.
fn found(miner: &Miner) -> Vec<String> {
    let blocks = miner.events.iter().filter(|event| event["event"] == "block");
    blocks
        .map(|event| event["hash"].as_str().unwrap().to_owned())
        .collect()
}

/// Waits until one of these blocks, which were found on the block at `height`, is in the node's best chain.
fn wait_for_one_of(node: &Node, hashes: &[String], height: u64) {
    eventually("a found block in the best chain", || {
        let is_in = hashes.iter().any(|hash| node.has_in_best_chain(hash));
        (node.height() > height && is_in).then_some(())
    });
}

/// Waits for a job on top of the node's chain.
fn wait_for_job(miner: &mut Miner) {
    miner.until("a clean job", |event| {
        (event["event"] == "job" && event["clean"] == true).then_some(())
    });
}

#[test]
fn a_node_that_is_killed_gets_the_block_when_it_is_back() {
    let Some(mut node) = Node::start("regtest", &[]) else {
        return;
    };
    let (home, cookie) = (Home::new(), node.cookie_file());
    let mut miner = home.mine(&[
        "--url",
        &node.bare_url(),
        "--rpc-cookie-file",
        cookie.to_str().unwrap(),
        "--coinbase-addr",
        ADDRESS,
    ]);
    miner.shares(1);
    for _ in 0..KILLS {
        wait_for_job(&mut miner);
        let height = node.height();
        node.kill();
        miner.events.clear();
        // Blocks that were found before it was killed, if their answers were lost, count as well.
        miner.event("block");
        node.restart();
        node.wait();
        eventually("another block", || (node.height() > height).then_some(()));
        wait_for_one_of(&node, &found(&miner), height);
        miner.shares(1);
    }
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

    fn mine(&self, node: &Node, home: &Home, state: &Path) -> Miner {
        home.mine(&[
            "--master",
            &self.cluster.master_addr().to_string(),
            "--state",
            state.to_str().unwrap(),
            "--url",
            &node.bare_url(),
            "--rpc-cookie-file",
            node.cookie_file().to_str().unwrap(),
            "--coinbase-addr",
            ADDRESS,
        ])
    }
}

/// The node is down when the block is found, so that nothing but the disk and the executor have it.
#[test]
fn a_scheduler_that_is_killed_sends_the_block_after_its_restart() {
    let Some(mut node) = Node::start("regtest", &[]) else {
        return;
    };
    let (home, state) = (Home::new(), tempfile::tempdir().unwrap());
    let cluster = Cluster::start();
    let mut miner = cluster.mine(&node, &home, state.path());
    miner.shares(1);
    for _ in 0..KILLS {
        wait_for_job(&mut miner);
        let height = node.height();
        node.kill();
        miner.events.clear();
        miner.event("block");
        let hashes = found(&miner);
        miner.kill();
        node.restart();
        node.wait();
        miner = cluster.mine(&node, &home, state.path());
        wait_for_one_of(&node, &hashes, height);
        miner.shares(1);
    }
    miner.stop();
    let Cluster { cluster, runtime, .. } = cluster;
    runtime.block_on(cluster.stop());
}
