//! Conversion between the public types and the wire format. Every check is here.

mod job;

use crate::wire;
use crate::{
    Ack, Assignment, DecodeError, Description, FromExecutor, MAX_ASSIGNMENTS, MAX_KERNELS, MAX_MESSAGE_BYTES,
    MAX_ORIGIN, MAX_SHARES, MeasuredKernel, NumberedShare, Order, PROTOCOL, REPORT_INTERVAL_MS, Report,
    TaskData, ToExecutor,
};
use miner_core::{Job, NonceRange, Share, Space, Target};
use prost::Message as _;
use std::sync::Arc;

/// Longest accepted name of a kernel or an architecture, bytes.
const MAX_NAME: usize = 64;
/// Longest accepted extranonce2, bytes; pools give at most 16.
const MAX_EXTRANONCE2: usize = 16;

pub(crate) fn field(field: &'static str, problem: impl ToString) -> DecodeError {
    DecodeError::Field {
        field,
        problem: problem.to_string(),
    }
}

pub(crate) fn missing(name: &'static str) -> DecodeError {
    field(name, "missing")
}

fn parse<M: prost::Message + Default>(bytes: &[u8]) -> Result<M, DecodeError> {
    if bytes.len() > MAX_MESSAGE_BYTES {
        return Err(DecodeError::TooLong {
            length: bytes.len(),
            limit: MAX_MESSAGE_BYTES,
        });
    }
    Ok(M::decode(bytes)?)
}

fn check_protocol(protocol: u32) -> Result<(), DecodeError> {
    if protocol == PROTOCOL {
        Ok(())
    } else {
        Err(DecodeError::Protocol {
            found: protocol,
            own: PROTOCOL,
        })
    }
}

pub(crate) fn check_count(name: &'static str, count: usize, limit: usize) -> Result<(), DecodeError> {
    if count <= limit {
        Ok(())
    } else {
        Err(field(
            name,
            format!("{count} in one message, the limit is {limit}"),
        ))
    }
}

fn hash32(name: &'static str, bytes: &[u8]) -> Result<[u8; 32], DecodeError> {
    bytes
        .try_into()
        .map_err(|_| field(name, format!("{} bytes instead of 32", bytes.len())))
}

impl ToExecutor {
    /// Encodes for `MESSAGE.data`.
    pub fn encode(&self) -> Vec<u8> {
        let (assign, pause) = match &self.order {
            Some(Order::Assign(assignment)) => (Some(assignment_to_wire(assignment)), None),
            Some(Order::Pause { generation }) => (
                None,
                Some(wire::Pause {
                    generation: *generation,
                }),
            ),
            None => (None, None),
        };
        let ack = self.ack.as_ref().map(|ack| wire::Ack {
            session: ack.session,
            seqs: ack.seqs.clone(),
        });
        wire::ToExecutor {
            protocol: PROTOCOL,
            assign,
            ack,
            pause,
            report_interval_ms: self.report_interval_ms,
            describe: self.describe,
        }
        .encode_to_vec()
    }

    /// Decodes `MESSAGE.data`.
    ///
    /// # Errors
    /// See [`DecodeError`]. A message without any part is one.
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        let message: wire::ToExecutor = parse(bytes)?;
        check_protocol(message.protocol)?;
        let order = match (message.assign, message.pause) {
            (Some(assign), None) => Some(Order::Assign(Box::new(assignment_from_wire(assign)?))),
            (None, Some(pause)) => Some(Order::Pause {
                generation: pause.generation,
            }),
            (None, None) => None,
            (Some(_), Some(_)) => return Err(field("order", "both assign and pause")),
        };
        let decoded = Self {
            ack: message.ack.map(ack_from_wire).transpose()?,
            order,
            report_interval_ms: message
                .report_interval_ms
                .map(check_report_interval)
                .transpose()?,
            describe: message.describe,
        };
        if decoded == Self::default() {
            return Err(field("body", "there is none"));
        }
        Ok(decoded)
    }
}

impl FromExecutor {
    /// Encodes for `MESSAGE.data` or `TaskStatus.data`.
    pub fn encode(&self) -> Vec<u8> {
        wire::FromExecutor {
            protocol: PROTOCOL,
            session: self.session,
            report: self.report.as_ref().map(report_to_wire),
            description: self.description.as_ref().map(description_to_wire),
            shares: self.shares.iter().map(share_to_wire).collect(),
            assignments: self.assignments.iter().map(assignment_to_wire).collect(),
        }
        .encode_to_vec()
    }

