//! Options and environments that cannot be meant: exit code 2 and one line that names the fault, before anything
//! starts.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use std::net::TcpListener;
use std::process::Command;

use support::program::{PROGRAM, run};
use support::{Ended, Running};
use testkit::skip;

#[test]
fn contradictions_are_refused_before_anything_starts() {
    for (options, named) in [
        (
            &["--difficulty", "1", "--url", "pool.example:3333"][..],
            "--difficulty",
        ),
        (&["--url", "embedded", "--url", "pool.example:3333"], "--url"),
        (&["--userpass", "a:b", "--user", "a"], "--userpass"),
        (&["--userpass", "ab"], "--userpass"),
        (&["--pass-file", "/nonexistent/secret"], "/nonexistent/secret"),
        (&["--master", "127.0.0.1:1", "--principal", "p"], "--secret-file"),
        (
            &["--master", "127.0.0.1:1", "--secret-file", "/dev/null"],
            "--principal",
        ),
        (&["--keep-running"], "--keep-running"),
        (&["--state", "/tmp"], "--state"),
        (&["--master", "127.0.0.1:1", "--work-dir", "/tmp"], "--work-dir"),
        (&["--master", "local[0]"], "--master"),
        (&["--master", "https://127.0.0.1"], "--master"),
        (&["--master", "https://127.0.0.1:1,127.0.0.1:2"], "--master"),
        (&["--master", "http://127.0.0.1:1", "--tls"], "--tls"),
        (&["--master", "127.0.0.1:1", "--zookeeper-tls"], "--zookeeper-tls"),
        (
            &["--master", "127.0.0.1:1", "--ca-file", "/dev/null"],
            "--ca-file",
        ),
        (
            &["--master", "https://127.0.0.1:1", "--ca-file", "/nonexistent/ca"],
            "/nonexistent/ca",
        ),
        (
            &["--master", "https://127.0.0.1:1", "--cert-file", "/dev/null"],
            "--key-file",
        ),
        (&["--tls"], "--tls"),
        (&["--master", "127.0.0.1:x"], "--master"),
        (&["--url", "http://u:p@127.0.0.1:8332"], "--url"),
        (&["--url", "stratum+tcp://pool.example"], "--url"),
        (&["--cpus", "0"], "--cpus"),
        (&["--cpus", "nan"], "--cpus"),
        (&["--agents", "0"], "--agents"),
        (&["--mem", "1"], "--mem"),
        (&["--role", "a b/"], "--role"),
        (&["--duration", "0s"], "--duration"),
        (&["--duration", "soon"], "--duration"),
        (&["--exit-after-shares", "0"], "--exit-after-shares"),
        (&["--kernel", "nosuch"], "nosuch"),
        (&["--pin", "maybe"], "--pin"),
        (
            &["--executor", "/nonexistent/executor"],
            "--executor /nonexistent/executor: No such file",
        ),
        (
            &["--executor", "/dev/null"],
            "--executor /dev/null: it is not a file",
        ),
        (
            &["--executor", concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")],
            "name a mesos-miner or mesos-miner-executor of this version that was built for Linux on x86_64 or aarch64",
        ),
        (
            &["--config", "/nonexistent/config.toml"],
            "/nonexistent/config.toml",
        ),
    ] {
        let ended = run(&[&["run", "--json"], options].concat());
        ended.refused(2, &[named]);
        assert_eq!(
            (ended.stdout.as_str(), ended.stderr.lines().count()),
            ("", 1),
            "{options:?}: {ended:?}"
        );
    }
}

#[test]
fn secrets_in_an_address_are_not_repeated() {
    for (address, option, part) in [
        (
            "stratum+tcp://somebody:open-sesame@pool.example",
            "--url",
            "no port",
        ),
        (
            "somebody:open-sesame@pool.example:3333/path",
            "--url",
            "not a pool's address",
        ),
        ("somebody:open-sesame", "--url", "not a pool's address"),
        (
            "stratum+tcp://somebody:open-sesame",
            "--url",
            "not a pool's address",
        ),
        ("somebody:open-sesame/?@pool.example:3333", "--url", "%2F"),
        ("somebody:open-sesame%zz@pool.example:3333", "--url", "%25"),
        ("somebody:open/sesame@pool.example:3333", "--url", "%2F"),
        (
            "somebody:open-sesame pool.example:3333",
            "--url",
            "not a pool's address",
        ),
        ("http://somebody:open-sesame@127.0.0.1:8332", "--url", "http"),
        ("zk://somebody:open-sesame@127.0.0.1:2181", "--master", "path"),
        ("zk://open-sesame@127.0.0.1:2181/mesos", "--master", "user:pass@"),
        (
            "http://somebody:open-sesame@127.0.0.1:5050",
            "--master",
            "--principal and --secret-file",
        ),
        (
            "127.0.0.1:1,somebody:open-sesame@127.0.0.1:5050",
            "--master",
            "--principal and --secret-file",
        ),
    ] {
        let ended = run(&[option, address]);
        ended.refused(2, &[option, part]);
        assert!(!ended.stderr.contains("open-sesame"), "{}", ended.stderr);
    }
}

#[test]
fn a_taken_address_is_named() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    run(&["--listen", &address]).refused(2, &["--listen", &address]);
}

