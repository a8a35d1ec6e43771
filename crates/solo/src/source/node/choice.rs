//! Whose template is mined.

use super::Node;
use crate::Template;
use bitcoin::Work;
use std::sync::Arc;

/// A template, and how much work its chain has.
#[derive(Clone, Debug)]
pub(in crate::source) struct Offer {
    pub(in crate::source) template: Arc<Template>,
    pub(in crate::source) rank: Rank,
}

/// Work up to the tip that the node has told of, and whether its template is of a later one: a node changes to more work
/// only. `None` if the template is of an earlier one, or of none.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub(in crate::source) struct Rank(pub(super) Option<(Work, bool)>);

impl Rank {
    /// Nothing but the template says so.
    pub(super) fn is_of_later(&self) -> bool {
        matches!(self.0, Some((_, true)))
    }
}

/// The node whose template is mined: its chain has the most work. Of several with that tip, one without a fault, the one
/// that is mined already, or the first.
pub(in crate::source) fn best(nodes: &[Node], current: Option<usize>) -> Option<usize> {
    let offers = || {
        nodes
            .iter()
            .enumerate()
            .filter_map(|(index, node)| Some((index, node, node.offer.as_ref()?)))
    };
    let rank = |offer: &Offer| offer.rank;
    let best = offers()
        .map(|(.., offer)| rank(offer))
        .reduce(|one, other| if other > one { other } else { one })?;
    // A tip that is mined stays, if another node is as far.
    let on_current = offers().find(|(index, _, offer)| Some(*index) == current && offer.rank >= best);
    let tip = on_current
        .or_else(|| offers().find(|(.., offer)| offer.rank >= best))
        .map(|(.., offer)| offer.template.prev_hash)?;
    offers()
        .filter(|(.., offer)| offer.template.prev_hash == tip)
        .min_by_key(|(index, node, _)| (node.fault.is_some(), Some(*index) != current, *index))
        .map(|(index, ..)| index)
}
