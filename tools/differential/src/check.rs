//! One case: every kernel's answer against the `sha2` crate's.

use std::{sync::atomic::AtomicBool, time::Instant};

use miner_core::{Header, Kernel, search};
use serde::{Deserialize, Serialize};

use crate::case::{Case, Interface};

/// A version and a nonce.
pub(crate) type Candidate = (u32, u32);

/// A kernel's answer to a case.
pub(crate) struct Answer {
    /// In any order.
    pub(crate) found: Vec<Candidate>,
    /// The number of hashes that it claims.
    pub(crate) hashes: u64,
}

/// A kernel, or its stand-in in tests.
pub(crate) struct Subject<'a> {
    name: &'a str,
    answer: Box<dyn Fn(&Case) -> Answer + 'a>,
}

impl<'a> Subject<'a> {
    pub(crate) fn new(name: &'a str, answer: impl Fn(&Case) -> Answer + 'a) -> Self {
        let answer = Box::new(answer);
        Self { name, answer }
    }

    pub(crate) fn kernel(kernel: Kernel) -> Self {
        Self::new(kernel.name(), move |case| ask(kernel, case))
    }
}

/// The outcome of a case.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    /// True hits.
    pub(crate) hits: u64,
    /// Hashes that the `sha2` crate computed.
    pub(crate) by_sha2: u64,
    /// For each subject.
    pub(crate) subjects: Vec<SubjectOutcome>,
}

/// The outcome for one subject.
#[derive(Debug, Default)]
pub(crate) struct SubjectOutcome {
    pub(crate) seconds: f64,
    pub(crate) faults: Vec<Fault>,
}

/// A wrong answer, with everything needed to reproduce it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Fault {
    pub(crate) kernel: String,
    pub(crate) what: Wrong,
    pub(crate) seed: u64,
    pub(crate) case: u64,
    /// The header with the version and nonce in question, 80 bytes in hex.
    pub(crate) header: String,
    pub(crate) version: u32,
    pub(crate) nonce: u32,
}

/// How an answer is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Wrong {
    /// A hit was not found.
    Missed,
    /// Something was found that is not a hit or not in the range.
    Invented,
    /// A hit was found more than once.
    Repeated,
    /// The number of hashes is wrong.
    Miscounted,
}

fn ask(kernel: Kernel, case: &Case) -> Answer {
    match case.interface {
        Interface::Scan => {
            let mut candidates = Vec::new();
            kernel.scan(&case.work, case.nonces, &mut candidates);
            // An index out of range is shown as a version that no case has, since their versions set rolled bits only.
            let version = |index: u32| case.work.versions().get(index as usize).copied();
            Answer {
                found: candidates
                    .iter()
                    .map(|at| (version(at.version_index).unwrap_or(u32::MAX), at.nonce))
                    .collect(),
                hashes: case.hashes(),
            }
        }
        Interface::Search => {
            let mut hits = Vec::new();
            let searched = search(
                kernel,
                &case.work,
                case.nonces,
                &AtomicBool::new(false),
                &mut hits,
            );
            Answer {
                found: hits.iter().map(|hit| (hit.version, hit.nonce)).collect(),
                hashes: searched.hashes,
            }
        }
    }
}

