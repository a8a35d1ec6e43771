//! The layout of memory: the contract between the generated functions and their callers.

use crate::machine::Width;

/// Offsets in the arguments, a block of memory that begins at a multiple of 64.
pub mod arguments {
    /// The next nonces, one per lane: 16 words.
    pub const NONCES: i32 = 0;
    /// The parts of W\[16\] to W\[33\] of the header's second block that do not depend on the nonce: 18 words.
    pub const FIXED: i32 = 64;
    /// The bits of the hash's top word, in the byte order of the hash, that must be 0: a word.
    pub const MASK: i32 = 136;
    /// K + W of rounds 4 to 17, which do not depend on the nonce: 14 words.
    pub const PAIRS: i32 = 144;
    /// Address of the tables.
    pub const TABLES: i32 = 200;
    /// Address of the versions' states.
    pub const VERSIONS: i32 = 208;
    /// Address of the results: 16 bits per iteration, a bit per lane.
    pub const FOUND: i32 = 216;
    /// Address of the blocks.
    pub const BLOCKS: i32 = 224;
    /// How many versions, at least 1: 8 bytes.
    pub const VERSION_COUNT: i32 = 232;
    /// How many iterations, at least 1, those that fill and drain the pipeline included; or how many tables: 8 bytes.
    pub const ITERATIONS: i32 = 240;
    /// Scratch memory.
    pub const SPILL: i32 = 256;
}

/// What the hashes of a vector differ in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lanes {
    /// The nonce: their message schedules differ, their midstate is the same.
    Nonces,
    /// The version: their midstates differ, their message schedule is the same.
    Versions,
}

/// What the hashes of a vector start from, by version.
///
/// ```text
/// lanes are nonces    16 bytes (f, e, b, a) and 16 bytes (h, g, d, c): the state after round 3 with the nonce taken as 0
///                     8 words: the midstate, a to h
/// lanes are versions  the same of as many versions as a vector has lanes: 16 bytes (f, e, b, a) of each, 16 bytes
///                     (h, g, d, c) of each, and a row for each word of the midstates
/// ```
#[derive(Clone, Copy, Debug)]
pub struct States {
    pub width: Width,
    pub lanes: Lanes,
}

impl States {
    /// Words f, e, b, a of a hash.
    pub fn abef(&self, hash: usize) -> i32 {
        match self.lanes {
            Lanes::Nonces => 0,
            Lanes::Versions => 16 * hash as i32,
        }
    }

    /// Words h, g, d, c of a hash.
    pub fn cdgh(&self, hash: usize) -> i32 {
        16 * self.versions() + self.abef(hash)
    }

    /// A word of the midstate; with lanes that are versions a row.
    pub fn midstate(&self, word: usize) -> i32 {
        (32 + 4 * word as i32) * self.versions()
    }

    /// Bytes of the whole.
    pub fn bytes(&self) -> i32 {
        self.midstate(8)
    }

    fn versions(&self) -> i32 {
        match self.lanes {
            Lanes::Nonces => 1,
            Lanes::Versions => self.width.lanes() as i32,
        }
    }
}

/// Distance in a row of hash `hash`'s 16 bytes: four rows hold one 16-byte item of each hash, so that unpacking four
/// rows yields vectors in the order of the hashes.
pub fn item(width: Width, hash: usize) -> i32 {
    let (lane, row) = (hash / 4, hash % 4);
    row as i32 * width.bytes() + 16 * lane as i32
}

/// The split of functions in which the SHA unit has no part: the first round whose word depends on the nonce.
pub const NO_SHA: usize = 2 * Table::FIRST_PAIR;

