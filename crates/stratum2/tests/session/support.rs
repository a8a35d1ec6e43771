//! A source at a pool without sockets.

use binary_sv2::{GetSize, Serialize, Str0255, U256};
use common_messages_sv2::{MESSAGE_TYPE_SETUP_CONNECTION_SUCCESS, SetupConnectionSuccess};
use job_source::link::{LinkAction, LinkEvent};
use job_source::{Command, Event, Job, Submission, Verdict};
use machine::Machine;
use miner_core::{Share, Target};
use mining_sv2::*;
use std::time::{Duration, Instant};
use stratum2::{Config, Handshakes, Source};
use testkit::stratum2::{AUTHORITY, End, VALID};

/// Another published key, of which nobody here has the secret.
pub(crate) const OTHER_AUTHORITY: &str = "9bDuixKmZqAJnrmP746n8zU1wyAQRrus7th9dxnkPg6RzQvCnan";

/// Time of the world, Unix seconds.
pub(crate) const UNIX: u32 = 1_700_000_000;
pub(crate) const CHANNEL: u32 = 7;
pub(crate) const GROUP: u32 = 1;
/// Of the standard channel: all of the ten bytes that the [coinbase] has room for.
pub(crate) const PREFIX: [u8; 10] = [0xee; 10];
/// Of standard jobs.
pub(crate) const ROOT: [u8; 32] = [0x77; 32];

/// A source, and the pool that it is connected to.
pub(crate) struct World {
    pub(crate) source: Source,
    pub(crate) pool: Option<End>,
    pub(crate) now: Instant,
    pub(crate) events: Vec<Event>,
    /// Where it wanted to connect to.
    pub(crate) dialed: Vec<(String, u16)>,
    /// What it sent: handshakes, or messages that the pool understood.
    pub(crate) handshake: Vec<u8>,
    pub(crate) heard: Vec<(u8, Vec<u8>)>,
    pub(crate) disconnected: bool,
}

pub(crate) fn config(authority: &str, clock: fn() -> u32) -> Config {
    Config {
        host: "pool.example.com".to_owned(),
        port: 34254,
        authority: authority.parse().unwrap(),
        user: "alice".to_owned(),
        suggest_difficulty: None,
        handshakes: Handshakes {
            clock,
            seed: || [1; 32],
        },
    }
}

impl World {
    pub(crate) fn new() -> Self {
        Self::of(config(AUTHORITY, || UNIX))
    }

    /// With the clock of this machine so many seconds from the pool's.
    pub(crate) fn of(config: Config) -> Self {
        let mut world = Self {
            source: Source::new(config),
            pool: None,
            now: testkit::instant(),
            events: Vec::new(),
            dialed: Vec::new(),
            handshake: Vec::new(),
            heard: Vec::new(),
            disconnected: false,
        };
        world.command(Command::Open);
        world
    }

    pub(crate) fn late() -> u32 {
        UNIX + 2 * VALID.as_secs() as u32
    }

    pub(crate) fn command(&mut self, command: Command) {
        self.link(LinkEvent::Command(command));
    }

    pub(crate) fn link(&mut self, event: LinkEvent) {
        self.source.handle(event, self.now);
        self.carry_out();
    }

    pub(crate) fn pass(&mut self, time: Duration) {
        self.now += time;
        self.source.advance(self.now);
        self.carry_out();
    }

    fn carry_out(&mut self) {
        while let Some(action) = self.source.poll(self.now) {
            match action {
                LinkAction::Connect { host, port } => self.dialed.push((host, port)),
                LinkAction::Disconnect => self.disconnected = true,
                LinkAction::Tell(event) => self.events.push(event),
                LinkAction::Send(bytes) => match &mut self.pool {
                    Some(pool) => {
                        let heard = pool.hear(&bytes).into_iter();
                        self.heard
                            .extend(heard.map(|message| (message.number, message.payload)));
                    }
                    None => self.handshake = bytes,
                },
            }
        }
    }

