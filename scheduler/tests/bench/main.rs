//! A benchmark of a cluster, seen from outside: offers, messages that get lost, agents that go away, and executors that lie.
#![allow(clippy::unwrap_used, reason = "all of this is test code")]

mod harness;

use harness::{Harness, all, answers, executor_id, machine, offer, offer_of, part, rate, records, settings};
use mesos::proto::scheduler::call::Type;
use mesos::proto::{AgentId, ExecutorId, TaskState};
use mesos::resources::{scalar, sum};
use mesos::scheduler::{Event as MasterEvent, Output, SubscriptionError};
use messages::bench::{BenchTask, FromBench, Record};
use scheduler::bench::{
    Action, AgentResult, Event, FIRST_OFFER_WAIT, MASTER_WAIT, NEXT_OFFER_WAIT, News, TEARDOWN_WAIT,
};
use scheduler::{Limits, Revocable};
use std::time::Duration;

const LONG: Duration = Duration::from_secs(310);

/// What came of the one agent whose executor told this.
fn outcome(messages: &[FromBench]) -> Result<AgentResult, String> {
    let mut harness = Harness::new();
    let task = harness.offer(vec![offer("a", 2000)]).remove(0);
    for message in messages {
        harness.tell(&task, message);
    }
    end(&mut harness);
    let result = harness.result().unwrap();
    match (&result.agents[..], &result.failed[..]) {
        ([agent], []) => Ok(agent.clone()),
        ([], [failed]) => Err(failed.why.clone()),
        other => panic!("{other:?}"),
    }
}

