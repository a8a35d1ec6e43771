//! The coinbase of any height, value, tag and wish of a node, read by the `bitcoin` crate.
#![no_main]

use fuzz::solo::{Asking, INFO};
use libfuzzer_sys::fuzz_target;
use serde_json::json;

/// That of a block without transactions.
const COMMITMENT: &str = "6a24aa21a9ede2f61c3f71d1defd3fa999dfa36953755c690689799962b48bebd836974e8cf9";

fuzz_target!(|input: (u64, u64, &str, &[u8], bool, u32)| {
    let (height, value, tag, aux, has_commitment, version) = input;
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let mut template = json!({
        "version": version,
        "rules": ["csv", "!segwit", "taproot"],
        "previousblockhash": "78b1e32a0b8845d40a3f62841df016878f7eacb53e13c5e447f69f13ae256f4f",
        "transactions": [],
        "coinbaseaux": {"flags": hex(aux)},
        "coinbasevalue": value % 2_200_000_000_000_000,
        "target": "7fffff0000000000000000000000000000000000000000000000000000000000",
        "bits": "207fffff",
        "curtime": 1_795_164_617,
        "height": height % 600_000_000,
    });
    if has_commitment {
        template["default_witness_commitment"] = json!(COMMITMENT);
    }
    let mut node = Asking::new(1, tag);
    node.answer(200, INFO.as_bytes());
    node.answer(200, json!({"result": template, "error": null}).to_string().as_bytes());
});
