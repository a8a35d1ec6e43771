//! Calls to an agent.

use std::time::Duration;

use mesos::address::HostPort;
use mesos::http::{CallError, CallFailure, CallType, Peer, Refusal};
use mesos::operator::Reply;
use mesos::proto::agent::call::Type;
use mesos::proto::agent::{Call, Response};
use prost::Message as _;

use super::answer::{OPERATOR_CALL_TIMEOUT, read, send, within};
use crate::Access;
use crate::http::Http;

/// Makes single calls to an agent's operator API, and carries the input and output of its containers. Clones share
/// nothing but settings.
///
/// ```no_run
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use mesos_client::{Access, AgentClient, HostPort};
/// use mesos_client::calls::agent;
///
/// let client = AgentClient::new(HostPort::parse("agent.example:5051")?, Access::default());
/// let answer = client.ask(agent::get_containers(true, true)).await?;
/// for container in answer.get_containers.unwrap_or_default().containers {
///     println!("{}", container.container_id.value);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct AgentClient {
    pub(super) address: HostPort,
    pub(super) http: Http,
    pub(super) timeout: Duration,
}

impl AgentClient {
    pub fn new(address: HostPort, access: Access) -> Self {
        Self {
            address,
            http: Http::new(access, 1),
            timeout: OPERATOR_CALL_TIMEOUT,
        }
    }

    /// Waits this long for each answer. WAIT_CONTAINER is answered when a container has ended.
    pub fn with_timeout(self, timeout: Duration) -> Self {
        Self { timeout, ..self }
    }

    /// A call whose answer has content.
    ///
    /// # Errors
    /// The agent did not answer in time or refused, or its answer is too long or no answer at all.
    pub async fn ask(&self, call: Call) -> Result<Response, CallError> {
        let answer = self.call(call).await;
        answer
            .and_then(|body| read(&body))
            .map_err(|cause| self.error(cause))
    }

    /// A call that changes something, and is answered without content.
    ///
    /// # Errors
    /// As [`ask`](Self::ask); [`CallError::may_have_had_effect`] says whether it may have been carried out all the same.
    pub async fn tell(&self, call: Call) -> Result<(), CallError> {
        let answer = self.call(call).await;
        answer.map(|_| ()).map_err(|cause| self.error(cause))
    }

    async fn call(&self, call: Call) -> Result<Vec<u8>, CallFailure> {
        let kind = call.r#type();
        if opens_stream(kind) {
            return Err(CallFailure::NotForApplications);
        }
        let (address, body) = (self.address.clone(), call.encode_to_vec());
        let http = self.http.renewed();
        let sent = send(&http, address, CallType::Agent(kind), body);
        match within(self.timeout, sent).await? {
            Reply {
                status: 200 | 202,
                body,
                ..
            } => Ok(body),
            Reply { status, body, .. } => Err(CallFailure::Refused(Refusal {
                status,
                text: String::from_utf8_lossy(&body).into_owned(),
            })),
        }
    }

    pub(super) fn error(&self, cause: CallFailure) -> CallError {
        CallError {
            peer: Peer::Agent,
            address: Some(self.address.clone()),
            cause,
        }
    }
}

/// Such a call is not over with one answer.
fn opens_stream(kind: Type) -> bool {
    matches!(
        kind,
        Type::LaunchNestedContainerSession | Type::AttachContainerInput | Type::AttachContainerOutput
    )
}
