//! `mining.notify`: from nine JSON values to a job.

use miner_core::{Coinbase, Job, JobError, Root};
use serde_json::Value;

use crate::wire::{self, HexError};

/// Longest job id in bytes.
const MAX_ID: usize = 1024;

/// Why a notify is not a usable job.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub(super) enum NotifyError {
    #[error("{0} parameters instead of nine")]
    TooFew(usize),
    #[error("its id is neither a text nor a whole number")]
    Id,
    #[error("its id is longer than {MAX_ID} bytes")]
    IdTooLong,
    #[error("{field} {problem}")]
    Field { field: &'static str, problem: HexError },
    #[error("its merkle branch is not a list of at most {} hashes", Job::MAX_BRANCH)]
    Branch,
    #[error("coinb1 is empty")]
    EmptyCoinbase,
    #[error(transparent)]
    Job(#[from] JobError),
}

/// Why an extranonce1 or an extranonce2 size is refused.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub(super) enum ExtranonceError {
    #[error("the result is not a list of three")]
    Shape,
    #[error("extranonce1 {0}")]
    Extranonce1(HexError),
    #[error("extranonce2_size {0} is not a number from 0 to {limit}", limit = Job::MAX_EXTRANONCE2)]
    Size(String),
    #[error("there is no old size")]
    NoSize,
}

/// What a session adds to every notify.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Extranonce {
    pub(super) extranonce1: Vec<u8>,
    pub(super) extranonce2_size: usize,
}

#[derive(Debug, PartialEq)]
pub(super) struct Notify {
    /// As it came; it is sent back unchanged.
    pub(super) id: Value,
    pub(super) job: Job,
    pub(super) clean: bool,
}

impl Notify {
    pub(super) fn parse(params: &[Value], extranonce: &Extranonce, mask: u32) -> Result<Self, NotifyError> {
        let [
            id,
            prev_hash,
            coinbase1,
            coinbase2,
            branch,
            version,
            bits,
            time,
            ..,
        ] = params
        else {
            return Err(NotifyError::TooFew(params.len()));
        };
        let coinbase = Coinbase {
            coinbase1: field("coinb1", wire::bytes(coinbase1, Job::MAX_COINBASE))?,
            extranonce1: extranonce.extranonce1.clone(),
            extranonce2_size: extranonce.extranonce2_size,
            coinbase2: field("coinb2", wire::bytes(coinbase2, Job::MAX_COINBASE))?,
            merkle_branch: merkle_branch(branch)?,
        };
        let is_empty = coinbase.coinbase1.is_empty();
        let job = Job {
            root: Root::Coinbase(coinbase),
            prev_hash: wire::prev_hash_from_wire(field("prevhash", wire::hash(prev_hash))?),
            version: field("version", wire::number(version))?,
            version_mask: mask,
            bits: field("nbits", wire::number(bits))?,
            time: field("ntime", wire::number(time))?,
        };
        if is_empty {
            return Err(NotifyError::EmptyCoinbase);
        }
        job.check()?;
        // One firmware's protocol has a tenth element before the flag.
        let clean = params.get(8..).and_then(<[Value]>::last).is_some_and(is_true);
        Ok(Self {
            id: check_id(id)?,
            job,
            clean,
        })
    }
}

/// A job's id as text, also of a job that was not accepted.
pub(super) fn id_text(id: &Value) -> String {
    id.as_str().map_or_else(|| id.to_string(), str::to_owned)
}

fn check_id(id: &Value) -> Result<Value, NotifyError> {
    match id {
        Value::String(text) if text.len() > MAX_ID => Err(NotifyError::IdTooLong),
        Value::String(_) => Ok(id.clone()),
        Value::Number(number) if !number.is_f64() => Ok(id.clone()),
        _ => Err(NotifyError::Id),
    }
}

fn field<T>(field: &'static str, value: Result<T, HexError>) -> Result<T, NotifyError> {
    value.map_err(|problem| NotifyError::Field { field, problem })
}

