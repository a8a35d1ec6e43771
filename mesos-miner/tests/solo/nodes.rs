//! Several nodes, nodes that go and come back, and pools beside them.

use serde_json::json;

use crate::node::{ANYONE_CAN_SPEND, Node};
use crate::support::{Pool, eventually};
use crate::{ADDRESS, Home, mine_on, prev_hash};

#[test]
fn transactions_of_the_mempool_are_in_the_block() {
    let Some(node) = Node::start("regtest", &[]) else {
        return;
    };
    node.generate(103, ANYONE_CAN_SPEND);
    let sent: Vec<_> = (1..=3).map(|height| node.spend_coinbase_of(height)).collect();
    let home = Home::new();
    let mut miner = mine_on(&node, &home, &[]);
    miner.shares(1);
    let block = node.block(104);
    for id in &sent {
        let transactions = block["tx"].as_array().unwrap();
        assert!(transactions.iter().any(|one| one["txid"] == *id), "{id}: {block}");
    }
    // Subsidy and fees.
    assert_eq!(block["tx"][0]["vout"][0]["value"], json!(50.003), "{block}");
    // A transaction that comes while a template is mined gets into a later block.
    let late = node.spend_coinbase_of(4);
    eventually("the transaction in a block", || {
        let mempool = node.call("getrawmempool", &json!([]));
        (!mempool.as_array().unwrap().contains(&late)).then_some(())
    });
    assert_eq!(miner.stop()["rejected"], 0);
}

#[test]
fn a_block_goes_to_all_nodes_and_the_one_with_the_most_work_is_mined() {
    let (Some(mut first), Some(second)) = (Node::start("regtest", &[]), Node::start("regtest", &[])) else {
        return;
    };
    let home = Home::new();
    let (one, other) = (first.url(), second.url());
    let mut miner = home.mine(&["--url", &one, "--url", &other, "--coinbase-addr", ADDRESS]);
    miner.shares(3);
    let height = first.height();
    eventually("the blocks at the other node", || {
        (second.height() >= height).then_some(())
    });
    // They are not connected to each other.
    let longer = second.generate(50, ADDRESS);
    let tip = longer.as_array().unwrap().last().unwrap().clone();
    eventually("a block on the longer chain", || {
        (prev_hash(&miner.event("block")) == tip.as_str().unwrap()).then_some(())
    });
    first.kill();
    miner.shares(2);
    assert_eq!(miner.stop()["rejected"], 0);
}

#[test]
fn a_node_and_a_pool_stand_in_for_each_other() {
    let Some(mut node) = Node::start("regtest", &[]) else {
        return;
    };
    let pool = Pool::start(&["--difficulty", "0.0002"]);
    let home = Home::new();
    let (bare, cookie) = (node.bare_url(), node.cookie_file());
    let cookie = cookie.to_str().unwrap();
    let login = ["--rpc-cookie-file", cookie, "--coinbase-addr", ADDRESS];
    let pool_url = format!("stratum+tcp://{}", pool.address);
    let mut miner = home.mine(&[&["-o", &bare, "-o", &pool_url], &login[..]].concat());
    miner.shares(1);
    node.kill();
    miner.until("the pool", |event| {
        (event["event"] == "pool" && event["url"] == *pool_url).then_some(())
    });
    miner.shares(1);
    node.restart();
    node.wait();
    let height = node.height();
    eventually("blocks at the node again", || {
        (node.height() > height).then_some(())
    });
    miner.stop();

    // The other way round.
    let mut miner = home.mine(&[&["-o", &pool_url, "-o", &bare], &login[..]].concat());
    miner.shares(1);
    let height = node.height();
    pool.interrupt();
    pool.finish();
    eventually("blocks at the node", || (node.height() > height).then_some(()));
    miner.stop();
}

#[test]
fn signet_is_mined_where_everything_meets_its_challenge() {
    let Some(node) = Node::start("signet", &["-signetchallenge=51"]) else {
        return;
    };
    let home = Home::new();
    let url = node.url();
    let address = "tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx";
    let mut miner = home.mine(&["--url", &url, "--coinbase-addr", address]);
    miner.shares(2);
    let summary = miner.stop();
    assert_eq!(
        (&summary["rejected"], node.height() >= 2),
        (&0.into(), true),
        "{summary}"
    );
    drop(node);
    let Some(public) = Node::start("signet", &[]) else {
        return;
    };
    let url = public.url();
    let ended = home.mine(&["--url", &url, "--coinbase-addr", address]).finish();
    ended.refused(1, &["signet", "signature"]);
}
