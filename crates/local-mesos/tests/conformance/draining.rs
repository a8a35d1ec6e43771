//! Agents that operators deactivate, drain or give up.

use std::time::Duration;

use mesos::operator::master;
use mesos::proto::executor::event::Type as ExecutorEvent;
use mesos::proto::master::call::Type;
use mesos::proto::master::response::Agent;
use mesos::proto::scheduler::event::Type as Event;
use mesos::proto::{AgentId, DrainState, Offer, TaskState};

use crate::idle::Idle;
use crate::operators::{DONE, ask, tell};
use crate::peer::Peer;
use crate::support::{Executor, Framework, executor_task, info, status, teardown, text};

pub(crate) async fn all(peer: &Peer) {
    deactivated(&peer.master).await;
    drained_at_once(&peer.master).await;
    drained(&peer.master).await;
    gone(&peer.master).await;
}

/// The agent of an offer.
async fn agent(master: &str, id: &AgentId) -> Option<Agent> {
    let call = mesos::proto::master::Call {
        r#type: Some(Type::GetAgents.into()),
        ..Default::default()
    };
    let agents = ask(master, &call).await.get_agents.unwrap().agents;
    agents
        .into_iter()
        .find(|agent| agent.agent_info.id.as_ref() == Some(id))
}

/// Waits for the end of the draining.
async fn until_drained(master: &str, id: &AgentId) {
    loop {
        let drain = agent(master, id).await.unwrap().drain_info.unwrap();
        if drain.state() == DrainState::Drained {
            return;
        }
        assert_eq!(drain.state(), DrainState::Draining);
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// An offer of each agent.
async fn offers(framework: &mut Framework) -> Vec<Offer> {
    let mut all = Vec::new();
    while all.len() < 2 {
        all.extend(framework.offers().await);
    }
    all
}

/// The next offer of this agent.
async fn offer_of(framework: &mut Framework, id: &AgentId) -> Offer {
    loop {
        let offers = framework.offers().await;
        if let Some(offer) = offers.into_iter().find(|offer| offer.agent_id == *id) {
            return offer;
        }
    }
}

async fn rescinded(framework: &mut Framework, offer: &Offer) {
    assert_eq!(
        framework.wait(Event::Rescind).await.rescind.unwrap().offer_id,
        offer.id
    );
}

async fn deactivated(master: &str) {
    let mut framework = Framework::subscribe(master, info(0.0)).await;
    let [one, other] = offers(&mut framework).await.try_into().unwrap();
    let id = &one.agent_id;
    for _ in 0..2 {
        assert_eq!(tell(master, &master::deactivate_agent(id.clone())).await, DONE);
    }
    rescinded(&mut framework, &one).await;
    let seen = agent(master, id).await.unwrap();
    assert_eq!(
        (seen.active, seen.deactivated, seen.drain_info),
        (false, Some(true), None)
    );
    // Only the other one is offered.
    framework.decline(&other, 0.0).await;
    for _ in 0..3 {
        let offers = framework.offers().await;
        assert!(offers.iter().all(|offer| offer.agent_id == other.agent_id));
        framework.decline(&offers[0], 0.0).await;
    }
    assert_eq!(tell(master, &master::reactivate_agent(id.clone())).await, DONE);
    offer_of(&mut framework, id).await;
    let again = tell(master, &master::reactivate_agent(id.clone())).await;
    assert_eq!(again, (400, "Agent is not deactivated".into()));
    teardown(framework).await;
}

async fn drained_at_once(master: &str) {
    let mut framework = Framework::subscribe(master, info(0.0)).await;
    let offer = offers(&mut framework).await.remove(0);
    teardown(framework).await;
    let id = &offer.agent_id;
    assert_eq!(
        tell(master, &master::drain_agent(id.clone(), None, false)).await,
        DONE
    );
    until_drained(master, id).await;
    let seen = agent(master, id).await.unwrap();
    assert_eq!((seen.active, seen.deactivated), (false, Some(true)));
    assert!(seen.estimated_drain_start_time.is_some());
    assert_eq!(tell(master, &master::reactivate_agent(id.clone())).await, DONE);
    let seen = agent(master, id).await.unwrap();
    assert_eq!(
        (seen.active, seen.deactivated, seen.drain_info),
        (true, Some(false), None)
    );
}

/// Launches a task of an executor on the agent of this offer.
async fn running(framework: &mut Framework, offer: &Offer, name: &str) -> Executor {
    let idle = Idle::new();
    framework
        .launch_one(offer, executor_task(name, offer, name, &idle.command()))
        .await;
    idle.began().await;
    Executor::running(framework, offer, name).await
}

async fn drained(master: &str) {
    let mut framework = Framework::subscribe(master, info(0.0)).await;
    let offer = offers(&mut framework).await.remove(0);
    let mut executor = running(&mut framework, &offer, "t").await;
    let id = &offer.agent_id;
    let rest = offer_of(&mut framework, id).await;
    let drain = master::drain_agent(id.clone(), Some(Duration::from_secs(7)), false);
    assert_eq!(tell(master, &drain).await, DONE);
    rescinded(&mut framework, &rest).await;
    let kill = executor.expect(ExecutorEvent::Kill).await.kill.unwrap();
    assert_eq!(kill.task_id.value, "t");
    let grace = kill.kill_policy.unwrap().grace_period.unwrap();
    assert_eq!(grace.nanoseconds, 7_000_000_000);
    let draining = (400, "Agent is still in the DRAINING state".into());
    assert_eq!(
        tell(master, &master::reactivate_agent(id.clone())).await,
        draining
    );
    assert_eq!(tell(master, &drain).await, DONE, "it may be ordered again");
    executor.expect(ExecutorEvent::Kill).await;
    executor.update(status("t", TaskState::Killing, 2)).await;
    assert_eq!(
        text(&framework.update().await),
        "t TASK_KILLING Executor AgentDraining"
    );
    executor.update(status("t", TaskState::Killed, 3)).await;
    let killed = framework.update_unacknowledged().await;
    assert_eq!(text(&killed), "t TASK_KILLED Executor AgentDraining");
    // It is not over before the end is acknowledged.
    let state = agent(master, id).await.unwrap().drain_info.unwrap().state();
    assert_eq!(state, DrainState::Draining);
    framework.acknowledge(&killed).await;
    until_drained(master, id).await;
    // For the agent it is over when nothing runs there any more.
    framework.shut_down(&executor, id).await;
    for number in [2, 3] {
        executor.expect_acknowledged(number).await;
    }
    executor.expect(ExecutorEvent::Shutdown).await;
    framework.wait(Event::Failure).await;
    assert_eq!(tell(master, &master::reactivate_agent(id.clone())).await, DONE);
    offer_of(&mut framework, id).await;
    teardown(framework).await;
}

/// One agent for ever gone at once, the other one when it is drained.
async fn gone(master: &str) {
    let mut framework = Framework::subscribe(master, info(0.0)).await;
    let [one, other] = offers(&mut framework).await.try_into().unwrap();
    let mut executor = running(&mut framework, &one, "t").await;
    let id = &one.agent_id;
    let rest = offer_of(&mut framework, id).await;
    assert_eq!(tell(master, &master::mark_agent_gone(id.clone())).await, DONE);
    let status_of_t = framework.update().await;
    let expected = "t TASK_GONE_BY_OPERATOR Master AgentRemovedByOperator no-ack";
    assert_eq!(text(&status_of_t), expected);
    assert_eq!(status_of_t.message.as_deref(), Some("Agent has been marked gone"));
    rescinded(&mut framework, &rest).await;
    let failure = framework.wait(Event::Failure).await.failure.unwrap();
    assert_eq!((failure.agent_id.as_ref(), failure.executor_id), (Some(id), None));
    executor.expect(ExecutorEvent::Shutdown).await;
    framework.reconcile(&[("t", Some(id)), ("other", Some(id))]).await;
    for task in ["t", "other"] {
        let status = framework.update().await;
        let expected = format!("{task} TASK_GONE_BY_OPERATOR Master Reconciliation no-ack");
        assert_eq!(text(&status), expected);
        assert_eq!(status.message.as_deref(), Some("Reconciliation: Task is gone"));
    }
    assert!(agent(master, id).await.is_none());
    assert_eq!(
        tell(master, &master::mark_agent_gone(id.clone())).await,
        DONE,
        "it is already"
    );
    let unknown = (400, "Unknown agent".into());
    assert_eq!(
        tell(master, &master::drain_agent(id.clone(), None, false)).await,
        unknown
    );

    let mut executor = running(&mut framework, &other, "u").await;
    let id = &other.agent_id;
    assert_eq!(
        tell(master, &master::drain_agent(id.clone(), None, true)).await,
        DONE
    );
    executor.expect(ExecutorEvent::Kill).await;
    executor.update(status("u", TaskState::Killed, 2)).await;
    assert_eq!(
        text(&framework.update().await),
        "u TASK_GONE_BY_OPERATOR Executor AgentDraining"
    );
    loop {
        let failure = framework.wait(Event::Failure).await.failure.unwrap();
        if failure.executor_id.is_none() {
            assert_eq!(failure.agent_id.as_ref(), Some(id));
            break;
        }
    }
    assert!(agent(master, id).await.is_none());
    teardown(framework).await;
}
