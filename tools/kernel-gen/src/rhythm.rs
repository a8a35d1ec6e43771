//! Rhythms: how many vector instructions stand between `sha256rnds2`, found by trial.
//!
//! Two orders of the same instructions that a model takes for equals may differ by several percent on a real core. So the
//! last step of a plan is a table that hill climbing on measured time has improved: after the registers are dealt out it
//! moves the vector instructions against the SHA instructions, each kind in its own order. Within an iteration the two kinds
//! share neither registers nor memory, so any rhythm computes the same.

use crate::registers::Lines;

/// Deals the vector instructions out anew: `rhythm[i]` of them after the `sha256rnds2` of number i and what belongs to it, the
/// rest at the end.
///
/// # Panics
/// If the rhythm is not for this many `sha256rnds2`.
pub fn apply(lines: Vec<Lines>, rhythm: &[u8]) -> Vec<Lines> {
    let (vector, sha): (Vec<_>, Vec<_>) = lines
        .into_iter()
        .partition(|lines| matches!(lines, Lines::Vector(_)));
    assert_eq!(
        sha.iter().map(rounds).sum::<usize>(),
        rhythm.len(),
        "the rhythm was found for another number of sha256rnds2: it must be found again"
    );
    let (mut vector, mut rhythm) = (vector.into_iter(), rhythm.iter());
    let mut dealt = Vec::new();
    for lines in sha {
        let count: usize = rhythm
            .by_ref()
            .take(rounds(&lines))
            .map(|&count| usize::from(count))
            .sum();
        dealt.push(lines);
        dealt.extend(vector.by_ref().take(count));
    }
    dealt.extend(vector);
    dealt
}

/// How many vector instructions follow each `sha256rnds2`: the rhythm that changes nothing, but for those before the
/// first one.
pub fn of(lines: &[Lines]) -> Vec<u8> {
    let mut rhythm = Vec::new();
    for lines in lines {
        match lines {
            Lines::Vector(_) => {
                if let Some(count) = rhythm.last_mut() {
                    *count = u8::saturating_add(*count, 1);
                }
            }
            Lines::Sha(_) => rhythm.extend(std::iter::repeat_n(0, rounds(lines))),
        }
    }
    rhythm
}

/// How many `sha256rnds2` there are: one, or none if these only load or store.
fn rounds(lines: &Lines) -> usize {
    match lines {
        Lines::Vector(_) => 0,
        Lines::Sha(lines) => lines
            .iter()
            .filter(|line| line.starts_with("sha256rnds2"))
            .count(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<Lines> {
        let kind = |word: &str| match word {
            "R" => Lines::Sha(vec!["vmovq".into(), "sha256rnds2".into()]),
            "S" => Lines::Sha(vec!["vmovq".into(), "sha256rnds2".into(), "vmovd".into()]),
            other => Lines::Vector(other.into()),
        };
        text.split(' ').map(kind).collect()
    }

    fn text(lines: Vec<Lines>) -> String {
        let all = lines.into_iter().flat_map(Lines::into_lines);
        all.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn vector_instructions_follow_the_rounds_as_the_rhythm_says() {
        let mixed = lines("a R b c S d R e f g");
        assert_eq!(of(&mixed), [2, 1, 3]);
        assert_eq!(
            text(apply(mixed, &[0, 3, 1])),
            "vmovq sha256rnds2 vmovq sha256rnds2 vmovd a b c vmovq sha256rnds2 d e f g"
        );
    }

    #[test]
    fn the_rhythm_of_an_order_changes_nothing() {
        let ordered = lines("R a b S c R R d");
        assert_eq!(apply(ordered.clone(), &of(&ordered)), ordered);
    }

    #[test]
    #[should_panic = "another number of sha256rnds2"]
    fn a_rhythm_for_other_rounds_is_refused() {
        apply(lines("R a R b"), &[1]);
    }
}
