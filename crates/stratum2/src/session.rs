//! One connection's life: handshake, SetupConnection, the channel, jobs and shares.

mod sending;

use crate::channel::{Channel, Unusable};
use crate::frames::{Frame, FrameError, Frames};
use crate::shares::{ANSWER_WITHIN, Shares, verdict};
use crate::source::{Address, Config};
use binary_sv2::{Deserialize, Str0255, U256};
use common_messages_sv2::{
    MESSAGE_TYPE_RECONNECT, MESSAGE_TYPE_SETUP_CONNECTION_ERROR, MESSAGE_TYPE_SETUP_CONNECTION_SUCCESS,
    Reconnect, SetupConnectionError,
};
use job_source::{Event, Verdict};
use miner_core::Target;
use mining_sv2::*;
use sending::{REQUEST, UNKNOWN_RATE, rate_of};
use std::time::{Duration, Instant};
use text::foreign_within;

/// From the connection to the open channel.
const OPEN_WITHIN: Duration = Duration::from_secs(15);
/// A pool that says nothing for this long although it was sent shares is of no use. It may collect them, and need not
/// speak otherwise.
const ANSWERS_WITHIN: Duration = Duration::from_secs(300);
/// Bytes of extranonce that are asked for first: room for many executors, each with room for all its work.
const EXTRANONCE: u16 = 8;
/// And if the pool has not as many.
const LESS_EXTRANONCE: u16 = 2;
/// Most characters of a pool's text that are shown.
const MAX_TEXT: usize = 255;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Handshake,
    Setup,
    /// A channel was asked for, with so many bytes of extranonce.
    Opening(u16),
    Open,
}

/// Why a session is over.
#[derive(Debug)]
pub(crate) enum End {
    Lost { reason: String, unusable: bool },
    Reconnect(Address),
    Refused { reason: String },
}

#[derive(Debug)]
pub(crate) struct Session {
    frames: Frames,
    stage: Stage,
    address: Address,
    user: String,
    /// Hashes per second.
    rate: f32,
    channel: Option<Channel>,
    shares: Shares,
    began: Instant,
    heard: Instant,
    /// Messages of unknown kinds.
    unknown: u64,
    miscounted: bool,
    served: bool,
    pub(crate) bytes: Vec<u8>,
    pub(crate) events: Vec<Event>,
    end: Option<End>,
}

impl Session {
    pub(crate) fn new(config: &Config, address: Address, now: Instant) -> Result<Self, FrameError> {
        let (frames, bytes) = Frames::begin(config.authority, config.handshakes)?;
        Ok(Self {
            frames,
            stage: Stage::Handshake,
            address,
            user: config.user.clone(),
            rate: config.suggest_difficulty.map_or(UNKNOWN_RATE, rate_of),
            channel: None,
            shares: Shares::default(),
            began: now,
            heard: now,
            unknown: 0,
            miscounted: false,
            served: false,
            bytes,
            events: Vec::new(),
            end: None,
        })
    }

    /// The pool has opened a channel.
    pub(crate) fn is_ready(&self) -> bool {
        self.stage == Stage::Open
    }

    /// The pool has sent a job.
    pub(crate) fn has_served(&self) -> bool {
        self.served
    }

    pub(crate) fn take_end(&mut self) -> Option<End> {
        self.end.take()
    }

    pub(crate) fn receive(&mut self, bytes: &[u8], now: Instant) {
        self.heard = now;
        if let Err(error) = self.try_receive(bytes, now) {
            self.end_unusable(error.to_string());
        }
    }

    fn try_receive(&mut self, bytes: &[u8], now: Instant) -> Result<(), FrameError> {
        self.frames.receive(bytes)?;
        if self.stage == Stage::Handshake && self.frames.is_open() {
            self.set_up();
        }
        while self.end.is_none()
            && let Some(frame) = self.frames.next()?
        {
            self.take_frame(frame, now)
                .map_err(|error| FrameError::Frame(format!("{error:?}")))?;
        }
        Ok(())
    }