fn merkle_branch(value: &Value) -> Result<Vec<[u8; 32]>, NotifyError> {
    let hashes = value
        .as_array()
        .filter(|hashes| hashes.len() <= Job::MAX_BRANCH)
        .ok_or(NotifyError::Branch)?;
    hashes
        .iter()
        .map(|hash| field("a merkle branch entry", wire::hash(hash)))
        .collect()
}

fn is_true(flag: &Value) -> bool {
    match flag {
        Value::Bool(flag) => *flag,
        Value::Number(number) => number.as_f64() != Some(0.0),
        Value::String(text) => text.eq_ignore_ascii_case("true"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn parse(edit: impl FnOnce(&mut Vec<Value>)) -> Result<Notify, NotifyError> {
        let mut params: Vec<Value> = serde_json::from_str(&testkit::notify_params()).unwrap();
        edit(&mut params);
        let extranonce = Extranonce {
            extranonce1: vec![8, 0, 0, 2],
            extranonce2_size: 4,
        };
        Notify::parse(&params, &extranonce, 0x1fff_e000)
    }

    #[test]
    fn the_flag_is_the_last_of_nine_or_more() {
        for (tail, clean) in [
            (vec![], false),
            (vec![json!(true)], true),
            (vec![json!(false)], false),
            (vec![json!(1)], true),
            (vec![json!("True")], true),
            (vec![json!(null)], false),
            (vec![json!("extra"), json!(true)], true),
            (vec![json!(true), json!(false)], false),
        ] {
            let notify = parse(|params| {
                params.truncate(8);
                params.extend(tail.clone());
            });
            assert_eq!(notify.unwrap().clean, clean, "{tail:?}");
        }
    }

    #[test]
    fn ids_are_kept_as_they_are() {
        for id in [
            json!("1"),
            json!("a b"),
            json!("e\u{301}\u{7}"),
            json!(7),
            json!(u64::MAX),
            json!(""),
        ] {
            assert_eq!(parse(|params| params[0] = id.clone()).unwrap().id, id);
        }
        assert_eq!(id_text(&json!(7)), "7");
        assert_eq!(parse(|params| params[0] = json!(1.5)), Err(NotifyError::Id));
        assert_eq!(parse(|params| params[0] = json!(null)), Err(NotifyError::Id));
        assert_eq!(
            parse(|params| params[0] = json!("x".repeat(1025))),
            Err(NotifyError::IdTooLong)
        );
    }

    #[test]
    fn every_field_is_checked_and_named() {
        let too_long = "00".repeat(Job::MAX_COINBASE + 1);
        let hash = "00".repeat(32);
        for (index, value, named) in [
            (1, json!("00"), "prevhash has 2 hex digits instead of 64"),
            (1, json!(7), "prevhash is not a string"),
            (2, json!(""), "coinb1 is empty"),
            (2, json!("0"), "coinb1 is not hex"),
            (2, json!(too_long), "coinb1 has 200002 hex digits"),
            (2, json!("00"), "coinbase"),
            (3, json!("zz"), "coinb2 is not hex"),
            (3, json!("00"), "coinbase"),
            (4, json!("00"), "merkle branch"),
            (4, json!(vec![&hash; 33]), "merkle branch"),
            (4, json!(["00"]), "merkle branch entry has 2 hex digits"),
            (5, json!("200000000"), "version has 9 hex digits"),
            (6, json!("1d80ffff"), "negative"),
            (6, json!("00000000"), "zero"),
            (6, json!("ff123456"), "above 2^256"),
            (7, json!(0x504e_86b9u32), "ntime is not a string"),
        ] {
            let error = parse(|params| params[index] = value).unwrap_err().to_string();
            assert!(error.contains(named), "parameter {index}: {error}");
        }
        assert_eq!(parse(|params| params.truncate(7)), Err(NotifyError::TooFew(7)));
    }
}
