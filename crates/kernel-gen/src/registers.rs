//! Registers: from scheduled steps to instructions.
//!
//! Values are dealt out to the vector registers in the order of the schedule. When none is free, the value whose next
//! use is farthest away gives way (Belady's rule) and is written to memory, unless it is there already. A value in
//! memory is read by the instruction that needs it, where the instruction allows that, else loaded.

use std::collections::{BTreeMap, VecDeque};

use crate::{
    machine::Width,
    program::{Memory, Operation, Program, Source, Step, Truth, Unpack, Value},
    schedule::Item,
};

/// A value in memory whose next use is at most so many items away is loaded, not read where it lies: it may be needed
/// several times in a row.
const SOON: usize = 12;

/// Instructions of the program, and what they need.
#[derive(Debug)]
pub struct Allocated {
    /// One instruction each.
    pub lines: Vec<String>,
    /// Vectors of scratch memory that it writes values to.
    pub spilled: usize,
}

/// What the instructions are made for.
#[derive(Clone, Debug)]
pub struct Target {
    /// Of the vectors.
    pub width: Width,
    /// The numbers of the registers that the program may use.
    pub registers: Vec<u8>,
    /// The table of constants, 4 bytes each.
    pub constants: Memory,
    /// Scratch memory for values that find no register, a vector each.
    pub spill: Memory,
}

/// Gives registers to everything that `items` compute. Constants that it needs are added to the table.
///
/// # Panics
/// If `items` use a value before they compute it.
pub fn allocate(program: &Program, items: &[Item], target: &Target, constants: &mut Vec<u32>) -> Allocated {
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
            Item::Lines(lines) => allocator.lines.extend_from_slice(lines),
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
    constants: &'a mut Vec<u32>,
    /// By value: the items that still use it.
    uses: Vec<VecDeque<usize>>,
    free: Vec<u8>,
    /// Values in registers.
    held: BTreeMap<Value, u8>,
    /// Values in scratch memory.
    spilled: BTreeMap<Value, usize>,
    free_slots: Vec<usize>,
    /// Free from the next step on: the instruction in the making may still read them.
    leaving_slots: Vec<usize>,
    slots: usize,
    lines: Vec<String>,
}

