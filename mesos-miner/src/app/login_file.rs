//! The file that tells operators, and frameworks that they start by hand, how to log in at the embedded master. It is
//! there while the master is.

use anyhow::Context;
use std::io::Write;
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

const NAME: &str = "master-login.json";

/// Removed when dropped.
#[derive(Debug)]
pub(super) struct LoginFile {
    path: PathBuf,
}

impl LoginFile {
    /// Writes it into a directory that only this user can enter, readable and writable by this user only (mode 0600).
    /// One that a killed run has left is replaced.
    pub(super) fn write(dir: &Path, principal: &str, secret: &str) -> anyhow::Result<Self> {
        let path = dir.join(NAME);
        let login = serde_json::json!({ "principal": principal, "secret": secret });
        let write = || {
            let mut file = NamedTempFile::new_in(dir)?;
            writeln!(file, "{login}")?;
            file.persist(&path)?;
            anyhow::Ok(())
        };
        write().with_context(|| format!("writing {}", path.display()))?;
        Ok(Self { path })
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for LoginFile {
    fn drop(&mut self) {
        if let Err(error) = std::fs::remove_file(&self.path) {
            tracing::warn!("{}: not removed: {error}", self.path.display());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::{PermissionsExt, symlink};

    #[test]
    fn it_is_private_and_follows_no_link() {
        let (dir, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let precious = elsewhere.path().join("file");
        std::fs::write(&precious, "precious").unwrap();
        symlink(&precious, dir.path().join(NAME)).unwrap();
        let file = LoginFile::write(dir.path(), "p", "s").unwrap();
        let metadata = file.path().symlink_metadata().unwrap();
        assert_eq!(
            (metadata.permissions().mode() & 0o777, metadata.is_file()),
            (0o600, true)
        );
        let login: serde_json::Value = serde_json::from_slice(&std::fs::read(file.path()).unwrap()).unwrap();
        assert_eq!(login, serde_json::json!({"principal": "p", "secret": "s"}));
        drop(file);
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 0);
        assert_eq!(std::fs::read_to_string(precious).unwrap(), "precious");
    }
}
