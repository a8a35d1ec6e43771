//! On what and of what a result is.

use std::{fs, path::Path, process::Command};

/// The CPU's name with its family, model and stepping, as `/proc/cpuinfo` has them.
pub(crate) fn cpu() -> String {
    let info = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let value = |key: &str| {
        let line = info.lines().find_map(|line| {
            let (name, value) = line.split_once(':')?;
            (name.trim() == key).then_some(value.trim())
        });
        line.unwrap_or("unknown")
    };
    format!(
        "{}, family {} model {} stepping {}",
        value("model name"),
        value("cpu family"),
        value("model"),
        value("stepping")
    )
}

/// The commit of the repository in the current directory, with `-dirty` if files other than `record` differ from it;
/// empty outside one.
pub(crate) fn commit(record: Option<&Path>) -> String {
    let Some(commit) = git(&["rev-parse", "HEAD"]) else {
        return String::new();
    };
    let status = ["status", "--porcelain", "--untracked-files=no", "--", ":/"];
    // Git refuses to exclude a path outside the repository, where nothing has to be excluded.
    let but = record.map(|path| format!(":(exclude){}", path.display()));
    let differ = but
        .and_then(|but| git(&[&status[..], &[but.as_str()]].concat()))
        .or_else(|| git(&status));
    match differ {
        Some(differ) if differ.is_empty() => commit,
        _ => commit + "-dirty",
    }
}

/// What git prints, if it succeeds.
fn git(arguments: &[&str]) -> Option<String> {
    let output = Command::new("git").args(arguments).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    output.status.success().then_some(text)
}
