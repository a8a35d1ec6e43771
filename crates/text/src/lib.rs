//! Numbers formatted for people, and text from outside made safe to log.

#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

use std::borrow::Cow;
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

/// Puts a text on one line: every run of white space and of characters that [disturb](disturbs) becomes one space.
pub fn one_line(text: &str) -> String {
    let words = text
        .split(|c: char| c.is_whitespace() || disturbs(c))
        .filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// Whether a character can make a terminal or a reader take a line for something else: control characters (C0, DEL and
/// C1), line and paragraph separators, characters that reorder the text around them (Unicode annex 9), and those that
/// have no width or are not shown.
pub fn disturbs(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
            | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}')
}

/// A line of the log on its way out, with its own line break and colours. Whatever text it holds, it stays one line:
/// other characters that [disturb](disturbs) become `?`. The last fence: texts from outside are cleaned by [`foreign`]
/// where they come in.
pub fn log_line(line: &str) -> Cow<'_, str> {
    let text = line.strip_suffix('\n').unwrap_or(line);
    if !text.contains(disturbs) {
        return Cow::Borrowed(line);
    }
    let mut clean = String::with_capacity(line.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let colour = colour_length(rest);
        match c {
            _ if colour > 0 => clean.push_str(&rest[..colour]),
            c if disturbs(c) => clean.push('?'),
            c => clean.push(c),
        }
        rest = &rest[colour.max(c.len_utf8())..];
    }
    clean.push_str(&line[text.len()..]);
    Cow::Owned(clean)
}

/// JSON on one line with the same meaning, in which characters that [disturb](disturbs) are escaped: whoever looks at it in a
/// terminal sees what is there.
pub fn escape_json(json: &str) -> Cow<'_, str> {
    if !json.contains(disturbs) {
        return Cow::Borrowed(json);
    }
    let mut escaped = String::with_capacity(json.len() + 16);
    for c in json.chars() {
        if disturbs(c) {
            let mut units = [0; 2];
            for unit in c.encode_utf16(&mut units) {
                escaped += &format!("\\u{unit:04x}");
            }
        } else {
            escaped.push(c);
        }
    }
    Cow::Owned(escaped)
}

/// Length of the sequence that sets colours (`ESC [ digits m`) at the beginning of a text, 0 if there is none.
fn colour_length(text: &str) -> usize {
    let Some(rest) = text.strip_prefix("\x1b[") else {
        return 0;
    };
    match rest.find(|c: char| !(c.is_ascii_digit() || c == ';')) {
        Some(end) if rest[end..].starts_with('m') => "\x1b[".len() + end + 1,
        _ => 0,
    }
}

/// Makes text from outside (a pool's, a master's, an agent's, an executor's, a miner's) safe to show: on one line,
/// without characters that [disturb](disturbs), at most 1,000 characters and an ellipsis.
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

/// The examples of the read-me are tests, too.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct ReadMe;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_from_outside_cannot_disturb_a_log() {
        assert_eq!(foreign("go\naway\x1b[31m\u{7}now"), "go away [31m now");
        assert_eq!(foreign("pay\u{202e}me\u{2066}!"), "pay me !");
        assert_eq!(
            foreign("a\u{200b}b\u{feff}c\u{ad}d\u{e0041}e"),
            "a b c d e",
            "not shown"
        );
        assert_eq!(
            foreign("a\u{85}b\u{9b}31mc\u{2028}d\u{2029}e\x7ff"),
            "a b 31mc d e f",
            "C1 and separators"
        );
        assert_eq!(
            foreign("Ünïcödé 挖矿 ⛏"),
            "Ünïcödé 挖矿 ⛏",
            "what people read stays"
        );
        assert_eq!(foreign(&"é".repeat(5000)).chars().count(), MAX_FOREIGN_TEXT + 1);
        assert_eq!(foreign_within("abcdef", 3), "abc…");
        assert_eq!(foreign_bytes(b"\xff\x00ok", 10), "\u{fffd} ok");
    }

    #[test]
    fn every_character_that_disturbs_is_found() {
        // General categories Cc, Cf, Zl and Zp as far as terminals act on them, by ranges of the Unicode database.
        let disturbing = [
            "\u{0}", "\u{1f}", "\u{7f}", "\u{9f}", "\u{200b}", "\u{200d}", "\u{202e}", "\u{2069}",
        ];
        for text in disturbing {
            assert!(text.chars().all(disturbs), "{text:?}");
        }
        assert!(!(' '..='~').any(disturbs));
        assert!(!('\u{a1}'..='\u{ac}').any(disturbs));
    }

    #[test]
    fn a_line_of_the_log_stays_one_line() {
        let colours = "\x1b[2m2026\x1b[0m \x1b[1;32m INFO\x1b[0m text\n";
        assert_eq!(log_line(colours), colours);
        assert_eq!(log_line("plain\n"), "plain\n");
        assert_eq!(log_line("forged\n2026 INFO\n"), "forged?2026 INFO\n");
        assert_eq!(
            log_line("clear\x1b[2J up\x1b[1A\x1b]0;title\x07 \u{202e}\u{9b}2J"),
            "clear?[2J up?[1A?]0;title? ??2J"
        );
        assert_eq!(log_line("\x1b[31"), "?[31");
        assert_eq!(log_line(""), "");
    }

    #[test]
    fn json_keeps_its_meaning() {
        assert_eq!(escape_json(r#"{"a":"plain"}"#), r#"{"a":"plain"}"#);
        assert_eq!(escape_json("\"\u{202e}x\u{e0041}\""), r#""\u202ex\udb40\udc41""#);
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
