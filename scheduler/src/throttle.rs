//! Keeps what strangers say from filling the log.

use std::time::{Duration, Instant};

/// Length of the time that is counted over.
const WINDOW: Duration = Duration::from_secs(10);
/// Texts that are told in that time.
const MOST: u32 = 20;

/// Lets a number of texts through per time, and counts the others.
#[derive(Debug, Default)]
pub(crate) struct Throttle {
    began: Option<Instant>,
    told: u32,
    held_back: u64,
}

/// What to do with a text.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Pass {
    /// Tell it; before it, so many were held back.
    Tell {
        /// Since the last one that was told.
        held_back: u64,
    },
    /// Hold it back.
    Hold,
}

impl Throttle {
    /// A text wants to be told.
    pub(crate) fn pass(&mut self, now: Instant) -> Pass {
        if self
            .began
            .is_none_or(|began| now.saturating_duration_since(began) >= WINDOW)
        {
            self.began = Some(now);
            self.told = 0;
        }
        if self.told >= MOST {
            self.held_back += 1;
            return Pass::Hold;
        }
        self.told += 1;
        Pass::Tell {
            held_back: std::mem::take(&mut self.held_back),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holds_back_a_flood_and_says_how_much() {
        let start = testkit::instant();
        let mut throttle = Throttle::default();
        let told = (0..1000).filter(|_| throttle.pass(start) != Pass::Hold).count();
        assert_eq!(told, MOST as usize);
        assert_eq!(
            throttle.pass(start + WINDOW),
            Pass::Tell {
                held_back: 1000 - u64::from(MOST)
            }
        );
        assert_eq!(throttle.pass(start + WINDOW), Pass::Tell { held_back: 0 });
    }
}
