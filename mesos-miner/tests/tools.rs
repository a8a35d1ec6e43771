//! The commands that hash without a cluster: scan, kernels, bench.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use std::collections::BTreeMap;

use miner_core::{Header, Target};
use rustix::process::Signal;
use serde_json::Value;
use std::time::Instant;
use support::PATIENCE;
use support::program::{self, Running, run};

/// The header of the genesis block; its nonce is 2083236893.
const GENESIS: &str = "0100000000000000000000000000000000000000000000000000000000000000000000003ba3edfd7a7b12b27ac72c3e67768f617fc81bc3888a51323a9fb8aa4b1e5e4a29ab5f49ffff001d1dac2b7c";

/// An easy target, as a difficulty: about one hash in 4000 meets it.
const EASY: &str = "1e-6";

type Hits = Vec<(u64, u64, String)>;

/// The printed hits, and the last line.
fn scan(options: &[&str]) -> (Hits, Value) {
    let ended = run(&[&["scan", "--header", GENESIS], options].concat());
    assert_eq!(ended.code, Some(0), "{ended:?}");
    let mut objects = ended.objects();
    let done = objects.pop().unwrap();
    assert_eq!(done["event"], "done", "{done}");
    let hit = |object: &Value| {
        let number = |name: &str| {
            object[name]
                .as_u64()
                .unwrap_or_else(|| panic!("{name} in {object}"))
        };
        (
            number("nonce"),
            number("version"),
            object["hash"].as_str().unwrap().to_owned(),
        )
    };
    let hits: Hits = objects.iter().map(hit).collect();
    assert_eq!(done["hits"].as_u64(), Some(hits.len() as u64), "{done}");
    (hits, done)
}

/// The same hits, found by hashing every header with plain code.
fn hits_by_hand(versions: &[u32], nonces: std::ops::RangeInclusive<u32>, difficulty: f64) -> Hits {
    let genesis = Header::from_bytes(&hex::decode(GENESIS).unwrap().try_into().unwrap());
    let target = Target::from_difficulty(difficulty).unwrap();
    let all = nonces.flat_map(|nonce| {
        versions.iter().map(move |&version| Header {
            version,
            nonce,
            ..genesis
        })
    });
    all.map(|header| (header, header.hash()))
        .filter(|(_, hash)| target.is_met_by(hash))
        .map(|(header, hash)| (header.nonce.into(), header.version.into(), hash.to_string()))
        .collect()
}

/// Name of every kernel → whether this CPU can run it.
fn kernels() -> BTreeMap<String, bool> {
    let ended = run(&["kernels", "--json"]);
    assert_eq!(ended.code, Some(0), "{ended:?}");
    let name = |row: &Value| row["name"].as_str().unwrap().to_owned();
    ended
        .objects()
        .iter()
        .map(|row| (name(row), row["available"].as_bool().unwrap()))
        .collect()
}

fn available() -> impl Iterator<Item = String> {
    kernels()
        .into_iter()
        .filter(|(_, available)| *available)
        .map(|(name, _)| name)
}

#[test]
fn the_first_block_is_found() {
    let (hits, done) = scan(&["--start", "2083236000", "--count", "2000"]);
    let hash = "000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f";
    assert_eq!(hits, [(2083236893, 1, hash.to_owned())]);
    assert_eq!(done["hashes"], 2000, "{done}");
    // Both ends of the range are searched.
    assert_eq!(scan(&["--start", "2083236893", "--count", "1"]).0, hits);
    assert_eq!(scan(&["--start", "2083236800", "--count", "94"]).0, hits);
    assert_eq!(scan(&["--start", "2083236894", "--count", "100"]).0, []);
    let target = "00000000ffff0000000000000000000000000000000000000000000000000000";
    assert_eq!(
        scan(&["--start", "2083236893", "--count", "1", "--target", target]).0,
        hits
    );
    assert_eq!(
        scan(&["--start", "2083236893", "--count", "1", "--target", hash]).0,
        hits,
        "equal is enough"
    );
}

#[test]
fn every_kernel_finds_all_hits() {
    let wanted = hits_by_hand(&[1], 0..=199_999, 1e-6);
    assert!(wanted.len() > 20, "{wanted:?}");
    for kernel in available() {
        let (hits, done) = scan(&["--count", "200000", "--difficulty", EASY, "--kernel", &kernel]);
        assert_eq!(hits, wanted, "{kernel}");
        assert_eq!(
            (&done["kernel"], &done["hashes"]),
            (&Value::from(kernel), &Value::from(200_000))
        );
    }
    let (hits, done) = scan(&["--count", "200000", "--difficulty", EASY, "--threads", "3"]);
    assert_eq!((hits, &done["threads"]), (wanted, &Value::from(3)));
}

