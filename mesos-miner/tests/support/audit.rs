//! Reads executors' search records (`search.jsonl` in their sandboxes) and checks how the search space was divided:
//!
//! * no two assignments of a job have a header in common;
//! * every piece lies inside its assignment;
//! * no header was searched twice;
//! * the pieces of an assignment, searched and abandoned, follow its search order from the beginning, without a gap.
//!
//! The search order is that of `miner_core::Cursor`: for each time, for each extranonce2, for each batch of versions,
//! the nonces. Everything is computed from the recorded numbers, with none of the program's code.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde_json::Value;

/// The record of one executor.
#[derive(Clone, Debug)]
pub(crate) struct Record {
    pub(crate) executor: String,
    pub(crate) lines: Vec<Value>,
}

/// Totals of records that are in order.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Totals {
    pub(crate) jobs: usize,
    pub(crate) assignments: usize,
    /// Executors that have searched at all.
    pub(crate) searchers: usize,
    /// Headers hashed.
    pub(crate) hashes: u64,
}

/// An assignment as recorded.
#[derive(Debug)]
struct Assignment {
    executor: String,
    /// Identifies the job.
    job: String,
    prefix: Vec<u8>,
    extranonce2_size: usize,
    mask: u32,
    /// The version's bits outside of `mask`.
    fixed: u32,
    time_first: u64,
    time_step: u64,
    nonces: (u64, u64),
    pieces: Vec<Piece>,
}

/// A piece as recorded. Versions are numbered by the bits under the assignment's mask.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Piece {
    time: u64,
    extranonce2: Vec<u8>,
    versions: (u64, u64),
    nonces: (u64, u64),
    searched: bool,
}

/// Finds and reads every record below `dir`.
pub(crate) fn read_records(dir: &Path) -> Vec<Record> {
    let mut files = Vec::new();
    find(dir, &mut files);
    let record = |file: PathBuf| {
        let text = std::fs::read_to_string(&file).unwrap();
        let parse = |line| serde_json::from_str(line).unwrap_or_else(|e| panic!("{e} in {line} of {file:?}"));
        Record {
            executor: file.parent().unwrap().display().to_string(),
            lines: text.lines().map(parse).collect(),
        }
    };
    files.into_iter().map(record).collect()
}

fn find(dir: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        // Mesos also links to the newest run of an executor.
        if path.is_symlink() {
            continue;
        }
        if path.is_dir() {
            find(&path, files);
        } else if path.file_name().is_some_and(|name| name == "search.jsonl") {
            files.push(path);
        }
    }
}

/// Checks all of the above. An error describes the first violation.
pub(crate) fn audit(records: &[Record]) -> Result<Totals, String> {
    let assignments = parse(records)?;
    let mut jobs: BTreeMap<&str, Vec<&Assignment>> = BTreeMap::new();
    for assignment in assignments.values() {
        for piece in &assignment.pieces {
            assignment.check_inside(piece)?;
        }
        assignment.check_order()?;
        jobs.entry(&assignment.job).or_default().push(assignment);
    }
    for (job, assignments) in &jobs {
        check_spaces(assignments).map_err(|e| format!("job {job}: {e}"))?;
        check_once(assignments).map_err(|e| format!("job {job}: {e}"))?;
    }
    let searched = || {
        assignments
            .values()
            .flat_map(|a| a.pieces.iter().map(move |p| (a, p)))
    };
    let searchers: BTreeSet<_> = searched()
        .filter(|(_, p)| p.searched)
        .map(|(a, _)| &a.executor)
        .collect();
    Ok(Totals {
        jobs: jobs.len(),
        assignments: assignments.len(),
        searchers: searchers.len(),
        hashes: searched().map(|(_, piece)| piece.hashes()).sum(),
    })
}

// === reading ===

fn parse(records: &[Record]) -> Result<BTreeMap<u64, Assignment>, String> {
    let mut assignments = BTreeMap::new();
    for record in records {
        for line in &record.lines {
            let generation = number(line, "generation")?;
            if line["event"] == "assigned" {
                let assignment = Assignment::parse(line, &record.executor)?;
                if assignments.insert(generation, assignment).is_some() {
                    return Err(format!("generation {generation} was given twice: {line}"));
                }
                continue;
            }
            let assignment = assignments
                .get_mut(&generation)
                .filter(|assignment| assignment.executor == record.executor)
                .ok_or_else(|| format!("not assigned to {}: {line}", record.executor))?;
            let piece = assignment.parse_piece(line)?;
            assignment.pieces.push(piece);
        }
    }
    Ok(assignments)
}

