//! Messages of benchmarks: decoding returns what was encoded, and takes nothing that no measurement gives.
#![allow(clippy::unwrap_used, reason = "all of this is test code")]

use messages::bench::{
    Answers, BENCH_PROTOCOL, BenchTask, CheckedKernel, FromBench, LENGTH_MS, MAX_BENCH_BYTES, MAX_CPUS,
    MAX_FAULT, MAX_FEATURES, MAX_MODEL, MAX_PARTS, MAX_RATE_PER_CPU, MAX_RECORDS, MAX_RECORDS_AT_ONCE,
    Machine, NumberedRecord, Rate, Record, ToBench,
};
use messages::{DecodeError, MAX_KERNELS, TaskData};
use proptest::prelude::*;

fn machine() -> Machine {
    let kernel = |name: &str, fault: Option<&str>| CheckedKernel {
        name: name.to_owned(),
        fault: fault.map(str::to_owned),
        cycles_are_bound: name == "wide512",
    };
    Machine {
        model: "Intel(R) Xeon(R) Processor".to_owned(),
        architecture: "x86_64".to_owned(),
        features: vec!["avx2".to_owned(), "sha".to_owned()],
        cpus: vec![2, 0],
        kernels: vec![
            kernel("wide512", None),
            kernel("scalar", Some("1 of 2 is missing")),
        ],
        chosen: "wide512".to_owned(),
    }
}

fn rate() -> Rate {
    Rate {
        kernel: "wide512".to_owned(),
        cpus: vec![2, 0],
        hashes: 40_000_000,
        seconds: 2.0,
        cpu_seconds: 3.9,
        cycles_per_hash: Some(99.5),
        scatter: None,
        per_cpu: vec![9e6, 11e6],
        over_time: vec![20e6, 21e6, 19e6],
    }
}

fn answers() -> Answers {
    Answers {
        cpu: 2,
        right: 1000,
        wrong: 1,
        fault: Some("kernel wide512: one too many".to_owned()),
    }
}

fn message(records: Vec<Record>) -> FromBench {
    let numbered = |(seq, record)| NumberedRecord { seq, record };
    FromBench {
        session: u64::MAX,
        total: 70,
        records: (1..).zip(records).map(numbered).collect(),
    }
}

/// What is wrong with a message that is so long.
fn refused(message: &FromBench) -> String {
    FromBench::decode(&message.encode()).unwrap_err().to_string()
}

fn with_machine(change: impl FnOnce(&mut Machine)) -> FromBench {
    let mut machine = machine();
    change(&mut machine);
    message(vec![Record::Machine(machine)])
}

fn with_rate(change: impl FnOnce(&mut Rate)) -> FromBench {
    let mut rate = rate();
    change(&mut rate);
    message(vec![Record::Machine(machine()), Record::Rate(rate)])
}

#[test]
fn every_message_comes_back() {
    for kernel in [None, Some("avx2".to_owned())] {
        let length_ms = *LENGTH_MS.end();
        let task = BenchTask { length_ms, kernel };
        assert_eq!(BenchTask::decode(&task.encode()).unwrap(), task);
    }
    let ack = ToBench {
        session: 7,
        through: u64::MAX,
    };
    assert_eq!(ToBench::decode(&ack.encode()).unwrap(), ack);
    for records in [
        vec![],
        vec![
            Record::Machine(machine()),
            Record::Rate(rate()),
            Record::Answers(answers()),
        ],
    ] {
        let sent = message(records);
        assert_eq!(FromBench::decode(&sent.encode()).unwrap(), sent);
    }
}

#[test]
fn the_largest_message_fits() {
    let most = MAX_CPUS as u32;
    let large = Rate {
        kernel: "k".repeat(64),
        cpus: (u32::MAX - most..u32::MAX).collect(),
        per_cpu: vec![1e9; MAX_CPUS],
        over_time: vec![1e9; MAX_PARTS],
        ..rate()
    };
    let sent = message(vec![Record::Machine(machine()), Record::Rate(large)]);
    let bytes = sent.encode();
    assert!(bytes.len() < MAX_BENCH_BYTES / 4, "{}", bytes.len());
    assert_eq!(FromBench::decode(&bytes).unwrap(), sent);
}

