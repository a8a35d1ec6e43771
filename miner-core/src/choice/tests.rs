//! The choice among fake kernels by a fake clock.

use std::time::Duration;

use super::*;
use crate::kernel::fakes::{self, CRAWLING, FAST, GOOD_AT_ROLLING, RIGHT, WRONG};

/// Advances with the time that the fakes report, real time by a multiple of it.
struct FakeClock {
    wall_per_cpu: u32,
}

impl Clock for FakeClock {
    fn cpu(&mut self) -> Duration {
        fakes::spent()
    }
    fn wall(&mut self) -> Duration {
        fakes::spent() * self.wall_per_cpu
    }
}

fn checked(kernels: &[Kernel]) -> Trials {
    let trials = Trials::check_these(kernels.iter().copied(), 7);
    fakes::calls();
    trials
}

/// The trials, and the processor time that they took.
fn timed_with(wall_per_cpu: u32, kernels: &[Kernel]) -> (Trials, Duration) {
    let (trials, before) = (checked(kernels), fakes::spent());
    let trials = trials.time(&mut FakeClock { wall_per_cpu });
    (trials, fakes::spent() - before)
}

fn timed(kernels: &[Kernel]) -> Trials {
    timed_with(1, kernels).0
}

fn mhs(rate: Option<f64>) -> f64 {
    rate.unwrap() / 1e6
}

#[test]
fn the_fastest_of_each_mode_is_taken() {
    let trials = timed(&[RIGHT, GOOD_AT_ROLLING, FAST]);
    let selection = trials.select(None).unwrap();
    assert_eq!((selection.nonce_only, selection.rolling), (FAST, GOOD_AT_ROLLING));
    for versions in [0, 1, 2, 15] {
        assert_eq!(selection.kernel(versions), FAST);
    }
    for versions in [16, 17, 256, 65_536] {
        assert_eq!(selection.kernel(versions), GOOD_AT_ROLLING);
    }
    assert_eq!(selection.to_string(), "good at rolling (fast for nonce only)");
    let trial = trials.get("good at rolling").unwrap();
    assert!((mhs(trial.nonce_only) - 16.67).abs() < 0.01, "{trial:?}");
    assert!((mhs(trial.rolling) - 33.33).abs() < 0.01, "{trial:?}");
    assert_eq!(
        trials.to_string(),
        "kernel good at rolling (fast for nonce only); MH/s of a thread, nonce only and rolling: \
         right 10.0 10.0, good at rolling 16.7 33.3, fast 20.0 20.0"
    );
}

#[test]
fn mining_goes_on_with_the_choice_and_what_may_be_faster() {
    let selection = timed(&[CRAWLING, RIGHT, WRONG[0].to_owned(), FAST, GOOD_AT_ROLLING])
        .select(None)
        .unwrap();
    for (mode, in_use, others) in [
        (Mode::NonceOnly, FAST, vec![RIGHT, GOOD_AT_ROLLING]),
        (Mode::Rolling, GOOD_AT_ROLLING, vec![FAST]),
    ] {
        let mut ongoing = selection.ongoing(mode);
        assert_eq!(ongoing.in_use(), in_use);
        // Each has its turn in time.
        let mut seen = Vec::new();
        for second in 1..60 {
            let now = Duration::from_secs(second);
            let kernel = ongoing.turn(now).kernel;
            if kernel != in_use && !seen.contains(&kernel) {
                seen.push(kernel);
            }
            ongoing.measured(1000, Duration::from_millis(1), now);
        }
        assert_eq!(seen, others, "{mode}");
    }
}

