//! Pools and nodes: addresses, logins, what follows an address, how they are reached.

use super::*;

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
