//! What the choice of a kernel loses while mining goes on, beside a neighbour that comes and goes: one thread searches as
//! an executor's do, and every second it looks at each plausible kernel for a moment as well. Rates are by processor time.
//!
//! ```text
//! cargo bench -p benches --bench choice -- [MINUTES]     2 if not said
//!
//! mode  phase  kernel in use and its rate, best kernel and its rate, lost in turns, lost by the kernel in use, regret
//! ```
//!
//! The *regret* is the part of the hashes that is missing to the best kernel of each phase. The rate of a kernel in a phase
//! is the median of the looks at it, which take turns, so that all kernels see the same neighbours. What the turns of
//! comparisons lose is counted in their hashes, and what the pieces between them lose follows from the rates of the looks: it
//! is nothing while the best kernel is in use. A comparison of two sums of hashes, one with the choice and one without,
//! would show the noise of the machine, a percent and more.
//!
//! The neighbour is a search with the fastest kernel on another CPU: on machines whose hardware threads share cores, on
//! the same core. In addition a loop that computes nothing takes half of the thread's own CPU.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use benches::work;
use engine::cpus::{Topology, pin, preference, usable};
use engine::threads::cpu_time;
use miner_core::{Kernel, Mode, NonceRange, OngoingChoice, Searcher, Work};

/// Difficulty at which no hash is a hit.
const HARD: f64 = 1e12;
/// A piece of an executor's work, unless it is a turn of a comparison.
const PIECE: Duration = Duration::from_millis(50);
/// Processor time with the choice between two rounds of looks at all kernels.
const ROUND: Duration = Duration::from_secs(1);
/// Phases without and with a neighbour in a run.
const PHASES: u32 = 10;
/// Slower kernels than this part of the fastest are not looked at.
const PLAUSIBLE: f64 = 0.5;

/// Hashes, and the processor time that they took.
#[derive(Clone, Copy, Default)]
struct Sum {
    hashes: u64,
    time: Duration,
}

impl Sum {
    fn add(&mut self, other: Self) {
        self.hashes += other.hashes;
        self.time += other.time;
    }

    fn rate(self) -> f64 {
        self.hashes as f64 / self.time.as_secs_f64()
    }
}

/// What was seen in a phase.
#[derive(Default)]
struct Phase {
    /// Of the turns of comparisons, whatever their kernel.
    turns: Sum,
    /// Of the pieces between them, by the kernel's name.
    pieces: BTreeMap<&'static str, Sum>,
    /// Hashes per second of the looks at each kernel.
    looks: BTreeMap<&'static str, Vec<f64>>,
}

/// What a phase, or several, lost.
#[derive(Clone, Copy, Default)]
struct Lost {
    /// Hashes that the best kernel would have made in the same time.
    possible: f64,
    in_turns: f64,
    in_pieces: f64,
}

impl Lost {
    fn add(&mut self, other: Self) {
        self.possible += other.possible;
        self.in_turns += other.in_turns;
        self.in_pieces += other.in_pieces;
    }

    /// Per cent in turns, in pieces, in both.
    fn percent(self) -> [f64; 3] {
        [self.in_turns, self.in_pieces, self.in_turns + self.in_pieces]
            .map(|lost| 100.0 * lost / self.possible)
    }
}

impl Phase {
    fn rate(&self, kernel: &str) -> f64 {
        let mut rates = self.looks[kernel].clone();
        rates.sort_by(f64::total_cmp);
        rates[rates.len() / 2]
    }

    fn best(&self) -> &'static str {
        let by_rate = |one: &&&str, other: &&&str| self.rate(one).total_cmp(&self.rate(other));
        self.looks.keys().max_by(by_rate).expect("a kernel")
    }

    /// The kernel that was in use for most of the time.
    fn in_use(&self) -> &'static str {
        let longest = self.pieces.iter().max_by_key(|(_, sum)| sum.time);
        longest.expect("pieces are longer than turns").0
    }

    fn lost(&self) -> Lost {
        let best = self.rate(self.best());
        let possible = |sum: &Sum| sum.time.as_secs_f64() * best;
        let mut lost = Lost {
            possible: possible(&self.turns),
            in_turns: possible(&self.turns) - self.turns.hashes as f64,
            in_pieces: 0.0,
        };
        for (kernel, sum) in &self.pieces {
            lost.possible += possible(sum);
            lost.in_pieces += possible(sum) * (1.0 - self.rate(kernel) / best);
        }
        lost
    }
}

/// One mode: its work, its choice and the kernels that the choice is compared with.
struct Mining {
    mode: Mode,
    work: Work,
    choice: OngoingChoice,
    kernels: Vec<Kernel>,
    /// Hashes per second, about.
    rate: f64,
    /// Processor time with the choice.
    mined: Duration,
    searcher: Searcher,
    next: u64,
}

impl Mining {
    fn new(mode: Mode, versions: u32) -> Self {
        let trials = engine::kernels::timed();
        let selection = trials.select(None).expect("a right kernel");
        let rate = |kernel: &Kernel| trials.get(kernel.name())?.rate(mode);
        let best = Kernel::available()
            .filter_map(|kernel| rate(&kernel))
            .fold(0.0, f64::max);
        Self {
            mode,
            work: work(versions, HARD),
            choice: selection.ongoing(mode),
            kernels: Kernel::available()
                .filter(|kernel| rate(kernel) >= Some(PLAUSIBLE * best))
                .collect(),
            rate: best,
            mined: Duration::ZERO,
            searcher: Searcher::new(),
            next: 0,
        }
    }

