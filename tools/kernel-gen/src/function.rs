//! Functions as text: what surrounds the loop.

use std::fmt::Write;

use crate::{
    assembly::{Constants, address},
    design::Design,
    layout::arguments,
    names::{ARGUMENTS, BLOCKS, CONSTANTS, FOUND, ITERATIONS, PRESERVED, SCRATCH},
    plan::Plan,
    program::{Memory, Program},
    registers::{Lines, Target, allocate},
    rhythm,
    schedule::{Chain, Item, schedule},
    stages,
};

/// A function as text, and the memory that its caller must provide.
#[derive(Clone, Debug)]
pub struct Function {
    /// Assembly, with its constants.
    pub text: String,
    /// Vectors of scratch memory behind the arguments.
    pub spilled: usize,
    /// See [`rhythm::of`].
    pub rhythm: Vec<u8>,
}

/// A function under construction. It takes the address of its arguments.
pub struct Writer<'a> {
    design: &'a Design,
    plan: &'a Plan,
    name: String,
    text: String,
    constants: Constants,
    spilled: usize,
    rhythm: Vec<u8>,
}

impl<'a> Writer<'a> {
    /// Starts a function: linker directives, saved registers, and the registers that all functions set.
    pub fn new(design: &'a Design, part: &str, plan: &'a Plan) -> Self {
        let name = format!("mesos_miner_{}_{part}", design.name);
        let constants = Constants::new(design.spelling(), stages::known_pairs());
        let mut writer = Self {
            design,
            plan,
            text: String::new(),
            constants,
            spilled: 0,
            rhythm: Vec::new(),
            name,
        };
        let name = writer.name.clone();
        writer.line(format!(".pushsection .text.{name}, \"ax\", @progbits"));
        writer.line(format!(".globl {name}"));
        writer.line(format!(".type {name}, @function"));
        writer.line(".p2align 6");
        writer.label(&name);
        for register in PRESERVED {
            writer.line(format!("push {register}"));
        }
        // SHA instructions are slow while upper halves of registers are in use.
        writer.line("vzeroupper");
        writer.line(format!("lea {}, [rip + {name}_constants]", CONSTANTS.base));
        writer.load(FOUND.base, arguments::FOUND);
        writer.load(ITERATIONS, arguments::ITERATIONS);
        writer
    }

    pub fn line(&mut self, line: impl AsRef<str>) {
        let _ = writeln!(self.text, "    {}", line.as_ref());
    }

    pub fn label(&mut self, label: &str) {
        let _ = writeln!(self.text, "{label}:");
    }

    /// Loads an argument of 8 bytes.
    pub fn load(&mut self, register: &str, offset: i32) {
        self.line(format!(
            "mov {register}, qword ptr {}",
            address(ARGUMENTS.at(offset))
        ));
    }

    /// Copies a general register.
    pub fn copy(&mut self, to: Memory, from: Memory) {
        self.line(format!("mov {}, {}", to.base, from.base));
    }

    /// Points a register at each block.
    pub fn load_blocks(&mut self, lag: usize) {
        self.load(BLOCKS[0].base, arguments::BLOCKS);
        let distance = self.design.block_bytes();
        for pair in BLOCKS[..=lag].windows(2) {
            self.line(format!("lea {}, [{}+{distance}]", pair[1].base, pair[0].base));
        }
    }

    /// Passes each block to the next stage, and the last one to the first.
    pub fn hand_on_blocks(&mut self, lag: usize) {
        self.line(format!("mov {SCRATCH}, {}", BLOCKS[lag].base));
        for pair in BLOCKS[..=lag].windows(2).rev() {
            self.copy(pair[1], pair[0]);
        }
        self.line(format!("mov {}, {SCRATCH}", BLOCKS[0].base));
        // 16 bits of results an iteration.
        self.line(format!("add {}, 2", FOUND.base));
    }

    /// The start of the loop: the program and the chains, mixed.
    pub fn body(&mut self, program: &Program, chains: &[Chain]) {
        let items = schedule(program, chains, &self.design.machine, self.plan);
        self.line(".p2align 6");
        self.label("2");
        let lines = self.allocate(program, &items);
        let lines = if self.plan.rhythm.is_empty() {
            lines
        } else {
            rhythm::apply(lines, &self.plan.rhythm)
        };
        self.rhythm = rhythm::of(&lines);
        self.instructions(lines);
    }

    /// Advances to the next vector of nonces.
    pub fn next_nonces(&mut self) {
        let mut p = self.design.program();
        let at = ARGUMENTS.at(arguments::NONCES);
        let nonces = p.vector(at);
        let lanes = p.constant(self.design.machine.width.lanes() as u32);
        let next = p.sum(&[nonces, lanes]);
        p.store(at, next);
        let items: Vec<_> = (0..p.steps.len()).map(Item::Step).collect();
        let lines = self.allocate(&p, &items);
        self.instructions(lines);
    }

    fn allocate(&mut self, program: &Program, items: &[Item]) -> Vec<Lines> {
        let target = Target {
            spelling: self.design.spelling(),
            registers: self.design.registers(self.plan),
            constants: CONSTANTS,
            spill: ARGUMENTS.at(arguments::SPILL),
            soon: self.plan.soon,
        };
        let allocated = allocate(program, items, &target, &mut self.constants);
        self.spilled = self.spilled.max(allocated.spilled);
        allocated.lines
    }

    fn instructions(&mut self, lines: Vec<Lines>) {
        for line in lines.into_iter().flat_map(Lines::into_lines) {
            self.line(line);
        }
    }

    /// The end of the loop and of the function, and its constants.
    pub fn end(mut self) -> Function {
        let name = self.name.clone();
        self.line(format!("dec {ITERATIONS}"));
        self.line("jnz 2b");
        self.line("vzeroupper");
        for register in PRESERVED.iter().rev() {
            self.line(format!("pop {register}"));
        }
        self.line("ret");
        self.line(format!(".size {name}, . - {name}"));
        self.line(".popsection");
        self.line(format!(".pushsection .rodata.{name}, \"a\", @progbits"));
        self.line(".p2align 6");
        self.label(&format!("{name}_constants"));
        for words in self.constants.words().to_vec().chunks(8) {
            let words: Vec<_> = words.iter().map(|word| format!("{word:#010x}")).collect();
            self.line(format!(".long {}", words.join(", ")));
        }
        self.line(".popsection");
        Function {
            text: self.text,
            spilled: self.spilled,
            rhythm: self.rhythm,
        }
    }
}
