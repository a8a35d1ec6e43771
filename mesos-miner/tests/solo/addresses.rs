//! Blocks pay every type of address, and none of another network.

use crate::node::{ANYONE_CAN_SPEND, Node};
use crate::{ADDRESS, Home};

/// Of regtest, with the type that Bitcoin Core calls each.
pub(crate) const ADDRESSES: [(&str, &str); 5] = [
    ("mrCDrCybB6J1vRfbwM5hemdJz73FwDBC8r", "pubkeyhash"),
    ("2ND8PB9RrfCaAcjfjP1Y6nAgFd9zWHYX4DN", "scripthash"),
    (ADDRESS, "witness_v0_keyhash"),
    (ANYONE_CAN_SPEND, "witness_v0_scripthash"),
    (
        "bcrt1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqc8gma6",
        "witness_v1_taproot",
    ),
];

#[test]
fn every_type_of_address_is_paid() {
    let Some(node) = Node::start("regtest", &[]) else {
        return;
    };
    let home = Home::new();
    let url = node.url();
    for (address, kind) in ADDRESSES {
        let before = node.height();
        let mut miner = home.mine(&["--url", &url, "--coinbase-addr", address]);
        miner.shares(1);
        miner.stop();
        let block = node.block(before + 1);
        let script = &block["tx"][0]["vout"][0]["scriptPubKey"];
        assert_eq!(
            (&script["address"], &script["type"]),
            (&address.into(), &kind.into()),
            "{block}"
        );
    }
}

#[test]
fn an_address_of_another_network_is_refused_before_anything_is_mined() {
    let Some(node) = Node::start("regtest", &[]) else {
        return;
    };
    let (home, url) = (Home::new(), node.url());
    for address in [
        "tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx",
        "1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH",
    ] {
        let ended = home.mine(&["--url", &url, "--coinbase-addr", address]).finish();
        ended.refused(1, &["regtest", "--coinbase-addr", address]);
    }
    assert_eq!(node.height(), 0);
}

#[test]
fn what_is_no_address_is_refused_at_once() {
    let home = Home::new();
    let url = "http://u:p@127.0.0.1:9";
    for address in [
        "",
        "1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAM2",
        "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3tq",
        "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kemeawh",
    ] {
        let ended = home.mine(&["--url", url, "--coinbase-addr", address]).finish();
        ended.refused(2, &["--coinbase-addr", "is not an address"]);
    }
    let ended = home.mine(&["--url", url]).finish();
    ended.refused(2, &["--coinbase-addr", "the address that found blocks pay"]);
}
