//! Which connections are admitted: decisions only. Time is an argument.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::time::{Duration, Instant};

/// Least time between two reports of connections that were turned away.
pub const REPORT_INTERVAL: Duration = Duration::from_secs(60);

/// What a gate allows.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// What listens, for the log.
    pub name: &'static str,
    /// Connections at a time. One more makes the one that has been silent for longest give up its place.
    pub total: usize,
    /// Connections of one address at a time. One more makes another one of that address give up its place.
    pub per_address: usize,
    /// A connection that is not kept is cut when its peer has shown nothing of use for this long.
    pub idle: Duration,
}

/// Names a connection. Never used twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(u64);

#[derive(Clone, Copy, Debug)]
struct Entry {
    address: IpAddr,
    /// When it was admitted, or last showed something of use.
    seen: Instant,
    kept: bool,
    preferred: bool,
}

/// What becomes of a new connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Admit(Id),
    /// Admitted in the place of another, which must be cut.
    Replace {
        new: Id,
        old: Id,
    },
    /// Every connection that could make room is kept.
    Refuse,
}

/// The table of connections.
#[derive(Debug)]
pub struct Gate {
    limits: Limits,
    entries: HashMap<Id, Entry>,
    next: u64,
    /// Turned away, or replaced, since the last report.
    untold: u64,
    /// When the next report is due, or was made last.
    report_at: Option<Instant>,
}

impl Gate {
    pub fn new(limits: Limits) -> Self {
        Self {
            limits,
            entries: HashMap::new(),
            next: 0,
            untold: 0,
            report_at: None,
        }
    }

    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    /// Connections that have a place.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    pub fn enter(&mut self, address: IpAddr, now: Instant) -> Verdict {
        let address = network(address);
        let of_address = |entry: &Entry| entry.address == address;
        let victim =
            if self.entries.values().filter(|entry| of_address(entry)).count() >= self.limits.per_address {
                self.longest_silent(of_address)
            } else if self.entries.len() >= self.limits.total {
                self.longest_silent(|_| true)
            } else {
                return Verdict::Admit(self.add(address, now));
            };
        self.untold += 1;
        let Some(old) = victim else {
            return Verdict::Refuse;
        };
        self.entries.remove(&old);
        let new = self.add(address, now);
        Verdict::Replace { new, old }
    }

    fn add(&mut self, address: IpAddr, now: Instant) -> Id {
        let id = Id(self.next);
        self.next += 1;
        let entry = Entry {
            address,
            seen: now,
            kept: false,
            preferred: false,
        };
        self.entries.insert(id, entry);
        id
    }

    fn longest_silent(&self, among: impl Fn(&Entry) -> bool) -> Option<Id> {
        let candidates = self
            .entries
            .iter()
            .filter(|(_, entry)| !entry.kept && among(entry));
        candidates
            .min_by_key(|(id, entry)| (entry.preferred, entry.seen, **id))
            .map(|(id, _)| *id)
    }

    /// The peer has shown something of use, such as a request.
    pub fn touch(&mut self, id: Id, now: Instant) {
        if let Some(entry) = self.entries.get_mut(&id) {
            entry.seen = now;
        }
    }

    /// The connection makes room only where no other can that is not preferred.
    pub fn prefer(&mut self, id: Id) {
        if let Some(entry) = self.entries.get_mut(&id) {
            entry.preferred = true;
        }
    }

    /// The connection is not cut any more, neither for another nor for silence.
    pub fn keep(&mut self, id: Id) {
        if let Some(entry) = self.entries.get_mut(&id) {
            entry.kept = true;
        }
    }

    pub fn leave(&mut self, id: Id) {
        self.entries.remove(&id);
    }

    /// When a connection must be cut unless it is seen or kept before; `None` if it is kept.
    pub fn due(&self, id: Id) -> Option<Instant> {
        match self.entries.get(&id) {
            Some(entry) if entry.kept => None,
            Some(entry) => Some(entry.seen + self.limits.idle),
            None => None,
        }
    }

    /// When [`report`](Self::report) has something to tell.
    pub fn report_due(&self) -> Option<Instant> {
        self.report_at.filter(|_| self.untold > 0)
    }

    /// One line about the connections turned away, at most once per [`REPORT_INTERVAL`].
    pub fn report(&mut self, now: Instant) -> Option<String> {
        if self.untold == 0 || self.report_at.is_some_and(|at| now < at) {
            return None;
        }
        self.report_at = Some(now + REPORT_INTERVAL);
        let untold = std::mem::take(&mut self.untold);
        let Limits {
            name,
            total,
            per_address,
            ..
        } = self.limits;
        Some(format!(
            "{name}: {untold} connections turned away or cut for newer ones: at most {total} at a time, \
             {per_address} from one address"
        ))
    }
}

