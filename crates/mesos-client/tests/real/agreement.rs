//! The same call answered as protobuf and as JSON.

use std::collections::BTreeSet;
use std::time::Duration;

use mesos::json;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// How often the two answers may differ because the cluster changed between them.
const ATTEMPTS: u32 = 10;

/// The call as JSON, and its answer as the peer writes it.
pub(crate) async fn answer_in_json(address: &str, call: &impl Serialize) -> Value {
    let answer = reqwest::Client::new()
        .post(format!("http://{address}/api/v1"))
        .header("Content-Type", "application/json")
        .header("Accept", "application/json")
        .body(json::encode(call).expect("encodes"))
        .send()
        .await
        .expect("an answer");
    let status = answer.status();
    let body = answer.bytes().await.expect("a body");
    assert!(
        status.is_success(),
        "{status}: {}",
        String::from_utf8_lossy(&body)
    );
    serde_json::from_slice(&body).expect("is JSON")
}

/// What `ask` decodes from protobuf must say in JSON exactly what the peer says, and its JSON must decode to the same.
/// `comparable` leaves out what changes with every answer.
pub(crate) async fn check<C, R, F>(
    address: &str,
    call: C,
    ask: impl Fn(C) -> F,
    comparable: impl Fn(Value) -> Value,
) -> R
where
    C: Serialize + Clone,
    R: Serialize + DeserializeOwned,
    F: Future<Output = R>,
{
    let written = |message: &R| comparable(normal(json::value(message).expect("encodes")));
    let mut differing = Vec::new();
    for _ in 0..ATTEMPTS {
        let answer = ask(call.clone()).await;
        let theirs = answer_in_json(address, &call).await;
        let decoded: R = json::decode(theirs.to_string().as_bytes()).expect("their JSON reads");
        let theirs = comparable(normal(theirs));
        let read = differences(&written(&decoded), &theirs);
        assert!(
            read.is_empty(),
            "JSON that was read is written otherwise: {read:#?}"
        );
        differing = differences(&written(&answer), &theirs);
        if differing.is_empty() {
            return answer;
        }
        tokio::time::sleep(Duration::from_millis(300)).await;
    }
    panic!("protobuf and JSON differ: {differing:#?}");
}

/// Where two values differ, ours first.
fn differences(ours: &Value, theirs: &Value) -> Vec<String> {
    let under = |name: &str, ours: &Value, theirs: &Value| {
        let below = differences(ours, theirs);
        below
            .into_iter()
            .map(|text| format!("{name}.{text}"))
            .collect::<Vec<_>>()
    };
    match (ours, theirs) {
        (Value::Object(a), Value::Object(b)) => {
            let names: BTreeSet<_> = a.keys().chain(b.keys()).collect();
            names
                .into_iter()
                .flat_map(|name| {
                    let of = |fields: &serde_json::Map<String, Value>| {
                        fields.get(name).cloned().unwrap_or_default()
                    };
                    under(name, &of(a), &of(b))
                })
                .collect()
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => a
            .iter()
            .zip(b)
            .enumerate()
            .flat_map(|(at, (a, b))| under(&at.to_string(), a, b))
            .collect(),
        (a, b) if a == b => Vec::new(),
        (a, b) => vec![format!(" {a} / {b}")],
    }
}

/// Without what has no meaning: the order of lists, empty ones, and digits beyond those that Mesos writes.
fn normal(value: Value) -> Value {
    match value {
        Value::Object(fields) => fields
            .into_iter()
            .map(|(name, value)| (name, normal(value)))
            .filter(|(_, value)| value.as_array().is_none_or(|items| !items.is_empty()))
            .collect::<serde_json::Map<_, _>>()
            .into(),
        Value::Array(items) => {
            let mut items: Vec<_> = items.into_iter().map(normal).collect();
            items.sort_by_key(Value::to_string);
            items.into()
        }
        Value::Number(number) => format!("{:.11e}", number.as_f64().unwrap_or_default()).into(),
        plain => plain,
    }
}

/// Without the fields of this name.
pub(crate) fn without(value: Value, field: &str) -> Value {
    match value {
        Value::Object(fields) => fields
            .into_iter()
            .filter(|(name, _)| name != field)
            .map(|(name, value)| (name, without(value, field)))
            .collect::<serde_json::Map<_, _>>()
            .into(),
        Value::Array(items) => items.into_iter().map(|item| without(item, field)).collect(),
        plain => plain,
    }
}

/// Everything.
pub(crate) fn whole(value: Value) -> Value {
    value
}

/// Names only: the values are others in every answer.
pub(crate) fn names(value: Value) -> Value {
    match value {
        Value::Object(fields) => fields
            .into_iter()
            .map(|(name, value)| {
                // A metric's name is its content.
                let value = if name == "name" { value } else { names(value) };
                (name, value)
            })
            .collect::<serde_json::Map<_, _>>()
            .into(),
        Value::Array(items) => items.into_iter().map(names).collect(),
        _ => Value::Null,
    }
}
