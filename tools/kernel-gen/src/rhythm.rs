//! Rhythms: how many vector instructions stand between `sha256rnds2`, found by trial.
//!
//! Two orders of the same instructions that a model takes for equals may differ by several percent on a real core. So the
//! last step of a plan is a table that hill climbing on measured time has improved: after the registers are dealt out it
//! moves the vector instructions against the SHA instructions, each kind in its own order. Within an iteration the two kinds
//! share neither registers nor memory, so any rhythm computes the same.

use crate::registers::Lines;

/// Deals the vector instructions out anew: `rhythm[i]` groups of lines after the `sha256rnds2` of number i, the rest at the end.
///
/// # Panics
/// If the rhythm is not for this many `sha256rnds2`.
pub fn apply(lines: Vec<Lines>, rhythm: &[u8]) -> Vec<Lines> {
    let (vector, sha): (Vec<_>, Vec<_>) = lines
        .into_iter()
        .partition(|lines| matches!(lines, Lines::Vector(_)));
    let sha: Vec<String> = sha
        .into_iter()
        .flat_map(|(Lines::Sha(lines) | Lines::Vector(lines))| lines)
        .collect();
    let rounds = sha.iter().filter(|line| is_rounds(line)).count();
    assert_eq!(
        rounds,
        rhythm.len(),
        "the rhythm was found for another number of sha256rnds2: it must be found again"
    );
    let (mut vector, mut rhythm) = (vector.into_iter(), rhythm.iter());
    let mut dealt = Vec::new();
    for line in sha {
        let is_rounds = is_rounds(&line);
        dealt.push(Lines::Sha(vec![line]));
        if is_rounds {
            let count = rhythm.next().copied().unwrap_or(0);
            dealt.extend(vector.by_ref().take(count.into()));
            if rhythm.len() == 0 {
                dealt.extend(vector.by_ref());
            }
        }
    }
    dealt
}

/// How many groups of vector instructions follow each `sha256rnds2`: the rhythm that changes nothing, but for those before the
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
            Lines::Sha(lines) => rhythm.extend(lines.iter().filter(|line| is_rounds(line)).map(|_| 0)),
        }
    }
    rhythm
}

fn is_rounds(line: &str) -> bool {
    line.starts_with("sha256rnds2")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<Lines> {
        let kind = |word: &str| match word {
            "R" => Lines::Sha(vec!["vmovq".into(), "sha256rnds2".into()]),
            "s" => Lines::Sha(vec!["vmovd".into()]),
            other => Lines::Vector(vec![other.into()]),
        };
        text.split(' ').map(kind).collect()
    }

    fn text(lines: Vec<Lines>) -> String {
        let all = lines
            .into_iter()
            .flat_map(|(Lines::Vector(lines) | Lines::Sha(lines))| lines);
        all.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn vector_instructions_follow_the_rounds_as_the_rhythm_says() {
        let mixed = lines("a R b c s R d R e f g");
        assert_eq!(of(&mixed), [2, 1, 3]);
        assert_eq!(
            text(apply(mixed, &[0, 3, 1])),
            "vmovq sha256rnds2 vmovd vmovq sha256rnds2 a b c vmovq sha256rnds2 d e f g"
        );
    }

    #[test]
    #[should_panic = "another number of sha256rnds2"]
    fn a_rhythm_for_other_rounds_is_refused() {
        apply(lines("R a R b"), &[1]);
    }
}
