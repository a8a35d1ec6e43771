//! A long check of this machine: every kernel on every CPU, at full load, against each other and against plain code.
//!
//! Operators look for CPUs that compute wrongly now and then, and tell nobody. Each CPU has a thread of its own, which
//! checks neighbours in the order of their speed against each other, so that all kernels are busy for equally long:
//!
//! ```text
//! scalar = sse2     sse2 = avx2     avx2 = sha_ni  ...      about 20 ms each, then once all against known answers
//! ```

use crate::sync::lock;
use crate::threads::{HashThreads, Placement, Priority, StartError};
use miner_core::{CrossCheck, Kernel, Trials, WrongAnswers};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// Time that the slower kernel of a pair searches.
const TURN: Duration = Duration::from_millis(20);
/// Hashes of a pair's first work, and bounds of the later ones.
const FIRST: u64 = 1 << 12;
const BOUNDS: (u64, u64) = (1 << 10, 1 << 26);
/// Wrong answers that are kept of a CPU; all are counted.
const KEPT: usize = 4;

/// What came of one CPU.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Soaked {
    pub cpu: usize,
    /// Hashes of all kernels.
    pub hashes: u64,
    /// Works that all kernels were right about.
    pub right: u64,
    /// Wrong answers.
    pub wrong: u64,
    /// The first of them.
    pub faults: Vec<WrongAnswers>,
}

/// A check of CPUs that goes on until it is told to end.
#[derive(Debug)]
pub struct Soak {
    /// One for each CPU, in their order.
    so_far: Vec<Mutex<Soaked>>,
    ended: AtomicBool,
}

impl Soak {
    pub fn new(cpus: &[usize]) -> Self {
        Self {
            so_far: cpus.iter().map(|&cpu| Mutex::new(Soaked::new(cpu))).collect(),
            ended: AtomicBool::new(false),
        }
    }

    /// Checks the CPUs with these kernels, which should be in the order of their speed, until [`end`](Self::end) is called.
    /// Each is checked once at least.
    ///
    /// # Errors
    /// If the threads cannot be started.
    pub fn run(&self, kernels: &[Kernel]) -> Result<(), StartError> {
        let cpus = self.so_far.iter().map(|so_far| lock(so_far).cpu);
        let placements: Vec<Placement> = cpus.map(Placement::Pinned).collect();
        let threads = HashThreads::start(&placements, Priority::Low)?;
        threads.broadcast(|index| of_cpu(&self.so_far[index], kernels, &self.ended));
        Ok(())
    }

    /// Ends the check soon, from another thread.
    pub fn end(&self) {
        self.ended.store(true, Ordering::Relaxed);
    }

    /// What has come of each CPU up to now.
    pub fn so_far(&self) -> Vec<Soaked> {
        self.so_far.iter().map(|so_far| lock(so_far).clone()).collect()
    }
}

fn of_cpu(so_far: &Mutex<Soaked>, kernels: &[Kernel], ended: &AtomicBool) {
    let mut series = CrossCheck::new(rand::random());
    let mut sizes = vec![FIRST; kernels.len()];
    loop {
        let known = Trials::check(rand::random());
        let wrong = known.iter().filter_map(|trial| trial.answers.clone().err());
        lock(so_far).add(0, wrong.collect());
        for (pair, size) in kernels.windows(2).zip(&mut sizes) {
            let (mut begin, mut longest) = (Instant::now(), Duration::ZERO);
            let faults = series.next(pair, *size, |_| {
                longest = longest.max(begin.elapsed());
                begin = Instant::now();
            });
            lock(so_far).add(2 * *size, faults);
            *size = fitting(*size, longest);
        }
        if ended.load(Ordering::Relaxed) {
            return;
        }
    }
}

/// Hashes that take the slower kernel [`TURN`], if these took it so long.
fn fitting(hashes: u64, took: Duration) -> u64 {
    let wanted = hashes as f64 * TURN.as_secs_f64() / took.as_secs_f64().max(1e-6);
    (wanted as u64).clamp(BOUNDS.0, BOUNDS.1)
}

impl Soaked {
    fn new(cpu: usize) -> Self {
        Self {
            cpu,
            hashes: 0,
            right: 0,
            wrong: 0,
            faults: Vec::new(),
        }
    }

    /// A work of this many hashes was checked.
    fn add(&mut self, hashes: u64, faults: Vec<WrongAnswers>) {
        self.hashes += hashes;
        self.right += u64::from(faults.is_empty());
        self.wrong += faults.len() as u64;
        let room = KEPT.saturating_sub(self.faults.len());
        self.faults.extend(faults.into_iter().take(room));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cpus;

    #[test]
    fn this_machine_is_right() {
        let (cpus, kernels) = (cpus::usable(), Kernel::available().collect::<Vec<_>>());
        let soak = Soak::new(&cpus);
        std::thread::scope(|scope| {
            let run = scope.spawn(|| soak.run(&kernels));
            while soak.so_far().iter().any(|of_cpu| of_cpu.hashes == 0) {
                assert!(!run.is_finished());
                std::thread::yield_now();
            }
            soak.end();
            run.join().unwrap().unwrap();
        });
        let seen: Vec<usize> = soak.so_far().iter().map(|of_cpu| of_cpu.cpu).collect();
        assert_eq!(seen, cpus);
        for of_cpu in soak.so_far() {
            assert_eq!((of_cpu.wrong, &of_cpu.faults[..]), (0, &[][..]), "{of_cpu:?}");
            assert!(of_cpu.right > 0 && of_cpu.hashes > 0, "{of_cpu:?}");
        }
    }

    #[test]
    fn wrong_answers_are_counted_and_some_are_kept() {
        let soaked = Mutex::new(Soaked::new(0));
        of_cpu(&soaked, &[], &AtomicBool::new(true));
        let mut soaked = soaked.into_inner().unwrap();
        let fault = |number: u32| WrongAnswers {
            kernel: "k",
            fault: number.to_string(),
        };
        let right = soaked.right;
        soaked.add(1, vec![fault(1), fault(2), fault(3)]);
        soaked.add(1, vec![fault(4), fault(5)]);
        soaked.add(1, Vec::new());
        assert_eq!(
            (soaked.wrong, soaked.faults.len(), soaked.right),
            (5, 4, right + 1)
        );
    }

    #[test]
    fn works_take_the_slower_kernel_their_time() {
        assert_eq!(fitting(1000, TURN / 10), 10_000);
        assert_eq!(fitting(1 << 20, TURN * 4), 1 << 18);
        assert_eq!(fitting(1 << 25, Duration::ZERO), BOUNDS.1);
        assert_eq!(fitting(1, Duration::from_secs(9)), BOUNDS.0);
    }
}
