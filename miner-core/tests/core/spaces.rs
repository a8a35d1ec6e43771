//! Layouts and cursors: every point of a job's search space exactly once.

use std::{collections::BTreeMap, sync::Arc};

use miner_core::{Coinbase, Cursor, Job, Layout, Next, NonceRange, Root, Share, Space, SpaceError, Target};
use proptest::prelude::*;

const TIME: u32 = 1_700_000_000;

fn coinbase(extranonce2_size: usize) -> Coinbase {
    Coinbase {
        coinbase1: vec![1; 50],
        extranonce1: vec![2; 4],
        extranonce2_size,
        coinbase2: vec![3; 20],
        merkle_branch: vec![[4; 32]; 3],
    }
}

fn job(extranonce2_size: usize, version: u32, version_mask: u32) -> Job {
    Job {
        root: Root::Coinbase(coinbase(extranonce2_size)),
        prev_hash: [5; 32],
        version,
        version_mask,
        bits: 0x1d00_ffff,
        time: TIME,
    }
}

/// All points of the spaces up to `latest`: (extranonce2, version, time), with the nonce ranges seen there.
type Points = BTreeMap<(Vec<u8>, u32, u32), Vec<(u64, u64)>>;

/// Walks `space` to the last time allowed, checking each chunk against the job.
fn walk(job: &Job, space: Space, max_versions: usize, chunk: u64, latest: u32, points: &mut Points) {
    let mut cursor = Cursor::new(Arc::new(job.clone()), space.clone(), Target::MAX, max_versions);
    loop {
        match cursor.next_chunk(chunk, latest) {
            Next::Chunk(chunk) => {
                assert!(chunk.time <= latest && chunk.work.versions().len() <= max_versions);
                let first = u64::from(chunk.nonces.start());
                for (index, &version) in chunk.work.versions().iter().enumerate() {
                    let share = Share {
                        extranonce2: chunk.extranonce2.to_vec(),
                        version,
                        time: chunk.time,
                        nonce: chunk.nonces.start(),
                    };
                    let header = job
                        .header(&share)
                        .expect("a share of the space is within the job");
                    assert_eq!(chunk.work.header(index as u32, share.nonce), header);
                    assert!(space.contains(job, &share), "{space:?} {share:?}");
                    let point = (share.extranonce2, version, share.time);
                    points
                        .entry(point)
                        .or_default()
                        .push((first, first + chunk.nonces.len()));
                }
            }
            Next::WaitForTime(time) => {
                assert!(time > latest);
                return;
            }
            Next::Exhausted => return,
        }
    }
}

/// Cuts the job, walks all spaces, and compares with the whole space of `seconds` times counted directly.
fn check_whole(job: &Job, slots_wanted: u32, max_versions: usize, chunk: u64, seconds: u32) {
    let layout = Layout::new(job, slots_wanted);
    assert!(layout.slots() >= u64::from(slots_wanted));
    assert_eq!(layout.space(layout.slots()), None);
    let latest = TIME + seconds - 1;
    let mut points = Points::new();
    for slot in 0..layout.slots() {
        let space = layout.space(slot).unwrap();
        assert_eq!(space.check(job), Ok(()));
        walk(job, space, max_versions, chunk, latest, &mut points);
    }
    let extranonces = 1u64 << (8 * job.extranonce2_size());
    let versions = 1u64 << job.rollable_bits().count_ones();
    assert_eq!(points.len() as u64, extranonces * versions * u64::from(seconds));
    for ((_, version, _), ranges) in points {
        assert_eq!((version ^ job.version) & !job.rollable_bits(), 0, "{version:08x}");
        covers_all_nonces(&ranges);
    }
}

/// Chunks come in order and without gap, from the first nonce to the last.
fn covers_all_nonces(ranges: &[(u64, u64)]) {
    let end = ranges.iter().fold(0, |end, &(first, last)| {
        assert_eq!(first, end);
        last
    });
    assert_eq!(end, 1 << 32);
}

#[test]
fn whole_jobs() {
    for (size, mask, wanted) in [
        (0, 0, 1),
        (0, 0, 7),
        (0, 0x00e0_0000, 1),
        (0, 0x00e0_0000, 5),
        (0, 0x00e0_0000, 8),
        (0, 0x00e0_0000, 21),
        (1, 0, 1),
        (1, 0, 3),
        (1, 0x0000_6000, 3),
        (1, 0x0000_6000, 9),
        (2, 0, 2),
        (2, 0, 256),
        (2, 0x0000_2000, 257),
    ] {
        check_whole(
            &job(size, 0x2000_0000, mask),
            wanted,
            3,
            1 << 32,
            if size < 2 { 13 } else { 1 },
        );
    }
}

