//! What is encoded decodes to the same; foreign bytes give an error and nothing worse.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

use messages::{
    Ack, Assignment, DecodeError, FromExecutor, MAX_KERNELS, MAX_MESSAGE_BYTES, MAX_SHARES, MeasuredKernel,
    NumberedShare, Report, TaskData, ToExecutor,
};
use miner_core::{Layout, Share, Target};
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
    }
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
    }
}

fn from_executor(shares: u64) -> FromExecutor {
    let report = Report {
        generation: 5,
        hashes: u64::MAX,
        uptime_ms: 9,
        threads: 2,
        kernel: "avx2".to_owned(),
        kernels: vec![
            MeasuredKernel {
                name: "avx2".to_owned(),
                nonce_only: 1,
                rolling: u64::MAX,
                wrong: false,
            },
            MeasuredKernel {
                name: "scalar".to_owned(),
                wrong: true,
                ..MeasuredKernel::default()
            },
        ],
        dropped_shares: 1,
        exhausted: true,
    };
    FromExecutor {
        session: u64::MAX,
        report: Some(report),
        shares: (1..=shares).map(numbered).collect(),
    }
}

#[test]
fn every_message_comes_back() {
    let ack = Ack {
        session: 1 << 63,
        seqs: vec![1, 2, u64::MAX],
    };
    for message in [
        ToExecutor::Assign(Box::new(assignment())),
        ToExecutor::Ack(ack),
        ToExecutor::Pause { generation: 7 },
    ] {
        assert_eq!(ToExecutor::decode(&message.encode()).unwrap(), message);
    }
    let message = from_executor(3);
    assert_eq!(FromExecutor::decode(&message.encode()).unwrap(), message);
    let data = TaskData {
        assignment: Some(Box::new(assignment())),
        kernel: Some("scalar".to_owned()),
        pin: true,
        report_interval_ms: 1000,
        record_search: true,
    };
    assert_eq!(TaskData::decode(&data.encode()).unwrap(), data);
}

#[test]
fn the_largest_job_fits() {
    let mut big = assignment();
    let mut job = (*big.job).clone();
    // More outputs: 11,000 of 34 bytes, their count in three bytes instead of one.
    let (before, after) = (
        job.coinbase2[..12].to_vec(),
        job.coinbase2[job.coinbase2.len() - 4..].to_vec(),
    );
    let output = [&[0u8; 8][..], &[25], &[0x51; 25]].concat();
    job.coinbase2 = [
        before,
        vec![0xfd],
        11_000u16.to_le_bytes().to_vec(),
        output.repeat(11_000),
        after,
    ]
    .concat();
    job.check().unwrap();
    big.job = Arc::new(job);
    let message = ToExecutor::Assign(Box::new(big));
    assert_eq!(ToExecutor::decode(&message.encode()).unwrap(), message);
}

#[test]
fn limits_and_wrong_fields_are_named() {
    let too_many = FromExecutor::decode(&from_executor(MAX_SHARES as u64 + 1).encode());
    assert!(too_many.unwrap_err().to_string().contains("257 in one message"));
    let mut too_many = from_executor(1);
    too_many.report.as_mut().unwrap().kernels = vec![MeasuredKernel::default(); MAX_KERNELS + 1];
    let too_many = FromExecutor::decode(&too_many.encode());
    assert!(too_many.unwrap_err().to_string().contains("33 in one report"));
    let mut bad_name = from_executor(1);
    bad_name.report.as_mut().unwrap().kernels[1].name = "a\nb".to_owned();
    let bad_name = FromExecutor::decode(&bad_name.encode());
    assert!(bad_name.unwrap_err().to_string().contains("not a kernel name"));
    let too_long = ToExecutor::decode(&vec![0; MAX_MESSAGE_BYTES + 1]);
    assert!(matches!(too_long, Err(DecodeError::TooLong(_))));
    assert!(matches!(ToExecutor::decode(&[]), Err(DecodeError::Protocol(0))));
    // Protocol 2 and nothing else.
    assert!(matches!(
        FromExecutor::decode(&[8, 2]),
        Err(DecodeError::Protocol(2))
    ));
    // This protocol without a body.
    assert!(
        ToExecutor::decode(&[8, 1])
            .unwrap_err()
            .to_string()
            .contains("exactly one")
    );

    let mut wrong = assignment();
    wrong.space.extranonce2_prefix = vec![0; 5];
    let text = ToExecutor::decode(&ToExecutor::Assign(Box::new(wrong)).encode())
        .unwrap_err()
        .to_string();
    assert!(text.contains("space") && text.contains("5 bytes"), "{text}");

    let mut wrong = assignment();
    Arc::make_mut(&mut wrong.job).bits = 0;
    let text = ToExecutor::decode(&ToExecutor::Assign(Box::new(wrong)).encode())
        .unwrap_err()
        .to_string();
    assert!(text.contains("job"), "{text}");
}

proptest! {
    #[test]
    fn foreign_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = ToExecutor::decode(&bytes);
        let _ = FromExecutor::decode(&bytes);
        let _ = TaskData::decode(&bytes);
    }

    #[test]
    fn damaged_messages_never_panic(at in 0usize..400, value: u8, cut in 0usize..400) {
        let mut bytes = ToExecutor::Assign(Box::new(assignment())).encode();
        let index = at % bytes.len();
        bytes[index] = value;
        bytes.truncate(bytes.len().saturating_sub(cut % 7));
        let _ = ToExecutor::decode(&bytes);
    }
}
