//! Tasks: killed if nobody knows them or wants them, and not launched where they fail or cannot be kept.

use crate::miner::{AGENT, Miner, begin, calls, offer_of, without_executor};
use crate::support::{POOL, Run, with_a_task};
use job_source::Event;
use machine::Machine;
use mesos::proto::scheduler::call::Type;
use mesos::proto::{AgentId, ExecutorId, TaskId, TaskState, TaskStatus};
use mesos::scheduler::{Event as MesosEvent, Output};
use messages::{FromExecutor, Order, ToExecutor};
use scheduler::{Event as SchedulerEvent, State, TaskRecord};
use std::time::Duration;

fn accepted(run: &mut Run) -> usize {
    accepted_of(run, "a")
}

/// How many calls accept an offer of this agent.
fn accepted_of(run: &mut Run, agent: &str) -> usize {
    run.calls.clear();
    run.master(offer_of(agent));
    calls(run, Type::Accept).count()
}

/// A run that may use one CPU, with tasks of half a CPU that an earlier one left, each on an agent of its name.
fn with_tasks_of(agents: &[&str]) -> Run {
    let task = |agent: &&str| TaskRecord {
        task_id: format!("task on {agent}"),
        executor_id: format!("executor on {agent}"),
        agent_id: (*agent).to_owned(),
        hostname: (*agent).to_owned(),
        cpus_millis: 500,
        mem_millis: 64_000,
        executor_info: Vec::new(),
        place: Vec::new(),
    };
    let tasks = agents.iter().map(task);
    let state = State {
        framework_id: Some("f".to_owned()),
        tasks: tasks.map(|task| (task.task_id.clone(), task)).collect(),
        ..State::default()
    };
    let mut run = Run::within(1000, &["pool"], state);
    begin(&mut run, testkit::job());
    for agent in agents {
        status(&mut run, agent, TaskState::Running);
    }
    run
}

fn status(run: &mut Run, agent: &str, state: TaskState) {
    run.master(MesosEvent::Update(Box::new(TaskStatus {
        task_id: TaskId::new(format!("task on {agent}")),
        agent_id: Some(AgentId::new(agent)),
        state: state.into(),
        ..TaskStatus::default()
    })));
}

#[test]
fn what_is_more_than_the_ceiling_allows_is_killed() {
    let kills = |run: &Run| calls(run, Type::Kill).count();
    assert_eq!(kills(&with_tasks_of(&["a"])), 0);
    assert_eq!(
        kills(&with_tasks_of(&["a", "b", "c"])),
        2,
        "each takes half a CPU and a little"
    );
}

#[test]
fn an_unreachable_task_leaves_its_cpus_to_others() {
    let mut run = with_tasks_of(&["a"]);
    let took = |run: &Run| -> u64 {
        let accepts = calls(run, Type::Accept).filter_map(|call| call.accept.as_ref());
        let launches = accepts.flat_map(|accept| &accept.operations);
        let tasks = launches.flat_map(|operation| &operation.launch.as_ref().unwrap().task_infos);
        tasks
            .map(|task| mesos::resources::sum(&task.resources, "cpus"))
            .sum()
    };
    status(&mut run, "a", TaskState::Unreachable);
    run.advance(Duration::from_secs(1));
    assert_eq!(accepted_of(&mut run, "b"), 1);
    assert!(took(&run) > 900, "{}", took(&run));
}

/// Its id would be known to nobody, and the master would keep it for days.
#[test]
fn a_framework_that_is_subscribed_while_the_run_ends_is_torn_down() {
    let ends = |answer: fn(&mut Run)| {
        let mut run = Run::new(&["pool"], State::default());
        run.opened(POOL);
        run.scheduler.handle(SchedulerEvent::Stop, run.now);
        run.advance(Duration::from_millis(500));
        assert!(run.exit.is_none(), "the answer is awaited");
        answer(&mut run);
        run
    };
    let run = ends(Run::subscribe);
    assert_eq!(calls(&run, Type::Teardown).count(), 1);
    let run = ends(|run| {
        let reason = "nobody there".to_owned();
        let retry_in = Duration::from_secs(1);
        let lost = Output::Disconnected { reason, retry_in };
        run.scheduler.handle(SchedulerEvent::Master(lost), run.now);
        run.advance(Duration::ZERO);
    });
    assert!(run.exit.is_some());
    let run = ends(|run| run.advance(Duration::from_secs(2)));
    assert!(run.exit.is_some());
}