/// The same job with another mask, and every point of it that a space of the first one has.
fn points_under(job: &Job, space: &Space, mask: u32) -> Points {
    let masked = Job {
        version_mask: mask,
        ..job.clone()
    };
    let mut points = Points::new();
    if let Some(part) = space.under_mask(job, &masked) {
        assert_eq!(part.check(&masked), Ok(()));
        walk(&masked, part, 16, 1 << 32, TIME, &mut points);
    }
    points
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn any_small_job(
        size in 0usize..=1,
        version in any::<u32>(),
        bits in prop::collection::vec(0u32..32, 0..5),
        wanted in 0u32..40,
        max_versions in 1usize..20,
        chunk in (1u64 << 29)..(1 << 33),
        seconds in 1u32..6,
    ) {
        let mask = bits.iter().fold(0, |mask, bit| mask | 1 << bit);
        check_whole(&job(size, version, mask), wanted, max_versions, chunk, seconds);
    }

    /// Jobs too large to be walked: any two slots differ in what is fixed, and no slot rolls what it must not.
    #[test]
    fn slots_of_any_job(
        size in prop::sample::select(vec![0usize, 1, 2, 4, 8, 16]),
        version in any::<u32>(),
        mask in prop_oneof![Just(0), Just(0x1fff_e000), Just(0x1fff_ffe0), Just(u32::MAX), any::<u32>()],
        wanted in any::<u32>(),
        picks in prop::collection::vec(any::<u64>(), 2..30),
    ) {
        let job = job(size, version, mask);
        let layout = Layout::new(&job, wanted);
        let slots = layout.slots();
        prop_assert!(slots >= u64::from(wanted));
        let mut seen = BTreeMap::new();
        for slot in picks.iter().map(|pick| pick % slots).chain([0, slots - 1]) {
            let space = layout.space(slot).unwrap();
            prop_assert_eq!(space.check(&job), Ok(()));
            // Bits that are not free, or are set in the job, are neither rolled nor used to distinguish slots.
            let kept = 0xe000_001f | version;
            prop_assert_eq!(space.version_mask & kept, 0);
            prop_assert_eq!((space.version_fixed ^ version) & mask & kept, 0);
            prop_assert!(space.time_first < space.time_step);
            prop_assert!(space.extranonce2_prefix.len() <= size);
            let nonces = (space.nonces.start(), space.nonces.len());
            let fixed = (space.extranonce2_prefix, space.version_fixed, nonces, space.time_first);
            if let Some(other) = seen.insert(fixed, slot) {
                // The same slot picked twice.
                prop_assert_eq!(other, slot);
            }
        }
    }
}

/// Neighbouring times, bits set inside the mask and wide extranonces, on the layouts that pools really cause.
#[test]
fn usual_layouts() {
    let layout = Layout::new(&job(4, 0x2000_0000, 0x1fff_e000), 100);
    assert_eq!(layout.slots(), 256);
    let space = layout.space(0x7f).unwrap();
    assert_eq!(
        space,
        Space {
            extranonce2_prefix: vec![0x7f],
            version_mask: 0x1fff_e000,
            version_fixed: 0,
            time_first: 0,
            time_step: 1,
            nonces: NonceRange::ALL,
        }
    );
    assert!(
        Layout::new(&job(4, 0x2000_0000, 0), 1)
            .space(0)
            .unwrap()
            .extranonce2_prefix
            .is_empty()
    );
    assert_eq!(Layout::new(&job(4, 0x2000_0000, 0), 257).slots(), 65_536);
    // Extranonce2 of one byte stays whole; three version bits part eight executors.
    let layout = Layout::new(&job(1, 0x2000_0000, 0x1fff_ffe0), 5);
    assert_eq!(layout.slots(), 8);
    let space = layout.space(5).unwrap();
    assert_eq!(
        (space.version_mask, space.version_fixed),
        (0x03ff_ffe0, 0x1400_0000)
    );
    // Set bits are not rolled, but kept.
    let space = Layout::new(&job(8, 0x2040_0000, 0x00c0_0000), 1)
        .space(0)
        .unwrap();
    assert_eq!(
        (space.version_mask, space.version_fixed),
        (0x0080_0000, 0x0040_0000)
    );
}

