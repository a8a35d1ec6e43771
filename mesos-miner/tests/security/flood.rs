//! Connections and names without end.

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::Command;

use local_mesos::{ClusterConfig, LocalCluster};

use crate::EASY;
use crate::processes::{descriptors, listeners, resident_kb};
use crate::support::program::PROGRAM;
use crate::support::{Miner, Pool, executors_in, http};

/// Open files that the program may have.
const FILES: u64 = 256;
/// More than that, on each listener.
const IDLE: usize = 400;

/// Makes a command run with few open files.
fn with_few_files(command: &mut Command) {
    let arguments: Vec<_> = command.get_args().map(ToOwned::to_owned).collect();
    // After `env --default-signal=HUP PROGRAM`.
    let mut limited = Command::new("bash");
    limited
        .args(["-c", &format!("ulimit -n {FILES}; exec \"$0\" \"$@\""), PROGRAM])
        .args(&arguments[2..]);
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => limited.env(name, value),
            None => limited.env_remove(name),
        };
    }
    *command = limited;
}

fn connect_idly(address: SocketAddr) -> Vec<TcpStream> {
    (0..IDLE).map(|_| TcpStream::connect(address).unwrap()).collect()
}

#[test]
fn idle_connections_on_every_listener_do_not_disturb_a_run() {
    listen::files::raise_limit();
    let dir = tempfile::tempdir().unwrap();
    let options = [&EASY[..], &["--work-dir", dir.path().to_str().unwrap()]].concat();
    let mut miner = Miner::start_with(&options, with_few_files);
    let admin = miner.admin();
    miner.shares(1);
    let idle: Vec<_> = listeners(miner.pid()).into_iter().map(connect_idly).collect();
    assert!(idle.len() >= 5);
    miner.shares(2);
    assert_eq!(http::get(&admin, "/healthz").status, 200);
    kill(executors_in(dir.path())[0]);
    miner.until("another task", |event| {
        (event["event"] == "launched").then_some(())
    });
    miner.event("executor");
    miner.shares(1);
    assert!((descriptors(miner.pid()).len() as u64) < FILES);
    let summary = miner.stop();
    assert_eq!(summary["rejected"], 0, "{summary}");
    drop(idle);
}

/// The state is written, and the executable served, while strangers hold whatever connections they get.
#[test]
fn idle_connections_do_not_keep_the_state_from_being_written() {
    listen::files::raise_limit();
    let (sandboxes, state) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let cluster = runtime
        .block_on(LocalCluster::start(ClusterConfig::new(sandboxes.path())))
        .unwrap();
    let master = cluster.master_addr().to_string();
    let options = [
        &EASY[..],
        &["--master", &master, "--state", state.path().to_str().unwrap()],
    ]
    .concat();
    let mut miner = Miner::start_with(&options, with_few_files);
    let idle: Vec<_> = {
        miner.event("started");
        listeners(miner.pid()).into_iter().map(connect_idly).collect()
    };
    miner.shares(1);
    let written = log_length(state.path());
    kill(executors_in(sandboxes.path())[0]);
    miner.until("another task, which is written before its launch", |event| {
        (event["event"] == "launched").then_some(())
    });
    miner.shares(1);
    assert_ne!(log_length(state.path()), written);
    assert!(
        !miner.log().contains("cannot be written") && !miner.log().contains("it is tried again"),
        "{}",
        miner.story()
    );
    drop(idle);
    miner.stop();
    runtime.block_on(cluster.stop());
}

fn kill(pid: i32) {
    let pid = rustix::process::Pid::from_raw(pid).unwrap();
    rustix::process::kill_process(pid, rustix::process::Signal::KILL).unwrap();
}

fn log_length(state: &Path) -> u64 {
    std::fs::metadata(state.join("log")).unwrap().len()
}

/// A miner that logs in under many names; returns how many were taken.
fn many_names(address: &str, first: usize, count: usize) -> usize {
    let stream = TcpStream::connect(address).unwrap();
    let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
    let mut stream = stream;
    let mut text = "{\"id\":0,\"method\":\"mining.subscribe\",\"params\":[]}\n".to_owned();
    for number in first..first + count {
        text +=
            &format!("{{\"id\":1,\"method\":\"mining.authorize\",\"params\":[\"worker{number}\",\"x\"]}}\n");
    }
    stream.write_all(text.as_bytes()).unwrap();
    let mut taken = 0;
    let mut answered = 0;
    while answered < count {
        let Some(Ok(line)) = lines.next() else { break };
        if line.contains("\"id\":1") {
            answered += 1;
            taken += usize::from(line.contains("true"));
        }
    }
    taken
}

#[test]
fn a_pool_survives_idle_connections_garbage_and_twenty_thousand_names() {
    listen::files::raise_limit();
    let pool = Pool::start(&EASY);
    let address: SocketAddr = pool.address.parse().unwrap();
    let before = (
        descriptors(pool.pid()).len(),
        resident_kb(pool.pid()),
        pool.log().len(),
    );
    let idle: Vec<_> = (0..2000).map(|_| TcpStream::connect(address).unwrap()).collect();
    for _ in 0..200 {
        let mut stream = TcpStream::connect(address).unwrap();
        // The pool may hang up before it has read everything.
        let _ = stream.write_all(&[b'\x1b'; 20_000]);
    }
    let taken: usize = (0..313)
        .map(|number| many_names(&pool.address, number * 64, 64))
        .sum();
    assert!(taken >= 20_000, "{taken}");
    let open = descriptors(pool.pid()).len();
    assert!(
        open < 512,
        "{open} open files: one address has at most a quarter of the places"
    );
    let mut miner = Miner::start(&["--url", &pool.address]);
    miner.shares(1);
    miner.stop();
    let after = (open, resident_kb(pool.pid()), pool.log().len());
    // For the record; the bounds are below.
    eprintln!("open files, resident kB, bytes of log: {before:?} before, {after:?} after");
    assert!(after.1 < before.1 + 100_000, "{after:?}");
    drop(idle);
    pool.interrupt();
    let ended = pool.finish();
    assert_eq!(ended.code, Some(0));
    assert!(
        ended.stderr.lines().count() < 100 && ended.stderr.len() < 20_000,
        "{}",
        ended.stderr
    );
    assert!(
        ended
            .stderr
            .contains("connections turned away or cut for newer ones"),
        "{}",
        ended.stderr
    );
}
