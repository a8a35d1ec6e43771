//! One metric: how it is described, and how its samples are taken from a snapshot.

use super::MAX_LABEL;
use prometheus_client::encoding::{EncodeMetric, MetricEncoder, NoLabelSet};
use prometheus_client::metrics::MetricType;
use prometheus_client::registry::{Registry, Unit};
use scheduler::{BOUNDS, Histogram, Snapshot};
use std::collections::BTreeMap;
use std::fmt;
use text::foreign_within;

/// An entry of the tables.
#[derive(Clone, Copy, Debug)]
pub(super) struct Metric {
    /// Without the prefix, the unit, and the suffix that OpenMetrics asks for.
    pub(super) name: &'static str,
    pub(super) unit: Option<&'static str>,
    /// Names of the labels of each sample, in order.
    pub(super) labels: &'static [&'static str],
    /// Without the full stop, which the encoder adds.
    pub(super) help: &'static str,
    pub(super) read: Read,
}

/// How samples are taken; the types of OpenMetrics that are in use.
#[derive(Clone, Copy, Debug)]
pub(super) enum Read {
    Counter(fn(&Snapshot) -> Samples<Number>),
    Gauge(fn(&Snapshot) -> Samples<Number>),
    Histogram(fn(&Snapshot) -> Samples<Histogram>),
    Info(fn(&Snapshot) -> Samples<()>),
}

/// The values of the labels, and what was measured.
pub(super) type Samples<T> = Vec<(Vec<String>, T)>;

#[derive(Clone, Copy, Debug)]
pub(super) enum Number {
    Whole(u64),
    Real(f64),
}

impl Metric {
    const fn new(name: &'static str, help: &'static str, read: Read) -> Self {
        Self {
            name,
            unit: None,
            labels: &[],
            help,
            read,
        }
    }

    pub(super) const fn counter(
        name: &'static str,
        help: &'static str,
        read: fn(&Snapshot) -> Samples<Number>,
    ) -> Self {
        Self::new(name, help, Read::Counter(read))
    }

    pub(super) const fn gauge(
        name: &'static str,
        help: &'static str,
        read: fn(&Snapshot) -> Samples<Number>,
    ) -> Self {
        Self::new(name, help, Read::Gauge(read))
    }

    pub(super) const fn histogram(
        name: &'static str,
        help: &'static str,
        read: fn(&Snapshot) -> Samples<Histogram>,
    ) -> Self {
        Self::new(name, help, Read::Histogram(read))
    }

    pub(super) const fn info(
        name: &'static str,
        help: &'static str,
        read: fn(&Snapshot) -> Samples<()>,
    ) -> Self {
        Self::new(name, help, Read::Info(read))
    }

    /// The same with a unit, which becomes the end of its name.
    pub(super) const fn in_unit(self, unit: &'static str) -> Self {
        Self {
            unit: Some(unit),
            ..self
        }
    }

    /// The same with labels.
    pub(super) const fn by(self, labels: &'static [&'static str]) -> Self {
        Self { labels, ..self }
    }

    pub(super) fn register(&self, registry: &mut Registry, snapshot: &Snapshot) {
        let family = Family {
            labels: self.labels,
            values: self.read.values(snapshot),
        };
        match self.unit {
            Some(unit) => {
                let unit = Unit::Other(unit.to_owned());
                registry.register_with_unit(self.name, self.help, unit, family);
            }
            None => registry.register(self.name, self.help, family),
        }
    }
}

impl Read {
    fn values(self, snapshot: &Snapshot) -> Values {
        match self {
            Self::Counter(read) => Values::Counter(read(snapshot).into_iter().collect()),
            Self::Gauge(read) => Values::Gauge(read(snapshot).into_iter().collect()),
            Self::Histogram(read) => Values::Histogram(read(snapshot).into_iter().collect()),
            Self::Info(read) => Values::Info(read(snapshot).into_iter().collect()),
        }
    }
}

/// The only sample of a metric without labels.
pub(super) fn one(number: impl Into<Number>) -> Samples<Number> {
    vec![(Vec::new(), number.into())]
}

