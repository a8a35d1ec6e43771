//! The source of a scheduler that mines solo, and what its driver does in the program: requests to nodes, each on a connection
//! of its own and with a time limit, and files.

use super::nodes::{Arrival, NodeHappening};
use super::{Fifo, Happening, Sleeper, World};
use crate::checks::nodes::{NodeLife, Spoken};
use crate::solo_disk::Written;
use job_source::{Command, Event as FromSource, SourceId, Verdict};
use machine::Machine;
use rand::RngExt;
use solo::{Answered, Kept, RequestId, Response, Settings, SoloAction, SoloEvent, SoloSource};
use std::collections::BTreeMap;
use std::rc::Rc;
use std::time::{Duration, Instant};

/// Whom blocks pay.
const ADDRESS: &str = "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080";
/// Requests to one node that may be open: questions, and a block each for as many as wait for answers.
const MOST_REQUESTS: usize = 3 + 128;

/// A source and what it waits for.
pub(crate) struct SoloProcess {
    machine: SoloSource,
    open: BTreeMap<RequestId, usize>,
    /// Since when it is wanted, in this session.
    pub(crate) opened: Option<Instant>,
    /// The block before that of its newest job of this session.
    pub(crate) builds_on: Option<[u8; 32]>,
    /// Submissions whose verdicts have not been told.
    unanswered: Vec<u64>,
    /// The last verdict that was told, with its submission.
    last: Option<(u64, Verdict)>,
    pub(crate) began: Instant,
    /// Since when no source has a job, as far as it was looked at, although a node is well.
    pub(crate) idle_since: Option<Instant>,
}

impl SoloProcess {
    pub(crate) fn advance(&mut self, now: Instant) {
        self.machine.advance(now);
    }
}

impl World {
    /// Whether the source of this number is the nodes.
    pub(crate) fn mines_solo(&self, index: usize) -> bool {
        self.nodes.as_ref().is_some_and(|nodes| nodes.source == index)
    }

    /// What a scheduler that starts has, with what earlier runs left on its host's disk.
    pub(super) fn new_solo(&mut self) -> Option<SoloProcess> {
        let nodes = self.nodes.as_ref()?;
        let settings = Settings {
            nodes: (0..nodes.list.len())
                .map(|index| format!("node{index}"))
                .collect(),
            payout: match ADDRESS.parse() {
                Ok(payout) => payout,
                Err(error) => {
                    self.fail(format!("the payout address: {error}"));
                    return None;
                }
            },
            tag: solo::Tag::default(),
            extranonce1: self.rng.random(),
        };
        let (host, life) = (self.hosts.turn, self.life);
        let nodes = self.nodes.as_mut()?;
        let files = nodes.disks[host].files();
        let blocks = files.iter().filter_map(|(name, _)| name.strip_prefix("block-"));
        blocks.for_each(|hash| nodes.checks.takes_up(life, hash));
        Some(SoloProcess {
            machine: SoloSource::new(settings, files, self.now),
            open: BTreeMap::new(),
            opened: None,
            builds_on: None,
            unanswered: Vec::new(),
            last: None,
            began: self.now,
            idle_since: None,
        })
    }

    pub(super) fn command_solo(&mut self, command: Command) {
        let block = match &command {
            Command::Submit(submission) if submission.is_block => {
                let hash = self.checks.blocks.hash_of(submission.tag).map(str::to_owned);
                hash.map(|hash| (submission.tag, hash))
            }
            _ => None,
        };
        let now = self.now;
        if let Some(solo) = self.solo() {
            match &command {
                Command::Open if solo.opened.is_none() => solo.opened = Some(now),
                Command::Submit(submission) => solo.unanswered.push(submission.tag),
                _ => {}
            }
        }
        self.solo_hears(SoloEvent::Command(command));
        if let Some((tag, hash)) = block {
            self.is_taken_up(tag, &hash);
        }
    }

