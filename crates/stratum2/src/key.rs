//! The authority's public key, which signs the pool's own: what a user must know of a pool to be sure of it.

use bitcoin::base58;
use std::fmt;
use std::str::FromStr;

/// Bytes before the key: the version of the format, 1, little-endian (specification, 4.7).
const VERSION: [u8; 2] = [1, 0];

/// A public key of secp256k1, x coordinate only, 32 bytes big-endian. `Display` and `FromStr` use the form that
/// addresses have: base58 with a checksum.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct AuthorityKey([u8; 32]);

/// Why a text is no authority's key.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum KeyError {
    /// A wrong character, or the checksum does not match.
    #[error("no base58 text with a right checksum")]
    Base58,
    /// Not the two bytes of the version and the 32 bytes of a key.
    #[error("not a key of this form: {0} bytes")]
    Length(usize),
    #[error("a key of version {0}, only 1 is known")]
    Version(u16),
    /// No point of the curve has this x coordinate.
    #[error("no public key of secp256k1")]
    NotOnCurve,
}

impl AuthorityKey {
    /// x coordinate, big-endian.
    pub(crate) fn to_bytes(self) -> [u8; 32] {
        self.0
    }
}

impl FromStr for AuthorityKey {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<Self, KeyError> {
        let bytes = base58::decode_check(text).map_err(|_| KeyError::Base58)?;
        let (version, key) = bytes
            .split_first_chunk::<2>()
            .ok_or(KeyError::Length(bytes.len()))?;
        let key: [u8; 32] = key.try_into().map_err(|_| KeyError::Length(bytes.len()))?;
        if *version != VERSION {
            return Err(KeyError::Version(u16::from_le_bytes(*version)));
        }
        if bitcoin::XOnlyPublicKey::from_slice(&key).is_err() {
            return Err(KeyError::NotOnCurve);
        }
        Ok(Self(key))
    }
}

impl fmt::Display for AuthorityKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&base58::encode_check(&[&VERSION[..], &self.0].concat()))
    }
}

impl fmt::Debug for AuthorityKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Published with the reference implementation.
    const KEY: &str = "9auqWEzQDVyd2oe1JVGFLMLHZtCo2FFqZwtKA5gd9xbuEu7PH72";

    #[test]
    fn keys_are_read_and_written() {
        let key: AuthorityKey = KEY.parse().unwrap();
        assert_eq!(key.to_string(), KEY);
        assert_eq!(format!("{key:?}"), KEY);
    }

    #[test]
    fn what_is_no_key_is_told() {
        let parse = |text: &str| text.parse::<AuthorityKey>();
        let encoded = |bytes: &[u8]| base58::encode_check(bytes);
        let mut typo = KEY.to_owned();
        typo.replace_range(10..11, "z");
        assert_eq!(parse(&typo), Err(KeyError::Base58));
        assert_eq!(parse("0OIl"), Err(KeyError::Base58));
        assert_eq!(parse(&encoded(&[1])), Err(KeyError::Length(1)));
        assert_eq!(parse(&encoded(&[1, 0, 7])), Err(KeyError::Length(3)));
        let key = |version: [u8; 2], byte: u8| encoded(&[&version[..], &[byte; 32]].concat());
        assert_eq!(parse(&key([2, 0], 1)), Err(KeyError::Version(2)));
        assert_eq!(parse(&key([1, 0], 0xff)), Err(KeyError::NotOnCurve));
    }
}
