//! A pool that speaks Stratum V2, as a state machine with the events and actions of the embedded pool, so that a world may
//! have either.
//!
//! ```text
//!  bytes ──> session: decryption, SetupConnection, the channel ──> channel: its jobs, shares judged, answers collected
//!                                                                      ^
//!                          chain: the tip, blocks, coinbases ──────────┘
//! ```
//!
//! It is written from the specification and shares no code with the client but the reference implementation's encryption.
//! What it may do to its miners beside what every operator does is a [`Trick`].

mod chain;
mod channel;
mod manners;
mod saying;
mod session;
mod tricks;

use chain::Chain;
pub(crate) use manners::{Manners, Offers};
use session::Session;
pub(crate) use tricks::Trick;

use local_pool::core::{Action, ConnectionId, Event, Operator};
use machine::Machine;
use miner_core::Target;
use std::collections::{BTreeMap, VecDeque};
use std::time::{Duration, Instant};

/// What a pool is made with.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) manners: Manners,
    /// Difficulty of a share, as pools of V1 count it, and of a block.
    pub(crate) difficulty: f64,
    pub(crate) block_difficulty: f64,
    pub(crate) job_interval: Duration,
    /// Bytes that miners choose in an extended channel.
    pub(crate) extranonce_size: usize,
    pub(crate) rolls_versions: bool,
    /// All channels have the same prefix.
    pub(crate) same_prefix: bool,
    /// The time when the world begins, since 1970.
    pub(crate) unix: u64,
    pub(crate) first_prefix: u32,
}

/// What all sessions have in common.
struct Common {
    settings: Settings,
    start: Instant,
    chain: Chain,
    target: Target,
    rolls_versions: bool,
    /// Valid shares are refused.
    rejects: bool,
    /// Nothing is acknowledged.
    is_mute: bool,
    /// No extended channel is opened, whatever it offers.
    is_stingy: bool,
    last_channel: u32,
    next_prefix: u32,
    blocks: Vec<miner_core::BlockHash>,
    wrong: Option<Wrong>,
}

/// A share that was refused, and is none that a scheduler which verifies its shares submits.
#[derive(Clone, Copy)]
pub(crate) struct Wrong {
    /// Of SubmitShares.Error.
    pub(crate) code: &'static str,
    pub(crate) words: Words,
}

/// What a share says of its header: version, time and nonce.
pub(crate) type Words = (u32, u32, u32);

pub(crate) fn words(share: &miner_core::Share) -> Words {
    (share.version, share.time, share.nonce)
}

impl Common {
    fn unix(&self, now: Instant) -> u32 {
        let passed = now.saturating_duration_since(self.start).as_secs();
        u32::try_from(self.settings.unix + passed).unwrap_or(u32::MAX)
    }

    fn new_prefix(&mut self) -> [u8; 4] {
        let prefix = self.next_prefix;
        if !self.settings.same_prefix {
            self.next_prefix = prefix.wrapping_add(1);
        }
        prefix.to_be_bytes()
    }
}

/// See the [module](self).
pub(crate) struct Pool2 {
    common: Common,
    next_job: Instant,
    sessions: BTreeMap<ConnectionId, Session>,
    actions: VecDeque<Action>,
}

impl Pool2 {
    pub(crate) fn new(settings: Settings, start: Instant) -> Self {
        let target = |difficulty| Target::from_difficulty(difficulty).unwrap_or(Target::MAX);
        let bits = target(settings.block_difficulty).to_bits();
        let time = u32::try_from(settings.unix).unwrap_or(u32::MAX);
        Self {
            next_job: start + settings.job_interval,
            sessions: BTreeMap::new(),
            actions: VecDeque::new(),
            common: Common {
                start,
                chain: Chain::new(bits, time),
                target: target(settings.difficulty),
                rolls_versions: settings.rolls_versions,
                rejects: false,
                is_mute: false,
                is_stingy: false,
                last_channel: 0,
                next_prefix: settings.first_prefix,
                blocks: Vec::new(),
                wrong: None,
                settings,
            },
        }
    }

    /// Since this was last asked.
    pub(crate) fn take_wrong(&mut self) -> Option<Wrong> {
        self.common.wrong.take()
    }

