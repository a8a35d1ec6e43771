//! The coinbase transaction, cut where the extranonces belong.
//!
//! ```text
//! script: height (BIP 34) | what the node wants in it | tag | push of extranonce1, extranonce2
//!                                                                     ^ cut ^ cut
//! outputs: the payout, and the witness commitment if there is one
//! ```
//!
//! Lock time and sequence follow BIP 54, as those of Bitcoin Core's own templates do.

use crate::Template;
use bitcoin::absolute::LockTime;
use bitcoin::consensus::serialize;
use bitcoin::script::{Builder, PushBytesBuf};
use bitcoin::transaction::Version;
use bitcoin::{Amount, OutPoint, ScriptBuf, Sequence, Transaction, TxIn, TxOut, Witness};
use std::fmt;
use std::str::FromStr;

/// Bytes of extranonce1: two miners that mine on one node for one address draw different ones.
pub const EXTRANONCE1_SIZE: usize = 8;
/// Bytes of extranonce2.
pub const EXTRANONCE2_SIZE: usize = 8;
/// Longest script of a coinbase's input, bytes (consensus: bad-cb-length).
const MAX_SCRIPT: usize = 100;
/// Version, input count, outpoint and the length of the script.
const BEFORE_SCRIPT: usize = 4 + 1 + 36 + 1;
/// The reserved value of BIP 141, which the one input's witness is.
const RESERVED: [u8; 32] = [0; 32];

/// What found blocks say of their maker, for everybody to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag(String);

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TagError {
    /// The script of a coinbase has 100 bytes, and nodes may want some of them.
    #[error("it has {0} bytes, more than {max}", max = Tag::MAX)]
    TooLong(usize),
    #[error("it has characters other than letters, digits, spaces and punctuation of ASCII")]
    Characters,
}

impl Tag {
    /// Most bytes.
    pub const MAX: usize = 40;
}

impl Default for Tag {
    fn default() -> Self {
        Self("/mesos-miner/".to_owned())
    }
}

impl FromStr for Tag {
    type Err = TagError;

    /// Any text, also an empty one, for no tag.
    fn from_str(text: &str) -> Result<Self, TagError> {
        if text.len() > Self::MAX {
            return Err(TagError::TooLong(text.len()));
        }
        let is_plain = text.bytes().all(|byte| matches!(byte, b' '..=b'~'));
        is_plain
            .then(|| Self(text.to_owned()))
            .ok_or(TagError::Characters)
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The node wants more in the coinbase's script than fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "the coinbase's script would have {0} bytes with what the node wants in it (coinbaseaux), more than {MAX_SCRIPT}"
)]
pub struct TooLong(usize);

/// The coinbase before and after [`EXTRANONCE1_SIZE`] and [`EXTRANONCE2_SIZE`] bytes of extranonces, without witness.
///
/// # Errors
/// If the template's part of the script is too long.
pub fn parts(template: &Template, payout: &[u8], tag: &Tag) -> Result<(Vec<u8>, Vec<u8>), TooLong> {
    let extranonces = PushBytesBuf::from([0; EXTRANONCE1_SIZE + EXTRANONCE2_SIZE]);
    let cut = extranonces.len();
    let mut script = Builder::new().push_int(template.height.into()).into_bytes();
    script.extend_from_slice(&template.aux);
    let mut rest = Builder::new();
    if let Ok(tag) = PushBytesBuf::try_from(tag.0.clone().into_bytes())
        && !tag.is_empty()
    {
        rest = rest.push_slice(tag);
    }
    script.extend(rest.push_slice(extranonces).into_bytes());
    if script.len() > MAX_SCRIPT {
        return Err(TooLong(script.len()));
    }
    let before = BEFORE_SCRIPT + script.len() - cut;
    let commitment = template.commitment.iter().map(|script| TxOut {
        value: Amount::ZERO,
        script_pubkey: ScriptBuf::from_bytes(script.clone()),
    });
    let coinbase = Transaction {
        version: Version::TWO,
        lock_time: LockTime::from_consensus(template.height.saturating_sub(1)),
        input: vec![TxIn {
            previous_output: OutPoint::null(),
            script_sig: ScriptBuf::from_bytes(script),
            sequence: Sequence::ENABLE_LOCKTIME_NO_RBF,
            witness: Witness::new(),
        }],
        output: [TxOut {
            value: Amount::from_sat(template.value),
            script_pubkey: ScriptBuf::from_bytes(payout.to_vec()),
        }]
        .into_iter()
        .chain(commitment)
        .collect(),
    };
    let bytes = serialize(&coinbase);
    Ok((bytes[..before].to_vec(), bytes[before + cut..].to_vec()))
}

/// A coinbase as it stands in a block with a witness commitment: with the marker, the flag and the reserved value of
/// BIP 141 and 144. Its id is that of the one without.
pub(crate) fn with_witness(coinbase: &[u8]) -> Vec<u8> {
    const VERSION: usize = 4;
    const LOCK_TIME: usize = 4;
    let (version, rest) = coinbase.split_at(VERSION.min(coinbase.len()));
    let (middle, lock_time) = rest.split_at(rest.len().saturating_sub(LOCK_TIME));
    [version, &[0, 1], middle, &[1, 32], &RESERVED, lock_time].concat()
}