/// A mining executor refuses to measure, and says why; and the other way round.
#[test]
fn neither_protocol_is_taken_for_the_other() {
    let task = BenchTask {
        length_ms: 1000,
        kernel: None,
    };
    let other = TaskData::decode(&task.encode()).unwrap_err();
    assert!(
        matches!(
            other,
            DecodeError::Protocol {
                found: BENCH_PROTOCOL,
                ..
            }
        ),
        "{other}"
    );
    let mining = TaskData {
        assignment: None,
        kernel: None,
        pin: true,
        report_interval_ms: 1000,
        record_search: false,
    };
    let other = BenchTask::decode(&mining.encode()).unwrap_err();
    assert!(matches!(other, DecodeError::Protocol { found: 3, .. }), "{other}");
    assert!(ToBench::decode(&[]).is_err() && FromBench::decode(&[]).is_err());
}

#[test]
fn lengths_of_measurements_are_bounded() {
    for length_ms in [0, LENGTH_MS.start() - 1, LENGTH_MS.end() + 1, u64::MAX] {
        let task = BenchTask {
            length_ms,
            kernel: None,
        };
        let error = BenchTask::decode(&task.encode()).unwrap_err().to_string();
        assert!(error.contains("length_ms"), "{error}");
    }
}

#[test]
fn numbers_that_no_measurement_gives_are_refused() {
    let wrong = [f64::NAN, f64::INFINITY, -1.0, -f64::INFINITY];
    for value in wrong {
        assert!(refused(&with_rate(|rate| rate.seconds = value)).contains("rate.seconds"));
        assert!(refused(&with_rate(|rate| rate.cpu_seconds = value)).contains("rate.cpu_seconds"));
        assert!(refused(&with_rate(|rate| rate.cycles_per_hash = Some(value))).contains("cycles_per_hash"));
        assert!(refused(&with_rate(|rate| rate.scatter = Some(value))).contains("rate.scatter"));
        assert!(refused(&with_rate(|rate| rate.per_cpu[1] = value)).contains("rate.per_cpu"));
        assert!(refused(&with_rate(|rate| rate.over_time[2] = value)).contains("rate.over_time"));
    }
    assert!(refused(&with_rate(|rate| rate.seconds = 0.0)).contains("rate.seconds"));
    assert!(refused(&with_rate(|rate| rate.seconds = 1e-300)).contains("rate.hashes"));
    assert!(refused(&with_rate(|rate| rate.hashes = u64::MAX)).contains("rate.hashes"));
    assert!(refused(&with_rate(|rate| rate.per_cpu[0] = MAX_RATE_PER_CPU * 1.1)).contains("rate.per_cpu"));
    assert!(
        refused(&with_rate(|rate| rate.over_time[0] = MAX_RATE_PER_CPU * 2.1)).contains("rate.over_time")
    );
}