    /// Messages that are not for the present stage, for another channel or unknown are passed over.
    fn take_frame(&mut self, mut frame: Frame, now: Instant) -> Result<(), binary_sv2::Error> {
        let payload = frame.payload.as_mut_slice();
        match (frame.extension, frame.message) {
            (0, MESSAGE_TYPE_SETUP_CONNECTION_SUCCESS) if self.stage == Stage::Setup => {
                self.open_channel(EXTRANONCE);
            }
            (0, MESSAGE_TYPE_SETUP_CONNECTION_ERROR) => {
                let code = SetupConnectionError::from_bytes(payload)?.error_code;
                let text = format!("SetupConnection failed: {}; check --url", shown(&code));
                self.refuse(text);
            }
            (0, MESSAGE_TYPE_RECONNECT) => self.reconnect(&Reconnect::from_bytes(payload)?),
            (0, MESSAGE_TYPE_OPEN_EXTENDED_MINING_CHANNEL_SUCCESS) => {
                self.opened(&OpenExtendedMiningChannelSuccess::from_bytes(payload)?);
            }
            (0, MESSAGE_TYPE_OPEN_MINING_CHANNEL_ERROR) => {
                self.not_opened(&shown(&OpenMiningChannelError::from_bytes(payload)?.error_code));
            }
            (0, MESSAGE_TYPE_NEW_EXTENDED_MINING_JOB) => {
                let message = NewExtendedMiningJob::from_bytes(payload)?;
                if let Some(channel) = meant(&mut self.channel, message.channel_id) {
                    let job = channel.new_job(&message, now);
                    self.tell_job(job.transpose());
                }
            }
            (0, MESSAGE_TYPE_MINING_SET_NEW_PREV_HASH) => {
                let message = SetNewPrevHash::from_bytes(payload)?;
                if let Some(channel) = meant(&mut self.channel, message.channel_id) {
                    let job = channel.new_block(&message, now);
                    self.tell_job(Some(job));
                }
            }
            (0, MESSAGE_TYPE_SET_TARGET) => {
                let message = SetTarget::from_bytes(payload)?;
                if let Some(channel) = meant(&mut self.channel, message.channel_id) {
                    channel.set_target(target(&message.maximum_target));
                }
            }
            (0, MESSAGE_TYPE_SET_EXTRANONCE_PREFIX) => {
                let message = SetExtranoncePrefix::from_bytes(payload)?;
                if let Some(channel) = meant(&mut self.channel, message.channel_id) {
                    channel.set_extranonce_prefix(message.extranonce_prefix.as_bytes());
                }
            }
            (0, MESSAGE_TYPE_SUBMIT_SHARES_SUCCESS) => {
                self.accepted(&SubmitSharesSuccess::from_bytes(payload)?);
            }
            (0, MESSAGE_TYPE_SUBMIT_SHARES_ERROR) => {
                let message = SubmitSharesError::from_bytes(payload)?;
                if let Some(tag) = self.shares.refused(message.sequence_number) {
                    let verdict = verdict(&shown(&message.error_code));
                    self.events.push(Event::Verdict { tag, verdict });
                }
            }
            (0, MESSAGE_TYPE_UPDATE_CHANNEL_ERROR) => {
                let code = shown(&UpdateChannelError::from_bytes(payload)?.error_code);
                let text = format!("it did not take the cluster's hash rate: {code}");
                self.events.push(Event::Notice(text));
            }
            (0, MESSAGE_TYPE_CLOSE_CHANNEL) => {
                let message = CloseChannel::from_bytes(payload)?;
                if meant(&mut self.channel, message.channel_id).is_some() {
                    let reason = format!("the pool closed the channel: {}", shown(&message.reason_code));
                    self.end_lost(reason);
                }
            }
            (extension, number) => self.pass_over(extension, number),
        }
        Ok(())
    }

    fn opened(&mut self, message: &OpenExtendedMiningChannelSuccess<'_>) {
        if !matches!(self.stage, Stage::Opening(_)) || message.request_id != REQUEST {
            return;
        }
        let size = usize::from(message.extranonce_size);
        if size > miner_core::Job::MAX_EXTRANONCE2 {
            let most = miner_core::Job::MAX_EXTRANONCE2;
            return self.end_unusable(format!(
                "the pool's channel has {size} bytes of extranonce, at most {most} can be used"
            ));
        }
        let channel = Channel::new(
            (message.channel_id, message.group_channel_id),
            message.extranonce_prefix.as_bytes(),
            message.extranonce_size,
            target(&message.target),
        );
        self.channel = Some(channel);
        self.stage = Stage::Open;
        self.events.push(Event::Ready { resumed: false });
    }

    fn not_opened(&mut self, code: &str) {
        match self.stage {
            Stage::Opening(EXTRANONCE) if code.contains("extranonce") => self.open_channel(LESS_EXTRANONCE),
            Stage::Opening(_) => {
                let reason = format!(
                    "no channel for user {}: {code}; check --user and --url",
                    self.user
                );
                self.refuse(reason);
            }
            _ => {}
        }
    }

