//! The id of a job, which tells another scheduler all that its own job of the same template differs in.

use crate::coinbase::EXTRANONCE1_SIZE;
use crate::job::DIGEST_SIZE;
use std::fmt;

/// Its text is the extranonce1, the number and the digest, with hyphens between them; bytes are in hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Name {
    /// Tells runs apart, so that a block of an earlier one is not taken for one of this, and the jobs of a run.
    pub(super) extranonce1: [u8; EXTRANONCE1_SIZE],
    /// Counts the jobs of a run.
    pub(super) number: u64,
    /// See [`SoloJob::digest`](crate::SoloJob::digest).
    pub(super) digest: [u8; DIGEST_SIZE],
}

impl Name {
    /// `None` for the id of something else.
    pub(super) fn parse(id: &str) -> Option<Self> {
        let mut parts = id.split('-');
        let (extranonce1, number, digest) = (parts.next()?, parts.next()?, parts.next()?);
        Some(Self {
            extranonce1: bytes(extranonce1)?,
            number: number.parse().ok()?,
            digest: bytes(digest)?,
        })
        .filter(|_| parts.next().is_none())
    }
}

fn bytes<const SIZE: usize>(digits: &str) -> Option<[u8; SIZE]> {
    hex::decode(digits).ok()?.try_into().ok()
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (extranonce1, digest) = (hex::encode(self.extranonce1), hex::encode(self.digest));
        write!(f, "{extranonce1}-{}-{digest}", self.number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_read_as_it_was_written_and_nothing_else_is() {
        let name = Name {
            extranonce1: [0xab; EXTRANONCE1_SIZE],
            number: 12,
            digest: [1; DIGEST_SIZE],
        };
        let text = name.to_string();
        assert_eq!(text, "abababababababab-12-0101010101010101");
        assert_eq!(Name::parse(&text), Some(name));
        for other in [
            "",
            "j",
            "--",
            "abababababababab-12",
            "abababababababab-12-01",
            "abababababababab-x-0101010101010101",
            "abababababababab-12-0101010101010101-",
        ] {
            assert_eq!(Name::parse(other), None, "{other}");
        }
    }
}
