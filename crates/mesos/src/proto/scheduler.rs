//! Package `mesos.v1.scheduler`: messages between a scheduler and the master.
//!
//! ```
//! use mesos::proto::scheduler::Event;
//! use mesos::proto::scheduler::event::Type;
//! use prost::Message;
//!
//! assert_eq!(Event::decode(&[8, 8][..])?.r#type(), Type::Heartbeat);
//! # Ok::<_, prost::DecodeError>(())
//! ```

use super::FrameworkId;
use serde::{Deserialize, Serialize};

/// A scheduler's call; the body of a POST to `/api/v1/scheduler`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct Call {
    /// Needed on everything but a first SUBSCRIBE.
    #[prost(message, optional, tag = "1")]
    pub framework_id: Option<FrameworkId>,
    /// Which call; says which of the fields below is set.
    #[prost(enumeration = "call::Type", optional, tag = "2")]
    #[serde(default, with = "crate::json::OptionalName::<call::Type>")]
    pub r#type: Option<i32>,
    #[prost(message, optional, tag = "3")]
    pub subscribe: Option<call::Subscribe>,
    #[prost(message, optional, tag = "4")]
    pub accept: Option<call::Accept>,
    #[prost(message, optional, tag = "5")]
    pub decline: Option<call::Decline>,
    #[prost(message, optional, tag = "6")]
    pub kill: Option<call::Kill>,
    #[prost(message, optional, tag = "7")]
    pub shutdown: Option<call::Shutdown>,
    #[prost(message, optional, tag = "8")]
    pub acknowledge: Option<call::Acknowledge>,
    #[prost(message, optional, tag = "9")]
    pub reconcile: Option<call::Reconcile>,
    #[prost(message, optional, tag = "10")]
    pub message: Option<call::Message>,
    #[prost(message, optional, tag = "11")]
    pub request: Option<call::Request>,
    #[prost(message, optional, tag = "13")]
    pub accept_inverse_offers: Option<call::InverseOffers>,
    #[prost(message, optional, tag = "14")]
    pub decline_inverse_offers: Option<call::InverseOffers>,
    /// Content of REVIVE; may be absent.
    #[prost(message, optional, tag = "15")]
    pub revive: Option<call::Roles>,
    /// Content of SUPPRESS; may be absent.
    #[prost(message, optional, tag = "16")]
    pub suppress: Option<call::Roles>,
    #[prost(message, optional, tag = "17")]
    pub acknowledge_operation_status: Option<call::AcknowledgeOperationStatus>,
    #[prost(message, optional, tag = "18")]
    pub reconcile_operations: Option<call::ReconcileOperations>,
    #[prost(message, optional, tag = "19")]
    pub update_framework: Option<call::Subscribe>,
}

/// The messages inside a [`Call`].
pub mod call {
    use serde::{Deserialize, Serialize};

    use crate::proto::{
        AgentId, ExecutorId, Filters, FrameworkInfo, KillPolicy, OfferConstraints, OfferId, Operation,
        OperationId, ResourceProviderId, ResourceRequest, TaskId,
    };

