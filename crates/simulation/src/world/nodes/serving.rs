//! Requests at nodes and their answers; blocks and transactions between nodes and the rest of the network.

use super::{Arrival, GOSSIP_MS, NodeHappening, Nodes, SLOW_MS};
use crate::checks::nodes::Spoken;
use crate::node::{Chain, Hash, Judged, Reply, Seen, display};
use crate::world::World;
use rand::RngExt;
use solo::Response;
use std::time::Duration;

/// What begins and ends a request to take a block.
const SUBMIT: &[u8] = b"\"submitblock\",\"params\":[\"";
/// Hexadecimal digits of a header.
const HEADER_DIGITS: usize = 160;

/// The digits of the block in a request, if it has one.
pub(in crate::world) fn block_in(body: &[u8]) -> Option<String> {
    let at = body.windows(SUBMIT.len()).position(|window| window == SUBMIT)?;
    let digits = &body[at + SUBMIT.len()..];
    let end = digits.iter().position(|byte| *byte == b'"')?;
    String::from_utf8(digits[..end].to_vec()).ok()
}

/// The hash of the block with these digits.
pub(in crate::world) fn hash_of(digits: &str) -> Hash {
    let header = digits
        .get(..HEADER_DIGITS)
        .and_then(|header| hex::decode(header).ok());
    miner_core::sha256d(&header.unwrap_or_default())
}

impl World {
    /// A request has come through the network.
    pub(super) fn node_hears(&mut self, index: usize, arrival: Arrival) {
        let Some(nodes) = &mut self.nodes else {
            return;
        };
        let member = &mut nodes.list[index];
        if member.is_down {
            return self.breaks(arrival, "cannot connect: connection refused");
        }
        match &mut member.held {
            Some(held) => held.push(arrival),
            None => self.node_serves(index, arrival),
        }
    }

    pub(super) fn breaks(&mut self, arrival: Arrival, why: &str) {
        let delay = self.within_ms(5);
        let answer = Err(why.to_owned());
        let answers = NodeHappening::Answers(arrival.life, arrival.request, answer, None);
        self.plan_node(delay, answers);
    }

    pub(super) fn node_serves(&mut self, index: usize, arrival: Arrival) {
        let (now, unix) = (self.now, self.unix(self.now).as_secs());
        let Some(nodes) = &mut self.nodes else {
            return;
        };
        let member = &mut nodes.list[index];
        let (tip, starts) = (member.node.chain.tip(), member.node.starts);
        let (reply, seen) = member.node.serve(&arrival.body, unix);
        let has_new_tip = member.node.chain.tip() != tip;
        let (is_slow, cuts) = (member.is_slow, member.cuts);
        if has_new_tip {
            member.tip_since = now;
        }
        let spoken = spoken(&seen).map(|spoken| ((index, starts), spoken));
        self.look_at(index, seen);
        match reply {
            Reply::Waits => {
                if let Some(nodes) = &mut self.nodes {
                    nodes.list[index].polls.push(arrival);
                }
            }
            Reply::Never => {}
            Reply::Answer(status, text) => {
                // What nobody understands is no answer.
                let spoken = spoken.filter(|_| status == 200 && text.ends_with('}'));
                let body = text.into_bytes();
                let delay = self.within_ms(if is_slow { SLOW_MS } else { 20 });
                let (Arrival { life, request, .. }, response) = (arrival, Response { status, body });
                let says = NodeHappening::Says(index, cuts, life, request, response, spoken);
                self.plan_node(delay, says);
            }
        }
        if has_new_tip {
            let delay = self.within_ms(GOSSIP_MS);
            self.plan_node(delay, NodeHappening::Gossip);
            self.answer_polls(index);
        }
    }

    fn look_at(&mut self, index: usize, seen: Seen) {
        let Some(nodes) = &mut self.nodes else {
            return;
        };
        if let Some(given) = seen.given {
            nodes.checks.gives(given);
        }
        let Some(judged) = seen.judged else {
            return;
        };
        let judges = nodes.checks.judges(&judged);
        self.tell_of_judged(index, &judged);
        self.require(judges);
    }

    fn tell_of_judged(&mut self, index: usize, judged: &Judged) {
        let hash = judged.hash().map(|hash| display(&hash)).unwrap_or_default();
        let word = judged.word.unwrap_or("taken");
        let kept = if judged.is_kept {
            ""
        } else {
            ", and does not keep it"
        };
        self.tell(&format!("node {index} says of block {hash}: {word}{kept}"));
    }

