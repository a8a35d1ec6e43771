//! What is known, and what the user looks at.

use crate::status::{Executor, Status};

/// By what executors are sorted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// The fastest first.
    #[default]
    Rate,
    Agent,
    /// Those with the most CPUs first.
    Cpus,
    /// Those with the most verified shares first.
    Shares,
    /// Those that have been silent for longest first.
    Report,
}

impl Sort {
    pub(crate) fn next(self) -> Self {
        match self {
            Self::Rate => Self::Agent,
            Self::Agent => Self::Cpus,
            Self::Cpus => Self::Shares,
            Self::Shares => Self::Report,
            Self::Report => Self::Rate,
        }
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Rate => "rate",
            Self::Agent => "agent",
            Self::Cpus => "CPUs",
            Self::Shares => "shares",
            Self::Report => "last report",
        }
    }

    fn sort(self, executors: &mut [&Executor]) {
        let silence = |executor: &Executor| executor.last_report_seconds.unwrap_or(f64::INFINITY);
        executors.sort_by(|one, other| {
            let order = match self {
                Self::Rate => other.hash_rate.total_cmp(&one.hash_rate),
                Self::Agent => one.agent.cmp(&other.agent),
                Self::Cpus => other.cpus.total_cmp(&one.cpus),
                Self::Shares => other.verified_shares.cmp(&one.verified_shares),
                Self::Report => silence(other).total_cmp(&silence(one)),
            };
            order.then_with(|| (&one.agent, &one.executor).cmp(&(&other.agent, &other.executor)))
        });
    }
}

/// The state of the screen.
#[derive(Clone, Debug, Default)]
pub struct Model {
    /// Where the status comes from, for people.
    pub(crate) address: String,
    /// Colours may be used.
    pub(crate) coloured: bool,
    /// The newest; `None` before the first answer.
    pub(crate) status: Option<Status>,
    /// Why the newest is old, if it is.
    pub(crate) lost: Option<String>,
    pub(crate) sort: Sort,
    pub(crate) search: String,
    /// Keys go to the search.
    pub(crate) is_searching: bool,
    pub(crate) shows_help: bool,
    /// Place of the selected executor among those that are found.
    pub(crate) selected: usize,
    /// Executors on a page, as last drawn.
    pub(crate) page: usize,
}

impl Model {
    pub fn new(address: String, coloured: bool) -> Self {
        Self {
            address,
            coloured,
            page: 1,
            ..Self::default()
        }
    }

    /// The executors that are searched for, sorted.
    pub(crate) fn found(&self) -> Vec<&Executor> {
        let Some(status) = &self.status else {
            return Vec::new();
        };
        let wanted = self.search.to_lowercase();
        let fits = |executor: &&Executor| {
            let texts = [
                &executor.agent,
                &executor.executor,
                &executor.kernel,
                &executor.state,
            ];
            texts.iter().any(|text| text.to_lowercase().contains(&wanted))
        };
        let mut found: Vec<_> = status.executors.iter().filter(fits).collect();
        self.sort.sort(&mut found);
        found
    }

    pub(crate) fn select(&mut self, place: usize) {
        self.selected = place.min(self.found().len().saturating_sub(1));
    }
}
