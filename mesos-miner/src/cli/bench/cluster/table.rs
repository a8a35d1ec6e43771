//! The results for people.

use super::findings::{Findings, all_threads, one_thread};
use messages::bench::Rate;
use scheduler::bench::{AgentResult, ClusterResult, LeftOut};
use std::fmt::Write as _;
use text::HashRate;

/// What the columns mean.
pub(super) const LEGEND: &str = "\
one thread: median of the CPUs, each by itself; scaling: all threads over that many times one thread; cycles/hash: core clock
cycles of one thread, at most (<=) where the clock changes with wide vectors; answers: searches that were checked on all CPUs at
full load; !: stands out, see above
";

/// Everything in plain text.
pub(super) fn text(result: &ClusterResult, findings: &Findings) -> String {
    let mut out = String::new();
    if !findings.0.is_empty() {
        out.push_str("Stands out:\n");
        for finding in &findings.0 {
            let _ = writeln!(out, "  ! {finding}");
        }
        out.push('\n');
    }
    left_out(&mut out, "Not measured:", &result.failed);
    if !result.agents.is_empty() {
        let rows = result.agents.iter().map(|agent| row(agent, findings));
        out.push_str(&aligned(&HEAD, rows.collect()));
        out.push('\n');
        let (head, rows) = by_kernel(&result.agents);
        out.push_str("One thread by kernel (*: chosen):\n");
        out.push_str(&aligned(&head, rows));
        out.push('\n');
        out.push_str(LEGEND);
    }
    left_out(&mut out, "\nLeft out:", &result.declined);
    out
}

fn left_out(out: &mut String, title: &str, agents: &[LeftOut]) {
    if agents.is_empty() {
        return;
    }
    let _ = writeln!(out, "{title}");
    for agent in agents {
        let _ = writeln!(out, "  {}: {}", agent.hostname, agent.why);
    }
    out.push('\n');
}

pub(super) const HEAD: [&str; 11] = [
    "",
    "agent",
    "CPUs",
    "kernel",
    "one thread",
    "all threads",
    "scaling",
    "cycles/hash",
    "answers",
    "features",
    "CPU model",
];

pub(super) fn row(agent: &AgentResult, findings: &Findings) -> Vec<String> {
    let machine = &agent.machine;
    let mark = if findings.mark(&agent.agent_id) { "!" } else { "" };
    vec![
        mark.to_owned(),
        agent.hostname.clone(),
        machine.cpus.len().to_string(),
        machine.chosen.clone(),
        HashRate(one_thread(agent)).to_string(),
        HashRate(all_threads(agent)).to_string(),
        scaling(agent).map_or_else(|| "-".to_owned(), |scaling| format!("{scaling:.3}")),
        cycles(agent),
        answers(agent),
        machine.features.join(","),
        machine.model.clone(),
    ]
}

/// The rate of all threads over that of as many threads at the rate of one; `None` with one CPU.
pub(super) fn scaling(agent: &AgentResult) -> Option<f64> {
    let together = agent.together.as_ref()?;
    Some(together.rate() / (one_thread(agent) * together.cpus.len() as f64))
}

/// Cycles per hash of the chosen kernel, on the first CPU that tells them.
fn cycles(agent: &AgentResult) -> String {
    let chosen = agent
        .machine
        .kernels
        .iter()
        .find(|kernel| kernel.name == agent.machine.chosen);
    let bound = if chosen.is_some_and(|kernel| kernel.cycles_are_bound) {
        "<= "
    } else {
        ""
    };
    let cycles = agent.each_alone().find_map(|rate| rate.cycles_per_hash);
    cycles.map_or_else(|| "-".to_owned(), |cycles| format!("{bound}{cycles:.1}"))
}

pub(super) fn answers(agent: &AgentResult) -> String {
    let right: u64 = agent.answers.iter().map(|answers| answers.right).sum();
    let kernels = agent.wrong_kernels().count() as u64;
    match agent.wrong_answers().map(|(_, wrong)| wrong).sum::<u64>() + kernels {
        0 => format!("{right} right"),
        wrong => format!("{wrong} WRONG, {right} right"),
    }
}

/// One thread by kernel: the median of the agent's CPUs. The names of the columns, and the rows.
pub(super) fn by_kernel(agents: &[AgentResult]) -> (Vec<&str>, Vec<Vec<String>>) {
    let names = kernel_names(agents);
    let row = |agent: &AgentResult| {
        let rates = names.iter().map(|name| match of_kernel(agent, name) {
            Some(rate) if *name == agent.machine.chosen => format!("*{}", HashRate(rate)),
            Some(rate) => HashRate(rate).to_string(),
            None => "-".to_owned(),
        });
        [String::new(), agent.hostname.clone()]
            .into_iter()
            .chain(rates)
            .collect()
    };
    let rows = agents.iter().map(row).collect();
    (["", "agent"].into_iter().chain(names).collect(), rows)
}

