//! Which kernel to search with: each is checked, the correct ones are timed, the fastest is chosen.
//!
//! ```text
//! check    every kernel of this CPU against known answers               an incorrect one is never used
//! look     a few thousand hashes with each correct one                  far slower than the best: not timed further
//! rounds   the plausible ones in turn, milliseconds each, best of all   until they are done or the budget is spent
//! ```
//!
//! Nonce only and rolling ([`Mode`]) are timed separately and may have different winners. The caller brings the clock.
//! Without timing ([`Trials::check`] alone), the first correct kernel of the table is chosen.
//!
//! Mining goes on with that choice and revises it ([`OngoingChoice`]).
//!
//! The best of several rounds counts, since every disturbance makes a measurement slower: another program, a core clock
//! that has yet to rise, a cold cache. Kernels take turns so that a longer disturbance affects all of them.

mod ongoing;
mod timing;

use std::fmt;

pub use ongoing::{OngoingChoice, Others, Turn};
pub use timing::{BUDGET, Clock};

use crate::{
    Kernel, KernelError,
    check::{KnownAnswers, WrongAnswers},
};

/// Whether one version is searched or many side by side, which decides how fast a kernel is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mode {
    /// One version, or too few to share much work.
    NonceOnly,
    /// Many versions.
    Rolling,
}

impl Mode {
    pub const ALL: [Self; 2] = [Self::NonceOnly, Self::Rolling];
    /// A search of at least this many versions counts as rolling: as many as the widest kernel has lanes, since kernels may
    /// put nonces or versions into their lanes.
    pub const ROLLING_FROM: usize = 16;

    pub fn of(versions: usize) -> Self {
        if versions < Self::ROLLING_FROM {
            Self::NonceOnly
        } else {
            Self::Rolling
        }
    }
}

impl fmt::Display for Mode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NonceOnly => "nonce only",
            Self::Rolling => "rolling",
        })
    }
}

/// The result for one kernel.
#[derive(Clone, Debug, PartialEq)]
pub struct Trial {
    pub kernel: Kernel,
    /// Whether it is correct on this CPU.
    pub answers: Result<(), WrongAnswers>,
    /// Hashes (double SHA-256 of a header) per second of one thread, nonce only; `None` if not timed.
    pub nonce_only: Option<f64>,
    /// The same for many versions.
    pub rolling: Option<f64>,
    /// The slowest rates of the rounds of timing, by mode; the rates above are the fastest.
    pub slowest: [Option<f64>; 2],
}

impl Trial {
    /// How far the rounds were apart, as a fraction of the fastest. Large if something else uses the core.
    pub fn scatter(&self, mode: Mode) -> Option<f64> {
        Some(1.0 - self.slowest[mode as usize]? / self.rate(mode)?)
    }

    /// Hashes per second of one thread.
    pub fn rate(&self, mode: Mode) -> Option<f64> {
        match mode {
            Mode::NonceOnly => self.nonce_only,
            Mode::Rolling => self.rolling,
        }
    }

    fn rate_mut(&mut self, mode: Mode) -> &mut Option<f64> {
        match mode {
            Mode::NonceOnly => &mut self.nonce_only,
            Mode::Rolling => &mut self.rolling,
        }
    }
}

/// The results for the kernels of this CPU, in the order of the table.
///
/// ```
/// use miner_core::{Mode, Trials};
/// let trials = Trials::check(42);
/// let selection = trials.select(None)?;
/// println!("{} with one version, {} with many", selection.kernel(1), selection.kernel(1024));
/// assert!(trials.select(Some("abacus")).is_err());
/// # Ok::<(), miner_core::SelectError>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Trials(Vec<Trial>);

impl Trials {
    /// Checks every kernel of this CPU without timing it; some of the headers derive from `seed`.
    pub fn check(seed: u64) -> Self {
        Self::check_these(Kernel::available(), seed)
    }

    fn check_these(kernels: impl Iterator<Item = Kernel>, seed: u64) -> Self {
        let known = KnownAnswers::new(seed);
        let trial = |kernel| Trial {
            kernel,
            answers: known.check(kernel),
            nonce_only: None,
            rolling: None,
            slowest: [None; 2],
        };
        kernels.map(trial).collect()
    }

    /// Times the correct kernels on the calling thread, for at most about [`BUDGET`].
    #[must_use]
    pub fn time(mut self, clock: &mut dyn Clock) -> Self {
        timing::time(&mut self.0, clock);
        self
    }

    pub fn iter(&self) -> impl Iterator<Item = &Trial> {
        self.0.iter()
    }

    /// The result for the kernel of that name.
    pub fn get(&self, name: &str) -> Option<&Trial> {
        self.iter().find(|trial| trial.kernel.name() == name)
    }

