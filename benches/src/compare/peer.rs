//! Other miners' programs.

use super::{
    output,
    process::{self, End},
    record::Sample,
};
use anyhow::{Context, bail, ensure};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

/// How long a program may take to print its version.
const VERSION_LIMIT: Duration = Duration::from_secs(10);
/// How much longer than asked a program may run that ends by itself.
const GRACE: Duration = Duration::from_secs(10);

/// Miners whose options are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// JayDDee's cpuminer-opt: ends by itself.
    CpuminerOpt,
    /// pooler's cpuminer (minerd): runs until stopped.
    Cpuminer,
    /// Another, with given arguments.
    Other,
}

/// `NAME=VALUE` of an option.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Before the first `=`.
    pub name: String,
    /// After it.
    pub value: String,
}

impl FromStr for Named {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.split_once('=') {
            Some((name, value)) if !name.trim().is_empty() && !value.trim().is_empty() => Ok(Self {
                name: name.trim().to_owned(),
                value: value.to_owned(),
            }),
            _ => Err("wanted NAME=VALUE".to_owned()),
        }
    }
}

/// What a record says about a peer. Not its path, which means nothing on another machine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// As given; names the kernel that runs.
    pub name: String,
    /// Program and version, as printed by itself.
    pub version: String,
    /// What it prints about its build: compiler, instruction sets.
    pub build: Vec<String>,
    pub arguments: Vec<String>,
}

/// A peer, ready to run.
#[derive(Clone, Debug)]
pub struct Peer {
    pub about: About,
    program: PathBuf,
    kind: Kind,
}

impl Peer {
    /// Asks the program for its version. `arguments` replace the usual ones; `{seconds}` in them is how long to run.
    ///
    /// # Errors
    /// If it cannot be started, or is an unknown miner and no arguments were given.
    pub fn new(named: &Named, arguments: Option<&str>, seconds: u64) -> anyhow::Result<Self> {
        let program = PathBuf::from(&named.value);
        let ended = process::run(&program, &["--version".to_owned()], None, VERSION_LIMIT)
            .with_context(|| format!("peer {}", named.name))?;
        let (version, build) = describe(&ended.lines);
        let kind = match version.split(' ').next() {
            Some("cpuminer-opt") => Kind::CpuminerOpt,
            Some("cpuminer") => Kind::Cpuminer,
            _ if arguments.is_some() => Kind::Other,
            _ => bail!(
                "peer {}: neither cpuminer-opt nor cpuminer, so --peer-args must say how to start it; asked for its \
                 version, {}",
                named.name,
                ended.tail()
            ),
        };
        let usual = match kind {
            // Without the affinity option it would pin its thread to the first CPU, wherever it was started.
            Kind::CpuminerOpt => {
                "--algo=sha256d --benchmark -t 1 --cpu-affinity=0 --hash-meter --time-limit {seconds}"
            }
            // A line each second, not every five.
            Kind::Cpuminer | Kind::Other => "--algo=sha256d --benchmark -t 1 --scantime=1",
        };
        let text = arguments
            .unwrap_or(usual)
            .replace("{seconds}", &seconds.to_string());
        Ok(Self {
            about: About {
                name: named.name.clone(),
                version,
                build,
                arguments: text.split_whitespace().map(str::to_owned).collect(),
            },
            program,
            kind,
        })
    }

    /// Runs it on one CPU. The sample lacks cycles and load average.
    ///
    /// # Errors
    /// If it cannot be started, or prints no rate.
    pub fn measure(&self, cpu: usize, seconds: u64) -> anyhow::Result<Sample> {
        let ends_itself = self.kind != Kind::Cpuminer;
        let limit = Duration::from_secs(seconds)
            + if ends_itself {
                GRACE
            } else {
                Duration::from_millis(500)
            };
        let name = &self.about.name;
        let ended = process::run(&self.program, &self.about.arguments, Some(cpu), limit)
            .with_context(|| format!("peer {name}"))?;
        // A program that failed did not run for a whole turn, so its lines mean nothing.
        ensure!(
            matches!(ended.end, End::Code(0) | End::Stopped),
            "peer {name} {}; {}",
            ended.end,
            ended.tail()
        );
        let rate = output::rate_of_run(ended.lines.iter().map(String::as_str)).with_context(|| {
            format!(
                "peer {name}: no hash rate in what it printed: two lines \"thread 0 ...: RATE\" at least are wanted; it {}; {}; is --seconds {seconds} too short for it?",
                ended.end,
                ended.tail()
            )
        })?;
        Ok(Sample::new(rate, ended.cpu_share))
    }
}

