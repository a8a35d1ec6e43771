//! Hex and byte order on the wire.

use serde_json::Value;

/// What is wrong with a value that should be hex.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum HexError {
    #[error("is not a string")]
    NotAString,
    /// A character is not a hex digit, or the number of digits is odd.
    #[error("is not hex: {0}")]
    Digits(#[from] hex::FromHexError),
    #[error("has {actual} hex digits instead of {expected}")]
    Length { expected: usize, actual: usize },
    #[error("has {actual} hex digits, at most {limit} are accepted")]
    TooLong { limit: usize, actual: usize },
}

/// Bytes from hex, at most `limit` bytes of them.
pub(crate) fn bytes(value: &Value, limit: usize) -> Result<Vec<u8>, HexError> {
    let digits = value.as_str().ok_or(HexError::NotAString)?;
    if digits.len() > 2 * limit {
        return Err(HexError::TooLong {
            limit: 2 * limit,
            actual: digits.len(),
        });
    }
    Ok(hex::decode(digits)?)
}

/// Exactly 32 bytes from hex.
pub(crate) fn hash(value: &Value) -> Result<[u8; 32], HexError> {
    let digits = value.as_str().ok_or(HexError::NotAString)?;
    if digits.len() != 64 {
        return Err(HexError::Length {
            expected: 64,
            actual: digits.len(),
        });
    }
    let mut bytes = [0; 32];
    hex::decode_to_slice(digits, &mut bytes)?;
    Ok(bytes)
}

/// A number from one to eight hex digits, most significant first; a leading `0x` is tolerated.
pub(crate) fn number(value: &Value) -> Result<u32, HexError> {
    let text = value.as_str().ok_or(HexError::NotAString)?;
    let digits = text.strip_prefix("0x").unwrap_or(text);
    if digits.len() > 8 {
        return Err(HexError::TooLong {
            limit: 8,
            actual: digits.len(),
        });
    }
    if digits.is_empty() {
        return Err(HexError::Length {
            expected: 8,
            actual: 0,
        });
    }
    let mut bytes = [0; 4];
    hex::decode_to_slice(format!("{digits:0>8}"), &mut bytes)?;
    Ok(u32::from_be_bytes(bytes))
}

/// A whole number that is not negative, in any form that servers send: `4`, `4.0`, `"4"` or `"4.0"`.
pub(crate) fn integer(value: &Value) -> Option<u64> {
    /// Up to here, every whole number has its own `f64`.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let of_float = |number: f64| {
        let exact = number.fract() == 0.0 && (0.0..=EXACT).contains(&number);
        exact.then_some(number as u64)
    };
    match value {
        Value::String(text) => {
            let text = text.trim();
            text.parse().ok().or_else(|| of_float(text.parse().ok()?))
        }
        _ => value.as_u64().or_else(|| of_float(value.as_f64()?)),
    }
}

/// The previous block's hash in header order from the 32 bytes of a `mining.notify`: every 4-byte word is reversed.
pub fn prev_hash_from_wire(wire: [u8; 32]) -> [u8; 32] {
    let mut header = wire;
    header.chunks_exact_mut(4).for_each(<[u8]>::reverse);
    header
}

/// The 64 hex digits of a `mining.notify` for a previous hash in header order; undoes [`prev_hash_from_wire`].
pub fn prev_hash_to_wire(header: [u8; 32]) -> String {
    hex::encode(prev_hash_from_wire(header))
}

/// Eight hex digits, most significant first: version bits, ntime, nonce and nbits.
pub(crate) fn number_hex(number: u32) -> String {
    format!("{number:08x}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn numbers_come_with_and_without_padding() {
        for (text, expected) in [
            ("20000000", 0x2000_0000),
            ("2", 2),
            ("0x1FFFE000", 0x1fff_e000),
            ("00000000", 0),
        ] {
            assert_eq!(number(&json!(text)), Ok(expected), "{text}");
        }
        for bad in [
            json!(""),
            json!("0x"),
            json!("123456789"),
            json!("xyz"),
            json!("-1"),
            json!("+1"),
            json!(7),
        ] {
            assert!(number(&bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn whole_numbers_come_in_many_forms() {
        for value in [json!(4), json!(4.0), json!("4"), json!(" 4 "), json!("4.0")] {
            assert_eq!(integer(&value), Some(4), "{value}");
        }
        assert_eq!(integer(&json!(u64::MAX)), Some(u64::MAX));
        for value in [
            json!(4.5),
            json!(-1),
            json!(-1.0),
            json!(1e300),
            json!("x"),
            json!("NaN"),
            json!("inf"),
            json!(""),
            json!(null),
            json!([4]),
        ] {
            assert_eq!(integer(&value), None, "{value}");
        }
    }

    #[test]
    fn bytes_are_limited_before_they_are_decoded() {
        assert_eq!(bytes(&json!("00ff"), 2), Ok(vec![0, 255]));
        assert_eq!(
            bytes(&json!("00ff00"), 2),
            Err(HexError::TooLong { limit: 4, actual: 6 })
        );
        assert!(matches!(bytes(&json!("0"), 2), Err(HexError::Digits(_))));
        assert_eq!(bytes(&json!(null), 2), Err(HexError::NotAString));
        assert!(
            matches!(hash(&json!("é".repeat(32))), Err(HexError::Digits(_))),
            "64 bytes that are not digits"
        );
    }

    #[test]
    fn the_previous_hash_is_swapped_word_by_word() {
        let wire = hash(&json!(
            "4d16b6f85af6e2198f44ae2a6de67f78487ae5611b77c6c0440b921e00000000"
        ))
        .unwrap();
        let header = prev_hash_from_wire(wire);
        assert_eq!(
            hex::encode(header),
            "f8b6164d19e2f65a2aae448f787fe66d61e57a48c0c6771b1e920b4400000000"
        );
        assert_eq!(prev_hash_to_wire(header), hex::encode(wire));
    }
}
