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
fn each_pool_has_its_login() {
    for (args, wanted) in [
        (&["-o", "h:1"][..], &["mesos-miner:x@h:1"][..]),
        // One of a kind is for all.
        (&["-o", "h:1", "-u", "a", "-o", "h:2"], &["a:x@h:1", "a:x@h:2"]),
        (&["-o", "h:1", "-o", "h:2", "-O", "a:p"], &["a:p@h:1", "a:p@h:2"]),
        // Several belong to what they follow.
        (
            &[
                "-o", "h:1", "-u", "a", "-p", "p", "-o", "h:2", "-u", "b", "-p", "q",
            ],
            &["a:p@h:1", "b:q@h:2"],
        ),
        (
            &["-o", "h:1", "-u", "a", "-o", "h:2", "-u", "b", "--password", "q"],
            &["a:x@h:1", "b:q@h:2"],
        ),
        (
            &["-u", "a", "-o", "h:1", "-p", "p", "-o", "h:2", "-p", "q"],
            &["a:p@h:1", "a:q@h:2"],
        ),
        (
            &["-o", "h:1", "-O", "a:p", "-o", "h:2", "-O", "b:q"],
            &["a:p@h:1", "b:q@h:2"],
        ),
        (
            &[
                "-u", "all", "-p", "z", "-o", "h:1", "-o", "h:2", "-u", "b", "-p", "q",
            ],
            &["all:z@h:1", "b:q@h:2"],
        ),
        (
            &["-o", "a%40b:p%3a@h:1", "-o", "stratum+tcp://c@h:2", "-p", "q"],
            &["a@b:p:@h:1", "c:q@h:2"],
        ),
        // The same pool twice.
        (
            &["-o", "h:1", "-u", "a", "-o", "h:1", "-u", "b"],
            &["a:x@h:1", "b:x@h:1"],
        ),
    ] {
        for command in [&[][..], &["run"]] {
            let config = config(&[command, args].concat()).unwrap();
            assert_eq!(logins(&config), wanted, "{args:?}");
        }
    }
    let twice = config(&["-o", "h:1", "-u", "a", "-o", "h:1", "-u", "b"]).unwrap();
    assert_eq!(twice.pools[1].name(&twice.pools), "stratum+tcp://h:1 as b");
}

#[test]
fn each_node_has_its_login_and_all_are_one_source() {
    let read = |args: &[&str]| config(&[args, &["--coinbase-addr", PAYOUT]].concat()).unwrap();
    for (args, wanted) in [
        (&["-o", "http://u:p@h:1"][..], &["u:p"][..]),
        (&["-o", "http://h:1", "-O", "u:p"], &["u:p"]),
        (&["-o", "http://h:1", "--rpc-cookie-file", "c"], &["c"]),
        // One of a kind is for all that have none.
        (
            &[
                "-o",
                "http://h:1",
                "-o",
                "http://u:p@h:2",
                "--rpc-cookie-file",
                "c",
            ],
            &["c", "u:p"],
        ),
        (
            &[
                "-o",
                "http://h:1",
                "--rpc-cookie-file",
                "c",
                "-o",
                "http://h:2",
                "--rpc-cookie-file",
                "d",
            ],
            &["c", "d"],
        ),
        // The user is the pool's.
        (
            &[
                "-o",
                "http://h:1",
                "--rpc-cookie-file",
                "c",
                "-o",
                "h:2",
                "-u",
                "a",
            ],
            &["c", "a:x"],
        ),
        (&["-o", "http://u:p@h:1", "-o", "h:2", "-u", "a"], &["u:p", "a:x"]),
    ] {
        let config = read(args);
        let login = |pool: &Pool| match &pool.cookie_file {
            Some(file) => file.display().to_string(),
            None => format!("{}:{}", pool.user, pool.pass.reveal()),
        };
        let logins: Vec<_> = config.pools.iter().map(login).collect();
        assert_eq!(logins, wanted, "{args:?}");
        assert!(!format!("{config:?}").contains("\"p\""), "{args:?}");
    }
    let config = read(&[
        "-u",
        "a",
        "-o",
        "h:1",
        "-o",
        "http://u:p@h:2",
        "-o",
        "h:3",
        "-o",
        "https://u:p@h:443",
    ]);
    let names: Vec<_> = sources(&config.pools)
        .iter()
        .map(|source| source_name(source, &config.pools))
        .collect();
    assert_eq!(
        names,
        [
            "stratum+tcp://h:1",
            "http://h:2, https://h:443",
            "stratum+tcp://h:3"
        ]
    );
    let solo = config.solo.unwrap();
    assert_eq!(
        (solo.payout.to_string(), solo.tag.to_string()),
        (PAYOUT.to_owned(), "/mesos-miner/".to_owned())
    );
    assert!(solo.directory.ends_with("mesos-miner/solo"));
}

