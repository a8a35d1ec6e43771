//! What the scheduler makes of what one executor does, down to each share.

mod blocks;
mod miner;
mod shares;
mod tasks;
