//! The lines of a pool that may send anything, before and after the login: every line of ours is JSON, and jobs are jobs.
#![no_main]

use libfuzzer_sys::fuzz_target;
use machine::Machine;
use std::time::Duration;
use stratum::client::{ClientAction, ClientEvent, ClientOutput};

fuzz_target!(|input: (bool, &[u8])| {
    let (is_logged_in, bytes) = input;
    let (mut client, mut now) = fuzz::client(is_logged_in);
    fuzz::take(&mut client, now, check);
    for line in bytes.split(|byte| *byte == b'\n') {
        now += Duration::from_millis(100);
        client.advance(now);
        client.handle(ClientEvent::Line(line.to_vec()), now);
        fuzz::take(&mut client, now, check);
    }
});

fn check(action: ClientAction) {
    match action {
        ClientAction::Send(line) => {
            let value: serde_json::Value = serde_json::from_str(&line).expect("our lines are JSON");
            assert!(
                value["method"].is_string() || value.get("result").is_some(),
                "{line}"
            );
        }
        ClientAction::Tell(output) => {
            if let ClientOutput::Job(job) = *output {
                assert_eq!(job.job.check(), Ok(()));
            }
        }
    }
}
