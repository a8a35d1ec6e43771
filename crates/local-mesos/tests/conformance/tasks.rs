//! Tasks that are refused, and the texts of the refusals.

use mesos::proto::scheduler::event::Type as Event;
use mesos::proto::{
    AgentId, AllocationInfo, DurationInfo, ExecutorInfo, ExecutorType, FrameworkId, KillPolicy,
    RevocableInfo, TaskInfo,
};

use crate::peer::Peer;
use crate::support::{Framework, command_task, executor_task, info, resources, teardown, text};

/// Tasks with one fault each, and the texts of the refusals.
pub(crate) async fn all(peer: &Peer) {
    bad_tasks(&peer.master).await;
    one_bad_resource_spoils_all(&peer.master).await;
    killed_before_delivery(&peer.master).await;
}

async fn bad_tasks(master: &str) {
    let mut framework = Framework::subscribe(master, info(0.0)).await;
    let offer = framework.offer().await;
    let good = |id: &str| command_task(id, &offer, "exec sleep 1000");
    let own = |id: &str, executor: &str| executor_task(id, &offer, executor, "exec sleep 1000");
    let changed = |mut task: TaskInfo, change: &dyn Fn(&mut TaskInfo)| {
        change(&mut task);
        task
    };
    let executor = |task: TaskInfo, change: &dyn Fn(&mut ExecutorInfo)| {
        changed(task, &|task| change(task.executor.as_mut().unwrap()))
    };
    let both = "Task should have at least one (but not both) of CommandInfo or ExecutorInfo present";
    let agent = &offer.agent_id;
    let cases: Vec<(TaskInfo, String)> = vec![
        (changed(good("none"), &|t| t.command = None), both.into()),
        (
            changed(own("both", "e"), &|t| t.command = Some(Default::default())),
            both.into(),
        ),
        (good("a/b"), "'a/b' contains invalid characters".into()),
        (good(""), "ID must not be empty".into()),
        (
            changed(good("agent"), &|t| t.agent_id = AgentId::new("nope")),
            format!("Task uses invalid agent nope while agent {agent} is expected"),
        ),
        (
            changed(good("nothing"), &|t| t.resources.clear()),
            "Task uses no resources".into(),
        ),
        (
            changed(good("policy"), &|t| {
                let grace_period = Some(DurationInfo { nanoseconds: -1 });
                t.kill_policy = Some(KillPolicy { grace_period });
            }),
            "Task's 'kill_policy.grace_period' must be non-negative".into(),
        ),
        (
            executor(own("x1", "e1"), &|e| e.command = None),
            "'ExecutorInfo.command' must be set".into(),
        ),
        (
            executor(own("x0", "e0"), &|e| {
                e.r#type = Some(ExecutorType::Custom.into());
                e.command = None;
            }),
            "'ExecutorInfo.command' must be set for 'CUSTOM' executor".into(),
        ),
        (
            executor(own("x2", "e2"), &|e| {
                e.r#type = Some(ExecutorType::Default.into())
            }),
            "'ExecutorInfo.command' must not be set for 'DEFAULT' executor".into(),
        ),
        (own("x3", "e/3"), "'e/3' contains invalid characters".into()),
        (
            executor(own("x4", "e4"), &|e| {
                e.framework_id = Some(FrameworkId::new("zz"))
            }),
            format!(
                "ExecutorInfo has an invalid FrameworkID (Actual: zz vs Expected: {})",
                framework.id
            ),
        ),
        // Only the beginning of these texts is the same.
        (
            changed(good("big"), &|t| t.resources = resources(1000.0, 32.0)),
            "Total resources ".into(),
        ),
        (
            executor(own("x5", "e5"), &|e| e.resources = resources(1000.0, 1.0)),
            "Total resources ".into(),
        ),
        (
            changed(good("role"), &|t| {
                for resource in &mut t.resources {
                    resource.allocation_info = Some(AllocationInfo {
                        role: Some("zz".into()),
                    });
                }
            }),
            "Total resources ".into(),
        ),
        (
            changed(good("revocable"), &|t| {
                for resource in &mut t.resources {
                    resource.revocable = Some(RevocableInfo {});
                }
            }),
            "Total resources ".into(),
        ),
    ];
    let tasks = cases.iter().map(|(task, _)| task.clone()).collect();
    framework.launch(&[&offer.id], tasks, 0.0).await;
    for (task, message) in &cases {
        let status = framework.update().await;
        assert_eq!(
            text(&status),
            format!("{} TASK_ERROR Master TaskInvalid no-ack", task.task_id)
        );
        assert!(
            status.message.as_ref().unwrap().starts_with(message),
            "{status:?}, not {message}"
        );
        assert_eq!(status.agent_id.as_ref(), Some(&task.agent_id));
    }
    framework.launch_one(&offer, good("stale")).await;
    let status = framework.update().await;
    assert_eq!(text(&status), "stale TASK_DROPPED Master InvalidOffers no-ack");
    let message = format!(
        "Task launched with invalid offers: Offer {} is no longer valid",
        offer.id
    );
    assert_eq!(status.message, Some(message));
    teardown(framework).await;
}

async fn one_bad_resource_spoils_all(master: &str) {
    let mut framework = Framework::subscribe(master, info(0.0)).await;
    let offer = framework.offer().await;
    let mut bad = command_task("bad", &offer, "true");
    bad.resources = resources(-1.0, 32.0);
    framework
        .launch(&[&offer.id], vec![command_task("good", &offer, "true"), bad], 0.0)
        .await;
    for task in ["good", "bad"] {
        let status = framework.update().await;
        assert_eq!(
            text(&status),
            format!("{task} TASK_ERROR Master TaskInvalid no-ack")
        );
        let message = "Resource 'cpus:-1' is invalid: Invalid scalar resource: value <= 0";
        assert_eq!(status.message.as_deref(), Some(message));
    }
    teardown(framework).await;
}

async fn killed_before_delivery(master: &str) {
    let mut framework = Framework::subscribe(master, info(0.0)).await;
    let offer = framework.offer().await;
    let task = executor_task("t", &offer, "e", "exec sleep 1000");
    framework.launch(&[&offer.id], vec![task], 1e9).await;
    framework.kill("t", Some(&offer.agent_id)).await;
    let update = framework.update().await;
    assert_eq!(text(&update), "t TASK_KILLED Agent TaskKilledDuringLaunch");
    assert_eq!(
        update.message.as_deref(),
        Some("Killed before delivery to the executor")
    );
    let failure = framework.wait(Event::Failure).await.failure.unwrap();
    assert_eq!(failure.executor_id.unwrap().value, "e");
    teardown(framework).await;
}
