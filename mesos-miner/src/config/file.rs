//! The TOML file of `--config`.

use super::{ConfigError, RunOptions};
use std::path::Path;
use text::one_line;

pub(super) fn read(path: &Path) -> Result<RunOptions, ConfigError> {
    let text = std::fs::read_to_string(path)
        .map_err(|e| ConfigError(format!("--config {}: {e}", path.display())))?;
    toml::from_str(&text).map_err(|e| {
        let line = e.span().map_or(1, |span| {
            text[..span.start.min(text.len())].lines().count().max(1)
        });
        ConfigError(format!(
            "--config {} line {line}: {}",
            path.display(),
            without_values(e.message())
        ))
    })
}

/// The message without the offending value, which may be a password.
fn without_values(message: &str) -> String {
    match message.find("expected") {
        Some(at) if message.starts_with("invalid") => message[at..].to_owned(),
        _ => one_line(message),
    }
}
