//! What nodes say of a block.

use crate::rpc::{Response, RpcFailure, result};
use job_source::Verdict;
use text::foreign_within;

/// A node's answer to `submitblock`, from worst to best.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    /// It does not know the block before this one; it may, a little later.
    NotYet(String),
    Rejected(String),
    /// Valid as far as the node looked, and not in its best chain: another one was there first.
    Late(String),
    Accepted,
}

impl Answer {
    /// # Errors
    /// If the node has not judged the block: it is to be sent again.
    pub(crate) fn read(response: &Response) -> Result<Self, RpcFailure> {
        let text: Option<String> = match result(response) {
            Err(failure) if failure.is_verdict() => return Ok(Self::Rejected(failure.to_string())),
            other => other?,
        };
        let Some(text) = text else {
            return Ok(Self::Accepted);
        };
        // bcoin's wording.
        let word = text.strip_prefix("rejected: ").unwrap_or(&text);
        let shown = foreign_within(word, 200);
        Ok(match word {
            // The node has it, and it is valid.
            "duplicate" => Self::Accepted,
            "inconclusive" | "duplicate-inconclusive" => Self::Late(format!(
                "{shown}: another block of this height came first, and the chain has gone on with it so far"
            )),
            "prev-blk-not-found" | "bad-prevblk" => Self::NotYet(shown),
            _ => Self::Rejected(shown),
        })
    }

    pub(crate) fn verdict(self) -> Verdict {
        match self {
            Self::Accepted => Verdict::Accepted,
            Self::Late(reason) => Verdict::Stale { reason },
            Self::Rejected(reason) | Self::NotYet(reason) => Verdict::Rejected { reason },
        }
    }

    /// How good it is.
    pub(crate) fn rank(&self) -> u8 {
        match self {
            Self::NotYet(_) => 0,
            Self::Rejected(_) => 1,
            Self::Late(_) => 2,
            Self::Accepted => 3,
        }
    }
}
