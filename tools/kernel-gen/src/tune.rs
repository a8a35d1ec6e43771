//! Looks for better plans on the CPU at hand.
//!
//! ```text
//!   search   proposes a variant of the best plan        (no clock, no files: a seed makes it the same again)
//!     v
//!   code     generates the function, assembles it, and checks its answers
//!     v
//!   timing   times it in turn with the best one, in the same two places of memory, by the thread's CPU time
//!     v
//!   search   keeps it if it is faster by more than the noise
//!     v
//!   timing   now and then: is what was kept faster in other places too? If not, back to the plan before
//!     v
//!   record   what was measured, to go on from later, and the plan as the data that `designs` has
//! ```

mod code;
mod place;
mod record;
mod search;
mod timing;
mod write;

use std::{
    path::PathBuf,
    time::{Duration, Instant},
};

use anyhow::{Context, bail, ensure};
use miner_core::{Kernel, KernelError};
use rustix::thread::sched_getcpu;
use serde::{Deserialize, Serialize};

use crate::{design::Design, kernels, plan::Plan};
use code::{Code, Error};
use place::Place;
use record::{Record, Step};
use search::{Phase, Search};
use timing::Timing;
pub use write::rust;

/// Which function of a kernel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "snake_case")]
#[value(rename_all = "snake_case")]
pub enum Part {
    /// Many versions with ready tables
    Rolling,
    /// One version
    NonceOnly,
}

impl Part {
    /// Its plan in a design.
    pub fn plan(self, design: &Design) -> &Plan {
        match self {
            Self::Rolling => &design.rolling,
            Self::NonceOnly => &design.nonce_only,
        }
    }

    /// Whether its plan can be carried out.
    fn check(self, design: &Design) -> Result<(), String> {
        match self {
            Self::Rolling => design.check_rolling(),
            Self::NonceOnly => design.check_nonce_only(),
        }
    }

    /// The design with another plan for it.
    pub fn with(self, design: &Design, plan: Plan) -> Design {
        let mut design = design.clone();
        match self {
            Self::Rolling => design.rolling = plan,
            Self::NonceOnly => design.nonce_only = plan,
        }
        design
    }

    /// As its fields and functions are named.
    pub fn name(self) -> &'static str {
        match self {
            Self::Rolling => "rolling",
            Self::NonceOnly => "nonce_only",
        }
    }
}

/// What to look for, and for how long.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// A kernel to start from; repeat for several [default: all that this CPU runs well]
    #[arg(long = "kernel", value_name = "K")]
    kernels: Vec<String>,
    /// Only this function of each
    #[arg(long, value_enum)]
    function: Option<Part>,
    /// What to vary [default: first the parameters, then the rhythm]
    #[arg(long, value_enum)]
    vary: Option<Phase>,
    /// How long to look, all functions together
    #[arg(long, value_name = "M", default_value_t = 20.0, value_parser = minutes)]
    minutes: f64,
    /// The CPU to run on [default: the last one allowed]
    #[arg(long, value_name = "N")]
    cpu: Option<usize>,
    /// Makes the same variants again in the same order
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Where records are kept, one for each function: an earlier one there is gone on from
    #[arg(long, value_name = "DIR", default_value = "tune")]
    records: PathBuf,
}

fn minutes(text: &str) -> Result<f64, String> {
    const MOST: f64 = 60.0 * 24.0 * 7.0;
    match text.parse() {
        Ok(minutes) if (0.01..=MOST).contains(&minutes) => Ok(minutes),
        _ => Err(format!("0.01 to {MOST}")),
    }
}

