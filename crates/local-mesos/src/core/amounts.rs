//! Amounts of scalar resources in thousandths, the fixed point of Mesos.

use std::collections::BTreeMap;
use std::fmt;

use mesos::proto::{AllocationInfo, Resource, RevocableInfo, ValueType};
use mesos::resources;

/// Largest amount of one resource, in thousandths; keeps sums of many exact, also as `f64`.
const MAX_MILLIS: u64 = 1_000_000_000_000;

/// Ends the kind of resources that may be taken back at any time.
const REVOCABLE: &str = "{REV}";
/// CPUs that may be taken back at any time.
pub(crate) const REVOCABLE_CPUS: &str = "cpus{REV}";

/// A resource that Mesos would refuse.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("Resource '{name}:{units}' is invalid: {why}")]
pub(crate) struct InvalidResource {
    name: String,
    units: f64,
    why: &'static str,
}

/// Amounts by kind of resource. The kind is the name, followed by what sets the resource apart from those that
/// plain ones (revocable, reserved, …), so that one never passes for another.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Amounts(BTreeMap<String, u64>);

impl Amounts {
    /// Amounts of the plain resources that an agent has.
    pub(crate) fn of(resources: &[(&str, f64)]) -> Self {
        let mut amounts = Self::default();
        for &(name, units) in resources {
            amounts.add_kind(name, millis(units));
        }
        amounts
    }

    /// Reads the resources of a task or executor that uses an offer to `role`.
    ///
    /// # Errors
    ///
    /// The text with which Mesos would refuse.
    pub(crate) fn parse(resources: &[Resource], role: &str) -> Result<Self, InvalidResource> {
        let mut amounts = Self::default();
        for resource in resources {
            let invalid = |why| {
                Err(InvalidResource {
                    name: resource.name.clone(),
                    units: resource.scalar.map_or(0.0, |scalar| scalar.value),
                    why,
                })
            };
            if resource.name.is_empty() {
                return invalid("Empty resource name");
            }
            let amount = match (ValueType::try_from(resource.r#type), &resource.scalar) {
                (Ok(ValueType::Scalar), Some(scalar)) if !scalar.value.is_finite() => {
                    return invalid("Invalid scalar resource: value is not finite");
                }
                (Ok(ValueType::Scalar), Some(scalar)) if scalar.value <= 0.0 => {
                    return invalid("Invalid scalar resource: value <= 0");
                }
                (Ok(ValueType::Scalar), Some(scalar)) => millis(scalar.value),
                (Ok(ValueType::Scalar), None) => return invalid("Invalid scalar resource"),
                // Ranges and sets are never offered here: any amount of them does not fit.
                (Ok(ValueType::Ranges), _) if resource.ranges.is_some() => 1,
                (Ok(ValueType::Set), _) if resource.set.is_some() => 1,
                _ => return invalid("Unsupported resource type"),
            };
            amounts.add_kind(&kind(resource, role), amount);
        }
        Ok(amounts)
    }

    /// Reads resources that the master has checked and allocated.
    pub(crate) fn allocated(resources: &[Resource]) -> Self {
        let role = |resource: &Resource| {
            resource
                .allocation_info
                .as_ref()
                .and_then(|info| info.role.clone())
        };
        let role = resources.iter().find_map(role).unwrap_or_default();
        Self::parse(resources, &role).unwrap_or_default()
    }

    fn add_kind(&mut self, kind: &str, amount: u64) {
        if amount != 0 {
            let sum = self.0.entry(kind.to_owned()).or_default();
            *sum = sum.saturating_add(amount);
        }
    }

    /// Without what may be taken back at any time.
    pub(crate) fn without_revocable(&self) -> Self {
        let plain = self.0.iter().filter(|(kind, _)| !kind.ends_with(REVOCABLE));
        Self(plain.map(|(kind, amount)| (kind.clone(), *amount)).collect())
    }

    /// The first resource of which some may be taken back at any time and some not.
    pub(crate) fn mixed(&self) -> Option<&str> {
        let revocable = self.0.keys().filter_map(|kind| kind.strip_suffix(REVOCABLE));
        revocable.into_iter().find(|plain| self.get(plain) > 0)
    }

    /// Thousandths of a resource.
    pub(crate) fn get(&self, kind: &str) -> u64 {
        self.0.get(kind).copied().unwrap_or(0)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether all of `other` fits into this.
    pub(crate) fn contains(&self, other: &Self) -> bool {
        other.0.iter().all(|(kind, amount)| *amount <= self.get(kind))
    }

    pub(crate) fn add(&mut self, other: &Self) {
        for (kind, amount) in &other.0 {
            self.add_kind(kind, *amount);
        }
    }

    /// Of each kind as much as `other` has, if that is more.
    pub(crate) fn raise(&mut self, other: &Self) {
        let mut more = other.clone();
        more.subtract(self);
        self.add(&more);
    }

    /// Subtracts `other`, at most down to 0: callers check with [`contains`](Self::contains) first.
    pub(crate) fn subtract(&mut self, other: &Self) {
        for (kind, amount) in &other.0 {
            if let Some(left) = self.0.get_mut(kind) {
                *left = left.saturating_sub(*amount);
            }
        }
        self.0.retain(|_, amount| *amount != 0);
    }

    /// The largest share of `total` that any of these amounts is. Frameworks take turns by it (dominant resource
    /// fairness).
    pub(crate) fn dominant_share(&self, total: &Self) -> f64 {
        let share = |(kind, amount): (&String, &u64)| *amount as f64 / total.get(kind).max(1) as f64;
        self.0.iter().map(share).fold(0.0, f64::max)
    }

    /// The amounts as wire messages. `role` fills in `allocation_info`; `old_format` also sets the (un)reservation
    /// role.
    pub(crate) fn to_resources(&self, role: Option<&str>, old_format: bool) -> Vec<Resource> {
        let resource = |(kind, amount): (&String, &u64)| Resource {
            name: kind.trim_end_matches(REVOCABLE).to_owned(),
            revocable: kind.ends_with(REVOCABLE).then_some(RevocableInfo {}),
            r#type: ValueType::Scalar.into(),
            scalar: Some(resources::from_millis(*amount)),
            role: old_format.then(|| "*".into()),
            allocation_info: role.map(|role| AllocationInfo {
                role: Some(role.into()),
            }),
            ..Resource::default()
        };
        self.0.iter().map(resource).collect()
    }
}

impl fmt::Display for Amounts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, (kind, amount)) in self.0.iter().enumerate() {
            let separator = if i == 0 { "" } else { "; " };
            write!(f, "{separator}{kind}:{}", resources::from_millis(*amount).value)?;
        }
        Ok(())
    }
}

