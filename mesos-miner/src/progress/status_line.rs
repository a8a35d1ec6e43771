//! The status in one line. Where the line is too long, its least important parts are left out.

use scheduler::{Status, Summary};
use text::{Difficulty, HashRate, count};

const SEPARATOR: &str = " | ";

struct Part {
    /// Parts with the highest are left out first; the one with 0 always stays.
    rank: u8,
    text: String,
}

/// The line with all parts that fit into `width` characters, or with all if there is no limit.
pub(super) fn status_line(status: &Status, width: Option<usize>) -> String {
    let mut parts = parts(status);
    while let Some(width) = width
        && length(&parts) > width
    {
        let last = parts.iter().map(|part| part.rank).max().unwrap_or(0);
        if last == 0 {
            break;
        }
        parts.retain(|part| part.rank != last);
    }
    let texts: Vec<&str> = parts.iter().map(|part| part.text.as_str()).collect();
    texts.join(SEPARATOR)
}

fn length(parts: &[Part]) -> usize {
    let texts: usize = parts.iter().map(|part| part.text.chars().count()).sum();
    texts + SEPARATOR.len() * parts.len().saturating_sub(1)
}

/// In the order in which they are shown.
fn parts(status: &Status) -> Vec<Part> {
    let summary = &status.summary;
    let executors = match status.workers.saturating_sub(status.connected_miners) {
        0 => "no executors".to_owned(),
        number if status.mute_executors > 0 => {
            format!(
                "{}, {} mute",
                count(number as u64, "executor"),
                status.mute_executors
            )
        }
        number => count(number as u64, "executor"),
    };
    let response = status.pool_response_seconds.map(|seconds| seconds * 1000.0);
    let all = [
        (0, Some(HashRate(status.current_hash_rate).to_string())),
        (1, (!status.subscribed).then(|| "no master".to_owned())),
        (
            1,
            status
                .store_failure
                .is_some()
                .then(|| "state not written".to_owned()),
        ),
        (2, Some(accepted(summary))),
        (4, not_accepted(summary)),
        (
            7,
            (summary.best_share > 0.0).then(|| format!("best {}", short(summary.best_share))),
        ),
        (5, Some(executors)),
        (
            5,
            (status.connected_miners > 0).then(|| count(status.connected_miners as u64, "miner")),
        ),
        (3, Some(pool(status))),
        (8, response.map(|milliseconds| format!("{milliseconds:.0} ms"))),
        (
            6,
            status
                .difficulty
                .map(|share| format!("difficulty {}", Difficulty(share))),
        ),
        (9, status.height.map(|height| format!("height {height}"))),
        (
            10,
            status
                .network_difficulty
                .map(|block| format!("network {}", short(block))),
        ),
    ];
    all.into_iter()
        .filter_map(|(rank, text)| Some(Part { rank, text: text? }))
        .collect()
}

/// The number of accepted shares and their part of all that were found, rounded down: 100 % means all.
fn accepted(summary: &Summary) -> String {
    let others = refusals(summary).iter().map(|(number, _)| number).sum::<u64>();
    let accepted = summary.accepted;
    match accepted.saturating_add(others) {
        0 => "no share yet".to_owned(),
        all if all == accepted => format!("{accepted} accepted (100 %)"),
        all => {
            let tenths = (accepted as f64 / all as f64 * 1000.0).floor();
            format!("{accepted} accepted ({:.1} %)", tenths / 10.0)
        }
    }
}

