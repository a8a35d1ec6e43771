//! A job on the wire.

use super::{field, hash32};
use crate::{DecodeError, wire};
use miner_core::{Coinbase, Job, Root};

pub(super) fn to_wire(job: &Job) -> wire::Job {
    let mut message = wire::Job {
        prev_hash: job.prev_hash.to_vec(),
        version: job.version,
        version_mask: job.version_mask,
        bits: job.bits,
        time: job.time,
        ..wire::Job::default()
    };
    match &job.root {
        Root::Coinbase(coinbase) => {
            message.coinbase1 = coinbase.coinbase1.clone();
            message.extranonce1 = coinbase.extranonce1.clone();
            message.extranonce2_size = u32::try_from(coinbase.extranonce2_size).unwrap_or(u32::MAX);
            message.coinbase2 = coinbase.coinbase2.clone();
            message.merkle_branch = coinbase.merkle_branch.iter().map(|node| node.to_vec()).collect();
        }
        Root::Fixed(root) => message.merkle_root = Some(root.to_vec()),
    }
    message
}

pub(super) fn from_wire(message: wire::Job) -> Result<Job, DecodeError> {
    let job = Job {
        prev_hash: hash32("job.prev_hash", &message.prev_hash)?,
        version: message.version,
        version_mask: message.version_mask,
        bits: message.bits,
        time: message.time,
        root: root_from_wire(message)?,
    };
    job.check().map_err(|e| field("job", e))?;
    Ok(job)
}

fn root_from_wire(message: wire::Job) -> Result<Root, DecodeError> {
    let branch = message.merkle_branch.iter();
    let coinbase = Coinbase {
        merkle_branch: branch
            .map(|node| hash32("job.merkle_branch", node))
            .collect::<Result<_, _>>()?,
        coinbase1: message.coinbase1,
        extranonce1: message.extranonce1,
        extranonce2_size: usize::try_from(message.extranonce2_size)
            .map_err(|e| field("job.extranonce2_size", e))?,
        coinbase2: message.coinbase2,
    };
    match message.merkle_root {
        None => Ok(Root::Coinbase(coinbase)),
        Some(root) if coinbase == Coinbase::default() => Ok(Root::Fixed(hash32("job.merkle_root", &root)?)),
        Some(_) => Err(field("job.merkle_root", "there is a coinbase as well")),
    }
}
