use super::*;
use mesos::proto::{
    AgentId, DomainInfo, FaultDomain, Range, Ranges, RegionInfo, ScalarValue, TextValue, ZoneInfo,
};

fn constraints(texts: &[&str]) -> Constraints {
    let parsed: Vec<Constraint> = texts.iter().map(|text| text.parse().expect(text)).collect();
    parsed.into()
}

fn text(name: &str, value: &str) -> Attribute {
    Attribute {
        name: name.to_owned(),
        text: Some(TextValue {
            value: value.to_owned(),
        }),
        ..Attribute::default()
    }
}

fn number(name: &str, value: f64) -> Attribute {
    Attribute {
        name: name.to_owned(),
        scalar: Some(ScalarValue { value }),
        ..Attribute::default()
    }
}

fn ranges(name: &str, ranges: &[(u64, u64)]) -> Attribute {
    let range = ranges.iter().map(|&(begin, end)| Range { begin, end }).collect();
    Attribute {
        name: name.to_owned(),
        ranges: Some(Ranges { range }),
        ..Attribute::default()
    }
}

fn offer(attributes: Vec<Attribute>) -> Offer {
    Offer {
        agent_id: AgentId::new("a-1"),
        hostname: "node1.example".to_owned(),
        attributes,
        domain: Some(DomainInfo {
            fault_domain: Some(FaultDomain {
                region: RegionInfo {
                    name: "north".to_owned(),
                },
                zone: ZoneInfo {
                    name: "n1".to_owned(),
                },
            }),
        }),
        ..Offer::default()
    }
}

/// Whether an agent with these attributes may be used, as far as it alone decides.
fn allows(constraint: &str, attributes: Vec<Attribute>) -> bool {
    let constraints = constraints(&[constraint]);
    let values = constraints.values(&offer(attributes));
    constraints
        .broken_by_one_more(&values, &Spread::default())
        .is_none()
}

#[test]
fn agents_are_told_apart_by_their_fields() {
    let rack = |value| vec![text("rack", value), text("rack", "second")];
    for (constraint, attributes, expected) in [
        ("rack:LIKE:r[1-3]", rack("r2"), true),
        ("rack:LIKE:r[1-3]", rack("xr2"), false),
        ("rack:LIKE:r[1-3]", rack("r22"), false),
        ("rack:LIKE:a|r2", rack("r2"), true),
        ("rack:LIKE:r[1-3]", vec![], false),
        ("rack:LIKE:second", rack("r2"), false),
        ("rack:like:R2", rack("r2"), false),
        ("rack:LIKE:(?i)R2", rack("r2"), true),
        ("rack:UNLIKE:r[1-3]", rack("r2"), false),
        ("rack:UNLIKE:r[1-3]", rack("r22"), true),
        ("rack:UNLIKE:r[1-3]", vec![], true),
        ("rack:IS:r2", rack("r2"), true),
        ("rack:IS:r2", rack("R2"), false),
        ("rack:CLUSTER:r2", rack("r2"), true),
        ("rack:CLUSTER:r2", rack("r3"), false),
        ("rack:CLUSTER:r2", vec![], false),
        ("rack:CLUSTER", rack("r3"), true),
        ("rack:UNIQUE", rack("r3"), true),
        ("rack:UNIQUE", vec![], false),
        ("rack:GROUP_BY", vec![], false),
        ("rack:MAX_PER:2", vec![], false),
        ("url:IS:http://x:1", vec![text("url", "http://x:1")], true),
        ("level:IS:10", vec![number("level", 10.0004)], true),
        ("level:IS:10.0", vec![number("level", 10.0)], true),
        ("level:IS:10.5", vec![number("level", 10.0)], false),
        ("level:LIKE:10", vec![number("level", 10.0)], true),
        (r"level:LIKE:0\.[0-9]", vec![number("level", 0.1 + 0.2)], true),
        (
            "keys:IS:[1-5, 7-7]",
            vec![ranges("keys", &[(1, 5), (7, 7)])],
            true,
        ),
        ("keys:IS:[1-5]", vec![ranges("keys", &[(1, 6)])], false),
        ("@hostname:LIKE:.*\\.example", vec![], true),
        ("hostname:UNLIKE:node.*", vec![text("hostname", "x")], false),
        ("@agent:IS:a-1", vec![], true),
        ("@region:IS:north", vec![], true),
        ("@zone:UNLIKE:n1", vec![], false),
    ] {
        assert_eq!(
            allows(constraint, attributes.clone()),
            expected,
            "{constraint} {attributes:?}"
        );
    }
    let nowhere = Offer {
        domain: None,
        ..offer(vec![])
    };
    assert_eq!(constraints(&["@region:UNIQUE"]).values(&nowhere), [None]);
}

