//! See [`SoloSource`].

mod answers;
mod blocks;
mod ends;
mod jobs;
mod node;

use crate::coinbase::EXTRANONCE1_SIZE;
use crate::{Chain, Payout, Response, SoloJob, Tag, rpc};
use blocks::{Blocks, Settled};
use job_source::{Command, Event, Job, Submission, Verdict};
use jobs::{Jobs, Making};
use machine::Machine;
use miner_core::BlockHash;
use node::{Node, Query};
use std::collections::{BTreeMap, VecDeque};
use std::time::{Duration, Instant};

/// Longest waits for answers. A node that validates a block answers nothing else meanwhile; a long poll of Bitcoin Core
/// returns after a minute if the mempool has changed.
const ANSWER_WITHIN: Duration = Duration::from_secs(30);
const LONG_POLL_WITHIN: Duration = Duration::from_secs(300);
const VERDICT_WITHIN: Duration = Duration::from_secs(60);

/// What a source is made with.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Addresses of the nodes as people are told them, the preferred one first.
    pub nodes: Vec<String>,
    pub payout: Payout,
    pub tag: Tag,
    /// Random bytes: they tell this run's jobs from those of other miners and of earlier runs.
    pub extranonce1: [u8; EXTRANONCE1_SIZE],
}

/// Names and contents of files on disk, the oldest first.
pub type Files = Vec<(String, Vec<u8>)>;

/// Names a request; never used twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RequestId(u64);

/// What happened to a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    pub request: RequestId,
    /// The text says why there is no answer, on one line.
    pub answer: Result<Response, String>,
    /// The time of this machine's clock, Unix seconds.
    pub unix: u64,
}

/// What became of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    pub name: String,
    /// Why it is not on disk, on one line.
    pub fault: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum SoloEvent {
    /// The scheduler asks for something.
    Command(Command),
    /// Exactly one for each [`SoloAction::Request`] that was not cancelled.
    Answered(Answered),
    /// A node has told that there is a new tip, internal byte order.
    Announced([u8; 32]),
    /// Exactly one for each [`SoloAction::Keep`].
    Kept(Kept),
}

#[derive(Clone, Debug, PartialEq)]
pub enum SoloAction {
    /// Send this body to a node by POST, with its login.
    Request {
        id: RequestId,
        /// Its place in [`Settings::nodes`].
        node: usize,
        body: Vec<u8>,
        /// Longest wait for the answer.
        limit: Duration,
    },
    /// No answer to this is wanted any more.
    Cancel(RequestId),
    /// Put a file on disk, whole and such that a crash of the machine leaves it there.
    Keep { name: String, bytes: Vec<u8> },
    /// Remove a file, if it is there.
    Forget { name: String },
    /// Report to the scheduler.
    Tell(Event),
}

/// What an open request is about.
#[derive(Clone, Debug)]
enum Purpose {
    Ask(Query),
    Submit(BlockHash),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Session {
    Closed,
    /// No node has given a template yet.
    Opening,
    Ready,
}

/// All nodes together as one source of jobs.
///
/// A session begins when the first node has given a template, and ends when no node has given one for a minute, or all
/// refuse. Blocks are sent to every node at all times, whatever the session does.
#[derive(Debug)]
pub struct SoloSource {
    nodes: Vec<Node>,
    jobs: Jobs,
    blocks: Blocks,
    session: Session,
    /// The chain of this session: that of the first node to answer.
    chain: Option<Chain>,
    /// The node whose template is mined.
    mined: Option<usize>,
    requests: BTreeMap<RequestId, (usize, Purpose)>,
    last_request: u64,
    actions: VecDeque<SoloAction>,
    /// The disk takes no templates, which has been told.
    disk_fails: bool,
}

impl SoloSource {
    /// A source with what earlier runs left on disk: names and contents of files. It does nothing but send their blocks
    /// until it is told to open.
    pub fn new(settings: Settings, files: Files, now: Instant) -> Self {
        let nodes = settings.nodes.into_iter().map(|name| Node::new(name, now));
        let mut source = Self {
            nodes: nodes.collect(),
            jobs: Jobs::new(Making {
                payout: settings.payout,
                tag: settings.tag,
                extranonce1: settings.extranonce1,
            }),
            blocks: Blocks::default(),
            session: Session::Closed,
            chain: None,
            mined: None,
            requests: BTreeMap::new(),
            last_request: 0,
            actions: VecDeque::new(),
            disk_fails: false,
        };
        for (name, bytes) in files {
            source.restore(&name, &bytes, now);
        }
        source.send_blocks(now);
        source
    }

