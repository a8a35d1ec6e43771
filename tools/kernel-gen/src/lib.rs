//! A small compiler for the kernels whose instruction order matters: `cargo run -p kernel-gen` writes them, as assembly,
//! to `miner-core/src/kernel/hybrid/asm`. A test makes them anew and compares.
//!
//! # Why not a compiler
//!
//! A core with SHA extensions has, beside its vector units, a unit that computes two rounds of SHA-256 of one hash by one
//! instruction, `sha256rnds2`. It is worth about 30 vector instructions on one lane, but it comes only every cycle (AMD
//! Zen 4) or every third (Intel Golden Cove), needs the result of the one before after four cycles, and leaves the
//! message schedule to others. The vector units, with 8 or 16 hashes side by side, are as fast in sum. Both at once are
//! faster than either, if in any few dozen instructions there are some for both. Compilers order instructions within what
//! depends on one another and know nothing of this; of the same program as intrinsics they make a third less.
//!
//! # What is computed
//!
//! A header's second block is hashed from the midstate of its first, and the 32-byte digest is hashed once more. The words:
//!
//! * The *state* is eight words `a` to `h`. Each of 64 *rounds* t takes K\[t\] + W\[t\], K a constant, W the *message
//!   schedule*: 16 words of the block, and 48 more that are made of them.
//! * The nonce is W\[3\] of the second block: rounds 0 to 3 are the same for all nonces but for adding the nonce to `a` and
//!   `e`, so is W\[16\] and W\[17\], and others in part.
//! * The version, which BIP 320 lets miners roll, is in the first block: it changes the midstate only. So K + W, for
//!   all rounds of the second block, is made once per nonce, into a *table*, and used for every version. This saves the
//!   whole message expansion of the first hash.
//! * Of the second hash, only `e` of round 60 is needed: it becomes `h` in round 63, and its sum with a constant is the top
//!   word of the hash, the word that must begin with zeros.
//!
//! # The pipeline
//!
//! Hashes go through the loop in vectors of 4, 8 or 16. In each iteration every stage works on another
//! vector, and what a vector needs from its stage before lies in its *block*, in the first-level cache:
//!
//! ```text
//!                         iteration  i            i + 1         i + 2         i + 3        i + 4
//!   vector units   nonces ──────> expand           |             |             |            |
//!                                    | K + W       |             |             |            |
//!   SHA unit                         └────> first_rounds         |             |            |
//!   16 registers                            rounds 4 to R - 1    |             |            |
//!                                                  └──────> finish_first       |            |
//!   vector units                                            rounds R to 63,    |            |
//!   their own registers                                     add midstate       |            |
//!                                                           expand_second ─────┤            |
//!   SHA unit                                                              second_rounds     |
//!                                                                              └───────── test ──> bits
//! ```
//!
//! With many versions `expand` is a function of its own ([`design`]: `tables`), and the loop begins with `first_rounds`.
//! The hashes of a vector are nonces under one version or, in a search of many versions, versions of one nonce ([`layout`]:
//! `Lanes`). The latter share their K + W: the SHA unit's chains that are at the same rounds need one load of it for all of
//! them, and the vector units add the same word to all lanes. In return each has a midstate of its own.
//!
//! The *split* R deals out the first hash's rounds between the units so that both are busy all the time: the slower the SHA
//! unit, the smaller R. Where the SHA unit is slow against wide vectors (Golden Cove with AVX-512), it has no part in the
//! second hash, which then follows `finish_first` at once. Between the units the state changes its form: the SHA unit wants
//! the eight words of one hash in two registers, the vector units one word of all hashes in a register; four unpackings of
//! four rows transpose them.
//!
//! Where there is no SHA unit the vector units do everything: `whole_first` and the second hash, in one stage or two.
//!
//! # From there to assembly
//!
//! ```text
//!   sha256, stages   rounds and stages, written once, as calls on a Program
//!        v
//!   program          single assignment; constants folded, nothing twice, nothing dead
//!        v           chains of SHA instructions beside it: jobs, dealt out to registers (pipeline)
//!   schedule         one order for both, from a model of the core (machine)
//!        |           bursts: the SHA instructions dealt out again, several in a row
//!        v
//!   registers        registers dealt out, values spilled to memory
//!        |
//!        |  rhythm   the vector instructions dealt out again among the SHA instructions
//!        v
//!   function         text: the loop around, the constants (assembly: how things are spelled)
//! ```
//!
//! The model only goes so far. What a core really does with an order cannot be read off any table: on Zen 4 a slot of
//! `sha256rnds2` is lost or not by what stands beside it (alternating with a rotation it takes 1.36 cycles, in pairs 0.995), and
//! so bursts are fast where an even mixture is not; too many loads for spilled values cost as much as the arithmetic, and so it
//! matters which registers are free and how far ahead the scheduler looks. All that such things depend on is in a [`plan`], one
//! for each function, found by trial.
//!
//! [`designs`] lists what is made, and what was tuned where; [`layout`] is what functions and callers agree on.

pub mod assembly;
pub mod design;
pub mod designs;
pub mod function;
pub mod layout;
pub mod machine;
pub mod names;
pub mod pipeline;
pub mod plan;
pub mod program;
pub mod registers;
pub mod rhythm;
pub mod rhythms;
pub mod schedule;
pub mod sha256;
pub mod stages;
#[cfg(all(target_arch = "x86_64", target_os = "linux"))]
pub mod tune;

use std::fmt::Write;

use design::Shape;
pub use designs::kernels;

/// A generated file. `name` is relative to the folder of generated files.
#[derive(Clone, Debug)]
pub struct Generated {
    pub name: String,
    pub text: String,
}

const WARNING: &str = "Made by `cargo run -p kernel-gen`; changes belong there.";

pub fn generate() -> Vec<Generated> {
    let mut shapes = format!("// {WARNING}\n\nuse super::{{Lanes, Shape}};\n");
    let mut files = Vec::new();
    let designs = kernels();
    for design in &designs {
        let (text, shape) = design.generate();
        let machine = design.machine.name;
        files.push(Generated {
            name: format!("{}.s", design.name),
            text: format!("# {WARNING}\n# Tuned to {machine}.\n\n{text}"),
        });
        shapes += &rust(design.name, &shape);
    }
    let all: Vec<_> = designs.iter().map(|design| design.name.to_uppercase()).collect();
    let _ = writeln!(
        shapes,
        "\npub(super) const ALL: [Shape; {}] = [{}];",
        all.len(),
        all.join(", ")
    );
    files.push(Generated {
        name: "shapes.rs".into(),
        text: shapes,
    });
    files
}

/// The shape as Rust.
fn rust(name: &str, shape: &Shape) -> String {
    let Shape {
        lanes,
        rolling_lanes,
        table_bytes,
        block_bytes,
        spill_bytes,
        rolling_lag,
        nonce_only_lag,
    } = shape;
    format!(
        "
pub(super) const {}: Shape = Shape {{
    lanes: {lanes},
    rolling_lanes: Lanes::{rolling_lanes:?},
    table_bytes: {table_bytes},
    block_bytes: {block_bytes},
    spill_bytes: {spill_bytes},
    rolling_lag: {rolling_lag},
    nonce_only_lag: {nonce_only_lag},
}};
",
        name.to_uppercase()
    )
}