#[test]
fn wide_extranonces_count_over_all_their_bytes() {
    for (size, prefix) in [(8, vec![]), (16, vec![]), (16, vec![0xab, 0xcd])] {
        let space = Space {
            extranonce2_prefix: prefix.clone(),
            version_mask: 0,
            version_fixed: 0,
            time_first: 0,
            time_step: 1,
            nonces: NonceRange::ALL,
        };
        let mut cursor = Cursor::new(Arc::new(job(size, 0x2000_0000, 0)), space, Target::MAX, 1);
        for count in 0..70_000u128 {
            let Next::Chunk(chunk) = cursor.next_chunk(u64::MAX, TIME) else {
                panic!("{count}")
            };
            let mut expected = count.to_be_bytes()[16 - size..].to_vec();
            expected[..prefix.len()].copy_from_slice(&prefix);
            assert_eq!(chunk.extranonce2[..], expected[..]);
        }
    }
}

#[test]
fn a_prefix_of_the_whole_extranonce_leaves_version_time_and_nonce() {
    let space = Space {
        extranonce2_prefix: vec![9, 9],
        version_mask: 0,
        version_fixed: 0,
        time_first: 2,
        time_step: 3,
        nonces: NonceRange::ALL,
    };
    let mut cursor = Cursor::new(Arc::new(job(2, 1, 0)), space, Target::MAX, 1);
    assert!(matches!(cursor.next_chunk(1 << 32, TIME + 1), Next::WaitForTime(time) if time == TIME + 2));
    assert!(matches!(cursor.next_chunk(1 << 31, TIME + 2), Next::Chunk(chunk) if chunk.time == TIME + 2));
    assert!(
        matches!(cursor.next_chunk(1 << 31, TIME + 2), Next::Chunk(chunk) if chunk.nonces.start() == 1 << 31)
    );
    assert!(matches!(cursor.next_chunk(1 << 31, TIME + 2), Next::WaitForTime(time) if time == TIME + 5));
    assert!(matches!(cursor.next_chunk(0, TIME + 9), Next::Chunk(chunk) if chunk.nonces.len() == 1));
}

#[test]
fn time_ends_with_32_bits() {
    let job = Job {
        time: u32::MAX - 1,
        ..job(0, 1, 0)
    };
    let space = |time_first, time_step| Space {
        extranonce2_prefix: vec![],
        version_mask: 0,
        version_fixed: 0,
        time_first,
        time_step,
        nonces: NonceRange::ALL,
    };
    let chunks = |space| {
        let mut cursor = Cursor::new(Arc::new(job.clone()), space, Target::MAX, 1);
        std::iter::from_fn(|| match cursor.next_chunk(1 << 32, u32::MAX) {
            Next::Chunk(chunk) => Some(chunk.time),
            Next::Exhausted => None,
            Next::WaitForTime(time) => panic!("waits for {time}"),
        })
        .collect::<Vec<_>>()
    };
    assert_eq!(chunks(space(0, 1)), [u32::MAX - 1, u32::MAX]);
    assert_eq!(chunks(space(1, u32::MAX)), [u32::MAX]);
    assert!(chunks(space(2, 1)).is_empty());
}

#[test]
fn spaces_of_another_job_are_refused_and_empty() {
    let job = job(2, 0x2000_0000, 0x1fff_e000);
    let good = Layout::new(&job, 3).space(0).unwrap();
    let unaligned = NonceRange::new(0x2000, 0x4000).unwrap();
    for (space, error) in [
        (
            Space {
                extranonce2_prefix: vec![0; 3],
                ..good.clone()
            },
            SpaceError::PrefixTooLong { prefix: 3, size: 2 },
        ),
        (
            Space {
                version_mask: 0x2000_2000,
                ..good.clone()
            },
            SpaceError::OutsideMask(0x2000_0000),
        ),
        (
            Space {
                version_fixed: 1,
                ..good.clone()
            },
            SpaceError::OutsideMask(1),
        ),
        (
            Space {
                version_fixed: 0x2000,
                ..good.clone()
            },
            SpaceError::RolledAndFixed(0x2000),
        ),
        (
            Space {
                time_step: 0,
                ..good.clone()
            },
            SpaceError::NoTimeStep,
        ),
        (
            Space {
                nonces: unaligned,
                ..good
            },
            SpaceError::Nonces(unaligned),
        ),
    ] {
        assert_eq!(space.check(&job), Err(error));
        let mut cursor = Cursor::new(Arc::new(job.clone()), space, Target::MAX, 1);
        assert!(matches!(cursor.next_chunk(1, u32::MAX), Next::Exhausted));
    }
}

