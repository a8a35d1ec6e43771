//! Identifiers: the rule for those that others choose, and uuids of our own.

use rand::{Rng, SeedableRng, rngs::StdRng};

/// Longest identifier in bytes (`NAME_MAX`).
const MAX_ID: usize = 255;

/// Checks an identifier that a framework has chosen. Such identifiers become directory names.
///
/// # Errors
///
/// What Mesos says about it.
pub(crate) fn check(id: &str) -> Result<(), String> {
    if id.is_empty() {
        Err("ID must not be empty".into())
    } else if id.len() > MAX_ID {
        Err(format!("ID must not be greater than {MAX_ID} characters"))
    } else if id == "." || id == ".." {
        Err(format!("'{id}' is disallowed"))
    } else if id.chars().any(|c| c.is_control() || c == '/' || c == '\\') {
        Err(format!("'{id}' contains invalid characters"))
    } else {
        Ok(())
    }
}

/// Whether Mesos takes these bytes for a uuid: 16 of them, version 1 to 5, variant 1.
pub(crate) fn is_uuid(bytes: &[u8]) -> bool {
    bytes.len() == 16 && matches!(bytes[6] >> 4, 1..=5) && bytes[8] >> 6 == 0b10
}

/// Source of random (version 4) uuids; the same seed gives the same ones.
#[derive(Debug)]
pub(crate) struct Uuids(StdRng);

impl Uuids {
    pub(crate) fn new(seed: u64) -> Self {
        Self(StdRng::seed_from_u64(seed))
    }

    pub(crate) fn next(&mut self) -> uuid::Uuid {
        let mut bytes = [0; 16];
        self.0.fill_bytes(&mut bytes);
        uuid::Builder::from_random_bytes(bytes).into_uuid()
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
        let mut uuids = Uuids::new(7);
        let (one, two) = (uuids.next(), uuids.next());
        assert!(is_uuid(one.as_bytes()) && is_uuid(two.as_bytes()));
        assert_ne!(one, two);
        assert!(!is_uuid(&[0; 16]));
        assert!(!is_uuid(b"short"));
    }
}
