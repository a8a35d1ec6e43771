//! Messages against bytes: field numbers, presence and defaults of proto2.

use mesos::proto::{self, executor, scheduler};
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
fn executor_subscribe_keeps_its_empty_content() {
    let call = executor::Call {
        executor_id: proto::ExecutorId::new("e"),
        framework_id: proto::FrameworkId::new("f"),
        r#type: Some(executor::call::Type::Subscribe.into()),
        subscribe: Some(executor::call::Subscribe::default()),
        ..Default::default()
    };
    check(&call, "0A 03 0A 01 65 12 03 0A 01 66 18 01 22 00");
}

#[test]
fn executor_message_has_its_data_in_field_two() {
    let call = executor::Call {
        executor_id: proto::ExecutorId::new("e"),
        framework_id: proto::FrameworkId::new("f"),
        r#type: Some(executor::call::Type::Message.into()),
        message: Some(executor::call::Message { data: vec![0xFF] }),
        ..Default::default()
    };
    check(&call, "0A 03 0A 01 65 12 03 0A 01 66 18 03 32 03 12 01 FF");
}

#[test]
fn scheduler_suppress_with_and_without_content() {
    let call = scheduler::Call {
        framework_id: Some(proto::FrameworkId::new("f")),
        r#type: Some(scheduler::call::Type::Suppress.into()),
        ..Default::default()
    };
    check(&call, "0A 03 0A 01 66 10 0C");
    let call = scheduler::Call {
        suppress: Some(scheduler::call::Roles::default()),
        ..call
    };
    check(&call, "0A 03 0A 01 66 10 0C 82 01 00");
}

#[test]
fn scheduler_heartbeat() {
    let event = scheduler::Event {
        r#type: Some(scheduler::event::Type::Heartbeat.into()),
        ..Default::default()
    };
    check(&event, "08 08");
}

#[test]
fn attribute_text_is_five_and_set_is_six() {
    let attribute = proto::Attribute {
        name: "n".into(),
        r#type: proto::ValueType::Text.into(),
        text: Some(proto::TextValue { value: "t".into() }),
        ..Default::default()
    };
    check(&attribute, "0A 01 6E 10 03 2A 03 0A 01 74");
    let attribute = proto::Attribute {
        name: "n".into(),
        r#type: proto::ValueType::Set.into(),
        set: Some(proto::SetValue {
            item: vec!["a".into()],
        }),
        ..Default::default()
    };
    check(&attribute, "0A 01 6E 10 02 32 03 0A 01 61");
}

#[test]
fn resource_keeps_all_that_marks_it() {
    let resource = proto::Resource {
        name: "cpus".into(),
        r#type: proto::ValueType::Scalar.into(),
        scalar: Some(proto::ScalarValue { value: 1.5 }),
        disk: Some(Box::new(proto::DiskInfo {
            persistence: Some(proto::Persistence {
                id: "p".into(),
                principal: None,
            }),
            ..Default::default()
        })),
        revocable: Some(proto::RevocableInfo {}),
        shared: Some(proto::SharedInfo {}),
        allocation_info: Some(proto::AllocationInfo {
            role: Some("r".into()),
        }),
        provider_id: Some(proto::ResourceProviderId::new("p")),
        reservations: vec![proto::ReservationInfo {
            role: Some("r".into()),
            r#type: Some(proto::ReservationType::Dynamic.into()),
            ..Default::default()
        }],
        ..Default::default()
    };
    check(
        &resource,
        "0A 04 63 70 75 73 10 00 1A 09 09 00 00 00 00 00 00 F8 3F 3A 05 0A 03 0A 01 70 4A 00 52 00 \
         5A 03 0A 01 72 62 03 0A 01 70 6A 05 1A 01 72 20 02",
    );
}

