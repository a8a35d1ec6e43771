//! The split of the search space, proven from the executors' own records: nothing is searched twice, nothing outside
//! of what was given, nothing is left out.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use serde_json::{Value, json};
use support::audit::{Record, audit, read_records};
use support::{Miner, Pool};

/// Mines on a pool with frequent jobs until there have been several of each kind, and returns the executors' records.
fn mine(agents: usize, pool_options: &[&str]) -> (Vec<Record>, Value) {
    let common = [
        "--job-interval",
        "2s",
        "--difficulty",
        "0.0005",
        "--block-difficulty",
        "0.01",
    ];
    let pool = Pool::start(&[&common, pool_options].concat());
    let work_dir = tempfile::tempdir().unwrap();
    let mut miner = Miner::start(&[
        "--url",
        &pool.address,
        "--master",
        &format!("local[{agents}]"),
        "--record-search",
        "--work-dir",
        work_dir.path().to_str().unwrap(),
    ]);
    for _ in 0..agents {
        miner.event("executor");
    }
    let (mut clean, mut other) = (0, 0);
    miner.until("jobs of both kinds", |event| {
        if event["event"] == "job" {
            *(if event["clean"] == true {
                &mut clean
            } else {
                &mut other
            }) += 1;
        }
        (clean >= 3 && other >= 2).then_some(())
    });
    miner.shares(1);
    let summary = miner.stop();
    (read_records(work_dir.path()), summary)
}

/// However a job is divided, the records must be in order and account for the hashes that were reported.
fn check_mining(agents: usize, pool_options: &[&str]) -> Vec<Record> {
    let (records, summary) = mine(agents, pool_options);
    let totals = audit(&records).unwrap();
    println!("{pool_options:?}: {totals:?}, {summary}");
    assert_eq!((records.len(), totals.searchers), (agents, agents));
    assert!(totals.jobs >= 5, "{totals:?}");
    assert!(totals.assignments >= totals.jobs + agents - 1, "{totals:?}");
    let claimed = summary["hashes"].as_u64().unwrap();
    // A piece interrupted among its versions counts as hashes but is not recorded.
    assert!(
        claimed > 0 && claimed <= totals.hashes / 10 * 11,
        "{totals:?} {summary}"
    );
    assert!(summary["accepted"].as_u64() > Some(0), "{summary}");
    assert_eq!(summary["rejected"], 0, "{summary}");
    records
}

/// Number of different values of a field of the assignments.
fn values(records: &[Record], field: &str) -> usize {
    let assigned = records.iter().flat_map(|record| &record.lines);
    let values = assigned
        .filter(|line| line["event"] == "assigned")
        .map(|line| line[field].to_string());
    values.collect::<std::collections::BTreeSet<_>>().len()
}

#[test]
fn extranonce2_divides_a_job() {
    let records = check_mining(2, &[]);
    assert!(values(&records, "extranonce2_prefix") >= 2);
}

#[test]
fn version_bits_divide_a_job_with_a_short_extranonce2() {
    let records = check_mining(3, &["--extranonce2-size", "1", "--version-mask", "001fe000"]);
    assert_eq!(values(&records, "extranonce2_prefix"), 1);
    assert!(values(&records, "version_fixed") >= 3);
}

/// Nobody waits for a second that has not come.
#[test]
fn the_last_byte_of_extranonce2_divides_a_job_without_version_bits() {
    let records = check_mining(2, &["--extranonce2-size", "1", "--version-mask", "00000000"]);
    assert!(values(&records, "extranonce2_prefix") >= 2);
    assert_eq!(
        (values(&records, "version_fixed"), values(&records, "time_step")),
        (1, 1)
    );
}

// === the audit itself ===

/// Two executors on one job with one rolled bit, and a third one on the next job; all in order.
fn good() -> Vec<Record> {
    let assigned = |generation: u64, root: &str, prefix: &str, time: u64| {
        json!({
            "event": "assigned", "generation": generation, "prev_hash": "aa", "merkle_root_of_zeros": root,
            "extranonce2_size": 2, "extranonce2_prefix": prefix, "job_version": 0x2000_0000u32,
            "job_version_mask": 0x6000, "version_mask": 0x4000, "version_fixed": 0x2000, "job_time": time,
            "time_first": 1, "time_step": 4, "nonce_first": 0, "nonce_count": 1u64 << 32,
        })
    };
    let piece = |event: &str, generation: u64, extranonce2: &str, time: u64, start: u64, count: u64| {
        json!({
            "event": event, "generation": generation, "extranonce2": extranonce2, "time": time,
            "nonce_start": start, "nonce_count": count, "version_first": 0x2000_2000u32,
            "version_last": 0x2000_6000u32, "version_count": 2, "versions": [0x2000_2000u32, 0x2000_6000u32],
        })
    };
    let half = 1 << 31;
    let record = |executor: &str, lines: Vec<Value>| Record {
        executor: executor.to_owned(),
        lines,
    };
    let mut first = vec![assigned(1, "bb", "00", 1000)];
    // All headers of one time, then the first ones of the next.
    for extranonce2 in 0..=255 {
        let extranonce2 = format!("00{extranonce2:02x}");
        first.push(piece("searched", 1, &extranonce2, 1001, half, half));
        first.push(piece("searched", 1, &extranonce2, 1001, 0, half));
    }
    first.push(piece("abandoned", 1, "0000", 1005, 100, 50));
    first.push(piece("searched", 1, "0000", 1005, 0, 100));
    let second = vec![
        assigned(2, "bb", "01", 1000),
        piece("searched", 2, "0100", 1001, 0, 1000),
        piece("searched", 2, "0100", 1001, 1000, 1000),
    ];
    let third = vec![
        assigned(3, "cc", "00", 1002),
        piece("searched", 3, "0000", 1003, 0, 1000),
    ];
    vec![record("a", first), record("b", second), record("c", third)]
}

