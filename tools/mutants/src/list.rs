//! The list of faults.

use clap::ValueEnum;
use serde::Deserialize;
use std::fmt::{self, Display, Formatter};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// A test of a fault, or its seeds of the world, may take this long; then it counts as a hang. Sound ones take seconds.
const LIMIT: Duration = Duration::from_secs(240);

/// What finds a fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Kind {
    /// The simulated world, within some seeds.
    World,
    /// A cargo test.
    Test,
}

impl Display for Kind {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::World => "world",
            Self::Test => "test",
        })
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    mutant: Vec<Mutant>,
}

/// A fault.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Mutant {
    pub(crate) name: String,
    /// From the workspace's root.
    pub(crate) file: PathBuf,
    find: String,
    put: String,
    /// What no longer holds.
    pub(crate) breaks: String,
    /// Arguments of `cargo test`, the test's name last; the world finds what has none.
    pub(crate) test: Option<String>,
    /// More options of the simulation.
    #[serde(default)]
    pub(crate) options: Vec<String>,
    /// Seconds instead of [`LIMIT`].
    limit: Option<u64>,
}

impl Mutant {
    pub(crate) fn kind(&self) -> Kind {
        match self.test {
            Some(_) => Kind::Test,
            None => Kind::World,
        }
    }

    pub(crate) fn limit(&self) -> Duration {
        self.limit.map_or(LIMIT, Duration::from_secs)
    }

    /// A file with the fault in it. The text must occur once.
    pub(crate) fn apply(&self, original: &str) -> Result<String, String> {
        let (find, put) = (self.find.trim_matches('\n'), self.put.trim_matches('\n'));
        match original.matches(find).count() {
            1 => Ok(original.replacen(find, put, 1)),
            times => Err(format!(
                "its text occurs {times} times in {}",
                self.file.display()
            )),
        }
    }
}

/// All faults, from the workspace with this root.
pub(crate) fn read(root: &Path) -> Result<Vec<Mutant>, Box<dyn std::error::Error>> {
    let text = std::fs::read_to_string(root.join("tools/mutants/list.toml"))?;
    Ok(toml::from_str::<List>(&text)?.mutant)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "all of this is test code")]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn names_are_unique_and_every_text_occurs_once() {
        let root = crate::root().unwrap();
        let (mut names, mut faults) = (BTreeSet::new(), Vec::new());
        for mutant in read(&root).unwrap() {
            let original = std::fs::read_to_string(root.join(&mutant.file)).unwrap();
            match mutant.apply(&original) {
                Ok(planted) if planted == original => faults.push(format!("{} changes nothing", mutant.name)),
                Ok(_) => {}
                Err(fault) => faults.push(format!("{}: {fault}", mutant.name)),
            }
            if !names.insert(mutant.name.clone()) {
                faults.push(format!("{} is there twice", mutant.name));
            }
        }
        assert!(faults.is_empty(), "{faults:#?}");
    }

    /// The folder of the package with this name.
    fn folder(root: &Path, package: &str) -> PathBuf {
        let line = format!("name = \"{package}\"");
        let is_it = |folder: &PathBuf| {
            let manifest = std::fs::read_to_string(folder.join("Cargo.toml")).unwrap_or_default();
            // The package's own: binaries come after it, and a fuzz target has the name of what it is for.
            let mut names = manifest.lines().filter(|line| line.starts_with("name = "));
            names.next() == Some(&line)
        };
        let places = ["", "crates", "tools"].map(|place| root.join(place));
        let entries = places
            .into_iter()
            .flat_map(|place| std::fs::read_dir(place).unwrap());
        let found = entries.map(|entry| entry.unwrap().path()).find(is_it);
        found.unwrap_or_else(|| panic!("no package {package}"))
    }

    fn sources(dir: &Path, text: &mut String) {
        for entry in std::fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                sources(&path, text);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                text.push_str(&std::fs::read_to_string(path).unwrap());
            }
        }
    }

    #[test]
    fn every_test_that_is_named_exists() {
        let root = crate::root().unwrap();
        let mut faults = Vec::new();
        for mutant in read(&root).unwrap() {
            let Some(test) = &mutant.test else { continue };
            let words: Vec<&str> = test.split_whitespace().collect();
            assert_eq!(words[0], "-p", "{}", mutant.name);
            let name = words.last().unwrap().rsplit("::").next().unwrap();
            let mut text = String::new();
            sources(&folder(&root, words[1]), &mut text);
            // A whole module of tests counts as well.
            if ["fn {}", "mod {};"]
                .iter()
                .all(|kind| !text.contains(&kind.replace("{}", name)))
            {
                faults.push(format!("{}: no test {name} in {}", mutant.name, words[1]));
            }
        }
        assert!(faults.is_empty(), "{faults:#?}");
    }
}
