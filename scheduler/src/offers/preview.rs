//! What would become of offers, without a job and without an answer to the master.

use crate::Scheduler;
use mesos::proto::Offer;
use std::time::Instant;

/// What would become of one offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferPreview {
    pub hostname: String,
    pub role: String,
    /// Thousandths of a CPU that would be taken; or why none, for people.
    pub verdict: Result<u64, String>,
}

impl Scheduler {
    /// Judges the offers one after the other, as if there were a job and each that is taken were in use for the next.
    /// Takes the scheduler, as nothing that it says from then on is to be done.
    pub fn preview(mut self, offers: &[Offer], now: Instant) -> Vec<OfferPreview> {
        let judge = |offer: &Offer| {
            let judged = self.judge_offer(offer, true, now).and_then(|taken| {
                let cpus_millis = taken.takes.cpus_millis;
                self.launch(taken, now)?;
                Ok(cpus_millis)
            });
            let role = offer.allocation_info.as_ref().and_then(|info| info.role.clone());
            OfferPreview {
                hostname: offer.hostname.clone(),
                role: role.unwrap_or_default(),
                verdict: judged.map_err(|refusal| refusal.words(&self.settings.constraints)),
            }
        };
        offers.iter().map(judge).collect()
    }
}
