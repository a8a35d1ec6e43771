//! The 256-bit target: from compact bits, from a pool's difficulty, and the difficulty of a hash.

use std::{fmt, str::FromStr};

use crate::{
    BlockHash,
    hash::{ParseHexError, parse_32},
};

/// A hash, read as a 256-bit number, meets a target if it is not above it.
///
/// `Display` and `FromStr` use 64 hexadecimal digits, most significant first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Target(
    /* big-endian, so that the derived order is the numeric one */ [u8; 32],
);

/// Not a usable target.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum TargetError {
    /// The compact bits mean 0.
    #[error("bits {0:08x} are a target of zero")]
    Zero(u32),
    /// The compact bits carry the sign flag.
    #[error("bits {0:08x} are a negative target")]
    Negative(u32),
    /// The compact bits mean more than 256 bits hold.
    #[error("bits {0:08x} are a target above 2^256")]
    Overflow(u32),
    /// A difficulty that is zero, negative, infinite or not a number.
    #[error("difficulty {0} is not a positive number")]
    NotPositive(f64),
    /// A difficulty above about 2.7e67, whose target is below 1.
    #[error("difficulty {0} is too high for any hash")]
    TooHigh(f64),
}

/// Hashes that a share of difficulty 1 stands for, by convention of pools. The exact mean is 2^48 / 65535, which is
/// 0.0015 % more; [`Target::expected_hashes`] gives it.
pub const HASHES_PER_DIFFICULTY: f64 = 4_294_967_296.0;

/// Difficulty 1 is the target `0xffff << 208`.
const DIFFICULTY_1: u16 = 0xffff;
/// See [`DIFFICULTY_1`].
const DIFFICULTY_1_SHIFT: i32 = 208;

impl Target {
    /// The target that every hash meets: 2^256 - 1.
    pub const MAX: Self = Self([0xff; 32]);

    pub const fn from_be_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    pub const fn to_be_bytes(self) -> [u8; 32] {
        self.0
    }

    /// The network target from a header's compact form: `bits` = exponent * 2^24 + sign flag (bit 23) + mantissa, the
    /// target is mantissa * 256^(exponent - 3), truncated. Limits of particular networks are not applied.
    ///
    /// # Errors
    /// `Zero`, `Negative` or `Overflow`, by the rules of consensus code: no block can be valid under such bits.
    pub fn from_bits(bits: u32) -> Result<Self, TargetError> {
        let exponent = (bits >> 24) as usize;
        // The mantissa's bytes by significance, lowest first; those that the exponent shifts below 1 are lost.
        let mantissa = bits & 0x007f_ffff;
        let mantissa = if exponent < 3 {
            mantissa >> (8 * (3 - exponent))
        } else {
            mantissa
        };
        if mantissa == 0 {
            return Err(TargetError::Zero(bits));
        }
        if bits & 0x0080_0000 != 0 {
            return Err(TargetError::Negative(bits));
        }
        let lowest = exponent.max(3) - 3;
        let mut target = [0; 32];
        for (i, byte) in mantissa
            .to_le_bytes()
            .into_iter()
            .enumerate()
            .filter(|&(_, byte)| byte != 0)
        {
            let significance = lowest + i;
            *target
                .iter_mut()
                .rev()
                .nth(significance)
                .ok_or(TargetError::Overflow(bits))? = byte;
        }
        Ok(Self(target))
    }

    /// The compact form, with the bits below its 3-byte mantissa cut off (0 for the target 0).
    pub fn to_bits(self) -> u32 {
        let skipped = self.0.iter().take_while(|&&byte| byte == 0).count();
        let byte = |i: usize| u32::from(self.0.get(skipped + i).copied().unwrap_or(0));
        let (exponent, mantissa) = ((32 - skipped) as u32, byte(0) << 16 | byte(1) << 8 | byte(2));
        if mantissa & 0x0080_0000 != 0 {
            (exponent + 1) << 24 | mantissa >> 8
        } else {
            exponent << 24 | mantissa
        }
    }

