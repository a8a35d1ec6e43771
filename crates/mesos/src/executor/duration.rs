//! Durations as Mesos writes them: `2secs`, `1.5hrs`.

use std::time::Duration;

const UNITS: [(&str, f64); 8] = [
    ("ns", 1e-9),
    ("us", 1e-6),
    ("ms", 1e-3),
    ("secs", 1.0),
    ("mins", 60.0),
    ("hrs", 3_600.0),
    ("days", 86_400.0),
    ("weeks", 604_800.0),
];

/// Mesos keeps durations as 64-bit nanoseconds.
const LONGEST: Duration = Duration::from_nanos(i64::MAX as u64);

/// Reads a duration; `None` if it is none, negative, or longer than 292 years.
pub(crate) fn parse(text: &str) -> Option<Duration> {
    let unit_at = text.find(|c: char| !c.is_ascii_digit() && c != '.')?;
    let (number, unit) = text.split_at(unit_at);
    let (_, seconds) = UNITS.into_iter().find(|(name, _)| *name == unit)?;
    let duration = Duration::try_from_secs_f64(number.parse::<f64>().ok()? * seconds).ok()?;
    (duration <= LONGEST).then_some(duration)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_of_mesos() {
        for (text, expected) in [
            ("2secs", Some(Duration::from_secs(2))),
            ("15mins", Some(Duration::from_secs(900))),
            ("1.5hrs", Some(Duration::from_secs(5400))),
            ("250ms", Some(Duration::from_millis(250))),
            ("0ns", Some(Duration::ZERO)),
            ("1weeks", Some(Duration::from_secs(604_800))),
            ("3days", Some(Duration::from_secs(259_200))),
            ("7us", Some(Duration::from_micros(7))),
            ("2s", None),
            ("2", None),
            ("secs", None),
            ("-2secs", None),
            ("1e3secs", None),
            ("1.2.3secs", None),
            ("2 secs", None),
            ("", None),
            ("99999999999weeks", None),
        ] {
            assert_eq!(parse(text), expected, "{text}");
        }
    }
}