    fn operate(&mut self, operator: Operator, now: Instant) {
        match operator {
            Operator::SetDifficulty(difficulty) | Operator::Retarget(difficulty) => {
                if let Ok(target) = Target::from_difficulty(difficulty) {
                    self.set_target(target);
                    self.new_job(now);
                }
            }
            Operator::NewBlock => self.new_block(None, now),
            Operator::NewJob => self.new_job(now),
            Operator::RepeatJob => {
                self.common.chain.repeat_job(self.common.rolls_versions);
                self.each(|session, common| session.send_job(common));
            }
            Operator::ChangeExtranonce(_) => {
                self.each(Session::change_prefix);
                self.new_job(now);
            }
            Operator::SetVersionMask(mask) => self.common.rolls_versions = mask != 0,
            Operator::RejectShares(rejects) => self.common.rejects = rejects,
            // There are none: sessions of V2 are not resumed.
            Operator::ForgetSessions => {}
        }
    }

    fn set_target(&mut self, target: Target) {
        self.common.target = target;
        self.each(Session::set_target);
    }

    /// A job on the same tip; those before stay valid.
    fn new_job(&mut self, now: Instant) {
        self.next_job = now + self.common.settings.job_interval;
        let time = self.common.unix(now);
        self.common.chain.new_job(time, self.common.rolls_versions);
        self.each(|session, common| session.send_job(common));
    }

    /// A block was found, by us or somebody else: all jobs are void but the one that was sent for it.
    fn new_block(&mut self, ours: Option<miner_core::BlockHash>, now: Instant) {
        self.next_job = now + self.common.settings.job_interval;
        let time = self.common.unix(now);
        self.common.chain.extend(ours, time, self.common.rolls_versions);
        self.each(|session, common| session.begin_block(common));
    }

    fn each(&mut self, mut f: impl FnMut(&mut Session, &mut Common)) {
        let ids: Vec<ConnectionId> = self.sessions.keys().copied().collect();
        for id in ids {
            if let Some(session) = self.sessions.get_mut(&id) {
                f(session, &mut self.common);
            }
            self.settle(id);
        }
    }

    /// Sends what a session has to say, and closes its connection if that must be.
    fn settle(&mut self, id: ConnectionId) {
        let Some(session) = self.sessions.get_mut(&id) else {
            return;
        };
        let bytes = session.take_bytes();
        let closing = session.take_closing();
        if !bytes.is_empty() {
            self.actions.push_back(Action::Send(id, bytes));
        }
        if let Some(why) = closing {
            self.sessions.remove(&id);
            self.actions.push_back(Action::Close(id, why.to_owned()));
        }
    }

    fn received(&mut self, id: ConnectionId, bytes: &[u8], now: Instant) {
        if let Some(session) = self.sessions.get_mut(&id) {
            session.receive(bytes, &mut self.common, now);
        }
        self.settle(id);
        // Of several that came together the first is the chain's.
        if let Some(hash) = std::mem::take(&mut self.common.blocks).first().copied() {
            self.new_block(Some(hash), now);
            self.actions.push_back(Action::BlockFound {
                hash,
                height: self.common.chain.height(),
                worker: "miner".to_owned(),
            });
        }
    }
}

impl Machine for Pool2 {
    type Event = Event;
    type Action = Action;

    fn handle(&mut self, event: Event, now: Instant) {
        match event {
            Event::Connected(id) => drop(self.sessions.insert(id, Session::default())),
            Event::Received(id, bytes) => self.received(id, &bytes, now),
            Event::Closed(id) => drop(self.sessions.remove(&id)),
            Event::Operator(operator) => self.operate(operator, now),
        }
    }

    fn advance(&mut self, now: Instant) {
        if now >= self.next_job {
            self.new_job(now);
        }
        self.each(|session, common| session.answer_due(common, now));
    }

    fn poll(&mut self, _now: Instant) -> Option<Action> {
        self.actions.pop_front()
    }

    fn deadline(&self) -> Option<Instant> {
        let sessions = self.sessions.values();
        let answers = sessions.filter_map(|session| session.answer_at(&self.common));
        let answers = answers.filter(|_| !self.common.is_mute);
        answers.chain([self.next_job]).min()
    }
}
