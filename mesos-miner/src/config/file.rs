//! The TOML file of `--config`.

use super::{ConfigError, RunOptions};
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use text::one_line;

/// Largest configuration file.
const MAX_BYTES: u64 = 1 << 20;

pub(super) fn read(path: &Path) -> Result<RunOptions, ConfigError> {
    parse(path, &text(path)?)
}

pub(super) fn text(path: &Path) -> Result<String, ConfigError> {
    read_limited(path, MAX_BYTES).map_err(|e| ConfigError(format!("--config {}: {e}", path.display())))
}

/// A file's text, of at most so many bytes: a device has no size, and may have no end.
pub(super) fn read_limited(path: &Path, most: u64) -> io::Result<String> {
    let mut text = String::new();
    let read = File::open(path)?.take(most + 1).read_to_string(&mut text)?;
    if read as u64 > most {
        let error = format!("it has more than {most} bytes");
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, error));
    }
    Ok(text)
}

/// The content of a configuration file; `path` is its name in errors.
pub(super) fn parse(path: &Path, text: &str) -> Result<RunOptions, ConfigError> {
    toml::from_str(text).map_err(|e| {
        let start = e.span().map_or(0, |span| span.start.min(text.len()));
        let line = text[..start].matches('\n').count() + 1;
        let key = key_of(text.lines().nth(line - 1).unwrap_or_default());
        ConfigError(format!(
            "--config {} line {line}: {key}{}",
            path.display(),
            without_values(e.message())
        ))
    })
}

/// The key of a line, with a colon after it. Empty if it has none: what stands there may be a secret.
fn key_of(line: &str) -> String {
    let key = line.split_once('=').map_or("", |(key, _)| key.trim());
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    if !key.is_empty() && key.bytes().all(is_plain) {
        format!("{key}: ")
    } else {
        String::new()
    }
}

/// The message without the offending value, which may be a password, and with the form in words.
fn without_values(message: &str) -> String {
    const FORMS: [(&str, &str); 8] = [
        ("f64", "a number, such as 3.5"),
        ("u32", "a whole number"),
        ("u64", "a whole number"),
        ("usize", "a whole number"),
        ("a boolean", "true or false"),
        ("a string", "a text in quotes"),
        ("a sequence", "a list of texts, such as [\"a\", \"b\"]"),
        (
            "socket address",
            "an address and a port in quotes, such as \"127.0.0.1:8645\"",
        ),
    ];
    let expected = message
        .find("expected ")
        .filter(|_| message.starts_with("invalid"))
        .map(|at| &message[at + "expected ".len()..]);
    match expected {
        Some(form) => {
            let words = FORMS.iter().find(|(name, _)| form.ends_with(name));
            format!("expected {}", words.map_or(form, |(_, words)| words))
        }
        None => one_line(message),
    }
}
