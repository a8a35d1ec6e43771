//! Framework messages of a benchmark: the scheduler of `bench --master` and executors that it starts to measure.
//!
//! ```text
//! scheduler ── TaskInfo.data: BenchTask ─────────────> executor
//! scheduler <─ FromBench { total, records [ seq, … ] } executor     once a second, records repeated until
//! scheduler ── ToBench { through } ──────────────────> executor     they are acknowledged
//! ```
//!
//! What an executor has to say is a series of [`Record`]s, numbered from 1: first what the machine is like, then each
//! measurement once it is made, at last whether all answers were right. Messages without new records tell that it lives.
//!
//! Executors run elsewhere, on machines that may be broken: every number is checked to be one that a measurement can give.

mod convert;
mod wire;

use std::ops::RangeInclusive;

/// Version of these messages. Far from those of mining, so that an executor that mines refuses the task, and one that
/// measures refuses to mine.
pub const BENCH_PROTOCOL: u32 = 1001;

/// Largest accepted encoding of these messages, bytes. A record of [`MAX_CPUS`] CPUs fits several times over.
pub const MAX_BENCH_BYTES: usize = 256 << 10;
/// Most CPUs of one agent that are measured.
pub const MAX_CPUS: usize = 1024;
/// Most records of one executor: its machine; each kernel on each CPU, and the answers of each; all CPUs together.
pub const MAX_RECORDS: usize = 2 + MAX_CPUS * (crate::MAX_KERNELS + 1);
/// Most records in one message.
pub const MAX_RECORDS_AT_ONCE: usize = 64;
/// Most parts of the time in [`Rate::over_time`].
pub const MAX_PARTS: usize = 60;
/// Longest name of a CPU's model, bytes.
pub const MAX_MODEL: usize = 128;
/// Most CPU features that are named, and the longest name of one, bytes.
pub const MAX_FEATURES: usize = 64;
/// Longest text about a wrong answer, bytes.
pub const MAX_FAULT: usize = 512;
/// Accepted lengths of a measurement, milliseconds.
pub const LENGTH_MS: RangeInclusive<u64> = 10..=3_600_000;
/// Hashes per second that no CPU reaches: a hundred times what the fastest did in 2025.
pub const MAX_RATE_PER_CPU: f64 = 1e10;

/// `TaskInfo.data` of a benchmark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BenchTask {
    /// Length of a measurement of the chosen kernel, milliseconds, within [`LENGTH_MS`]. Those of other kernels are shorter.
    pub length_ms: u64,
    /// The one kernel to measure, instead of all.
    pub kernel: Option<String>,
}

/// From the scheduler to an executor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ToBench {
    /// The executor's life that is meant.
    pub session: u64,
    /// All records up to this one have arrived.
    pub through: u64,
}

/// From an executor to the scheduler.
#[derive(Clone, Debug, PartialEq)]
pub struct FromBench {
    /// Random number that identifies the executor process.
    pub session: u64,
    /// Records that there will be, 1 to [`MAX_RECORDS`].
    pub total: u32,
    /// At most [`MAX_RECORDS_AT_ONCE`] of those that are not acknowledged.
    pub records: Vec<NumberedRecord>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct NumberedRecord {
    /// Counts from 1.
    pub seq: u64,
    pub record: Record,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Record {
    /// The first one.
    Machine(Machine),
    Rate(Rate),
    Answers(Answers),
}

/// What an agent's machine is like.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Machine {
    /// The name that the CPU gives itself.
    pub model: String,
    /// By Rust's name for it, such as `x86_64`.
    pub architecture: String,
    /// CPU features that the CPU has and some kernel uses.
    pub features: Vec<String>,
    /// The CPUs that are measured, by the system's numbers.
    pub cpus: Vec<u32>,
    /// The kernels that the CPU can run, each checked.
    pub kernels: Vec<CheckedKernel>,
    /// The one that mining would use.
    pub chosen: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct CheckedKernel {
    pub name: String,
    /// What was wrong with its answers, if they were. It is not measured then.
    pub fault: Option<String>,
    /// Its cycles per hash are a bound, up to a fifth too high.
    pub cycles_are_bound: bool,
}

/// A measurement of one kernel.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
pub struct Rate {
    pub kernel: String,
    /// The CPUs that hashed at the same time, a thread each.
    pub cpus: Vec<u32>,
    pub hashes: u64,
    /// Wall time.
    pub seconds: f64,
    /// CPU time of all threads together.
    pub cpu_seconds: f64,
    /// Core clock cycles per hash; `None` where the clock is not known.
    pub cycles_per_hash: Option<f64>,
    /// Half the distance between the quartiles of a thread's rates, as a fraction; `None` if they are too few.
    pub scatter: Option<f64>,
    /// Hashes per second of each CPU, in their order.
    pub per_cpu: Vec<f64>,
    /// Hashes per second of all of them together, in equal parts of the time.
    pub over_time: Vec<f64>,
}

impl Rate {
    /// Hashes per second.
    pub fn rate(&self) -> f64 {
        self.hashes as f64 / self.seconds
    }
}

/// Whether a CPU's answers were right while all CPUs were at work.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Answers {
    pub cpu: u32,
    /// Searches that all kernels were right about.
    pub right: u64,
    /// Wrong answers.
    pub wrong: u64,
    /// The first of these.
    pub fault: Option<String>,
}
