//! Would a run with this configuration work? Looks at everything that a run needs, each part by itself and all at the same
//! time, and leaves nothing behind.

mod artifact;
mod clock;
mod cluster;
mod finding;
mod machine;
mod sources;

pub use finding::{Finding, Verdict};

use crate::config::Config;
use cluster::Cluster;

/// What there is to say of each part, in the order of a run's start.
pub async fn doctor(config: &Config) -> Vec<Finding> {
    let (mut findings, (of_sources, told), of_cluster) = tokio::join!(
        machine::findings(config),
        sources::findings(config),
        Cluster::findings(config),
    );
    findings.extend(clock::finding(told));
    findings.extend(of_sources);
    findings.extend(of_cluster);
    findings
}
