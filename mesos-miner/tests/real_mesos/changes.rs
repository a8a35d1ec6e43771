//! What changes while mining goes on: the build of the executors, and the ceilings.

use std::io::Write as _;
use std::os::unix::fs::PermissionsExt;

use rustix::process::Signal;
use serde_json::Value;
use tempfile::TempDir;
use testkit::RealMesos;

use crate::setup::{Setup, check_torn_down, cpus_in_use, subscribed, wait_for_tasks, wait_until_all_mine};
use crate::support::program::PROGRAM;
use crate::support::{Miner, eventually, executors_in};

/// The same program with other bytes behind it, which change nothing but its hash.
fn other_build(dir: &TempDir) -> String {
    let path = dir.path().join("mesos-miner");
    std::fs::copy(PROGRAM, &path).unwrap();
    std::fs::OpenOptions::new()
        .append(true)
        .open(&path)
        .unwrap()
        .write_all(b"another build")
        .unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
    path.to_str().unwrap().to_owned()
}

/// Waits until a status has this many outdated executors and executors that mine in all.
fn wait_for(miner: &Miner, admin: &str, outdated: u64, executors: usize) {
    miner.status(admin, "executors of the right build", |status| {
        let all = status["executors"].as_array()?;
        let mines = |executor: &&Value| executor["state"] == "TASK_RUNNING" && executor["threads"] == 1;
        let fits = status["outdated_executors"] == outdated && all.iter().filter(mines).count() == executors;
        fits.then_some(())
    });
}

#[test]
fn a_scheduler_of_another_build_replaces_the_executors_and_the_old_one_brings_its_own_back() {
    let name = "a_scheduler_of_another_build_replaces_the_executors_and_the_old_one_brings_its_own_back";
    let Some(mesos) = RealMesos::start(name, &["--agents", "2"]) else {
        return;
    };
    let dir = tempfile::tempdir().unwrap();
    let other = other_build(&dir);
    // A block of a session before goes to the next one as well, which refuses it.
    let setup = Setup::at_pool(&["--job-interval", "5s", "--block-difficulty", "1e12"], &mesos);
    let options = ["--cpus-per-agent", "1", "--keep-running"];
    let mut first = setup.start(&options);
    let framework = subscribed(&mut first);
    first.executors(2);
    first.shares(1);
    let old = executors_in(mesos.dir());
    first.stop();

    // Left alone if that is wanted.
    let mut second = setup.start_build(&other, &[&options[..], &["--upgrade-batch", "0"]].concat());
    let admin = second.admin();
    wait_until_all_mine(&second, &admin, 2);
    wait_for(&second, &admin, 2, 2);
    assert_eq!(executors_in(mesos.dir()), old);
    second.stop();

    let mut second = setup.start_build(&other, &options);
    let admin = second.admin();
    assert_eq!(subscribed(&mut second), framework);
    second.warning("warning", &["2 executors of another build", "1 at a time"]);
    second.warning("warning", &["all executors are of this build"]);
    wait_until_all_mine(&second, &admin, 2);
    let new = executors_in(mesos.dir());
    assert!(
        new.len() == 2 && new.iter().all(|pid| !old.contains(pid)),
        "{old:?} {new:?}"
    );
    assert_eq!(second.stop()["invalid"], 0);

    let mut third = setup.start(&options[..2]);
    let admin = third.admin();
    third.warning("warning", &["all executors are of this build"]);
    wait_until_all_mine(&third, &admin, 2);
    assert!(executors_in(mesos.dir()).iter().all(|pid| !new.contains(pid)));
    let summary = third.stop();
    assert_eq!(summary["rejected"], 0, "{summary}");
    check_torn_down(&mesos, &framework);
}

#[test]
fn ceilings_in_the_file_change_while_it_mines() {
    let Some(mesos) = RealMesos::start("ceilings_in_the_file_change_while_it_mines", &["--agents", "2"])
    else {
        return;
    };
    let setup = Setup::new(&mesos);
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("options.toml");
    let path = file.to_str().unwrap();
    std::fs::write(&file, "cpus = 1.5\n").unwrap();
    let mut miner = setup.start(&["--config", path]);
    let admin = miner.admin();
    let framework = subscribed(&mut miner);
    miner.executors(1);
    let set = |text: &str| {
        std::fs::write(&file, text).unwrap();
        miner.signal(Signal::HUP);
    };
    let wait_for_cpus = |cpus: f64| {
        eventually(&format!("{cpus} CPUs in use"), || {
            ((cpus_in_use(&mesos, &framework) - cpus).abs() < 1e-6).then_some(())
        });
    };
    wait_for_cpus(1.5);
    // Two agents of four CPUs each.
    set("cpus = 6\n");
    wait_for_cpus(6.0);
    set("cpus = 6\ncpus-per-agent = 2\n");
    wait_for_cpus(4.0);
    set("cpus = 1\n");
    wait_for_cpus(1.0);
    set("cpus = -1\n");
    eventually("the complaint", || {
        miner.log().contains("--cpus -1").then_some(())
    });
    wait_for_tasks(&mesos, &framework, 1);
    wait_until_all_mine(&miner, &admin, 1);
    assert_eq!(miner.stop()["invalid"], 0);
    check_torn_down(&mesos, &framework);
}
