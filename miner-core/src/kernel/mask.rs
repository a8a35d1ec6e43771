//! The first test of a hash: the bits of its top word that the target demands to be 0.

/// A word whose `count` most significant bits are 1.
pub(super) fn leading_ones(count: u32) -> u32 {
    !u32::MAX.checked_shr(count).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_many_ones_as_asked_for() {
        assert_eq!([0, 1, 31, 32].map(leading_ones), [0, 1 << 31, !1, !0]);
    }
}
