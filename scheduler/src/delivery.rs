//! How agents get the executor, and how they start it.

use crate::Architecture;
use mesos::proto::{
    CommandInfo, CommandUri, ContainerInfo, ContainerType, DockerImage, DockerInfo, DockerNetwork,
    Environment, EnvironmentVariable, Image, ImageType, MesosContainerInfo, Parameter,
};
use std::collections::BTreeMap;

/// The argument by which a program that can be more than an executor knows that it is to be one.
const ARGUMENT: &str = "executor";
/// What a program that comes from elsewhere is called in the sandbox.
const FETCHED_FILE: &str = "mesos-miner-executor";

/// How agents get the executor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// They fetch one that was built for their architecture. What a URI names never changes.
    Served {
        /// What it is called in the sandbox.
        file: String,
        programs: BTreeMap<Architecture, Program>,
    },
    /// They fetch the same one, from where the operator has put it. What the URI names may change.
    Fetched(Program),
    /// Each has it: an absolute path, or a name that is looked for in the agent's `PATH`.
    Installed(String),
    /// It is in an image.
    Image(ExecutorImage),
}

/// A program that agents fetch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program {
    /// As the agents' fetchers take it.
    pub uri: String,
    /// SHA-256 of the file, 64 hexadecimal digits, if the executor is to check it.
    pub sha256: Option<String>,
}

/// An image that has the executor in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExecutorImage {
    /// `[host[:port]/]repository[:tag|@type:digest]`.
    pub name: String,
    /// The executor's program in the image: an absolute path, or a name that is looked for in the image's `PATH`.
    pub program: String,
    /// Who makes containers of it.
    pub containerizer: Containerizer,
}

/// The part of an agent that makes containers of images.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Containerizer {
    /// The agent itself.
    Mesos,
    /// The agent's Docker daemon.
    Docker,
}

impl Delivery {
    /// Whether agents of this architecture can get an executor. One that the operator delivers is taken to fit
    /// everywhere.
    pub(crate) fn serves(&self, architecture: &Architecture) -> bool {
        match self {
            Self::Served { programs, .. } => programs.contains_key(architecture),
            Self::Fetched(_) | Self::Installed(_) | Self::Image(_) => true,
        }
    }

    /// What starts the executor on an agent of this architecture. `None` if there is none for it.
    pub(crate) fn command(&self, architecture: &Architecture) -> Option<CommandInfo> {
        Some(match self {
            Self::Served { file, programs } => fetched(programs.get(architecture)?, file, true),
            Self::Fetched(program) => fetched(program, FETCHED_FILE, false),
            Self::Installed(program) => started(program),
            Self::Image(image) => image.command(),
        })
    }

    /// All commands that this plan starts executors with; for each architecture one, if they differ.
    pub(crate) fn commands(&self) -> Vec<CommandInfo> {
        match self {
            Self::Served { file, programs } => programs
                .values()
                .map(|program| fetched(program, file, true))
                .collect(),
            Self::Fetched(_) | Self::Installed(_) | Self::Image(_) => {
                self.command(&Architecture::own()).into_iter().collect()
            }
        }
    }

    /// The executor's container, unless it runs on the agent's own file system.
    pub(crate) fn container(&self) -> Option<ContainerInfo> {
        match self {
            Self::Image(image) => Some(image.container()),
            Self::Served { .. } | Self::Fetched(_) | Self::Installed(_) => None,
        }
    }