fn number(line: &Value, name: &str) -> Result<u64, String> {
    line[name]
        .as_u64()
        .ok_or_else(|| format!("no number {name} in {line}"))
}

/// From the first one, which has this name, to the one after the last.
fn nonces(line: &Value, first: &str) -> Result<(u64, u64), String> {
    let first = number(line, first)?;
    Ok((first, first + number(line, "nonce_count")?))
}

fn version_bits(line: &Value, name: &str) -> Result<u32, String> {
    u32::try_from(number(line, name)?).map_err(|e| format!("{name}: {e} in {line}"))
}

fn bytes(line: &Value, name: &str) -> Result<Vec<u8>, String> {
    let text = line[name]
        .as_str()
        .ok_or_else(|| format!("no text {name} in {line}"))?;
    hex::decode(text).map_err(|e| format!("{name}: {e} in {line}"))
}

impl Assignment {
    fn parse(line: &Value, executor: &str) -> Result<Self, String> {
        let job_mask = version_bits(line, "job_version_mask")?;
        let kept = version_bits(line, "job_version")? & !job_mask;
        // Without the time: jobs that differ in nothing else have headers in common.
        let job = ["prev_hash", "merkle_root_of_zeros"].map(|name| line[name].to_string());
        Ok(Self {
            executor: executor.to_owned(),
            job: job.join(" "),
            prefix: bytes(line, "extranonce2_prefix")?,
            extranonce2_size: usize::try_from(number(line, "extranonce2_size")?)
                .map_err(|e| e.to_string())?,
            mask: version_bits(line, "version_mask")?,
            fixed: kept | version_bits(line, "version_fixed")?,
            time_first: number(line, "job_time")? + number(line, "time_first")?,
            time_step: number(line, "time_step")?,
            nonces: nonces(line, "nonce_first")?,
            pieces: Vec::new(),
        })
    }

    fn parse_piece(&self, line: &Value) -> Result<Piece, String> {
        let (first, last) = (
            version_bits(line, "version_first")?,
            version_bits(line, "version_last")?,
        );
        for version in [first, last] {
            if version & !self.mask != self.fixed {
                return Err(format!("version {version:08x} is outside {self:?}: {line}"));
            }
        }
        let versions = (rank(first, self.mask), rank(last, self.mask) + 1);
        if number(line, "version_count")? != versions.1.saturating_sub(versions.0) {
            return Err(format!("versions are not a row: {line}"));
        }
        if let Some(listed) = line["versions"].as_array() {
            let all = (versions.0..versions.1).map(|rank| self.version(rank));
            if !listed
                .iter()
                .map(Value::as_u64)
                .eq(all.map(|version| Some(version.into())))
            {
                return Err(format!("listed versions are others: {line}"));
            }
        }
        Ok(Piece {
            time: number(line, "time")?,
            extranonce2: bytes(line, "extranonce2")?,
            versions,
            nonces: nonces(line, "nonce_start")?,
            searched: line["event"] == "searched",
        })
    }

    fn version(&self, rank: u64) -> u32 {
        self.fixed | unrank(rank, self.mask)
    }
}

/// The bits of `version` under `mask` as one number.
fn rank(version: u32, mask: u32) -> u64 {
    let bits = (0..32).filter(|bit| mask >> bit & 1 == 1);
    bits.enumerate()
        .map(|(place, bit)| u64::from(version >> bit & 1) << place)
        .sum()
}

/// The inverse of [`rank`].
fn unrank(rank: u64, mask: u32) -> u32 {
    let bits = (0..32).filter(|bit| mask >> bit & 1 == 1);
    bits.enumerate()
        .map(|(place, bit)| ((rank >> place & 1) as u32) << bit)
        .sum()
}

impl Piece {
    fn hashes(&self) -> u64 {
        if self.searched {
            (self.versions.1 - self.versions.0) * (self.nonces.1 - self.nonces.0)
        } else {
            0
        }
    }
}

// === checking ===

impl Assignment {
    /// The versions are checked where they are read.
    fn check_inside(&self, piece: &Piece) -> Result<(), String> {
        let on_lattice = piece
            .time
            .checked_sub(self.time_first)
            .is_some_and(|age| age.is_multiple_of(self.time_step));
        let inside = on_lattice
            && piece.extranonce2.len() == self.extranonce2_size
            && piece.extranonce2.starts_with(&self.prefix)
            && piece.nonces.0 >= self.nonces.0
            && piece.nonces.1 <= self.nonces.1;
        inside
            .then_some(())
            .ok_or_else(|| format!("{piece:?} is outside {self:?}"))
    }

