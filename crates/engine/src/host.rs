//! This machine's CPU, as Linux describes it.

use std::collections::BTreeSet;

/// The first CPU of a machine, in the words of `/proc/cpuinfo`; `unknown` where it says nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cpu {
    pub name: String,
    pub vendor: String,
    pub family: String,
    pub model: String,
    pub stepping: String,
    /// CPU features, named as Linux names them.
    pub flags: BTreeSet<String>,
}

impl Cpu {
    pub fn of_host() -> Self {
        Self::from_cpuinfo(&read("/proc/cpuinfo"))
    }

    /// Reads the text of `/proc/cpuinfo`.
    pub fn from_cpuinfo(text: &str) -> Self {
        let field = |name: &str| {
            let mut lines = text.lines().filter_map(|line| line.split_once(':'));
            lines
                .find(|(key, _)| key.trim() == name)
                .map(|(_, value)| value.trim())
        };
        let known = |name: &str| field(name).unwrap_or("unknown").to_owned();
        let flags = field("flags").unwrap_or_default().split_whitespace();
        Self {
            name: known("model name"),
            vendor: known("vendor_id"),
            family: known("cpu family"),
            model: known("model"),
            stepping: known("stepping"),
            flags: flags.map(str::to_owned).collect(),
        }
    }

    /// Family, model and stepping, since names do not always tell two CPUs apart.
    pub fn identity(&self) -> String {
        format!(
            "family {} model {} stepping {}",
            self.family, self.model, self.stepping
        )
    }

    /// Whether a hypervisor is visible.
    pub fn is_virtual(&self) -> bool {
        self.flags.contains("hypervisor")
    }
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
                    model name\t: Intel(R) Xeon(R) Processor\nstepping\t: 2\nflags\t\t: fpu avx2 hypervisor\n\n\
                    processor\t: 1\nvendor_id\t: Other\n";
        let cpu = Cpu::from_cpuinfo(text);
        assert_eq!(
            (cpu.name.as_str(), cpu.vendor.as_str()),
            ("Intel(R) Xeon(R) Processor", "GenuineIntel")
        );
        assert_eq!(cpu.identity(), "family 6 model 207 stepping 2");
        assert!(cpu.is_virtual() && cpu.flags.contains("avx2"));
        let unknown = Cpu::from_cpuinfo("");
        assert_eq!(unknown.name, "unknown");
        assert!(unknown.flags.is_empty() && !unknown.is_virtual());
    }
}
