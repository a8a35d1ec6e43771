//! Decoding returns what was encoded. Arbitrary bytes give an error, never a panic.
#![allow(clippy::unwrap_used, reason = "all of this is test code")]

use messages::{
    Ack, Assignment, DecodeError, Description, FromExecutor, MAX_ASSIGNMENTS, MAX_KERNELS, MAX_MESSAGE_BYTES,
    MAX_ORIGIN, MAX_SHARES, MeasuredKernel, NumberedShare, Order, PROTOCOL, Report, TaskData, ToExecutor,
};
use miner_core::{Coinbase, Job, Layout, NonceRange, Root, Share, Space, Target};
use proptest::prelude::*;
use std::sync::Arc;
use testkit::job;

fn assignment() -> Assignment {
    let job = job();
    let space = Layout::new(&job, 300).space(257).unwrap();
    let report_target = Target::from_difficulty(0.001).unwrap();
    Assignment {
        generation: 5,
        job: Arc::new(job),
        space,
        report_target,
        age_ms: 1234,
        origin: vec![0, 255],
    }
}

/// All of a standard job of Stratum V2.
fn of_fixed_root() -> Assignment {
    let job = testkit::fixed_job();
    Assignment {
        space: Space::whole(&job),
        job: Arc::new(job),
        ..assignment()
    }
}

fn assign(assignment: Assignment) -> Order {
    Order::Assign(Box::new(assignment))
}

fn order(order: Order) -> ToExecutor {
    ToExecutor {
        order: Some(order),
        ..ToExecutor::default()
    }
}

fn to_executor_error(bytes: &[u8]) -> String {
    ToExecutor::decode(bytes).unwrap_err().to_string()
}

fn numbered(seq: u64) -> NumberedShare {
    let share = Share {
        extranonce2: vec![1, 2, 3, 4],
        version: 0x2000_2000,
        time: 0x504e_86ba,
        nonce: 7,
    };
    NumberedShare {
        seq,
        generation: 5,
        share,
        is_block: seq == 2,
        age_ms: 1000 * (seq - 1),
    }
}

fn from_executor(shares: u64) -> FromExecutor {
    let report = Report {
        generation: 5,
        hashes: u64::MAX,
        uptime_ms: 9,
        threads: 2,
        kernel: "avx2".to_owned(),
        dropped_shares: 1,
        exhausted: true,
        checks: 3,
        wrong_checks: 0,
        searched_ms: None,
    };
    let description = Description {
        kernels: vec![
            MeasuredKernel {
                name: "avx2".to_owned(),
                nonce_only: Some(0),
                rolling: Some(u64::MAX),
                wrong: false,
            },
            MeasuredKernel {
                name: "scalar".to_owned(),
                wrong: true,
                ..MeasuredKernel::default()
            },
        ],
        architecture: Some("aarch64".to_owned()),
    };
    FromExecutor {
        session: u64::MAX,
        report: Some(report),
        description: Some(description),
        shares: (1..=shares).map(numbered).collect(),
        assignments: vec![assignment()],
    }
}

#[test]
fn every_message_comes_back() {
    let ack = Ack {
        session: 1 << 63,
        seqs: vec![1, 2, u64::MAX],
    };
    let orders = [
        None,
        Some(assign(assignment())),
        Some(Order::Pause { generation: 7 }),
    ];
    for order in orders {
        for ack in [None, Some(ack.clone())] {
            for report_interval_ms in [None, Some(50), Some(60_000)] {
                for describe in [false, true] {
                    let message = ToExecutor {
                        ack: ack.clone(),
                        order: order.clone(),
                        report_interval_ms,
                        describe,
                    };
                    if message != ToExecutor::default() {
                        assert_eq!(ToExecutor::decode(&message.encode()).unwrap(), message);
                    }
                }
            }
        }
    }
    let message = from_executor(3);
    assert_eq!(FromExecutor::decode(&message.encode()).unwrap(), message);
    let empty = FromExecutor {
        report: None,
        description: None,
        assignments: Vec::new(),
        ..from_executor(0)
    };
    assert_eq!(FromExecutor::decode(&empty.encode()).unwrap(), empty);
    let data = task_data();
    assert_eq!(TaskData::decode(&data.encode()).unwrap(), data);
}

