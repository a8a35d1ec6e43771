//! CPU architectures: which one an agent has, and so which executor it is given.
//!
//! Mesos does not tell an agent's architecture. Its operator does, with the agent's flag `--attributes=arch:aarch64`, and
//! so does an executor that runs there. Of all other agents one architecture is assumed, this program's own.

use mesos::proto::{Attribute, Offer};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use text::foreign_within;

/// The agents' attribute.
const ATTRIBUTE: &str = "arch";
/// Most characters of a name that are shown.
const MAX_SHOWN: usize = 64;
/// Agents that are remembered because an executor there told another architecture than is assumed; beyond it that is
/// assumed all the same.
const MAX_LEARNED: usize = 10_000;
/// Agents without a fitting executor that are remembered; beyond it no more are named and counted.
const MAX_UNSERVED: usize = 10_000;

/// A CPU architecture by the name that Rust and `uname -m` have for it, such as `x86_64`. It need not be one that
/// executors are built for: an attribute may say anything.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Architecture(String);

impl Architecture {
    /// Those with kernels of their own, which further executors may be built for.
    pub const SUPPORTED: [&str; 2] = ["x86_64", "aarch64"];

    /// By any of its usual names, in any case.
    pub fn named(name: &str) -> Self {
        let name = name.trim().to_ascii_lowercase();
        Self(match name.as_str() {
            "x86-64" | "amd64" => "x86_64".to_owned(),
            "arm64" => "aarch64".to_owned(),
            _ => name,
        })
    }

    /// The one that this program was built for.
    pub fn own() -> Self {
        Self::named(std::env::consts::ARCH)
    }

    /// What an agent's attributes tell. The first of that name counts.
    fn of_attributes(attributes: &[Attribute]) -> Option<Self> {
        let attribute = attributes.iter().find(|attribute| attribute.name == ATTRIBUTE)?;
        // Mesos takes a text like 386 for a number.
        Some(match (&attribute.text, attribute.scalar) {
            (Some(text), _) => Self::named(&text.value),
            (None, Some(number)) => Self::named(&number.value.to_string()),
            (None, None) => Self::named("not a text"),
        })
    }
}

impl fmt::Display for Architecture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&foreign_within(&self.0, MAX_SHOWN))
    }
}

/// Who told an agent's architecture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ToldBy {
    Attribute,
    /// An executor that runs or ran there.
    Executor,
    /// Nobody.
    Assumption,
}

/// What is known of agents from elsewhere than their offers.
#[derive(Debug, Default)]
pub(crate) struct Architectures {
    learned: BTreeMap<String, Architecture>,
    /// Agents whose offers are declined because no executor fits.
    unserved: BTreeSet<String>,
}

impl Architectures {
    /// The architecture of an offer's agent.
    pub(crate) fn of_agent(&self, offer: &Offer, assumed: &Architecture) -> (Architecture, ToldBy) {
        if let Some(told) = Architecture::of_attributes(&offer.attributes) {
            return (told, ToldBy::Attribute);
        }
        match self.learned.get(&offer.agent_id.value) {
            Some(learned) => (learned.clone(), ToldBy::Executor),
            None => (assumed.clone(), ToldBy::Assumption),
        }
    }

    /// An executor that was built for this architecture runs on the agent.
    pub(crate) fn learn(&mut self, agent: &str, name: &str, assumed: &Architecture) {
        let architecture = Architecture::named(name);
        if architecture == *assumed {
            self.learned.remove(agent);
        } else if self.learned.len() < MAX_LEARNED || self.learned.contains_key(agent) {
            self.learned.insert(agent.to_owned(), architecture);
        }
    }

    /// Whether an executor fits this agent. True if that is news and bad.
    pub(crate) fn note(&mut self, agent: &str, is_served: bool) -> bool {
        if is_served {
            self.unserved.remove(agent);
            return false;
        }
        self.unserved.len() < MAX_UNSERVED && self.unserved.insert(agent.to_owned())
    }

    /// The agent is gone.
    pub(crate) fn forget(&mut self, agent: &str) {
        self.learned.remove(agent);
        self.unserved.remove(agent);
    }

    /// Agents whose offers are declined because no executor fits.
    pub(crate) fn unserved(&self) -> usize {
        self.unserved.len()
    }
}

