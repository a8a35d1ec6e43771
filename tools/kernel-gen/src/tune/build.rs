//! From a plan to code that runs: generated, assembled, loaded, and its answers checked.

#![allow(unsafe_code)] // Loading generated code is what this is for.

use std::{fs, path::Path, process::Command};

use libloading::Library;
use miner_core::{
    Candidate, Header, Kernel, NonceRange, Target, Work,
    loaded::{Loaded, Shape},
    rolled_versions,
};

use super::Part;
use crate::{design::Design, function::Function};

/// A kernel with one function of a plan, ready to run.
pub(super) struct Built {
    pub(super) loaded: Loaded,
    /// See [`rhythm::of`](crate::rhythm::of).
    pub(super) rhythm: Vec<u8>,
    /// The code, which must stay loaded as long as `loaded` is there.
    _library: Library,
}

#[derive(Debug, thiserror::Error)]
pub(super) enum Error {
    /// No code can be made of this plan.
    #[error("{0}")]
    Impossible(String),
    #[error("the assembler: {0}")]
    Assembler(String),
    #[error("cannot load the assembled code: {0}")]
    Load(#[from] libloading::Error),
    #[error("{0}")]
    Io(#[from] std::io::Error),
    /// The generator made wrong code.
    #[error("generated code of {kernel} {part} computes wrongly: {plan}")]
    Wrong {
        kernel: &'static str,
        part: &'static str,
        plan: String,
    },
}

impl Built {
    pub(super) fn new(design: &Design, part: Part) -> Result<Self, Error> {
        let functions = generate(design, part)?;
        let shape = design.shape(&functions);
        let text = functions
            .each_ref()
            .map(|function| function.text.as_str())
            .join("\n");
        let folder = tempfile::tempdir()?;
        let library = folder.path().join("variant.so");
        assemble(&text, folder.path(), &library)?;
        // SAFETY: it has no initializers; the only code is ours.
        let library = unsafe { Library::new(&library)? };
        let address = |name: &str| -> Result<*const (), Error> {
            let name = format!("mesos_miner_{}_{name}", design.name);
            // SAFETY: a function, used as nothing else.
            Ok(*unsafe { library.get::<*const ()>(name.as_bytes())? })
        };
        // `Loaded` calls one of the last two, by how many versions a work has, and works here have as many as the part is for.
        let made = address(part.name())?;
        let [tables, rolling, nonce_only] = [address("tables")?, made, made];
        let shape = Shape {
            lanes: shape.lanes,
            table_bytes: shape.table_bytes as usize,
            block_bytes: shape.block_bytes as usize,
            spill_bytes: shape.spill_bytes as usize,
            rolling_lag: shape.rolling_lag,
            nonce_only_lag: shape.nonce_only_lag,
        };
        // SAFETY: made with this shape, kept loaded beside it, and the CPU runs this kernel.
        let loaded = unsafe { Loaded::new(shape, [tables, rolling, nonce_only]) };
        let built = Self {
            loaded: loaded.map_err(|error| Error::Impossible(error.to_string()))?,
            rhythm: functions[1].rhythm.clone(),
            _library: library,
        };
        if built.is_right(part) {
            Ok(built)
        } else {
            Err(Error::Wrong {
                kernel: design.name,
                part: part.name(),
                plan: format!("{:?}", part.plan(design)),
            })
        }
    }

    /// Whether it finds what the plain kernel finds, at the end of the nonces, in a range that fills vectors only partly.
    fn is_right(&self, part: Part) -> bool {
        const SEEDS: u8 = 2;
        let (versions, nonces) = match part {
            Part::Rolling => (37, 301),
            Part::NonceOnly => (1, 9001),
        };
        (0..SEEDS).all(|seed| {
            let header = Header::from_bytes(&std::array::from_fn(|i| (i as u8).wrapping_mul(37) ^ seed));
            let versions: Vec<u32> = rolled_versions(0x2000_0000, miner_core::BIP320_MASK)
                .take(versions)
                .collect();
            let mut target = [0xff; 32];
            // One hash in 32.
            target[0] = 0x07;
            let work = Work::new(&header, &versions, Target::from_be_bytes(target));
            let start = u32::MAX - (nonces - 1) as u32;
            let Some(range) = NonceRange::new(start, nonces) else {
                return false;
            };
            let sorted = |mut candidates: Vec<Candidate>| {
                candidates.sort_unstable();
                candidates
            };
            let (mut found, mut expected) = (Vec::new(), Vec::new());
            self.loaded.scan(&work, range, &mut found);
            Kernel::plain().scan(&work, range, &mut expected);
            !expected.is_empty() && sorted(found) == sorted(expected)
        })
    }
}

/// The tables and the part.
fn generate(design: &Design, part: Part) -> Result<[Function; 2], Error> {
    design.check(part.plan(design)).map_err(Error::Impossible)?;
    let made = match part {
        Part::Rolling => design.rolling(),
        Part::NonceOnly => design.nonce_only(),
    };
    Ok([design.tables(), made])
}

fn assemble(text: &str, folder: &Path, library: &Path) -> Result<(), Error> {
    let source = folder.join("variant.s");
    fs::write(
        &source,
        format!(".intel_syntax noprefix\n{text}\n.section .note.GNU-stack,\"\",@progbits\n"),
    )?;
    let made = Command::new("cc")
        .args(["-shared", "-nostdlib", "-o"])
        .args([library, &source])
        .output();
    let made = made.map_err(|error| Error::Assembler(format!("cc: {error}; a C compiler is needed")))?;
    if made.status.success() {
        Ok(())
    } else {
        Err(Error::Assembler(
            String::from_utf8_lossy(&made.stderr).into_owned(),
        ))
    }
}
