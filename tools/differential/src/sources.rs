//! Which sources a record is about, by kernel.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use sha2::{Digest, Sha256};

/// What decides the answers of every kernel, and the cases: what kernels are built on, and the parts of this tool that make
/// and check cases. Paths within the repository; folders with all that is in them.
const COMMON: [&str; 7] = [
    "miner-core/src/header.rs",
    "miner-core/src/kernel/mask.rs",
    "miner-core/src/search.rs",
    "miner-core/src/sha256.rs",
    "miner-core/src/work.rs",
    "tools/differential/src/case.rs",
    "tools/differential/src/check.rs",
];
/// What the kernels on the generic scan share.
const GENERIC: [&str; 3] = [
    "miner-core/src/kernel/generic",
    "miner-core/src/kernel/generic.rs",
    "miner-core/src/kernel/lanes.rs",
];
/// What the kernels of SHA instructions alone share.
const SHA: [&str; 1] = ["miner-core/src/kernel/sha.rs"];
/// What the generated kernels share. Their shapes change with their assembly only.
const GENERATED: [&str; 1] = ["miner-core/src/kernel/hybrid.rs"];

/// The files and folders that decide a kernel's answers. The table of kernels, which only names them, is not among them, so
/// that a kernel more does not make all records void.
fn decisive(kernel: &str) -> Vec<String> {
    let own = |name: &str| format!("miner-core/src/kernel/{name}");
    let (shared, own): (&[&str], String) = match kernel {
        "scalar" | "sse2" | "avx2" | "neon" => (&GENERIC, own(&format!("{kernel}.rs"))),
        "sha_ni" => (&SHA, own("sha_ni.rs")),
        "sha2" => (&SHA, own("sha2_arm.rs")),
        _ => (&GENERATED, own(&format!("hybrid/asm/{kernel}.s"))),
    };
    let shared = COMMON.iter().chain(shared).map(|path| (*path).to_owned());
    shared.chain([own]).collect()
}

/// SHA-256 over the sources of a kernel, hex: of each file, in the order of the paths, the path, its length in bytes as text,
/// and its content, with a zero byte after the first two.
///
/// # Errors
/// If the repository that this was built from is not there any more, or has no such kernel.
pub(crate) fn digest(kernel: &str) -> anyhow::Result<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut files = Vec::new();
    for path in decisive(kernel) {
        gather(&root, Path::new(&path), &mut files)?;
    }
    files.sort();
    let mut digest = Sha256::new();
    for path in files {
        let content = fs::read(root.join(&path)).with_context(|| path.display().to_string())?;
        digest.update(format!("{}\0{}\0", path.display(), content.len()));
        digest.update(content);
    }
    Ok(hex::encode(digest.finalize()))
}

fn gather(root: &Path, path: &Path, files: &mut Vec<PathBuf>) -> anyhow::Result<()> {
    let whole = root.join(path);
    if !whole.is_dir() {
        files.push(path.to_owned());
        return Ok(());
    }
    for entry in fs::read_dir(&whole).with_context(|| whole.display().to_string())? {
        gather(root, &path.join(entry?.file_name()), files)?;
    }
    Ok(())
}
