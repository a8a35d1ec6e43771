//! The symbolic program: vector operations in single assignment, folded as they are written down.
//!
//! A [`Value`] is a vector of 32-bit lanes. Where it comes from decides what it costs: an operation needs an
//! instruction, a constant or a memory word broadcast to all lanes, or a whole vector in memory, is usually an
//! operand of the instruction that needs it.

use std::collections::HashMap;

/// Where something lies in memory: a base register and a distance in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Memory {
    /// The general register that holds the base address.
    pub base: &'static str,
    /// Bytes from there.
    pub offset: i32,
}

impl Memory {
    /// `offset` bytes further on.
    pub fn at(self, offset: i32) -> Self {
        Self {
            offset: self.offset + offset,
            ..self
        }
    }
}

/// A vector that the program computes with; an index into its values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Value(usize);

impl Value {
    /// Its number, below [`Program::values`].
    pub fn index(self) -> usize {
        self.0
    }
}

/// How a value comes about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The same word in every lane, known now.
    Constant(u32),
    /// The same word in every lane, read from memory.
    Broadcast(Memory),
    /// A whole vector in memory.
    Vector(Memory),
    /// An instruction.
    Operation(Operation),
}

/// A vector instruction. Lanes do not mix, except in `Unpack`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Operation {
    /// Wrapping sum.
    Add(Value, Value),
    Xor(Value, Value),
    And(Value, Value),
    /// Rotation to the right.
    RotateRight(Value, u32),
    /// Logical shift to the right.
    ShiftRight(Value, u32),
    /// Shift to the left.
    ShiftLeft(Value, u32),
    /// Any function of three bits.
    Ternary(Truth, [Value; 3]),
    /// Interleaves within each 128 bits.
    Unpack(Unpack, Value, Value),
}

/// The function of a [`Operation::Ternary`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Truth {
    /// `a ^ b ^ c`.
    Xor,
    /// SHA-256's Ch: `b` where `a` is 1, else `c`.
    Choose,
    /// SHA-256's Maj: what at least two of them say.
    Majority,
}

impl Truth {
    /// The function of single bits.
    pub fn of(self, a: bool, b: bool, c: bool) -> bool {
        match self {
            Self::Xor => a ^ b ^ c,
            Self::Choose => (a & b) | (!a & c),
            Self::Majority => (a & b) | (a & c) | (b & c),
        }
    }

    /// The function of words.
    pub fn of_words(self, a: u32, b: u32, c: u32) -> u32 {
        match self {
            Self::Xor => a ^ b ^ c,
            Self::Choose => (a & b) | (!a & c),
            Self::Majority => (a & b) | (a & c) | (b & c),
        }
    }
}

/// Which halves of each 128 bits are interleaved, in units of how many bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unpack {
    /// (a0, b0, a1, b1).
    Low32,
    /// (a2, b2, a3, b3).
    High32,
    /// (a0, a1, b0, b1).
    Low64,
    /// (a2, a3, b2, b3).
    High64,
}

impl Operation {
    /// What it reads.
    pub fn operands(&self) -> Vec<Value> {
        match *self {
            Self::Add(a, b) | Self::Xor(a, b) | Self::And(a, b) | Self::Unpack(_, a, b) => vec![a, b],
            Self::RotateRight(a, _) | Self::ShiftRight(a, _) | Self::ShiftLeft(a, _) => vec![a],
            Self::Ternary(_, operands) => operands.to_vec(),
        }
    }
}

/// A step of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Computes a value whose source is an operation.
    Compute(Value),
    /// Writes a whole vector.
    Store(Memory, Value),
    /// Writes a bit per lane, 1 where `value & mask` is 0, as 16 bits. `mask` is a word broadcast from memory.
    StoreZeroLanes {
        /// Where the 16 bits go.
        to: Memory,
        /// What is tested.
        value: Value,
        /// The word whose bits matter.
        mask: Memory,
    },
}

impl Step {
    /// The value that it computes.
    pub fn defines(&self) -> Option<Value> {
        match self {
            Self::Compute(value) => Some(*value),
            Self::Store(..) | Self::StoreZeroLanes { .. } => None,
        }
    }
}

