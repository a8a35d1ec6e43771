//! Package `mesos.v1.quota`: what a role is guaranteed and limited to.
//!
//! ```
//! use mesos::proto::quota::QuotaConfig;
//! use mesos::proto::ScalarValue;
//!
//! let limits = [("cpus".to_owned(), ScalarValue { value: 8.0 })].into();
//! let config = QuotaConfig { role: "batch".into(), limits, ..Default::default() };
//! mesos::operator::master::update_quota(vec![config], false);
//! ```

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::proto::{Resource, ScalarValue};

/// `QuotaConfig`: guarantees and limits of a role, by the names of resources. None given = no guarantee, no limit.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct QuotaConfig {
    #[prost(string, required, tag = "1")]
    pub role: String,
    /// Held free for the role.
    #[prost(btree_map = "string, message", tag = "2")]
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub guarantees: BTreeMap<String, ScalarValue>,
    /// The most that the role gets.
    #[prost(btree_map = "string, message", tag = "3")]
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub limits: BTreeMap<String, ScalarValue>,
}

/// `QuotaStatus`: the quotas that are set.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct QuotaStatus {
    /// Deprecated.
    #[prost(message, repeated, tag = "1")]
    #[serde(default)]
    pub infos: Vec<QuotaInfo>,
    #[prost(message, repeated, tag = "2")]
    #[serde(default)]
    pub configs: Vec<QuotaConfig>,
}

/// `QuotaInfo`: the old form of a quota (deprecated).
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct QuotaInfo {
    #[prost(string, optional, tag = "1")]
    pub role: Option<String>,
    #[prost(string, optional, tag = "2")]
    pub principal: Option<String>,
    #[prost(message, repeated, tag = "3")]
    #[serde(default)]
    pub guarantee: Vec<Resource>,
}

/// `QuotaRequest`: the old form of a change (deprecated).
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct QuotaRequest {
    #[prost(bool, optional, tag = "1")]
    pub force: Option<bool>,
    #[prost(string, optional, tag = "2")]
    pub role: Option<String>,
    #[prost(message, repeated, tag = "3")]
    #[serde(default)]
    pub guarantee: Vec<Resource>,
}
