//! Registers: from scheduled steps to instructions.
//!
//! Values get vector registers in the order of the schedule. When none is free, the value whose next use is farthest
//! away gives its register up (Belady's rule) and is written to memory, unless it is there already. A value in memory
//! is read by the instruction that needs it, where the instruction allows that, else loaded.

use std::collections::{BTreeMap, VecDeque};

use crate::{
    assembly::{Constants, Spelling},
    program::{Memory, Operation, Program, Source, Step, Truth, Unpack, Value},
    schedule::Item,
};

/// Instructions, one a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lines {
    /// The vector units'.
    Vector(String),
    /// The SHA unit's, and the moves that it needs; they stay together.
    Sha(Vec<String>),
}

impl Lines {
    /// All of them.
    pub fn into_lines(self) -> Vec<String> {
        match self {
            Self::Vector(line) => vec![line],
            Self::Sha(lines) => lines,
        }
    }
}

/// Instructions of the program, and what they need.
#[derive(Debug)]
pub struct Allocated {
    pub lines: Vec<Lines>,
    /// Vectors of scratch memory that they write values to.
    pub spilled: usize,
}

/// What the instructions are made for.
#[derive(Clone, Debug)]
pub struct Target {
    pub spelling: Spelling,
    /// The numbers of the registers that the program may use.
    pub registers: Vec<u8>,
    /// The table of constants.
    pub constants: Memory,
    /// Scratch memory for values that find no register.
    pub spill: Memory,
    /// A value in memory whose next use is at most this many items away is loaded, not read where it lies: it may be
    /// needed several times in a row.
    pub soon: usize,
}

/// Gives registers to everything that `items` compute. Constants that it needs are added to the table.
///
/// # Panics
/// If `items` use a value before they compute it.
pub fn allocate(program: &Program, items: &[Item], target: &Target, constants: &mut Constants) -> Allocated {
    let mut uses = vec![VecDeque::new(); program.values()];
    for (position, item) in items.iter().enumerate() {
        if let Item::Step(index) = item {
            for value in program.reads(&program.steps[*index]) {
                uses[value.index()].push_back(position);
            }
        }
    }
    let mut allocator = Allocator {
        program,
        target,
        spelling: target.spelling,
        constants,
        uses,
        free: target.registers.iter().copied().rev().collect(),
        held: BTreeMap::new(),
        spilled: BTreeMap::new(),
        free_slots: Vec::new(),
        leaving_slots: Vec::new(),
        slots: 0,
        lines: Vec::new(),
    };
    for (position, item) in items.iter().enumerate() {
        match item {
            Item::Lines(lines) => allocator.lines.push(Lines::Sha(lines.clone())),
            Item::Step(index) => allocator.step(position, &program.steps[*index]),
        }
    }
    Allocated {
        lines: allocator.lines,
        spilled: allocator.slots,
    }
}

struct Allocator<'a> {
    program: &'a Program,
    target: &'a Target,
    spelling: Spelling,
    constants: &'a mut Constants,
    /// By value: the items that still use it.
    uses: Vec<VecDeque<usize>>,
    free: Vec<u8>,
    /// Values in registers.
    held: BTreeMap<Value, u8>,
    /// Values in scratch memory.
    spilled: BTreeMap<Value, usize>,
    free_slots: Vec<usize>,
    /// Free from the next step on: the current instruction may still read them.
    leaving_slots: Vec<usize>,
    slots: usize,
    lines: Vec<Lines>,
}

/// Where a value is.
enum Location {
    Register(u8),
    Vector(Memory),
    Word(Memory),
}

