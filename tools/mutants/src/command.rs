//! Commands with limits on time and memory.

use rustix::process::{Pid, Resource, Rlimit, Signal, kill_process_group, prlimit};
use std::io::{self, Read, Seek};
use std::os::unix::process::CommandExt;
use std::process::{Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// How often a command is asked whether it has ended.
const LOOK_EVERY: Duration = Duration::from_millis(50);

/// What became of a command.
#[derive(Debug)]
pub(crate) struct Ran {
    /// `None`: it was stopped at its limit.
    status: Option<ExitStatus>,
    /// What it wrote to both outputs.
    pub(crate) output: String,
}

impl Ran {
    pub(crate) fn succeeded(&self) -> bool {
        self.status.is_some_and(|status| status.success())
    }

    pub(crate) fn was_stopped(&self) -> bool {
        self.status.is_none()
    }
}

/// What a command may take.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// Then its process group is killed, with all that it started there.
    pub(crate) time: Duration,
    /// Address space of each of its processes, bytes.
    pub(crate) memory: Option<u64>,
}

pub(crate) fn run(command: &mut Command, limits: Limits) -> io::Result<Ran> {
    // A file instead of pipes: what the command leaves running could keep those open.
    let mut output = tempfile::tempfile()?;
    let mut child = command
        .stdin(Stdio::null())
        .stdout(output.try_clone()?)
        .stderr(output.try_clone()?)
        .process_group(0)
        .spawn()?;
    if let Some(memory) = limits.memory {
        let limit = Rlimit {
            current: Some(memory),
            maximum: Some(memory),
        };
        // Fails only if it has ended already.
        let _ = prlimit(Some(Pid::from_child(&child)), Resource::As, limit);
    }
    let began = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break Some(status);
        }
        if began.elapsed() >= limits.time {
            kill_process_group(Pid::from_child(&child), Signal::KILL)?;
            child.wait()?;
            break None;
        }
        std::thread::sleep(LOOK_EVERY);
    };
    output.rewind()?;
    let mut bytes = Vec::new();
    output.read_to_end(&mut bytes)?;
    Ok(Ran {
        status,
        output: String::from_utf8_lossy(&bytes).into_owned(),
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "all of this is test code")]
mod tests {
    use super::*;

    fn shell(text: &str, time: Duration) -> Ran {
        let limits = Limits { time, memory: None };
        run(Command::new("sh").args(["-c", text]), limits).unwrap()
    }

    #[test]
    fn outcome_and_output_are_told() {
        let good = shell("echo out; echo err >&2", LIMIT);
        assert!(good.succeeded() && good.output.contains("out") && good.output.contains("err"));
        let bad = shell("exit 3", LIMIT);
        assert!(!bad.succeeded() && !bad.was_stopped());
    }

    #[test]
    fn what_hangs_is_stopped_with_all_that_it_started() {
        let ran = shell("sleep 1000 & echo $!; wait", Duration::from_millis(300));
        assert!(ran.was_stopped() && !ran.succeeded());
        let sleeps = Pid::from_raw(ran.output.trim().parse().unwrap()).unwrap();
        // Dead at once, or about to be: whoever inherits it takes its status.
        let began = Instant::now();
        while rustix::process::test_kill_process(sleeps).is_ok() && !is_zombie(sleeps) {
            assert!(began.elapsed() < LIMIT, "it goes on");
            std::thread::yield_now();
        }
    }

    fn is_zombie(pid: Pid) -> bool {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", pid.as_raw_nonzero()));
        stat.is_ok_and(|stat| stat.contains(") Z"))
    }

    const LIMIT: Duration = Duration::from_secs(60);
}
