//! Records as Markdown, and texts that quote them.
//!
//! A text has a generated table between two comments:
//!
//! ```text
//! <!-- speeds of benches/record/NAME.json against PEER, PEER -->
//! ...
//! <!-- end of speeds -->
//! ```
//!
//! The table has ratios to these peers; `all` means every one.

use super::record::{Record, Series};
use anyhow::{Context, bail};

const BEGIN: &str = "<!-- speeds of ";
const AGAINST: &str = " against ";
const BEGIN_END: &str = " -->\n";
const END: &str = "<!-- end of speeds -->\n";

/// The record for people: where and how it was measured, the rates, and their ratios to the rates of the peers in
/// `against`. With all peers, also how each was built and started.
///
/// # Errors
/// If the record has no such peer.
pub fn markdown(record: &Record, against: &Against) -> anyhow::Result<String> {
    let compared = against.among(&record.series)?;
    let mut text = circumstances(record);
    text += "\n\n| | MH/s | cycles per hash |";
    for peer in &compared {
        text += &format!(" × {} |", peer.name);
    }
    text += "\n|---|---|---|";
    text += &"---|".repeat(compared.len());
    for series in &record.series {
        text += &format!("\n| {} | {} | {} |", title(series), rates(series), cycles(series));
        for peer in &compared {
            text += &format!(" {:.2} |", series.rate() / peer.rate());
        }
    }
    text += "\n";
    for peer in record.peers.iter().filter(|_| *against == Against::All) {
        let build: Vec<_> = [&peer.version]
            .into_iter()
            .chain(&peer.build)
            .map(String::as_str)
            .collect();
        text += &format!(
            "\n* {}: {}; `{}`",
            peer.name,
            build.join(", "),
            peer.arguments.join(" ")
        );
    }
    Ok(text.trim_end().to_owned() + "\n")
}

/// Which peers the rates are compared with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Against {
    All,
    /// Those with these names.
    Named(Vec<String>),
}

impl Against {
    /// `all`, or names with commas between them.
    fn parse(text: &str) -> Self {
        match text.trim() {
            "all" => Self::All,
            names => Self::Named(names.split(',').map(|name| name.trim().to_owned()).collect()),
        }
    }

    fn among<'a>(&self, series: &'a [Series]) -> anyhow::Result<Vec<&'a Series>> {
        let peers = series.iter().filter(|series| !series.ours);
        match self {
            Self::All => Ok(peers.collect()),
            Self::Named(names) => {
                let find = |name: &String| {
                    let found = peers.clone().find(|peer| peer.name == *name);
                    found.with_context(|| format!("the record has no peer \"{name}\""))
                };
                names.iter().map(find).collect()
            }
        }
    }
}

/// Where and how it was measured.
fn circumstances(record: &Record) -> String {
    let Record {
        date,
        machine,
        ours,
        rounds,
        seconds,
        ..
    } = record;
    let place = if machine.virtual_machine {
        ", virtual machine"
    } else {
        ""
    };
    format!(
        "Measured on **{}** ({}{place}; {}), one thread pinned to one CPU, {}: medians of {rounds} interleaved rounds of \
         {seconds} s, least and most in brackets. {}, commit {}, {}.{}",
        machine.cpu,
        machine.identity,
        machine.flags.join(" "),
        date.split('T').next().unwrap_or_default(),
        ours.version,
        ours.commit,
        ours.compiler,
        disturbed(&record.series),
    )
}

/// A warning if the machine was busy with something else.
fn disturbed(series: &[Series]) -> String {
    let samples = || series.iter().flat_map(|series| &series.samples);
    match samples().filter(|sample| sample.is_disturbed()).count() {
        0 => String::new(),
        count => format!(
            " **Disturbed:** {count} of {} turns did not have the whole CPU.",
            samples().count()
        ),
    }
}

/// The program and its options.
pub fn title(series: &Series) -> String {
    match (series.ours, series.versions) {
        (false, _) => series.name.clone(),
        (true, 1) => format!("`{}`, nonce only", series.name),
        (true, versions) => format!("`{}`, rolling {versions} versions", series.name),
    }
}

/// Median, minimum and maximum, MH/s.
fn rates(series: &Series) -> String {
    let rates = series.rates();
    let least = rates.iter().copied().fold(f64::INFINITY, f64::min);
    let most = rates.iter().copied().fold(0.0, f64::max);
    format!("{} ({} to {})", mega(series.rate()), mega(least), mega(most))
}

