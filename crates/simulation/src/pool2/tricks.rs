//! What a pool does that should not: out of malice, or by its own faults. The cluster goes on, and its books are right.

use super::{Pool2, Session};
use binary_sv2::Str0255;
use common_messages_sv2::{MESSAGE_TYPE_RECONNECT, Reconnect};
use local_pool::core::Operator;
use miner_core::Target;
use mining_sv2::{CloseChannel, MESSAGE_TYPE_CLOSE_CHANNEL, MESSAGE_TYPE_NEW_EXTENDED_MINING_JOB};
use rand::RngExt;
use rand::rngs::StdRng;
use std::time::Instant;
use testkit::stratum2::Raw;

/// A message type that the specification does not have.
const UNKNOWN_MESSAGE: u8 = 0x7e;
/// A job that was never sent.
const UNKNOWN_JOB: u32 = u32::MAX;

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Trick {
    /// It acknowledges nothing any more.
    Mute,
    /// It opens no extended channels any more, and closes those there are.
    Stingy,
    /// It answers shares that it was never sent: through this number, or for another channel.
    Invent {
        through: u32,
        elsewhere: bool,
    },
    /// A message that is too short, of no known kind, or bytes that are no message.
    CutMessage,
    UnknownMessage,
    Nonsense,
    /// A target that is so many times its own; 0 is met by no hash.
    Jump {
        times: f64,
    },
    CloseChannel,
    /// A new block, with a job that it never sent.
    UnknownJob,
    /// It sends its miners elsewhere.
    Elsewhere,
}

impl Trick {
    pub(crate) fn any(rng: &mut StdRng) -> Self {
        match rng.random_range(0..10) {
            0 => Self::Mute,
            1 => Self::Stingy,
            2 => Self::Invent {
                through: match rng.random_range(0..3) {
                    0 => rng.random_range(0..50),
                    1 => 0,
                    _ => u32::MAX,
                },
                elsewhere: rng.random_bool(0.3),
            },
            3 => Self::CutMessage,
            4 => Self::UnknownMessage,
            5 => Self::Nonsense,
            6 => Self::Jump {
                times: match rng.random_range(0..4) {
                    0 => 0.0,
                    1 => 1e30,
                    2 => rng.random_range(0.001..0.1),
                    _ => rng.random_range(2.0..50.0),
                },
            },
            7 => Self::CloseChannel,
            8 => Self::UnknownJob,
            _ => Self::Elsewhere,
        }
    }
}

impl Pool2 {
    pub(crate) fn play(&mut self, trick: Trick, now: Instant) {
        match trick {
            Trick::Mute => self.common.is_mute = true,
            Trick::Stingy => {
                self.common.is_stingy = true;
                self.each(|session, _| session.close_channel());
            }
            Trick::Invent { through, elsewhere } => {
                self.each(|session, _| session.invent(through, elsewhere))
            }
            Trick::CutMessage => {
                self.each(|session, _| {
                    session.say(Raw(&[1, 2, 3]), MESSAGE_TYPE_NEW_EXTENDED_MINING_JOB, true)
                });
            }
            Trick::UnknownMessage => {
                self.each(|session, _| session.say(Raw(&[0; 9]), UNKNOWN_MESSAGE, true));
            }
            Trick::Nonsense => self.each(|session, _| session.say_nonsense(&[0x55; 40])),
            Trick::Jump { times } => {
                let own = self.common.settings.difficulty;
                let zero = Target::from_be_bytes([0; 32]);
                self.set_target(Target::from_difficulty(own / times).unwrap_or(zero));
                self.operate(Operator::NewJob, now);
            }
            Trick::CloseChannel => self.each(|session, _| session.close_channel()),
            Trick::UnknownJob => self.each(|session, common| {
                let time = common.chain.newest.time;
                session.say_tip(UNKNOWN_JOB, time, common);
            }),
            Trick::Elsewhere => self.each(|session, _| session.send_elsewhere()),
        }
    }

    /// It is as it should be from now on, and sends a block whose jobs owe nothing to what was.
    pub(crate) fn behave(&mut self, now: Instant) {
        self.common.is_mute = false;
        if std::mem::take(&mut self.common.is_stingy) {
            // They come back for another kind.
            self.each(|session, _| session.close_channel());
        }
        let own = self.common.settings.difficulty;
        self.set_target(Target::from_difficulty(own).unwrap_or(Target::MAX));
        self.operate(Operator::NewBlock, now);
        self.operate(Operator::NewJob, now);
    }
}

impl Session {
    fn close_channel(&mut self) {
        let Some(channel) = self.channel.take() else {
            return;
        };
        let Ok(reason_code) = Str0255::try_from("maintenance") else {
            return;
        };
        let message = CloseChannel {
            channel_id: channel.id,
            reason_code,
        };
        self.say(message, MESSAGE_TYPE_CLOSE_CHANNEL, true);
    }

    fn invent(&mut self, through: u32, elsewhere: bool) {
        let Some(channel) = &self.channel else {
            return;
        };
        let id = channel.id + u32::from(elsewhere) * 1000;
        self.say_accepted(id, through, through);
        self.say_refusal(id, through.wrapping_add(3), "difficulty-too-low");
    }

    fn send_elsewhere(&mut self) {
        let Ok(new_host) = Str0255::try_from("elsewhere.example.com") else {
            return;
        };
        let message = Reconnect {
            new_host,
            new_port: 1,
        };
        self.say(message, MESSAGE_TYPE_RECONNECT, false);
    }
}
