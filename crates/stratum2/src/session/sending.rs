//! What a session sends.

use super::{Session, Stage};
use crate::channel::Kind;
use binary_sv2::{B032, Str0255, U256};
use common_messages_sv2::{MESSAGE_TYPE_SETUP_CONNECTION, Protocol, SetupConnection};
use job_source::{Event, Submission, Verdict};
use miner_core::{HASHES_PER_DIFFICULTY, Target};
use mining_sv2::*;
use std::time::Instant;

/// Hashes per second that the pool is told before the cluster has told its own.
pub(super) const UNKNOWN_RATE: f32 = 1e8;
/// Time between two shares for which a difficulty is suggested, seconds; see [`job_source::Command::Suggest`].
const SHARE_INTERVAL: f64 = 10.0;
/// Versions of the protocol.
const VERSION: u16 = 2;
/// Flag of SetupConnection: we roll versions.
const REQUIRES_VERSION_ROLLING: u32 = 1 << 2;
/// Most characters of a host's name.
const MAX_HOST: usize = 255;

impl Session {
    pub(super) fn set_up(&mut self) {
        self.stage = Stage::Setup;
        let host: String = self.address.host.chars().take(MAX_HOST).collect();
        let version = env!("CARGO_PKG_VERSION");
        let texts = [host.as_str(), "mesos-miner", "", version, ""].map(|text| Str0255::try_from(text).ok());
        let [
            Some(endpoint_host),
            Some(vendor),
            Some(hardware_version),
            Some(firmware),
            Some(device_id),
        ] = texts
        else {
            return self.end_unusable("its host's name is too long for Stratum V2".to_owned());
        };
        let message = SetupConnection {
            protocol: Protocol::MiningProtocol,
            min_version: VERSION,
            max_version: VERSION,
            flags: REQUIRES_VERSION_ROLLING,
            endpoint_host,
            endpoint_port: self.address.port,
            vendor,
            hardware_version,
            firmware,
            device_id,
        };
        let bytes = self.frames.encode(message, MESSAGE_TYPE_SETUP_CONNECTION, false);
        self.bytes.extend(bytes.unwrap_or_default());
    }

    /// Sends a share of a job of this session.
    pub(crate) fn submit(&mut self, submission: &Submission, now: Instant) {
        let Submission {
            tag, job_id, share, ..
        } = submission;
        let unanswered = |tag| Event::Verdict {
            tag,
            verdict: Verdict::Unanswered,
        };
        let (Some(channel), Ok(job_id)) = (&self.channel, job_id.parse()) else {
            return self.events.push(unanswered(*tag));
        };
        let (channel_id, kind) = (channel.id, channel.kind());
        if share.extranonce2.len() != kind.extranonce_size() {
            // A block of an earlier session whose channel was another one: no message to this one can say it.
            return self.events.push(unanswered(*tag));
        }
        let Some((number, given_up)) = self.shares.add(*tag, now) else {
            self.events.push(unanswered(*tag));
            return self.end_lost("all numbers for shares are used up".to_owned());
        };
        if let Some(tag) = given_up {
            self.events.push(unanswered(tag));
        }
        let standard = SubmitSharesStandard {
            channel_id,
            sequence_number: number,
            job_id,
            nonce: share.nonce,
            ntime: share.time,
            version: share.version,
        };
        let bytes = match kind {
            Kind::Standard => self
                .frames
                .encode(standard, MESSAGE_TYPE_SUBMIT_SHARES_STANDARD, true),
            Kind::Extended(_) => B032::new(&share.extranonce2).ok().and_then(|extranonce| {
                let message = SubmitSharesExtended {
                    channel_id,
                    sequence_number: number,
                    job_id,
                    nonce: share.nonce,
                    ntime: share.time,
                    version: share.version,
                    extranonce,
                };
                self.frames
                    .encode(message, MESSAGE_TYPE_SUBMIT_SHARES_EXTENDED, true)
            }),
        };
        match bytes {
            Some(bytes) => self.bytes.extend(bytes),
            // What cannot be sent gets no answer.
            None => self.events.extend(self.shares.refused(number).map(unanswered)),
        }
    }

    /// Tells the pool the hash rate for which this is the right difficulty.
    pub(crate) fn suggest(&mut self, difficulty: f64) {
        self.rate = rate_of(difficulty);
        let Some(channel) = &self.channel else {
            return;
        };
        let target = Target::MAX.to_be_bytes();
        let message = UpdateChannel {
            channel_id: channel.id,
            nominal_hash_rate: self.rate,
            maximum_target: U256::from(&target),
        };
        let bytes = self.frames.encode(message, MESSAGE_TYPE_UPDATE_CHANNEL, true);
        self.bytes.extend(bytes.unwrap_or_default());
    }
}

/// Hashes per second for which this is the difficulty of a share every ten seconds.
pub(super) fn rate_of(difficulty: f64) -> f32 {
    (difficulty * HASHES_PER_DIFFICULTY / SHARE_INTERVAL) as f32
}
