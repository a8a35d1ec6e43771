//! Time, CPU time and memory.

use rustix::time::{ClockId, clock_gettime};
use std::time::{Duration, Instant};

/// Real time, which can be put forward: what takes milliseconds is measured as it passes, and a minute without events
/// need not be waited for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Clock {
    ahead: Duration,
}

impl Clock {
    pub fn now(&self) -> Instant {
        Instant::now() + self.ahead
    }

    pub fn put_forward(&mut self, by: Duration) {
        self.ahead += by;
    }
}

/// Adds up the CPU time that the calling thread spends between [`start`](Self::start) and [`stop`](Self::stop).
#[derive(Clone, Copy, Debug, Default)]
pub struct CpuMeter {
    total: Duration,
}

impl CpuMeter {
    pub fn start(&self) -> Running {
        Running(thread_cpu_time())
    }

    pub fn stop(&mut self, running: Running) {
        self.total += thread_cpu_time().saturating_sub(running.0);
    }

    pub fn total(&self) -> Duration {
        self.total
    }
}

/// A measurement that [`CpuMeter::stop`] ends.
#[derive(Debug)]
pub struct Running(Duration);

pub fn thread_cpu_time() -> Duration {
    cpu_time(ClockId::ThreadCPUTime)
}

pub fn process_cpu_time() -> Duration {
    cpu_time(ClockId::ProcessCPUTime)
}

fn cpu_time(clock: ClockId) -> Duration {
    let time = clock_gettime(clock);
    let seconds = u64::try_from(time.tv_sec).unwrap_or(0);
    let nanoseconds = u32::try_from(time.tv_nsec).unwrap_or(0);
    Duration::new(seconds, nanoseconds)
}

/// Resident memory of this process in bytes; 0 where the system does not say.
pub fn resident_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let kib = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))
        .and_then(|rest| rest.split_whitespace().next())
        .and_then(|number| number.parse::<u64>().ok());
    kib.unwrap_or(0) * 1024
}
