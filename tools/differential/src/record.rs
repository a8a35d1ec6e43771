//! The record of a run: what it has covered so far, so that an interrupted run can be resumed.

use std::{collections::BTreeMap, path::Path};

use anyhow::ensure;
use serde::{Deserialize, Serialize};

use crate::check::{Fault, Outcome};

/// Faults kept; further ones are only counted.
const MAX_FAULTS: usize = 20;

/// The options and circumstances of a run. Only a run with the same CPU, options and sources can resume its record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Setup {
    pub(crate) cpu: String,
    /// With `-dirty` if files were modified; empty if unknown.
    pub(crate) commit: String,
    /// By kernel, see [`sources::digest`](crate::sources::digest). Empty in records that are older than it.
    #[serde(default)]
    pub(crate) sources_of: BTreeMap<String, String>,
    pub(crate) seed: u64,
    pub(crate) first_case: u64,
    /// Each is compared with all the others.
    pub(crate) kernels: Vec<String>,
}

/// The progress of a run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Record {
    #[serde(flatten)]
    pub(crate) setup: Setup,
    /// Cases done, from the first one on.
    pub(crate) cases: u64,
    /// Hashes of each kernel.
    pub(crate) hashes: u64,
    /// Hits among them.
    pub(crate) hits: u64,
    /// Hashes that the `sha2` crate computed: all hits, and every hash of the samples.
    pub(crate) hashes_by_sha2: u64,
    /// Wrong answers in all.
    pub(crate) mismatches: u64,
    pub(crate) results: Vec<Row>,
    /// The first wrong answers.
    pub(crate) faults: Vec<Fault>,
}

/// Results of one kernel.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Row {
    pub(crate) kernel: String,
    pub(crate) mismatches: u64,
    /// Seconds that the kernel ran, summed over the threads.
    pub(crate) seconds: f64,
}

impl Record {
    pub(crate) fn new(setup: Setup) -> Self {
        let results = setup.kernels.iter().map(|kernel| Row {
            kernel: kernel.clone(),
            mismatches: 0,
            seconds: 0.0,
        });
        Self {
            results: results.collect(),
            setup,
            cases: 0,
            hashes: 0,
            hits: 0,
            hashes_by_sha2: 0,
            mismatches: 0,
            faults: Vec::new(),
        }
    }

    /// Adds the outcome of the next case.
    pub(crate) fn add(&mut self, hashes: u64, outcome: Outcome) {
        self.cases += 1;
        self.hashes += hashes;
        self.hits += outcome.hits;
        self.hashes_by_sha2 += outcome.by_sha2;
        for (row, verdict) in self.results.iter_mut().zip(outcome.subjects) {
            row.seconds += verdict.seconds;
            row.mismatches += verdict.faults.len() as u64;
            self.mismatches += verdict.faults.len() as u64;
            let room = MAX_FAULTS.saturating_sub(self.faults.len());
            self.faults.extend(verdict.faults.into_iter().take(room));
        }
    }

    /// The record in the file, if its setup is equal; a new one if there is no file.
    ///
    /// # Errors
    /// If the file cannot be read or is the record of another run.
    pub(crate) fn resume(setup: Setup, path: &Path) -> anyhow::Result<Self> {
        if !path.exists() {
            return Ok(Self::new(setup));
        }
        let name = path.display();
        let record: Self = provenance::read(path)?;
        let same_commit = Setup {
            commit: record.setup.commit.clone(),
            ..setup
        };
        ensure!(
            record.setup == same_commit,
            "{name} is the record of another run ({:?}): name another file, or remove it",
            record.setup
        );
        Ok(record)
    }

