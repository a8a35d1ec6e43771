use super::reference::full_name;
use super::*;
use messages::MeasuredKernel;
use scheduler::{
    Accounts, BOUNDS, ExecutorSnapshot, Histogram, MinerSnapshot, SourceAccount, Status, Summary, Tally,
};
use std::collections::BTreeSet;
use testkit::openmetrics;

/// A run in which everything happens.
fn eventful() -> Snapshot {
    let times = Histogram {
        buckets: std::array::from_fn(|index| u64::from(index == 1 || index == BOUNDS.len())),
        count: 2,
        sum_seconds: 70.25,
        longest_seconds: 70.249,
    };
    let source = SourceAccount {
        source: "pool \"one\"".to_owned(),
        connected: true,
        tally: Tally {
            submitted: 13,
            accepted: 7,
            rejected: [("low\u{1b}difficulty".to_owned(), 3)].into(),
            hashes_claimed: 11,
            hashes_proven: 10.5,
            ..Tally::default()
        },
        submitted_to_answered: times,
        ..SourceAccount::default()
    };
    let status = Status {
        summary: Summary {
            accepted: 12,
            hashes: 99,
            miner_shares: 3,
            miner_rejections: [("stale", 2)].into(),
            miners_turned_away: 4,
            ..Summary::default()
        },
        pool_response_seconds: Some(0.5),
        difficulty: Some(2.0),
        network_difficulty: Some(1e12),
        current_hash_rate: 2.5e6,
        connected_miners: 1,
        idle_workers: 3,
        unserved_agents: 2,
        declined_agents: [("--agents is reached".to_owned(), 4)].into(),
        limited_by: vec!["--agents is reached".to_owned()],
        seconds_without_offer: Some(31.5),
        store_failure: Some("the disk is full".to_owned()),
        ..Status::default()
    };
    Snapshot {
        status,
        executors: vec![executor()],
        miners: vec![miner()],
        accounts: Accounts {
            sources: vec![source],
            ..Accounts::default()
        },
        ..Snapshot::default()
    }
}

fn executor() -> ExecutorSnapshot {
    let kernel = |name: &str, wrong| MeasuredKernel {
        name: name.to_owned(),
        nonce_only: Some(1_000_000),
        rolling: Some(2_000_000),
        wrong,
    };
    ExecutorSnapshot {
        executor: "e".to_owned(),
        agent: "a".to_owned(),
        agent_id: "a-id".to_owned(),
        state: "TASK_RUNNING".to_owned(),
        tasks: 1,
        cpus: 1.5,
        threads: 2,
        kernel: "sse2".to_owned(),
        kernels: vec![
            kernel("avx2", true),
            kernel("sse2", false),
            kernel("scalar", false),
        ],
        architecture: Some("x86_64".to_owned()),
        role: Some("*".to_owned()),
        revocable: false,
        hashes: 99,
        hash_rate: 3.0,
        last_report_seconds: Some(1.5),
        mute: false,
        verified_shares: 0,
        checks: 7,
        wrong_checks: 1,
    }
}

fn miner() -> MinerSnapshot {
    MinerSnapshot {
        name: Some("farm.rig\n".to_owned()),
        address: "10.0.0.1:5".to_owned(),
        pool: None,
        connected_seconds: 1.0,
        hash_rate: 2.5,
        accepted: 3,
        rejected: Default::default(),
        work: 4.0,
        best_share: 8.0,
    }
}

fn all() -> impl Iterator<Item = &'static Metric> {
    TABLES.iter().flat_map(|(_, metrics)| *metrics)
}

