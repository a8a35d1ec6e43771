//! Sums and shares of offered resources, in fixed point: Mesos counts in thousandths.
//!
//! ```
//! use mesos::proto::Resource;
//! use mesos::resources;
//!
//! let offered = [resources::scalar("cpus", 2_500), resources::scalar("mem", 1_024_000)];
//! assert_eq!(resources::sum(&offered, "cpus"), 2_500);
//! let taken = resources::take(&offered, 1_000, 64_000).unwrap();
//! assert_eq!(resources::sum(&taken, "mem"), 64_000);
//! ```

use crate::proto::{Resource, ScalarValue, ValueType};

/// `value` in thousandths; 0 for what is negative or no number.
pub fn to_millis(value: f64) -> u64 {
    // Casts of floats saturate, and turn NaN into 0.
    (value * 1000.0).round() as u64
}

/// Thousandths as the wire has them.
pub fn from_millis(millis: u64) -> ScalarValue {
    ScalarValue {
        value: millis as f64 / 1000.0,
    }
}

/// An unreserved resource of `millis` thousandths, as an agent's flag would name it.
pub fn scalar(name: &str, millis: u64) -> Resource {
    Resource {
        name: name.to_owned(),
        r#type: ValueType::Scalar.into(),
        scalar: Some(from_millis(millis)),
        ..Resource::default()
    }
}

/// Thousandths of a scalar resource; 0 if it is none.
pub fn millis(resource: &Resource) -> u64 {
    resource.scalar.map_or(0, |scalar| to_millis(scalar.value))
}

/// Thousandths of everything called `name`.
pub fn sum(resources: &[Resource], name: &str) -> u64 {
    resources
        .iter()
        .filter(|resource| resource.name == name)
        .map(millis)
        .fold(0, u64::saturating_add)
}

/// Takes thousandths of `cpus` and thousandths of a MB of `mem` out of an offer; `None` if there is not enough.
///
/// Every resource taken is a clone of an offered one with its amount lowered, so that reservations, allocation
/// and revocability stay. Revocable and non-revocable ones of the same name are never mixed, which Mesos forbids
/// within one container: callers filter the offer to choose; otherwise non-revocable ones are taken if they suffice.
pub fn take(offered: &[Resource], cpus_millis: u64, mem_millis: u64) -> Option<Vec<Resource>> {
    let mut taken = take_one(offered, "cpus", cpus_millis)?;
    taken.extend(take_one(offered, "mem", mem_millis)?);
    Some(taken)
}

/// What is left of `offered` after taking `taken` out of it. Resources with nothing left are removed.
pub fn subtract(offered: &[Resource], taken: &[Resource]) -> Vec<Resource> {
    let mut left = offered.to_vec();
    for part in taken {
        let mut wanted = millis(part);
        for resource in left.iter_mut().filter(|resource| same_but_amount(resource, part)) {
            let amount = millis(resource).min(wanted);
            wanted -= amount;
            resource.scalar = Some(from_millis(millis(resource) - amount));
        }
    }
    left.retain(|resource| resource.scalar.is_none() || millis(resource) > 0);
    left
}

fn take_one(offered: &[Resource], name: &str, wanted: u64) -> Option<Vec<Resource>> {
    [false, true].into_iter().find_map(|revocable| {
        let mut missing = wanted;
        let mut taken = Vec::new();
        let fitting = offered
            .iter()
            .filter(|offer| offer.name == name && offer.revocable.is_some() == revocable);
        for resource in fitting {
            let amount = millis(resource).min(missing);
            if amount > 0 {
                taken.push(Resource {
                    scalar: Some(from_millis(amount)),
                    ..resource.clone()
                });
                missing -= amount;
            }
        }
        (missing == 0).then_some(taken)
    })
}

fn same_but_amount(a: &Resource, b: &Resource) -> bool {
    a.scalar.is_some()
        && Resource {
            scalar: b.scalar,
            ..a.clone()
        } == *b
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::proto::{AllocationInfo, ReservationInfo, RevocableInfo};

    fn revocable(name: &str, millis: u64) -> Resource {
        Resource {
            revocable: Some(RevocableInfo {}),
            ..scalar(name, millis)
        }
    }

    #[test]
    fn floats_are_rounded_to_thousandths() {
        assert_eq!(to_millis(0.1 + 0.2), 300);
        assert_eq!(to_millis(-1.0), 0);
        assert_eq!(to_millis(f64::NAN), 0);
        assert_eq!(to_millis(f64::INFINITY), u64::MAX);
        assert_eq!(from_millis(100).value, 0.1);
        assert_eq!(
            sum(&[scalar("cpus", 1), scalar("mem", 5), scalar("cpus", 2)], "cpus"),
            3
        );
    }

    #[test]
    fn taking_keeps_the_marks_and_spans_several() {
        let reserved = Resource {
            reservations: vec![ReservationInfo {
                role: Some("r".into()),
                ..Default::default()
            }],
            allocation_info: Some(AllocationInfo {
                role: Some("r".into()),
            }),
            ..scalar("cpus", 1000)
        };
        let offered = [reserved.clone(), scalar("cpus", 2000), scalar("mem", 100_000)];
        let taken = take(&offered, 1500, 64_000).expect("enough");
        assert_eq!(taken, [reserved, scalar("cpus", 500), scalar("mem", 64_000)]);
        assert_eq!(
            subtract(&offered, &taken),
            [scalar("cpus", 1500), scalar("mem", 36_000)]
        );
        assert_eq!(take(&offered, 3001, 0), None);
        assert_eq!(take(&offered, 0, 100_001), None);
        assert_eq!(take(&offered, 0, 0), Some(vec![]));
    }

    #[test]
    fn revocable_and_other_resources_are_not_mixed() {
        let offered = [revocable("cpus", 3000), scalar("cpus", 1000), scalar("mem", 1000)];
        assert_eq!(take(&offered, 1000, 0), Some(vec![scalar("cpus", 1000)]));
        assert_eq!(take(&offered, 2000, 0), Some(vec![revocable("cpus", 2000)]));
        assert_eq!(take(&offered, 3500, 0), None);
    }

    proptest! {
        #[test]
        fn nothing_appears_or_vanishes(amounts in prop::collection::vec(0u64..5000, 0..6), wanted in 0u64..20_000) {
            let offered: Vec<_> = amounts
                .iter()
                .enumerate()
                .map(|(at, &amount)| Resource { role: Some(at.to_string()), ..scalar("cpus", amount) })
                .collect();
            match take(&offered, wanted, 0) {
                None => prop_assert!(sum(&offered, "cpus") < wanted),
                Some(taken) => {
                    prop_assert_eq!(sum(&taken, "cpus"), wanted);
                    let left = subtract(&offered, &taken);
                    prop_assert_eq!(sum(&left, "cpus") + wanted, sum(&offered, "cpus"));
                }
            }
        }
    }
}
