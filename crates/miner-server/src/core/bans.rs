//! Addresses that are not served for a while: too many of their connections sent garbage.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::time::{Duration, Instant};

/// This many connections that sent garbage within [`MEMORY`] ban their address.
const OFFENCES: u32 = 3;
/// How long an offence is remembered, and how long a ban lasts.
const MEMORY: Duration = Duration::from_secs(600);
/// Addresses whose offences are remembered. With more, the one whose last offence is longest ago is forgotten.
const MAX_ADDRESSES: usize = 4096;

#[derive(Debug)]
struct Record {
    offences: u32,
    last: Instant,
}

#[derive(Debug, Default)]
pub(super) struct Bans(BTreeMap<IpAddr, Record>);

impl Bans {
    /// A connection of this address was closed for what it sent. True if the address is banned from now on.
    pub(super) fn offence(&mut self, address: IpAddr, now: Instant) -> bool {
        if self.0.len() >= MAX_ADDRESSES && !self.0.contains_key(&address) {
            let oldest = self.0.iter().min_by_key(|(_, record)| record.last);
            if let Some(oldest) = oldest.map(|(address, _)| *address) {
                self.0.remove(&oldest);
            }
        }
        let record = self.0.entry(address).or_insert(Record {
            offences: 0,
            last: now,
        });
        if now.saturating_duration_since(record.last) >= MEMORY {
            record.offences = 0;
        }
        record.last = now;
        record.offences = record.offences.saturating_add(1);
        record.offences == OFFENCES
    }

    pub(super) fn is_banned(&self, address: IpAddr, now: Instant) -> bool {
        self.0.get(&address).is_some_and(|record| {
            record.offences >= OFFENCES && now.saturating_duration_since(record.last) < MEMORY
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(number: u32) -> IpAddr {
        std::net::Ipv4Addr::from(number).into()
    }

    #[test]
    fn an_address_is_banned_for_a_while() {
        let start = testkit::instant();
        let mut bans = Bans::default();
        assert!(!bans.offence(address(1), start));
        assert!(
            !bans.offence(address(1), start + MEMORY),
            "the first is forgotten"
        );
        assert!(!bans.offence(address(1), start + MEMORY));
        assert!(!bans.is_banned(address(1), start + MEMORY));
        assert!(bans.offence(address(1), start + MEMORY), "told once");
        assert!(!bans.offence(address(1), start + MEMORY));
        assert!(bans.is_banned(address(1), start + MEMORY) && !bans.is_banned(address(2), start + MEMORY));
        assert!(!bans.is_banned(address(1), start + MEMORY * 2));
    }

    #[test]
    fn the_table_is_bounded() {
        let start = testkit::instant();
        let mut bans = Bans::default();
        for number in 0..5000 {
            bans.offence(address(number), start + Duration::from_millis(number.into()));
        }
        assert_eq!(bans.0.len(), MAX_ADDRESSES);
        assert!(bans.0.contains_key(&address(4999)) && !bans.0.contains_key(&address(1)));
    }
}
