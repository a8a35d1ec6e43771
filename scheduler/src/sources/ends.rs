//! The end of a session, and what follows.

use super::Sources;
use super::session::Closing;
use job_source::SourceId;
use std::time::{Duration, Instant};

/// Pause before the next source of the same round.
pub(super) const NEXT_SOURCE_WAIT: Duration = Duration::from_millis(200);
/// Pauses between rounds grow from the first to the second: the cluster idles meanwhile.
pub(super) const ROUND_WAIT: (Duration, Duration) = (Duration::from_millis(500), Duration::from_secs(10));
/// A source that asks to come back after a longer time than this is not waited for while there are others.
const LONGEST_WISH: Duration = Duration::from_secs(10);

/// When sources are tried again while none of them can be used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Retries {
    /// Rounds over all sources after the first, before the run is given up; always if absent.
    pub most: Option<u32>,
    /// Pause between two rounds; a growing one if absent.
    pub pause: Option<Duration>,
}

/// How a session ended, as far as it matters for what follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Loss {
    /// It was cut, or could not be begun.
    Cut,
    /// The source asks to come back after this time.
    ComeBack(Duration),
    /// The source was there and of no use.
    Unusable,
}

/// What the end of a session means.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// The next attempt, at this or another source, is made after this time.
    Retry(Duration),
    /// Another source is mined already.
    Replaced,
    /// The source had been left, or was only being tried; nothing follows.
    Expected,
    /// No source will ever take us.
    GiveUp,
    /// No source could be used, as often as the operator wanted to try.
    OutOfRetries,
}

impl Sources {
    /// The session has ended, or none could be begun.
    pub(crate) fn lost(&mut self, id: SourceId, loss: Loss, now: Instant) -> End {
        let index = usize::from(id.0);
        let others = (0..self.list.len()).filter(|other| *other != index);
        let alone = if self.by_quota {
            !others.clone().any(|other| self.list[other].can_serve())
        } else {
            others.count() == 0
        };
        let Some(source) = self.list.get_mut(index) else {
            return End::Expected;
        };
        let Some(session) = source.session.take() else {
            return End::Expected;
        };
        if self.stopped || session.closing == Some(Closing::NotWanted) {
            return End::Expected;
        }
        let good = loss != Loss::Unusable && session.was_good(now);
        let retry_after = match loss {
            // Followed, but not again and again.
            Loss::ComeBack(wait) if good || !source.returning => Some(wait),
            _ => None,
        };
        source.returning = matches!(loss, Loss::ComeBack(_));
        source.hung = loss == Loss::Unusable && session.first_job.is_some() && !alone;
        if good {
            source.waits.reset();
        }
        if self.by_quota {
            let wait = retry_after.unwrap_or_else(|| source.next_wait());
            source.open_at = Some(now + wait);
            return End::Retry(wait);
        }
        if index != self.turn {
            // Left, or tried in vain; it is tried again while a lesser one is used.
            source.open_at = (index < self.turn).then(|| now + source.next_wait());
            return End::Expected;
        }
        if let Some(other) = (0..self.list.len()).find(|other| self.list[*other].can_serve()) {
            self.turn_to(other, now);
            return End::Replaced;
        }
        if let Some(wait) = retry_after {
            return End::Retry(self.come_back(wait, now));
        }
        let wait = self.next_turn(good);
        if self.retries.most.is_some_and(|most| self.failed_rounds > most) {
            self.stop();
            return End::OutOfRetries;
        }
        self.turn_to(self.turn, now);
        self.list[self.turn].open_at = Some(now + wait);
        End::Retry(wait)
    }

    /// The source refuses to serve; the session has ended with that. For a single source that has never served it is
    /// final, unless others have reason to try again.
    pub(crate) fn refused(&mut self, id: SourceId, may_retry: bool, now: Instant) -> End {
        let served = self
            .list
            .get(usize::from(id.0))
            .is_some_and(|source| source.served);
        let end = self.lost(id, Loss::Cut, now);
        if may_retry || served || self.list.len() > 1 {
            return end;
        }
        self.stop();
        End::GiveUp
    }

    /// The source that is used asks to come back after this time. If that is long, the next one is used meanwhile. Gives
    /// the time until the next attempt at either.
    fn come_back(&mut self, wait: Duration, now: Instant) -> Duration {
        let asked = self.turn;
        if wait <= LONGEST_WISH || self.list.len() == 1 {
            self.list[asked].open_at = Some(now + wait);
            return wait;
        }
        let next = (asked + 1) % self.list.len();
        self.turn_to(next, now);
        self.list[next].open_at = Some(now + NEXT_SOURCE_WAIT);
        if asked < next {
            self.list[asked].open_at = Some(now + wait);
        }
        NEXT_SOURCE_WAIT
    }

    /// After a good session the preferred source comes first again; after another the next one, and from the last to
    /// the first with growing pauses.
    fn next_turn(&mut self, good: bool) -> Duration {
        if good {
            self.rounds.reset();
            self.failed_rounds = 0;
            self.turn = 0;
            return self.rounds.next_delay();
        }
        self.turn = (self.turn + 1) % self.list.len().max(1);
        if self.turn == 0 {
            self.failed_rounds += 1;
            self.retries.pause.unwrap_or_else(|| self.rounds.next_delay())
        } else {
            NEXT_SOURCE_WAIT
        }
    }
}
