//! Turns the configuration into the scheduler's settings, the framework's description and the login at the master.

use crate::config::{Config, Master, Pool, Secret, SuggestDifficulty, Transport, source_name, sources};
use anyhow::Context;
use mesos::proto::{CapabilityType, FrameworkId, FrameworkInfo, Label, Labels};
use mesos_client::{Access, Credentials, HostPort, Masters, Reread, SchedulerConfig, Tls};
use messages::environment::{AGENT_CA, AGENT_TLS};
use scheduler::{Architecture, Delivery, Description, LaunchPlan, Revocable, Settings, SourceConfig, State};
use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use std::time::{SystemTime, UNIX_EPOCH};

/// Generations set aside for each run: more assignments than one can make.
const GENERATIONS_OF_A_RUN: u64 = 1 << 40;
/// Runs that have their first generation on disk begin in the upper half of that, others in the lower.
const KEPT_HALF: u64 = GENERATIONS_OF_A_RUN / 2;

/// Whether a pool is told what fits the cluster's hash rate. Stratum V2 is always told, unless a difficulty is given.
fn is_told_rate(pool: &Pool) -> bool {
    match pool.suggest_difficulty {
        Some(SuggestDifficulty::Auto) => true,
        Some(SuggestDifficulty::Fixed(_)) => false,
        None => matches!(pool.url.transport, Transport::V2(_)),
    }
}

pub(super) fn settings(config: &Config, pools: &[Pool], delivery: Delivery, restored: State) -> Settings {
    let source = |source: Vec<&Pool>| SourceConfig {
        name: source_name(&source, pools),
        quota: source.iter().find_map(|pool| pool.quota),
        suggest_difficulty: source.iter().all(|pool| is_told_rate(pool)),
    };
    Settings {
        name: config.framework_name.clone(),
        description: Description {
            user: config.mesos_user.clone(),
            roles: config.roles.clone(),
            capabilities: capabilities(config)
                .into_iter()
                .map(|one| format!("{one:?}"))
                .collect(),
            principal: config
                .credentials
                .as_ref()
                .map(|(principal, _)| principal.clone()),
        },
        limits: config.limits,
        constraints: config.constraints.clone(),
        revocable: config.revocable,
        upgrade_batch: config.upgrade_batch,
        launch: launch_plan(config, delivery),
        share_executors: true,
        sources: sources(pools).into_iter().map(source).collect(),
        retries: config.retries,
        cpu_hash_rate: scheduler::CPU_HASH_RATE,
        exit_after_shares: config.exit_after_shares,
        keep_running: config.keep_running,
        serves_miners: config.miner_server.is_some(),
        restored,
        seed: rand::random(),
    }
}

pub(super) fn launch_plan(config: &Config, delivery: Delivery) -> LaunchPlan {
    LaunchPlan {
        delivery,
        assumed: Architecture::own(),
        kernel: config.kernel.clone(),
        pin: config.pin,
        record_search: config.record_search,
        environment: environment(config.tls.of_masters().as_ref()),
        run_id: uuid::Uuid::new_v4().simple().to_string()[..12].to_owned(),
    }
}

/// What executors are told of TLS.
fn environment(tls: Option<&Tls>) -> BTreeMap<String, String> {
    let mut variables = BTreeMap::new();
    if let Some(tls) = tls {
        variables.insert(AGENT_TLS.to_owned(), "1".to_owned());
        variables.extend(tls.authorities().map(|pem| (AGENT_CA.to_owned(), pem)));
    }
    variables
}

/// The configured login at a master and the certificates, which are read again when they are needed again.
pub(super) fn access(config: &Config) -> anyhow::Result<Access> {
    let (logins, tls) = (config.logins.clone(), config.tls.clone());
    let reread = move || {
        let read = || anyhow::Ok((credentials(logins.of_master()?)?, tls.read_again()?.of_masters()));
        read().map_err(|error| format!("{error:#}"))
    };
    Ok(Access {
        credentials: credentials(config.credentials.clone())?,
        tls: config.tls.of_masters(),
        reread: Some(Reread::new(reread)),
    })
}

