//! The stages of the pipeline: the steps for one vector of hashes, as programs and as chains of SHA instructions.

use crate::{
    assembly::address,
    layout::{self, Block, Lanes, NO_SHA, Table, arguments},
    machine::Width,
    names::ARGUMENTS,
    program::{Memory, Program, Unpack, Value},
    schedule::{Chain, ChainStep},
    sha256::{self, Schedule},
};

/// The last round of the second hash that matters: its `e` is the hash's top word but for a constant.
const LAST_ROUND: usize = 60;

/// Computes a table from the vector of nonces in the arguments.
pub fn expand(p: &mut Program, table: Table, to: Memory) {
    let nonces = p.vector(ARGUMENTS.at(arguments::NONCES));
    let nonce = swap_bytes(p, nonces);
    let zero = p.constant(0);
    match table.lanes {
        Lanes::Versions => store_pair(p, table.width, to, [zero, nonce]),
        Lanes::Nonces if table.split == NO_SHA => p.store(to, nonce),
        Lanes::Nonces => store_nonces(p, nonce, table, to),
    }

    let fixed: Vec<Value> = (16..34)
        .map(|t| p.broadcast(ARGUMENTS.at(arguments::FIXED + 4 * (t - 16))))
        .collect();
    let constants = sha256::round_constants();
    let mut w = [zero; 64];
    for t in 16..64 {
        // The terms that depend on the nonce; `fixed` has the others.
        let mut terms = Vec::new();
        if t < 34 {
            terms.push(fixed[t - 16]);
        }
        if t == 18 {
            terms.push(sha256::small_sigma0(p, nonce));
        }
        if t == 19 {
            terms.push(nonce);
        }
        if t >= 34 {
            terms.push(w[t - 16]);
        }
        if t >= 33 {
            terms.push(sha256::small_sigma0(p, w[t - 15]));
        }
        if t >= 25 {
            terms.push(w[t - 7]);
        }
        if t >= 20 {
            terms.push(sha256::small_sigma1(p, w[t - 2]));
        }
        w[t] = p.sum(&terms);
    }
    let kw = |p: &mut Program, t: usize| {
        let constant = p.constant(constants[t]);
        p.sum(&[w[t], constant])
    };
    let paired = match table.lanes {
        Lanes::Nonces => table.split,
        Lanes::Versions => 64,
    };
    for pair in Table::FIRST_PAIR..paired / 2 {
        let words = [kw(p, 2 * pair), kw(p, 2 * pair + 1)];
        store_pair(p, table.width, to.at(table.pair(pair)), words);
    }
    for t in paired..64 {
        let word = kw(p, t);
        p.store(to.at(table.round(t)), word);
    }
}

/// Reverses the bytes of each word: the nonce is little-endian in the header.
fn swap_bytes(p: &mut Program, value: Value) -> Value {
    let mask = p.constant(0x00ff_00ff);
    let (left, right) = (p.sigma(value, &[24], 0), p.sigma(value, &[8], 0));
    p.choose(mask, left, right)
}

/// Writes (0, nonce, 0, nonce) of each hash.
fn store_nonces(p: &mut Program, nonce: Value, table: Table, to: Memory) {
    let zero = p.constant(0);
    let low = p.unpack(Unpack::Low32, zero, nonce);
    let high = p.unpack(Unpack::High32, zero, nonce);
    let rows = [
        (low, Unpack::Low64),
        (low, Unpack::High64),
        (high, Unpack::Low64),
        (high, Unpack::High64),
    ];
    for (hash, (pair, half)) in rows.into_iter().enumerate() {
        let row = p.unpack(half, pair, pair);
        p.store(to.at(table.nonce(hash)), row);
    }
}

/// Writes two rounds' words beside each other.
fn store_pair(p: &mut Program, width: Width, to: Memory, [even, odd]: [Value; 2]) {
    let low = p.unpack(Unpack::Low32, even, odd);
    let high = p.unpack(Unpack::High32, even, odd);
    p.store(to, low);
    p.store(to.at(width.bytes()), high);
}

/// Where the first hash's rounds find their inputs.
#[derive(Clone, Copy, Debug)]
pub struct First {
    pub table: Table,
    pub at: Memory,
    pub version: Memory,
}

impl First {
    /// K + W of a round of the vector units.
    fn kw(&self, p: &mut Program, t: usize) -> Value {
        let at = self.at.at(self.table.round(t));
        match self.table.lanes {
            Lanes::Nonces => p.vector(at),
            Lanes::Versions => p.broadcast(at),
        }
    }

