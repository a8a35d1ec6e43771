//! A template that Bitcoin Core made, and what is wrong with others.

use super::*;
use crate::coinbase::{Tag, parts, with_witness};
use crate::{Payout, SoloJob};
use bitcoin::consensus::deserialize;
use bitcoin::{Block, Transaction};
use miner_core::Share;
use serde_json::{Value, json};

const TEMPLATE: &str = include_str!("../../../../miner-core/tests/data/gbt_regtest.json");
const COINBASES: &str = include_str!("../../../../miner-core/tests/data/coinbase.json");

fn vectors(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn check_on(template: &Value, chain: Chain) -> Result<Template, TemplateError> {
    let text = template.to_string();
    Template::check(serde_json::from_str(&text).unwrap(), chain)
}

fn check(template: &Value) -> Result<Template, TemplateError> {
    check_on(template, Chain::Regtest)
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

#[test]
fn a_block_of_a_real_template_is_what_its_node_takes() {
    let vector = vectors(TEMPLATE);
    let template = check(&vector["template"]).unwrap();
    let branch: Vec<String> = template.transactions.branch().iter().map(hex::encode).collect();
    assert_eq!(json!(branch), vector["merkle_branch_internal"]);
    let coinbase = hex::decode(text(&vector["coinbase_without_witness"])).unwrap();
    assert_eq!(
        hex::encode(with_witness(&coinbase)),
        text(&vector["coinbase_with_witness"])
    );

    let script = hex::decode(text(&vector["payout_script_pubkey"])).unwrap();
    let tag: Tag = "/tag/".parse().unwrap();
    let job = SoloJob::new("1".to_owned(), &template, &script, &tag, [7; 8]).unwrap();
    assert_eq!(job.template().check(), Ok(()));
    assert_eq!(job.template().height(), Some(128));
    let share = Share {
        extranonce2: vec![9; 8],
        version: 0x2000_2000,
        time: template.time + 1,
        nonce: 77,
    };
    let bytes = job.block(&share).unwrap();
    assert_eq!(bytes[..80], job.template().header(&share).unwrap().to_bytes());
    let block: Block = deserialize(&bytes).unwrap();
    assert!(block.check_merkle_root() && block.check_witness_commitment());
    assert_eq!(block.bip34_block_height(), Ok(128));
    let real: Block = deserialize(&hex::decode(text(&vector["block"])).unwrap()).unwrap();
    assert_eq!(block.txdata[1..], real.txdata[1..]);
    let [payout, commitment] = &block.txdata[0].output[..] else {
        panic!("two outputs: {:?}", block.txdata[0]);
    };
    assert_eq!(payout.value.to_sat(), 5_000_160_000);
    assert_eq!(payout.script_pubkey.as_bytes(), script);
    assert_eq!(commitment.script_pubkey, real.txdata[0].output[1].script_pubkey);
    let script = block.txdata[0].input[0].script_sig.as_bytes();
    assert!(script.ends_with(&[[7; 8], [9; 8]].concat()), "{script:?}");

    let read = SoloJob::from_file(&job.to_file()).unwrap();
    assert_eq!((read.id(), read.template()), (job.id(), job.template()));
    assert_eq!(read.block(&share), Ok(bytes));
}

#[test]
fn a_file_that_is_cut_or_changed_is_no_job() {
    let template = check(&vectors(TEMPLATE)["template"]).unwrap();
    let job = SoloJob::new("1".to_owned(), &template, &[0x51], &Tag::default(), [7; 8]).unwrap();
    let file = job.to_file();
    for length in [0, 10, file.len() / 2, file.len() - 1] {
        SoloJob::from_file(&file[..length]).unwrap_err();
    }
    let mut changed = file.clone();
    *changed.last_mut().unwrap() ^= 1;
    SoloJob::from_file(&changed).unwrap_err();
    let other = String::from_utf8_lossy(&file).replacen("\"form\":1", "\"form\":2", 1);
    assert!(
        SoloJob::from_file(other.as_bytes())
            .unwrap_err()
            .to_string()
            .contains("another version")
    );
}

#[test]
fn the_script_begins_with_the_height_whatever_it_is() {
    let vector = vectors(TEMPLATE);
    for push in vectors(COINBASES)["bip34"].as_array().unwrap() {
        let mut template = vector["template"].clone();
        template["height"] = push["height"].clone();
        let Ok(template) = check(&template) else {
            assert!(push["height"].as_u64() > Some(MAX_HEIGHT), "{push}");
            continue;
        };
        let (before, after) = parts(&template, &[0x51], &Tag::default()).unwrap();
        let whole: Transaction = deserialize(&[&before[..], &[0; 16], &after].concat()).unwrap();
        let script = hex::encode(whole.input[0].script_sig.as_bytes());
        assert!(script.starts_with(text(&push["push"])), "{push}: {script}");
        assert_eq!(whole.lock_time.to_consensus_u32(), template.height - 1);
    }
}

#[test]
fn what_the_node_wants_in_the_script_is_in_it_as_far_as_there_is_room() {
    let mut template = vectors(TEMPLATE)["template"].clone();
    template["coinbaseaux"] = json!({"flags": "062f503253482f"});
    let (before, _) = parts(&check(&template).unwrap(), &[0x51], &Tag::default()).unwrap();
    assert!(hex::encode(before).contains("028000062f503253482f"));
    template["coinbaseaux"] = json!({"flags": "00".repeat(70)});
    let error = parts(&check(&template).unwrap(), &[0x51], &Tag::default()).unwrap_err();
    assert!(error.to_string().contains("104 bytes"), "{error}");
}

#[test]
fn without_segwit_there_is_no_commitment() {
    let mut template = vectors(TEMPLATE)["template"].clone();
    template
        .as_object_mut()
        .unwrap()
        .remove("default_witness_commitment");
    assert!(
        check(&template).unwrap().commitment.is_some(),
        "transactions have witnesses"
    );
    template["transactions"] = json!([]);
    let checked = check(&template).unwrap();
    assert_eq!(
        (checked.commitment.clone(), checked.transactions.branch()),
        (None, vec![])
    );
    let job = SoloJob::new("1".to_owned(), &checked, &[0x51], &Tag::default(), [0; 8]).unwrap();
    let share = Share {
        extranonce2: vec![0; 8],
        version: checked.version,
        time: checked.time,
        nonce: 0,
    };
    let block: Block = deserialize(&job.block(&share).unwrap()).unwrap();
    assert!(block.txdata[0].input[0].witness.is_empty() && block.check_merkle_root());
}

#[test]
fn the_commitment_of_a_block_without_transactions_is_the_known_one() {
    let mut template = vectors(TEMPLATE)["template"].clone();
    template["transactions"] = json!([]);
    template["default_witness_commitment"] =
        json!("6a24aa21a9ede2f61c3f71d1defd3fa999dfa36953755c690689799962b48bebd836974e8cf9");
    assert!(check(&template).is_ok());
}

#[test]
fn lies_are_named() {
    let good = vectors(TEMPLATE)["template"].clone();
    let other_id = "11".repeat(32);
    for (path, value, wanted) in [
        ("/bits", json!("ff123456"), "bits"),
        ("/bits", json!("+07fffff"), "8 hexadecimal digits"),
        ("/bits", json!("1d00ffff"), "target is 7fffff"),
        ("/target", json!("7f"), "target"),
        ("/previousblockhash", json!("00"), "previousblockhash"),
        ("/height", json!(600_000_000), "height is 600000000"),
        ("/coinbasevalue", json!(u64::MAX), "coinbasevalue"),
        ("/coinbasevalue", json!(null), "coinbasevalue"),
        ("/curtime", json!(1u64 << 33), "curtime"),
        ("/maxtime", json!(5), "maxtime"),
        ("/vbrequired", json!(1), "vbrequired"),
        ("/coinbaseaux", json!({"flags": "zz"}), "coinbaseaux"),
        (
            "/default_witness_commitment",
            json!("6a"),
            "default_witness_commitment",
        ),
        (
            "/default_witness_commitment",
            good["longpollid"].clone(),
            "default_witness_commitment",
        ),
        ("/transactions/2/txid", json!(other_id), "transaction 2: txid"),
        ("/transactions/2/data", json!("00"), "transaction 2: data"),
        ("/transactions/2/data", json!("0"), "transaction 2: data"),
        (
            "/transactions/0/data",
            good["transactions"][1]["data"].clone(),
            "transaction 0: txid",
        ),
        ("/rules", json!(["csv", "!quantum"]), "\"quantum\""),
        ("/signet_challenge", json!("5121ff"), "signature"),
    ] {
        let mut template = good.clone();
        match template.pointer_mut(path) {
            Some(place) => *place = value,
            None => template[&path[1..]] = value,
        }
        let error = check(&template).unwrap_err();
        assert!(error.to_string().contains(wanted), "{path}: {error}");
        assert_eq!(
            error.is_refusal(),
            ["/rules", "/signet_challenge"].contains(&path),
            "{path}"
        );
    }
    for (path, value) in [
        ("/rules", json!(["csv", "!segwit", "taproot", "quantum"])),
        ("/maxtime", json!(1_795_164_700u64)),
        ("/coinbaseaux", json!({})),
    ] {
        let mut template = good.clone();
        template[&path[1..]] = value;
        check(&template).unwrap();
    }
}

#[test]
fn a_signet_is_mined_if_anybody_can_sign_or_the_node_has() {
    let mut template = vectors(TEMPLATE)["template"].clone();
    let signet = |template: &Value| check_on(template, Chain::Signet);
    assert_eq!(signet(&template), Err(TemplateError::SignetChallenge));
    template["signet_challenge"] = json!("51");
    assert!(signet(&template).is_ok());
    template["signet_challenge"] = json!("512103ad");
    assert_eq!(signet(&template), Err(TemplateError::SignetChallenge));
    let commitment = text(&template["default_witness_commitment"]).to_owned() + "08ecc7daa200000000";
    template["default_witness_commitment"] = json!(commitment);
    let signed = signet(&template).unwrap();
    assert_eq!(signed.commitment.map(hex::encode), Some(commitment));
}

#[test]
fn bits_of_deployments_are_not_rolled() {
    let mut template = vectors(TEMPLATE)["template"].clone();
    assert_eq!(check(&template).unwrap().version_mask, BIP320_MASK);
    template["vbavailable"] = json!({"testdummy": 28, "far": 200});
    template["version"] = json!(0x2000_2000);
    assert_eq!(check(&template).unwrap().version_mask, 0x0fff_c000);
}

#[test]
fn a_template_lasts_as_long_as_the_node_says_and_at_most_half_a_minute() {
    let mut template = vectors(TEMPLATE)["template"].clone();
    let lasts = |template: &Value| check(template).unwrap().lasts.as_secs();
    assert_eq!(lasts(&template), 30);
    template["expires"] = json!(12);
    assert_eq!(lasts(&template), 12);
    template["maxtime"] = json!(template["curtime"].as_u64().unwrap() + 5);
    assert_eq!(lasts(&template), 5);
}

#[test]
fn addresses_are_what_core_says_of_them() {
    let vector = vectors(COINBASES);
    let chain = |name: &Value| Chain::by_name(text(name)).unwrap();
    for one in vector["addresses"].as_array().unwrap() {
        let payout = text(&one["address"]).parse::<Payout>();
        if ["p2a", "witness_v2"].contains(&text(&one["type"])) {
            assert!(
                payout.unwrap_err().to_string().contains("none of the types"),
                "{one}"
            );
            continue;
        }
        let payout = payout.unwrap();
        assert_eq!(hex::encode(payout.script()), text(&one["script_pubkey"]), "{one}");
        assert!(payout.is_of(chain(&one["network"])), "{one}");
        assert_eq!(payout.to_string(), text(&one["address"]));
    }
    for one in vector["address_checks"].as_array().unwrap() {
        let payout = text(&one["address"]).parse::<Payout>();
        let is_valid = payout.is_ok_and(|payout| payout.is_of(chain(&one["network"])));
        assert_eq!(json!(is_valid), one["valid"], "{one}");
    }
}

#[test]
fn tags_are_plain_and_short() {
    assert_eq!(Tag::default().to_string(), "/mesos-miner/");
    assert!("".parse::<Tag>().is_ok() && "a b".parse::<Tag>().is_ok());
    assert_eq!("ä".parse::<Tag>(), Err(crate::TagError::Characters));
    assert_eq!("x".repeat(41).parse::<Tag>(), Err(crate::TagError::TooLong(41)));
}
