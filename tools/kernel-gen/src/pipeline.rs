//! The pipeline: stages side by side in one loop.
//!
//! A vector of hashes takes one iteration per stage. A stage leaves its results in the vector's *block*, which passes from
//! stage to stage. The stages of one iteration are therefore independent, and their instructions can be mixed freely.

use crate::{
    design::{Design, Second},
    layout::Block,
    names::{BLOCKS, CONSTANTS, FOUND},
    program::{Program, Value},
    schedule::Chain,
    stages::{self, First},
};

pub struct Stages<'a> {
    design: &'a Design,
    block: Block,
    program: Program,
    /// Steps of each stage's program.
    parts: Vec<usize>,
    /// Chains of the SHA unit, one per hash and stage.
    chains: Vec<Chain>,
}

impl<'a> Stages<'a> {
    /// No stages yet, over blocks of this layout.
    pub fn new(design: &'a Design, block: Block) -> Self {
        Self {
            design,
            block,
            program: design.program(),
            parts: Vec::new(),
            chains: Vec::new(),
        }
    }

    /// The vector units' program, with the steps of each stage spread evenly over it, and the SHA unit's chains.
    pub fn finish(mut self) -> (Program, Vec<Chain>) {
        self.program.interleave(&self.parts);
        let mut chains = vec![Chain::new(); self.design.chains];
        for (index, chain) in self.chains.into_iter().enumerate() {
            chains[index % self.design.chains].extend(chain);
        }
        (self.program, chains)
    }

    /// Adds a stage of the vector units.
    pub fn vector(&mut self, write: impl FnOnce(&mut Program)) {
        let before = std::mem::take(&mut self.program.steps);
        write(&mut self.program);
        self.program.remove_dead();
        self.parts.push(self.program.steps.len());
        self.program.steps.splice(..0, before);
    }

    /// Adds a stage of the SHA unit: one chain per hash, made by `write(chain, hash)`.
    fn sha(&mut self, write: impl Fn(usize, usize) -> Chain) {
        for hash in 0..self.design.machine.width.lanes() {
            let chain = self.chains.len() % self.design.chains;
            self.chains.push(write(chain, hash));
        }
    }

    /// The SHA unit's part of the first hash, as stage `lag`.
    pub fn first_rounds(&mut self, lag: usize, first: First) {
        let state = BLOCKS[lag].at(self.block.state());
        self.sha(|chain, hash| stages::first_rounds(chain, hash, first, state));
    }

    /// Adds all stages after that, the first of them as stage `lag`.
    pub fn rest(&mut self, lag: usize, first: First) {
        let state = BLOCKS[lag].at(self.block.state());
        match self.design.second {
            Second::Vector => self.vector(|p| {
                let digest = stages::finish_first(p, first, state);
                let top = stages::second_hash(p, digest);
                stages::test(p, top, FOUND);
            }),
            // Without rounds between them the two stages are one.
            Second::Sha if first.table.split == 64 => {
                let block = self.block;
                self.vector(|p| {
                    let digest = stages::finish_first(p, first, state);
                    stages::expand_second(p, block, BLOCKS[lag], digest);
                });
                self.second_rounds(lag + 1);
            }
            Second::Sha => {
                let block = self.block;
                self.vector(|p| {
                    let digest = stages::finish_first(p, first, state);
                    for (word, value) in digest.into_iter().enumerate() {
                        p.store(BLOCKS[lag].at(block.digest(word)), value);
                    }
                });
                let lag = lag + 1;
                self.vector(|p| {
                    let digest: [Value; 8] =
                        std::array::from_fn(|word| p.vector(BLOCKS[lag].at(block.digest(word))));
                    stages::expand_second(p, block, BLOCKS[lag], digest);
                });
                self.second_rounds(lag + 1);
            }
        }
    }

    /// The SHA unit's second hash and the test, as two stages.
    fn second_rounds(&mut self, lag: usize) {
        let block = self.block;
        // The known pairs lead the table of constants.
        self.sha(|chain, hash| stages::second_rounds(chain, hash, block, BLOCKS[lag], CONSTANTS));
        let lag = lag + 1;
        self.vector(|p| {
            let top = p.vector(BLOCKS[lag].at(block.top()));
            stages::test(p, top, FOUND);
        });
    }
}