    /// Decodes `MESSAGE.data` or `TaskStatus.data`.
    ///
    /// # Errors
    /// See [`DecodeError`].
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        let message: wire::FromExecutor = parse(bytes)?;
        check_protocol(message.protocol)?;
        check_count("shares", message.shares.len(), MAX_SHARES)?;
        check_count("assignments", message.assignments.len(), MAX_ASSIGNMENTS)?;
        Ok(Self {
            session: message.session,
            report: message.report.map(report_from_wire).transpose()?,
            description: message.description.map(description_from_wire).transpose()?,
            shares: message
                .shares
                .into_iter()
                .map(share_from_wire)
                .collect::<Result<_, _>>()?,
            assignments: message
                .assignments
                .into_iter()
                .map(assignment_from_wire)
                .collect::<Result<_, _>>()?,
        })
    }
}

impl TaskData {
    /// Encodes for `TaskInfo.data`.
    pub fn encode(&self) -> Vec<u8> {
        wire::TaskData {
            protocol: PROTOCOL,
            assignment: self.assignment.as_deref().map(assignment_to_wire),
            kernel: self.kernel.clone(),
            pin: self.pin,
            report_interval_ms: self.report_interval_ms,
            record_search: self.record_search,
        }
        .encode_to_vec()
    }

    /// Decodes `TaskInfo.data`.
    ///
    /// # Errors
    /// See [`DecodeError`].
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        let data: wire::TaskData = parse(bytes)?;
        check_protocol(data.protocol)?;
        Ok(Self {
            assignment: data
                .assignment
                .map(assignment_from_wire)
                .transpose()?
                .map(Box::new),
            kernel: data.kernel.map(kernel_name).transpose()?,
            pin: data.pin,
            report_interval_ms: check_report_interval(data.report_interval_ms)?,
            record_search: data.record_search,
        })
    }
}

fn check_report_interval(ms: u64) -> Result<u64, DecodeError> {
    if REPORT_INTERVAL_MS.contains(&ms) {
        Ok(ms)
    } else {
        Err(field(
            "report_interval_ms",
            format!("{ms} is outside {REPORT_INTERVAL_MS:?}"),
        ))
    }
}

fn ack_from_wire(ack: wire::Ack) -> Result<Ack, DecodeError> {
    if ack.seqs.len() > MAX_SHARES {
        return Err(field("ack.seqs", "too many"));
    }
    Ok(Ack {
        session: ack.session,
        seqs: ack.seqs,
    })
}

pub(crate) fn kernel_name(name: String) -> Result<String, DecodeError> {
    short_name("kernel", name)
}

pub(crate) fn short_name(what: &'static str, name: String) -> Result<String, DecodeError> {
    if name.len() > MAX_NAME || name.chars().any(char::is_control) {
        return Err(field(what, "not a name"));
    }
    Ok(name)
}

fn assignment_to_wire(assignment: &Assignment) -> wire::Assignment {
    let space = &assignment.space;
    wire::Assignment {
        generation: assignment.generation,
        job: Some(job::to_wire(&assignment.job)),
        space: Some(wire::Space {
            extranonce2_prefix: space.extranonce2_prefix.clone(),
            version_mask: space.version_mask,
            version_fixed: space.version_fixed,
            time_first: space.time_first,
            time_step: space.time_step,
            nonce_first: space.nonces.start(),
            // All 2^32 become 0.
            nonce_count: space.nonces.len() as u32,
        }),
        report_target: assignment.report_target.to_be_bytes().to_vec(),
        age_ms: assignment.age_ms,
        origin: assignment.origin.clone(),
    }
}

fn assignment_from_wire(assignment: wire::Assignment) -> Result<Assignment, DecodeError> {
    if assignment.generation == 0 {
        return Err(field("assignment.generation", "is 0"));
    }
    if assignment.origin.len() > MAX_ORIGIN {
        return Err(field(
            "assignment.origin",
            format!("{} bytes", assignment.origin.len()),
        ));
    }
    let job = job::from_wire(assignment.job.ok_or_else(|| missing("assignment.job"))?)?;
    let space = space_from_wire(assignment.space.ok_or_else(|| missing("assignment.space"))?, &job)?;
    let target = hash32("assignment.report_target", &assignment.report_target)?;
    Ok(Assignment {
        generation: assignment.generation,
        job: Arc::new(job),
        space,
        report_target: Target::from_be_bytes(target),
        age_ms: assignment.age_ms,
        origin: assignment.origin,
    })
}

