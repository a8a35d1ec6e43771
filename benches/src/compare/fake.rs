//! Programs for tests.

use std::path::{Path, PathBuf};
use std::process::Command;

/// A shell script in `directory`, as a program.
///
/// Another process writes it: a file that is open for writing cannot be executed, and a program that another test starts
/// at that moment would inherit the open file.
pub(crate) fn program(directory: &Path, name: &str, script: &str) -> PathBuf {
    let path = directory.join(name);
    let write = "printf '#!/bin/sh\\n%s\\n' \"$1\" > \"$0\" && chmod +x \"$0\"";
    let status = Command::new("/bin/sh")
        .arg("-c")
        .arg(write)
        .arg(&path)
        .arg(script)
        .status();
    assert!(status.is_ok_and(|status| status.success()), "{}", path.display());
    path
}
