//! What a session tells its miner once it has a channel.

use super::Common;
use super::chain::Template;
use super::channel::Kind;
use super::session::Session;
use binary_sv2::{Str0255, Sv2Option, U256};
use miner_core::Target;
use mining_sv2::*;

impl Session {
    pub(super) fn say_job(&mut self, template: &Template, begins: Option<u32>, common: &Common) {
        let Some(channel) = &mut self.channel else {
            return;
        };
        let is_first = begins.is_none() && template.id == common.chain.newest.id;
        let is_grouped = common.settings.manners.uses_group && !is_first;
        let is_standard = channel.kind == Kind::Standard && !is_grouped;
        // Nothing in a standard job forbids it.
        let rolls = is_standard || template.rolls_versions;
        match begins {
            Some(_) => channel.begins(template, rolls, common),
            None => channel.sends_ahead(template, rolls, common),
        }
        let size = match channel.kind {
            Kind::Standard => 0,
            Kind::Extended(size) => size,
        };
        let coinbase = template.coinbase(&channel.prefix, size);
        let min_ntime = Sv2Option::new(begins);
        if is_standard {
            let root = coinbase.merkle_root(&[]);
            let job = NewMiningJob {
                channel_id: channel.id,
                job_id: template.id,
                min_ntime,
                version: template.version,
                merkle_root: U256::from(&root),
            };
            return self.say(job, MESSAGE_TYPE_NEW_MINING_JOB, true);
        }
        let branch: Vec<U256<'_>> = coinbase.merkle_branch.iter().map(U256::from).collect();
        let (Ok(merkle_path), Ok(coinbase_tx_prefix), Ok(coinbase_tx_suffix)) = (
            branch.try_into(),
            coinbase.coinbase1.as_slice().try_into(),
            coinbase.coinbase2.as_slice().try_into(),
        ) else {
            return;
        };
        let channel_id = match channel.kind {
            Kind::Standard => channel.group,
            Kind::Extended(_) => channel.id,
        };
        let job = NewExtendedMiningJob {
            channel_id,
            job_id: template.id,
            min_ntime,
            version: template.version,
            version_rolling_allowed: template.rolls_versions,
            merkle_path,
            coinbase_tx_prefix,
            coinbase_tx_suffix,
        };
        self.say(job, MESSAGE_TYPE_NEW_EXTENDED_MINING_JOB, true);
    }

    pub(super) fn say_block(&mut self, template: &Template, common: &Common) {
        if let Some(channel) = &mut self.channel {
            channel.begins_block(template, common);
        }
        self.say_tip(template.id, template.time, common);
    }

    /// SetNewPrevHash: the tip, and this job on it.
    pub(super) fn say_tip(&mut self, job_id: u32, min_ntime: u32, common: &Common) {
        let Some(channel) = &self.channel else {
            return;
        };
        let to_group = common.settings.manners.uses_group && channel.kind == Kind::Standard;
        let message = SetNewPrevHash {
            channel_id: if to_group { channel.group } else { channel.id },
            job_id,
            prev_hash: U256::from(&common.chain.tip),
            min_ntime,
            nbits: common.chain.bits,
        };
        self.say(message, MESSAGE_TYPE_MINING_SET_NEW_PREV_HASH, true);
    }

    /// The pool has another target.
    pub(super) fn set_target(&mut self, common: &mut Common) {
        self.say_target(common.target);
    }

    pub(super) fn say_target(&mut self, target: Target) {
        let Some(channel) = &mut self.channel else {
            return;
        };
        channel.target = target;
        let channel_id = channel.id;
        let bytes = little_endian(target);
        let message = SetTarget {
            channel_id,
            maximum_target: U256::from(&bytes),
        };
        self.say(message, MESSAGE_TYPE_SET_TARGET, true);
    }

    /// For jobs to come.
    pub(super) fn change_prefix(&mut self, common: &mut Common) {
        let Some(channel) = &mut self.channel else {
            return;
        };
        channel.prefix = common.new_prefix().to_vec();
        let (channel_id, prefix) = (channel.id, channel.prefix.clone());
        let Ok(extranonce_prefix) = prefix.as_slice().try_into() else {
            return;
        };
        let message = SetExtranoncePrefix {
            channel_id,
            extranonce_prefix,
        };
        self.say(message, MESSAGE_TYPE_SET_EXTRANONCE_PREFIX, true);
    }

    pub(super) fn say_refusal(&mut self, channel_id: u32, sequence_number: u32, code: &str) {
        let Ok(error_code) = Str0255::try_from(code) else {
            return;
        };
        let error = SubmitSharesError {
            channel_id,
            sequence_number,
            error_code,
        };
        self.say(error, MESSAGE_TYPE_SUBMIT_SHARES_ERROR, true);
    }

    pub(super) fn say_accepted(&mut self, channel_id: u32, through: u32, count: u32) {
        let success = SubmitSharesSuccess {
            channel_id,
            last_sequence_number: through,
            new_submits_accepted_count: count,
            new_shares_sum: u64::from(count),
        };
        self.say(success, MESSAGE_TYPE_SUBMIT_SHARES_SUCCESS, true);
    }
}

pub(super) fn little_endian(target: Target) -> [u8; 32] {
    let mut bytes = target.to_be_bytes();
    bytes.reverse();
    bytes
}
