mod pools;

use super::*;
use crate::cli::{Cli, Command};
use std::io::Write;

fn config(args: &[&str]) -> Result<Config, String> {
    let cli = Cli::read([&["mesos-miner"], args].concat()).map_err(|e| e.to_string())?;
    let run = match cli.command {
        Some(Command::Run(run)) => *run,
        _ => cli.run,
    };
    Config::read(run, &Environment::of_this_process()).map_err(|e| e.to_string())
}

#[test]
fn nothing_at_all_means_local_and_embedded() {
    let config = config(&[]).unwrap();
    assert!(matches!(config.master, Master::Local { agents: 1 }));
    assert!(config.pools.is_empty() && config.state.is_none() && config.pin && !config.json);
}

/// P2WPKH of the test key of BIP 173, on mainnet.
const PAYOUT: &str = "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4";

/// 300 characters.
const LONG_HOST: &str = concat!(
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa:1"
);

#[test]
fn contradictions_and_nonsense_name_the_option_and_the_way_out() {
    for (args, wanted) in [
        (
            &["--master", "local[0]"][..],
            "--master local[0]: the number of local agents",
        ),
        (
            &["--master", "zk://h:2181/"],
            "--master zk://…: a path is missing",
        ),
        (
            &["--master", "zk://u@h:2181/mesos"],
            "the login is written user:pass@",
        ),
        (
            &["--zookeeper-login-file", "/nonexistent"],
            "--zookeeper-login-file /nonexistent",
        ),
        (
            &["--constraint", "rack"],
            "--constraint rack: write FIELD:OPERATOR",
        ),
        (&["--constraint", "rack:IS:a b"], "--constraint b: write FIELD"),
        (
            &["--constraint", "@rack:UNIQUE"],
            "--constraint @rack:UNIQUE: @rack is no field",
        ),
        (
            &["--constraint", "rack:LIKE:("],
            "LIKE needs a regular expression",
        ),
        (
            &["--revocable", "yes"],
            "--revocable yes: one of no, prefer and only",
        ),
        (
            &["-o", "embedded", "-o", "h:1"],
            "--url embedded cannot be combined",
        ),
        (
            &["-o", "h:3333", "--difficulty", "1"],
            "--difficulty sets the embedded pool's",
        ),
        (&["-o", "ftp://h:1"], "ftp:// is not available in this version"),
        (&["-o", "http://h"], "no port: write http://host:port"),
        (
            &["-o", "http://h:1"],
            "--url http://h:1 is a node, which wants a login",
        ),
        (
            &["-o", "http://u@h:1"],
            "--url http://h:1 is a node, which wants a login",
        ),
        (
            &["-o", "http://u:p@h:1"],
            "--url http://h:1 is a node for solo mining, and needs --coinbase-addr",
        ),
        (
            &["-o", "http://u:p@h:1", "--coinbase-addr", "bc1q"],
            "--coinbase-addr bc1q is not an address",
        ),
        (
            &[
                "-o",
                "http://u:p@h:1",
                "--coinbase-addr",
                PAYOUT,
                "--coinbase-tag",
                "ä",
            ],
            "--coinbase-tag: it has characters other than",
        ),
        (
            &["-o", "http://u:p@h:1", "--coinbase-addr", PAYOUT, "--zmq", "h:1"],
            "--zmq h:1: write tcp://host:port",
        ),
        (
            &["-o", "http://u:p@h:1", "-o", "http://v:q@h:1"],
            "--url http://h:1 is named twice",
        ),
        (
            &[
                "-o",
                "http://u:p@h:1",
                "--rpc-cookie-file",
                "a",
                "-o",
                "http://h:2",
                "--rpc-cookie-file",
                "b",
            ],
            "--url http://h:1 has a user name and --rpc-cookie-file",
        ),
        (
            &[
                "-o",
                "h:1",
                "--rpc-cookie-file",
                "a",
                "-o",
                "http://h:2",
                "--rpc-cookie-file",
                "b",
            ],
            "--url h:1 is a pool, and --rpc-cookie-file",
        ),
        (
            &["-o", "h:1", "--coinbase-addr", PAYOUT],
            "--coinbase-addr is for solo mining, but no --url names a node",
        ),
        (&["--zmq", "tcp://h:1"], "--zmq is for solo mining"),
        (&["-o", "stratum+tcp://h"], "no port"),
        (
            &["-o", "stratum+tcp://u%ff:p@h:1"],
            "--url stratum+tcp://h:1: the user name",
        ),
        (
            &["-o", "u@h:1", "-o", "h:2", "-p", "x"],
            "--url h:2 has no user name",
        ),
        (
            &["-o", "h:1", "-u", "a", "-u", "b"],
            "--user is given twice --url h:1",
        ),
        (&["-o", "h:1", "-o", "h:1"], "--url h:1 is named twice"),
        (
            &["-o", "u@h:1", "-u", "a"],
            "--url h:1 has a user name, and another one follows",
        ),
        (
            &["--suggest-difficulty", "hard"],
            "--suggest-difficulty hard: a number, or auto",
        ),
        (
            &["--suggest-difficulty", "0"],
            "--suggest-difficulty 0: a share difficulty is between",
        ),
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
        (&["-a", "scrypt"], "--algo scrypt: only sha256d is mined here"),
        (&["-r", "-2"], "--retries -2: a number from 0 on"),
        (&["-R", "0"], "--retry-pause 0: between 0.1 and 86400 seconds"),
        (&["-R", "NaN"], "--retry-pause NaN"),
        (&["--framework-name", ""], "--framework-name \"\""),
        (&["--exit-after-shares", "0"], "--exit-after-shares 0"),
        (
            &["--master", "m:1", "--advertise", "host:port"],
            "--advertise host:port",
        ),
        (&["--config", "/nonexistent.toml"], "--config /nonexistent.toml"),
        (&["-o", LONG_HOST], "not a pool's address"),
        (&["--config", "/dev/zero"], "--config /dev/zero: it has more than"),
        (
            &["--pass-file", "/dev/zero"],
            "--pass-file /dev/zero: it has more than",
        ),
    ] {
        let text = config(args).expect_err(&format!("{args:?} was taken"));
        assert!(text.contains(wanted), "{args:?}: {text}");
        assert!(text.lines().count() <= 1 || text.starts_with("error:"), "{text}");
    }
}

