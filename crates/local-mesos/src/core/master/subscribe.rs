//! How frameworks subscribe, disconnect, come back and are removed.

use std::time::{Duration, Instant};

use mesos::proto::scheduler::{Event, call, event};
use mesos::proto::{Address, FrameworkId, FrameworkInfo, MasterInfo};
use tracing::debug;

use super::constraints::{InvalidConstraints, Wanted};
use super::framework::{Connection, Framework};
use super::validate::{self, InvalidFramework};
use super::{Master, of_type};
use crate::config::{MAX_FRAMEWORKS, MAX_REMOVED_FRAMEWORKS};
use crate::core::between::Order;
use crate::core::interface::{Refusal, Reply, StreamKey};

/// The version whose behaviour this master copies.
pub(super) const MESOS_VERSION: &str = "1.11.0";

/// Why a SUBSCRIBE is answered with ERROR, in Mesos's words where it has any.
#[derive(Debug, thiserror::Error)]
enum SubscribeError {
    #[error(transparent)]
    Invalid(#[from] InvalidFramework),
    #[error(transparent)]
    Constraints(#[from] InvalidConstraints),
    #[error("Framework has been removed")]
    Removed,
    #[error("Changing framework's principal is not allowed.")]
    Principal,
    #[error("This local cluster takes {MAX_FRAMEWORKS} frameworks at most")]
    Full,
}

impl Master {
    /// Opens the stream, either with SUBSCRIBED and HEARTBEAT or with a single ERROR.
    pub(super) fn subscribe(
        &mut self,
        content: call::Subscribe,
        stream: StreamKey,
        stream_id: &str,
        now: Instant,
    ) {
        let wanted = match self.admit(&content) {
            Ok(wanted) => wanted,
            Err(error) => return self.refuse(stream, error.to_string()),
        };
        let call::Subscribe {
            framework_info: mut info,
            suppressed_roles,
            offer_constraints,
        } = content;
        let id = match info.id.take().filter(|id| !id.value.is_empty()) {
            Some(id) => id.value,
            None => self.new_framework_id(),
        };
        info.id = Some(FrameworkId::new(id.clone()));
        let connection = Connection::Connected {
            stream,
            stream_id: stream_id.to_owned(),
            heartbeat_at: now + self.config.timing.heartbeat,
        };
        if self.frameworks.contains_key(&id) {
            self.fail_over(&id, info, connection);
        } else {
            debug!(framework = id, name = info.name, "new framework");
            let framework = Framework::new(info, connection);
            self.frameworks.insert(id.clone(), framework);
        }
        if let Some(framework) = self.frameworks.get_mut(&id) {
            framework.suppressed = suppressed_roles.into_iter().collect();
            framework.constraints = offer_constraints;
            framework.wanted = wanted;
        }
        self.subscribers.insert(stream, id.clone());
        self.confirm(stream, id);
    }

    fn admit(&self, content: &call::Subscribe) -> Result<Wanted, SubscribeError> {
        let info = &content.framework_info;
        validate::framework(info, &content.suppressed_roles)?;
        let id = info.id.as_ref().map_or("", |id| id.value.as_str());
        if self.removed.iter().any(|removed| removed == id) {
            return Err(SubscribeError::Removed);
        }
        match self.frameworks.get(id) {
            Some(known) if known.info.principal != info.principal => Err(SubscribeError::Principal),
            None if self.frameworks.len() >= MAX_FRAMEWORKS => Err(SubscribeError::Full),
            _ => Ok(Wanted::new(content.offer_constraints.as_ref())?),
        }
    }

    fn refuse(&mut self, stream: StreamKey, message: String) {
        let error = event::Error { message };
        self.push_event(
            stream,
            Event {
                error: Some(error),
                ..of_type(event::Type::Error)
            },
        );
        self.end_stream(stream);
    }

    fn new_framework_id(&mut self) -> String {
        loop {
            let id = format!("{}-{:04}", self.config.id, self.next_framework);
            self.next_framework += 1;
            // A framework may have subscribed with an invented identifier.
            if !self.frameworks.contains_key(&id) && !self.removed.contains(&id) {
                return id;
            }
        }
    }

    /// Replaces the connection of a known framework, and tells the old subscriber.
    fn fail_over(&mut self, id: &str, info: FrameworkInfo, connection: Connection) {
        if let Some(old) = self.frameworks.get(id).and_then(Framework::stream) {
            self.refuse(old, "Framework failed over".into());
        }
        // Offers of the old connection end without RESCIND; its filters end, too.
        self.take_back_offers(id);
        self.replace_info(id, info);
        if let Some(framework) = self.frameworks.get_mut(id) {
            framework.connection = connection;
            framework.filters.clear();
        }
    }

    /// Takes over a new description, except for what cannot change, and tells the agents.
    fn replace_info(&mut self, id: &str, mut info: FrameworkInfo) {
        let Some(framework) = self.frameworks.get_mut(id) else {
            return;
        };
        info.user.clone_from(&framework.info.user);
        info.checkpoint = framework.info.checkpoint;
        framework.info = info.clone();
        let agents: Vec<usize> = framework.presence().keys().copied().collect();
        for agent in agents {
            let info = Box::new(info.clone());
            self.order(agent, Order::UpdateFramework { info });
        }
    }

    fn confirm(&mut self, stream: StreamKey, id: String) {
        let subscribed = event::Subscribed {
            framework_id: FrameworkId::new(id),
            heartbeat_interval_seconds: Some(self.config.timing.heartbeat.as_secs_f64()),
            master_info: Some(self.master_info()),
        };
        let event = Event {
            subscribed: Some(subscribed),
            ..of_type(event::Type::Subscribed)
        };
        self.push_event(stream, event);
        self.push_event(stream, of_type(event::Type::Heartbeat));
    }

    pub(super) fn master_info(&self) -> MasterInfo {
        let address = self.config.address;
        let ip = match address.ip() {
            std::net::IpAddr::V4(ip) => u32::from_le_bytes(ip.octets()),
            std::net::IpAddr::V6(_) => 0,
        };
        MasterInfo {
            id: self.config.id.clone(),
            ip,
            port: address.port().into(),
            pid: Some(format!("master@{address}")),
            hostname: Some(address.ip().to_string()),
            version: Some(MESOS_VERSION.into()),
            address: Some(Address {
                hostname: Some(address.ip().to_string()),
                ip: Some(address.ip().to_string()),
                port: address.port().into(),
            }),
            domain: None,
            capabilities: Vec::new(),
        }
    }

    /// A scheduler's stream broke: its offers end, its tasks stay for the failover timeout.
    pub(super) fn stream_closed(&mut self, stream: StreamKey, now: Instant) {
        let Some(id) = self.subscribers.remove(&stream) else {
            return;
        };
        self.take_back_offers(&id);
        let Some(framework) = self.frameworks.get_mut(&id) else {
            return;
        };
        let timeout = Duration::try_from_secs_f64(framework.info.failover_timeout()).unwrap_or_default();
        debug!(framework = id, ?timeout, "framework disconnected");
        framework.filters.clear();
        framework.connection = Connection::Disconnected {
            remove_at: now.checked_add(timeout),
        };
        if timeout.is_zero() {
            self.remove_framework(&id);
        }
    }

    /// Removes a framework and everything that it runs, after TEARDOWN or the failover timeout.
    pub(super) fn remove_framework(&mut self, id: &str) {
        self.take_back_offers(id);
        let Some(framework) = self.frameworks.remove(id) else {
            return;
        };
        debug!(framework = id, "framework removed");
        self.forget_answers(id);
        for (agent, presence) in framework.presence() {
            self.free(*agent, &presence.used);
            let framework = id.to_owned();
            self.order(*agent, Order::ShutdownFramework { framework });
            self.agents[*agent].frameworks.remove(id);
        }
        if let Some(stream) = framework.stream() {
            self.end_stream(stream);
        }
        self.removed.push_back(id.to_owned());
        if self.removed.len() > MAX_REMOVED_FRAMEWORKS {
            self.removed.pop_front();
        }
    }

    /// UPDATE_FRAMEWORK: all or nothing, answered at once.
    pub(super) fn update_framework(&mut self, id: &str, content: call::Subscribe) -> Result<Reply, Refusal> {
        let call::Subscribe {
            framework_info: info,
            suppressed_roles,
            offer_constraints,
        } = content;
        let invalid = |what: &str, why: String| Refusal::new(400, format!("{what} not valid: {why}"));
        validate::framework(&info, &suppressed_roles)
            .map_err(|error| invalid("Supplied FrameworkInfo is", error.to_string()))?;
        let wanted = Wanted::new(offer_constraints.as_ref())
            .map_err(|error| invalid("'UpdateFramework.offer_constraints' are", error.to_string()))?;
        let Some(framework) = self.frameworks.get_mut(id) else {
            return Err(Refusal::new(400, "Framework cannot be found"));
        };
        check_update(&framework.info, &info)
            .map_err(|error| invalid("FrameworkInfo update is", error.to_string()))?;
        let woken = |role: &String| framework.suppressed.contains(role) && !suppressed_roles.contains(role);
        let woken: Vec<String> = framework
            .suppressed
            .iter()
            .filter(|role| woken(role))
            .cloned()
            .collect();
        framework
            .filters
            .forget_roles(|role| woken.iter().any(|woken| woken == role));
        framework.suppressed = suppressed_roles.into_iter().collect();
        framework.constraints = offer_constraints;
        framework.wanted = wanted;
        self.replace_info(id, info);
        let roles = self.frameworks.get(id).map(Framework::roles).unwrap_or_default();
        self.rescind_offers_to_others(id, &roles);
        Ok(Reply::Done)
    }
}

/// Why a description cannot be changed to another, in Mesos's words.
#[derive(Debug, thiserror::Error)]
enum InvalidUpdate {
    #[error("Changing framework's principal is not allowed.")]
    Principal,
    #[error("Updating 'FrameworkInfo.{field}' is unsupported; attempted to update from '{from}' to '{to}'")]
    Fixed {
        field: &'static str,
        from: String,
        to: String,
    },
}

fn check_update(known: &FrameworkInfo, new: &FrameworkInfo) -> Result<(), InvalidUpdate> {
    let fixed = |field, from: String, to: String| match from == to {
        true => Ok(()),
        false => Err(InvalidUpdate::Fixed { field, from, to }),
    };
    if known.principal != new.principal {
        return Err(InvalidUpdate::Principal);
    }
    fixed("user", known.user.clone(), new.user.clone())?;
    fixed(
        "checkpoint",
        known.checkpoint().to_string(),
        new.checkpoint().to_string(),
    )
}
