//! Options that become part of the framework's description at the master: name, roles, failover timeout, user.

use super::{ConfigError, Environment, RunOptions, duration, fault};
use std::time::Duration;

/// Longest `--framework-name`.
const MAX_NAME: usize = 128;

pub(super) fn roles(options: &RunOptions) -> Result<Vec<String>, ConfigError> {
    let mut roles = options.role.clone();
    if roles.is_empty() {
        roles.push("*".to_owned());
    }
    for role in &roles {
        let component_ok = |c: &str| !matches!(c, "" | "." | ".." | "*") && !c.starts_with('-');
        let name_ok =
            role.split('/').all(component_ok) && !role.chars().any(|c| c.is_whitespace() || c.is_control());
        if role != "*" && !name_ok {
            return fault(format!("--role {role:?}: not a Mesos role name"));
        }
    }
    roles.sort();
    roles.dedup();
    Ok(roles)
}

/// The framework's name. Mesos makes metric names of it, so it is short and plain.
pub(super) fn name(options: &RunOptions) -> Result<String, ConfigError> {
    let name = options.framework_name.as_deref().unwrap_or("mesos-miner");
    if name.is_empty() || name.chars().count() > MAX_NAME || name.chars().any(char::is_control) {
        return fault(format!(
            "--framework-name {name:?}: 1 to {MAX_NAME} characters, none of them control characters"
        ));
    }
    Ok(name.to_owned())
}

pub(super) fn failover_timeout(options: &RunOptions) -> Result<Duration, ConfigError> {
    match options.failover_timeout.as_deref() {
        None => Ok(Duration::from_secs(7 * 86_400)),
        Some(text) if humantime::parse_duration(text).is_ok_and(|time| time.is_zero()) => fault(format!(
            "--failover-timeout {text}: the master would end all executors whenever this scheduler is away for a moment; \
             name a time in which it is back, such as 10m"
        )),
        Some(text) => duration("--failover-timeout", text),
    }
}

pub(super) fn mesos_user(
    options: &RunOptions,
    local: bool,
    environment: &Environment,
) -> Result<String, ConfigError> {
    match (options.mesos_user.as_deref(), environment.user()) {
        (Some(name), _) if is_user_name(name) => Ok(name.to_owned()),
        (Some(name), _) => fault(format!("--mesos-user {name:?}: not a user's name")),
        (None, Some(name)) => Ok(name.to_owned()),
        // Embedded agents run executors as the user of this process, whatever the name.
        (None, None) if local => Ok(environment.uid().to_string()),
        (None, None) => fault(format!(
            "user {} has no name here: name the user of executors with --mesos-user",
            environment.uid()
        )),
    }
}

fn is_user_name(name: &str) -> bool {
    let is_allowed = |c: char| !(c.is_whitespace() || c.is_control() || matches!(c, ':' | '/'));
    !name.is_empty() && name.chars().all(is_allowed)
}
