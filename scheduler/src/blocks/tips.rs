//! How many blocks were found on which previous block.

use job_source::SourceId;
use std::collections::VecDeque;

/// Blocks on one previous block that are kept, each with a write to disk. The chain goes on with the first; where every
/// share is a block, as on a test network of the easiest difficulty, further ones are ordinary shares.
pub(crate) const MAX_PER_TIP: u32 = 4;
/// Previous blocks that are remembered; the oldest give way. Executors search on one or two.
const MAX_TIPS: usize = 64;

/// Blocks of a run that are set aside because they come too late: nobody can tell that they were on a block of the
/// chain, and where blocks are easy there could be any number.
const MAX_LATE: u32 = 64;

#[derive(Debug)]
struct Tip {
    source: SourceId,
    prev_hash: [u8; 32],
    blocks: u32,
    /// One of them was too easy for a share.
    easy_tried: bool,
}

/// See the [module](self).
#[derive(Debug, Default)]
pub(crate) struct Tips {
    tips: VecDeque<Tip>,
    late: u32,
}

impl Tips {
    /// A block was found, which `is_share` too or is too easy for that. False if it is one too many to be kept: of those
    /// that are too easy one is tried, as most pools refuse them.
    pub(crate) fn add(&mut self, source: SourceId, prev_hash: [u8; 32], is_share: bool) -> bool {
        let place = self
            .tips
            .iter()
            .position(|tip| tip.source == source && tip.prev_hash == prev_hash);
        let place = place.unwrap_or_else(|| {
            if self.tips.len() == MAX_TIPS {
                self.tips.pop_front();
            }
            self.tips.push_back(Tip {
                source,
                prev_hash,
                blocks: 0,
                easy_tried: false,
            });
            self.tips.len() - 1
        });
        let tip = &mut self.tips[place];
        if !is_share && std::mem::replace(&mut tip.easy_tried, true) {
            return false;
        }
        tip.blocks = tip.blocks.saturating_add(1);
        tip.blocks <= MAX_PER_TIP
    }

    /// A block came too late. False if it is one too many to be set aside.
    pub(crate) fn add_late(&mut self) -> bool {
        self.late = self.late.saturating_add(1);
        self.late <= MAX_LATE
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_few_blocks_on_each_tip_of_each_source() {
        let mut tips = Tips::default();
        for (source, tip) in [(0, 1), (0, 2), (1, 1)] {
            let kept = (0..100)
                .filter(|_| tips.add(SourceId(source), [tip; 32], true))
                .count();
            assert_eq!(kept, MAX_PER_TIP as usize);
        }
        for number in 0..2 * MAX_TIPS {
            tips.add(SourceId(7), [number as u8; 32], true);
        }
        assert_eq!(tips.tips.len(), MAX_TIPS);
    }

    #[test]
    fn one_that_is_too_easy_for_a_share_is_tried() {
        let mut tips = Tips::default();
        let mut add = |is_share| tips.add(SourceId(0), [1; 32], is_share);
        assert_eq!(
            [add(false), add(false), add(true), add(false)],
            [true, false, true, false]
        );
    }
}
