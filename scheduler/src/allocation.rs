//! As what an executor's resources are allocated. Mesos mixes neither roles nor revocable and other CPUs in one executor.

use mesos::proto::{ExecutorInfo, Offer, Resource};

/// See the [module](self).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Allocation {
    /// `None` where Mesos did not say, which is the framework's only role.
    pub(crate) role: Option<String>,
    /// Its CPUs may be taken back at any time.
    pub(crate) revocable: bool,
}

impl Allocation {
    /// Of an offer's CPUs of one kind.
    pub(crate) fn of_offer(offer: &Offer, revocable: bool) -> Self {
        let role = offer.allocation_info.as_ref().and_then(|info| info.role.clone());
        Self { role, revocable }
    }

    pub(crate) fn of_executor(info: &ExecutorInfo) -> Self {
        let role = |resource: &Resource| resource.allocation_info.as_ref()?.role.clone();
        Self {
            role: info.resources.iter().find_map(role),
            revocable: info
                .resources
                .iter()
                .any(|resource| resource.name == "cpus" && resource.revocable.is_some()),
        }
    }

    /// The offer without the CPUs of the other kind. Memory is never taken back: an executor that loses it is killed, and
    /// a miner needs little.
    pub(crate) fn narrow(&self, offer: &Offer) -> Offer {
        let fits = |resource: &&Resource| match resource.name.as_str() {
            "cpus" => resource.revocable.is_some() == self.revocable,
            _ => resource.revocable.is_none(),
        };
        Offer {
            resources: offer.resources.iter().filter(fits).cloned().collect(),
            ..offer.clone()
        }
    }
}

/// Which CPUs are taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Revocable {
    /// None that may be taken back at any time.
    #[default]
    No,
    /// These first.
    Prefer,
    /// Only these.
    Only,
}

impl Revocable {
    /// The kinds of CPUs to take, in this order: true for revocable ones.
    pub(crate) fn kinds(self) -> &'static [bool] {
        match self {
            Self::No => &[false],
            Self::Prefer => &[true, false],
            Self::Only => &[true],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use mesos::proto::{AllocationInfo, RevocableInfo};
    use mesos::resources::{scalar, sum};

    #[test]
    fn an_offer_is_narrowed_to_one_kind_of_cpus() {
        let revocable = |name, millis| Resource {
            revocable: Some(RevocableInfo {}),
            ..scalar(name, millis)
        };
        let allocated = AllocationInfo {
            role: Some("r".to_owned()),
        };
        let offer = Offer {
            resources: vec![
                scalar("cpus", 1000),
                revocable("cpus", 2000),
                scalar("mem", 3000),
                revocable("mem", 4000),
            ],
            allocation_info: Some(allocated.clone()),
            ..Offer::default()
        };
        for (kind, cpus) in [(false, 1000), (true, 2000)] {
            let allocation = Allocation::of_offer(&offer, kind);
            let narrowed = allocation.narrow(&offer);
            assert_eq!(sum(&narrowed.resources, "cpus"), cpus);
            assert_eq!(sum(&narrowed.resources, "mem"), 3000);
            let resources = narrowed.resources.into_iter().map(|resource| Resource {
                allocation_info: Some(allocated.clone()),
                ..resource
            });
            let info = ExecutorInfo {
                resources: resources.collect(),
                ..ExecutorInfo::default()
            };
            assert_eq!(Allocation::of_executor(&info), allocation);
        }
        assert_eq!(
            Allocation::of_executor(&ExecutorInfo::default()),
            Allocation::default()
        );
    }
}
