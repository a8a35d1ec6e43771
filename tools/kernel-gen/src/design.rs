//! A kernel's design, and its three functions.

use crate::{
    function::{Function, Writer},
    layout::{Block, Table, arguments, version},
    machine::{Machine, Width},
    names::{BLOCKS, TABLE, TABLE_BEFORE, VERSION, VERSION_BEFORE, VERSIONS_LEFT},
    pipeline::Stages,
    program::Program,
    stages::{self, First},
};

/// The unit that computes the second hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Second {
    /// The vector units, in the stage that ends the first hash.
    Vector,
    /// The SHA unit, in a stage of its own, behind one that expands its message.
    Sha,
}

/// A kernel: the core that it is tuned for, and how the work is divided.
#[derive(Clone, Copy, Debug)]
pub struct Design {
    /// Part of its functions' names.
    pub name: &'static str,
    /// The core that it is tuned for.
    pub machine: Machine,
    /// The unit that computes the second hash.
    pub second: Second,
    /// First round of the first hash that the vector units compute, an even number, when a table serves many
    /// versions.
    pub rolling_split: usize,
    /// The same when there is one version.
    pub nonce_only_split: usize,
    /// Hashes that the SHA unit computes side by side.
    pub chains: usize,
    /// How far ahead of the first step not done the scheduler may look.
    pub window: usize,
}

/// What the caller of the functions must know; see `miner-core`'s struct of the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    /// Hashes side by side.
    pub lanes: usize,
    /// Bytes of a table that serves many versions.
    pub table_bytes: i32,
    /// Bytes of a block.
    pub block_bytes: i32,
    /// Bytes of scratch memory.
    pub spill_bytes: i32,
    /// Iterations from the first stage to the result, with many versions.
    pub rolling_lag: usize,
    /// The same with one version.
    pub nonce_only_lag: usize,
}

impl Design {
    /// The functions, as one text, and their shape.
    pub fn generate(&self) -> (String, Shape) {
        let functions = [self.tables(), self.rolling(), self.nonce_only()];
        let spilled = functions.iter().map(|function| function.spilled).max();
        let shape = Shape {
            lanes: self.machine.width.lanes(),
            table_bytes: self.table(self.rolling_split).bytes(),
            block_bytes: self.block_bytes(),
            spill_bytes: spilled.unwrap_or(0) as i32 * self.machine.width.bytes(),
            rolling_lag: self.lag(self.rolling_split),
            nonce_only_lag: self.lag(self.nonce_only_split) + 1,
        };
        (functions.map(|function| function.text).join("\n"), shape)
    }

    fn table(&self, split: usize) -> Table {
        Table {
            width: self.machine.width,
            split,
        }
    }

    /// A block; in a search of one version it begins with its table.
    fn block(&self, table: Option<Table>) -> Block {
        Block {
            width: self.machine.width,
            table: table.map_or(0, |table| table.bytes()),
        }
    }

    /// Bytes of a block, for either function.
    pub(crate) fn block_bytes(&self) -> i32 {
        let block = self.block(Some(self.table(self.nonce_only_split)));
        match self.second {
            Second::Vector => block.digest(0),
            Second::Sha => block.bytes(),
        }
    }

    /// Stages after the SHA unit's first one.
    fn lag(&self, split: usize) -> usize {
        match self.second {
            Second::Vector => 1,
            Second::Sha if split == 64 => 3,
            Second::Sha => 4,
        }
    }

    pub(crate) fn program(&self) -> Program {
        Program::new(self.machine.dialect)
    }

    /// The vector registers of the programs. SHA instructions use the first 16 only, and are slow while the upper
    /// half of one of them is in use.
    pub(crate) fn registers(&self) -> Vec<u8> {
        match self.machine.width {
            Width::Xmm => stages::free_of_chains(self.chains),
            Width::Ymm | Width::Zmm => (16..32).collect(),
        }
    }

    /// Fills tables, one an iteration.
    fn tables(&self) -> Function {
        let table = self.table(self.rolling_split);
        let mut program = self.program();
        stages::expand(&mut program, table, TABLE);
        program.remove_dead();
        let mut function = Writer::new(self, "tables");
        function.load(TABLE.base, arguments::TABLES);
        function.body(&program, &[]);
        function.next_nonces();
        function.line(format!("add {}, {}", TABLE.base, table.bytes()));
        function.end()
    }

    /// Searches many versions with ready tables: all versions with the first table, then with the next.
    fn rolling(&self) -> Function {
        let table = self.table(self.rolling_split);
        let lag = self.lag(table.split);
        let first = |at, version| First { table, at, version };
        let mut stages = Stages::new(self, self.block(None));
        stages.first_rounds(0, first(TABLE, VERSION));
        stages.rest(1, first(TABLE_BEFORE, VERSION_BEFORE));
        let (program, chains) = stages.finish();

        let mut function = Writer::new(self, "rolling");
        function.load(TABLE.base, arguments::TABLES);
        function.load(VERSION.base, arguments::VERSIONS);
        function.load(VERSIONS_LEFT, arguments::VERSION_COUNT);
        function.copy(TABLE_BEFORE, TABLE);
        function.copy(VERSION_BEFORE, VERSION);
        function.load_blocks(lag);
        function.body(&program, &chains);
        function.copy(TABLE_BEFORE, TABLE);
        function.copy(VERSION_BEFORE, VERSION);
        function.line(format!("add {}, {}", VERSION.base, version::BYTES));
        function.line(format!("dec {VERSIONS_LEFT}"));
        function.line("jnz 3f");
        function.load(VERSION.base, arguments::VERSIONS);
        function.load(VERSIONS_LEFT, arguments::VERSION_COUNT);
        function.line(format!("add {}, {}", TABLE.base, table.bytes()));
        function.label("3");
        function.hand_on_blocks(lag);
        function.end()
    }

    /// Searches one version; the tables are made in a stage of their own.
    fn nonce_only(&self) -> Function {
        let table = self.table(self.nonce_only_split);
        let lag = self.lag(table.split) + 1;
        let first = |stage: usize| First {
            table,
            at: BLOCKS[stage],
            version: VERSION,
        };
        let mut stages = Stages::new(self, self.block(Some(table)));
        stages.vector(|p| stages::expand(p, table, BLOCKS[0]));
        stages.first_rounds(1, first(1));
        stages.rest(2, first(2));
        let (program, chains) = stages.finish();

        let mut function = Writer::new(self, "nonce_only");
        function.load(VERSION.base, arguments::VERSIONS);
        function.load_blocks(lag);
        function.body(&program, &chains);
        function.next_nonces();
        function.hand_on_blocks(lag);
        function.end()
    }
}
