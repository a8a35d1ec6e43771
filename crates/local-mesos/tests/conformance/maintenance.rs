//! Maintenance: the schedule, what frameworks are told of it and say to it, machines that are down.

use mesos::operator::master;
use mesos::proto::maintenance::{Schedule, Status, Window};
use mesos::proto::master::call::Type;
use mesos::proto::scheduler::event::Type as Event;
use mesos::proto::scheduler::{self, call};
use mesos::proto::{DurationInfo, Filters, InverseOffer, MachineId, TimeInfo, Unavailability};

use crate::operators::{DONE, ask, tell};
use crate::peer::Peer;
use crate::support::{Framework, command_task, info, of_type, teardown, text};

pub(crate) async fn all(peer: &Peer) {
    refused(&peer.master).await;
    announced_and_withdrawn(&peer.master).await;
    answered(&peer.master).await;
    down_and_up(peer).await;
}

fn machine() -> MachineId {
    MachineId {
        hostname: Some("127.0.0.1".into()),
        ip: Some("127.0.0.1".into()),
    }
}

const NAME: &str = r#"{"hostname":"127.0.0.1","ip":"127.0.0.1"}"#;

/// A far day, moved by some seconds.
fn on(seconds: i64) -> Unavailability {
    Unavailability {
        start: TimeInfo {
            nanoseconds: 4_000_000_000_000_000_000 + seconds * 1_000_000_000,
        },
        duration: Some(DurationInfo {
            nanoseconds: 3_600_000_000_000,
        }),
    }
}

fn window(machine_ids: Vec<MachineId>, unavailability: Unavailability) -> Window {
    Window {
        machine_ids,
        unavailability,
    }
}

async fn schedule(master: &str, windows: Vec<Window>) -> (u16, String) {
    tell(master, &master::update_maintenance_schedule(Schedule { windows })).await
}

async fn refused(master: &str) {
    let duration = DurationInfo { nanoseconds: -1 };
    let negative = Unavailability {
        duration: Some(duration),
        ..on(0)
    };
    let odd = MachineId {
        hostname: None,
        ip: Some("x".into()),
    };
    let twice = format!("Machine '{NAME}' appears more than once in the schedule");
    for (windows, text) in [
        (
            vec![window(vec![], on(0))],
            "List of machines in the maintenance window is empty",
        ),
        (
            vec![window(vec![MachineId::default()], on(0))],
            "Both 'hostname' and 'ip' for a machine are empty",
        ),
        (vec![window(vec![odd], on(0))], "Failed to parse IPv4: x"),
        (
            vec![window(vec![machine()], negative)],
            "Unavailability 'duration' is negative",
        ),
        (vec![window(vec![machine(), machine()], on(0))], &twice),
        (
            vec![window(vec![machine()], on(0)), window(vec![machine()], on(1))],
            &twice,
        ),
    ] {
        assert_eq!(schedule(master, windows).await, (400, text.to_owned()));
    }
    let empty = (400, "List of machines is empty".to_owned());
    assert_eq!(tell(master, &master::start_maintenance(vec![])).await, empty);
    assert_eq!(tell(master, &master::stop_maintenance(vec![])).await, empty);
    let text = format!("Machine '{NAME}' is not in DRAINING mode and cannot be brought down");
    assert_eq!(
        tell(master, &master::start_maintenance(vec![machine()])).await,
        (400, text)
    );
    let text = format!("Machine '{NAME}' is not in DOWN mode and cannot be brought up");
    assert_eq!(
        tell(master, &master::stop_maintenance(vec![machine()])).await,
        (400, text)
    );
    assert_eq!(seen(master).await, (vec![], vec![], 0));
}

/// What the operator is told: the schedule, the answers of frameworks on machines that are to go, machines that are down.
async fn seen(master: &str) -> (Vec<Window>, Vec<Vec<Status>>, usize) {
    let of_type = |kind: Type| mesos::proto::master::Call {
        r#type: Some(kind.into()),
        ..Default::default()
    };
    let answer = ask(master, &of_type(Type::GetMaintenanceSchedule)).await;
    let windows = answer.get_maintenance_schedule.unwrap().schedule.windows;
    let answer = ask(master, &of_type(Type::GetMaintenanceStatus)).await;
    let status = answer.get_maintenance_status.unwrap().status;
    let draining = status.draining_machines.iter();
    let answers = draining.map(|machine| machine.statuses.iter().map(|answer| answer.status()).collect());
    (windows, answers.collect(), status.down_machines.len())
}

/// The next offers of both agents, which say this of their machine.
async fn offers(framework: &mut Framework, absence: Option<Unavailability>) {
    let mut count = 0;
    while count < 2 {
        for offer in framework.offers().await {
            assert_eq!(offer.unavailability, absence);
            count += 1;
        }
    }
}

async fn inverse_offers(framework: &mut Framework, count: usize) -> Vec<InverseOffer> {
    let mut all = Vec::new();
    while all.len() < count {
        all.extend(
            framework
                .wait(Event::InverseOffers)
                .await
                .inverse_offers
                .unwrap()
                .inverse_offers,
        );
    }
    assert_eq!(all.len(), count);
    all
}