/// The last run tore it down and could not write that, or somebody else did.
#[test]
fn a_framework_that_is_gone_is_followed_by_a_new_one() {
    let mut run = Run::new(&["pool"], with_a_task());
    run.opened(POOL);
    run.give_job();
    let reason = "Framework has been removed".to_owned();
    run.scheduler
        .handle(SchedulerEvent::Master(Output::Removed { reason }), run.now);
    run.subscribe();
    assert!(run.was_told("a new one begins"), "{:?}", run.told);
    let asked = calls(&run, Type::Reconcile).filter_map(|call| call.reconcile.as_ref());
    assert!(asked.flat_map(|reconcile| &reconcile.tasks).next().is_none());
    assert_eq!(accepted(&mut run), 1, "nothing of it counts any more");
    assert!(run.exit.is_none());
}

/// A stopped process hears nobody either.
#[test]
fn a_mute_executor_is_told_of_and_replaced_but_not_after_a_sleep_of_the_scheduler() {
    let mut run = with_tasks_of(&["a"]);
    run.calls.clear();
    let is_mute = |run: &Run| run.was_told("is mute");
    for seconds in [1, 3600, 5] {
        run.advance(Duration::from_secs(seconds));
        run.master(MesosEvent::Heartbeat);
    }
    assert!(
        !is_mute(&run) && calls(&run, Type::Kill).count() == 0,
        "{:?}",
        run.told
    );
    pass(&mut run, 120);
    assert!(
        is_mute(&run) && calls(&run, Type::Kill).count() == 0,
        "{:?}",
        run.told
    );
    pass(&mut run, 900);
    assert!(calls(&run, Type::Kill).count() > 0, "{:?}", run.told);
}

/// An agent that cannot fetch an executor, or an executor that cannot reach its agent: Mesos says nothing for long.
#[test]
fn a_task_that_does_not_start_is_told_of_once() {
    let mut run = Run::new(&["pool"], State::default());
    begin(&mut run, testkit::job());
    run.disk_is_slow = true;
    assert_eq!(accepted(&mut run), 0, "the disk comes first");
    pass(&mut run, 300);
    let told = |run: &Run| {
        let told = run.told.iter().map(ToString::to_string);
        told.filter(|text| text.contains("on h (agent a) has not started for"))
            .count()
    };
    assert_eq!(told(&run), 0, "{:?}", run.told);
    run.disk_is_slow = false;
    run.disk_writes();
    pass(&mut run, 145);
    assert_eq!(told(&run), 0, "{:?}", run.told);
    pass(&mut run, 600);
    assert_eq!(told(&run), 1, "{:?}", run.told);
}

/// The master lives for so long.
fn pass(run: &mut Run, seconds: u64) {
    for _ in 0..seconds / 5 {
        run.master(MesosEvent::Heartbeat);
        run.advance(Duration::from_secs(5));
    }
}

/// Executors speak through it.
#[test]
fn while_the_master_hangs_nobody_is_mute() {
    let mut run = with_tasks_of(&["a"]);
    pass(&mut run, 50);
    (0..200).for_each(|_| run.advance(Duration::from_secs(5)));
    assert!(!run.was_told("is mute"), "{:?}", run.told);
    pass(&mut run, 60);
    assert!(!run.was_told("is mute"), "its reports come now: {:?}", run.told);
    pass(&mut run, 60);
    assert!(run.was_told("is mute"), "{:?}", run.told);
}

/// There are only times and nonces to give.
fn small_job() -> miner_core::Job {
    let job = testkit::job();
    miner_core::Job {
        root: testkit::root(|coinbase| {
            coinbase.extranonce1 = vec![1; job.extranonce1().len() + job.extranonce2_size()];
            coinbase.extranonce2_size = 0;
        }),
        version_mask: 0,
        ..job
    }
}

