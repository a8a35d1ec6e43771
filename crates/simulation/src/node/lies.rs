//! What a node can say that is wrong.

use rand::RngExt;
use rand::rngs::StdRng;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lie {
    /// Templates need a rule of the future.
    UnknownRule,
    /// A transaction is not the one that its id says.
    WrongTransaction,
    /// The witness commitment is not that of the transactions.
    WrongCommitment,
    /// There is none, although transactions have witnesses: the miner makes it.
    NoCommitment,
    /// The height does not follow that of the block before.
    HeightJumps,
    /// No target has these bits.
    BadBits,
    /// Transactions of more weight than a block has room for.
    Oversize,
    /// Templates are not on the tip that the node tells of.
    Contradiction,
    /// Long polls are answered at once.
    Hasty,
    /// It refuses the login.
    Locked,
    WarmingUp,
    /// A web server, not a node.
    Web,
    /// It finds something wrong with every block.
    RefusesBlocks,
    /// It takes every block, and keeps none.
    LosesBlocks,
    /// It takes blocks, and says nothing intelligible of them.
    Mumbles,
    /// It never answers to a block, which it may take.
    SilentOnBlocks,
}

const ALL: [Lie; 16] = [
    Lie::UnknownRule,
    Lie::WrongTransaction,
    Lie::WrongCommitment,
    Lie::NoCommitment,
    Lie::HeightJumps,
    Lie::BadBits,
    Lie::Oversize,
    Lie::Contradiction,
    Lie::Hasty,
    Lie::Locked,
    Lie::WarmingUp,
    Lie::Web,
    Lie::RefusesBlocks,
    Lie::LosesBlocks,
    Lie::Mumbles,
    Lie::SilentOnBlocks,
];

impl Lie {
    pub(crate) fn random(rng: &mut StdRng) -> Self {
        ALL[rng.random_range(0..ALL.len())]
    }

    /// Blocks of such templates would be refused, so none may be mined. That a height does not follow that of the block before, nobody
    /// can tell before the node has told of that one: until then it is.
    pub(crate) fn spoils_templates(self) -> bool {
        matches!(
            self,
            Self::UnknownRule
                | Self::WrongTransaction
                | Self::WrongCommitment
                | Self::BadBits
                | Self::Oversize
        )
    }
}
