//! The lines of a pool that may send anything, before and after the login: every line of ours is JSON, and jobs are jobs.
#![no_main]

use libfuzzer_sys::fuzz_target;
use machine::Machine;
use stratum::client::{Client, ClientAction, ClientConfig, ClientEvent, ClientOutput};
use std::time::{Duration, Instant};

/// Answers of a pool to what the client sends first, in the order of its ids.
const LOGIN: [&str; 3] = [
    r#"{"id":1,"result":{"version-rolling":true,"version-rolling.mask":"1fffe000"},"error":null}"#,
    r#"{"id":2,"result":[[["mining.notify","s"]],"08000002",4],"error":null}"#,
    r#"{"id":3,"result":true,"error":null}"#,
];
/// Actions that one line may cause.
const MOST_ACTIONS: usize = 1024;

fuzz_target!(|input: (bool, &[u8])| {
    let (logs_in, bytes) = input;
    let mut now = Instant::now();
    let mut client = Client::new(ClientConfig::new("pool.example", "alice", "secret"), now);
    take(&mut client, now);
    if logs_in {
        for line in LOGIN {
            client.handle(ClientEvent::Line(line.as_bytes().to_vec()), now);
            take(&mut client, now);
        }
    }
    for line in bytes.split(|byte| *byte == b'\n') {
        now += Duration::from_millis(100);
        client.advance(now);
        client.handle(ClientEvent::Line(line.to_vec()), now);
        take(&mut client, now);
    }
});

fn take(client: &mut Client, now: Instant) {
    for count in 0.. {
        assert!(count < MOST_ACTIONS, "one line causes no end of actions");
        match client.poll(now) {
            Some(ClientAction::Send(line)) => {
                let value: serde_json::Value = serde_json::from_str(&line).expect("our lines are JSON");
                assert!(value["method"].is_string() || value.get("result").is_some(), "{line}");
            }
            Some(ClientAction::Tell(output)) => {
                if let ClientOutput::Job(job) = *output {
                    assert_eq!(job.job.check(), Ok(()));
                }
            }
            None => return,
        }
    }
}
