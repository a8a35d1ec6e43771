//! On what and of what a result is.

use std::{fs, process::Command};

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

/// The commit of the repository in the current directory, with `-dirty` if files differ from it; empty outside one.
pub(crate) fn commit() -> String {
    let output = Command::new("git")
        .args(["describe", "--always", "--dirty", "--abbrev=40", "--exclude=*"])
        .output();
    match output {
        Ok(output) if output.status.success() => String::from_utf8_lossy(&output.stdout).trim().to_owned(),
        _ => String::new(),
    }
}