/// Looks for better plans, tells how it gets on, and prints the best.
///
/// # Errors
/// If a kernel is unknown or not for this CPU, the assembler fails, a file cannot be written, or generated code computes
/// wrongly.
pub fn run(options: &Options) -> anyhow::Result<()> {
    let designs = designs(&options.kernels)?;
    if options.vary == Some(Phase::Rhythm)
        && let Some(design) = designs.iter().find(|design| design.division.is_vectors_only())
        && !options.kernels.is_empty()
    {
        bail!(
            "--vary rhythm: {} has none, it uses no SHA instructions",
            design.name
        );
    }
    pin(options.cpu)?;
    let parts: Vec<Part> = match options.function {
        Some(part) => vec![part],
        None => vec![Part::Rolling, Part::NonceOnly],
    };
    std::fs::create_dir_all(&options.records).with_context(|| options.records.display().to_string())?;
    let each = Duration::from_secs_f64(options.minutes * 60.0 / (designs.len() * parts.len()) as f64);
    for design in &designs {
        for &part in &parts {
            tune(design, part, options, each)?;
        }
    }
    Ok(())
}

/// Those named, or all that this CPU runs well.
fn designs(names: &[String]) -> anyhow::Result<Vec<Design>> {
    let all = kernels();
    if names.is_empty() {
        return Ok(all
            .into_iter()
            .filter(|design| Kernel::by_name(design.name).is_ok())
            .collect());
    }
    let mut designs = Vec::new();
    for name in names {
        match all.iter().find(|design| design.name == name) {
            Some(_) if designs.iter().any(|design: &Design| design.name == name) => {}
            Some(design) => {
                if let Err(error @ (KernelError::Unsupported { .. } | KernelError::Hopeless { .. })) =
                    Kernel::by_name(name)
                {
                    bail!("--kernel {name}: {error}");
                }
                designs.push(design.clone());
            }
            None => {
                let known: Vec<_> = all.iter().map(|design| design.name).collect();
                bail!("--kernel {name}: the generated kernels are {}", known.join(", "));
            }
        }
    }
    Ok(designs)
}

/// Stays on one CPU.
fn pin(cpu: Option<usize>) -> anyhow::Result<()> {
    let allowed = core_affinity::get_core_ids().context("the CPUs of this process are unknown")?;
    let core = match cpu {
        None => *allowed.last().context("no CPU is allowed")?,
        Some(cpu) => *allowed
            .iter()
            .find(|core| core.id == cpu)
            .with_context(|| format!("--cpu {cpu}: not a CPU of this process"))?,
    };
    ensure!(
        core_affinity::set_for_current(core) && sched_getcpu() == core.id,
        "cannot pin to CPU {}",
        core.id
    );
    Ok(())
}

/// How often it tells how it gets on.
const TELL_EVERY: Duration = Duration::from_secs(5);
/// How often it sees whether what it has kept is faster elsewhere too.
const CONFIRM_EVERY: Duration = Duration::from_secs(60);

/// Tunes one function for this long.
fn tune(design: &Design, part: Part, options: &Options, time: Duration) -> anyhow::Result<()> {
    let name = format!("{} {}", design.name, part.name());
    let path = options
        .records
        .join(format!("{}-{}.json", design.name, part.name()));
    let mut tuner = Tuner::new(design, part, Record::open(&path, design, part, options.seed)?)?;
    eprintln!("{name}: {}", tuner.progress(time));
    let (started, mut told) = (Instant::now(), Instant::now());
    let mut confirmed = Instant::now();
    while started.elapsed() < time {
        let spent = started.elapsed();
        let phase = Phase::at(spent.as_secs_f64() / time.as_secs_f64());
        tuner.try_one(options.vary.unwrap_or(phase))?;
        if confirmed.elapsed() >= CONFIRM_EVERY {
            tuner.confirm()?;
            confirmed = Instant::now();
        }
        if told.elapsed() >= TELL_EVERY {
            told = Instant::now();
            eprintln!("{name}: {}", tuner.progress(time.saturating_sub(spent)));
            tuner.record.save(&path)?;
        }
    }
    tuner.confirm()?;
    let noise = tuner.measure_gain()?;
    tuner.record.save(&path)?;
    let record = &tuner.record;
    println!(
        "// {name}: {:.4} of the start (noise {:.4}), {} variants, {} kept; {}",
        record.gain,
        noise,
        record.tried,
        record.steps.len(),
        record.cpu
    );
    println!("{}: {},", part.name(), rust(&record.best));
    Ok(())
}

