//! Quotas: the work is divided among pools, also where there is one executor.

use crate::miner::job;
use crate::support::{POOL, Run, with_a_task};
use job_source::{Event, SourceId};
use mesos::scheduler::Event as MesosEvent;
use messages::{Assignment, Order};
use std::time::Duration;

/// Jobs of the second pool are so much later.
const LATER: u32 = 1000;

/// Both pools have a job, and an executor mines.
fn mining(quotas: [u32; 2]) -> Run {
    let mut run = Run::sharing(quotas, with_a_task());
    for source in 0..2 {
        run.source(SourceId(source), Event::Ready { resumed: false });
        let template = miner_core::Job {
            time: testkit::job().time + u32::from(source) * LATER,
            ..testkit::job()
        };
        let job = job("j", template, &run);
        run.source(SourceId(source), Event::Job(job));
    }
    run.subscribe();
    run.task_runs(None);
    run.executor_counts(0, 0);
    run
}

/// The newest assignment that was sent since this was last asked.
fn newest(run: &mut Run) -> Option<Assignment> {
    let orders = run.messages().into_iter().filter_map(|message| message.order);
    let assignments = orders.filter_map(|order| match order {
        Order::Assign(assignment) => Some(*assignment),
        Order::Pause { .. } => None,
    });
    assignments.last()
}

#[test]
fn one_executor_serves_each_pool_for_its_part_of_the_time() {
    let mut run = mining([3, 1]);
    let (mut generation, mut source, mut seconds) = (0, 0, [0_u64; 2]);
    for second in 1..=2400 {
        if let Some(assignment) = newest(&mut run) {
            generation = assignment.generation;
            source = usize::from(assignment.job.time >= testkit::job().time + LATER);
        }
        seconds[source] += 1;
        run.advance(Duration::from_secs(1));
        run.master(MesosEvent::Heartbeat);
        run.executor_reports_but(|report| {
            report.generation = generation;
            (report.hashes, report.uptime_ms) = (second * 1_000_000, second * 1000);
        });
    }
    assert!((1750..1850).contains(&seconds[0]), "{seconds:?}");
}

#[test]
fn while_a_pool_is_away_the_other_one_gets_all() {
    let mut run = mining([3, 1]);
    run.advance(Duration::from_secs(1));
    newest(&mut run);
    run.source(
        POOL,
        Event::Lost {
            reason: "gone".to_owned(),
            retry_after: None,
            unusable: false,
        },
    );
    run.advance(Duration::from_secs(10));
    let assignment = newest(&mut run).unwrap();
    assert_eq!(assignment.job.time, testkit::job().time + LATER);
    run.advance(Duration::from_secs(100));
    assert!(
        newest(&mut run).is_none_or(|assignment| assignment.job.time > testkit::job().time),
        "there is nobody to share with"
    );
}