    fn restore(&mut self, name: &str, bytes: &[u8], now: Instant) {
        if jobs::is_file_name(name) {
            match SoloJob::from_file(bytes) {
                Ok(job) => {
                    let gone = self.jobs.restore(job);
                    self.forget_job(gone);
                }
                // A crash of the machine can leave one like that; no block was sent that needs it.
                Err(_) => self.forget(name.to_owned()),
            }
        } else if let Some(block) = blocks::from_file(name, bytes) {
            self.notice(format!(
                "a block of an earlier run has no answer yet: {name} is sent again"
            ));
            self.add_block(block, true, now);
        } else {
            self.notice(format!("{name}: no block is in it; it is left where it is"));
        }
    }

    fn command(&mut self, command: Command, now: Instant) {
        match command {
            Command::Open if self.session == Session::Closed => {
                self.session = Session::Opening;
                self.reset_nodes(now);
            }
            Command::Close if self.session != Session::Closed => {
                self.end(
                    Event::Lost {
                        reason: "closed as asked".to_owned(),
                        retry_after: None,
                        unusable: false,
                    },
                    now,
                );
            }
            Command::Submit(submission) => self.submit(&submission, now),
            // Every share is a block; and what is closed or open already stays so.
            Command::Suggest { .. } | Command::Open | Command::Close => {}
        }
    }

    fn submit(&mut self, submission: &Submission, now: Instant) {
        let tag = submission.tag;
        let verdict = match self.take_up(submission, now) {
            Ok(hash) => match self.blocks.verdict(&hash).cloned() {
                Some(verdict) => verdict,
                None if self.session == Session::Closed => Verdict::Unanswered,
                None if self.blocks.tag(&hash, tag) => return,
                None => Verdict::Unanswered,
            },
            Err(verdict) => verdict,
        };
        self.tell(Event::Verdict { tag, verdict });
    }

    /// Puts the block together that a share stands for, unless that has been done, and gives its hash.
    fn take_up(&mut self, submission: &Submission, now: Instant) -> Result<BlockHash, Verdict> {
        let rejected = |reason: String| Verdict::Rejected { reason };
        let Some(job) = self.jobs.find(&submission.job_id) else {
            return Err(Verdict::Stale {
                reason: "the transactions of its block are not known here any more".to_owned(),
            });
        };
        let share = &submission.share;
        let header = job
            .template()
            .header(share)
            .map_err(|error| rejected(error.to_string()))?;
        let (hash, prev_hash) = (header.hash(), header.prev_hash);
        let target = job
            .template()
            .network_target()
            .map_err(|error| rejected(error.to_string()))?;
        if !target.is_met_by(&hash) {
            return Err(rejected(
                "it is no block, and a node takes nothing else".to_owned(),
            ));
        }
        if self.blocks.verdict(&hash).is_some() || self.blocks.holds(&hash) {
            return Ok(hash);
        }
        if !submission.is_block && self.blocks.has_one_on(&prev_hash) {
            let reason = "a block with the same previous block was found before".to_owned();
            return Err(Verdict::Stale { reason });
        }
        let block = job.block(share).map_err(|error| rejected(error.to_string()))?;
        self.actions.push_back(SoloAction::Keep {
            name: blocks::file_name(&hash),
            bytes: blocks::to_file(&block),
        });
        self.add_block(block, false, now);
        Ok(hash)
    }

    fn add_block(&mut self, block: Vec<u8>, is_kept: bool, now: Instant) {
        let Some((oldest, tags)) = self.blocks.add(block, is_kept, self.nodes.len(), now) else {
            return;
        };
        self.notice(format!(
            "too many blocks wait for an answer: {} stays on disk for the next start",
            blocks::file_name(&oldest)
        ));
        for tag in tags {
            let verdict = Verdict::Unanswered;
            self.tell(Event::Verdict { tag, verdict });
        }
    }

    /// Asks nodes what is due, and sends them what waits.
    fn ask(&mut self, now: Instant) {
        self.send_blocks(now);
        if self.session == Session::Closed {
            return;
        }
        // Templates are asked for once the chain is known.
        let rules = self.chain.map_or(&[][..], Chain::rules);
        for index in 0..self.nodes.len() {
            let may_build = !self.blocks.is_sending(index);
            while let Some(query) = self.nodes[index].wants(may_build, now) {
                let (body, limit) = match &query {
                    Query::Info => (rpc::ask_info(), ANSWER_WITHIN),
                    Query::Template => (rpc::ask_template(rules, None), ANSWER_WITHIN),
                    Query::LongPoll(id) => (rpc::ask_template(rules, Some(id)), LONG_POLL_WITHIN),
                };
                let id = self.next_request();
                self.nodes[index].asked(&query, id, now);
                self.request(id, index, Purpose::Ask(query), body, limit);
            }
        }
    }

