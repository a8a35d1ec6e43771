//! Whether SHA instructions wait when they follow on an instruction that writes the upper half of a vector register.
//!
//! `sha256rnds2` has the old encoding, which leaves upper halves alone. Some cores (Intel Golden Cove) take more than a hundred
//! cycles to change over to it from an instruction that writes the upper half of one of the first 16 registers, and as many to
//! change back; others (AMD Zen) do not mind. No CPUID bit tells, so this measures it, in less than a millisecond.

use std::{
    arch::{asm, x86_64::_rdtsc},
    sync::OnceLock,
};

/// How often each case is timed; the shortest time counts.
const TRIES: usize = 8;
/// Where they wait, they take more than 40 times as long.
const FACTOR: u64 = 8;

/// Measured once.
///
/// # Safety
/// The CPU must have the features `avx2` and `sha`.
pub(super) unsafe fn delay_sha() -> bool {
    static DELAY: OnceLock<bool> = OnceLock::new();
    *DELAY.get_or_init(|| {
        let (mut alone, mut mixed) = (u64::MAX, u64::MAX);
        for _ in 0..TRIES {
            // SAFETY: as the caller promises.
            unsafe {
                alone = alone.min(time::<false>());
                mixed = mixed.min(time::<true>());
            }
        }
        mixed > alone.saturating_mul(FACTOR)
    })
}

/// The time, in ticks of the time-stamp counter, of 512 dependent `sha256rnds2`, with an upper half written after every other one or not.
///
/// # Safety
/// As above.
unsafe fn time<const MIXED: bool>() -> u64 {
    // SAFETY: only registers are written; the upper halves are left clean, as compiled code expects them.
    unsafe {
        let start = _rdtsc();
        asm!(
            "vzeroupper",
            "2:",
            "sha256rnds2 xmm1, xmm2",
            "test {mixed:e}, {mixed:e}",
            "jz 3f",
            "vpcmpeqd ymm3, ymm3, ymm3",
            "3:",
            "sha256rnds2 xmm2, xmm1",
            "dec {count:e}",
            "jnz 2b",
            "vzeroupper",
            mixed = in(reg) u32::from(MIXED),
            count = inout(reg) 256 => _,
            out("ymm0") _, out("ymm1") _, out("ymm2") _, out("ymm3") _,
            options(nomem, nostack)
        );
        _rdtsc().wrapping_sub(start)
    }
}
