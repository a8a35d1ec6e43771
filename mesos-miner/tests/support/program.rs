//! The program under test as a child process: its events, its log, its exit.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;

use super::{PATIENCE, eventually};

/// The path of the program.
pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_mesos-miner");

/// The program with these arguments, as [`command_of`].
pub(crate) fn command(arguments: &[&str]) -> Command {
    command_of(PROGRAM, arguments)
}

/// A build of the program with these arguments, but without the settings of the user who runs the tests: neither
/// variables, nor an ignored SIGHUP, which children of `nohup` inherit and the program would keep ignoring.
pub(crate) fn command_of(program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new("env");
    command.args(["--default-signal=HUP", program]);
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("MESOS_") {
            command.env_remove(name);
        }
    }
    command.args(arguments);
    command
}

/// Runs the program until it exits by itself.
pub(crate) fn run(arguments: &[&str]) -> Ended {
    Running::start(command(arguments)).finish()
}

/// A running program, killed when dropped.
pub(crate) struct Running {
    child: Child,
    lines: Receiver<String>,
    seen: Vec<String>,
    log: Arc<Mutex<String>>,
    readers: Vec<JoinHandle<()>>,
}

/// A program that has exited.
#[derive(Debug)]
pub(crate) struct Ended {
    /// Exit code; `None` if a signal ended it.
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Running {
    pub(crate) fn start(mut command: Command) -> Self {
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{command:?}: {error}"));
        let (send, lines) = channel();
        let stdout = BufReader::new(child.stdout.take().unwrap());
        let out = std::thread::spawn(move || {
            for line in stdout.lines() {
                let _ = send.send(line.unwrap());
            }
        });
        let log = Arc::new(Mutex::new(String::new()));
        let mut stderr = child.stderr.take().unwrap();
        let log_writer = Arc::clone(&log);
        let err = std::thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(count @ 1..) = stderr.read(&mut buffer) {
                let text = String::from_utf8_lossy(&buffer[..count]);
                log_writer.lock().unwrap().push_str(&text);
            }
        });
        Self {
            child,
            lines,
            seen: Vec::new(),
            log,
            readers: vec![out, err],
        }
    }

    /// The next line of its standard output; `None` at the end.
    pub(crate) fn line(&mut self, until: Instant) -> Option<String> {
        match self
            .lines
            .recv_timeout(until.saturating_duration_since(Instant::now()))
        {
            Ok(line) => {
                self.seen.push(line.clone());
                Some(line)
            }
            Err(RecvTimeoutError::Disconnected) => None,
            Err(RecvTimeoutError::Timeout) => panic!("nothing more on stdout in time: {}", self.story()),
        }
    }

    /// Standard error so far.
    pub(crate) fn log(&self) -> String {
        self.log.lock().unwrap().clone()
    }

    /// All output so far, for messages of failing tests.
    pub(crate) fn story(&self) -> String {
        format!(
            "\n--- stdout\n{}\n--- stderr\n{}",
            self.seen.join("\n"),
            self.log()
        )
    }

    pub(crate) fn signal(&self, signal: Signal) {
        let pid = Pid::from_raw(i32::try_from(self.child.id()).unwrap()).unwrap();
        kill_process(pid, signal).unwrap();
    }

    /// Waits for the program to exit.
    pub(crate) fn finish(mut self) -> Ended {
        let deadline = Instant::now() + PATIENCE;
        while self.line(deadline).is_some() {}
        let status = loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                break status;
            }
            assert!(Instant::now() < deadline, "it does not end: {}", self.story());
            std::thread::sleep(Duration::from_millis(10));
        };
        for reader in self.readers.drain(..) {
            reader.join().unwrap();
        }
        Ended {
            code: status.code(),
            stdout: self.seen.join("\n"),
            stderr: self.log(),
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Ended {
    /// The JSON objects on its standard output.
    pub(crate) fn objects(&self) -> Vec<Value> {
        let parse = |line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error} in {line}"));
        self.stdout.lines().map(parse).collect()
    }

    /// Asserts that it exited with this code after one line on standard error, apart from the log, that contains all
    /// of
    /// `parts`.
    pub(crate) fn refused(&self, code: i32, parts: &[&str]) {
        assert_eq!(self.code, Some(code), "{self:?}");
        let lines: Vec<_> = self
            .stderr
            .lines()
            .filter(|line| line.starts_with("mesos-miner: "))
            .collect();
        let [line] = lines[..] else {
            panic!("not one line: {self:?}");
        };
        for part in parts {
            assert!(line.contains(part), "{part:?} is missing: {line}");
        }
        assert_eq!(
            self.stderr.lines().last(),
            Some(line),
            "not the last line: {self:?}"
        );
    }
}

/// `mesos-miner run --json`.
pub(crate) struct Miner {
    running: Running,
    /// The events taken so far.
    pub(crate) events: Vec<Value>,
}

impl Miner {
    /// Another build of it.
    pub(crate) fn start_build(program: &str, arguments: &[&str]) -> Self {
        let common = ["run", "--json", "--listen", "127.0.0.1:0"];
        let command = command_of(program, &[&common, arguments].concat());
        Self {
            running: Running::start(command),
            events: Vec::new(),
        }
    }

