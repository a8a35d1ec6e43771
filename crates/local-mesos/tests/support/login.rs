//! Logins and tokens.

use std::path::Path;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use mesos::proto::{Offer, executor};
use prost::Message;

use super::{Executor, client_with, post};

pub(crate) const TOKEN: &str = "MESOS_EXECUTOR_AUTHENTICATION_TOKEN=";

/// `Authorization` for `principal:secret`.
pub(crate) fn basic(text: &str) -> String {
    format!("Basic {}", BASE64_STANDARD.encode(text))
}

/// What a started process has written into the file `name` of its sandbox, which ends with an empty line.
pub(crate) async fn written(dir: &Path, name: &str) -> String {
    fn find(dir: &Path, name: &str) -> Option<String> {
        std::fs::read_dir(dir).ok()?.flatten().find_map(|entry| {
            let path = entry.path();
            if entry.file_type().ok()?.is_dir() {
                return find(&path, name);
            }
            let text = path
                .ends_with(name)
                .then(|| std::fs::read_to_string(&path).ok())??;
            text.ends_with("\n\n").then_some(text)
        })
    }
    for _ in 0..2000 {
        if let Some(text) = find(dir, name) {
            return text;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    panic!("no {name}");
}

/// The command of an executor that tells its environment and waits.
pub(crate) fn tells(name: &str) -> String {
    format!("env > {name}; echo >> {name}; exec sleep 1000")
}

pub(crate) fn token_in(environment: &str) -> &str {
    let mut lines = environment.lines();
    lines.find_map(|line| line.strip_prefix(TOKEN)).expect("a token")
}

/// Plays the executor `id` with this `Authorization`.
pub(crate) fn executor(offer: &Offer, id: &str, authorization: &str) -> Executor {
    Executor {
        http: client_with(Some(authorization)),
        ..Executor::new(offer, id)
    }
}

/// The answer to SUBSCRIBE.
pub(crate) async fn subscribes(executor: &Executor) -> u16 {
    let call = executor::Call {
        subscribe: Some(Default::default()),
        ..executor.call_of(executor::call::Type::Subscribe)
    };
    let response = post(&executor.http, &executor.url, None, call.encode_to_vec()).await;
    response.status().as_u16()
}
