//! The documents: what they link to is there, their commands are commands of this program, and the README can be read in one
//! sitting.

#![allow(clippy::unwrap_used, reason = "what fails here fails the test")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use mesos_miner::cli::Cli;
use tempfile::TempDir;

/// Lines of the README; what is longer belongs into `docs/`.
const README_LINES: usize = 150;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Those at the top, and in the folders that people are sent to.
fn documents() -> Vec<PathBuf> {
    let folders = [
        "",
        "docs",
        "docs/design",
        "packaging",
        "benches",
        "tests",
        "tests/mesos-local",
        "fuzz",
    ];
    let files = folders.iter().flat_map(|folder| {
        let entries = fs::read_dir(root().join(folder)).into_iter().flatten();
        entries.map(|entry| entry.unwrap().path())
    });
    files
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .collect()
}

/// Without what stands in blocks of code.
fn prose(text: &str) -> String {
    let mut in_block = false;
    let lines = text.lines().filter(|line| {
        let fence = line.trim_start().starts_with("```");
        in_block ^= fence;
        !in_block && !fence
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The targets of its links to other documents, and to places in them.
fn links(text: &str) -> Vec<String> {
    let prose = prose(text);
    let targets = prose.split("](").skip(1).filter_map(|rest| rest.split_once(')'));
    targets
        .map(|(target, _)| target.to_owned())
        .filter(|target| !target.contains("://"))
        .collect()
}

/// As GitHub makes them of headings.
fn anchors(text: &str) -> BTreeSet<String> {
    let prose = prose(text);
    let headings = prose.lines().filter(|line| line.starts_with('#'));
    headings
        .map(|heading| {
            let title = heading.trim_start_matches('#').trim().to_lowercase();
            title
                .chars()
                .filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'))
                .map(|c| if c == ' ' { '-' } else { c })
                .collect()
        })
        .collect()
}

#[test]
fn every_link_leads_somewhere() {
    let mut broken = Vec::new();
    let mut checked = 0;
    for document in documents() {
        let text = fs::read_to_string(&document).unwrap();
        for link in links(&text) {
            let (file, anchor) = link.split_once('#').unwrap_or((&link, ""));
            let target = match file {
                "" => document.clone(),
                file => document.parent().unwrap().join(file),
            };
            let leads = target.exists()
                && (anchor.is_empty()
                    || fs::read_to_string(&target).is_ok_and(|text| anchors(&text).contains(anchor)));
            if !leads {
                broken.push(format!("{}: {link}", document.display()));
            }
            checked += 1;
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
    assert!(checked > 50, "only {checked} links");
}

#[test]
fn the_readme_is_short() {
    let lines = fs::read_to_string(root().join("README.md"))
        .unwrap()
        .lines()
        .count();
    assert!(lines <= README_LINES, "README.md has {lines} lines");
}

/// The lines of its blocks of shell commands, those that go on after a backslash as one.
fn shell_lines(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut in_block = false;
    for line in text.lines() {
        match line.trim_start() {
            "```sh" => in_block = true,
            fence if fence.starts_with("```") => in_block = false,
            line if in_block => lines.push(line.to_owned()),
            _ => {}
        }
    }
    lines
        .join("\n")
        .replace("\\\n", " ")
        .lines()
        .map(str::to_owned)
        .collect()
}

/// The words of a line. Documents have quotes and comments, and nothing else of the shell that matters to options.
fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = None;
    for c in line.chars() {
        match (c, quote) {
            ('\'' | '"', None) => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            (c, Some(open)) if c == open => quote = None,
            ('#', None) if word.is_none() => break,
            (c, None) if c.is_whitespace() => words.extend(word.take()),
            (c, _) => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    words
}

/// The arguments of this program, if the line starts it. A document that breaks off has `…`, or an option whose value the
/// reader knows.
fn arguments(line: &str) -> Option<Vec<String>> {
    let words = words(line);
    let (program, arguments) = words.split_first()?;
    if program != "mesos-miner" {
        return None;
    }
    let arguments = arguments
        .iter()
        .take_while(|word| !matches!(word.as_str(), "&" | "|" | ">"));
    let mut arguments: Vec<_> = arguments.filter(|word| *word != "…").cloned().collect();
    if arguments
        .last()
        .is_some_and(|word| matches!(word.as_str(), "-o" | "--master"))
    {
        arguments.pop();
    }
    Some(arguments)
}

#[test]
fn every_command_is_one_of_this_program() {
    let mut checked = 0;
    for document in documents() {
        let text = fs::read_to_string(&document).unwrap();
        for arguments in shell_lines(&text).iter().filter_map(|line| arguments(line)) {
            let words = std::iter::once("mesos-miner").chain(arguments.iter().map(String::as_str));
            if let Err(error) = Cli::read(words) {
                panic!("{}: {arguments:?}: {error}", document.display());
            }
            checked += 1;
        }
    }
    assert!(checked > 30, "only {checked} commands");
}

/// Those of the quick start that need nobody else, with less time where they ask for much.
#[test]
fn what_needs_nobody_else_runs() {
    let text = fs::read_to_string(root().join("docs/quick-start.md")).unwrap();
    let lines = shell_lines(&text);
    for line in [
        "mesos-miner run --duration 30s",
        "mesos-miner bench --seconds 1",
        "mesos-miner bench --threads 1,2 --seconds 1",
        "mesos-miner bench --master 'local[2]' --seconds 1 --html report.html",
        "mesos-miner kernels --soak 10s",
    ] {
        assert!(lines.iter().any(|written| written == line), "{line} is not in it");
        let shorter = line
            .replace("--duration 30s", "--duration 8s")
            .replace("--soak 10s", "--soak 2s")
            .replace("--seconds 1", "--seconds 0.2");
        let dir = TempDir::new().unwrap();
        let ran = Command::new(env!("CARGO_BIN_EXE_mesos-miner"))
            .args(words(&shorter).iter().skip(1))
            .current_dir(dir.path())
            .env("HOME", dir.path())
            .output()
            .unwrap();
        assert!(ran.status.success(), "{line}: {ran:?}");
    }
}
