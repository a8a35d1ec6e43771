//! A kernel's design, and its three functions.

use crate::{
    assembly::{Encoding, Spelling},
    function::{Function, Writer},
    layout::{Block, Lanes, NO_SHA, Table, arguments},
    machine::Machine,
    names::{BLOCKS, TABLE, TABLE_BEFORE, VERSION, VERSION_BEFORE, VERSIONS_LEFT},
    pipeline::Stages,
    plan::Plan,
    program::Program,
    stages::{self, First},
};

/// Which units compute what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Division {
    /// The vector units everything, in one stage.
    Vectors,
    /// The vector units everything, each hash in a stage of its own.
    VectorsInTwo,
    /// The SHA unit rounds of the first hash; the vector units its end and the second hash, in one stage.
    ShaFirst,
    /// The SHA unit rounds of the first hash and all of the second, in stages of their own, and the vector units what lies
    /// between.
    ShaBoth,
}

/// A kernel: the core that it is tuned for, how the work is divided, and a plan for each function.
#[derive(Clone, Debug)]
pub struct Design {
    /// Part of its functions' names.
    pub name: &'static str,
    /// The core that it is tuned for.
    pub machine: Machine,
    pub division: Division,
    /// What the lanes of `rolling` are; those of `nonce_only` are nonces.
    pub lanes: Lanes,
    /// Of `rolling`, which searches many versions with ready tables.
    pub rolling: Plan,
    /// Of `nonce_only`, which searches one version.
    pub nonce_only: Plan,
}