#[test]
fn every_kernel_rolls_versions() {
    // Genesis has version 1; the bits of the mask take the values 0 to 4 in order.
    let versions = [0x1, 0x2001, 0x8001, 0xa001, 0x1_0001];
    let wanted = hits_by_hand(&versions, 70_000..=109_999, 1e-6);
    assert!(wanted.len() > 20, "{wanted:?}");
    for kernel in available() {
        let range = [
            "--start",
            "70000",
            "--count",
            "40000",
            "--difficulty",
            EASY,
            "--kernel",
            &kernel,
        ];
        let (hits, done) = scan(&[&range[..], &["--version-mask", "0001a000", "--versions", "5"]].concat());
        assert_eq!(hits, wanted, "{kernel}");
        assert_eq!(done["hashes"], 200_000, "{done}");
    }
}

#[test]
fn the_last_nonce_is_searched() {
    let easiest = ["--target", &"f".repeat(64)];
    for kernel in available() {
        for count in [1, 2, 37] {
            let start = (4_294_967_296u64 - count).to_string();
            let (hits, done) = scan(&[&["--start", &start, "--kernel", &kernel], &easiest[..]].concat());
            let nonces: Vec<u64> = hits.iter().map(|hit| hit.0).collect();
            assert_eq!(
                nonces,
                (4_294_967_296 - count..4_294_967_296).collect::<Vec<_>>(),
                "{kernel}"
            );
            assert_eq!(done["hashes"], count, "{done}");
        }
    }
    let (hits, _) = scan(&["--start", "4294000000", "--difficulty", EASY]);
    assert_eq!(hits, hits_by_hand(&[1], 4_294_000_000..=u32::MAX, 1e-6));
}

#[test]
fn what_cannot_be_scanned_is_refused() {
    let short = &GENESIS[2..];
    let odd = &GENESIS[1..];
    let zeros = "0".repeat(160);
    for (options, named) in [
        (&["--header", short][..], "--header"),
        (&["--header", odd], "--header"),
        (&["--header", "xyz"], "--header"),
        (&["--header", &zeros], "--target"),
        (
            &["--header", GENESIS, "--start", "4294967295", "--count", "2"],
            "--count",
        ),
        (&["--header", GENESIS, "--target", "ff"], "--target"),
        (&["--header", GENESIS, "--difficulty", "0"], "--difficulty"),
        (&["--header", GENESIS, "--kernel", "nosuch"], "nosuch"),
        (&["--header", GENESIS, "--threads", "0"], "--threads"),
        (
            &[
                "--header",
                GENESIS,
                "--version-mask",
                "0001a000",
                "--versions",
                "9",
            ],
            "--versions",
        ),
        (
            &["--header", GENESIS, "--version-mask", "x", "--versions", "1"],
            "--version-mask",
        ),
    ] {
        run(&[&["scan"], options].concat()).refused(2, &[named]);
    }
    // clap's own message takes several lines.
    for options in [
        &["scan"][..],
        &["scan", "--header", GENESIS, "--start", "4294967296"],
        &["scan", "--header", GENESIS, "--versions", "2"],
        &["scan", "--header", GENESIS, "--target", "00", "--difficulty", "1"],
    ] {
        let ended = run(options);
        assert_eq!(
            (ended.code, ended.stdout.as_str()),
            (Some(2), ""),
            "{options:?}: {ended:?}"
        );
        assert!(ended.stderr.contains("--"), "{ended:?}");
    }
}

#[test]
fn kernels_are_listed() {
    let ended = run(&["kernels", "--json"]);
    let rows = ended.objects();
    let chosen: Vec<_> = rows.iter().filter(|row| row["chosen"] == true).collect();
    assert_eq!(chosen.len(), 1, "{rows:?}");
    assert_eq!(chosen[0]["available"], true);
    let rate = |row: &Value| row["rolling"].as_f64();
    for row in &rows {
        let available = row["available"] == true;
        let checked = if available { "ok".into() } else { Value::Null };
        assert_eq!(row["checked"], checked, "{row}");
        // On a busy machine some of those that can run are not timed.
        assert!(available || row["nonce_only"].is_null(), "{row}");
        assert!(rate(row) <= rate(chosen[0]), "{row} is faster than {}", chosen[0]);
    }
    let scalar = rows.iter().find(|row| row["name"] == "scalar").unwrap();
    assert_eq!(
        (&scalar["available"], &scalar["lanes"]),
        (&true.into(), &2.into())
    );
    let features = |row: &Value| row["features"].as_array().unwrap().len();
    assert!(
        rows.iter()
            .all(|row| row["name"] == "scalar" || features(row) > 0),
        "{rows:?}"
    );
    for name in std::env::var("REQUIRE_KERNELS")
        .unwrap_or_default()
        .split(',')
        .filter(|name| !name.is_empty())
    {
        let row = rows.iter().find(|row| row["name"] == name).unwrap();
        assert!(row["available"] == true || row["hopeless"] == true, "{row}");
    }

    let table = run(&["kernels"]);
    assert_eq!((table.code, table.stderr.as_str()), (Some(0), ""));
    assert!(
        kernels().keys().all(|name| table.stdout.contains(name)),
        "{}",
        table.stdout
    );
}