/// It got on with the part that it had, but faster.
#[test]
fn an_executor_that_has_been_given_more_cpus_leaves_less() {
    const NONCES_OF_A_PART: u64 = 1 << 28;
    // A part takes 4 s with the first offer's two CPUs.
    let mut run = Run::hashing((NONCES_OF_A_PART / 8) as f64);
    begin(&mut run, small_job());
    let mut miner = Miner::launched_by(run);
    let space = miner.assignment.space.clone();
    assert_eq!((space.nonces.len(), space.time_step), (NONCES_OF_A_PART, 1));
    let first = miner.task.clone();
    for number in 2..10 {
        miner.run.master(offer_of(AGENT));
        miner.task = format!("mesos-miner-run-{number}");
        miner.status(TaskState::Running, None);
    }
    assert_eq!(miner.run.scheduler.snapshot(miner.run.now).executors.len(), 1);
    miner.run.advance(Duration::from_secs(12));
    for number in 2..10 {
        miner.task = format!("mesos-miner-run-{number}");
        miner.status(TaskState::Finished, None);
    }
    miner.task = first;
    miner.status(TaskState::Finished, None);
    loop {
        let mut next = Miner::launched_by(miner.run);
        let given = next.assignment.space.clone();
        if given.nonces == space.nonces {
            assert_eq!(given.time_first, 13, "it can have kept up with the clock");
            break;
        }
        next.status(TaskState::Finished, None);
        miner = next;
    }
}

/// Executors come and go, and there are only times and nonces to give.
#[test]
fn what_an_executor_leaves_when_it_ends_goes_to_others() {
    let mut run = without_executor(small_job());
    let mut given = Vec::new();
    for _ in 0..40 {
        let mut miner = Miner::launched_by(run);
        given.push(miner.assignment.space.clone());
        miner.run.advance(Duration::from_secs(3));
        miner.status(TaskState::Finished, None);
        run = miner.run;
    }
    assert!(
        given.iter().all(|space| space.nonces.len() == 1 << 28),
        "{given:?}"
    );
    let different: std::collections::HashSet<_> = given.iter().collect();
    assert_eq!(different.len(), given.len(), "none twice");
    assert!(given[15..].iter().all(|space| space.time_first > 0), "{given:?}");
}

/// What told that an agent is back was lost.
#[test]
fn the_tasks_of_an_executor_that_speaks_again_are_asked_for() {
    let mut run = with_tasks_of(&["a"]);
    let message = FromExecutor {
        session: 7,
        report: None,
        description: None,
        shares: vec![],
        assignments: vec![],
    };
    let speaks = |run: &mut Run| {
        run.master(MesosEvent::Message {
            agent_id: AgentId::new("a"),
            executor_id: ExecutorId::new("executor on a"),
            data: message.encode(),
        });
    };
    run.calls.clear();
    speaks(&mut run);
    assert_eq!(calls(&run, Type::Reconcile).count(), 0);
    status(&mut run, "a", TaskState::Unreachable);
    speaks(&mut run);
    speaks(&mut run);
    let asked: Vec<_> = calls(&run, Type::Reconcile)
        .filter_map(|call| call.reconcile.as_ref())
        .flat_map(|reconcile| &reconcile.tasks)
        .map(|task| task.task_id.value.as_str())
        .collect();
    assert_eq!(asked, ["task on a"]);
}

#[test]
fn a_task_pins_its_threads_as_the_operator_wants() {
    assert!(Miner::new(testkit::job()).pin);
}

#[test]
fn a_launch_that_is_on_its_way_counts() {
    let mut run = with_tasks_of(&[]);
    assert_eq!(accepted_of(&mut run, "a"), 1);
    assert_eq!(accepted_of(&mut run, "b"), 0);
}

