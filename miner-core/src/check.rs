//! Whether a kernel is correct on this CPU: it searches a few thousand headers with known answers, which takes a
//! millisecond or two.
//!
//! ```text
//! planted   the header of the first block, its nonce near the end of a range     a target of difficulty 1
//! random    headers derived from a seed (answers from the `sha2` crate)          targets below difficulty 1
//! ```
//!
//! Both are searched with one version and with several, in ranges that end inside a vector of every kernel, all over the
//! nonce space and at its end. A kernel is correct if it proposes exactly the candidates there are. The scalar kernel
//! is checked too, so all kernels that pass agree with it.

use crate::{Candidate, Header, Kernel, NONCES, NonceRange, Target, Work, sha256d};

/// A kernel missed candidates or proposed wrong ones.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("kernel {kernel} gives wrong answers on this CPU ({fault})")]
pub struct WrongAnswers {
    pub kernel: &'static str,
    /// Where, and what is wrong.
    pub fault: String,
}

/// Checks `kernel` in a few milliseconds; some of the headers derive from `seed`.
///
/// # Errors
/// The first wrong answer.
pub fn check(kernel: Kernel, seed: u64) -> Result<(), WrongAnswers> {
    KnownAnswers::new(seed).check(kernel)
}

/// Searches whose results are known.
#[derive(Debug)]
pub(crate) struct KnownAnswers {
    questions: Vec<Question>,
}

/// How the candidates of a search differ from the known ones.
#[derive(Debug, thiserror::Error)]
#[error(
    "{versions} versions, {nonces} nonces from {start}: of {candidates} candidates {missing} are missing; \
     {proposed} proposed, {right} of them rightly"
)]
pub(crate) struct Mismatch {
    versions: usize,
    nonces: u64,
    start: u32,
    candidates: usize,
    missing: usize,
    proposed: usize,
    right: usize,
}

/// A search whose results are known.
#[derive(Debug)]
pub(crate) struct Question {
    work: Work,
    nonces: NonceRange,
    /// Ascending.
    answers: Vec<Candidate>,
}

/// Versions, index of the one with a hit, nonces before it, nonces in all.
const PLANTED: [(u32, u32, u32, u64); 6] = [
    (1, 0, 120, 133),
    (1, 0, 0, 5),
    (3, 1, 20, 35),
    (17, 16, 9, 10),
    (256, 200, 0, 1),
    (1031, 1030, 0, 1),
];

/// Versions, nonces, and about how many hashes make one candidate.
const RANDOM: [(u32, u64, u32); 10] = [
    (1, 1, 1),
    (1, 45, 1),
    (1, 131, 7),
    (2, 33, 2),
    (3, 19, 5),
    (16, 7, 1),
    (17, 11, 8),
    (64, 3, 4),
    (131, 1, 1),
    (259, 1, 3),
];

impl KnownAnswers {
    pub(crate) fn new(seed: u64) -> Self {
        let planted = PLANTED.into_iter().map(Question::planted);
        let random = RANDOM.into_iter().zip(0..).flat_map(|(shape, index)| {
            let header = random_header(seed, index);
            let last = NONCES - shape.1;
            [u64::from(header.nonce).min(last), last].map(|start| Question::random(&header, shape, start))
        });
        Self {
            questions: planted.chain(random).collect(),
        }
    }

    /// Runs all searches with `kernel`.
    ///
    /// # Errors
    /// The first wrong answer.
    pub(crate) fn check(&self, kernel: Kernel) -> Result<(), WrongAnswers> {
        let mut found = Vec::new();
        for question in &self.questions {
            found.clear();
            kernel.scan(&question.work, question.nonces, &mut found);
            question.judge(&mut found).map_err(|mismatch| WrongAnswers {
                kernel: kernel.name(),
                fault: mismatch.to_string(),
            })?;
        }
        Ok(())
    }
}

impl Question {
    /// One hit, which the block chain vouches for.
    fn planted((count, index, before, len): (u32, u32, u32, u64)) -> Self {
        let header = first_block();
        let versions: Vec<u32> = (0..count).map(|i| header.version | (i ^ index) << 13).collect();
        let target = Target::from_bits(header.bits).expect("the first block has a target");
        let answer = Candidate {
            version_index: index,
            nonce: header.nonce,
        };
        Self {
            work: Work::new(&header, &versions, target),
            nonces: NonceRange::new(header.nonce - before, len).expect("far from the last nonce"),
            answers: vec![answer],
        }
    }

