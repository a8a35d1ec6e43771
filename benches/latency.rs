//! How soon a search notices its stop flag, and what checking it costs; how soon an executor's threads work on a new
//! assignment. Prints a table instead of using criterion, because the longest time is what counts and criterion does
//! not keep it.
//!
//! ```text
//! kernel    versions   from the stop flag to the end of the search, median and longest
//!                      rate with looks, rate of one call of the kernel without any, what the looks cost
//! executor  versions   from an assignment's message to the first hash of it, median and longest
//! ```

use std::{
    sync::atomic::{AtomicBool, Ordering},
    sync::{Arc, mpsc},
    thread,
    time::{Duration, Instant},
};

use benches::{job, work};
use engine::{Assignment, CHUNK_TIME, Config, Engine, Event, ThreadPlan};
use messages::{Order, ToExecutor};
use miner_core::{BIP320_MASK, Kernel, NOTICES_WITHIN, NonceRange, Searcher, Space, Target};

/// Versions of the works.
const VERSIONS: [u32; 6] = [1, 3, 256, 1024, 16_385, 65_536];
/// Difficulty at which no hash is a hit.
const HARD: f64 = 1e12;

/// How much is measured.
struct Effort {
    /// Stops per kernel and number of versions.
    stops: u32,
    /// How often the rates are compared.
    rounds: u32,
    /// Time over which each rate is measured.
    slice: Duration,
    assignments: u64,
}

impl Effort {
    const FULL: Self = Self {
        stops: 150,
        rounds: 61,
        slice: Duration::from_millis(8),
        assignments: 150,
    };
    /// For `cargo test`: everything runs, nothing is measured.
    const SMOKE: Self = Self {
        stops: 2,
        rounds: 1,
        slice: Duration::from_millis(1),
        assignments: 2,
    };
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let effort = if arguments.iter().any(|argument| argument == "--bench") {
        Effort::FULL
    } else {
        Effort::SMOKE
    };
    let wanted = arguments.iter().find(|argument| !argument.starts_with('-'));
    let is_wanted = |name: &str| wanted.is_none_or(|wanted| name.contains(wanted.as_str()));
    println!("a search notices within {NOTICES_WITHIN:?}");
    println!(
        "{:<9} {:>8} {:>10} {:>10} {:>8}   {:>8} {:>8} {:>8}",
        "kernel", "versions", "median us", "longest us", "over", "MH/s", "no looks", "cost %"
    );
    for kernel in Kernel::available().filter(|kernel| is_wanted(kernel.name())) {
        miner_core::check(kernel, 1).expect("the times of a wrong kernel mean nothing");
        for versions in VERSIONS {
            stops(kernel, versions, &effort);
        }
    }
    if is_wanted("executor") {
        println!(
            "\n{:<9} {:>8} {:>10} {:>10}",
            "executor", "versions", "median us", "longest us"
        );
        for mask in [0, 0x0000_2000, 0x001f_e000, BIP320_MASK] {
            assignments(mask, &effort);
        }
    }
}

/// Prints the line of a kernel.
fn stops(kernel: Kernel, versions: u32, effort: &Effort) {
    let work = work(versions, HARD);
    let mut searcher = Searcher::new();
    let mut late: Vec<Duration> = (0..effort.stops)
        .map(|index| {
            let stop = AtomicBool::new(false);
            // The delay varies so that the flag is raised at any moment of a step.
            let before = Duration::from_micros(3000 + 617 * u64::from(index) % 5000);
            thread::scope(|scope| {
                let raised = scope.spawn(|| {
                    thread::sleep(before);
                    let now = Instant::now();
                    stop.store(true, Ordering::Relaxed);
                    now
                });
                searcher.search(kernel, &work, NonceRange::ALL, &stop);
                let ended = Instant::now();
                ended - raised.join().expect("it only sleeps")
            })
        })
        .collect();
    let over = late.iter().filter(|&&late| late > NOTICES_WITHIN).count();
    let (median, longest) = median_and_longest(&mut late);

    // The same nonces, in steps and in one call.
    let calm = AtomicBool::new(false);
    let per_nonce = u64::from(versions) * kernel.lanes() as u64;
    let rate = |nonces: u64, work_on: &mut dyn FnMut(NonceRange)| {
        let (nonces, _) = NonceRange::ALL.split_at(nonces);
        let start = Instant::now();
        work_on(nonces);
        (nonces.len() * u64::from(versions)) as f64 / start.elapsed().as_secs_f64()
    };
    let mut in_steps = |nonces| {
        searcher.search(kernel, &work, nonces, &calm);
    };
    let mut candidates = Vec::new();
    let mut at_once = |nonces| kernel.scan(&work, nonces, &mut candidates);
    let guess = rate(
        kernel.lanes() as u64 * (1_u64 << 18).div_ceil(per_nonce),
        &mut in_steps,
    );
    let vectors = (guess * effort.slice.as_secs_f64() / per_nonce as f64) as u64 + 1;
    let nonces = vectors * kernel.lanes() as u64;
    let mut pairs: Vec<(f64, f64)> = (0..effort.rounds)
        .map(|_| (rate(nonces, &mut in_steps), rate(nonces, &mut at_once)))
        .collect();
    pairs.sort_by(|a, b| (a.0 / a.1).total_cmp(&(b.0 / b.1)));
    let (looks, none) = pairs[pairs.len() / 2];
    println!(
        "{:<9} {versions:>8} {:>10} {:>10} {over:>8}   {:>8.2} {:>8.2} {:>8.2}",
        kernel.name(),
        median.as_micros(),
        longest.as_micros(),
        looks / 1e6,
        none / 1e6,
        100.0 * (1.0 - looks / none),
    );
}