/// Name with version, and the lines about the build.
fn describe(lines: &[String]) -> (String, Vec<String>) {
    let plain: Vec<String> = lines.iter().map(|line| output::without_colours(line)).collect();
    let words = |line: &str| line.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let version = plain.iter().map(|line| words(line)).find_map(|words| {
        let at = words.iter().position(|word| word.starts_with("cpuminer"))?;
        let number = words.get(at + 1)?;
        number
            .starts_with(|c: char| c.is_ascii_digit())
            .then(|| format!("{} {number}", words[at]))
    });
    let first = || {
        plain
            .iter()
            .map(|line| words(line).join(" "))
            .find(|line| !line.is_empty())
    };
    // What the program can use; the CPU's own features are listed with the machine.
    let about_build = |line: &&String| {
        let line = line.trim_start();
        line.contains("built on") || line.starts_with("SW features") || line.starts_with("features:")
    };
    let build = plain.iter().filter(about_build).map(|line| words(line).join(" "));
    (version.or_else(first).unwrap_or_default(), build.collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::fake::program;

    fn lines(text: &str) -> Vec<String> {
        text.lines().map(str::to_owned).collect()
    }

    #[test]
    fn versions_are_read() {
        let opt = "\n         **********  cpuminer-opt 26.1  ********** \n     A CPU miner with multi algo support\n\n\
                   CPU: Some Processor\nSW built on Nov 20 2026 with GCC-12.2.0 Linux\n\
                   CPU features:  AVX512 VAES SHA256\nSW features:   AVX2   VAES SHA256\n";
        let (version, build) = describe(&lines(opt));
        assert_eq!(version, "cpuminer-opt 26.1");
        assert_eq!(
            build,
            [
                "SW built on Nov 20 2026 with GCC-12.2.0 Linux",
                "SW features: AVX2 VAES SHA256"
            ]
        );

        let pooler = "cpuminer 2.5.1\n built on Nov 20 2026\n features: x86_64 PHE SSE2\nlibcurl/7.88.1\nlibjansson 2.14";
        let (version, build) = describe(&lines(pooler));
        assert_eq!(version, "cpuminer 2.5.1");
        assert_eq!(build, ["built on Nov 20 2026", "features: x86_64 PHE SSE2"]);

        assert_eq!(describe(&lines("\n other miner 3\nmore")).0, "other miner 3");
        assert_eq!(describe(&[]), (String::new(), Vec::new()));
    }

    #[test]
    fn named_values_are_read() {
        let named: Named = "cpuminer AVX2=/opt/a=b".parse().unwrap();
        assert_eq!(
            (named.name.as_str(), named.value.as_str()),
            ("cpuminer AVX2", "/opt/a=b")
        );
        for wrong in ["", "/path", "=/path", "name=", " =x"] {
            assert!(wrong.parse::<Named>().is_err(), "{wrong:?}");
        }
    }

    /// A program that is this script, in a directory of its own.
    fn fake(script: &str) -> (tempfile::TempDir, Named) {
        let directory = tempfile::tempdir().unwrap();
        let path = program(directory.path(), "miner", script);
        let (name, value) = ("fake".to_owned(), path.display().to_string());
        (directory, Named { name, value })
    }

    fn cpu() -> usize {
        engine::cpus::usable().last().copied().unwrap_or(0)
    }

    #[test]
    fn a_peer_is_asked_and_run() {
        let (_dir, named) = fake(
            "if [ \"$1\" = --version ]; then echo 'cpuminer-opt 26.1'; exit; fi\n\
             echo \"Thread 0, CPU 0: 1.00 kh/s\"; echo \"Thread 0, CPU 0: $8.00 Mh/s\"; echo 'Total: 99 MH/s'",
        );
        let peer = Peer::new(&named, None, 7).unwrap();
        assert_eq!(peer.about.version, "cpuminer-opt 26.1");
        assert_eq!(peer.about.arguments[7], "7", "{:?}", peer.about);
        // The script takes its eighth argument, the time limit, for its rate.
        assert_eq!(peer.measure(cpu(), 7).unwrap().hashes_per_second, 7e6);
    }

    #[test]
    fn a_peer_that_runs_on_is_stopped() {
        let (_dir, named) = fake(
            "if [ \"$1\" = --version ]; then echo 'cpuminer 2.5.1'; exit; fi\n\
             for rate in 1 5; do echo \"thread 0: 9 hashes, $rate khash/s\" >&2; done; exec sleep 600",
        );
        let peer = Peer::new(&named, None, 1).unwrap();
        assert_eq!(peer.measure(cpu(), 1).unwrap().hashes_per_second, 5e3);
    }

    #[test]
    fn a_peer_that_fails_has_no_rate() {
        for (failure, told) in [("exit 3", "exit code 3"), ("kill -SEGV $$", "signal")] {
            let (_dir, named) = fake(&format!(
                "if [ \"$1\" = --version ]; then echo 'cpuminer 2.5.1'; exit; fi\n\
                 for rate in 1 5; do echo \"thread 0: 9 hashes, $rate khash/s\" >&2; done; {failure}"
            ));
            let peer = Peer::new(&named, None, 1).unwrap();
            let error = peer.measure(cpu(), 1).unwrap_err().to_string();
            assert!(error.contains(told) && error.contains("5 khash/s"), "{error}");
        }
    }

    #[test]
    fn what_is_wrong_with_a_peer_is_said() {
        let missing: Named = "gone=/nonexistent/miner".parse().unwrap();
        let error = format!("{:#}", Peer::new(&missing, None, 1).unwrap_err());
        assert!(
            error.contains("gone") && error.contains("/nonexistent/miner"),
            "{error}"
        );

        let (_dir, unknown) = fake("echo 'other 1.0'");
        let error = format!("{:#}", Peer::new(&unknown, None, 1).unwrap_err());
        assert!(
            error.contains("--peer-args") && error.contains("other 1.0"),
            "{error}"
        );

        let peer = Peer::new(&unknown, Some("--for {seconds} -x"), 3).unwrap();
        assert_eq!(peer.about.arguments, ["--for", "3", "-x"]);
        let error = format!("{:#}", peer.measure(cpu(), 3).unwrap_err());
        for part in ["fake", "no hash rate", "exit code 0", "other 1.0", "--seconds 3"] {
            assert!(error.contains(part), "{part}: {error}");
        }
    }
}