#[test]
fn sizes_that_do_not_fit_are_refused() {
    assert!(refused(&with_rate(|rate| rate.per_cpu.push(1.0))).contains("not one for each CPU"));
    assert!(refused(&with_rate(|rate| rate.over_time = vec![1.0; MAX_PARTS + 1])).contains("over_time"));
    assert!(refused(&with_rate(|rate| (rate.cpus, rate.per_cpu) = (vec![], vec![]))).contains("rate.cpus"));
    assert!(refused(&with_rate(|rate| rate.cpus = vec![3, 3])).contains("rate.cpus"));
    assert!(refused(&with_machine(|machine| machine.cpus = vec![])).contains("machine.cpus"));
    let many = (0..=MAX_CPUS as u32).collect();
    assert!(refused(&with_machine(|machine| machine.cpus = many)).contains("machine.cpus"));
    let features = vec!["f".to_owned(); MAX_FEATURES + 1];
    assert!(refused(&with_machine(|machine| machine.features = features)).contains("machine.features"));
    let kernel = CheckedKernel::default();
    let kernels = vec![kernel.clone(); MAX_KERNELS + 1];
    assert!(refused(&with_machine(|machine| machine.kernels = kernels)).contains("machine.kernels"));
    assert!(refused(&with_machine(|machine| machine.kernels = vec![kernel; 2])).contains("one comes twice"));
    assert!(refused(&with_machine(|machine| machine.chosen = "avx2".to_owned())).contains("chosen"));

    for total in [0, MAX_RECORDS as u32 + 1, u32::MAX] {
        let sent = FromBench {
            total,
            ..message(vec![])
        };
        assert!(refused(&sent).contains("total"), "{total}");
    }
    let mut sent = message(vec![Record::Machine(machine())]);
    for seq in [0, 71, u64::MAX] {
        sent.records[0].seq = seq;
        assert!(refused(&sent).contains("record.seq"), "{seq}");
    }
    sent.records[0].seq = 2;
    assert!(refused(&sent).contains("another kind"));
    assert!(refused(&message(vec![Record::Answers(answers())])).contains("another kind"));
    let record = sent.records[0].clone();
    sent.records = vec![record; MAX_RECORDS_AT_ONCE + 1];
    assert!(refused(&sent).contains("records"));
    let too_long = FromBench::decode(&vec![0; MAX_BENCH_BYTES + 1]);
    assert!(matches!(too_long, Err(DecodeError::TooLong { .. })));
}

#[test]
fn texts_are_short_lines() {
    assert!(refused(&with_machine(|machine| machine.model = "m".repeat(MAX_MODEL + 1))).contains("model"));
    assert!(refused(&with_machine(|machine| machine.model = "a\nb".to_owned())).contains("model"));
    assert!(
        refused(&with_machine(
            |machine| machine.features[0] = "\u{1b}[31m".to_owned()
        ))
        .contains("features")
    );
    let long = || Some("f".repeat(MAX_FAULT + 1));
    assert!(refused(&with_machine(|machine| machine.kernels[1].fault = long())).contains("fault"));
    let wrong = Answers {
        fault: long(),
        ..answers()
    };
    let sent = message(vec![Record::Machine(machine()), Record::Answers(wrong)]);
    assert!(refused(&sent).contains("fault"));
    assert!(refused(&with_rate(|rate| rate.kernel = "k".repeat(65))).contains("kernel"));
}

/// Where the fuzzer starts from; it adds the protocol's number.
#[test]
fn the_seeds_of_the_fuzzer_decode() {
    let framed = |seed: &[u8]| [&[0x08, 0xe9, 0x07][..], seed].concat();
    let results = include_bytes!("../../../fuzz/corpus/bench_messages/results");
    let message = FromBench::decode(&framed(results)).unwrap();
    assert_eq!((message.total, message.records.len()), (9, 3));
    let alive = include_bytes!("../../../fuzz/corpus/bench_messages/alive");
    assert!(FromBench::decode(&framed(alive)).unwrap().records.is_empty());
    let task = include_bytes!("../../../fuzz/corpus/bench_messages/task");
    assert_eq!(BenchTask::decode(&framed(task)).unwrap().length_ms, 2000);
    let acknowledge = include_bytes!("../../../fuzz/corpus/bench_messages/acknowledge");
    assert_eq!(ToBench::decode(&framed(acknowledge)).unwrap().through, 3);
}

proptest! {
    #[test]
    fn arbitrary_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let framed = [&[0x08, 0xe9, 0x07][..], &bytes].concat();
        if let Ok(decoded) = FromBench::decode(&framed) {
            prop_assert_eq!(FromBench::decode(&decoded.encode()).unwrap(), decoded);
        }
        let _ = (ToBench::decode(&framed), BenchTask::decode(&framed));
    }

    #[test]
    fn damaged_messages_never_panic(place in any::<prop::sample::Index>(), value in any::<u8>()) {
        let mut bytes = with_rate(|_| ()).encode();
        let place = place.index(bytes.len());
        bytes[place] = value;
        if let Ok(decoded) = FromBench::decode(&bytes) {
            prop_assert_eq!(FromBench::decode(&decoded.encode()).unwrap(), decoded);
        }
    }
}
