//! The stages compute what SHA-256 says: their programs, in the order that the scheduler gives them, are run by an
//! interpreter and compared with the plain implementation. (That the assembly computes the same is `miner-core`'s test.)

use std::collections::HashMap;

use kernel_gen::{
    kernels,
    layout::{Block, Lanes, NO_SHA, Table, arguments, item, pair_item},
    machine::{Machine, Width},
    names::{ARGUMENTS, BLOCKS, FOUND, TABLE, VERSION},
    plan::Plan,
    program::{Memory, Operation, Program, Source, Step, Unpack, Value},
    schedule::{Item, schedule},
    stages::{self, First},
};
use miner_core::sha256::{IV, K, compress, round};

/// The machines of all kernels: each width and each dialect.
fn machines() -> impl Iterator<Item = Machine> {
    kernels().into_iter().map(|kernel| kernel.machine)
}

const LANES: [Lanes; 2] = [Lanes::Nonces, Lanes::Versions];

/// Memory and values of a program that runs.
struct Interpreter {
    lanes: usize,
    words: HashMap<(&'static str, i32), u32>,
    values: Vec<Option<Vec<u32>>>,
}

impl Interpreter {
    fn new(width: Width) -> Self {
        Self {
            lanes: width.lanes(),
            words: HashMap::new(),
            values: Vec::new(),
        }
    }

    fn write(&mut self, to: Memory, words: &[u32]) {
        for (offset, &word) in (to.offset..).step_by(4).zip(words) {
            self.words.insert((to.base, offset), word);
        }
    }

    fn read(&self, from: Memory, count: usize) -> Vec<u32> {
        let offsets = (from.offset..).step_by(4).take(count);
        offsets
            .map(|offset| {
                *self
                    .words
                    .get(&(from.base, offset))
                    .unwrap_or_else(|| panic!("[{}{offset:+}] is read but not written", from.base))
            })
            .collect()
    }

    /// Runs a program as scheduled for a machine.
    fn run(&mut self, program: &Program, machine: &Machine) {
        let plan = Plan::new(NO_SHA, 0, 60, machine.latencies);
        let items = schedule(program, &[], machine, &plan);
        assert_eq!(items.len(), program.steps.len(), "each step once");
        self.values = vec![None; program.values()];
        for item in items {
            let Item::Step(index) = item else {
                panic!("there are no chains");
            };
            match program.steps[index] {
                Step::Compute(value) => {
                    let Source::Operation(operation) = program.source(value) else {
                        panic!("only operations are computed");
                    };
                    let result = self.operation(program, &operation);
                    assert_eq!(self.values[value.index()].replace(result), None, "computed once");
                }
                Step::Store(to, value) => {
                    let words = self.value(program, value);
                    self.write(to, &words);
                }
                Step::StoreZeroLanes { to, value, mask } => {
                    let mask = self.read(mask, 1)[0];
                    let words = self.value(program, value);
                    let bits = words
                        .iter()
                        .rev()
                        .fold(0, |bits, word| bits << 1 | u32::from(word & mask == 0));
                    self.write(to, &[bits]);
                }
            }
        }
    }

    fn value(&self, program: &Program, value: Value) -> Vec<u32> {
        match program.source(value) {
            Source::Constant(word) => vec![word; self.lanes],
            Source::Broadcast(memory) => vec![self.read(memory, 1)[0]; self.lanes],
            Source::Vector(memory) => self.read(memory, self.lanes),
            Source::Operation(_) => self.values[value.index()]
                .clone()
                .expect("computed before it is used"),
        }
    }

