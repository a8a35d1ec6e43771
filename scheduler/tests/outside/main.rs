//! What the scheduler makes of what pools and masters do, seen from outside.

#![allow(clippy::unwrap_used, reason = "all of this is test code")]

mod architectures;
mod block_order;
mod blocks;
mod changes;
mod connected_miners;
mod miner;
mod orders;
mod other_agents;
mod placement;
mod quotas;
mod shares;
mod support;
mod tasks;

use job_source::SourceId;
use mesos::metrics::ClusterView;
use mesos::proto::scheduler::call::Type;
use mesos::proto::{
    AgentId, DurationInfo, FrameworkId, InverseOffer, Offer, OfferId, TimeInfo, Unavailability,
};
use mesos::resources::scalar;
use mesos::scheduler::Event as MesosEvent;
use messages::{FromExecutor, NumberedShare, TaskData};
use miner_core::{Job, Share};
use scheduler::{Exit, RunEvent, State};
use std::time::Duration;
use support::{POOL, Run, with_a_task};

#[test]
fn a_refusal_at_a_first_start_ends_the_run() {
    let mut run = Run::new(&["pool"], State::default());
    run.opened(POOL);
    run.refuse();
    run.advance(Duration::from_secs(60));
    assert_eq!(run.exit, Some(Exit::Failed("pool pool: no such user".to_owned())));
}

#[test]
fn a_refusal_after_a_restart_ends_nothing_and_is_told() {
    let mut run = Run::new(&["pool"], with_a_task());
    for _ in 0..10 {
        assert!(run.opened(POOL) <= Duration::from_secs(11));
        run.told.clear();
        run.refuse();
        let told = run.told.iter().find_map(|event| match event {
            RunEvent::PoolLost { reason, .. } => Some(reason.as_str()),
            _ => None,
        });
        assert_eq!(told, Some("no such user"));
    }
    assert_eq!(run.exit, None);
}

/// However good its session was.
#[test]
fn a_pool_that_hangs_is_followed_by_the_next_one_at_once() {
    let mut run = Run::new(&["one", "two"], State::default());
    run.opened(POOL);
    run.give_job();
    run.advance(Duration::from_secs(600));
    run.pool(job_source::Event::Lost {
        reason: "no answer".to_owned(),
        retry_after: None,
        unusable: true,
    });
    assert!(run.opened(SourceId(1)) <= Duration::from_millis(300));
}

fn offer() -> Offer {
    Offer {
        id: OfferId::new("o".to_owned()),
        framework_id: FrameworkId::new("f".to_owned()),
        agent_id: AgentId::new("a".to_owned()),
        hostname: "h".to_owned(),
        resources: vec![scalar("cpus", 2_000), scalar("mem", 512_000)],
        ..Offer::default()
    }
}