/// A share of one slot is in no other; a faulty share is in no space.
#[test]
fn shares_belong_to_one_space() {
    let job = job(2, 0x2000_0000, 0x1fff_e000);
    let layout = Layout::new(&job, 3000);
    let share = Share {
        extranonce2: vec![0x12, 0x34],
        version: 0x3fff_e000,
        time: TIME,
        nonce: 0,
    };
    let holders = |share: &Share| {
        (0..layout.slots())
            .filter(|&slot| layout.space(slot).unwrap().contains(&job, share))
            .count()
    };
    assert_eq!(holders(&share), 1);
    for wrong in [
        Share {
            extranonce2: vec![0x12],
            ..share.clone()
        },
        Share {
            version: 0x3fff_e001,
            ..share.clone()
        },
        Share {
            version: 0x1fff_e000,
            ..share.clone()
        },
        Share {
            time: TIME - 1,
            ..share.clone()
        },
    ] {
        assert_eq!(holders(&wrong), 0, "{wrong:?}");
    }
    let still = Space {
        time_step: 0,
        ..layout.space(0).unwrap()
    };
    assert!(!still.contains(
        &job,
        &Share {
            extranonce2: vec![0, 0],
            version: 0x2000_0000,
            ..share
        }
    ));
}

/// Cuts a job, cuts its last slot again, and the last slot of that: together they still cover the job once.
#[test]
fn a_slot_that_is_cut_again_covers_what_it_did() {
    for (extranonce2_size, mask, seconds) in
        [(2, 0, 1), (1, 0x0000_e000, 3), (0, 0x0000_e000, 40), (0, 0, 40)]
    {
        let job = job(extranonce2_size, 0x2000_0000, mask);
        let mut layout = Layout::new(&job, 3);
        let mut spaces = Vec::new();
        for wanted in [5, 2] {
            let last = layout.slots() - 1;
            spaces.extend((0..last).map(|slot| layout.space(slot).unwrap()));
            layout = Layout::of_space(
                layout.space(last).unwrap(),
                job.extranonce2_size(),
                wanted,
                wanted,
            );
            assert!(layout.slots() >= u64::from(wanted));
        }
        spaces.extend((0..layout.slots()).map(|slot| layout.space(slot).unwrap()));
        let mut points = Points::new();
        for space in spaces {
            assert_eq!(space.check(&job), Ok(()));
            walk(&job, space, 8, 1 << 32, TIME + seconds - 1, &mut points);
        }
        let extranonces = 1u64 << (8 * job.extranonce2_size());
        let versions = 1u64 << job.rollable_bits().count_ones();
        assert_eq!(points.len() as u64, extranonces * versions * u64::from(seconds));
        points.values().for_each(|ranges| covers_all_nonces(ranges));
    }
}

/// What there is for each second is cut for those who are there, what there is plenty of for those who may come.
#[test]
fn nonces_are_cut_before_time_and_only_for_those_who_need_them() {
    let whole = |job: &Job| Space::whole(job);
    let bare = job(0, 0x2000_0000, 0);
    let layout = Layout::of_space(whole(&bare), 0, 256, 3);
    assert_eq!(layout.slots(), 4);
    let spaces: Vec<Space> = (0..4).map(|slot| layout.space(slot).unwrap()).collect();
    for (index, space) in (0..).zip(&spaces) {
        assert_eq!(
            (space.time_first, space.time_step),
            (0, 1),
            "nobody waits for a second"
        );
        assert_eq!(space.nonces, NonceRange::new(index << 30, 1 << 30).unwrap());
    }
    let share = Share {
        extranonce2: vec![],
        version: 0x2000_0000,
        time: TIME,
        nonce: 3 << 30,
    };
    let holders = spaces.iter().map(|space| space.contains(&bare, &share));
    assert_eq!(holders.collect::<Vec<_>>(), [false, false, false, true]);
    // Three bits of the version are eight slots, which is enough for three.
    let rolling = job(0, 0x2000_0000, 0x0000_e000);
    let layout = Layout::of_space(whole(&rolling), 0, 256, 3);
    assert_eq!(layout.slots(), 8);
    assert_eq!(layout.space(5).unwrap().nonces, NonceRange::ALL);
    // So are the values of the last byte, of which each has all nonces.
    let short = job(1, 0x2000_0000, 0);
    let layout = Layout::of_space(whole(&short), 1, 256, 3);
    assert_eq!(layout.slots(), 256);
    let space = layout.space(7).unwrap();
    assert_eq!(
        (space.extranonce2_prefix, space.nonces),
        (vec![7], NonceRange::ALL)
    );
    // Nonces are not cut too finely.
    let layout = Layout::of_space(whole(&bare), 0, 1, 1 << 20);
    let last = layout.space(layout.slots() - 1).unwrap();
    assert_eq!(
        (last.nonces.len(), last.time_first, last.time_step),
        (1 << 14, 3, 4)
    );
}

