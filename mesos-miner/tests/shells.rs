//! Completions and manual pages, tried with what reads them: shells and troff.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use std::collections::BTreeSet;
use std::io::Write;
use std::process::{Command, Output, Stdio};
use support::program::{PROGRAM, run};

/// What a program says of its input. `None` if there is no such program.
fn feed(program: &str, arguments: &[&str], input: &str) -> Option<Output> {
    let child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let Ok(mut child) = child else {
        testkit::skip(&format!("shells: {program} is not installed"));
        return None;
    };
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    Some(child.wait_with_output().unwrap())
}

/// What bash offers for the last of these words.
fn completed_by_bash(words: &[&str]) -> BTreeSet<String> {
    let script = format!(
        r#"source <({PROGRAM} completions bash)
COMP_WORDS=({}); COMP_CWORD={}
function=$(complete -p mesos-miner | sed 's/.*-F \([^ ]*\).*/\1/')
"$function" mesos-miner "${{COMP_WORDS[COMP_CWORD]}}" "${{COMP_WORDS[COMP_CWORD-1]}}"
printf '%s\n' "${{COMPREPLY[@]}}""#,
        words
            .iter()
            .map(|word| format!("'{word}'"))
            .collect::<Vec<_>>()
            .join(" "),
        words.len() - 1,
    );
    let ended = feed("bash", &["--norc", "--noprofile"], &script).expect("tests need bash");
    let told = String::from_utf8(ended.stdout).unwrap();
    assert!(
        ended.status.success() && ended.stderr.is_empty(),
        "{words:?}: {told}"
    );
    told.lines().map(str::to_owned).collect()
}

#[test]
fn bash_completes_commands_options_and_values() {
    let offered = |words: &[&str]| completed_by_bash(&[&["mesos-miner"], words].concat());
    let texts =
        |texts: &[&str]| -> BTreeSet<String> { texts.iter().map(|text| (*text).to_owned()).collect() };
    assert_eq!(offered(&["ker"]), texts(&["kernels"]));
    assert_eq!(
        offered(&["run", "--cpus"]),
        texts(&["--cpus", "--cpus-per-agent"])
    );
    assert_eq!(offered(&["--stratum-tls"]), texts(&["--stratum-tls-listen"]));
    assert_eq!(
        offered(&["completions", ""])
            .intersection(&texts(&["bash", "zsh", "fish"]))
            .count(),
        3
    );
    for (command, options) in [
        ("bench", "--seconds"),
        ("scan", "--version-mask"),
        ("pool", "--vardiff"),
    ] {
        assert_eq!(offered(&[command, options]), texts(&[options]));
    }
}

#[test]
fn the_other_shells_take_their_completions() {
    for shell in ["zsh", "fish"] {
        let script = run(&["completions", shell]);
        assert!(
            script.code == Some(0) && script.stdout.contains("stratum-tls-listen"),
            "{script:?}"
        );
        if let Some(ended) = feed(shell, &["-n"], &script.stdout) {
            assert!(
                ended.status.success() && ended.stderr.is_empty(),
                "{shell}: {ended:?}"
            );
        }
    }
    if let Some(ended) = feed(
        "fish",
        &[],
        &format!("{PROGRAM} completions fish | source; complete -C 'mesos-miner kern'"),
    ) {
        assert!(
            String::from_utf8_lossy(&ended.stdout).starts_with("kernels"),
            "{ended:?}"
        );
    }
}

#[test]
fn manual_pages_are_written_and_read() {
    let place = tempfile::tempdir().unwrap();
    let dir = place.path().join("man1");
    let written = run(&["man", "--dir", dir.to_str().unwrap()]);
    assert_eq!(written.code, Some(0), "{written:?}");
    let printed = run(&["man"]);
    let names: Vec<_> = written.stdout.lines().collect();
    assert!(
        names.iter().any(|name| name.ends_with("/man1/mesos-miner-run.1")),
        "{names:?}"
    );
    for name in names {
        let page = std::fs::read_to_string(name).unwrap();
        assert!(printed.stdout.contains(page.trim_end()), "{name} is not printed");
        // Long options make lines that cannot be adjusted.
        let checks = ["-k", "-Kutf8", "-man", "-ww", "-Wbreak", "-z", "-Tutf8"];
        if let Some(ended) = feed("groff", &checks, &page) {
            assert!(
                ended.status.success() && ended.stderr.is_empty(),
                "{name}: {ended:?}"
            );
        }
    }
    let refused = run(&["man", "--dir", "/dev/null/man1"]);
    assert_eq!(refused.code, Some(1), "{refused:?}");
    assert!(
        refused.stderr.contains("--dir /dev/null/man1: Not a directory"),
        "{refused:?}"
    );
    let unknown = run(&["completions", "tcsh"]);
    assert_eq!(unknown.code, Some(2), "{unknown:?}");
    assert!(
        unknown.stderr.contains("[possible values: bash, zsh, fish]"),
        "{unknown:?}"
    );
}
