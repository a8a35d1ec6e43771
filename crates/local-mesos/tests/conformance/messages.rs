//! Framework messages: both ways, in order, and where they are dropped.

use mesos::proto::AgentId;
use mesos::proto::executor::event::Type as ExecutorEvent;
use mesos::proto::scheduler::event::Type as Event;

use crate::idle::Idle;
use crate::peer::Peer;
use crate::support::{Executor, Framework, executor_task, info, teardown};

pub(crate) async fn all(peer: &Peer) {
    both_ways(&peer.master).await;
}

async fn both_ways(master: &str) {
    let mut framework = Framework::subscribe(master, info(600.0)).await;
    let offer = framework.offer().await;
    let idle = Idle::new();
    framework
        .launch_one(&offer, executor_task("t", &offer, "e", &idle.command()))
        .await;
    idle.began().await;
    let agent = &offer.agent_id;
    // Nobody gets these.
    framework.message(agent, "e", b"early").await;
    framework.message(agent, "nobody", b"x").await;
    framework.message(&AgentId::new("nobody"), "e", b"x").await;
    let mut executor = Executor::start(&offer, "e").await;
    executor.expect_first_task().await;
    let large = vec![0xff; 1 << 20];
    for data in [&b""[..], b"down", &large, b"\0\n\xff", b"last"] {
        framework.message(agent, "e", data).await;
        let message = executor.expect(ExecutorEvent::Message).await.message.unwrap();
        assert_eq!(message.data, data);
        executor.message(data).await;
        let message = framework.wait(Event::Message).await.message.unwrap();
        assert_eq!(message.data, data);
        assert_eq!((&message.agent_id, &message.executor_id), (agent, &executor.id));
    }
    for number in 0..100_u8 {
        executor.message(&[number]).await;
    }
    for number in 0..100_u8 {
        assert_eq!(
            framework.wait(Event::Message).await.message.unwrap().data,
            [number]
        );
    }
    // While the scheduler is away, they are lost.
    let away = framework.hang_up();
    let suppress = crate::support::of_type(mesos::proto::scheduler::call::Type::Suppress);
    away.answers(suppress, (403, "Framework is not subscribed")).await;
    executor.message(b"lost").await;
    let mut framework = Framework::subscribe(master, away.info.clone()).await;
    executor.message(b"arrives").await;
    assert_eq!(
        framework.wait(Event::Message).await.message.unwrap().data,
        b"arrives"
    );
    teardown(framework).await;
    executor.expect(ExecutorEvent::Shutdown).await;
}