/// Checks that the audit of [`good`] fails after a change, with a message that contains all these words.
fn check_found(change: impl FnOnce(&mut Vec<Record>), words: &[&str]) {
    let mut records = good();
    change(&mut records);
    let error = audit(&records).unwrap_err();
    for word in words {
        assert!(error.contains(word), "{word:?} is not in: {error}");
    }
}

#[test]
fn the_audit_accepts_good_records() {
    let totals = audit(&good()).unwrap();
    assert_eq!((totals.jobs, totals.assignments, totals.searchers), (2, 3, 3));
    assert_eq!(totals.hashes, 2 * ((256 << 32) + 100 + 2000 + 1000));
}

#[test]
fn the_audit_finds_what_was_searched_twice() {
    let again = |records: &mut Vec<Record>| {
        let line = records[1].lines[1].clone();
        records[1].lines.push(line);
    };
    check_found(again, &["gap or overlap", "of b"]);
    // By another executor with the same assignment: the spaces overlap, and so do the pieces.
    let by_another = |records: &mut Vec<Record>| {
        let mut lines = records[1].lines.clone();
        lines.iter_mut().for_each(|line| line["generation"] = json!(9));
        records.push(Record {
            executor: "d".to_owned(),
            lines,
        });
    };
    check_found(by_another, &["assignments overlap"]);
    // The same, although the recorded assignment does not show it.
    let hidden = |records: &mut Vec<Record>| {
        by_another(records);
        records[3].lines[0]["extranonce2_prefix"] = json!("02");
    };
    check_found(hidden, &["is outside", "\"d\""]);
    // Parts of the nonces are apart, and what was searched of them is told apart as well.
    let parts_of_nonces = |records: &mut Vec<Record>| {
        by_another(records);
        records[1].lines[0]["nonce_count"] = json!(1 << 16);
        records[3].lines[0]["nonce_first"] = json!(1 << 16);
        records[3].lines.iter_mut().skip(1).for_each(|line| {
            line["nonce_start"] = json!(line["nonce_start"].as_u64().unwrap() + (1 << 16));
        });
    };
    let mut records = good();
    parts_of_nonces(&mut records);
    audit(&records).unwrap();
    let shifted = |records: &mut Vec<Record>| {
        parts_of_nonces(records);
        records[3].lines[0]["nonce_first"] = json!((1 << 16) - 1);
    };
    check_found(shifted, &["gap or overlap", "of d"]);
    let overlapping_by_one = |records: &mut Vec<Record>| records[1].lines[2]["nonce_start"] = json!(999);
    check_found(overlapping_by_one, &["gap or overlap", "of b"]);
    check_found(
        |records| records[1].lines[0]["generation"] = json!(1),
        &["given twice"],
    );
}

#[test]
fn the_audit_finds_gaps() {
    for missing in [1, 2, 3, 300, 512, 514] {
        check_found(
            |records| drop(records[0].lines.remove(missing)),
            &["gap or overlap", "of a"],
        );
    }
    check_found(
        |records| records[1].lines[2]["nonce_start"] = json!(1001),
        &["gap or overlap", "of b"],
    );
    check_found(
        |records| records[2].lines[1]["nonce_start"] = json!(1),
        &["gap or overlap", "of c"],
    );
}

#[test]
fn the_audit_finds_what_was_not_assigned() {
    for (field, value) in [
        ("extranonce2", json!("0200")),
        ("extranonce2", json!("010000")),
        ("time", json!(1002)),
        ("time", json!(997)),
        ("nonce_count", json!(1u64 << 32)),
        ("version_first", json!(0x2000_0000u32)),
        ("version_last", json!(0x2000_a000u32)),
    ] {
        check_found(|records| records[1].lines[2][field] = value, &["is outside"]);
    }
    check_found(
        |records| records[1].lines[0]["nonce_count"] = json!(1500),
        &["is outside"],
    );
    check_found(
        |records| records[1].lines[2]["generation"] = json!(1),
        &["not assigned to b"],
    );
    check_found(
        |records| records[1].lines[2]["version_count"] = json!(1),
        &["not a row"],
    );
    check_found(
        |records| records[1].lines[2]["versions"] = json!([1, 2]),
        &["listed versions"],
    );
}
