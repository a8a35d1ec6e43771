//! Requests of other users of this machine.

use std::io::Write;
use std::net::SocketAddr;
use std::process::{Command, Stdio};

use mesos::proto::scheduler::{Call, call};
use mesos::proto::{FrameworkInfo, executor};
use prost::Message;

/// The user without rights.
const NOBODY: u32 = 65534;

/// Sends bytes from a process of another user, where tests run as root, or else of this one. Returns what comes back
/// within a few seconds.
pub(crate) fn ask_as_another_user(address: SocketAddr, request: &[u8]) -> Vec<u8> {
    let script = format!(
        "exec 3<>/dev/tcp/{}/{}; cat >&3; timeout 5 cat <&3",
        address.ip(),
        address.port()
    );
    let mut command = if is_root() {
        let mut command = Command::new("setpriv");
        command.args([
            format!("--reuid={NOBODY}"),
            format!("--regid={NOBODY}"),
            "--clear-groups".to_owned(),
            "bash".to_owned(),
        ]);
        command
    } else {
        Command::new("bash")
    };
    let mut child = command
        .args(["-c", &script])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(request).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(!output.stdout.is_empty(), "no answer of {address}: {output:?}");
    output.stdout
}

pub(crate) fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

/// A request with this body, and with more header lines.
pub(crate) fn request(address: SocketAddr, method: &str, path: &str, headers: &str, body: &[u8]) -> Vec<u8> {
    let head = format!(
        "{method} {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n{headers}Content-Length: {}\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), body].concat()
}

/// The status of an answer.
pub(crate) fn status(answer: &[u8]) -> u16 {
    let line = String::from_utf8_lossy(answer);
    let status = line.strip_prefix("HTTP/1.1 ").and_then(|rest| rest.get(..3));
    status
        .and_then(|status| status.parse().ok())
        .unwrap_or_else(|| panic!("no HTTP: {line}"))
}

/// SUBSCRIBE of a framework that would run commands as root.
pub(crate) fn subscribe() -> Vec<u8> {
    let framework_info = FrameworkInfo {
        user: "root".into(),
        name: "intruder".into(),
        ..FrameworkInfo::default()
    };
    let call = Call {
        r#type: Some(call::Type::Subscribe.into()),
        subscribe: Some(call::Subscribe {
            framework_info,
            suppressed_roles: Vec::new(),
            offer_constraints: None,
        }),
        ..Call::default()
    };
    call.encode_to_vec()
}

/// SUBSCRIBE of an executor.
pub(crate) fn subscribe_executor(framework: &str, executor: &str) -> Vec<u8> {
    let call = executor::Call {
        executor_id: mesos::proto::ExecutorId::new(executor),
        framework_id: mesos::proto::FrameworkId::new(framework),
        r#type: Some(executor::call::Type::Subscribe.into()),
        subscribe: Some(Default::default()),
        ..executor::Call::default()
    };
    call.encode_to_vec()
}