/// The search for one function.
struct Tuner<'a> {
    design: &'a Design,
    part: Part,
    record: Record,
    timing: Timing,
    search: Search,
    /// The best plan's.
    best: Code,
    /// The code of the record's plan: the best that was confirmed.
    confirmed: Code,
    /// Steps since then.
    steps: Vec<Step>,
    places: [Place; 2],
    /// Why it had to wait, since that was told last.
    busy: String,
}

impl<'a> Tuner<'a> {
    fn new(design: &'a Design, part: Part, record: Record) -> Result<Self, Error> {
        let code = |plan: &Plan| Code::new(&part.with(design, plan.clone()), part);
        let best = code(&record.best)?;
        Ok(Self {
            design,
            part,
            timing: Timing::new(part),
            search: Search::new(
                record.best.clone(),
                design,
                best.rhythm.clone(),
                record.seed,
                record.tried,
            ),
            confirmed: code(&record.best)?,
            record,
            best,
            steps: Vec::new(),
            places: [Place::new()?, Place::new()?],
            busy: String::new(),
        })
    }

    fn code(&self, plan: &Plan) -> Result<Code, Error> {
        Code::new(&self.part.with(self.design, plan.clone()), self.part)
    }

    /// Tries one variant, and keeps it if it is faster.
    fn try_one(&mut self, phase: Phase) -> Result<(), Error> {
        self.search.set_phase(phase);
        let proposal = self.search.propose();
        self.record.tried += 1;
        let candidate = match self.code(&proposal) {
            Ok(candidate) => candidate,
            // A plan that cannot be, such as one with too few registers, is not better.
            Err(Error::Impossible(_)) => {
                self.record.impossible += 1;
                return Ok(());
            }
            Err(error) => return Err(error),
        };
        let (busy, places) = (&mut self.busy, &mut self.places);
        let compared = self
            .timing
            .compare(&candidate, &self.best, places, |why| why.clone_into(busy))?;
        if compared.is_faster() {
            self.steps.push(Step::new(self.record.tried, &compared));
            self.search.keep(candidate.rhythm.clone());
            self.best = candidate;
        }
        Ok(())
    }

    /// Enters what was kept in the record if it is faster in other places too; else goes back to what the record has.
    fn confirm(&mut self) -> Result<(), Error> {
        if self.steps.is_empty() {
            return Ok(());
        }
        let compared = self.timing.confirm(&self.best, &self.confirmed)?;
        self.record.noise = Some(compared.noise());
        let steps = std::mem::take(&mut self.steps);
        if compared.is_faster() {
            self.record.gain *= compared.ratio;
            self.record.best = self.search.best().clone();
            self.record.steps.extend(steps);
            self.confirmed = self.code(&self.record.best)?;
        } else {
            self.record.refuted += steps.len() as u64;
            self.search
                .go_back(self.record.best.clone(), self.confirmed.rhythm.clone());
            self.best = self.code(&self.record.best)?;
        }
        self.places = [Place::new()?, Place::new()?];
        Ok(())
    }

    /// Measures the gain of the best plan over the first one: small steps add up, and so do the errors of their measurements.
    /// Returns the noise of that.
    fn measure_gain(&mut self) -> Result<f64, Error> {
        let start = self.code(&self.record.start)?;
        let gain = self.timing.confirm(&self.best, &start)?;
        self.record.gain = gain.ratio;
        self.record.noise = Some(gain.noise());
        Ok(gain.noise())
    }

    /// How it gets on, for people.
    fn progress(&mut self, left: Duration) -> String {
        let busy = std::mem::take(&mut self.busy);
        let separator = if busy.is_empty() { "" } else { "; " };
        let record = &self.record;
        let noise = record
            .noise
            .map_or_else(String::new, |noise| format!(" (noise {noise:.4})"));
        format!(
            "{} variants, {} impossible, {} kept and {} to confirm, best {:.4} of the start{noise}, {} s left\
             {separator}{busy}",
            record.tried,
            record.impossible,
            record.steps.len(),
            self.steps.len(),
            record.gain,
            left.as_secs()
        )
    }
}
