//! The jobs of one session: the current one, repetitions, and the difficulty of each.

use std::collections::VecDeque;
use std::time::Instant;

use miner_core::{Share, Target, TargetError, sha256d};
use serde_json::Value;

use super::PoolJob;
use super::notify::{Extranonce, Notify, NotifyError, id_text};

/// Jobs whose names, versions and contents are remembered.
const MAX_REMEMBERED: usize = 64;

/// A pool difficulty and the target it stands for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Difficulty {
    value: f64,
    target: Target,
}

impl Difficulty {
    /// The difficulty before a pool has named one.
    pub(super) fn initial(floor: f64) -> Self {
        Self::new(1.0, floor)
            .or_else(|_| Self::new(1.0, 0.0))
            .expect("1 is a difficulty")
    }

    /// `value`, raised to `floor` if it is below.
    pub(super) fn new(value: f64, floor: f64) -> Result<Self, TargetError> {
        Target::from_difficulty(value)?;
        let value = value.max(floor);
        Ok(Self {
            value,
            target: Target::from_difficulty(value)?,
        })
    }

    /// Reads the parameter of `mining.set_difficulty`: a number, or a text that is one.
    pub(super) fn parse(value: &Value, floor: f64) -> Result<Self, DifficultyError> {
        let number = value.as_f64().or_else(|| value.as_str()?.trim().parse().ok());
        let number = number.ok_or(DifficultyError::NotANumber)?;
        Ok(Self::new(number, floor)?)
    }

    pub(super) fn value(&self) -> f64 {
        self.value
    }
}

/// Why the parameter of `mining.set_difficulty` is refused.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub(super) enum DifficultyError {
    #[error("is not a number")]
    NotANumber,
    #[error(transparent)]
    Target(#[from] TargetError),
}

/// What the session keeps of a job after passing it on.
#[derive(Debug, Clone, PartialEq)]
struct Remembered {
    /// The job's id as it came.
    id: Value,
    version: u32,
    /// SHA-256d of its parameters, unless a repetition of them would be a new job.
    digest: Option<[u8; 32]>,
}

/// What a `mining.notify` amounts to.
#[derive(Debug, PartialEq)]
pub(super) enum Noted {
    New(PoolJob),
    /// The current job again, under another difficulty.
    Retarget {
        id: String,
        target: Target,
        difficulty: f64,
    },
    /// A known job again, for example to keep the connection alive.
    Repeated,
}

/// How the pool wants a share's job id and version written.
#[derive(Debug, PartialEq)]
pub(super) struct Wording {
    pub(super) id: Value,
    /// `None` if the version has bits outside the mask that is in force now.
    pub(super) version_bits: Option<u32>,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Jobs {
    remembered: VecDeque<Remembered>,
    current: Option<PoolJob>,
}

impl Jobs {
    /// Takes up one notify.
    pub(super) fn note(
        &mut self,
        params: &[Value],
        extranonce: &Extranonce,
        mask: u32,
        difficulty: Difficulty,
        now: Instant,
    ) -> Result<Noted, NotifyError> {
        // Of all parameters, not of the id alone: ids may repeat.
        let digest = serde_json::to_vec(params).ok().map(|params| sha256d(&params));
        if self.remembered.back().is_some_and(|last| last.digest == digest) {
            return Ok(self.retarget(difficulty));
        }
        let notify = Notify::parse(params, extranonce, mask)?;
        let new_block = self
            .current
            .as_ref()
            .is_none_or(|job| job.job.prev_hash != notify.job.prev_hash);
        let clean = notify.clean || new_block;
        if clean {
            self.remembered.clear();
        } else if self.remembered.iter().any(|known| known.digest == digest) {
            return Ok(Noted::Repeated);
        }
        if self.remembered.len() == MAX_REMEMBERED {
            self.remembered.pop_front();
        }
        let job = PoolJob {
            id: id_text(&notify.id),
            target: difficulty.target,
            difficulty: difficulty.value,
            clean,
            received: now,
            job: notify.job,
        };
        self.remembered.push_back(Remembered {
            id: notify.id,
            version: job.job.version,
            digest,
        });
        self.current = Some(job.clone());
        Ok(Noted::New(job))
    }

    /// The pool has sent the current job again.
    fn retarget(&mut self, difficulty: Difficulty) -> Noted {
        match &mut self.current {
            Some(job) if job.target != difficulty.target => {
                (job.target, job.difficulty) = (difficulty.target, difficulty.value);
                Noted::Retarget {
                    id: job.id.clone(),
                    target: job.target,
                    difficulty: job.difficulty,
                }
            }
            _ => Noted::Repeated,
        }
    }

    /// Makes the next notify a new job even if it repeats an old one: after a new extranonce, and in a
    /// resumed session.
    pub(super) fn forget_contents(&mut self) {
        for job in &mut self.remembered {
            job.digest = None;
        }
    }

    /// The current job under another mask, if the old one allowed bits that the new one does not.
    pub(super) fn mask_changed(&mut self, mask: u32) -> Option<PoolJob> {
        let job = self
            .current
            .as_mut()
            .filter(|job| job.job.version_mask & !mask != 0)?;
        job.job.version_mask &= mask;
        job.clean = true;
        Some(job.clone())
    }

    /// How to write `share` of the job `id`. A job that was forgotten is assumed to exist: only the pool can
    /// tell that a share is useless.
    pub(super) fn wording(&self, id: &str, share: &Share, mask: u32) -> Wording {
        let known = self
            .remembered
            .iter()
            .rev()
            .find(|known| id_text(&known.id) == id);
        let outside = known.is_some_and(|known| (known.version ^ share.version) & !mask != 0);
        Wording {
            id: known.map_or_else(|| Value::from(id), |known| known.id.clone()),
            version_bits: (!outside).then_some(share.version & mask),
        }
    }
}