/// The same, if there is a value.
pub(super) fn known(number: Option<f64>) -> Samples<Number> {
    number.into_iter().flat_map(one).collect()
}

/// A label's value that a pool, an agent, an executor or a miner chose.
pub(super) fn label(text: &str) -> String {
    foreign_within(text, MAX_LABEL)
}

impl From<u64> for Number {
    fn from(whole: u64) -> Self {
        Self::Whole(whole)
    }
}

impl From<usize> for Number {
    fn from(whole: usize) -> Self {
        Self::Whole(whole as u64)
    }
}

impl From<f64> for Number {
    fn from(real: f64) -> Self {
        Self::Real(real)
    }
}

/// OpenMetrics has a yes as 1.
impl From<bool> for Number {
    fn from(yes: bool) -> Self {
        Self::Whole(u64::from(yes))
    }
}

/// A metric's samples on their way into the page.
#[derive(Debug)]
struct Family {
    labels: &'static [&'static str],
    values: Values,
}

/// Of samples whose labels became equal when they were made safe, the last one counts: a page with both is not valid.
#[derive(Debug)]
enum Values {
    Counter(BTreeMap<Vec<String>, Number>),
    Gauge(BTreeMap<Vec<String>, Number>),
    Histogram(BTreeMap<Vec<String>, Histogram>),
    Info(BTreeMap<Vec<String>, ()>),
}

impl Family {
    /// Writes each value with its labels.
    fn each<T>(
        &self,
        samples: &BTreeMap<Vec<String>, T>,
        encoder: &mut MetricEncoder<'_>,
        write: fn(&T, &mut MetricEncoder<'_>) -> fmt::Result,
    ) -> fmt::Result {
        for (values, value) in samples {
            match &self.named(values)[..] {
                // The encoder would write empty braces.
                [] => write(value, encoder)?,
                labels => write(value, &mut encoder.encode_family(&labels)?)?,
            }
        }
        Ok(())
    }

    fn named(&self, values: &[String]) -> Vec<(&'static str, String)> {
        self.labels.iter().copied().zip(values.iter().cloned()).collect()
    }
}

impl EncodeMetric for Family {
    fn encode(&self, mut encoder: MetricEncoder<'_>) -> fmt::Result {
        match &self.values {
            Values::Counter(counters) => self.each(counters, &mut encoder, counter),
            Values::Gauge(gauges) => self.each(gauges, &mut encoder, gauge),
            Values::Histogram(histograms) => self.each(histograms, &mut encoder, histogram),
            Values::Info(infos) => {
                let mut labels = infos.keys().map(|values| self.named(values));
                labels.try_for_each(|labels| encoder.encode_info(&labels))
            }
        }
    }

    fn metric_type(&self) -> MetricType {
        match self.values {
            Values::Counter(_) => MetricType::Counter,
            Values::Gauge(_) => MetricType::Gauge,
            Values::Histogram(_) => MetricType::Histogram,
            Values::Info(_) => MetricType::Info,
        }
    }
}

fn counter(number: &Number, encoder: &mut MetricEncoder<'_>) -> fmt::Result {
    match number {
        Number::Whole(whole) => encoder.encode_counter::<NoLabelSet, _, u64>(whole, None),
        Number::Real(real) => encoder.encode_counter::<NoLabelSet, _, u64>(real, None),
    }
}

fn gauge(number: &Number, encoder: &mut MetricEncoder<'_>) -> fmt::Result {
    match number {
        Number::Whole(whole) => encoder.encode_gauge(whole),
        Number::Real(real) => encoder.encode_gauge(real),
    }
}

fn histogram(times: &Histogram, encoder: &mut MetricEncoder<'_>) -> fmt::Result {
    let bounds = BOUNDS.into_iter().chain([f64::INFINITY]);
    let buckets: Vec<(f64, u64)> = bounds.zip(times.buckets).collect();
    encoder.encode_histogram::<NoLabelSet>(times.sum_seconds, times.count, &buckets, None)
}
