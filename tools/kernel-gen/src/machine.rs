//! What the scheduler knows about a processor core, as data.
//!
//! A *port* takes one instruction a cycle. Figures were measured with loops of independent and of dependent
//! instructions (throughput and latency) and with mixtures of them; a model need only be right where it matters for
//! the order of these programs.

use serde::{Deserialize, Serialize};

use crate::{
    assembly::Encoding,
    program::{Dialect, Operation, Step},
};

/// How wide the vector registers are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// 128 bits, 4 lanes.
    Xmm,
    /// 256 bits, 8 lanes.
    Ymm,
    /// 512 bits, 16 lanes.
    Zmm,
}

impl Width {
    pub fn lanes(self) -> usize {
        match self {
            Self::Xmm => 4,
            Self::Ymm => 8,
            Self::Zmm => 16,
        }
    }

    pub fn bytes(self) -> i32 {
        4 * self.lanes() as i32
    }
}

/// A set of ports, a bit each. An instruction takes the highest free one, so the ports that few kinds of
/// instruction can use should have the lowest bits.
pub type Ports = u8;

/// Cycles until a result can be used, by kind of instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Latencies {
    /// Sums and two-operand logic.
    pub add: u32,
    /// Three-operand logic.
    pub ternary: u32,
    /// Rotations.
    pub rotate: u32,
    /// Shifts and interleaving.
    pub shift: u32,
}

/// A processor core.
#[derive(Clone, Copy, Debug)]
pub struct Machine {
    pub name: &'static str,
    /// The vectors that work best alongside the SHA unit.
    pub width: Width,
    /// How many ports take vector instructions.
    pub port_count: u32,
    /// Where sums and two-operand logic run.
    pub add: Ports,
    /// Three-operand logic.
    pub ternary: Ports,
    /// Rotations.
    pub rotate: Ports,
    /// Shifts.
    pub shift: Ports,
    /// Interleaving.
    pub unpack: Ports,
    /// `sha256rnds2`.
    pub rounds: Ports,
    pub latencies: Latencies,
    /// Cycles until the result of a `sha256rnds2` can be used.
    pub rounds_latency: u32,
    /// Cycles between two `sha256rnds2` of any chain, in 1/16.
    pub rounds_every: u32,
    /// The instructions to use.
    pub dialect: Dialect,
}

/// AMD Zen 4: four 256-bit pipes, rotations on two of them, plain shifts on the other two. Three-operand logic
/// slows `sha256rnds2`, which runs on one of the rotating pipes.
pub const ZEN4: Machine = Machine {
    name: "AMD Zen 4",
    width: Width::Ymm,
    port_count: 4,
    add: 0b1111,
    ternary: 0b1111,
    rotate: 0b0011,
    shift: 0b1100,
    unpack: 0b1100,
    rounds: 0b0001,
    latencies: Latencies {
        add: 2,
        ternary: 2,
        rotate: 3,
        shift: 2,
    },
    rounds_latency: 4,
    rounds_every: 16,
    dialect: Dialect::TernaryButXor,
};

/// AMD Zen with the instructions of AVX2: as [`ZEN4`], and a rotation is two shifts and an exclusive or.
pub const ZEN_AVX2: Machine = Machine {
    name: "AMD Zen without AVX-512",
    dialect: Dialect::Binary,
    ..ZEN4
};

/// AMD Zen 4 with 512-bit vectors: every operation takes two of the 256-bit pipes, so there are two ports, one that rotates
/// and one that shifts.
pub const ZEN4_WIDE: Machine = Machine {
    name: "AMD Zen 4, 512 bits",
    width: Width::Zmm,
    port_count: 2,
    add: 0b11,
    ternary: 0b11,
    rotate: 0b01,
    shift: 0b10,
    unpack: 0b10,
    rounds: 0b01,
    latencies: Latencies {
        add: 1,
        ternary: 1,
        rotate: 2,
        shift: 1,
    },
    rounds_latency: 4,
    rounds_every: 16,
    dialect: Dialect::Ternary,
};

/// Intel Golden Cove: with 512-bit vectors two ports, 0 and 5; rotations and shifts on port 0, interleaving on
/// port 5, `sha256rnds2` on port 5 too, but only every third cycle.
pub const GOLDEN_COVE: Machine = Machine {
    name: "Intel Golden Cove",
    width: Width::Zmm,
    port_count: 2,
    add: 0b11,
    ternary: 0b11,
    rotate: 0b01,
    shift: 0b01,
    unpack: 0b10,
    rounds: 0b10,
    latencies: Latencies {
        add: 1,
        ternary: 1,
        rotate: 1,
        shift: 1,
    },
    rounds_latency: 4,
    rounds_every: 48,
    dialect: Dialect::Ternary,
};

/// The same core without AVX-512, with 128-bit vectors: three ports, 0, 1 and 5; shifts on the first two, interleaving on
/// the last two. Not 256 bits: there SHA instructions, which leave the upper halves of registers alone, wait about
/// 70 cycles each while any upper half is in use.
pub const GOLDEN_COVE_AVX: Machine = Machine {
    name: "Intel Golden Cove without AVX-512",
    width: Width::Xmm,
    port_count: 3,
    add: 0b111,
    ternary: 0b111,
    rotate: 0b011,
    shift: 0b011,
    unpack: 0b110,
    rounds: 0b100,
    latencies: Latencies {
        add: 1,
        ternary: 1,
        rotate: 1,
        shift: 1,
    },
    rounds_latency: 4,
    rounds_every: 48,
    dialect: Dialect::Binary,
};

impl Latencies {
    /// Of an operation.
    pub fn of(&self, operation: &Operation) -> u32 {
        match operation {
            Operation::Add(..) | Operation::Xor(..) | Operation::And(..) => self.add,
            Operation::Ternary(..) => self.ternary,
            Operation::RotateRight(..) => self.rotate,
            Operation::ShiftRight(..) | Operation::ShiftLeft(..) | Operation::Unpack(..) => self.shift,
        }
    }
}

impl Machine {
    /// Where an operation runs.
    pub fn ports(&self, operation: &Operation) -> Ports {
        match operation {
            Operation::Add(..) | Operation::Xor(..) | Operation::And(..) => self.add,
            Operation::Ternary(..) => self.ternary,
            Operation::RotateRight(..) => self.rotate,
            Operation::ShiftRight(..) | Operation::ShiftLeft(..) => self.shift,
            Operation::Unpack(..) => self.unpack,
        }
    }

    pub fn encoding(&self) -> Encoding {
        match self.dialect {
            Dialect::Binary => Encoding::Vex,
            Dialect::Ternary | Dialect::TernaryButXor => Encoding::Evex,
        }
    }

    /// Whether a step takes one of the vector ports.
    pub fn takes_port(&self, step: &Step) -> bool {
        !matches!(step, Step::Store(..))
    }
}