#[test]
fn required_fields_are_sent_even_when_zero() {
    check(&proto::ScalarValue { value: 0.0 }, "09 00 00 00 00 00 00 00 00");
    check(
        &proto::TaskStatus::new(proto::TaskId::new("t"), proto::TaskState::Starting),
        "0A 03 0A 01 74 10 00",
    );
}

#[test]
fn optional_fields_tell_absent_from_zero() {
    check(&proto::Filters { refuse_seconds: None }, "");
    check(
        &proto::Filters {
            refuse_seconds: Some(0.0),
        },
        "09 00 00 00 00 00 00 00 00",
    );
    assert_eq!(proto::Filters::default().refuse_seconds(), 5.0);
    check(
        &proto::CommandInfo {
            shell: Some(false),
            ..Default::default()
        },
        "30 00",
    );
    assert!(proto::CommandInfo::default().shell());
    assert!(proto::CommandUri::default().extract());
    assert_eq!(proto::Resource::default().role(), "*");
    assert_eq!(proto::AgentInfo::default().port(), 5051);
    assert_eq!(
        proto::EnvironmentVariable::default().r#type(),
        proto::VariableType::Value
    );
}

#[test]
fn status_update_of_an_executor() {
    let mut status = proto::TaskStatus::new(proto::TaskId::new("t"), proto::TaskState::Running);
    status.source = Some(proto::Source::Executor.into());
    status.reason = Some(proto::Reason::AgentDraining.into());
    status.uuid = Some(vec![1; 2]);
    check(&status, "0A 03 0A 01 74 10 01 48 02 50 22 5A 02 01 01");
}

#[test]
fn launch_in_an_accept() {
    let task = proto::TaskInfo {
        name: "n".into(),
        task_id: proto::TaskId::new("t"),
        agent_id: proto::AgentId::new("a"),
        data: Some(vec![7]),
        limits: [("cpus".to_owned(), proto::ScalarValue { value: f64::INFINITY })].into(),
        ..Default::default()
    };
    let call = scheduler::Call {
        r#type: Some(scheduler::call::Type::Accept.into()),
        accept: Some(scheduler::call::Accept {
            offer_ids: vec![proto::OfferId::new("o")],
            operations: vec![proto::Operation::launch(vec![task])],
            filters: None,
        }),
        ..Default::default()
    };
    check(
        &call,
        "10 03 22 30 0A 03 0A 01 6F 12 29 08 01 12 25 0A 23 0A 01 6E 12 03 0A 01 74 1A 03 0A 01 61 32 01 07 \
         7A 11 0A 04 63 70 75 73 12 09 09 00 00 00 00 00 00 F0 7F",
    );
}

#[test]
fn unknown_fields_and_enum_numbers_are_survived() {
    let wire = hex::decode("08636A020801").expect("hex");
    let event = scheduler::Event::decode(&wire[..]).expect("decodes");
    assert_eq!(event.r#type, Some(99));
    assert_eq!(event.r#type(), scheduler::event::Type::Unknown);
    let status = proto::TaskStatus {
        state: 99,
        ..Default::default()
    };
    assert_eq!(status.state(), proto::TaskState::Staging);
    assert!(!status.state().is_terminal());
}

#[test]
fn subscribed_as_a_master_sends_it() {
    let wire = "08 01 12 1E 0A 03 0A 01 66 11 00 00 00 00 00 00 2E 40 1A 0E 0A 01 6D 10 01 18 BA 27 32 04 31 2E 31 31";
    let event = scheduler::Event {
        r#type: Some(scheduler::event::Type::Subscribed.into()),
        subscribed: Some(scheduler::event::Subscribed {
            framework_id: proto::FrameworkId::new("f"),
            heartbeat_interval_seconds: Some(15.0),
            master_info: Some(proto::MasterInfo {
                id: "m".into(),
                ip: 1,
                port: 5050,
                version: Some("1.11".into()),
                ..Default::default()
            }),
        }),
        ..Default::default()
    };
    check(&event, wire);
}
