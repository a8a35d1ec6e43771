//! The run: threads take cases, results are added in the order of the cases.

use std::{
    collections::BTreeMap,
    path::Path,
    sync::{
        atomic::{AtomicBool, AtomicU64, Ordering},
        mpsc,
    },
    thread,
    time::{Duration, Instant},
};

use miner_core::Kernel;

use crate::{
    case::Case,
    check::{Outcome, Subject, check},
    record::Record,
};

/// Time between two lines of progress. The record is saved before each.
const EVERY: Duration = Duration::from_secs(10);
/// Wrong answers after which there is no point in going on.
const ENOUGH_MISMATCHES: u64 = 1000;

/// A case that is done: its number, its hashes, and what came out.
type Done = (u64, u64, Outcome);

/// Continues from `record` until every kernel has computed `hashes` hashes.
///
/// # Errors
/// If the record cannot be saved.
pub(crate) fn run(
    kernels: &[Kernel],
    mut record: Record,
    hashes: u64,
    threads: usize,
    path: Option<&Path>,
) -> anyhow::Result<Record> {
    let next = AtomicU64::new(record.setup.first_case + record.cases);
    let stop = AtomicBool::new(record.hashes >= hashes);
    let seed = record.setup.seed;
    let (sender, done) = mpsc::sync_channel(threads);
    thread::scope(|scope| {
        for _ in 0..threads {
            let sender = sender.clone();
            let (next, stop) = (&next, &stop);
            scope.spawn(move || work(kernels, seed, next, stop, &sender));
        }
        drop(sender);
        let result = collect(&mut record, hashes, &done, path, &stop);
        stop.store(true, Ordering::Relaxed);
        drop(done); // Threads that wait to send see that nobody listens.
        result
    })?;
    if let Some(path) = path {
        provenance::write(&record, path)?;
    }
    Ok(record)
}

/// What a thread does: case after case until told to stop.
fn work(kernels: &[Kernel], seed: u64, next: &AtomicU64, stop: &AtomicBool, done: &mpsc::SyncSender<Done>) {
    let subjects: Vec<_> = kernels.iter().copied().map(Subject::kernel).collect();
    while !stop.load(Ordering::Relaxed) {
        let case = Case::new(seed, next.fetch_add(1, Ordering::Relaxed));
        let outcome = check(&case, &subjects);
        if done.send((case.index, case.hashes(), outcome)).is_err() {
            return;
        }
    }
}

/// Adds results until there are enough.
fn collect(
    record: &mut Record,
    hashes: u64,
    done: &mpsc::Receiver<Done>,
    path: Option<&Path>,
    stop: &AtomicBool,
) -> anyhow::Result<()> {
    // A case that is done before an earlier one waits here: a record always covers the first cases.
    let mut early = BTreeMap::new();
    let (begin, already) = (Instant::now(), record.hashes);
    let mut said = begin;
    for (index, size, outcome) in done {
        early.insert(index, (size, outcome));
        while record.hashes < hashes
            && record.mismatches < ENOUGH_MISMATCHES
            && let Some((size, outcome)) = early.remove(&(record.setup.first_case + record.cases))
        {
            record.add(size, outcome);
        }
        if record.hashes >= hashes || record.mismatches >= ENOUGH_MISMATCHES {
            stop.store(true, Ordering::Relaxed);
        } else if said.elapsed() >= EVERY {
            said = Instant::now();
            if let Some(path) = path {
                provenance::write(&record, path)?;
            }
            say(record, hashes, already, begin);
        }
    }
    Ok(())
}

/// Prints a line of progress.
fn say(record: &Record, hashes: u64, already: u64, begin: Instant) {
    let elapsed = begin.elapsed().as_secs_f64();
    let done = (record.hashes - already) as f64;
    let left = elapsed * hashes.saturating_sub(record.hashes) as f64 / done.max(1.0);
    eprintln!(
        "{:.3e} of {:.3e} hashes a kernel, {} hits, {} mismatches, {:.0} s, {left:.0} s left",
        record.hashes as f64, hashes as f64, record.hits, record.mismatches, elapsed
    );
}