    /// What to look at when an agent could not make the executor's container.
    pub(crate) fn see_if_not_launched(&self) -> &'static str {
        match self {
            Self::Served { .. } => "--advertise, --artifact-listen and --mesos-user",
            Self::Fetched(_) => "--executor-uri and --mesos-user",
            Self::Installed(_) => "--mesos-user",
            Self::Image(ExecutorImage {
                containerizer: Containerizer::Mesos,
                ..
            }) => "--executor-image, --mesos-user, and the agent's flags --image_providers and --isolation",
            Self::Image(_) => "--executor-image, and the agent's flag --containerizers",
        }
    }

    /// What may be wrong when an executor ends at once; `assumed` is its agent's architecture, if nobody told it.
    pub(crate) fn see_if_ended_at_once(&self, assumed: Option<&Architecture>) -> Option<String> {
        Some(match self {
            Self::Served { .. } => format!(
                "an agent with another CPU architecture than {} needs the attribute arch, and --executor here",
                assumed?
            ),
            Self::Fetched(_) => {
                "the file of --executor-uri must be a mesos-miner-executor of this version for the \
                                 agent's CPU architecture"
                    .to_owned()
            }
            Self::Installed(path) => {
                format!("--executor-path {path} must be a mesos-miner-executor of this version on each agent")
            }
            Self::Image(image) => {
                let docker = match image.containerizer {
                    Containerizer::Docker => "the agent needs --containerizers=docker,mesos, and ",
                    Containerizer::Mesos => "",
                };
                format!(
                    "{docker}{} in the image {} must be a mesos-miner-executor of this version for the agent's CPU \
                     architecture",
                    image.program, image.name
                )
            }
        })
    }
}

impl ExecutorImage {
    /// An image that is named without a digest and whose tag is missing or `latest` changes, so agents are to look for a
    /// newer one; any other is pulled only where it is missing.
    fn changes(&self) -> bool {
        let last = self.name.rsplit('/').next().unwrap_or_default();
        let tag = last.split_once(':').map_or("latest", |(_, tag)| tag);
        tag == "latest" && !last.contains('@')
    }

    /// Docker puts all arguments behind the image's entry point, so there the program is the entry point itself (see
    /// [`Self::container`]). The Mesos containerizer runs `value` with exactly these arguments, whatever the image says.
    fn command(&self) -> CommandInfo {
        match self.containerizer {
            Containerizer::Mesos => started(&self.program),
            Containerizer::Docker => CommandInfo {
                shell: Some(false),
                arguments: vec![ARGUMENT.to_owned()],
                ..CommandInfo::default()
            },
        }
    }

    /// On the host's network, like every container that does not ask for another: the agent may listen on loopback.
    fn container(&self) -> ContainerInfo {
        let changes = self.changes();
        match self.containerizer {
            Containerizer::Mesos => ContainerInfo {
                r#type: ContainerType::Mesos.into(),
                mesos: Some(Box::new(MesosContainerInfo {
                    image: Some(Image {
                        r#type: ImageType::Docker.into(),
                        docker: Some(DockerImage {
                            name: self.name.clone(),
                            ..DockerImage::default()
                        }),
                        cached: Some(!changes),
                        ..Image::default()
                    }),
                })),
                ..ContainerInfo::default()
            },
            Containerizer::Docker => ContainerInfo {
                r#type: ContainerType::Docker.into(),
                docker: Some(Box::new(DockerInfo {
                    image: self.name.clone(),
                    network: Some(DockerNetwork::Host.into()),
                    parameters: vec![Parameter {
                        key: "entrypoint".to_owned(),
                        value: self.program.clone(),
                    }],
                    force_pull_image: Some(changes),
                    ..DockerInfo::default()
                })),
                ..ContainerInfo::default()
            },
        }
    }
}

/// `exec` makes the executor the process that signals and exit status belong to.
fn fetched(program: &Program, file: &str, cache: bool) -> CommandInfo {
    let uri = CommandUri {
        value: program.uri.clone(),
        executable: Some(true),
        extract: Some(false),
        cache: Some(cache),
        output_file: Some(file.to_owned()),
    };
    let check = program.sha256.as_ref().map(|sha256| EnvironmentVariable {
        name: messages::EXECUTOR_SHA256.to_owned(),
        value: Some(sha256.clone()),
        ..EnvironmentVariable::default()
    });
    CommandInfo {
        uris: vec![uri],
        environment: check.map(|check| Environment {
            variables: vec![check],
        }),
        value: Some(format!("exec ./{file} {ARGUMENT}")),
        shell: Some(true),
        ..CommandInfo::default()
    }
}

/// Without a shell, which an image need not have. The first argument is the program's own name.
fn started(program: &str) -> CommandInfo {
    CommandInfo {
        value: Some(program.to_owned()),
        shell: Some(false),
        arguments: [program, ARGUMENT].map(str::to_owned).into(),
        ..CommandInfo::default()
    }
}

#[cfg(test)]
mod tests;
