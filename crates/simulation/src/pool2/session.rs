//! One miner's connection: SetupConnection, its channel, and the messages in both directions.

use super::channel::{Channel, Kind, Submitted};
use super::saying::little_endian;
use super::{Common, Offers};
use crate::world::EPOCH;
use binary_sv2::{Deserialize, GetSize, Serialize, Str0255, U256};
use common_messages_sv2::{
    MESSAGE_TYPE_SETUP_CONNECTION, MESSAGE_TYPE_SETUP_CONNECTION_SUCCESS, SetupConnectionSuccess,
};
use miner_core::{HASHES_PER_DIFFICULTY, Share, Target};
use mining_sv2::*;
use std::time::Instant;
use testkit::stratum2::{End, HELLO, Message};

/// Time between two shares that a pool aims at which adapts to its miner, seconds.
const SHARE_INTERVAL: f64 = 2.0;
/// How far it goes from its own difficulty for that.
const ADAPTS_BY: f64 = 64.0;

#[derive(Default)]
pub(super) struct Session {
    /// Of a handshake that is not whole yet.
    input: Vec<u8>,
    end: Option<End>,
    pub(super) channel: Option<Channel>,
    bytes: Vec<u8>,
    closing: Option<&'static str>,
}

impl Session {
    pub(super) fn take_bytes(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.bytes)
    }

    pub(super) fn take_closing(&mut self) -> Option<&'static str> {
        self.closing.take()
    }

    pub(super) fn say<M: Serialize + GetSize>(&mut self, message: M, number: u8, for_channel: bool) {
        if let Some(end) = &mut self.end {
            self.bytes.extend(end.say(message, number, for_channel));
        }
    }

    /// Bytes that nobody has encrypted.
    pub(super) fn say_nonsense(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    pub(super) fn receive(&mut self, bytes: &[u8], common: &mut Common, now: Instant) {
        if let Some(end) = &mut self.end {
            for message in end.hear(bytes) {
                self.take(message, common, now);
            }
            return;
        }
        self.input.extend_from_slice(bytes);
        if let Some((hello, rest)) = self.input.split_at_checked(HELLO) {
            // Miners of this world take it for that time.
            let (end, welcome) = End::accept(hello, EPOCH as u32);
            let rest = rest.to_vec();
            self.end = Some(end);
            self.bytes.extend(welcome);
            self.receive(&rest, common, now);
        }
    }

    /// What a miner of this world would not say is passed over.
    fn take(&mut self, mut message: Message, common: &mut Common, now: Instant) {
        let payload = message.payload.as_mut_slice();
        match message.number {
            MESSAGE_TYPE_SETUP_CONNECTION => {
                let success = SetupConnectionSuccess {
                    used_version: 2,
                    flags: 0,
                };
                self.say(success, MESSAGE_TYPE_SETUP_CONNECTION_SUCCESS, false);
            }
            MESSAGE_TYPE_OPEN_EXTENDED_MINING_CHANNEL => {
                if let Ok(open) = OpenExtendedMiningChannel::from_bytes(payload) {
                    self.asked_for_extended(open.request_id, open.min_extranonce_size, common);
                }
            }
            MESSAGE_TYPE_OPEN_STANDARD_MINING_CHANNEL => {
                if let Ok(open) = OpenStandardMiningChannel::from_bytes(payload) {
                    self.open_standard(open.request_id, common);
                }
            }
            MESSAGE_TYPE_UPDATE_CHANNEL => {
                if let Ok(update) = UpdateChannel::from_bytes(payload) {
                    self.adapt(f64::from(update.nominal_hash_rate), common);
                }
            }
            MESSAGE_TYPE_SUBMIT_SHARES_STANDARD => {
                if let Ok(share) = SubmitSharesStandard::from_bytes(payload) {
                    let submitted = Submitted {
                        sequence: share.sequence_number,
                        job: share.job_id,
                        share: Share {
                            extranonce2: Vec::new(),
                            version: share.version,
                            time: share.ntime,
                            nonce: share.nonce,
                        },
                    };
                    self.submitted(&submitted, common, now);
                }
            }
            MESSAGE_TYPE_SUBMIT_SHARES_EXTENDED => {
                if let Ok(share) = SubmitSharesExtended::from_bytes(payload) {
                    let submitted = Submitted {
                        sequence: share.sequence_number,
                        job: share.job_id,
                        share: Share {
                            extranonce2: share.extranonce.as_bytes().to_vec(),
                            version: share.version,
                            time: share.ntime,
                            nonce: share.nonce,
                        },
                    };
                    self.submitted(&submitted, common, now);
                }
            }
            _ => {}
        }
    }

    fn asked_for_extended(&mut self, request_id: u32, least: u16, common: &mut Common) {
        let size = common.settings.extranonce_size;
        match common.settings.manners.offers {
            Offers::StandardOrNone => {
                self.closing = Some("wants a channel that this pool does not know");
            }
            Offers::Extended if !common.is_stingy && usize::from(least) <= size => {
                self.open_extended(request_id, size, common);
            }
            Offers::Extended if !common.is_stingy => {
                self.refuse(request_id, "min-extranonce-size-too-large");
            }
            _ => self.refuse(request_id, "extended-channels-not-supported"),
        }
    }

    fn refuse(&mut self, request_id: u32, code: &str) {
        let Ok(error_code) = Str0255::try_from(code) else {
            return;
        };
        let error = OpenMiningChannelError {
            request_id,
            error_code,
        };
        self.say(error, MESSAGE_TYPE_OPEN_MINING_CHANNEL_ERROR, false);
    }

    fn open_extended(&mut self, request_id: u32, size: usize, common: &mut Common) {
        let channel = Channel::new(Kind::Extended(size), common);
        let (target, prefix) = (little_endian(channel.target), channel.prefix.clone());
        let (Ok(extranonce_prefix), Ok(extranonce_size)) =
            (prefix.as_slice().try_into(), u16::try_from(size))
        else {
            return;
        };
        let success = OpenExtendedMiningChannelSuccess {
            request_id,
            channel_id: channel.id,
            target: U256::from(&target),
            extranonce_size,
            extranonce_prefix,
            group_channel_id: channel.group,
        };
        self.say(success, MESSAGE_TYPE_OPEN_EXTENDED_MINING_CHANNEL_SUCCESS, false);
        self.begin(channel, common);
    }

    fn open_standard(&mut self, request_id: u32, common: &mut Common) {
        let channel = Channel::new(Kind::Standard, common);
        let (target, prefix) = (little_endian(channel.target), channel.prefix.clone());
        let Ok(extranonce_prefix) = prefix.as_slice().try_into() else {
            return;
        };
        let success = OpenStandardMiningChannelSuccess {
            request_id,
            channel_id: channel.id,
            target: U256::from(&target),
            extranonce_prefix,
            group_channel_id: channel.group,
        };
        self.say(success, MESSAGE_TYPE_OPEN_STANDARD_MINING_CHANNEL_SUCCESS, false);
        self.begin(channel, common);
    }

    /// The newest job, as one that waits for its block, then the block, then the job for the next one.
    fn begin(&mut self, channel: Channel, common: &mut Common) {
        self.channel = Some(channel);
        let (newest, future) = (common.chain.newest, common.chain.future);
        self.say_job(&newest, None, common);
        self.say_block(&newest, common);
        self.say_job(&future, None, common);
    }

    /// The chain has gone on; the job on it was sent before.
    pub(super) fn begin_block(&mut self, common: &mut Common) {
        let (newest, future) = (common.chain.newest, common.chain.future);
        self.say_block(&newest, common);
        self.say_job(&future, None, common);
    }

    /// The newest job, on the same block.
    pub(super) fn send_job(&mut self, common: &mut Common) {
        let newest = common.chain.newest;
        self.say_job(&newest, Some(newest.time), common);
    }

    fn adapt(&mut self, hash_rate: f64, common: &Common) {
        let own = common.settings.difficulty;
        let wanted = hash_rate * SHARE_INTERVAL / HASHES_PER_DIFFICULTY;
        let difficulty = wanted.clamp(own / ADAPTS_BY, own * ADAPTS_BY);
        if common.settings.manners.adapts
            && let Ok(target) = Target::from_difficulty(difficulty)
        {
            self.say_target(target);
        }
    }

    fn submitted(&mut self, submitted: &Submitted, common: &mut Common, now: Instant) {
        let Some(channel) = &mut self.channel else {
            return;
        };
        let channel_id = channel.id;
        match channel.judge(submitted, common, now) {
            Ok(block) => {
                common.blocks.extend(block);
                self.answer_due(common, now);
            }
            Err(code) => {
                let is_late = matches!(code, "stale-share" | "invalid-job-id");
                if !is_late && !common.rejects {
                    let words = super::words(&submitted.share);
                    common.wrong = Some(super::Wrong { code, words });
                }
                if !common.is_mute {
                    self.say_refusal(channel_id, submitted.sequence, code);
                }
            }
        }
    }

    /// When the shares that were accepted are acknowledged at the latest.
    pub(super) fn answer_at(&self, common: &Common) -> Option<Instant> {
        let unanswered = self.channel.as_ref()?.unanswered?;
        Some(unanswered.since + common.settings.manners.answers_within)
    }

    /// Acknowledges what it is time for.
    pub(super) fn answer_due(&mut self, common: &Common, now: Instant) {
        let manners = &common.settings.manners;
        let Some(channel) = self.channel.as_mut().filter(|_| !common.is_mute) else {
            return;
        };
        let is_due = |unanswered: &mut super::channel::Unanswered| {
            unanswered.count >= manners.batch || now >= unanswered.since + manners.answers_within
        };
        let channel_id = channel.id;
        if let Some(unanswered) = channel.unanswered.take_if(is_due) {
            self.say_accepted(channel_id, unanswered.last, unanswered.count);
        }
    }
}
