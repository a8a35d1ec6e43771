//! Numbers for people.

use std::fmt;

/// A number of things for people: `1 agent`, `2 agents`.
pub fn count(number: u64, thing: &str) -> String {
    if number == 1 {
        format!("1 {thing}")
    } else {
        format!("{number} {thing}s")
    }
}

/// A hash rate for people: H/s, kH/s, MH/s, GH/s or TH/s.
#[derive(Clone, Copy, Debug)]
pub struct HashRate(pub f64);

impl fmt::Display for HashRate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (unit, scale) = match self.0 {
            rate if rate >= 1e12 => ("TH/s", 1e12),
            rate if rate >= 1e9 => ("GH/s", 1e9),
            rate if rate >= 1e6 => ("MH/s", 1e6),
            rate if rate >= 1e3 => ("kH/s", 1e3),
            _ => ("H/s", 1.0),
        };
        write!(f, "{:.2} {unit}", self.0 / scale)
    }
}

/// Most characters of a text from outside that are shown.
const MAX_FOREIGN_TEXT: usize = 1000;

/// A text of several lines on one, without control characters.
pub fn one_line(text: &str) -> String {
    let words = text
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// A text from a pool, a master or an executor, fit for a log: on one line, and not too long.
pub fn foreign(text: &str) -> String {
    let line = one_line(text);
    match line.char_indices().nth(MAX_FOREIGN_TEXT) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

/// A difficulty for people: as a decimal where that is short.
#[derive(Clone, Copy, Debug)]
pub struct Difficulty(pub f64);

impl fmt::Display for Difficulty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            0.0 => f.write_str("0"),
            d if (1e-4..1e15).contains(&d) => write!(f, "{}", (d * 1e6).round() / 1e6),
            d => write!(f, "{d:.3e}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_from_outside_cannot_disturb_a_log() {
        assert_eq!(foreign("go\naway\x1b[31m\u{7}now"), "go away [31m now");
        assert_eq!(foreign(&"é".repeat(5000)).chars().count(), MAX_FOREIGN_TEXT + 1);
    }

    #[test]
    fn difficulties_are_short() {
        for (difficulty, text) in [
            (0.01, "0.01"),
            (16383.75, "16383.75"),
            (1e-9, "1.000e-9"),
            (1e300, "1.000e300"),
            (0.131_593_7, "0.131594"),
        ] {
            assert_eq!(Difficulty(difficulty).to_string(), text);
        }
    }

    #[test]
    fn rates_get_the_unit_that_suits_them() {
        for (rate, text) in [
            (0.0, "0.00 H/s"),
            (999.0, "999.00 H/s"),
            (1e3, "1.00 kH/s"),
            (2.55e7, "25.50 MH/s"),
            (1e12, "1.00 TH/s"),
        ] {
            assert_eq!(HashRate(rate).to_string(), text);
        }
        assert_eq!(
            (count(1, "agent"), count(0, "agent")),
            ("1 agent".to_owned(), "0 agents".to_owned())
        );
    }
}