fn task_data() -> TaskData {
    TaskData {
        assignment: Some(Box::new(assignment())),
        kernel: Some("scalar".to_owned()),
        pin: true,
        report_interval_ms: 1000,
        record_search: true,
    }
}

#[test]
fn parts_of_the_nonces_come_back_and_all_of_them_cost_nothing() {
    let whole = order(assign(assignment()));
    let mut part = assignment();
    part.space.nonces = NonceRange::new(0x8000_0000, 0x8000_0000).unwrap();
    let part = order(assign(part));
    assert_eq!(ToExecutor::decode(&part.encode()).unwrap(), part);
    assert_eq!(part.encode().len(), whole.encode().len() + 10);
}

/// What only blocks need is not in other messages.
#[test]
fn a_message_without_a_block_is_as_short_as_ever() {
    let message = FromExecutor {
        report: None,
        description: None,
        assignments: Vec::new(),
        ..from_executor(1)
    };
    // Protocol, session, and a share of 29 bytes.
    assert_eq!(message.encode().len(), 2 + 9 + 2 + 25);
}

#[test]
fn the_largest_job_fits() {
    let mut big = assignment();
    let mut job = (*big.job).clone();
    // More outputs: 2,900 of 34 bytes, their count in three bytes instead of one.
    let output = [&[0u8; 8][..], &[25], &[0x51; 25]].concat();
    job.root = testkit::root(|coinbase| {
        let end = coinbase.coinbase2.len() - 4;
        let (before, after) = (&coinbase.coinbase2[..12], &coinbase.coinbase2[end..]);
        let count = 2_900_u16.to_le_bytes();
        coinbase.coinbase2 = [before, &[0xfd], &count, &output.repeat(2_900), after].concat();
    });
    job.check().unwrap();
    big.job = Arc::new(job);
    let message = order(assign(big.clone()));
    assert_eq!(ToExecutor::decode(&message.encode()).unwrap(), message);
    let message = FromExecutor {
        assignments: vec![big; MAX_ASSIGNMENTS],
        ..from_executor(MAX_SHARES as u64)
    };
    assert_eq!(FromExecutor::decode(&message.encode()).unwrap(), message);
}

/// It may run on under a newer scheduler.
#[test]
fn an_executor_that_does_not_tell_its_architecture_is_understood() {
    let mut message = from_executor(1);
    message.description.as_mut().unwrap().architecture = None;
    assert_eq!(FromExecutor::decode(&message.encode()).unwrap(), message);
}

