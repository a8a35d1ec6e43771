//! The source tree and the compiler.

use std::process::Command;

/// The commit that is checked out in the current directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commit {
    /// 40 hexadecimal digits.
    pub hash: String,
    /// Files differ from it.
    pub modified: bool,
}

/// The commit of the current directory; `None` outside a repository. `paths` are the pathspecs whose files count as
/// modified (`:/` is the whole tree), `untracked` says whether new files among them count too.
pub fn commit(paths: &[&str], untracked: bool) -> Option<Commit> {
    let hash = output("git", &["rev-parse", "HEAD"])?;
    let untracked = if untracked { "normal" } else { "no" };
    let untracked = format!("--untracked-files={untracked}");
    let status = [&["status", "--porcelain", &untracked, "--"], paths].concat();
    let changes = output("git", &status)?;
    Some(Commit {
        hash,
        modified: !changes.is_empty(),
    })
}

/// Name and version of the compiler in use.
pub fn compiler() -> Option<String> {
    output("rustc", &["--version"])
}

/// Standard output of a program, if it succeeds.
fn output(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_that_fail_have_no_output() {
        assert_eq!(output("sh", &["-c", "echo yes"]).as_deref(), Some("yes"));
        assert_eq!(output("sh", &["-c", "echo no; exit 1"]), None);
        assert_eq!(output("/nonexistent", &[]), None);
    }

    #[test]
    fn the_compiler_is_named() {
        assert!(compiler().is_none_or(|compiler| compiler.starts_with("rustc ")));
    }
}