/// Uses agents in this order as far as allowed, and says which.
fn used<'a>(constraint: &str, racks: &[&'a str]) -> Vec<&'a str> {
    let constraints = constraints(&[constraint]);
    let mut spread = Spread::default();
    let mut used = Vec::new();
    for rack in racks {
        let values = constraints.values(&offer(vec![text("rack", rack)]));
        if constraints.broken_by_one_more(&values, &spread).is_none() {
            spread.add(&values);
            assert_eq!(constraints.broken_by_use(&values, &spread), None);
            used.push(*rack);
        }
    }
    used
}

#[test]
fn operators_that_count_count_agents_in_use() {
    let racks = ["a", "a", "b", "a", "b", "c", "c", "c"];
    assert_eq!(used("rack:UNIQUE", &racks), ["a", "b", "c"]);
    assert_eq!(used("rack:MAX_PER:2", &racks), ["a", "a", "b", "b", "c", "c"]);
    assert_eq!(used("rack:CLUSTER", &["b", "a", "b", "c"]), ["b", "b"]);
    // Whoever is behind comes first, and where all are equal, whoever comes.
    assert_eq!(used("rack:GROUP_BY", &racks), ["a", "a", "b", "b", "c", "c", "c"]);
    assert_eq!(
        used("rack:GROUP_BY:2", &racks),
        ["a", "b", "a", "b", "c", "c", "c"]
    );
    assert_eq!(used("rack:GROUP_BY:3", &racks), ["a", "b", "c", "c"]);
}

#[test]
fn what_is_not_in_use_any_more_does_not_count() {
    let constraints = constraints(&["rack:UNIQUE", "@zone:MAX_PER:2"]);
    let values = constraints.values(&offer(vec![text("rack", "a")]));
    let mut spread = Spread::default();
    spread.add(&values);
    assert_eq!(constraints.broken_by_one_more(&values, &spread), Some(0));
    assert!(!constraints.is_lasting(0, &values));
    spread.remove(&values);
    assert_eq!(constraints.broken_by_one_more(&values, &spread), None);
    assert_eq!((spread.values(0), spread.values(1)), (0, 0));
}

/// An earlier run had other constraints.
#[test]
fn agents_in_use_may_be_too_many() {
    let constraints = constraints(&["rack:UNIQUE", "rack:MAX_PER:2", "rack:CLUSTER"]);
    let of = |rack| constraints.values(&offer(vec![text("rack", rack)]));
    let mut spread = Spread::default();
    for rack in ["a", "b", "b", "b"] {
        spread.add(&of(rack));
    }
    assert_eq!(constraints.broken_by_use(&of("b"), &spread), Some(0));
    spread.remove(&of("b"));
    spread.remove(&of("b"));
    spread.remove(&of("a"));
    spread.add(&of("c"));
    assert_eq!(constraints.broken_by_use(&of("b"), &spread), None);
    assert_eq!(
        constraints.broken_by_use(&of("c"), &spread),
        Some(2),
        "the first of equals stays"
    );
    assert!(constraints.is_lasting(0, &vec![None, None, None]));
}

#[test]
fn what_a_later_run_needs_is_kept() {
    let now = constraints(&[
        "rack:UNIQUE",
        "@hostname:UNIQUE",
        "@zone:MAX_PER:2",
        "rack:LIKE:r.*",
    ]);
    let values = now.values(&offer(vec![text("rack", "r1")]));
    let kept = now.kept(&values);
    assert!(kept.contains(&("rack".to_owned(), "r1".to_owned())));
    assert!(!kept.iter().any(|(field, _)| field == "@hostname"));
    assert_eq!(now.restore("a-1", "node1.example", &kept), values);
    let later = constraints(&["@agent:UNIQUE", "level:UNIQUE"]);
    assert_eq!(later.restore("a-1", "h", &kept), [Some("a-1".to_owned()), None]);
}

