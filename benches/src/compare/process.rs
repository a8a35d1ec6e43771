//! Runs other programs pinned to one CPU for a limited time, and collects their output.

use super::output::without_colours;
use anyhow::{Context, bail};
use std::fmt;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// How often a running program is checked.
const LOOK: Duration = Duration::from_millis(50);
/// Unit of CPU times in `/proc`, the same on all architectures that matter here.
const TICKS_PER_SECOND: f64 = 100.0;
/// Lines of a program's output that an error repeats.
const LAST_LINES: usize = 4;

/// How a program ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// By itself, with this code.
    Code(i32),
    /// We stopped it.
    Stopped,
    /// By a signal that was not ours.
    Crashed,
}

impl fmt::Display for End {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(code) => write!(f, "ended with exit code {code}"),
            Self::Stopped => f.write_str("was stopped"),
            Self::Crashed => f.write_str("was ended by a signal"),
        }
    }
}

/// The output of a program, standard output first, and how it ended.
#[derive(Clone, Debug)]
pub struct Ended {
    /// Invalid UTF-8 is replaced.
    pub lines: Vec<String>,
    pub end: End,
    /// CPU time divided by the time that the program ran. Includes other children that ended meanwhile.
    pub cpu_share: f64,
}

impl Ended {
    /// The last lines, for an error.
    pub fn tail(&self) -> String {
        let plain = self
            .lines
            .iter()
            .map(|line| without_colours(line).trim().to_owned());
        let filled: Vec<String> = plain.filter(|line| !line.is_empty()).collect();
        let tail = &filled[filled.len().saturating_sub(LAST_LINES)..];
        if tail.is_empty() {
            "it printed nothing".to_owned()
        } else {
            format!("it printed at last: {}", tail.join(" / "))
        }
    }
}

/// Runs a program to its end, or stops it after `limit`. With `cpu`, all its threads run on that CPU only.
///
/// # Errors
/// If it cannot be started, or the system refuses to pin it.
pub fn run(
    program: &Path,
    arguments: &[String],
    cpu: Option<usize>,
    limit: Duration,
) -> anyhow::Result<Ended> {
    let mut command = Command::new(program);
    command
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let (begin, cpu_begin) = (Instant::now(), children_cpu_seconds());
    let mut child = start(command, cpu).with_context(|| format!("cannot start {}", program.display()))?;
    let readers = [child.stdout.take().map(read), child.stderr.take().map(read)];
    let end = wait(&mut child, limit)?;
    let cpu_share = (children_cpu_seconds() - cpu_begin) / begin.elapsed().as_secs_f64();
    let lines = readers
        .into_iter()
        .flatten()
        .flat_map(|reader| reader.join().unwrap_or_default());
    Ok(Ended {
        lines: lines.collect(),
        end,
        cpu_share,
    })
}

/// Starts the program from a pinned thread, whose affinity it inherits.
fn start(mut command: Command, cpu: Option<usize>) -> anyhow::Result<Child> {
    let pinned = move || {
        if let Some(id) = cpu
            && !engine::cpus::pin(id)
        {
            bail!("the system refuses to pin it to CPU {id}");
        }
        Ok(command.spawn()?)
    };
    thread::spawn(pinned)
        .join()
        .unwrap_or_else(|_| bail!("starting it panicked"))
}

/// CPU time of all children that have ended.
fn children_cpu_seconds() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    children_ticks(&stat).map_or(0.0, |ticks| ticks as f64 / TICKS_PER_SECOND)
}

/// `cutime` and `cstime` of a process's `stat`: fields 16 and 17. Field 2 is a name in brackets, with spaces in it.
fn children_ticks(stat: &str) -> Option<u64> {
    let (_, from_third) = stat.rsplit_once(") ")?;
    let mut fields = from_third.split_whitespace().skip(13);
    Some(fields.next()?.parse::<u64>().ok()? + fields.next()?.parse::<u64>().ok()?)
}

fn wait(child: &mut Child, limit: Duration) -> anyhow::Result<End> {
    let start = Instant::now();
    while start.elapsed() < limit {
        if let Some(status) = child.try_wait()? {
            return Ok(status.code().map_or(End::Crashed, End::Code));
        }
        thread::sleep(LOOK);
    }
    // It may have ended by itself meanwhile.
    let _ = child.kill();
    Ok(child.wait()?.code().map_or(End::Stopped, End::Code))
}

fn read(stream: impl Read + Send + 'static) -> JoinHandle<Vec<String>> {
    thread::spawn(|| {
        let lines = BufReader::new(stream).split(b'\n').map_while(Result::ok);
        lines
            .map(|line| String::from_utf8_lossy(&line).into_owned())
            .collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str, limit: Duration) -> Ended {
        let arguments = ["-c".to_owned(), script.to_owned()];
        run(Path::new("/bin/sh"), &arguments, None, limit).unwrap()
    }

    const LONG: Duration = Duration::from_secs(60);

    #[test]
    fn all_that_is_printed_is_kept() {
        let ended = shell("echo one; echo two >&2; printf 'three \\377'; exit 3", LONG);
        assert_eq!(ended.lines, ["one", "three \u{fffd}", "two"]);
        assert_eq!(ended.end, End::Code(3));
        assert_eq!(ended.tail(), "it printed at last: one / three \u{fffd} / two");
        assert_eq!(shell("echo", LONG).tail(), "it printed nothing");
    }

    #[test]
    fn what_runs_on_is_stopped() {
        let ended = shell("echo early; exec sleep 600", Duration::from_millis(500));
        assert_eq!(
            (&ended.lines[..], ended.end),
            (&["early".to_owned()][..], End::Stopped)
        );
        assert_eq!(shell("kill -SEGV $$", LONG).end, End::Crashed);
    }

    #[test]
    fn cpu_time_of_children_is_read() {
        let stat = "123 (a (b) c) S 1 123 123 0 -1 4194304 1 2 3 4 50 60 700 80 20 0 1 0";
        assert_eq!(children_ticks(stat), Some(780));
        assert_eq!(children_ticks("123 (short) S 1"), None);
        assert_eq!(children_ticks(""), None);
        let busy = "i=0; while [ $i -lt 300000 ]; do i=$((i + 1)); done";
        assert!(shell(busy, LONG).cpu_share > 0.0);
    }

    #[test]
    fn a_program_that_is_not_there_is_named() {
        let error = run(Path::new("/nonexistent/miner"), &[], None, LONG).unwrap_err();
        assert!(error.to_string().contains("/nonexistent/miner"), "{error:#}");
    }

    #[test]
    fn programs_are_pinned_and_we_are_not() {
        let all = engine::cpus::usable();
        let Some(&cpu) = all.last() else { return };
        let arguments = ["Cpus_allowed_list".to_owned(), "/proc/self/status".to_owned()];
        let ended = run(Path::new("grep"), &arguments, Some(cpu), LONG).unwrap();
        assert_eq!(ended.lines, [format!("Cpus_allowed_list:\t{cpu}")]);
        assert_eq!(engine::cpus::usable(), all);
    }
}
