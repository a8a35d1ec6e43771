//! Numbers formatted for people, and text from outside made safe to log.

use std::fmt;

/// A number with its noun, singular or plural: `1 agent`, `2 agents`.
pub fn count(number: u64, thing: &str) -> String {
    if number == 1 {
        format!("1 {thing}")
    } else {
        format!("{number} {thing}s")
    }
}

/// Shows a hash rate in H/s, kH/s, MH/s, GH/s or TH/s.
#[derive(Clone, Copy, Debug)]
pub struct HashRate(pub f64);

impl fmt::Display for HashRate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The sum of no rates is -0.0 in Rust; adding 0.0 takes the sign away.
        let rate = self.0 + 0.0;
        let (unit, scale) = match rate {
            rate if rate >= 1e12 => ("TH/s", 1e12),
            rate if rate >= 1e9 => ("GH/s", 1e9),
            rate if rate >= 1e6 => ("MH/s", 1e6),
            rate if rate >= 1e3 => ("kH/s", 1e3),
            _ => ("H/s", 1.0),
        };
        write!(f, "{:.2} {unit}", rate / scale)
    }
}

/// Most characters of a text from outside that are shown.
const MAX_FOREIGN_TEXT: usize = 1000;

/// Puts a text on one line: every run of white space and control characters becomes one space.
pub fn one_line(text: &str) -> String {
    let words = text
        .split(|c: char| c.is_whitespace() || c.is_control() || is_bidi_control(c))
        .filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// Characters that reorder the text around them (Unicode annex 9), and so can make a log line read as another.
fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Makes text from outside (a pool's, a master's, an executor's) safe to log: on one line, without control
/// characters, at most 1,000 characters and an ellipsis.
pub fn foreign(text: &str) -> String {
    foreign_within(text, MAX_FOREIGN_TEXT)
}

/// Like [`foreign`], with at most `limit` characters.
pub fn foreign_within(text: &str, limit: usize) -> String {
    let line = one_line(text);
    match line.char_indices().nth(limit) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

/// Like [`foreign_within`], for bytes that need not be UTF-8. Only the first `4 * limit` bytes are looked at.
pub fn foreign_bytes(bytes: &[u8], limit: usize) -> String {
    let head = &bytes[..bytes.len().min(limit.saturating_mul(4))];
    foreign_within(&String::from_utf8_lossy(head), limit)
}

/// Shows a difficulty as a decimal where that is short.
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
        assert_eq!(foreign("pay\u{202e}me\u{2066}!"), "pay me !");
        assert_eq!(foreign(&"é".repeat(5000)).chars().count(), MAX_FOREIGN_TEXT + 1);
        assert_eq!(foreign_within("abcdef", 3), "abc…");
        assert_eq!(foreign_bytes(b"\xff\x00ok", 10), "\u{fffd} ok");
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
            (-0.0, "0.00 H/s"),
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
