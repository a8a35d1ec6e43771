//! What goes wrong with nodes, and how it ends.

use super::NodeHappening;
use crate::node::Lie;
use crate::plan::NodeFault;
use crate::world::{World, goal};
use rand::RngExt;

/// Mean time that something is wrong, seconds.
const LASTS: f64 = 20.0;

impl World {
    pub(super) fn node_fault(&mut self, fault: NodeFault) {
        if self.goal != goal::Phase::Faults {
            return;
        }
        let Some(nodes) = &self.nodes else {
            return;
        };
        let every = nodes
            .faults
            .iter()
            .find(|(kind, _)| *kind == fault)
            .map(|(_, every)| *every);
        let count = nodes.list.len();
        if let Some(every) = every {
            let delay = self.some_time(every);
            self.plan_node(delay, NodeHappening::Fault(fault));
        }
        let index = self.rng.random_range(0..count);
        self.begin_node_fault(index, fault);
        let lasts = self.some_time(LASTS);
        self.plan_node(lasts, NodeHappening::IsOver(index, fault));
        self.reconsider_nodes();
    }

    fn begin_node_fault(&mut self, index: usize, fault: NodeFault) {
        let (offset, lie) = (self.some_offset(), Lie::random(&mut self.rng));
        let depth = self.rng.random_range(1..=3);
        self.tell(&match fault {
            NodeFault::Lies => format!("{lie:?} at node {index}"),
            _ => format!("{fault:?} at node {index}"),
        });
        let host = self.rng.random_range(0..self.hosts.count());
        let Some(nodes) = &mut self.nodes else {
            return;
        };
        let member = &mut nodes.list[index];
        match fault {
            NodeFault::Killed => {
                member.is_down = true;
                self.cut_node(index);
            }
            NodeFault::Stops => drop(member.held.get_or_insert_default()),
            NodeFault::Slow => member.is_slow = true,
            NodeFault::Alone => {
                member.is_alone = true;
                // Its part of the network goes on by itself.
                self.others_find(index, 0);
            }
            NodeFault::ClockOff => member.node.clock = offset,
            NodeFault::Lies => member.node.lie = Some(lie),
            NodeFault::Cut => self.cut_node(index),
            NodeFault::NewBlock => self.others_find(index, 0),
            NodeFault::Reorganization => self.others_find(index, depth),
            NodeFault::DiskFull => nodes.disks[host].is_full = true,
        }
    }

    pub(super) fn node_fault_is_over(&mut self, index: usize, fault: NodeFault) {
        let forgotten = self.some_forgotten();
        let Some(nodes) = &mut self.nodes else {
            return;
        };
        let member = &mut nodes.list[index];
        match fault {
            NodeFault::Killed => {
                if std::mem::take(&mut member.is_down) {
                    member.node.starts_again(forgotten);
                    member.held = None;
                    let starts = member.node.starts;
                    self.tell(&format!(
                        "node {index} starts again, for the {starts}th time, without {forgotten} blocks"
                    ));
                }
            }
            NodeFault::Stops => self.node_goes_on(index),
            NodeFault::Slow => member.is_slow = false,
            NodeFault::Alone => member.is_alone = false,
            NodeFault::ClockOff => member.node.clock = 0,
            NodeFault::Lies => member.node.lie = None,
            NodeFault::DiskFull => nodes.disks.iter_mut().for_each(|disk| disk.is_full = false),
            NodeFault::Cut | NodeFault::NewBlock | NodeFault::Reorganization => {}
        }
        self.reconsider_nodes();
        self.node_is_different(index);
    }

    /// It is stopped no more, and does what it was asked meanwhile.
    fn node_goes_on(&mut self, index: usize) {
        let Some(nodes) = &mut self.nodes else {
            return;
        };
        for arrival in nodes.list[index].held.take().unwrap_or_default() {
            self.node_serves(index, arrival);
        }
    }

    /// It hears of the network again, and whoever waits for it hears of that.
    fn node_is_different(&mut self, index: usize) {
        let delay = self.within_ms(super::GOSSIP_MS);
        self.plan_node(delay, NodeHappening::Gossip);
        if let Some(nodes) = &mut self.nodes {
            nodes.list[index].tip_since = self.now;
        }
        self.answer_polls(index);
    }

    fn reconsider_nodes(&mut self) {
        let now = self.now;
        let nodes = self.nodes.iter_mut().flat_map(|nodes| &mut nodes.list);
        nodes.into_iter().for_each(|member| member.reconsider(now));
    }

    /// From now on nothing goes wrong.
    pub(in crate::world) fn heal_nodes(&mut self) {
        let count = self.nodes.as_ref().map_or(0, |nodes| nodes.list.len());
        for index in 0..count {
            // Answers that were on their way for long come no more.
            self.cut_node(index);
            for fault in [
                NodeFault::Killed,
                NodeFault::Stops,
                NodeFault::Slow,
                NodeFault::Alone,
                NodeFault::ClockOff,
                NodeFault::Lies,
                NodeFault::DiskFull,
            ] {
                self.node_fault_is_over(index, fault);
            }
        }
    }

    /// All of them go away.
    pub(in crate::world) fn take_nodes_away(&mut self) {
        let count = self.nodes.as_ref().map_or(0, |nodes| nodes.list.len());
        for index in 0..count {
            if let Some(nodes) = &mut self.nodes {
                nodes.list[index].is_down = true;
            }
            self.cut_node(index);
        }
        self.reconsider_nodes();
    }

    /// They are back, with what they had.
    pub(in crate::world) fn give_nodes_back(&mut self) {
        let members = self.nodes.iter_mut().flat_map(|nodes| &mut nodes.list);
        members.into_iter().for_each(|member| member.is_down = false);
        self.reconsider_nodes();
    }
}
