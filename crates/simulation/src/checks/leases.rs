//! Of several schedulers one acts at a time.

use std::collections::BTreeMap;
use std::time::Instant;

/// Until when each scheduler may act, by its host. One that has died holds its lease to the end.
#[derive(Debug, Default)]
pub(crate) struct Leases {
    until: BTreeMap<usize, Instant>,
    /// Who had the last one.
    pub(crate) leader: usize,
    /// Since when.
    pub(crate) led_since: Option<Instant>,
}

impl Leases {
    pub(crate) fn granted(&mut self, host: usize, until: Instant, now: Instant) -> Result<(), String> {
        if !self.lasts(host, now) && until > now {
            self.led_since = Some(now);
        }
        self.until.insert(host, until);
        if until <= now {
            return Ok(());
        }
        self.leader = host;
        match self
            .until
            .keys()
            .find(|other| **other != host && self.lasts(**other, now))
        {
            Some(other) => Err(format!(
                "scheduler {host} may act, and scheduler {other} still may"
            )),
            None => Ok(()),
        }
    }

    /// Whether this one may act.
    pub(crate) fn lasts(&self, host: usize, now: Instant) -> bool {
        self.until.get(&host).is_some_and(|until| now < *until)
    }

    pub(crate) fn holders(&self, now: Instant) -> usize {
        self.until.values().filter(|until| now < **until).count()
    }

    /// One calls the master, or submits a share.
    pub(crate) fn acts(&self, host: usize, what: &str, now: Instant) -> Result<(), String> {
        let other = self
            .until
            .keys()
            .find(|other| **other != host && self.lasts(**other, now));
        match (self.lasts(host, now), other) {
            (false, _) => Err(format!("scheduler {host} has no lease and sends {what}")),
            (true, Some(other)) => Err(format!(
                "scheduler {host} sends {what} while scheduler {other} may act"
            )),
            (true, None) => Ok(()),
        }
    }
}
