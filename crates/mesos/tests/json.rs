//! Messages against JSON as Mesos and its other clients write it.

use mesos::json::{decode, encode};
use mesos::operator;
use mesos::proto::{self, executor, scheduler};
use serde_json::{Value, json};

fn text(message: &impl serde::Serialize) -> Value {
    serde_json::from_slice(&encode(message).expect("encodes")).expect("is JSON")
}

fn read<M: serde::de::DeserializeOwned>(value: &Value) -> Result<M, String> {
    decode(value.to_string().as_bytes()).map_err(|error| error.to_string())
}

/// The message is written as this, and read from it.
fn check<M>(message: &M, wanted: &Value)
where
    M: serde::Serialize + serde::de::DeserializeOwned + PartialEq + std::fmt::Debug,
{
    assert_eq!(&text(message), wanted);
    assert_eq!(&read::<M>(wanted).expect("reads"), message);
}

#[test]
fn subscribe_as_pymesos_sends_it() {
    let call: scheduler::Call = read(&json!({
        "type": "SUBSCRIBE",
        "subscribe": {"framework_info": {
            "user": "root", "name": "test", "failover_timeout": 100, "checkpoint": true,
            "capabilities": [{"type": "MULTI_ROLE"}, {"type": "NEWER_THAN_ALL"}, {"type": "GPU_RESOURCES"}],
            "roles": ["*"], "principal": null, "newer": {"field": 1},
        }},
    }))
    .expect("reads");
    assert_eq!(call.r#type(), scheduler::call::Type::Subscribe);
    let info = call.subscribe.expect("has content").framework_info;
    assert_eq!(
        (info.failover_timeout, info.checkpoint),
        (Some(100.0), Some(true))
    );
    let capabilities: Vec<_> = info
        .capabilities
        .iter()
        .map(|capability| capability.r#type)
        .collect();
    assert_eq!(
        capabilities,
        [Some(6), None, Some(3)],
        "an unknown name counts as absent"
    );
    assert_eq!((info.principal, info.roles), (None, vec!["*".to_owned()]));
}

#[test]
fn a_launch() {
    let task = proto::TaskInfo {
        name: "n".into(),
        task_id: proto::TaskId::new("t"),
        agent_id: proto::AgentId::new("a"),
        resources: vec![proto::Resource {
            name: "cpus".into(),
            r#type: proto::ValueType::Scalar.into(),
            scalar: Some(proto::ScalarValue { value: 0.5 }),
            ..Default::default()
        }],
        data: Some(vec![0xfb, 0xff]),
        limits: [("cpus".to_owned(), proto::ScalarValue { value: 2.5 })].into(),
        ..Default::default()
    };
    let call = scheduler::Call {
        r#type: Some(scheduler::call::Type::Accept.into()),
        framework_id: Some(proto::FrameworkId::new("f")),
        accept: Some(scheduler::call::Accept {
            offer_ids: vec![proto::OfferId::new("o")],
            operations: vec![proto::Operation::launch(vec![task])],
            filters: Some(proto::Filters {
                refuse_seconds: Some(1.5),
            }),
        }),
        ..Default::default()
    };
    check(
        &call,
        &json!({
            "type": "ACCEPT",
            "framework_id": {"value": "f"},
            "accept": {
                "offer_ids": [{"value": "o"}],
                "operations": [{"type": "LAUNCH", "launch": {"task_infos": [{
                    "name": "n", "task_id": {"value": "t"}, "agent_id": {"value": "a"},
                    "resources": [{"name": "cpus", "type": "SCALAR", "scalar": {"value": 0.5}}],
                    "data": "+/8=",
                    "limits": {"cpus": {"value": 2.5}},
                }]}}],
                "filters": {"refuse_seconds": 1.5},
            },
        }),
    );
}

#[test]
fn what_is_not_set_is_left_out_unless_it_has_a_default() {
    let offers = scheduler::Event {
        r#type: Some(scheduler::event::Type::Offers.into()),
        offers: Some(scheduler::event::Offers {
            offers: vec![proto::Offer {
                id: proto::OfferId::new("o"),
                hostname: "h".into(),
                resources: vec![proto::Resource {
                    revocable: Some(proto::RevocableInfo {}),
                    ..Default::default()
                }],
                ..Default::default()
            }],
        }),
        ..Default::default()
    };
    assert_eq!(
        text(&offers),
        json!({"type": "OFFERS", "offers": {"offers": [{
            "id": {"value": "o"}, "framework_id": {"value": ""}, "agent_id": {"value": ""}, "hostname": "h",
            "resources": [{"name": "", "type": "SCALAR", "revocable": {}}],
        }]}})
    );
    assert_eq!(text(&proto::CommandInfo::default()), json!({"shell": true}));
    assert_eq!(
        text(&proto::EnvironmentVariable::default()),
        json!({"name": "", "type": "VALUE"})
    );
    assert_eq!(
        text(&proto::FrameworkInfo::default()),
        json!({"user": "", "name": "", "failover_timeout": 0.0, "checkpoint": false})
    );
}

#[test]
fn a_status_has_its_names_with_their_prefixes() {
    let mut status = proto::TaskStatus::new(proto::TaskId::new("t"), proto::TaskState::GoneByOperator);
    status.source = Some(proto::Source::Agent.into());
    status.reason = Some(proto::Reason::InvalidFrameworkid.into());
    status.uuid = Some(vec![1; 3]);
    status.unreachable_time = Some(proto::TimeInfo {
        nanoseconds: i64::MAX,
    });
    let update = scheduler::Event {
        r#type: Some(scheduler::event::Type::Update.into()),
        update: Some(scheduler::event::Update { status }),
        ..Default::default()
    };
    check(
        &update,
        &json!({"type": "UPDATE", "update": {"status": {
            "task_id": {"value": "t"}, "state": "TASK_GONE_BY_OPERATOR", "source": "SOURCE_AGENT",
            "reason": "REASON_INVALID_FRAMEWORKID", "uuid": "AQEB",
            "unreachable_time": {"nanoseconds": 9_223_372_036_854_775_807_i64},
        }}}),
    );
}

#[test]
fn an_executor_subscribes_without_anything_unacknowledged() {
    let call: executor::Call = read(&json!({
        "type": "SUBSCRIBE", "framework_id": {"value": "f"}, "executor_id": {"value": "e"},
        "subscribe": {"unacknowledged_tasks": [], "unacknowledged_updates": []},
    }))
    .expect("reads");
    assert_eq!(call.subscribe, Some(executor::call::Subscribe::default()));
    // Empty content is content.
    assert_eq!(text(&call)["subscribe"], json!({}));
}

/// Every number of an enum has the name that Mesos gives it, and is read from it.
#[test]
fn names_are_those_of_mesos() {
    for number in 0..18 {
        if let Ok(kind) = scheduler::call::Type::try_from(number) {
            let call = scheduler::Call {
                r#type: Some(number),
                ..Default::default()
            };
            check(&call, &json!({"type": kind.name()}));
        }
        if let Ok(kind) = executor::call::Type::try_from(number) {
            let call = executor::Call {
                r#type: Some(number),
                ..Default::default()
            };
            assert_eq!(text(&call)["type"], kind.name());
        }
        if let Ok(state) = proto::TaskState::try_from(number) {
            let status = proto::TaskStatus::new(proto::TaskId::new("t"), state);
            assert_eq!(text(&status)["state"], state.to_string());
        }
    }
    let newer = scheduler::Call {
        r#type: Some(99),
        ..Default::default()
    };
    assert_eq!(text(&newer), json!({}), "a number without a name is left out");
}

#[test]
fn whole_numbers_may_have_a_point() {
    let range: proto::Range = read(&json!({"begin": 31000.0, "end": 32000})).expect("reads");
    assert_eq!((range.begin, range.end), (31_000, 32_000));
    assert!(read::<proto::Range>(&json!({"begin": 1.5, "end": 2})).is_err());
}

#[test]
fn what_is_no_message_is_refused() {
    for (value, part) in [
        (
            json!({"type": "SUBSCRIBE", "subscribe": {"framework_info": {"name": "n"}}}),
            "missing field `user`",
        ),
        (
            json!({"message": {"agent_id": {"value": "a"}, "executor_id": {"value": "e"}, "data": "%"}}),
            "nvalid",
        ),
        (json!({"type": 3}), "expected a string"),
        (json!([1]), "invalid"),
        (json!({"kill": {"task_id": "t"}}), "invalid type: string"),
    ] {
        let error = read::<scheduler::Call>(&value).expect_err("is refused");
        assert!(error.contains(part), "{value}: {error}");
    }
    let state = json!({"task_id": {"value": "t"}, "state": "TASK_ASLEEP"});
    let error = read::<proto::TaskStatus>(&state).expect_err("is refused");
    assert_eq!(error, "Failed to find enum for 'TASK_ASLEEP'");
    let deep = format!("{}1{}", "[".repeat(10_000), "]".repeat(10_000));
    assert!(decode::<scheduler::Call>(deep.as_bytes()).is_err());
}

#[test]
fn a_container_and_a_volume() {
    let task: proto::TaskInfo = read(&json!({
        "name": "n", "task_id": {"value": "t"}, "agent_id": {"value": "a"},
        "resources": [{"name": "disk", "type": "SCALAR", "scalar": {"value": 64.0},
            "disk": {"persistence": {"id": "p"}, "volume": {"container_path": "v", "mode": "RW"}}}],
        "container": {"type": "DOCKER", "docker": {"image": "i", "network": "BRIDGE",
            "port_mappings": [{"host_port": 31000, "container_port": 80}]}, "linux_info": {
            "effective_capabilities": {"capabilities": ["NET_ADMIN", "NEWER_THAN_ALL"]}}},
        "health_check": {"type": "HTTP", "http": {"port": 80}},
    }))
    .expect("reads");
    assert_eq!(
        text(&task),
        json!({
            "name": "n", "task_id": {"value": "t"}, "agent_id": {"value": "a"},
            "resources": [{"name": "disk", "type": "SCALAR", "scalar": {"value": 64.0},
                "disk": {"persistence": {"id": "p"}, "volume": {"container_path": "v", "mode": "RW"}}}],
            "container": {"type": "DOCKER", "docker": {"image": "i", "network": "BRIDGE", "privileged": false,
                "port_mappings": [{"host_port": 31000, "container_port": 80}]}, "linux_info": {
                "effective_capabilities": {"capabilities": ["NET_ADMIN"]}, "share_cgroups": true}},
            "health_check": {"type": "HTTP", "http": {"port": 80, "protocol": "IPv4"}, "delay_seconds": 15.0,
                "interval_seconds": 10.0, "timeout_seconds": 20.0, "consecutive_failures": 3,
                "grace_period_seconds": 10.0},
        }),
        "fields with a default are always written"
    );
}

#[test]
fn operator_calls_and_answers() {
    let drain = operator::master::drain_agent(
        proto::AgentId::new("a"),
        Some(std::time::Duration::from_millis(1500)),
        false,
    );
    check(
        &drain,
        &json!({"type": "DRAIN_AGENT", "drain_agent": {
            "agent_id": {"value": "a"}, "max_grace_period": {"seconds": 1, "nanos": 500_000_000}, "mark_gone": false,
        }}),
    );
    check(
        &operator::agent::get_containers(true, false),
        &json!({"type": "GET_CONTAINERS", "get_containers": {"show_nested": true, "show_standalone": false}}),
    );
    let event: proto::master::Event = read(&json!({"type": "TASK_UPDATED", "task_updated": {
        "framework_id": {"value": "f"}, "state": "TASK_RUNNING",
        "status": {"task_id": {"value": "t"}, "state": "TASK_STARTING"},
    }}))
    .expect("reads");
    let updated = event.task_updated.expect("has content");
    assert_eq!(updated.state(), proto::TaskState::Running);
    assert_eq!(updated.status.state(), proto::TaskState::Starting);
}