/// Prints the line of an executor whose works roll the bits of `mask`.
fn assignments(mask: u32, effort: &Effort) {
    let dir = std::env::temp_dir().join(format!("mesos-miner-latency-{}", std::process::id()));
    let config = Config {
        claims_dir: dir.clone(),
        record_path: dir.join("search.jsonl"),
        chunk_time: CHUNK_TIME,
    };
    let (woken, wakes) = mpsc::channel();
    let engine = Engine::start(config, move || woken.send(()).unwrap_or_default()).expect("threads");
    let cpus = thread::available_parallelism().map_or(1, |cpus| cpus.get() as u64);
    let kernels = engine::kernels::timed().select(None).expect("a right kernel");
    engine.set_threads(
        1,
        ThreadPlan {
            millis: 1000 * cpus,
            pin: true,
            kernels,
        },
    );
    let job = Arc::new(job());
    let mut late = Vec::new();
    for generation in 1..=effort.assignments {
        let space = Space {
            extranonce2_prefix: vec![generation as u8],
            version_mask: mask,
            version_fixed: 0,
            time_first: 0,
            time_step: 1,
            nonces: NonceRange::ALL,
        };
        let assignment = messages::Assignment {
            generation,
            job: Arc::clone(&job),
            space,
            report_target: Target::from_difficulty(HARD).expect("positive"),
            age_ms: 0,
            origin: Vec::new(),
        };
        let message = ToExecutor {
            order: Some(Order::Assign(Box::new(assignment))),
            ..ToExecutor::default()
        };
        let bytes = message.encode();
        let received = Instant::now();
        if let Ok(Some(Order::Assign(assignment))) = ToExecutor::decode(&bytes).map(|message| message.order) {
            let assignment = Assignment {
                generation: assignment.generation,
                job: assignment.job,
                space: assignment.space,
                report_target: assignment.report_target,
                age: Duration::from_millis(assignment.age_ms),
            };
            engine.assign(&assignment, received, false);
        }
        late.push(started(&engine, &wakes, generation));
        thread::sleep(Duration::from_micros(15_000 + 617 * generation % 5000));
    }
    drop(engine);
    // An executor leaves its claim files for others; nobody else uses this directory.
    let _ = std::fs::remove_dir_all(dir);
    let (median, longest) = median_and_longest(&mut late);
    println!(
        "{:<9} {:>8} {:>10} {:>10}",
        kernels.kernel(1 << mask.count_ones().min(10)).name(),
        1_u64 << mask.count_ones(),
        median.as_micros(),
        longest.as_micros()
    );
}

/// How long after its receipt the search of the assignment started.
fn started(engine: &Engine, wakes: &mpsc::Receiver<()>, wanted: u64) -> Duration {
    loop {
        for event in engine.take_events() {
            match event {
                Event::Started { generation, after } if generation == wanted => return after,
                _ => {}
            }
        }
        wakes.recv().expect("the engine runs");
    }
}

fn median_and_longest(times: &mut [Duration]) -> (Duration, Duration) {
    times.sort_unstable();
    (times[times.len() / 2], times[times.len() - 1])
}
