//! The pipeline: stages put side by side in one loop, and the functions around the loop.

use std::fmt::Write;

use crate::{
    layout::{self, Block, Table, argument, arguments, version},
    machine::Machine,
    program::{Memory, Program},
    registers::{Allocated, Target, address, allocate},
    schedule::{Chain, Item, Settings, schedule},
    stages::{self, First},
};

/// The arguments, the function's only parameter; scratch memory behind them.
pub const ARGUMENTS: &str = "rdi";
/// The table of constants.
const CONSTANTS: Memory = Memory {
    base: "rsi",
    offset: 0,
};
/// The blocks in flight, the one that the first stage works on first.
const BLOCKS: [&str; 5] = ["rbx", "rbp", "r12", "r13", "r14"];
/// The version that the SHA unit's first stage works on.
const VERSION: &str = "rcx";
/// The version before.
const VERSION_BEFORE: &str = "rdx";
/// The table, and the table of an iteration before.
const TABLE: &str = "r8";
const TABLE_BEFORE: &str = "r9";
/// Where results go.
const FOUND: &str = "r10";
/// Iterations to go, and versions to go with this table.
const ITERATIONS: &str = "r11";
const VERSIONS_LEFT: &str = "r15";
/// Registers that a function must leave as they were.
const PRESERVED: [&str; 6] = ["rbx", "rbp", "r12", "r13", "r14", "r15"];

/// Who computes the second hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Second {
    /// The vector units, in the stage that ends the first hash.
    Vector,
    /// The SHA unit, in a stage of its own, behind one that expands its message.
    Sha,
}

/// A kernel: for which machine, and how the work is dealt out.
#[derive(Clone, Copy, Debug)]
pub struct Design {
    /// Start of the functions' names.
    pub name: &'static str,
    /// What it is tuned to.
    pub machine: Machine,
    /// Who computes the second hash.
    pub second: Second,
    /// First round of the first hash that the vector units compute, when the table serves many versions.
    pub rolling_split: usize,
    /// The same, when there is one version.
    pub nonce_only_split: usize,
    /// Hashes that the SHA unit works on side by side.
    pub chains: usize,
    /// Of the scheduler.
    pub settings: Settings,
}

/// A function as text, and what its caller must provide.
#[derive(Clone, Debug)]
pub struct Function {
    /// Its name.
    pub name: String,
    /// Assembly.
    pub text: String,
    /// Vectors of scratch memory behind the arguments.
    pub spilled: usize,
}

impl Design {
    fn rolling_table(&self) -> Table {
        Table {
            width: self.machine.width,
            split: self.rolling_split,
        }
    }

    fn nonce_only_table(&self) -> Table {
        Table {
            width: self.machine.width,
            split: self.nonce_only_split,
        }
    }

    /// Bytes of a table that serves many versions.
    pub fn table_bytes(&self) -> i32 {
        self.rolling_table().bytes()
    }

    /// Bytes of a block, for either function.
    pub fn block_bytes(&self) -> i32 {
        let block = Block {
            width: self.machine.width,
            table: self.nonce_only_table().bytes(),
        };
        match self.second {
            Second::Vector => block.digest(),
            Second::Sha => block.bytes(),
        }
    }

    /// Blocks in flight at most.
    pub fn blocks() -> usize {
        BLOCKS.len()
    }

    /// Iterations from the first stage to the result, with many versions.
    pub fn rolling_lag(&self) -> usize {
        match self.second {
            Second::Vector => 1,
            Second::Sha => 4,
        }
    }

    /// The same with one version.
    pub fn nonce_only_lag(&self) -> usize {
        match self.second {
            Second::Vector => 2,
            Second::Sha => 4,
        }
    }

    /// Vectors of constants are not needed: a constant is a word, broadcast when read.
    fn target(&self, registers: Vec<u8>) -> Target {
        Target {
            width: self.machine.width,
            registers,
            constants: CONSTANTS,
            spill: argument(arguments::SPILL),
        }
    }

    fn program(&self) -> Program {
        Program::new(self.machine.split_xor)
    }