    /// `Call.Type`.
    #[derive(
        Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration, Serialize, Deserialize,
    )]
    #[serde(rename_all = "SCREAMING_SNAKE_CASE")]
    #[repr(i32)]
    pub enum Type {
        /// Newer than this list.
        Unknown = 0,
        Subscribe = 1,
        Teardown = 2,
        /// Spends offers of one agent and role.
        Accept = 3,
        /// Gives offers back.
        Decline = 4,
        /// Undoes SUPPRESS and clears filters.
        Revive = 5,
        Kill = 6,
        Shutdown = 7,
        /// Confirms a status update.
        Acknowledge = 8,
        /// Asks for the states of tasks.
        Reconcile = 9,
        /// Sends bytes to an executor.
        Message = 10,
        /// Without effect in Mesos.
        Request = 11,
        Suppress = 12,
        /// Promises to vacate.
        AcceptInverseOffers = 13,
        /// Refuses to vacate.
        DeclineInverseOffers = 14,
        /// Confirms an operation's status.
        AcknowledgeOperationStatus = 15,
        /// Asks for the states of operations.
        ReconcileOperations = 16,
        /// Replaces the framework's description.
        UpdateFramework = 17,
    }

    impl Type {
        /// As Mesos writes it.
        pub fn name(self) -> &'static str {
            match self {
                Self::Unknown => "UNKNOWN",
                Self::Subscribe => "SUBSCRIBE",
                Self::Teardown => "TEARDOWN",
                Self::Accept => "ACCEPT",
                Self::Decline => "DECLINE",
                Self::Revive => "REVIVE",
                Self::Kill => "KILL",
                Self::Shutdown => "SHUTDOWN",
                Self::Acknowledge => "ACKNOWLEDGE",
                Self::Reconcile => "RECONCILE",
                Self::Message => "MESSAGE",
                Self::Request => "REQUEST",
                Self::Suppress => "SUPPRESS",
                Self::AcceptInverseOffers => "ACCEPT_INVERSE_OFFERS",
                Self::DeclineInverseOffers => "DECLINE_INVERSE_OFFERS",
                Self::AcknowledgeOperationStatus => "ACKNOWLEDGE_OPERATION_STATUS",
                Self::ReconcileOperations => "RECONCILE_OPERATIONS",
                Self::UpdateFramework => "UPDATE_FRAMEWORK",
            }
        }
    }

    impl std::fmt::Display for Type {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str(self.name())
        }
    }

    /// Content of SUBSCRIBE and, with the same fields, of UPDATE_FRAMEWORK.
    #[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
    pub struct Subscribe {
        #[prost(message, required, tag = "1")]
        pub framework_info: FrameworkInfo,
        /// Roles for which no offers are wanted.
        #[prost(string, repeated, tag = "2")]
        #[serde(default)]
        pub suppressed_roles: Vec<String>,
        /// Offers that are not wanted at all; since Mesos 1.11.
        #[prost(message, optional, tag = "3")]
        pub offer_constraints: Option<OfferConstraints>,
    }

    #[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
    pub struct Accept {
        /// Offers, all of one agent and role.
        #[prost(message, repeated, tag = "1")]
        #[serde(default)]
        pub offer_ids: Vec<OfferId>,
        /// What to do with them, in this order.
        #[prost(message, repeated, tag = "2")]
        #[serde(default)]
        pub operations: Vec<Operation>,
        /// For the resources that are left over.
        #[prost(message, optional, tag = "3")]
        pub filters: Option<Filters>,
    }

    #[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
    pub struct Decline {
        /// Offers, also of several agents.
        #[prost(message, repeated, tag = "1")]
        #[serde(default)]
        pub offer_ids: Vec<OfferId>,
        /// How long they are not to be offered again.
        #[prost(message, optional, tag = "2")]
        pub filters: Option<Filters>,
    }

    #[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
    pub struct Kill {
        #[prost(message, required, tag = "1")]
        pub task_id: TaskId,
        #[prost(message, optional, tag = "2")]
        pub agent_id: Option<AgentId>,
        /// Overrides the task's own policy.
        #[prost(message, optional, tag = "3")]
        pub kill_policy: Option<KillPolicy>,
    }

    #[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
    pub struct Shutdown {
        #[prost(message, required, tag = "1")]
        pub executor_id: ExecutorId,
        #[prost(message, required, tag = "2")]
        pub agent_id: AgentId,
    }

    /// Content of ACKNOWLEDGE: all three as in the status.
    #[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
    pub struct Acknowledge {
        #[prost(message, required, tag = "1")]
        pub agent_id: AgentId,
        #[prost(message, required, tag = "2")]
        pub task_id: TaskId,
        /// 16 bytes.
        #[prost(bytes = "vec", required, tag = "3")]
        #[serde(with = "crate::json::bytes")]
        pub uuid: Vec<u8>,
    }

    #[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
    pub struct Reconcile {
        /// The tasks to ask for; none = all that the master knows.
        #[prost(message, repeated, tag = "1")]
        #[serde(default)]
        pub tasks: Vec<ReconcileTask>,
    }

    /// `Call.Reconcile.Task`.
    #[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
    pub struct ReconcileTask {
        #[prost(message, required, tag = "1")]
        pub task_id: TaskId,
        /// Its agent; always give it if known.
        #[prost(message, optional, tag = "2")]
        pub agent_id: Option<AgentId>,
    }

    #[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
    pub struct Message {
        #[prost(message, required, tag = "1")]
        pub agent_id: AgentId,
        #[prost(message, required, tag = "2")]
        pub executor_id: ExecutorId,
        #[prost(bytes = "vec", required, tag = "3")]
        #[serde(with = "crate::json::bytes")]
        pub data: Vec<u8>,
    }

    /// Content of REQUEST.
    #[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
    pub struct Request {
        #[prost(message, repeated, tag = "1")]
        #[serde(default)]
        pub requests: Vec<ResourceRequest>,
    }

    /// Content of ACKNOWLEDGE_OPERATION_STATUS: all as in the status.
    #[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
    pub struct AcknowledgeOperationStatus {
        #[prost(message, optional, tag = "1")]
        pub agent_id: Option<AgentId>,
        #[prost(message, optional, tag = "2")]
        pub resource_provider_id: Option<ResourceProviderId>,
        /// 16 bytes.
        #[prost(bytes = "vec", required, tag = "3")]
        #[serde(with = "crate::json::bytes")]
        pub uuid: Vec<u8>,
        #[prost(message, required, tag = "4")]
        pub operation_id: OperationId,
    }

    #[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
    pub struct ReconcileOperations {
        /// The operations to ask for; none = all that the master knows.
        #[prost(message, repeated, tag = "1")]
        #[serde(default)]
        pub operations: Vec<ReconcileOperation>,
    }

    /// `Call.ReconcileOperations.Operation`.
    #[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
    pub struct ReconcileOperation {
        #[prost(message, required, tag = "1")]
        pub operation_id: OperationId,
        #[prost(message, optional, tag = "2")]
        pub agent_id: Option<AgentId>,
        #[prost(message, optional, tag = "3")]
        pub resource_provider_id: Option<ResourceProviderId>,
    }

    /// Content of ACCEPT_INVERSE_OFFERS and DECLINE_INVERSE_OFFERS.
    #[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
    pub struct InverseOffers {
        #[prost(message, repeated, tag = "1")]
        #[serde(default)]
        pub inverse_offer_ids: Vec<OfferId>,
        /// How long they are not to be repeated.
        #[prost(message, optional, tag = "2")]
        pub filters: Option<Filters>,
    }

    /// Content of REVIVE and SUPPRESS.
    #[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
    pub struct Roles {
        /// The roles; none = all of the framework.
        #[prost(string, repeated, tag = "1")]
        #[serde(default)]
        pub roles: Vec<String>,
    }
}

