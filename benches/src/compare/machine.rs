//! What a record tells of the machine, and of the source tree.

use serde::{Deserialize, Serialize};
use std::process::Command;
use std::time::SystemTime;

/// CPU features that some kernel or peer makes use of, named as Linux names them.
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

/// Where it was measured.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Machine {
    /// Name of the CPU as it gives it itself.
    pub cpu: String,
    /// Its vendor, family, model and stepping: names are not always telling.
    pub identity: String,
    /// Which of the CPU features of interest it has.
    pub flags: Vec<String>,
    /// Whether it is a virtual machine.
    pub virtual_machine: bool,
    /// The CPU that everything ran on.
    pub pinned_to: usize,
}

impl Machine {
    /// This one.
    pub fn this(pinned_to: usize) -> Self {
        Self::from_cpuinfo(&read("/proc/cpuinfo"), pinned_to)
    }

    /// From what Linux tells of the first CPU.
    fn from_cpuinfo(text: &str, pinned_to: usize) -> Self {
        let field = |name: &str| {
            let lines = text.lines().filter_map(|line| line.split_once(':'));
            lines
                .into_iter()
                .find(|(key, _)| key.trim() == name)
                .map(|(_, value)| value.trim())
        };
        let known = |name: &str| field(name).unwrap_or("unknown");
        let has: Vec<&str> = field("flags").unwrap_or_default().split_whitespace().collect();
        Self {
            cpu: known("model name").to_owned(),
            identity: format!(
                "{} family {} model {} stepping {}",
                known("vendor_id"),
                known("cpu family"),
                known("model"),
                known("stepping")
            ),
            flags: FLAGS
                .iter()
                .filter(|flag| has.contains(flag))
                .map(|&flag| flag.to_owned())
                .collect(),
            virtual_machine: has.contains(&"hypervisor"),
            pinned_to,
        }
    }
}

/// Mean number of running programs during the last minute; 0 where the system does not tell.
pub fn load_average() -> f64 {
    let text = read("/proc/loadavg");
    text.split_whitespace()
        .next()
        .and_then(|number| number.parse().ok())
        .unwrap_or(0.0)
}

/// The time now, in UTC.
pub fn date() -> String {
    humantime::format_rfc3339_seconds(SystemTime::now()).to_string()
}

/// The compiler in use here.
pub fn compiler() -> Option<String> {
    answer("rustc", &["--version"])
}

/// The commit that is checked out here, with a note if what the program is built from differs from it.
pub fn commit() -> Option<String> {
    let commit = answer("git", &["rev-parse", "--short=12", "HEAD"])?;
    let sources = [
        ":/Cargo.toml",
        ":/Cargo.lock",
        ":/miner-core",
        ":/executor",
        ":/scheduler",
        ":/crates",
    ];
    let status = [&["status", "--porcelain", "--"], &sources[..]].concat();
    let changes = answer("git", &status)?;
    Some(if changes.is_empty() {
        commit
    } else {
        format!("{commit}, modified")
    })
}

fn answer(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

fn read(path: &str) -> String {
    std::fs::read_to_string(path).unwrap_or_default()
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
        assert_eq!(Machine::from_cpuinfo(text, 3), wanted);
        let unknown = Machine::from_cpuinfo("", 0);
        assert_eq!(
            (unknown.cpu.as_str(), unknown.virtual_machine),
            ("unknown", false)
        );
        assert!(unknown.flags.is_empty());
    }

    #[test]
    fn programs_that_fail_have_no_answer() {
        assert_eq!(answer("sh", &["-c", "echo yes"]).as_deref(), Some("yes"));
        assert_eq!(answer("sh", &["-c", "echo no; exit 1"]), None);
        assert_eq!(answer("/nonexistent", &[]), None);
    }
}
