//! Jobs of typical size, numbered, each a clean one of a new block.

use job_source::Job;
use miner_core::Target;
use std::sync::Arc;
use std::time::Instant;

/// Bytes of extranonce2 in the jobs of [`benches::job`].
pub const EXTRANONCE2_SIZE: usize = 4;

/// What headers of the `number`th job are built from. The hash of the previous block tells which one it is.
pub fn template(number: u64) -> miner_core::Job {
    let mut job = benches::job();
    job.prev_hash[..8].copy_from_slice(&number.to_be_bytes());
    job
}

/// The number of the job that has this previous hash.
pub fn number_of(prev_hash: &[u8; 32]) -> u64 {
    let mut number = [0; 8];
    number.copy_from_slice(&prev_hash[..8]);
    u64::from_be_bytes(number)
}

/// The `number`th job as a source would send it.
pub fn job(number: u64, difficulty: Difficulty, received: Instant) -> Job {
    let target = difficulty.target();
    Job {
        id: number.to_string(),
        template: Arc::new(template(number)),
        target,
        difficulty: target.difficulty(),
        clean: true,
        received,
    }
}

/// How hard shares are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difficulty {
    /// As a pool sets it for a large cluster: 65,536.
    Usual,
    /// A share in 16 hashes, so that real ones can be found in passing.
    Trivial,
}

impl Difficulty {
    pub fn target(self) -> Target {
        let mut bytes = [0xff; 32];
        match self {
            // Difficulty 1 is 0x00000000ffff0000….
            Self::Usual => bytes[..8].copy_from_slice(&[0, 0, 0, 0, 0, 0, 0xff, 0xff]),
            Self::Trivial => bytes[0] = 0x0f,
        }
        Target::from_be_bytes(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn jobs_are_valid_and_told_apart() {
        for number in [0, 1, 70_000] {
            let job = template(number);
            assert_eq!(job.check(), Ok(()));
            assert_eq!(number_of(&job.prev_hash), number);
        }
        let trivial = Difficulty::Trivial.target().expected_hashes();
        assert!((trivial - 16.0).abs() < 0.01, "{trivial}");
        let usual = Difficulty::Usual.target().difficulty();
        assert!((usual - 65_536.0).abs() < 10.0, "{usual}");
    }
}
