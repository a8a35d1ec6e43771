//! How the framework is described at the master, and what changes of that mean for what an earlier run left.

use crate::Scheduler;
use crate::records::Record;
use serde::{Deserialize, Serialize};
use text::foreign;

/// What a master is told of the framework, as far as it matters to a later run.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Description {
    /// Whom executors run as.
    pub user: String,
    pub roles: Vec<String>,
    pub capabilities: Vec<String>,
    /// Whom the framework logs in as.
    pub principal: Option<String>,
}

impl Description {
    /// What is different from how it was, in words.
    fn changes(&self, before: &Self) -> Vec<String> {
        let mut changes = Vec::new();
        if self.user != before.user {
            changes.push(format!(
                "executors go on as user {}, not {}: Mesos takes a framework's user once; tear it down to change that",
                foreign(&before.user),
                foreign(&self.user)
            ));
        }
        if self.principal != before.principal {
            let shown =
                |principal: &Option<String>| principal.as_deref().map_or("nobody".to_owned(), foreign);
            changes.push(format!(
                "the framework logs in as {} now, it was {}: a master that authenticates refuses that",
                shown(&self.principal),
                shown(&before.principal)
            ));
        }
        let missing = |all: &[String], of: &[String]| {
            let missing: Vec<_> = of
                .iter()
                .filter(|one| !all.contains(one))
                .map(|one| foreign(one))
                .collect();
            missing.join(", ")
        };
        for (what, now, then) in [
            ("role", &self.roles, &before.roles),
            ("capability", &self.capabilities, &before.capabilities),
        ] {
            let (gone, new) = (missing(now, then), missing(then, now));
            if !gone.is_empty() {
                let effect = match what {
                    "role" => ": its tasks go on, and there are no offers to it any more",
                    _ => "",
                };
                changes.push(format!("the framework is without {what} {gone} now{effect}"));
            }
            if !new.is_empty() {
                changes.push(format!("the framework has {what} {new} now"));
            }
        }
        changes
    }
}

/// Another framework, as the master knows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OtherFramework {
    pub id: String,
    pub name: String,
    /// A scheduler is subscribed for it.
    pub connected: bool,
}

impl Scheduler {
    /// Subscribed: what is different from the earlier run is told, and kept.
    pub(crate) fn note_description(&mut self) {
        let Some(before) = self.journal.state().description.clone() else {
            let description = Some(self.settings.description.clone());
            self.journal.record(Record::Description(description));
            return;
        };
        for change in self.settings.description.changes(&before) {
            self.warn(change);
        }
        let kept = Description {
            user: before.user.clone(),
            ..self.settings.description.clone()
        };
        if kept != before {
            self.journal.record(Record::Description(Some(kept)));
        }
    }

    /// A lost answer to a first SUBSCRIBE leaves one; so does a state that was lost.
    pub(crate) fn on_frameworks(&mut self, frameworks: Vec<OtherFramework>) {
        let own = self.journal.state().framework_id.clone();
        let twins: Vec<_> = frameworks
            .into_iter()
            .filter(|one| one.name == self.settings.name && Some(&one.id) != own.as_ref())
            .collect();
        for twin in twins.iter().take(MAX_TOLD) {
            let state = if twin.connected {
                "has a scheduler"
            } else {
                "has no scheduler, and keeps its tasks until its failover timeout"
            };
            self.warn(format!(
                "another framework has this one's name: {} {state}; if nobody looks after it, tear it down at the master; \
                 --framework-name tells frameworks apart",
                foreign(&twin.id)
            ));
        }
    }
}

/// Twins that are told of.
const MAX_TOLD: usize = 3;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_are_told_with_what_they_mean() {
        let texts = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect::<Vec<_>>();
        let before = Description {
            user: "a".to_owned(),
            roles: texts(&["x", "y"]),
            capabilities: texts(&["P", "Q"]),
            principal: None,
        };
        assert!(before.changes(&before).is_empty());
        let now = Description {
            user: "b".to_owned(),
            roles: texts(&["y", "z"]),
            capabilities: texts(&["P", "R"]),
            principal: Some("me".to_owned()),
        };
        let changes = now.changes(&before).join("\n");
        for part in [
            "go on as user a, not b",
            "logs in as me now, it was nobody",
            "without role x now: its tasks go on",
            "has role z now",
            "without capability Q now",
            "has capability R now",
        ] {
            assert!(changes.contains(part), "{part}: {changes}");
        }
    }
}
