//! Our own program, measured like any other by `mesos-miner bench`.

use super::{
    machine,
    process::{self, End},
    record,
};
use anyhow::{Context, bail, ensure};
use record::{AboutOurs, Sample};
use serde::Deserialize;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// How much longer than the measurement the program may take: it checks kernels first.
const GRACE: Duration = Duration::from_secs(30);

#[derive(Debug)]
pub struct Ours {
    program: PathBuf,
}

/// The part of a row of `kernels --json` that matters here.
#[derive(Deserialize)]
struct Kernel {
    name: String,
    available: bool,
}

/// The part of a row of `bench --json` that matters here.
#[derive(Deserialize)]
struct Row {
    hashes_per_second: f64,
    clock_hz: Option<f64>,
    cycles_per_hash: Option<f64>,
}

impl Ours {
    /// The program at the path, or else `mesos-miner` beside this program.
    ///
    /// # Errors
    /// If there is none, or its sources have changed since it was built.
    pub fn new(program: Option<PathBuf>) -> anyhow::Result<Self> {
        let program = match program {
            Some(program) => program,
            None => std::env::current_exe()?.with_file_name("mesos-miner"),
        };
        let how = "`cargo build --release -p mesos-miner` makes it";
        ensure!(program.is_file(), "there is no {}; {how}", program.display());
        if let Some(newer) = newer_source(&program)? {
            bail!("{} is older than {}; {how}", program.display(), newer.display());
        }
        Ok(Self { program })
    }

    /// What a record says about it.
    ///
    /// # Errors
    /// If it cannot be started.
    pub fn about(&self) -> anyhow::Result<AboutOurs> {
        let version = self.ask(&["--version"], None, GRACE)?.lines;
        // Without Cargo's list of sources nobody knows what it was built from.
        let known = dependencies(&self.program).is_file();
        Ok(AboutOurs {
            version: version.first().context("it tells no version")?.clone(),
            commit: machine::commit()
                .filter(|_| known)
                .unwrap_or("unknown".to_owned()),
            compiler: provenance::compiler()
                .filter(|_| known)
                .unwrap_or("unknown".to_owned()),
        })
    }

    /// The kernels that it can run here.
    ///
    /// # Errors
    /// If it cannot be started or its output is malformed.
    pub fn kernels(&self) -> anyhow::Result<Vec<String>> {
        let mut names = Vec::new();
        for line in self.ask(&["kernels", "--json"], None, GRACE)?.lines {
            let kernel: Kernel =
                serde_json::from_str(&line).with_context(|| format!("not a kernel: {line}"))?;
            if kernel.available {
                names.push(kernel.name);
            }
        }
        Ok(names)
    }

    /// Runs its bench on one CPU. The sample lacks a load average.
    ///
    /// # Errors
    /// If it fails, for example because the kernel gives wrong answers.
    pub fn measure(&self, kernel: &str, versions: usize, cpu: usize, seconds: u64) -> anyhow::Result<Sample> {
        let (versions, time) = (versions.to_string(), seconds.to_string());
        let arguments = [
            "bench",
            "--json",
            "--threads",
            "1",
            "--kernel",
            kernel,
            "--versions",
            &versions,
            "--seconds",
            &time,
        ];
        let ended = self.ask(&arguments, Some(cpu), Duration::from_secs(seconds) + GRACE)?;
        let [line] = &ended.lines[..] else {
            bail!("bench printed {} lines instead of one", ended.lines.len());
        };
        let row: Row = serde_json::from_str(line).with_context(|| format!("not a row of bench: {line}"))?;
        Ok(Sample {
            cycles_per_hash: row.cycles_per_hash,
            clock_hz: row.clock_hz,
            ..Sample::new(row.hashes_per_second, ended.cpu_share)
        })
    }

    /// Runs it to its end; a failure of any kind is an error.
    fn ask(&self, arguments: &[&str], cpu: Option<usize>, limit: Duration) -> anyhow::Result<process::Ended> {
        let arguments: Vec<String> = arguments.iter().map(|&argument| argument.to_owned()).collect();
        let ended = process::run(&self.program, &arguments, cpu, limit)?;
        let whole = || format!("{} {}", self.program.display(), arguments.join(" "));
        ensure!(ended.end == End::Code(0), "{} failed; {}", whole(), ended.tail());
        Ok(ended)
    }
}

/// The file in which Cargo lists what a program was built from.
fn dependencies(program: &Path) -> PathBuf {
    program.with_extension("d")
}

/// A source that changed after the program was built. `None` if there is none, or if no list by Cargo lies beside the
/// program.
fn newer_source(program: &Path) -> anyhow::Result<Option<PathBuf>> {
    let Ok(list) = std::fs::read_to_string(dependencies(program)) else {
        return Ok(None);
    };
    let built = program.metadata()?.modified()?;
    let modified = |path: &PathBuf| {
        path.metadata()
            .and_then(|data| data.modified())
            .unwrap_or(SystemTime::UNIX_EPOCH)
    };
    Ok(sources(&list).into_iter().find(|path| modified(path) > built))
}

/// The right side of `program: source source ...`, where spaces within names are escaped.
fn sources(list: &str) -> Vec<PathBuf> {
    let (_, sources) = list
        .lines()
        .next()
        .and_then(|line| line.split_once(": "))
        .unwrap_or_default();
    let names = sources.replace("\\ ", "\0");
    names
        .split_whitespace()
        .map(|name| PathBuf::from(name.replace('\0', " ")))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn sources_are_listed() {
        assert_eq!(
            sources("/t/p: /a/b.rs /c\\ d/e.rs\n"),
            [Path::new("/a/b.rs"), Path::new("/c d/e.rs")]
        );
        assert!(sources("").is_empty());
    }

    #[test]
    fn a_program_that_is_older_than_its_sources_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        let (program, source) = (dir.path().join("mesos-miner"), dir.path().join("main.rs"));
        let refused = |program: &Path| {
            Ours::new(Some(program.to_owned()))
                .err()
                .map(|error| error.to_string())
        };
        assert!(refused(&program).unwrap().contains("there is no"));
        fs::write(&program, "").unwrap();
        assert_eq!(refused(&program), None);

        let now = SystemTime::now();
        let age = |path: &Path, seconds| {
            fs::File::options()
                .append(true)
                .create(true)
                .open(path)
                .unwrap()
                .set_modified(now - Duration::from_secs(seconds))
                .unwrap();
        };
        fs::write(
            dependencies(&program),
            format!("{}: {}", program.display(), source.display()),
        )
        .unwrap();
        age(&program, 10);
        age(&source, 20);
        assert_eq!(refused(&program), None);
        age(&source, 5);
        assert!(refused(&program).unwrap().contains("main.rs"));
    }
}
