//! Offer constraints: what is refused, and who is offered.

use mesos::proto::scheduler::event::Type as Event;
use mesos::proto::{
    AttributeConstraint, ConstraintGroup, OfferConstraints, Predicate, RoleConstraints, Selector,
};

use crate::peer::Peer;
use crate::support::{Framework, info, refused_call, subscribe_call, teardown};

pub(crate) async fn all(peer: &Peer) {
    invalid(&peer.master).await;
    offered(&peer.master).await;
    updated(&peer.master).await;
}

type One = (Selector, Predicate);

fn group(all: &[One]) -> ConstraintGroup {
    let one = |(selector, predicate): &One| AttributeConstraint {
        selector: Some(selector.clone()),
        predicate: Some(predicate.clone()),
    };
    ConstraintGroup {
        attribute_constraints: all.iter().map(one).collect(),
    }
}

fn of_role(role: &str, groups: Vec<ConstraintGroup>) -> OfferConstraints {
    OfferConstraints {
        role_constraints: [(role.to_owned(), RoleConstraints { groups })].into(),
    }
}

fn any(groups: &[&[One]]) -> OfferConstraints {
    of_role("*", groups.iter().map(|all| group(all)).collect())
}

fn rack(predicate: Predicate) -> One {
    (Selector::attribute("rack"), predicate)
}

/// Constraints that are refused, and how the texts begin.
fn bad() -> Vec<(OfferConstraints, String)> {
    let role = "A role * has an invalid 'AttributeConstraint':";
    let exactly_one = "Exactly one of 'AttributeConstraint::Selector::name' or \
                       'AttributeConstraint::Selector::pseudoattribute_type' must be set";
    let unknown = Selector {
        pseudoattribute_type: Some(0),
        ..Selector::default()
    };
    let mut all = vec![
        (
            of_role("*", vec![]),
            "'OfferConstraints::role_constraints' has an empty 'RoleConstraints::groups' for role *"
                .to_owned(),
        ),
        (
            any(&[&[]]),
            "'OfferConstraints::RoleConstraints::groups' for role *contains an empty RoleConstraints::Group"
                .into(),
        ),
    ];
    all.push((
        any(&[&[(Selector::default(), Predicate::exists())]]),
        format!("{role} {exactly_one}"),
    ));
    all.push((
        any(&[&[(unknown, Predicate::exists())]]),
        format!("{role} Unknown pseudoattribute type"),
    ));
    all.push((
        any(&[&[rack(Predicate::default())]]),
        format!("{role} Unknown predicate type"),
    ));
    for pattern in ["(", "[z-a]", r"\1", ")(", "(?=a)"] {
        let text = format!("{role} Failed to construct regex from pattern '{pattern}': ");
        all.push((any(&[&[rack(Predicate::text_matches(pattern))]]), text.clone()));
        all.push((any(&[&[rack(Predicate::text_not_matches(pattern))]]), text));
    }
    all
}

async fn invalid(master: &str) {
    for (constraints, text) in bad() {
        let mut call = subscribe_call(&info(0.0));
        call.subscribe.as_mut().unwrap().offer_constraints = Some(constraints);
        let seen = refused_call(master, &call).await;
        assert!(seen.starts_with(&text), "{seen}, not {text}");
    }
    let framework = Framework::subscribe(master, info(0.0)).await;
    for (constraints, text) in bad() {
        let (status, seen) = framework.update_framework(Some(constraints)).await;
        let text = format!("'UpdateFramework.offer_constraints' are not valid: {text}");
        assert!(
            status == 400 && seen.starts_with(&text),
            "{status} {seen}, not {text}"
        );
    }
    teardown(framework).await;
}

/// Racks of the agents in the next offers.
async fn racks(framework: &mut Framework, agents: usize) -> Vec<String> {
    let mut racks = Vec::new();
    while racks.len() < agents {
        for offer in framework.wait(Event::Offers).await.offers.unwrap().offers {
            let rack = offer.attributes.iter().find(|one| one.name == "rack").unwrap();
            racks.push(rack.text.as_ref().unwrap().value.clone());
        }
    }
    racks.sort();
    racks
}

