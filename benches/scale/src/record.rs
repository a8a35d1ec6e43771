//! The record of a run: everything measured, and what is needed to judge it.

use crate::{http, logic};
use provenance::Cpu;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// In UTC.
    pub date: String,
    pub machine: Machine,
    /// The commit that was checked out; `with changes` follows if files differed from it.
    pub commit: String,
    pub compiler: String,
    pub logic: Vec<logic::Measured>,
    pub http: Vec<http::Measured>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Machine {
    pub cpu: String,
    /// Family, model and stepping.
    pub identity: String,
    /// CPUs that the run may use.
    pub cpus: usize,
    pub is_virtual: bool,
    /// Before the first measurement, over one minute. On a quiet machine it is near 0.
    pub load_average: f64,
}

impl Record {
    /// A record of this machine and source tree, without measurements.
    pub fn begin() -> Self {
        let cpu = Cpu::of_host();
        let commit = provenance::commit(&[":/"], true);
        Self {
            date: provenance::date(),
            machine: Machine {
                identity: cpu.identity(),
                is_virtual: cpu.is_virtual(),
                cpu: cpu.name,
                cpus: std::thread::available_parallelism().map_or(1, usize::from),
                load_average: provenance::load_average(),
            },
            commit: commit.map_or_else(
                || "unknown".to_owned(),
                |commit| commit.hash + if commit.modified { " with changes" } else { "" },
            ),
            compiler: provenance::compiler().unwrap_or_else(|| "unknown".to_owned()),
            logic: Vec::new(),
            http: Vec::new(),
        }
    }
}
