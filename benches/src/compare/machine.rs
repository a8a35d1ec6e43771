//! What a record says about the machine and the source tree.

use provenance::Cpu;
use serde::{Deserialize, Serialize};

/// CPU features that some kernel or peer uses.
const FLAGS: &[&str] = &[
    "ssse3",
    "sse4_1",
    "avx",
    "avx2",
    "bmi2",
    "sha_ni",
    "vaes",
    "gfni",
    "avx512f",
    "avx512vl",
    "avx512bw",
    "avx512dq",
    "avx512vbmi",
    "avx512ifma",
];

/// What the program is built from.
const SOURCES: &[&str] = &[
    ":/Cargo.toml",
    ":/Cargo.lock",
    ":/crates",
    ":/executor",
    ":/mesos-miner",
    ":/miner-core",
    ":/scheduler",
];
/// Digits of a commit's hash that a record shows.
const SHORT_HASH: usize = 12;

/// Where it was measured.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Machine {
    /// The name that the CPU gives itself.
    pub cpu: String,
    /// Vendor, family, model and stepping.
    pub identity: String,
    /// CPU features that the CPU has and some kernel or peer uses.
    pub flags: Vec<String>,
    pub virtual_machine: bool,
    /// The CPU that everything ran on.
    pub pinned_to: usize,
}

impl Machine {
    pub fn this(pinned_to: usize) -> Self {
        Self::new(&Cpu::of_host(), pinned_to)
    }

    fn new(cpu: &Cpu, pinned_to: usize) -> Self {
        Self {
            cpu: cpu.name.clone(),
            identity: format!("{} {}", cpu.vendor, cpu.identity()),
            flags: FLAGS
                .iter()
                .filter(|&&flag| cpu.flags.contains(flag))
                .map(|&flag| flag.to_owned())
                .collect(),
            virtual_machine: cpu.is_virtual(),
            pinned_to,
        }
    }
}

/// The checked-out commit, with a note if the sources of the program differ from it.
pub fn commit() -> Option<String> {
    let commit = provenance::commit(SOURCES, true)?;
    let short = &commit.hash[..commit.hash.len().min(SHORT_HASH)];
    Some(if commit.modified {
        format!("{short}, modified")
    } else {
        short.to_owned()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cpu_is_described() {
        let text = "processor\t: 0\nvendor_id\t: GenuineIntel\ncpu family\t: 6\nmodel\t\t: 207\n\
                    model name\t: Intel(R) Xeon(R) Processor\nstepping\t: 2\nflags\t\t: fpu avx2 avx512f hypervisor sha_ni\n\n\
                    processor\t: 1\nvendor_id\t: Other\n";
        let wanted = Machine {
            cpu: "Intel(R) Xeon(R) Processor".to_owned(),
            identity: "GenuineIntel family 6 model 207 stepping 2".to_owned(),
            flags: ["avx2", "sha_ni", "avx512f"].map(str::to_owned).to_vec(),
            virtual_machine: true,
            pinned_to: 3,
        };
        assert_eq!(Machine::new(&Cpu::from_cpuinfo(text), 3), wanted);
    }
}
