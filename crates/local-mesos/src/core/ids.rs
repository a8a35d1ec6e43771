//! The rule for identifiers that frameworks choose, and uuids from a seed.

use rand::{Rng, RngExt, SeedableRng, rngs::StdRng};
use std::time::Duration;

/// Longest identifier in bytes (`NAME_MAX`).
const MAX_ID: usize = 255;

/// Why an identifier is not acceptable, in the words of Mesos.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum InvalidId {
    #[error("ID must not be empty")]
    Empty,
    #[error("ID must not be greater than {MAX_ID} characters")]
    Long,
    #[error("'{0}' is disallowed")]
    Dots(String),
    #[error("'{0}' contains invalid characters")]
    Characters(String),
}

/// Checks an identifier that a framework chose. Such identifiers become directory names.
pub(crate) fn check(id: &str) -> Result<(), InvalidId> {
    if id.is_empty() {
        Err(InvalidId::Empty)
    } else if id.len() > MAX_ID {
        Err(InvalidId::Long)
    } else if id == "." || id == ".." {
        Err(InvalidId::Dots(id.to_owned()))
    } else if id.chars().any(|c| c.is_control() || c == '/' || c == '\\') {
        Err(InvalidId::Characters(id.to_owned()))
    } else {
        Ok(())
    }
}

/// Whether Mesos accepts these bytes as a uuid: 16 of them, version 1 to 5, variant 1.
pub(crate) fn is_uuid(bytes: &[u8]) -> bool {
    bytes.len() == 16 && matches!(bytes[6] >> 4, 1..=5) && bytes[8] >> 6 == 0b10
}

/// Uuids (version 4), seeds and delays, all derived from a seed.
#[derive(Debug)]
pub(crate) struct Generator(StdRng);

impl Generator {
    pub(crate) fn new(seed: u64) -> Self {
        Self(StdRng::seed_from_u64(seed))
    }

    pub(crate) fn uuid(&mut self) -> uuid::Uuid {
        let mut bytes = [0; 16];
        self.0.fill_bytes(&mut bytes);
        uuid::Builder::from_random_bytes(bytes).into_uuid()
    }

    pub(crate) fn seed(&mut self) -> u64 {
        self.0.next_u64()
    }

    /// A random part of `longest`.
    pub(crate) fn part_of(&mut self, longest: Duration) -> Duration {
        longest.mul_f64(self.0.random())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_must_be_file_names() {
        for good in ["a", "a.b", "...", "ä", &"x".repeat(255)] {
            assert_eq!(check(good), Ok(()), "{good}");
        }
        for bad in ["", ".", "..", "a/b", "a\\b", "a\nb", "\u{7f}", &"x".repeat(256)] {
            assert!(check(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn own_uuids_pass_the_check_and_nil_does_not() {
        let mut generator = Generator::new(7);
        let (one, two) = (generator.uuid(), generator.uuid());
        assert!(is_uuid(one.as_bytes()) && is_uuid(two.as_bytes()));
        assert_ne!(one, two);
        assert!(!is_uuid(&[0; 16]));
        assert!(!is_uuid(b"short"));
    }
}
