//! What is shown of `/api/v1/status`. Members that are missing count as empty: the scheduler may be of another version.

use serde::{Deserialize, Deserializer};
use text::foreign;

#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(default)]
pub struct Status {
    pub accepted: u64,
    pub rejected: u64,
    pub stale: u64,
    pub unanswered: u64,
    pub blocks: u64,
    pub best_share: f64,
    pub seconds: f64,
    /// Hashes per second over the whole run.
    pub hash_rate: f64,
    pub current_hash_rate: f64,
    pub proven_hash_rate: f64,
    #[serde(deserialize_with = "shown_if_any")]
    pub pool: Option<String>,
    #[serde(deserialize_with = "shown_if_any")]
    pub connecting: Option<String>,
    pub stands_by: bool,
    pub subscribed: bool,
    pub difficulty: Option<f64>,
    pub height: Option<u64>,
    pub agents: u64,
    pub connected_miners: u64,
    pub idle_workers: u64,
    pub mute_executors: u64,
    pub unanswered_blocks: u64,
    #[serde(deserialize_with = "all_shown")]
    pub limited_by: Vec<String>,
    #[serde(deserialize_with = "shown_if_any")]
    pub store_failure: Option<String>,
    pub executors: Vec<Executor>,
}

#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(default)]
pub struct Executor {
    #[serde(deserialize_with = "shown")]
    pub executor: String,
    #[serde(deserialize_with = "shown")]
    pub agent: String,
    #[serde(deserialize_with = "shown")]
    pub state: String,
    #[serde(deserialize_with = "shown")]
    pub kernel: String,
    pub cpus: f64,
    pub hash_rate: f64,
    pub verified_shares: u64,
    pub last_report_seconds: Option<f64>,
    pub mute: bool,
}

/// Texts are made fit for a terminal at once, wherever they come to stand.
fn shown<'de, D: Deserializer<'de>>(value: D) -> Result<String, D::Error> {
    String::deserialize(value).map(|text| foreign(&text))
}

fn shown_if_any<'de, D: Deserializer<'de>>(value: D) -> Result<Option<String>, D::Error> {
    Option::<String>::deserialize(value).map(|text| text.map(|text| foreign(&text)))
}

fn all_shown<'de, D: Deserializer<'de>>(value: D) -> Result<Vec<String>, D::Error> {
    Vec::<String>::deserialize(value).map(|texts| texts.iter().map(|text| foreign(text)).collect())
}