    /// The share target of a pool difficulty: floor(diff1 / difficulty), exactly, at most [`Target::MAX`].
    ///
    /// # Errors
    /// `NotPositive` for 0, negative numbers, infinities and NaN; `TooHigh` if the target would be 0.
    pub fn from_difficulty(difficulty: f64) -> Result<Self, TargetError> {
        if !(difficulty.is_finite() && difficulty > 0.0) {
            return Err(TargetError::NotPositive(difficulty));
        }
        let (mantissa, exponent) = decompose(difficulty);
        match divide(DIFFICULTY_1, DIFFICULTY_1_SHIFT - exponent, mantissa) {
            None => Ok(Self::MAX),
            Some([0, 0, 0, 0]) => Err(TargetError::TooHigh(difficulty)),
            Some(limbs) => {
                let mut bytes = [0; 32];
                for (out, limb) in bytes.chunks_exact_mut(8).zip(limbs) {
                    out.copy_from_slice(&limb.to_be_bytes());
                }
                Ok(Self(bytes))
            }
        }
    }

    /// diff1 / target, to within two roundings; infinite for the target 0.
    pub fn difficulty(&self) -> f64 {
        difficulty_of(&self.0)
    }

    /// Whether `hash`, read as a little-endian number, is not above this target.
    pub fn is_met_by(&self, hash: &BlockHash) -> bool {
        hash.0.iter().rev().le(self.0.iter())
    }

    /// How many hashes are needed on average to meet this target: 2^256 / (target + 1).
    pub fn expected_hashes(&self) -> f64 {
        2f64.powi(256) / (to_f64(&self.0) + 1.0)
    }

    /// The most significant 32 bits. A hash whose most significant bits are above them misses the target.
    pub fn top_word(&self) -> u32 {
        u32::from_be_bytes([self.0[0], self.0[1], self.0[2], self.0[3]])
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}

impl fmt::Debug for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Target({self})")
    }
}

impl FromStr for Target {
    type Err = ParseHexError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        parse_32(text).map(Self)
    }
}

/// diff1 / `number`, a big-endian 256-bit number.
pub(crate) fn difficulty_of(number: &[u8; 32]) -> f64 {
    f64::from(DIFFICULTY_1) * 2f64.powi(DIFFICULTY_1_SHIFT) / to_f64(number)
}

/// The nearest f64 to a big-endian 256-bit number.
fn to_f64(number: &[u8; 32]) -> f64 {
    let skipped = number.iter().take_while(|&&byte| byte == 0).count().min(24);
    let (head, rest) = number[skipped..].split_at(8);
    let head = head.iter().fold(0u64, |sum, &byte| sum << 8 | u64::from(byte));
    // The head has more than 53 significant bits, or nothing follows: its lowest bit can stand for all that is cut.
    let sticky = u64::from(rest.iter().any(|&byte| byte != 0));
    (head | sticky) as f64 * 2f64.powi(8 * rest.len() as i32)
}

/// A positive finite f64 as `mantissa * 2^exponent`, exactly.
fn decompose(number: f64) -> (u64, i32) {
    let bits = number.to_bits();
    let fraction = bits & ((1 << 52) - 1);
    match (bits >> 52) as i32 {
        0 => (fraction, -1074),
        biased => (fraction | 1 << 52, biased - 1075),
    }
}

/// floor(numerator * 2^shift / divisor) as big-endian limbs, None if above 256 bits. `divisor` is below 2^53, not 0.
fn divide(numerator: u16, shift: i32, divisor: u64) -> Option<[u64; 4]> {
    let numerator = if shift < 0 {
        numerator.checked_shr(shift.unsigned_abs()).unwrap_or(0)
    } else {
        numerator
    };
    let mut quotient = [0u64; 4];
    let mut remainder = 0u64;
    // Long division, one bit of the dividend after the other from the top: 16 of the numerator, then zeros.
    for bit in (0..16 + shift.max(0)).map(|i| if i < 16 { numerator >> (15 - i) & 1 } else { 0 }) {
        remainder = remainder << 1 | u64::from(bit);
        let mut carry = u64::from(remainder >= divisor);
        remainder -= carry * divisor;
        for limb in quotient.iter_mut().rev() {
            (*limb, carry) = (*limb << 1 | carry, *limb >> 63);
        }
        if carry != 0 {
            return None;
        }
    }
    Some(quotient)
}
