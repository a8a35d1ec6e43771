//! Text from the other side, made fit for logs and messages.

/// Longest text, in characters, that is passed on.
const MAX_CHARS: usize = 1024;

/// `text` without control characters, at most `limit` characters of it.
pub(crate) fn clean(text: &str, limit: usize) -> String {
    let mut shown: String = text
        .chars()
        .filter(|c| !c.is_control())
        .take(limit.min(MAX_CHARS))
        .collect();
    if text.chars().nth(limit.min(MAX_CHARS)).is_some() {
        shown.push('…');
    }
    shown
}

/// The same for bytes that may not even be text.
pub(crate) fn clean_bytes(bytes: &[u8], limit: usize) -> String {
    // A character has at most four bytes: no more of a 1 MiB line needs to be looked at.
    let head = &bytes[..bytes.len().min(4 * MAX_CHARS)];
    clean(&String::from_utf8_lossy(head), limit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_go_and_long_texts_are_cut() {
        assert_eq!(clean("a\x1b[31mb\n\u{85}c", 20), "a[31mbc");
        assert_eq!(clean("abcdef", 3), "abc…");
        assert_eq!(clean_bytes(b"\xff\x00ok", 10), "\u{fffd}ok");
        assert_eq!(clean(&"x".repeat(5000), 9999).chars().count(), MAX_CHARS + 1);
    }
}
