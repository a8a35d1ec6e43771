//! The examples, as programs of their own.

use std::path::PathBuf;
use std::process::{Command, Output};

/// Where cargo puts an example, beside the tests.
///
/// # Panics
/// If it was not built: `cargo test` without a choice of targets builds all.
pub(crate) fn example(name: &str) -> PathBuf {
    let test = std::env::current_exe().expect("a path");
    let directory = test.parent().and_then(|deps| deps.parent()).expect("a directory");
    let path = directory.join("examples").join(name);
    assert!(
        path.exists(),
        "{} is missing: run cargo build -p mesos-v1-client --examples",
        path.display()
    );
    path
}

/// Runs one to its end.
pub(crate) async fn run(name: &str, arguments: &[&str]) -> Output {
    let (program, arguments) = (example(name), arguments.iter().map(|&part| part.to_owned()));
    let arguments: Vec<_> = arguments.collect();
    let output = tokio::task::spawn_blocking(move || Command::new(program).args(arguments).output())
        .await
        .expect("no panic")
        .expect("it starts");
    eprintln!("  {name}: {output:?}");
    output
}

/// What it printed.
pub(crate) fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}
