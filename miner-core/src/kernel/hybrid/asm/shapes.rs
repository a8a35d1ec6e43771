// Made by `cargo run -p kernel-gen`; changes belong there.

use super::{Lanes, Shape};

pub(super) const HYBRID512: Shape = Shape {
    lanes: 16,
    rolling_lanes: Lanes::Nonces,
    table_bytes: 3200,
    block_bytes: 3712,
    spill_bytes: 4096,
    rolling_lag: 1,
    nonce_only_lag: 2,
};

pub(super) const HYBRID256: Shape = Shape {
    lanes: 8,
    rolling_lanes: Lanes::Versions,
    table_bytes: 1536,
    block_bytes: 4128,
    spill_bytes: 1792,
    rolling_lag: 4,
    nonce_only_lag: 4,
};

pub(super) const HYBRID_AVX2: Shape = Shape {
    lanes: 8,
    rolling_lanes: Lanes::Versions,
    table_bytes: 1536,
    block_bytes: 4128,
    spill_bytes: 1408,
    rolling_lag: 3,
    nonce_only_lag: 4,
};

pub(super) const HYBRID128: Shape = Shape {
    lanes: 4,
    rolling_lanes: Lanes::Nonces,
    table_bytes: 800,
    block_bytes: 2064,
    spill_bytes: 1024,
    rolling_lag: 4,
    nonce_only_lag: 4,
};

pub(super) const WIDE512: Shape = Shape {
    lanes: 16,
    rolling_lanes: Lanes::Nonces,
    table_bytes: 3200,
    block_bytes: 4224,
    spill_bytes: 3968,
    rolling_lag: 1,
    nonce_only_lag: 2,
};

pub(super) const WIDE256: Shape = Shape {
    lanes: 8,
    rolling_lanes: Lanes::Nonces,
    table_bytes: 1600,
    block_bytes: 2112,
    spill_bytes: 1280,
    rolling_lag: 0,
    nonce_only_lag: 1,
};

pub(super) const ALL: [Shape; 6] = [HYBRID512, HYBRID256, HYBRID_AVX2, HYBRID128, WIDE512, WIDE256];