/// What counts as one address: all of 127.0.0.0/8, and each IPv6 /64, which one host can have to itself.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V4(v4) if v4.is_loopback() => std::net::Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(v6) if !v6.is_loopback() => {
            let prefix = v6.to_bits() & !u128::from(u64::MAX);
            Ipv6Addr::from_bits(prefix).into()
        }
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMITS: Limits = Limits {
        name: "test",
        total: 3,
        per_address: 2,
        idle: Duration::from_secs(10),
    };

    fn address(last: u8) -> IpAddr {
        [10, 0, 0, last].into()
    }

    fn admitted(verdict: Verdict) -> Id {
        match verdict {
            Verdict::Admit(id) | Verdict::Replace { new: id, .. } => id,
            Verdict::Refuse => panic!("refused"),
        }
    }

    #[test]
    fn the_longest_silent_makes_room() {
        let (mut gate, start) = (Gate::new(LIMITS), Instant::now());
        let at = |seconds| start + Duration::from_secs(seconds);
        let first = admitted(gate.enter(address(1), at(0)));
        let second = admitted(gate.enter(address(2), at(1)));
        admitted(gate.enter(address(3), at(2)));
        gate.touch(first, at(3));
        let verdict = gate.enter(address(4), at(4));
        assert!(
            matches!(verdict, Verdict::Replace { old, .. } if old == second),
            "{verdict:?}"
        );
        assert_eq!(gate.len(), 3);
    }

    #[test]
    fn one_address_displaces_only_itself() {
        let (mut gate, now) = (Gate::new(LIMITS), Instant::now());
        let other = admitted(gate.enter(address(9), now));
        for _ in 0..50 {
            admitted(gate.enter(address(1), now + Duration::from_secs(1)));
        }
        assert_eq!(gate.len(), 3);
        assert!(gate.due(other).is_some(), "the other address has its place");
    }

    #[test]
    fn kept_connections_stay() {
        let (mut gate, now) = (Gate::new(LIMITS), Instant::now());
        for last in 1..=3 {
            let id = admitted(gate.enter(address(last), now));
            gate.keep(id);
            assert_eq!(gate.due(id), None);
        }
        assert_eq!(gate.enter(address(4), now), Verdict::Refuse);
        assert_eq!(gate.len(), 3);
    }

    #[test]
    fn preferred_connections_make_room_last() {
        let (mut gate, now) = (Gate::new(LIMITS), Instant::now());
        let at = |seconds| now + Duration::from_secs(seconds);
        let worker = admitted(gate.enter(address(1), now));
        gate.prefer(worker);
        let stranger = admitted(gate.enter(address(1), at(1)));
        let verdict = gate.enter(address(1), at(2));
        assert!(
            matches!(verdict, Verdict::Replace { old, .. } if old == stranger),
            "{verdict:?}"
        );
        let other = admitted(gate.enter(address(1), at(3)));
        gate.prefer(other);
        let verdict = gate.enter(address(1), at(4));
        assert!(
            matches!(verdict, Verdict::Replace { old, .. } if old == worker),
            "{verdict:?}"
        );
        assert!(gate.due(worker).is_none());
    }

    #[test]
    fn silence_has_a_limit() {
        let (mut gate, now) = (Gate::new(LIMITS), Instant::now());
        let id = admitted(gate.enter(address(1), now));
        assert_eq!(gate.due(id), Some(now + LIMITS.idle));
        let later = now + Duration::from_secs(4);
        gate.touch(id, later);
        assert_eq!(gate.due(id), Some(later + LIMITS.idle));
    }

    #[test]
    fn a_flood_is_told_once_per_interval() {
        let (mut gate, now) = (Gate::new(LIMITS), Instant::now());
        let mut lines = Vec::new();
        for millis in 0..10_000 {
            let now = now + Duration::from_millis(millis);
            gate.enter(address(1), now);
            lines.extend(gate.report(now));
        }
        assert_eq!(lines.len(), 1, "{lines:?}");
        let due = gate.report_due().expect("the rest is told later");
        let line = gate.report(due).expect("now");
        assert!(
            line.contains(&format!("{} connections", 10_000 - 2 - 1)),
            "{line}"
        );
        assert_eq!(gate.report_due(), None);
    }

    #[test]
    fn addresses_that_one_host_has_count_as_one() {
        let same = |a: &str, b: &str| network(a.parse().unwrap()) == network(b.parse().unwrap());
        assert!(same("127.0.0.1", "127.9.9.9"));
        assert!(same("::ffff:10.0.0.1", "10.0.0.1"));
        assert!(same("2001:db8::1", "2001:db8::ffff:1"));
        assert!(!same("2001:db8::1", "2001:db8:0:1::1"));
        assert!(!same("10.0.0.1", "10.0.0.2"));
    }
}
