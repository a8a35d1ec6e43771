//! The program as built for AArch64, where the kernel hands such files to an emulator: `tests/cpus/aarch64` builds it and
//! sees to that.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use std::path::PathBuf;
use support::program::{self, Running};
use support::{Miner, Pool};
use testkit::RealMesos;

/// A folder with the programs for AArch64.
const PROGRAMS: &str = "MESOS_MINER_TEST_AARCH64";

fn programs() -> Option<PathBuf> {
    let programs = std::env::var_os(PROGRAMS).map(PathBuf::from);
    if programs.is_none() {
        testkit::skip(&format!("aarch64 programs: {PROGRAMS} is not set"));
    }
    programs
}

/// The scheduler starts its own file as the executor.
#[test]
fn it_mines_on_its_embedded_cluster() {
    let Some(programs) = programs() else { return };
    let program = programs.join("mesos-miner");
    let options = ["--listen", "127.0.0.1:0", "--json", "--exit-after-shares", "3"];
    let ended = Running::start(program::command_of(program.to_str().unwrap(), &options)).finish();
    assert_eq!(ended.code, Some(0), "{ended:?}");
    let summary = ended.objects().pop().unwrap();
    assert!(summary["accepted"].as_u64() >= Some(3), "{summary}");
    assert_eq!(summary["invalid"], 0, "{summary}");
}

/// The scheduler and one agent are of this machine's architecture, the other agent says that it is not.
#[test]
fn its_executor_mines_on_an_agent_of_a_real_cluster() {
    let Some(programs) = programs() else { return };
    let name = "its_executor_mines_on_an_agent_of_a_real_cluster";
    let options = [
        "--agents",
        "2",
        "--attributes",
        "arch:aarch64",
        "--attributes",
        "rack:1",
    ];
    let Some(mesos) = RealMesos::start(name, &options) else {
        return;
    };
    let pool = Pool::start(&["--difficulty", "0.0005"]);
    let executor = programs.join("mesos-miner-executor");
    let master = mesos.master();
    let mut miner = Miner::start(&[
        "--master",
        &master,
        "--url",
        &pool.address,
        "--executor",
        executor.to_str().unwrap(),
        "--cpus-per-agent",
        "1",
    ]);
    let admin = miner.admin();
    miner.executors(2);
    let architectures = miner.status(&admin, "shares of both", |status| {
        let executors = status["executors"].as_array()?;
        let with_shares = executors
            .iter()
            .filter(|executor| executor["verified_shares"].as_u64() > Some(0));
        let mut architectures: Vec<_> = with_shares
            .map(|executor| executor["architecture"].as_str().unwrap_or_default().to_owned())
            .collect();
        architectures.sort();
        (architectures.len() == 2).then_some(architectures)
    });
    assert_eq!(
        architectures,
        ["aarch64", std::env::consts::ARCH],
        "{}",
        miner.story()
    );
    let summary = miner.stop();
    assert_eq!(summary["invalid"], 0, "{summary}");
    assert_eq!(summary["agents"], 2, "{summary}");
}
