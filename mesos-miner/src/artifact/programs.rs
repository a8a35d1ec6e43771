//! The programs that agents are given as executors: this one for its own CPU architecture, and those of `--executor`.

use super::elf;
use anyhow::{Context, bail};
use axum::body::Bytes;
use memchr::memmem;
use scheduler::Architecture;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

/// Largest file that `--executor` takes: it is kept in memory.
const MAX_BYTES: u64 = 256 << 20;

/// One for each architecture; its own always has one.
pub struct Programs(BTreeMap<Architecture, Bytes>);

impl Programs {
    /// Reads this program's own executable and these further ones, of which one may take its place.
    ///
    /// # Errors
    /// If one cannot be read, is not an executor of this version for Linux on a supported architecture, or is the second
    /// for its own.
    pub fn read(further: &[PathBuf]) -> anyhow::Result<Self> {
        let mut named: BTreeMap<Architecture, &Path> = BTreeMap::new();
        let mut programs = BTreeMap::new();
        for path in further {
            let (architecture, content) =
                read_one(path).with_context(|| format!("--executor {}", path.display()))?;
            if let Some(other) = named.insert(architecture.clone(), path) {
                bail!(
                    "--executor {} and --executor {} were both built for {architecture}: keep one of them",
                    other.display(),
                    path.display()
                );
            }
            programs.insert(architecture, content);
        }
        if let Entry::Vacant(place) = programs.entry(Architecture::own()) {
            // This names the running executable even if its file has been replaced since.
            let own = fs::read("/proc/self/exe")
                .context("reading this program's own executable to serve it to agents")?;
            place.insert(own.into());
        }
        Ok(Self(programs))
    }

    /// In the order of their architectures' names.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&Architecture, &Bytes)> {
        self.0.iter()
    }
}

fn read_one(path: &Path) -> anyhow::Result<(Architecture, Bytes)> {
    // Opening a pipe would wait for whoever writes into it.
    if !fs::metadata(path)?.is_file() {
        bail!("it is not a file");
    }
    let mut content = Vec::new();
    File::open(path)?.take(MAX_BYTES + 1).read_to_end(&mut content)?;
    if content.len() as u64 > MAX_BYTES {
        bail!("it has more than {} MiB", MAX_BYTES >> 20);
    }
    let checked = elf::architecture(&content)
        .map_err(anyhow::Error::new)
        .and_then(|architecture| {
            check_mark(&content)?;
            Ok(architecture)
        });
    let architecture = checked.with_context(|| {
        format!(
            "not an executor: name a mesos-miner or mesos-miner-executor of this version that was built for Linux on {}",
            Architecture::SUPPORTED.join(" or ")
        )
    })?;
    Ok((architecture, content.into()))
}

/// Whether the program says that it is an executor of this scheduler's protocol.
fn check_mark(program: &[u8]) -> anyhow::Result<()> {
    if memmem::find(program, messages::MARK.as_bytes()).is_some() {
        return Ok(());
    }
    let start = messages::MARK_START.as_bytes();
    let other = memmem::find_iter(program, start).find_map(|at| protocol(&program[at + start.len()..]));
    match other {
        Some(other) => bail!(
            "it is one of another version: it speaks protocol {other}, this scheduler {}",
            messages::PROTOCOL
        ),
        None => bail!("it is another program"),
    }
}

/// The number before the `;` with which a mark ends.
fn protocol(text: &[u8]) -> Option<u32> {
    const MOST_DIGITS: usize = 10;
    let text = &text[..text.len().min(MOST_DIGITS + 1)];
    let end = memchr::memchr(b';', text)?;
    std::str::from_utf8(&text[..end]).ok()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use testkit::{AARCH64, X86_64, elf_program};

    /// A program of this architecture with the mark of an executor.
    fn executor(machine: u16) -> Vec<u8> {
        [&elf_program(machine)[..], messages::MARK.as_bytes()].concat()
    }

    /// Files with these contents, in a directory of their own.
    fn files(contents: &[&[u8]]) -> (tempfile::TempDir, Vec<PathBuf>) {
        let dir = tempfile::tempdir().unwrap();
        let write = |(number, content): (usize, &&[u8])| {
            let path = dir.path().join(number.to_string());
            fs::write(&path, content).unwrap();
            path
        };
        let paths = contents.iter().enumerate().map(write).collect();
        (dir, paths)
    }

    #[test]
    fn each_architecture_has_one_and_a_given_one_takes_the_place_of_this_program() {
        let own = fs::read("/proc/self/exe").unwrap();
        let both = [X86_64, AARCH64].map(executor);
        for given in [&both[..0], &both[..1], &both[1..], &both[..]] {
            let contents: Vec<&[u8]> = given.iter().map(Vec::as_slice).collect();
            let (_dir, paths) = files(&contents);
            let mut wanted = BTreeMap::from([(Architecture::own(), own.as_slice())]);
            wanted.extend(contents.into_iter().map(|content| {
                let architecture = elf::architecture(content).unwrap();
                (architecture, content)
            }));
            let Ok(Programs(read)) = Programs::read(&paths) else {
                panic!("{} programs are refused", paths.len());
            };
            assert!(read.keys().eq(wanted.keys()), "{:?}", read.keys());
            for (architecture, content) in read {
                assert!(content[..] == *wanted[&architecture], "{architecture}");
            }
        }
    }

    #[test]
    fn what_cannot_be_served_is_named_with_the_way_out() {
        let (_dir, paths) = files(&[
            &executor(AARCH64),
            b"#!/bin/sh\n",
            &executor(40),
            &executor(AARCH64),
            &elf_program(AARCH64),
            &[
                &elf_program(AARCH64)[..],
                b"mesos-miner executor of protocol \x00; ... of protocol 12;",
            ]
            .concat(),
            &[
                &elf_program(AARCH64)[..],
                b"mesos-miner executor of protocol +mesos-miner executor of protocol 12;",
            ]
            .concat(),
        ]);
        let fault = |paths: &[PathBuf]| match Programs::read(paths) {
            Ok(_) => panic!("{paths:?} are taken"),
            Err(fault) => format!("{fault:#}"),
        };
        let name = |index: usize| format!("--executor {}", paths[index].display());
        let script = fault(&paths[..2]);
        assert!(
            script.starts_with(&name(1))
                && script.contains("built for Linux on x86_64 or aarch64")
                && script.ends_with("it is no ELF file, as Linux programs are"),
            "{script}"
        );
        let other = fault(&paths[2..3]);
        assert!(
            other.starts_with(&name(2)) && other.contains("machine 40"),
            "{other}"
        );
        for (index, wanted) in [
            (4, "it is another program"),
            (5, "it is another program"),
            (6, "it speaks protocol 12, this scheduler 3"),
        ] {
            let fault = fault(&paths[index..=index]);
            assert!(
                fault.starts_with(&name(index))
                    && fault.contains("of this version")
                    && fault.ends_with(wanted),
                "{fault}"
            );
        }
        let twice = fault(&[paths[0].clone(), paths[3].clone()]);
        let wanted = format!(
            "{} and {} were both built for aarch64: keep one of them",
            name(0),
            name(3)
        );
        assert_eq!(twice, wanted);
        for (path, wanted) in [
            ("/nonexistent", "No such file"),
            ("/dev/zero", "not a file"),
            ("/", "not a file"),
        ] {
            let fault = fault(&[path.into()]);
            let named = fault.starts_with(&format!("--executor {path}: "));
            assert!(named && fault.contains(wanted), "{fault}");
        }
    }
}
