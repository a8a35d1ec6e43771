//! A client, and what its pool might send.
#![allow(dead_code, reason = "each test file uses its part")]

use machine::Machine;
use std::time::{Duration, Instant};

use miner_core::Share;
use serde_json::{Value, json};
use stratum::client::{Client, ClientConfig, ClientOutput, PoolJob, SubmitError};
use testkit::notify_params;

pub(crate) const PASSWORD: &str = "hunter2";

/// The sample notify with some parameters replaced.
pub(crate) fn notify(changes: &[(usize, Value)]) -> Value {
    let mut params: Value = serde_json::from_str(&notify_params()).unwrap();
    for (index, value) in changes {
        params[*index] = value.clone();
    }
    json!({"id": null, "method": "mining.notify", "params": params})
}

pub(crate) fn call(method: &str, params: Value) -> Value {
    json!({"id": null, "method": method, "params": params})
}

pub(crate) fn vectors(file: &str) -> Value {
    let path = format!(
        "{}/../../miner-core/tests/data/{file}",
        env!("CARGO_MANIFEST_DIR")
    );
    serde_json::from_slice(&std::fs::read(&path).unwrap_or_else(|error| panic!("{path}: {error}"))).unwrap()
}

pub(crate) fn text(value: &Value) -> &str {
    value.as_str().expect("a string")
}

pub(crate) fn hex(value: &Value) -> u32 {
    u32::from_str_radix(text(value), 16).unwrap()
}

/// A share under this version, for the sample notify.
fn share(version: u32) -> Share {
    Share {
        extranonce2: vec![0, 0, 0, 1],
        version,
        time: 0x504e_86ed,
        nonce: 0xb295_7c02,
    }
}

/// The result of mining.configure that grants these bits.
pub(crate) fn granted(mask: Value) -> Value {
    json!({"version-rolling": true, "version-rolling.mask": mask})
}

/// The texts of these outputs, which are all warnings.
pub(crate) fn warnings(outputs: &[ClientOutput]) -> Vec<&str> {
    let texts = outputs.iter().map(|event| match event {
        ClientOutput::Warning(text) => text.as_str(),
        other => panic!("not a warning: {other:?}"),
    });
    texts.collect()
}

/// A client with a clock of its own.
pub(crate) struct Harness {
    pub(crate) client: Client,
    pub(crate) now: Instant,
}

impl Harness {
    pub(crate) fn new(config: ClientConfig) -> Self {
        let now = testkit::instant();
        Self {
            client: Client::new(config, now),
            now,
        }
    }

    pub(crate) fn config() -> ClientConfig {
        ClientConfig::new("eu.pool.org", "alice", PASSWORD)
    }

    /// A session that is ready: no version rolling, difficulty 1, extranonce1 08000002, extranonce2_size 4.
    pub(crate) fn ready() -> Self {
        Self::ready_with(
            ClientConfig {
                version_mask: 0,
                ..Self::config()
            },
            &json!(null),
        )
    }

    /// A session that is ready; `configured` is the result of mining.configure.
    pub(crate) fn ready_with(config: ClientConfig, configured: &Value) -> Self {
        let mut harness = Self::new(config);
        for line in harness.sent() {
            let result = match text(&line["method"]) {
                "mining.configure" => configured.clone(),
                _ => json!([[["mining.notify", "session"]], "08000002", 4]),
            };
            harness.reply(&line, result);
        }
        let authorize = harness.sent();
        harness.reply(&authorize[0], json!(true));
        assert_eq!(harness.outputs(), [ClientOutput::Ready]);
        for optional in harness.sent() {
            harness.reply(&optional, json!(true));
        }
        harness
    }

    /// Submits a share under this version.
    pub(crate) fn submit(&mut self, job: &str, version: u32, tag: u64) -> Result<(), SubmitError> {
        self.client.submit(job, &share(version), tag, self.now)
    }

    /// Submits a share that is a block.
    pub(crate) fn submit_block(&mut self, job: &str, tag: u64) -> Result<(), SubmitError> {
        self.client.submit_block(job, &share(0x2000_0000), tag, self.now)
    }

    /// What the client wants to send, parsed.
    pub(crate) fn sent(&mut self) -> Vec<Value> {
        let lines: Vec<String> = std::iter::from_fn(|| self.client.poll_transmit()).collect();
        assert!(
            lines
                .iter()
                .all(|line| line.ends_with('\n') && line.matches('\n').count() == 1)
        );
        lines
            .iter()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect()
    }

    /// Methods of what the client wants to send.
    pub(crate) fn sent_methods(&mut self) -> Vec<String> {
        self.sent()
            .iter()
            .map(|line| text(&line["method"]).to_owned())
            .collect()
    }

    pub(crate) fn outputs(&mut self) -> Vec<ClientOutput> {
        std::iter::from_fn(|| self.client.poll_output()).collect()
    }

    /// The only event, which is a job.
    pub(crate) fn job(&mut self) -> PoolJob {
        match self.outputs().as_slice() {
            [ClientOutput::Job(job)] => job.clone(),
            other => panic!("not just a job: {other:?}"),
        }
    }

    pub(crate) fn hear(&mut self, message: &Value) {
        self.hear_line(message.to_string());
    }

    pub(crate) fn hear_line(&mut self, line: impl AsRef<[u8]>) {
        self.client.handle_line(line.as_ref(), self.now);
    }

    pub(crate) fn reply(&mut self, request: &Value, result: Value) {
        self.hear(&json!({"id": request["id"], "result": result, "error": null}));
    }

    pub(crate) fn refuse(&mut self, request: &Value, error: Value) {
        self.hear(&json!({"id": request["id"], "result": null, "error": error}));
    }

    /// Goes from one deadline to the next for this long.
    pub(crate) fn wait(&mut self, time: Duration) {
        let end = self.now + time;
        while let Some(next) = self.client.deadline().filter(|&next| next <= end) {
            self.now = next;
            self.client.advance(next);
            assert_ne!(
                self.client.deadline(),
                Some(next),
                "a timeout that does not go away"
            );
        }
        self.now = end;
    }
}