    /// Searches for about this long.
    fn search(&mut self, kernel: Kernel, time: Duration) -> Sum {
        let versions = self.work.versions().len() as u64;
        let nonces = (self.rate * time.as_secs_f64()) as u64 / versions / 64 * 64 + 64;
        if self.next + nonces > NonceRange::ALL.len() {
            self.next = 0;
        }
        let (_, rest) = NonceRange::ALL.split_at(self.next);
        let (nonces, _) = rest.split_at(nonces);
        self.next += nonces.len();
        let before = cpu_time();
        let calm = AtomicBool::new(false);
        let (searched, _) = self.searcher.search(kernel, &self.work, nonces, &calm);
        let time = cpu_time() - before;
        self.rate = searched.hashes as f64 / time.as_secs_f64();
        Sum {
            hashes: searched.hashes,
            time,
        }
    }

    /// A round with the choice, then a look at each kernel.
    fn round(&mut self, phase: &mut Phase) {
        let until = self.mined + ROUND;
        while self.mined < until {
            let turn = self.choice.turn(self.mined);
            let made = self.search(turn.kernel, turn.time.unwrap_or(PIECE));
            match turn.time {
                Some(_) => phase.turns.add(made),
                None => phase.pieces.entry(turn.kernel.name()).or_default().add(made),
            }
            self.mined += made.time;
            let before = self.choice.in_use();
            if turn.time.is_some() && self.choice.measured(made.hashes, made.time, self.mined) {
                let (mode, seconds) = (self.mode, self.mined.as_secs());
                println!(
                    "{mode}: {} instead of {before} after {seconds} s",
                    self.choice.in_use()
                );
            }
        }
        for kernel in self.kernels.clone() {
            let rate = self.search(kernel, PIECE).rate();
            phase.looks.entry(kernel.name()).or_default().push(rate);
        }
    }
}

/// Searches on another CPU while `wanted` is set, until `ended` is.
fn disturb(cpu: usize, wanted: &AtomicBool, ended: &AtomicBool) {
    pin(cpu);
    let mut mining = Mining::new(Mode::Rolling, 256);
    let kernel = mining.choice.in_use();
    while !ended.load(Ordering::Relaxed) {
        if wanted.load(Ordering::Relaxed) {
            mining.search(kernel, PIECE);
        } else {
            thread::sleep(PIECE);
        }
    }
}

/// Takes half of a CPU while `wanted` is set, until `ended` is.
fn spin(cpu: usize, wanted: &AtomicBool, ended: &AtomicBool) {
    pin(cpu);
    while !ended.load(Ordering::Relaxed) {
        if wanted.load(Ordering::Relaxed) {
            std::hint::spin_loop();
        } else {
            thread::sleep(PIECE);
        }
    }
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let minutes = arguments.iter().find_map(|argument| argument.parse::<f64>().ok());
    let is_bench = arguments.iter().any(|argument| argument == "--bench");
    // For `cargo test`: everything runs, nothing is measured.
    let minutes = if is_bench { minutes.unwrap_or(2.0) } else { 0.0 };
    let length = Duration::from_secs_f64(60.0 * minutes / f64::from(PHASES) / 2.0);
    let cpus = usable();
    let order = preference(&cpus, &Topology::of_host(&cpus));
    // The last CPU of the order shares a core with another one, if any does.
    let (own, other) = (order[0], order[order.len() - 1]);
    let (wanted, ended) = (AtomicBool::new(false), AtomicBool::new(false));
    thread::scope(|scope| {
        if other == own {
            println!("one CPU: no neighbour");
        } else {
            scope.spawn(|| disturb(other, &wanted, &ended));
        }
        scope.spawn(|| spin(own, &wanted, &ended));
        scope.spawn(|| {
            pin(own);
            for mining in [Mining::new(Mode::NonceOnly, 1), Mining::new(Mode::Rolling, 256)] {
                measure(mining, length, &wanted);
            }
            ended.store(true, Ordering::Relaxed);
        });
    });
}

/// Prints a line for each phase and one for all.
fn measure(mut mining: Mining, length: Duration, wanted: &AtomicBool) {
    let mut sum = Lost::default();
    for number in 0..PHASES {
        let with_neighbour = number % 2 == 1;
        wanted.store(with_neighbour, Ordering::Relaxed);
        let mut phase = Phase::default();
        let until = mining.mined + length;
        loop {
            mining.round(&mut phase);
            if mining.mined >= until {
                break;
            }
        }
        let name = if with_neighbour { "neighbour" } else { "alone" };
        let (in_use, best, lost) = (phase.in_use(), phase.best(), phase.lost());
        let [in_turns, in_pieces, regret] = lost.percent();
        println!(
            "{:<10} {name:<9} {in_use:<12} {:>6.2} MH/s {best:<12} {:>6.2} MH/s {in_turns:>6.3} % {in_pieces:>6.3} % {regret:>6.3} %",
            mining.mode.to_string(),
            phase.rate(in_use) / 1e6,
            phase.rate(best) / 1e6,
        );
        sum.add(lost);
    }
    wanted.store(false, Ordering::Relaxed);
    println!(
        "{}: regret {:.3} % in {:.0} s of processor time",
        mining.mode,
        sum.percent()[2],
        mining.mined.as_secs_f64()
    );
}
