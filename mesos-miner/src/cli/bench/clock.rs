//! The clock of the core that a thread runs on, and the CPU time that the thread has had.
//!
//! No counter of core cycles can be read without privileges, and the time stamp counter runs at a rate of its own. So the
//! clock is found by a chain of instructions whose latency is known: 32-bit multiplications, each of which needs the
//! result of the one before. One takes 3 cycles on Intel Core since Nehalem, Intel Atom since Silvermont and AMD since
//! Zen, the CPUs that this is right for. (A chain of additions would not do: recent cores fold them when they rename
//! registers.)
//!
//! The chain does not load the core's power budget as a kernel does, and some CPUs lower their clock for wide vectors. A
//! calibration is therefore short and made right after the kernel has run. It may still be too late: an Intel Xeon was seen
//! to raise its clock by up to a fifth within three microseconds after 512-bit vectors, so what is told of kernels with
//! them may be up to a fifth more cycles than they took.

use std::hint::black_box;

/// Cycles from one multiplication of the chain to the next.
const CYCLES: f64 = 3.0;
/// Multiplications of a chain: 10 µs at 3 GHz.
const CHAIN: u32 = 10_000;
/// Chains of a calibration, an odd number; the one in the middle counts, so that an interrupt does no harm.
const CHAINS: usize = 3;
/// How much two calibrations may differ, as a part of the clock, for their mean to be believed: one step of a clock that
/// goes up and down in steps of 100 MHz.
const TOLERANCE: f64 = 0.04;

/// CPU time that this thread has had, seconds. Only differences mean something.
pub(super) fn cpu_seconds() -> f64 {
    engine::threads::cpu_time().as_secs_f64()
}

/// The core's clock in Hz while this thread runs on it; None where the chain's latency is not known: on other
/// architectures, and in a build without optimisation.
pub(super) fn calibrate() -> Option<f64> {
    if !cfg!(target_arch = "x86_64") || cfg!(debug_assertions) {
        return None;
    }
    let empty = middle(|| time_chain(0));
    let full = middle(|| time_chain(CHAIN));
    (full > empty).then(|| f64::from(CHAIN) * CYCLES / (full - empty))
}

/// The clock between two calibrations; None if they do not agree, or there is one only.
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

/// Thread CPU seconds of a chain of so many multiplications, rounded up to sixteens.
fn time_chain(length: u32) -> f64 {
    let mut x = black_box(0x9e37_79b9_u32);
    let start = cpu_seconds();
    for _ in 0..length.div_ceil(16) {
        // Squares: a compiler knows no shorter way to the 65536th power than sixteen of them.
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