async fn offered(master: &str) {
    let (both, first, second) = (&["r1", "r2"][..], &["r1"][..], &["r2"][..]);
    let attribute = Selector::attribute;
    let cases: Vec<(OfferConstraints, &[&str])> = vec![
        (OfferConstraints::default(), both),
        (any(&[&[rack(Predicate::exists())]]), both),
        (any(&[&[(attribute("zone"), Predicate::exists())]]), first),
        (any(&[&[(attribute("zone"), Predicate::not_exists())]]), second),
        (any(&[&[rack(Predicate::text_equals("r1"))]]), first),
        (any(&[&[rack(Predicate::text_not_equals("r1"))]]), second),
        // Where there is nothing, it is not that.
        (
            any(&[&[(attribute("zone"), Predicate::text_not_equals("z1"))]]),
            second,
        ),
        (
            any(&[&[(attribute("zone"), Predicate::text_not_matches("z."))]]),
            second,
        ),
        // Comparisons say nothing about numbers.
        (any(&[&[(attribute("size"), Predicate::text_equals("4"))]]), first),
        (
            any(&[&[
                (attribute("size"), Predicate::text_not_equals("3")),
                rack(Predicate::text_equals("r1")),
            ]]),
            first,
        ),
        (any(&[&[rack(Predicate::text_matches("r."))]]), both),
        (any(&[&[rack(Predicate::text_not_matches(".2"))]]), first),
        (any(&[&[rack(Predicate::text_matches("x|.2"))]]), second),
        (
            any(&[&[(Selector::hostname(), Predicate::text_equals("127.0.0.1"))]]),
            both,
        ),
        (any(&[&[(Selector::region(), Predicate::not_exists())]]), both),
        (
            any(&[&[(Selector::zone(), Predicate::text_not_equals("z"))]]),
            both,
        ),
        (
            any(&[
                &[rack(Predicate::text_equals("r1"))],
                &[rack(Predicate::text_equals("r2"))],
            ]),
            both,
        ),
        // What concerns another role concerns nobody.
        (
            of_role("zz", vec![group(&[rack(Predicate::text_equals("x"))])]),
            both,
        ),
    ];
    for (constraints, wanted) in cases {
        let case = format!("{constraints:?}");
        let mut call = subscribe_call(&info(0.0));
        call.subscribe.as_mut().unwrap().offer_constraints = Some(constraints);
        let mut framework = Framework::subscribe_by(master, info(0.0), &call).await;
        assert_eq!(racks(&mut framework, wanted.len()).await, wanted, "{case}");
        teardown(framework).await;
    }
}

async fn updated(master: &str) {
    let nobody = [
        rack(Predicate::text_matches("r")),
        (Selector::hostname(), Predicate::text_equals("x")),
        (Selector::region(), Predicate::exists()),
    ];
    let mut call = subscribe_call(&info(0.0));
    let constraints = any(&[&nobody[..1], &nobody[1..2], &nobody[2..]]);
    call.subscribe.as_mut().unwrap().offer_constraints = Some(constraints);
    let mut framework = Framework::subscribe_by(master, info(0.0), &call).await;
    // Everything is left to another framework, for as long as it wants.
    let mut other = Framework::subscribe(master, info(0.0)).await;
    assert_eq!(racks(&mut other, 2).await, ["r1", "r2"]);
    teardown(other).await;
    assert!(framework.none_seen(Event::Offers));
    for wanted in ["r2", "r1"] {
        let constraints = any(&[&[rack(Predicate::text_equals(wanted))]]);
        assert_eq!(
            framework.update_framework(Some(constraints)).await,
            (200, String::new())
        );
        assert_eq!(racks(&mut framework, 1).await, [wanted]);
    }
    assert!(framework.none_seen(Event::Rescind), "open offers stay");
    teardown(framework).await;
}
