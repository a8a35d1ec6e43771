//! A source with nodes that are not there: they speak JSON-RPC, check blocks with the `bitcoin` crate, and lie if told to.
#![allow(dead_code, reason = "each test file uses a part of it")]

pub(crate) mod node;

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

use job_source::{Command, Event, Job, Submission, Verdict};
use machine::Machine;
use miner_core::Share;
use node::{FakeNode, Reply};
use solo::{Answered, Kept, RequestId, Response, Settings, SoloAction, SoloEvent, SoloSource, Tag};

/// Unix seconds when everything begins.
pub(crate) const EPOCH: u64 = 1_800_000_000;
const ADDRESS: &str = "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080";

/// A source, its nodes and its disk, with a clock of their own.
pub(crate) struct Lab {
    pub(crate) source: SoloSource,
    pub(crate) nodes: Vec<FakeNode>,
    pub(crate) now: Instant,
    pub(crate) start: Instant,
    /// Requests that a node has not answered yet: long polls, and all of one that hangs.
    open: BTreeMap<RequestId, Open>,
    /// What is on disk.
    pub(crate) files: BTreeMap<String, Vec<u8>>,
    pub(crate) disk_is_full: bool,
    pub(crate) disk_is_slow: bool,
    /// Answers of this node are on their way until they are delivered.
    pub(crate) slow: Option<usize>,
    pub(crate) late: Vec<Answered>,
    /// What a slow disk has not written yet.
    unwritten: Vec<(String, Vec<u8>)>,
    /// What the scheduler was told, oldest first.
    pub(crate) events: Vec<Event>,
    /// Jobs of this run, newest last.
    pub(crate) jobs: Vec<Job>,
    /// Blocks that were sent to nodes.
    pub(crate) sent: BTreeSet<String>,
    /// Nodes that have answered this process a block.
    answered: BTreeSet<(usize, String)>,
    next_tag: u64,
    life: u8,
}

/// A request on its way.
#[derive(Clone)]
struct Open {
    node: usize,
    body: String,
    until: Instant,
}

pub(crate) fn settings(nodes: usize, life: u8) -> Settings {
    Settings {
        nodes: (0..nodes).map(|index| format!("http://node{index}:1")).collect(),
        payout: ADDRESS.parse().unwrap(),
        tag: Tag::default(),
        extranonce1: [life; 8],
    }
}

impl Lab {
    /// A source with this many nodes that agree on a chain, not told to open yet.
    pub(crate) fn new(nodes: usize) -> Self {
        let now = testkit::instant();
        Self {
            source: SoloSource::new(settings(nodes, 1), Vec::new(), now),
            nodes: (0..nodes).map(|_| FakeNode::new("regtest")).collect(),
            now,
            start: now,
            open: BTreeMap::new(),
            files: BTreeMap::new(),
            disk_is_full: false,
            disk_is_slow: false,
            slow: None,
            late: Vec::new(),
            unwritten: Vec::new(),
            events: Vec::new(),
            jobs: Vec::new(),
            sent: BTreeSet::new(),
            answered: BTreeSet::new(),
            next_tag: 0,
            life: 1,
        }
    }

    /// The same, with a session that has a job.
    pub(crate) fn ready(nodes: usize) -> Self {
        let mut lab = Self::new(nodes);
        lab.command(Command::Open);
        assert!(
            matches!(lab.events[..], [Event::Ready { .. }, Event::Job(_)]),
            "{:?}",
            lab.events
        );
        lab
    }

    pub(crate) fn unix(&self) -> u64 {
        EPOCH + (self.now - self.start).as_secs()
    }

    pub(crate) fn command(&mut self, command: Command) {
        self.source.handle(SoloEvent::Command(command), self.now);
        self.settle();
    }

    /// Carries out all actions until there are no more.
    pub(crate) fn settle(&mut self) {
        // A source that asks without end would never stop here.
        for _ in 0..10_000 {
            let Some(action) = self.source.poll(self.now) else {
                return;
            };
            self.carry_out(action);
        }
        panic!("the source does not come to rest");
    }

    fn carry_out(&mut self, action: SoloAction) {
        match action {
            SoloAction::Request {
                id,
                node,
                body,
                limit,
            } => {
                let body = String::from_utf8(body).unwrap();
                self.nodes[node].count(&body);
                if body.contains("submitblock") {
                    let hash = node::hash_in(&body);
                    let is_on_disk = self.files.contains_key(&format!("block-{hash}"));
                    let is_kept = self.disk_is_full || is_on_disk || self.sent.contains(&hash);
                    assert!(is_kept, "block {hash} is sent before it is on disk");
                    self.sent.insert(hash);
                }
                let until = self.now + limit;
                self.open.insert(id, Open { node, body, until });
                self.serve(id);
            }
            SoloAction::Cancel(id) => drop(self.open.remove(&id)),
            SoloAction::Keep { name, bytes } if self.disk_is_slow => self.unwritten.push((name, bytes)),
            SoloAction::Keep { name, bytes } => {
                let fault = self.disk_is_full.then(|| "the disk is full".to_owned());
                if fault.is_none() {
                    self.files.insert(name.clone(), bytes);
                }
                self.source
                    .handle(SoloEvent::Kept(Kept { name, fault }), self.now);
            }
            SoloAction::Forget { name } => drop(self.files.remove(&name)),
            SoloAction::Tell(event) => {
                if let Event::Job(job) = &event {
                    self.jobs.push(job.clone());
                }
                self.events.push(event);
            }
        }
    }