    /// A block that the scheduler hands over goes to the nodes, or stays with the scheduler: only nodes answer for good.
    fn is_taken_up(&mut self, tag: u64, hash: &str) {
        let life = self.life;
        let nodes = self.nodes.as_ref();
        if nodes.is_some_and(|nodes| nodes.checks.has_taken_up(life, hash)) {
            return;
        }
        let last = self.solo().and_then(|solo| solo.last.clone());
        match last.filter(|(last, _)| *last == tag) {
            Some((_, Verdict::Unanswered)) => {
                self.tell(&format!("block {hash} cannot be put together here"));
            }
            verdict => self.fail(format!("block {hash} is sent to no node: {verdict:?}")),
        }
    }

    fn solo(&mut self) -> Option<&mut SoloProcess> {
        self.scheduler.as_mut()?.solo.as_mut()
    }

    fn solo_hears(&mut self, event: SoloEvent) {
        let now = self.now;
        if let Some(solo) = self.solo() {
            solo.machine.handle(event, now);
        }
        self.carry_out_solo();
    }

    pub(crate) fn carry_out_solo(&mut self) {
        let now = self.now;
        while let Some(solo) = self.solo()
            && let Some(action) = solo.machine.poll(now)
        {
            match action {
                SoloAction::Request {
                    id,
                    node,
                    body,
                    limit,
                } => self.ask_node(id, node, body.into(), limit),
                SoloAction::Cancel(id) => drop(solo.open.remove(&id)),
                SoloAction::Keep { name, bytes } => self.keep(&name, bytes),
                SoloAction::Forget { name } => {
                    self.solo_disk(|disk| disk.forget(name));
                    self.write_solo_disk();
                }
                SoloAction::Tell(event) => self.solo_tells(event),
            }
        }
        let host = self.hosts.turn;
        let due = self.solo().and_then(|solo| solo.machine.deadline());
        self.queue.wake(Sleeper::Solo(host), due);
    }

    fn solo_disk<T>(&mut self, act: impl FnOnce(&mut crate::solo_disk::SoloDisk) -> T) -> Option<T> {
        let host = self.hosts.turn;
        Some(act(&mut self.nodes.as_mut()?.disks[host]))
    }

    fn ask_node(&mut self, request: RequestId, node: usize, body: Rc<[u8]>, limit: Duration) {
        let life = self.life;
        let mut too_many = 0;
        if let Some(solo) = self.solo() {
            solo.open.insert(request, node);
            let here = solo.open.values().filter(|at| **at == node).count();
            too_many = if here > MOST_REQUESTS { here } else { 0 };
        }
        if too_many > 0 {
            return self.fail(format!("{too_many} requests to node {node} are open"));
        }
        self.block_goes_out(node, &body);
        let arrival = Arrival { life, request, body };
        let delay = self.within_ms(20);
        self.after(delay, Happening::Nodes(NodeHappening::Arrives(node, arrival)));
        self.after(limit, Happening::Nodes(NodeHappening::GivesUp(life, request)));
    }

    fn block_goes_out(&mut self, node: usize, body: &[u8]) {
        let Some(digits) = super::nodes::block_in(body) else {
            return;
        };
        let (life, host, now) = (self.life, self.hosts.turn, self.now);
        let Some(nodes) = &mut self.nodes else {
            return;
        };
        let hash = super::nodes::hash_of(&digits);
        let name = format!("block-{}", crate::node::display(&hash));
        let node = (node, nodes.list[node].node.starts);
        let on_disk = nodes.disks[host].content(&name);
        let sends = nodes.checks.sends(life, node, hash, &digits, on_disk, now);
        self.require(sends);
    }

    /// What a node has said arrives, or why it has said nothing.
    pub(super) fn node_answers(
        &mut self,
        life: u32,
        request: RequestId,
        answer: Result<Response, String>,
        spoken: Option<(NodeLife, Spoken)>,
    ) {
        if self.life != life
            || self
                .solo()
                .is_none_or(|solo| solo.open.remove(&request).is_none())
        {
            return;
        }
        if let (Some((node, spoken)), Some(nodes)) = (&spoken, &mut self.nodes) {
            nodes.checks.hears(life, *node, spoken);
        }
        let unix = self.unix(self.now).as_secs();
        self.solo_hears(SoloEvent::Answered(Answered {
            request,
            answer,
            unix,
        }));
    }

