//! Which master to try next.

use crate::address::{AddressError, HostPort, MasterUrls, Scheme};

/// Most redirects followed in a row: during an election masters may point at each other or at a dead one.
pub(crate) const MAX_REDIRECTS: u32 = 10;

/// Where a subscription looks for the leading master.
#[derive(Debug)]
enum Known {
    /// In a list, whose entries are tried in turn.
    List { list: MasterUrls, at: usize },
    /// Somebody else detects it. `None` until then; afterwards the last one that led.
    Detected(Option<HostPort>),
}

/// The masters that are known, and the leader that a redirect named.
#[derive(Debug)]
pub(crate) struct Masters {
    known: Known,
    /// How they are spoken to, whoever leads.
    scheme: Scheme,
    leader: Option<HostPort>,
    redirects: u32,
}

impl Masters {
    pub(crate) fn new(list: MasterUrls) -> Self {
        let scheme = list.scheme().unwrap_or_default();
        Self::of(Known::List { list, at: 0 }, scheme)
    }

    /// None is known before one is [detected](Self::detected).
    pub(crate) fn unknown() -> Self {
        Self::of(Known::Detected(None), Scheme::Http)
    }

    pub(crate) fn speak(&mut self, scheme: Scheme) {
        self.scheme = scheme;
    }

    fn of(known: Known, scheme: Scheme) -> Self {
        Self {
            known,
            scheme,
            leader: None,
            redirects: 0,
        }
    }

    /// This one leads.
    pub(crate) fn detected(&mut self, leader: HostPort) {
        *self = Self::of(Known::Detected(Some(leader)), self.scheme);
    }

    pub(crate) fn current(&self) -> Option<HostPort> {
        let known = || match &self.known {
            Known::List { list, at } => list.as_slice().get(*at).cloned(),
            Known::Detected(leader) => leader.clone(),
        };
        self.leader.clone().or_else(known)
    }

    /// The current one did not work: back to what is known, in a list at its next entry.
    pub(crate) fn advance(&mut self) {
        if self.leader.take().is_none()
            && let Known::List { list, at } = &mut self.known
        {
            *at = (*at + 1) % list.as_slice().len();
        }
        self.redirects = 0;
    }

    pub(crate) fn works(&mut self) {
        self.redirects = 0;
    }

    /// The current one named another. Says how many redirects that makes in a row.
    pub(crate) fn redirect(&mut self, location: Option<&str>) -> Result<u32, RedirectError> {
        let location = location.ok_or(RedirectError::NoLocation)?;
        let leader = HostPort::parse_location(location, self.scheme)?;
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