async fn announced_and_withdrawn(master: &str) {
    let mut framework = Framework::subscribe(master, info(0.0)).await;
    offers(&mut framework, None).await;
    for day in [on(0), on(1)] {
        assert_eq!(schedule(master, vec![window(vec![machine()], day)]).await, DONE);
        for _ in 0..2 {
            framework.wait(Event::Rescind).await;
        }
        offers(&mut framework, Some(day)).await;
        // An offer is enough to be asked.
        for inverse in inverse_offers(&mut framework, 2).await {
            assert_eq!((inverse.unavailability, inverse.resources.len()), (day, 0));
            assert_eq!(inverse.framework_id, framework.id);
            assert!(inverse.agent_id.is_some() && inverse.url.is_some());
        }
        assert_eq!(
            seen(master).await,
            (vec![window(vec![machine()], day)], vec![vec![]], 0)
        );
    }
    assert_eq!(schedule(master, vec![]).await, DONE);
    for _ in 0..4 {
        framework.wait(Event::RescindInverseOffer).await;
    }
    offers(&mut framework, None).await;
    assert_eq!(seen(master).await, (vec![], vec![], 0));
    teardown(framework).await;
}

fn answer(kind: call::Type, offer: &InverseOffer, refuse: f64) -> scheduler::Call {
    let content = call::InverseOffers {
        inverse_offer_ids: vec![offer.id.clone()],
        filters: Some(Filters {
            refuse_seconds: Some(refuse),
        }),
    };
    scheduler::Call {
        accept_inverse_offers: Some(content.clone()),
        decline_inverse_offers: Some(content),
        ..of_type(kind)
    }
}

async fn answered(master: &str) {
    let mut framework = Framework::subscribe(master, info(0.0)).await;
    offers(&mut framework, None).await;
    let windows = vec![window(vec![machine()], on(2))];
    assert_eq!(schedule(master, windows.clone()).await, DONE);
    let one = inverse_offers(&mut framework, 2).await.remove(0);
    framework
        .call(answer(call::Type::DeclineInverseOffers, &one, 0.0))
        .await;
    assert_eq!(
        seen(master).await,
        (windows.clone(), vec![vec![Status::Decline]], 0)
    );
    // It is asked again, and answers otherwise.
    let again = inverse_offers(&mut framework, 1).await.remove(0);
    assert_eq!(again.agent_id, one.agent_id);
    assert_ne!(again.id, one.id);
    framework
        .call(answer(call::Type::AcceptInverseOffers, &one, 1e9))
        .await;
    assert_eq!(seen(master).await.1, [[Status::Decline]], "that one is over");
    framework
        .call(answer(call::Type::AcceptInverseOffers, &again, 1e9))
        .await;
    assert_eq!(seen(master).await, (windows, vec![vec![Status::Accept]], 0));
    // Its filter lasts until REVIVE.
    framework.call(of_type(call::Type::Revive)).await;
    let third = inverse_offers(&mut framework, 1).await.remove(0);
    assert_eq!(third.agent_id, one.agent_id);
    // A new schedule forgets the answers.
    assert_eq!(schedule(master, vec![window(vec![machine()], on(3))]).await, DONE);
    assert_eq!(seen(master).await.1, [[]; 1]);
    inverse_offers(&mut framework, 2).await;
    assert_eq!(schedule(master, vec![]).await, DONE);
    teardown(framework).await;
}

async fn down_and_up(peer: &Peer) {
    let master = &peer.master;
    let mut framework = Framework::subscribe(master, info(0.0)).await;
    let offer = framework.offers().await.remove(0);
    framework
        .launch_one(&offer, command_task("t", &offer, "exec sleep 1000"))
        .await;
    for _ in 0..2 {
        framework.update().await;
    }
    let windows = vec![window(vec![machine()], on(4))];
    assert_eq!(schedule(master, windows.clone()).await, DONE);
    inverse_offers(&mut framework, 2).await;
    assert_eq!(
        tell(master, &master::start_maintenance(vec![machine()])).await,
        DONE
    );
    let lost = framework.update().await;
    assert_eq!(text(&lost), "t TASK_LOST Master AgentRemoved no-ack");
    let message = "Agent 127.0.0.1 removed: Operator initiated 'Machine DOWN'";
    assert_eq!(lost.message.as_deref(), Some(message));
    for _ in 0..2 {
        framework.wait(Event::Failure).await;
        framework.wait(Event::RescindInverseOffer).await;
    }
    framework.reconcile(&[("t", Some(&offer.agent_id))]).await;
    assert_eq!(
        text(&framework.update().await),
        "t TASK_UNKNOWN Master Reconciliation no-ack"
    );
    assert_eq!(seen(master).await, (windows, vec![], 1));
    let text = format!("Machine '{NAME}' is deactivated and cannot be removed from the schedule");
    assert_eq!(schedule(master, vec![]).await, (400, text));
    let text = format!("Machine '{NAME}' is not in DRAINING mode and cannot be brought down");
    assert_eq!(
        tell(master, &master::start_maintenance(vec![machine()])).await,
        (400, text)
    );
    teardown(framework).await;
    assert_eq!(
        tell(master, &master::stop_maintenance(vec![machine()])).await,
        DONE
    );
    assert_eq!(seen(master).await, (vec![], vec![], 0));
    for number in 0..2 {
        peer.start_agent(number).await;
    }
    let mut framework = Framework::subscribe(master, info(0.0)).await;
    offers(&mut framework, None).await;
    teardown(framework).await;
}