#[test]
fn pools_in_a_file_are_tables_or_addresses() {
    let read = |text: &str, more: &[&str]| {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        write!(file, "{text}").unwrap();
        let path = file.path().to_str().unwrap();
        config(&[&["--config", path], more].concat()).map(|config| logins(&config))
    };
    let tables = "pass = \"all\"\n[[pool]]\nurl = \"h:1\"\nuser = \"a\"\n[[pool]]\nurl = \"h:2\"\nuser = \"b\"\npass = \"q\"\n";
    assert_eq!(read(tables, &[]).unwrap(), ["a:all@h:1", "b:q@h:2"]);
    assert_eq!(read(tables, &["-o", "h:3", "-u", "c"]).unwrap(), ["c:all@h:3"]);
    let both = read(&format!("url = [\"h:9\"]\n{tables}"), &[]).unwrap_err();
    assert!(both.contains("[[pool]]"), "{both}");
    let typo = read("[[pool]]\nurl = \"h:1\"\nusr = \"a\"", &[]).unwrap_err();
    assert!(
        typo.contains("unknown field `usr`") && typo.contains("line 3"),
        "{typo}"
    );
}

#[test]
fn a_difficulty_to_suggest_is_a_number_or_auto() {
    let suggested = |args: &[&str]| config(args).unwrap().suggest_difficulty;
    assert_eq!(suggested(&[]), None);
    assert_eq!(
        suggested(&["--suggest-difficulty", "auto"]),
        Some(SuggestDifficulty::Auto)
    );
    assert_eq!(
        suggested(&["--suggest-difficulty", "0.5"]),
        Some(SuggestDifficulty::Fixed(0.5))
    );
    let mut file = tempfile::NamedTempFile::new().unwrap();
    writeln!(file, "suggest-difficulty = 2").unwrap();
    assert_eq!(
        suggested(&["--config", file.path().to_str().unwrap()]),
        Some(SuggestDifficulty::Fixed(2.0))
    );
}

/// Quota and difficulty of a pool.
type Extras = (Option<u32>, Option<SuggestDifficulty>);

fn extras(args: &[&str]) -> Result<Vec<Extras>, String> {
    let pools = config(args)?.pools;
    let extras = pools
        .iter()
        .map(|pool| (pool.quota.map(|quota| quota.get()), pool.suggest_difficulty));
    Ok(extras.collect())
}

#[test]
fn what_follows_an_address_belongs_to_it() {
    let fixed = |difficulty| Some(SuggestDifficulty::Fixed(difficulty));
    let wanted = Ok(vec![
        (Some(2), fixed(0.5)),
        (None, Some(SuggestDifficulty::Auto)),
        (Some(1), fixed(8.0)),
    ]);
    let words =
        "-o a:1 quota=2 difficulty=0.5 -u alice -o b:1 difficulty=auto -o c:1 quota=1 --suggest-difficulty 8";
    assert_eq!(extras(&words.split(' ').collect::<Vec<_>>()), wanted);
    let quoted = [
        "-o",
        "a:1 quota=2 difficulty=0.5 b:1 difficulty=auto c:1 quota=1",
        "--suggest-difficulty",
        "8",
    ];
    assert_eq!(extras(&quoted), wanted);
    let mut file = tempfile::NamedTempFile::new().unwrap();
    let tables = "suggest-difficulty = 8\n[[pool]]\nurl = \"a:1\"\nquota = 2\ndifficulty = 0.5\n[[pool]]\nurl = \"b:1\"\n\
                  difficulty = \"auto\"\n[[pool]]\nurl = \"c:1\"\nquota = 1\n";
    file.write_all(tables.as_bytes()).unwrap();
    assert_eq!(extras(&["--config", file.path().to_str().unwrap()]), wanted);
    for (args, error) in [
        ("-o a:1 quota=0", "--url a:1: quota 0: a whole number from 1"),
        ("-o a:1 quota=2x", "--url a:1: quota 2x: a whole number from 1"),
        (
            "-o a:1 quota=1000001",
            "--url a:1: quota 1000001: a whole number from 1 to 1000000",
        ),
        ("-o a:1 quota=1 quota=1", "--url a:1: quota is given twice"),
        (
            "-o u:secret@a:1 difficulty=x",
            "--url a:1: difficulty x: a number, or auto",
        ),
        (
            "-o a:1 difficulty=-1",
            "--url a:1: difficulty -1: a share difficulty is between",
        ),
        (
            "-o quota=1 a:1",
            "--url quota=1: it belongs behind a pool's address",
        ),
        ("-o a:1 power=1", "--url power=1: no port"),
    ] {
        let told = extras(&args.split(' ').collect::<Vec<_>>()).unwrap_err();
        assert!(told.starts_with(error), "{args}: {told}");
    }
}

