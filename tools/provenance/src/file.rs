//! Records as files.

use anyhow::Context;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::path::Path;

/// Reads a record from JSON.
///
/// # Errors
/// If the file cannot be read or is not such a record; the text names the file.
pub fn read<R: DeserializeOwned>(path: &Path) -> anyhow::Result<R> {
    let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    serde_json::from_str(&text).with_context(|| format!("{} is not a record", path.display()))
}

/// Writes a record as readable JSON. A reader sees the old file or the new one, never a part.
///
/// # Errors
/// If the file cannot be written; the text names it.
pub fn write<R: Serialize>(record: &R, path: &Path) -> anyhow::Result<()> {
    let text = serde_json::to_string_pretty(record)? + "\n";
    let new = path.with_extension("new");
    std::fs::write(&new, text).with_context(|| new.display().to_string())?;
    std::fs::rename(&new, path).with_context(|| path.display().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("record.json");
        write(&vec![1, 2], &path).unwrap();
        write(&vec![3], &path).unwrap();
        assert_eq!(read::<Vec<u32>>(&path).unwrap(), [3]);
        assert_eq!(
            std::fs::read_dir(dir.path()).unwrap().count(),
            1,
            "nothing is left over"
        );
    }

    #[test]
    fn errors_name_the_file() {
        let error = format!("{:#}", read::<u32>(Path::new("/nonexistent.json")).unwrap_err());
        assert!(error.contains("/nonexistent.json"), "{error}");
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("wrong.json");
        std::fs::write(&path, "{}").unwrap();
        let error = format!("{:#}", read::<u32>(&path).unwrap_err());
        assert!(error.contains("wrong.json is not a record"), "{error}");
    }
}
