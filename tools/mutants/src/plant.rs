//! One fault: planted, tried, removed.

use crate::command::{self, Limits, Ran};
use crate::list::Mutant;
use std::fmt::{self, Display, Formatter};
use std::io;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

/// A build may take this long; longer says that something is wrong with it, not with the fault.
const BUILD_LIMIT: Duration = Duration::from_secs(1800);
/// Address space of a program with a fault, which may fill memory without end. It ends at the limit, and the fault is
/// found.
const MAX_MEMORY: u64 = 8 << 30;
/// Of a line that tells what was found.
const MAX_SHOWN: usize = 150;

/// What became of a planted fault.
#[derive(Debug)]
pub(crate) enum Outcome {
    /// And what was said.
    Found(String),
    /// Found, because nothing ended within the limit.
    Hangs(Duration),
    Missed,
    /// A text that occurs other than once, a test that is not there, a build that fails.
    Unfit(String),
}

impl Outcome {
    pub(crate) fn is_found(&self) -> bool {
        matches!(self, Self::Found(_) | Self::Hangs(_))
    }
}

impl Display for Outcome {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Found(how) => f.write_str(how),
            Self::Hangs(limit) => write!(f, "a hang: stopped after {} s", limit.as_secs()),
            Self::Missed => f.write_str("NOT FOUND"),
            Self::Unfit(why) => write!(f, "NOT TRIED: {why}"),
        }
    }
}

/// Plants a fault in the copy of the workspace under `dir`, looks for it, and removes it.
pub(crate) fn try_out(mutant: &Mutant, dir: &Path, seeds: u64) -> io::Result<Outcome> {
    let file = dir.join("tree").join(&mutant.file);
    let original = std::fs::read_to_string(&file)?;
    let planted = match mutant.apply(&original) {
        Ok(planted) => planted,
        Err(why) => return Ok(Outcome::Unfit(why)),
    };
    std::fs::write(&file, planted)?;
    let outcome = match &mutant.test {
        Some(test) => test_finds(test, mutant.limit(), dir),
        None => world_finds(mutant, dir, seeds),
    };
    std::fs::write(&file, original)?;
    outcome
}

fn cargo(dir: &Path, arguments: &[&str]) -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .args(arguments)
        .current_dir(dir.join("tree"))
        .env("CARGO_TARGET_DIR", dir.join("target"))
        .env("CARGO_INCREMENTAL", "1");
    cargo
}

/// `None` if it was built.
fn build_fault(build: &mut Command) -> io::Result<Option<Outcome>> {
    let built = command::run(
        build,
        Limits {
            time: BUILD_LIMIT,
            memory: None,
        },
    )?;
    if built.succeeded() {
        return Ok(None);
    }
    let why = if built.was_stopped() {
        format!("it does not build within {} s", BUILD_LIMIT.as_secs())
    } else {
        let error = built.output.lines().find(|line| line.starts_with("error"));
        format!("it does not build: {}", error.unwrap_or("cargo says no reason"))
    };
    Ok(Some(Outcome::Unfit(why)))
}

fn test_finds(test: &str, limit: Duration, dir: &Path) -> io::Result<Outcome> {
    let words: Vec<&str> = test.split_whitespace().collect();
    let test = |first: &[&str]| cargo(dir, &[&["test", "-q"], first, &words].concat());
    if let Some(fault) = build_fault(&mut test(&["--no-run"]))? {
        return Ok(fault);
    }
    let ran = command::run(&mut test(&["--no-fail-fast"]), while_planted(limit))?;
    let panicked = ran.output.lines().find(|line| line.contains("panicked at"));
    Ok(match panicked {
        _ if ran.was_stopped() => Outcome::Hangs(limit),
        _ if !ran.succeeded() => Outcome::Found(short(panicked.unwrap_or("the test's exit code"))),
        _ if !runs_tests(&ran) => Outcome::Unfit(format!("there is no test {}", words.join(" "))),
        _ => Outcome::Missed,
    })
}

fn runs_tests(ran: &Ran) -> bool {
    let counts = ran
        .output
        .lines()
        .filter_map(|line| line.strip_prefix("running "));
    counts.into_iter().any(|count| !count.starts_with("0 "))
}

fn world_finds(mutant: &Mutant, dir: &Path, seeds: u64) -> io::Result<Outcome> {
    let build = [
        "build",
        "-q",
        "--release",
        "-p",
        "simulation",
        "--bin",
        "simulation",
    ];
    if let Some(fault) = build_fault(&mut cargo(dir, &build))? {
        return Ok(fault);
    }
    let mut world = Command::new(dir.join("target/release/simulation"));
    world
        .args(["--seeds", &format!("0..{seeds}")])
        .args(&mutant.options);
    let ran = command::run(&mut world, while_planted(mutant.limit()))?;
    if ran.was_stopped() {
        return Ok(Outcome::Hangs(mutant.limit()));
    }
    if ran.succeeded() {
        return Ok(Outcome::Missed);
    }
    let line = |start: &str| ran.output.lines().rev().find(|line| line.starts_with(start));
    let needed = line("seeds needed: ").unwrap_or("seeds needed: ?");
    let how = line("seed ")
        .or_else(|| ran.output.lines().last())
        .unwrap_or_default();
    Ok(Outcome::Found(short(&format!("{needed}; {how}"))))
}

fn while_planted(time: Duration) -> Limits {
    Limits {
        time,
        memory: Some(MAX_MEMORY),
    }
}

fn short(text: &str) -> String {
    text.trim().chars().take(MAX_SHOWN).collect()
}