#[test]
fn limits_and_wrong_fields_are_named() {
    let too_many = FromExecutor::decode(&from_executor(MAX_SHARES as u64 + 1).encode());
    assert!(too_many.unwrap_err().to_string().contains("257 in one message"));
    let mut too_many = from_executor(1);
    too_many.description.as_mut().unwrap().kernels = vec![MeasuredKernel::default(); MAX_KERNELS + 1];
    let too_many = FromExecutor::decode(&too_many.encode());
    assert!(
        too_many
            .unwrap_err()
            .to_string()
            .contains("33 in one message, the limit is 32")
    );
    let mut bad_name = from_executor(1);
    bad_name.description.as_mut().unwrap().kernels[1].name = "a\nb".to_owned();
    let bad_name = FromExecutor::decode(&bad_name.encode());
    assert!(bad_name.unwrap_err().to_string().contains("kernel: not a name"));
    let mut bad_name = from_executor(1);
    bad_name.description.as_mut().unwrap().architecture = Some("a".repeat(65));
    let bad_name = FromExecutor::decode(&bad_name.encode());
    assert!(
        bad_name
            .unwrap_err()
            .to_string()
            .contains("architecture: not a name")
    );
    let too_long = ToExecutor::decode(&vec![0; MAX_MESSAGE_BYTES + 1]);
    assert!(matches!(too_long, Err(DecodeError::TooLong { .. })));
    assert!(matches!(
        ToExecutor::decode(&[]),
        Err(DecodeError::Protocol { found: 0, .. })
    ));
    // Field 1, the protocol, and nothing else.
    assert!(matches!(
        FromExecutor::decode(&[8, 1]),
        Err(DecodeError::Protocol { found: 1, .. })
    ));
    assert!(to_executor_error(&ToExecutor::default().encode()).contains("body"));
    for ms in [0, 49, 60_001, u64::MAX] {
        let message = ToExecutor {
            report_interval_ms: Some(ms),
            ..ToExecutor::default()
        };
        let error = to_executor_error(&message.encode());
        assert!(error.contains(&format!("report_interval_ms: {ms}")), "{error}");
    }
    let message = ToExecutor {
        ack: Some(Ack {
            session: 1,
            seqs: vec![1; MAX_SHARES + 1],
        }),
        ..ToExecutor::default()
    };
    assert!(to_executor_error(&message.encode()).contains("ack.seqs"));
    // Repeated protocol fields are legal, so two encodings after each other are one message with both orders.
    let both = [
        order(assign(assignment())).encode(),
        order(Order::Pause { generation: 1 }).encode(),
    ]
    .concat();
    assert!(to_executor_error(&both).contains("both assign and pause"));
    assert_eq!(PROTOCOL, 3);

    let mut too_many = from_executor(1);
    too_many.assignments = vec![assignment(); MAX_ASSIGNMENTS + 1];
    let too_many = FromExecutor::decode(&too_many.encode()).unwrap_err().to_string();
    assert!(too_many.contains("assignments: 3 in one message"), "{too_many}");
    let mut wrong = assignment();
    wrong.origin = vec![0; MAX_ORIGIN + 1];
    let text = to_executor_error(&order(assign(wrong)).encode());
    assert!(text.contains("origin: 1025 bytes"), "{text}");
    let mut wrong = assignment();
    wrong.space.nonces = NonceRange::new(0x2000_0000, 0x4000_0000).unwrap();
    let text = to_executor_error(&order(assign(wrong)).encode());
    assert!(text.contains("space") && text.contains("nonces"), "{text}");

    let mut wrong = assignment();
    wrong.space.extranonce2_prefix = vec![0; 5];
    let text = to_executor_error(&order(assign(wrong)).encode());
    assert!(text.contains("space") && text.contains("5 bytes"), "{text}");

    let mut wrong = assignment();
    Arc::make_mut(&mut wrong.job).bits = 0;
    let text = to_executor_error(&order(assign(wrong)).encode());
    assert!(text.contains("job"), "{text}");
}

proptest! {
    #[test]
    fn foreign_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = ToExecutor::decode(&bytes);
        let _ = FromExecutor::decode(&bytes);
        let _ = TaskData::decode(&bytes);
    }

    /// What decodes after all is encoded as it was understood.
    #[test]
    fn damaged_messages_are_understood_or_refused(
        damage in proptest::collection::vec((0usize..2000, any::<u8>()), 1..4),
        cut in 0usize..8,
    ) {
        let to_executor = damaged(order(assign(assignment())).encode(), &damage, cut);
        if let Ok(message) = ToExecutor::decode(&to_executor) {
            prop_assert_eq!(ToExecutor::decode(&message.encode()).unwrap(), message);
        }
        let from_executor = damaged(from_executor(2).encode(), &damage, cut);
        if let Ok(message) = FromExecutor::decode(&from_executor) {
            prop_assert_eq!(FromExecutor::decode(&message.encode()).unwrap(), message);
        }
        let data = damaged(task_data().encode(), &damage, cut);
        if let Ok(data) = TaskData::decode(&data) {
            prop_assert_eq!(TaskData::decode(&data.encode()).unwrap(), data);
        }
    }
}

/// A valid encoding with some bytes replaced and the end cut off. The protocol's number stays, or nothing else was read.
fn damaged(mut bytes: Vec<u8>, damage: &[(usize, u8)], cut: usize) -> Vec<u8> {
    for (at, value) in damage {
        let place = 2 + at % (bytes.len() - 2);
        bytes[place] = *value;
    }
    bytes.truncate(bytes.len() - cut);
    bytes
}

