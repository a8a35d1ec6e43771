//! What the end-to-end tests share: the real program as a child process, and the peers it talks to.
#![allow(dead_code, reason = "each test file uses a part of it")]
#![allow(unused_imports, reason = "each test file uses a part of it")]
#![allow(clippy::unwrap_used, reason = "what fails here fails the test")]

pub(crate) mod audit;
pub(crate) mod http;
pub(crate) mod images;
pub(crate) mod peer;
pub(crate) mod program;
pub(crate) mod relay_v2;
pub(crate) mod server;

use std::path::Path;
use std::time::{Duration, Instant};

pub(crate) use peer::Peer;
pub(crate) use program::{Ended, Miner, Pool, Running};

/// Far longer than anything should take, even on a busy machine.
pub(crate) const PATIENCE: Duration = Duration::from_secs(180);

/// Waits until `check` returns something.
pub(crate) fn eventually<T>(what: &str, mut check: impl FnMut() -> Option<T>) -> T {
    let deadline = Instant::now() + PATIENCE;
    loop {
        if let Some(result) = check() {
            return result;
        }
        assert!(Instant::now() < deadline, "still waiting for {what}");
        std::thread::sleep(Duration::from_millis(100));
    }
}

/// Processes whose Mesos sandbox is under `dir`: executors of an agent with that work directory.
pub(crate) fn executors_in(dir: &Path) -> Vec<i32> {
    let wanted = format!("MESOS_SANDBOX={}/", dir.display());
    let is_executor = |pid: i32| {
        let read = |file: &str| std::fs::read(format!("/proc/{pid}/{file}")).unwrap_or_default();
        let has = |bytes: &[u8], part: &dyn Fn(&[u8]) -> bool| bytes.split(|byte| *byte == 0).any(part);
        has(&read("environ"), &|part| part.starts_with(wanted.as_bytes()))
            && has(&read("cmdline"), &|part| part == b"executor")
    };
    let pids = std::fs::read_dir("/proc").unwrap();
    pids.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
        .filter(|pid| is_executor(*pid))
        .collect()
}

/// Waits until all executors under `dir` have ended.
pub(crate) fn wait_for_end_of_executors(dir: &Path) {
    eventually("the end of every executor", || {
        executors_in(dir).is_empty().then_some(())
    });
}
