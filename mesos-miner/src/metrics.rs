//! All metrics, in the OpenMetrics text format.
//!
//! Each is one entry of a table, which says how it is described and how its samples are taken from a [`Snapshot`].
//! `docs/metrics.md` is made from the same tables.

mod executors;
mod metric;
mod miners;
#[cfg(test)]
mod reference;
mod run;
mod sources;

use metric::Metric;
use prometheus_client::encoding::text::encode;
use prometheus_client::registry::Registry;
use scheduler::Snapshot;

/// Media type of [`render`]'s text.
pub const CONTENT_TYPE: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";
/// What all names begin with.
const PREFIX: &str = "mesos_miner";
/// Most characters of a label's value. Identifiers in Mesos have at most 255.
const MAX_LABEL: usize = 256;

/// Every metric, by what it is about.
const TABLES: [(&str, &[Metric]); 4] = [
    ("The run", run::METRICS),
    ("Pools and nodes", sources::METRICS),
    ("Executors", executors::METRICS),
    ("Miners from outside", miners::METRICS),
];

/// The error comes from the encoder's signature; writing to a `String` does not fail.
pub fn render(snapshot: &Snapshot) -> Result<String, std::fmt::Error> {
    let mut registry = Registry::with_prefix(PREFIX);
    for metric in TABLES.iter().flat_map(|(_, metrics)| *metrics) {
        metric.register(&mut registry, snapshot);
    }
    let mut text = String::new();
    encode(&mut text, &registry)?;
    Ok(text)
}

#[cfg(test)]
mod tests;