    /// Starts it with an admin listener on a free port.
    pub(crate) fn start(arguments: &[&str]) -> Self {
        Self::start_with(arguments, |_| {})
    }

    /// As [`Self::start`], with changes to the command.
    pub(crate) fn start_with(arguments: &[&str], change: impl FnOnce(&mut Command)) -> Self {
        let common = ["run", "--json", "--listen", "127.0.0.1:0"];
        let mut command = command(&[&common, arguments].concat());
        change(&mut command);
        Self {
            running: Running::start(command),
            events: Vec::new(),
        }
    }

    /// The id of its process.
    pub(crate) fn pid(&self) -> u32 {
        self.running.child.id()
    }

    /// Waits for the next event for which `choose` returns something.
    pub(crate) fn until<T>(&mut self, what: &str, mut choose: impl FnMut(&Value) -> Option<T>) -> T {
        let deadline = Instant::now() + PATIENCE;
        while let Some(line) = self.running.line(deadline) {
            let event: Value = serde_json::from_str(&line).unwrap_or_else(|e| panic!("{e} in {line}"));
            let chosen = choose(&event);
            self.events.push(event);
            if let Some(chosen) = chosen {
                return chosen;
            }
            assert!(Instant::now() < deadline, "no {what} in time: {}", self.story());
        }
        panic!("it ended before {what}: {}", self.story());
    }

    /// Waits for the next event of this name.
    pub(crate) fn event(&mut self, name: &str) -> Value {
        self.until(name, |event| (event["event"] == name).then(|| event.clone()))
    }

    /// Waits for this many more accepted shares.
    pub(crate) fn shares(&mut self, count: usize) {
        for _ in 0..count {
            self.until("a share", |event| {
                (event["event"] == "share" && event["verdict"] == "accepted").then_some(())
            });
        }
    }

    /// Waits for this many more executors to report.
    pub(crate) fn executors(&mut self, count: usize) {
        for _ in 0..count {
            self.event("executor");
        }
    }

    /// Waits for a warning that contains all of `parts`.
    pub(crate) fn warning(&mut self, name: &str, parts: &[&str]) -> String {
        self.until(&format!("{name} with {parts:?}"), |event| {
            let text = event[if name == "warning" { "text" } else { "reason" }].as_str()?;
            let fits = event["event"] == name && parts.iter().all(|part| text.contains(part));
            fits.then(|| text.to_owned())
        })
    }

    /// The address of its status pages; takes the `started` event.
    pub(crate) fn admin(&mut self) -> String {
        self.event("started")["listen"].as_str().unwrap().to_owned()
    }

    /// Waits until `choose` returns something for its status page.
    pub(crate) fn status<T>(&self, admin: &str, what: &str, choose: impl Fn(&Value) -> Option<T>) -> T {
        eventually(what, || {
            let status = super::http::get(admin, "/api/v1/status").json();
            choose(&status)
        })
    }

    pub(crate) fn story(&self) -> String {
        self.running.story()
    }

    pub(crate) fn log(&self) -> String {
        self.running.log()
    }

    pub(crate) fn signal(&self, signal: Signal) {
        self.running.signal(signal);
    }

    pub(crate) fn interrupt(&self) {
        self.running.signal(Signal::INT);
    }

    /// SIGKILL.
    pub(crate) fn kill(self) {
        self.running.signal(Signal::KILL);
        assert_eq!(self.running.finish().code, None);
    }

    pub(crate) fn finish(self) -> Ended {
        self.running.finish()
    }

    /// Waits for a clean exit; returns the summary, which must be the last line.
    pub(crate) fn summary(self) -> Value {
        let ended = self.finish();
        assert_eq!(ended.code, Some(0), "{}", ended.stderr);
        assert!(!ended.stderr.contains("panicked"), "{}", ended.stderr);
        let mut events = ended.objects();
        let last = events.pop().unwrap();
        assert_eq!(last["event"], "summary", "{}", ended.stdout);
        assert!(events.iter().all(|event| event["event"] != "summary"));
        last
    }

    /// SIGINT, then as [`Self::summary`].
    pub(crate) fn stop(self) -> Value {
        self.interrupt();
        self.summary()
    }
}

/// `mesos-miner pool`, on a free port unless its options name one.
pub(crate) struct Pool {
    running: Running,
    pub(crate) address: String,
}

impl Pool {
    pub(crate) fn start(options: &[&str]) -> Self {
        let anywhere: &[&str] = match options.contains(&"--listen") {
            true => &[],
            false => &["--listen", "127.0.0.1:0"],
        };
        let arguments = [&["pool"], anywhere, options].concat();
        let running = Running::start(command(&arguments));
        let address = eventually("the pool's address", || {
            let log = running.log();
            let rest = log.split_once("stratum+tcp://")?.1;
            Some(rest.split_once(": ")?.0.to_owned())
        });
        Self { running, address }
    }

    /// The id of its process.
    pub(crate) fn pid(&self) -> u32 {
        self.running.child.id()
    }

    pub(crate) fn log(&self) -> String {
        self.running.log()
    }

    pub(crate) fn interrupt(&self) {
        self.running.signal(Signal::INT);
    }

    pub(crate) fn finish(self) -> Ended {
        self.running.finish()
    }
}
