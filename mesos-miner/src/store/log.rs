//! The format of the log, how it is read, and how it is written so that a crash at any moment leaves a whole state.
//!
//! Each line is a group of records that was synced at once: sixteen hex digits, the first eight bytes of the SHA-256 of the
//! rest of the line, a space, and JSON: `{"group":3,"records":[…]}`. Groups are numbered from 0; group 0 is a whole
//! state.
//!
//! * **Append**: one line, then a sync. After a crash the last line may be torn, with any part of it missing or zero; since it
//!   was not reported as kept, it is left out.
//! * **Compaction**: `log.new` with the whole state, a sync, a rename over `log`, a sync of the directory. Either log is
//!   whole at every moment.
//! * **After a failed write** nothing is known about the end of the file, and after a failed sync not even about pages that
//!   were written (the kernel may drop them and forget). So nothing is appended to a log in doubt: compaction
//!   writes it anew.

use super::disk::{Disk, LOG};
use super::{StoreError, earlier};
use scheduler::records::{Record, State};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::io;
use std::path::Path;

/// A log is compacted when it is longer than twice its first line and this many bytes.
const COMPACTION_SLACK: usize = 256 << 10;
/// Hex digits of a checksum.
const CHECKSUM_DIGITS: usize = 16;

#[derive(Serialize, Deserialize)]
struct Group {
    group: u64,
    records: Vec<Record>,
}

#[derive(Debug)]
pub(super) struct Log<D> {
    disk: D,
    next_group: u64,
    bytes: usize,
    /// Compact when the next line would go beyond.
    limit: usize,
    /// A write failed, so what the file holds is not known.
    in_doubt: bool,
}

impl<D: Disk> Log<D> {
    /// Reads what is there and compacts it.
    pub(super) fn open(dir: &Path, mut disk: D) -> Result<(Self, State), StoreError> {
        let path = dir.join(LOG);
        let file_error = |error| StoreError::File {
            path: path.clone(),
            error,
        };
        let (state, is_earlier) = match disk.read(LOG).map_err(file_error)? {
            Some(bytes) => {
                let replayed = replay(&bytes).map_err(|reason| StoreError::Damaged {
                    path: path.clone(),
                    reason,
                })?;
                if replayed.torn > 0 {
                    tracing::warn!(
                        "{}: the last write of an earlier run was cut short: {} bytes are left out",
                        path.display(),
                        replayed.torn
                    );
                }
                (replayed.state, false)
            }
            None => match earlier::read(dir, &mut disk)? {
                Some(state) => (state, true),
                None => (State::default(), false),
            },
        };
        let mut log = Self {
            disk,
            next_group: 0,
            bytes: 0,
            limit: 0,
            in_doubt: true,
        };
        log.compact(&state).map_err(file_error)?;
        if is_earlier {
            earlier::put_away(dir, &mut log.disk)?;
        }
        Ok((log, state))
    }

    /// Writes and syncs the records; `state` is what they led to.
    pub(super) fn write(&mut self, records: &[Record], state: &State) -> io::Result<()> {
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

    pub(super) fn write_unanswered(&mut self, lines: &[u8]) -> io::Result<()> {
        self.disk.append_unanswered(lines)?;
        // The file may be new.
        self.disk.sync_directory()
    }

    /// The next write writes the whole state.
    pub(super) fn doubt(&mut self) {
        self.in_doubt = true;
    }

    pub(super) fn is_in_doubt(&self) -> bool {
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

/// Why a file does not hold a state.
#[derive(Debug, thiserror::Error)]
pub enum Damage {
    #[error("it is empty")]
    Empty,
    #[error("its first line does not end")]
    Unfinished,
    #[error("the checksum of group {group} is wrong")]
    Checksum { group: u64 },
    #[error("group {found} stands where {wanted} is due")]
    Order { found: u64, wanted: u64 },
    /// The checksum is right, so a later version wrote it; or it is an earlier version's file, which has none.
    #[error(transparent)]
    Content(#[from] serde_json::Error),
}

#[derive(Debug, Default)]
pub(super) struct Replayed {
    pub(super) state: State,
    /// Bytes at the end that are no whole line.
    torn: usize,
}

/// Adds up the groups of a log, or says why it is damaged.
pub(super) fn replay(bytes: &[u8]) -> Result<Replayed, Damage> {
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
            // Group 0 was whole before the file got its name.
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
