//! Solo mining through the framework: executors of a real Mesos search, and a real node judges.

use testkit::RealMesos;

use crate::Home;
use crate::addresses::ADDRESSES;
use crate::node::Node;

/// A block of each type in a chain that two agents have mined.
#[test]
fn agents_mine_blocks_that_pay_every_type_of_address() {
    let name = "agents_mine_blocks_that_pay_every_type_of_address";
    let Some(node) = Node::start("regtest", &[]) else {
        return;
    };
    let Some(mesos) = RealMesos::start(name, &["--agents", "2"]) else {
        return;
    };
    let (home, url, master) = (Home::new(), node.url(), mesos.master());
    for (address, kind) in ADDRESSES {
        let before = node.height();
        let mut miner = home.mine(&[
            "--url",
            &url,
            "--coinbase-addr",
            address,
            "--master",
            &master,
            "--cpus-per-agent",
            "1",
        ]);
        miner.shares(3);
        let summary = miner.stop();
        assert_eq!(
            (&summary["rejected"], &summary["invalid"]),
            (&0.into(), &0.into()),
            "{summary}"
        );
        let height = node.height();
        assert!(height > before, "{summary}");
        for height in before + 1..=height {
            let block = node.block(height);
            let script = &block["tx"][0]["vout"][0]["scriptPubKey"];
            assert_eq!(
                (&script["address"], &script["type"]),
                (&address.into(), &kind.into()),
                "{block}"
            );
        }
    }
}