#[test]
fn bench_times_every_kernel_both_ways() {
    let ended = run(&["bench", "--seconds", "0.2", "--json"]);
    assert_eq!(ended.code, Some(0), "{ended:?}");
    let rows = ended.objects();
    for kernel in available() {
        let of_kernel: Vec<_> = rows
            .iter()
            .filter(|row| row["kernel"] == kernel.as_str())
            .collect();
        let versions: Vec<_> = of_kernel
            .iter()
            .map(|row| row["versions"].as_u64().unwrap())
            .collect();
        assert!(
            matches!(versions[..], [1, rolling] if rolling > 1),
            "{kernel}: {rows:?}"
        );
        for row in of_kernel {
            let number = |name: &str| row[name].as_f64().unwrap_or_else(|| panic!("{name} in {row}"));
            let (hashes, seconds, rate) = (number("hashes"), number("seconds"), number("hashes_per_second"));
            assert!(
                hashes > 0.0 && seconds >= 0.2 && number("threads") >= 1.0,
                "{row}"
            );
            assert!((rate * seconds / hashes - 1.0).abs() < 1e-6, "{row}");
            // No x86-64 thread is a thousand times faster or slower than this.
            let each = rate / number("threads");
            assert!((1e4..1e10).contains(&each), "{row}");
            assert!(number("cpu_seconds") > 0.0, "{row}");
            // Both or none: the clock cannot be calibrated everywhere.
            let (clock, cycles) = (row["clock_hz"].as_f64(), row["cycles_per_hash"].as_f64());
            assert_eq!(clock.is_some(), cycles.is_some(), "{row}");
            assert!(row["clock_hz"].is_number() || row["clock_hz"].is_null(), "{row}");
        }
    }
    assert_eq!(rows.len(), 2 * available().count());

    let one = [
        "bench",
        "--seconds",
        "0.1",
        "--kernel",
        "scalar",
        "--rolling",
        "off",
        "--threads",
        "2",
    ];
    let row = &run(&[&one[..], &["--json"]].concat()).objects()[..];
    assert!(
        matches!(row, [row] if row["threads"] == 2 && row["versions"] == 1 && row["cpus"].is_array()),
        "{row:?}"
    );
    let table = run(&one);
    // Where the threads are, the head, the row.
    assert_eq!(table.stdout.lines().count(), 3, "{table:?}");
    assert!(table.stdout.starts_with("2 threads on CPU "), "{table:?}");

    run(&["bench", "--kernel", "nosuch"]).refused(2, &["nosuch", "scalar"]);
    run(&["bench", "--seconds", "0"]).refused(2, &["--seconds"]);
}

#[test]
fn bench_takes_any_number_of_versions() {
    let options = [
        "bench",
        "--seconds",
        "0.1",
        "--kernel",
        "scalar",
        "--threads",
        "1",
    ];
    let ended = run(&[&options[..], &["--versions", "1,3,1024", "--json"]].concat());
    assert_eq!(ended.code, Some(0), "{ended:?}");
    let versions: Vec<_> = ended
        .objects()
        .iter()
        .map(|row| row["versions"].as_u64())
        .collect();
    assert_eq!(versions, [Some(1), Some(3), Some(1024)]);
    for wrong in ["0", "65537", "16,0"] {
        run(&[&options[..], &["--versions", wrong]].concat()).refused(2, &["--versions"]);
    }
}

#[test]
fn a_soak_names_every_cpu() {
    let ended = run(&["kernels", "--soak", "300ms", "--json"]);
    assert_eq!(ended.code, Some(0), "{ended:?}");
    let cpus = ended.objects();
    assert_eq!(cpus.len(), std::thread::available_parallelism().unwrap().get());
    for cpu in cpus {
        assert_eq!(cpu["wrong"], 0, "{cpu}");
        assert!(
            cpu["hashes"].as_u64() > Some(0) && cpu["right"].as_u64() > Some(0),
            "{cpu}"
        );
    }
    for wrong in ["soon", "0s", "400days"] {
        run(&["kernels", "--soak", wrong]).refused(2, &["--soak"]);
    }
}

#[test]
fn a_soak_that_is_stopped_says_so_and_what_it_saw() {
    let mut running = Running::start(program::command(&["kernels", "--soak", "1h"]));
    let head = running.line(Instant::now() + PATIENCE).unwrap();
    assert!(head.contains(" for 1h: "), "{head}");
    running.signal(Signal::TERM);
    let ended = running.finish();
    assert_eq!(ended.code, Some(1), "{ended:?}");
    let cpus = ended.stdout.lines().filter(|line| line.contains("all right"));
    assert_eq!(cpus.count(), std::thread::available_parallelism().unwrap().get());
    assert!(
        ended.stderr.contains("stopped after") && ended.stderr.contains(" of 1h"),
        "{ended:?}"
    );
}