fn millis(units: f64) -> u64 {
    resources::to_millis(units).min(MAX_MILLIS)
}

fn kind(resource: &Resource, role: &str) -> String {
    let mut kind = resource.name.clone();
    if let Some(other) = resource
        .allocation_info
        .as_ref()
        .and_then(|a| a.role.as_ref())
        .filter(|r| *r != role)
    {
        kind += &format!("(allocated: {other})");
    }
    let reserved = resource.role.as_ref().is_some_and(|role| role != "*")
        || resource.reservation.is_some()
        || !resource.reservations.is_empty();
    if reserved {
        kind += "(reserved)";
    }
    if resource.r#type != i32::from(ValueType::Scalar) {
        kind += "(not scalar)";
    }
    if resource.disk.is_some() || resource.shared.is_some() || resource.provider_id.is_some() {
        kind += "(volume)";
    }
    if resource.revocable.is_some() {
        kind += REVOCABLE;
    }
    kind
}

#[cfg(test)]
mod tests {
    use mesos::proto::ScalarValue;

    use super::*;

    fn cpus(value: f64) -> Resource {
        Amounts::of(&[("cpus", 1.0)])
            .to_resources(Some("r"), false)
            .into_iter()
            .map(|mut r| {
                r.scalar = Some(ScalarValue { value });
                r
            })
            .next()
            .unwrap()
    }

    #[test]
    fn tenths_add_up_exactly() {
        let offered = Amounts::of(&[("cpus", 0.3)]);
        let asked = Amounts::parse(&[cpus(0.1), cpus(0.2)], "r").unwrap();
        assert_eq!(offered, asked);
        let mut rest = offered.clone();
        rest.subtract(&asked);
        assert!(rest.is_empty());
        rest.add(&asked);
        assert_eq!(rest, offered);
    }

    #[test]
    fn other_kinds_never_fit() {
        let offered = Amounts::of(&[("cpus", 4.0)]);
        let mut revocable = cpus(1.0);
        revocable.revocable = Some(RevocableInfo {});
        assert!(offered.contains(&Amounts::parse(&[cpus(4.0)], "r").unwrap()));
        assert!(!offered.contains(&Amounts::parse(&[cpus(1.0)], "other").unwrap()));
        assert!(!offered.contains(&Amounts::parse(&[revocable], "r").unwrap()));
    }

    #[test]
    fn what_may_be_taken_back_is_a_kind_of_its_own() {
        let agent = Amounts::of(&[("cpus", 4.0), (REVOCABLE_CPUS, 2.0), ("mem", 64.0)]);
        let offered = agent.to_resources(Some("r"), false);
        let kinds: Vec<_> = offered
            .iter()
            .map(|resource| (resource.name.as_str(), resource.revocable.is_some()))
            .collect();
        assert_eq!(kinds, [("cpus", false), ("cpus", true), ("mem", false)]);
        assert_eq!(Amounts::parse(&offered, "r").unwrap(), agent);
        assert_eq!(agent.mixed(), Some("cpus"));
        let plain = agent.without_revocable();
        assert_eq!(plain, Amounts::of(&[("cpus", 4.0), ("mem", 64.0)]));
        assert_eq!(plain.mixed(), None);
        assert_eq!(Amounts::of(&[(REVOCABLE_CPUS, 2.0), ("mem", 1.0)]).mixed(), None);
    }

    #[test]
    fn malformed_amounts_are_refused() {
        for value in [0.0, -1.0, f64::NAN, f64::INFINITY] {
            assert!(Amounts::parse(&[cpus(value)], "r").is_err(), "{value}");
        }
        let text = Amounts::parse(&[cpus(-1.0)], "r").unwrap_err().to_string();
        assert_eq!(
            text,
            "Resource 'cpus:-1' is invalid: Invalid scalar resource: value <= 0"
        );
        assert!(
            Amounts::parse(&[cpus(1e300)], "r").is_ok_and(|a| !Amounts::of(&[("cpus", 64.0)]).contains(&a))
        );
    }
}
