//! Which CPUs are hardware threads of one physical core.

use std::collections::BTreeMap;
use std::path::Path;

/// A physical core of a host.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Core {
    /// As sysfs names it.
    Known {
        /// `physical_package_id`.
        package: u64,
        /// `core_id`, which is unique within a package only.
        core: u64,
    },
    /// sysfs does not say, so this CPU counts as a core of its own.
    Own(usize),
}

/// The physical core of each CPU.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Topology(BTreeMap<usize, Core>);

impl Topology {
    /// Reads the topology of `cpus` below `root`, on a real host `/sys/devices/system/cpu`. A CPU whose files are
    /// missing or malformed counts as a core of its own.
    pub fn read(root: &Path, cpus: &[usize]) -> Self {
        let number = |cpu: usize, file: &str| -> Option<u64> {
            let path = root.join(format!("cpu{cpu}/topology/{file}"));
            std::fs::read_to_string(path).ok()?.trim().parse().ok()
        };
        let core = |cpu| match (number(cpu, "physical_package_id"), number(cpu, "core_id")) {
            (Some(package), Some(core)) => Core::Known { package, core },
            _ => Core::Own(cpu),
        };
        Self(cpus.iter().map(|&cpu| (cpu, core(cpu))).collect())
    }

    pub fn of_host(cpus: &[usize]) -> Self {
        Self::read(Path::new("/sys/devices/system/cpu"), cpus)
    }

    pub fn core(&self, cpu: usize) -> Core {
        self.0.get(&cpu).copied().unwrap_or(Core::Own(cpu))
    }
}

impl FromIterator<(usize, Core)> for Topology {
    fn from_iter<I: IntoIterator<Item = (usize, Core)>>(cores: I) -> Self {
        Self(cores.into_iter().collect())
    }
}

/// Orders `cpus`, best first: the first hardware thread of every core, then the second of every core, and so on;
/// lower numbers first.
pub fn preference(cpus: &[usize], topology: &Topology) -> Vec<usize> {
    let mut seen: BTreeMap<Core, usize> = BTreeMap::new();
    let mut sorted = cpus.to_vec();
    sorted.sort_unstable();
    sorted.dedup();
    let mut ranked: Vec<(usize, usize)> = sorted
        .into_iter()
        .map(|cpu| {
            let rank = seen.entry(topology.core(cpu)).or_default();
            *rank += 1;
            (*rank, cpu)
        })
        .collect();
    ranked.sort_unstable();
    ranked.into_iter().map(|(_, cpu)| cpu).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(root: &Path, cpu: usize, package: &str, core: &str) {
        let dir = root.join(format!("cpu{cpu}/topology"));
        std::fs::create_dir_all(&dir).unwrap();
        std::fs::write(dir.join("physical_package_id"), format!("{package}\n")).unwrap();
        std::fs::write(dir.join("core_id"), format!("{core}\n")).unwrap();
    }

    #[test]
    fn whole_cores_come_before_siblings() {
        // Linux's usual numbering: first threads of all cores, then second threads.
        let root = tempfile::tempdir().unwrap();
        for cpu in 0..8 {
            write(root.path(), cpu, "0", &(cpu % 4).to_string());
        }
        let all: Vec<usize> = (0..8).collect();
        let topology = Topology::read(root.path(), &all);
        assert_eq!(preference(&all, &topology), [0, 1, 2, 3, 4, 5, 6, 7]);
        // A mask that leaves out core 1's first thread: its second one is as good as any first one.
        assert_eq!(preference(&[0, 2, 4, 5, 6], &topology), [0, 2, 5, 4, 6]);
    }

    #[test]
    fn neighbouring_siblings_and_packages() {
        // Siblings side by side, core ids repeated in the second package.
        let root = tempfile::tempdir().unwrap();
        for cpu in 0..8 {
            write(
                root.path(),
                cpu,
                &(cpu / 4).to_string(),
                &(cpu % 4 / 2).to_string(),
            );
        }
        let all: Vec<usize> = (0..8).rev().collect();
        assert_eq!(
            preference(&all, &Topology::read(root.path(), &all)),
            [0, 2, 4, 6, 1, 3, 5, 7]
        );
    }

    #[test]
    fn unknown_cpus_are_cores_of_their_own() {
        let root = tempfile::tempdir().unwrap();
        write(root.path(), 0, "0", "0");
        write(root.path(), 1, "0", "0");
        write(root.path(), 2, "-1", "what");
        let topology = Topology::read(root.path(), &[0, 1, 2, 3]);
        assert_eq!(topology.core(2), Core::Own(2));
        assert_eq!(preference(&[0, 1, 2, 3, 3], &topology), [0, 2, 3, 1]);
    }
}
