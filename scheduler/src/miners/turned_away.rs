//! Miners for which there is nothing here.

use crate::spaces::places;
use crate::{Action, Scheduler};
use job_source::miners::{Command, MinerId};
use miner_core::Root;

impl Scheduler {
    /// The text completes the sentence "the miner is turned away: …".
    pub(super) fn refuse_miner(&mut self, miner: MinerId, reason: String) {
        self.miners.turned_away += 1;
        self.actions
            .push_back(Action::Miners(Command::Refuse { miner, reason }));
    }
}

/// Why a miner has no place in jobs of this root.
pub(super) fn no_place(root: &Root, source: &str) -> String {
    let extranonce2_size = root.extranonce2_size();
    match places::length(extranonce2_size) {
        0 if root.coinbase().is_none() => format!(
            "pool {source} gives jobs with a fixed merkle root, of which Stratum V1 can tell nothing to a miner: only this \
             cluster's executors mine them"
        ),
        0 => format!(
            "pool {source} lets {} of extranonce2 be chosen: too little to give each miner a part of its own",
            text::count(extranonce2_size as u64, "byte")
        ),
        _ => format!(
            "as many miners as pool {source} has room for, with {extranonce2_size} bytes of extranonce2, have connected \
             since its last block"
        ),
    }
}
