//! Jobs from coinbase to header, and the verification of shares.

use miner_core::{
    BlockHash, Coinbase, Header, Job, JobError, Root, Share, ShareError, Target, merkle, merkle::RootBuilder,
    verify,
};
use serde_json::Value;

use crate::common::{data, hex_32, hex_bytes, hex_u32, list, text};

/// A job of stratum_jobs.json with the share that solves it and its pool target.
fn parse(row: &Value) -> (Job, Share, Target) {
    let notify = list(row, "notify_params");
    let submit = list(row, "submit_params");
    let subscribe = list(row, "subscribe_result");
    let mut prev_hash = hex_32(&notify[1]);
    prev_hash.chunks_exact_mut(4).for_each(<[u8]>::reverse);
    let coinbase = Coinbase {
        coinbase1: hex_bytes(&notify[2]),
        extranonce1: hex_bytes(&subscribe[1]),
        extranonce2_size: subscribe[2].as_u64().unwrap() as usize,
        coinbase2: hex_bytes(&notify[3]),
        merkle_branch: notify[4].as_array().unwrap().iter().map(hex_32).collect(),
    };
    let job = Job {
        root: Root::Coinbase(coinbase),
        prev_hash,
        version: hex_u32(&notify[5]),
        version_mask: row["configure_result"]
            .get("version-rolling.mask")
            .map_or(0, hex_u32),
        bits: hex_u32(&notify[6]),
        time: hex_u32(&notify[7]),
    };
    let version = submit.get(5).map_or(job.version, |bits| {
        (job.version & !job.version_mask) | hex_u32(bits)
    });
    let share = Share {
        extranonce2: hex_bytes(&submit[2]),
        version,
        time: hex_u32(&submit[3]),
        nonce: hex_u32(&submit[4]),
    };
    let target = Target::from_difficulty(row["set_difficulty"].as_f64().unwrap()).unwrap();
    (job, share, target)
}

fn coinbase(job: &Job) -> &Coinbase {
    job.root.coinbase().unwrap()
}

/// The same with some of its coinbase changed.
fn changed(job: &Job, change: impl FnOnce(&mut Coinbase)) -> Job {
    let mut coinbase = coinbase(job).clone();
    change(&mut coinbase);
    Job {
        root: Root::Coinbase(coinbase),
        ..job.clone()
    }
}

#[test]
fn recorded_jobs() {
    let file = data("stratum_jobs.json");
    for row in list(&file, "jobs") {
        let (job, share, target) = parse(row);
        let (name, expected) = (text(row, "name"), &row["expected"]);
        assert_eq!(job.check(), Ok(()), "{name}");
        let coinbase = coinbase(&job).bytes(&share.extranonce2);
        assert_eq!(coinbase, hex_bytes(&expected["coinbase"]), "{name}");
        let txid = BlockHash(miner_core::sha256d(&coinbase));
        assert_eq!(txid.to_string(), text(expected, "coinbase_txid"), "{name}");
        let root = job.root.merkle_root(&share.extranonce2);
        assert_eq!(root, hex_32(&expected["merkle_root_header_bytes"]), "{name}");
        assert_eq!(RootBuilder::new(&job).root(&share.extranonce2), root, "{name}");
        let header = job.header(&share).unwrap();
        assert_eq!(
            header.to_bytes().to_vec(),
            hex_bytes(&expected["header"]),
            "{name}"
        );
        let verified = verify(&job, &share, &target, job.time..=job.time + 7000).unwrap();
        assert_eq!(verified.hash.to_string(), text(expected, "hash"), "{name}");
        assert_eq!(
            verified.is_block,
            expected["is_block"].as_bool().unwrap(),
            "{name}"
        );
        let difficulty = expected["share_difficulty"].as_f64().unwrap();
        assert!(
            (verified.hash.difficulty() / difficulty - 1.0).abs() < 1e-15,
            "{name}"
        );
    }
}