#[test]
fn a_wrong_kernel_is_never_used() {
    for &&wrong in &WRONG {
        let trials = timed(&[wrong, CRAWLING, RIGHT]);
        assert!(!fakes::calls().contains(&wrong.name()), "{wrong} was timed");
        assert_eq!(trials.select(None), Ok(Selection::only(RIGHT)), "{wrong}");
        let trial = trials.get(wrong.name()).unwrap();
        assert_eq!((trial.nonce_only, trial.rolling), (None, None));
        let error = trials.select(Some(wrong.name())).unwrap_err();
        let text = error.to_string();
        assert!(matches!(error, SelectError::Wrong(_)), "{error:?}");
        assert!(
            text.contains(wrong.name()) && text.ends_with("it is disabled here, name another kernel or none"),
            "{text}"
        );
        assert!(trials.to_string().contains(&format!("{wrong} wrong")), "{trials}");
    }
}

#[test]
fn without_a_right_kernel_there_is_none() {
    let trials = timed(&WRONG.map(|&wrong| wrong));
    assert_eq!(trials.select(None), Err(SelectError::NoneRight));
    assert_eq!(Trials(Vec::new()).select(None), Err(SelectError::NoneRight));
}

#[test]
fn without_a_clock_the_first_right_one_is_taken() {
    let trials = checked(&[fakes::BLIND, RIGHT, FAST]);
    assert_eq!(trials.select(None), Ok(Selection::only(RIGHT)));
    assert!(trials.to_string().contains("fast not timed"), "{trials}");
}

#[test]
fn a_kernel_by_name_is_used_whatever_its_rate() {
    let trials = timed(&[FAST, CRAWLING]);
    assert_eq!(trials.select(Some("crawling")), Ok(Selection::only(CRAWLING)));
    assert_eq!(
        trials.select(Some("scalar")),
        Err(SelectError::Unchecked("scalar"))
    );
    let error = trials.select(Some("abacus")).unwrap_err();
    assert!(
        matches!(error, SelectError::Kernel(KernelError::Unknown { .. })),
        "{error}"
    );
}

#[test]
fn a_crawling_kernel_does_not_hold_up_the_start() {
    // A hundred times slower than the fastest: 5 us a header.
    let (trials, spent) = timed_with(1, &[CRAWLING, FAST]);
    assert_eq!(trials.select(None), Ok(Selection::only(FAST)));
    assert!(spent < BUDGET + Duration::from_millis(25), "{spent:?}");
    assert_eq!(
        fakes::calls().iter().filter(|&&name| name == "crawling").count(),
        2,
        "no more than a look in each mode"
    );
}

#[test]
fn the_plausible_are_timed_in_turn() {
    timed(&[RIGHT, FAST, GOOD_AT_ROLLING, CRAWLING]);
    // Consecutive calls of one kernel are the steps of one search.
    let mut calls = fakes::calls();
    calls.dedup();
    let looks = ["right", "fast", "good at rolling", "crawling"];
    assert_eq!(calls[..8], [looks, looks].concat());
    let nonce_only = ["fast", "good at rolling"];
    assert_eq!(calls[8..14], [&looks[..3], &looks[..3]].concat());
    // Those that fell behind in the first round are out, in each mode by its own rates.
    assert_eq!(calls[14..16], nonce_only);
    assert_eq!(
        calls[16..19],
        ["fast", "good at rolling", "fast"].map(|name| name),
        "{calls:?}"
    );
}

#[test]
fn little_cpu_ends_the_timing_by_the_wall() {
    let (trials, spent) = timed_with(300, &[RIGHT, FAST]);
    assert!(spent < Duration::from_millis(5), "{spent:?}");
    let selection = trials.select(None).unwrap();
    assert_eq!(
        Mode::ALL.map(|mode| selection.of(mode)),
        [FAST; 2],
        "by the first look"
    );
}

#[test]
fn real_kernels_are_checked_and_chosen() {
    let trials = Trials::check(3);
    assert_eq!(
        trials.iter().map(|trial| trial.kernel).collect::<Vec<_>>(),
        Kernel::available().collect::<Vec<_>>()
    );
    assert!(trials.iter().all(|trial| trial.answers.is_ok()), "{trials}");
    assert_eq!(trials.select(None), Ok(Selection::only(Kernel::best())));
    assert_eq!(trials.select(Some("scalar")).unwrap().rolling.name(), "scalar");
}