impl Allocator<'_> {
    fn line(&mut self, line: String) {
        self.lines.push(Lines::Vector(line));
    }

    fn step(&mut self, position: usize, step: &Step) {
        self.free_slots.append(&mut self.leaving_slots);
        let reads = self.program.reads(step);
        for value in &reads {
            let uses = &mut self.uses[value.index()];
            while uses.front().is_some_and(|&first| first <= position) {
                uses.pop_front();
            }
        }
        match *step {
            Step::Compute(value) => {
                if let Source::Operation(operation) = self.program.source(value) {
                    let result = self.compute(position, operation);
                    self.held.insert(value, result);
                }
            }
            Step::Store(to, value) => {
                let register = self.load(value, &reads);
                self.line(self.spelling.store(to, register));
                self.release(&reads);
            }
            Step::StoreZeroLanes { to, value, mask } => {
                let register = self.load(value, &reads);
                if self.spelling.is_vex() {
                    let spare = self.take(&reads);
                    let lines = self.spelling.store_zero_lanes_vex(to, register, spare, mask);
                    lines.into_iter().for_each(|line| self.line(line));
                    self.free.push(spare);
                } else {
                    let lines = self.spelling.store_zero_lanes(to, register, mask);
                    lines.into_iter().for_each(|line| self.line(line));
                }
                self.release(&reads);
            }
        }
    }

    /// Adds the instruction and returns the register of its result.
    fn compute(&mut self, position: usize, operation: Operation) -> u8 {
        match operation {
            Operation::Add(a, b) => self.binary("vpaddd", self.register_first(a, b)),
            Operation::Xor(a, b) => self.binary("vpxord", self.register_first(a, b)),
            Operation::And(a, b) => self.binary("vpandd", self.register_first(a, b)),
            Operation::Unpack(unpack, a, b) => {
                let name = match unpack {
                    Unpack::Low32 => "vpunpckldq",
                    Unpack::High32 => "vpunpckhdq",
                    Unpack::Low64 => "vpunpcklqdq",
                    Unpack::High64 => "vpunpckhqdq",
                };
                self.binary(name, [a, b])
            }
            Operation::RotateRight(a, bits) => self.unary("vprord", position, a, bits),
            Operation::ShiftRight(a, bits) => self.unary("vpsrld", position, a, bits),
            Operation::ShiftLeft(a, bits) => self.unary("vpslld", position, a, bits),
            Operation::Ternary(truth, operands) => self.ternary(truth, operands),
        }
    }

    /// Orders two operands that commute, one in a register first.
    fn register_first(&self, a: Value, b: Value) -> [Value; 2] {
        if !self.held.contains_key(&a) && self.held.contains_key(&b) {
            [b, a]
        } else {
            [a, b]
        }
    }

    fn binary(&mut self, name: &'static str, operands: [Value; 2]) -> u8 {
        let first = self.load(operands[0], &operands);
        let second = self.operand(operands[1], &operands);
        self.release(&operands);
        let result = self.take(&operands);
        let [to, first] = [result, first].map(|register| self.spelling.register(register));
        let name = self.spelling.mnemonic(name);
        self.line(format!("{name} {to}, {first}, {second}"));
        result
    }

    fn unary(&mut self, name: &'static str, position: usize, operand: Value, bits: u32) -> u8 {
        let soon = self.next_use(operand) <= position + self.target.soon;
        if soon || self.spelling.is_vex() {
            self.load(operand, &[operand]);
        }
        let from = self.operand(operand, &[operand]);
        self.release(&[operand]);
        let result = self.take(&[operand]);
        let to = self.spelling.register(result);
        self.line(format!("{name} {to}, {from}, {bits}"));
        result
    }

    /// `vpternlogd` overwrites its first operand; its last one may lie in memory.
    fn ternary(&mut self, truth: Truth, operands: [Value; 3]) -> u8 {
        let order = self.ternary_order(operands);
        let [overwritten, middle, last] = order.map(|index| operands[index]);
        let middle = self.load(middle, &operands);
        let last = self.operand(last, &operands);
        let result = match self.held.get(&overwritten) {
            Some(&register) if self.uses[overwritten.index()].is_empty() => {
                self.held.remove(&overwritten);
                register
            }
            _ => {
                let register = self.take(&operands);
                self.copy_to(register, overwritten);
                register
            }
        };
        self.release(&operands);
        let [to, middle] = [result, middle].map(|register| self.spelling.register(register));
        let table = truth_table(truth, order);
        self.line(format!("vpternlogd {to}, {middle}, {last}, {table:#04x}"));
        result
    }

    /// Orders operands: first one that is not needed any more, last one in memory, where there are such.
    fn ternary_order(&self, operands: [Value; 3]) -> [usize; 3] {
        let held = |index: &usize| self.held.contains_key(&operands[*index]);
        let dies = |index: &usize| held(index) && self.uses[operands[*index].index()].is_empty();
        let first = (0..3).find(dies).or_else(|| (0..3).find(held)).unwrap_or(0);
        let others = (0..3).filter(|&index| index != first);
        let last = others
            .clone()
            .rfind(|index| !held(index))
            .or(others.max())
            .unwrap_or(0);
        [first, 3 - first - last, last]
    }

    /// The register of a value, which is loaded if it has none.
    fn load(&mut self, value: Value, keep: &[Value]) -> u8 {
        if let Some(&register) = self.held.get(&value) {
            return register;
        }
        let register = self.take(keep);
        self.copy_to(register, value);
        self.held.insert(value, register);
        register
    }

    /// Copies a value into a register without recording it there.
    fn copy_to(&mut self, register: u8, value: Value) {
        let line = match self.location(value) {
            Location::Register(from) => self.spelling.copy(register, from),
            Location::Vector(memory) => self.spelling.load(register, memory),
            Location::Word(memory) => self.spelling.load_word(register, memory),
        };
        self.line(line);
    }

    /// A free register, or one taken from another value.
    fn take(&mut self, keep: &[Value]) -> u8 {
        if let Some(register) = self.free.pop() {
            return register;
        }
        let (&victim, &register) = self
            .held
            .iter()
            .filter(|(value, _)| !keep.contains(value))
            .max_by_key(|&(&value, _)| {
                // Values that are in memory anyway are given up a little earlier.
                let bonus = if self.in_memory(value) {
                    self.target.soon / 2
                } else {
                    0
                };
                self.next_use(value).saturating_add(bonus)
            })
            .expect("an instruction has fewer operands than there are registers");
        self.held.remove(&victim);
        if !self.in_memory(victim) {
            let slot = self.free_slots.pop().unwrap_or_else(|| {
                self.slots += 1;
                self.slots - 1
            });
            self.spilled.insert(victim, slot);
            self.line(self.spelling.store(self.slot(slot), register));
        }
        register
    }

    /// Frees what the values held, if they are not needed any more.
    fn release(&mut self, values: &[Value]) {
        for value in values {
            if self.uses[value.index()].is_empty() {
                self.free.extend(self.held.remove(value));
                self.leaving_slots.extend(self.spilled.remove(value));
            }
        }
    }

    fn next_use(&self, value: Value) -> usize {
        let next = self.uses[value.index()].front();
        next.copied().unwrap_or(usize::MAX)
    }

    fn in_memory(&self, value: Value) -> bool {
        let computed = matches!(self.program.source(value), Source::Operation(_));
        !computed || self.spilled.contains_key(&value)
    }

    fn location(&mut self, value: Value) -> Location {
        if let Some(&register) = self.held.get(&value) {
            return Location::Register(register);
        }
        match self.program.source(value) {
            Source::Constant(word) => {
                let at = self.target.constants.at(self.constants.offset(word));
                if self.spelling.is_vex() {
                    Location::Vector(at)
                } else {
                    Location::Word(at)
                }
            }
            Source::Broadcast(memory) => Location::Word(memory),
            Source::Vector(memory) => Location::Vector(memory),
            Source::Operation(_) => Location::Vector(self.slot(self.spilled[&value])),
        }
    }

    /// How an instruction names a value as its last operand.
    fn operand(&mut self, value: Value, keep: &[Value]) -> String {
        match self.location(value) {
            Location::Register(register) => self.spelling.register(register),
            Location::Vector(memory) => self.spelling.vector(memory),
            Location::Word(_) if self.spelling.is_vex() => {
                let register = self.load(value, keep);
                self.spelling.register(register)
            }
            Location::Word(memory) => self.spelling.broadcast(memory),
        }
    }

    fn slot(&self, slot: usize) -> Memory {
        self.target.spill.at(slot as i32 * self.spelling.width.bytes())
    }
}

/// `vpternlogd`'s table for a function of operands in this order.
fn truth_table(truth: Truth, order: [usize; 3]) -> u8 {
    (0..8_u8)
        .filter(|index| {
            let mut bits = [false; 3];
            for (place, &operand) in order.iter().enumerate() {
                bits[operand] = index >> (2 - place) & 1 == 1;
            }
            truth.of(bits[0], bits[1], bits[2])
        })
        .fold(0, |table, index| table | 1 << index)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn truth_tables_are_intels() {
        assert_eq!(truth_table(Truth::Xor, [0, 1, 2]), 0x96);
        assert_eq!(truth_table(Truth::Choose, [0, 1, 2]), 0xca);
        assert_eq!(truth_table(Truth::Majority, [2, 0, 1]), 0xe8);
        // b ? a : c, as the operands are in the order b, a, c.
        assert_eq!(truth_table(Truth::Choose, [1, 0, 2]), 0xe2);
    }
}
