//! The files that blocks are kept in until a node has answered.

use super::header;
use miner_core::{BlockHash, sha256d};

/// Name of the file that holds a block, before its hash.
const PREFIX: &str = "block-";

/// Name of its file.
pub(in crate::source) fn file_name(hash: &BlockHash) -> String {
    format!("{PREFIX}{hash}")
}

/// The block whose file has this name.
pub(in crate::source) fn of_file_name(name: &str) -> Option<BlockHash> {
    name.strip_prefix(PREFIX)?.parse().ok()
}

/// The file: hexadecimal digits on one line, so that people can hand it to `bitcoin-cli submitblock` too.
pub(in crate::source) fn to_file(block: &[u8]) -> Vec<u8> {
    let mut file = hex::encode(block).into_bytes();
    file.push(b'\n');
    file
}

/// The block in such a file, if it is the one that the name says.
pub(in crate::source) fn from_file(name: &str, file: &[u8]) -> Option<Vec<u8>> {
    let digits = file.strip_suffix(b"\n").unwrap_or(file);
    let block = hex::decode(digits).ok()?;
    let hash = BlockHash(sha256d(header(&block)?));
    (of_file_name(name) == Some(hash)).then_some(block)
}
