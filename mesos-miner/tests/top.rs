//! `mesos-miner top` in a pseudo-terminal, and where there is none.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use rustix::process::{Pid, Signal, kill_process};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use support::eventually;
use support::program::{PROGRAM, run};

const STATUS: &str = r#"{"accepted": 41, "pool": "stratum+tcp://pool:3333", "subscribed": true, "agents": 1, "executors": [
    {"executor": "e1", "agent": "first-host", "state": "TASK_RUNNING", "hash_rate": 5000000},
    {"executor": "e2", "agent": "other-host", "state": "TASK_RUNNING", "hash_rate": 4000000}]}"#;
const ENTERS: &str = "\u{1b}[?1049h";
const LEAVES: &str = "\u{1b}[?1049l";

/// A scheduler that gives this status to whoever has the token.
struct Scheduler {
    address: String,
    listener: TcpListener,
}

impl Scheduler {
    fn start(token: Option<&'static str>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let accepting = listener.try_clone().unwrap();
        std::thread::spawn(move || {
            for stream in accepting.incoming() {
                let Ok(stream) = stream else { return };
                answer(stream, token);
            }
        });
        Self { address, listener }
    }

    /// Connections are answered by nobody from now on.
    fn stop(&self) {
        socket2::SockRef::from(&self.listener)
            .shutdown(std::net::Shutdown::Both)
            .unwrap();
    }
}

fn answer(mut stream: TcpStream, token: Option<&str>) {
    stream.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
    let lines = BufReader::new(stream.try_clone().unwrap()).lines();
    let head: Vec<String> = lines
        .map_while(Result::ok)
        .take_while(|line| !line.is_empty())
        .collect();
    let given = token.is_none_or(|token| {
        let wanted = format!("authorization: Bearer {token}");
        head.iter().any(|line| line.eq_ignore_ascii_case(&wanted))
    });
    let (status, body) = if given {
        ("200 OK", STATUS)
    } else {
        ("401 Unauthorized", "")
    };
    let length = body.len();
    let _ = write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
    );
}

/// The program in a terminal of 80 columns and 24 rows.
struct Screen {
    child: Child,
    keys: ChildStdin,
    shown: Arc<Mutex<String>>,
}

impl Screen {
    fn start(address: &str) -> Self {
        let command = format!("stty cols 80 rows 24; echo pid=$$; exec {PROGRAM} top {address}");
        let mut child = Command::new("script")
            .args(["--quiet", "--return", "--command", &command, "/dev/null"])
            .env("TERM", "xterm")
            .env("NO_COLOR", "1")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("tests need script, of bsdutils");
        let mut output = child.stdout.take().unwrap();
        let shown = Arc::new(Mutex::new(String::new()));
        let writer = Arc::clone(&shown);
        std::thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(count @ 1..) = output.read(&mut buffer) {
                writer
                    .lock()
                    .unwrap()
                    .push_str(&String::from_utf8_lossy(&buffer[..count]));
            }
        });
        Self {
            keys: child.stdin.take().unwrap(),
            child,
            shown,
        }
    }

    fn shown(&self) -> String {
        self.shown.lock().unwrap().clone()
    }

    fn wait_for(&self, text: &str) {
        eventually(text, || self.shown().contains(text).then_some(()));
    }

    fn press(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).unwrap();
        self.keys.flush().unwrap();
    }

    fn pid(&self) -> Pid {
        let shown = self.shown();
        let digits = shown.split("pid=").nth(1).unwrap().lines().next().unwrap();
        Pid::from_raw(digits.trim().parse().unwrap()).unwrap()
    }

    /// The exit code, once the terminal is as it was.
    fn finish(mut self) -> Option<i32> {
        let code = self.child.wait().unwrap().code();
        self.wait_for(LEAVES);
        let shown = self.shown();
        assert!(shown.rfind(LEAVES) > shown.rfind(ENTERS), "{shown:?}");
        code
    }
}

#[test]
fn keys_move_search_and_quit() {
    let scheduler = Scheduler::start(None);
    let mut screen = Screen::start(&scheduler.address);
    screen.wait_for(ENTERS);
    screen.wait_for("first-host");
    // Only cells that change are sent, so words are looked for, not sentences.
    screen.wait_for("accepted");
    assert!(!screen.shown().contains("\u{1b}[33m"), "NO_COLOR is set");
    screen.press("?");
    screen.wait_for("closes");
    screen.press("x/");
    screen.wait_for("Search:");
    screen.press("other\r");
    screen.wait_for("with");
    screen.press("q");
    assert_eq!(screen.finish(), Some(0));
}

#[test]
fn a_lost_connection_is_said_and_sigterm_gives_the_terminal_back() {
    let scheduler = Scheduler::start(None);
    let screen = Screen::start(&scheduler.address);
    screen.wait_for("first-host");
    scheduler.stop();
    screen.wait_for("No connection, trying again");
    kill_process(screen.pid(), Signal::TERM).unwrap();
    assert_eq!(screen.finish(), Some(0));
}

#[test]
fn without_a_terminal_the_status_is_printed_once() {
    let scheduler = Scheduler::start(None);
    let ended = run(&["top", &format!("http://{}/", scheduler.address)]);
    assert_eq!(ended.code, Some(0), "{ended:?}");
    assert!(
        ended.stdout.contains("mines at stratum+tcp://pool:3333"),
        "{ended:?}"
    );
    assert!(
        ended.stdout.contains("first-host") && !ended.stdout.contains('\u{1b}'),
        "{ended:?}"
    );
}

#[test]
fn a_token_is_sent_and_its_lack_is_told() {
    let scheduler = Scheduler::start(Some("geheim"));
    let without = run(&["top", &scheduler.address]);
    assert_eq!(without.code, Some(1), "{without:?}");
    assert!(without.stderr.contains("--token-file"), "{without:?}");
    let place = tempfile::tempdir().unwrap();
    let file = place.path().join("token");
    std::fs::write(&file, "geheim\n").unwrap();
    let with = run(&["top", &scheduler.address, "--token-file", file.to_str().unwrap()]);
    assert_eq!(with.code, Some(0), "{with:?}");
    for (arguments, part) in [
        (&["top", "ftp://h"][..], "http://host:port"),
        (
            &["top", "--token-file", "/nonexistent"],
            "--token-file /nonexistent: ",
        ),
    ] {
        let wrong = run(arguments);
        assert!(wrong.code == Some(2) && wrong.stderr.contains(part), "{wrong:?}");
    }
    assert_eq!(run(&["top", "127.0.0.1:1"]).code, Some(1));
}