#[test]
fn a_task_that_nobody_knows_is_killed() {
    let mut run = without_executor(testkit::job());
    for (state, kills) in [
        (TaskState::Running, 1),
        (TaskState::Killing, 0),
        (TaskState::Finished, 0),
    ] {
        run.calls.clear();
        run.master(MesosEvent::Update(Box::new(TaskStatus {
            task_id: TaskId::new("of an earlier run"),
            agent_id: Some(AgentId::new("a")),
            state: state.into(),
            ..TaskStatus::default()
        })));
        assert_eq!(calls(&run, Type::Kill).count(), kills, "{state}");
    }
}

#[test]
fn a_kill_is_repeated_until_the_task_has_ended() {
    let mut miner = Miner::new(testkit::job());
    let share = miner.finds(1);
    let foreign = miner_core::Share {
        nonce: share[0].nonce ^ 1,
        ..share[0].clone()
    };
    miner.hands_in(1, &[foreign]);
    assert_eq!((miner.calls(Type::Kill), miner.calls(Type::Shutdown)), (1, 0));
    for _ in 0..25 {
        miner.run.advance(Duration::from_secs(1));
    }
    assert_eq!(
        (miner.calls(Type::Kill), miner.calls(Type::Shutdown)),
        (6, 1),
        "every five seconds"
    );
    miner.status(TaskState::Killed, None);
    miner.run.calls.clear();
    for _ in 0..25 {
        miner.run.advance(Duration::from_secs(1));
    }
    assert_eq!(miner.calls(Type::Kill), 0);
}

#[test]
fn an_agent_where_a_task_failed_pauses() {
    let mut miner = Miner::new(testkit::job());
    miner.status(TaskState::Failed, None);
    assert_eq!(accepted(&mut miner.run), 0);
    miner.run.advance(Duration::from_secs(3600));
    assert_eq!(accepted(&mut miner.run), 1);
}

#[test]
fn executors_pause_when_the_pool_is_lost() {
    let mut miner = Miner::new(testkit::job());
    miner.run.pool(Event::Lost {
        reason: "closed".to_owned(),
        retry_after: None,
        unusable: false,
    });
    let messages = calls(&miner.run, Type::Message).filter_map(|call| call.message.as_ref());
    let orders = messages.filter_map(|message| ToExecutor::decode(&message.data).unwrap().order);
    let generation = miner.assignment.generation;
    let orders: Vec<Order> = orders.collect();
    assert!(
        matches!(&orders[..], [Order::Pause { generation: void }] if *void >= generation),
        "{orders:?}"
    );
}

/// An executor that has counted a million hashes a second for a while.
fn counting() -> Miner {
    let mut miner = Miner::new(testkit::job());
    for second in 1..20 {
        miner.run.advance(Duration::from_secs(1));
        let mut message = miner.message(Vec::new());
        let report = message.report.as_mut().unwrap();
        (report.hashes, report.uptime_ms) = (second * 1_000_000, second * 1000);
        miner.says(message);
    }
    assert!((rate(&miner) / 1e6 - 1.0).abs() < 0.01, "{}", rate(&miner));
    miner
}

fn rate(miner: &Miner) -> f64 {
    miner.run.scheduler.status(miner.run.now).current_hash_rate
}

#[test]
fn the_rate_is_0_as_soon_as_nothing_is_to_be_searched() {
    let mut miner = counting();
    miner.run.pool(Event::Lost {
        reason: "closed".to_owned(),
        retry_after: None,
        unusable: false,
    });
    assert_eq!(rate(&miner), 0.0, "no pool");
    let mut miner = counting();
    miner.status(TaskState::Failed, None);
    assert_eq!(rate(&miner), 0.0, "no executor");
}

#[test]
fn nothing_is_launched_while_the_state_cannot_be_written() {
    let mut run = without_executor(testkit::job());
    let reason = "no space left".to_owned();
    run.scheduler
        .handle(SchedulerEvent::StoreFails { reason }, run.now);
    run.disk_is_slow = true;
    assert_eq!(accepted(&mut run), 0);
    run.disk_is_slow = false;
    run.disk_writes();
    assert_eq!(accepted(&mut run), 1);
}