    /// Sorted, each piece begins where the one before it ends.
    fn check_order(&self) -> Result<(), String> {
        let mut pieces = self.pieces.clone();
        pieces.sort();
        let mut extranonce2 = self.prefix.clone();
        extranonce2.resize(self.extranonce2_size, 0);
        let start = Piece {
            time: self.time_first,
            extranonce2,
            versions: (0, 0),
            nonces: (0, 0),
            searched: false,
        };
        let mut before = &start;
        for piece in &pieces {
            let goes_on = if before.nonces.1 == self.nonces.1 || before == &start {
                self.begins_next_batch(before, piece)
            } else {
                (piece.time, &piece.extranonce2) == (before.time, &before.extranonce2)
                    && piece.versions == before.versions
                    && piece.nonces.0 == before.nonces.1
            };
            if !goes_on {
                return Err(format!(
                    "gap or overlap of {} between {before:?} and {piece:?}",
                    self.executor
                ));
            }
            before = piece;
        }
        Ok(())
    }

    fn begins_next_batch(&self, before: &Piece, piece: &Piece) -> bool {
        let mut place = (before.time, before.extranonce2.clone(), before.versions.1);
        if place.2 == 1 << self.mask.count_ones() {
            place.2 = 0;
            let free = &mut place.1[self.prefix.len()..];
            // Incremented as a big-endian number; on overflow the time is next.
            let carried = free.iter_mut().rev().all(|byte| {
                *byte = byte.wrapping_add(1);
                *byte == 0
            });
            if carried {
                place.0 += self.time_step;
            }
        }
        (piece.time, &piece.extranonce2, piece.versions.0) == (place.0, &place.1, place.2)
            && piece.nonces.0 == self.nonces.0
    }

    /// Whether no header lies in both.
    fn is_apart_from(&self, other: &Self) -> bool {
        let prefixes = !self.prefix.starts_with(&other.prefix) && !other.prefix.starts_with(&self.prefix);
        let versions = (self.fixed ^ other.fixed) & !(self.mask | other.mask) != 0;
        let nonces = self.nonces.0 >= other.nonces.1 || other.nonces.0 >= self.nonces.1;
        let apart = self.time_first.abs_diff(other.time_first);
        prefixes
            || versions
            || nonces
            || !apart.is_multiple_of(greatest_common_divisor(self.time_step, other.time_step))
    }
}

fn greatest_common_divisor(a: u64, b: u64) -> u64 {
    if b == 0 {
        a
    } else {
        greatest_common_divisor(b, a % b)
    }
}

fn check_spaces(assignments: &[&Assignment]) -> Result<(), String> {
    for (at, one) in assignments.iter().enumerate() {
        if let Some(other) = assignments[at + 1..]
            .iter()
            .find(|other| !one.is_apart_from(other))
        {
            return Err(format!("assignments overlap: {one:?} and {other:?}"));
        }
    }
    Ok(())
}

/// Compares all pieces of the same coinbase and time with each other.
fn check_once(assignments: &[&Assignment]) -> Result<(), String> {
    let mut groups: BTreeMap<_, Vec<(&Assignment, &Piece)>> = BTreeMap::new();
    for assignment in assignments {
        for piece in assignment.pieces.iter().filter(|piece| piece.searched) {
            let group = groups.entry((&piece.extranonce2, piece.time)).or_default();
            group.push((assignment, piece));
        }
    }
    for group in groups.values() {
        for (at, (owner, piece)) in group.iter().enumerate() {
            for (other_owner, other) in &group[at + 1..] {
                let nonces = piece.nonces.0 < other.nonces.1 && other.nonces.0 < piece.nonces.1;
                if nonces && have_common_version(owner, piece, other_owner, other) {
                    return Err(format!(
                        "searched twice: {piece:?} by {} and {other:?} by {}",
                        owner.executor, other_owner.executor
                    ));
                }
            }
        }
    }
    Ok(())
}

fn have_common_version(owner: &Assignment, piece: &Piece, other_owner: &Assignment, other: &Piece) -> bool {
    let versions: BTreeSet<_> = (piece.versions.0..piece.versions.1)
        .map(|rank| owner.version(rank))
        .collect();
    (other.versions.0..other.versions.1).any(|rank| versions.contains(&other_owner.version(rank)))
}
