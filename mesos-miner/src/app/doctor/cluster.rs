//! The cluster: which master leads, does it take the framework, and what would become of its offers?
//!
//! It is subscribed to as a framework of another name that ends with its connection, so that none of ours is disturbed.

use super::Finding;
use super::artifact;
use super::finding::seconds;
use crate::app::{delivery, framework, network};
use crate::config::Config;
use mesos::metrics::ClusterView;
use mesos::proto::{MasterInfo, Offer};
use mesos::scheduler::{Detected, Event, Output, call};
use mesos_client::{Access, Masters, SchedulerClient, SchedulerConfig, cluster_view};
use scheduler::{OfferPreview, Scheduler, State};
use std::time::{Duration, Instant};
use text::{count, foreign};
use tokio::sync::mpsc::Receiver;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

const MASTER: &str = "master";
const AGENTS: &str = "agents";
const OFFERS: &str = "offers";
const NAME: &str = "mesos-miner doctor";
/// For finding the leading master and subscribing there.
const SUBSCRIBE_LIMIT: Duration = Duration::from_secs(15);
/// Attempts per known master: the first one may be on its way to the leader.
const ATTEMPTS: usize = 2;
/// For the first offers; masters make some every second.
const OFFERS_LIMIT: Duration = Duration::from_secs(6);
/// For those that come right after the first.
const MORE_OFFERS: Duration = Duration::from_secs(1);
/// For the end of the framework. Should it not come, the master removes it when the connection is gone.
const TEARDOWN_LIMIT: Duration = Duration::from_secs(5);
const TEARDOWN: u64 = 1;
/// Refused offers that are told one by one.
const MAX_REFUSALS: usize = 8;

/// A subscription that stands.
pub(super) struct Cluster<'a> {
    config: &'a Config,
    pub(super) client: SchedulerClient,
    pub(super) outputs: Receiver<Output>,
    offers: Vec<Offer>,
}

impl<'a> Cluster<'a> {
    pub(super) async fn findings(config: &'a Config) -> Vec<Finding> {
        let cancel = CancellationToken::new();
        let _cancel_at_the_end = cancel.clone().drop_guard();
        let Some(masters) = network::remote_masters(config, &cancel) else {
            let text = format!("{} comes with the run", config.master);
            return vec![Finding::ok(MASTER, text)];
        };
        let access = match framework::access(config) {
            Ok(access) => access,
            Err(error) => return vec![refused(&format!("{error:#}"))],
        };
        let subscribed = Self::subscribe(config, &masters, &access, &cancel).await;
        let (mut cluster, master) = match subscribed {
            Ok(subscribed) => subscribed,
            Err(finding) => return vec![finding],
        };
        let mut findings = vec![Finding::ok(
            MASTER,
            format!("{master} leads, and takes the framework"),
        )];
        let view = cluster_view(&masters, &access, &config.roles).await;
        findings.push(agents(&view));
        cluster.await_offers().await;
        findings.extend(
            cluster
                .judged(&masters, view.is_ok_and(|view| view.active > 0), &cancel)
                .await,
        );
        cluster.end().await;
        findings
    }

    /// Gives the subscription and which master it is at.
    async fn subscribe(
        config: &'a Config,
        masters: &Masters,
        access: &Access,
        cancel: &CancellationToken,
    ) -> Result<(Self, String), Finding> {
        let mut client_config = SchedulerConfig {
            // The master would not offer what constraints refuse, and nobody would know why.
            offer_constraints: None,
            ..framework::client_config(config, masters.clone(), access.clone(), None, None)
        };
        client_config.framework.name = NAME.to_owned();
        client_config.framework.failover_timeout = Some(0.0);
        let (client, outputs) = SchedulerClient::start(client_config, cancel.clone());
        let mut cluster = Self {
            config,
            client,
            outputs,
            offers: Vec::new(),
        };
        let attempts = ATTEMPTS * masters.candidates().len().max(1);
        let mut last = format!("no answer of {}", config.master);
        match timeout(SUBSCRIBE_LIMIT, cluster.subscribed(attempts, &mut last)).await {
            Ok(Some(master)) => Ok((cluster, describe(master.as_deref(), config))),
            Ok(None) => Err(refused(&last)),
            Err(_) => Err(refused(&format!("{last}, within {}", seconds(SUBSCRIBE_LIMIT)))),
        }
    }

