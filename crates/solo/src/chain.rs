//! The chains that a node can be on.

use bitcoin::Network;
use std::fmt;

/// A chain, by the name that `getblockchaininfo` gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chain {
    Main,
    /// Testnet 3.
    Test,
    Testnet4,
    Signet,
    Regtest,
}

impl Chain {
    /// `None` for a chain that this program does not know.
    pub fn by_name(name: &str) -> Option<Self> {
        Some(match name {
            "main" => Self::Main,
            "test" => Self::Test,
            "testnet4" => Self::Testnet4,
            "signet" => Self::Signet,
            "regtest" => Self::Regtest,
            _ => return None,
        })
    }

    pub(crate) fn network(self) -> Network {
        match self {
            Self::Main => Network::Bitcoin,
            Self::Test => Network::Testnet,
            Self::Testnet4 => Network::Testnet4,
            Self::Signet => Network::Signet,
            Self::Regtest => Network::Regtest,
        }
    }

    /// What `getblocktemplate` must be told to understand, else it refuses.
    pub fn rules(self) -> &'static [&'static str] {
        match self {
            Self::Signet => &["segwit", "signet"],
            _ => &["segwit"],
        }
    }
}

impl fmt::Display for Chain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Main => "mainnet",
            Self::Test => "testnet3",
            Self::Testnet4 => "testnet4",
            Self::Signet => "signet",
            Self::Regtest => "regtest",
        })
    }
}
