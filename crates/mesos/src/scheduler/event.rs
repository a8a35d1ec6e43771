//! Scheduler events as a closed enum, without the optional fields of the wire.

use std::time::Duration;

use prost::Message as _;
use thiserror::Error;

use crate::heartbeat;
use crate::malformed::MalformedEvent;
use crate::proto::scheduler::Event as Wire;
use crate::proto::scheduler::event::Type;
use crate::proto::{
    AgentId, ExecutorId, FrameworkId, InverseOffer, MasterInfo, Offer, OfferId, OperationStatus, TaskStatus,
};

/// What a master tells a framework.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// The stream has begun. All earlier offers and filters are void.
    Subscribed {
        /// Ours from now on: keep it before doing anything else.
        framework_id: FrameworkId,
        /// Time between heartbeats.
        heartbeat: Duration,
        master: Option<Box<MasterInfo>>,
    },
    /// The master lives, and has nothing to say.
    Heartbeat,
    Offers(Vec<Offer>),
    /// This offer is no longer valid.
    Rescind(OfferId),
    /// A task's status; acknowledge it if it has a uuid.
    Update(Box<TaskStatus>),
    /// How an operation with an id went; acknowledge it if it has a uuid.
    OperationStatus(Box<OperationStatus>),
    /// Bytes from an executor.
    Message {
        agent_id: AgentId,
        executor_id: ExecutorId,
        data: Vec<u8>,
    },
    /// An executor ended or, if there is none, an agent was removed. A hint only.
    Failure {
        agent_id: Option<AgentId>,
        executor_id: Option<ExecutorId>,
        /// Raw wait(2) status of the executor, -1 if unknown.
        status: Option<i32>,
    },
    /// The master refused or ended the subscription.
    Error(SubscriptionError),
    /// The operator wants resources back.
    InverseOffers(Vec<InverseOffer>),
    /// This inverse offer is no longer valid.
    RescindInverseOffer(OfferId),
}

/// Why a master refused or ended a subscription. Mesos sends only a text; the texts that are
/// recognised here come from its `src/master/master.cpp`, unchanged since 1.0.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum SubscriptionError {
    /// The framework was torn down, or its failover timeout passed: its id and all its tasks are dead. Sent when a
    /// framework with such an id subscribes.
    #[error("{}", text::foreign(.0))]
    Removed(String),
    /// Another scheduler subscribed with the same id.
    #[error("{}", text::foreign(.0))]
    FailedOver(String),
    /// Roles, names or credentials that the master does not accept, for example.
    #[error("{}", text::foreign(.0))]
    Other(String),
}

impl SubscriptionError {
    pub(crate) fn new(text: String) -> Self {
        if text.contains("Framework has been removed") {
            Self::Removed(text)
        } else if text.contains("Framework failed over") {
            Self::FailedOver(text)
        } else {
            Self::Other(text)
        }
    }

    /// The master's words as they came.
    pub fn text(&self) -> &str {
        match self {
            Self::Removed(text) | Self::FailedOver(text) | Self::Other(text) => text,
        }
    }
}

impl Event {
    /// Reads a record of the stream; `None` = nothing for the framework (an event of unknown type).
    ///
    /// # Errors
    ///
    /// When the record is not a message or lacks the content that its type promises.
    pub fn decode(record: &[u8]) -> Result<Option<Self>, MalformedEvent> {
        let wire = Wire::decode(record)?;
        let missing = MalformedEvent::NoContent;
        Ok(Some(match wire.r#type() {
            Type::Unknown => return Ok(None),
            Type::Heartbeat => Self::Heartbeat,
            Type::Subscribed => {
                let content = wire.subscribed.ok_or_else(|| missing("SUBSCRIBED"))?;
                if content.framework_id.value.is_empty() {
                    return Err(missing("SUBSCRIBED"));
                }
                Self::Subscribed {
                    framework_id: content.framework_id,
                    heartbeat: heartbeat::interval(content.heartbeat_interval_seconds),
                    master: content.master_info.map(Box::new),
                }
            }
            Type::Offers => Self::Offers(wire.offers.ok_or_else(|| missing("OFFERS"))?.offers),
            Type::Rescind => Self::Rescind(wire.rescind.ok_or_else(|| missing("RESCIND"))?.offer_id),
            Type::Update => Self::Update(Box::new(wire.update.ok_or_else(|| missing("UPDATE"))?.status)),
            Type::UpdateOperationStatus => {
                let content = wire
                    .update_operation_status
                    .ok_or_else(|| missing("UPDATE_OPERATION_STATUS"))?;
                Self::OperationStatus(Box::new(content.status))
            }
            Type::Message => {
                let content = wire.message.ok_or_else(|| missing("MESSAGE"))?;
                Self::Message {
                    agent_id: content.agent_id,
                    executor_id: content.executor_id,
                    data: content.data,
                }
            }
            Type::Failure => {
                let content = wire.failure.ok_or_else(|| missing("FAILURE"))?;
                Self::Failure {
                    agent_id: content.agent_id,
                    executor_id: content.executor_id,
                    status: content.status,
                }
            }
            Type::Error => Self::Error(SubscriptionError::new(
                wire.error.ok_or_else(|| missing("ERROR"))?.message,
            )),
            Type::InverseOffers => Self::InverseOffers(
                wire.inverse_offers
                    .ok_or_else(|| missing("INVERSE_OFFERS"))?
                    .inverse_offers,
            ),
            Type::RescindInverseOffer => {
                let content = wire
                    .rescind_inverse_offer
                    .ok_or_else(|| missing("RESCIND_INVERSE_OFFER"))?;
                Self::RescindInverseOffer(content.inverse_offer_id)
            }
        }))
    }
}
