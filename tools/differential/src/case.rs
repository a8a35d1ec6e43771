//! Cases: what the kernels search, derived from a seed and a number.

use miner_core::{BIP320_MASK, Header, NONCES, NonceRange, Target, Work, rolled_versions};

/// Case `index` of the run with `seed`.
pub(crate) struct Case {
    pub(crate) seed: u64,
    pub(crate) index: u64,
    pub(crate) work: Work,
    pub(crate) nonces: NonceRange,
    /// The part of the nonces for which the `sha2` crate computes every hash.
    pub(crate) sample: NonceRange,
    pub(crate) interface: Interface,
}

/// The interface under test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Interface {
    /// The kernel itself: candidates, everything in one call.
    Scan,
    /// The search: confirmed hits, in steps.
    Search,
}

/// A case has 1 to 2 to the power of this many hashes.
const LARGEST: u64 = 23;
/// Numbers of versions that are powers of two, one off them, or more than a kernel's batch.
const COUNTS: [u64; 20] = [
    2, 3, 4, 7, 8, 9, 15, 16, 17, 31, 32, 33, 64, 255, 256, 257, 1000, 1024, 1025, 65_536,
];

impl Case {
    pub(crate) fn new(seed: u64, index: u64) -> Self {
        let numbers = &mut Numbers(seed.wrapping_add(index.wrapping_mul(0xd134_2543_de82_ef95)));
        let mut bytes = [0; Header::SIZE];
        bytes.fill_with(|| numbers.next() as u8);
        let header = Header::from_bytes(&bytes);
        // Small cases are as frequent as large ones, since kernels differ at the ends of ranges.
        let size = numbers.below(LARGEST + 1);
        let hashes = (1 << size) + numbers.below(1 << size);
        let versions = versions(header.version, hashes, numbers);
        let nonces = nonces(hashes / versions.len() as u64, numbers);
        let (before, _) = nonces.split_at(numbers.below(nonces.len()));
        let (_, after) = nonces.split_at(before.len());
        let (sample, _) = after.split_at(nonces.len().div_ceil(512));
        let work = Work::new(&header, &versions, target(size, numbers));
        Self {
            seed,
            index,
            work,
            nonces,
            sample,
            interface: [Interface::Scan, Interface::Search][numbers.below(2) as usize],
        }
    }

    /// All hashes of the case.
    pub(crate) fn hashes(&self) -> u64 {
        self.nonces.len() * self.work.versions().len() as u64
    }
}

/// At most `most` different versions: one in half of the cases.
fn versions(version: u32, most: u64, numbers: &mut Numbers) -> Vec<u32> {
    let count = match numbers.below(8) {
        0..4 => 1,
        4 => 1 + numbers.below(2048),
        _ => COUNTS[numbers.below(COUNTS.len() as u64) as usize],
    };
    let count = count.min(most) as usize;
    if numbers.below(4) == 0 && count < 5000 {
        let mut any: Vec<u32> = (0..count).map(|_| numbers.next() as u32).collect();
        let mut seen = std::collections::HashSet::new();
        any.retain(|&version| seen.insert(version));
        return any;
    }
    let skipped = numbers.below((1 << 16) - count as u64 + 1) as usize;
    rolled_versions(version, BIP320_MASK)
        .skip(skipped)
        .take(count)
        .collect()
}

/// A range of nonces: up to the last one, from the first one, across a point where several bytes change, or anywhere.
fn nonces(len: u64, numbers: &mut Numbers) -> NonceRange {
    let last_start = NONCES - len;
    let start = match numbers.below(8) {
        0 => last_start,
        1 => 0,
        2 | 3 => ((1 + numbers.below(255)) << 24).saturating_sub(numbers.below(len)),
        _ => numbers.below(last_start + 1),
    };
    u32::try_from(start.min(last_start))
        .ok()
        .and_then(|start| NonceRange::new(start, len))
        .expect("within 32 bits")
}

/// A target that one hash in 2^12 to 2^20 meets, more in cases of fewer than 2^`size` hashes. In one case of 32 it is
/// as hard as a network target, with only zeros in the most significant word.
fn target(size: u64, numbers: &mut Numbers) -> Target {
    let zeros = if numbers.below(32) == 0 {
        32
    } else if size < 16 {
        numbers.below(size / 2 + 1)
    } else {
        12 + numbers.below(9)
    };
    let mut bytes = [0; 32];
    bytes.fill_with(|| numbers.next() as u8);
    let top = (1u64 << 31 | numbers.below(1 << 31)) >> zeros;
    bytes[..4].copy_from_slice(&(top as u32).to_be_bytes());
    Target::from_be_bytes(bytes)
}

/// SplitMix64 by Steele, Lea and Flood, written out so that a seed means the same with every version of every crate.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ z >> 31
    }

    /// A number below `end`, which is not 0.
    fn below(&mut self, end: u64) -> u64 {
        ((u128::from(self.next()) * u128::from(end)) >> 64) as u64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cases_are_of_every_kind() {
        let cases: Vec<Case> = (0..1000).map(|index| Case::new(1, index)).collect();
        let any = |what: &str, is: fn(&Case) -> bool| assert!(cases.iter().any(is), "{what}");
        let end = |nonces: NonceRange| u64::from(nonces.start()) + nonces.len();
        for case in &cases {
            assert!((1..=2 << LARGEST).contains(&case.hashes()), "{}", case.index);
            assert!(!case.sample.is_empty() && case.sample.start() >= case.nonces.start());
            assert!(end(case.sample) <= end(case.nonces));
        }
        any("the last nonce", |case| {
            case.nonces.len() > 1000 && u64::from(case.nonces.start()) + case.nonces.len() == NONCES
        });
        any("the first nonce", |case| {
            case.nonces.len() > 1000 && case.nonces.start() == 0
        });
        any("all versions", |case| case.work.versions().len() == 65_536);
        any("17 versions", |case| case.work.versions().len() == 17);
        any("a network's target", |case| case.work.target().top_word() == 0);
        any("every other hash", |case| {
            case.work.target().top_word() >> 31 == 1
        });
        any("one in a million", |case| {
            case.hashes() > 1 << 22 && case.work.target().top_word() >> 12 == 0
        });
        for interface in [Interface::Scan, Interface::Search] {
            assert!(cases.iter().any(|case| case.interface == interface));
        }
    }

    #[test]
    fn a_case_is_made_of_its_seed_and_number() {
        let print = |case: Case| format!("{:?} {:?} {:?}", case.work, case.nonces, case.sample);
        assert_eq!(print(Case::new(3, 5)), print(Case::new(3, 5)));
        assert_ne!(print(Case::new(3, 5)), print(Case::new(4, 5)));
        assert_ne!(print(Case::new(3, 5)), print(Case::new(3, 6)));
    }
}
