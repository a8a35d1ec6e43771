//! The file operations of a log, one method for each step that can fail or be the last one before a crash.

use std::io;

/// The state.
pub const LOG: &str = "log";
/// A log that is not complete yet.
pub const NEW_LOG: &str = "log.new";
/// Blocks that no pool will answer any more.
pub const UNANSWERED: &str = "unanswered-blocks.jsonl";

/// Steps on the files of a state directory.
pub trait Disk {
    /// The content of a file, if it exists.
    fn read(&mut self, name: &str) -> io::Result<Option<Vec<u8>>>;
    /// Appends to the log. On failure, any part of `bytes` may have been written.
    fn append(&mut self, bytes: &[u8]) -> io::Result<()>;
    fn sync_log(&mut self) -> io::Result<()>;
    /// Writes a new log beside the old one.
    fn write_new(&mut self, bytes: &[u8]) -> io::Result<()>;
    fn sync_new(&mut self) -> io::Result<()>;
    /// Replaces the old log with the new one.
    fn replace_log(&mut self) -> io::Result<()>;
    fn sync_directory(&mut self) -> io::Result<()>;
    /// Appends to the file of unanswered blocks, and syncs it.
    fn append_unanswered(&mut self, bytes: &[u8]) -> io::Result<()>;
    fn rename(&mut self, from: &str, to: &str) -> io::Result<()>;
}