#[test]
fn what_happens_is_in_the_text() {
    let text = render(&eventful()).unwrap();
    for line in [
        r#"mesos_miner_shares_total{verdict="accepted"} 12"#,
        "mesos_miner_hashes_total 99",
        "mesos_miner_claimed_hashes_per_second 2500000.0",
        "mesos_miner_leading 1",
        "mesos_miner_subscribed 0",
        "mesos_miner_state_unwritable 1",
        "mesos_miner_share_difficulty 2.0",
        "mesos_miner_idle_workers 3",
        "mesos_miner_unserved_agents 2",
        r#"mesos_miner_declined_agents{reason="--agents is reached"} 4"#,
        r#"mesos_miner_limit_reached{limit="--agents is reached"} 1"#,
        "mesos_miner_without_offer_seconds 31.5",
        "mesos_miner_failed_messages_total 0",
        r#"mesos_miner_executor_info{executor="e",agent="a",kernel="sse2",architecture="x86_64",role="*",revocable="false"} 1"#,
        r#"mesos_miner_executor_cpus{executor="e",agent="a"} 1.5"#,
        r#"mesos_miner_executor_hashes_per_second{executor="e",agent="a"} 3.0"#,
        r#"mesos_miner_executor_checks_total{executor="e",agent="a"} 7"#,
        r#"mesos_miner_executor_wrong_checks_total{executor="e",agent="a"} 1"#,
        r#"mesos_miner_executor_report_age_seconds{executor="e",agent="a"} 1.5"#,
        r#"mesos_miner_executor_kernel_hashes_per_second{executor="e",agent="a",kernel="sse2",mode="nonce_only"} 1000000.0"#,
        r#"mesos_miner_executor_kernel_hashes_per_second{executor="e",agent="a",kernel="sse2",mode="rolling"} 2000000.0"#,
        r#"mesos_miner_executor_wrong_kernels{executor="e",agent="a"} 1"#,
        r#"mesos_miner_source_connected{source="pool \"one\""} 1"#,
        r#"mesos_miner_source_shares_total{source="pool \"one\"",outcome="submitted"} 13"#,
        r#"mesos_miner_source_answers_total{source="pool \"one\"",verdict="accepted"} 7"#,
        r#"mesos_miner_source_answers_total{source="pool \"one\"",verdict="rejected"} 3"#,
        r#"mesos_miner_source_hashes_total{source="pool \"one\""} 11"#,
        r#"mesos_miner_source_proven_hashes_total{source="pool \"one\""} 10.5"#,
        r#"mesos_miner_share_submitted_to_answered_seconds_bucket{le="0.0005",source="pool \"one\""} 0"#,
        r#"mesos_miner_share_submitted_to_answered_seconds_bucket{le="0.001",source="pool \"one\""} 1"#,
        r#"mesos_miner_share_submitted_to_answered_seconds_bucket{le="60.0",source="pool \"one\""} 1"#,
        r#"mesos_miner_share_submitted_to_answered_seconds_bucket{le="+Inf",source="pool \"one\""} 2"#,
        r#"mesos_miner_share_submitted_to_answered_seconds_sum{source="pool \"one\""} 70.25"#,
        r#"mesos_miner_share_submitted_to_answered_seconds_count{source="pool \"one\""} 2"#,
        r#"mesos_miner_new_block_to_last_worker_seconds_bucket{le="+Inf"} 0"#,
        "mesos_miner_connected_miners 1",
        "mesos_miner_miner_shares_total 3",
        r#"mesos_miner_miner_rejections_total{reason="stale"} 2"#,
        "mesos_miner_miners_turned_away_total 4",
    ] {
        assert!(text.lines().any(|l| l == line), "{line} is not in\n{text}");
    }
    for part in [r#",address="10.0.0.1:5"} 2.5"#, r#",address="10.0.0.1:5"} 8.0"#] {
        assert!(text.contains(part), "{part} is not in\n{text}");
    }
    assert!(!text.contains('\u{1b}'), "{text}");
}

#[test]
fn the_page_has_exactly_the_tables_in_its_form() {
    let page = openmetrics::parse(&render(&eventful()).unwrap());
    assert_eq!(page.len(), all().count());
    for metric in all() {
        let name = full_name(metric);
        let family = name.trim_end_matches("_total").trim_end_matches("_info");
        let family = page.get(family).unwrap_or_else(|| panic!("no {family}"));
        assert_eq!(family.unit.as_deref(), metric.unit, "{name}");
        assert_eq!(family.help, format!("{}.", metric.help));
        assert!(!family.samples.is_empty(), "no sample of {name}");
        let wanted: BTreeSet<_> = metric.labels.iter().copied().collect();
        for sample in &family.samples {
            let labels: BTreeSet<_> = sample.labels.keys().map(String::as_str).collect();
            let labels: BTreeSet<_> = labels.into_iter().filter(|label| *label != "le").collect();
            assert_eq!(labels, wanted, "{name}");
            assert!(sample.name.starts_with(&name), "{} is not {name}", sample.name);
        }
    }
}

#[test]
fn a_run_that_has_just_begun_has_a_page() {
    let page = openmetrics::parse(&render(&Snapshot::default()).unwrap());
    assert_eq!(page["mesos_miner_leading"].samples[0].value, 1.0);
    assert!(page["mesos_miner_share_difficulty"].samples.is_empty());
}

#[test]
fn labels_that_become_equal_are_one_sample() {
    let mut snapshot = eventful();
    let twin = snapshot.miners[0].clone();
    snapshot.miners.push(twin);
    openmetrics::parse(&render(&snapshot).unwrap());
}

#[test]
fn names_are_those_that_people_expect() {
    let mut names = BTreeSet::new();
    for metric in all() {
        let name = full_name(metric);
        assert!(names.insert(name.clone()), "{name} is there twice");
        assert!(
            metric.name.chars().all(|c| c.is_ascii_lowercase() || c == '_'),
            "{name}"
        );
        // What the encoder adds, and units that are not base units.
        for part in [
            "total", "info", "count", "sum", "bucket", "created", "seconds", "ms", "kh", "mh",
        ] {
            assert!(
                !metric.name.split('_').any(|word| word == part),
                "{name} has {part}"
            );
        }
        assert!(
            metric
                .help
                .starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()),
            "{name}"
        );
        assert!(
            !metric.help.ends_with('.') && !metric.help.contains(['\n', '\\', '|']),
            "{name}"
        );
    }
}