fn mega(rate: f64) -> String {
    let mega = rate / 1e6;
    let digits = if mega < 10.0 { 2 } else { 1 };
    format!("{mega:.digits$}")
}

fn cycles(series: &Series) -> String {
    match series.cycles() {
        Some(cycles) if cycles < 100.0 => format!("{cycles:.1}"),
        Some(cycles) => format!("{cycles:.0}"),
        None => "–".to_owned(),
    }
}

/// The text with every table filled from its record. `load` reads the record that a comment names.
///
/// # Errors
/// If a record cannot be read, or a table has no end.
pub fn fill(text: &str, load: impl Fn(&str) -> anyhow::Result<Record>) -> anyhow::Result<String> {
    let (mut filled, mut rest) = (String::new(), text);
    while let Some((before, after)) = rest.split_once(BEGIN) {
        let Some((name, old)) = after.split_once(BEGIN_END) else {
            bail!("\"{BEGIN}\" without \"-->\"");
        };
        let (record, peers) = name.split_once(AGAINST).unwrap_or((name, "all"));
        let (_, later) = old
            .split_once(END)
            .with_context(|| format!("no \"{END}\" after the speeds of {name}"))?;
        filled += &format!(
            "{before}{BEGIN}{name}{BEGIN_END}\n{}\n{END}",
            markdown(&load(record)?, &Against::parse(peers))?
        );
        rest = later;
    }
    Ok(filled + rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::machine::Machine;
    use crate::compare::peer::About;
    use crate::compare::record::{AboutOurs, Sample};
    use std::path::{Path, PathBuf};

    fn series(
        name: &str,
        ours: bool,
        versions: usize,
        rates: &[f64],
        cycles_per_hash: Option<f64>,
    ) -> Series {
        let sample = |&rate| Sample {
            cycles_per_hash,
            ..Sample::new(rate, 1.0)
        };
        Series {
            name: name.to_owned(),
            ours,
            versions,
            samples: rates.iter().map(sample).collect(),
        }
    }

    fn record() -> Record {
        Record {
            date: "2026-11-20T14:00:00Z".to_owned(),
            machine: Machine {
                cpu: "Some CPU".to_owned(),
                identity: "Vendor family 1 model 2 stepping 3".to_owned(),
                flags: vec!["avx2".to_owned(), "sha_ni".to_owned()],
                virtual_machine: true,
                pinned_to: 1,
            },
            ours: AboutOurs {
                version: "mesos-miner 0.1.0".to_owned(),
                commit: "0123456789ab".to_owned(),
                compiler: "rustc 1.95.0".to_owned(),
            },
            rounds: 3,
            seconds: 5,
            peers: vec![About {
                name: "other AVX2".to_owned(),
                version: "other 1.0".to_owned(),
                build: vec!["built by hand".to_owned()],
                arguments: vec!["--fast".to_owned(), "1".to_owned()],
            }],
            series: vec![
                series("other AVX2", false, 1, &[10e6, 9.994e6, 10.1e6], None),
                series("avx2", true, 1, &[12e6, 13e6, 11.5e6], Some(245.4)),
                series("avx2", true, 256, &[15e6, 15e6, 15.5e6], Some(99.94)),
            ],
        }
    }

    #[test]
    fn a_record_is_a_table() {
        let wanted = "\
Measured on **Some CPU** (Vendor family 1 model 2 stepping 3, virtual machine; avx2 sha_ni), one thread pinned to one CPU, \
2026-11-20: medians of 3 interleaved rounds of 5 s, least and most in brackets. mesos-miner 0.1.0, commit 0123456789ab, \
rustc 1.95.0.

| | MH/s | cycles per hash | × other AVX2 |
|---|---|---|---|
| other AVX2 | 10.0 (9.99 to 10.1) | – | 1.00 |
| `avx2`, nonce only | 12.0 (11.5 to 13.0) | 245 | 1.20 |
| `avx2`, rolling 256 versions | 15.0 (15.0 to 15.5) | 99.9 | 1.50 |

* other AVX2: other 1.0, built by hand; `--fast 1`
";
        assert_eq!(markdown(&record(), &Against::All).unwrap(), wanted);
    }

    #[test]
    fn peers_to_compare_with_are_chosen() {
        let mut record = record();
        record
            .series
            .insert(1, series("other C", false, 1, &[5e6; 3], None));
        let text = markdown(&record, &Against::parse("other C")).unwrap();
        assert!(
            text.contains("| × other C |\n") && text.contains("| 2.40 |\n"),
            "{text}"
        );
        assert!(
            !text.contains("× other AVX2") && text.contains("\n| other AVX2 |"),
            "{text}"
        );
        let text = markdown(&record, &Against::parse("other C, other AVX2")).unwrap();
        assert!(text.contains("| × other C | × other AVX2 |\n"), "{text}");
        let error = markdown(&record, &Against::parse("none"))
            .unwrap_err()
            .to_string();
        assert!(error.contains("\"none\""), "{error}");
    }

    #[test]
    fn a_disturbed_record_says_so() {
        let mut record = record();
        record.series[1].samples[2].cpu_share = 0.7;
        let text = markdown(&record, &Against::All).unwrap();
        assert!(text.contains("**Disturbed:** 1 of 9 turns"), "{text}");
    }

    #[test]
    fn texts_are_filled_again_and_again() {
        let load = |name: &str| {
            anyhow::ensure!(name == "a.json", "no {name}");
            Ok(record())
        };
        let empty = "one\n<!-- speeds of a.json -->\nold\n<!-- end of speeds -->\ntwo\n";
        let filled = fill(empty, load).unwrap();
        assert!(
            filled.starts_with("one\n<!-- speeds of a.json -->\n\nMeasured on"),
            "{filled}"
        );
        assert!(
            filled.ends_with("`--fast 1`\n\n<!-- end of speeds -->\ntwo\n"),
            "{filled}"
        );
        assert_eq!(fill(&filled, load).unwrap(), filled);
        let twice = filled.repeat(2);
        assert_eq!(fill(&twice, load).unwrap(), twice);
        assert_eq!(fill("nothing\n", load).unwrap(), "nothing\n");

        for wrong in [
            "<!-- speeds of a.json",
            "<!-- speeds of a.json -->\n",
            "<!-- speeds of b.json -->\n<!-- end of speeds -->\n",
        ] {
            assert!(fill(wrong, load).is_err(), "{wrong}");
        }
    }

    /// The records in the README's chart.
    const CHARTED: [&str; 2] = ["amd-25-17.json", "xeon-6-207.json"];

    fn root() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
    }

    #[test]
    fn the_chart_is_of_the_records() {
        let folder = root().join("benches/record");
        let text = std::fs::read_to_string(root().join("README.md")).unwrap();
        let chart = "benches/record/speeds.svg";
        assert!(text.contains(chart), "the README shows the chart");
        let records = CHARTED.map(|name| provenance::read(&folder.join(name)).unwrap());
        let drawn = std::fs::read_to_string(root().join(chart)).unwrap();
        assert!(
            drawn == crate::compare::plot::svg(&records).unwrap(),
            "draw it again: compare --plot {chart} --of {}",
            CHARTED.map(|name| format!("benches/record/{name}")).join(" ")
        );
    }

    #[test]
    fn the_texts_quote_the_records() {
        for name in ["docs/kernels.md", "benches/README.md"] {
            let text = std::fs::read_to_string(root().join(name)).unwrap();
            assert!(text.contains(BEGIN), "{name} quotes no record");
            let filled = fill(&text, |record| provenance::read(&root().join(record))).unwrap();
            assert!(
                text == filled,
                "{name} differs from its record: `compare --fill {name}` mends it"
            );
        }
    }

    #[test]
    fn every_record_is_whole() {
        for entry in std::fs::read_dir(root().join("benches/record")).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "svg") {
                continue;
            }
            let record: Record = provenance::read(&path).unwrap();
            assert!(!record.series.is_empty(), "{}", path.display());
            for series in &record.series {
                assert_eq!(
                    series.samples.len(),
                    record.rounds,
                    "{} {}",
                    path.display(),
                    series.name
                );
                assert!(
                    series.rates().iter().all(|&rate| rate > 0.0),
                    "{}",
                    path.display()
                );
                let known = series.ours || record.peers.iter().any(|peer| peer.name == series.name);
                assert!(known, "{} {}", path.display(), series.name);
            }
        }
    }
}