fn refusals(summary: &Summary) -> [(u64, &'static str); 4] {
    [
        (summary.rejected, "rejected"),
        (summary.stale, "stale"),
        (summary.unanswered, "unanswered"),
        (summary.invalid, "invalid"),
    ]
}

fn not_accepted(summary: &Summary) -> Option<String> {
    let texts = refusals(summary)
        .into_iter()
        .filter(|(number, _)| *number > 0)
        .map(|(number, what)| format!("{number} {what}"));
    let text = texts.collect::<Vec<_>>().join(", ");
    (!text.is_empty()).then_some(text)
}

fn pool(status: &Status) -> String {
    let name = |pool: &str| pool.trim_start_matches("stratum+tcp://").to_owned();
    match (&status.pool, &status.connecting) {
        (Some(pool), _) if status.difficulty.is_some() => name(pool),
        (Some(pool), _) => format!("{}, no job yet", name(pool)),
        (None, Some(pool)) => format!("connecting to {}", name(pool)),
        (None, None) => "no pool".to_owned(),
    }
}

/// A difficulty to three digits, with a unit where it is large.
fn short(difficulty: f64) -> String {
    let (unit, scale) = match difficulty {
        d if d >= 1e12 => ("T", 1e12),
        d if d >= 1e9 => ("G", 1e9),
        d if d >= 1e6 => ("M", 1e6),
        d if d >= 1e4 => ("k", 1e3),
        _ => ("", 1.0),
    };
    let scaled = difficulty / scale;
    let digits = match scaled {
        s if s >= 100.0 => 0,
        s if s >= 10.0 => 1,
        s if s >= 1.0 => 2,
        _ => return Difficulty((scaled * 1e4).round() / 1e4).to_string(),
    };
    format!("{scaled:.digits$}{unit}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mining() -> Status {
        Status {
            summary: Summary {
                accepted: 1234,
                rejected: 2,
                stale: 10,
                best_share: 1_532_000.0,
                ..Summary::default()
            },
            pool: Some("stratum+tcp://pool.example.com:3333".to_owned()),
            pool_response_seconds: Some(0.0354),
            subscribed: true,
            difficulty: Some(512.0),
            network_difficulty: Some(1.26e14),
            height: Some(920_000),
            current_hash_rate: 2.55e9,
            workers: 64,
            ..Status::default()
        }
    }

    #[test]
    fn the_least_important_parts_give_way() {
        let status = mining();
        let whole = "2.55 GH/s | 1234 accepted (99.0 %) | 2 rejected, 10 stale | best 1.53M | 64 executors | \
                     pool.example.com:3333 | 35 ms | difficulty 512 | height 920000 | network 126T";
        assert_eq!(status_line(&status, None), whole);
        assert_eq!(
            status_line(&status, Some(62)),
            "2.55 GH/s | 1234 accepted (99.0 %) | pool.example.com:3333"
        );
        assert_eq!(
            status_line(&status, Some(102)),
            "2.55 GH/s | 1234 accepted (99.0 %) | 2 rejected, 10 stale | 64 executors | pool.example.com:3333"
        );
        for width in 9..200 {
            let line = status_line(&status, Some(width));
            assert!(
                line.chars().count() <= width && line.starts_with("2.55 GH/s"),
                "{width}: {line}"
            );
            let cut = line.split(SEPARATOR).find(|part| !whole.contains(part));
            assert_eq!(cut, None, "{width}: {line}");
        }
    }

    #[test]
    fn what_is_waited_for_is_said() {
        let mut status = Status {
            subscribed: true,
            ..Status::default()
        };
        let line = |status: &Status| status_line(status, None);
        assert_eq!(line(&status), "0.00 H/s | no share yet | no executors | no pool");
        status.connecting = Some("stratum+tcp://h:1".to_owned());
        assert!(
            line(&status).ends_with("| connecting to h:1"),
            "{}",
            line(&status)
        );
        status.pool = status.connecting.take();
        assert!(line(&status).ends_with("| h:1, no job yet"), "{}", line(&status));
        status.difficulty = Some(0.01);
        assert!(
            line(&status).ends_with("| h:1 | difficulty 0.01"),
            "{}",
            line(&status)
        );
        status.store_failure = Some("--state /s: no space left".to_owned());
        assert!(
            line(&status).contains(" | state not written | "),
            "{}",
            line(&status)
        );
        status.store_failure = None;
        (status.workers, status.mute_executors) = (3, 1);
        assert!(
            line(&status).contains(" | 3 executors, 1 mute | "),
            "{}",
            line(&status)
        );
        status.subscribed = false;
        assert!(
            line(&status).starts_with("0.00 H/s | no master | "),
            "{}",
            line(&status)
        );
    }

    #[test]
    fn a_part_of_all_is_never_rounded_up_to_all() {
        let accepted = |good, bad| {
            let summary = Summary {
                accepted: good,
                stale: bad,
                ..Summary::default()
            };
            accepted(&summary)
        };
        assert_eq!(accepted(1, 0), "1 accepted (100 %)");
        assert_eq!(accepted(99_999, 1), "99999 accepted (99.9 %)");
        assert_eq!(accepted(0, 5), "0 accepted (0.0 %)");
    }

    #[test]
    fn difficulties_have_three_digits() {
        for (difficulty, text) in [
            (0.508_093, "0.5081"),
            (9999.0, "9999"),
            (12_345.0, "12.3k"),
            (1.26e14, "126T"),
            (3.0, "3.00"),
            (1e-9, "0"),
        ] {
            assert_eq!(short(difficulty), text);
        }
    }
}
