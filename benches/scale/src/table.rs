//! A record as tables in Markdown.

use crate::before;
use crate::record::Record;
use crate::{http, logic};
use anyhow::Context;
use std::fmt::Write as _;
use std::path::Path;

/// Executors, and the longest time from a clean job until the last of them has it, that the scheduler is to keep.
pub const AIMS: [(usize, f64); 2] = [(1_000, 0.1), (10_000, 1.0)];

/// All of a record.
pub fn markdown(record: &Record) -> String {
    let machine = &record.machine;
    let kind = if machine.is_virtual {
        "virtual machine"
    } else {
        "no virtual machine"
    };
    let mut text = format!(
        "Measured on **{}** ({}, {} CPUs, {kind}, load average {:.1}), {}. Commit {}, {}.\n\n",
        machine.cpu,
        machine.identity,
        machine.cpus,
        machine.load_average,
        record.date.get(..10).unwrap_or(&record.date),
        short(&record.commit),
        record.compiler,
    );
    text += "The logic alone:\n\n\
             | executors | last has a clean job, ms: p50 / p99 / longest | CPU until then, ms: p50 | CPU per job, ms | CPU when idle, % | \
             memory, MB: launched / after the jobs | shares per second | launch, ms |\n\
             |---|---|---|---|---|---|---|---|\n";
    for measured in &record.logic {
        logic_row(&mut text, measured);
    }
    text += "\nWith the client over HTTP:\n\n\
             | executors | last has a clean job, ms: p50 / p99 / longest | before, ms | new block each second: reached, least / median | \
             with shares | of these accepted | launch, ms |\n\
             |---|---|---|---|---|---|---|\n";
    for measured in &record.http {
        http_row(&mut text, measured);
    }
    text
}

fn logic_row(text: &mut String, measured: &logic::Measured) {
    let _ = writeln!(
        text,
        "| {} | {} | {} | {:.1} | {:.2} | {:.0} / {:.0} | {:.0} | {:.1} |",
        measured.executors,
        times(&measured.job_seconds),
        milliseconds(measured.job_cpu_seconds.median()),
        measured.cpu_seconds_per_job * 1e3,
        measured.cpu_seconds_per_idle_second * 1e2,
        measured.resident_bytes_launched as f64 / 1e6,
        measured.resident_bytes_after as f64 / 1e6,
        measured.shares_per_second,
        measured.launch_seconds * 1e3,
    );
}

fn http_row(text: &mut String, measured: &http::Measured) {
    let before = before::JOB_SECONDS
        .iter()
        .find(|(executors, ..)| *executors == measured.executors)
        .map_or_else(
            || "–".to_owned(),
            |(_, least, most)| {
                if least < most {
                    format!("{:.0} to {:.0}", least * 1e3, most * 1e3)
                } else {
                    format!("{:.0}", most * 1e3)
                }
            },
        );
    let reached = |samples: &crate::sampling::Samples| {
        format!("{:.0} / {:.0}", samples.quantile(0.0), samples.median())
    };
    let _ = writeln!(
        text,
        "| {} | {} | {before} | {} | {} | {} of {} | {:.0} |",
        measured.executors,
        times(&measured.job_seconds),
        reached(&measured.each_second),
        reached(&measured.each_second_with_shares),
        measured.shares_accepted,
        measured.shares_sent,
        measured.launch_seconds * 1e3,
    );
}

fn times(seconds: &crate::sampling::Samples) -> String {
    format!(
        "{} / {} / {}",
        milliseconds(seconds.median()),
        milliseconds(seconds.p99()),
        milliseconds(seconds.longest())
    )
}

fn milliseconds(seconds: f64) -> String {
    let digits = if seconds < 0.01 { 2 } else { 1 };
    format!("{:.digits$}", seconds * 1e3)
}

fn short(commit: &str) -> String {
    let (hash, rest) = commit.split_once(' ').unwrap_or((commit, ""));
    format!("{} {rest}", hash.get(..12).unwrap_or(hash))
        .trim_end()
        .to_owned()
}

/// Replaces what `text` has between the two comments that name this record.
///
/// # Errors
/// If the file cannot be read or written, or has no such comments.
pub fn fill(record: &Record, record_path: &Path, text: &Path) -> anyhow::Result<()> {
    let old = std::fs::read_to_string(text).with_context(|| text.display().to_string())?;
    let name = record_path.display().to_string();
    let new = filled(record, &name, &old)
        .with_context(|| format!("{} has no `{}` and `{END}`", text.display(), begin(&name)))?;
    std::fs::write(text, new).with_context(|| text.display().to_string())
}

const END: &str = "<!-- end of scale -->";

fn begin(name: &str) -> String {
    format!("<!-- scale of {name} -->")
}

/// The text with this record's tables; `None` if it has no place for them.
pub fn filled(record: &Record, name: &str, old: &str) -> Option<String> {
    let begin = begin(name);
    let (head, rest) = old.split_once(&begin)?;
    let (_, tail) = rest.split_once(END)?;
    Some(format!("{head}{begin}\n\n{}\n{END}{tail}", markdown(record)))
}