impl Allocator<'_> {
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
                    self.compute(position, value, operation);
                }
            }
            Step::Store(to, value) => {
                let register = self.load(value, &reads);
                let (name, size) = (self.name(register), self.size());
                self.lines.push(format!("vmovdqa32 {size} ptr {}, {name}", address(to)));
                self.release(&reads);
            }
            Step::StoreZeroLanes { to, value, mask } => {
                let register = self.load(value, &reads);
                let (name, mask) = (self.name(register), self.broadcast(mask));
                self.lines.push(format!("vptestnmd k1, {name}, {mask}"));
                self.lines.push(format!("kmovw word ptr {}, k1", address(to)));
                self.release(&reads);
            }
        }
    }

    fn compute(&mut self, position: usize, value: Value, operation: Operation) {
        match operation {
            Operation::Add(a, b) => self.binary("vpaddd", value, self.register_first(a, b)),
            Operation::Xor(a, b) => self.binary("vpxord", value, self.register_first(a, b)),
            Operation::Unpack(unpack, a, b) => {
                let name = match unpack {
                    Unpack::Low32 => "vpunpckldq",
                    Unpack::High32 => "vpunpckhdq",
                    Unpack::Low64 => "vpunpcklqdq",
                    Unpack::High64 => "vpunpckhqdq",
                };
                self.binary(name, value, [a, b]);
            }
            Operation::RotateRight(a, bits) => self.unary("vprord", position, value, a, bits),
            Operation::ShiftRight(a, bits) => self.unary("vpsrld", position, value, a, bits),
            Operation::Ternary(truth, operands) => self.ternary(value, truth, operands),
        }
        // A result that nothing reads cannot be: dead steps are gone.
    }

    /// Of two that may change places, one in a register first.
    fn register_first(&self, a: Value, b: Value) -> [Value; 2] {
        if !self.held.contains_key(&a) && self.held.contains_key(&b) {
            [b, a]
        } else {
            [a, b]
        }
    }

    fn binary(&mut self, name: &str, value: Value, operands: [Value; 2]) {
        let first = self.load(operands[0], &operands);
        let (first, second) = (self.name(first), self.operand(operands[1]));
        self.release(&operands);
        let result = self.take(&operands);
        let result_name = self.name(result);
        self.lines.push(format!("{name} {result_name}, {first}, {second}"));
        self.held.insert(value, result);
    }

    fn unary(&mut self, name: &str, position: usize, value: Value, operand: Value, bits: u32) {
        let soon = self.next_use(operand) <= position + SOON;
        if soon && !self.held.contains_key(&operand) {
            self.load(operand, &[operand]);
        }
        let source = self.operand(operand);
        self.release(&[operand]);
        let result = self.take(&[operand]);
        let result_name = self.name(result);
        self.lines.push(format!("{name} {result_name}, {source}, {bits}"));
        self.held.insert(value, result);
    }

    /// `vpternlogd` overwrites its first operand; its last one may lie in memory.
    fn ternary(&mut self, value: Value, truth: Truth, operands: [Value; 3]) {
        let held = |index: &usize| self.held.contains_key(&operands[*index]);
        let dies = |index: &usize| held(index) && self.uses[operands[*index].index()].is_empty();
        let first = (0..3)
            .find(dies)
            .or_else(|| (0..3).find(held))
            .unwrap_or(0);
        let last = (0..3)
            .rev()
            .find(|index| *index != first && !held(index))
            .unwrap_or(if first == 2 { 1 } else { 2 });
        let middle = 3 - first - last;
        let order = [first, middle, last];

        let overwritten = operands[first];
        let middle = self.load(operands[middle], &operands);
        let middle = self.name(middle);
        let last = self.operand(operands[last]);
        let dies = self.uses[overwritten.index()].is_empty();
        let result = match self.held.get(&overwritten) {
            Some(&register) if dies => {
                self.held.remove(&overwritten);
                self.release(&operands);
                register
            }
            _ => {
                let register = self.take(&operands);
                let load = self.load_line(register, overwritten);
                self.lines.push(load);
                self.release(&operands);
                register
            }
        };
        let result_name = self.name(result);
        let table = truth_table(truth, order);
        self.lines
            .push(format!("vpternlogd {result_name}, {middle}, {last}, {table}"));
        self.held.insert(value, result);
    }

    /// The register of a value, which is loaded if it is in none.
    fn load(&mut self, value: Value, keep: &[Value]) -> u8 {
        if let Some(&register) = self.held.get(&value) {
            return register;
        }
        let register = self.take(keep);
        let line = self.load_line(register, value);
        self.lines.push(line);
        self.held.insert(value, register);
        register
    }

    /// The instruction that brings a value into a register.
    fn load_line(&mut self, register: u8, value: Value) -> String {
        let (name, held) = (self.name(register), self.held.contains_key(&value));
        let from = self.operand(value);
        match self.program.source(value) {
            Source::Constant(_) | Source::Broadcast(_) if !held => {
                let from = from.split('{').next().unwrap_or_default();
                format!("vpbroadcastd {name}, {from}")
            }
            _ => format!("vmovdqa32 {name}, {from}"),
        }
    }

    /// A register, from another value if none is free.
    fn take(&mut self, keep: &[Value]) -> u8 {
        if let Some(register) = self.free.pop() {
            return register;
        }
        let (&victim, &register) = self
            .held
            .iter()
            .filter(|(value, _)| !keep.contains(value))
            .max_by_key(|&(&value, _)| {
                // Values that are in memory anyway go a little earlier.
                let bonus = if self.in_memory(value) { SOON / 2 } else { 0 };
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
            let (name, to, size) = (self.name(register), self.slot(slot), self.size());
            self.lines.push(format!("vmovdqa32 {size} ptr {}, {name}", address(to)));
        }
        register
    }

    /// Frees what the values held, if they are not needed any more.
    fn release(&mut self, values: &[Value]) {
        for value in values {
            if self.uses[value.index()].is_empty() {
                if let Some(register) = self.held.remove(value) {
                    self.free.push(register);
                }
                if let Some(slot) = self.spilled.remove(value) {
                    self.leaving_slots.push(slot);
                }
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

    /// How an instruction names a value as its last operand.
    fn operand(&mut self, value: Value) -> String {
        if let Some(&register) = self.held.get(&value) {
            return self.name(register);
        }
        match self.program.source(value) {
            Source::Constant(word) => {
                let index = self.constants.iter().position(|&known| known == word);
                let index = index.unwrap_or_else(|| {
                    self.constants.push(word);
                    self.constants.len() - 1
                });
                self.broadcast(self.target.constants.at(4 * index as i32))
            }
            Source::Broadcast(memory) => self.broadcast(memory),
            Source::Vector(memory) => format!("{} ptr {}", self.size(), address(memory)),
            Source::Operation(_) => {
                let slot = self.spilled[&value];
                format!("{} ptr {}", self.size(), address(self.slot(slot)))
            }
        }
    }

    fn broadcast(&self, memory: Memory) -> String {
        format!("dword ptr {}{{1to{}}}", address(memory), self.target.width.lanes())
    }

    fn slot(&self, slot: usize) -> Memory {
        self.target.spill.at(slot as i32 * self.target.width.bytes())
    }

    fn name(&self, register: u8) -> String {
        format!("{}{register}", self.target.width.register())
    }

    fn size(&self) -> &'static str {
        match self.target.width {
            Width::Ymm => "ymmword",
            Width::Zmm => "zmmword",
        }
    }
}

/// An address as the assembler reads it.
pub fn address(memory: Memory) -> String {
    match memory.offset {
        0 => format!("[{}]", memory.base),
        offset => format!("[{}{offset:+}]", memory.base),
    }
}

/// `vpternlogd`'s table for a function whose operands were put in this order.
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
