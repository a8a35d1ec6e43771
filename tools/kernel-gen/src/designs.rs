//! The kernels that are made.
//!
//! | kernel | units | tuned on | by | record in `benches/record` |
//! |---|---|---|---|---|
//! | `hybrid512` | AVX-512, SHA | Intel Golden Cove (family 6, model 207) | `tune`, 10 min: 0.8 % (rolling) and 0.6 % (nonce only) faster than by trials of splits, chains and windows | `xeon-6-207.json`, of the plans before that |
//! | `hybrid256` | AVX-512VL, SHA | AMD Zen 4 (family 25, model 17) | trials of all parameters, then `tune`: rhythms, 20 min | `amd-25-17.json` |
//! | `hybrid_avx2` | AVX2, SHA | AMD Zen 4 | trials of all parameters, then `tune`: rhythms, 12 min, and parameters (rolling), 4 min | `amd-25-17.json` |
//! | `hybrid128` | AVX with 128 bits, SHA | Intel Golden Cove | trials of splits, chains and windows | `xeon-6-207.json` |
//! | `wide512` | AVX-512 | AMD Zen 4 | `tune`, 4 min: 0.7 % (rolling) and 2 % (nonce only) faster than by trials of windows and latencies | `amd-25-17.json` |
//! | `wide256` | AVX2 | AMD Zen 4 | trials of windows and stages, then `tune`, 3 min: nonce only 1.6 % faster | `amd-25-17.json` |
//!
//! With versions as lanes the rolling functions of `hybrid256` and `hybrid_avx2` were 2.7 and 3.7 % faster than with nonces
//! as lanes, each without a rhythm: there are fewer loads. Elsewhere this has not been tried.

use std::borrow::Cow;

use crate::{
    design::{Design, Division},
    layout::{Lanes, NO_SHA},
    machine::{GOLDEN_COVE, GOLDEN_COVE_AVX, Latencies, ZEN_AVX2, ZEN4, ZEN4_WIDE},
    plan::{Bursts, Dealing, Plan, StageOrder},
    rhythms,
};

/// All of them.
pub fn kernels() -> [Design; 6] {
    [
        Design {
            name: "hybrid512",
            machine: GOLDEN_COVE,
            division: Division::ShaFirst,
            lanes: Lanes::Nonces,
            rolling: Plan {
                dealing: Dealing::LongestFirst,
                shared_moves: true,
                bursts: Some(Bursts { length: 3, lead: 3 }),
                ..Plan::new(
                    48,
                    4,
                    40,
                    Latencies {
                        rotate: 2,
                        shift: 2,
                        ..GOLDEN_COVE.latencies
                    },
                )
            },
            nonce_only: Plan {
                shared_moves: true,
                ..Plan::new(
                    54,
                    4,
                    60,
                    Latencies {
                        add: 3,
                        ..GOLDEN_COVE.latencies
                    },
                )
            },
        },
        Design {
            name: "hybrid256",
            machine: ZEN4,
            division: Division::ShaBoth,
            lanes: Lanes::Versions,
            rolling: Plan {
                dealing: Dealing::LongestFirst,
                low_registers: true,
                soon: 20,
                shared_moves: true,
                bursts: Some(Bursts { length: 1, lead: 24 }),
                rhythm: Cow::Borrowed(rhythms::HYBRID256_ROLLING),
                ..Plan::new(
                    34,
                    6,
                    40,
                    Latencies {
                        add: 3,
                        rotate: 2,
                        ..ZEN4.latencies
                    },
                )
            },
            nonce_only: Plan {
                dealing: Dealing::LongestFirst,
                low_registers: true,
                shared_moves: true,
                bursts: Some(Bursts { length: 4, lead: 12 }),
                rhythm: Cow::Borrowed(rhythms::HYBRID256_NONCE_ONLY),
                ..Plan::new(
                    64,
                    6,
                    20,
                    Latencies {
                        add: 1,
                        rotate: 2,
                        ..ZEN4.latencies
                    },
                )
            },
        },
        Design {
            name: "hybrid_avx2",
            machine: ZEN_AVX2,
            division: Division::ShaBoth,
            lanes: Lanes::Versions,
            rolling: Plan {
                dealing: Dealing::LongestFirst,
                stages: StageOrder::InTurn,
                soon: 40,
                shared_moves: true,
                bursts: Some(Bursts { length: 2, lead: 30 }),
                rhythm: Cow::Borrowed(rhythms::HYBRID_AVX2_ROLLING),
                ..Plan::new(
                    64,
                    4,
                    1,
                    Latencies {
                        add: 1,
                        ternary: 1,
                        rotate: 5,
                        ..ZEN_AVX2.latencies
                    },
                )
            },
            nonce_only: Plan {
                dealing: Dealing::LongestFirst,
                stages: StageOrder::InTurn,
                soon: 40,
                bursts: Some(Bursts { length: 4, lead: 8 }),
                rhythm: Cow::Borrowed(rhythms::HYBRID_AVX2_NONCE_ONLY),
                ..Plan::new(64, 3, 3, ZEN_AVX2.latencies)
            },
        },
        Design {
            name: "hybrid128",
            machine: GOLDEN_COVE_AVX,
            division: Division::ShaBoth,
            lanes: Lanes::Nonces,
            rolling: Plan::new(46, 2, 40, GOLDEN_COVE_AVX.latencies),
            nonce_only: Plan::new(64, 2, 40, GOLDEN_COVE_AVX.latencies),
        },
        Design {
            name: "wide512",
            machine: ZEN4_WIDE,
            division: Division::VectorsInTwo,
            lanes: Lanes::Nonces,
            rolling: Plan {
                soon: 4,
                ..Plan::new(
                    NO_SHA,
                    0,
                    20,
                    Latencies {
                        add: 3,
                        ..ZEN4_WIDE.latencies
                    },
                )
            },
            nonce_only: Plan {
                soon: 0,
                ..Plan::new(
                    NO_SHA,
                    0,
                    40,
                    Latencies {
                        add: 5,
                        ternary: 5,
                        rotate: 4,
                        shift: 3,
                    },
                )
            },
        },
        Design {
            name: "wide256",
            machine: ZEN_AVX2,
            division: Division::Vectors,
            lanes: Lanes::Nonces,
            rolling: Plan {
                stages: StageOrder::InTurn,
                ..Plan::new(NO_SHA, 0, 3, ZEN_AVX2.latencies)
            },
            nonce_only: Plan {
                stages: StageOrder::InTurn,
                ..Plan::new(
                    NO_SHA,
                    0,
                    3,
                    Latencies {
                        ternary: 3,
                        rotate: 5,
                        shift: 1,
                        ..ZEN_AVX2.latencies
                    },
                )
            },
        },
    ]
}
