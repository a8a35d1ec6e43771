//! Streams: framing, chunks, protobuf and JSON.

use mesos::proto::scheduler::{self, event};
use mesos::recordio::Decoder;
use prost::Message;

use crate::peer::Peer;
use crate::support::{PROTOBUF, client, info, subscribe_call};

const JSON: &str = "application/json";

pub(crate) async fn all(peer: &Peer) {
    media(&peer.master).await;
    records(&peer.master).await;
    records_in_json(&peer.master).await;
}

async fn subscribe(master: &str, content_type: &str, accept: Option<&str>) -> reqwest::Response {
    let call = subscribe_call(&info(0.0));
    let body = match content_type {
        JSON => mesos::json::encode(&call).unwrap(),
        _ => call.encode_to_vec(),
    };
    let request = client().post(format!("http://{master}/api/v1/scheduler"));
    let mut request = request.header("content-type", content_type).body(body);
    if let Some(accept) = accept {
        request = request.header("accept", accept);
    }
    let answer = request.send().await.unwrap();
    assert_eq!(answer.status(), 200);
    answer
}

/// JSON wherever it is accepted, however the call was written.
async fn media(master: &str) {
    for content_type in [PROTOBUF, JSON] {
        for (accept, wanted) in [
            (None, JSON),
            (Some("*/*"), JSON),
            (Some("application/*"), JSON),
            (Some("application/x-protobuf, application/json"), JSON),
            (Some(JSON), JSON),
            (Some(PROTOBUF), PROTOBUF),
            (Some("text/html, application/x-protobuf"), PROTOBUF),
        ] {
            let answer = subscribe(master, content_type, accept).await;
            assert_eq!(answer.headers()["content-type"], wanted, "{accept:?}");
            assert_eq!(answer.headers()["transfer-encoding"], "chunked");
            assert!(answer.headers().contains_key("mesos-stream-id"));
        }
    }
}

/// Reads a stream up to its first heartbeat. Its bytes must be these records, each after its length.
async fn records_until(heartbeat: &[u8], mut answer: reqwest::Response) -> Vec<u8> {
    let (mut bytes, mut records) = (Vec::new(), Vec::<Vec<u8>>::new());
    let mut decoder = Decoder::new();
    while !records.iter().any(|record| record == heartbeat) {
        let chunk = answer.chunk().await.unwrap().expect("more");
        bytes.extend_from_slice(&chunk);
        // One by one: borders of chunks have no meaning.
        for byte in chunk {
            decoder.push(&[byte]);
            records.extend(decoder.next_record().unwrap());
        }
    }
    let frame = |record: &Vec<u8>| [format!("{}\n", record.len()).as_bytes(), record].concat();
    let frames: Vec<u8> = records.iter().flat_map(frame).collect();
    assert!(bytes.starts_with(&frames));
    records.swap_remove(0)
}

async fn records(master: &str) {
    let answer = subscribe(master, PROTOBUF, Some(PROTOBUF)).await;
    let first = records_until(b"\x08\x08", answer).await;
    let first = scheduler::Event::decode(&first[..]).unwrap();
    assert_eq!(first.r#type(), event::Type::Subscribed);
    let subscribed = first.subscribed.unwrap();
    assert_eq!(subscribed.heartbeat_interval_seconds, Some(15.0));
    assert_eq!(subscribed.master_info.unwrap().version.as_deref(), Some("1.11.0"));
}

async fn records_in_json(master: &str) {
    let answer = subscribe(master, JSON, Some(JSON)).await;
    let first = records_until(br#"{"type":"HEARTBEAT"}"#, answer).await;
    let first: scheduler::Event = mesos::json::decode(&first).unwrap();
    assert_eq!(first.r#type(), event::Type::Subscribed);
}
