//! Messages of the operator API, and of operations on offers, against bytes.

use std::time::Duration;

use mesos::operator::{agent, master};
use mesos::proto::{self, scheduler};
use prost::Message;

/// The message encodes to exactly these bytes and they decode to the message.
fn check<M: Message + Default + PartialEq + std::fmt::Debug>(message: &M, bytes: &str) {
    assert_eq!(
        hex::encode_upper(message.encode_to_vec()),
        bytes.replace(' ', ""),
        "{message:?}"
    );
    let wire = hex::decode(bytes.replace(' ', "")).expect("hex");
    assert_eq!(&M::decode(&wire[..]).expect("decodes"), message);
}

#[test]
fn calls_to_a_master() {
    for (call, bytes) in [
        (master::get_health(), "08 01"),
        (master::get_state(), "08 09"),
        (master::get_master(), "08 11"),
        (master::subscribe(), "08 12"),
        (master::get_operations(), "08 21"),
        (
            master::get_metrics(Some(Duration::from_nanos(5))),
            "08 04 12 04 0A 02 08 05",
        ),
        (
            master::read_file("/a", 1, Some(2)),
            "08 08 2A 08 0A 02 2F 61 10 01 18 02",
        ),
        (
            master::teardown(proto::FrameworkId::new("f")),
            "08 1F 82 01 05 0A 03 0A 01 66",
        ),
        (
            master::mark_agent_gone(proto::AgentId::new("a")),
            "08 20 8A 01 05 0A 03 0A 01 61",
        ),
        (
            master::drain_agent(proto::AgentId::new("a"), Some(Duration::from_secs(60)), true),
            "08 25 AA 01 0B 0A 03 0A 01 61 12 02 08 3C 18 01",
        ),
        (
            master::deactivate_agent(proto::AgentId::new("a")),
            "08 26 B2 01 05 0A 03 0A 01 61",
        ),
        (
            master::reactivate_agent(proto::AgentId::new("a")),
            "08 27 BA 01 05 0A 03 0A 01 61",
        ),
    ] {
        check(&call, bytes);
    }
}

#[test]
fn maintenance_and_quota() {
    let machine = proto::MachineId {
        hostname: Some("h".into()),
        ip: None,
    };
    let window = proto::maintenance::Window {
        machine_ids: vec![machine.clone()],
        unavailability: proto::Unavailability {
            start: proto::TimeInfo { nanoseconds: 7 },
            duration: None,
        },
    };
    check(
        &master::update_maintenance_schedule(proto::maintenance::Schedule {
            windows: vec![window],
        }),
        "08 19 5A 0F 0A 0D 0A 0B 0A 03 0A 01 68 12 04 0A 02 08 07",
    );
    check(
        &master::start_maintenance(vec![machine.clone()]),
        "08 1A 62 05 0A 03 0A 01 68",
    );
    check(
        &master::stop_maintenance(vec![machine]),
        "08 1B 6A 05 0A 03 0A 01 68",
    );
    let config = proto::quota::QuotaConfig {
        role: "r".into(),
        limits: [("cpus".to_owned(), proto::ScalarValue { value: 1.0 })].into(),
        ..Default::default()
    };
    check(
        &master::update_quota(vec![config], false),
        "08 24 A2 01 1A 08 00 12 16 0A 01 72 1A 11 0A 04 63 70 75 73 12 09 09 00 00 00 00 00 00 F0 3F",
    );
}

#[test]
fn calls_to_an_agent() {
    check(&agent::get_agent(), "08 14");
    check(&agent::get_operations(), "08 1F");
    check(&agent::get_containers(true, false), "08 0A A2 01 04 08 01 10 00");
    check(
        &agent::wait_container(proto::ContainerId {
            value: "c".into(),
            parent: None,
        }),
        "08 17 72 05 0A 03 0A 01 63",
    );
}

#[test]
fn answers_and_events() {
    let response = proto::master::Response {
        r#type: Some(proto::master::response::Type::GetQuota.into()),
        get_quota: Some(proto::master::response::GetQuota::default()),
        ..Default::default()
    };
    check(&response, "08 12 9A 01 02 0A 00");
    let event = proto::master::Event {
        r#type: Some(proto::master::event::Type::AgentRemoved.into()),
        agent_removed: Some(proto::master::event::AgentRemoved {
            agent_id: proto::AgentId::new("a"),
        }),
        ..Default::default()
    };
    check(&event, "08 05 32 05 0A 03 0A 01 61");
    let response = proto::agent::Response {
        r#type: Some(proto::agent::response::Type::GetContainers.into()),
        get_containers: Some(proto::agent::response::GetContainers::default()),
        ..Default::default()
    };
    check(&response, "08 09 52 00");
}

#[test]
fn operations_on_offers() {
    check(&proto::Operation::reserve(vec![], vec![]), "08 02 1A 00");
    check(&proto::Operation::unreserve(vec![]), "08 03 22 00");
    check(&proto::Operation::create(vec![]), "08 04 2A 00");
    check(
        &proto::Operation::destroy(vec![]).with_id(proto::OperationId::new("o")),
        "08 05 32 00 62 03 0A 01 6F",
    );
    let status = proto::OperationStatus {
        operation_id: Some(proto::OperationId::new("o")),
        state: proto::OperationState::Finished.into(),
        uuid: Some(proto::Uuid { value: vec![1] }),
        agent_id: Some(proto::AgentId::new("a")),
        ..Default::default()
    };
    let event = scheduler::Event {
        r#type: Some(scheduler::event::Type::UpdateOperationStatus.into()),
        update_operation_status: Some(scheduler::event::UpdateOperationStatus {
            status: status.clone(),
        }),
        ..Default::default()
    };
    check(
        &event,
        "08 0B 5A 13 0A 11 0A 03 0A 01 6F 10 02 2A 03 0A 01 01 32 03 0A 01 61",
    );
    let call = mesos::scheduler::call::acknowledge_operation_status(&status).expect("has a uuid");
    check(&call, "10 0F 8A 01 0D 0A 03 0A 01 61 1A 01 01 22 03 0A 01 6F");
    check(
        &mesos::scheduler::call::reconcile_operations(vec![]),
        "10 10 92 01 00",
    );
    check(&mesos::scheduler::call::request(vec![]), "10 0B 5A 00");
}