    fn send_blocks(&mut self, now: Instant) {
        for index in 0..self.nodes.len() {
            while let Some((hash, block)) = self.blocks.next(index, now) {
                let id = self.next_request();
                self.request(
                    id,
                    index,
                    Purpose::Submit(hash),
                    rpc::submit(&block),
                    VERDICT_WITHIN,
                );
            }
        }
    }

    fn request(&mut self, id: RequestId, node: usize, purpose: Purpose, body: Vec<u8>, limit: Duration) {
        self.requests.insert(id, (node, purpose));
        self.actions.push_back(SoloAction::Request {
            id,
            node,
            body,
            limit,
        });
    }

    fn next_request(&mut self) -> RequestId {
        self.last_request += 1;
        RequestId(self.last_request)
    }

    /// Gives the scheduler the best template there is, if it is new.
    fn mine_the_best(&mut self, now: Instant) {
        self.mined = node::best(&self.nodes, self.mined);
        let offer = self.mined.and_then(|index| self.nodes[index].offer.as_ref());
        let Some(template) = offer.map(|offer| offer.template.clone()) else {
            return;
        };
        let made = match self.jobs.make(&template) {
            Ok(Some(made)) => made,
            Ok(None) => return,
            Err(error) => return self.fault_of_mined(error.to_string(), now),
        };
        self.actions.push_back(SoloAction::Keep {
            name: jobs::file_name(&made.job),
            bytes: made.job.to_file(),
        });
        self.forget_job(made.gone);
        if self.session == Session::Opening {
            self.session = Session::Ready;
            let resumed = self.jobs.begin_session();
            self.tell(Event::Ready { resumed });
        }
        self.tell(Event::Job(Job {
            id: made.job.id().to_owned(),
            template: made.job.template().clone(),
            target: template.target,
            difficulty: template.target.difficulty(),
            clean: made.is_clean,
            received: now,
        }));
    }

    fn forget_job(&mut self, job: Option<SoloJob>) {
        if let Some(job) = job {
            self.forget(jobs::file_name(&job));
        }
    }

    fn forget(&mut self, name: String) {
        self.actions.push_back(SoloAction::Forget { name });
    }

    fn notice(&mut self, text: String) {
        self.tell(Event::Notice(text));
    }

    fn tell(&mut self, event: Event) {
        self.actions.push_back(SoloAction::Tell(event));
    }

    fn settled(&mut self, settled: Settled, now: Instant) {
        self.forget(blocks::file_name(&settled.hash));
        for tag in settled.tags {
            let verdict = settled.verdict.clone();
            self.tell(Event::Verdict { tag, verdict });
        }
        // The chain goes on: nobody waits for the nodes to tell.
        for node in &mut self.nodes {
            node.refresh(now);
        }
    }

    fn kept(&mut self, kept: Kept) {
        if let Some(hash) = blocks::of_file_name(&kept.name) {
            if let Some(fault) = kept.fault {
                self.notice(format!(
                    "block {hash} is sent although it is not on disk: {fault}"
                ));
            }
            return self.blocks.kept(&hash);
        }
        let failed = kept.fault.is_some();
        if let Some(fault) = kept.fault.filter(|_| !self.disk_fails) {
            self.notice(format!(
                "templates cannot be written, so a block that is found while this program crashes would be lost: {fault}"
            ));
        }
        self.disk_fails = failed;
    }
}

impl Machine for SoloSource {
    type Event = SoloEvent;
    type Action = SoloAction;

    fn handle(&mut self, event: SoloEvent, now: Instant) {
        match event {
            SoloEvent::Command(command) => self.command(command, now),
            SoloEvent::Answered(answered) => self.answered(answered, now),
            SoloEvent::Announced(hash) => {
                for node in &mut self.nodes {
                    node.announced(&hash, now);
                }
            }
            SoloEvent::Kept(kept) => self.kept(kept),
        }
        self.advance(now);
    }

    fn advance(&mut self, now: Instant) {
        if self.session != Session::Closed {
            self.nodes.iter_mut().for_each(|node| node.expire(now));
            self.mine_the_best(now);
            self.end_if_useless(now);
        }
        self.ask(now);
    }

    fn poll(&mut self, _now: Instant) -> Option<SoloAction> {
        self.actions.pop_front()
    }

    fn deadline(&self) -> Option<Instant> {
        let nodes = self
            .nodes
            .iter()
            .enumerate()
            .filter(|_| self.session != Session::Closed);
        let due = nodes.filter_map(|(index, node)| node.deadline(!self.blocks.is_sending(index)));
        due.chain(self.blocks.deadline()).min()
    }
}
