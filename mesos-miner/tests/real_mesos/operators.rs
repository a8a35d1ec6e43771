//! What operators do to agents: draining, deactivating, removing for good.

use serde_json::{Value, json};
use testkit::RealMesos;

use crate::setup::{Setup, check_torn_down, state, subscribed, wait_for_tasks, wait_until_all_mine};
use crate::support::{eventually, http};

fn of_agent(kind: &str, field: &str, agent: &Value) -> Value {
    json!({"type": kind, field: {"agent_id": {"value": agent}}})
}

#[test]
fn agents_that_operators_take_away_are_left_and_used_again() {
    let name = "agents_that_operators_take_away_are_left_and_used_again";
    let Some(mesos) = RealMesos::start(name, &["--agents", "2"]) else {
        return;
    };
    let setup = Setup::new(&mesos);
    let mut miner = setup.start(&["--cpus-per-agent", "1"]);
    let admin = miner.admin();
    let framework = subscribed(&mut miner);
    let tasks = wait_for_tasks(&mesos, &framework, 2);
    let agent = &tasks[0]["slave_id"];

    // Mesos kills the task itself, and that is nobody's failure: the agent is used as soon as it offers again.
    http::operator_call(&mesos.master(), &of_agent("DRAIN_AGENT", "drain_agent", agent));
    wait_for_tasks(&mesos, &framework, 1);
    miner.status(&admin, "why there is not more", |status| {
        let [withdrawn] = status["withdrawn"].as_array()?.as_slice() else {
            return None;
        };
        assert_eq!(&withdrawn["agent_id"], agent, "{withdrawn}");
        withdrawn["reason"]
            .as_str()?
            .contains("DRAIN_AGENT")
            .then_some(())
    });
    // It is draining until the end of the task is acknowledged.
    let reactivate = of_agent("REACTIVATE_AGENT", "reactivate_agent", agent);
    eventually("the end of the draining", || {
        let answer = http::try_operator_call(&mesos.master(), &reactivate);
        (answer.status == 200).then_some(())
    });
    wait_for_tasks(&mesos, &framework, 2);
    wait_until_all_mine(&miner, &admin, 2);
    miner.status(&admin, "that it offers again", |status| {
        (status["withdrawn"] == json!([])).then_some(())
    });

    // What runs on an agent that makes no offers goes on.
    http::operator_call(
        &mesos.master(),
        &of_agent("DEACTIVATE_AGENT", "deactivate_agent", agent),
    );
    wait_until_all_mine(&miner, &admin, 2);
    http::operator_call(
        &mesos.master(),
        &of_agent("REACTIVATE_AGENT", "reactivate_agent", agent),
    );

    // An agent that is gone never comes back under its id.
    http::operator_call(
        &mesos.master(),
        &of_agent("MARK_AGENT_GONE", "mark_agent_gone", agent),
    );
    miner.until("the end of its task", |event| {
        (event["event"] == "task" && event["state"] == "TASK_GONE_BY_OPERATOR").then_some(())
    });
    wait_for_tasks(&mesos, &framework, 1);
    wait_until_all_mine(&miner, &admin, 1);
    let agents = state(&mesos)["slaves"].as_array().unwrap().len();
    assert_eq!(agents, 1);
    let summary = miner.stop();
    assert_eq!(
        (&summary["rejected"], &summary["invalid"]),
        (&0.into(), &0.into()),
        "{summary}"
    );
    check_torn_down(&mesos, &framework);
}

#[test]
fn twins_and_changes_of_the_framework_are_told_of() {
    let Some(mesos) = RealMesos::start(
        "twins_and_changes_of_the_framework_are_told_of",
        &["--agents", "1"],
    ) else {
        return;
    };
    let (one, other) = (Setup::new(&mesos), Setup::new(&mesos));
    let mut first = one.start(&["--cpus", "1", "--role", "day", "--keep-running"]);
    let framework = subscribed(&mut first);
    first.shares(1);
    let mut twin = other.start(&["--cpus", "1"]);
    twin.warning(
        "warning",
        &[
            "another framework has this one's name",
            &framework,
            "has a scheduler",
        ],
    );
    twin.stop();
    first.stop();
    let mut again = one.start(&["--cpus", "1", "--role", "night", "--role", "*"]);
    assert_eq!(subscribed(&mut again), framework);
    again.warning("warning", &["without role day now", "its tasks go on"]);
    again.shares(1);
    again.stop();
    check_torn_down(&mesos, &framework);
}
