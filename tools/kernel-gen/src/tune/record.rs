//! What a search has measured, to go on from later.

use std::path::Path;

use anyhow::{Context, anyhow, ensure};
use provenance::Cpu;
use serde::{Deserialize, Serialize};

use super::{Part, timing::Comparison};
use crate::{design::Design, plan::Plan};

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Record {
    /// Name, family, model and stepping.
    pub(super) cpu: String,
    pub(super) kernel: String,
    pub(super) function: Part,
    pub(super) seed: u64,
    /// When it was written last.
    pub(super) date: String,
    /// The commit of the generator, if it is known.
    pub(super) commit: Option<String>,
    /// The plan that it began with.
    pub(super) start: Plan,
    /// The fastest one.
    pub(super) best: Plan,
    /// Its speed over that of `start`.
    pub(super) gain: f64,
    /// The standard error of that, if it has been measured.
    pub(super) noise: Option<f64>,
    /// Variants tried.
    pub(super) tried: u64,
    /// Those of which no code can be made.
    pub(super) impossible: u64,
    /// Those that seemed faster and were not, elsewhere.
    pub(super) refuted: u64,
    /// The variants that were kept.
    pub(super) steps: Vec<Step>,
}

/// A variant that was faster than the best before.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Step {
    /// Its number among those tried.
    variant: u64,
    /// Its speed over that of the best before.
    ratio: f64,
    noise: f64,
    /// The ratios of the samples, sorted.
    samples: Vec<f64>,
}

impl Step {
    pub(super) fn new(variant: u64, compared: &Comparison) -> Self {
        Self {
            variant,
            ratio: compared.ratio,
            noise: compared.noise(),
            samples: compared.samples().to_vec(),
        }
    }
}

impl Record {
    /// The record in that file, or a new one.
    ///
    /// # Errors
    /// If the file is of another CPU, kernel or function, or not a record.
    pub(super) fn open(path: &Path, design: &Design, part: Part, seed: u64) -> anyhow::Result<Self> {
        let new = Self::new(design, part, seed);
        if !path.exists() {
            return Ok(new);
        }
        let earlier: Self = provenance::read(path)?;
        let same = (&earlier.cpu, &earlier.kernel, earlier.function) == (&new.cpu, &new.kernel, part);
        ensure!(
            same && earlier.seed == seed,
            "{} is of {} {} with seed {} on {}: name another folder with --records",
            path.display(),
            earlier.kernel,
            earlier.function.name(),
            earlier.seed,
            earlier.cpu
        );
        part.check(&part.with(design, earlier.best.clone()))
            .map_err(|why| anyhow!("{}: its best plan: {why}", path.display()))?;
        Ok(earlier)
    }

    fn new(design: &Design, part: Part, seed: u64) -> Self {
        let cpu = Cpu::of_host();
        let plan = part.plan(design);
        Self {
            cpu: format!("{}, {}", cpu.name, cpu.identity()),
            kernel: design.name.to_owned(),
            function: part,
            seed,
            date: String::new(),
            commit: provenance::commit(&[":/tools/kernel-gen"], false).map(|commit| commit.hash),
            start: plan.clone(),
            best: plan.clone(),
            gain: 1.0,
            noise: None,
            tried: 0,
            impossible: 0,
            refuted: 0,
            steps: Vec::new(),
        }
    }

    /// Writes it; whoever reads the file sees the old record or the new one.
    pub(super) fn save(&mut self, path: &Path) -> anyhow::Result<()> {
        self.date = provenance::date();
        provenance::write(self, path).context("the record")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernels;

    #[test]
    fn a_search_goes_on_where_it_was() {
        let [design, other, ..] = kernels();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("record.json");
        let mut record = Record::open(&path, &design, Part::Rolling, 3).unwrap();
        (record.tried, record.best.window) = (77, 13);
        record.save(&path).unwrap();
        let again = Record::open(&path, &design, Part::Rolling, 3).unwrap();
        assert_eq!((again.tried, again.best.window), (77, 13));
        for (design, part, seed) in [
            (&other, Part::Rolling, 3),
            (&design, Part::NonceOnly, 3),
            (&design, Part::Rolling, 4),
        ] {
            let error = Record::open(&path, design, part, seed).unwrap_err().to_string();
            assert!(error.contains("--records"), "{error}");
        }
    }
}