/// Which instructions a program is written with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dialect {
    /// AVX-512: rotations, and any function of three.
    #[default]
    Ternary,
    /// AVX-512, but an exclusive or of three as two of two, where the machine runs those faster.
    TernaryButXor,
    /// AVX: shifts and functions of two only.
    Binary,
}

/// A straight-line program.
#[derive(Clone, Debug, Default)]
pub struct Program {
    sources: Vec<Source>,
    /// In order.
    pub steps: Vec<Step>,
    dialect: Dialect,
    /// Operations that were written down before: the same need not be computed twice.
    written: HashMap<Operation, Value>,
}

impl Program {
    pub fn new(dialect: Dialect) -> Self {
        Self {
            dialect,
            ..Self::default()
        }
    }

    pub fn values(&self) -> usize {
        self.sources.len()
    }

    /// Where a value comes from.
    pub fn source(&self, value: Value) -> Source {
        self.sources[value.0]
    }

    /// What a step reads.
    pub fn reads(&self, step: &Step) -> Vec<Value> {
        match step {
            Step::Compute(value) => match self.source(*value) {
                Source::Operation(operation) => operation.operands(),
                _ => Vec::new(),
            },
            Step::Store(_, value) | Step::StoreZeroLanes { value, .. } => vec![*value],
        }
    }

    fn value(&mut self, source: Source) -> Value {
        self.sources.push(source);
        Value(self.sources.len() - 1)
    }

    fn operation(&mut self, operation: Operation) -> Value {
        if let Some(&value) = self.written.get(&operation) {
            return value;
        }
        let value = self.value(Source::Operation(operation));
        self.steps.push(Step::Compute(value));
        self.written.insert(operation, value);
        value
    }

    /// A known word in every lane.
    pub fn constant(&mut self, word: u32) -> Value {
        self.value(Source::Constant(word))
    }

    /// A word of memory in every lane.
    pub fn broadcast(&mut self, memory: Memory) -> Value {
        self.value(Source::Broadcast(memory))
    }

    /// A vector of memory.
    pub fn vector(&mut self, memory: Memory) -> Value {
        self.value(Source::Vector(memory))
    }

    /// The word of a constant.
    pub fn known(&self, value: Value) -> Option<u32> {
        match self.source(value) {
            Source::Constant(word) => Some(word),
            _ => None,
        }
    }

    /// The sum of all terms: known ones folded into one, added first; the last term is added last, so put what is
    /// ready last there.
    pub fn sum(&mut self, terms: &[Value]) -> Value {
        let known = terms
            .iter()
            .filter_map(|&term| self.known(term))
            .fold(0, u32::wrapping_add);
        let unknown: Vec<_> = terms
            .iter()
            .copied()
            .filter(|&term| self.known(term).is_none())
            .collect();
        let Some((&first, rest)) = unknown.split_first() else {
            return self.constant(known);
        };
        let start = if known == 0 {
            first
        } else {
            let known = self.constant(known);
            self.operation(Operation::Add(first, known))
        };
        rest.iter()
            .fold(start, |sum, &term| self.operation(Operation::Add(sum, term)))
    }

    fn xor(&mut self, a: Value, b: Value) -> Value {
        if let (Some(a), Some(b)) = (self.known(a), self.known(b)) {
            return self.constant(a ^ b);
        }
        // Operands in one order, so that equal operations are recognised.
        self.operation(Operation::Xor(a.min(b), a.max(b)))
    }

    fn and(&mut self, a: Value, b: Value) -> Value {
        if let (Some(a), Some(b)) = (self.known(a), self.known(b)) {
            return self.constant(a & b);
        }
        self.operation(Operation::And(a, b))
    }

