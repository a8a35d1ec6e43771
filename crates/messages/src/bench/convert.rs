//! Conversion between the public types and the wire format. Every check is here.

use super::wire;
use super::{
    Answers, BENCH_PROTOCOL, BenchTask, CheckedKernel, FromBench, LENGTH_MS, MAX_BENCH_BYTES, MAX_CPUS,
    MAX_FAULT, MAX_FEATURES, MAX_MODEL, MAX_PARTS, MAX_RATE_PER_CPU, MAX_RECORDS, MAX_RECORDS_AT_ONCE,
    Machine, NumberedRecord, Rate, Record, ToBench,
};
use crate::convert::{check_count, field, kernel_name, missing, short_name};
use crate::{DecodeError, MAX_KERNELS};
use prost::Message as _;
use std::collections::BTreeSet;

/// Longest time of a measurement, seconds: a thread that gets little of its CPU needs longer than it was given.
const MAX_SECONDS: f64 = 24.0 * 3600.0;
/// Cycles per hash that the slowest code stays below by far.
const MAX_CYCLES: f64 = 1e9;
/// Scatter beyond which a number is no fraction.
const MAX_SCATTER: f64 = 1e6;

fn parse<M: prost::Message + Default>(bytes: &[u8], protocol: impl Fn(&M) -> u32) -> Result<M, DecodeError> {
    if bytes.len() > MAX_BENCH_BYTES {
        return Err(DecodeError::TooLong {
            length: bytes.len(),
            limit: MAX_BENCH_BYTES,
        });
    }
    let message = M::decode(bytes)?;
    match protocol(&message) {
        BENCH_PROTOCOL => Ok(message),
        found => Err(DecodeError::Protocol {
            found,
            own: BENCH_PROTOCOL,
        }),
    }
}

impl BenchTask {
    /// Encodes for `TaskInfo.data`.
    pub fn encode(&self) -> Vec<u8> {
        wire::BenchTask {
            protocol: BENCH_PROTOCOL,
            length_ms: self.length_ms,
            kernel: self.kernel.clone(),
        }
        .encode_to_vec()
    }

    /// Decodes `TaskInfo.data`.
    ///
    /// # Errors
    /// See [`DecodeError`].
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        let task = parse(bytes, |task: &wire::BenchTask| task.protocol)?;
        if !LENGTH_MS.contains(&task.length_ms) {
            let problem = format!("{} is outside {LENGTH_MS:?}", task.length_ms);
            return Err(field("length_ms", problem));
        }
        Ok(Self {
            length_ms: task.length_ms,
            kernel: task.kernel.map(kernel_name).transpose()?,
        })
    }
}

impl ToBench {
    /// Encodes for `MESSAGE.data`.
    pub fn encode(&self) -> Vec<u8> {
        wire::ToBench {
            protocol: BENCH_PROTOCOL,
            session: self.session,
            through: self.through,
        }
        .encode_to_vec()
    }

    /// Decodes `MESSAGE.data`.
    ///
    /// # Errors
    /// See [`DecodeError`].
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        let message = parse(bytes, |message: &wire::ToBench| message.protocol)?;
        Ok(Self {
            session: message.session,
            through: message.through,
        })
    }
}

impl FromBench {
    /// Encodes for `MESSAGE.data`.
    pub fn encode(&self) -> Vec<u8> {
        wire::FromBench {
            protocol: BENCH_PROTOCOL,
            session: self.session,
            total: self.total,
            records: self.records.iter().map(record_to_wire).collect(),
        }
        .encode_to_vec()
    }

    /// Decodes `MESSAGE.data`.
    ///
    /// # Errors
    /// See [`DecodeError`].
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        let message = parse(bytes, |message: &wire::FromBench| message.protocol)?;
        check_count("records", message.records.len(), MAX_RECORDS_AT_ONCE)?;
        if !(1..=MAX_RECORDS as u64).contains(&u64::from(message.total)) {
            return Err(field("total", format!("{} records", message.total)));
        }
        let total = u64::from(message.total);
        let records = message.records.into_iter();
        Ok(Self {
            session: message.session,
            total: message.total,
            records: records
                .map(|record| record_from_wire(record, total))
                .collect::<Result<_, _>>()?,
        })
    }
}

fn record_to_wire(numbered: &NumberedRecord) -> wire::Record {
    let content = match &numbered.record {
        Record::Machine(machine) => wire::Content::Machine(machine_to_wire(machine)),
        Record::Rate(rate) => wire::Content::Rate(rate_to_wire(rate)),
        Record::Answers(answers) => wire::Content::Answers(wire::Answers {
            cpu: answers.cpu,
            right: answers.right,
            wrong: answers.wrong,
            fault: answers.fault.clone(),
        }),
    };
    wire::Record {
        seq: numbered.seq,
        content: Some(content),
    }
}

fn record_from_wire(record: wire::Record, total: u64) -> Result<NumberedRecord, DecodeError> {
    if !(1..=total).contains(&record.seq) {
        return Err(field("record.seq", format!("{} of {total}", record.seq)));
    }
    let content = record.content.ok_or_else(|| missing("record"))?;
    let decoded = match content {
        wire::Content::Machine(machine) => Record::Machine(machine_from_wire(machine)?),
        wire::Content::Rate(rate) => Record::Rate(rate_from_wire(rate)?),
        wire::Content::Answers(answers) => Record::Answers(Answers {
            cpu: answers.cpu,
            right: answers.right,
            wrong: answers.wrong,
            fault: answers.fault.map(fault).transpose()?,
        }),
    };
    // The machine is the first, and only that.
    if (record.seq == 1) != matches!(decoded, Record::Machine(_)) {
        return Err(field(
            "record",
            format!("number {} is of another kind", record.seq),
        ));
    }
    Ok(NumberedRecord {
        seq: record.seq,
        record: decoded,
    })
}