    fn operation(&self, program: &Program, operation: &Operation) -> Vec<u32> {
        let operands: Vec<_> = operation
            .operands()
            .into_iter()
            .map(|value| self.value(program, value))
            .collect();
        let lane = |lane: usize| {
            let word = |operand: usize| operands[operand][lane];
            match *operation {
                Operation::Add(..) => word(0).wrapping_add(word(1)),
                Operation::Xor(..) => word(0) ^ word(1),
                Operation::And(..) => word(0) & word(1),
                Operation::RotateRight(_, bits) => word(0).rotate_right(bits),
                Operation::ShiftRight(_, bits) => word(0) >> bits,
                Operation::ShiftLeft(_, bits) => word(0) << bits,
                Operation::Ternary(truth, _) => truth.of_words(word(0), word(1), word(2)),
                Operation::Unpack(unpack, ..) => {
                    let places = match unpack {
                        Unpack::Low32 => [(0, 0), (1, 0), (0, 1), (1, 1)],
                        Unpack::High32 => [(0, 2), (1, 2), (0, 3), (1, 3)],
                        Unpack::Low64 => [(0, 0), (0, 1), (1, 0), (1, 1)],
                        Unpack::High64 => [(0, 2), (0, 3), (1, 2), (1, 3)],
                    };
                    let (operand, place) = places[lane % 4];
                    operands[operand][lane / 4 * 4 + place]
                }
            }
        };
        (0..self.lanes).map(lane).collect()
    }
}

/// Pseudo-random words, the same in every run.
fn words<const N: usize>(seed: u32) -> [u32; N] {
    std::array::from_fn(|i| {
        let bytes = [seed.to_le_bytes(), (i as u32).to_le_bytes()].concat();
        let hash = miner_core::sha256d(&bytes);
        u32::from_le_bytes([hash[0], hash[1], hash[2], hash[3]])
    })
}

/// The message schedule of a block.
fn message(block: [u32; 16]) -> Vec<u32> {
    let mut w = block.to_vec();
    for t in 16..64 {
        let s0 = w[t - 15].rotate_right(7) ^ w[t - 15].rotate_right(18) ^ w[t - 15] >> 3;
        let s1 = w[t - 2].rotate_right(17) ^ w[t - 2].rotate_right(19) ^ w[t - 2] >> 10;
        w.push(w[t - 16].wrapping_add(s0).wrapping_add(w[t - 7]).wrapping_add(s1));
    }
    w
}

/// The second block of a header whose first three words are these.
fn header_block(tail: [u32; 3], nonce: u32) -> [u32; 16] {
    let mut block = [0; 16];
    block[..3].copy_from_slice(&tail);
    (block[3], block[4], block[15]) = (nonce.swap_bytes(), 0x8000_0000, 80 * 8);
    block
}

/// W\[16\] to W\[33\] without the terms that depend on the nonce: what is left if all of those are taken as 0.
fn fixed(tail: [u32; 3]) -> Vec<u32> {
    let mut known: Vec<Option<u32>> = header_block(tail, 0).map(Some).to_vec();
    known[3] = None;
    let mut fixed = Vec::new();
    for t in 16..34 {
        let s0 = known[t - 15].map(|w| w.rotate_right(7) ^ w.rotate_right(18) ^ w >> 3);
        let s1 = known[t - 2].map(|w| w.rotate_right(17) ^ w.rotate_right(19) ^ w >> 10);
        let terms = [known[t - 16], s0, known[t - 7], s1];
        let sum = terms
            .iter()
            .flatten()
            .fold(0_u32, |sum, &term| sum.wrapping_add(term));
        fixed.push(sum);
        known.push(terms.iter().all(Option::is_some).then_some(sum));
    }
    fixed
}

/// A vector of nonces over their end, as the last one of a range may be.
fn nonces(machine: &Machine) -> impl Iterator<Item = u32> {
    (0..machine.width.lanes() as u32).map(|lane| (u32::MAX - 2).wrapping_add(lane))
}

/// K + W of a round of the first hash.
fn kw(tail: [u32; 3], nonce: u32) -> impl Fn(usize) -> u32 {
    let w = message(header_block(tail, nonce));
    move |t| w[t].wrapping_add(K[t])
}

/// The first words of a block, and an interpreter with the table of [`nonces`].
fn expanded(machine: &Machine, table: Table) -> ([u32; 3], Interpreter) {
    let tail = words(1);
    let mut interpreter = Interpreter::new(machine.width);
    let nonces: Vec<_> = nonces(machine).collect();
    interpreter.write(ARGUMENTS.at(arguments::NONCES), &nonces);
    interpreter.write(ARGUMENTS.at(arguments::FIXED), &fixed(tail));
    let mut program = Program::new(machine.dialect);
    stages::expand(&mut program, table, TABLE);
    program.remove_dead();
    interpreter.run(&program, machine);
    (tail, interpreter)
}

#[test]
fn tables_hold_the_message_schedule() {
    for machine in machines() {
        for split in [NO_SHA, 36, 64] {
            let table = Table {
                width: machine.width,
                split,
                lanes: Lanes::Nonces,
            };
            let (tail, interpreter) = expanded(&machine, table);
            for (hash, nonce) in nonces(&machine).enumerate() {
                let kw = kw(tail, nonce);
                if split == NO_SHA {
                    let word = interpreter.read(TABLE.at(4 * hash as i32), 1);
                    assert_eq!(word, [nonce.swap_bytes()]);
                } else {
                    let row = interpreter.read(TABLE.at(table.nonce(hash)), 4);
                    assert_eq!(row, [0, nonce.swap_bytes(), 0, nonce.swap_bytes()]);
                }
                for pair in Table::FIRST_PAIR..split / 2 {
                    let at = TABLE.at(table.pair(pair) + pair_item(machine.width, hash));
                    assert_eq!(
                        interpreter.read(at, 2),
                        [kw(2 * pair), kw(2 * pair + 1)],
                        "pair {pair}"
                    );
                }
                for t in split..64 {
                    let at = TABLE.at(table.round(t) + 4 * hash as i32);
                    assert_eq!(interpreter.read(at, 1), [kw(t)], "round {t}");
                }
            }
        }
    }
}

#[test]
fn tables_for_versions_hold_8_bytes_a_nonce() {
    for machine in machines() {
        let table = Table {
            width: machine.width,
            split: 34,
            lanes: Lanes::Versions,
        };
        let (tail, interpreter) = expanded(&machine, table);
        for (hash, nonce) in nonces(&machine).enumerate() {
            let kw = kw(tail, nonce);
            // All that belongs to a nonce is as far from what belongs to the first one.
            let at = TABLE.at(pair_item(machine.width, hash));
            let words = interpreter.read(at.at(table.nonce(0)), 2);
            assert_eq!(words, [0, nonce.swap_bytes()]);
            for pair in Table::FIRST_PAIR..table.split / 2 {
                let words = interpreter.read(at.at(table.pair_of(pair, 0)), 2);
                assert_eq!(words, [kw(2 * pair), kw(2 * pair + 1)], "pair {pair}");
            }
            for t in table.split..64 {
                assert_eq!(interpreter.read(at.at(table.round(t)), 1), [kw(t)], "round {t}");
            }
        }
    }
}

/// An interpreter with the state after `split` rounds in a block, and the digests to expect: of one midstate and a message for
/// each hash, or of a midstate for each hash and one message.
fn half_hashed(machine: &Machine, table: Table, block: Block) -> (Interpreter, Vec<[u32; 8]>) {
    let mut interpreter = Interpreter::new(machine.width);
    let mut digests = Vec::new();
    for hash in 0..machine.width.lanes() {
        let (of_version, of_nonce) = match table.lanes {
            Lanes::Nonces => (0, hash),
            Lanes::Versions => (hash, 0),
        };
        let midstate: [u32; 8] = words(200 + of_version as u32);
        for (word, &value) in midstate.iter().enumerate() {
            let at = VERSION.at(table.states().midstate(word));
            interpreter.write(at.at(4 * of_version as i32), &[value]);
        }
        let message_block: [u32; 16] = words(100 + of_nonce as u32);
        digests.push(compress(&midstate, &message_block));
        let w = message(message_block);
        let kw = |t: usize| w[t].wrapping_add(K[t]);
        let [a, b, c, d, e, f, g, h] = (0..table.split).fold(midstate, |state, t| round(state, kw(t)));
        let state = BLOCKS[1].at(block.state() + item(machine.width, hash));
        interpreter.write(state, &[f, e, b, a]);
        interpreter.write(state.at(4 * machine.width.bytes()), &[h, g, d, c]);
        for t in table.split..64 {
            interpreter.write(TABLE.at(table.round(t) + 4 * of_nonce as i32), &[kw(t)]);
        }
    }
    (interpreter, digests)
}

#[test]
fn vector_units_make_the_first_hash_alone() {
    for machine in machines() {
        let table = Table {
            width: machine.width,
            split: NO_SHA,
            lanes: Lanes::Nonces,
        };
        let (tail, midstate): ([u32; 3], [u32; 8]) = (words(3), words(4));
        let nonces: Vec<u32> = (0..machine.width.lanes() as u32).map(|lane| 77 + lane).collect();
        let mut interpreter = Interpreter::new(machine.width);
        interpreter.write(ARGUMENTS.at(arguments::NONCES), &nonces);
        interpreter.write(ARGUMENTS.at(arguments::FIXED), &fixed(tail));
        let w = message(header_block(tail, 0));
        let kw = |t: usize| w[t].wrapping_add(K[t]);
        let pairs: Vec<u32> = (4..NO_SHA).map(kw).collect();
        interpreter.write(ARGUMENTS.at(arguments::PAIRS), &pairs);
        let [a, b, c, d, e, f, g, h] = (0..4).fold(midstate, |state, t| round(state, kw(t)));
        let states = table.states();
        interpreter.write(VERSION.at(states.abef(0)), &[f, e, b, a]);
        interpreter.write(VERSION.at(states.cdgh(0)), &[h, g, d, c]);
        interpreter.write(VERSION.at(states.midstate(0)), &midstate);

        let mut program = Program::new(machine.dialect);
        stages::expand(&mut program, table, TABLE);
        program.remove_dead();
        interpreter.run(&program, &machine);
        let mut program = Program::new(machine.dialect);
        let first = First {
            table,
            at: TABLE,
            version: VERSION,
        };
        let digest = stages::whole_first(&mut program, first);
        for (word, value) in digest.into_iter().enumerate() {
            program.store(BLOCKS[0].at(64 * word as i32), value);
        }
        program.remove_dead();
        interpreter.run(&program, &machine);
        for (hash, &nonce) in nonces.iter().enumerate() {
            let read = |word| interpreter.read(BLOCKS[0].at(64 * word as i32 + 4 * hash as i32), 1)[0];
            let digest = compress(&midstate, &header_block(tail, nonce));
            assert_eq!(std::array::from_fn(read), digest);
        }
    }
}

/// The whole compression of a digest's block up to round `t`, as the state after it.
fn second_state(digest: [u32; 8], rounds: usize) -> [u32; 8] {
    let mut block = [0; 16];
    block[..8].copy_from_slice(&digest);
    (block[8], block[15]) = (0x8000_0000, 32 * 8);
    let w = message(block);
    (0..rounds).fold(IV, |state, t| round(state, w[t].wrapping_add(K[t])))
}

#[test]
fn vector_units_finish_both_hashes() {
    for (machine, lanes) in machines().flat_map(|machine| LANES.map(|lanes| (machine, lanes))) {
        let table = Table {
            width: machine.width,
            split: 40,
            lanes,
        };
        let block = Block {
            width: machine.width,
            table: 0,
        };
        let (mut interpreter, digests) = half_hashed(&machine, table, block);
        // The test is for the bits that the first hash has not set: its lane is found, most others are not.
        let top = |digest| second_state(digest, 61)[4].wrapping_add(IV[7]);
        let mask = !top(digests[0]);
        interpreter.write(ARGUMENTS.at(arguments::MASK), &[mask]);
        let mut program = Program::new(machine.dialect);
        let first = First {
            table,
            at: TABLE,
            version: VERSION,
        };
        let digest = stages::finish_first(&mut program, first, BLOCKS[1].at(block.state()));
        for (word, value) in digest.into_iter().enumerate() {
            program.store(BLOCKS[1].at(block.digest(word)), value);
        }
        let e = stages::second_hash(&mut program, digest);
        stages::test(&mut program, e, FOUND);
        program.remove_dead();
        interpreter.run(&program, &machine);
        for (hash, digest) in digests.iter().enumerate() {
            let read = |word| interpreter.read(BLOCKS[1].at(block.digest(word) + 4 * hash as i32), 1)[0];
            assert_eq!(std::array::from_fn(read), *digest);
        }
        let bits = interpreter.read(FOUND, 1)[0];
        let found: Vec<_> = (0..digests.len()).filter(|hash| bits >> hash & 1 == 1).collect();
        let wanted: Vec<_> = (0..digests.len())
            .filter(|&hash| top(digests[hash]) & mask == 0)
            .collect();
        assert_eq!(found, wanted);
        assert!(wanted.contains(&0));
    }
}

#[test]
fn second_schedule_is_that_of_the_digest() {
    for machine in machines() {
        let block = Block {
            width: machine.width,
            table: 0,
        };
        let mut interpreter = Interpreter::new(machine.width);
        let digests: Vec<[u32; 8]> = (0..machine.width.lanes() as u32).map(words).collect();
        for (hash, digest) in digests.iter().enumerate() {
            for (word, value) in digest.iter().enumerate() {
                interpreter.write(BLOCKS[2].at(block.digest(word) + 4 * hash as i32), &[*value]);
            }
        }
        let mut program = Program::new(machine.dialect);
        let digest = std::array::from_fn(|word| program.vector(BLOCKS[2].at(block.digest(word))));
        stages::expand_second(&mut program, block, BLOCKS[2], digest);
        program.remove_dead();
        interpreter.run(&program, &machine);
        let known = stages::known_pairs();
        for (hash, digest) in digests.iter().enumerate() {
            let pair = |pair: usize| {
                if (4..8).contains(&pair) {
                    return known[8 + 2 * (pair - 4)..][..2].to_vec();
                }
                interpreter.read(BLOCKS[2].at(block.pair(pair) + pair_item(machine.width, hash)), 2)
            };
            let state = (0..61).fold(IV, |state, t| round(state, pair(t / 2)[t % 2]));
            assert_eq!(state, second_state(*digest, 61));
        }
    }
}