#[test]
fn a_login_at_zookeeper_is_read_from_its_file_and_not_shown() {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    writeln!(file, "ops:se/cret").unwrap();
    let path = file.path().to_str().unwrap();
    let zookeeper = ["--master", "zk://h:2181/mesos", "--zookeeper-login-file", path];
    let config = config(&zookeeper).unwrap();
    let Master::ZooKeeper(url) = &config.master else {
        panic!("{:?}", config.master);
    };
    assert_eq!(url.login().unwrap().reveal(), "ops:se/cret");
    assert!(!format!("{config:?}").contains("se/cret"));
    for (master, part) in [
        ("h:5050", "is for --master zk://"),
        ("zk://a:b@h:2181/mesos", "has a login already"),
    ] {
        let refused = self::config(&["--master", master, "--zookeeper-login-file", path]);
        let text = refused.expect_err("it was taken");
        assert!(text.contains(part), "{text}");
    }
}

#[test]
fn flags_win_over_the_file() {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    writeln!(file, "master = \"127.0.0.1:5050\"\nurl = [\"a:1\", \"b:2\"]\ncpus = 3.5\nuser = \"from-file\"\npin = \"off\"").unwrap();
    let path = file.path().to_str().unwrap();
    let config = config(&["--config", path, "--user", "typed"]).unwrap();
    assert_eq!(logins(&config), ["typed:x@a:1", "typed:x@b:2"]);
    assert_eq!(config.limits.cpus_millis, Some(3500));
    assert!(!config.pin);
}

#[test]
fn executors_are_named_by_flags_or_in_the_file() {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    writeln!(file, "executor = [\"a b\", \"c\"]").unwrap();
    let from_file = ["--config", file.path().to_str().unwrap()];
    let typed = ["--executor", "d", "--executor", "e f:g"];
    for (args, wanted) in [
        (from_file.to_vec(), &["a b", "c"][..]),
        ([&from_file[..], &typed].concat(), &["d", "e f", "g"]),
    ] {
        let wanted: Vec<PathBuf> = wanted.iter().map(PathBuf::from).collect();
        assert_eq!(config(&args).unwrap().executors, wanted);
    }
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
fn a_wrong_value_in_the_file_is_told_with_key_and_form() {
    for (text, wanted) in [
        (
            "user = \"a\"\ncpus = \"four\"",
            "line 2: cpus: expected a number, such as 3.5",
        ),
        ("agents = 1.5", "line 1: agents: expected a whole number"),
        (
            "url = \"h:1\"",
            "line 1: url: expected a list of texts, such as [\"a\", \"b\"]",
        ),
        ("pin = true", "line 1: pin: expected a text in quotes"),
        ("json = \"yes\"", "line 1: json: expected true or false"),
        (
            "listen = 8645",
            "line 1: listen: expected an address and a port in quotes",
        ),
        (
            "suggest-difficulty = true",
            "line 1: suggest-difficulty: expected a number or \"auto\"",
        ),
        ("\n\nuser = 7", "line 3: user: expected a text in quotes"),
    ] {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        write!(file, "{text}").unwrap();
        let fault = config(&["--config", file.path().to_str().unwrap()]).expect_err(text);
        assert!(fault.contains(wanted), "{text}: {fault}");
    }
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
    assert_eq!(config.embedded_login.1.reveal(), "hunter2");
}

/// Each pool as `user:pass@host:port`.
fn logins(config: &Config) -> Vec<String> {
    let shown = |pool: &Pool| {
        let (user, pass) = (&pool.user, pool.pass.reveal());
        format!("{user}:{pass}@{}:{}", pool.url.host, pool.url.port)
    };
    config.pools.iter().map(shown).collect()
}

#[test]
fn options_of_cpuminer_and_cgminer_that_mean_something_are_taken() {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    writeln!(
        file,
        "algo = \"sha256d\"\nretries = 3\nretry-pause = 2\nprotocol-dump = true"
    )
    .unwrap();
    let path = file.path().to_str().unwrap();
    let read = config(&["-c", path]).unwrap();
    assert!(read.protocol_dump && !read.quiet);
    assert_eq!(read.retries.most, Some(3));
    assert_eq!(read.retries.pause, Some(std::time::Duration::from_secs(2)));

    let minerd = [
        "-a",
        "sha256d",
        "-o",
        "stratum+tcp://h:3333",
        "-O",
        "u:p",
        "-t",
        "4",
        "-r",
        "-1",
        "-R",
        "30",
    ];
    let read = config(&[&minerd[..], &["-qP"]].concat()).unwrap();
    assert_eq!(read.limits.cpus_millis, Some(4000));
    assert_eq!(read.retries.most, None, "-1 is for ever");
    assert_eq!(read.retries.pause, Some(std::time::Duration::from_secs(30)));
    assert!(read.quiet && read.protocol_dump);
    assert_eq!(
        config(&["--threads", "2"]).unwrap().limits.cpus_millis,
        Some(2000)
    );
    let off = config(&["-c", path, "--protocol-dump=false"]).unwrap();
    assert!(!off.protocol_dump, "a flag wins over the file");
}
