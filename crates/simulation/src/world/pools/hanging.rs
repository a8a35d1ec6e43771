//! Pools that take connections and bytes and say nothing: for a while, and no session with one may last much longer.

use crate::pool2::words;
use crate::world::{Happening, World};
use job_source::Command;
use local_pool::core::ConnectionId;
use std::time::Duration;

/// Mean time that a pool hangs, seconds.
const HANGS_FOR: f64 = 120.0;
/// A session whose pool hangs is given up within this time, whether or not shares are found. A pool of Stratum V2 need not
/// speak as long as it has no share.
const GIVEN_UP_WITHIN: Duration = Duration::from_secs(121);
/// The same from the first share on: what the pool sent before it hung arrives up to 8 s later.
const GIVEN_UP_AFTER_SHARE: Duration = Duration::from_secs(39);
/// The same for Stratum V2, whose pools may collect shares before they answer.
const GIVEN_UP_AFTER_SHARE_V2: Duration = Duration::from_secs(309);

impl World {
    pub(crate) fn pool_hangs(&mut self, index: usize) {
        if self.pools[index].held.is_some() {
            return;
        }
        let pool = &mut self.pools[index];
        (pool.held, pool.sent_share_on) = (Some(Vec::new()), None);
        pool.hangs += 1;
        let (hangs, is_v1) = (pool.hangs, !pool.core.is_v2());
        let time = self.some_time(HANGS_FOR);
        self.after(time, Happening::PoolGoesOn(index));
        let source = self.scheduler.as_ref().map(|process| &process.sources[index]);
        if let Some(id) = source.and_then(|source| source.connection)
            && is_v1
            && time > GIVEN_UP_WITHIN
        {
            self.after(GIVEN_UP_WITHIN, Happening::HangIsNoticed(id, hangs));
        }
    }

    /// A source is asked to send a share. What it sends to a pool of V2 is encrypted.
    pub(super) fn note_command(&mut self, index: usize, command: &Command) {
        let source = self.scheduler.as_ref().map(|process| &process.sources[index]);
        let connection = source.and_then(|source| source.connection);
        let pool = &mut self.pools[index];
        if let (Command::Submit(submission), Some(id)) = (command, connection)
            && pool.core.is_v2()
        {
            if submission.is_block {
                pool.blocks.insert(words(&submission.share));
            }
            self.note_share(index, id, GIVEN_UP_AFTER_SHARE_V2);
        }
    }

    /// A source sends these bytes to a pool.
    pub(super) fn note_bytes(&mut self, index: usize, id: ConnectionId, bytes: &[u8]) {
        const SUBMIT: &[u8] = b"mining.submit";
        if !self.pools[index].core.is_v2() && bytes.windows(SUBMIT.len()).any(|window| window == SUBMIT) {
            self.note_share(index, id, GIVEN_UP_AFTER_SHARE);
        }
    }

    /// A pool is sent a share, perhaps while it hangs.
    fn note_share(&mut self, index: usize, id: ConnectionId, given_up_within: Duration) {
        let pool = &mut self.pools[index];
        if pool.held.is_some() && pool.sent_share_on != Some(id) {
            pool.sent_share_on = Some(id);
            let hangs = pool.hangs;
            self.after(given_up_within, Happening::HangIsNoticed(id, hangs));
        }
    }

    /// It had a connection since it hung.
    pub(crate) fn hang_is_noticed(&mut self, id: ConnectionId, hangs: u64) {
        let hung = self.holder(id).filter(|index| {
            let pool = &self.pools[*index];
            pool.held.is_some() && pool.hangs == hangs
        });
        if let Some(index) = hung.filter(|_| !self.hosts.is_frozen(self.hosts.turn)) {
            // Answers that were on their way when the clock jumped came late, and count from then.
            if self.jumped.is_some_and(|at| self.now - at < GIVEN_UP_WITHIN) {
                return self.after(GIVEN_UP_WITHIN, Happening::HangIsNoticed(id, hangs));
            }
            self.fail(format!("the session with pool {index} goes on although it hangs"));
        }
    }

    /// It hangs no more, and does what it was asked meanwhile.
    pub(crate) fn pool_goes_on(&mut self, index: usize) {
        for event in self.pools[index].held.take().unwrap_or_default() {
            self.tell_pool(index, event);
        }
        self.wake_pool(index);
    }
}