    /// The record as JSON text.
    ///
    /// # Errors
    /// None in practice.
    pub(crate) fn to_json(&self) -> serde_json::Result<String> {
        serde_json::to_string_pretty(self).map(|text| text + "\n")
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use miner_core::Kernel;

    use super::*;
    use crate::{
        case::Case,
        check::{self, Answer},
    };

    fn setup(seed: u64) -> Setup {
        Setup {
            cpu: "some".to_owned(),
            commit: "0".to_owned(),
            sources_of: BTreeMap::from([("blind".to_owned(), "1".to_owned())]),
            seed,
            first_case: 0,
            kernels: vec!["blind".to_owned()],
        }
    }

    #[test]
    fn an_equal_run_goes_on() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("record.json");
        let mut record = Record::resume(setup(1), &path).unwrap();
        let blind = |_: &Case| Answer {
            found: Vec::new(),
            hashes: 0,
        };
        let subjects = [check::Subject::new("blind", blind)];
        for case in (0..9).map(|index| Case::new(1, index)) {
            record.add(case.hashes(), check::check(&case, &subjects));
        }
        assert!(record.cases == 9 && record.mismatches > MAX_FAULTS as u64);
        assert_eq!(record.mismatches, record.results[0].mismatches);
        assert_eq!(record.faults.len(), MAX_FAULTS);
        provenance::write(&record, &path).unwrap();
        assert_eq!(Record::resume(setup(1), &path).unwrap(), record);
        let other = Record::resume(setup(2), &path).unwrap_err().to_string();
        assert!(other.contains("another run"), "{other}");
        fs::write(&path, "{}").unwrap();
        assert!(Record::resume(setup(1), &path).is_err());
    }

    /// The records, by the names of their files.
    fn records() -> BTreeMap<String, Record> {
        let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("record");
        let read = |entry: fs::DirEntry| {
            let text = fs::read_to_string(entry.path()).unwrap();
            let name = entry.file_name().into_string().unwrap();
            (name, serde_json::from_str(&text).unwrap())
        };
        fs::read_dir(dir)
            .unwrap()
            .map(|entry| read(entry.unwrap()))
            .collect()
    }

    /// Kernels for CPUs of a kind that was not at hand: elsewhere they run at a hundredth of the speed, so that 10^10 hashes
    /// take two days.
    const SLOW_HERE: [&str; 2] = ["hybrid256", "hybrid_avx2"];

    #[test]
    fn every_kernel_is_in_a_record_of_ten_to_the_tenth_hashes() {
        let records = records();
        let records: Vec<&Record> = records.values().collect();
        for record in &records {
            let is_slow = |kernel: &String| SLOW_HERE.contains(&kernel.as_str());
            let least = if record.setup.kernels.iter().any(is_slow) {
                10_000_000
            } else {
                10_000_000_000
            };
            assert!(record.hashes >= least && record.mismatches == 0 && record.faults.is_empty());
            // Records from before there were digests are of a commit. Elsewhere in the tree there may have been changes.
            let names_sources = !record.setup.sources_of.is_empty() || record.setup.commit.len() >= 40;
            assert!(names_sources, "{}", record.setup.commit);
            // The kernels of one record were compared with each other; those of two have found equally many, too.
            let first = records[0];
            let span = |record: &Record| (record.setup.seed, record.setup.first_case, record.cases);
            assert!(span(record) != span(first) || record.hits == first.hits);
        }
        for name in Kernel::all().map(|kernel| kernel.name) {
            let mut compared = records.iter().flat_map(|record| &record.setup.kernels);
            assert!(compared.any(|compared| compared == name), "{name}");
        }
    }

    #[test]
    fn kernels_that_have_changed_since_their_records_are_named() {
        let records = records();
        for name in Kernel::all().map(|kernel| kernel.name) {
            let sources = crate::sources::digest(name).unwrap();
            let mut of_these = records
                .values()
                .filter_map(|record| record.setup.sources_of.get(name));
            if !of_these.any(|digest| *digest == sources) {
                testkit::skip(&format!(
                    "differential record: {name} has changed since it was compared over 10^10 hashes"
                ));
            }
        }
    }
}