    /// The function that fills tables.
    pub fn tables(&self) -> Function {
        let mut program = self.program();
        let to = Memory {
            base: TABLE,
            offset: 0,
        };
        stages::expand(&mut program, self.rolling_table(), to);
        let mut function = Writer::new(self, "tables");
        function.load(TABLE, arguments::TABLES);
        let allocated = function.body(program, &[], (16..32).collect());
        function.next_nonces();
        function.line(&format!("add {TABLE}, {}", self.table_bytes()));
        function.end(allocated)
    }

    /// The function that searches many versions with ready tables.
    pub fn rolling(&self) -> Function {
        let first = |table, version| First {
            table: self.rolling_table(),
            at: Memory {
                base: table,
                offset: 0,
            },
            version: Memory {
                base: version,
                offset: 0,
            },
        };
        let block = Block {
            width: self.machine.width,
            table: 0,
        };
        let mut stages = Stages::new(self, block);
        stages.first_rounds(0, first(TABLE, VERSION));
        stages.rest(1, first(TABLE_BEFORE, VERSION_BEFORE));

        let mut function = Writer::new(self, "rolling");
        function.load(TABLE, arguments::TABLES);
        function.load(VERSION, arguments::VERSIONS);
        function.load(VERSIONS_LEFT, arguments::VERSION_COUNT);
        function.line(&format!("mov {TABLE_BEFORE}, {TABLE}"));
        function.line(&format!("mov {VERSION_BEFORE}, {VERSION}"));
        function.blocks(self.rolling_lag());
        let allocated = function.pipeline(stages);
        function.line(&format!("mov {TABLE_BEFORE}, {TABLE}"));
        function.line(&format!("mov {VERSION_BEFORE}, {VERSION}"));
        function.line(&format!("add {VERSION}, {}", version::BYTES));
        function.line(&format!("dec {VERSIONS_LEFT}"));
        function.line("jnz 3f");
        function.load(VERSION, arguments::VERSIONS);
        function.load(VERSIONS_LEFT, arguments::VERSION_COUNT);
        function.line(&format!("add {TABLE}, {}", self.table_bytes()));
        function.label(3);
        function.rotate_blocks(self.rolling_lag());
        function.end(allocated)
    }

    /// The function that searches one version.
    pub fn nonce_only(&self) -> Function {
        let table = self.nonce_only_table();
        let first = |lag: usize| First {
            table,
            at: Memory {
                base: BLOCKS[lag],
                offset: 0,
            },
            version: Memory {
                base: VERSION,
                offset: 0,
            },
        };
        let block = Block {
            width: self.machine.width,
            table: table.bytes(),
        };
        let mut stages = Stages::new(self, block);
        stages.vector(|p| stages::expand(p, table, first(0).at));
        stages.first_rounds(1, first(1));
        stages.rest(2, first(2));

        let mut function = Writer::new(self, "nonce_only");
        function.load(VERSION, arguments::VERSIONS);
        function.blocks(self.nonce_only_lag());
        let allocated = function.pipeline(stages);
        function.next_nonces();
        function.rotate_blocks(self.nonce_only_lag());
        function.end(allocated)
    }
}

/// The stages of a loop, collected.
struct Stages<'a> {
    design: &'a Design,
    block: Block,
    program: Program,
    /// Steps of each stage's program.
    parts: Vec<usize>,
    /// What the SHA unit does, a chain per hash and stage.
    jobs: Vec<Chain>,
}

impl<'a> Stages<'a> {
    fn new(design: &'a Design, block: Block) -> Self {
        Self {
            design,
            block,
            program: design.program(),
            parts: Vec::new(),
            jobs: Vec::new(),
        }
    }

    /// Adds a stage of the vector units.
    fn vector(&mut self, write: impl FnOnce(&mut Program)) {
        let mut part = std::mem::take(&mut self.program);
        let before = std::mem::take(&mut part.steps);
        write(&mut part);
        part.remove_dead();
        self.parts.push(part.steps.len());
        let mut steps = before;
        steps.append(&mut part.steps);
        part.steps = steps;
        self.program = part;
    }