/// What the caller of the functions must know; see `miner-core`'s struct of the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    /// Hashes side by side.
    pub lanes: usize,
    /// What they differ in, with many versions.
    pub rolling_lanes: Lanes,
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
    /// Whether the plan for [`rolling`](Self::rolling) can be carried out.
    ///
    /// # Errors
    /// Why it cannot.
    pub fn check_rolling(&self) -> Result<(), String> {
        self.check(&self.rolling, self.rolling_lag())
    }

    /// Whether the plan for [`nonce_only`](Self::nonce_only) can be carried out.
    ///
    /// # Errors
    /// Why it cannot.
    pub fn check_nonce_only(&self) -> Result<(), String> {
        self.check(&self.nonce_only, self.nonce_only_lag())
    }

    /// Iterations from the first stage to the result.
    fn rolling_lag(&self) -> usize {
        self.division.lag(self.rolling.split)
    }

    /// The same; one stage more makes the tables.
    fn nonce_only_lag(&self) -> usize {
        self.division.lag(self.nonce_only.split) + 1
    }

    fn check(&self, plan: &Plan, lag: usize) -> Result<(), String> {
        /// An instruction has up to three operands and a result.
        const FEWEST_REGISTERS: usize = 4;
        /// Pairs of registers beside `xmm0`.
        const MOST_CHAINS: usize = 7;
        if self.division.is_vectors_only() && self.lanes == Lanes::Versions {
            return Err(
                "versions as lanes: without a SHA unit the first hash is written for nonces only".to_owned(),
            );
        }
        let &Plan { split, chains, .. } = plan;
        if self.division.is_vectors_only() {
            if (split, chains) != (NO_SHA, 0) {
                return Err(format!(
                    "{split} rounds and {chains} chains for a SHA unit that has no part"
                ));
            }
        } else {
            if !(NO_SHA + 2..=64).contains(&split) || split % 2 != 0 {
                return Err(format!("split {split}: an even number of {} to 64", NO_SHA + 2));
            }
            if !(1..=MOST_CHAINS).contains(&chains) {
                return Err(format!("{chains} chains: 1 to {MOST_CHAINS}"));
            }
        }
        if lag >= BLOCKS.len() {
            return Err(format!(
                "split {split}: {} blocks in flight, there are registers for {}",
                lag + 1,
                BLOCKS.len()
            ));
        }
        if plan.bursts.is_some_and(|bursts| bursts.length == 0) {
            return Err("bursts of no instruction".to_owned());
        }
        match self.registers(plan).len() {
            FEWEST_REGISTERS.. => Ok(()),
            few => Err(format!(
                "{few} registers for vectors, at least {FEWEST_REGISTERS} are needed"
            )),
        }
    }

    /// The functions, as one text, and their shape.
    ///
    /// # Panics
    /// If a plan does not fit.
    pub fn generate(&self) -> (String, Shape) {
        let functions = [self.tables(), self.rolling(), self.nonce_only()];
        let shape = self.shape(&functions);
        (functions.map(|function| function.text).join("\n"), shape)
    }

    /// What their caller must know.
    pub fn shape(&self, functions: &[Function]) -> Shape {
        let spilled = functions.iter().map(|function| function.spilled).max();
        Shape {
            lanes: self.machine.width.lanes(),
            rolling_lanes: self.lanes,
            table_bytes: self.rolling_table().bytes(),
            block_bytes: self.block_bytes(),
            spill_bytes: spilled.unwrap_or(0) as i32 * self.machine.width.bytes(),
            rolling_lag: self.rolling_lag(),
            nonce_only_lag: self.nonce_only_lag(),
        }
    }

    fn expect(&self, checked: Result<(), String>) {
        if let Err(why) = checked {
            panic!("{}: {why}", self.name);
        }
    }

    fn rolling_table(&self) -> Table {
        Table {
            width: self.machine.width,
            split: self.rolling.split,
            lanes: self.lanes,
        }
    }

    fn nonce_only_table(&self) -> Table {
        Table {
            width: self.machine.width,
            split: self.nonce_only.split,
            lanes: Lanes::Nonces,
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
        let block = self.block(Some(self.nonce_only_table()));
        match self.division {
            Division::Vectors | Division::VectorsInTwo => block.digest(8),
            Division::ShaFirst => block.digest(0),
            Division::ShaBoth => block.bytes(),
        }
    }

    pub(crate) fn program(&self) -> Program {
        Program::new(self.machine.dialect)
    }

    pub(crate) fn spelling(&self) -> Spelling {
        Spelling {
            width: self.machine.width,
            encoding: self.machine.encoding(),
        }
    }

    /// The vector registers of a function's program. SHA instructions use the first 16 only.
    pub(crate) fn registers(&self, plan: &Plan) -> Vec<u8> {
        match self.machine.encoding() {
            Encoding::Vex => stages::free_of_chains(plan.chains),
            Encoding::Evex if plan.chains == 0 => (0..32).collect(),
            Encoding::Evex if plan.low_registers => {
                (16..32).chain(stages::free_of_chains(plan.chains)).collect()
            }
            Encoding::Evex => (16..32).collect(),
        }
    }

    /// Fills tables, one an iteration. There is little to gain here.
    pub fn tables(&self) -> Function {
        const WINDOW: usize = 40;
        let table = self.rolling_table();
        let plan = Plan::new(table.split, 0, WINDOW, self.machine.latencies);
        let mut program = self.program();
        stages::expand(&mut program, table, TABLE);
        program.remove_dead();
        let mut function = Writer::new(self, "tables", &plan);
        function.load(TABLE.base, arguments::TABLES);
        function.body(&program, &[]);
        function.next_nonces();
        function.line(format!("add {}, {}", TABLE.base, table.bytes()));
        function.end()
    }

    /// Searches many versions with ready tables: all versions with the first table, then with the next. With lanes that are
    /// versions, as many versions as there are lanes with all nonces of the table, then the next versions.
    ///
    /// # Panics
    /// If its plan does not fit.
    pub fn rolling(&self) -> Function {
        let plan = &self.rolling;
        self.expect(self.check_rolling());
        let table = self.rolling_table();
        let lag = self.rolling_lag();
        let mut stages = Stages::new(self, plan, self.block(None));
        stages.hashes(0, |stage| {
            let (at, version) = match stage {
                0 => (TABLE, VERSION),
                _ => (TABLE_BEFORE, VERSION_BEFORE),
            };
            First { table, at, version }
        });
        let (program, chains) = stages.finish();

        let mut function = Writer::new(self, "rolling", plan);
        function.load(TABLE.base, arguments::TABLES);
        function.load(VERSION.base, arguments::VERSIONS);
        function.load(VERSIONS_LEFT, arguments::VERSION_COUNT);
        function.copy(TABLE_BEFORE, TABLE);
        function.copy(VERSION_BEFORE, VERSION);
        function.load_blocks(lag);
        function.body(&program, &chains);
        function.copy(TABLE_BEFORE, TABLE);
        function.copy(VERSION_BEFORE, VERSION);
        if self.lanes == Lanes::Versions {
            // A table begins at a multiple of this, so at the next multiple all its nonces are done.
            let nonces = Table::NONCE_BYTES * self.machine.width.lanes() as i32;
            function.line(format!("add {}, {}", TABLE.base, Table::NONCE_BYTES));
            function.line(format!("test {}, {}", TABLE.base, nonces - 1));
            function.line("jnz 3f");
            function.line(format!("sub {}, {nonces}", TABLE.base));
        }
        function.line(format!("add {}, {}", VERSION.base, table.states().bytes()));
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
    ///
    /// # Panics
    /// If its plan does not fit.
    pub fn nonce_only(&self) -> Function {
        let plan = &self.nonce_only;
        self.expect(self.check_nonce_only());
        let table = self.nonce_only_table();
        let lag = self.nonce_only_lag();
        let mut stages = Stages::new(self, plan, self.block(Some(table)));
        stages.vector(|p| stages::expand(p, table, BLOCKS[0]));
        stages.hashes(1, |stage| First {
            table,
            at: BLOCKS[stage],
            version: VERSION,
        });
        let (program, chains) = stages.finish();

        let mut function = Writer::new(self, "nonce_only", plan);
        function.load(VERSION.base, arguments::VERSIONS);
        function.load_blocks(lag);
        function.body(&program, &chains);
        function.next_nonces();
        function.hand_on_blocks(lag);
        function.end()
    }
}

#[cfg(test)]
mod tests {
    use crate::{kernels, layout::NO_SHA};

    /// `tune` tries them all: each is refused with a reason or made.
    #[test]
    fn every_split_that_passes_the_check_can_be_generated() {
        for mut design in kernels() {
            let (mut rolling, mut nonce_only) = (0, 0);
            for split in (0..=66).step_by(2) {
                for plan in [&mut design.rolling, &mut design.nonce_only] {
                    plan.split = split;
                    // It fits one order only.
                    plan.rhythm = [][..].into();
                }
                if design.check_rolling().is_ok() {
                    design.rolling();
                    rolling += 1;
                }
                if design.check_nonce_only().is_ok() {
                    design.nonce_only();
                    nonce_only += 1;
                }
            }
            let of_sha = (64 - NO_SHA) / 2;
            let wanted = if design.division.is_vectors_only() {
                1
            } else {
                of_sha
            };
            assert_eq!(rolling, wanted, "{}", design.name);
            assert!((1..=wanted).contains(&nonce_only), "{}", design.name);
        }
    }

    #[test]
    fn the_program_leaves_the_registers_of_the_chains_alone() {
        for design in kernels() {
            for plan in [&design.rolling, &design.nonce_only] {
                let registers = design.registers(plan);
                // `xmm0` takes K + W, and each chain has two.
                let of_chains = if plan.chains == 0 { 0 } else { 1 + 2 * plan.chains };
                assert!(
                    registers
                        .iter()
                        .all(|&register| usize::from(register) >= of_chains),
                    "{}: {registers:?}",
                    design.name
                );
            }
        }
    }
}
