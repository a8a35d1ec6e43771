//! Writes the generated kernels to `miner-core`, or to the folder given as argument.

use std::{env, fs, io, path::PathBuf};

fn main() -> io::Result<()> {
    let default = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../miner-core/src/kernel/hybrid/asm"
    );
    let folder = env::args_os()
        .nth(1)
        .map_or_else(|| PathBuf::from(default), PathBuf::from);
    fs::create_dir_all(&folder)?;
    for file in kernel_gen::generate() {
        let path = folder.join(&file.name);
        fs::write(&path, &file.text)?;
        println!("{} ({} lines)", path.display(), file.text.lines().count());
    }
    Ok(())
}
