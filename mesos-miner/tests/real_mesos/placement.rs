//! Constraints and revocable CPUs on agents that differ.

use serde_json::Value;
use testkit::RealMesos;

use crate::setup::{
    Setup, check_torn_down, cpus_in_use, state, subscribed, wait_for_tasks, wait_until_all_mine,
};

/// The agent's attribute of this name in the master's `/state`.
fn attribute(mesos: &RealMesos, agent_id: &Value, name: &str) -> Value {
    let state = state(mesos);
    let agents = state["slaves"].as_array().unwrap();
    let agent = agents.iter().find(|agent| agent["id"] == *agent_id).unwrap();
    agent["attributes"][name].clone()
}

/// Racks of the agents that a run with these constraints uses, and what it declines; sorted.
fn used(mesos: &RealMesos, constraints: &[&str], agents: usize) -> (Vec<String>, Vec<String>) {
    let options: Vec<_> = constraints
        .iter()
        .flat_map(|text| ["--constraint", text])
        .collect();
    let setup = Setup::new(mesos);
    let mut miner = setup.start(&[&options[..], &["--cpus-per-agent", "1"]].concat());
    let admin = miner.admin();
    let framework = subscribed(&mut miner);
    let tasks = wait_for_tasks(mesos, &framework, agents);
    wait_until_all_mine(&miner, &admin, agents);
    let mut racks: Vec<_> = tasks
        .iter()
        .map(|task| {
            attribute(mesos, &task["slave_id"], "rack")
                .as_str()
                .unwrap()
                .to_owned()
        })
        .collect();
    racks.sort();
    let misplaced = miner.status(&admin, "the agents that are declined", |status| {
        let declined = status["declined"].as_array()?.iter();
        let reasons = declined
            .filter_map(|one| one["reason"].as_str())
            .filter(|why| why.starts_with("--constraint"));
        Some(reasons.map(str::to_owned).collect::<Vec<_>>())
    });
    miner.stop();
    check_torn_down(mesos, &framework);
    (racks, misplaced)
}

#[test]
fn only_agents_that_fulfil_the_constraints_mine() {
    let options = [
        "--agents",
        "2",
        "--attributes",
        "rack:r1;level:10",
        "--attributes",
        "rack:r2;level:20",
    ];
    let Some(mesos) = RealMesos::start("only_agents_that_fulfil_the_constraints_mine", &options) else {
        return;
    };
    let (r1, r2) = (vec!["r1".to_owned()], vec!["r2".to_owned()]);
    let both = vec!["r1".to_owned(), "r2".to_owned()];
    // The master itself keeps to what it can compare, and so makes no other offer.
    assert_eq!(used(&mesos, &["rack:LIKE:r[13]"], 1), (r1, vec![]));
    assert_eq!(used(&mesos, &["rack:UNLIKE:r1"], 1), (r2.clone(), vec![]));
    assert_eq!(
        used(&mesos, &["rack:CLUSTER:r2", "@region:UNLIKE:south"], 1),
        (r2.clone(), vec![])
    );
    // It does not compare numbers.
    let level = "level:IS:20.0";
    assert_eq!(
        used(&mesos, &[level], 1),
        (r2, vec![format!("--constraint {level}")])
    );
    assert_eq!(used(&mesos, &["rack:UNIQUE"], 2).0, both);
    // Both agents have this machine's name.
    let (racks, declined) = used(&mesos, &["@hostname:UNIQUE"], 1);
    assert_eq!(
        (racks.len(), declined),
        (1, vec!["--constraint @hostname:UNIQUE".to_owned()])
    );
}

/// An agent has four regular CPUs here, and offers two revocable ones besides.
#[test]
fn revocable_cpus_are_used_as_wanted() {
    let options = ["--agents", "1", "--revocable", "cpus:2"];
    let Some(mesos) = RealMesos::start("revocable_cpus_are_used_as_wanted", &options) else {
        return;
    };
    for (policy, expected) in [
        ("no", vec![(false, 4.0)]),
        ("only", vec![(true, 2.0)]),
        ("prefer", vec![(false, 4.0), (true, 2.0)]),
    ] {
        let setup = Setup::new(&mesos);
        let mut miner = setup.start(&["--revocable", policy]);
        let admin = miner.admin();
        let framework = subscribed(&mut miner);
        let mut used = miner.status(&admin, "executors that run", |status| {
            let executors = status["executors"].as_array()?;
            let one = |executor: &Value| Some((executor["revocable"].as_bool()?, executor["cpus"].as_f64()?));
            let running = executors
                .iter()
                .filter(|executor| executor["state"] == "TASK_RUNNING");
            let all: Option<Vec<_>> = running.map(one).collect();
            all.filter(|all| all.len() == expected.len())
        });
        used.sort_by_key(|(revocable, _)| *revocable);
        assert_eq!(used, expected, "{policy}");
        wait_until_all_mine(&miner, &admin, expected.len());
        let all: f64 = expected.iter().map(|(_, cpus)| cpus).sum();
        let in_use = cpus_in_use(&mesos, &framework);
        assert!(
            (in_use - all).abs() < 1e-6 || policy != "no",
            "{policy}: {in_use}"
        );
        assert_eq!(miner.stop()["invalid"], 0);
        check_torn_down(&mesos, &framework);
    }
}
