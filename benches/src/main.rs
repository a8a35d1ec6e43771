//! `compare`: runs other miners and ours in turn on one CPU and prints medians and ratios. See `README.md`.

use anyhow::{Context, bail, ensure};
use benches::compare::Comparison;
use benches::compare::ours::Ours;
use benches::compare::peer::{Named, Peer};
use benches::compare::plot;
use benches::compare::record::{Record, Series};
use benches::compare::table::{self, Against};
use clap::Parser;
use std::path::{Path, PathBuf};

/// Runs other miners and mesos-miner in turn on one CPU, and prints medians and ratios
#[derive(Debug, Parser)]
#[command(name = "compare")]
struct Options {
    /// A miner to compare with: a name that says which of its kernels runs, and the program. Repeat for several
    #[arg(long = "peer", value_name = "NAME=PATH")]
    peers: Vec<Named>,
    /// Arguments for that peer instead of the usual ones of cpuminer and cpuminer-opt; {seconds} is how long to run
    #[arg(long, value_name = "NAME=ARGS")]
    peer_args: Vec<Named>,
    /// Kernels of ours [default: all that this CPU has]
    #[arg(long = "kernel", value_name = "NAME,...", value_delimiter = ',')]
    kernels: Vec<String>,
    /// Versions that each kernel searches side by side, in turn; 1 is nonce only
    #[arg(long, value_name = "N,...", value_delimiter = ',', default_value = "1,256")]
    versions: Vec<usize>,
    /// How often each program has its turn
    #[arg(long, value_name = "N", default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..=1000))]
    rounds: u32,
    /// How long a turn is
    #[arg(long, value_name = "S", default_value_t = 5, value_parser = clap::value_parser!(u64).range(1..=3600))]
    seconds: u64,
    /// The CPU to run on [default: the last one]
    #[arg(long, value_name = "N")]
    cpu: Option<usize>,
    /// Our program [default: the mesos-miner beside this program]
    #[arg(long, value_name = "PATH")]
    program: Option<PathBuf>,
    /// Writes everything that was measured to this file
    #[arg(long, value_name = "FILE")]
    record: Option<PathBuf>,
    /// Measures nothing, prints the table of a record
    #[arg(long, value_name = "RECORD", exclusive = true)]
    table: Option<PathBuf>,
    /// Measures nothing, draws the records given with --of as a bar chart, SVG
    #[arg(long, value_name = "SVG", requires = "of")]
    plot: Option<PathBuf>,
    /// The records to draw, one panel each
    #[arg(long, value_name = "RECORD", num_args = 1.., requires = "plot")]
    of: Vec<PathBuf>,
    /// Measures nothing, brings the tables in these texts to what the records in benches/record say
    #[arg(long, value_name = "FILE", num_args = 1.., exclusive = true)]
    fill: Vec<PathBuf>,
}

fn main() -> anyhow::Result<()> {
    let options = Options::parse();
    if let Some(path) = &options.table {
        print!(
            "{}",
            table::markdown(&provenance::read::<Record>(path)?, &Against::All)?
        );
        return Ok(());
    }
    if let Some(path) = &options.plot {
        let records = options.of.iter().map(|record| provenance::read(record));
        return plot::draw(&records.collect::<anyhow::Result<Vec<Record>>>()?, path);
    }
    if !options.fill.is_empty() {
        return options.fill.iter().try_for_each(|path| fill(path));
    }
    let comparison = plan(&options)?;
    let record = comparison.run(report)?;
    if let Some(path) = &options.record {
        provenance::write(&record, path)?;
    }
    print!("{}", table::markdown(&record, &Against::All)?);
    Ok(())
}

fn fill(path: &Path) -> anyhow::Result<()> {
    let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let filled = table::fill(&text, |record| provenance::read(Path::new(record)))?;
    std::fs::write(path, filled).with_context(|| path.display().to_string())
}

fn plan(options: &Options) -> anyhow::Result<Comparison> {
    let usable = engine::cpus::usable();
    let cpu = options
        .cpu
        .or(usable.last().copied())
        .context("there is no CPU to run on")?;
    ensure!(
        usable.contains(&cpu),
        "--cpu {cpu}: this process may run on {usable:?}"
    );
    if let Some(record) = &options.record {
        let directory = record.parent().filter(|parent| !parent.as_os_str().is_empty());
        ensure!(
            directory.is_none_or(Path::is_dir),
            "--record {}: no such directory",
            record.display()
        );
    }
    let ours = Ours::new(options.program.clone())?;
    let available = ours.kernels()?;
    if let Some(unknown) = options.kernels.iter().find(|kernel| !available.contains(kernel)) {
        bail!("--kernel {unknown}: here are {}", available.join(", "));
    }
    Ok(Comparison {
        peers: peers(options)?,
        ours,
        kernels: if options.kernels.is_empty() {
            available
        } else {
            options.kernels.clone()
        },
        versions: options.versions.clone(),
        rounds: options.rounds as usize,
        seconds: options.seconds,
        cpu,
    })
}

fn peers(options: &Options) -> anyhow::Result<Vec<Peer>> {
    let named = |name: &str| options.peers.iter().filter(|peer| peer.name == name).count();
    if let Some(twice) = options.peers.iter().find(|peer| named(&peer.name) > 1) {
        bail!("--peer {}: two of the same name", twice.name);
    }
    if let Some(unknown) = options.peer_args.iter().find(|of| named(&of.name) == 0) {
        bail!("--peer-args {}: no --peer of that name", unknown.name);
    }
    let peer = |peer: &Named| {
        let arguments = options.peer_args.iter().find(|of| of.name == peer.name);
        Peer::new(peer, arguments.map(|of| of.value.as_str()), options.seconds)
    };
    options.peers.iter().map(peer).collect()
}

/// Prints progress on standard error.
fn report(round: usize, series: &Series) {
    let Some(sample) = series.samples.last() else {
        return;
    };
    let (title, rate) = (table::title(series), sample.hashes_per_second / 1e6);
    let note = if sample.is_disturbed() {
        format!(", but it had only {:.0} % of the CPU", sample.cpu_share * 100.0)
    } else {
        String::new()
    };
    eprintln!("round {round}: {rate:8.2} MH/s  {title}{note}");
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_consistent() {
        Options::command().debug_assert();
    }

    #[test]
    fn options_that_cannot_be_meant_are_refused() {
        let refused = |options: &[&str]| {
            let options = Options::try_parse_from([&["compare"], options].concat()).unwrap();
            peers(&options).unwrap_err().to_string()
        };
        let twice = refused(&["--peer", "a=/nonexistent/x", "--peer", "a=/nonexistent/y"]);
        assert!(twice.contains("--peer a"), "{twice}");
        let unknown = refused(&["--peer", "a=/nonexistent/x", "--peer-args", "b=-t 1"]);
        assert!(unknown.contains("--peer-args b"), "{unknown}");
        for wrong in [
            &["--peer", "a"][..],
            &["--rounds", "0"],
            &["--seconds", "0"],
            &["--table", "x", "--cpu", "0"],
        ] {
            assert!(
                Options::try_parse_from([&["compare"], wrong].concat()).is_err(),
                "{wrong:?}"
            );
        }
    }
}