/// Runs every subject and checks the answers with the `sha2` crate: everything that any of them finds, and every hash of
/// the case's sample.
pub(crate) fn check(case: &Case, subjects: &[Subject<'_>]) -> Outcome {
    let answers: Vec<(Answer, f64)> = subjects.iter().map(|subject| timed(subject, case)).collect();

    let mut candidates: Vec<Candidate> = answers
        .iter()
        .flat_map(|(answer, _)| answer.found.iter().copied())
        .collect();
    let sample = u64::from(case.sample.start())..u64::from(case.sample.start()) + case.sample.len();
    let versions = case.work.versions();
    candidates.extend(sample.flat_map(|nonce| versions.iter().map(move |&version| (version, nonce as u32))));
    candidates.sort_unstable();
    candidates.dedup();
    let by_sha2 = candidates.len() as u64;
    candidates.retain(|&candidate| is_hit(case, candidate));

    let judge = |(subject, (answer, seconds)): (&Subject<'_>, (Answer, f64))| SubjectOutcome {
        seconds,
        faults: faults(case, subject.name, answer, &candidates),
    };
    Outcome {
        hits: candidates.len() as u64,
        by_sha2,
        subjects: subjects.iter().zip(answers).map(judge).collect(),
    }
}

fn timed(subject: &Subject<'_>, case: &Case) -> (Answer, f64) {
    let start = Instant::now();
    let answer = (subject.answer)(case);
    (answer, start.elapsed().as_secs_f64())
}

fn header(case: &Case, (version, nonce): Candidate) -> Header {
    Header {
        version,
        ..case.work.header(0, nonce)
    }
}

/// Whether it should be found, according to the `sha2` crate.
fn is_hit(case: &Case, candidate: Candidate) -> bool {
    let hash = header(case, candidate).hash();
    let target = case.work.target();
    let from = u64::from(case.nonces.start());
    let in_range = (from..from + case.nonces.len()).contains(&u64::from(candidate.1));
    in_range
        && match case.interface {
            Interface::Scan => hash.to_be_bytes()[..4] <= target.to_be_bytes()[..4],
            Interface::Search => target.is_met_by(&hash),
        }
}

/// The faults of an answer, given all hits in order.
fn faults(case: &Case, kernel: &str, answer: Answer, hits: &[Candidate]) -> Vec<Fault> {
    let fault = |what, candidate: Candidate| Fault {
        kernel: kernel.to_owned(),
        what,
        seed: case.seed,
        case: case.index,
        header: hex::encode(header(case, candidate).to_bytes()),
        version: candidate.0,
        nonce: candidate.1,
    };
    let mut found = answer.found;
    found.sort_unstable();
    let repeated = found.windows(2).filter(|pair| pair[0] == pair[1]);
    let repeated = repeated.map(|pair| fault(Wrong::Repeated, pair[0]));
    let missed = hits.iter().filter(|hit| found.binary_search(hit).is_err());
    let missed = missed.map(|&hit| fault(Wrong::Missed, hit));
    let invented = found
        .iter()
        .filter(|candidate| hits.binary_search(candidate).is_err());
    let invented = invented.map(|&candidate| fault(Wrong::Invented, candidate));
    let first = (case.work.versions()[0], case.nonces.start());
    let miscounted = (answer.hashes != case.hashes()).then(|| fault(Wrong::Miscounted, first));
    repeated.chain(missed).chain(invented).chain(miscounted).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// Checks all kernels on the first cases of a seed, up to a number of hashes.
    fn agree(seed: u64, most: u64) {
        let subjects: Vec<_> = Kernel::available().map(Subject::kernel).collect();
        let mut hits = 0;
        let cases = (0..).map(|index| Case::new(seed, index));
        for case in cases.filter(|case| case.hashes() <= most / 10).take(100) {
            let outcome = check(&case, &subjects);
            hits += outcome.hits;
            for verdict in outcome.subjects {
                assert_eq!(verdict.faults, []);
            }
        }
        assert!(hits > 1000, "{hits}");
    }

    #[test]
    fn kernels_agree_on_random_headers() {
        let seed = rand::random();
        println!("seed {seed}: differential --seed {seed}");
        for seed in [1, 2, seed] {
            agree(seed, 1 << 19);
        }
    }

    /// Damages a kernel's right answers with `damage`. Some case must show it, and no other kernel may be blamed,
    /// even if the damaged ones are in the majority.
    #[track_caller]
    fn found_out(expected: Wrong, damage: impl Fn(&Case, &mut Answer)) {
        let right = |case: &Case| ask(Kernel::best(), case);
        let wrong = |case: &Case| {
            let mut answer = right(case);
            answer
                .found
                .sort_unstable_by_key(|&(version, nonce)| (nonce, version));
            damage(case, &mut answer);
            answer
        };
        let subjects = [
            Subject::new("wrong", wrong),
            Subject::new("right", right),
            Subject::new("also wrong", wrong),
        ];
        let mut seen = BTreeSet::new();
        let cases = (0..).map(|index| Case::new(9, index));
        for case in cases.filter(|case| case.hashes() < 1 << 14).take(200) {
            let outcome = check(&case, &subjects);
            assert_eq!(outcome.subjects[1].faults, []);
            for verdict in [&outcome.subjects[0], &outcome.subjects[2]] {
                for fault in &verdict.faults {
                    assert_eq!((fault.case, fault.seed), (case.index, 9));
                    seen.insert(format!("{:?}", fault.what));
                }
            }
        }
        assert!(seen.contains(&format!("{expected:?}")), "{seen:?}");
    }

    #[test]
    fn wrong_kernels_are_found_out() {
        found_out(Wrong::Missed, |_, answer| {
            answer.found.pop();
        });
        found_out(Wrong::Missed, |case, answer| {
            let end = case.nonces.start() + (case.nonces.len() - 1) as u32;
            answer.found.retain(|candidate| candidate.1 < end);
        });
        found_out(Wrong::Missed, |case, answer| {
            let eighth = case.work.versions().get(8).copied();
            answer.found.retain(|candidate| Some(candidate.0) != eighth);
        });
        found_out(Wrong::Repeated, |_, answer| {
            answer.found.extend_from_within(..answer.found.len().min(1));
        });
        found_out(Wrong::Invented, |_, answer| {
            answer.found.iter_mut().for_each(|candidate| candidate.1 ^= 1);
        });
        found_out(Wrong::Invented, |case, answer| {
            // What follows the range is searched too.
            let next = case.nonces.start().wrapping_add(case.nonces.len() as u32);
            let lanes = (0..8).map(|lane| (case.work.versions()[0], next.wrapping_add(lane)));
            let top = |candidate| header(case, candidate).hash().to_be_bytes();
            answer
                .found
                .extend(lanes.filter(|&candidate| top(candidate) <= case.work.target().to_be_bytes()));
        });
        found_out(Wrong::Miscounted, |case, answer| {
            answer.hashes += u64::from(case.hashes() % 3 == 0);
        });
    }

    #[test]
    fn what_all_miss_shows_in_the_sample() {
        let blind = |case: &Case| Answer {
            found: Vec::new(),
            hashes: case.hashes(),
        };
        let subjects = [Subject::new("blind", blind)];
        let cases = (0..).map(|index| Case::new(9, index));
        let faults = cases
            .filter(|case| case.hashes() < 1 << 14)
            .take(100)
            .flat_map(|case| check(&case, &subjects).subjects.remove(0).faults);
        assert!(faults.count() > 10);
    }
}
