//! Images of containers, and secrets.

use serde::{Deserialize, Serialize};

use super::Labels;

/// `Image`: file system that a container starts with.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct Image {
    #[prost(enumeration = "ImageType", required, tag = "1")]
    #[serde(with = "crate::json::RequiredName::<ImageType>")]
    pub r#type: i32,
    #[prost(message, optional, tag = "2")]
    pub appc: Option<AppcImage>,
    #[prost(message, optional, tag = "3")]
    pub docker: Option<DockerImage>,
    /// Whether an image that the agent has is used without asking the registry; true if absent.
    #[prost(bool, optional, tag = "4", default = "true")]
    #[serde(serialize_with = "crate::json::or_true")]
    pub cached: Option<bool>,
}

/// `Image.Type`.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i32)]
pub enum ImageType {
    Appc = 1,
    Docker = 2,
}

/// `Image.Appc`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct AppcImage {
    #[prost(string, required, tag = "1")]
    pub name: String,
    #[prost(string, optional, tag = "2")]
    pub id: Option<String>,
    #[prost(message, optional, tag = "3")]
    pub labels: Option<Labels>,
}

/// `Image.Docker`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct DockerImage {
    /// As for `docker pull`.
    #[prost(string, required, tag = "1")]
    pub name: String,
    /// Deprecated.
    #[prost(message, optional, tag = "2")]
    pub credential: Option<Credential>,
    /// A Docker `config.json` with logins.
    #[prost(message, optional, tag = "3")]
    pub config: Option<Secret>,
}

/// `Credential`: a principal and its secret, which is never shown.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
#[prost(skip_debug)]
pub struct Credential {
    #[prost(string, required, tag = "1")]
    pub principal: String,
    #[prost(string, optional, tag = "2")]
    pub secret: Option<String>,
}

impl std::fmt::Debug for Credential {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Credential({}, ..)", self.principal)
    }
}

/// `Secret`: a secret, by value or by reference.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct Secret {
    #[prost(enumeration = "SecretType", optional, tag = "1")]
    #[serde(default, with = "crate::json::OptionalName::<SecretType>")]
    pub r#type: Option<i32>,
    #[prost(message, optional, tag = "2")]
    pub reference: Option<SecretReference>,
    #[prost(message, optional, tag = "3")]
    pub value: Option<SecretData>,
}

/// `Secret.Type`.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, prost::Enumeration, Serialize, Deserialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(i32)]
pub enum SecretType {
    /// Newer than this list.
    Unknown = 0,
    Reference = 1,
    Value = 2,
}

/// `Secret.Reference`: a secret that a module of Mesos resolves.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct SecretReference {
    #[prost(string, required, tag = "1")]
    pub name: String,
    #[prost(string, optional, tag = "2")]
    pub key: Option<String>,
}

/// `Secret.Value`: a secret itself, which is never shown.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
#[prost(skip_debug)]
pub struct SecretData {
    #[prost(bytes = "vec", required, tag = "1")]
    #[serde(with = "crate::json::bytes")]
    pub data: Vec<u8>,
}

impl std::fmt::Debug for SecretData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SecretData(..)")
    }
}
