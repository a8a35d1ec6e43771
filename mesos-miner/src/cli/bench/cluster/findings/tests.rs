use super::*;
use messages::bench::{Answers, CheckedKernel, Machine, Rate};

/// An agent with two CPUs whose threads have these rates by themselves; together they have a little less.
pub(in super::super) fn agent(hostname: &str, rate: f64) -> AgentResult {
    let of = |cpus: Vec<u32>, rate: f64| Rate {
        kernel: "hybrid".to_owned(),
        hashes: (rate * 2.0) as u64,
        seconds: 2.0,
        cpu_seconds: 2.0 * cpus.len() as f64,
        cycles_per_hash: Some(150.0),
        scatter: Some(0.01),
        per_cpu: vec![rate / cpus.len() as f64; cpus.len()],
        over_time: vec![rate; 10],
        cpus,
    };
    AgentResult {
        agent_id: format!("id-{hostname}"),
        hostname: hostname.to_owned(),
        cpus_millis: 2000,
        machine: Machine {
            model: "A CPU".to_owned(),
            architecture: "x86_64".to_owned(),
            features: vec!["sha".to_owned()],
            cpus: vec![0, 3],
            kernels: vec![CheckedKernel {
                name: "hybrid".to_owned(),
                ..CheckedKernel::default()
            }],
            chosen: "hybrid".to_owned(),
        },
        alone: vec![of(vec![0], rate), of(vec![3], rate)],
        together: Some(of(vec![0, 3], rate * 1.9)),
        answers: [0, 3]
            .map(|cpu| Answers {
                cpu,
                right: 50,
                ..Answers::default()
            })
            .into(),
    }
}

pub(in super::super) fn result(agents: Vec<AgentResult>) -> ClusterResult {
    ClusterResult {
        agents,
        ..ClusterResult::default()
    }
}

fn findings(agents: Vec<AgentResult>) -> Vec<Finding> {
    Findings::of(&result(agents)).0
}

fn kin(rates: &[f64]) -> Vec<AgentResult> {
    let agents = rates.iter().enumerate();
    agents
        .map(|(number, rate)| agent(&format!("h{number}"), *rate))
        .collect()
}

#[test]
fn a_median_is_in_the_middle() {
    assert_eq!(median(vec![]), None);
    assert_eq!(median(vec![3.0]), Some(3.0));
    assert_eq!(median(vec![9.0, 1.0, 2.0]), Some(2.0));
    assert_eq!(median(vec![4.0, 1.0, 2.0, 9.0]), Some(3.0));
}

#[test]
fn an_agent_that_is_slower_than_its_kin_stands_out() {
    let found = findings(kin(&[100e6, 101e6, 99e6, 100.5e6, 80e6]));
    let [
        Finding::Slow {
            hostname,
            median,
            kin: 5,
            of: RateOf::OneThread,
            ..
        },
        Finding::Slow {
            of: RateOf::AllThreads,
            ..
        },
    ] = &found[..]
    else {
        panic!("{found:?}");
    };
    assert_eq!((hostname.as_str(), *median), ("h4", 100e6));
    let text = found[0].to_string();
    assert_eq!(
        text,
        "h4: 80.00 MH/s with one thread, 20.0 % below the median of 5 agents of its kind, 100.00 MH/s"
    );
}

#[test]
fn who_is_usual_does_not_stand_out() {
    // Alike to the last digit, but for a percent.
    assert_eq!(findings(kin(&[100e6, 100e6, 100e6, 100e6, 98e6])), []);
    // Scattered so much that a quarter less is nothing.
    assert_eq!(findings(kin(&[100e6, 120e6, 85e6, 110e6, 75e6])), []);
    // Faster is no fault.
    assert_eq!(findings(kin(&[100e6, 101e6, 99e6, 100.5e6, 150e6])), []);
    // Three cannot tell which of them is odd.
    assert_eq!(findings(kin(&[100e6, 100e6, 50e6])), []);
}

#[test]
fn other_models_and_numbers_of_cpus_are_no_kin() {
    let mut agents = kin(&[100e6, 100e6, 100e6, 50e6]);
    agents[3].machine.model = "another CPU".to_owned();
    assert_eq!(findings(agents), []);
    // As fast by itself, but with one CPU: only all threads differ.
    let mut agents = kin(&[100e6, 100e6, 100e6, 100e6]);
    agents[3].together = None;
    agents[3].machine.cpus = vec![0];
    assert_eq!(findings(agents), []);
}

#[test]
fn an_agent_that_slows_down_stands_out() {
    let mut slows = agent("h", 100e6);
    let together = slows.together.as_mut().unwrap();
    together.over_time = vec![100.0, 100.0, 20.0, 97.0, 95.0, 93.0, 90.0, 90.0, 90.0];
    let found = findings(vec![slows.clone()]);
    let [Finding::Throttles { lost, .. }] = &found[..] else {
        panic!("{found:?}");
    };
    assert!((lost - 0.1).abs() < 1e-9, "{lost}");
    assert_eq!(
        found[0].to_string(),
        "h: loses 10.0 % of its rate within the measurement"
    );
    for steady in [
        vec![100.0, 98.0, 100.0, 97.0, 96.0, 99.0, 20.0, 99.0, 98.0],
        vec![100.0, 50.0],
        vec![90.0, 90.0, 95.0, 99.0, 100.0, 100.0, 100.0, 100.0, 100.0],
    ] {
        slows.together.as_mut().unwrap().over_time = steady;
        assert_eq!(findings(vec![slows.clone()]), []);
    }
}

#[test]
fn wrong_answers_come_first() {
    let mut agents = kin(&[100e6, 101e6, 99e6, 100.5e6, 80e6]);
    agents[1].answers[1].wrong = 2;
    agents[1].answers[1].fault = Some("1 of 9 is missing".to_owned());
    agents[2].machine.kernels.push(CheckedKernel {
        name: "avx2".to_owned(),
        fault: Some("none found".to_owned()),
        cycles_are_bound: false,
    });
    let all = Findings::of(&result(agents));
    assert_eq!(
        all.wrong_answers().unwrap(),
        "h1: CPU 3 gave 2 wrong answers (1 of 9 is missing); h2: 1 wrong answer (kernel avx2: none found)"
    );
    assert!(
        matches!(all.0[0], Finding::WrongAnswers { cpu: Some(3), .. }),
        "{all:?}"
    );
    assert!(all.mark("id-h1") && all.mark("id-h4") && !all.mark("id-h0"));
    assert_eq!(Findings::of(&result(kin(&[1e6]))).wrong_answers(), None);
}

#[test]
fn an_agent_that_does_not_have_its_cpus_to_itself_stands_out() {
    let mut shares = agent("h", 100e6);
    shares.together.as_mut().unwrap().cpu_seconds = 3.72;
    let found = findings(vec![shares.clone()]);
    let [Finding::Shared { cpu_time, .. }] = &found[..] else {
        panic!("{found:?}");
    };
    assert!((cpu_time - 0.93).abs() < 1e-9, "{cpu_time}");
    assert!(
        found[0].to_string().starts_with("h: got 93 % of its CPUs' time"),
        "{}",
        found[0]
    );
    shares.together.as_mut().unwrap().cpu_seconds = 3.9;
    assert_eq!(findings(vec![shares]), []);
}