#[test]
fn recorded_failures() {
    let file = data("stratum_jobs.json");
    let mut variants = 0;
    for row in list(&file, "jobs") {
        let (job, share, target) = parse(row);
        for variant in row["must_fail"].as_array().into_iter().flatten() {
            variants += 1;
            // A variant is the header after some mistake of the miner; it must miss the target.
            let header = Header::from_bytes(&hex_bytes(&variant["header"]).try_into().unwrap());
            assert_eq!(header.hash().to_string(), text(variant, "hash"), "{variant}");
            assert!(!target.is_met_by(&header.hash()), "{variant}");
            let wrong = Share {
                version: header.version,
                time: header.time,
                nonce: header.nonce,
                ..share.clone()
            };
            if job.header(&wrong).is_ok_and(|made| made == header) {
                let error = verify(&job, &wrong, &target, 0..=u32::MAX).unwrap_err();
                assert_eq!(
                    error,
                    ShareError::AboveTarget {
                        hash: header.hash(),
                        target
                    },
                    "{variant}"
                );
            }
        }
    }
    assert!(variants >= 9, "{variants}");
}

/// Each fault of a share has its own error.
#[test]
fn faults_of_shares() {
    let file = data("stratum_jobs.json");
    let row = list(&file, "jobs")
        .iter()
        .find(|row| text(row, "name") == "block-831331-rolled-f2pool")
        .unwrap();
    let (job, share, target) = parse(row);
    let times = share.time..=share.time + 10;
    let check = |job: &Job, share: Share| verify(job, &share, &target, times.clone()).unwrap_err();

    for len in [0, 7, 9] {
        let error = check(
            &job,
            Share {
                extranonce2: vec![0; len],
                ..share.clone()
            },
        );
        assert_eq!(
            error,
            ShareError::WrongExtranonce2Length {
                expected: 8,
                found: len
            }
        );
    }
    for bit in (0..32).filter(|bit| job.version_mask >> bit & 1 == 0) {
        let error = check(
            &job,
            Share {
                version: share.version ^ 1 << bit,
                ..share.clone()
            },
        );
        assert!(
            matches!(error, ShareError::VersionOutsideMask { .. }),
            "{bit} {error}"
        );
    }
    for bit in (0..32).filter(|bit| job.version_mask >> bit & 1 == 1) {
        let error = check(
            &job,
            Share {
                version: share.version ^ 1 << bit,
                ..share.clone()
            },
        );
        assert!(matches!(error, ShareError::AboveTarget { .. }), "{bit} {error}");
    }
    for (time, allowed) in [
        (share.time - 1, false),
        (share.time + 11, false),
        (share.time + 10, true),
    ] {
        let error = check(
            &job,
            Share {
                time,
                ..share.clone()
            },
        );
        assert_eq!(
            matches!(error, ShareError::TimeOutOfRange { .. }),
            !allowed,
            "{error}"
        );
    }
    assert!(matches!(
        check(
            &Job {
                bits: 0,
                ..job.clone()
            },
            share.clone()
        ),
        ShareError::Bits(_)
    ));
    assert!(verify(&job, &share, &target, times.clone()).unwrap().is_block);
    let hard = Target::from_be_bytes([0; 32]);
    assert!(matches!(
        verify(&job, &share, &hard, times),
        Err(ShareError::AboveTarget { .. })
    ));
}

#[test]
fn version_bits_replace_as_in_bip_310() {
    let file = data("version_rolling.json");
    let jobs = data("stratum_jobs.json");
    let (job, share, _) = parse(&list(&jobs, "jobs")[0]);
    for row in list(&file, "rows") {
        let (version, mask) = (hex_u32(&row["job_version"]), hex_u32(&row["mask"]));
        let bits = hex_u32(&row["version_bits"]);
        let rolled = (version & !mask) | (bits & mask);
        assert_eq!(rolled, hex_u32(&row["bip310"]), "{row}");
        let job = Job {
            version,
            version_mask: mask,
            ..job.clone()
        };
        let header = job
            .header(&Share {
                version: rolled,
                ..share.clone()
            })
            .unwrap();
        assert_eq!(header.version, rolled, "{row}");
        // What we roll ourselves means the same under every reading: replaced, or-ed, xor-ed.
        let rollable = job.rollable_bits();
        assert_eq!(rollable & (version | !mask | 0xe000_001f), 0, "{row}");
    }
    assert_eq!(
        Job {
            version: 0,
            version_mask: u32::MAX,
            ..job
        }
        .rollable_bits(),
        0x1fff_ffe0
    );
}

