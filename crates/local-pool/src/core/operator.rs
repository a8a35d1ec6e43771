//! What the pool's operator can do to miners.

use std::time::Instant;

use miner_core::Target;

use super::{ConnectionId, PoolCore};

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Operator {
    /// Sets the share difficulty of every session, also of those that suggested another, from a new job on. Ignored if
    /// it is not a difficulty.
    SetDifficulty(f64),
    /// As `SetDifficulty`, but from now on and with the newest job sent again instead of a new one.
    Retarget(f64),
    /// Somebody else finds a block: all jobs are void.
    NewBlock,
    /// Makes a job on the same tip. Earlier jobs stay valid.
    NewJob,
    /// Sends the newest job once more, unchanged, as some pools do to keep connections alive.
    RepeatJob,
    /// Sets another extranonce1 for one session, or for all, and makes a new job. Miners that did not subscribe to such
    /// changes (`mining.extranonce.subscribe`) are disconnected.
    ChangeExtranonce(Option<ConnectionId>),
    /// Sets the version bits that are granted, for open sessions as well.
    SetVersionMask(u32),
    /// Refuses every valid share; `false` ends that.
    RejectShares(bool),
    /// Makes all closed sessions impossible to resume.
    ForgetSessions,
}

impl PoolCore {
    pub(super) fn operate(&mut self, operator: Operator, now: Instant) {
        match operator {
            Operator::SetDifficulty(difficulty) | Operator::Retarget(difficulty)
                if Target::from_difficulty(difficulty).is_err() => {}
            Operator::SetDifficulty(difficulty) => {
                self.jobs.set_difficulty(difficulty);
                self.issue(now);
            }
            Operator::Retarget(difficulty) => {
                self.jobs.set_difficulty(difficulty);
                self.newest = self.jobs.with_difficulty(&self.newest);
                self.repeat_newest();
            }
            Operator::NewBlock => {
                self.jobs.block_of_others(self.clock.unix(now));
                self.issue(now);
            }
            Operator::NewJob => self.issue(now),
            Operator::RepeatJob => self.repeat_newest(),
            Operator::ChangeExtranonce(id) => {
                self.change_extranonces(id);
                self.issue(now);
            }
            Operator::SetVersionMask(mask) => {
                self.config.version_mask = mask;
                self.each_connection(|connection| connection.session.set_version_mask(mask));
            }
            Operator::RejectShares(rejects) => self.rejects_shares = rejects,
            Operator::ForgetSessions => self.closed_sessions.clear(),
        }
    }

    fn change_extranonces(&mut self, only: Option<ConnectionId>) {
        let ids: Vec<_> = self.connections.keys().copied().collect();
        for id in ids.into_iter().filter(|&id| only.is_none_or(|only| only == id)) {
            let extranonce1 = self.next_extranonce1();
            if let Some(connection) = self.connections.get_mut(&id) {
                connection.change_extranonce(extranonce1, self.config.extranonce2_size);
            }
        }
    }
}
