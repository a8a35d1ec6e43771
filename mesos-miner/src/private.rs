//! Files and directories that only this user, and root, can change.

use rustix::fs::{Mode, OFlags};
use rustix::io::Errno;
use std::fs::{self, File, Permissions};
use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, PermissionsExt};
use std::path::Path;

const OWNER_ONLY: Mode = Mode::RUSR.union(Mode::WUSR);

/// Opens a directory that nobody else can put anything into, itself, so that nothing put in its place later is used. A link
/// in its place is refused: whoever can put one there could have files written anywhere.
///
/// # Errors
/// What is wrong, and the way out.
pub fn open_directory(path: &Path) -> io::Result<OwnedFd> {
    if fs::symlink_metadata(path)?.is_symlink() {
        return Err(io::Error::other(
            "it is a symbolic link: name the directory that it leads to",
        ));
    }
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let dir = rustix::fs::open(path, flags, Mode::empty())?;
    let stat = rustix::fs::fstat(&dir)?;
    if Mode::from_raw_mode(stat.st_mode).intersects(Mode::WGRP | Mode::WOTH) {
        return Err(io::Error::other(
            "other users can write into it: take that away, as with chmod 700",
        ));
    }
    check_owner(stat.st_uid, "it")?;
    Ok(dir)
}

/// Opens a file in a directory that only its owner may read. Refuses a link, a device or a pipe in its place.
///
/// # Errors
/// What is wrong, and the way out.
pub fn open_file(dir: &OwnedFd, name: &str, flags: OFlags) -> io::Result<File> {
    // NONBLOCK: opening a pipe must not wait for its other end. It has no effect on regular files.
    let flags = flags | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let file = match rustix::fs::openat(dir, name, flags, OWNER_ONLY) {
        Err(Errno::LOOP) => return Err(io::Error::other(format!("{name} is a symbolic link: remove it"))),
        opened => File::from(opened?),
    };
    let metadata = file.metadata()?;
    if !metadata.is_file() {
        return Err(io::Error::other("not a regular file"));
    }
    check_owner(metadata.uid(), name)?;
    if metadata.permissions().mode() & 0o777 != OWNER_ONLY.as_raw_mode() {
        file.set_permissions(Permissions::from_mode(OWNER_ONLY.as_raw_mode()))?;
    }
    Ok(file)
}

/// Whoever owns a file can change it, whatever its mode.
///
/// # Errors
/// Whose it is, if it is another user's.
pub fn check_owner(uid: u32, name: &str) -> io::Result<()> {
    let own = rustix::process::geteuid().as_raw();
    if uid != own && uid != 0 {
        return Err(io::Error::other(format!(
            "{name} belongs to user {uid}: name a directory of your own"
        )));
    }
    Ok(())
}

/// Makes a directory for this user alone, if it is missing, and sees that nobody else can put anything into it, or has, or
/// can put another one in its place: whoever could would choose what is executed there.
///
/// # Errors
/// What is wrong, and the way out.
pub fn make_directory(path: &Path) -> io::Result<()> {
    fs::DirBuilder::new().recursive(true).mode(0o700).create(path)?;
    open_directory(path)?;
    for parent in fs::canonicalize(path)?.ancestors().skip(1) {
        check_parent(parent)?;
    }
    for entry in fs::read_dir(path)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        check_owner(entry.path().symlink_metadata()?.uid(), &format!("{name} in it"))?;
    }
    Ok(())
}

/// In a sticky directory, such as /tmp, everybody can rename what is theirs only.
fn check_parent(parent: &Path) -> io::Result<()> {
    let metadata = fs::metadata(parent)?;
    let mode = Mode::from_raw_mode(metadata.mode());
    if mode.intersects(Mode::WGRP | Mode::WOTH) && !mode.contains(Mode::SVTX) {
        let text = format!(
            "other users can rename it, as they can write into {}",
            parent.display()
        );
        return Err(io::Error::other(text));
    }
    check_owner(metadata.uid(), &format!("{} above it", parent.display()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::{chown, symlink};

    #[test]
    fn what_others_can_change_is_refused() {
        let parent = tempfile::tempdir().unwrap();
        let path = parent.path().join("a").join("b");
        make_directory(&path).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o700);
        make_directory(&path).unwrap();
        for mode in [0o777, 0o1777, 0o770] {
            fs::set_permissions(&path, Permissions::from_mode(mode)).unwrap();
            let error = make_directory(&path).unwrap_err().to_string();
            assert!(
                error.contains("other users can write into it"),
                "{mode:o}: {error}"
            );
        }
        fs::set_permissions(&path, Permissions::from_mode(0o755)).unwrap();
        let above = parent.path().join("a");
        fs::set_permissions(&above, Permissions::from_mode(0o777)).unwrap();
        let error = make_directory(&path).unwrap_err().to_string();
        assert!(error.contains("other users can rename it"), "{error}");
        fs::set_permissions(&above, Permissions::from_mode(0o1777)).unwrap();
        make_directory(&path).unwrap();
        let link = parent.path().join("link");
        symlink(&path, &link).unwrap();
        assert!(
            make_directory(&link)
                .unwrap_err()
                .to_string()
                .contains("symbolic link")
        );
        if !rustix::process::geteuid().is_root() {
            return testkit::skip("directories of another user: not root");
        }
        fs::create_dir(path.join("slaves")).unwrap();
        chown(path.join("slaves"), Some(65534), None).unwrap();
        let error = make_directory(&path).unwrap_err().to_string();
        assert!(error.contains("slaves in it belongs to user 65534"), "{error}");
        fs::remove_dir(path.join("slaves")).unwrap();
        chown(&path, Some(65534), None).unwrap();
        let error = make_directory(&path).unwrap_err().to_string();
        assert!(error.contains("it belongs to user 65534"), "{error}");
    }
}
