//! What the cluster's operator says of agents, as offers tell it: hostnames, attributes, regions and zones.

use mesos::proto::{
    Attribute, DomainInfo, FaultDomain, Offer, Range, Ranges, RegionInfo, ScalarValue, SetValue, TextValue,
    ValueType, ZoneInfo,
};
use rand::RngExt;
use rand::rngs::StdRng;

const RACKS: [&str; 4] = ["r1", "r2", "r3", "r4"];
const SYSTEMS: [&str; 3] = ["linux", "linux-old", "bsd"];
/// Regions with their zones.
const ZONES: [(&str, &str); 3] = [("west", "a"), ("west", "b"), ("east", "c")];

/// One agent's.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Place {
    hostname: String,
    zone: Option<(&'static str, &'static str)>,
    attributes: Vec<Attribute>,
}

impl Place {
    /// For the agent with this index. One in five is on the machine of the one before it.
    pub(crate) fn random(index: usize, rng: &mut StdRng) -> Self {
        let machine = if rng.random_bool(0.2) {
            index.saturating_sub(1)
        } else {
            index
        };
        let mut place = Self {
            hostname: format!("machine{machine}"),
            zone: None,
            attributes: Vec::new(),
        };
        if rng.random_bool(0.8) {
            place.zone = Some(ZONES[rng.random_range(0..ZONES.len())]);
        }
        let some_rack = |rng: &mut StdRng| text("rack", RACKS[rng.random_range(0..RACKS.len())]);
        if rng.random_bool(0.8) {
            place.attributes.push(some_rack(rng));
        }
        if rng.random_bool(0.1) {
            // Where there are two, the first counts.
            place.attributes.push(some_rack(rng));
        }
        if rng.random_bool(0.8) {
            let system = SYSTEMS[rng.random_range(0..SYSTEMS.len())];
            place.attributes.push(text("os", system));
        }
        if rng.random_bool(0.7) {
            let value = [1.0, 2.5, 2.5][rng.random_range(0..3)];
            place.attributes.push(Attribute {
                scalar: Some(ScalarValue { value }),
                ..attribute("cores", ValueType::Scalar)
            });
        }
        if rng.random_bool(0.7) {
            let last = [7, 7, 8][rng.random_range(0..3)];
            let range = |begin, end| Range { begin, end };
            let range = vec![range(1, 5), range(7, last)];
            place.attributes.push(Attribute {
                ranges: Some(Ranges { range }),
                ..attribute("ports", ValueType::Ranges)
            });
        }
        if rng.random_bool(0.7) {
            let items: &[&str] = [&["ssd"][..], &["gpu", "ssd"], &["gpu"]][rng.random_range(0..3)];
            let item = items.iter().map(|item| (*item).to_owned()).collect();
            place.attributes.push(Attribute {
                set: Some(SetValue { item }),
                ..attribute("tags", ValueType::Set)
            });
        }
        place
    }

    /// Another agent on the same machine, such as one that has forgotten that it was there before.
    pub(crate) fn beside(&self, rng: &mut StdRng) -> Self {
        Self {
            hostname: self.hostname.clone(),
            ..Self::random(0, rng)
        }
    }

    /// As `--reconfiguration_policy=additive` allows it, which takes nothing away and changes nothing.
    pub(crate) fn add_missing(&mut self, rng: &mut StdRng) {
        let missing = |place: &Self, name: &str| place.attributes.iter().all(|known| known.name != name);
        if missing(self, "rack") {
            let rack = RACKS[rng.random_range(0..RACKS.len())];
            self.attributes.push(text("rack", rack));
        }
        if missing(self, "os") {
            let system = SYSTEMS[rng.random_range(0..SYSTEMS.len())];
            self.attributes.push(text("os", system));
        }
    }

    /// An offer of this agent says so.
    pub(crate) fn tell(&self, offer: &mut Offer) {
        offer.hostname.clone_from(&self.hostname);
        offer.attributes.extend(self.attributes.iter().cloned());
        offer.domain = self.zone.map(|(region, zone)| DomainInfo {
            fault_domain: Some(FaultDomain {
                region: RegionInfo {
                    name: region.to_owned(),
                },
                zone: ZoneInfo {
                    name: zone.to_owned(),
                },
            }),
        });
    }
}

fn attribute(name: &str, kind: ValueType) -> Attribute {
    Attribute {
        name: name.to_owned(),
        r#type: kind.into(),
        ..Attribute::default()
    }
}

fn text(name: &str, value: &str) -> Attribute {
    Attribute {
        text: Some(TextValue {
            value: value.to_owned(),
        }),
        ..attribute(name, ValueType::Text)
    }
}
