//! The measurement, on a thread of its own.
//!
//! ```text
//! check and time the kernels | each CPU by itself: each kernel | all CPUs: the chosen kernel | all CPUs: are answers right?
//! ```

use super::logic::{Event, Plan};
use super::records::{answers, describe, rate};
use engine::bench::{ROLLED_VERSIONS, time};
use engine::cpus::{self, Claims, MILLIS_PER_CPU, Topology};
use engine::soak::Soak;
use engine::threads::{HashThreads, Placement, Priority};
use messages::MAX_KERNELS;
use messages::bench::{MAX_CPUS, Rate, Record};
use miner_core::{Kernel, Mode, Trials};
use std::path::PathBuf;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

/// Kernels that are not chosen are measured for this part (a fifth) of the time.
const OTHERS_PART: u32 = 5;
/// On a busy machine a thread may get nothing of its CPU within a measurement, which is then made again, twice as long, so many
/// times in all.
const MAX_TRIES: u32 = 8;
/// The answers are checked for this part (half) of the time.
const ANSWERS_PART: u32 = 2;

/// A measurement that goes on in the background. Dropping it ends the measurement soon.
pub(super) struct Measuring {
    stop: Arc<Stop>,
}

impl Drop for Measuring {
    fn drop(&mut self) {
        self.stop.stop();
    }
}

/// Whether to stop, for those that wait.
#[derive(Default)]
struct Stop {
    stopped: Mutex<bool>,
    told: Condvar,
}

impl Stop {
    fn stop(&self) {
        *self.stopped.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.told.notify_all();
    }

    /// Waits for this long, or until it is time to stop. Returns whether it is.
    fn wait(&self, length: Duration) -> bool {
        let stopped = self.stopped.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.told.wait_timeout_while(stopped, length, |stopped| !*stopped);
        *waited.unwrap_or_else(PoisonError::into_inner).0
    }
}

impl Measuring {
    /// Tells of each step; the last one is [`Event::Ended`].
    ///
    /// # Errors
    /// If there is no thread to be had.
    pub(super) fn start(
        plan: Plan,
        claims_dir: PathBuf,
        tell: tokio::sync::mpsc::Sender<Event>,
    ) -> std::io::Result<Self> {
        let stop = Arc::new(Stop::default());
        let course = Course {
            stop: Arc::clone(&stop),
            tell,
        };
        let measure = move || {
            let ended = course.run(&plan, claims_dir);
            course.say(Event::Ended(ended));
        };
        std::thread::Builder::new().name("bench".into()).spawn(measure)?;
        Ok(Self { stop })
    }
}

struct Course {
    stop: Arc<Stop>,
    tell: tokio::sync::mpsc::Sender<Event>,
}

impl Course {
    fn run(&self, plan: &Plan, claims_dir: PathBuf) -> Result<(), String> {
        let trials = engine::kernels::timed();
        let chosen = trials.select(plan.kernel.as_deref());
        let chosen = chosen.map_err(|error| error.to_string())?.of(Mode::Rolling);
        let kernels = match &plan.kernel {
            Some(_) => vec![chosen],
            None => right(&trials),
        };
        let usable = cpus::usable();
        let preferred = cpus::preference(&usable, &Topology::of_host(&usable));
        let mut claims = Claims::new(&claims_dir, preferred);
        let cpus = claims.resize(threads(plan.cpus_millis));
        self.say(Event::Planned {
            total: total(cpus.len(), kernels.len()),
        });
        self.record(Record::Machine(describe(&trials, chosen, &cpus)));
        for cpu in &cpus {
            let threads = start(&[*cpu])?;
            for kernel in &kernels {
                let length = if *kernel == chosen {
                    plan.length
                } else {
                    plan.length / OTHERS_PART
                };
                let measured = self.measure(*kernel, &[*cpu], &threads, length)?;
                self.record(Record::Rate(match *kernel == chosen {
                    true => measured,
                    // Only the chosen kernel is looked at over time: results of large machines stay small.
                    false => Rate {
                        over_time: Vec::new(),
                        ..measured
                    },
                }));
            }
        }
        if cpus.len() > 1 {
            let measured = self.measure(chosen, &cpus, &start(&cpus)?, plan.length)?;
            self.record(Record::Rate(measured));
        }
        self.check(&cpus, kernels, plan.length / ANSWERS_PART)
    }

    fn measure(
        &self,
        kernel: Kernel,
        cpus: &[usize],
        threads: &HashThreads,
        length: Duration,
    ) -> Result<Rate, String> {
        for factor in (0..MAX_TRIES).map(|number| 1 << number) {
            let wait = || {
                self.stop.wait(length * factor);
            };
            let timing = time(kernel, ROLLED_VERSIONS, threads, wait);
            if self.stop.wait(Duration::ZERO) {
                return Err("the measurement was stopped".to_owned());
            }
            if timing.hashes > 0 && timing.seconds > 0.0 {
                return Ok(rate(kernel, cpus, timing));
            }
        }
        Err(format!(
            "nothing was hashed on CPU {cpus:?}, in {MAX_TRIES} attempts: others use all of it"
        ))
    }