fn credentials(login: Option<(String, Secret)>) -> anyhow::Result<Option<Credentials>> {
    let login = login.map(|(principal, secret)| Credentials::new(principal, secret.reveal()));
    login.transpose().context("--principal, --secret-file")
}

/// What other schedulers tell their operators of this one, and what no other one has.
pub(super) fn candidate_name(admin: SocketAddr) -> String {
    let hostname = rustix::system::uname().nodename().to_string_lossy().into_owned();
    let id = uuid::Uuid::new_v4().simple().to_string();
    format!("{hostname} (status at {admin}, {})", &id[..8])
}

/// `admin` is the address of the status pages, if there are any.
pub(super) fn client_config(
    config: &Config,
    masters: Masters,
    access: Access,
    framework_id: Option<&str>,
    admin: Option<SocketAddr>,
) -> SchedulerConfig {
    let principal = access
        .credentials
        .as_ref()
        .map(|login| login.principal().to_owned());
    SchedulerConfig {
        masters,
        framework: framework_info(config, principal, framework_id, admin),
        renew: config.new_framework,
        offer_constraints: config.constraints.for_masters(&config.roles),
        access,
    }
}

fn capabilities(config: &Config) -> Vec<CapabilityType> {
    let mut capabilities = vec![
        CapabilityType::MultiRole,
        CapabilityType::PartitionAware,
        CapabilityType::TaskKillingState,
        CapabilityType::ReservationRefinement,
        // Mesos offers agents with GPUs only to frameworks with this capability, and their CPUs are as good as any.
        CapabilityType::GpuResources,
        // Where an agent is does not matter to a miner, unless a constraint says so.
        CapabilityType::RegionAware,
    ];
    if config.revocable != Revocable::No {
        capabilities.push(CapabilityType::RevocableResources);
    }
    capabilities
}

fn framework_info(
    config: &Config,
    principal: Option<String>,
    id: Option<&str>,
    admin: Option<SocketAddr>,
) -> FrameworkInfo {
    let hostname = rustix::system::uname().nodename().to_string_lossy().into_owned();
    let label = |key: &str, value: &str| Label {
        key: key.to_owned(),
        value: Some(value.to_owned()),
    };
    FrameworkInfo {
        user: config.mesos_user.clone(),
        name: config.framework_name.clone(),
        id: id.map(FrameworkId::new),
        failover_timeout: Some(config.failover_timeout.as_secs_f64()),
        checkpoint: Some(true),
        principal,
        capabilities: capabilities(config).into_iter().map(Into::into).collect(),
        roles: config.roles.clone(),
        webui_url: admin.and_then(|admin| webui_url(admin, &hostname, is_on_this_machine(&config.master))),
        hostname: Some(hostname),
        labels: Some(Labels {
            labels: vec![
                label("version", env!("CARGO_PKG_VERSION")),
                label("algorithm", "sha256d"),
            ],
        }),
        ..FrameworkInfo::default()
    }
}

/// Where those who look at the master's pages find the status. `None` where nobody else's browser reaches it.
fn webui_url(admin: SocketAddr, hostname: &str, master_is_here: bool) -> Option<String> {
    if admin.ip().is_unspecified() {
        Some(format!("http://{hostname}:{}/api/v1/status", admin.port()))
    } else if admin.ip().is_loopback() && !master_is_here {
        None
    } else {
        Some(format!("http://{admin}/api/v1/status"))
    }
}

fn is_on_this_machine(master: &Master) -> bool {
    let is_loopback = |server: &HostPort| {
        let host = server.host();
        let address = host.trim_matches(['[', ']']).parse::<IpAddr>();
        host == "localhost" || address.is_ok_and(|address| address.is_loopback())
    };
    match master {
        Master::Local { .. } => true,
        Master::List(masters) => masters.as_slice().iter().any(is_loopback),
        Master::ZooKeeper(url) => url.servers().iter().any(is_loopback),
    }
}

/// The first generation of a run that starts now; `earlier` is that of the previous run, 0 if there was none.
pub(super) fn first_generation(earlier: u64) -> u64 {
    above_earlier_runs(now(), earlier, rand::random())
}

/// As [`first_generation`], for a run that cannot write it down.
pub(super) fn unkept_generation(earlier: u64) -> u64 {
    above_unkept_runs(now(), earlier, rand::random())
}

