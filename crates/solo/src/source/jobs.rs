//! The jobs of the last templates: shares of these can be put together to blocks.

mod name;

use crate::coinbase::{EXTRANONCE1_SIZE, TooLong};
use crate::{Payout, SoloJob, Tag, Template};
use name::Name;
use std::collections::VecDeque;
use std::sync::Arc;

/// Jobs that are held, with the transactions of each: at most 4 MB, mostly far less. A share comes within a second or two,
/// or after a crash.
const MAX_JOBS: usize = 8;
/// Name of the file that holds a job, before its id.
const PREFIX: &str = "template-";
/// A template that differs in its time only becomes a job if that has moved on by this much, seconds.
const TIME_STEP: u32 = 25;

/// What jobs are made with.
#[derive(Debug)]
pub(super) struct Making {
    pub(super) payout: Payout,
    pub(super) tag: Tag,
    pub(super) extranonce1: [u8; EXTRANONCE1_SIZE],
}

#[derive(Debug)]
pub(super) struct Jobs {
    making: Making,
    /// Newest last.
    recent: VecDeque<SoloJob>,
    made: u64,
    had_session: bool,
    current: Option<Arc<Template>>,
    /// The one that was last offered: comparing two takes a while, and they are offered again and again.
    looked_at: Option<Arc<Template>>,
}

/// A new job, and one that gives way.
#[derive(Debug)]
pub(super) struct Made {
    pub(super) job: SoloJob,
    /// Earlier jobs of the session are void.
    pub(super) is_clean: bool,
    pub(super) gone: Option<SoloJob>,
}

impl Jobs {
    pub(super) fn new(making: Making) -> Self {
        Self {
            making,
            recent: VecDeque::new(),
            made: 0,
            had_session: false,
            current: None,
            looked_at: None,
        }
    }

    /// A job of an earlier run. Gives one that has no room any more.
    pub(super) fn restore(&mut self, job: SoloJob) -> Option<SoloJob> {
        self.push(job)
    }

    /// The job of this template, unless it is as good as the current one.
    pub(super) fn make(&mut self, template: &Arc<Template>) -> Result<Option<Made>, TooLong> {
        if self
            .looked_at
            .as_ref()
            .is_some_and(|last| Arc::ptr_eq(last, template))
        {
            return Ok(None);
        }
        self.looked_at = Some(Arc::clone(template));
        let current = self.current.as_deref();
        let is_clean =
            current.is_none_or(|current| current.prev_hash != template.prev_hash || !template.submit_old);
        if current.is_some_and(|current| {
            let step = template.time.saturating_sub(current.time);
            current.is_same_but_for_time(template) && step < TIME_STEP && template.time >= current.time
        }) {
            return Ok(None);
        }
        let number = self.made + 1;
        let extranonce1 = extranonce1_of_job(self.making.extranonce1, number);
        let Making { payout, tag, .. } = &self.making;
        // The extranonce1 tells runs apart: a block of an earlier one is not taken for one of this.
        let mut job = SoloJob::new(String::new(), template, payout.script(), tag, extranonce1)?;
        let digest = job.digest();
        job.id = Name {
            extranonce1,
            number,
            digest,
        }
        .to_string();
        self.made = number;
        self.current = Some(Arc::clone(template));
        let gone = self.push(job.clone());
        Ok(Some(Made { job, is_clean, gone }))
    }

    /// The session ends, and the next one begins with a job in any case.
    pub(super) fn end_session(&mut self) {
        (self.current, self.looked_at) = (None, None);
    }

    /// Whether there was one before in this run: shares of its jobs still count.
    pub(super) fn begin_session(&mut self) -> bool {
        std::mem::replace(&mut self.had_session, true)
    }

    pub(super) fn payout(&self) -> &Payout {
        &self.making.payout
    }

    /// The job of this id.
    ///
    /// Another scheduler at the same nodes, before a takeover, may have made it of a template that was given here as well. It then
    /// differs from one of these in the extranonce1 only, and the id has that.
    pub(super) fn find(&self, id: &str) -> Option<SoloJob> {
        let mut recent = self.recent.iter().rev();
        if let Some(job) = recent.find(|job| job.id() == id) {
            return Some(job.clone());
        }
        let wanted = Name::parse(id)?;
        let is_alike = |job: &&SoloJob| {
            let name = Name::parse(job.id());
            name.is_some_and(|name| name.digest == wanted.digest)
        };
        let alike = self.recent.iter().rev().find(is_alike)?;
        Some(alike.of_other_miner(id, wanted.extranonce1))
    }

    fn push(&mut self, job: SoloJob) -> Option<SoloJob> {
        self.recent.push_back(job);
        (self.recent.len() > MAX_JOBS)
            .then(|| self.recent.pop_front())
            .flatten()
    }
}

/// No job has the coinbases of another, so none has a header of another: the same template may come again, when the node that has
/// it is mined again after others.
fn extranonce1_of_job(of_run: [u8; EXTRANONCE1_SIZE], number: u64) -> [u8; EXTRANONCE1_SIZE] {
    (u64::from_be_bytes(of_run) ^ number).to_be_bytes()
}

/// Name of a job's file.
pub(super) fn file_name(job: &SoloJob) -> String {
    format!("{PREFIX}{}", job.id())
}

/// Whether a file of this name holds a job.
pub(super) fn is_file_name(name: &str) -> bool {
    name.starts_with(PREFIX)
}
