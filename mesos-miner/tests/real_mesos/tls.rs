//! A cluster whose masters, agents and ZooKeeper are reached over TLS. The Mesos of the tests is built without, so fronts
//! that speak TLS stand before its processes.

use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use testkit::tls::{Admits, Authority, Secured, front, server_config};
use testkit::{RealMesos, Reserved};
use tokio::runtime::Runtime;

use crate::setup::{Setup, check_torn_down, subscribed, wait_for_tasks, wait_until_all_mine};
use crate::support::program::run;
use crate::support::{Miner, executors_in, wait_for_end_of_executors};

/// Fronts with certificates of one authority, and the options of a scheduler that knows it.
struct Fronts {
    authority: Authority,
    dir: TempDir,
    /// A line of the key that only this scheduler has.
    key: String,
    runtime: Runtime,
}

impl Fronts {
    fn new() -> Self {
        let authority = Authority::new("an authority");
        let own = authority.issue(&["miner"]);
        let dir = tempfile::tempdir().unwrap();
        for (name, text) in [
            ("ca", &authority.pem),
            ("cert", &own.certificate),
            ("key", &own.key),
        ] {
            std::fs::write(dir.path().join(name), text).unwrap();
        }
        Self {
            authority,
            dir,
            key: own.key.lines().nth(1).unwrap().to_owned(),
            runtime: Runtime::new().unwrap(),
        }
    }

    fn file(&self, name: &str) -> String {
        self.dir.path().join(name).to_str().unwrap().to_owned()
    }

    /// `--ca-file`, `--cert-file` and `--key-file`.
    fn options(&self) -> Vec<String> {
        let option = |name: &str| [format!("--{name}-file"), self.file(name)];
        ["ca", "cert", "key"]
            .iter()
            .flat_map(|name| option(name))
            .collect()
    }

    /// One whose certificate is for these names. A client has to show a certificate, if `demands` says so.
    fn start(
        &self,
        at: TcpListener,
        server: SocketAddr,
        names: &[&str],
        admits: Admits,
        demands: bool,
    ) -> Secured {
        at.set_nonblocking(true).unwrap();
        let _runtime = self.runtime.enter();
        let at = tokio::net::TcpListener::from_std(at).unwrap();
        let demands = demands.then_some(&self.authority);
        front(
            at,
            server,
            server_config(&self.authority.issue(names), demands),
            admits,
        )
    }
}

fn listener() -> (TcpListener, u16) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    (listener, port)
}

/// A process of the cluster at a port of its own that says it is at its front's, where it is reached with TLS, and without
/// for the sake of the other processes.
struct Advertised {
    flags: [String; 3],
    secured: Secured,
    _port: Reserved,
}

impl Advertised {
    fn new(fronts: &Fronts, names: &[&str]) -> Self {
        let (at, advertised) = listener();
        let port = Reserved::new();
        let server = port.address();
        Self {
            flags: [
                format!("port={}", server.port()),
                // Its port is heeded with an address only.
                "advertise_ip=127.0.0.1".to_owned(),
                format!("advertise_port={advertised}"),
            ],
            secured: fronts.start(at, server, names, Admits::Everybody, false),
            _port: port,
        }
    }

    fn options<'a>(&'a self, kind: &'a str) -> Vec<&'a str> {
        self.flags.iter().flat_map(|flag| [kind, flag]).collect()
    }
}

/// Every file below a directory.
fn files_in(dir: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(dir).unwrap();
    entries
        .flatten()
        .flat_map(|entry| match entry.file_type() {
            Ok(kind) if kind.is_dir() => files_in(&entry.path()),
            Ok(kind) if kind.is_file() => vec![entry.path()],
            _ => Vec::new(),
        })
        .collect()
}

fn holds(path: &Path, text: &str) -> bool {
    let content = std::fs::read(path).unwrap_or_default();
    content.windows(text.len()).any(|part| part == text.as_bytes())
}

