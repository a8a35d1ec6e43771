//! What a node says of the next block, checked before anything is hashed for it.
//!
//! A node is not believed what can be recomputed: the ids of the transactions, the witness commitment, the target. A
//! node that is wrong there would have the cluster search for a block that nobody takes.

mod parse;
mod transactions;

pub(crate) use parse::Parsed;
pub(crate) use transactions::Transactions;

use crate::Chain;
use miner_core::{BIP320_MASK, Target, TargetError};
use parse::Text;
use std::sync::Arc;
use std::time::Duration;

/// Rules of consensus that need nothing of a miner but what is done here, by the names of BIP 9 deployments.
const KNOWN_RULES: [&str; 5] = ["csv", "segwit", "taproot", "signet", "testdummy"];
/// All coins there will ever be, in satoshis.
const MAX_VALUE: u64 = 2_100_000_000_000_000;
/// Heights that a coinbase states with at most four bytes; the chain is there in some 9 000 years.
const MAX_HEIGHT: u64 = 500_000_000;
/// Longest name for waiting that is sent back, bytes. Bitcoin Core's have about 70.
const MAX_LONG_POLL_ID: usize = 1000;
/// Begins the push of a signet solution in a commitment (BIP 325).
const SIGNET_HEADER: [u8; 4] = [0xec, 0xc7, 0xda, 0xa2];
/// A signet challenge that everything meets: `OP_TRUE`.
const OPEN_CHALLENGE: &str = "51";
/// A template is asked for again after this time, however long the node calls it good.
const LONGEST: Duration = Duration::from_secs(30);
const SHORTEST: Duration = Duration::from_secs(1);

/// A template that can be mined on.
#[derive(Clone, Debug, PartialEq)]
pub struct Template {
    pub(crate) height: u32,
    /// Internal byte order.
    pub(crate) prev_hash: [u8; 32],
    pub(crate) version: u32,
    /// Version bits that may be rolled: those of BIP 320 that mean nothing on this chain.
    pub(crate) version_mask: u32,
    pub(crate) bits: u32,
    pub(crate) target: Target,
    /// What the node's clock said, Unix seconds.
    pub(crate) curtime: u32,
    /// Earliest time of the block, Unix seconds: the node's clock, or what consensus wants if that is later.
    pub(crate) time: u32,
    /// What the coinbase may pay, satoshis.
    pub(crate) value: u64,
    /// Bytes that the node wants in the coinbase's script.
    pub(crate) aux: Vec<u8>,
    /// Script of the witness commitment's output.
    pub(crate) commitment: Option<Vec<u8>>,
    pub(crate) transactions: Arc<Transactions>,
    /// What to wait with for the next template.
    pub(crate) long_poll_id: Option<String>,
    /// Whether blocks of earlier templates on the same previous block are welcome.
    pub(crate) submit_old: bool,
    /// How long it may be mined on before another one is asked for.
    pub(crate) lasts: Duration,
}

/// What is wrong with a template. Each text names the field.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum TemplateError {
    #[error("{field} is {text:?}, which is not {wanted}")]
    Field {
        field: &'static str,
        text: String,
        wanted: &'static str,
    },
    #[error("it has no {0}")]
    Missing(&'static str),
    #[error("{field} is {value}, above {most}")]
    TooLarge {
        field: &'static str,
        value: u64,
        most: u64,
    },
    #[error("bits: {0}")]
    Bits(#[from] TargetError),
    #[error("target is {target}, but bits {bits:08x} are {of_bits}")]
    Target {
        target: Target,
        bits: u32,
        of_bits: Target,
    },
    #[error("version {version:08x} lacks bits of vbrequired {required:08x}")]
    Version { version: u32, required: u32 },
    #[error("maxtime {most} is before the earliest time {time}")]
    NoTime { time: u32, most: u64 },
    #[error("transaction {index}: {why}")]
    Transaction { index: usize, why: String },
    #[error("its transactions have {0} weight units, more than a block")]
    Weight(u64),
    #[error(
        "default_witness_commitment is {found}, but the transactions' is {computed}: the node would refuse the block"
    )]
    Commitment { found: String, computed: String },
    /// A block could break the rule without anybody noticing before it is refused.
    #[error(
        "the chain has the rule {0:?}, which this version of mesos-miner does not know; a newer one may, or another node"
    )]
    UnknownRule(String),
    #[error(
        "each block of this signet needs a signature, which only its owners can make: mine on regtest, testnet4, or a \
         signet of your own with -signetchallenge=51"
    )]
    SignetChallenge,
}

impl TemplateError {
    /// The node is sound, but its chain cannot be mined here.
    pub fn is_refusal(&self) -> bool {
        matches!(self, Self::UnknownRule(_) | Self::SignetChallenge)
    }
}

