//! What must hold while a node is well: it is mined, its tip is built on, and blocks reach it.

use super::{FOLLOWED_WITHIN, LOOK, MINED_WITHIN, NodeHappening, SENT_AGAIN_WITHIN};
use crate::node::display;
use crate::world::World;
use std::time::Duration;

/// Nothing is mined for so long at most while a node is well: the longest pause between two rounds over the sources, a pool that
/// begins no session when it has its turn, and an answer that is waited for in vain.
const IDLES_AT_MOST: Duration = Duration::from_secs(90);

impl World {
    /// A session may end when no node is of use.
    pub(in crate::world) fn session_with_nodes_ends(&mut self, reason: &str, well_for: Option<Duration>) {
        self.tell(&format!("the session with the nodes ends: {reason}"));
        if well_for.is_some_and(|time| time > MINED_WITHIN) && self.had_time(MINED_WITHIN) {
            self.fail(format!(
                "the session with the nodes ends although one is well: {reason}"
            ));
        }
    }

    /// Whether the process whose turn it is had all of this time.
    fn had_time(&self, time: Duration) -> bool {
        let had = |since| self.now - since > time;
        self.jumped.is_none_or(had) && !self.hosts.is_frozen(self.hosts.turn)
    }

    pub(super) fn look_at_nodes(&mut self) {
        self.plan_node(LOOK, NodeHappening::Look);
        for host in 0..self.hosts.count() {
            self.on_host(host, |world| {
                world.look_at_mining();
                if world.had_time(SENT_AGAIN_WITHIN) {
                    world.look_at_session();
                    world.look_at_blocks(host);
                }
            });
        }
    }

    /// While a node is well, something is mined.
    fn look_at_mining(&mut self) {
        let now = self.now;
        let is_wanted = self.goal.is_mining() && self.stop_asked.is_none() && !self.checks.leaving;
        let is_able = is_wanted && self.had_time(IDLES_AT_MOST);
        let is_well = self
            .nodes
            .as_ref()
            .is_some_and(|nodes| nodes.well_for(now).is_some());
        let has_job = !self.checks.shares.newest_jobs().is_empty();
        let Some(solo) = self.scheduler.as_mut().and_then(|process| process.solo.as_mut()) else {
            return;
        };
        if has_job || !is_well || !is_able {
            solo.idle_since = None;
            return;
        }
        if now - *solo.idle_since.get_or_insert(now) > IDLES_AT_MOST {
            let seconds = IDLES_AT_MOST.as_secs();
            self.fail(format!(
                "nothing is mined for {seconds} s, although a node is well"
            ));
        }
    }

    /// The highest tip of those that are well is built on.
    fn look_at_session(&mut self) {
        let (now, life) = (self.now, self.life);
        let Some(solo) = self.scheduler.as_ref().and_then(|process| process.solo.as_ref()) else {
            return;
        };
        let Some(nodes) = &self.nodes else {
            return;
        };
        let opened = solo.opened.map(|opened| now - opened);
        let Some(opened) = opened.filter(|time| *time > MINED_WITHIN) else {
            return;
        };
        let well = |member: &&super::Member| member.well_for(now).is_some_and(|time| time > MINED_WITHIN);
        let steady = nodes.list.iter().filter(well);
        let steady = steady.filter(|member| now - member.tip_since > FOLLOWED_WITHIN);
        let Some(best) = steady.max_by_key(|member| member.node.chain.tip_height()) else {
            return;
        };
        let height = best.node.chain.tip_height();
        let mined = solo.builds_on.and_then(|tip| nodes.checks.height_of(&tip));
        if mined.is_none_or(|mined| mined < height) {
            self.fail(format!(
                "life {life} builds on {mined:?} after {opened:?} of its session, although a node that is well is at {height}"
            ));
        }
    }

    /// Blocks without an answer go to nodes that are well.
    fn look_at_blocks(&mut self, host: usize) {
        let (now, life) = (self.now, self.life);
        let solo = self.scheduler.as_ref().and_then(|process| process.solo.as_ref());
        let is_old = solo.is_some_and(|solo| now - solo.began > SENT_AGAIN_WITHIN);
        let Some(nodes) = self.nodes.as_ref().filter(|_| is_old) else {
            return;
        };
        let blocks = nodes.disks[host].blocks();
        let blocks = blocks.filter_map(|hash| hash.parse::<miner_core::BlockHash>().ok());
        let mut forgotten = None;
        for hash in blocks {
            for (index, member) in nodes.list.iter().enumerate() {
                let is_well = member.well_for(now).is_some_and(|time| time > SENT_AGAIN_WITHIN);
                let node = (index, member.node.starts);
                if is_well && !nodes.checks.is_seen_to(life, node, hash.0, now) {
                    forgotten = Some((index, display(&hash.0)));
                }
            }
        }
        if let Some((node, hash)) = forgotten {
            self.fail(format!(
                "block {hash} is not sent to node {node} any more, and has no answer"
            ));
        }
    }
}
