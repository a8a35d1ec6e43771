//! A plan as the Rust that [`designs`](crate::designs) is written in.

use std::fmt::Write;

use crate::plan::Plan;

/// Columns of the table of a rhythm.
const COLUMNS: usize = 112;

/// The plan as an expression; a rhythm as a table behind it.
pub fn rust(plan: &Plan) -> String {
    let Plan {
        split,
        chains,
        dealing,
        stages,
        window,
        latencies,
        low_registers,
        soon,
        shared_moves,
        bursts,
        rhythm,
    } = plan;
    let bursts = match bursts {
        None => "None".to_owned(),
        Some(bursts) => format!("Some({bursts:?})"),
    };
    format!(
        "Plan {{
    split: {split},
    chains: {chains},
    dealing: Dealing::{dealing:?},
    stages: StageOrder::{stages:?},
    window: {window},
    latencies: {latencies:?},
    low_registers: {low_registers},
    soon: {soon},
    shared_moves: {shared_moves},
    bursts: {bursts},
    rhythm: Cow::Borrowed(&[{}]),
}}",
        table(rhythm)
    )
}

/// Numbers in lines.
fn table(rhythm: &[u8]) -> String {
    let mut text = String::new();
    let mut column = COLUMNS;
    for count in rhythm {
        let number = format!("{count},");
        if column + number.len() + 1 > COLUMNS {
            text += "\n        ";
            column = 8;
        } else {
            text += " ";
            column += 1;
        }
        column += number.len();
        let _ = write!(text, "{number}");
    }
    if !rhythm.is_empty() {
        text += "\n    ";
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{machine::ZEN4, plan::Bursts};

    #[test]
    fn a_plan_is_written_as_rust() {
        let plan = Plan {
            shared_moves: true,
            bursts: Some(Bursts { length: 2, lead: 24 }),
            rhythm: (0..100).collect(),
            ..Plan::new(34, 6, 40, ZEN4.latencies)
        };
        let text = rust(&plan);
        for part in [
            "Plan {\n    split: 34,\n    chains: 6,\n    dealing: Dealing::InTurn,",
            "latencies: Latencies { add: 2, ternary: 2, rotate: 3, shift: 2 },",
            "shared_moves: true,",
            "bursts: Some(Bursts { length: 2, lead: 24 }),",
            "rhythm: Cow::Borrowed(&[\n        0, 1, 2,",
            " 98, 99,\n    ]),",
        ] {
            assert!(text.contains(part), "{part}: {text}");
        }
        assert!(text.lines().all(|line| line.len() <= 120));
    }
}