#[test]
fn merkle_branches() {
    let file = data("merkle.json");
    assert_eq!(list(&file, "cases").len(), 12);
    for case in list(&file, "cases") {
        let leaves: Vec<_> = list(case, "txids_internal").iter().map(hex_32).collect();
        let branch: Vec<_> = list(case, "branch_internal").iter().map(hex_32).collect();
        assert_eq!(
            merkle::root(leaves[0], &branch),
            hex_32(&case["root_internal"]),
            "{}",
            leaves.len()
        );
        assert_eq!(whole_tree(leaves), hex_32(&case["root_internal"]));
    }
}

/// The root over all leaves, the way a node computes it.
fn whole_tree(mut level: Vec<[u8; 32]>) -> [u8; 32] {
    while level.len() > 1 {
        level = level
            .chunks(2)
            .map(|pair| miner_core::sha256d(&[pair[0], pair[pair.len() - 1]].concat()))
            .collect();
    }
    level[0]
}

#[test]
fn limits_of_jobs() {
    let file = data("stratum_jobs.json");
    let (job, ..) = parse(&list(&file, "jobs")[7]);
    let check = |change: fn(&mut Coinbase)| changed(&job, change).check();
    assert_eq!(
        check(|coinbase| coinbase.extranonce1 = vec![0; 33]),
        Err(JobError::Extranonce1TooLong(33))
    );
    assert_eq!(
        check(|coinbase| coinbase.extranonce2_size = usize::MAX),
        Err(JobError::Extranonce2TooLong(usize::MAX))
    );
    assert_eq!(
        check(|coinbase| coinbase.merkle_branch = vec![[0; 32]; 33]),
        Err(JobError::BranchTooLong(33))
    );
    assert_eq!(
        check(|coinbase| coinbase.merkle_branch = vec![[0; 32]; 32]),
        Ok(())
    );
    let long = coinbase(&job).coinbase1.len() + 100_000;
    assert_eq!(
        check(|coinbase| coinbase.coinbase2 = vec![0; 100_000]),
        Err(JobError::CoinbaseTooLong(long))
    );
    let bits = Job {
        bits: 0x1d80_ffff,
        ..job
    };
    assert!(matches!(bits.check(), Err(JobError::Bits(_))));
}

/// Each cut and each wrong part of a real coinbase is refused and named.
#[test]
fn coinbases_that_are_none() {
    let file = data("stratum_jobs.json");
    let (job, ..) = parse(&list(&file, "jobs")[7]);
    let whole = coinbase(&job).bytes(&vec![0; job.extranonce2_size()]);
    let check = |coinbase: &[u8]| {
        let job = changed(&job, |parts| {
            parts.coinbase1 = coinbase.to_vec();
            parts.coinbase2 = vec![];
            parts.extranonce2_size = 0;
            parts.extranonce1 = vec![];
        });
        job.check().map_err(|error| error.to_string())
    };
    assert_eq!(check(&whole), Ok(()));
    for len in 0..whole.len() {
        let error = check(&whole[..len]).unwrap_err();
        assert!(error.starts_with("coinbase ends within its "), "{len}: {error}");
    }
    let with = |index: usize, byte: u8| {
        let mut wrong = whole.clone();
        wrong[index] = byte;
        check(&wrong).unwrap_err()
    };
    assert_eq!(with(4, 2), "coinbase has a wrong input count at byte 4");
    assert_eq!(
        with(30, 1),
        "coinbase has a wrong previous transaction id at byte 5"
    );
    assert_eq!(
        with(40, 0xfe),
        "coinbase has a wrong previous output index at byte 37"
    );
    assert_eq!(
        with(41, 101),
        "coinbase has a wrong input script length at byte 41"
    );
    assert_eq!(with(41, 1), "coinbase has a wrong input script length at byte 41");
    let count = 42 + usize::from(whole[41]) + 4;
    assert_eq!(
        with(count, 0),
        format!("coinbase has a wrong output count at byte {count}")
    );
    assert_eq!(
        check(&[&whole[..], &[0, 0]].concat()).unwrap_err(),
        "coinbase has 2 bytes after its lock time"
    );
    // A count of 2^64 - 1 outputs ends where the bytes end.
    let many = [&whole[..count], &[0xff; 9], &whole[count + 1..]].concat();
    assert!(
        check(&many)
            .unwrap_err()
            .starts_with("coinbase ends within its output")
    );
    let padded_count = [&whole[..count], &[0xfd, whole[count], 0], &whole[count + 1..]].concat();
    assert_eq!(
        check(&padded_count).unwrap_err(),
        format!("coinbase has a wrong output count at byte {count}")
    );
}