/// What people are told of an agent that no executor fits.
pub(crate) fn unserved(hostname: &str, architecture: &Architecture, told_by: ToldBy) -> String {
    let source = match told_by {
        ToldBy::Attribute => "its attribute arch",
        ToldBy::Executor => "told by an executor there",
        ToldBy::Assumption => "assumed, since it has no attribute arch",
    };
    let way_out = if Architecture::SUPPORTED.contains(&architecture.0.as_str()) {
        format!("name a mesos-miner-executor that was built for {architecture} with --executor")
    } else {
        let supported = Architecture::SUPPORTED.join(" and ");
        format!("executors can be built for {supported}, so correct the attribute if it is one of these")
    };
    format!(
        "agent {hostname} has the CPU architecture {architecture} ({source}), and there is no executor for it: its \
         offers are declined; {way_out}"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use mesos::proto::{AgentId, ScalarValue, TextValue, ValueType};

    fn text(name: &str, value: &str) -> Attribute {
        Attribute {
            name: name.to_owned(),
            r#type: ValueType::Text.into(),
            text: Some(TextValue {
                value: value.to_owned(),
            }),
            ..Attribute::default()
        }
    }

    fn offer(attributes: Vec<Attribute>) -> Offer {
        Offer {
            agent_id: AgentId::new("a"),
            attributes,
            ..Offer::default()
        }
    }

    #[test]
    fn an_attribute_may_have_any_usual_spelling() {
        let assumed = Architecture::named("sparc64");
        for (attributes, wanted, told_by) in [
            (vec![], "sparc64", ToldBy::Assumption),
            (vec![text("rack", "arm64")], "sparc64", ToldBy::Assumption),
            (vec![text("arch", "x86_64")], "x86_64", ToldBy::Attribute),
            (vec![text("arch", "X86-64")], "x86_64", ToldBy::Attribute),
            (vec![text("arch", "AMD64")], "x86_64", ToldBy::Attribute),
            (
                vec![text("rack", "1"), text("arch", " aarch64")],
                "aarch64",
                ToldBy::Attribute,
            ),
            (vec![text("arch", "Arm64")], "aarch64", ToldBy::Attribute),
            (
                vec![text("arch", "arm64"), text("arch", "amd64")],
                "aarch64",
                ToldBy::Attribute,
            ),
            (vec![text("arch", "RiscV64")], "riscv64", ToldBy::Attribute),
        ] {
            let told = Architectures::default().of_agent(&offer(attributes.clone()), &assumed);
            assert_eq!(told, (Architecture(wanted.to_owned()), told_by), "{attributes:?}");
        }
        let number = Attribute {
            name: "arch".to_owned(),
            scalar: Some(ScalarValue { value: 386.0 }),
            ..Attribute::default()
        };
        let told = Architectures::default().of_agent(&offer(vec![number]), &assumed);
        assert_eq!(told.0.to_string(), "386");
    }

    #[test]
    fn an_executor_tells_of_its_agent_and_the_attribute_counts_more() {
        let assumed = Architecture::named("x86_64");
        let mut architectures = Architectures::default();
        let of = |architectures: &Architectures, attributes| {
            let (architecture, told_by) = architectures.of_agent(&offer(attributes), &assumed);
            (architecture.to_string(), told_by)
        };
        architectures.learn("a", "aarch64", &assumed);
        let learned = ("aarch64".to_owned(), ToldBy::Executor);
        assert_eq!(of(&architectures, vec![]), learned);
        let attribute = vec![text("arch", "x86_64")];
        assert_eq!(
            of(&architectures, attribute),
            ("x86_64".to_owned(), ToldBy::Attribute)
        );
        architectures.learn("a", "x86_64", &assumed);
        assert_eq!(of(&architectures, vec![]).1, ToldBy::Assumption);
        architectures.learn("a", "aarch64", &assumed);
        architectures.forget("a");
        assert_eq!(of(&architectures, vec![]).1, ToldBy::Assumption);
        for agent in 0..=MAX_LEARNED {
            architectures.learn(&agent.to_string(), "aarch64", &assumed);
        }
        assert_eq!(architectures.learned.len(), MAX_LEARNED);
    }

    #[test]
    fn unserved_agents_are_news_once_and_bounded() {
        let mut architectures = Architectures::default();
        assert!(!architectures.note("a", true));
        assert!(architectures.note("a", false) && !architectures.note("a", false));
        assert_eq!(architectures.unserved(), 1);
        architectures.note("a", true);
        assert_eq!(architectures.unserved(), 0);
        assert!(architectures.note("a", false), "it is news again");
        architectures.forget("a");
        for agent in 0..=MAX_UNSERVED {
            architectures.note(&agent.to_string(), false);
        }
        assert_eq!(architectures.unserved(), MAX_UNSERVED);
    }

    #[test]
    fn people_are_told_the_architecture_and_the_way_out() {
        let told = unserved("h", &Architecture::named("ARM64"), ToldBy::Attribute);
        assert!(
            told.contains("h has the CPU architecture aarch64 (its attribute arch)")
                && told.ends_with("built for aarch64 with --executor"),
            "{told}"
        );
        let told = unserved("h", &Architecture::named("risc\nv"), ToldBy::Attribute);
        assert!(
            told.contains("risc v") && told.contains("can be built for x86_64 and aarch64"),
            "{told}"
        );
    }
}
