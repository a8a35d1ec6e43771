//! From a plan to machine code: generated, assembled, and its answers checked.

use std::{fs, path::Path, process::Command};

use miner_core::{
    Candidate, Header, Kernel, NonceRange, Target, Work,
    loaded::{Lanes, Loaded, Shape},
    rolled_versions,
};

use super::{Part, place::Place};
use crate::{design::Design, function::Function, layout};

/// The tables and one function of a plan as machine code, which runs wherever it is put.
pub(super) struct Code {
    /// With the constants.
    pub(super) bytes: Vec<u8>,
    /// Where `tables` and the function begin.
    pub(super) functions: [usize; 2],
    pub(super) shape: Shape,
    /// See [`rhythm::of`](crate::rhythm::of).
    pub(super) rhythm: Vec<u8>,
}

#[derive(Debug, thiserror::Error)]
pub(super) enum Error {
    /// No code can be made of this plan.
    #[error("{0}")]
    Impossible(String),
    #[error("the assembler: {0}")]
    Assembler(String),
    #[error("memory for code: {0}")]
    Memory(#[from] rustix::io::Errno),
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

impl Code {
    pub(super) fn new(design: &Design, part: Part) -> Result<Self, Error> {
        let functions = generate(design, part)?;
        let shape = design.shape(&functions);
        let names = ["tables", part.name()].map(|name| format!("mesos_miner_{}_{name}", design.name));
        let text = functions
            .each_ref()
            .map(|function| function.text.as_str())
            .join("\n");
        let bytes = assemble(&text, &names)?;
        let (header, _) = bytes.as_chunks::<{ size_of::<usize>() }>();
        let &[tables, function, ..] = header else {
            return Err(Error::Assembler("no code".to_owned()));
        };
        let code = Self {
            functions: [tables, function].map(usize::from_le_bytes),
            bytes,
            shape: Shape {
                lanes: shape.lanes,
                rolling_lanes: match shape.rolling_lanes {
                    layout::Lanes::Nonces => Lanes::Nonces,
                    layout::Lanes::Versions => Lanes::Versions,
                },
                table_bytes: shape.table_bytes as usize,
                block_bytes: shape.block_bytes as usize,
                spill_bytes: shape.spill_bytes as usize,
                rolling_lag: shape.rolling_lag,
                nonce_only_lag: shape.nonce_only_lag,
            },
            rhythm: functions[1].rhythm.clone(),
        };
        if is_right(Place::new()?.load(&code)?, part, code.shape.lanes) {
            Ok(code)
        } else {
            Err(Error::Wrong {
                kernel: design.name,
                part: part.name(),
                plan: format!("{:?}", part.plan(design)),
            })
        }
    }
}

/// The tables and the part.
fn generate(design: &Design, part: Part) -> Result<[Function; 2], Error> {
    part.check(design).map_err(Error::Impossible)?;
    let made = match part {
        Part::Rolling => design.rolling(),
        Part::NonceOnly => design.nonce_only(),
    };
    Ok([design.tables(), made])
}

/// The code, behind the offsets of these functions, 8 bytes each.
fn assemble(text: &str, functions: &[String; 2]) -> Result<Vec<u8>, Error> {
    /// Nothing around the code; constants on pages of their own, as in a program.
    const LAYOUT: &str = "SECTIONS { . = 0; .code : { *(.header) *(.text*) . = ALIGN(4096); *(.rodata*) } /DISCARD/ : { *(*) } }";
    let folder = tempfile::tempdir()?;
    let [source, script, made] = ["code.s", "layout", "code"].map(|name| folder.path().join(name));
    let [tables, function] = functions;
    fs::write(
        &source,
        format!(
            ".section .header, \"a\"\n.quad {tables}, {function}\n.text\n.intel_syntax noprefix\n{text}\n\
             .section .note.GNU-stack,\"\",@progbits\n"
        ),
    )?;
    fs::write(&script, LAYOUT)?;
    link(&source, &script, &made)?;
    Ok(fs::read(made)?)
}

fn link(source: &Path, script: &Path, made: &Path) -> Result<(), Error> {
    let done = Command::new("cc")
        .args([
            "-nostdlib",
            "-static",
            "-no-pie",
            "-Wl,--oformat=binary,--build-id=none,-e,0",
            "-T",
        ])
        .args([script, source])
        .arg("-o")
        .arg(made)
        .output();
    let done = done.map_err(|error| Error::Assembler(format!("cc: {error}; a C compiler is needed")))?;
    if done.status.success() {
        Ok(())
    } else {
        Err(Error::Assembler(
            String::from_utf8_lossy(&done.stderr).into_owned(),
        ))
    }
}

/// Whether it finds what the plain kernel finds, at the end of the nonces, in a range that fills vectors only partly.
fn is_right(code: &Loaded, part: Part, lanes: usize) -> bool {
    const SEEDS: u8 = 2;
    let (versions, nonces) = match part {
        // Whole vectors of versions: the other function, which searches what remains, is not there.
        Part::Rolling => (5 * lanes, 301),
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
        code.scan(&work, range, &mut found);
        Kernel::plain().scan(&work, range, &mut expected);
        !expected.is_empty() && sorted(found) == sorted(expected)
    })
}