    /// Long polls that wait there are looked at again.
    pub(super) fn answer_polls(&mut self, index: usize) {
        let Some(nodes) = &mut self.nodes else {
            return;
        };
        let member = &mut nodes.list[index];
        if member.is_down || member.held.is_some() {
            return;
        }
        for arrival in std::mem::take(&mut member.polls) {
            self.node_serves(index, arrival);
        }
    }

    /// Peers come to know what the others know.
    pub(super) fn gossip(&mut self) {
        let now = self.now;
        let Some(nodes) = &mut self.nodes else {
            return;
        };
        let Some(public) = &mut nodes.public else {
            return;
        };
        for member in nodes.list.iter().filter(|member| member.has_peers()) {
            public.learn(&member.node.chain);
        }
        let mut changed = Vec::new();
        for (index, member) in nodes.list.iter_mut().enumerate() {
            if member.has_peers() && member.node.chain.learn(public) {
                member.tip_since = now;
                changed.push(index);
            }
        }
        changed.into_iter().for_each(|index| self.answer_polls(index));
    }

    /// Somebody pays somebody. Nodes with a long poll tell of it after a while.
    pub(super) fn transaction(&mut self) {
        let Some(nodes) = &mut self.nodes else {
            return;
        };
        let (number, every) = (nodes.next_number(), nodes.transactions_every);
        for member in nodes.list.iter_mut().filter(|member| !member.is_down) {
            member.node.transaction(number);
        }
        for index in 0..nodes.list.len() {
            self.answer_polls(index);
        }
        let next = self.some_time(every);
        self.plan_node(next, NodeHappening::Transaction);
    }

    /// Others find a block, on the tip or on one before it, and more than were there before.
    pub(super) fn others_find(&mut self, index: usize, depth: u32) {
        let (now, unix) = (self.now, self.unix(self.now).as_secs());
        let time = u32::try_from(unix).unwrap_or(u32::MAX);
        let Some(nodes) = &mut self.nodes else {
            return;
        };
        let numbers: Vec<u64> = (0..=depth).map(|_| nodes.next_number()).collect();
        let member = &mut nodes.list[index];
        let is_alone = member.is_alone || nodes.public.is_none();
        if is_alone {
            extend(&mut member.node.chain, depth, &numbers, time);
            member.tip_since = now;
            return self.answer_polls(index);
        }
        if let Some(public) = &mut nodes.public {
            extend(public, depth, &numbers, time);
        }
        let delay = self.within_ms(GOSSIP_MS);
        self.plan_node(delay, NodeHappening::Gossip);
    }

    /// A new block of others reaches all nodes.
    pub(in crate::world) fn send_new_block_of_others(&mut self) {
        self.others_find(0, 0);
    }

    /// Connections to a node, and what is on them, are gone.
    pub(super) fn cut_node(&mut self, index: usize) {
        let Some(nodes) = &mut self.nodes else {
            return;
        };
        let member = &mut nodes.list[index];
        member.cuts += 1;
        let mut lost = std::mem::take(&mut member.polls);
        lost.extend(member.held.iter_mut().flat_map(std::mem::take));
        for arrival in lost {
            self.breaks(arrival, "connection lost: reset");
        }
    }

    pub(super) fn some_forgotten(&mut self) -> u32 {
        if self.chance(0.4) {
            self.rng.random_range(1..=4)
        } else {
            0
        }
    }

    pub(super) fn some_offset(&mut self) -> i64 {
        self.rng.random_range(-4..=4) * Duration::from_secs(3600).as_secs() as i64
    }
}

fn extend(chain: &mut Chain, depth: u32, numbers: &[u64], time: u32) {
    let mut prev = chain.before_tip(depth);
    for number in numbers {
        prev = Nodes::block_on(chain, prev, *number, time);
    }
}

/// What an answer tells the scheduler, by what it was made of.
fn spoken(seen: &Seen) -> Option<Spoken> {
    if let Some(given) = &seen.given {
        return Some(Spoken::Template { prev: given.prev });
    }
    let judged = seen.judged.as_ref()?;
    let knows_previous = judged.word != Some("prev-blk-not-found");
    Some(Spoken::Word {
        hash: judged.hash()?,
        prev: judged.prev()?,
        is_final: knows_previous,
        knows_previous,
    })
}
