//! Plants one fault after another into a copy of this workspace, and sees how many seeds it takes to find each.
//!
//! The faults are data: `mutants/list.toml`. Each names a file, a text that occurs in it exactly once, and what to put
//! in its place.

use clap::Parser;
use serde::Deserialize;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Instant;

#[derive(Debug, Parser)]
struct Options {
    /// The one fault to plant.
    #[arg(long)]
    only: Option<String>,
    /// Every Nth fault, from the Kth on, counted from 1: K/N.
    #[arg(long, value_parser = part, default_value = "1/1")]
    part: (usize, usize),
    /// Seeds to try for each fault.
    #[arg(long, default_value_t = 300)]
    limit: u64,
    /// Where the copy and its target directory are.
    #[arg(long, default_value = "target/mutants")]
    dir: PathBuf,
}

/// Why a part is refused.
#[derive(Debug, thiserror::Error)]
#[error("write a part such as 1/4: the first number from 1 to the second")]
struct PartError;

fn part(text: &str) -> Result<(usize, usize), PartError> {
    let numbers = text
        .split_once('/')
        .and_then(|(k, n)| Some((k.parse().ok()?, n.parse().ok()?)));
    numbers.filter(|(k, n)| (1..=*n).contains(k)).ok_or(PartError)
}

#[derive(Debug, Deserialize)]
struct List {
    mutant: Vec<Mutant>,
}

#[derive(Debug, Deserialize)]
struct Mutant {
    name: String,
    /// From the workspace's root.
    file: PathBuf,
    find: String,
    put: String,
    /// What no longer holds.
    breaks: String,
    /// More options of the simulation.
    #[serde(default)]
    options: Vec<String>,
}

enum Outcome {
    Found {
        seeds: String,
        how: String,
    },
    Missed,
    DoesNotBuild(String),
    /// The text occurs this often.
    Occurs(usize),
}

fn main() -> ExitCode {
    let options = Options::parse();
    match run(&options) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

fn run(options: &Options) -> Result<bool, Box<dyn std::error::Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .canonicalize()?;
    let list: List = toml::from_str(&std::fs::read_to_string(
        root.join("crates/simulation/mutants/list.toml"),
    )?)?;
    let dir = root.join(&options.dir);
    let tree = dir.join("tree");
    if tree.exists() {
        std::fs::remove_dir_all(&tree)?;
    }
    copy(&root, &tree)?;
    let (k, n) = options.part;
    let chosen = list
        .mutant
        .iter()
        .enumerate()
        .filter(|(index, mutant)| match &options.only {
            Some(name) => *name == mutant.name,
            None => index % n == k - 1,
        });
    println!("{:<28} {:>6} {:>8}  found by", "mutant", "seeds", "seconds");
    let (mut all_found, mut count) = (true, 0);
    for (_, mutant) in chosen {
        count += 1;
        let began = Instant::now();
        let outcome = plant(mutant, &root, &tree, &dir, options.limit)?;
        let seconds = began.elapsed().as_secs_f64();
        all_found &= matches!(outcome, Outcome::Found { .. });
        let (seeds, how) = match outcome {
            Outcome::Found { seeds, how } => (seeds, how),
            Outcome::Missed => (
                "-".to_owned(),
                format!("NOT FOUND, although it breaks this: {}", mutant.breaks),
            ),
            Outcome::DoesNotBuild(error) => ("-".to_owned(), format!("DOES NOT BUILD: {error}")),
            Outcome::Occurs(times) => (
                "-".to_owned(),
                format!("ITS TEXT OCCURS {times} TIMES in {}", mutant.file.display()),
            ),
        };
        println!("{:<28} {seeds:>6} {seconds:>8.1}  {how}", mutant.name);
    }
    if count == 0 {
        return Err("there is no such mutant".into());
    }
    Ok(all_found)
}

/// All but what is built.
fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let name = entry.file_name();
        if name == "target" || name.to_string_lossy().starts_with(".git") {
            continue;
        }
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &to.join(name))?;
        } else if entry.file_type()?.is_file() {
            std::fs::copy(entry.path(), to.join(name))?;
        }
    }
    Ok(())
}

fn plant(mutant: &Mutant, root: &Path, tree: &Path, dir: &Path, limit: u64) -> std::io::Result<Outcome> {
    let original = std::fs::read_to_string(root.join(&mutant.file))?;
    let (find, put) = (mutant.find.trim_matches('\n'), mutant.put.trim_matches('\n'));
    let times = original.matches(find).count();
    if times != 1 {
        return Ok(Outcome::Occurs(times));
    }
    let file = tree.join(&mutant.file);
    std::fs::write(&file, original.replacen(find, put, 1))?;
    let outcome = hunt(mutant, tree, dir, limit);
    std::fs::write(&file, original)?;
    outcome
}

fn hunt(mutant: &Mutant, tree: &Path, dir: &Path, limit: u64) -> std::io::Result<Outcome> {
    let target = dir.join("target");
    let built = Command::new(env!("CARGO"))
        .args([
            "build",
            "-q",
            "--release",
            "-p",
            "simulation",
            "--bin",
            "simulation",
        ])
        .current_dir(tree)
        .env("CARGO_TARGET_DIR", &target)
        .env("CARGO_INCREMENTAL", "1")
        .output()?;
    if !built.status.success() {
        return Ok(Outcome::DoesNotBuild(first_error(&built.stderr)));
    }
    let ran = Command::new(target.join("release/simulation"))
        .args(["--seeds", &format!("0..{limit}")])
        .args(&mutant.options)
        .output()?;
    if ran.status.success() {
        return Ok(Outcome::Missed);
    }
    let text = String::from_utf8_lossy(&ran.stderr);
    let line = |start: &str| {
        text.lines()
            .rev()
            .find(|line| line.starts_with(start))
            .map(str::to_owned)
    };
    let seeds =
        line("seeds needed: ").map_or("?".to_owned(), |line| line["seeds needed: ".len()..].to_owned());
    let how = line("seed ")
        .or_else(|| text.lines().last().map(str::to_owned))
        .unwrap_or_default();
    Ok(Outcome::Found {
        seeds,
        how: how.chars().take(150).collect(),
    })
}

fn first_error(stderr: &[u8]) -> String {
    let text = String::from_utf8_lossy(stderr);
    text.lines()
        .find(|line| line.starts_with("error"))
        .unwrap_or("")
        .to_owned()
}
