//! `mesos-miner doctor` on a node.

use crate::ADDRESS;
use crate::node::Node;
use crate::support::program::run;

#[test]
fn a_node_is_asked_for_its_chain_and_a_template() {
    let Some(node) = Node::start("regtest", &[]) else {
        return;
    };
    let doctor = |url: &str, address: &str| {
        run(&[
            "doctor",
            "--listen",
            "127.0.0.1:0",
            "--url",
            url,
            "--coinbase-addr",
            address,
        ])
    };
    let well = doctor(&node.url(), ADDRESS);
    assert_eq!(well.code, Some(0), "{well:?}");
    assert!(
        well.stdout
            .contains("is on regtest and gives templates, of height 1"),
        "{well:?}"
    );
    assert!(well.stdout.contains("ok: clock: "), "{well:?}");
    for (url, address, part) in [
        (
            node.url(),
            "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
            "is no address there",
        ),
        (
            format!("http://a:b@127.0.0.1:{}", node.port),
            ADDRESS,
            "refuses the login",
        ),
        ("http://a:b@127.0.0.1:1".to_owned(), ADDRESS, "cannot connect"),
    ] {
        let ended = doctor(&url, address);
        let found = ended
            .stdout
            .lines()
            .find(|line| line.starts_with("problem: node: "));
        assert!(
            ended.code == Some(1) && found.is_some_and(|line| line.contains(part)),
            "{part}: {ended:?}"
        );
    }
}
