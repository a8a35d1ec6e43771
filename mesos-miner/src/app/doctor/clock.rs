//! This machine's clock, against what pools and nodes say.

use super::Finding;
use std::time::{SystemTime, UNIX_EPOCH};
use text::count;

const CHECK: &str = "clock";
/// A job's time may be older than its sending by so much, in seconds; more is a clock that is wrong, on either side.
const NOTABLE: u64 = 300;
/// Nodes refuse blocks that are further ahead of their own time (`MAX_FUTURE_BLOCK_TIME` in Bitcoin Core).
const TOO_MUCH: u64 = 7200;

/// A time of a source, and this machine's at that moment; both in seconds since 1970.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Told {
    pub(super) by: String,
    theirs: u64,
    ours: u64,
}

impl Told {
    pub(super) fn now(by: String, theirs: u64) -> Self {
        let ours = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Self {
            by,
            theirs,
            ours: ours.as_secs(),
        }
    }
}

/// The largest difference counts. `None` if nobody has told the time.
pub(super) fn finding(told: Vec<Told>) -> Option<Finding> {
    let told = told
        .into_iter()
        .max_by_key(|told| told.theirs.abs_diff(told.ours))?;
    let Told { by, theirs, ours } = told;
    let apart = theirs.abs_diff(ours);
    let direction = if ours > theirs { "ahead of" } else { "behind" };
    let text = format!("{} {direction} the jobs of {by}", count(apart, "second"));
    Some(match apart {
        0..NOTABLE => Finding::ok(CHECK, text),
        NOTABLE..TOO_MUCH => Finding::warning(
            CHECK,
            text,
            "see that this machine's clock is set by NTP, as timedatectl shows",
        ),
        TOO_MUCH.. => Finding::problem(
            CHECK,
            text,
            "blocks with such a time are refused: set the clock, by NTP for example",
        ),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::doctor::Verdict;

    fn told(theirs: u64, ours: u64) -> Told {
        Told {
            by: "h:1".to_owned(),
            theirs,
            ours,
        }
    }

    #[test]
    fn the_worst_difference_counts() {
        for (all, wanted) in [
            (vec![], None),
            (vec![told(1000, 1005)], Some((Verdict::Ok, "5 seconds ahead of"))),
            (
                vec![told(1000, 1000), told(1400, 1000)],
                Some((Verdict::Warning, "400 seconds behind")),
            ),
            (
                vec![told(10_000, 1000), told(1000, 1000)],
                Some((Verdict::Problem, "9000 seconds behind")),
            ),
        ] {
            let finding = finding(all);
            let seen = finding.as_ref().map(|finding| finding.verdict);
            assert_eq!(seen, wanted.map(|(verdict, _)| verdict));
            if let (Some(finding), Some((_, text))) = (finding, wanted) {
                assert!(finding.text.starts_with(text), "{finding}");
            }
        }
    }
}