    fn tell_job(&mut self, job: Option<Result<job_source::Job, Unusable>>) {
        match job {
            Some(Ok(job)) => {
                self.served = true;
                self.events.push(Event::Job(job));
            }
            Some(Err(unusable)) => self.events.push(Event::Notice(unusable.to_string())),
            None => {}
        }
    }

    fn accepted(&mut self, message: &SubmitSharesSuccess) {
        let (tags, as_many) = self
            .shares
            .accepted(message.last_sequence_number, message.new_submits_accepted_count);
        if !as_many && !std::mem::replace(&mut self.miscounted, true) {
            let text = format!(
                "it says that {} shares were accepted through number {}, {} are waiting (told once)",
                message.new_submits_accepted_count,
                message.last_sequence_number,
                tags.len()
            );
            self.events.push(Event::Notice(text));
        }
        let accepted = |tag| Event::Verdict {
            tag,
            verdict: Verdict::Accepted,
        };
        self.events.extend(tags.into_iter().map(accepted));
    }

    fn reconnect(&mut self, message: &Reconnect<'_>) {
        let host = shown(&message.new_host);
        let to = Address {
            host: if host.is_empty() {
                self.address.host.clone()
            } else {
                host
            },
            port: if message.new_port == 0 {
                self.address.port
            } else {
                message.new_port
            },
        };
        self.end.get_or_insert(End::Reconnect(to));
    }

    fn pass_over(&mut self, extension: u16, number: u8) {
        self.unknown += 1;
        if self.unknown == 1 {
            let text = format!(
                "message {number:#04x} of extension {extension} is not expected and passed over (told once)"
            );
            self.events.push(Event::Notice(text));
        }
    }

    pub(crate) fn advance(&mut self, now: Instant) {
        if self.silent_until().is_some_and(|limit| now >= limit) {
            let (what, within) = match self.stage {
                Stage::Handshake => ("does not answer the handshake", OPEN_WITHIN),
                Stage::Setup => ("does not answer SetupConnection", OPEN_WITHIN),
                Stage::Opening(_) => ("does not answer OpenExtendedMiningChannel", OPEN_WITHIN),
                Stage::Open => ("says nothing although it was sent shares", ANSWERS_WITHIN),
            };
            return self.end_unusable(format!("the pool {what}, for {} s", within.as_secs()));
        }
        for tag in self.shares.overdue(now) {
            let verdict = Verdict::Unanswered;
            self.events.push(Event::Verdict { tag, verdict });
        }
    }

    /// When its silence is too long.
    fn silent_until(&self) -> Option<Instant> {
        if self.stage != Stage::Open {
            return Some(self.began + OPEN_WITHIN);
        }
        let oldest = self.shares.oldest()?;
        Some(oldest.max(self.heard) + ANSWERS_WITHIN)
    }

    pub(crate) fn deadline(&self) -> Option<Instant> {
        let overdue = self.shares.oldest().map(|oldest| oldest + ANSWER_WITHIN);
        [self.silent_until(), overdue].into_iter().flatten().min()
    }

    /// Gives the unanswered shares their verdicts.
    pub(crate) fn close(&mut self) {
        for tag in self.shares.take_all() {
            let verdict = Verdict::Unanswered;
            self.events.push(Event::Verdict { tag, verdict });
        }
    }

    /// The connection is lost.
    pub(crate) fn cut(&mut self, reason: &str) {
        let step = match self.stage {
            Stage::Handshake => " at the handshake: it may speak no Stratum V2; check --url",
            Stage::Setup => " at SetupConnection; check --url",
            Stage::Opening(_) => " at OpenExtendedMiningChannel; check --user and --url",
            Stage::Open => "",
        };
        self.end_lost(format!("{reason}{step}"));
    }

    fn end_lost(&mut self, reason: String) {
        let unusable = false;
        self.end.get_or_insert(End::Lost { reason, unusable });
    }

    fn end_unusable(&mut self, reason: String) {
        let unusable = true;
        self.end.get_or_insert(End::Lost { reason, unusable });
    }

    fn refuse(&mut self, reason: String) {
        self.end.get_or_insert(End::Refused { reason });
    }
}

/// The channel, if a message to this number is for it.
fn meant(channel: &mut Option<Channel>, number: u32) -> Option<&mut Channel> {
    channel.as_mut().filter(|channel| channel.is_meant(number))
}

/// Little-endian on the wire.
fn target(bytes: &U256<'_>) -> Target {
    let mut bytes = *bytes.as_array();
    bytes.reverse();
    Target::from_be_bytes(bytes)
}

fn shown(text: &Str0255<'_>) -> String {
    foreign_within(&String::from_utf8_lossy(text.as_bytes()), MAX_TEXT)
}
