//! Files of the repository that a test makes from the program.

use std::path::Path;

/// With this in the environment, such files are written instead of compared.
const RENEW: &str = "MESOS_MINER_RENEW";

/// Asserts that the file at `path` in the repository has this text. The message of a failure says how to renew it.
///
/// # Panics
/// If it has another one.
pub fn generated(path: &str, text: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path);
    if std::env::var_os(RENEW).is_some() {
        std::fs::write(&file, text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        return;
    }
    let found = std::fs::read_to_string(&file).unwrap_or_default();
    let differs = found
        .lines()
        .zip(text.lines())
        .find(|(found, wanted)| found != wanted);
    assert!(
        found == text,
        "{path} is not what the program says now: {differs:?}. Renew it: {RENEW}=1 cargo test -p mesos-miner generated"
    );
}