    /// The connection is made, and the pool answers the handshake, in pieces.
    pub(crate) fn shake_hands(&mut self) {
        self.link(LinkEvent::Connected);
        let (pool, answer) = End::accept(&self.handshake, UNIX);
        self.pool = Some(pool);
        for piece in answer.chunks(100) {
            self.link(LinkEvent::Received(piece.to_vec()));
        }
    }

    pub(crate) fn say<M: Serialize + GetSize>(&mut self, message: M, number: u8, for_channel: bool) {
        let bytes = self.pool.as_mut().unwrap().say(message, number, for_channel);
        self.link(LinkEvent::Received(bytes));
    }

    pub(crate) fn set_up(&mut self) {
        self.set_up_with(0);
    }

    /// With these flags of SetupConnection.Success.
    pub(crate) fn set_up_with(&mut self, flags: u32) {
        let message = SetupConnectionSuccess {
            used_version: 2,
            flags,
        };
        self.say(message, MESSAGE_TYPE_SETUP_CONNECTION_SUCCESS, false);
    }

    pub(crate) fn open_channel(&mut self, extranonce_size: u16) {
        let target = little_endian(target(1));
        let message = OpenExtendedMiningChannelSuccess {
            request_id: 1,
            channel_id: CHANNEL,
            target: U256::from(&target),
            extranonce_size,
            extranonce_prefix: (&[0xaa, 0xbb][..]).try_into().unwrap(),
            group_channel_id: GROUP,
        };
        self.say(message, MESSAGE_TYPE_OPEN_EXTENDED_MINING_CHANNEL_SUCCESS, false);
    }

    /// OpenMiningChannel.Error.
    pub(crate) fn refuse_channel(&mut self, code: &str) {
        let message = OpenMiningChannelError {
            request_id: 1,
            error_code: Str0255::try_from(code).unwrap(),
        };
        self.say(message, MESSAGE_TYPE_OPEN_MINING_CHANNEL_ERROR, false);
    }

    pub(crate) fn open_standard_channel(&mut self) {
        let target = little_endian(target(1));
        let message = OpenStandardMiningChannelSuccess {
            request_id: 3,
            channel_id: CHANNEL,
            target: U256::from(&target),
            extranonce_prefix: (&PREFIX[..]).try_into().unwrap(),
            group_channel_id: GROUP,
        };
        self.say(message, MESSAGE_TYPE_OPEN_STANDARD_MINING_CHANNEL_SUCCESS, false);
    }

    /// NewMiningJob: a future one, unless there is a time.
    pub(crate) fn new_standard_job(&mut self, channel: u32, job: u32, min_ntime: Option<u32>) {
        let message = NewMiningJob {
            channel_id: channel,
            job_id: job,
            min_ntime: binary_sv2::Sv2Option::new(min_ntime),
            version: 0x2000_0000,
            merkle_root: U256::from(&ROOT),
        };
        self.say(message, MESSAGE_TYPE_NEW_MINING_JOB, true);
    }

    /// A world whose channel is open.
    pub(crate) fn opened() -> Self {
        let mut world = Self::new();
        world.shake_hands();
        world.set_up();
        world.open_channel(8);
        assert_eq!(world.events, [Event::Ready { resumed: false }]);
        world.events.clear();
        world.heard.clear();
        world
    }

    /// NewExtendedMiningJob: a future one, unless there is a time.
    pub(crate) fn new_job(&mut self, channel: u32, job: u32, min_ntime: Option<u32>) {
        let (prefix, suffix) = coinbase();
        let branch = [[3; 32], [4; 32]];
        let message = NewExtendedMiningJob {
            channel_id: channel,
            job_id: job,
            min_ntime: binary_sv2::Sv2Option::new(min_ntime),
            version: 0x2000_0000,
            version_rolling_allowed: true,
            merkle_path: branch
                .iter()
                .map(U256::from)
                .collect::<Vec<_>>()
                .try_into()
                .unwrap(),
            coinbase_tx_prefix: prefix.as_slice().try_into().unwrap(),
            coinbase_tx_suffix: suffix.as_slice().try_into().unwrap(),
        };
        self.say(message, MESSAGE_TYPE_NEW_EXTENDED_MINING_JOB, true);
    }

