//! The clock of the core that a thread runs on, and the CPU time of the thread.
//!
//! Reading the core's cycle counter needs privileges, and the time stamp counter runs at a rate of its own. So we
//! time a chain of instructions of known latency: 32-bit multiplications, each of which depends on the one before.
//! One takes 3 cycles on Intel Core since Nehalem, Intel Atom since Silvermont and AMD since Zen; on other CPUs the
//! result is wrong. (A chain of additions would not work: recent cores fold them when they rename registers.)
//!
//! The chain draws less power than a kernel, and some CPUs lower their clock for wide vectors, so a calibration is
//! short and runs right after the kernel. Even that can be too late: an Intel Xeon raised its clock by up to a fifth
//! within three microseconds of the last 512-bit vector, so the cycles reported for kernels with such vectors may be
//! up to a fifth too high.

use std::hint::black_box;

/// Latency of a multiplication in cycles.
const CYCLES: f64 = 3.0;
/// Multiplications of a chain: 10 µs at 3 GHz.
const CHAIN: u32 = 10_000;
/// Chains in a calibration, an odd number. Their median is used, so one interrupt does no harm.
const CHAINS: usize = 3;
/// Two calibrations agree if they differ by at most this fraction of the clock. It allows for one step of 100 MHz, in
/// which clocks change.
const TOLERANCE: f64 = 0.04;

/// CPU time of this thread. Only differences are meaningful.
pub(super) fn cpu_seconds() -> f64 {
    crate::threads::cpu_time().as_secs_f64()
}

/// The clock in Hz of the core that this thread runs on. `None` if the latency of the chain is unknown: on
/// architectures other than x86-64, and in builds without optimisation.
pub(super) fn calibrate() -> Option<f64> {
    if !cfg!(target_arch = "x86_64") || cfg!(debug_assertions) {
        return None;
    }
    let empty = middle(|| time_chain(0));
    let full = middle(|| time_chain(CHAIN));
    (full > empty).then(|| f64::from(CHAIN) * CYCLES / (full - empty))
}

/// The clock between two calibrations, if they agree.
pub(super) fn agreed(before: Option<f64>, after: Option<f64>) -> Option<f64> {
    let (before, after) = (before?, after?);
    let mean = (before + after) / 2.0;
    ((before - after).abs() <= TOLERANCE * mean).then_some(mean)
}

fn middle(time: impl Fn() -> f64) -> f64 {
    let mut times = [(); CHAINS].map(|()| time());
    times.sort_by(f64::total_cmp);
    times[CHAINS / 2]
}

/// CPU seconds of a chain of `length` multiplications, rounded up to a multiple of 16.
fn time_chain(length: u32) -> f64 {
    let mut x = black_box(0x9e37_79b9_u32);
    let start = cpu_seconds();
    for _ in 0..length.div_ceil(16) {
        // Squaring: a compiler has no shorter way to the 65536th power than sixteen squarings.
        for _ in 0..16 {
            x = x.wrapping_mul(x);
        }
    }
    black_box(x);
    cpu_seconds() - start
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_is_what_two_calibrations_agree_on() {
        assert_eq!(agreed(Some(3.0e9), Some(3.1e9)), Some(3.05e9));
        assert_eq!(agreed(Some(3.1e9), Some(3.0e9)), Some(3.05e9));
        assert_eq!(agreed(Some(3.0e9), Some(3.2e9)), None);
        assert_eq!(agreed(None, Some(3.0e9)), None);
        assert_eq!(agreed(Some(3.0e9), None), None);
    }

    #[test]
    fn a_calibration_is_a_clock_or_nothing() {
        let clock = calibrate();
        assert_eq!(
            clock.is_some(),
            cfg!(target_arch = "x86_64") && !cfg!(debug_assertions)
        );
        // Emulators and overbooked hosts are slow, but none is a thousand times slower than a CPU.
        assert!(clock.is_none_or(|hz| (1e6..1e11).contains(&hz)), "{clock:?}");
    }

    #[test]
    fn cpu_time_passes_with_work() {
        let start = cpu_seconds();
        let mut x = 1_u32;
        while cpu_seconds() == start {
            x = black_box(x.wrapping_mul(3));
        }
        assert!(cpu_seconds() > start);
    }
}
