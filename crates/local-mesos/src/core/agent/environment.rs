//! Sandbox and environment of a new executor.

use std::path::{Path, PathBuf};

use mesos::proto::{ExecutorInfo, FrameworkInfo, VariableType};

use super::AgentConfig;

/// `PATH` unless the command states one.
const PATH: &str = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
/// How long a checkpointing executor waits for its agent to come back.
const RECOVERY_TIMEOUT: &str = "15mins";
/// Longest delay before an executor subscribes again.
const SUBSCRIPTION_BACKOFF_MAX: &str = "2secs";

/// The sandbox, laid out as Mesos does.
pub(super) fn sandbox(config: &AgentConfig, framework: &str, executor: &str, container: &str) -> PathBuf {
    let mut path = config.work_dir.clone();
    for part in [
        "slaves",
        &config.id,
        "frameworks",
        framework,
        "executors",
        executor,
        "runs",
        container,
    ] {
        path.push(part);
    }
    path
}

/// The whole environment; the command's own variables take precedence.
pub(super) fn variables(
    config: &AgentConfig,
    framework: &FrameworkInfo,
    executor: &ExecutorInfo,
    sandbox: &Path,
) -> Vec<(String, String)> {
    let grace = match executor.shutdown_grace_period {
        Some(period) => period.nanoseconds.max(0) as f64 / 1e9,
        None => config.timing.shutdown_grace.as_secs_f64(),
    };
    let directory = sandbox.display().to_string();
    let checkpoint = framework.checkpoint();
    let mut variables: Vec<(String, String)> = [
        ("PATH", PATH.to_owned()),
        ("LIBPROCESS_PORT", "0".to_owned()),
        (
            "MESOS_FRAMEWORK_ID",
            framework
                .id
                .as_ref()
                .map_or_else(String::new, |id| id.value.clone()),
        ),
        ("MESOS_EXECUTOR_ID", executor.executor_id.value.clone()),
        ("MESOS_SLAVE_ID", config.id.clone()),
        ("MESOS_SLAVE_PID", format!("slave(1)@{}", config.address)),
        ("MESOS_AGENT_ENDPOINT", config.address.to_string()),
        ("MESOS_DIRECTORY", directory.clone()),
        ("MESOS_SANDBOX", directory),
        ("MESOS_CHECKPOINT", if checkpoint { "1" } else { "0" }.to_owned()),
        ("MESOS_HTTP_COMMAND_EXECUTOR", "0".to_owned()),
        ("MESOS_EXECUTOR_SHUTDOWN_GRACE_PERIOD", format!("{grace}secs")),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .into();
    if checkpoint {
        variables.push(("MESOS_RECOVERY_TIMEOUT".into(), RECOVERY_TIMEOUT.into()));
        variables.push((
            "MESOS_SUBSCRIPTION_BACKOFF_MAX".into(),
            SUBSCRIPTION_BACKOFF_MAX.into(),
        ));
    }
    let own = executor
        .command
        .iter()
        .filter_map(|command| command.environment.as_ref());
    for variable in own.flat_map(|environment| &environment.variables) {
        if variable.r#type() == VariableType::Value {
            variables.retain(|(name, _)| *name != variable.name);
            variables.push((variable.name.clone(), variable.value.clone().unwrap_or_default()));
        }
    }
    variables
}
