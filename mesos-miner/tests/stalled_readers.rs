//! Stalled readers of stdout and stderr: mining goes on, and lost lines are counted.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use rustix::fs::{OFlags, fcntl_setfl};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;
use std::io::{ErrorKind, PipeReader, PipeWriter, Read, Write};
use std::process::{Child, Stdio};
use support::{eventually, http, wait_for_end_of_executors};
use tempfile::TempDir;
use testkit::Reserved;

const SHARES: u64 = 5;

struct Stalled {
    child: Child,
    admin: String,
    _reserved: Reserved,
    dir: TempDir,
    stdout: PipeReader,
    stderr: PipeReader,
}

/// A pipe full of newlines: the first line written to it waits for a reader.
fn full_pipe() -> (PipeReader, PipeWriter) {
    let (reader, mut writer) = std::io::pipe().unwrap();
    fcntl_setfl(&writer, OFlags::NONBLOCK).unwrap();
    for filler in [&[b'\n'; 4096][..], b"\n"] {
        while writer
            .write_all(filler)
            .map_err(|e| assert_eq!(e.kind(), ErrorKind::WouldBlock))
            .is_ok()
        {}
    }
    fcntl_setfl(&writer, OFlags::empty()).unwrap();
    (reader, writer)
}

impl Stalled {
    fn start() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let reserved = Reserved::new();
        let admin = reserved.to_string();
        let ((stdout, to_stdout), (stderr, to_stderr)) = (full_pipe(), full_pipe());
        let child = support::program::command(&["--json", "--difficulty", "0.0005", "--listen", &admin])
            .args(["--work-dir", dir.path().to_str().unwrap()])
            .env("MESOS_MINER_LOG", "debug")
            .stdin(Stdio::null())
            .stdout(to_stdout)
            .stderr(to_stderr)
            .spawn()
            .unwrap();
        Self {
            child,
            admin,
            _reserved: reserved,
            dir,
            stdout,
            stderr,
        }
    }

    fn wait_for_shares(&self) {
        eventually("the status page", || {
            std::net::TcpStream::connect(&self.admin).ok()
        });
        eventually("shares", || {
            let status = http::get(&self.admin, "/api/v1/status").json();
            (status["accepted"].as_u64()? >= SHARES).then_some(())
        });
    }

    fn interrupt(&self) {
        let pid = Pid::from_raw(i32::try_from(self.child.id()).unwrap()).unwrap();
        kill_process(pid, Signal::INT).unwrap();
    }

    fn wait_for_end(&mut self, code: i32) {
        let status = eventually("its end", || self.child.try_wait().unwrap());
        assert_eq!(status.code(), Some(code), "{status}");
        wait_for_end_of_executors(self.dir.path());
    }
}

/// Kills the program, and shows what it wrote if the test has failed.
impl Drop for Stalled {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let status = self.child.wait();
        if std::thread::panicking() {
            for pipe in [&self.stdout, &self.stderr] {
                let written = read(pipe.try_clone().unwrap()).join();
                eprintln!("{status:?}: {}", written.unwrap_or_default());
            }
        }
    }
}

fn read(mut pipe: PipeReader) -> std::thread::JoinHandle<String> {
    std::thread::spawn(move || {
        let mut text = String::new();
        pipe.read_to_string(&mut text).unwrap();
        text.trim_start().to_owned()
    })
}

#[test]
fn mining_goes_on_and_a_late_reader_misses_nothing() {
    let mut run = Stalled::start();
    run.wait_for_shares();
    let stdout = read(run.stdout.try_clone().unwrap());
    let stderr = read(run.stderr.try_clone().unwrap());
    run.interrupt();
    run.wait_for_end(0);
    let stdout = stdout.join().unwrap();
    let events: Vec<Value> = stdout
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(events[0]["event"], "started", "{stdout}");
    let is_accepted = |event: &&Value| event["event"] == "share" && event["verdict"] == "accepted";
    let told = events.iter().filter(is_accepted).count() as u64;
    let summary = events.last().unwrap();
    assert_eq!(summary["event"], "summary", "{stdout}");
    assert!(told >= SHARES && summary["accepted"] == told, "{stdout}");
    let log = stderr.join().unwrap();
    assert!(
        log.contains("subscribed as framework") && log.contains("hashes in"),
        "{log}"
    );
}

#[test]
fn it_ends_although_nobody_reads() {
    let mut run = Stalled::start();
    run.wait_for_shares();
    run.interrupt();
    // The summary is lost, and the exit code tells.
    run.wait_for_end(1);
}
