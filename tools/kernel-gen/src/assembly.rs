//! The spelling of instructions, for AVX-512 or for AVX with 128-bit vectors.

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
}

impl Spelling {
    /// Whether the instructions are those of AVX: no broadcast operand, shifts of registers only.
    pub fn is_narrow(self) -> bool {
        self.width == Width::Xmm
    }

    /// An instruction's name, given AVX-512's.
    pub fn mnemonic(self, name: &'static str) -> &'static str {
        match name {
            _ if !self.is_narrow() => name,
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

    /// Writes a bit per lane, 1 where `register & mask` is 0. Overwrites the register.
    pub fn store_zero_lanes(self, to: Memory, register: u8, mask: Memory) -> Vec<String> {
        let (name, to) = (self.register(register), address(to));
        if self.is_narrow() {
            // No chain keeps anything in `xmm0` from one step to the next.
            vec![
                format!("vpbroadcastd xmm0, dword ptr {}", address(mask)),
                format!("vpand {name}, {name}, xmm0"),
                "vpxor xmm0, xmm0, xmm0".into(),
                format!("vpcmpeqd {name}, {name}, xmm0"),
                format!("vmovmskps eax, {name}"),
                format!("mov word ptr {to}, ax"),
            ]
        } else {
            vec![
                format!("vptestnmd k1, {name}, {}", self.broadcast(mask)),
                format!("kmovw word ptr {to}, k1"),
            ]
        }
    }
}

/// A table of constants under construction.
#[derive(Clone, Debug)]
pub struct Constants {
    words: Vec<u32>,
    /// Where the constants begin.
    first: usize,
    /// How often each is repeated: narrow instructions have no broadcast operand.
    copies: usize,
}

impl Constants {
    /// A table that begins with these words, which are not looked up.
    pub fn new(width: Width, words: Vec<u32>) -> Self {
        Self {
            first: words.len(),
            words,
            copies: if width == Width::Xmm { width.lanes() } else { 1 },
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
