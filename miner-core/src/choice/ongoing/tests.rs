//! Kernels whose rates are made up, with a clock that is too.

use super::*;
use crate::kernel::fakes::{CRAWLING, FAST, GOOD_AT_ROLLING, RIGHT};

const PIECE: Duration = Duration::from_millis(50);

/// A machine on which kernels have these rates at a time, and every measurement scatters.
struct Machine<F> {
    rate: F,
    now: Duration,
    random: u64,
    /// A neighbour slows any one turn down.
    hiccups: bool,
}

impl<F: Fn(Kernel, Duration) -> f64> Machine<F> {
    fn new(rate: F) -> Self {
        Self {
            rate,
            now: Duration::ZERO,
            random: 0x9e37_79b9_7f4a_7c15,
            hiccups: false,
        }
    }

    /// From 0 to 1 (xorshift).
    fn random(&mut self) -> f64 {
        self.random ^= self.random << 13;
        self.random ^= self.random >> 7;
        self.random ^= self.random << 17;
        (self.random >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Searches until then. Gives the part of the hashes that is lost against the best kernel of each moment.
    fn regret(&mut self, choice: &mut OngoingChoice, kernels: &[Kernel], until: Duration) -> f64 {
        let (mut made, mut best) = (0.0, 0.0);
        while self.now < until {
            let turn = choice.turn(self.now);
            let time = turn.time.unwrap_or(PIECE);
            let scatter = 1.0 + 0.02 * (self.random() - 0.5);
            let hiccup = if self.hiccups && self.random() < 0.02 {
                0.5
            } else {
                1.0
            };
            let hashes = (self.rate)(turn.kernel, self.now) * scatter * hiccup * time.as_secs_f64();
            made += hashes;
            let rates = kernels.iter().map(|kernel| (self.rate)(*kernel, self.now));
            best += rates.fold(0.0, f64::max) * scatter * hiccup * time.as_secs_f64();
            self.now += time;
            if turn.time.is_some() {
                choice.measured(hashes as u64, time, self.now);
            }
        }
        1.0 - made / best
    }
}

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

fn choice(in_use: Kernel, kernels: &[Kernel]) -> OngoingChoice {
    OngoingChoice::new(in_use, kernels.iter().copied().collect())
}

const KERNELS: [Kernel; 4] = [RIGHT, FAST, GOOD_AT_ROLLING, CRAWLING];

#[test]
fn a_start_that_chose_badly_is_made_good() {
    let mut machine = Machine::new(|kernel, _| match kernel.name() {
        "fast" => 56e6,
        "right" => 47e6,
        "good at rolling" => 54e6,
        _ => 25e6,
    });
    machine.hiccups = true;
    let mut choice = choice(CRAWLING, &KERNELS);
    machine.regret(&mut choice, &KERNELS, seconds(10));
    assert_ne!(choice.in_use(), CRAWLING);
    machine.regret(&mut choice, &KERNELS, seconds(30));
    assert_eq!(choice.in_use(), FAST);
    let regret = machine.regret(&mut choice, &KERNELS, seconds(3600));
    assert_eq!(choice.in_use(), FAST);
    assert!(regret < 0.0025, "{regret}");
}

#[test]
fn a_neighbour_that_comes_and_goes_is_followed() {
    // It takes a fifth of one kernel's rate and a third of another's, for ten minutes each time.
    let mut machine = Machine::new(|kernel, now| {
        let disturbed = now.as_secs() / 600 % 2 == 1;
        match (kernel.name(), disturbed) {
            ("fast", false) => 56e6,
            ("fast", true) => 45e6,
            ("good at rolling", false) => 52e6,
            ("good at rolling", true) => 35e6,
            ("right", _) => 50e6,
            _ => 20e6,
        }
    });
    machine.hiccups = true;
    let mut choice = choice(FAST, &KERNELS);
    let regret = machine.regret(&mut choice, &KERNELS, seconds(3600));
    assert!(regret < 0.005, "{regret}");
    for (minute, kernel) in [(61, FAST), (69, FAST), (71, RIGHT), (79, RIGHT), (81, FAST)] {
        machine.regret(&mut choice, &KERNELS, seconds(minute * 60));
        assert_eq!(choice.in_use(), kernel, "after {minute} minutes");
    }
}

#[test]
fn equals_do_not_take_turns_in_being_chosen() {
    let mut machine = Machine::new(|kernel, _| if kernel == FAST { 50.3e6 } else { 50e6 });
    let mut choice = choice(RIGHT, &KERNELS);
    let mut changes = 0;
    for minute in 0..60 {
        let before = choice.in_use();
        machine.regret(&mut choice, &KERNELS, seconds(minute * 60));
        changes += u32::from(choice.in_use() != before);
    }
    assert!(changes <= 1, "{changes}");
}

#[test]
fn turns_of_slow_kernels_cost_less_than_the_budget() {
    for slow in [1e6, 20e6, 40e6, 48e6] {
        let mut machine = Machine::new(|kernel, _| if kernel == FAST { 50e6 } else { slow });
        let mut choice = choice(FAST, &KERNELS);
        machine.regret(&mut choice, &KERNELS, seconds(10));
        let regret = machine.regret(&mut choice, &KERNELS, seconds(1000));
        assert!(regret < 1.05 * BUDGET, "{slow}: {regret}");
    }
}

#[test]
fn one_kernel_is_never_interrupted_and_what_is_interrupted_says_nothing() {
    let mut alone = choice(FAST, &[FAST]);
    assert_eq!(
        alone.turn(seconds(9999)),
        Turn {
            kernel: FAST,
            time: None
        }
    );
    assert!(!alone.measured(1, TURN, seconds(9999)));

    let mut choice = choice(FAST, &[FAST, RIGHT]);
    assert_eq!(choice.turn(Duration::ZERO).time, None);
    let mut now = seconds(1);
    for _ in 0..100 {
        assert_eq!(choice.turn(now).kernel, FAST);
        assert!(!choice.measured(1000, TURN, now));
        assert_eq!(choice.turn(now).kernel, RIGHT);
        if now > seconds(50) {
            assert!(!choice.measured(0, TURN, now), "nothing was hashed");
        } else {
            choice.interrupted();
        }
        now += seconds(1);
    }
    assert_eq!(choice.in_use(), FAST);
}