/// What programs of this protocol have sent since it began, by name: old and new ones speak with each other while
/// executors are replaced. A field that is added must be optional; a line here is never changed, only added.
const SINCE_PROTOCOL_3: &str = include_str!("protocol-3.txt");

/// The messages behind those lines.
fn samples() -> Vec<(&'static str, Sample)> {
    let ack = Ack {
        session: 1 << 63,
        seqs: vec![1, 2, u64::MAX],
    };
    let acknowledged = ToExecutor {
        ack: Some(ack),
        report_interval_ms: Some(60_000),
        describe: true,
        ..ToExecutor::default()
    };
    vec![
        ("assign", Sample::To(order(assign(assignment())))),
        ("pause", Sample::To(order(Order::Pause { generation: 7 }))),
        ("acknowledge", Sample::To(acknowledged)),
        ("report and shares", Sample::From(Box::new(from_executor(3)))),
        ("task data", Sample::Data(task_data())),
        ("standard job", Sample::To(order(assign(of_fixed_root())))),
        ("milliseconds", Sample::From(Box::new(in_milliseconds()))),
    ]
}

/// What newer executors tell more exactly.
fn in_milliseconds() -> FromExecutor {
    let mut message = from_executor(3);
    message.report.as_mut().unwrap().searched_ms = Some(1500);
    message.shares[1].age_ms = 1001;
    message
}

enum Sample {
    To(ToExecutor),
    From(Box<FromExecutor>),
    Data(TaskData),
}

impl Sample {
    fn encode(&self) -> Vec<u8> {
        match self {
            Self::To(message) => message.encode(),
            Self::From(message) => message.encode(),
            Self::Data(data) => data.encode(),
        }
    }

    fn check_decoded(&self, bytes: &[u8]) {
        match self {
            Self::To(message) => assert_eq!(ToExecutor::decode(bytes).unwrap(), *message),
            Self::From(message) => assert_eq!(FromExecutor::decode(bytes).unwrap(), **message),
            Self::Data(data) => assert_eq!(TaskData::decode(bytes).unwrap(), *data),
        }
    }
}

#[test]
fn what_earlier_programs_sent_and_take_is_still_the_same() {
    let kept: Vec<_> = SINCE_PROTOCOL_3
        .lines()
        .filter_map(|line| line.split_once(": "))
        .collect();
    for (name, sample) in samples() {
        let (_, hex) = kept.iter().find(|(kept, _)| *kept == name).unwrap_or_else(|| {
            panic!("{name}: {}", hex::encode(sample.encode()));
        });
        sample.check_decoded(&hex::decode(hex).unwrap());
        assert_eq!(hex::encode(sample.encode()), *hex, "{name}");
    }
}

/// It passes the field of the root over, finds no coinbase, and refuses the job: it mines nothing that is none.
#[test]
fn an_earlier_program_takes_no_job_with_a_fixed_root() {
    let mut without_field = of_fixed_root();
    without_field.job = Arc::new(Job {
        root: Root::Coinbase(Coinbase::default()),
        ..testkit::fixed_job()
    });
    let passed_over = order(assign(without_field)).encode();
    let whole = order(assign(of_fixed_root())).encode();
    assert!(to_executor_error(&passed_over).contains("coinbase ends within its version"));
    // Messages within messages are merged, as long as there is one of each.
    let both = [order(assign(assignment())).encode(), whole].concat();
    assert!(
        to_executor_error(&both).contains("job.merkle_root: there is a coinbase as well"),
        "{}",
        to_executor_error(&both)
    );
}

/// A later program may add fields.
#[test]
fn unknown_fields_are_passed_over() {
    let mut bytes = order(Order::Pause { generation: 7 }).encode();
    // Field 1000, varint 1.
    bytes.extend([0xc0, 0x3e, 0x01]);
    assert_eq!(
        ToExecutor::decode(&bytes).unwrap(),
        order(Order::Pause { generation: 7 })
    );
}
