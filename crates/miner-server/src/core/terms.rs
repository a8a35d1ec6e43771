//! What stands on the wire, in the scheduler's terms.

use std::ops::RangeInclusive;

use job_source::miners::Rejection;
use stratum::server::Refusal;

/// The [number](job_source::miners::Work::number) in a job's id; 0, which no job has, if there is none.
pub(super) fn number_of(job_id: &str) -> u64 {
    let number = job_id.split('-').next().unwrap_or_default();
    u64::from_str_radix(number, 16).unwrap_or(0)
}

/// The difficulty that a password asks for: among others, `d=512` or `diff=0.001`.
pub(super) fn wished(password: &str, range: &RangeInclusive<f64>) -> Option<f64> {
    let options = password
        .split([',', ';'])
        .filter_map(|option| option.split_once('='));
    let mut wishes = options.filter(|(name, _)| matches!(name.trim(), "d" | "diff"));
    let (_, wish) = wishes.next()?;
    let wish: f64 = wish.trim().parse().ok()?;
    range.contains(&wish).then_some(wish)
}

/// A reason in the words of the protocol.
pub(super) fn refusal(why: Rejection) -> Refusal {
    match why {
        Rejection::Stale => Refusal::Stale,
        Rejection::Duplicate => Refusal::Duplicate,
        Rejection::LowDifficulty => Refusal::LowDifficulty,
        Rejection::TimeOutOfRange => Refusal::TimeOutOfRange,
        Rejection::BadExtranonce2 => Refusal::BadExtranonce2,
        Rejection::BadVersionBits => Refusal::BadVersionBits,
        _ => Refusal::BadParameters,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_may_ask_for_a_difficulty() {
        for (password, wish) in [
            ("x", None),
            ("d=512", Some(512.0)),
            ("a, diff=0.001 ;b", Some(0.001)),
            ("md=4", None),
            ("d=", None),
            ("d=NaN", None),
            ("d=1e300", None),
            ("d=-1", None),
        ] {
            assert_eq!(wished(password, &(1e-5..=1e15)), wish, "{password}");
        }
    }

    #[test]
    fn ids_of_jobs_have_their_numbers() {
        for (id, number) in [
            ("1f", 31),
            ("1f-2", 31),
            ("", 0),
            ("-", 0),
            ("x", 0),
            ("10000000000000000", 0),
        ] {
            assert_eq!(number_of(id), number, "{id}");
        }
    }
}
