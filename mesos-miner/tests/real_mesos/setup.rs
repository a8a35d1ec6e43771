//! A pool, runs on a cluster with the same state, and what the master says of them.

use serde_json::Value;
use tempfile::TempDir;
use testkit::RealMesos;

use crate::support::program::PROGRAM;
use crate::support::{Miner, Pool, eventually, http, wait_for_end_of_executors};

/// A pool, and the options of runs that mine on it with the same state directory.
pub(crate) struct Setup {
    pub(crate) pool: Pool,
    pub(crate) state: TempDir,
    pub(crate) master: String,
}

impl Setup {
    pub(crate) fn new(mesos: &RealMesos) -> Self {
        Self::at_pool(&["--job-interval", "5s"], mesos)
    }

    pub(crate) fn at_pool(options: &[&str], mesos: &RealMesos) -> Self {
        Self {
            pool: Pool::start(&[&["--difficulty", "0.0005"], options].concat()),
            state: tempfile::tempdir().unwrap(),
            master: mesos.master(),
        }
    }

    pub(crate) fn start(&self, options: &[&str]) -> Miner {
        self.start_build(PROGRAM, options)
    }

    pub(crate) fn start_build(&self, program: &str, options: &[&str]) -> Miner {
        let state = self.state.path().to_str().unwrap();
        let common = [
            "--master",
            &self.master,
            "--url",
            &self.pool.address,
            "--state",
            state,
        ];
        Miner::start_build(program, &[&common, options].concat())
    }
}

/// Waits for the subscription, and returns the framework's id.
pub(crate) fn subscribed(miner: &mut Miner) -> String {
    miner.event("subscribed")["framework_id"]
        .as_str()
        .unwrap()
        .to_owned()
}

/// The master's `/state`.
pub(crate) fn state(mesos: &RealMesos) -> Value {
    http::get(&mesos.master(), "/master/state").json()
}

/// The active framework of this id in the master's `/state`.
pub(crate) fn framework_state(mesos: &RealMesos, id: &str) -> Option<Value> {
    let state = state(mesos);
    let frameworks = state["frameworks"].as_array().unwrap();
    frameworks.iter().find(|framework| framework["id"] == id).cloned()
}

/// The running tasks of a framework, according to the master's state.
pub(crate) fn running_tasks(mesos: &RealMesos, framework: &str) -> Vec<Value> {
    let tasks = framework_state(mesos, framework).map(|framework| framework["tasks"].clone());
    let tasks = tasks
        .and_then(|tasks| Some(tasks.as_array()?.clone()))
        .unwrap_or_default();
    tasks
        .into_iter()
        .filter(|task| task["state"] == "TASK_RUNNING")
        .collect()
}

pub(crate) fn wait_for_tasks(mesos: &RealMesos, framework: &str, count: usize) -> Vec<Value> {
    eventually(&format!("{count} running tasks"), || {
        let tasks = running_tasks(mesos, framework);
        (tasks.len() == count).then_some(tasks)
    })
}

/// CPUs of a framework's tasks and executors, according to the master's state.
pub(crate) fn cpus_in_use(mesos: &RealMesos, framework: &str) -> f64 {
    framework_state(mesos, framework).unwrap()["used_resources"]["cpus"]
        .as_f64()
        .unwrap()
}

/// Waits until the status page shows that hashes and verified shares of every executor have grown.
pub(crate) fn wait_until_all_mine(miner: &Miner, admin: &str, executors: usize) {
    let counts = |status: &Value| -> Vec<(String, u64, u64)> {
        let executors = status["executors"].as_array().unwrap();
        let count = |executor: &Value, name: &str| executor[name].as_u64().unwrap();
        let of = |e: &Value| {
            (
                e["executor"].to_string(),
                count(e, "hashes"),
                count(e, "verified_shares"),
            )
        };
        executors.iter().map(of).collect()
    };
    let before = miner.status(admin, "executors", |status| {
        let counts = counts(status);
        (counts.len() == executors).then_some(counts)
    });
    miner.status(admin, "hashes and shares of every executor", |status| {
        let now = counts(status);
        let grown = |(then, now): (&(String, u64, u64), &(String, u64, u64))| {
            then.0 == now.0 && then.1 < now.1 && then.2 < now.2
        };
        (now.len() == executors && before.iter().zip(&now).all(grown)).then_some(())
    });
}

/// Checks that a run has ended cleanly: no task and no executor is left, and the framework is completed.
pub(crate) fn check_torn_down(mesos: &RealMesos, framework: &str) {
    wait_for_end_of_executors(mesos.dir());
    assert_eq!(framework_state(mesos, framework), None);
    let state = state(mesos);
    let completed = state["completed_frameworks"].as_array().unwrap();
    assert!(
        completed.iter().any(|old| old["id"] == framework),
        "{completed:?}"
    );
}