fn space_from_wire(space: wire::Space, job: &Job) -> Result<Space, DecodeError> {
    let count = match space.nonce_count {
        0 => NonceRange::ALL.len(),
        count => count.into(),
    };
    let nonces = NonceRange::new(space.nonce_first, count)
        .ok_or_else(|| field("space.nonces", "they pass 2^32 - 1"))?;
    let space = Space {
        nonces,
        extranonce2_prefix: space.extranonce2_prefix,
        version_mask: space.version_mask,
        version_fixed: space.version_fixed,
        time_first: space.time_first,
        time_step: space.time_step,
    };
    space.check(job).map_err(|e| field("space", e))?;
    Ok(space)
}

fn report_to_wire(report: &Report) -> wire::Report {
    wire::Report {
        generation: report.generation,
        hashes: report.hashes,
        uptime_ms: report.uptime_ms,
        threads: report.threads,
        kernel: report.kernel.clone(),
        dropped_shares: report.dropped_shares,
        exhausted: report.exhausted,
        checks: report.checks,
        wrong_checks: report.wrong_checks,
        searched_ms: report.searched_ms,
    }
}

fn report_from_wire(report: wire::Report) -> Result<Report, DecodeError> {
    Ok(Report {
        generation: report.generation,
        hashes: report.hashes,
        uptime_ms: report.uptime_ms,
        threads: report.threads,
        kernel: kernel_name(report.kernel)?,
        dropped_shares: report.dropped_shares,
        exhausted: report.exhausted,
        checks: report.checks,
        wrong_checks: report.wrong_checks,
        searched_ms: report.searched_ms,
    })
}

fn description_to_wire(description: &Description) -> wire::Description {
    wire::Description {
        kernels: description.kernels.iter().map(measured_to_wire).collect(),
        architecture: description.architecture.clone(),
    }
}

fn description_from_wire(description: wire::Description) -> Result<Description, DecodeError> {
    check_count("kernels", description.kernels.len(), MAX_KERNELS)?;
    let kernels = description.kernels.into_iter().map(measured_from_wire);
    let architecture = description.architecture;
    Ok(Description {
        kernels: kernels.collect::<Result<_, _>>()?,
        architecture: architecture
            .map(|name| short_name("architecture", name))
            .transpose()?,
    })
}

fn measured_to_wire(measured: &MeasuredKernel) -> wire::MeasuredKernel {
    wire::MeasuredKernel {
        name: measured.name.clone(),
        nonce_only: measured.nonce_only,
        rolling: measured.rolling,
        wrong: measured.wrong,
    }
}

fn measured_from_wire(measured: wire::MeasuredKernel) -> Result<MeasuredKernel, DecodeError> {
    Ok(MeasuredKernel {
        name: kernel_name(measured.name)?,
        nonce_only: measured.nonce_only,
        rolling: measured.rolling,
        wrong: measured.wrong,
    })
}

fn share_to_wire(numbered: &NumberedShare) -> wire::Share {
    wire::Share {
        seq: numbered.seq,
        generation: numbered.generation,
        extranonce2: numbered.share.extranonce2.clone(),
        version: numbered.share.version,
        time: numbered.share.time,
        nonce: numbered.share.nonce,
        is_block: numbered.is_block,
        age_seconds: numbered.age_ms / 1000,
        age_ms: (!numbered.age_ms.is_multiple_of(1000)).then_some(numbered.age_ms),
    }
}

fn share_from_wire(share: wire::Share) -> Result<NumberedShare, DecodeError> {
    if share.extranonce2.len() > MAX_EXTRANONCE2 {
        return Err(field(
            "share.extranonce2",
            format!("{} bytes", share.extranonce2.len()),
        ));
    }
    if share.seq == 0 {
        return Err(field("share.seq", "is 0"));
    }
    Ok(NumberedShare {
        seq: share.seq,
        generation: share.generation,
        is_block: share.is_block,
        age_ms: share
            .age_ms
            .unwrap_or_else(|| share.age_seconds.saturating_mul(1000)),
        share: Share {
            extranonce2: share.extranonce2,
            version: share.version,
            time: share.time,
            nonce: share.nonce,
        },
    })
}