/// The height is read as BIP 34 has pools write it, and never made up.
#[test]
fn heights() {
    let file = data("stratum_jobs.json");
    let (job, ..) = parse(&list(&file, "jobs")[0]);
    let height = |script: &[u8]| {
        let with_script = changed(&job, |coinbase| {
            coinbase.coinbase1.truncate(42);
            coinbase.coinbase1.extend_from_slice(script);
        });
        with_script.height()
    };
    for (script, wanted) in [
        (&[0x02, 0x08, 0x62, 0x06][..], Some(25_096)),
        (&[0x03, 0x40, 0xd1, 0x0c], Some(840_000)),
        (&[0x60, 0x01], Some(16)),
        (&[0x51], Some(1)),
        (&[0x00], Some(0)),
        (&[0x04, 0xff, 0xff, 0xff, 0xff], Some(u32::MAX)),
        (&[0x05, 1, 2, 3, 4, 5], None),
        (&[0x03, 0x20], None),
        (&[0x6a], None),
        (&[], None),
    ] {
        assert_eq!(height(script), wanted, "{script:02x?}");
    }
}

/// A standard job of Stratum V2: version, time and nonce are all there is.
#[test]
fn a_fixed_root_is_that_of_all_headers() {
    let file = data("stratum_jobs.json");
    let (job, share, target) = parse(&list(&file, "jobs")[0]);
    let root = job.root.merkle_root(&share.extranonce2);
    let fixed = Job {
        root: Root::Fixed(root),
        ..job
    };
    assert_eq!(fixed.check(), Ok(()));
    assert_eq!((fixed.extranonce1(), fixed.extranonce2_size()), (&[][..], 0));
    assert_eq!((fixed.height(), fixed.root.coinbase()), (None, None));
    assert_eq!(fixed.root.under(&[1]), fixed.root, "sessions do not differ");
    assert_eq!(RootBuilder::new(&fixed).root(&[]), root);
    let of_fixed = Share {
        extranonce2: Vec::new(),
        ..share
    };
    assert_eq!(fixed.header(&of_fixed), job.header(&share));
    let times = job.time..=u32::MAX;
    assert_eq!(
        verify(&fixed, &of_fixed, &target, times.clone()).map(|verified| verified.hash),
        verify(&job, &share, &target, times).map(|verified| verified.hash)
    );
    let found = share.extranonce2.len();
    assert_eq!(
        fixed.header(&share),
        Err(ShareError::WrongExtranonce2Length { expected: 0, found })
    );
    let other = Job {
        root: Root::Fixed([1; 32]),
        ..fixed
    };
    assert!(fixed.is_same_but_for_mask(&fixed) && !fixed.is_same_but_for_mask(&other));
    assert!(!fixed.is_same_but_for_mask(&job));
    let no_bits = Job { bits: 0, ..fixed };
    assert!(matches!(no_bits.check(), Err(JobError::Bits(_))));
}
