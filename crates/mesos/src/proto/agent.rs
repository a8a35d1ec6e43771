//! Package `mesos.v1.agent`: the operator API of an agent.
//!
//! ```
//! use mesos::proto::agent::{Call, call};
//! use prost::Message;
//!
//! let call = Call { r#type: Some(call::Type::GetContainers.into()), ..Default::default() };
//! assert_eq!(call.encode_to_vec(), [8, 10]);
//! ```

use serde::{Deserialize, Serialize};

pub mod call;
pub mod process_io;
pub mod response;

/// `Call`: an operator's call; the body of a POST to `/api/v1` of an agent.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct Call {
    #[prost(enumeration = "call::Type", optional, tag = "1")]
    #[serde(default, with = "crate::json::OptionalName::<call::Type>")]
    pub r#type: Option<i32>,
    #[prost(message, optional, tag = "2")]
    pub get_metrics: Option<call::GetMetrics>,
    #[prost(message, optional, tag = "3")]
    pub set_logging_level: Option<call::SetLoggingLevel>,
    #[prost(message, optional, tag = "4")]
    pub list_files: Option<call::ListFiles>,
    #[prost(message, optional, tag = "5")]
    pub read_file: Option<call::ReadFile>,
    /// Deprecated.
    #[prost(message, optional, boxed, tag = "6")]
    pub launch_nested_container: Option<Box<call::LaunchNestedContainer>>,
    /// Deprecated.
    #[prost(message, optional, tag = "7")]
    pub wait_nested_container: Option<call::WaitNestedContainer>,
    /// Deprecated.
    #[prost(message, optional, tag = "8")]
    pub kill_nested_container: Option<call::KillNestedContainer>,
    #[prost(message, optional, boxed, tag = "9")]
    pub launch_nested_container_session: Option<Box<call::LaunchNestedContainerSession>>,
    #[prost(message, optional, tag = "10")]
    pub attach_container_input: Option<call::AttachContainerInput>,
    #[prost(message, optional, tag = "11")]
    pub attach_container_output: Option<call::AttachContainerOutput>,
    /// Deprecated.
    #[prost(message, optional, tag = "12")]
    pub remove_nested_container: Option<call::RemoveNestedContainer>,
    #[prost(message, optional, boxed, tag = "13")]
    pub launch_container: Option<Box<call::LaunchContainer>>,
    #[prost(message, optional, tag = "14")]
    pub wait_container: Option<call::WaitContainer>,
    #[prost(message, optional, tag = "15")]
    pub kill_container: Option<call::KillContainer>,
    #[prost(message, optional, tag = "16")]
    pub remove_container: Option<call::RemoveContainer>,
    #[prost(message, optional, boxed, tag = "17")]
    pub add_resource_provider_config: Option<Box<call::AddResourceProviderConfig>>,
    #[prost(message, optional, boxed, tag = "18")]
    pub update_resource_provider_config: Option<Box<call::UpdateResourceProviderConfig>>,
    #[prost(message, optional, tag = "19")]
    pub remove_resource_provider_config: Option<call::RemoveResourceProviderConfig>,
    #[prost(message, optional, tag = "20")]
    pub get_containers: Option<call::GetContainers>,
    #[prost(message, optional, tag = "21")]
    pub prune_images: Option<call::PruneImages>,
    #[prost(message, optional, tag = "22")]
    pub mark_resource_provider_gone: Option<call::MarkResourceProviderGone>,
}

/// `Response`: the answer to a call that asks for something. Calls that change something are answered without one.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct Response {
    #[prost(enumeration = "response::Type", optional, tag = "1")]
    #[serde(default, with = "crate::json::OptionalName::<response::Type>")]
    pub r#type: Option<i32>,
    #[prost(message, optional, tag = "2")]
    pub get_health: Option<response::GetHealth>,
    #[prost(message, optional, tag = "3")]
    pub get_flags: Option<response::GetFlags>,
    #[prost(message, optional, tag = "4")]
    pub get_version: Option<response::GetVersion>,
    #[prost(message, optional, tag = "5")]
    pub get_metrics: Option<response::GetMetrics>,
    #[prost(message, optional, tag = "6")]
    pub get_logging_level: Option<response::GetLoggingLevel>,
    #[prost(message, optional, tag = "7")]
    pub list_files: Option<response::ListFiles>,
    #[prost(message, optional, tag = "8")]
    pub read_file: Option<response::ReadFile>,
    #[prost(message, optional, tag = "9")]
    pub get_state: Option<response::GetState>,
    #[prost(message, optional, tag = "10")]
    pub get_containers: Option<response::GetContainers>,
    #[prost(message, optional, tag = "11")]
    pub get_frameworks: Option<response::GetFrameworks>,
    #[prost(message, optional, tag = "12")]
    pub get_executors: Option<response::GetExecutors>,
    #[prost(message, optional, tag = "13")]
    pub get_tasks: Option<response::GetTasks>,
    #[prost(message, optional, tag = "14")]
    pub wait_nested_container: Option<response::WaitNestedContainer>,
    #[prost(message, optional, tag = "15")]
    pub get_agent: Option<response::GetAgent>,
    #[prost(message, optional, tag = "16")]
    pub wait_container: Option<response::WaitContainer>,
    #[prost(message, optional, tag = "17")]
    pub get_resource_providers: Option<response::GetResourceProviders>,
    #[prost(message, optional, tag = "18")]
    pub get_operations: Option<response::GetOperations>,
}
