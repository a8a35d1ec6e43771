use super::*;
use crate::cli::Cli;
use clap::Parser;
use std::io::Write;

fn config(args: &[&str]) -> Result<Config, String> {
    let cli = Cli::try_parse_from([&["mesos-miner"], args].concat()).map_err(|e| e.to_string())?;
    Config::read(cli.run, &Environment::of_this_process()).map_err(|e| e.to_string())
}

#[test]
fn nothing_at_all_means_local_and_embedded() {
    let config = config(&[]).unwrap();
    assert!(matches!(config.master, Master::Local { agents: 1 }));
    assert!(config.pools.is_empty() && config.state.is_none() && config.pin && !config.json);
}

#[test]
fn contradictions_and_nonsense_name_the_option_and_the_way_out() {
    for (args, wanted) in [
        (
            &["--master", "local[0]"][..],
            "--master local[0]: the number of local agents",
        ),
        (&["--master", "zk://h:2181/mesos"], "--master zk://h:2181/mesos"),
        (
            &["-o", "embedded", "-o", "h:1"],
            "--url embedded cannot be combined",
        ),
        (
            &["-o", "h:3333", "--difficulty", "1"],
            "--difficulty sets the embedded pool's",
        ),
        (&["-o", "http://h:1"], "http:// is not available in this version"),
        (&["-o", "stratum+tcp://h"], "no port"),
        (&["-o", "stratum+tcp://u:p@h:1"], "--user and --pass"),
        (&["-O", "nocolon"], "--userpass: no colon"),
        (&["-O", "a:b", "-p", "x"], "--userpass sets both"),
        (&["-p", "x", "--pass-file", "f"], "keep one of them"),
        (&["--pass-file", "/nonexistent"], "--pass-file /nonexistent"),
        (&["--keep-running"], "--keep-running leaves executors"),
        (&["--state", "d"], "--state keeps"),
        (
            &["--master", "m:1", "--principal", "p"],
            "--principal needs --secret-file",
        ),
        (&["--principal", "p"], "--principal is for a real cluster"),
        (&["--mesos-user", "me"], "--mesos-user is for a real cluster"),
        (&["--master", "m:1", "--mesos-user", ""], "--mesos-user \"\""),
        (
            &["--master", "m:1", "--secret-file", "f"],
            "--secret-file needs --principal",
        ),
        (&["--cpus", "0"], "--cpus 0"),
        (&["--cpus", "NaN"], "--cpus NaN"),
        (&["--agents", "0"], "--agents 0"),
        (&["--mem", "1"], "--mem 1"),
        (&["--role", "a b/"], "--role"),
        (&["--duration", "soon"], "--duration soon"),
        (&["--duration", "0s"], "longer than zero"),
        (&["--difficulty", "-1"], "--difficulty"),
        (&["--kernel", "gpu"], "--kernel gpu"),
        (&["--pin", "maybe"], "--pin maybe"),
        (&["--exit-after-shares", "0"], "--exit-after-shares 0"),
        (
            &["--master", "m:1", "--advertise", "host:port"],
            "--advertise host:port",
        ),
        (&["--config", "/nonexistent.toml"], "--config /nonexistent.toml"),
    ] {
        let text = config(args).expect_err(&format!("{args:?} was taken"));
        assert!(text.contains(wanted), "{args:?}: {text}");
        assert!(text.lines().count() <= 1 || text.starts_with("error:"), "{text}");
    }
}

#[test]
fn flags_win_over_the_file() {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    writeln!(file, "master = \"127.0.0.1:5050\"\nurl = [\"a:1\", \"b:2\"]\ncpus = 3.5\nuser = \"from-file\"\npin = \"off\"").unwrap();
    let path = file.path().to_str().unwrap();
    let config = config(&["--config", path, "--user", "typed"]).unwrap();
    assert_eq!(config.user, "typed");
    assert_eq!(config.pools, ["a:1", "b:2"].map(|url| url.parse().unwrap()));
    assert_eq!(config.limits.cpus_millis, Some(3500));
    assert!(!config.pin);
}

#[test]
fn an_unknown_key_in_the_file_is_named() {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    writeln!(file, "cpu = 3").unwrap();
    let text = config(&["--config", file.path().to_str().unwrap()]).expect_err("taken");
    assert!(
        text.contains("unknown field `cpu`") && text.lines().count() == 1,
        "{text}"
    );
}

#[test]
fn a_password_in_a_damaged_file_is_not_shown() {
    for text in [
        "pass = SEKRET",
        "userpass = \"me:SEKRET\" x",
        "cpus = 1\npas = \"SEKRET\"",
        "pass = 5318008",
        "cpus = \"SEKRET\"",
    ] {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        write!(file, "{text}").unwrap();
        let fault = config(&["--config", file.path().to_str().unwrap()]).expect_err(text);
        assert!(!fault.contains("SEKRET") && !fault.contains("5318008"), "{fault}");
        assert!(fault.contains(" line ") && fault.lines().count() == 1, "{fault}");
    }
}

#[test]
fn secrets_are_not_shown() {
    let config = config(&["-O", "worker:hunter2"]).unwrap();
    assert!(!format!("{config:?}").contains("hunter2"));
    assert_eq!(config.pass.reveal(), "hunter2");
}

#[test]
fn pool_addresses() {
    let parse = |text: &str| text.parse::<PoolUrl>();
    assert_eq!(
        parse("pool.example.com:3333").unwrap().to_string(),
        "stratum+tcp://pool.example.com:3333"
    );
    assert_eq!(parse("stratum+tcp://[::1]:3333").unwrap().host, "[::1]");
    assert_eq!(
        parse("stratum2+tcp://h:1"),
        Err(PoolUrlError::Scheme("stratum2+tcp".into()))
    );
    assert_eq!(parse("stratum+tcp://:1"), Err(PoolUrlError::Malformed));
    assert_eq!(parse("h:0"), Err(PoolUrlError::NoPort));
}