    /// Answers by hashing every header.
    fn random(header: &Header, (count, len, one_in): (u32, u64, u32), start: u64) -> Self {
        let versions: Vec<u32> = (0..count).map(|i| header.version ^ i << 13).collect();
        let mut target = [0x80; 32];
        target[..4].copy_from_slice(&(u32::MAX / one_in).to_be_bytes());
        let work = Work::new(header, &versions, Target::from_be_bytes(target));
        let nonce = |offset| u32::try_from(start + offset).expect("not past the last nonce");
        let all = (0..count).flat_map(|version_index| {
            (0..len).map(move |offset| Candidate {
                version_index,
                nonce: nonce(offset),
            })
        });
        let is_answer = |candidate: &Candidate| {
            let hash = work.header(candidate.version_index, candidate.nonce).hash();
            hash.to_be_bytes()[..4] <= target[..4]
        };
        Self {
            answers: all.filter(is_answer).collect(),
            nonces: NonceRange::new(nonce(0), len).expect("not past the last nonce"),
            work,
        }
    }

    /// The results are those of these candidates that plain code confirms: nothing that nobody has proposed.
    pub(crate) fn settled_by<'a>(
        work: Work,
        nonces: NonceRange,
        proposed: impl Iterator<Item = &'a Candidate>,
    ) -> Self {
        let most = work.target().top_word();
        let is_right = |candidate: &&Candidate| {
            let is_in = (candidate.version_index as usize) < work.versions().len()
                && nonces.contains(candidate.nonce);
            let hash = is_in.then(|| work.header(candidate.version_index, candidate.nonce).hash());
            hash.is_some_and(|hash| hash.to_be_bytes()[..4] <= most.to_be_bytes()[..])
        };
        let mut answers: Vec<Candidate> = proposed.filter(is_right).copied().collect();
        answers.sort_unstable();
        answers.dedup();
        Self {
            work,
            nonces,
            answers,
        }
    }

    /// Compares these answers with the known ones. Sorts them.
    pub(crate) fn judge(&self, found: &mut [Candidate]) -> Result<(), Mismatch> {
        found.sort_unstable();
        if found == self.answers {
            return Ok(());
        }
        let missing = self.answers.iter().filter(|&answer| !found.contains(answer));
        let right = |candidate: &&Candidate| self.answers.contains(candidate);
        Err(Mismatch {
            versions: self.work.versions().len(),
            nonces: self.nonces.len(),
            start: self.nonces.start(),
            candidates: self.answers.len(),
            missing: missing.count(),
            proposed: found.len(),
            right: found.iter().filter(right).count(),
        })
    }
}

/// The first block's header, which everybody has verified.
fn first_block() -> Header {
    let root = "4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b";
    Header {
        version: 1,
        prev_hash: [0; 32],
        merkle_root: root.parse::<crate::BlockHash>().expect("64 digits").0,
        time: 1_231_006_505,
        bits: 0x1d00_ffff,
        nonce: 2_083_236_893,
    }
}

/// A header every byte of which depends on both numbers.
pub(crate) fn random_header(seed: u64, index: u32) -> Header {
    let mut bytes = [0; Header::SIZE];
    for (part, count) in bytes.chunks_mut(32).zip(0_u32..) {
        let hash = sha256d(
            &[
                &seed.to_le_bytes()[..],
                &index.to_le_bytes(),
                &count.to_le_bytes(),
            ]
            .concat(),
        );
        part.copy_from_slice(&hash[..part.len()]);
    }
    Header::from_bytes(&bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::fakes;

    #[test]
    fn what_is_planted_is_all_there_is() {
        let target = Target::from_bits(first_block().bits).unwrap();
        assert_eq!(target.top_word(), 0);
        for question in PLANTED.map(Question::planted) {
            let start = question.nonces.start();
            for index in 0..question.work.versions().len() as u32 {
                for nonce in start..start + question.nonces.len() as u32 {
                    let hash = question.work.header(index, nonce).hash();
                    let candidate = Candidate {
                        version_index: index,
                        nonce,
                    };
                    assert_eq!(
                        hash.to_be_bytes().starts_with(&[0; 4]),
                        question.answers.contains(&candidate)
                    );
                }
            }
        }
    }

    #[test]
    fn every_kernel_of_this_cpu_passes() {
        for seed in [0, 1, u64::MAX] {
            let known = KnownAnswers::new(seed);
            for kernel in Kernel::available() {
                assert_eq!(known.check(kernel), Ok(()), "seed {seed}");
            }
        }
    }

    #[test]
    fn every_way_of_being_wrong_is_seen() {
        for seed in 0..20 {
            let known = KnownAnswers::new(seed);
            assert_eq!(known.check(fakes::RIGHT), Ok(()));
            for &&kernel in &fakes::WRONG {
                let wrong = known.check(kernel).unwrap_err();
                assert_eq!(wrong.kernel, kernel.name());
                assert!(wrong.to_string().contains("versions"), "{wrong}");
            }
        }
    }

    #[test]
    fn seeds_ask_other_questions() {
        let headers = |seed| {
            (0..12)
                .map(|index| random_header(seed, index))
                .collect::<Vec<_>>()
        };
        assert_ne!(headers(1), headers(2));
        assert_ne!(random_header(1, 0), random_header(1, 1));
    }
}