/// Those that were measured, in the order in which the first agent has them.
pub(super) fn kernel_names(agents: &[AgentResult]) -> Vec<&str> {
    let mut names = Vec::new();
    for rate in agents.iter().flat_map(|agent| &agent.alone) {
        if !names.contains(&rate.kernel.as_str()) {
            names.push(rate.kernel.as_str());
        }
    }
    names
}

pub(super) fn of_kernel(agent: &AgentResult, name: &str) -> Option<f64> {
    let of_kernel = agent.alone.iter().filter(|rate| rate.kernel == name);
    super::findings::median(of_kernel.map(Rate::rate).collect())
}

/// Columns as wide as their widest text, the last one without padding.
fn aligned(head: &[&str], rows: Vec<Vec<String>>) -> String {
    let head = head.iter().map(|text| (*text).to_owned()).collect();
    let lines: Vec<Vec<String>> = std::iter::once(head).chain(rows).collect();
    let widths = (0..lines[0].len()).map(|column| {
        let lengths = lines.iter().filter_map(|line| line.get(column));
        lengths.map(|text| text.chars().count()).max().unwrap_or(0)
    });
    let widths: Vec<usize> = widths.collect();
    let mut out = String::new();
    for line in lines {
        let cells = line
            .iter()
            .zip(&widths)
            .map(|(text, width)| format!("{text:<width$}"));
        let cells: Vec<String> = cells.collect();
        let _ = writeln!(out, "{}", cells.join("  ").trim_end());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::findings::tests::{agent, result};
    use super::*;

    /// The words of the line that begins with these, but for a mark.
    fn line<'a>(text: &'a str, begin: &str) -> Vec<&'a str> {
        let words = |line: &'a str| line.split("  ").map(str::trim).filter(|word| !word.is_empty());
        let found = text.lines().find(|line| words(line).any(|word| word == begin));
        words(found.unwrap_or_else(|| panic!("{begin}: {text}"))).collect()
    }

    fn of(result: &ClusterResult) -> String {
        text(result, &Findings::of(result))
    }

    #[test]
    fn an_agent_is_a_line() {
        let text = of(&result(vec![agent("h", 100e6)]));
        let wanted = "h 2 hybrid 100.00 MH/s 190.00 MH/s 0.950 150.0 100 right sha A CPU";
        assert_eq!(line(&text, "h").join(" "), wanted);
        assert!(
            !text.contains("Stands out") && !text.contains("Not measured"),
            "{text}"
        );
    }

    #[test]
    fn what_is_not_known_is_a_dash_and_bounds_are_said_to_be() {
        let mut odd = agent("h", 100e6);
        odd.machine.kernels[0].cycles_are_bound = true;
        assert!(line(&of(&result(vec![odd.clone()])), "h").contains(&"<= 150.0"));
        odd.alone.iter_mut().for_each(|rate| rate.cycles_per_hash = None);
        (odd.together, odd.machine.cpus) = (None, vec![0]);
        let text = of(&result(vec![odd]));
        assert_eq!(line(&text, "h")[4..7], ["100.00 MH/s", "-", "-"], "{text}");
    }

    #[test]
    fn what_stands_out_is_at_the_top_and_marked() {
        let mut wrong = agent("w", 100e6);
        wrong.answers[0].wrong = 2;
        let mut all = result(vec![agent("h", 100e6), wrong]);
        all.failed.push(LeftOut {
            agent_id: "i".to_owned(),
            hostname: "gone".to_owned(),
            why: "the agent went away".to_owned(),
        });
        let text = of(&all);
        assert!(
            text.starts_with("Stands out:\n  ! w: CPU 0 gave 2 wrong answers\n"),
            "{text}"
        );
        assert!(
            text.contains("Not measured:\n  gone: the agent went away\n"),
            "{text}"
        );
        assert_eq!(line(&text, "w")[0], "!");
        assert!(line(&text, "w").contains(&"2 WRONG, 100 right"), "{text}");
    }

    #[test]
    fn kernels_that_an_agent_does_not_have_are_dashes() {
        let mut other = agent("o", 50e6);
        other.machine.chosen = "scalar".to_owned();
        other.machine.kernels[0].name = "scalar".to_owned();
        other
            .alone
            .iter_mut()
            .for_each(|rate| rate.kernel = "scalar".to_owned());
        let agents = [agent("h", 100e6), other];
        let (head, rows) = by_kernel(&agents);
        assert_eq!(head, ["", "agent", "hybrid", "scalar"]);
        assert_eq!(rows[0][1..], ["h", "*100.00 MH/s", "-"]);
        assert_eq!(rows[1][1..], ["o", "-", "*50.00 MH/s"]);
    }
}
