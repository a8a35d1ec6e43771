//! The comparison with other miners, *peers*: their programs and ours, run in turn on one CPU.
//!
//! ```text
//! round 1: peer A | peer B | ours, kernel 1 | ours, kernel 2 | ...      each a process of its own, some seconds long,
//! round 2: peer A | peer B | ours, kernel 1 | ours, kernel 2 | ...      pinned to the same CPU
//! ...                └─ peer.rs     └─ ours.rs
//!                           └──> record.rs, a JSON file with every sample ──> table.rs, Markdown
//! ```
//!
//! A machine's clock and its other load change within minutes. Because the programs take turns, all meet the same
//! conditions, so the ratios of their medians are meaningful even where the rates are not.

#[cfg(test)]
mod fake;
pub mod machine;
pub mod ours;
pub mod output;
pub mod peer;
pub mod plot;
pub mod process;
pub mod record;
pub mod table;

use machine::Machine;
use ours::Ours;
use peer::Peer;
use record::{Record, Sample, Series};

/// What to compare, and how.
#[derive(Debug)]
pub struct Comparison {
    pub peers: Vec<Peer>,
    pub ours: Ours,
    /// Kernels of ours to measure.
    pub kernels: Vec<String>,
    /// Versions that each of them searches side by side, in turn; 1 is nonce only.
    pub versions: Vec<usize>,
    /// How often each program has its turn.
    pub rounds: usize,
    /// Length of a turn.
    pub seconds: u64,
    /// The CPU that all run on.
    pub cpu: usize,
}

impl Comparison {
    /// Runs all programs in turn and calls `progress` with the round and the series after every sample.
    ///
    /// # Errors
    /// If any program fails or prints no hash rate. A record with gaps would be worthless.
    pub fn run(&self, mut progress: impl FnMut(usize, &Series)) -> anyhow::Result<Record> {
        let mut record = Record {
            date: provenance::date(),
            machine: Machine::this(self.cpu),
            ours: self.ours.about()?,
            rounds: self.rounds,
            seconds: self.seconds,
            peers: self.peers.iter().map(|peer| peer.about.clone()).collect(),
            series: self.series(),
        };
        for round in 1..=self.rounds {
            for index in 0..record.series.len() {
                let sample = self.sample(index, &record.series[index])?;
                let series = &mut record.series[index];
                series.samples.push(sample);
                progress(round, series);
            }
        }
        Ok(record)
    }

    /// The series to fill: peers first, in order.
    fn series(&self) -> Vec<Series> {
        let series = |name: &str, ours, versions| Series {
            name: name.to_owned(),
            ours,
            versions,
            samples: Vec::new(),
        };
        let peers = self.peers.iter().map(|peer| series(&peer.about.name, false, 1));
        let ours = self.kernels.iter().flat_map(|kernel| {
            let of_kernel = |&versions| series(kernel, true, versions);
            self.versions.iter().map(of_kernel)
        });
        peers.chain(ours).collect()
    }

    fn sample(&self, index: usize, series: &Series) -> anyhow::Result<Sample> {
        let mut sample = match self.peers.get(index) {
            Some(peer) => peer.measure(self.cpu, self.seconds)?,
            None => self
                .ours
                .measure(&series.name, series.versions, self.cpu, self.seconds)?,
        };
        sample.load_average = provenance::load_average();
        Ok(sample)
    }
}

#[cfg(test)]
mod tests {
    use super::fake::program;
    use super::*;
    use std::fs;

    /// Prints what `mesos-miner` prints; 1 MH/s for each version.
    const OURS: &str = r#"
        case "$1" in
        --version) echo "mesos-miner 9.9" ;;
        kernels) echo '{"name":"fast","available":false}'; echo '{"name":"slow","available":true}' ;;
        bench) echo '{"hashes_per_second":'"$8"'000000,"clock_hz":null,"cycles_per_hash":'"$8"'.5}' ;;
        esac
        echo "$*" >> "${0%/*}/calls""#;
    const PEER: &str = r#"
        if [ "$1" = --version ]; then echo "cpuminer-opt 1.0"; exit; fi
        echo peer >> "${0%/*}/calls"
        for rate in 9 2; do echo "Thread 0, CPU 0: $rate.00 Mh/s"; done"#;

    #[test]
    fn programs_take_turns() {
        let directory = tempfile::tempdir().unwrap();
        let peer = program(directory.path(), "peer", PEER);
        let ours = Ours::new(Some(program(directory.path(), "ours", OURS))).unwrap();
        let named = format!("other={}", peer.display()).parse().unwrap();
        let comparison = Comparison {
            peers: vec![Peer::new(&named, None, 1).unwrap()],
            kernels: ours.kernels().unwrap(),
            ours,
            versions: vec![1, 4],
            rounds: 2,
            seconds: 1,
            cpu: engine::cpus::usable()[0],
        };
        let mut told = Vec::new();
        let record = comparison
            .run(|round, series| told.push((round, series.versions)))
            .unwrap();
        assert_eq!(told, [(1, 1), (1, 1), (1, 4), (2, 1), (2, 1), (2, 4)]);
        let rates: Vec<_> = record
            .series
            .iter()
            .map(|series| (&series.name[..], series.ours, series.rates()))
            .collect();
        assert_eq!(
            rates,
            [
                ("other", false, vec![2e6; 2]),
                ("slow", true, vec![1e6; 2]),
                ("slow", true, vec![4e6; 2])
            ]
        );
        assert_eq!(record.series[2].cycles(), Some(4.5));
        let about = (
            &record.ours.version[..],
            &record.ours.commit[..],
            &record.peers[0].version[..],
        );
        assert_eq!(about, ("mesos-miner 9.9", "unknown", "cpuminer-opt 1.0"));

        let bench =
            |versions| format!("bench --json --threads 1 --kernel slow --versions {versions} --seconds 1");
        let round = ["peer".to_owned(), bench(1), bench(4)];
        let calls = fs::read_to_string(directory.path().join("calls")).unwrap();
        let wanted = [
            &["kernels --json".to_owned(), "--version".to_owned()],
            &round[..],
            &round,
        ]
        .concat();
        assert_eq!(calls.lines().collect::<Vec<_>>(), wanted);

        // What is written can be read again.
        let path = directory.path().join("record.json");
        provenance::write(&record, &path).unwrap();
        assert_eq!(provenance::read::<Record>(&path).unwrap(), record);
    }

    #[test]
    fn a_program_of_ours_that_fails_ends_it() {
        let directory = tempfile::tempdir().unwrap();
        let failing = program(
            directory.path(),
            "ours",
            "echo 'error: kernel slow gives wrong answers' >&2; exit 1",
        );
        let ours = Ours::new(Some(failing)).unwrap();
        let error = format!(
            "{:#}",
            ours.measure("slow", 1, engine::cpus::usable()[0], 1).unwrap_err()
        );
        assert!(
            error.contains("wrong answers") && error.contains("--kernel slow"),
            "{error}"
        );
    }
}
