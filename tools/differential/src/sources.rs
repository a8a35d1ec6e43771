//! Which sources a record is about.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use sha2::{Digest, Sha256};

/// What decides the answers and the cases: the kernels and what they are built on, and the parts of this tool that make
/// and check cases. Paths within the repository; folders with all that is in them.
const DECISIVE: [&str; 8] = [
    "miner-core/src/header.rs",
    "miner-core/src/kernel",
    "miner-core/src/kernel.rs",
    "miner-core/src/search.rs",
    "miner-core/src/sha256.rs",
    "miner-core/src/work.rs",
    "tools/differential/src/case.rs",
    "tools/differential/src/check.rs",
];

/// SHA-256 over them, hex: of each file, in the order of the paths, the path, its length in bytes as text, and its
/// content, with a zero byte after the first two.
///
/// # Errors
/// If the repository that this was built from is not there any more.
pub(crate) fn digest() -> anyhow::Result<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut files = Vec::new();
    for path in DECISIVE {
        gather(&root, Path::new(path), &mut files)?;
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
