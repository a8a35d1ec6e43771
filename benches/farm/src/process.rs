//! A program under measurement.

use anyhow::{Context, bail};
use std::path::Path;
use std::process::Stdio;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

/// Killed when dropped.
pub(crate) struct Process {
    child: Child,
}

/// In MB.
pub(crate) struct Memory {
    pub(crate) resident: f64,
    pub(crate) most: f64,
}

impl Process {
    /// Starts it, and waits until its log has an address between these two texts.
    pub(crate) async fn start(
        program: &Path,
        arguments: &[&str],
        before: &str,
        after: &str,
    ) -> anyhow::Result<(Self, String)> {
        let mut child = Command::new(program)
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .with_context(|| format!("{}: build it with cargo build --release", program.display()))?;
        let stderr = child.stderr.take().context("its log")?;
        let mut lines = BufReader::new(stderr).lines();
        let mut log = String::new();
        while let Some(line) = lines.next_line().await? {
            let found = line.split_once(before).map(|(_, rest)| rest);
            if let Some((address, _)) = found.and_then(|rest| rest.split_once(after)) {
                let address = address.to_owned();
                // It must not wait for a reader of its log.
                tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
                return Ok((Self { child }, address));
            }
            log += &format!("{line}\n");
        }
        bail!("{} {} ended:\n{log}", program.display(), arguments.join(" "))
    }

    fn read(&self, file: &str) -> anyhow::Result<String> {
        let id = self.child.id().context("it has ended")?;
        Ok(std::fs::read_to_string(format!("/proc/{id}/{file}"))?)
    }

    /// Seconds of user and system time of all its threads.
    pub(crate) fn cpu_time(&self) -> anyhow::Result<f64> {
        let stat = self.read("stat")?;
        let fields = stat.rsplit_once(") ").context("a name in brackets")?.1;
        let ticks: u64 = fields
            .split(' ')
            .skip(11)
            .take(2)
            .filter_map(|field| field.parse::<u64>().ok())
            .sum();
        Ok(ticks as f64 / rustix::param::clock_ticks_per_second() as f64)
    }

    pub(crate) fn memory(&self) -> anyhow::Result<Memory> {
        let status = self.read("status")?;
        let megabytes = |name: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(name));
            let kilobytes = line.and_then(|line| line.trim().strip_suffix(" kB"));
            let kilobytes: f64 = kilobytes.context("kilobytes")?.trim().parse()?;
            anyhow::Ok(kilobytes / 1024.0)
        };
        Ok(Memory {
            resident: megabytes("VmRSS:")?,
            most: megabytes("VmHWM:")?,
        })
    }
}
