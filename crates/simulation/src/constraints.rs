//! The placement constraints that worlds draw from, each with what it demands in plain terms: the checks judge by that, and
//! neither parse the text nor match a pattern.

/// What a constraint looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Field {
    Hostname,
    Agent,
    Region,
    Zone,
    Attribute(&'static str),
}

/// What must hold of the agents in use, by their values of the field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Demand {
    /// At most so many have the same value, and each has one.
    AtMost(u32),
    /// All have the same value.
    Alike,
    /// An agent that comes into use has a value of which no more are in use than of any other, as soon as so many values
    /// are in use; until then it has a new one.
    Evenly(usize),
    /// Each has one of these values.
    Among(&'static [&'static str]),
    /// None has one of these values.
    NotAmong(&'static [&'static str]),
}

#[derive(Debug)]
pub(crate) struct Rule {
    /// As `--constraint` takes it.
    pub(crate) text: &'static str,
    pub(crate) field: Field,
    pub(crate) demand: Demand,
}

const fn rule(text: &'static str, field: Field, demand: Demand) -> Rule {
    Rule { text, field, demand }
}

const RACK: Field = Field::Attribute("rack");
const OS: Field = Field::Attribute("os");

pub(crate) const RULES: [Rule; 17] = [
    rule("@hostname:UNIQUE", Field::Hostname, Demand::AtMost(1)),
    rule("@agent:UNIQUE", Field::Agent, Demand::AtMost(1)),
    rule("rack:unique", RACK, Demand::AtMost(1)),
    rule("rack:MAX_PER:2", RACK, Demand::AtMost(2)),
    rule("@zone:MAX_PER:2", Field::Zone, Demand::AtMost(2)),
    rule("rack:CLUSTER", RACK, Demand::Alike),
    rule("@region:CLUSTER", Field::Region, Demand::Alike),
    rule("@region:CLUSTER:west", Field::Region, Demand::Among(&["west"])),
    rule("rack:GROUP_BY", RACK, Demand::Evenly(1)),
    rule("@zone:GROUP_BY:2", Field::Zone, Demand::Evenly(2)),
    rule("rack:IS:r1", RACK, Demand::Among(&["r1"])),
    rule("os:LIKE:linux", OS, Demand::Among(&["linux"])),
    rule("os:LIKE:linux|bsd", OS, Demand::Among(&["linux", "bsd"])),
    rule("os:UNLIKE:linux", OS, Demand::NotAmong(&["linux"])),
    rule(
        "cores:IS:2.50",
        Field::Attribute("cores"),
        Demand::Among(&["2.5"]),
    ),
    rule(
        "ports:IS:[1-5, 7-7]",
        Field::Attribute("ports"),
        Demand::Among(&["[1-5,7-7]"]),
    ),
    rule(
        "tags:LIKE:.*ssd.*",
        Field::Attribute("tags"),
        Demand::Among(&["{ssd}", "{gpu,ssd}"]),
    ),
];
