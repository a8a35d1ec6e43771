//! From SetupConnection to the open channel: an extended one, or a standard one where the pool offers only that.
//!
//! Nothing in SetupConnection tells that a pool has no extended channels (specification, 5.3.1). It answers
//! OpenExtendedMiningChannel with an error, and is asked for a standard channel on the same connection; or it closes the
//! connection or says nothing, as it does not know the message, and is asked in the next session.

use super::receiving::{shown, target};
use super::{Session, Stage};
use crate::channel::{Channel, Kind, Opened};
use binary_sv2::{Str0255, U256};
use common_messages_sv2::SetupConnectionSuccess;
use job_source::Event;
use miner_core::Target;
use mining_sv2::*;

/// Bytes of extranonce that are asked for first: room for many executors, each with room for all its work.
const EXTRANONCE: u16 = 8;
/// And if the pool has not as many.
const LESS_EXTRANONCE: u16 = 2;
/// Flag of SetupConnection.Success: the pool takes no versions but those of its jobs (specification, 5.3.1).
const REQUIRES_FIXED_VERSION: u32 = 1 << 0;
/// Likewise: it opens no standard channels.
const REQUIRES_EXTENDED_CHANNELS: u32 = 1 << 1;

/// What the pool is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Ask {
    /// An extended channel with room for many workers.
    #[default]
    Extended,
    /// One with less room.
    SmallExtended,
    Standard,
}

impl Ask {
    /// Answers name the question by it. There is one question at a time.
    fn request_id(self) -> u32 {
        match self {
            Self::Extended => 1,
            Self::SmallExtended => 2,
            Self::Standard => 3,
        }
    }

    pub(super) fn message(self) -> &'static str {
        match self {
            Self::Extended | Self::SmallExtended => "OpenExtendedMiningChannel",
            Self::Standard => "OpenStandardMiningChannel",
        }
    }
}

/// What is known of the pool while a channel is being opened.
#[derive(Debug, Default)]
pub(super) struct Opening {
    /// What it is asked for first.
    first: Ask,
    /// Of SetupConnection.Success.
    flags: u32,
    /// Why it opened no extended channel, once it has refused one.
    refusal: Option<String>,
}

impl Opening {
    pub(super) fn new(first: Ask) -> Self {
        Self {
            first,
            ..Self::default()
        }
    }
}

impl Session {
    pub(super) fn setup_accepted(&mut self, message: &SetupConnectionSuccess) {
        self.opening.flags = message.flags;
        let first = match self.opening.first {
            Ask::Standard if self.opens_standard() => Ask::Standard,
            _ => Ask::Extended,
        };
        self.open_channel(first);
    }

    /// The question was not answered: whoever does not know extended channels is asked for a standard one next time.
    pub(super) fn unanswered(&mut self, ask: Ask) -> &'static str {
        match ask {
            Ask::Extended | Ask::SmallExtended if self.opens_standard() => {
                self.next_ask = Ask::Standard;
                ": a standard channel is asked for next"
            }
            _ => "",
        }
    }

    fn opens_standard(&self) -> bool {
        self.opening.flags & REQUIRES_EXTENDED_CHANNELS == 0
    }

    fn open_channel(&mut self, ask: Ask) {
        self.stage = Stage::Opening(ask);
        let target = Target::MAX.to_be_bytes();
        let Ok(user_identity) = Str0255::try_from(self.user.as_str()) else {
            return self.refuse("a user name of Stratum V2 has at most 255 bytes; shorten --user".to_owned());
        };
        let (request_id, nominal_hash_rate) = (ask.request_id(), self.rate);
        let max_target = U256::from(&target);
        let extended = |min_extranonce_size| OpenExtendedMiningChannel {
            request_id,
            user_identity,
            nominal_hash_rate,
            max_target,
            min_extranonce_size,
        };
        let number = MESSAGE_TYPE_OPEN_EXTENDED_MINING_CHANNEL;
        let bytes = match ask {
            Ask::Extended => self.frames.encode(extended(EXTRANONCE), number, false),
            Ask::SmallExtended => self.frames.encode(extended(LESS_EXTRANONCE), number, false),
            Ask::Standard => {
                let message = OpenStandardMiningChannel {
                    request_id,
                    user_identity,
                    nominal_hash_rate,
                    max_target,
                };
                self.frames
                    .encode(message, MESSAGE_TYPE_OPEN_STANDARD_MINING_CHANNEL, false)
            }
        };
        self.bytes.extend(bytes.unwrap_or_default());
    }

    pub(super) fn opened_extended(&mut self, message: &OpenExtendedMiningChannelSuccess<'_>) {
        let size = usize::from(message.extranonce_size);
        if size > miner_core::Job::MAX_EXTRANONCE2 {
            let most = miner_core::Job::MAX_EXTRANONCE2;
            return self.end_unusable(format!(
                "the pool's channel has {size} bytes of extranonce, at most {most} can be used"
            ));
        }
        self.opened(
            message.request_id,
            Opened {
                id: message.channel_id,
                group: message.group_channel_id,
                kind: Kind::Extended(size),
                extranonce_prefix: message.extranonce_prefix.as_bytes().to_vec(),
                target: target(&message.target),
                is_version_fixed: self.is_version_fixed(),
            },
        );
    }

    pub(super) fn opened_standard(&mut self, message: &OpenStandardMiningChannelSuccess<'_>) {
        self.opened(
            message.request_id,
            Opened {
                id: message.channel_id,
                group: message.group_channel_id,
                kind: Kind::Standard,
                extranonce_prefix: message.extranonce_prefix.as_bytes().to_vec(),
                target: target(&message.target),
                is_version_fixed: self.is_version_fixed(),
            },
        );
    }

    fn is_version_fixed(&self) -> bool {
        self.opening.flags & REQUIRES_FIXED_VERSION != 0
    }

    fn opened(&mut self, request_id: u32, opened: Opened) {
        let is_standard = opened.kind == Kind::Standard;
        let is_asked = matches!(self.stage, Stage::Opening(ask)
            if ask.request_id() == request_id && (ask == Ask::Standard) == is_standard);
        if !is_asked {
            return self.pass_over("the answer to a question that was not asked");
        }
        self.channel = Some(Channel::new(opened));
        self.stage = Stage::Open;
        self.events.push(Event::Ready { resumed: false });
        if is_standard {
            let why = match &self.opening.refusal {
                Some(code) => format!("refused an extended one: {code}"),
                None => "did not answer when it was asked for an extended one".to_owned(),
            };
            self.events.push(Event::Notice(format!(
                "it has opened a standard channel, as it {why}; its jobs are divided by versions, nonces and times, and \
                 miners that connect to this program get no part of them"
            )));
        }
    }

    pub(super) fn not_opened(&mut self, message: &OpenMiningChannelError<'_>) {
        let Stage::Opening(ask) = self.stage else {
            return self.pass_over("the refusal of a channel that was not asked for");
        };
        let code = shown(&message.error_code);
        // Another kind of channel would not help whoever is not known.
        let is_of_user = code.contains("user");
        match ask {
            Ask::Extended if code.contains("extranonce") => self.open_channel(Ask::SmallExtended),
            Ask::Extended | Ask::SmallExtended if self.opens_standard() && !is_of_user => {
                self.opening.refusal = Some(code);
                self.open_channel(Ask::Standard);
            }
            _ => {
                let also = match &self.opening.refusal {
                    Some(extended) => format!(" (an extended one: {extended})"),
                    None => String::new(),
                };
                self.refuse(format!(
                    "no channel for user {}: {code}{also}; check --user and --url",
                    self.user
                ));
            }
        }
    }
}
