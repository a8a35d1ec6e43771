//! Every kernel against the `sha2` crate.

use std::{collections::BTreeSet, thread};

use miner_core::{Kernel, KernelError, NonceRange, Target, Work, check, rolled_versions};
use proptest::prelude::*;

use crate::{
    common::{BIP_320, expected, for_each_kernel, found, header, most_lanes, range, size, versions},
    field::{Field, last},
};

/// About one hash in eight is a candidate.
const EASY: u32 = 0x1fff_ffff;

/// Every length up to six vectors (a pipelined kernel then fills and drains), and some lengths around those in which
/// longer ranges may be cut.
fn lengths(kernel: Kernel) -> Vec<u64> {
    let lanes = kernel.lanes() as u64;
    let long = [7, 8, 9, 10].map(|log| 1 << log);
    let long = long.into_iter().flat_map(|len| [len - 1, len, len + 1]);
    size(
        (0..=6 * lanes).chain(long).collect(),
        vec![0, 1, lanes, lanes + 1],
    )
}

/// The longest of them.
fn longest() -> u64 {
    size(1025, u64::from(most_lanes()) + 1)
}

/// First nonces: special numbers, and numbers close below one at which several bytes change.
const STARTS: [u32; 9] = [
    0xf5,
    0,
    1,
    0xfff9,
    0x00ff_fffa,
    0x7fff_fff9,
    0x8000_0000,
    0xfeff_fff9,
    0x1234_5678,
];

#[test]
fn ranges_of_every_short_length() {
    for &count in size(&[1, 2, 3, 9][..], &[2]) {
        for &start in &STARTS[..size(STARTS.len(), 1)] {
            let field = Field::new(header(start.into()), versions(count), range(start, longest()));
            for_each_kernel(|kernel| {
                for len in lengths(kernel) {
                    field.check_all(kernel, range(start, len), EASY);
                }
            });
        }
    }
}

/// The last nonces are found once, and the search does not go on with nonce 0 after them.
#[test]
fn ranges_that_end_with_the_last_nonce() {
    for &count in size(&[1, 2, 3, 9][..], &[1]) {
        let field = Field::new(header(count.into()), versions(count), last(longest()));
        for_each_kernel(|kernel| {
            for len in lengths(kernel) {
                field.check_all(kernel, last(len), EASY);
                field.check_all(kernel, last(len), u32::MAX);
                let but_the_last = last(len).split_at(len.saturating_sub(1)).0;
                field.check_all(kernel, but_the_last, u32::MAX);
            }
        });
    }
}

/// Lengths around those in which the kernels cut ranges.
#[test]
fn long_ranges() {
    for (count, most) in size(&[(1, 40_001), (3, 20_003), (33, 1100)][..], &[(1, 5)]) {
        let field = Field::new(header(*most), versions(*count), range(0x1234_5678, *most));
        for_each_kernel(|kernel| {
            let cuts = (9..16).map(|log| 1 << log).filter(|len| len < most);
            for len in cuts.flat_map(|len| [len - 1, len, len + 1]).chain([*most]) {
                field.check_all(kernel, range(0x1234_5678, len), 0x003f_ffff);
            }
        });
    }
}

#[test]
fn any_number_of_versions() {
    let cases = [
        (0, 1000),
        (1, 1000),
        (2, 100),
        (3, 100),
        (7, 50),
        (8, 50),
        (9, 50),
        (15, 50),
        (16, 50),
        (17, 50),
        (31, 49),
        (33, 49),
        (64, 515),
        (255, 35),
        (256, 129),
        (257, 31),
        (1024, 67),
        (1025, 35),
        (2049, 19),
        (65_536, 3),
    ];
    let cases = size(&cases[..], &[(0, 9), (3, 3)]);
    for &(count, len) in cases {
        let field = Field::new(header(100), versions(count), range(0xfffe_fffe, len));
        for_each_kernel(|kernel| {
            for len in [1, len / 2, len] {
                field.check_all(kernel, range(0xfffe_fffe, len), 0x00ff_ffff);
            }
        });
    }
}

