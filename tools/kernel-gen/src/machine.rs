//! What the scheduler knows about a processor core, as data.
//!
//! A *port* takes one instruction a cycle. Figures were measured with loops of independent and of dependent
//! instructions (throughput and latency) and with mixtures of them; a model need only be right where it matters for
//! the order of these programs.

use crate::program::{Dialect, Operation, Step};

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

/// Where a kind of instruction runs.
#[derive(Clone, Copy, Debug)]
pub struct Unit {
    /// Any of these.
    pub ports: Ports,
    /// Cycles until its result can be used.
    pub latency: u32,
}

/// A processor core.
#[derive(Clone, Copy, Debug)]
pub struct Machine {
    pub name: &'static str,
    /// The vectors that work best alongside the SHA unit.
    pub width: Width,
    /// How many ports take vector instructions.
    pub ports: u32,
    /// Sums and two-operand logic.
    pub add: Unit,
    /// Three-operand logic.
    pub ternary: Unit,
    /// Rotations.
    pub rotate: Unit,
    /// Shifts.
    pub shift: Unit,
    /// Interleaving.
    pub unpack: Unit,
    /// `sha256rnds2`.
    pub rounds: Unit,
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
    ports: 4,
    add: Unit {
        ports: 0b1111,
        latency: 2,
    },
    ternary: Unit {
        ports: 0b1111,
        latency: 2,
    },
    rotate: Unit {
        ports: 0b0011,
        latency: 3,
    },
    shift: Unit {
        ports: 0b1100,
        latency: 2,
    },
    unpack: Unit {
        ports: 0b1100,
        latency: 2,
    },
    rounds: Unit {
        ports: 0b0001,
        latency: 4,
    },
    rounds_every: 18,
    dialect: Dialect::TernaryButXor,
};

/// Intel Golden Cove: with 512-bit vectors two ports, 0 and 5; rotations and shifts on port 0, interleaving on
/// port 5, `sha256rnds2` on port 5 too, but only every third cycle.
pub const GOLDEN_COVE: Machine = Machine {
    name: "Intel Golden Cove",
    width: Width::Zmm,
    ports: 2,
    add: Unit {
        ports: 0b11,
        latency: 1,
    },
    ternary: Unit {
        ports: 0b11,
        latency: 1,
    },
    rotate: Unit {
        ports: 0b01,
        latency: 1,
    },
    shift: Unit {
        ports: 0b01,
        latency: 1,
    },
    unpack: Unit {
        ports: 0b10,
        latency: 1,
    },
    rounds: Unit {
        ports: 0b10,
        latency: 4,
    },
    rounds_every: 48,
    dialect: Dialect::Ternary,
};

/// The same core without AVX-512, with 128-bit vectors: three ports, 0, 1 and 5; shifts on the first two, interleaving on
/// the last two. Not 256 bits: there SHA instructions, which leave the upper halves of registers alone, wait about
/// 70 cycles each while any upper half is in use.
pub const GOLDEN_COVE_AVX: Machine = Machine {
    name: "Intel Golden Cove without AVX-512",
    width: Width::Xmm,
    ports: 3,
    add: Unit {
        ports: 0b111,
        latency: 1,
    },
    ternary: Unit {
        ports: 0b111,
        latency: 1,
    },
    rotate: Unit {
        ports: 0b011,
        latency: 1,
    },
    shift: Unit {
        ports: 0b011,
        latency: 1,
    },
    unpack: Unit {
        ports: 0b110,
        latency: 1,
    },
    rounds: Unit {
        ports: 0b100,
        latency: 4,
    },
    rounds_every: 48,
    dialect: Dialect::Binary,
};

impl Machine {
    /// Where an operation runs.
    pub fn unit(&self, operation: &Operation) -> Unit {
        match operation {
            Operation::Add(..) | Operation::Xor(..) | Operation::And(..) => self.add,
            Operation::Ternary(..) => self.ternary,
            Operation::RotateRight(..) => self.rotate,
            Operation::ShiftRight(..) | Operation::ShiftLeft(..) => self.shift,
            Operation::Unpack(..) => self.unpack,
        }
    }

    /// Whether a step takes one of the vector ports.
    pub fn takes_port(&self, step: &Step) -> bool {
        !matches!(step, Step::Store(..))
    }
}