    /// Answers a request, if its node does.
    fn serve(&mut self, id: RequestId) {
        let Open {
            node: index,
            body,
            until,
        } = self.open[&id].clone();
        let unix = self.unix();
        let block = body
            .contains("submitblock")
            .then(|| (index, node::hash_in(&body)));
        let answer = match self.nodes[index].serve(&body, unix) {
            Reply::Nothing if self.now < until => return,
            Reply::Nothing => Err("no answer in time".to_owned()),
            Reply::Cut => Err("cannot connect: connection refused".to_owned()),
            Reply::Answer(status, body) => Ok(Response {
                status,
                body: body.into_bytes(),
            }),
        };
        self.open.remove(&id);
        if let (Some(block), true) = (block, answers_for_good(&answer)) {
            assert!(
                self.answered.insert(block),
                "a block is sent again that was answered"
            );
        }
        let answered = Answered {
            request: id,
            answer,
            unix,
        };
        if self.slow == Some(index) {
            self.late.push(answered);
        } else {
            self.source.handle(SoloEvent::Answered(answered), self.now);
        }
    }

    /// Answers that were on their way for long arrive.
    pub(crate) fn deliver(&mut self) {
        for answered in std::mem::take(&mut self.late) {
            self.source.handle(SoloEvent::Answered(answered), self.now);
        }
        self.settle();
    }

    /// What nodes have not answered yet is looked at again: there may be a new block, or they may be gone.
    pub(crate) fn stir(&mut self) {
        for id in self.open.keys().copied().collect::<Vec<_>>() {
            if self.open.contains_key(&id) {
                self.serve(id);
            }
        }
        self.settle();
    }

    /// Time passes.
    pub(crate) fn wait(&mut self, time: Duration) {
        let end = self.now + time;
        for _ in 0..100_000 {
            let limits = self.open.values().map(|open| open.until);
            let due = limits
                .chain(self.source.deadline())
                .min()
                .filter(|due| *due <= end);
            self.now = due.unwrap_or(end).max(self.now);
            self.source.advance(self.now);
            self.settle();
            self.stir();
            if due.is_none() {
                return;
            }
        }
        panic!("the source is never done at {:?}", self.now - self.start);
    }

    /// Finds a block of the newest job, and submits it. Gives its hash and the tag.
    pub(crate) fn find_block(&mut self) -> (String, u64) {
        let job = self.jobs.last().expect("a job").clone();
        self.find_block_of(&job)
    }

    pub(crate) fn find_block_of(&mut self, job: &Job) -> (String, u64) {
        self.next_tag += 1;
        let tag = self.next_tag;
        let (share, hash) = solve(job, tag);
        let submission = Submission {
            tag,
            job_id: job.id.clone(),
            share,
            is_block: true,
        };
        self.command(Command::Submit(submission));
        (hash, tag)
    }

    /// The verdict on a submission, if there is one.
    pub(crate) fn verdict(&self, wanted: u64) -> Option<&Verdict> {
        self.events.iter().find_map(|event| match event {
            Event::Verdict { tag, verdict } if *tag == wanted => Some(verdict),
            _ => None,
        })
    }

    /// Kills the process and starts another one with what is on disk.
    pub(crate) fn kill(&mut self) {
        self.life += 1;
        self.open.clear();
        self.answered.clear();
        let files = self.files.clone().into_iter().collect();
        self.source = SoloSource::new(settings(self.nodes.len(), self.life), files, self.now);
        self.events.clear();
        self.jobs.clear();
        self.settle();
    }

    /// The slow disk has written everything.
    pub(crate) fn write(&mut self) {
        self.disk_is_slow = false;
        for (name, bytes) in std::mem::take(&mut self.unwritten) {
            self.carry_out(SoloAction::Keep { name, bytes });
        }
        self.settle();
    }

    /// Requests without an answer.
    pub(crate) fn open_requests(&self) -> usize {
        self.open.len()
    }

    /// A node is killed, and starts with what it had in the beginning.
    pub(crate) fn forget_all(&mut self, node: usize) {
        self.nodes[node] = FakeNode::new("regtest");
        self.answered.retain(|(answered, _)| *answered != node);
    }

    /// Whether any of its texts contains this.
    pub(crate) fn said(&self, part: &str) -> bool {
        self.events.iter().any(|event| match event {
            Event::Notice(text) => text.contains(part),
            Event::Lost { reason, .. } | Event::Refused { reason, .. } => reason.contains(part),
            _ => false,
        })
    }
}

/// Whether a node has judged a block, and will not judge it otherwise a little later.
fn answers_for_good(answer: &Result<Response, String>) -> bool {
    let answer = answer.as_ref().ok().filter(|answer| answer.status == 200);
    answer.is_some_and(|answer| {
        let text = String::from_utf8_lossy(&answer.body);
        text.contains("result") && !text.contains("prev-blk-not-found")
    })
}

/// A share of the job that is a block, and its hash.
pub(crate) fn solve(job: &Job, number: u64) -> (Share, String) {
    let mut share = Share {
        extranonce2: number.to_be_bytes().to_vec(),
        version: job.template.version,
        time: job.template.time,
        nonce: 0,
    };
    loop {
        let hash = job.template.header(&share).unwrap().hash();
        if job.target.is_met_by(&hash) {
            return (share, hash.to_string());
        }
        share.nonce += 1;
    }
}
