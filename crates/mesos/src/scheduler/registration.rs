//! What a framework tells a master about itself with SUBSCRIBE.

use std::collections::BTreeSet;

use super::call;
use crate::proto::scheduler::Call;
use crate::proto::scheduler::call::Type;
use crate::proto::{FrameworkId, FrameworkInfo, OfferConstraints};

/// The content of the next SUBSCRIBE. Masters forget suppressed roles with the subscription, and after a failover
/// updates of the framework too, so each SUBSCRIBE has to repeat them.
#[derive(Debug)]
pub(crate) struct Registration {
    framework: FrameworkInfo,
    /// Roles for which no offers are wanted.
    suppressed: BTreeSet<String>,
    offer_constraints: Option<OfferConstraints>,
}

impl Registration {
    pub(crate) fn new(framework: FrameworkInfo) -> Self {
        Self {
            framework,
            suppressed: BTreeSet::new(),
            offer_constraints: None,
        }
    }

    pub(crate) fn constrain(&mut self, offer_constraints: Option<OfferConstraints>) {
        self.offer_constraints = offer_constraints;
    }

    pub(crate) fn id(&self) -> Option<&FrameworkId> {
        self.framework.id.as_ref()
    }

    pub(crate) fn set_id(&mut self, id: FrameworkId) {
        self.framework.id = Some(id);
    }

    pub(crate) fn forget_id(&mut self) {
        self.framework.id = None;
    }

    pub(crate) fn subscribe(&self) -> Call {
        call::subscribe(
            self.framework.clone(),
            self.suppressed.iter().cloned().collect(),
            self.offer_constraints.clone(),
        )
    }

    /// Notes what a call of the application changes. It counts even if the call fails: the application wants it.
    pub(crate) fn note(&mut self, call: &Call) {
        match call.r#type() {
            Type::Suppress => {
                let roles = call.suppress.as_ref().map_or(&[][..], |content| &content.roles);
                let all = || self.framework.roles.iter().chain(&self.framework.role).cloned();
                match roles {
                    [] => self.suppressed = all().collect(),
                    some => self.suppressed.extend(some.iter().cloned()),
                }
            }
            Type::Revive => match call.revive.as_ref().map_or(&[][..], |content| &content.roles) {
                [] => self.suppressed.clear(),
                some => self.suppressed.retain(|role| !some.contains(role)),
            },
            Type::UpdateFramework => {
                if let Some(content) = &call.update_framework {
                    self.framework = FrameworkInfo {
                        id: self.framework.id.take(),
                        ..content.framework_info.clone()
                    };
                    self.suppressed = content.suppressed_roles.iter().cloned().collect();
                    self.offer_constraints = content.offer_constraints.clone();
                }
            }
            _ => {}
        }
    }
}
