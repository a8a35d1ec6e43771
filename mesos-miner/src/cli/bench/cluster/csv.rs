//! Every measurement as a line of CSV.

use messages::bench::Rate;
use scheduler::bench::{AgentResult, ClusterResult};
use serde::Serialize;
use std::borrow::Cow;
use std::io::Write;

/// One line. Hashes are double SHA-256 of a header.
#[derive(Serialize)]
struct Line<'a> {
    agent_id: Cow<'a, str>,
    hostname: Cow<'a, str>,
    cpu_model: Cow<'a, str>,
    architecture: Cow<'a, str>,
    features: String,
    /// CPUs that the agent gave.
    cpus_given: f64,
    kernel: Cow<'a, str>,
    /// It is the one that mining would use there.
    chosen: bool,
    threads: usize,
    /// The CPUs that hashed at the same time, with spaces between them.
    cpus: String,
    hashes: u64,
    seconds: f64,
    hashes_per_second: f64,
    cpu_seconds: f64,
    cycles_per_hash: Option<f64>,
    cycles_are_bound: bool,
    scatter: Option<f64>,
    /// Checked searches on these CPUs, of all kernels.
    right: u64,
    wrong: u64,
}

/// # Errors
/// If the lines cannot be written.
pub(super) fn write(result: &ClusterResult, out: impl Write) -> csv::Result<()> {
    let mut writer = csv::Writer::from_writer(out);
    for agent in &result.agents {
        for rate in agent.alone.iter().chain(&agent.together) {
            writer.serialize(line(agent, rate))?;
        }
    }
    writer.flush()?;
    Ok(())
}

fn line<'a>(agent: &'a AgentResult, rate: &'a Rate) -> Line<'a> {
    let machine = &agent.machine;
    let cpus: Vec<String> = rate.cpus.iter().map(ToString::to_string).collect();
    let kernel = machine.kernels.iter().find(|kernel| kernel.name == rate.kernel);
    let answers = || {
        agent
            .answers
            .iter()
            .filter(|answers| rate.cpus.contains(&answers.cpu))
    };
    Line {
        agent_id: plain(&agent.agent_id),
        hostname: plain(&agent.hostname),
        cpu_model: plain(&machine.model),
        architecture: plain(&machine.architecture),
        features: plain(&machine.features.join(" ")).into_owned(),
        cpus_given: agent.cpus_millis as f64 / 1000.0,
        kernel: plain(&rate.kernel),
        chosen: rate.kernel == machine.chosen,
        threads: rate.cpus.len(),
        cpus: cpus.join(" "),
        hashes: rate.hashes,
        seconds: rate.seconds,
        hashes_per_second: rate.rate(),
        cpu_seconds: rate.cpu_seconds,
        cycles_per_hash: rate.cycles_per_hash,
        cycles_are_bound: kernel.is_some_and(|kernel| kernel.cycles_are_bound),
        scatter: rate.scatter,
        right: answers().map(|answers| answers.right).sum(),
        wrong: answers().map(|answers| answers.wrong).sum(),
    }
}

/// A text that no spreadsheet takes for a formula: agents tell what they like.
fn plain(text: &str) -> Cow<'_, str> {
    if text.starts_with(['=', '+', '-', '@']) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

#[cfg(test)]
mod tests {
    use super::super::findings::tests::{agent, result};
    use super::*;

    fn lines(agents: Vec<AgentResult>) -> Vec<std::collections::BTreeMap<String, String>> {
        let mut out = Vec::new();
        write(&result(agents), &mut out).unwrap();
        let mut reader = csv::Reader::from_reader(&out[..]);
        reader.deserialize().map(|line| line.unwrap()).collect()
    }

    #[test]
    fn each_measurement_is_a_line() {
        let mut odd = agent("a,\"b", 100e6);
        odd.answers[1].wrong = 3;
        odd.alone[0].cycles_per_hash = None;
        let lines = lines(vec![odd]);
        assert_eq!(lines.len(), 3);
        let column = |name: &str| -> Vec<&str> { lines.iter().map(|line| line[name].as_str()).collect() };
        assert_eq!(column("hostname"), ["a,\"b"; 3]);
        assert_eq!(column("cpus"), ["0", "3", "0 3"]);
        assert_eq!(column("threads"), ["1", "1", "2"]);
        assert_eq!(
            column("hashes_per_second"),
            ["100000000.0", "100000000.0", "190000000.0"]
        );
        assert_eq!(column("cycles_per_hash"), ["", "150.0", "150.0"]);
        assert_eq!(column("wrong"), ["0", "3", "3"]);
        assert_eq!(column("right"), ["50", "50", "100"]);
        assert_eq!(column("chosen"), ["true"; 3]);
    }

    #[test]
    fn no_text_is_a_formula() {
        for text in ["=1+1", "+1", "-1", "@x"] {
            assert_eq!(lines(vec![agent(text, 1e6)])[0]["hostname"], format!("'{text}"));
        }
    }
}