/// Lets all time pass that is waited, and the master do as it is told.
fn end(harness: &mut Harness) {
    for _ in 0..10 {
        let teardown =
            |action: &Action| matches!(action, Action::Call { call, .. } if call.r#type() == Type::Teardown);
        if harness.actions.iter().any(teardown) {
            break;
        }
        harness.pass(LONG);
    }
    harness.torn_down();
}

#[test]
fn an_agent_is_taken_once_with_all_its_cpus() {
    let mut harness = Harness::new();
    let tasks = harness.offer(vec![offer("a", 500), offer("a", 4000), offer("b", 1500)]);
    assert_eq!(tasks.len(), 2, "one of each agent");
    for (task, agent, cpus) in [(&tasks[0], "id-a", 4000), (&tasks[1], "id-b", 1500)] {
        let own = &task.executor.as_ref().unwrap().resources;
        assert_eq!(task.agent_id.value, agent);
        assert_eq!(sum(&task.resources, "cpus") + sum(own, "cpus"), cpus);
        let data = BenchTask::decode(task.data.as_ref().unwrap()).unwrap();
        assert_eq!(data, settings().task);
    }
    assert_ne!(executor_id(&tasks[0]), executor_id(&tasks[1]));
    let declined = harness.calls(Type::Decline).remove(0).decline.unwrap();
    assert_eq!(declined.offer_ids.len(), 1);
    assert!(declined.filters.unwrap().refuse_seconds.unwrap() > 3600.0);
    assert_eq!(harness.offer(vec![offer("a", 4000), offer("b", 1000)]), []);
}

#[test]
fn results_come_back_and_the_framework_goes() {
    let mut harness = Harness::new();
    let tasks = harness.offer(vec![offer("b", 2000), offer("a", 2000)]);
    harness.tell(&tasks[0], &all(&records()));
    assert_eq!(harness.acks(), [8]);
    harness.tell(&tasks[1], &part(&records(), [1]));
    harness.pass(NEXT_OFFER_WAIT * 2);
    assert!(
        harness.bench_is_running(),
        "one is measured still, however long no other one came"
    );
    harness.tell(&tasks[1], &all(&records()));
    assert!(!harness.bench_is_running());
    harness.torn_down();
    let result = harness.result().unwrap();
    let names: Vec<_> = result
        .agents
        .iter()
        .map(|agent| agent.hostname.as_str())
        .collect();
    assert_eq!(names, ["a", "b"]);
    let a = &result.agents[0];
    assert_eq!(a.each_alone().count(), 2);
    assert_eq!(a.all().unwrap().cpus, [0, 4]);
    assert!((result.failed.is_empty(), result.interrupted) == (true, false) && result.problem.is_none());
}

#[test]
fn further_agents_are_waited_for() {
    let mut harness = Harness::new();
    let first = harness.offer(vec![offer("a", 2000)]).remove(0);
    harness.tell(&first, &all(&records()));
    harness.pass(NEXT_OFFER_WAIT / 2);
    let second = harness.offer(vec![offer("b", 2000)]).remove(0);
    harness.tell(&second, &all(&records()));
    harness.pass(NEXT_OFFER_WAIT * 2 / 3);
    assert!(harness.bench_is_running(), "from the last one that was taken");
    harness.pass(NEXT_OFFER_WAIT / 2);
    assert!(!harness.bench_is_running());
}

/// With `--agents` nobody else is waited for.
#[test]
fn the_last_agent_asked_for_ends_it_at_once() {
    let limits = Limits {
        agents: Some(1),
        ..settings().limits
    };
    let mut harness = Harness::subscribed(scheduler::bench::Settings { limits, ..settings() });
    let tasks = harness.offer(vec![offer("a", 2000), offer("b", 1000)]);
    assert_eq!(tasks.len(), 1);
    assert!(
        !harness.news().iter().any(|news| news.is_warning()),
        "{:?}",
        harness.news()
    );
    harness.tell(&tasks[0], &all(&records()));
    assert_eq!(harness.calls(Type::Teardown).len(), 1);
}

#[test]
fn ceilings_and_kinds_of_cpus_hold() {
    let revocable = |millis| mesos::proto::Resource {
        revocable: Some(mesos::proto::RevocableInfo {}),
        ..scalar("cpus", millis)
    };
    let mixed = || {
        offer_of(
            "a",
            vec![scalar("cpus", 1000), revocable(3000), scalar("mem", 999_000)],
        )
    };
    for (kind, per_agent, wanted) in [
        (Revocable::No, None, 1000),
        (Revocable::Only, None, 3000),
        (Revocable::Prefer, None, 3000),
        (Revocable::Only, Some(2000), 2000),
    ] {
        let mut harness = Harness::subscribed(scheduler::bench::Settings {
            limits: Limits {
                cpus_per_agent_millis: per_agent,
                ..settings().limits
            },
            revocable: kind,
            ..settings()
        });
        let task = harness.offer(vec![mixed()]).remove(0);
        let own = &task.executor.as_ref().unwrap().resources;
        assert_eq!(
            sum(&task.resources, "cpus") + sum(own, "cpus"),
            wanted,
            "{kind:?}"
        );
    }
}

#[test]
fn agents_that_cannot_be_taken_are_named_with_the_reason() {
    let constraint = "@hostname:UNLIKE:b".parse::<scheduler::Constraint>().unwrap();
    let mut harness = Harness::subscribed(scheduler::bench::Settings {
        constraints: vec![constraint].into(),
        ..settings()
    });
    let small = || offer_of("a", vec![scalar("cpus", 2000), scalar("mem", 1000)]);
    assert_eq!(
        harness
            .offer(vec![small(), offer("b\u{1b}", 2000), offer("b", 2000)])
            .len(),
        1
    );
    let told = harness.news().len();
    assert_eq!(harness.offer(vec![small(), offer("b", 2000)]), []);
    assert_eq!(harness.news().len(), told, "once");
    // It is taken when it can be.
    assert_eq!(harness.offer(vec![offer("a", 2000)]).len(), 1);
    harness.give(Event::Stop);
    harness.torn_down();
    let result = harness.result().unwrap();
    let [b] = &result.declined[..] else {
        panic!("{result:?}")
    };
    assert_eq!(
        (b.hostname.as_str(), b.why.as_str()),
        ("b", "--constraint @hostname:UNLIKE:b")
    );
    assert!(
        result.failed.iter().all(|failed| failed.why == "interrupted"),
        "{result:?}"
    );
}

#[test]
fn lost_and_repeated_messages_change_nothing() {
    let records = records();
    let orderly = outcome(&[all(&records)]).unwrap();
    let mut harness = Harness::new();
    let task = harness.offer(vec![offer("a", 2000)]).remove(0);
    for (seqs, through) in [
        (vec![], 0),
        (vec![2, 3], 0),
        (vec![1], 3),
        (vec![1, 2, 3], 3),
        (vec![8, 6], 3),
        (vec![4, 5], 6),
        (vec![7], 8),
        // The acknowledgement was lost.
        (vec![7, 8], 8),
    ] {
        harness.tell(&task, &part(&records, seqs.clone()));
        assert_eq!(harness.acks(), [through], "{seqs:?}");
    }
    end(&mut harness);
    assert_eq!(harness.result().unwrap().agents, [orderly]);
}

/// A repeated record with other content does not replace the first one.
#[test]
fn the_first_word_counts() {
    let records = records();
    let mut other = records.clone();
    other[6] = answers(0, 5);
    let agent = outcome(&[
        part(&records, [7]),
        part(&other, [7]),
        part(&records, [1, 2, 3, 4, 5, 6, 8]),
    ])
    .unwrap();
    assert_eq!(agent.wrong_answers().count(), 0);
}

#[test]
fn wrong_answers_are_told() {
    let mut records = records();
    records[7] = answers(4, 3);
    let agent = outcome(&[all(&records)]).unwrap();
    assert_eq!(agent.wrong_answers().collect::<Vec<_>>(), [(4, 3)]);
}

#[test]
fn results_that_make_no_sense_are_refused() {
    type Change<'a> = &'a dyn Fn(&mut Vec<Record>);
    let with = |change: Change| {
        let mut records = records();
        change(&mut records);
        outcome(&[all(&records)]).unwrap_err()
    };
    let wanted = "its results make no sense: ";
    let cases: [(Change, &str); 9] = [
        (&|all| all[1] = rate("abacus", &[0]), "does not have"),
        (&|all| all[1] = rate("fast", &[1]), "other CPUs"),
        (&|all| all[5] = rate("scalar", &[0, 4]), "other CPUs"),
        (&|all| all[2] = rate("fast", &[0]), "CPU 0 was measured twice"),
        (
            &|all| all.push(rate("fast", &[0, 4])),
            "all CPUs were measured twice",
        ),
        (&|all| all[7] = answers(0, 0), "answers of another CPU"),
        (&|all| drop(all.remove(7)), "a CPU is missing"),
        (&|all| drop(all.remove(5)), "all CPUs together are missing"),
        (&|all| drop(all.remove(3)), "a CPU is missing"),
    ];
    for (change, problem) in cases {
        let why = with(change);
        assert!(why.starts_with(wanted) && why.contains(problem), "{why}");
    }
    // More CPUs than it was given, of two.
    let many = [machine(&[0, 1, 2]), answers(0, 0), answers(1, 0)];
    let why = outcome(&[all(&many)]).unwrap_err();
    assert!(why.contains("3 CPUs were measured"), "{why}");
}

#[test]
fn executors_that_lie_about_numbers_are_given_up_and_killed() {
    let records = records();
    let endless = FromBench {
        total: 50_000 / 2,
        ..part(&records, [1])
    };
    assert!(outcome(&[endless]).unwrap_err().contains("more than it can have"));
    let other = FromBench {
        total: 9,
        ..part(&records, [2])
    };
    let why = outcome(&[part(&records, [1]), other]).unwrap_err();
    assert!(why.contains("changes its mind"), "{why}");

    let mut harness = Harness::new();
    let task = harness.offer(vec![offer("a", 2000)]).remove(0);
    harness.bytes(&task, vec![0xff; 300]);
    let kill = harness.calls(Type::Kill).remove(0).kill.unwrap();
    assert_eq!(kill.task_id, task.task_id);
    // Given up for good.
    harness.tell(&task, &all(&records));
    assert!(harness.acks().is_empty());
    end(&mut harness);
    let result = harness.result().unwrap();
    assert!(
        result.agents.is_empty() && result.failed[0].why.contains("does not decode"),
        "{result:?}"
    );
}

#[test]
fn strangers_are_not_listened_to() {
    let mut harness = Harness::new();
    let task = harness.offer(vec![offer("a", 2000)]).remove(0);
    for (agent, executor) in [("id-a", "another"), ("id-b", executor_id(&task).value.as_str())] {
        harness.event(MasterEvent::Message {
            agent_id: AgentId::new(agent),
            executor_id: ExecutorId::new(executor),
            data: vec![0xff],
        });
    }
    harness.tell(&task, &part(&records(), [1]));
    assert_eq!(harness.acks(), [1]);
    // Another process with the executor's name.
    let other = FromBench {
        session: 8,
        ..part(&records(), [2])
    };
    harness.tell(&task, &other);
    assert!(harness.acks().is_empty() && harness.calls(Type::Kill).is_empty());
}

#[test]
fn agents_that_go_away_fail_or_hang_are_named() {
    let mut harness = Harness::new();
    let offers = ["gone", "failed", "mute", "hangs", "good", "refused"];
    let tasks = harness.offer(offers.iter().map(|agent| offer(agent, 2000)).collect());
    let of = |agent: &str| {
        let id = format!("id-{agent}");
        tasks.iter().find(|task| task.agent_id.value == id).unwrap()
    };
    harness.event(MasterEvent::Failure {
        agent_id: Some(AgentId::new("id-gone")),
        executor_id: None,
        status: None,
    });
    harness.status(of("failed"), TaskState::Failed, "no\nfile");
    assert_eq!(harness.calls(Type::Acknowledge).len(), 1);
    let refused = tasks
        .iter()
        .position(|task| task.agent_id.value == "id-refused")
        .unwrap();
    harness.output(Output::Answered {
        tag: refused as u64,
        kind: Type::Accept,
        result: Err(mesos::http::CallError {
            peer: mesos::http::Peer::Master,
            address: None,
            cause: mesos::http::CallFailure::NotSubscribed,
        }),
    });
    harness.tell(of("hangs"), &part(&records(), [1, 2]));
    harness.status(of("hangs"), TaskState::Running, "");
    harness.tell(of("good"), &all(&records()));
    harness.pass(Duration::from_secs(31));
    harness.pass(LONG);
    harness.torn_down();
    let result = harness.result().unwrap();
    assert_eq!(result.agents.len(), 1);
    let why = |agent: &str| {
        let failed = result.failed.iter().find(|failed| failed.hostname == agent);
        failed.unwrap().why.clone()
    };
    assert_eq!(why("gone"), "the agent went away");
    assert!(
        why("failed").starts_with("TASK_FAILED: no file; see "),
        "{}",
        why("failed")
    );
    assert!(
        why("mute").starts_with("no word of its executor for 300 s; see "),
        "{}",
        why("mute")
    );
    assert_eq!(why("hangs"), "its executor has been silent for 30 s");
    assert!(
        why("refused").starts_with("the master refuses the launch"),
        "{}",
        why("refused")
    );
}

/// An executor that says that it lives, and never ends.
#[test]
fn no_measurement_lasts_for_ever() {
    let mut harness = Harness::new();
    let task = harness.offer(vec![offer("a", 2000)]).remove(0);
    for _ in 0..200 {
        harness.tell(&task, &part(&records(), []));
        harness.pass(Duration::from_secs(20));
        if !harness.calls(Type::Teardown).is_empty() {
            break;
        }
    }
    harness.give(Event::Stop);
    harness.pass(TEARDOWN_WAIT);
    let failed = &harness.result().unwrap().failed;
    assert_eq!(failed[0].why, "its measurement does not end");
}

#[test]
fn a_signal_ends_it_and_what_was_measured_stays() {
    let mut harness = Harness::new();
    let tasks = harness.offer(vec![offer("a", 2000), offer("b", 2000)]);
    harness.tell(&tasks[0], &all(&records()));
    harness.give(Event::Stop);
    assert!(harness.result().is_none(), "the master has to tear it down");
    harness.torn_down();
    let result = harness.result().unwrap();
    assert!(result.interrupted);
    assert_eq!((result.agents.len(), result.failed.len()), (1, 1));
    assert_eq!(harness.bench_deadline(), None);

    // A second signal does not wait for the master.
    let mut harness = Harness::new();
    harness.offer(vec![offer("a", 2000)]);
    harness.give(Event::Stop);
    harness.give(Event::Stop);
    assert!(harness.result().unwrap().interrupted);
}

#[test]
fn a_teardown_that_is_refused_is_sent_again_but_not_for_ever() {
    let mut harness = Harness::new();
    harness.give(Event::Stop);
    assert_eq!(harness.calls(Type::Teardown).len(), 1);
    harness.pass(Duration::from_secs(2));
    assert_eq!(harness.calls(Type::Teardown).len(), 1);
    harness.pass(TEARDOWN_WAIT);
    assert!(harness.result().is_some());
}

#[test]
fn without_offers_or_a_master_it_ends_and_says_why() {
    let mut harness = Harness::new();
    harness.pass(FIRST_OFFER_WAIT);
    harness.torn_down();
    assert!(harness.result().unwrap().agents.is_empty());

    let mut harness = Harness::with(settings());
    harness.output(Output::Disconnected {
        reason: "10.0.0.9:5050: refused".to_owned(),
        retry_in: Duration::from_secs(1),
    });
    harness.pass(MASTER_WAIT);
    let problem = harness.result().unwrap().problem.clone().unwrap();
    assert_eq!(problem, "no master for 60 s: 10.0.0.9:5050: refused");
}

#[test]
fn a_master_that_ends_it_is_believed() {
    let mut harness = Harness::new();
    let task = harness.offer(vec![offer("a", 2000), offer("b", 2000)]).remove(0);
    harness.tell(&task, &all(&records()));
    harness.event(MasterEvent::Error(SubscriptionError::Removed(
        "Framework has been removed".to_owned(),
    )));
    let result = harness.result().unwrap();
    assert_eq!(result.problem.as_deref(), Some("Framework has been removed"));
    assert_eq!((result.agents.len(), result.failed.len()), (1, 1));
}

/// A lost connection is waited for a while; the executors may live.
#[test]
fn a_connection_that_comes_back_costs_nothing() {
    let mut harness = Harness::new();
    let task = harness.offer(vec![offer("a", 2000)]).remove(0);
    harness.tell(&task, &part(&records(), [1]));
    harness.output(Output::Disconnected {
        reason: "gone".to_owned(),
        retry_in: Duration::from_secs(1),
    });
    harness.pass(Duration::from_secs(5));
    harness.event(MasterEvent::Subscribed {
        framework_id: mesos::proto::FrameworkId::new("f"),
        heartbeat: Duration::from_secs(15),
        master: None,
    });
    harness.tell(&task, &all(&records()));
    end(&mut harness);
    assert_eq!(harness.result().unwrap().agents.len(), 1);
}

#[test]
fn two_agents_of_one_host_are_told_apart() {
    let mut harness = Harness::new();
    let mut second = offer("h", 1000);
    second.agent_id = AgentId::new("0f-S1");
    harness.offer(vec![offer("h", 2000), second]);
    let names: Vec<_> = harness
        .news()
        .into_iter()
        .filter_map(|news| match news {
            News::Taken { hostname, .. } => Some(hostname.clone()),
            _ => None,
        })
        .collect();
    assert_eq!(names, ["h", "h (S1)"]);
}
