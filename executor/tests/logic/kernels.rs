//! Which kernel hashes: the fastest correct one for the assignment or the requested one, never a wrong one.

use executor::logic::Action;
use mesos::proto::{Reason, TaskState};
use messages::{MeasuredKernel, Order};
use miner_core::{Kernel, Selection, Trial, Trials, WrongAnswers};
use std::time::Duration;

use crate::harness::{Harness, assign, order};
use crate::support::{assignment, data, trials};

/// Trials in which this CPU's first kernel is the fastest with one version and its last the fastest with
/// many, and those two kernels. The first is wrong if `wrong`.
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
        slowest: [None; 2],
    };
    (all.into_iter().map(trial).collect(), first, last)
}

fn planned(harness: &Harness) -> Vec<Selection> {
    let selection = |out: &Action| match out {
        Action::SetThreads { plan, .. } => Some(plan.kernels),
        _ => None,
    };
    harness.actions.iter().filter_map(selection).collect()
}

#[test]
fn the_fastest_of_each_mode_hashes() {
    let (trials, first, last) = measured(false);
    if first == last {
        return testkit::skip("this CPU has one kernel only");
    }
    let mut harness = Harness::on(trials);
    harness.give(executor::logic::Event::Subscribed { killing_state: true });
    harness.launch("a", 1000, Some(data().encode()));
    let planned = planned(&harness)[0];
    assert_eq!((planned.nonce_only, planned.rolling), (first, last));
    harness.ready(1);
    harness.pass(Duration::from_secs(2));
    assert_eq!(harness.report().kernel, last.name(), "without an assignment");

    // Four versions are as good as one, 32 are many.
    harness.tell(&assign(1, 1));
    harness.pass(Duration::from_secs(2));
    assert_eq!(harness.report().kernel, first.name());
    let mut rolling = assignment(2, 1, 1e6);
    rolling.space.version_mask = 0x0003_e000;
    rolling.space.version_fixed = 0;
    harness.tell(&order(Order::Assign(Box::new(rolling))));
    harness.pass(Duration::from_secs(2));
    let report = harness.report();
    assert_eq!(report.kernel, last.name());
    let told = MeasuredKernel {
        name: first.name().to_owned(),
        nonce_only: Some(9_000_000),
        rolling: Some(1_000_000),
        wrong: false,
    };
    let kernels = harness.description().kernels;
    assert_eq!(kernels.len(), Kernel::available().count());
    assert_eq!(kernels[0], told);
}

#[test]
fn a_wrong_kernel_never_hashes() {
    let (trials, first, last) = measured(true);
    let mut harness = Harness::on(trials);
    harness.give(executor::logic::Event::Subscribed { killing_state: true });
    let mut forced = data();
    forced.kernel = Some(first.name().to_owned());
    harness.launch("forced", 1000, Some(forced.encode()));
    assert_eq!(harness.states(), [("forced", TaskState::Failed)]);
    let update = harness.updates()[0];
    assert_eq!(update.reason(), Reason::TaskInvalid);
    for part in [
        first.name(),
        "gives wrong answers on this CPU (by this test)",
        "name another kernel or none",
    ] {
        assert!(update.message().contains(part), "{}", update.message());
    }
    assert!(planned(&harness).is_empty());

    if first == last {
        return testkit::skip("this CPU has one kernel only");
    }
    harness.launch("free", 1000, Some(data().encode()));
    let used = planned(&harness)[0];
    assert!(used.nonce_only != first && used.rolling != first, "{used}");
    harness.ready(1);
    harness.pass(Duration::from_secs(2));
    let kernels = harness.description().kernels;
    let wrong = kernels.into_iter().filter(|kernel| kernel.wrong);
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
    let mut harness = Harness::on(wrong.collect());
    harness.give(executor::logic::Event::Subscribed { killing_state: true });
    harness.launch("a", 1000, Some(data().encode()));
    assert_eq!(harness.states(), [("a", TaskState::Failed)]);
    let message = harness.updates()[0].message();
    assert!(
        message.contains("every kernel gives wrong answers on this CPU"),
        "{message}"
    );
}

#[test]
fn a_kernel_by_name_hashes_in_both_modes() {
    let (trials, _, last) = measured(false);
    let mut harness = Harness::on(trials);
    harness.give(executor::logic::Event::Subscribed { killing_state: true });
    let mut forced = data();
    forced.kernel = Some(last.name().to_owned());
    harness.launch("a", 1000, Some(forced.encode()));
    assert_eq!(planned(&harness), [Selection::only(last)]);
}