#[test]
fn an_executor_without_an_agent_says_what_is_missing() {
    let ended = run(&["executor"]);
    assert_eq!(
        (ended.code, ended.stderr.lines().count()),
        (Some(2), 1),
        "{ended:?}"
    );
    for name in [
        "MESOS_AGENT_ENDPOINT",
        "MESOS_FRAMEWORK_ID",
        "MESOS_EXECUTOR_ID",
        "MESOS_SANDBOX",
        "Mesos agent",
    ] {
        assert!(ended.stderr.contains(name), "{name}: {}", ended.stderr);
    }
}

/// The program on an emulated CPU of 2003, without SIMD beyond SSE2.
fn run_on_an_old_cpu(arguments: &[&str]) -> Ended {
    let mut command = Command::new("qemu-x86_64");
    command.args(["-cpu", "qemu64", PROGRAM]).args(arguments);
    Running::start(command).finish()
}

#[test]
fn a_kernel_that_the_cpu_lacks_is_refused() {
    if !cfg!(target_arch = "x86_64") || Command::new("qemu-x86_64").arg("--version").output().is_err() {
        return skip("old cpu: qemu-x86_64 is not installed (Debian package qemu-user)");
    }
    let rows = run_on_an_old_cpu(&["kernels", "--json"]).objects();
    let available: Vec<_> = rows
        .iter()
        .filter(|row| row["available"] == true)
        .map(|row| &row["name"])
        .collect();
    assert_eq!(available, ["sse2", "scalar"]);
    // Which of them is faster depends on the emulator.
    let chosen = rows.iter().find(|row| row["chosen"] == true);
    assert!(chosen.is_some_and(|row| row["checked"] == "ok"), "{rows:?}");

    let header = "01".repeat(76) + "00000000";
    for (kernel, features) in [
        ("wide512", &["avx512f"][..]),
        ("avx2", &["avx2"]),
        ("sha_ni", &["sha", "sse4.1"]),
    ] {
        let parts = [&["--kernel", kernel], features].concat();
        run_on_an_old_cpu(&[
            "scan",
            "--header",
            &header,
            "--target",
            &"0".repeat(64),
            "--kernel",
            kernel,
        ])
        .refused(2, &parts);
        run_on_an_old_cpu(&["run", "--kernel", kernel]).refused(2, &parts);
        run_on_an_old_cpu(&["bench", "--kernel", kernel]).refused(2, &parts);
    }
    let scanned = run_on_an_old_cpu(&[
        "scan",
        "--header",
        &header,
        "--count",
        "1000",
        "--target",
        &"f".repeat(64),
    ]);
    assert_eq!(scanned.objects().len(), 1001, "it works with what there is");
}

/// Whoever can write into it could have anything executed as this user.
#[test]
fn a_work_directory_that_others_can_write_into_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().to_str().unwrap();
    let anybody = std::os::unix::fs::PermissionsExt::from_mode(0o1777);
    std::fs::set_permissions(dir.path(), anybody).unwrap();
    run(&["--work-dir", path]).refused(2, &["--work-dir", path, "other users can write into it"]);
}
