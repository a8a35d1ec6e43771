//! What a pool said about a share.

use crate::json_rpc::Failure;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ShareAnswer {
    /// The share counts.
    Accepted,
    /// The pool refused it.
    Rejected {
        /// The pool's code, unchanged. Only 20 to 25 mean the same everywhere.
        code: Option<i64>,
        /// The pool's words, at most 256 characters, without control characters.
        reason: String,
        kind: RejectKind,
    },
    /// Nobody knows: the answer did not come in time, or the session ended first. Submitting again would be a
    /// duplicate.
    Unanswered,
}

/// Kinds of refusal, taken from the code where it can be trusted and from the wording otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RejectKind {
    /// The job is no longer, or was never, known to the pool.
    Stale,
    /// The same share was submitted before.
    Duplicate,
    /// The hash is above the pool's target; expected for some seconds after a change of difficulty.
    LowDifficulty,
    /// The worker is not authorized, or the connection not subscribed.
    Unauthorized,
    /// Anything else, for example a time or a version out of bounds.
    Other,
}

impl ShareAnswer {
    pub(super) fn rejected(failure: Failure) -> Self {
        let kind = RejectKind::of(failure.code, &failure.reason);
        Self::Rejected {
            code: failure.code,
            reason: failure.reason,
            kind,
        }
    }
}

impl RejectKind {
    /// Derives the kind from a refusal's code and text.
    pub fn of(code: Option<i64>, reason: &str) -> Self {
        match code {
            Some(21) => Self::Stale,
            Some(22) => Self::Duplicate,
            Some(23) => Self::LowDifficulty,
            Some(24 | 25) => Self::Unauthorized,
            _ => Self::of_text(&reason.to_lowercase()),
        }
    }

    fn of_text(reason: &str) -> Self {
        // The order matters: "disallowed version bits" contains "low", and "invalid job id" has only "job" to
        // go by.
        const WORDS: &[(&str, RejectKind)] = &[
            ("version", RejectKind::Other),
            ("ntime", RejectKind::Other),
            ("dup", RejectKind::Duplicate),
            ("stale", RejectKind::Stale),
            ("job", RejectKind::Stale),
            ("unauth", RejectKind::Unauthorized),
            ("worker", RejectKind::Unauthorized),
            ("not subscribed", RejectKind::Unauthorized),
            ("difficulty", RejectKind::LowDifficulty),
            ("above", RejectKind::LowDifficulty),
            ("target", RejectKind::LowDifficulty),
            ("low", RejectKind::LowDifficulty),
        ];
        WORDS
            .iter()
            .find(|(word, _)| reason.contains(word))
            .map_or(Self::Other, |&(_, kind)| kind)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wordings_of_real_pools() {
        use RejectKind::*;
        for (code, reason, kind) in [
            (Some(21), "whatever", Stale),
            (Some(20), "Invalid JobID", Stale),
            (None, "Stale", Stale),
            (Some(2), "Stale", Stale),
            (Some(20), "job not found (=stale)", Stale),
            (Some(20), "Job not found", Stale),
            (Some(4), "Duplicate", Duplicate),
            (Some(22), "duplicate share", Duplicate),
            (Some(5), "Above target", LowDifficulty),
            (None, "low difficulty share of 6.4e-10", LowDifficulty),
            (None, "Difficulty too low", LowDifficulty),
            (Some(23), "Low difficulty share", LowDifficulty),
            (Some(20), "Worker mismatch", Unauthorized),
            (Some(24), "Unauthorized worker", Unauthorized),
            (Some(-1), "unauthorized worker", Unauthorized),
            (Some(25), "Not subscribed", Unauthorized),
            (Some(20), "Ntime out of range", Other),
            (Some(20), "Invalid version mask", Other),
            (Some(33), "Disallowed version bits set", Other),
            (Some(20), "incorrect size of extranonce2", Other),
            (None, "", Other),
        ] {
            assert_eq!(RejectKind::of(code, reason), kind, "{code:?} {reason}");
        }
    }
}
