//! The files that results are written to. They are opened before anything is measured, so that nothing is measured in vain.

use crate::config::ConfigError;
use anyhow::Context;
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

/// A file that keeps its content until there is a new one.
#[derive(Debug)]
pub(super) struct OutFile {
    option: &'static str,
    path: PathBuf,
    file: File,
}

impl OutFile {
    /// # Errors
    /// If the file cannot be written; the text names the option.
    pub(super) fn open(option: &'static str, path: &Path) -> Result<Self, ConfigError> {
        let opened = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(false)
            .open(path);
        let file =
            opened.map_err(|error| ConfigError::new(format!("{option} {}: {error}", path.display())))?;
        Ok(Self {
            option,
            path: path.to_owned(),
            file,
        })
    }

    /// Replaces its content.
    ///
    /// # Errors
    /// If it cannot be written; the text names the option.
    pub(super) fn replace(mut self, content: &[u8]) -> anyhow::Result<()> {
        let written = self.file.set_len(0).and_then(|()| self.file.write_all(content));
        written.with_context(|| format!("{} {}", self.option, self.path.display()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_keeps_its_content_until_there_is_a_new_one() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("f");
        std::fs::write(&path, "a long content").unwrap();
        let file = OutFile::open("--csv", &path).unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"a long content");
        file.replace(b"new").unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"new");
        let error = OutFile::open("--csv", dir.path()).unwrap_err().to_string();
        assert!(error.starts_with("--csv /"), "{error}");
    }
}