/// One record of the event stream.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct Event {
    /// Which event; says which of the fields below is set.
    #[prost(enumeration = "event::Type", optional, tag = "1")]
    #[serde(default, with = "crate::json::OptionalName::<event::Type>")]
    pub r#type: Option<i32>,
    #[prost(message, optional, tag = "2")]
    pub subscribed: Option<event::Subscribed>,
    #[prost(message, optional, tag = "3")]
    pub offers: Option<event::Offers>,
    #[prost(message, optional, tag = "4")]
    pub rescind: Option<event::Rescind>,
    #[prost(message, optional, tag = "5")]
    pub update: Option<event::Update>,
    #[prost(message, optional, tag = "6")]
    pub message: Option<event::Message>,
    #[prost(message, optional, tag = "7")]
    pub failure: Option<event::Failure>,
    #[prost(message, optional, tag = "8")]
    pub error: Option<event::Error>,
    #[prost(message, optional, tag = "9")]
    pub inverse_offers: Option<event::InverseOffers>,
    #[prost(message, optional, tag = "10")]
    pub rescind_inverse_offer: Option<event::RescindInverseOffer>,
    #[prost(message, optional, tag = "11")]
    pub update_operation_status: Option<event::UpdateOperationStatus>,
}

/// The messages inside an [`Event`].
pub mod event {
    use serde::{Deserialize, Serialize};