    /// A word of the midstate.
    fn midstate(&self, p: &mut Program, word: usize) -> Value {
        let at = self.version.at(self.table.states().midstate(word));
        match self.table.lanes {
            Lanes::Nonces => p.broadcast(at),
            Lanes::Versions => p.vector(at),
        }
    }
}

/// The whole first hash from round 4 on, by the vector units, lanes being nonces: yields the digest.
pub fn whole_first(p: &mut Program, first: First) -> [Value; 8] {
    let word = |p: &mut Program, offset: i32| p.broadcast(first.version.at(offset));
    let states = first.table.states();
    let [f, e, b, a] = [0, 4, 8, 12].map(|word_at| word(p, states.abef(0) + word_at));
    let [h, g, d, c] = [0, 4, 8, 12].map(|word_at| word(p, states.cdgh(0) + word_at));
    let nonce = p.vector(first.at);
    let (a, e) = (p.sum(&[a, nonce]), p.sum(&[e, nonce]));
    let state = sha256::rounds(p, [a, b, c, d, e, f, g, h], 4..64, |p, t| {
        if t < NO_SHA {
            p.broadcast(ARGUMENTS.at(arguments::PAIRS + 4 * (t as i32 - 4)))
        } else {
            first.kw(p, t)
        }
    });
    add_midstate(p, first, state)
}

/// The first hash from the split on: takes the state from `state` and yields the digest.
pub fn finish_first(p: &mut Program, first: First, state: Memory) -> [Value; 8] {
    let width = first.table.width;
    let [f, e, b, a] = transpose(p, width, state);
    let [h, g, d, c] = transpose(p, width, state.at(4 * width.bytes()));
    let state = [a, b, c, d, e, f, g, h];
    let state = sha256::rounds(p, state, first.table.split..64, |p, t| first.kw(p, t));
    add_midstate(p, first, state)
}

/// The digest, from the state after the last round.
fn add_midstate(p: &mut Program, first: First, state: [Value; 8]) -> [Value; 8] {
    let mut word = 0;
    state.map(|value| {
        let midstate = first.midstate(p, word);
        word += 1;
        p.sum(&[midstate, value])
    })
}

/// Four rows of 16-byte items as four vectors of the items' words.
fn transpose(p: &mut Program, width: Width, rows: Memory) -> [Value; 4] {
    let [r0, r1, r2, r3] = [0, 1, 2, 3].map(|row| p.vector(rows.at(row * width.bytes())));
    let (low01, low23) = (p.unpack(Unpack::Low32, r0, r1), p.unpack(Unpack::Low32, r2, r3));
    let (high01, high23) = (p.unpack(Unpack::High32, r0, r1), p.unpack(Unpack::High32, r2, r3));
    [
        p.unpack(Unpack::Low64, low01, low23),
        p.unpack(Unpack::High64, low01, low23),
        p.unpack(Unpack::Low64, high01, high23),
        p.unpack(Unpack::High64, high01, high23),
    ]
}

/// The whole second hash in the vector units: `e` of its last round that matters.
pub fn second_hash(p: &mut Program, digest: [Value; 8]) -> Value {
    let block = sha256::digest_block(p, digest);
    let mut schedule = Schedule::new(block);
    let constants = sha256::round_constants();
    let state = sha256::initial_state().map(|word| p.constant(word));
    let state = sha256::rounds(p, state, 0..LAST_ROUND + 1, |p, t| {
        let (word, constant) = (schedule.word(p, t), p.constant(constants[t]));
        p.sum(&[word, constant])
    });
    state[4]
}

/// The second hash's K + W, for the SHA unit. Those of rounds 8 to 15 are known, see [`known_pairs`].
pub fn expand_second(p: &mut Program, block: Block, to: Memory, digest: [Value; 8]) {
    let message = sha256::digest_block(p, digest);
    let mut schedule = Schedule::new(message);
    let constants = sha256::round_constants();
    for pair in (0..4).chain(8..=LAST_ROUND / 2) {
        let words = [2 * pair, 2 * pair + 1].map(|t| {
            // Round 61 is computed because the unit computes two, but nothing depends on it.
            let t = t.min(LAST_ROUND);
            let (word, constant) = (schedule.word(p, t), p.constant(constants[t]));
            p.sum(&[word, constant])
        });
        store_pair(p, block.width, to.at(block.pair(pair)), words);
    }
}

/// Tests the top words: all bits that the mask has must be 0 in `e` of round 60 plus the initial state's last word.
pub fn test(p: &mut Program, e: Value, found: Memory) {
    let constant = p.constant(sha256::initial_state()[7]);
    let top = p.sum(&[e, constant]);
    p.store_zero_lanes(found, top, ARGUMENTS.at(arguments::MASK));
}