#[test]
fn faults_are_named() {
    for (text, fault) in [
        ("rack", "write FIELD:OPERATOR"),
        (":UNIQUE", "write FIELD:OPERATOR"),
        ("rack:", "write FIELD:OPERATOR"),
        ("@rack:UNIQUE", "@rack is no field"),
        ("rack:SAME", "SAME is no operator"),
        ("rack:UNIQUE:1", "UNIQUE takes no value"),
        ("rack:LIKE", "LIKE needs a value"),
        ("rack:LIKE:", "LIKE needs a value"),
        ("rack:IS", "IS needs a value"),
        ("rack:MAX_PER", "MAX_PER needs a value"),
        ("rack:MAX_PER:0", "MAX_PER needs a whole number"),
        ("rack:GROUP_BY:-1", "GROUP_BY needs a whole number"),
        ("rack:LIKE:[", "LIKE needs a regular expression"),
        (
            "rack:UNLIKE:a{1000}{1000}{1000}",
            "UNLIKE needs a regular expression",
        ),
    ] {
        let error = text.parse::<Constraint>().expect_err(text).to_string();
        assert!(error.contains(fault), "{text}: {error}");
    }
    assert!(
        format!("rack:IS:{}", "x".repeat(1024))
            .parse::<Constraint>()
            .is_err()
    );
}

#[test]
fn masters_are_told_what_they_can_check() {
    let roles = ["r".to_owned(), "s".to_owned()];
    assert_eq!(
        constraints(&["@agent:IS:a", "@hostname:UNIQUE"]).for_masters(&roles),
        None
    );
    assert_eq!(constraints(&[]).for_masters(&roles), None);
    let all = constraints(&[
        "rack:LIKE:r[1-3]",
        "rack:UNLIKE:r2",
        "level:IS:10",
        "os:IS:linux",
        "@zone:CLUSTER:n1",
        "row:MAX_PER:2",
        "@hostname:LIKE:node.*",
    ]);
    let told = all.for_masters(&roles).expect("something");
    assert_eq!(told.role_constraints.keys().collect::<Vec<_>>(), ["r", "s"]);
    let group = &told.role_constraints["s"].groups[0].attribute_constraints;
    let predicates: Vec<_> = group.iter().filter_map(|one| one.predicate.clone()).collect();
    use mesos::proto::Predicate;
    assert_eq!(
        predicates,
        [
            Predicate::text_matches("r[1-3]"),
            Predicate::text_not_matches("r2"),
            Predicate::exists(),
            Predicate::text_equals("linux"),
            Predicate::text_equals("n1"),
            Predicate::exists(),
            Predicate::text_matches("node.*"),
        ]
    );
    let long = constraints(&[
        &format!("rack:LIKE:{}", "x".repeat(100)),
        &format!("rack:UNLIKE:{}", "x".repeat(100)),
    ]);
    let group = &long.for_masters(&roles).expect("something").role_constraints["r"].groups[0];
    assert_eq!(group.attribute_constraints.len(), 1, "too long for a master");
}

/// Mesos's patterns are RE2's.
#[test]
fn patterns_that_masters_may_read_otherwise_are_not_told_to_them() {
    let told = |pattern: &str| {
        let all = constraints(&[&format!("rack:UNLIKE:{pattern}")]);
        assert_eq!(
            all.told_to_masters().count(),
            usize::from(all.for_masters(&["r".to_owned()]).is_some())
        );
        all.told_to_masters().count() == 1
    };
    for common in ["r1", "r[1-3]", "(a|b)+.*c?", "[^x]", "r[12][34]", "[]x]"] {
        assert!(told(common), "{common}");
    }
    for other in [
        "[a-z&&[^x]]1",
        "r{1,1500}1",
        "(?R)r1",
        r"\\d",
        "[[:alpha:]]",
        "[a--b]",
    ] {
        assert!(!told(other), "{other}");
    }
}
