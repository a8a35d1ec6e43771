//! Version rolling on the wire (BIP 310). Which of the granted bits are rolled is the miner's decision.

/// The header version that a submit stands for: the job's version with the bits of `mask` replaced.
///
/// ```
/// assert_eq!(stratum::version::rolled(0x2000_0000, 0x1fff_e000, 0x0000_2000), 0x2000_2000);
/// ```
pub fn rolled(job_version: u32, mask: u32, version_bits: u32) -> u32 {
    (job_version & !mask) | (version_bits & mask)
}
