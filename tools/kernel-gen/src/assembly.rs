//! The spelling of instructions: AVX-512's, or those that AVX2 has too.

use crate::{machine::Width, program::Memory};

/// An address as the assembler reads it.
pub fn address(memory: Memory) -> String {
    match memory.offset {
        0 => format!("[{}]", memory.base),
        offset => format!("[{}{offset:+}]", memory.base),
    }
}

/// Spells instructions for vectors of one width.
#[derive(Clone, Copy, Debug)]
pub struct Spelling {
    pub width: Width,
    pub encoding: Encoding,
}

/// The form of vector instructions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// AVX2's: 16 registers, no broadcast operand, shifts of registers only.
    Vex,
    /// AVX-512's.
    Evex,
}

impl Encoding {
    /// Lanes of a constant in the table of constants: without broadcast operands a whole vector.
    fn copies(self, width: Width) -> usize {
        match self {
            Self::Vex => width.lanes(),
            Self::Evex => 1,
        }
    }
}

impl Spelling {
    pub fn is_vex(self) -> bool {
        self.encoding == Encoding::Vex
    }

    /// An instruction's name, given AVX-512's.
    pub fn mnemonic(self, name: &'static str) -> &'static str {
        match name {
            _ if !self.is_vex() => name,
            "vpxord" => "vpxor",
            "vpandd" => "vpand",
            "vmovdqa32" => "vmovdqa",
            other => other,
        }
    }

    pub fn register(self, number: u8) -> String {
        let kind = match self.width {
            Width::Xmm => "xmm",
            Width::Ymm => "ymm",
            Width::Zmm => "zmm",
        };
        format!("{kind}{number}")
    }

    /// A whole vector in memory.
    pub fn vector(self, memory: Memory) -> String {
        let size = match self.width {
            Width::Xmm => "xmmword",
            Width::Ymm => "ymmword",
            Width::Zmm => "zmmword",
        };
        format!("{size} ptr {}", address(memory))
    }

    /// A word in memory, as an operand that has it in every lane.
    pub fn broadcast(self, memory: Memory) -> String {
        format!("dword ptr {}{{1to{}}}", address(memory), self.width.lanes())
    }

    pub fn load(self, register: u8, memory: Memory) -> String {
        let (mov, to) = (self.mnemonic("vmovdqa32"), self.register(register));
        format!("{mov} {to}, {}", self.vector(memory))
    }

    /// Loads a word into every lane.
    pub fn load_word(self, register: u8, memory: Memory) -> String {
        format!(
            "vpbroadcastd {}, dword ptr {}",
            self.register(register),
            address(memory)
        )
    }

    pub fn copy(self, to: u8, from: u8) -> String {
        let mov = self.mnemonic("vmovdqa32");
        format!("{mov} {}, {}", self.register(to), self.register(from))
    }

    pub fn store(self, memory: Memory, register: u8) -> String {
        let (mov, from) = (self.mnemonic("vmovdqa32"), self.register(register));
        format!("{mov} {}, {from}", self.vector(memory))
    }

    /// Writes a bit per lane, 1 where `register & mask` is 0.
    pub fn store_zero_lanes(self, to: Memory, register: u8, mask: Memory) -> [String; 2] {
        [
            format!(
                "vptestnmd k1, {}, {}",
                self.register(register),
                self.broadcast(mask)
            ),
            format!("kmovw word ptr {}, k1", address(to)),
        ]
    }

    /// The same with AVX2's instructions. Overwrites the register, and needs a second one.
    pub fn store_zero_lanes_vex(self, to: Memory, register: u8, spare: u8, mask: Memory) -> [String; 6] {
        let (name, other) = (self.register(register), self.register(spare));
        [
            self.load_word(spare, mask),
            format!("vpand {name}, {name}, {other}"),
            format!("vpxor {other}, {other}, {other}"),
            format!("vpcmpeqd {name}, {name}, {other}"),
            format!("vmovmskps eax, {name}"),
            format!("mov word ptr {}, ax", address(to)),
        ]
    }
}

/// A table of constants under construction.
#[derive(Clone, Debug)]
pub struct Constants {
    words: Vec<u32>,
    /// Where the constants begin.
    first: usize,
    /// How often each is repeated.
    copies: usize,
}

impl Constants {
    /// A table that begins with these words, which are not looked up.
    pub fn new(spelling: Spelling, words: Vec<u32>) -> Self {
        Self {
            first: words.len(),
            words,
            copies: spelling.encoding.copies(spelling.width),
        }
    }

    pub fn words(&self) -> &[u32] {
        &self.words
    }

    /// The offset of a constant, in bytes; a new one is added.
    pub fn offset(&mut self, word: u32) -> i32 {
        let mut groups = self.words[self.first..].chunks(self.copies);
        let index = groups.position(|group| group[0] == word).unwrap_or_else(|| {
            self.words.extend(std::iter::repeat_n(word, self.copies));
            (self.words.len() - self.first) / self.copies - 1
        });
        4 * (self.first + index * self.copies) as i32
    }
}
