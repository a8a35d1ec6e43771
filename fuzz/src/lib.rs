//! What several targets share.

pub mod solo;

use machine::Machine;
use mesos::http::{HttpAction, HttpEvent, Response};
use mesos::{json, recordio};
use prost::Message;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt::Debug;
use std::sync::LazyLock;
use std::time::{Duration, Instant};
use stratum::client::{Client, ClientAction, ClientConfig, ClientEvent};

/// Actions that one event or line may cause.
pub const MOST_ACTIONS: usize = 1024;

/// Checks that an event that decodes, from protobuf or JSON, comes back from both.
pub fn check_forms<E>(bytes: &[u8])
where
    E: Message + Default + PartialEq + Debug + Serialize + DeserializeOwned,
{
    if let Ok(event) = json::decode::<E>(bytes) {
        let text = json::encode(&event).expect("an event has a JSON form");
        let again = json::decode::<E>(&text).expect("its own form");
        // Defaults are written, so the first form may have said less.
        assert_eq!(json::encode(&again).expect("an event has a JSON form"), text);
    }
    if let Ok(event) = E::decode(bytes) {
        let again = E::decode(&event.encode_to_vec()[..]).expect("its own encoding");
        // A NaN differs from itself.
        assert_eq!(again.encode_to_vec(), event.encode_to_vec());
    }
}

/// Feeds the records of `input` to a subscription that connects whenever it wants to and is always welcome.
pub fn feed<M, C, O>(subscription: &mut M, input: &[u8], mut now: Instant)
where
    M: Machine<Event = HttpEvent<C>, Action = HttpAction<O>>,
{
    let mut connection = None;
    for record in records(input) {
        now += Duration::from_secs(1);
        subscription.advance(now);
        if let Some(connection) = connection {
            let bytes = recordio::encode(record).into();
            subscription.handle(HttpEvent::Bytes { connection, bytes }, now);
        }
        for count in 0.. {
            assert!(count < MOST_ACTIONS, "one event causes no end of actions");
            match subscription.poll(now) {
                Some(HttpAction::Open(request)) => {
                    connection = Some(request.id.connection);
                    subscription.handle(welcome(request.id.connection), now);
                }
                Some(HttpAction::Close) => connection = None,
                Some(_) => {}
                None => break,
            }
        }
    }
}

fn welcome<C>(connection: u64) -> HttpEvent<C> {
    let response = Response {
        status: 200,
        content_type: Some(mesos::CONTENT_TYPE.to_owned()),
        stream_id: Some("s".to_owned()),
        ..Response::default()
    };
    HttpEvent::Response { connection, response }
}

/// The input as records, each behind its length in two bytes, little-endian; the last may be cut short.
pub fn records(mut input: &[u8]) -> impl Iterator<Item = &[u8]> {
    std::iter::from_fn(move || {
        let (length, rest) = input.split_first_chunk()?;
        let length = usize::from(u16::from_le_bytes(*length)).min(rest.len());
        let (record, after) = rest.split_at(length);
        input = after;
        Some(record)
    })
}

/// A pool's answers to what the client sends first, in the order of its ids.
const LOGIN: [&str; 3] = [
    r#"{"id":1,"result":{"version-rolling":true,"version-rolling.mask":"1fffe000"},"error":null}"#,
    r#"{"id":2,"result":[[["mining.notify","s"]],"08000002",4],"error":null}"#,
    r#"{"id":3,"result":true,"error":null}"#,
];

/// A client that has just connected, or logged in as well: version rolling, extranonce2 of four bytes. The time is the one
/// at which it did.
pub fn client(is_logged_in: bool) -> (Client, Instant) {
    // Copied for each input: most inputs take less time than a login.
    static CLIENTS: LazyLock<([Client; 2], Instant)> = LazyLock::new(|| {
        let now = Instant::now();
        let connected = Client::new(ClientConfig::new("pool.example", "alice", "secret"), now);
        let mut logged_in = connected.clone();
        for line in LOGIN {
            take(&mut logged_in, now, |_| ());
            logged_in.handle(ClientEvent::Line(line.as_bytes().to_vec()), now);
        }
        ([connected, logged_in], now)
    });
    let (clients, now) = &*CLIENTS;
    (clients[usize::from(is_logged_in)].clone(), *now)
}

/// All that the client wants done now.
pub fn take(client: &mut Client, now: Instant, mut each: impl FnMut(ClientAction)) {
    for count in 0.. {
        assert!(count < MOST_ACTIONS, "one line causes no end of actions");
        match client.poll(now) {
            Some(action) => each(action),
            None => return,
        }
    }
}