impl Template {
    /// Checks what a node of this chain sent.
    pub(crate) fn check(parsed: Parsed<'_>, chain: Chain) -> Result<Self, TemplateError> {
        check_rules(&parsed, chain)?;
        let bits = Text("bits", &parsed.bits).number()?;
        let target = Target::from_bits(bits)?;
        let stated: Target = Text("target", &parsed.target).parsed("64 hexadecimal digits")?;
        if stated != target {
            return Err(TemplateError::Target {
                target: stated,
                bits,
                of_bits: target,
            });
        }
        if parsed.version & parsed.vbrequired != parsed.vbrequired {
            return Err(TemplateError::Version {
                version: parsed.version,
                required: parsed.vbrequired,
            });
        }
        let curtime = time("curtime", parsed.curtime)?;
        let time = curtime.max(time("mintime", parsed.mintime)?);
        let transactions = Transactions::check(&parsed.transactions)?;
        let long_poll_id = parsed.longpollid.as_deref().map(str::to_owned);
        let value = parsed
            .coinbasevalue
            .ok_or(TemplateError::Missing("coinbasevalue"))?;
        Ok(Self {
            height: below("height", parsed.height, MAX_HEIGHT)?,
            prev_hash: Text("previousblockhash", &parsed.previousblockhash).hash()?,
            version: parsed.version,
            version_mask: BIP320_MASK & !parsed.version & !parsed.deployed_bits(),
            bits,
            target,
            curtime,
            time,
            value: checked_most("coinbasevalue", value, MAX_VALUE)?,
            aux: parsed.aux()?,
            commitment: commitment(&parsed, &transactions)?,
            transactions: Arc::new(transactions),
            long_poll_id: long_poll_id.filter(|id| (1..=MAX_LONG_POLL_ID).contains(&id.len())),
            submit_old: parsed.submitold.unwrap_or(true),
            lasts: lasts(&parsed, time)?,
        })
    }

    /// Whether both are of the same block but for its time.
    pub(crate) fn is_same_but_for_time(&self, other: &Self) -> bool {
        let block = |template: &Self| Self {
            curtime: 0,
            time: 0,
            long_poll_id: None,
            lasts: LONGEST,
            ..template.clone()
        };
        self.transactions.ids() == other.transactions.ids() && block(self) == block(other)
    }
}

/// Unknown rules that must be understood, and signets whose blocks need a signature, cannot be mined.
fn check_rules(parsed: &Parsed<'_>, chain: Chain) -> Result<(), TemplateError> {
    let must = parsed.rules.iter().filter_map(|rule| rule.strip_prefix('!'));
    if let Some(unknown) = must.into_iter().find(|rule| !KNOWN_RULES.contains(rule)) {
        return Err(TemplateError::UnknownRule(text::foreign_within(unknown, 50)));
    }
    let is_signet = chain == Chain::Signet || parsed.signet_challenge.is_some();
    let is_open = parsed.signet_challenge.as_deref() == Some(OPEN_CHALLENGE);
    let has_solution = || {
        let commitment = parsed.default_witness_commitment.as_deref().unwrap_or_default();
        commitment.contains(&hex::encode(SIGNET_HEADER))
    };
    if is_signet && !is_open && !has_solution() {
        return Err(TemplateError::SignetChallenge);
    }
    Ok(())
}

/// The script of the commitment as the node wants it, which may go on after the commitment itself; or ours, if the node
/// names none and there is something to commit to.
fn commitment(parsed: &Parsed<'_>, transactions: &Transactions) -> Result<Option<Vec<u8>>, TemplateError> {
    let computed = transactions.commitment();
    let Some(named) = &parsed.default_witness_commitment else {
        return Ok(transactions.has_witness().then(|| computed.to_vec()));
    };
    let script = Text("default_witness_commitment", named).bytes()?;
    if script.len() > 10_000 || !script.starts_with(&computed) {
        return Err(TemplateError::Commitment {
            found: text::foreign_within(named, 100),
            computed: hex::encode(computed),
        });
    }
    Ok(Some(script))
}

fn lasts(parsed: &Parsed<'_>, time: u32) -> Result<Duration, TemplateError> {
    let left = match parsed.maxtime {
        Some(most) => most
            .checked_sub(time.into())
            .ok_or(TemplateError::NoTime { time, most })?,
        None => u64::MAX,
    };
    let seconds = left.min(parsed.expires.unwrap_or(u64::MAX));
    Ok(Duration::from_secs(seconds).clamp(SHORTEST, LONGEST))
}

fn time(field: &'static str, value: u64) -> Result<u32, TemplateError> {
    below(field, value, u32::MAX.into())
}

fn below(field: &'static str, value: u64, most: u64) -> Result<u32, TemplateError> {
    let value = checked_most(field, value, most.min(u32::MAX.into()))?;
    Ok(u32::try_from(value).unwrap_or(u32::MAX))
}

fn checked_most(field: &'static str, value: u64, most: u64) -> Result<u64, TemplateError> {
    if value > most {
        return Err(TemplateError::TooLarge { field, value, most });
    }
    Ok(value)
}

#[cfg(test)]
mod tests;
