//! Solo mining on a real Bitcoin Core, which judges the blocks.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod addresses;
mod doctor;
mod kills;
mod mesos;
mod node;
mod nodes;
mod proxy;
#[path = "../support/mod.rs"]
mod support;

use std::process::Command;

use node::Node;
use serde_json::Value;
use support::Miner;
use tempfile::TempDir;

/// An address of regtest: P2WPKH of the test key of BIP 173.
pub(crate) const ADDRESS: &str = "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080";

/// A directory for what a run keeps.
pub(crate) struct Home(TempDir);

impl Home {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// A miner that keeps its files there.
    pub(crate) fn mine(&self, options: &[&str]) -> Miner {
        Miner::start_with(options, |command: &mut Command| {
            command.env("XDG_STATE_HOME", self.0.path());
        })
    }
}

/// Hash of the block before the one of this event, display hex.
fn prev_hash(block: &Value) -> String {
    let mut prev_hash = hex::decode(&block["header"].as_str().unwrap()[8..72]).unwrap();
    prev_hash.reverse();
    hex::encode(prev_hash)
}

/// A miner of one agent on this node.
fn mine_on(node: &Node, home: &Home, options: &[&str]) -> Miner {
    let url = node.url();
    home.mine(&[&["--url", &url, "--coinbase-addr", ADDRESS], options].concat())
}

/// From the template to a block that the node has in its chain.
#[test]
fn blocks_are_in_the_nodes_best_chain() {
    let Some(node) = Node::start("regtest", &[]) else {
        return;
    };
    let home = Home::new();
    let mut miner = mine_on(&node, &home, &["--coinbase-tag", "/a test/"]);
    assert_eq!(miner.event("pool")["url"], node.bare_url());
    miner.shares(5);
    let summary = miner.stop();
    assert_eq!(summary["rejected"], 0, "{summary}");
    let height = node.height();
    assert!(height >= 5, "{height}");
    for height in 1..=height {
        let block = node.block(height);
        let payout = &block["tx"][0]["vout"][0]["scriptPubKey"]["address"];
        assert_eq!(payout, ADDRESS, "{block}");
    }
    let coinbase = &node.block(1)["tx"][0];
    let script = coinbase["vin"][0]["coinbase"].as_str().unwrap();
    assert!(script.contains(&hex::encode("/a test/")), "{script}");
}