    fn check(&self, cpus: &[usize], kernels: Vec<Kernel>, length: Duration) -> Result<(), String> {
        // From the slowest to the fastest, and at least two, which are compared.
        let mut kernels: Vec<Kernel> = kernels.into_iter().rev().collect();
        if kernels.len() == 1 && kernels[0] != Kernel::plain() {
            kernels.insert(0, Kernel::plain());
        }
        let soak = Soak::new(cpus);
        std::thread::scope(|scope| {
            let run = scope.spawn(|| soak.run(&kernels));
            self.stop.wait(length);
            soak.end();
            match run.join() {
                Ok(ended) => ended.map_err(|error| error.to_string()),
                Err(_) => Err("the check of the answers has failed".to_owned()),
            }
        })?;
        for soaked in soak.so_far() {
            self.record(Record::Answers(answers(&soaked)));
        }
        Ok(())
    }

    fn record(&self, record: Record) {
        self.say(Event::Measured(record));
    }

    /// Nobody listens any more only when the process ends.
    fn say(&self, event: Event) {
        let _ = self.tell.blocking_send(event);
    }
}

/// Threads for these thousandths of a CPU: only whole CPUs, since a thread that has part of one would slow the others down.
fn threads(millis: u64) -> usize {
    usize::try_from(millis / MILLIS_PER_CPU).map_or(MAX_CPUS, |whole| whole.clamp(1, MAX_CPUS))
}

fn total(cpus: usize, kernels: usize) -> u32 {
    let together = usize::from(cpus > 1);
    u32::try_from(1 + cpus * kernels + together + cpus).unwrap_or(u32::MAX)
}

fn start(cpus: &[usize]) -> Result<HashThreads, String> {
    let placements: Vec<Placement> = cpus.iter().map(|&cpu| Placement::Pinned(cpu)).collect();
    HashThreads::start(&placements, Priority::Normal).map_err(|error| error.to_string())
}

fn right(trials: &Trials) -> Vec<Kernel> {
    let right = trials.iter().filter(|trial| trial.answers.is_ok());
    right.map(|trial| trial.kernel).take(MAX_KERNELS).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_cpus_are_measured() {
        for (millis, wanted) in [
            (1, 1),
            (999, 1),
            (1999, 1),
            (2000, 2),
            (4100, 4),
            (u64::MAX, MAX_CPUS),
        ] {
            assert_eq!(threads(millis), wanted, "{millis}");
        }
    }

    /// Everything that was promised, in order, and valid.
    #[test]
    fn this_machine_is_measured() {
        let dir = tempfile::tempdir().unwrap();
        let (tell, mut told) = tokio::sync::mpsc::channel(1);
        let plan = Plan {
            cpus_millis: 2000,
            length: Duration::from_millis(50),
            kernel: None,
        };
        let _measuring = Measuring::start(plan, dir.path().to_owned(), tell).unwrap();
        let Some(Event::Planned { total }) = told.blocking_recv() else {
            panic!("no plan");
        };
        let mut records = Vec::new();
        loop {
            match told.blocking_recv() {
                Some(Event::Measured(record)) => records.push(record),
                Some(Event::Ended(ended)) => break ended.unwrap(),
                other => panic!("{other:?}"),
            }
        }
        assert_eq!(records.len(), total as usize);
        let Record::Machine(machine) = &records[0] else {
            panic!("{:?}", records[0]);
        };
        let kernels = machine
            .kernels
            .iter()
            .filter(|kernel| kernel.fault.is_none())
            .count();
        let count = |is: fn(&Record) -> bool| records.iter().filter(|record| is(record)).count();
        let cpus = machine.cpus.len();
        let rates = count(|record| matches!(record, Record::Rate(_)));
        assert_eq!(rates, cpus * kernels + usize::from(cpus > 1));
        assert_eq!(count(|record| matches!(record, Record::Answers(_))), cpus);
        for record in &records {
            match record {
                Record::Rate(rate) => assert!(rate.hashes > 0 && rate.per_cpu.len() == rate.cpus.len()),
                Record::Answers(answers) => assert!(answers.right > 0 && answers.wrong == 0, "{answers:?}"),
                Record::Machine(_) => {}
            }
        }
    }

    #[test]
    fn a_measurement_that_is_dropped_ends() {
        let dir = tempfile::tempdir().unwrap();
        let (tell, mut told) = tokio::sync::mpsc::channel(64);
        let plan = Plan {
            cpus_millis: 1000,
            length: Duration::from_secs(3600),
            kernel: Some("scalar".to_owned()),
        };
        drop(Measuring::start(plan, dir.path().to_owned(), tell).unwrap());
        let mut last = None;
        while let Some(event) = told.blocking_recv() {
            last = Some(event);
        }
        assert!(matches!(last, Some(Event::Ended(Err(_)))), "{last:?}");
    }
}