    /// The exclusive or of a word rotated to the right by each of `rotations`, and shifted to the right by `shift` bits
    /// if that is not 0: SHA-256's sigma functions.
    pub fn sigma(&mut self, value: Value, rotations: &[u32], shift: u32) -> Value {
        if let Some(word) = self.known(value) {
            let shifted = if shift == 0 { 0 } else { word >> shift };
            return self.constant(
                rotations
                    .iter()
                    .fold(shifted, |sum, &bits| sum ^ word.rotate_right(bits)),
            );
        }
        let mut terms = Vec::new();
        for &bits in rotations {
            terms.push(self.rotate_terms(value, bits));
        }
        let mut terms = terms.concat();
        if shift != 0 {
            terms.push(self.operation(Operation::ShiftRight(value, shift)));
        }
        match (self.dialect, terms.as_slice()) {
            (Dialect::Ternary, &[a, b, c]) => self.operation(Operation::Ternary(Truth::Xor, [a, b, c])),
            _ => {
                // A tree, not a chain: its results are ready sooner.
                while let [a, b, ..] = terms[..] {
                    terms.drain(..2);
                    terms.push(self.xor(a, b));
                }
                terms[0]
            }
        }
    }

    /// Values whose exclusive or is the rotated word.
    fn rotate_terms(&mut self, value: Value, bits: u32) -> Vec<Value> {
        if self.dialect == Dialect::Binary {
            vec![
                self.operation(Operation::ShiftRight(value, bits)),
                self.operation(Operation::ShiftLeft(value, 32 - bits)),
            ]
        } else {
            vec![self.operation(Operation::RotateRight(value, bits))]
        }
    }

    /// SHA-256's Ch: `b` where the bit of `a` is 1, else `c`.
    pub fn choose(&mut self, a: Value, b: Value, c: Value) -> Value {
        if self.dialect == Dialect::Binary {
            let differs = self.xor(b, c);
            let taken = self.and(differs, a);
            return self.xor(taken, c);
        }
        match [a, b, c].map(|value| self.known(value)) {
            [Some(a), Some(b), Some(c)] => self.constant(Truth::Choose.of_words(a, b, c)),
            _ => self.operation(Operation::Ternary(Truth::Choose, [a, b, c])),
        }
    }

    /// SHA-256's Maj. Written with two operands, `a ^ b` is the `b ^ c` of the next round.
    pub fn majority(&mut self, a: Value, b: Value, c: Value) -> Value {
        if self.dialect == Dialect::Binary {
            let (ab, bc) = (self.xor(a, b), self.xor(b, c));
            let taken = self.and(ab, bc);
            return self.xor(taken, b);
        }
        match [a, b, c].map(|value| self.known(value)) {
            [Some(a), Some(b), Some(c)] => self.constant(Truth::Majority.of_words(a, b, c)),
            _ => self.operation(Operation::Ternary(Truth::Majority, [a, b, c])),
        }
    }

    pub fn unpack(&mut self, unpack: Unpack, a: Value, b: Value) -> Value {
        self.operation(Operation::Unpack(unpack, a, b))
    }

    pub fn store(&mut self, to: Memory, value: Value) {
        self.steps.push(Step::Store(to, value));
    }

    /// Writes for which lanes `value` has no bit in common with the mask.
    pub fn store_zero_lanes(&mut self, to: Memory, value: Value, mask: Memory) {
        self.steps.push(Step::StoreZeroLanes { to, value, mask });
    }

    /// Drops the operations that no store depends on.
    pub fn remove_dead(&mut self) {
        let mut needed = vec![false; self.values()];
        let mut kept = Vec::new();
        for step in self.steps.iter().rev() {
            if step.defines().is_none_or(|value| needed[value.0]) {
                for read in self.reads(step) {
                    needed[read.0] = true;
                }
                kept.push(*step);
            }
        }
        kept.reverse();
        self.steps = kept;
    }

    /// Spreads the steps of several parts (lengths, which add up to all steps) evenly over the whole, each part in
    /// its own order.
    ///
    /// # Panics
    /// If the lengths do not add up.
    pub fn interleave(&mut self, parts: &[usize]) {
        assert_eq!(parts.iter().sum::<usize>(), self.steps.len());
        let mut placed: Vec<(usize, usize, Step)> = Vec::with_capacity(self.steps.len());
        let mut steps = self.steps.iter();
        for (part, &length) in parts.iter().enumerate() {
            for (position, step) in steps.by_ref().take(length).enumerate() {
                // Its place in its own part, in millionths of that part's length.
                placed.push((position * 1_000_000 / length, part, *step));
            }
        }
        placed.sort_by_key(|&(place, part, _)| (place, part));
        self.steps = placed.into_iter().map(|(_, _, step)| step).collect();
    }
}
