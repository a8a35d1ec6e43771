//! `bench --master` on a real Mesos: agents that differ, agents that go away, and nothing that is left.

use rustix::process::Signal;
use serde_json::Value;
use testkit::RealMesos;

use crate::setup::state;
use crate::support::program::{Running, command, run};
use crate::support::{eventually, wait_for_end_of_executors};

/// Two agents, of one CPU and of two.
const AGENTS: [&str; 6] = [
    "--agents",
    "2",
    "--resources",
    "cpus:1;mem:1024",
    "--resources",
    "cpus:2;mem:1024",
];

/// The master lists nothing of anybody.
fn check_nothing_is_left(mesos: &RealMesos, benchmarks: usize) {
    wait_for_end_of_executors(mesos.dir());
    eventually("a master without frameworks", || {
        let state = state(mesos);
        let is_empty = |name: &str| state[name].as_array().unwrap().is_empty();
        (is_empty("frameworks") && is_empty("unregistered_frameworks")).then_some(())
    });
    let state = state(mesos);
    let completed = state["completed_frameworks"].as_array().unwrap();
    assert_eq!(completed.len(), benchmarks, "{completed:?}");
    for framework in completed {
        let count = |name: &str| framework[name].as_array().map_or(0, Vec::len);
        assert_eq!((count("tasks"), count("executors")), (0, 0), "{framework}");
        assert_eq!(framework["failover_timeout"], 0.0, "{framework}");
    }
}

fn start(mesos: &RealMesos, options: &[&str]) -> Running {
    let common = ["bench", "--json", "--master"];
    Running::start(command(
        &[&common, &[mesos.master().as_str()][..], options].concat(),
    ))
}

#[test]
fn agents_of_different_sizes_are_measured() {
    let Some(mesos) = RealMesos::start("agents_of_different_sizes_are_measured", &AGENTS) else {
        return;
    };
    let ended = start(&mesos, &["--seconds", "0.1"]).finish();
    assert_eq!(ended.code, Some(0), "{ended:?}");
    let result = ended.objects().remove(0);
    let agents = result["agents"].as_array().unwrap();
    let mut cpus: Vec<u64> = agents
        .iter()
        .map(|agent| agent["cpus_millis"].as_u64().unwrap())
        .collect();
    cpus.sort_unstable();
    assert_eq!(cpus, [1000, 2000], "{result}");
    let usable = std::thread::available_parallelism().map_or(1, usize::from);
    for agent in agents {
        let measured = agent["machine"]["cpus"].as_array().unwrap().len();
        let given = agent["cpus_millis"].as_u64().unwrap() as usize / 1000;
        assert_eq!(measured, given.min(usable), "{agent}");
        assert_eq!(agent["together"].is_null(), measured == 1, "{agent}");
    }
    check_nothing_is_left(&mesos, 1);

    // The ceilings of `run` hold.
    let one = start(
        &mesos,
        &["--seconds", "0.05", "--agents", "1", "--cpus-per-agent", "1"],
    )
    .finish();
    let agents = one.objects().remove(0)["agents"].as_array().unwrap().clone();
    assert_eq!(
        (agents.len(), &agents[0]["cpus_millis"]),
        (1, &Value::from(1000)),
        "{one:?}"
    );
    check_nothing_is_left(&mesos, 2);

    let nobody = run(&[
        "bench",
        "--master",
        &mesos.master(),
        "--min-cpus",
        "3",
        "--seconds",
        "0.05",
    ]);
    nobody.refused(1, &["no agent was measured", "--min-cpus"]);
    check_nothing_is_left(&mesos, 3);
}

#[test]
fn whatever_goes_away_nothing_is_left() {
    let Some(mesos) = RealMesos::start("whatever_goes_away_nothing_is_left", &AGENTS) else {
        return;
    };
    let kernel = ["--kernel", "scalar"];
    let is_measuring = |bench: &Running| {
        eventually("two agents that are measured", || {
            let measured = bench.log().matches("measuring").count();
            (measured == 2 && crate::support::executors_in(mesos.dir()).len() == 2).then_some(())
        });
    };
    // An agent.
    let bench = start(&mesos, &[&["--seconds", "15"][..], &kernel].concat());
    is_measuring(&bench);
    mesos.kill("agent1");
    let ended = bench.finish();
    ended.refused(1, &["1 agent could not be measured"]);
    let result = ended.objects().remove(0);
    assert_eq!(result["agents"].as_array().unwrap().len(), 1, "{result}");
    assert_eq!(result["failed"].as_array().unwrap().len(), 1, "{result}");
    mesos.restart("agent1");
    check_nothing_is_left(&mesos, 1);

    // The benchmark itself, asked to or not.
    for (signal, done) in [(Signal::TERM, 2), (Signal::KILL, 3)] {
        let bench = start(&mesos, &[&["--seconds", "100"][..], &kernel].concat());
        is_measuring(&bench);
        bench.signal(signal);
        let ended = bench.finish();
        assert_eq!(ended.code, (signal == Signal::TERM).then_some(1), "{ended:?}");
        check_nothing_is_left(&mesos, done);
    }
}