    /// The fastest correct kernel for each mode, or the named one for both.
    ///
    /// # Errors
    /// See [`SelectError`].
    pub fn select(&self, name: Option<&str>) -> Result<Selection, SelectError> {
        let Some(name) = name else {
            let best = |mode| self.best(mode).ok_or(SelectError::NoneRight);
            return Ok(Selection {
                nonce_only: best(Mode::NonceOnly)?,
                rolling: best(Mode::Rolling)?,
                others: Mode::ALL.map(|mode| self.others(mode)),
            });
        };
        match self.get(name) {
            Some(Trial {
                answers: Err(wrong), ..
            }) => Err(wrong.clone().into()),
            Some(trial) => Ok(Selection::only(trial.kernel)),
            None => Err(Kernel::by_name(name)
                .map_or_else(SelectError::from, |kernel| SelectError::Unchecked(kernel.name()))),
        }
    }

    /// The correct kernels that may be faster than the one that was.
    fn others(&self, mode: Mode) -> Others {
        let rate = |trial: &Trial| trial.rate(mode).filter(|_| trial.answers.is_ok());
        let best = self.iter().filter_map(rate).fold(0.0, f64::max);
        let may_be_best = |trial: &&Trial| rate(trial).is_some_and(|rate| rate >= MAY_BE_BEST * best);
        let others = self.iter().filter(may_be_best).map(|trial| trial.kernel);
        let chosen = self.best(mode);
        others.filter(|kernel| Some(*kernel) != chosen).collect()
    }

    /// The fastest correct kernel; the first of the table if none was timed.
    fn best(&self, mode: Mode) -> Option<Kernel> {
        let mut right = self.iter().filter(|trial| trial.answers.is_ok());
        let first = right.next()?;
        let rate = |trial: &Trial| trial.rate(mode).unwrap_or(0.0);
        let faster = |best, trial| if rate(trial) > rate(best) { trial } else { best };
        Some(right.fold(first, faster).kernel)
    }
}

/// A kernel may be the fastest if it reached this part of the best rate: a neighbour may have slowed it down to half.
const MAY_BE_BEST: f64 = 0.4;

impl FromIterator<Trial> for Trials {
    fn from_iter<I: IntoIterator<Item = Trial>>(trials: I) -> Self {
        Self(trials.into_iter().collect())
    }
}

/// One line for the log: what is chosen and why.
impl fmt::Display for Trials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.select(None) {
            Ok(selection) => write!(f, "kernel {selection}")?,
            Err(error) => write!(f, "{error}")?,
        }
        write!(f, "; MH/s of a thread, nonce only and rolling:")?;
        for (index, trial) in self.iter().enumerate() {
            let comma = if index == 0 { "" } else { "," };
            write!(f, "{comma} {}", trial.kernel)?;
            match (&trial.answers, trial.nonce_only, trial.rolling) {
                (Err(_), ..) => write!(f, " wrong")?,
                (Ok(()), Some(nonce_only), Some(rolling)) => {
                    write!(f, " {:.1} {:.1}", nonce_only / 1e6, rolling / 1e6)?;
                }
                (Ok(()), ..) => write!(f, " not timed")?,
            }
        }
        Ok(())
    }
}

/// The kernels to search with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Selection {
    /// For [`Mode::NonceOnly`].
    pub nonce_only: Kernel,
    /// For [`Mode::Rolling`].
    pub rolling: Kernel,
    /// By [`Mode`]: those that each is compared with while it is used.
    others: [Others; 2],
}

impl Selection {
    /// This kernel for both modes.
    pub fn only(kernel: Kernel) -> Self {
        Self {
            nonce_only: kernel,
            rolling: kernel,
            others: [Others::default(); 2],
        }
    }

    /// The choice of a thread for this mode, which goes on from here.
    pub fn ongoing(&self, mode: Mode) -> OngoingChoice {
        OngoingChoice::new(self.of(mode), self.others[mode as usize])
    }

    /// The kernel for a work with this many versions.
    pub fn kernel(&self, versions: usize) -> Kernel {
        self.of(Mode::of(versions))
    }

    pub fn of(&self, mode: Mode) -> Kernel {
        match mode {
            Mode::NonceOnly => self.nonce_only,
            Mode::Rolling => self.rolling,
        }
    }
}

impl fmt::Display for Selection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.nonce_only == self.rolling {
            write!(f, "{}", self.rolling)
        } else {
            write!(f, "{} ({} for nonce only)", self.rolling, self.nonce_only)
        }
    }
}

/// Why there is no kernel to search with.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SelectError {
    /// No kernel has that name, or this CPU cannot run it.
    #[error(transparent)]
    Kernel(#[from] KernelError),
    /// The requested one must not be used.
    #[error("{0}: it is disabled here, name another kernel or none")]
    Wrong(#[from] WrongAnswers),
    /// It is not among the trials.
    #[error("kernel {0} was not checked")]
    Unchecked(&'static str),
    /// No kernel is correct.
    #[error(
        "every kernel gives wrong answers on this CPU: it is broken, or this program is; nothing can be searched here"
    )]
    NoneRight,
}

#[cfg(test)]
mod tests;