/// The two registers of a chain: first the one with (f, e, b, a).
fn chain_registers(chain: usize) -> [String; 2] {
    [format!("xmm{}", 1 + 2 * chain), format!("xmm{}", 2 + 2 * chain)]
}

/// Registers that this many chains leave free.
pub fn free_of_chains(chains: usize) -> Vec<u8> {
    (1 + 2 * chains as u8..16).collect()
}

/// Two rounds: `sha256rnds2` takes K + W from `xmm0` and puts the new (f, e, b, a) in the place of the old
/// (h, g, d, c), so the two change their meaning.
fn two_rounds(registers: &mut [String; 2], kw: Memory) -> ChainStep {
    let [abef, cdgh] = registers;
    let step = ChainStep::Rounds {
        operand: format!("vmovq xmm0, qword ptr {}", address(kw)),
        rounds: format!("sha256rnds2 {cdgh}, {abef}"),
    };
    registers.swap(0, 1);
    step
}

/// The first hash's rounds 4 to the split of one hash, by the SHA unit.
pub fn first_rounds(chain: usize, hash: usize, first: First, state: Memory) -> Chain {
    let mut registers = chain_registers(chain);
    let [abef, cdgh] = &registers;
    let (table, states) = (first.table, first.table.states());
    let nonce = address(first.at.at(table.nonce(hash)));
    let [abef_at, cdgh_at] =
        [states.abef(hash), states.cdgh(hash)].map(|offset| address(first.version.at(offset)));
    let [load, add] = match table.lanes {
        Lanes::Nonces => [
            format!("vmovdqa {abef}, xmmword ptr {abef_at}"),
            format!("vpaddd {abef}, {abef}, xmmword ptr {nonce}"),
        ],
        Lanes::Versions => [
            format!("vmovddup {abef}, qword ptr {nonce}"),
            format!("vpaddd {abef}, {abef}, xmmword ptr {abef_at}"),
        ],
    };
    let mut steps = vec![ChainStep::Lines(vec![
        load,
        add,
        format!("vmovdqa {cdgh}, xmmword ptr {cdgh_at}"),
    ])];
    for pair in 2..table.split / 2 {
        let kw = if pair < Table::FIRST_PAIR {
            ARGUMENTS.at(arguments::PAIRS + 8 * (pair as i32 - 2))
        } else {
            first.at.at(table.pair_of(pair, hash))
        };
        steps.push(two_rounds(&mut registers, kw));
    }
    let [abef, cdgh] = &registers;
    let to = state.at(layout::item(table.width, hash));
    steps.push(ChainStep::Lines(vec![
        format!("vmovdqa xmmword ptr {}, {abef}", address(to)),
        format!(
            "vmovdqa xmmword ptr {}, {cdgh}",
            address(to.at(4 * table.width.bytes()))
        ),
    ]));
    steps
}

/// The second hash of one hash, by the SHA unit. `constants` is where [`known_pairs`] lie.
pub fn second_rounds(chain: usize, hash: usize, block: Block, at: Memory, known: Memory) -> Chain {
    let mut registers = chain_registers(chain);
    let [abef, cdgh] = &registers;
    let mut steps = vec![ChainStep::Lines(vec![
        format!("vmovdqa {abef}, xmmword ptr {}", address(known)),
        format!("vmovdqa {cdgh}, xmmword ptr {}", address(known.at(16))),
    ])];
    for pair in 0..=LAST_ROUND / 2 {
        let kw = if (4..8).contains(&pair) {
            known.at(32 + 8 * (pair as i32 - 4))
        } else {
            at.at(block.pair(pair) + layout::pair_item(block.width, hash))
        };
        steps.push(two_rounds(&mut registers, kw));
    }
    // Round 60's `e` is `f` after round 61.
    let to = at.at(block.top() + 4 * hash as i32);
    steps.push(ChainStep::Lines(vec![format!(
        "vmovd dword ptr {}, {}",
        address(to),
        registers[0]
    )]));
    steps
}

/// The initial state in the SHA unit's order, 8 words, and K + W of the second hash's rounds 8 to 15, 8 words.
pub fn known_pairs() -> Vec<u32> {
    let [a, b, c, d, e, f, g, h] = sha256::initial_state();
    let mut words = vec![f, e, b, a, h, g, d, c];
    let constants = sha256::round_constants();
    let mut p = Program::default();
    let zero = p.constant(0);
    let block = sha256::digest_block(&mut p, [zero; 8]);
    for t in 8..16 {
        let constant = p.constant(constants[t]);
        let kw = p.sum(&[block[t], constant]);
        words.push(p.known(kw).unwrap_or(0));
    }
    words
}