/// The part of the first hash's message that depends on the nonce: K + W for one vector of nonces.
///
/// Where the hashes of a vector differ in their nonces:
///
/// ```text
/// 4 rows          (0, nonce, 0, nonce) of each hash, as added to (f, e, b, a); without a part for the SHA unit the first row
///                 is the nonces by lane
/// 2 rows a pair   K + W of rounds 2p and 2p + 1 beside each other, by hash, for the rounds of the SHA unit
/// 1 row a round   K + W by lane, for the rounds of the vector units
/// ```
///
/// Where they differ in their versions all of them read the same 8 bytes, of one nonce:
///
/// ```text
/// 2 rows          (0, nonce), 8 bytes a nonce
/// 2 rows a pair   K + W of rounds 2p and 2p + 1, 8 bytes a nonce, for all rounds
/// ```
///
/// There a table begins at a multiple of the size of two rows. 8 bytes further the same offsets are those of the next
/// nonce, in the order of [`pair_item`].
#[derive(Clone, Copy, Debug)]
pub struct Table {
    pub width: Width,
    /// The first round of the vector units.
    pub split: usize,
    pub lanes: Lanes,
}

impl Table {
    /// The first pair of rounds whose words depend on the nonce.
    pub const FIRST_PAIR: usize = 9;
    /// Where lanes are versions: what belongs to a nonce is this far from what belongs to the one before.
    pub const NONCE_BYTES: i32 = 8;

    /// The nonce of a hash.
    pub fn nonce(&self, hash: usize) -> i32 {
        match self.lanes {
            Lanes::Nonces => item(self.width, hash),
            Lanes::Versions => 0,
        }
    }

    /// The two rows of a pair of rounds.
    pub fn pair(&self, pair: usize) -> i32 {
        let before = match self.lanes {
            Lanes::Nonces => 4,
            Lanes::Versions => 2,
        };
        (before + 2 * (pair - Self::FIRST_PAIR) as i32) * self.width.bytes()
    }

    /// Two rounds' words of a hash.
    pub fn pair_of(&self, pair: usize, hash: usize) -> i32 {
        let within = match self.lanes {
            Lanes::Nonces => pair_item(self.width, hash),
            Lanes::Versions => 0,
        };
        self.pair(pair) + within
    }

    /// The row of a round of the vector units; with lanes that are versions the word that all of them add.
    pub fn round(&self, t: usize) -> i32 {
        match self.lanes {
            Lanes::Nonces => self.pair(self.split / 2) + (t - self.split) as i32 * self.width.bytes(),
            Lanes::Versions => self.pair(t / 2) + 4 * (t % 2) as i32,
        }
    }

    /// The states that belong to it.
    pub fn states(&self) -> States {
        States {
            width: self.width,
            lanes: self.lanes,
        }
    }

    /// Bytes of the whole.
    pub fn bytes(&self) -> i32 {
        self.round(64)
    }
}

/// Distance in the two rows of a pair of rounds of what belongs to hash `hash`: 8 bytes.
pub fn pair_item(width: Width, hash: usize) -> i32 {
    let (lane, place) = (hash as i32 / 4, hash as i32 % 4);
    place / 2 * width.bytes() + 16 * lane + 8 * (place % 2)
}

/// The memory of one vector of hashes on its way through the pipeline.
#[derive(Clone, Copy, Debug)]
pub struct Block {
    pub width: Width,
    /// Bytes at its start that hold a table.
    pub table: i32,
}

impl Block {
    /// The state between the SHA unit and the vector units: 4 rows (f, e, b, a) and 4 rows (h, g, d, c).
    pub fn state(&self) -> i32 {
        self.table
    }

    /// A word of the first hash's digest, a row.
    pub fn digest(&self, word: usize) -> i32 {
        self.state() + (8 + word as i32) * self.width.bytes()
    }

    /// K + W of the second hash by pairs of rounds, 2 rows a pair.
    pub fn pair(&self, pair: usize) -> i32 {
        self.digest(8 + 2 * pair)
    }

    /// Word `e` of the second hash's round 60, a row.
    pub fn top(&self) -> i32 {
        self.pair(31)
    }

    /// Bytes of the whole.
    pub fn bytes(&self) -> i32 {
        self.top() + self.width.bytes()
    }
}
