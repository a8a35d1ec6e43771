//! Which general register holds what, in every generated function.

use crate::program::Memory;

const fn at(base: &'static str) -> Memory {
    Memory { base, offset: 0 }
}

/// The arguments, the function's only parameter; scratch memory behind them.
pub const ARGUMENTS: Memory = at("rdi");
/// The table of constants.
pub const CONSTANTS: Memory = at("rsi");
/// The blocks in flight, the one that the first stage works on first.
pub const BLOCKS: [Memory; 5] = [at("rbx"), at("rbp"), at("r12"), at("r13"), at("r14")];
/// The version that the SHA unit's first stage works on.
pub const VERSION: Memory = at("rcx");
/// The version of the iteration before.
pub const VERSION_BEFORE: Memory = at("rdx");
/// The table that the first stage works with.
pub const TABLE: Memory = at("r8");
/// The table of the iteration before.
pub const TABLE_BEFORE: Memory = at("r9");
/// Where results go.
pub const FOUND: Memory = at("r10");
/// Iterations to go.
pub const ITERATIONS: &str = "r11";
/// Versions to go with this table.
pub const VERSIONS_LEFT: &str = "r15";
/// Holds a value for the next instruction only.
pub const SCRATCH: &str = "rax";
/// Registers that a function must leave as they were (System V ABI).
pub const PRESERVED: [&str; 6] = ["rbx", "rbp", "r12", "r13", "r14", "r15"];
