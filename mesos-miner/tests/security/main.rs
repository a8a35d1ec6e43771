//! What SECURITY.md says, line by line: who may do what on every listener, and what strangers cannot do.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod files;
mod flood;
mod keys;
mod listeners;
mod processes;
mod strangers;
#[path = "../support/mod.rs"]
mod support;
mod texts;

use std::path::Path;

/// The whole text of the Rust sources below a directory.
fn sources(dir: &Path, text: &mut String) {
    for entry in std::fs::read_dir(dir).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() && !path.ends_with("target") {
            sources(&path, text);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            text.push_str(&std::fs::read_to_string(path).unwrap());
        }
    }
}

/// Names in it that look like those of tests, in backquotes.
fn named_tests(text: &str) -> Vec<&str> {
    let named = text.split('`').skip(1).step_by(2);
    let is_test = |name: &&str| {
        name.matches('_').count() >= 2 && name.bytes().all(|b| b == b'_' || b.is_ascii_lowercase())
    };
    named.filter(is_test).collect()
}

#[test]
fn texts_name_tests_that_exist() {
    let mut text = String::new();
    for dir in ["mesos-miner", "crates", "scheduler", "executor"] {
        sources(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(dir),
            &mut text,
        );
    }
    for named in [
        include_str!("../../../SECURITY.md"),
        include_str!("../../../docs/mesos-pitfalls.md"),
    ] {
        let tests = named_tests(named);
        assert!(tests.len() > 20, "{tests:?}");
        for test in tests {
            assert!(text.contains(&format!("fn {test}(")), "{test}");
        }
    }
}

/// A share every few hundred milliseconds, also on a busy machine.
const EASY: [&str; 2] = ["--difficulty", "0.0002"];
