//! A copy of the workspace to plant faults in.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::Path;

/// Makes `to` equal to `from`, without what is built. Only what differs is written: Cargo goes by the times of files,
/// and what is as it was need not be built again.
pub(crate) fn synchronize(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    let mut names = BTreeSet::<OsString>::new();
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let name = entry.file_name();
        if name == "target" || name.to_string_lossy().starts_with(".git") {
            continue;
        }
        let (source, copy) = (entry.path(), to.join(&name));
        if entry.file_type()?.is_dir() {
            synchronize(&source, &copy)?;
        } else if entry.file_type()?.is_file() && !is_equal(&source, &copy)? {
            fs::copy(&source, &copy)?;
        }
        names.insert(name);
    }
    for entry in fs::read_dir(to)? {
        let entry = entry?;
        if names.contains(&entry.file_name()) {
            continue;
        }
        if entry.file_type()?.is_dir() {
            fs::remove_dir_all(entry.path())?;
        } else {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

fn is_equal(source: &Path, copy: &Path) -> io::Result<bool> {
    match fs::read(copy) {
        Ok(bytes) => Ok(bytes == fs::read(source)?),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "all of this is test code")]
mod tests {
    use super::*;

    #[test]
    fn what_differs_is_written_and_what_is_gone_is_removed() {
        let dir = tempfile::tempdir().unwrap();
        let (from, to) = (dir.path().join("from"), dir.path().join("to"));
        fs::create_dir_all(from.join("src")).unwrap();
        fs::create_dir_all(from.join("target")).unwrap();
        fs::write(from.join("src/a"), "a").unwrap();
        fs::write(from.join("src/b"), "b").unwrap();
        synchronize(&from, &to).unwrap();
        assert!(!to.join("target").exists());
        let time = |name: &str| fs::metadata(to.join(name)).unwrap().modified().unwrap();
        let untouched = time("src/a");
        fs::write(to.join("src/b"), "a fault").unwrap();
        fs::write(to.join("src/c"), "left over").unwrap();
        synchronize(&from, &to).unwrap();
        assert_eq!(fs::read_to_string(to.join("src/b")).unwrap(), "b");
        assert!(!to.join("src/c").exists());
        assert_eq!(time("src/a"), untouched);
    }
}
