//! Every kernel against the `sha2` crate.

use std::collections::BTreeSet;

use miner_core::{Kernel, KernelError, NonceRange, Target, Work};
use proptest::prelude::*;

use crate::common::{expected, for_each_kernel, found, header, range, target, versions};

/// About one hash in eight is a candidate.
const EASY: u32 = 0x1fff_ffff;

#[test]
fn ragged_ranges_everywhere() {
    for_each_kernel(|kernel| {
        let longest = 3 * kernel.lanes() as u64;
        for count in [1, 3] {
            let work = Work::new(&header(count.into()), &versions(count), target(EASY));
            for len in 0..=longest {
                let before_end = (u64::from(u32::MAX) + 1 - len).min(u64::from(u32::MAX)) as u32;
                for start in [0, 1, 0x7fff_fff9, 0x8000_0000, before_end] {
                    let nonces = range(start, len);
                    assert_eq!(
                        found(kernel, &work, nonces),
                        expected(&work, nonces),
                        "{kernel} {nonces:?}"
                    );
                }
            }
        }
    });
}

#[test]
fn range_that_ends_before_the_last_nonce_does_not_reach_it() {
    let work = Work::new(&header(9), &versions(1), Target::MAX);
    for_each_kernel(|kernel| {
        let all = found(kernel, &work, range(u32::MAX - 40, 41));
        let nonces: Vec<u32> = all.iter().map(|candidate| candidate.nonce).collect();
        assert_eq!(
            nonces,
            ((u32::MAX - 40)..=u32::MAX).collect::<Vec<_>>()[..41],
            "{kernel}"
        );
        assert_eq!(
            found(kernel, &work, range(u32::MAX - 40, 40)).len(),
            40,
            "{kernel}"
        );
    });
}

#[test]
fn any_number_of_versions() {
    for (count, len) in [
        (0, 100),
        (1, 100),
        (2, 50),
        (3, 50),
        (17, 50),
        (256, 33),
        (65_536, 5),
    ] {
        let work = Work::new(&header(100), &versions(count), target(0x00ff_ffff));
        let nonces = range(0xfffe_0000, len);
        let expected = expected(&work, nonces);
        for_each_kernel(|kernel| {
            assert!(
                found(kernel, &work, nonces) == expected,
                "{kernel} with {count} versions"
            );
        });
    }
}

#[test]
fn kernels_agree_on_a_longer_range() {
    let work = Work::new(&header(5), &versions(4), Target::from_difficulty(1e-6).unwrap());
    let nonces = range(0x1234_5678, 50_003);
    let expected = expected(&work, nonces);
    assert!(expected.len() > 10, "{}", expected.len());
    for_each_kernel(|kernel| assert_eq!(found(kernel, &work, nonces), expected, "{kernel}"));
}

/// For a hash found in plain code, the target that just allows it and the one that just forbids it, at every place of a
/// vector and of the one after it.
#[test]
fn planted_hit_in_every_lane() {
    let header = header(77);
    let versions = versions(2);
    let easy = Work::new(&header, &versions, target(0x000f_ffff));
    let planted = expected(&easy, range(0x0200_0000, 40_000));
    assert!(planted.len() > 5, "{}", planted.len());
    for_each_kernel(|kernel| {
        let len = 2 * kernel.lanes() as u64;
        for &candidate in &planted {
            let hash = easy.header(candidate.version_index, candidate.nonce).hash();
            let top = u32::from_be_bytes(hash.to_be_bytes()[..4].try_into().unwrap());
            let just = Work::new(&header, &versions, target(top));
            let missed = Work::new(&header, &versions, target(top - 1));
            for lane in 0..len as u32 {
                let nonces = range(candidate.nonce - lane, len);
                assert!(
                    found(kernel, &just, nonces).contains(&candidate),
                    "{kernel} lane {lane}"
                );
                assert!(
                    !found(kernel, &missed, nonces).contains(&candidate),
                    "{kernel} lane {lane}"
                );
            }
        }
    });
}

#[test]
fn targets_at_every_number_of_leading_zeros() {
    let versions = versions(2);
    let nonces = range(u32::MAX - 999, 1000);
    for_each_kernel(|kernel| {
        for shift in 0..32u32 {
            for top in [
                u32::MAX >> shift,
                (u32::MAX >> shift) - (0x1357_9bdf >> shift),
                0x8000_0000 >> shift,
            ] {
                let work = Work::new(&header(shift.into()), &versions, target(top));
                assert_eq!(
                    found(kernel, &work, nonces),
                    expected(&work, nonces),
                    "{kernel} {top:08x}"
                );
            }
        }
    });
}

#[test]
fn table_is_sound() {
    let infos: Vec<_> = Kernel::all().collect();
    let names: BTreeSet<_> = infos.iter().map(|info| info.name).collect();
    assert_eq!(names.len(), infos.len(), "names are unique");
    for info in &infos {
        match Kernel::by_name(info.name) {
            Ok(kernel) => {
                assert!(info.available);
                assert_eq!((kernel.name(), kernel.lanes()), (info.name, info.lanes));
            }
            Err(KernelError::Unsupported { name, missing }) => {
                assert!(!info.available);
                assert_eq!(name, info.name);
                assert!(!missing.is_empty() && missing.iter().all(|feature| info.features.contains(feature)));
            }
            Err(error) => panic!("{error}"),
        }
    }
    assert_eq!(Kernel::available().next(), Some(Kernel::best()));
    assert!(Kernel::by_name("scalar").is_ok(), "scalar runs everywhere");
    let error = Kernel::by_name("abacus").unwrap_err().to_string();
    assert!(
        error.starts_with("no kernel \"abacus\"; there are ") && error.contains("scalar"),
        "{error}"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_work(
        bytes in prop::collection::vec(any::<u8>(), 80),
        versions in prop::collection::vec(any::<u32>(), 0..9),
        target in prop::array::uniform32(any::<u8>()),
        hard in 0usize..3,
        start in prop_oneof![any::<u32>(), u32::MAX - 100..=u32::MAX],
        len in 0u64..100,
    ) {
        let header = miner_core::Header::from_bytes(&bytes.try_into().unwrap());
        let mut target = target;
        target[..hard].fill(0);
        let work = Work::new(&header, &versions, Target::from_be_bytes(target));
        let nonces = NonceRange::new(start, len.min(u64::from(u32::MAX - start) + 1)).unwrap();
        let expected = expected(&work, nonces);
        for_each_kernel(|kernel| assert_eq!(found(kernel, &work, nonces), expected, "{kernel}"));
    }
}
