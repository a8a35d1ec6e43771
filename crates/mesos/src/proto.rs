//! The messages of package `mesos.v1` that a mining framework needs, as `prost` structs written by hand.
//!
//! Names and numbers are those of the Mesos files `include/mesos/v1/*.proto`; nested types have flat names
//! ([`Operation`] is `Offer.Operation`, [`ScalarValue`] is `Value.Scalar`). Everything is proto2:
//!
//! * A `required` field is a plain value. When a peer leaves it out, decoding fills in the default and does
//!   not fail, so code that relies on it must check it.
//! * Enums are `i32` in the structs, so unknown numbers survive. The getter of the same name (for example
//!   [`TaskStatus::state`]) falls back to the first variant.
//! * Fields that are not listed are skipped when decoding, and lost when the message is encoded again. Parts
//!   that are only passed on, such as [`Resource::disk`], are therefore kept as undecoded bytes.

mod cluster;
mod framework;
mod id;
mod offer;
mod offer_constraints;
mod resource;
mod status;
mod task;

pub mod executor;
pub mod scheduler;

pub use cluster::{
    Address, AgentInfo, DomainInfo, DurationInfo, FaultDomain, Label, Labels, MasterInfo, Parameter,
    RegionInfo, TimeInfo, Unavailability, Url, ZoneInfo,
};
pub use framework::{Capability, CapabilityType, FrameworkInfo};
pub use id::{AgentId, ContainerId, ExecutorId, FrameworkId, OfferId, ResourceProviderId, TaskId};
pub use offer::{Filters, InverseOffer, Launch, LaunchGroup, Offer, Operation, OperationType};
pub use offer_constraints::{
    AttributeConstraint, ConstraintGroup, OfferConstraints, Predicate, PseudoattributeType, RoleConstraints,
    Selector,
};
pub use resource::{
    AllocationInfo, Attribute, Range, Ranges, ReservationInfo, ReservationType, Resource, RevocableInfo,
    ScalarValue, SetValue, SharedInfo, TextValue, ValueType,
};
pub use status::{Reason, Source, TaskState, TaskStatus};
pub use task::{
    CommandInfo, CommandUri, Environment, EnvironmentVariable, ExecutorInfo, ExecutorType, KillPolicy,
    TaskGroupInfo, TaskInfo, VariableType,
};