    /// `None` if it is refused, or was in vain so many times; `last` then says why.
    async fn subscribed(&mut self, attempts: usize, last: &mut String) -> Option<Option<Box<MasterInfo>>> {
        let mut failed = 0;
        while let Some(output) = self.outputs.recv().await {
            match output {
                Output::Event(Event::Subscribed { master, .. }) => return Some(master),
                Output::Event(Event::Error(error)) => {
                    *last = error.to_string();
                    return None;
                }
                Output::Fatal(reason) => {
                    *last = reason;
                    return None;
                }
                Output::Disconnected { reason, .. } => {
                    *last = reason;
                    failed += 1;
                    if failed >= attempts {
                        return None;
                    }
                }
                Output::Detected(Detected::Nobody) => "no master leads".clone_into(last),
                Output::Detected(Detected::Unknown(problem)) => *last = problem,
                _ => {}
            }
        }
        None
    }

    async fn await_offers(&mut self) {
        let _ = timeout(OFFERS_LIMIT, self.next_offers()).await;
        if !self.offers.is_empty() {
            let more = async { while self.next_offers().await {} };
            let _ = timeout(MORE_OFFERS, more).await;
        }
    }

    /// Whether some have come; else the subscription has ended.
    async fn next_offers(&mut self) -> bool {
        while let Some(output) = self.outputs.recv().await {
            match output {
                Output::Event(Event::Offers(offers)) => {
                    self.offers.extend(offers);
                    return true;
                }
                Output::Event(Event::Rescind(id)) => self.offers.retain(|offer| offer.id != id),
                _ => {}
            }
        }
        false
    }

    /// What would be taken, and whether an agent can fetch the executor.
    async fn judged(
        &mut self,
        masters: &Masters,
        has_agents: bool,
        cancel: &CancellationToken,
    ) -> Vec<Finding> {
        let served = match delivery::Source::read(self.config) {
            Ok(source) => {
                let own = network::own_address_towards(masters).await.ok();
                source.start(self.config, masters, own, cancel).await
            }
            Err(error) => Err(error),
        };
        let delivery = match served {
            Ok(delivery) => delivery,
            Err(error) => return vec![artifact::not_served(&error)],
        };
        if self.offers.is_empty() {
            let mut findings = has_agents.then(none_came).into_iter().collect::<Vec<_>>();
            findings.push(artifact::tried_from_here(&delivery).await);
            return findings;
        }
        let settings = framework::settings(
            self.config,
            &self.config.pools,
            delivery.clone(),
            State::default(),
        );
        let now = Instant::now();
        let previews = Scheduler::new(settings, now).preview(&self.offers, now);
        let mut findings = told(&previews);
        // Rather where executors would run.
        let judged = self.offers.iter().zip(&previews);
        let (taken, others): (Vec<_>, Vec<_>) = judged.partition(|(_, preview)| preview.verdict.is_ok());
        let mut offers = taken.into_iter().chain(others).map(|(offer, _)| offer);
        let trial = offers.find_map(|offer| artifact::Trial::on(offer, &delivery));
        findings.push(match trial {
            Some(trial) => trial.run(self).await,
            None => artifact::tried_from_here(&delivery).await,
        });
        findings
    }

    async fn end(mut self) {
        self.client.call(TEARDOWN, call::teardown()).await;
        let torn_down = async {
            while let Some(output) = self.outputs.recv().await {
                if matches!(output, Output::Answered { tag: TEARDOWN, .. }) {
                    return;
                }
            }
        };
        let _ = timeout(TEARDOWN_LIMIT, torn_down).await;
    }
}

fn describe(master: Option<&MasterInfo>, config: &Config) -> String {
    let Some(master) = master else {
        return config.master.to_string();
    };
    let host = master.hostname.as_deref().unwrap_or("?");
    let version = master.version.as_deref().unwrap_or("of an unknown version");
    format!("{}:{}, Mesos {},", foreign(host), master.port, foreign(version))
}