    /// A chain of the SHA unit for each hash of the vector; `write` is given the chain's number and the hash's.
    fn sha(&mut self, write: impl Fn(usize, usize) -> Chain) {
        for hash in 0..self.design.machine.width.lanes() {
            let chain = self.jobs.len() % self.design.chains;
            self.jobs.push(write(chain, hash));
        }
    }

    fn at(lag: usize, offset: i32) -> Memory {
        Memory {
            base: BLOCKS[lag],
            offset,
        }
    }

    /// The SHA unit's part of the first hash.
    fn first_rounds(&mut self, lag: usize, first: First) {
        let state = Self::at(lag, self.block.state());
        self.sha(|chain, hash| stages::first_rounds(chain, hash, first, state));
    }

    /// Everything after that, the first of it in stage `lag`.
    fn rest(&mut self, lag: usize, first: First) {
        let (design, block) = (self.design, self.block);
        let found = Memory {
            base: FOUND,
            offset: 0,
        };
        let state = Self::at(lag, block.state());
        let (width, split) = (design.machine.width, first.table.split);
        match design.second {
            Second::Vector => self.vector(|p| {
                let digest = stages::finish_first(p, first, state);
                let top = stages::second_hash(p, digest);
                stages::test(p, top, found);
            }),
            Second::Sha => {
                // Without rounds between them the two stages are one.
                let mut lag = lag;
                if split == 64 {
                    self.vector(|p| {
                        let digest = stages::finish_first(p, first, state);
                        stages::expand_second(p, width, block, Self::at(lag, 0), digest);
                    });
                } else {
                    self.vector(|p| {
                        let digest = stages::finish_first(p, first, state);
                        for (word, value) in digest.into_iter().enumerate() {
                            let row = block.digest() + word as i32 * width.bytes();
                            p.store(Self::at(lag, row), value);
                        }
                    });
                    lag += 1;
                    self.vector(|p| {
                        let row = |word| Self::at(lag, block.digest() + word * width.bytes());
                        let digest = [0, 1, 2, 3, 4, 5, 6, 7].map(|word| p.vector(row(word)));
                        stages::expand_second(p, width, block, Self::at(lag, 0), digest);
                    });
                }
                lag += 1;
                // The known pairs lead the table of constants.
                self.sha(|chain, hash| {
                    stages::second_rounds(chain, hash, block, Self::at(lag, 0), CONSTANTS)
                });
                lag += 1;
                self.vector(|p| {
                    let top = p.vector(Self::at(lag, block.top()));
                    stages::test(p, top, found);
                });
            }
        }
    }
}

/// A function in the making.
struct Writer<'a> {
    design: &'a Design,
    name: String,
    text: String,
    constants: Vec<u32>,
}

impl<'a> Writer<'a> {
    fn new(design: &'a Design, part: &str) -> Self {
        let name = format!("mesos_miner_{}_{part}", design.name);
        let mut writer = Self {
            design,
            text: String::new(),
            constants: stages::known_pairs(),
            name,
        };
        let name = writer.name.clone();
        for line in [
            format!(".pushsection .text.{name}, \"ax\", @progbits"),
            format!(".globl {name}"),
            format!(".type {name}, @function"),
            ".p2align 6".into(),
        ] {
            writer.line(&line);
        }
        writer.text += &format!("{name}:\n");
        for register in PRESERVED {
            writer.line(&format!("push {register}"));
        }
        // Instructions of the SHA unit are slow beside vectors whose upper halves are in use.
        writer.line("vzeroupper");
        writer.line(&format!("lea {}, [rip + {name}_constants]", CONSTANTS.base));
        writer.load(FOUND, arguments::FOUND);
        writer.load(ITERATIONS, arguments::ITERATIONS);
        writer
    }

    fn line(&mut self, line: &str) {
        self.text += &format!("    {line}\n");
    }

    fn label(&mut self, label: u32) {
        self.text += &format!("{label}:\n");
    }

    fn load(&mut self, register: &str, offset: i32) {
        self.line(&format!("mov {register}, qword ptr {}", address(argument(offset))));
    }

