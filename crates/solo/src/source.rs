//! See [`SoloSource`].

mod answers;
mod blocks;
mod ends;
mod jobs;
mod node;
mod submission;
mod vocabulary;

pub use vocabulary::{Answered, Files, Kept, RequestId, Settings, SoloAction, SoloEvent};

use crate::{Chain, SoloJob, rpc};
use blocks::{Blocks, file as block_file};
use job_source::{Command, Event, Job};
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
        } else if let Some(block) = block_file::from_file(name, bytes) {
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
            loop {
                let id = self.next_request();
                let Some((hash, block)) = self.blocks.next(index, id, now) else {
                    break;
                };
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
        self.blocks.advance(now);
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
