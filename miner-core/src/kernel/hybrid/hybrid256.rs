//! The generated functions of `hybrid256`.

use std::ops::Range;

use super::{Arguments, Candidate, Generated};
use crate::{NonceRange, Work};

std::arch::global_asm!(include_str!("../asm/hybrid256.s"), options(raw));

unsafe extern "sysv64" {
    fn mesos_miner_hybrid256_tables(arguments: *mut Arguments);
    fn mesos_miner_hybrid256_rolling(arguments: *mut Arguments);
    fn mesos_miner_hybrid256_nonce_only(arguments: *mut Arguments);
}

const GENERATED: Generated = include!("../asm/hybrid256.in");
const _: () = assert!(GENERATED.fits());

/// The scan.
///
/// # Safety
/// The CPU must have the features avx512f,avx512vl,sha.
pub(in crate::kernel) unsafe fn scan(work: &Work, versions: Range<usize>, nonces: NonceRange, candidates: &mut Vec<Candidate>) {
    // SAFETY: as the caller promises.
    unsafe { super::scan(&GENERATED, work, versions, nonces, candidates) }
}
