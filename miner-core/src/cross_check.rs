//! Kernels against each other on random works, at full speed. Where they disagree, plain code decides who is wrong.
//!
//! [`check`](crate::check) tells a wrong kernel within milliseconds. This is for CPUs that answer wrongly now and then
//! only: when they are hot, old, or running much else.

use crate::check::{Question, WrongAnswers, random_header};
use crate::{Candidate, Kernel, NONCES, NonceRange, Target, Work};

/// Versions of the works, in turn: one, as many as share some work, and as many as at a pool.
const VERSIONS: [u32; 3] = [1, 4, 256];
/// Hashes for each candidate, on average.
const ONE_IN: u32 = 1 << 12;

/// A series of random works.
#[derive(Debug)]
pub struct CrossCheck {
    seed: u64,
    number: u32,
}

impl CrossCheck {
    /// Equal seeds give equal works.
    pub fn new(seed: u64) -> Self {
        Self { seed, number: 0 }
    }

    /// Lets all of these kernels search the next work, of about this many hashes. `searched` is called after each, in
    /// order. Gives the wrong answers.
    pub fn next(
        &mut self,
        kernels: &[Kernel],
        hashes: u64,
        mut searched: impl FnMut(Kernel),
    ) -> Vec<WrongAnswers> {
        let (work, nonces) = self.work(hashes);
        let answer = |kernel: &Kernel| {
            let mut found = Vec::new();
            kernel.scan(&work, nonces, &mut found);
            searched(*kernel);
            (*kernel, found)
        };
        let mut answers: Vec<(Kernel, Vec<Candidate>)> = kernels.iter().map(answer).collect();
        let question = Question::settled_by(work, nonces, answers.iter().flat_map(|(_, found)| found));
        let wrong = answers.iter_mut().filter_map(|(kernel, found)| {
            let fault = question.judge(found).err()?.to_string();
            Some(WrongAnswers {
                kernel: kernel.name(),
                fault,
            })
        });
        wrong.collect()
    }

    fn work(&mut self, hashes: u64) -> (Work, NonceRange) {
        let header = random_header(self.seed, self.number);
        let count = VERSIONS[self.number as usize % VERSIONS.len()];
        self.number = self.number.wrapping_add(1);
        // An odd number, so that last vectors are partly empty.
        let len = (hashes / u64::from(count)).clamp(1, NONCES - 1) | 1;
        let start = u64::from(header.nonce).min(NONCES - len) as u32;
        let versions: Vec<u32> = (0..count).map(|i| header.version ^ i << 13).collect();
        let mut target = [0x80; 32];
        target[..4].copy_from_slice(&(u32::MAX / ONE_IN).to_be_bytes());
        let work = Work::new(&header, &versions, Target::from_be_bytes(target));
        let nonces = NonceRange::new(start, len).expect("not past the last nonce");
        (work, nonces)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::fakes::{RIGHT, WRONG};

    #[test]
    fn every_kernel_of_this_cpu_agrees_with_all_others() {
        let kernels: Vec<Kernel> = Kernel::available().collect();
        let mut series = CrossCheck::new(7);
        for _ in 0..6 {
            let mut searched = Vec::new();
            assert_eq!(series.next(&kernels, 1 << 16, |kernel| searched.push(kernel)), []);
            assert_eq!(searched, kernels);
        }
    }

    /// Also if both are wrong, in different ways.
    #[test]
    fn who_is_wrong_is_told_and_nobody_else() {
        for &&wrong in &WRONG {
            let mut series = CrossCheck::new(3);
            let mut told = 0;
            for _ in 0..30 {
                let faults = series.next(&[RIGHT, wrong], 1 << 15, |_| ());
                assert!(
                    faults.iter().all(|fault| fault.kernel == wrong.name()),
                    "{faults:?}"
                );
                told += faults.len();
            }
            // Some err only at the end of the nonces, or in versions that are not there.
            let is_rare = [
                "misses the last nonce",
                "misses the odd version",
                "forgets the ragged end",
            ]
            .contains(&wrong.name());
            assert!(told > 0 || is_rare, "{wrong}");
        }
        let [blind, talkative] = [*WRONG[0], *WRONG[1]];
        let faults = CrossCheck::new(3).next(&[blind, talkative], 1 << 15, |_| ());
        assert_eq!(faults.len(), 2, "{faults:?}");
    }
}
