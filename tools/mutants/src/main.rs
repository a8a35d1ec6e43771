//! Plants one fault after another into a copy of this workspace, and sees whether it is found: by the simulated world,
//! or by the test that the list names.
//!
//! The faults are data: `list.toml`. Each names a file, a text that occurs in it exactly once, and what to put in its
//! place. `cargo test -p mutants` checks that texts and tests are still there.

mod command;
mod list;
mod plant;
mod tree;

use clap::Parser;
use list::{Kind, Mutant};
use plant::Outcome;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

#[derive(Debug, Parser)]
struct Options {
    /// The faults to plant, by name; all if none is named.
    names: Vec<String>,
    /// Only faults that this finds.
    #[arg(long)]
    kind: Option<Kind>,
    /// Every Nth of them, from the Kth on, counted from 1: K/N.
    #[arg(long, value_parser = part, default_value = "1/1")]
    part: (usize, usize),
    /// Seeds of the simulated world to try for each fault.
    #[arg(long, default_value_t = 300)]
    seeds: u64,
    /// Where the copy and its target directory are, from the workspace's root.
    #[arg(long, default_value = "target/mutants")]
    dir: PathBuf,
}

fn part(text: &str) -> Result<(usize, usize), String> {
    let numbers = text
        .split_once('/')
        .and_then(|(k, n)| Some((k.parse().ok()?, n.parse().ok()?)));
    numbers
        .filter(|(k, n)| (1..=*n).contains(k))
        .ok_or_else(|| format!("{text} is no part such as 1/4"))
}

/// 0 if all were found, 1 if not, 2 if that could not be tried.
fn main() -> ExitCode {
    match run(&Options::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

fn run(options: &Options) -> Result<bool, Box<dyn std::error::Error>> {
    let root = root()?;
    let all = list::read(&root)?;
    let chosen = choose(&all, options)?;
    let dir = root.join(&options.dir);
    tree::synchronize(&root, &dir.join("tree"))?;
    let began = Instant::now();
    let (mut found, mut stopped) = (0, 0);
    let mut open = Vec::new();
    println!("{:<32} {:<5} {:>7}  found by", "fault", "kind", "seconds");
    for mutant in &chosen {
        let began = Instant::now();
        let outcome = plant::try_out(mutant, &dir, options.seeds)?;
        found += usize::from(outcome.is_found());
        stopped += usize::from(matches!(outcome, Outcome::Hangs(_)));
        if !outcome.is_found() {
            open.push(format!(
                "{}: {outcome}; it breaks this: {}",
                mutant.name, mutant.breaks
            ));
        }
        let seconds = began.elapsed().as_secs_f64();
        println!(
            "{:<32} {:<5} {seconds:>7.1}  {outcome}",
            mutant.name,
            mutant.kind().to_string()
        );
    }
    println!(
        "found {found} of {} planted, {stopped} of them by a time limit, in {:.0} s",
        chosen.len(),
        began.elapsed().as_secs_f64()
    );
    for line in &open {
        println!("not found: {line}");
    }
    Ok(open.is_empty())
}

fn choose<'a>(all: &'a [Mutant], options: &Options) -> Result<Vec<&'a Mutant>, String> {
    if let Some(name) = options
        .names
        .iter()
        .find(|name| all.iter().all(|mutant| mutant.name != **name))
    {
        return Err(format!("list.toml has no fault {name}"));
    }
    let (k, n) = options.part;
    let wanted = all.iter().filter(|mutant| {
        (options.names.is_empty() || options.names.contains(&mutant.name))
            && options.kind.is_none_or(|kind| kind == mutant.kind())
    });
    Ok(wanted.skip(k - 1).step_by(n).collect())
}

/// The workspace's.
fn root() -> std::io::Result<PathBuf> {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize()
}