    use crate::proto::{
        AgentId, ExecutorId, FrameworkId, InverseOffer, MasterInfo, Offer, OfferId, OperationStatus,
        TaskStatus,
    };

    /// `Event.Type`.
    #[derive(
        Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration, Serialize, Deserialize,
    )]
    #[serde(rename_all = "SCREAMING_SNAKE_CASE")]
    #[repr(i32)]
    pub enum Type {
        /// Newer than this list: to be ignored.
        Unknown = 0,
        /// First event of a stream.
        Subscribed = 1,
        Offers = 2,
        /// An offer is no longer valid.
        Rescind = 3,
        Update = 4,
        /// Bytes from an executor.
        Message = 5,
        /// An executor ended or an agent was removed.
        Failure = 6,
        /// The subscription was refused or has ended.
        Error = 7,
        /// A sign of life.
        Heartbeat = 8,
        /// The operator wants resources back.
        InverseOffers = 9,
        /// An inverse offer is no longer valid.
        RescindInverseOffer = 10,
        /// How an operation on an offer went.
        UpdateOperationStatus = 11,
    }

    #[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
    pub struct Subscribed {
        /// The framework's identifier, new or as given.
        #[prost(message, required, tag = "1")]
        pub framework_id: FrameworkId,
        /// Seconds between heartbeats, normally 15.
        #[prost(double, optional, tag = "2")]
        pub heartbeat_interval_seconds: Option<f64>,
        #[prost(message, optional, tag = "3")]
        pub master_info: Option<MasterInfo>,
    }

    #[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
    pub struct Offers {
        #[prost(message, repeated, tag = "1")]
        #[serde(default)]
        pub offers: Vec<Offer>,
    }

    #[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
    pub struct Rescind {
        #[prost(message, required, tag = "1")]
        pub offer_id: OfferId,
    }

    #[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
    pub struct Update {
        #[prost(message, required, tag = "1")]
        pub status: TaskStatus,
    }

    #[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
    pub struct UpdateOperationStatus {
        #[prost(message, required, tag = "1")]
        pub status: OperationStatus,
    }

    #[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
    pub struct Message {
        #[prost(message, required, tag = "1")]
        pub agent_id: AgentId,
        #[prost(message, required, tag = "2")]
        pub executor_id: ExecutorId,
        #[prost(bytes = "vec", required, tag = "3")]
        #[serde(with = "crate::json::bytes")]
        pub data: Vec<u8>,
    }

    #[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
    pub struct Failure {
        #[prost(message, optional, tag = "1")]
        pub agent_id: Option<AgentId>,
        /// Present: this executor ended. Absent: the agent was removed.
        #[prost(message, optional, tag = "2")]
        pub executor_id: Option<ExecutorId>,
        /// Raw wait(2) status of the executor, -1 if unknown.
        #[prost(int32, optional, tag = "3")]
        pub status: Option<i32>,
    }

    #[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
    pub struct Error {
        /// The reason as text; there is no code.
        #[prost(string, required, tag = "1")]
        pub message: String,
    }

    #[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
    pub struct InverseOffers {
        #[prost(message, repeated, tag = "1")]
        #[serde(default)]
        pub inverse_offers: Vec<InverseOffer>,
    }

    #[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
    pub struct RescindInverseOffer {
        #[prost(message, required, tag = "1")]
        pub inverse_offer_id: OfferId,
    }
}