/// Which options to look at follows from the master's words.
fn refused(reason: &str) -> Finding {
    let advice = if ["401", "nauthorized", "principal", "login"]
        .iter()
        .any(|word| reason.contains(word))
    {
        "check --principal and --secret-file"
    } else if ["role", "403", "not authorized"]
        .iter()
        .any(|word| reason.contains(word))
    {
        "check --role, and what the master's ACLs allow the principal"
    } else {
        "check --master, and whether a master runs and leads there"
    };
    Finding::problem(MASTER, reason, advice)
}

fn agents(view: &Result<ClusterView, String>) -> Finding {
    match view {
        Err(why) => Finding::warning(
            AGENTS,
            format!("the master does not tell: {why}"),
            "the principal may need to be allowed to see its metrics",
        ),
        Ok(view) if view.active == 0 => Finding::problem(
            AGENTS,
            format!(
                "none can be used, {} inactive, {} unreachable",
                view.inactive, view.unreachable
            ),
            "start agents, or see why they do not register",
        ),
        Ok(view) => Finding::ok(
            AGENTS,
            format!(
                "{} with {} CPUs, used or not",
                count(view.active, "agent"),
                view.cpus.total
            ),
        ),
    }
}

fn none_came() -> Finding {
    Finding::warning(
        OFFERS,
        format!("none within {}", seconds(OFFERS_LIMIT)),
        "others hold all resources, or none are for this role: see the master's quotas, weights and reservations, and --role",
    )
}

/// One finding for what is taken, and one for each reason for which something is not.
fn told(previews: &[OfferPreview]) -> Vec<Finding> {
    let taken: Vec<u64> = previews
        .iter()
        .filter_map(|preview| preview.verdict.as_ref().ok().copied())
        .collect();
    let cpus = taken.iter().sum::<u64>() as f64 / 1000.0;
    let text = format!(
        "{} of {} would be taken, with {cpus} CPUs",
        taken.len(),
        count(previews.len() as u64, "offer")
    );
    let mut findings = vec![if taken.is_empty() {
        Finding::problem(OFFERS, text, "see below why not")
    } else {
        Finding::ok(OFFERS, text)
    }];
    let refused = previews
        .iter()
        .filter_map(|preview| Some((preview, preview.verdict.as_ref().err()?)));
    let refused: Vec<_> = refused.collect();
    findings.extend(refused.iter().take(MAX_REFUSALS).map(|(preview, why)| {
        let text = format!(
            "that of {} to role {} would not: {why}",
            preview.hostname, preview.role
        );
        Finding::warning(
            OFFERS,
            text,
            "change the option that is named, if it is to be used",
        )
    }));
    if refused.len() > MAX_REFUSALS {
        let text = format!("{} more would not", refused.len() - MAX_REFUSALS);
        findings.push(Finding::warning(OFFERS, text, "the first ones are told"));
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::doctor::Verdict;

    #[test]
    fn refused_offers_are_told_one_by_one_up_to_a_limit() {
        let preview = |number: usize, verdict| OfferPreview {
            hostname: format!("host{number}"),
            role: "*".to_owned(),
            verdict,
        };
        let mut previews = vec![preview(0, Ok(1500))];
        previews.extend((1..20).map(|number| preview(number, Err("--agents is reached".to_owned()))));
        let findings = told(&previews);
        assert_eq!(
            findings[0].to_string(),
            "ok: offers: 1 of 20 offers would be taken, with 1.5 CPUs"
        );
        assert_eq!(findings.len(), 1 + MAX_REFUSALS + 1);
        assert!(
            findings[1]
                .text
                .contains("host1 to role * would not: --agents is reached")
        );
        assert!(findings.last().unwrap().text.contains("11 more"));
        assert_eq!(told(&previews[1..])[0].verdict, Verdict::Problem);
    }

    #[test]
    fn the_master_s_words_tell_which_option_to_look_at() {
        for (reason, option) in [
            ("master h:1: HTTP status 401 Unauthorized", "--principal"),
            ("Not authorized to use role 'x'", "--role"),
            ("master h:1: cannot connect: refused", "--master"),
        ] {
            let finding = refused(reason);
            assert!(finding.advice.as_ref().unwrap().contains(option), "{finding}");
        }
    }
}
