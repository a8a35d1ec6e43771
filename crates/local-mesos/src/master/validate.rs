//! The rules for calls and for descriptions of frameworks, in the words of Mesos.

use std::collections::BTreeSet;

use mesos::proto::scheduler::{Call, call};
use mesos::proto::{CapabilityType, FrameworkInfo};

use super::framework::{has, roles};
use crate::config::MAX_ROLES;
use crate::ids;
use crate::internal::Refusal;

/// Checks a call by itself and says which one it is.
///
/// # Errors
///
/// 400 with Mesos' text.
pub(super) fn call(call: &Call) -> Result<call::Type, Refusal> {
    check_call(call).map_err(|why| Refusal::new(400, format!("Failed to validate scheduler::Call: {why}")))
}

fn check_call(call: &Call) -> Result<call::Type, String> {
    use call::Type;
    let Some(kind) = call.r#type.and_then(|kind| Type::try_from(kind).ok()) else {
        return Err("Expecting 'type' to be present".into());
    };
    let expect = |present: bool, name: &str| {
        if present {
            Ok(())
        } else {
            Err(format!("Expecting '{name}' to be present"))
        }
    };
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
                return Err("Not a valid UUID".into());
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
fn check_same_id(call: &Call, content: Option<&call::Subscribe>, name: &str) -> Result<(), String> {
    let given = call.framework_id.as_ref();
    if given == content.and_then(|content| content.framework_info.id.as_ref()) {
        Ok(())
    } else {
        Err(format!("'framework_id' differs from '{name}.framework_info.id'"))
    }
}

/// Checks what a framework says about itself; the text goes into an ERROR event.
///
/// # Errors
///
/// Mesos' text.
pub(super) fn framework(info: &FrameworkInfo, suppressed: &[String]) -> Result<(), String> {
    if let Some(id) = info.id.as_ref().filter(|id| !id.value.is_empty()) {
        ids::check(&id.value)?;
    }
    let multi_role = has(info, CapabilityType::MultiRole);
    if multi_role && info.role.is_some() {
        return Err("'FrameworkInfo.role' must not be set when the framework is MULTI_ROLE capable".into());
    }
    if !multi_role && !info.roles.is_empty() {
        return Err(
            "'FrameworkInfo.roles' must not be set when the framework is not MULTI_ROLE capable".into(),
        );
    }
    let roles = roles(info);
    if roles.len() > MAX_ROLES {
        return Err(format!("'FrameworkInfo.roles' has more than {MAX_ROLES} entries"));
    }
    let field = if multi_role {
        "FrameworkInfo.roles"
    } else {
        "FrameworkInfo.role"
    };
    let mut seen = BTreeSet::new();
    for name in &roles {
        if !seen.insert(name) {
            return Err(format!(
                "'FrameworkInfo.roles' contains duplicate items: {{ {name} }}"
            ));
        }
        role(name).map_err(|why| format!("'{field}' is not a valid role: {why}"))?;
    }
    if let Some(other) = suppressed.iter().find(|role| !roles.contains(role)) {
        return Err(format!(
            "Suppressed role '{other}' is not contained in the list of roles"
        ));
    }
    // Mesos needs the timeout as nanoseconds in an int64.
    let seconds = info.failover_timeout();
    if !seconds.is_finite() || seconds.abs() * 1e9 >= i64::MAX as f64 {
        return Err(format!("The framework failover_timeout ({seconds:e}) is invalid"));
    }
    Ok(())
}

fn role(role: &str) -> Result<(), String> {
    if role == "*" {
        return Ok(());
    }
    if role.is_empty() {
        return Err("Empty role name is invalid".into());
    }
    if role.starts_with('/') {
        return Err(format!("Role '{role}' cannot start with a slash"));
    }
    if role.ends_with('/') {
        return Err(format!("Role '{role}' cannot end with a slash"));
    }
    for part in role.split('/') {
        if part.is_empty() {
            return Err(format!("Role '{role}' cannot contain two adjacent slashes"));
        }
        if matches!(part, "." | ".." | "*") || part.starts_with('-') {
            return Err(format!("Role '{role}' contains the invalid component '{part}'"));
        }
        if part
            .chars()
            .any(|c| c.is_ascii_whitespace() || matches!(c, '\u{b}' | '\u{8}' | '\u{7f}'))
        {
            return Err(format!("Role '{role}' contains invalid characters"));
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
            framework(&info, &suppressed).err().unwrap_or_default()
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
