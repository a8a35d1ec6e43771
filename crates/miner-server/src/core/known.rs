//! Difficulties that fitted miners which were here before: they need not find theirs again.

use std::collections::{BTreeMap, VecDeque};
use std::net::IpAddr;

/// Miners that are remembered; one more makes the one that left longest ago forgotten.
const MAX_KNOWN: usize = 4096;

type Who = (IpAddr, String);

#[derive(Debug, Default)]
pub(super) struct Known {
    fitting: BTreeMap<Who, f64>,
    /// Longest ago first.
    order: VecDeque<Who>,
}

impl Known {
    pub(super) fn remember(&mut self, address: IpAddr, name: &str, fitting: f64) {
        let who = (address, name.to_owned());
        if self.fitting.insert(who.clone(), fitting).is_some() {
            self.order.retain(|other| *other != who);
        }
        self.order.push_back(who);
        if self.order.len() > MAX_KNOWN
            && let Some(oldest) = self.order.pop_front()
        {
            self.fitting.remove(&oldest);
        }
    }

    pub(super) fn fitting(&self, address: IpAddr, name: &str) -> Option<f64> {
        self.fitting.get(&(address, name.to_owned())).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_are_known() {
        let address = IpAddr::from([10, 0, 0, 1]);
        let mut known = Known::default();
        known.remember(address, "0", 0.5);
        for number in 1..MAX_KNOWN {
            known.remember(address, &number.to_string(), 1.0);
        }
        known.remember(address, "0", 2.0);
        known.remember(address, "new", 3.0);
        assert_eq!(known.fitting(address, "0"), Some(2.0));
        assert_eq!(known.fitting(address, "1"), None);
        assert_eq!((known.fitting.len(), known.order.len()), (MAX_KNOWN, MAX_KNOWN));
        assert_eq!(known.fitting(IpAddr::from([10, 0, 0, 2]), "new"), None);
    }
}