    /// Points a register at each block.
    fn blocks(&mut self, lag: usize) {
        self.load(BLOCKS[0], arguments::BLOCKS);
        for block in 1..=lag {
            let distance = self.design.block_bytes();
            self.line(&format!("lea {}, [{}+{distance}]", BLOCKS[block], BLOCKS[block - 1]));
        }
    }

    /// Hands each block on to the next stage, and the last one to the first.
    fn rotate_blocks(&mut self, lag: usize) {
        self.line(&format!("mov rax, {}", BLOCKS[lag]));
        for block in (1..=lag).rev() {
            self.line(&format!("mov {}, {}", BLOCKS[block], BLOCKS[block - 1]));
        }
        self.line(&format!("mov {}, rax", BLOCKS[0]));
        self.line(&format!("add {FOUND}, 2"));
    }

    /// Goes on to the next vector of nonces.
    fn next_nonces(&mut self) {
        let width = self.design.machine.width;
        let register = format!("{}16", width.register());
        let nonces = address(argument(arguments::NONCES));
        let index = self.constant(width.lanes() as u32);
        let step = address(CONSTANTS.at(index));
        self.line(&format!("vmovdqu32 {register}, {nonces}"));
        self.line(&format!(
            "vpaddd {register}, {register}, dword ptr {step}{{1to{}}}",
            width.lanes()
        ));
        self.line(&format!("vmovdqu32 {nonces}, {register}"));
    }

    /// Its offset in the table of constants.
    fn constant(&mut self, word: u32) -> i32 {
        self.constants.push(word);
        4 * (self.constants.len() as i32 - 1)
    }

    /// The loop over all stages, up to what follows them.
    fn pipeline(&mut self, mut stages: Stages<'_>) -> Allocated {
        stages.program.interleave(&stages.parts);
        let mut chains = vec![Chain::new(); self.design.chains];
        for (job, steps) in stages.jobs.into_iter().enumerate() {
            chains[job % self.design.chains].extend(steps);
        }
        self.body(stages.program, &chains, (16..32).collect())
    }

    /// The start of a loop and the program.
    fn body(&mut self, mut program: Program, chains: &[Chain], registers: Vec<u8>) -> Allocated {
        program.remove_dead();
        let items: Vec<Item> = schedule(&program, chains, &self.design.machine, self.design.settings);
        let allocated = allocate(
            &program,
            &items,
            &self.design.target(registers),
            &mut self.constants,
        );
        self.line(".p2align 6");
        self.label(2);
        for line in &allocated.lines {
            self.line(line);
        }
        allocated
    }

    /// The end of the loop and of the function.
    fn end(mut self, allocated: Allocated) -> Function {
        self.line(&format!("dec {ITERATIONS}"));
        self.line("jnz 2b");
        self.line("vzeroupper");
        for register in PRESERVED.iter().rev() {
            self.line(&format!("pop {register}"));
        }
        self.line("ret");
        let name = &self.name;
        let _ = writeln!(self.text, "    .size {name}, . - {name}");
        self.line(".popsection");
        let name = self.name.clone();
        self.line(&format!(".pushsection .rodata.{name}, \"a\", @progbits"));
        self.line(".p2align 6");
        self.text += &format!("{name}_constants:\n");
        for words in self.constants.clone().chunks(8) {
            let words: Vec<_> = words.iter().map(|word| format!("{word:#010x}")).collect();
            self.line(&format!(".long {}", words.join(", ")));
        }
        self.line(".popsection");
        Function {
            name,
            text: self.text,
            spilled: allocated.spilled,
        }
    }
}

/// Bytes of scratch memory behind the arguments that these functions need.
pub fn spill_bytes(design: &Design, functions: &[Function]) -> i32 {
    let vectors = functions.iter().map(|function| function.spilled).max().unwrap_or(0);
    vectors as i32 * design.machine.width.bytes()
}

/// Whether offsets of a block are whole vectors, as aligned accesses need them.
const _: () = assert!(layout::version::BYTES % 64 == 0 && arguments::SPILL % 64 == 0);
