//! The log: its format, and how it is written so that a crash at any moment leaves a complete state.
//!
//! Each line is a group of records that were synced together: sixteen hex digits, which are the first eight bytes of
//! the SHA-256 of the JSON, then a space and the JSON: `{"group":3,"records":[…]}`. Groups are numbered from 0; group
//! 0 is a complete state.
//!
//! * **Append**: one line, then a sync. After a crash the last line may be torn, with any part of it missing or zero. It
//!   was never reported as persisted, so it is ignored.
//! * **Compaction**: `log.new` with the complete state, a sync, a rename over `log`, a sync of the directory. Whichever
//!   log a crash leaves is complete.
//! * **After a failed write** the end of the file is unknown, and after a failed sync so are pages already written (the
//!   operating system may drop them and report no further error). So nothing is appended to such a log: compaction
//!   writes a new one.

use crate::{Damage, Disk, LOG, OpenError, earlier};
use scheduler::records::{Record, State};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::io;

/// A log is compacted when it would exceed twice the length of its first line plus this many bytes.
const COMPACTION_SLACK: usize = 256 << 10;
/// Hex digits of a checksum.
const CHECKSUM_DIGITS: usize = 16;

#[derive(Serialize, Deserialize)]
struct Group {
    group: u64,
    records: Vec<Record>,
}

/// Where a state comes from.
#[derive(Clone, Copy)]
enum Origin {
    Log,
    /// The file of an earlier version.
    Earlier,
    /// There is none yet.
    Nothing,
}

#[derive(Debug)]
pub(crate) struct Log<D> {
    disk: D,
    next_group: u64,
    bytes: usize,
    /// Length that makes a line too many: the log is compacted instead of appended to.
    limit: usize,
    /// A write failed, so the content of the file is unknown.
    in_doubt: bool,
}

impl<D: Disk> Log<D> {
    /// Reads the log, or what an earlier version left, and compacts it. Also gives the number of bytes that a crash has
    /// cut short at its end. If there is a state but it cannot be written, the first write tries again: executors of
    /// that state may be running, and must not be left alone for want of disk space.
    pub(crate) fn open(mut disk: D) -> Result<(Self, State, usize), OpenError> {
        let file_error = |error| OpenError::File { file: LOG, error };
        let (replayed, origin) = match disk.read(LOG).map_err(file_error)? {
            Some(bytes) => (
                replay(&bytes).map_err(|reason| OpenError::Damaged { file: LOG, reason })?,
                Origin::Log,
            ),
            None => {
                let earlier = earlier::read(&mut disk)?;
                let origin = match earlier {
                    Some(_) => Origin::Earlier,
                    None => Origin::Nothing,
                };
                let state = earlier.unwrap_or_default();
                (Replayed { state, torn: 0 }, origin)
            }
        };
        let mut log = Self {
            disk,
            next_group: 0,
            bytes: 0,
            limit: 0,
            in_doubt: true,
        };
        match (log.compact(&replayed.state), origin) {
            (Ok(()), Origin::Earlier) => earlier::rename_old(&mut log.disk)?,
            (Err(error), Origin::Nothing) => return Err(file_error(error)),
            _ => {}
        }
        Ok((log, replayed.state, replayed.torn))
    }

    /// Writes and syncs the records; `state` is the state after them.
    pub(crate) fn write(&mut self, records: &[Record], state: &State) -> io::Result<()> {
        let line = line(self.next_group, records)?;
        if self.in_doubt || self.bytes + line.len() > self.limit {
            return self.compact(state);
        }
        self.in_doubt = true;
        self.disk.append(&line)?;
        self.disk.sync_log()?;
        self.in_doubt = false;
        self.bytes += line.len();
        self.next_group += 1;
        Ok(())
    }

    pub(crate) fn write_unanswered(&mut self, lines: &[u8]) -> io::Result<()> {
        self.disk.append_unanswered(lines)?;
        // The file may be new.
        self.disk.sync_directory()
    }

    /// Makes the next write a compaction.
    pub(crate) fn mark_in_doubt(&mut self) {
        self.in_doubt = true;
    }

    pub(crate) fn is_in_doubt(&self) -> bool {
        self.in_doubt
    }

    fn compact(&mut self, state: &State) -> io::Result<()> {
        let line = line(0, &state.records().collect::<Vec<_>>())?;
        self.in_doubt = true;
        self.disk.write_new(&line)?;
        self.disk.sync_new()?;
        self.disk.replace_log()?;
        self.disk.sync_directory()?;
        self.in_doubt = false;
        self.bytes = line.len();
        self.limit = 2 * line.len() + COMPACTION_SLACK;
        self.next_group = 1;
        Ok(())
    }
}

fn line(group: u64, records: &[Record]) -> io::Result<Vec<u8>> {
    #[derive(Serialize)]
    struct Borrowed<'a> {
        group: u64,
        records: &'a [Record],
    }
    let json = serde_json::to_vec(&Borrowed { group, records })?;
    let mut line = checksum(&json).into_bytes();
    line.push(b' ');
    line.extend_from_slice(&json);
    line.push(b'\n');
    Ok(line)
}

fn checksum(json: &[u8]) -> String {
    hex::encode(&Sha256::digest(json)[..CHECKSUM_DIGITS / 2])
}

#[derive(Debug, Default)]
struct Replayed {
    state: State,
    /// Bytes of a torn line at the end.
    torn: usize,
}

/// Applies the groups of a log in order.
fn replay(bytes: &[u8]) -> Result<Replayed, Damage> {
    let mut replayed = Replayed::default();
    let mut rest = bytes;
    let mut wanted = 0;
    while !rest.is_empty() {
        let end = rest.iter().position(|byte| *byte == b'\n');
        let (line, after) = match end {
            Some(end) => (&rest[..end], &rest[end + 1..]),
            None => (rest, &[][..]),
        };
        match parse(line, wanted) {
            Ok(group) if end.is_some() && group.group == wanted => {
                group
                    .records
                    .into_iter()
                    .for_each(|record| replayed.state.apply(record));
            }
            Ok(group) if end.is_some() => {
                return Err(Damage::Order {
                    found: group.group,
                    wanted,
                });
            }
            // Only appended groups can be torn: group 0 was complete before the file got its name.
            _ if after.is_empty() && wanted > 0 => {
                replayed.torn = rest.len();
                return Ok(replayed);
            }
            Ok(_) => return Err(Damage::Unfinished),
            Err(damage) => return Err(damage),
        }
        rest = after;
        wanted += 1;
    }
    if wanted == 0 {
        return Err(Damage::Empty);
    }
    Ok(replayed)
}

fn parse(line: &[u8], number: u64) -> Result<Group, Damage> {
    let wrong = Damage::Checksum { group: number };
    let Some((sum, rest)) = line.split_at_checked(CHECKSUM_DIGITS) else {
        return Err(wrong);
    };
    match rest.split_first() {
        Some((b' ', json)) if sum == checksum(json).as_bytes() => Ok(serde_json::from_slice(json)?),
        _ => Err(wrong),
    }
}