    fn keep(&mut self, name: &str, bytes: Vec<u8>) {
        let life = self.life;
        if let (Some(hash), Some(nodes)) = (name.strip_prefix("block-"), &mut self.nodes) {
            nodes.checks.takes_up(life, hash);
        }
        if self.solo_disk(|disk| disk.keep(name, bytes)) == Some(false) {
            let kept = Written {
                name: name.to_owned(),
                fault: Some("the disk is too slow".to_owned()),
            };
            self.after(Duration::ZERO, Happening::Nodes(NodeHappening::Kept(life, kept)));
        }
        self.write_solo_disk();
    }

    fn write_solo_disk(&mut self) {
        let (life, delay) = (self.life, self.within_ms(self.scenario.write_ms));
        let Some(nodes) = &mut self.nodes else {
            return;
        };
        if !nodes.disks[self.hosts.turn].is_idle() && nodes.writing.insert(life) {
            self.after(delay, Happening::Nodes(NodeHappening::Written(life)));
        }
    }

    pub(super) fn solo_disk_written(&mut self, life: u32) {
        if let Some(nodes) = &mut self.nodes {
            nodes.writing.remove(&life);
        }
        if self.life != life || self.solo().is_none() {
            return;
        }
        let written = self.solo_disk(crate::solo_disk::SoloDisk::step).flatten();
        let overfull = self.solo_disk(|disk| disk.overfull()).flatten();
        self.require(overfull.map_or(Ok(()), Err));
        self.write_solo_disk();
        if let Some(written) = written {
            self.file_is_kept(life, written);
        }
    }

    /// A file is on disk, or is not. If it is a block, it goes out at once.
    pub(super) fn file_is_kept(&mut self, life: u32, written: Written) {
        if self.life != life || self.solo().is_none() {
            return;
        }
        let Written { name, fault } = written;
        let hash = name.strip_prefix("block-");
        let hash = hash.and_then(|hash| hash.parse::<miner_core::BlockHash>().ok());
        if let (Some(_), Some(nodes)) = (&fault, &mut self.nodes) {
            nodes.checks.not_kept(life, name.clone());
        }
        self.solo_hears(SoloEvent::Kept(Kept { name, fault }));
        if let (Some(hash), Some(nodes)) = (hash, &self.nodes)
            && !nodes.checks.is_sent_to_all(life, nodes.list.len(), hash.0)
        {
            self.fail(format!("block {hash} is kept, and does not go to all nodes"));
        }
    }

    fn solo_tells(&mut self, event: FromSource) {
        let (life, now) = (self.life, self.now);
        let well_for = self.nodes.as_ref().and_then(|nodes| nodes.well_for(now));
        let Some(solo) = self.solo() else {
            return;
        };
        let mut ends_for = None;
        match &event {
            FromSource::Job(job) => solo.builds_on = Some(job.template.prev_hash),
            FromSource::Verdict { tag, verdict } => {
                solo.unanswered.retain(|waiting| waiting != tag);
                solo.last = Some((*tag, verdict.clone()));
            }
            FromSource::Lost { reason, .. } | FromSource::Refused { reason, .. } => {
                let opened = solo.opened.take();
                (solo.builds_on, solo.unanswered) = (None, Vec::new());
                if reason != super::nodes::CLOSED {
                    ends_for = opened.map(|_| reason.clone());
                }
            }
            FromSource::Notice(text) => self.tell(&format!("the nodes' source: {text}")),
            FromSource::Ready { .. } | FromSource::Retarget { .. } => {}
        }
        if let Some(reason) = ends_for {
            self.session_with_nodes_ends(&reason, well_for);
        }
        let source = SourceId(self.nodes.as_ref().map_or(0, |nodes| nodes.source) as u16);
        let delay = self.within_ms(2);
        let told = scheduler::Event::Source(source, event);
        self.in_order(Fifo::FromSources, delay, Happening::Inbox(life, told));
    }

    /// The process is gone. Files that waited may be written yet, or not.
    pub(super) fn solo_ends(&mut self) {
        let host = self.hosts.turn;
        self.queue.wake(Sleeper::Solo(host), None);
        let waiting = self.solo_disk(|disk| disk.waiting()).unwrap_or(0);
        if waiting > 0 {
            let written = self.rng.random_range(0..=waiting);
            self.solo_disk(|disk| disk.end_run(written));
        }
    }
}
