//! Which master to try next.

use crate::address::{AddressError, HostPort, MasterUrls};

/// Most redirects followed in a row: during an election masters may point at each other or at a dead one.
pub(crate) const MAX_REDIRECTS: u32 = 10;

/// The given list, tried in turn, and the leader that a redirect named.
#[derive(Debug)]
pub(crate) struct Masters {
    list: MasterUrls,
    at: usize,
    leader: Option<HostPort>,
    redirects: u32,
}

impl Masters {
    pub(crate) fn new(list: MasterUrls) -> Self {
        Self {
            list,
            at: 0,
            leader: None,
            redirects: 0,
        }
    }

    pub(crate) fn current(&self) -> HostPort {
        let list = self.list.as_slice();
        self.leader
            .clone()
            .unwrap_or_else(|| list[self.at % list.len()].clone())
    }

    /// The current one did not work: back to the list, at its next entry.
    pub(crate) fn advance(&mut self) {
        if self.leader.take().is_none() {
            self.at = (self.at + 1) % self.list.as_slice().len();
        }
        self.redirects = 0;
    }

    pub(crate) fn works(&mut self) {
        self.redirects = 0;
    }

    /// The current one named another. Says how many redirects that makes in a row.
    pub(crate) fn redirect(&mut self, location: Option<&str>) -> Result<u32, RedirectError> {
        let location = location.ok_or(RedirectError::NoLocation)?;
        let leader = HostPort::parse_location(location)?;
        if self.redirects == MAX_REDIRECTS {
            return Err(RedirectError::TooMany);
        }
        self.redirects += 1;
        self.leader = Some(leader);
        Ok(self.redirects)
    }
}

#[derive(Debug, thiserror::Error)]
pub(crate) enum RedirectError {
    #[error("redirect without a Location")]
    NoLocation,
    #[error("redirect that cannot be followed: {0}")]
    BadLocation(#[from] AddressError),
    #[error("more than {MAX_REDIRECTS} redirects in a row")]
    TooMany,
}
