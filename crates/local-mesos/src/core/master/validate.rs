//! The rules for calls and for descriptions of frameworks, in Mesos's words.

use std::collections::BTreeSet;

use mesos::proto::scheduler::{Call, call};
use mesos::proto::{CapabilityType, FrameworkInfo};

use super::framework::{has, roles};
use crate::config::MAX_ROLES;
use crate::core::ids::{self, InvalidId};
use crate::core::interface::Refusal;

/// Why a call is refused with 400.
#[derive(Debug, thiserror::Error)]
enum InvalidCall {
    #[error("Expecting '{0}' to be present")]
    Missing(&'static str),
    #[error("Not a valid UUID")]
    Uuid,
    #[error("'framework_id' differs from '{0}.framework_info.id'")]
    OtherId(&'static str),
}

/// Why a framework's description is refused.
#[derive(Debug, thiserror::Error)]
pub(super) enum InvalidFramework {
    #[error(transparent)]
    Id(#[from] InvalidId),
    #[error("'FrameworkInfo.role' must not be set when the framework is MULTI_ROLE capable")]
    Role,
    #[error("'FrameworkInfo.roles' must not be set when the framework is not MULTI_ROLE capable")]
    Roles,
    #[error("'FrameworkInfo.roles' has more than {MAX_ROLES} entries")]
    TooManyRoles,
    #[error("'FrameworkInfo.roles' contains duplicate items: {{ {0} }}")]
    Duplicate(String),
    #[error("'FrameworkInfo.role' is not a valid role: {0}")]
    RoleName(InvalidRole),
    #[error("'FrameworkInfo.roles' contains invalid role: {0}")]
    RoleNames(InvalidRole),
    #[error("Suppressed role '{0}' is not contained in the list of roles")]
    Suppressed(String),
    #[error("The framework failover_timeout ({0:e}) is invalid")]
    FailoverTimeout(f64),
}

#[derive(Debug, thiserror::Error)]
pub(super) enum InvalidRole {
    #[error("Empty role name is invalid")]
    Empty,
    #[error("Role '{0}' cannot start with a slash")]
    LeadingSlash(String),
    #[error("Role '{0}' cannot end with a slash")]
    TrailingSlash(String),
    #[error("Role '{0}' cannot contain two adjacent slashes")]
    AdjacentSlashes(String),
    #[error("Role '{role}' contains the invalid component '{part}'")]
    Component { role: String, part: String },
    #[error("Role '{0}' contains invalid characters")]
    Characters(String),
}

/// Checks a call on its own and returns its type.
///
/// # Errors
///
/// 400, in Mesos's words.
pub(super) fn call(call: &Call) -> Result<call::Type, Refusal> {
    check_call(call).map_err(|why| Refusal::new(400, format!("Failed to validate scheduler::Call: {why}")))
}

fn check_call(call: &Call) -> Result<call::Type, InvalidCall> {
    use call::Type;
    let Some(kind) = call.r#type.and_then(|kind| Type::try_from(kind).ok()) else {
        return Err(InvalidCall::Missing("type"));
    };
    let expect = |present: bool, name| present.then_some(()).ok_or(InvalidCall::Missing(name));
    if kind == Type::Subscribe {
        expect(call.subscribe.is_some(), "subscribe")?;
        check_same_id(call, call.subscribe.as_ref(), "subscribe")?;
        return Ok(kind);
    }
    expect(call.framework_id.is_some(), "framework_id")?;
    match kind {
        Type::Accept => expect(call.accept.is_some(), "accept")?,
        Type::Decline => expect(call.decline.is_some(), "decline")?,
        Type::Kill => expect(call.kill.is_some(), "kill")?,
        Type::Shutdown => expect(call.shutdown.is_some(), "shutdown")?,
        Type::Reconcile => expect(call.reconcile.is_some(), "reconcile")?,
        Type::Message => expect(call.message.is_some(), "message")?,
        Type::AcceptInverseOffers => expect(call.accept_inverse_offers.is_some(), "accept_inverse_offers")?,
        Type::DeclineInverseOffers => {
            expect(call.decline_inverse_offers.is_some(), "decline_inverse_offers")?
        }
        Type::Acknowledge => {
            expect(call.acknowledge.is_some(), "acknowledge")?;
            if !call
                .acknowledge
                .as_ref()
                .is_some_and(|acknowledge| ids::is_uuid(&acknowledge.uuid))
            {
                return Err(InvalidCall::Uuid);
            }
        }
        Type::UpdateFramework => {
            expect(call.update_framework.is_some(), "update_framework")?;
            check_same_id(call, call.update_framework.as_ref(), "update_framework")?;
        }
        _ => {}
    }
    Ok(kind)
}

/// The framework's identifier must be the same in both places.
fn check_same_id(
    call: &Call,
    content: Option<&call::Subscribe>,
    name: &'static str,
) -> Result<(), InvalidCall> {
    let given = call.framework_id.as_ref();
    if given == content.and_then(|content| content.framework_info.id.as_ref()) {
        Ok(())
    } else {
        Err(InvalidCall::OtherId(name))
    }
}

/// Checks a framework's description.
pub(super) fn framework(info: &FrameworkInfo, suppressed: &[String]) -> Result<(), InvalidFramework> {
    if let Some(id) = info.id.as_ref().filter(|id| !id.value.is_empty()) {
        ids::check(&id.value)?;
    }
    let multi_role = has(info, CapabilityType::MultiRole);
    if multi_role && info.role.is_some() {
        return Err(InvalidFramework::Role);
    }
    if !multi_role && !info.roles.is_empty() {
        return Err(InvalidFramework::Roles);
    }
    let roles = roles(info);
    if roles.len() > MAX_ROLES {
        return Err(InvalidFramework::TooManyRoles);
    }
    let invalid = match multi_role {
        true => InvalidFramework::RoleNames,
        false => InvalidFramework::RoleName,
    };
    let mut seen = BTreeSet::new();
    for name in &roles {
        if !seen.insert(name) {
            return Err(InvalidFramework::Duplicate(name.clone()));
        }
        role(name).map_err(invalid)?;
    }
    if let Some(other) = suppressed.iter().find(|role| !roles.contains(role)) {
        return Err(InvalidFramework::Suppressed(other.clone()));
    }
    // Mesos stores the timeout as nanoseconds in an int64.
    let seconds = info.failover_timeout();
    if !seconds.is_finite() || seconds.abs() * 1e9 >= i64::MAX as f64 {
        return Err(InvalidFramework::FailoverTimeout(seconds));
    }
    Ok(())
}

fn role(role: &str) -> Result<(), InvalidRole> {
    if role == "*" {
        return Ok(());
    }
    if role.is_empty() {
        return Err(InvalidRole::Empty);
    }
    if role.starts_with('/') {
        return Err(InvalidRole::LeadingSlash(role.to_owned()));
    }
    if role.ends_with('/') {
        return Err(InvalidRole::TrailingSlash(role.to_owned()));
    }
    for part in role.split('/') {
        if part.is_empty() {
            return Err(InvalidRole::AdjacentSlashes(role.to_owned()));
        }
        if matches!(part, "." | ".." | "*") || part.starts_with('-') {
            return Err(InvalidRole::Component {
                role: role.to_owned(),
                part: part.to_owned(),
            });
        }
        if part
            .chars()
            .any(|c| c.is_ascii_whitespace() || matches!(c, '\u{b}' | '\u{8}' | '\u{7f}'))
        {
            return Err(InvalidRole::Characters(role.to_owned()));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use mesos::proto::{Capability, FrameworkId};

    use super::*;

    fn info(role: Option<&str>, roles: &[&str], multi_role: bool) -> FrameworkInfo {
        FrameworkInfo {
            role: role.map(str::to_owned),
            roles: roles.iter().map(|&role| role.into()).collect(),
            capabilities: multi_role
                .then(|| Capability::from(CapabilityType::MultiRole))
                .into_iter()
                .collect(),
            ..FrameworkInfo::default()
        }
    }

    #[test]
    fn frameworks_are_refused_in_the_words_of_mesos() {
        let refused = |info: FrameworkInfo, suppressed: &[&str]| {
            let suppressed: Vec<String> = suppressed.iter().map(|&role| role.into()).collect();
            framework(&info, &suppressed)
                .err()
                .map_or_else(String::new, |error| error.to_string())
        };
        assert_eq!(refused(info(None, &[], false), &[]), "");
        assert_eq!(refused(info(None, &["a", "b/c"], true), &["a"]), "");
        assert_eq!(
            refused(info(Some("a/"), &[], false), &[]),
            "'FrameworkInfo.role' is not a valid role: Role 'a/' cannot end with a slash"
        );
        assert_eq!(
            refused(info(None, &["a"], false), &[]),
            "'FrameworkInfo.roles' must not be set when the framework is not MULTI_ROLE capable"
        );
        assert_eq!(
            refused(info(Some("a"), &[], true), &[]),
            "'FrameworkInfo.role' must not be set when the framework is MULTI_ROLE capable"
        );
        assert_eq!(
            refused(info(None, &["a", "a"], true), &[]),
            "'FrameworkInfo.roles' contains duplicate items: { a }"
        );
        assert_eq!(
            refused(info(None, &["*"], true), &["zz"]),
            "Suppressed role 'zz' is not contained in the list of roles"
        );
        let mut id = info(None, &[], false);
        id.id = Some(FrameworkId::new("a/b"));
        assert_eq!(refused(id, &[]), "'a/b' contains invalid characters");
        for seconds in [1e300, f64::NAN, f64::INFINITY] {
            let mut long = info(None, &[], false);
            long.failover_timeout = Some(seconds);
            assert!(refused(long, &[]).contains("failover_timeout"), "{seconds}");
        }
    }
}
