//! Whom a block pays.

use crate::Chain;
use bitcoin::address::NetworkUnchecked;
use bitcoin::{Address, AddressType, ScriptBuf};
use std::fmt;
use std::str::FromStr;
use text::foreign_within;

/// An address that a found block pays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payout {
    address: Address<NetworkUnchecked>,
    script: ScriptBuf,
}

/// An address that no block may pay. The text is one line, and says what to write instead.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PayoutError {
    #[error("{address} is not an address: {why}")]
    NotOne { address: String, why: String },
    /// Nobody could spend it, or everybody: its witness version has no meaning yet.
    #[error(
        "{0}: it is of none of the types P2PKH, P2SH, P2WPKH, P2WSH and P2TR, and what is paid to others can be lost"
    )]
    UnknownType(String),
}

/// Characters of a wrong address that are shown.
const MAX_SHOWN: usize = 100;

impl FromStr for Payout {
    type Err = PayoutError;

    fn from_str(text: &str) -> Result<Self, PayoutError> {
        let shown = || foreign_within(text, MAX_SHOWN);
        let address: Address<NetworkUnchecked> =
            text.parse()
                .map_err(|error: bitcoin::address::ParseError| PayoutError::NotOne {
                    address: shown(),
                    why: foreign_within(&error.to_string(), 2 * MAX_SHOWN),
                })?;
        // The script does not depend on the network, which is known only when a node is asked.
        let checked = address.clone().assume_checked();
        match checked.address_type() {
            Some(
                AddressType::P2pkh
                | AddressType::P2sh
                | AddressType::P2wpkh
                | AddressType::P2wsh
                | AddressType::P2tr,
            ) => Ok(Self {
                script: checked.script_pubkey(),
                address,
            }),
            _ => Err(PayoutError::UnknownType(shown())),
        }
    }
}

impl Payout {
    /// Whether the address belongs to that chain. Addresses of several chains look the same.
    pub fn is_of(&self, chain: Chain) -> bool {
        self.address.is_valid_for_network(chain.network())
    }

    /// The output's script.
    pub fn script(&self) -> &[u8] {
        self.script.as_bytes()
    }
}

impl fmt::Display for Payout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.address.assume_checked_ref().fmt(f)
    }
}
