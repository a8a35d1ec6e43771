//! Browsers that have shown the token.

use std::collections::VecDeque;
use std::time::{Duration, Instant};
use subtle::ConstantTimeEq;

/// Sessions at a time; one more ends the oldest.
const MAX_SESSIONS: usize = 64;
/// How long a session lasts.
pub(super) const LASTS: Duration = Duration::from_secs(12 * 3600);

/// What a browser shows instead of the token.
pub(super) type SessionId = [u8; 32];

/// All sessions, the oldest first.
#[derive(Debug, Default)]
pub(super) struct Sessions(VecDeque<(SessionId, Instant)>);

impl Sessions {
    pub(super) fn begin(&mut self, id: SessionId, now: Instant) {
        if self.0.len() == MAX_SESSIONS {
            self.0.pop_front();
        }
        self.0.push_back((id, now + LASTS));
    }

    /// Whether it has begun and not ended. Takes as long for every id of the same length.
    pub(super) fn has(&self, id: &[u8], now: Instant) -> bool {
        let live = self.0.iter().filter(|(_, ends)| now < *ends);
        live.fold(subtle::Choice::from(0), |found, (known, _)| {
            found | known.as_slice().ct_eq(id)
        })
        .into()
    }

    pub(super) fn end(&mut self, id: &[u8]) {
        self.0
            .retain(|(known, _)| !bool::from(known.as_slice().ct_eq(id)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sessions_end_with_time_by_wish_and_when_there_are_too_many() {
        let (mut sessions, now) = (Sessions::default(), Instant::now());
        sessions.begin([1; 32], now);
        assert!(sessions.has(&[1; 32], now));
        assert!(!sessions.has(&[2; 32], now) && !sessions.has(&[], now));
        assert!(!sessions.has(&[1; 32], now + LASTS));
        sessions.end(&[1; 32]);
        assert!(!sessions.has(&[1; 32], now));
        for number in 0..=MAX_SESSIONS {
            sessions.begin([u8::try_from(number).unwrap(); 32], now);
        }
        assert!(!sessions.has(&[0; 32], now) && sessions.has(&[1; 32], now));
        assert_eq!(sessions.0.len(), MAX_SESSIONS);
    }
}