fn machine_to_wire(machine: &Machine) -> wire::Machine {
    let kernel = |kernel: &CheckedKernel| wire::CheckedKernel {
        name: kernel.name.clone(),
        fault: kernel.fault.clone(),
        cycles_are_bound: kernel.cycles_are_bound,
    };
    wire::Machine {
        model: machine.model.clone(),
        architecture: machine.architecture.clone(),
        features: machine.features.clone(),
        cpus: machine.cpus.clone(),
        kernels: machine.kernels.iter().map(kernel).collect(),
        chosen: machine.chosen.clone(),
    }
}

fn machine_from_wire(machine: wire::Machine) -> Result<Machine, DecodeError> {
    check_count("machine.kernels", machine.kernels.len(), MAX_KERNELS)?;
    check_count("machine.features", machine.features.len(), MAX_FEATURES)?;
    let feature = |name| short_name("machine.features", name);
    let kernel = |kernel: wire::CheckedKernel| {
        Ok(CheckedKernel {
            name: kernel_name(kernel.name)?,
            fault: kernel.fault.map(fault).transpose()?,
            cycles_are_bound: kernel.cycles_are_bound,
        })
    };
    let decoded = Machine {
        model: line("machine.model", machine.model, MAX_MODEL)?,
        architecture: short_name("machine.architecture", machine.architecture)?,
        features: machine
            .features
            .into_iter()
            .map(feature)
            .collect::<Result<_, _>>()?,
        cpus: cpus("machine.cpus", machine.cpus)?,
        kernels: machine
            .kernels
            .into_iter()
            .map(kernel)
            .collect::<Result<_, DecodeError>>()?,
        chosen: kernel_name(machine.chosen)?,
    };
    let names: BTreeSet<&str> = decoded.kernels.iter().map(|kernel| &*kernel.name).collect();
    if names.len() < decoded.kernels.len() {
        return Err(field("machine.kernels", "one comes twice"));
    }
    if !names.contains(&*decoded.chosen) {
        return Err(field("machine.chosen", "none of its kernels"));
    }
    Ok(decoded)
}

fn rate_to_wire(rate: &Rate) -> wire::Rate {
    wire::Rate {
        kernel: rate.kernel.clone(),
        cpus: rate.cpus.clone(),
        hashes: rate.hashes,
        seconds: rate.seconds,
        cpu_seconds: rate.cpu_seconds,
        cycles_per_hash: rate.cycles_per_hash,
        scatter: rate.scatter,
        per_cpu: rate.per_cpu.clone(),
        over_time: rate.over_time.clone(),
    }
}

fn rate_from_wire(rate: wire::Rate) -> Result<Rate, DecodeError> {
    let cpus = cpus("rate.cpus", rate.cpus)?;
    let most = MAX_RATE_PER_CPU * cpus.len() as f64;
    if rate.per_cpu.len() != cpus.len() {
        return Err(field("rate.per_cpu", "not one for each CPU"));
    }
    check_count("rate.over_time", rate.over_time.len(), MAX_PARTS)?;
    for each in &rate.per_cpu {
        number("rate.per_cpu", *each, MAX_RATE_PER_CPU)?;
    }
    for each in &rate.over_time {
        number("rate.over_time", *each, most)?;
    }
    let optional = |name, value: Option<f64>, most| value.map(|value| number(name, value, most)).transpose();
    let decoded = Rate {
        kernel: kernel_name(rate.kernel)?,
        hashes: rate.hashes,
        seconds: number("rate.seconds", rate.seconds, MAX_SECONDS)?,
        cpu_seconds: number(
            "rate.cpu_seconds",
            rate.cpu_seconds,
            MAX_SECONDS * cpus.len() as f64,
        )?,
        cycles_per_hash: optional("rate.cycles_per_hash", rate.cycles_per_hash, MAX_CYCLES)?,
        scatter: optional("rate.scatter", rate.scatter, MAX_SCATTER)?,
        per_cpu: rate.per_cpu,
        over_time: rate.over_time,
        cpus,
    };
    if decoded.seconds == 0.0 {
        return Err(field("rate.seconds", "0"));
    }
    number("rate.hashes", decoded.rate(), most)?;
    Ok(decoded)
}

/// A number that is one: finite, not negative, at most this.
fn number(name: &'static str, value: f64, most: f64) -> Result<f64, DecodeError> {
    if (0.0..=most).contains(&value) {
        Ok(value)
    } else {
        Err(field(name, format!("{value} is not between 0 and {most:e}")))
    }
}

/// One CPU at least, each once.
fn cpus(name: &'static str, cpus: Vec<u32>) -> Result<Vec<u32>, DecodeError> {
    check_count(name, cpus.len(), MAX_CPUS)?;
    let distinct: BTreeSet<u32> = cpus.iter().copied().collect();
    if cpus.is_empty() || distinct.len() < cpus.len() {
        return Err(field(name, "none, or one of them twice"));
    }
    Ok(cpus)
}

fn fault(text: String) -> Result<String, DecodeError> {
    line("fault", text, MAX_FAULT)
}

/// A text of one line.
fn line(name: &'static str, text: String, most: usize) -> Result<String, DecodeError> {
    if text.len() > most || text.chars().any(char::is_control) {
        return Err(field(
            name,
            format!("more than {most} bytes, or control characters"),
        ));
    }
    Ok(text)
}