    /// SetNewPrevHash.
    pub(crate) fn new_block(&mut self, channel: u32, job: u32, block: u8, bits: u32) {
        let prev_hash = [block; 32];
        let message = SetNewPrevHash {
            channel_id: channel,
            job_id: job,
            prev_hash: U256::from(&prev_hash),
            min_ntime: UNIX + u32::from(block),
            nbits: bits,
        };
        self.say(message, MESSAGE_TYPE_MINING_SET_NEW_PREV_HASH, true);
    }

    pub(crate) fn set_target(&mut self, target: Target) {
        let bytes = little_endian(target);
        let message = SetTarget {
            channel_id: CHANNEL,
            maximum_target: U256::from(&bytes),
        };
        self.say(message, MESSAGE_TYPE_SET_TARGET, true);
    }

    /// The jobs that were told since this was last asked.
    pub(crate) fn jobs(&mut self) -> Vec<Job> {
        let events = std::mem::take(&mut self.events).into_iter();
        events
            .map(|event| match event {
                Event::Job(job) => job,
                other => panic!("{other:?}"),
            })
            .collect()
    }

    pub(crate) fn submit(&mut self, tag: u64, job_id: &str) {
        self.submit_with(tag, job_id, &[1, 2, 3, 4, 5, 6, 7, 8]);
    }

    pub(crate) fn submit_with(&mut self, tag: u64, job_id: &str, extranonce2: &[u8]) {
        let share = Share {
            extranonce2: extranonce2.to_vec(),
            version: 0x2000_2000,
            time: UNIX + 3,
            nonce: 0xdead_beef,
        };
        self.command(Command::Submit(Submission {
            tag,
            job_id: job_id.to_owned(),
            share,
            is_block: false,
        }));
    }

    pub(crate) fn refuse_share(&mut self, number: u32, code: &str) {
        let message = SubmitSharesError {
            channel_id: CHANNEL,
            sequence_number: number,
            error_code: Str0255::try_from(code).unwrap(),
        };
        self.say(message, MESSAGE_TYPE_SUBMIT_SHARES_ERROR, true);
    }

    pub(crate) fn accept_shares(&mut self, through: u32, count: u32) {
        let message = SubmitSharesSuccess {
            channel_id: CHANNEL,
            last_sequence_number: through,
            new_submits_accepted_count: count,
            new_shares_sum: 1,
        };
        self.say(message, MESSAGE_TYPE_SUBMIT_SHARES_SUCCESS, true);
    }

    pub(crate) fn verdicts(&mut self) -> Vec<(u64, Verdict)> {
        let events = std::mem::take(&mut self.events).into_iter();
        events
            .map(|event| match event {
                Event::Verdict { tag, verdict } => (tag, verdict),
                other => panic!("{other:?}"),
            })
            .collect()
    }

    /// How the session ended.
    pub(crate) fn ending(&self) -> String {
        assert!(self.disconnected, "{:?}", self.events);
        match self.events.last() {
            Some(Event::Lost { reason, unusable, .. }) => {
                format!("{} lost: {reason}", if *unusable { "unusable," } else { "" })
            }
            Some(Event::Refused { reason, may_retry }) => format!("refused, retry {may_retry}: {reason}"),
            other => panic!("{other:?}"),
        }
    }
}

/// A target of this many million shares.
pub(crate) fn target(millions: u8) -> Target {
    let mut bytes = [0; 32];
    bytes[3] = millions;
    Target::from_be_bytes(bytes)
}

pub(crate) fn little_endian(target: Target) -> [u8; 32] {
    let mut bytes = target.to_be_bytes();
    bytes.reverse();
    bytes
}

/// Both halves of a coinbase with room for 10 bytes of extranonce.
pub(crate) fn coinbase() -> (Vec<u8>, Vec<u8>) {
    let job = testkit::job();
    let room = job.extranonce1().len() + job.extranonce2_size();
    let coinbase = job.root.coinbase().unwrap();
    let mut prefix = coinbase.coinbase1.clone();
    // The script is as much longer as the room is.
    let script = 41;
    prefix[script] = prefix[script] + 10 - u8::try_from(room).unwrap();
    (prefix, coinbase.coinbase2.clone())
}
