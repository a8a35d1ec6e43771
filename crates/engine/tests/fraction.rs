//! A thread that may use a fraction of a CPU uses no more. Alone in its process, whose processor time it measures.

#![allow(clippy::unwrap_used, reason = "all of this is test code")]

use engine::{Assignment, Config, Engine, ThreadPlan};
use miner_core::{Kernel, Selection, Space, Target};
use rustix::time::{ClockId, clock_gettime};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Thousandths of a CPU that are allowed.
const MILLIS: u64 = 100;
/// How long it hashes: many chunks with their rests.
const TIME: Duration = Duration::from_secs(2);

/// Processor time of this process.
fn cpu_time() -> Duration {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    Duration::new(time.tv_sec.try_into().unwrap(), time.tv_nsec.try_into().unwrap())
}

/// Other load makes it slower, and so cannot fail the test.
#[test]
fn a_tenth_of_a_cpu_is_not_exceeded() {
    let dir = tempfile::tempdir().unwrap();
    let config = Config {
        claims_dir: dir.path().join("claims"),
        record_path: dir.path().join("search.jsonl"),
        chunk_time: engine::CHUNK_TIME,
    };
    let engine = Engine::start(config, || {}).unwrap();
    let job = testkit::job();
    let assignment = Assignment {
        generation: 1,
        space: Space::whole(&job),
        job: Arc::new(job),
        report_target: Target::from_difficulty(1e9).unwrap(),
        age: Duration::ZERO,
    };
    engine.assign(&assignment, Instant::now(), false);
    let plan = ThreadPlan {
        millis: MILLIS,
        pin: false,
        kernels: Selection::only(Kernel::best()),
    };
    engine.set_threads(1, plan);
    while engine.counters().hashes == 0 {
        std::thread::sleep(Duration::from_millis(1));
    }
    let (begin, before) = (Instant::now(), cpu_time());
    std::thread::sleep(TIME);
    let (wall, cpu) = (begin.elapsed(), cpu_time() - before);
    assert!(cpu < wall / 3, "{cpu:?} of {wall:?}");
}
