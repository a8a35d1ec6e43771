//! Writes the generated kernels, or looks for better ones.

use std::{fs, path::PathBuf};

use anyhow::Context;
use clap::{Parser, Subcommand};
#[cfg(all(target_arch = "x86_64", target_os = "linux"))]
use kernel_gen::tune;

/// Writes the generated kernels to miner-core, or looks for better ones
#[derive(Debug, Parser)]
#[command(name = "kernel-gen")]
struct Args {
    #[command(subcommand)]
    command: Option<Command>,
    /// Where to write the kernels [default: where miner-core has them]
    #[arg(long, value_name = "DIR")]
    folder: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
enum Command {
    #[cfg(all(target_arch = "x86_64", target_os = "linux"))]
    /// Looks for better plans on this CPU, and prints the best as the data that `designs.rs` has
    Tune(tune::Options),
}

fn main() -> anyhow::Result<()> {
    let args = Args::parse();
    match args.command {
        #[cfg(all(target_arch = "x86_64", target_os = "linux"))]
        Some(Command::Tune(options)) => tune::run(&options),
        None => write(args.folder),
    }
}

fn write(folder: Option<PathBuf>) -> anyhow::Result<()> {
    let default = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../miner-core/src/kernel/hybrid/asm"
    );
    let folder = folder.unwrap_or_else(|| PathBuf::from(default));
    fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
    for file in kernel_gen::generate() {
        let path = folder.join(&file.name);
        fs::write(&path, &file.text).with_context(|| path.display().to_string())?;
        println!("{} ({} lines)", path.display(), file.text.lines().count());
    }
    Ok(())
}
