//! Version rolling: which bits, and how to count over scattered ones.

/// The version bits that BIP 320 reserves for miners, 13 to 28: what nearly every pool grants.
pub const BIP320_MASK: u32 = 0x1fff_e000;

/// Bits 5 to 28. BIP 320 reserves [13 to 28](BIP320_MASK) for miners, its draft successor 5 to 28; bits 29 to 31 belong
/// to BIP 9, and 0 to 4 signal soft forks. A pool may grant any mask; outside this one nothing is rolled.
pub(crate) const FREE: u32 = 0x1fff_ffe0;

/// Every version that differs from `version` in bits of `mask` only: those bits count up from 0, in order.
pub fn rolled_versions(version: u32, mask: u32) -> impl Iterator<Item = u32> {
    (0..count(mask)).map(move |index| (version & !mask) | deposit(index, mask))
}

/// How many values the bits of `mask` can take.
pub(crate) fn count(mask: u32) -> u64 {
    1 << mask.count_ones()
}

/// The low bits of `index` moved, in order, to the set bits of `mask`.
pub(crate) fn deposit(mut index: u64, mut mask: u32) -> u32 {
    let mut value = 0;
    while mask != 0 {
        if index & 1 == 1 {
            value |= mask & mask.wrapping_neg();
        }
        index >>= 1;
        mask &= mask - 1;
    }
    value
}

/// The `count` most significant set bits of `mask` (all of them if it has fewer).
pub(crate) fn highest(mask: u32, count: u32) -> u32 {
    (0..mask.count_ones().saturating_sub(count)).fold(mask, |rest, _| rest & (rest - 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deposits_in_order() {
        assert_eq!(deposit(0b101, BIP320_MASK), 0xa000);
        assert_eq!(deposit(0xffff, BIP320_MASK), BIP320_MASK);
        assert_eq!(deposit(0b11, 0x8000_0001), 0x8000_0001);
        assert_eq!(deposit(u64::MAX, 0), 0);
        let all: std::collections::BTreeSet<u32> =
            (0..count(0x0050_0401)).map(|i| deposit(i, 0x0050_0401)).collect();
        assert_eq!(all.len(), 16);
        assert!(all.iter().all(|value| value & !0x0050_0401 == 0));
    }

    #[test]
    fn rolls_every_version_once() {
        let rolled: Vec<u32> = rolled_versions(0x2000_2000, 0x0000_a000).collect();
        assert_eq!(rolled, [0x2000_0000, 0x2000_2000, 0x2000_8000, 0x2000_a000]);
        assert_eq!(rolled_versions(7, 0).collect::<Vec<_>>(), [7]);
    }

    #[test]
    fn takes_the_highest_bits() {
        assert_eq!(highest(0x0050_0401, 2), 0x0050_0000);
        assert_eq!(highest(0x0050_0401, 0), 0);
        assert_eq!(highest(0x0050_0401, 9), 0x0050_0401);
    }
}