/// One bit of the mask after the other, the two outermost together, and versions that no mask allows.
#[test]
fn any_versions() {
    let bits = (0..32).map(|bit| 1 << bit).filter(|bit| BIP_320 & bit != 0);
    let masks = bits.chain([0x1000_2000, 0x1fff_ffff, 0]);
    let rolled = masks.map(|mask| rolled_versions(0x2000_0004, mask).take(5).collect());
    let others = [vec![u32::MAX, 0, 1, 0x8000_0000], vec![5, 5, 5]];
    for versions in rolled.chain(others).take(size(usize::MAX, 1)) {
        let nonces = range(70, size(20, 2));
        let field = Field::new(header(8), versions, nonces);
        for_each_kernel(|kernel| field.check_all(kernel, nonces, EASY));
    }
}

/// Searches share nothing: two threads at a time, each with a header of its own.
#[test]
fn threads_side_by_side() {
    let len = size(2000, 2);
    let fields: Vec<_> = (0..2)
        .map(|seed| Field::new(header(seed), versions(3), range(0, len)))
        .collect();
    for_each_kernel(|kernel| {
        thread::scope(|scope| {
            for field in &fields {
                scope.spawn(move || {
                    for len in (0..len).step_by(97).chain([len]) {
                        field.check_all(kernel, range(0, len), 0x0fff_ffff);
                    }
                });
            }
        });
    });
}

#[test]
fn targets_at_every_number_of_leading_zeros() {
    let len = size(1000, 2);
    let field = Field::new(header(0), versions(2), last(len));
    for_each_kernel(|kernel| {
        for shift in (0..32).step_by(size(1, 20)) {
            let ones = u32::MAX >> shift;
            for top in [ones, ones - (0x1357_9bdf >> shift), 0x8000_0000 >> shift] {
                field.check_all(kernel, last(len), top);
            }
        }
        field.check_all(kernel, last(len), 0);
    });
}

#[test]
fn a_kernel_that_is_hopelessly_slow_here_is_right_all_the_same() {
    let kernels = Kernel::all().filter_map(|info| Kernel::at_any_speed(info.name).ok());
    for kernel in kernels.filter(|kernel| Kernel::by_name(kernel.name()).is_err()) {
        check(kernel, 7).unwrap();
        for (count, len) in [(1, 3000), (2, 1000), (17, 100), (256, 9)] {
            let field = Field::new(header(1), versions(count), last(len));
            for top in [u32::MAX >> 4, u32::MAX >> 9] {
                field.check_all(kernel, last(len), top);
            }
        }
    }
}

/// Vendor, family and model of this CPU, as Linux names them; nothing elsewhere.
fn cpu() -> Option<(String, u32, u32)> {
    let text = std::fs::read_to_string("/proc/cpuinfo").ok()?;
    let field = |name: &str| {
        let mut fields = text.lines().filter_map(|line| line.split_once(':'));
        fields
            .find(|(key, _)| key.trim() == name)
            .map(|(_, value)| value.trim().to_owned())
    };
    let number = |name: &str| field(name)?.parse().ok();
    Some((field("vendor_id")?, number("cpu family")?, number("model")?))
}

#[test]
fn a_kernel_is_hopeless_where_that_was_measured() {
    let Some(kernel) = Kernel::all().find(|info| info.name == "hybrid_avx2") else {
        return testkit::skip("kernel hybrid_avx2 is for Linux on x86-64");
    };
    if Kernel::at_any_speed(kernel.name).is_err() {
        return testkit::skip("kernel hybrid_avx2 cannot run on this CPU");
    }
    match cpu() {
        // Golden Cove.
        Some((vendor, 6, 143 | 207)) if vendor == "GenuineIntel" => assert!(kernel.hopeless),
        // Zen 4.
        Some((vendor, 25, 17)) if vendor == "AuthenticAMD" => assert!(!kernel.hopeless),
        other => testkit::skip(&format!("kernel hybrid_avx2 was not measured on {other:?}")),
    }
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
            Err(KernelError::Hopeless { name }) => {
                assert!(!info.available);
                assert_eq!(name, info.name);
                assert_eq!(Kernel::at_any_speed(name).map(|kernel| kernel.name()), Ok(name));
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
    #![proptest_config(ProptestConfig::with_cases(size(200, 1)))]

    #[test]
    fn any_work(
        bytes in prop::collection::vec(any::<u8>(), 80),
        versions in prop::collection::vec(any::<u32>(), 0..9),
        target in prop::array::uniform32(any::<u8>()),
        hard in 0usize..3,
        start in prop_oneof![any::<u32>(), u32::MAX - 100..=u32::MAX],
        len in 0u64..size(100, 6),
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