#[test]
fn a_cluster_is_mined_on_over_tls() {
    let fronts = Fronts::new();
    let agent = Advertised::new(&fronts, &["127.0.0.1"]);
    let Some(mesos) = RealMesos::start("a_cluster_is_mined_on_over_tls", &agent.options("--agent-flag"))
    else {
        return;
    };
    let (at, port) = listener();
    let master = mesos.master().parse().unwrap();
    let masters = fronts.start(at, master, &["localhost"], Admits::Tls, true);
    let setup = Setup {
        master: format!("https://localhost:{port}"),
        ..Setup::new(&mesos)
    };
    let tls = fronts.options();
    let tls: Vec<_> = tls.iter().map(String::as_str).collect();
    let mut miner = setup.start(&[&tls[..], &["--cpus-per-agent", "1", "--keep-running"]].concat());
    let admin = miner.admin();
    let framework = subscribed(&mut miner);
    miner.executors(1);
    miner.shares(2);
    wait_until_all_mine(&miner, &admin, 1);
    wait_for_tasks(&mesos, &framework, 1);
    assert!(masters.count() > 0 && agent.secured.count() > 0);

    let executor = executors_in(mesos.dir())[0];
    let environ = PathBuf::from(format!("/proc/{executor}/environ"));
    assert!(holds(&environ, "MESOS_MINER_AGENT_TLS=1") && holds(&environ, "BEGIN CERTIFICATE"));
    let mut places = files_in(mesos.dir());
    places.extend(files_in(setup.state.path()));
    places.extend([environ, format!("/proc/{}/cmdline", miner.pid()).into()]);
    for place in places {
        assert!(!holds(&place, &fronts.key), "the key is in {}", place.display());
    }
    assert!(!miner.log().contains(&fronts.key));
    miner.stop();

    let state = setup.state.path().to_str().unwrap();
    let teardown = ["teardown", "--master", &setup.master, "--state", state];
    let done = run(&[&teardown[..], &tls].concat());
    assert_eq!(done.code, Some(0), "{}", done.stderr);
    check_torn_down(&mesos, &framework);
}

/// Certificates are for names, and an agent's for its IP address, as executors know nothing else of it.
#[test]
fn the_leader_is_found_and_reached_over_tls() {
    let fronts = Fronts::new();
    let agent = Advertised::new(&fronts, &["127.0.0.1"]);
    let master = Advertised::new(&fronts, &["localhost"]);
    let options = [
        vec!["--zk", "--master-flag", "hostname=localhost"],
        agent.options("--agent-flag"),
        master.options("--master-flag"),
    ]
    .concat();
    let Some(mesos) = RealMesos::start("the_leader_is_found_and_reached_over_tls", &options) else {
        return;
    };
    let server = mesos.zookeeper();
    let server = server.trim_start_matches("zk://").split('/').next().unwrap();
    let (at, port) = listener();
    let zookeeper = fronts.start(at, server.parse().unwrap(), &["localhost"], Admits::Tls, true);
    let setup = Setup {
        master: format!("zk://localhost:{port}/mesos"),
        ..Setup::new(&mesos)
    };
    let tls = fronts.options();
    // The state is there as well.
    let place = format!("zk://localhost:{port}/miners/one");
    let mut options = vec![
        "--master",
        &setup.master,
        "--url",
        &setup.pool.address,
        "--state",
        &place,
        "--tls",
        "--zookeeper-tls",
        "--cpus-per-agent",
        "1",
        "--keep-running=false",
    ];
    options.extend(tls.iter().map(String::as_str));
    let mut miner = Miner::start(&options);
    miner.event("leads");
    subscribed(&mut miner);
    miner.executors(1);
    miner.shares(2);
    for front in [&zookeeper, &master.secured, &agent.secured] {
        assert!(front.count() > 0);
    }
    miner.stop();
    wait_for_end_of_executors(mesos.dir());

    // Without the certificate that the front demands: the candidate says why, and so does the watch of the leader.
    for state in [&place, setup.state.path().to_str().unwrap()] {
        let ended = run(&[
            "run",
            "--master",
            &setup.master,
            "--zookeeper-tls",
            "--ca-file",
            &fronts.file("ca"),
            "--state",
            state,
            "--artifact-listen",
            "127.0.0.1:0",
            "--duration",
            "15s",
        ]);
        assert!(
            ended
                .stderr
                .contains("it demands a certificate of us: give --cert-file"),
            "{}",
            ended.stderr
        );
    }
}

/// The master is given the new secret first, and the scheduler a little later.
#[test]
fn a_changed_secret_needs_no_restart() {
    let Some(mesos) = RealMesos::start("a_changed_secret_needs_no_restart", &["--auth", "miner:before"])
    else {
        return;
    };
    let secret = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(&secret, "before\n").unwrap();
    let setup = Setup::new(&mesos);
    let login = [
        "--principal",
        "miner",
        "--secret-file",
        secret.path().to_str().unwrap(),
    ];
    let mut miner = setup.start(&[&login[..], &["--cpus-per-agent", "1"]].concat());
    let admin = miner.admin();
    let framework = subscribed(&mut miner);
    miner.executors(1);
    let executors = executors_in(mesos.dir());

    mesos.kill("master0");
    let credentials = r#"{"credentials": [{"principal": "miner", "secret": "afterwards"}]}"#;
    std::fs::write(mesos.dir().join("credentials.json"), credentials).unwrap();
    mesos.restart("master0");
    miner.warning("master_lost", &["HTTP status 401"]);
    std::fs::write(&secret, "afterwards\n").unwrap();
    assert_eq!(subscribed(&mut miner), framework);
    wait_until_all_mine(&miner, &admin, 1);
    assert_eq!(
        executors_in(mesos.dir()),
        executors,
        "the same process all the time"
    );
    let log = miner.log();
    assert!(!log.contains("afterwards"), "{log}");
    miner.stop();
}
