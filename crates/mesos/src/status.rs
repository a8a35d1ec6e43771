//! What the HTTP status of an answer calls for.
//!
//! ```
//! use mesos::status::{Reaction, describe, scheduler_subscribe};
//!
//! assert_eq!(scheduler_subscribe(307), Reaction::FollowLeader);
//! assert_eq!(describe(503, "no leader"), "HTTP status 503 (not ready): no leader");
//! ```

/// Most characters of a peer's text that are repeated in ours.
const MAX_TEXT: usize = 300;

/// What an answer calls for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reaction {
    /// All is well.
    Proceed,
    /// Try the same again later.
    Retry,
    /// This master does not lead: subscribe where `Location` points.
    FollowLeader,
    /// The subscription is gone: subscribe again.
    Resubscribe,
    /// This one call was refused; tell the application.
    Report,
    /// Trying again cannot help.
    GiveUp,
}

/// Parts of refusals which say that peer and subscription no longer fit together.
const LOST_SUBSCRIPTION: [&str; 5] = [
    "not subscribed",
    "is not connected via HTTP",
    "stream ID",
    "Mesos-Stream-Id",
    "Framework cannot be found",
];

/// Reaction to a master's answer to SUBSCRIBE.
pub fn scheduler_subscribe(status: u16) -> Reaction {
    match status {
        200 => Reaction::Proceed,
        307 => Reaction::FollowLeader,
        _ => refused_subscribe(status),
    }
}

/// Reaction to a master's answer to any other call; `body` is its text.
pub fn scheduler_call(status: u16, body: &str) -> Reaction {
    match status {
        200 | 202 => Reaction::Proceed,
        307 => Reaction::FollowLeader,
        400 | 403 if LOST_SUBSCRIPTION.iter().any(|part| body.contains(part)) => Reaction::Resubscribe,
        // The next SUBSCRIBE shows whether the credentials are really wrong.
        401 | 404 | 409 | 503 => Reaction::Resubscribe,
        _ => Reaction::Report,
    }
}

/// Reaction to a master's answer to an operator's SUBSCRIBE.
pub fn operator_subscribe(status: u16) -> Reaction {
    scheduler_subscribe(status)
}

/// Reaction to an agent's answer to SUBSCRIBE. A 400 says that the agent has forgotten the executor.
pub fn executor_subscribe(status: u16) -> Reaction {
    match status {
        200 => Reaction::Proceed,
        _ => refused_subscribe(status),
    }
}

/// Reaction to an agent's answer to any other call; `body` is its text.
pub fn executor_call(status: u16, body: &str) -> Reaction {
    match status {
        200 | 202 => Reaction::Proceed,
        400 if body.contains("cannot be found") => Reaction::GiveUp,
        // The call itself is at fault, and would be again.
        400 | 405 | 406 | 413 | 415 | 501 => Reaction::Report,
        // An agent that cannot answer may have lost the call; the next SUBSCRIBE repeats it.
        _ => Reaction::Resubscribe,
    }
}

fn refused_subscribe(status: u16) -> Reaction {
    match status {
        // 404: routes are not installed yet. 501: the peer does not know SUBSCRIBE.
        404 | 408 | 409 | 429 => Reaction::Retry,
        300..=499 | 501 => Reaction::GiveUp,
        _ => Reaction::Retry,
    }
}

/// One line that says what a refusal was.
pub fn describe(status: u16, body: &str) -> String {
    let meaning = match status {
        307 => "not the leading master",
        400 => "bad request",
        401 => "authentication required or failed",
        403 => "forbidden",
        404 => "not found; it may still be starting",
        405 | 406 | 415 => "this is not a Mesos v1 API",
        409 => "conflict",
        501 => "call not supported",
        503 => "not ready",
        _ => "unexpected",
    };
    match text::foreign_within(body, MAX_TEXT).as_str() {
        "" => format!("HTTP status {status} ({meaning})"),
        text => format!("HTTP status {status} ({meaning}): {text}"),
    }
}

#[cfg(test)]
mod tests {
    use super::Reaction::*;
    use super::*;

    #[test]
    fn table_of_the_scheduler() {
        for (status, reaction) in [
            (200, Proceed),
            (202, Retry),
            (301, GiveUp),
            (307, FollowLeader),
            (400, GiveUp),
            (401, GiveUp),
            (403, GiveUp),
            (404, Retry),
            (405, GiveUp),
            (406, GiveUp),
            (409, Retry),
            (415, GiveUp),
            (500, Retry),
            (501, GiveUp),
            (502, Retry),
            (503, Retry),
        ] {
            assert_eq!(scheduler_subscribe(status), reaction, "{status}");
        }
        for (status, body, reaction) in [
            (200, "", Proceed),
            (202, "", Proceed),
            (307, "", FollowLeader),
            (
                400,
                "The stream ID 'a' included in this request didn't match",
                Resubscribe,
            ),
            (
                400,
                "All non-subscribe calls should include the 'Mesos-Stream-Id' header",
                Resubscribe,
            ),
            (400, "Framework cannot be found", Resubscribe),
            (
                400,
                "Failed to validate scheduler::Call: Expecting 'accept' to be present",
                Report,
            ),
            (401, "", Resubscribe),
            (403, "Framework is not subscribed", Resubscribe),
            (403, "Not authorized to update framework", Report),
            (404, "", Resubscribe),
            (409, "", Resubscribe),
            (415, "", Report),
            (501, "", Report),
            (503, "Master has not finished recovery", Resubscribe),
        ] {
            assert_eq!(scheduler_call(status, body), reaction, "{status} {body}");
        }
    }

    #[test]
    fn table_of_the_executor() {
        for (status, reaction) in [
            (200, Proceed),
            (307, GiveUp),
            (400, GiveUp),
            (401, GiveUp),
            (403, GiveUp),
            (404, Retry),
            (503, Retry),
        ] {
            assert_eq!(executor_subscribe(status), reaction, "{status}");
        }
        for (status, body, reaction) in [
            (202, "", Proceed),
            (400, "Executor cannot be found", GiveUp),
            (400, "Failed to validate executor::Call", Report),
            (403, "Executor is not subscribed", Resubscribe),
            (415, "", Report),
            (500, "", Resubscribe),
            (501, "", Report),
            (502, "", Resubscribe),
            (503, "", Resubscribe),
            (504, "", Resubscribe),
        ] {
            assert_eq!(executor_call(status, body), reaction, "{status} {body}");
        }
    }

    #[test]
    fn descriptions_are_one_short_line() {
        assert_eq!(describe(503, ""), "HTTP status 503 (not ready)");
        assert_eq!(
            describe(400, "a\nb\x1b[31m"),
            "HTTP status 400 (bad request): a b [31m"
        );
        assert!(describe(400, &"x".repeat(100_000)).len() < 400);
    }
}
