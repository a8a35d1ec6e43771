//! The 80-byte block header: fields and byte order.

use crate::{BlockHash, sha256d};

/// A block header. In its 80 bytes every number is little-endian and both hashes are in internal order:
///
/// | offset | size | field |
/// |-------:|-----:|-------|
/// | 0 | 4 | version |
/// | 4 | 32 | hash of the previous header |
/// | 36 | 32 | merkle root |
/// | 68 | 4 | time, Unix seconds |
/// | 72 | 4 | bits, the compact target |
/// | 76 | 4 | nonce |
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Header {
    /// Block version; signed in consensus code, top bits 001 by BIP 9.
    pub version: u32,
    /// Hash of the previous header, internal order.
    pub prev_hash: [u8; 32],
    /// Root of the merkle tree over the transaction ids, internal order.
    pub merkle_root: [u8; 32],
    /// Unix time in seconds.
    pub time: u32,
    /// Compact network target, see [`Target::from_bits`](crate::Target::from_bits).
    pub bits: u32,
    pub nonce: u32,
}

impl Header {
    pub const SIZE: usize = 80;

    pub fn to_bytes(&self) -> [u8; Self::SIZE] {
        let mut bytes = [0; Self::SIZE];
        bytes[0..4].copy_from_slice(&self.version.to_le_bytes());
        bytes[4..36].copy_from_slice(&self.prev_hash);
        bytes[36..68].copy_from_slice(&self.merkle_root);
        bytes[68..72].copy_from_slice(&self.time.to_le_bytes());
        bytes[72..76].copy_from_slice(&self.bits.to_le_bytes());
        bytes[76..80].copy_from_slice(&self.nonce.to_le_bytes());
        bytes
    }

    /// Any 80 bytes are a header.
    pub fn from_bytes(bytes: &[u8; Self::SIZE]) -> Self {
        Self {
            version: u32::from_le_bytes(part(bytes, 0)),
            prev_hash: part(bytes, 4),
            merkle_root: part(bytes, 36),
            time: u32::from_le_bytes(part(bytes, 68)),
            bits: u32::from_le_bytes(part(bytes, 72)),
            nonce: u32::from_le_bytes(part(bytes, 76)),
        }
    }

    /// The block hash, by the `sha2` crate.
    pub fn hash(&self) -> BlockHash {
        BlockHash(sha256d(&self.to_bytes()))
    }
}

/// The `N` bytes from `offset` on.
fn part<const N: usize>(bytes: &[u8; Header::SIZE], offset: usize) -> [u8; N] {
    std::array::from_fn(|i| bytes[offset + i])
}