#[test]
fn times_that_leave_32_bits_end_the_cutting() {
    let job = job(0, 0x2000_0000, 0);
    let mut layout = Layout::new(&job, 1 << 20);
    for _ in 0..3 {
        let last = layout.space(layout.slots() - 1).unwrap();
        assert_eq!(last.check(&job), Ok(()));
        layout = Layout::of_space(last, 0, 1 << 20, 1 << 20);
    }
    assert_eq!(layout.slots(), 1);
}

#[test]
fn under_another_mask_spaces_stay_disjoint_and_lose_nothing_that_is_left() {
    let version = 0x2000_2000; // one bit of the masks is set in it
    for (cut_under, mask) in [
        (0x0001_e000, 0x0001_e000),
        (0x0001_e000, 0x0000_6000),
        (0x0000_6000, 0x0001_e000),
        (0x0001_8000, 0x0000_6000),
        (0x0001_e000, 0),
    ] {
        let job = job(1, version, cut_under);
        // More slots than prefixes: version bits tell them apart.
        let layout = Layout::new(&job, 4);
        let mut all = Points::new();
        for slot in 0..layout.slots() {
            let space = layout.space(slot).unwrap();
            for (point, ranges) in points_under(&job, &space, mask) {
                let share = Share {
                    extranonce2: point.0.clone(),
                    version: point.1,
                    time: point.2,
                    nonce: u32::try_from(ranges[0].0).unwrap(),
                };
                assert!(space.contains(&job, &share), "{share:?} is not of {space:?}");
                all.entry(point).or_default().extend(ranges);
            }
        }
        let common = (cut_under & mask & !version).count_ones();
        assert_eq!(all.len(), 256 << common, "{cut_under:08x} under {mask:08x}");
        // No two slots have a header.
        all.values().for_each(|ranges| covers_all_nonces(ranges));
    }
}

#[test]
fn a_job_is_the_same_but_for_its_mask() {
    let one = job(2, 0x2000_0000, 0x1fff_e000);
    assert!(one.is_same_but_for_mask(&Job {
        version_mask: 0,
        ..one.clone()
    }));
    let with_root = |change: fn(&mut Coinbase)| {
        let mut coinbase = coinbase(2);
        change(&mut coinbase);
        Job {
            root: Root::Coinbase(coinbase),
            ..one.clone()
        }
    };
    let others = [
        with_root(|coinbase| coinbase.coinbase1 = vec![9]),
        with_root(|coinbase| coinbase.extranonce1 = vec![9]),
        with_root(|coinbase| coinbase.extranonce2_size = 3),
        with_root(|coinbase| coinbase.coinbase2 = vec![9]),
        with_root(|coinbase| coinbase.merkle_branch = vec![]),
        Job {
            prev_hash: [9; 32],
            ..one.clone()
        },
        Job {
            version: 9,
            ..one.clone()
        },
        Job {
            bits: 9,
            ..one.clone()
        },
        Job {
            time: 9,
            ..one.clone()
        },
    ];
    assert!(others.iter().all(|other| !one.is_same_but_for_mask(other)));
    let same: Vec<&Job> = others
        .iter()
        .filter(|other| one.is_same_but_for_mask_and_time(other))
        .collect();
    assert!(same.len() == 1 && same[0].time == 9);
}
