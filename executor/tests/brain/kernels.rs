//! Which kernel hashes: the fastest right one for the assignment, the one that was asked for, never a wrong one.

use executor::executor::Output;
use mesos::proto::{Reason, TaskState};
use messages::{MeasuredKernel, ToExecutor};
use miner_core::{Kernel, Selection, Trial, Trials, WrongAnswers};
use std::time::Duration;

use crate::bench::{Bench, assign};
use crate::support::{assignment, data, trials};

/// The first kernel of this CPU, fast with one version, and the last, fast with many; the first is perhaps wrong.
fn measured(wrong: bool) -> (Trials, Kernel, Kernel) {
    let all: Vec<Kernel> = Kernel::available().collect();
    let (first, last) = (all[0], all[all.len() - 1]);
    let fault = WrongAnswers {
        kernel: first.name(),
        fault: "by this test".to_owned(),
    };
    let trial = |kernel: Kernel| Trial {
        kernel,
        answers: if wrong && kernel == first {
            Err(fault.clone())
        } else {
            Ok(())
        },
        nonce_only: Some(if kernel == first { 9e6 } else { 1e6 }),
        rolling: Some(if kernel == last { 9e6 } else { 1e6 }),
    };
    (all.into_iter().map(trial).collect(), first, last)
}

fn arranged(bench: &Bench) -> Vec<Selection> {
    let selection = |out: &Output| match out {
        Output::Arrange { arrangement, .. } => Some(arrangement.kernels),
        _ => None,
    };
    bench.outputs.iter().filter_map(selection).collect()
}

#[test]
fn the_fastest_of_each_mode_hashes() {
    let (trials, first, last) = measured(false);
    if first == last {
        return testkit::skip("this CPU has one kernel only");
    }
    let mut bench = Bench::on(trials);
    bench.give(executor::executor::Input::Subscribed { killing_state: true });
    bench.launch("a", 1000, Some(data().encode()));
    let selection = Selection {
        nonce_only: first,
        rolling: last,
    };
    assert_eq!(arranged(&bench), [selection]);
    bench.ready(1);
    bench.pass(Duration::from_secs(2));
    assert_eq!(bench.report().kernel, last.name(), "without an assignment");

    // Four versions are as good as one, 32 are many.
    bench.tell(&assign(1, 1));
    bench.pass(Duration::from_secs(2));
    assert_eq!(bench.report().kernel, first.name());
    let mut rolling = assignment(2, 1, 1e6);
    rolling.space.version_mask = 0x0003_e000;
    rolling.space.version_fixed = 0;
    bench.tell(&ToExecutor::Assign(Box::new(rolling)));
    bench.pass(Duration::from_secs(2));
    let report = bench.report();
    assert_eq!(report.kernel, last.name());
    let told = MeasuredKernel {
        name: first.name().to_owned(),
        nonce_only: 9_000_000,
        rolling: 1_000_000,
        wrong: false,
    };
    assert_eq!(report.kernels.len(), Kernel::available().count());
    assert_eq!(report.kernels[0], told);
}

#[test]
fn a_wrong_kernel_never_hashes() {
    let (trials, first, last) = measured(true);
    let mut bench = Bench::on(trials);
    bench.give(executor::executor::Input::Subscribed { killing_state: true });
    let mut forced = data();
    forced.kernel = Some(first.name().to_owned());
    bench.launch("forced", 1000, Some(forced.encode()));
    assert_eq!(bench.states(), [("forced", TaskState::Failed)]);
    let update = bench.updates()[0];
    assert_eq!(update.reason(), Reason::TaskInvalid);
    for part in [
        first.name(),
        "gives wrong answers on this CPU (by this test)",
        "name another kernel or none",
    ] {
        assert!(update.message().contains(part), "{}", update.message());
    }
    assert!(arranged(&bench).is_empty());

    if first == last {
        return testkit::skip("this CPU has one kernel only");
    }
    bench.launch("free", 1000, Some(data().encode()));
    let used = arranged(&bench)[0];
    assert!(used.nonce_only != first && used.rolling != first, "{used}");
    bench.ready(1);
    bench.pass(Duration::from_secs(2));
    let wrong = bench.report().kernels.into_iter().filter(|kernel| kernel.wrong);
    assert_eq!(
        wrong.map(|kernel| kernel.name).collect::<Vec<_>>(),
        [first.name()]
    );
}

#[test]
fn with_wrong_kernels_only_no_task_lives() {
    let right = trials();
    let wrong = right.iter().map(|trial| Trial {
        answers: Err(WrongAnswers {
            kernel: trial.kernel.name(),
            fault: "by this test".to_owned(),
        }),
        ..trial.clone()
    });
    let mut bench = Bench::on(wrong.collect());
    bench.give(executor::executor::Input::Subscribed { killing_state: true });
    bench.launch("a", 1000, Some(data().encode()));
    assert_eq!(bench.states(), [("a", TaskState::Failed)]);
    let message = bench.updates()[0].message();
    assert!(
        message.contains("every kernel gives wrong answers on this CPU"),
        "{message}"
    );
}

#[test]
fn a_kernel_by_name_hashes_in_both_modes() {
    let (trials, _, last) = measured(false);
    let mut bench = Bench::on(trials);
    bench.give(executor::executor::Input::Subscribed { killing_state: true });
    let mut forced = data();
    forced.kernel = Some(last.name().to_owned());
    bench.launch("a", 1000, Some(forced.encode()));
    assert_eq!(arranged(&bench), [Selection::only(last)]);
}