/// The master would say that there is no such task, and it would be given up before it is launched.
#[test]
fn a_launch_that_waits_for_the_disk_is_not_asked_for() {
    let mut run = Run::new(&["pool"], State::default());
    run.opened(POOL);
    run.give_job();
    run.subscribe();
    run.disk_is_slow = true;
    run.master(MesosEvent::Offers(vec![offer()]));
    run.advance(Duration::from_secs(1500));
    let count = |kind: Type| run.calls.iter().filter(|call| call.r#type() == kind).count();
    assert_eq!(count(Type::Accept), 0, "it is not on disk");
    let asked = run.calls.iter().filter_map(|call| call.reconcile.as_ref());
    assert!(
        asked.clone().count() >= 2,
        "all tasks are asked for again and again"
    );
    assert_eq!(asked.map(|reconcile| reconcile.tasks.len()).sum::<usize>(), 0);
}

/// An update may have been lost although nothing seems to be wrong.
#[test]
fn a_task_whose_state_is_known_is_asked_for_now_and_then() {
    let mut run = Run::new(&["pool"], with_a_task());
    run.subscribe();
    let mut asked = 0;
    for _ in 0..30 {
        run.task_runs(None);
        run.calls.clear();
        run.advance(Duration::from_secs(60));
        let calls = run.calls.iter().filter_map(|call| call.reconcile.as_ref());
        asked += calls.map(|reconcile| reconcile.tasks.len()).sum::<usize>();
    }
    assert_eq!(asked, 3, "every ten minutes");
}

/// An executor that was found out costs no more than reading its messages.
#[test]
fn shares_of_an_executor_that_was_found_out_are_refused_unseen() {
    let mut run = Run::new(&["pool"], with_a_task());
    run.opened(POOL);
    run.subscribe();
    run.task_runs(None);
    run.give_job();
    run.executor_reports();
    let assignment = run.assignment();
    let share = |seq: u64| NumberedShare {
        seq,
        generation: assignment.generation,
        share: Share {
            extranonce2: vec![0; assignment.job.extranonce2_size()],
            version: assignment.job.version,
            time: assignment.job.time,
            nonce: seq as u32,
        },
        is_block: false,
        age_ms: 0,
    };
    for first in [1, 201, 401] {
        run.executor_says(&FromExecutor {
            session: 7,
            report: None,
            description: None,
            shares: (first..first + 200).map(share).collect(),
            assignments: vec![],
        });
    }
    let summary = run.scheduler.summary(run.now);
    assert_eq!((summary.invalid, summary.refused), (1, 599));
    run.advance(Duration::from_secs(1));
    let acks = run.messages().into_iter().filter_map(|message| message.ack);
    assert_eq!(
        acks.map(|ack| ack.seqs.len()).sum::<usize>(),
        600,
        "they are not to come again"
    );
}

/// One task runs, and it is a million seconds after 1970.
fn mining_by_the_clock() -> Run {
    let mut run = Run::new(&["pool"], with_a_task());
    run.opened(POOL);
    run.give_job();
    run.subscribe();
    run.task_runs(None);
    run.clock(Duration::from_secs(1_000_000));
    run
}

/// In time, with a word, and whatever comes back to the agent.
#[test]
fn an_agent_is_left_before_its_maintenance_and_used_again_afterwards() {
    let mut run = mining_by_the_clock();
    let window = Unavailability {
        start: TimeInfo {
            nanoseconds: 1_000_900_000_000_000,
        },
        duration: Some(DurationInfo {
            nanoseconds: 600_000_000_000,
        }),
    };
    run.master(MesosEvent::InverseOffers(vec![InverseOffer {
        id: OfferId::new("i".to_owned()),
        url: None,
        framework_id: FrameworkId::new("f".to_owned()),
        agent_id: Some(AgentId::new("a".to_owned())),
        unavailability: window,
        resources: vec![],
    }]));
    let kinds = |run: &mut Run| -> Vec<Type> {
        let calls = std::mem::take(&mut run.calls);
        calls.iter().map(|call| call.r#type()).collect()
    };
    assert!(kinds(&mut run).contains(&Type::AcceptInverseOffers));
    let offer = || Offer {
        unavailability: Some(window),
        ..offer()
    };
    run.master(MesosEvent::Offers(vec![offer()]));
    assert!(
        kinds(&mut run).contains(&Type::Accept),
        "a quarter of an hour is long"
    );
    run.advance(Duration::from_secs(839));
    assert!(!kinds(&mut run).contains(&Type::Kill));
    run.advance(Duration::from_secs(1));
    assert_eq!(
        kinds(&mut run).iter().filter(|kind| **kind == Type::Kill).count(),
        2
    );
    assert!(run.was_told("agent h is taken down for maintenance in 60 s: 2 tasks there end"));
    run.master(MesosEvent::Offers(vec![offer()]));
    assert!(kinds(&mut run).contains(&Type::Decline));
    run.advance(Duration::from_secs(659));
    kinds(&mut run);
    run.advance(Duration::from_secs(1));
    assert!(kinds(&mut run).contains(&Type::Revive));
    run.master(MesosEvent::Offers(vec![offer()]));
    assert!(kinds(&mut run).contains(&Type::Accept));
}

/// An operator has cancelled the window: an offer of a part of the agent tells so, while another part is refused.
#[test]
fn what_was_refused_for_a_cancelled_maintenance_is_asked_for_again() {
    let mut run = mining_by_the_clock();
    let near = Unavailability {
        start: TimeInfo {
            nanoseconds: 1_000_200_000_000_000,
        },
        duration: None,
    };
    run.master(MesosEvent::Offers(vec![Offer {
        unavailability: Some(near),
        ..offer()
    }]));
    run.advance(Duration::from_secs(60));
    let made = |run: &mut Run, kind| {
        std::mem::take(&mut run.calls)
            .iter()
            .any(|call| call.r#type() == kind)
    };
    assert!(made(&mut run, Type::Decline));
    run.master(MesosEvent::Offers(vec![offer()]));
    run.advance(Duration::from_secs(15));
    assert!(made(&mut run, Type::Revive));
}

#[test]
fn offers_that_do_not_come_are_told_of_while_nobody_mines() {
    let mut run = Run::new(&["pool"], State::default());
    run.opened(POOL);
    run.subscribe();
    run.advance(Duration::from_secs(29));
    assert_eq!(
        run.scheduler.status(run.now).seconds_without_offer,
        None,
        "there is nothing to mine"
    );
    run.give_job();
    run.advance(Duration::from_secs(1));
    assert_eq!((run.asked, run.was_told("no offer")), (1, false));
    assert_eq!(run.scheduler.status(run.now).seconds_without_offer, Some(30.0));
    run.cluster(Ok(ClusterView {
        unreachable: 2,
        ..ClusterView::default()
    }));
    run.advance(Duration::from_secs(1));
    assert!(
        run.was_told("no offer has come for 31 s and nothing is mined: no agent is up, 2 unreachable"),
        "{:?}",
        run.told
    );
    run.master(MesosEvent::Offers(vec![offer()]));
    run.told.clear();
    run.advance(Duration::from_secs(1000));
    assert!(!run.was_told("no offer"), "a task is launched");
    assert_eq!(run.scheduler.status(run.now).seconds_without_offer, None);
}

/// In no other way do people learn of it.
#[test]
fn refusals_in_a_row_and_stale_shares_are_told() {
    let mut run = Run::new(&["pool"], with_a_task());
    run.opened(POOL);
    run.subscribe();
    run.task_runs(None);
    run.give_easy_job();
    run.executor_reports();
    let assignment = run.assignment();
    let shares = run.shares(&assignment, 21);
    run.commands.clear();
    for share in &shares[..20] {
        run.executor_says(share);
        run.answer_share(job_source::Verdict::Rejected {
            reason: "low difficulty".to_owned(),
        });
    }
    assert!(run.was_told("has refused the last 20 shares, and accepted none; it says: low difficulty"));
    run.give_easy_job();
    run.executor_says(&shares[20]);
    assert!(
        run.was_told("not submitted: its job was void before it came"),
        "{:?}",
        run.told
    );
    assert_eq!(run.scheduler.summary(run.now).stale, 1);
}

/// A difficulty that suits the cluster is asked for when its rate is known.
#[test]
fn a_share_difficulty_is_suggested_when_the_rate_is_known() {
    let mut run = Run::suggesting(&["pool"], with_a_task());
    run.opened(POOL);
    run.subscribe();
    run.task_runs(None);
    run.give_job();
    for second in 0..120_u64 {
        run.executor_counts(second * 10_000_000, second);
        run.advance(Duration::from_secs(1));
    }
    let suggested = run.commands.iter().filter_map(|(_, command)| match command {
        job_source::Command::Suggest { difficulty } => Some(*difficulty),
        _ => None,
    });
    let suggested: Vec<f64> = suggested.collect();
    assert!(!suggested.is_empty() && suggested.iter().all(|difficulty| *difficulty > 0.0));
}

/// While they wait for the disk, launches hold no copy of the job, however large it is; and the job may be another then.
#[test]
fn a_launch_that_has_waited_for_the_disk_carries_the_newest_job() {
    let mut run = Run::new(&["pool"], State::default());
    run.opened(POOL);
    run.subscribe();
    run.give_easy_job();
    run.disk_is_slow = true;
    run.master(MesosEvent::Offers(vec![offer()]));
    run.give_easy_job();
    let launched = |run: &Run| {
        let told = run
            .told
            .iter()
            .filter(|event| matches!(event, RunEvent::Launched { .. }));
        told.count()
    };
    assert_eq!(launched(&run), 0, "it may wait for long");
    run.disk_writes();
    assert_eq!(launched(&run), 1);
    let accepts = run.calls.iter().filter_map(|call| call.accept.as_ref());
    let launches = accepts.flat_map(|accept| &accept.operations[0].launch);
    let tasks: Vec<_> = launches.flat_map(|launch| &launch.task_infos).collect();
    let data = TaskData::decode(tasks[0].data.as_deref().unwrap()).unwrap();
    let job = data.assignment.unwrap().job;
    assert_eq!((tasks.len(), job.time), (1, testkit::job().time + 2));
}

/// A master that hung for a minute hands on all at once.
#[test]
fn the_rate_is_right_after_reports_were_held_up() {
    let mut run = Run::new(&["pool"], with_a_task());
    run.opened(POOL);
    run.subscribe();
    run.task_runs(None);
    run.give_job();
    for second in 0..30_u64 {
        run.executor_counts(second * 1000, second);
        run.advance(Duration::from_secs(1));
    }
    run.advance(Duration::from_secs(68));
    for second in 30..98_u64 {
        run.executor_counts(second * 1000, second);
        let rate = run.scheduler.status(run.now).current_hash_rate;
        assert!((rate - 1000.0).abs() < 1.0, "{second}: {rate}");
    }
}

/// Mining goes on, and people look at the machine.
#[test]
fn a_cpu_that_computes_wrongly_is_told_of_once_for_each_wrong_check() {
    let mut run = Run::new(&["pool"], with_a_task());
    run.opened(POOL);
    run.subscribe();
    run.task_runs(None);
    for (wrong, told) in [(0, false), (1, true), (1, false), (2, true)] {
        run.told.clear();
        run.executor_reports_but(|report| report.wrong_checks = wrong);
        let text = format!("its kernel was wrong in {wrong} of 3 checks");
        assert_eq!(run.was_told(&text), told, "{wrong}: {:?}", run.told);
    }
    assert_eq!(run.scheduler.snapshot(run.now).executors[0].wrong_checks, 2);
}

/// One byte of extranonce2 is enough, none at all gives a worker some hashes for each second, and no more.
#[test]
fn workers_that_wait_for_seconds_to_come_are_told_of() {
    let told = |extranonce2_size| {
        let mut run = Run::new(&["pool"], with_a_task());
        run.opened(POOL);
        run.subscribe();
        run.task_runs(None);
        run.give_job_of(Job {
            root: testkit::root(|coinbase| coinbase.extranonce2_size = extranonce2_size),
            version_mask: 0,
            ..testkit::job()
        });
        for second in 0..60_u64 {
            run.executor_counts(second << 28, second);
            run.advance(Duration::from_secs(1));
        }
        run.was_told("(extranonce2 of 0 bytes): 1 of 1 workers idle for part of each second")
    };
    assert!(told(0) && !told(1));
}
