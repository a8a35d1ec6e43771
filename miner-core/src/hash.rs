//! Block hashes and the hexadecimal text of 32-byte numbers.

use std::{fmt, str::FromStr};

use crate::target::difficulty_of;

/// The double SHA-256 of a header, in internal byte order (as SHA-256 puts it out, byte 31 the most significant).
///
/// `Display` and `FromStr` use display order: the 32 bytes reversed, 64 hexadecimal digits, as explorers and RPC print
/// hashes.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct BlockHash(pub [u8; 32]);

impl BlockHash {
    /// The most significant 32 bits.
    pub fn top_word(&self) -> u32 {
        u32::from_le_bytes([self.0[28], self.0[29], self.0[30], self.0[31]])
    }

    /// The difficulty that this hash just meets: diff1 / hash; infinite for the hash 0.
    pub fn difficulty(&self) -> f64 {
        difficulty_of(&self.to_be_bytes())
    }

    /// The hash as a 256-bit number, most significant byte first: display order.
    pub fn to_be_bytes(&self) -> [u8; 32] {
        let mut bytes = self.0;
        bytes.reverse();
        bytes
    }
}

impl fmt::Display for BlockHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.to_be_bytes()))
    }
}

impl fmt::Debug for BlockHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BlockHash({self})")
    }
}

impl FromStr for BlockHash {
    type Err = ParseHexError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut bytes = parse_32(text)?;
        bytes.reverse();
        Ok(Self(bytes))
    }
}

/// The text of a hash or a target is not 64 hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected 64 hexadecimal digits, got {found}")]
pub struct ParseHexError {
    found: String,
}

/// 64 hexadecimal digits as 32 bytes in the order written.
pub(crate) fn parse_32(text: &str) -> Result<[u8; 32], ParseHexError> {
    let mut bytes = [0; 32];
    hex::decode_to_slice(text, &mut bytes).map_err(|_| ParseHexError { found: excerpt(text) })?;
    Ok(bytes)
}

/// The part of a wrong text that an error shows; the text may be long and hostile.
fn excerpt(text: &str) -> String {
    const SHOWN: usize = 70;
    match text.char_indices().nth(SHOWN) {
        None => format!("{text:?}"),
        Some((end, _)) => format!("{:?}... ({} bytes)", &text[..end], text.len()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn display_order_is_reversed() {
        let mut bytes = [0; 32];
        bytes[31] = 0x12;
        bytes[0] = 0xef;
        let text = format!("12{}ef", "00".repeat(30));
        assert_eq!(BlockHash(bytes).to_string(), text);
        assert_eq!(text.parse(), Ok(BlockHash(bytes)));
    }

    #[test]
    fn wrong_text_is_named_and_cut() {
        let error = "12".parse::<BlockHash>().unwrap_err();
        assert_eq!(error.to_string(), "expected 64 hexadecimal digits, got \"12\"");
        let error = "é".repeat(1000).parse::<BlockHash>().unwrap_err();
        assert!(error.to_string().len() < 300, "{error}");
        assert!("g".repeat(64).parse::<BlockHash>().is_err());
    }
}
