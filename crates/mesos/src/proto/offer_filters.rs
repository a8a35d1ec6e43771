//! Standing filters of a framework on offers.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::ScalarValue;

/// `OfferFilters`: what offers to a role have to have.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct OfferFilters {
    #[prost(message, optional, tag = "1")]
    pub min_allocatable_resources: Option<MinAllocatableResources>,
}

/// `OfferFilters.MinAllocatableResources`: an offer needs at least one of these.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct MinAllocatableResources {
    #[prost(message, repeated, tag = "1")]
    #[serde(default)]
    pub quantities: Vec<ResourceQuantities>,
}

/// `OfferFilters.ResourceQuantities`: amounts by the names of resources.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct ResourceQuantities {
    #[prost(btree_map = "string, message", tag = "1")]
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub quantities: BTreeMap<String, ScalarValue>,
}
