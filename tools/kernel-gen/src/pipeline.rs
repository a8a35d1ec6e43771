//! The pipeline: stages side by side in one loop.
//!
//! A vector of hashes takes one iteration per stage. A stage leaves its results in the vector's *block*, which passes from
//! stage to stage. The stages of one iteration are therefore independent, and their instructions can be mixed freely.

use std::cmp::Reverse;

use crate::{
    design::{Design, Division},
    layout::Block,
    names::{BLOCKS, CONSTANTS, FOUND},
    plan::{Dealing, Plan, StageOrder},
    program::{Memory, Program, Value},
    schedule::{Chain, count_rounds},
    stages::{self, First},
};

pub struct Stages<'a> {
    design: &'a Design,
    plan: &'a Plan,
    block: Block,
    program: Program,
    /// Steps of each stage's program.
    parts: Vec<usize>,
    /// The SHA unit's jobs.
    jobs: Vec<Job>,
}

/// The SHA unit's rounds of one hash.
enum Job {
    First {
        hash: usize,
        first: First,
        state: Memory,
    },
    Second {
        hash: usize,
        block: Block,
        at: Memory,
    },
}

impl Job {
    /// Its instructions on the registers of a chain.
    fn on(&self, chain: usize) -> Chain {
        match *self {
            Self::First { hash, first, state } => stages::first_rounds(chain, hash, first, state),
            // The known pairs lead the table of constants.
            Self::Second { hash, block, at } => stages::second_rounds(chain, hash, block, at, CONSTANTS),
        }
    }
}

impl<'a> Stages<'a> {
    /// No stages yet, over blocks of this layout.
    pub fn new(design: &'a Design, plan: &'a Plan, block: Block) -> Self {
        Self {
            design,
            plan,
            block,
            program: design.program(),
            parts: Vec::new(),
            jobs: Vec::new(),
        }
    }

    /// The vector units' program and the SHA unit's chains.
    pub fn finish(mut self) -> (Program, Vec<Chain>) {
        if self.plan.stages == StageOrder::Spread {
            self.program.interleave(&self.parts);
        }
        let mut chains = vec![Chain::new(); self.plan.chains];
        match self.plan.dealing {
            Dealing::InTurn => {
                for (index, job) in self.jobs.iter().enumerate() {
                    let chain = index % self.plan.chains;
                    chains[chain].extend(job.on(chain));
                }
            }
            Dealing::LongestFirst => {
                self.jobs.sort_by_key(|job| Reverse(count_rounds(&job.on(0))));
                for job in &self.jobs {
                    let least = (0..chains.len()).min_by_key(|&chain| chains[chain].len());
                    let chain = least.unwrap_or(0);
                    chains[chain].extend(job.on(chain));
                }
            }
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

    /// Adds a stage of the SHA unit: a job per hash.
    fn sha(&mut self, job: impl Fn(usize) -> Job) {
        self.jobs.extend((0..self.design.machine.width.lanes()).map(job));
    }

    /// Adds all stages of the hashes, the first of them as stage `lag`. `first(stage)` is where the stages of the first hash
    /// find their inputs.
    pub fn hashes(&mut self, lag: usize, first: impl Fn(usize) -> First) {
        let block = self.block;
        let state = |lag: usize| BLOCKS[lag].at(block.state());
        match self.design.division {
            Division::Vectors => {
                self.vector(|p| {
                    let digest = stages::whole_first(p, first(lag));
                    let top = stages::second_hash(p, digest);
                    stages::test(p, top, FOUND);
                });
            }
            Division::VectorsInTwo => {
                self.vector(|p| {
                    let digest = stages::whole_first(p, first(lag));
                    store_digest(p, block, BLOCKS[lag], digest);
                });
                self.vector(|p| {
                    let digest = load_digest(p, block, BLOCKS[lag + 1]);
                    let top = stages::second_hash(p, digest);
                    stages::test(p, top, FOUND);
                });
            }
            Division::ShaFirst => {
                self.first_rounds(lag, first(lag));
                let lag = lag + 1;
                self.vector(|p| {
                    let digest = stages::finish_first(p, first(lag), state(lag));
                    let top = stages::second_hash(p, digest);
                    stages::test(p, top, FOUND);
                });
            }
            // Without rounds between them the two stages are one.
            Division::ShaBoth if self.plan.split == 64 => {
                self.first_rounds(lag, first(lag));
                let lag = lag + 1;
                self.vector(|p| {
                    let digest = stages::finish_first(p, first(lag), state(lag));
                    stages::expand_second(p, block, BLOCKS[lag], digest);
                });
                self.second_rounds(lag + 1);
            }
            Division::ShaBoth => {
                self.first_rounds(lag, first(lag));
                let lag = lag + 1;
                self.vector(|p| {
                    let digest = stages::finish_first(p, first(lag), state(lag));
                    store_digest(p, block, BLOCKS[lag], digest);
                });
                let lag = lag + 1;
                self.vector(|p| {
                    let digest = load_digest(p, block, BLOCKS[lag]);
                    stages::expand_second(p, block, BLOCKS[lag], digest);
                });
                self.second_rounds(lag + 1);
            }
        }
    }

    /// The SHA unit's part of the first hash.
    fn first_rounds(&mut self, lag: usize, first: First) {
        let state = BLOCKS[lag].at(self.block.state());
        self.sha(|hash| Job::First { hash, first, state });
    }

    /// The SHA unit's second hash and the test, as two stages.
    fn second_rounds(&mut self, lag: usize) {
        let block = self.block;
        let at = BLOCKS[lag];
        self.sha(|hash| Job::Second { hash, block, at });
        let lag = lag + 1;
        self.vector(|p| {
            let top = p.vector(BLOCKS[lag].at(block.top()));
            stages::test(p, top, FOUND);
        });
    }
}

impl Division {
    /// Iterations from the first stage of the hashes to the result.
    pub fn lag(self, split: usize) -> usize {
        match self {
            Self::Vectors => 0,
            Self::VectorsInTwo | Self::ShaFirst => 1,
            Self::ShaBoth if split == 64 => 3,
            Self::ShaBoth => 4,
        }
    }

    /// Whether the SHA unit has no part.
    pub fn is_vectors_only(self) -> bool {
        matches!(self, Self::Vectors | Self::VectorsInTwo)
    }
}

fn store_digest(p: &mut Program, block: Block, at: Memory, digest: [Value; 8]) {
    for (word, value) in digest.into_iter().enumerate() {
        p.store(at.at(block.digest(word)), value);
    }
}

fn load_digest(p: &mut Program, block: Block, at: Memory) -> [Value; 8] {
    std::array::from_fn(|word| p.vector(at.at(block.digest(word))))
}
