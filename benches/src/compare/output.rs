//! Hash rates in the output of miners.
//!
//! The first thread prints one line after each piece of work:
//!
//! ```text
//! cpuminer-opt   [2026-01-01 00:00:05] Thread 0, CPU 0: 29.45 Mh/s          possibly with colour codes
//! cpuminer       [2026-01-01 00:00:05] thread 0: 53264752 hashes, 10690 khash/s
//! ```
//!
//! The first half of the lines is ignored: pieces start very small, and the program warms up. Lines with "Total:" are
//! ignored too, because cpuminer-opt divides there by seconds rounded down.

/// The rate of the first thread in hashes per second, if the line has it.
pub fn rate(line: &str) -> Option<f64> {
    let line = without_colours(line).to_ascii_lowercase();
    let (_, of_thread) = line.split_once("thread 0")?;
    // Not thread 01 or 0x, and not "2 miner threads started".
    let (_, values) = of_thread
        .strip_prefix([':', ','])
        .and(of_thread.split_once(": "))?;
    let mut words = values.split_whitespace().rev();
    let (unit, number) = (words.next()?, words.next()?);
    let unit = unit.strip_suffix("hash/s").or_else(|| unit.strip_suffix("h/s"))?;
    let scale = match unit {
        "" => 1.0,
        "k" => 1e3,
        "m" => 1e6,
        "g" => 1e9,
        "t" => 1e12,
        _ => return None,
    };
    let rate = number.parse::<f64>().ok()? * scale;
    (rate.is_finite() && rate > 0.0).then_some(rate)
}

/// The median rate of the second half of a run; `None` if fewer than two lines have one.
pub fn rate_of_run<'a>(lines: impl IntoIterator<Item = &'a str>) -> Option<f64> {
    let rates: Vec<f64> = lines.into_iter().filter_map(rate).collect();
    if rates.len() < 2 {
        return None;
    }
    super::record::median(&rates[rates.len().div_ceil(2)..])
}

/// The line without terminal escape sequences.
pub fn without_colours(line: &str) -> String {
    let mut plain = String::new();
    let mut rest = line.chars();
    while let Some(c) = rest.next() {
        if c != '\u{1b}' {
            plain.push(c);
        } else if rest.next() == Some('[') {
            // Parameters up to and with the final letter.
            let _ = rest.find(|c| ('@'..='~').contains(c));
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_known_miners_are_understood() {
        for (line, wanted) in [
            (
                "[2026-11-20 13:55:19] Thread 0, CPU 0: 24.94 Mh/s\u{1b}[0m",
                Some(24.94e6),
            ),
            (
                "\u{1b}[01;37mThread 0, CPU 0: 3692.31 kh/s\u{1b}[0m",
                Some(3692.31e3),
            ),
            ("[2026-11-20 13:55:19] Thread 0, CPU 13: 812.00 h/s", Some(812.0)),
            ("Thread 0, CPU 0: 1.25 Gh/s", Some(1.25e9)),
            ("Thread 0, CPU -286623921: 27.44 Mh/s", Some(27.44e6)),
            (
                "[2026-11-20 13:55:26] thread 0: 37387560 hashes, 9254 khash/s",
                Some(9254e3),
            ),
            ("thread 0: 2097152 hashes, 9347.31 khash/s\r", Some(9347.31e3)),
            // Not a thread's line, or not the first thread's.
            ("[2026-11-20 13:55:26] Total: 9254 khash/s", None),
            (
                "\u{1b}[01;37m Total: 28.69 MH/s, Temp: 0C, Freq: 0.000/0.000 GHz\u{1b}[0m",
                None,
            ),
            (
                "[2026-11-20 13:55:21]\u{1b}[01;37m Benchmark: 25.48 MH/s\u{1b}[0m",
                None,
            ),
            (
                "[2026-11-20 13:55:26] thread 1: 37387560 hashes, 9254 khash/s",
                None,
            ),
            (
                "[2026-11-20 13:55:26] thread 01: 37387560 hashes, 9254 khash/s",
                None,
            ),
            ("1 of 2 miner threads started using 'sha256d' algorithm", None),
            // Nonsense.
            ("thread 0: 0 hashes, 0.00 khash/s", None),
            ("thread 0: 5 hashes, inf khash/s", None),
            ("thread 0: 5 hashes, 7 yhash/s", None),
            ("thread 0: khash/s", None),
            ("thread 0:", None),
            ("", None),
        ] {
            let found = rate(line);
            assert_eq!(found.is_some(), wanted.is_some(), "{line:?}: {found:?}");
            let (found, wanted) = (found.unwrap_or(1.0), wanted.unwrap_or(1.0));
            assert!((found / wanted - 1.0).abs() < 1e-12, "{line:?}: {found}");
        }
    }

    #[test]
    fn a_run_is_the_median_of_its_second_half() {
        let run = |rates: &[u32]| {
            let lines: Vec<_> = rates
                .iter()
                .map(|rate| format!("thread 0: 9 hashes, {rate} khash/s"))
                .collect();
            let between = ["starting", "Total: 99 khash/s"];
            rate_of_run(lines.iter().flat_map(|line| [between[0], line, between[1]]))
        };
        assert_eq!(run(&[]), None);
        assert_eq!(run(&[1]), None, "the first line alone is warming up");
        assert_eq!(run(&[1, 4]), Some(4e3));
        assert_eq!(run(&[1, 2, 4]), Some(4e3));
        assert_eq!(run(&[1, 2, 5, 4]), Some(4.5e3));
        assert_eq!(run(&[1, 2, 3, 6, 4, 5]), Some(5e3));
    }

    #[test]
    fn colours_are_taken_off() {
        assert_eq!(without_colours("a\u{1b}[01;37m b\u{1b}[0mc"), "a bc");
        assert_eq!(without_colours("plain [0m"), "plain [0m");
        assert_eq!(without_colours("cut\u{1b}[01"), "cut");
        assert_eq!(without_colours("cut\u{1b}"), "cut");
    }
}
