//! `mesos-miner kernels`: which kernels this CPU has, and which one is chosen.

use clap::Args;
use miner_core::Kernel;
use serde::Serialize;
use std::io::{self, Write};

/// Options of `kernels`.
#[derive(Args, Debug)]
pub struct KernelsArgs {
    /// One JSON object per kernel
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Row {
    name: &'static str,
    lanes: usize,
    features: &'static [&'static str],
    available: bool,
    chosen: bool,
}

/// Prints the table of kernels.
///
/// # Errors
/// If the output cannot be written.
pub fn run(args: &KernelsArgs, out: &mut impl Write) -> io::Result<()> {
    let chosen = Kernel::best().name();
    let rows = Kernel::all().map(|kernel| Row {
        name: kernel.name,
        lanes: kernel.lanes,
        features: kernel.features,
        available: kernel.available,
        chosen: kernel.name == chosen,
    });
    if !args.json {
        writeln!(
            out,
            "{:<8} {:>5}  {:<9} {:<6}  needs",
            "kernel", "lanes", "available", "chosen"
        )?;
    }
    for row in rows {
        if args.json {
            writeln!(out, "{}", serde_json::to_string(&row)?)?;
        } else {
            let yes = |flag| if flag { "yes" } else { "no" };
            let needs = if row.features.is_empty() {
                "nothing".to_owned()
            } else {
                row.features.join(", ")
            };
            let (name, lanes) = (row.name, row.lanes);
            writeln!(
                out,
                "{name:<8} {lanes:>5}  {:<9} {:<6}  {needs}",
                yes(row.available),
                yes(row.chosen)
            )?;
        }
    }
    Ok(())
}
