//! What is remembered of a source's earlier jobs: it may send one again, or one that differs from it in nothing but its
//! time.

use super::LiveJob;
use crate::spaces::{Beginning, Searched, Spaces};
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

/// Earlier jobs of a source of which it is remembered what was given out: a source may send one again, under another
/// name, with another mask, or in a continued session.
const MAX_EARLIER: usize = 8;

#[derive(Debug)]
struct EarlierJob {
    live: Arc<LiveJob>,
    spaces: Spaces,
    /// The last time that was searched, at most, unless that is the job's own.
    searched_to: Option<u32>,
    /// It had so few headers that workers went on to later times.
    is_scarce: bool,
}

/// Newest last.
#[derive(Debug, Default)]
pub(super) struct Earlier(VecDeque<EarlierJob>);

impl Earlier {
    /// Nobody searches it from now on.
    pub(super) fn add(&mut self, live: Arc<LiveJob>, spaces: Spaces, searched: Searched) {
        if self.0.len() == MAX_EARLIER {
            self.0.pop_front();
        }
        let later = spaces.searched_to(searched);
        let time = live.job.template.time;
        self.0.push_back(EarlierJob {
            searched_to: later.map(|seconds| time.saturating_add(seconds)),
            is_scarce: spaces.are_scarce(searched),
            live,
            spaces,
        });
    }

    /// What is left of a job that came before, or of one that has times which were searched as times of other jobs, and how
    /// far its clock is ahead of its own time: the clock that began with those goes on, or all would wait for it to come to
    /// times that are new.
    pub(super) fn rest_of(
        &mut self,
        job: &job_source::Job,
        beginning: Beginning,
    ) -> Option<(Spaces, Duration)> {
        let template = &job.template;
        let same = || {
            let all = self.0.iter();
            all.filter(|earlier| earlier.live.job.template.is_same_but_for_mask_and_time(template))
        };
        let clock = same().map(|earlier| earlier.live.clock(job.received)).max()?;
        let ahead = clock.saturating_sub(Duration::from_secs(template.time.into()));
        let place = self.0.iter().position(|earlier| earlier.spaces.are_of(template));
        // There is more in times to come than in what is left of those that were searched.
        if let Some(place) = place.filter(|_| !same().any(|earlier| earlier.is_scarce)) {
            return self.0.remove(place).map(|earlier| (earlier.spaces, ahead));
        }
        let searched_to = same().filter_map(|earlier| earlier.searched_to).max()?;
        let first = searched_to.checked_add(1)?.checked_sub(template.time)?;
        (first > 0).then(|| (Spaces::new(Arc::clone(template), beginning, first), ahead))
    }
}
