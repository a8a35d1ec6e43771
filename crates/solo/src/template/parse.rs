//! The JSON of a template (BIP 22, 23, 9, 145), as it comes.

use super::TemplateError;
use serde::Deserialize;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::str::FromStr;
use text::foreign_within;

/// Fields that a miner needs; others are skipped. Blocks are submitted without `workid`, which no node of today asks for.
#[derive(Debug, Deserialize)]
pub(crate) struct Parsed<'a> {
    #[serde(borrow, default)]
    pub(super) rules: Vec<Cow<'a, str>>,
    pub(super) version: u32,
    #[serde(default)]
    pub(super) vbrequired: u32,
    /// Deployments that are being signalled for, with their bits.
    #[serde(default)]
    vbavailable: BTreeMap<String, u32>,
    #[serde(borrow)]
    pub(super) previousblockhash: Cow<'a, str>,
    #[serde(borrow)]
    pub(super) transactions: Vec<ParsedTransaction<'a>>,
    #[serde(default)]
    coinbaseaux: BTreeMap<String, String>,
    pub(super) coinbasevalue: Option<u64>,
    #[serde(borrow)]
    pub(super) default_witness_commitment: Option<Cow<'a, str>>,
    #[serde(borrow)]
    pub(super) longpollid: Option<Cow<'a, str>>,
    #[serde(borrow)]
    pub(super) target: Cow<'a, str>,
    #[serde(borrow)]
    pub(super) bits: Cow<'a, str>,
    pub(super) curtime: u64,
    #[serde(default)]
    pub(super) mintime: u64,
    pub(super) maxtime: Option<u64>,
    pub(super) expires: Option<u64>,
    pub(super) height: u64,
    pub(super) submitold: Option<bool>,
    #[serde(borrow)]
    pub(super) signet_challenge: Option<Cow<'a, str>>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct ParsedTransaction<'a> {
    /// With witness.
    #[serde(borrow)]
    pub(super) data: Cow<'a, str>,
    #[serde(borrow)]
    pub(super) txid: Option<Cow<'a, str>>,
}

impl Parsed<'_> {
    /// Version bits of deployments.
    pub(super) fn deployed_bits(&self) -> u32 {
        let bits = self.vbavailable.values().filter_map(|bit| 1u32.checked_shl(*bit));
        bits.fold(self.vbrequired, |all, bit| all | bit)
    }

    /// What the node wants in the coinbase's script.
    pub(super) fn aux(&self) -> Result<Vec<u8>, TemplateError> {
        let parts = self
            .coinbaseaux
            .values()
            .map(|hex| Text("coinbaseaux", hex).bytes());
        Ok(parts.collect::<Result<Vec<_>, _>>()?.concat())
    }
}

/// A field's name and text.
pub(super) struct Text<'a>(pub(super) &'static str, pub(super) &'a str);

impl Text<'_> {
    pub(super) fn parsed<T: FromStr>(&self, wanted: &'static str) -> Result<T, TemplateError> {
        self.1.parse().map_err(|_| self.is_not(wanted))
    }

    /// Eight hexadecimal digits.
    pub(super) fn number(&self) -> Result<u32, TemplateError> {
        let digits = Some(self.1).filter(|text| text.len() == 8 && !text.starts_with('+'));
        digits
            .and_then(|text| u32::from_str_radix(text, 16).ok())
            .ok_or_else(|| self.is_not("8 hexadecimal digits"))
    }

    /// From display order to internal order.
    pub(super) fn hash(&self) -> Result<[u8; 32], TemplateError> {
        let hash: miner_core::BlockHash = self.parsed("64 hexadecimal digits")?;
        Ok(hash.0)
    }

    pub(super) fn bytes(&self) -> Result<Vec<u8>, TemplateError> {
        hex::decode(self.1).map_err(|_| self.is_not("hexadecimal"))
    }

    fn is_not(&self, wanted: &'static str) -> TemplateError {
        TemplateError::Field {
            field: self.0,
            text: foreign_within(self.1, 80),
            wanted,
        }
    }
}
