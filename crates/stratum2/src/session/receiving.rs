//! What a session hears.

use super::{End, Session, Stage};
use crate::channel::{Channel, Kind, Unusable};
use crate::frames::Frame;
use crate::shares::verdict;
use crate::source::Address;
use binary_sv2::{Deserialize, Str0255, U256};
use common_messages_sv2::{
    MESSAGE_TYPE_RECONNECT, MESSAGE_TYPE_SETUP_CONNECTION_ERROR, MESSAGE_TYPE_SETUP_CONNECTION_SUCCESS,
    Reconnect, SetupConnectionError, SetupConnectionSuccess,
};
use job_source::{Event, Verdict};
use miner_core::Target;
use mining_sv2::*;
use std::time::Instant;
use text::foreign_within;

/// Most characters of a pool's text that are shown.
const MAX_TEXT: usize = 255;

impl Session {
    /// Messages that are not for the present stage, for another channel or unknown are passed over.
    pub(super) fn take_frame(&mut self, mut frame: Frame, now: Instant) -> Result<(), binary_sv2::Error> {
        let payload = frame.payload.as_mut_slice();
        match (frame.extension, frame.message) {
            (0, MESSAGE_TYPE_SETUP_CONNECTION_SUCCESS) if self.stage == Stage::Setup => {
                self.setup_accepted(&SetupConnectionSuccess::from_bytes(payload)?);
            }
            (0, MESSAGE_TYPE_SETUP_CONNECTION_ERROR) => {
                let code = SetupConnectionError::from_bytes(payload)?.error_code;
                let text = format!("SetupConnection failed: {}; check --url", shown(&code));
                self.refuse(text);
            }
            (0, MESSAGE_TYPE_RECONNECT) => self.reconnect(&Reconnect::from_bytes(payload)?),
            (0, MESSAGE_TYPE_OPEN_EXTENDED_MINING_CHANNEL_SUCCESS) => {
                self.opened_extended(&OpenExtendedMiningChannelSuccess::from_bytes(payload)?);
            }
            (0, MESSAGE_TYPE_OPEN_STANDARD_MINING_CHANNEL_SUCCESS) => {
                self.opened_standard(&OpenStandardMiningChannelSuccess::from_bytes(payload)?);
            }
            (0, MESSAGE_TYPE_OPEN_MINING_CHANNEL_ERROR) => {
                self.not_opened(&OpenMiningChannelError::from_bytes(payload)?);
            }
            (0, MESSAGE_TYPE_NEW_EXTENDED_MINING_JOB) => {
                let message = NewExtendedMiningJob::from_bytes(payload)?;
                if let Some(channel) = meant(&mut self.channel, message.channel_id) {
                    let job = channel.extended_job(&message, now);
                    self.tell_job(job.transpose());
                }
            }
            (0, MESSAGE_TYPE_NEW_MINING_JOB) if self.has_standard_channel() => {
                let message = NewMiningJob::from_bytes(payload)?;
                if let Some(channel) = meant(&mut self.channel, message.channel_id) {
                    let job = channel.standard_job(&message, now);
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
                let message = SubmitSharesSuccess::from_bytes(payload)?;
                match meant(&mut self.channel, message.channel_id) {
                    Some(_) => self.accepted(&message),
                    None => self.pass_over("an answer to shares of another channel"),
                }
            }
            (0, MESSAGE_TYPE_SUBMIT_SHARES_ERROR) => {
                let message = SubmitSharesError::from_bytes(payload)?;
                match meant(&mut self.channel, message.channel_id) {
                    Some(_) => self.refused(&message),
                    None => self.pass_over("the refusal of a share of another channel"),
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
            (extension, number) => {
                self.pass_over(&format!("message {number:#04x} of extension {extension}"));
            }
        }
        Ok(())
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

    fn refused(&mut self, message: &SubmitSharesError<'_>) {
        let Some(tag) = self.shares.refused(message.sequence_number) else {
            return self.pass_over("the refusal of a share that does not wait for an answer");
        };
        let verdict = verdict(&shown(&message.error_code));
        self.events.push(Event::Verdict { tag, verdict });
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

    fn has_standard_channel(&self) -> bool {
        let channel = self.channel.as_ref();
        channel.is_some_and(|channel| channel.kind() == Kind::Standard)
    }

    pub(super) fn pass_over(&mut self, what: &str) {
        self.unknown += 1;
        if self.unknown == 1 {
            let text = format!("{what} is not expected and passed over (told once)");
            self.events.push(Event::Notice(text));
        }
    }
}

/// The channel, if a message to this number is for it.
fn meant(channel: &mut Option<Channel>, number: u32) -> Option<&mut Channel> {
    channel.as_mut().filter(|channel| channel.is_meant(number))
}

/// Little-endian on the wire.
pub(super) fn target(bytes: &U256<'_>) -> Target {
    let mut bytes = *bytes.as_array();
    bytes.reverse();
    Target::from_be_bytes(bytes)
}

pub(super) fn shown(text: &Str0255<'_>) -> String {
    foreign_within(&String::from_utf8_lossy(text.as_bytes()), MAX_TEXT)
}