#[test]
fn addresses_of_stratum_v2_have_a_key() {
    let parse = |text: &str| text.parse::<PoolUrl>();
    let key = "9auqWEzQDVyd2oe1JVGFLMLHZtCo2FFqZwtKA5gd9xbuEu7PH72";
    let text = format!("stratum2+tcp://pool.example.com:34254/{key}");
    let url = parse(&text).unwrap();
    assert_eq!(url.transport, Transport::V2(key.parse().unwrap()));
    assert_eq!(url.to_string(), text);
    assert_eq!(parse(&format!("{text}/")), Ok(url));
    for without in ["stratum2+tcp://h:1", "stratum2+tcp://h:1/"] {
        assert_eq!(parse(without), Err(PoolUrlError::NoKey));
    }
    let told = parse("stratum2+tcp://h:1/9auq").unwrap_err().to_string();
    assert!(
        told.contains("base58") && told.contains("as the pool tells it"),
        "{told}"
    );
    assert_eq!(
        parse(&format!("stratum2+tcp://h/{key}")),
        Err(PoolUrlError::NoPort)
    );
}

#[test]
fn pool_addresses() {
    let parse = |text: &str| text.parse::<PoolUrl>();
    assert_eq!(
        parse("pool.example.com:3333").unwrap().to_string(),
        "stratum+tcp://pool.example.com:3333"
    );
    assert_eq!(parse("stratum+tcp://[::1]:3333").unwrap().host, "[::1]");
    for scheme in ["stratum+tls", "stratum+ssl", "ssl", "tls", "tcps"] {
        let url = parse(&format!("{scheme}://pool.example.com:443")).unwrap();
        assert_eq!((url.transport, url.port), (Transport::Tls, 443));
        assert_eq!(url.to_string(), "stratum+tls://pool.example.com:443");
    }
    assert_eq!(
        parse("stratum3+tcp://h:1"),
        Err(PoolUrlError::Scheme("stratum3+tcp".into()))
    );
    assert_eq!(parse("stratum+tcp://:1"), Err(PoolUrlError::Malformed));
    assert_eq!(parse("h:0"), Err(PoolUrlError::NoPort));
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

#[test]
fn pools_over_tls_and_through_a_proxy() {
    let mut ca = tempfile::NamedTempFile::new().unwrap();
    ca.write_all(testkit::tls::Authority::new("an authority").pem.as_bytes())
        .unwrap();
    let ca = ca.path().to_str().unwrap();
    let (tls, plain) = ("stratum+tls://h:1", "stratum+tcp://h:1");
    let network = |args: &[&str]| config(args).map(|config| config.pool_network);
    let own = network(&["-o", tls, "--pool-ca-file", ca]).unwrap().tls.unwrap();
    assert!(own.verifies() && own.authorities().is_some());
    let insecure = network(&["-o", tls, "--pool-tls-insecure"]).unwrap().tls.unwrap();
    assert!(!insecure.verifies());
    let proxied = network(&["-o", plain, "--proxy", "127.0.0.1:9050"]).unwrap();
    assert_eq!((proxied.tls, proxied.proxy.unwrap().port), (None, 9050));
    for (args, part) in [
        (
            &["-o", plain, "--pool-ca-file", ca][..],
            "--pool-ca-file is for pools that speak TLS",
        ),
        (
            &["-o", plain, "--pool-tls-insecure"],
            "--pool-tls-insecure is for pools that speak TLS",
        ),
        (
            &["-o", tls, "--pool-tls-insecure", "--pool-ca-file", ca],
            "drop one of them",
        ),
        (
            &["-o", tls, "--pool-ca-file", "/no/such"],
            "--pool-ca-file /no/such: ",
        ),
        (
            &["-o", tls, "--pool-ca-file", "/dev/null"],
            "there is no certificate in it",
        ),
        (&["--proxy", "127.0.0.1:9050"], "--proxy is for pools elsewhere"),
        (
            &["-o", plain, "--proxy", "socks5://a:hunter2@h"],
            "--proxy: no port",
        ),
    ] {
        let error = network(args).unwrap_err().to_string();
        assert!(
            error.contains(part) && !error.contains("hunter2"),
            "{args:?}: {error}"
        );
    }
}
