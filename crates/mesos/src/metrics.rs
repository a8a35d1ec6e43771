//! What a master tells of its cluster at `/metrics/snapshot`: a JSON object of names and numbers
//! ([monitoring](https://mesos.apache.org/documentation/latest/monitoring/)).
//!
//! ```
//! use mesos::metrics::ClusterView;
//!
//! let json = br#"{"master/elected": 1.0, "master/slaves_active": 2.0, "master/cpus_total": 8.0}"#;
//! let view = ClusterView::parse(json, &[])?.expect("it leads");
//! assert_eq!((view.active, view.cpus.free()), (2, 8.0));
//! # Ok::<_, serde_json::Error>(())
//! ```

use std::collections::BTreeMap;

/// Where a master tells it.
pub const METRICS_PATH: &str = "/metrics/snapshot";

/// A kind of resource in all of a cluster, in CPUs or MB.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Stock {
    pub total: f64,
    /// Offered to frameworks, or held by tasks and executors.
    pub taken: f64,
}

impl Stock {
    /// What nobody has.
    pub fn free(self) -> f64 {
        (self.total - self.taken).max(0.0)
    }
}

/// The limit that an operator has set for a role, in CPUs.
#[derive(Clone, Debug, PartialEq)]
pub struct CpuQuota {
    pub role: String,
    pub limit: f64,
    pub taken: f64,
}

/// The cluster as its leading master sees it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClusterView {
    /// Agents whose resources can be offered.
    pub active: u64,
    /// Agents that are deactivated, or have lost their connection.
    pub inactive: u64,
    /// Agents that the master waits for no longer.
    pub unreachable: u64,
    pub cpus: Stock,
    pub mem_mb: Stock,
    /// Of the roles that were asked for.
    pub quotas: Vec<CpuQuota>,
    /// Filters on offers to these roles: refusals that still hold.
    pub filters: u64,
}

impl ClusterView {
    /// Reads a master's answer, as far as it concerns these roles; `None` if the master does not lead.
    ///
    /// # Errors
    /// If it is no object of numbers.
    pub fn parse(json: &[u8], roles: &[String]) -> Result<Option<Self>, serde_json::Error> {
        let metrics: BTreeMap<String, f64> = serde_json::from_slice(json)?;
        let get = |name: &str| metrics.get(name).copied();
        let number = |name: &str| get(name).unwrap_or(0.0);
        if number("master/elected") < 1.0 {
            return Ok(None);
        }
        let stock = |kind: &str| Stock {
            total: number(&format!("master/{kind}_total")),
            taken: get(&format!("allocator/mesos/resources/{kind}/offered_or_allocated"))
                .unwrap_or_else(|| number(&format!("master/{kind}_used"))),
        };
        let quota = |role: &String| {
            let of_role = |what: &str| {
                get(&format!(
                    "allocator/mesos/quota/roles/{role}/resources/cpus/{what}"
                ))
            };
            Some(CpuQuota {
                role: role.clone(),
                limit: of_role("limit")?,
                taken: of_role("offered_or_allocated").unwrap_or(0.0),
            })
        };
        let filters = |role: &String| number(&format!("allocator/mesos/offer_filters/roles/{role}/active"));
        Ok(Some(Self {
            active: number("master/slaves_active") as u64,
            inactive: number("master/slaves_inactive") as u64,
            unreachable: number("master/slaves_unreachable") as u64,
            cpus: stock("cpus"),
            mem_mb: stock("mem"),
            quotas: roles.iter().filter_map(quota).collect(),
            filters: roles.iter().map(filters).sum::<f64>() as u64,
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Numbers of a Mesos 1.11 with one agent, a quota and a filter.
    const METRICS: &str = r#"{
        "allocator/mesos/offer_filters/roles/miner/active": 1.0,
        "allocator/mesos/quota/roles/miner/resources/cpus/limit": 3.0,
        "allocator/mesos/quota/roles/miner/resources/cpus/offered_or_allocated": 2.5,
        "allocator/mesos/resources/cpus/offered_or_allocated": 3.5,
        "allocator/mesos/resources/mem/offered_or_allocated": 256.0,
        "master/cpus_total": 4.0, "master/cpus_used": 2.0, "master/mem_total": 2048.0, "master/elected": 1.0,
        "master/slaves_active": 1.0, "master/slaves_inactive": 2.0, "master/slaves_unreachable": 3.0}"#;

    #[test]
    fn what_concerns_the_roles_is_read() {
        let roles = ["miner".to_owned(), "other".to_owned()];
        let view = ClusterView::parse(METRICS.as_bytes(), &roles).unwrap().unwrap();
        assert_eq!(
            (view.active, view.inactive, view.unreachable, view.filters),
            (1, 2, 3, 1)
        );
        assert_eq!((view.cpus.free(), view.mem_mb.free()), (0.5, 1792.0));
        let quota = CpuQuota {
            role: "miner".to_owned(),
            limit: 3.0,
            taken: 2.5,
        };
        assert_eq!(view.quotas, [quota]);
        let view = ClusterView::parse(METRICS.as_bytes(), &[]).unwrap().unwrap();
        assert_eq!((view.quotas, view.filters), (vec![], 0));
    }

    #[test]
    fn a_master_that_does_not_lead_knows_nothing() {
        for metrics in ["{}", r#"{"master/elected": 0.0, "master/slaves_active": 7}"#] {
            assert_eq!(ClusterView::parse(metrics.as_bytes(), &[]).unwrap(), None);
        }
        for bad in ["", "[]", r#"{"master/elected": "yes"}"#, "<html>"] {
            assert!(ClusterView::parse(bad.as_bytes(), &[]).is_err(), "{bad}");
        }
        let odd = r#"{"master/elected": 1, "master/cpus_total": -1e308, "master/slaves_active": -3}"#;
        let view = ClusterView::parse(odd.as_bytes(), &[]).unwrap().unwrap();
        assert_eq!((view.active, view.cpus.free()), (0, 0.0));
    }
}
