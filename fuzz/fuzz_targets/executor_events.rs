//! Every event of the v1 executor API, as an agent that may be anyone sends it: protobuf and JSON.
#![no_main]

use libfuzzer_sys::fuzz_target;
use machine::Machine;
use mesos::http::{HttpAction, HttpEvent, Response};
use mesos::executor::{Env, Subscription};
use mesos::proto::executor::Event;
use std::time::{Duration, Instant};

const VARIABLES: [(&str, &str); 7] = [
    ("MESOS_FRAMEWORK_ID", "f"),
    ("MESOS_EXECUTOR_ID", "e"),
    ("MESOS_SLAVE_ID", "a"),
    ("MESOS_AGENT_ENDPOINT", "10.0.0.7:5051"),
    ("MESOS_SANDBOX", "/box"),
    ("MESOS_CHECKPOINT", "1"),
    ("MESOS_RECOVERY_TIMEOUT", "1mins"),
];
/// Actions that one event may cause.
const MOST_ACTIONS: usize = 64;

fuzz_target!(|input: &[u8]| {
    let mut now = Instant::now();
    let env = Env::from_vars(VARIABLES.map(|(name, value)| (name.to_owned(), value.to_owned())));
    let mut subscription = Subscription::new(env.expect("the variables of an agent"), 1, now);
    let mut connection = None;
    for record in records(input) {
        // The JSON form of whatever decodes, and whatever decodes as JSON, is read as well.
        if let Ok(event) = serde_json::from_slice::<Event>(record) {
            let text = serde_json::to_vec(&event).expect("an event has a JSON form");
            assert_eq!(serde_json::from_slice::<Event>(&text).expect("its own form"), event);
        }
        now += Duration::from_secs(1);
        subscription.advance(now);
        if let Some(connection) = connection {
            let bytes = mesos::recordio::encode(record).into();
            subscription.handle(HttpEvent::Bytes { connection, bytes }, now);
        }
        for count in 0.. {
            assert!(count < MOST_ACTIONS, "one event causes no end of actions");
            match subscription.poll(now) {
                Some(HttpAction::Open(request)) => {
                    let id = request.id.connection;
                    connection = Some(id);
                    let response = Response {
                        status: 200,
                        content_type: Some(mesos::CONTENT_TYPE.to_owned()),
                        stream_id: Some("s".to_owned()),
                        ..Response::default()
                    };
                    let event = HttpEvent::Response {
                        connection: id,
                        response,
                    };
                    subscription.handle(event, now);
                }
                Some(HttpAction::Close) => connection = None,
                Some(_) => {}
                None => break,
            }
        }
    }
});

/// The input as records, each behind its length in two bytes, little-endian; the last may be cut short.
fn records(mut input: &[u8]) -> impl Iterator<Item = &[u8]> {
    std::iter::from_fn(move || {
        let (length, rest) = input.split_first_chunk()?;
        let length = usize::from(u16::from_le_bytes(*length)).min(rest.len());
        let (record, after) = rest.split_at(length);
        input = after;
        Some(record)
    })
}