/// Seconds since 1970.
fn now() -> u64 {
    let since_epoch = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    since_epoch.as_secs()
}

/// Above every generation of an earlier run: by the clock, at up to a million assignments per second, and by the
/// previous run's first generation in case the clock was set back. At a random place there, so that two runs on copies of
/// one state do not give the same numbers to different parts of a job.
fn above_earlier_runs(seconds_since_epoch: u64, earlier: u64, random: u64) -> u64 {
    lowest(seconds_since_epoch, earlier).saturating_add(KEPT_HALF + random % KEPT_HALF)
}

/// Below where the next run begins that can write its number down, and above other runs that could not since then: by
/// the clock again.
fn above_unkept_runs(seconds_since_epoch: u64, earlier: u64, random: u64) -> u64 {
    let place = (seconds_since_epoch << 8 | random & 0xff) % KEPT_HALF;
    lowest(seconds_since_epoch, earlier).saturating_add(place)
}

fn lowest(seconds_since_epoch: u64, earlier: u64) -> u64 {
    seconds_since_epoch
        .saturating_mul(1_000_000)
        .max(earlier.saturating_add(GENERATIONS_OF_A_RUN))
        .max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn generations_grow_from_run_to_run_whatever_the_clock_says() {
        let first = above_earlier_runs(1_800_000_000, 0, 0);
        assert_eq!(first, 1_800_000_000_000_000 + KEPT_HALF);
        let set_back = above_earlier_runs(1_000, first, 0);
        assert!(set_back > first + 1_000_000_000_000, "{set_back}");
        assert_eq!(above_earlier_runs(u64::MAX, u64::MAX, 7), u64::MAX);
        assert!(above_earlier_runs(0, 0, 0) > 0);
    }

    #[test]
    fn the_status_page_is_named_by_an_address_that_others_can_use() {
        let url = |admin: &str, master: &str| {
            let here = is_on_this_machine(&master.parse().unwrap());
            webui_url(admin.parse().unwrap(), "miner.example", here)
        };
        let far = "10.0.0.9:5050";
        for (admin, master, wanted) in [
            (
                "127.0.0.1:8645",
                "local",
                Some("http://127.0.0.1:8645/api/v1/status"),
            ),
            (
                "127.0.0.1:8645",
                "[::1]:5050",
                Some("http://127.0.0.1:8645/api/v1/status"),
            ),
            (
                "127.0.0.1:8645",
                "localhost:5050",
                Some("http://127.0.0.1:8645/api/v1/status"),
            ),
            ("127.0.0.1:8645", far, None),
            ("10.0.0.1:8645", far, Some("http://10.0.0.1:8645/api/v1/status")),
            ("0.0.0.0:80", far, Some("http://miner.example:80/api/v1/status")),
            ("[::]:80", far, Some("http://miner.example:80/api/v1/status")),
        ] {
            assert_eq!(url(admin, master).as_deref(), wanted, "{admin} {master}");
        }
    }

    #[test]
    fn a_run_that_cannot_keep_its_number_is_followed_by_higher_ones() {
        let earlier = above_earlier_runs(1_800_000_000, 0, u64::MAX);
        for later in [1_800_000_010, 1_900_000_000] {
            let unkept = above_unkept_runs(later, earlier, u64::MAX);
            assert!(unkept >= earlier + KEPT_HALF, "{later}");
            let second = above_unkept_runs(later + 20, earlier, 0);
            assert!(second > unkept + 4000, "{later}");
            let kept = above_earlier_runs(later + 20, earlier, 0);
            assert!(kept > second, "{later}");
        }
    }

    #[test]
    fn runs_on_copies_of_a_state_number_differently() {
        let (one, other) = (1 << 30, 5 << 30);
        let first = |random| above_earlier_runs(1_800_000_000, 1_799_999_000_000_000, random);
        assert!(first(other) - first(one) > 1_000_000_000);
        let later = above_earlier_runs(1_800_000_000, first(other), 0);
        assert!(
            later - first(other) >= GENERATIONS_OF_A_RUN,
            "the last run has its numbers to itself"
        );
    }
}
