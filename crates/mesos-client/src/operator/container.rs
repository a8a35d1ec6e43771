//! Input and output of a container's process, as streams of records.
//!
//! Source: Mesos `docs/operator-http-api.md`, LAUNCH_NESTED_CONTAINER_SESSION, ATTACH_CONTAINER_INPUT and
//! ATTACH_CONTAINER_OUTPUT.

use std::convert::Infallible;

use mesos::http::{CallError, CallFailure, CallType, Refusal};
use mesos::operator::agent;
use mesos::proto::ContainerId;
use mesos::proto::agent::Call;
use mesos::proto::agent::call::Type;
use mesos::proto::agent::process_io::ProcessIo;
use mesos::{CONTENT_TYPE, recordio};
use prost::Message as _;
use reqwest::Body;
use reqwest::header::{ACCEPT, CONTENT_TYPE as CONTENT_TYPE_HEADER};
use tokio::sync::mpsc;

use super::agent::AgentClient;
use super::answer::{request, within};
use crate::http::{read_text, stream_error};

/// Names the encoding of the records in a stream.
const MESSAGE_ACCEPT: &str = "Message-Accept";
const MESSAGE_CONTENT_TYPE: &str = "Message-Content-Type";
const RECORDIO: &str = "application/recordio";

/// What a process in a container writes. Dropping it closes the connection, which ends a session's container.
#[derive(Debug)]
pub struct ContainerOutput {
    client: AgentClient,
    answer: reqwest::Response,
    records: recordio::Decoder,
}

impl ContainerOutput {
    /// The next piece of output; `None` once the process has ended and all of it was read. Cancel-safe.
    ///
    /// # Errors
    /// The connection was lost, or what came is no record.
    pub async fn next(&mut self) -> Result<Option<ProcessIo>, CallError> {
        let next = self.record().await;
        next.map_err(|cause| self.client.error(cause))
    }

    async fn record(&mut self) -> Result<Option<ProcessIo>, CallFailure> {
        let malformed = |error: String| CallFailure::Malformed(error);
        loop {
            let record = self.records.next_record();
            if let Some(record) = record.map_err(|error| malformed(error.to_string()))? {
                let piece = ProcessIo::decode(&*record);
                return piece.map(Some).map_err(|error| malformed(error.to_string()));
            }
            match self.answer.chunk().await {
                Ok(Some(bytes)) => self.records.push(&bytes),
                Ok(None) => return Ok(None),
                Err(error) => return Err(CallFailure::NoAnswer(stream_error(&error))),
            }
        }
    }
}

impl AgentClient {
    /// Follows the output of a container's process, by [`agent::attach_container_output`], or starts a nested container
    /// that lives as long as its output is read, by [`agent::launch_session`].
    ///
    /// ```no_run
    /// # async fn example(id: mesos_client::mesos::proto::ContainerId) -> Result<(), Box<dyn std::error::Error>> {
    /// use mesos_client::calls::agent;
    /// use mesos_client::{Access, AgentClient, HostPort};
    ///
    /// let client = AgentClient::new(HostPort::parse("agent.example:5051")?, Access::default());
    /// let mut output = client.output(agent::attach_container_output(id)).await?;
    /// while let Some(piece) = output.next().await? {
    ///     if let Some(bytes) = piece.data.and_then(|data| data.data) {
    ///         print!("{}", String::from_utf8_lossy(&bytes));
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// The agent did not answer in time or refused, or this is another call.
    pub async fn output(&self, call: Call) -> Result<ContainerOutput, CallError> {
        let opened = match call.r#type() {
            kind @ (Type::AttachContainerOutput | Type::LaunchNestedContainerSession) => {
                // Without Message-Content-Type: Mesos refuses that where the body is no stream.
                let headers = [
                    (CONTENT_TYPE_HEADER.as_str(), CONTENT_TYPE),
                    (ACCEPT.as_str(), RECORDIO),
                    (MESSAGE_ACCEPT, CONTENT_TYPE),
                ];
                within(
                    self.timeout,
                    self.open(kind, &headers, call.encode_to_vec().into()),
                )
                .await
            }
            _ => Err(CallFailure::NotForApplications),
        };
        let answer = opened.map_err(|cause| self.error(cause))?;
        Ok(ContainerOutput {
            client: self.clone(),
            answer,
            records: recordio::Decoder::new(),
        })
    }

    /// Passes input to a container's process until the sender of `input` is dropped. A piece of data without bytes is the
    /// end of the process's input. Agents cut a connection without input or a heartbeat for longer than a minute.
    ///
    /// # Errors
    /// The agent refused, or the connection was lost.
    pub async fn input(
        &self,
        container: ContainerId,
        input: mpsc::Receiver<ProcessIo>,
    ) -> Result<(), CallError> {
        let first = recordio::encode(&agent::attach_container_input(container).encode_to_vec());
        let pieces = futures_util::stream::unfold((Some(first), input), |(first, mut input)| async move {
            if let Some(first) = first {
                return Some((Ok::<_, Infallible>(first), (None, input)));
            }
            let piece = agent::process_io(input.recv().await?);
            Some((Ok(recordio::encode(&piece.encode_to_vec())), (None, input)))
        });
        let headers = [
            (CONTENT_TYPE_HEADER.as_str(), RECORDIO),
            (MESSAGE_CONTENT_TYPE, CONTENT_TYPE),
        ];
        let sent = self.open(Type::AttachContainerInput, &headers, Body::wrap_stream(pieces));
        let sent = sent.await.map_err(|cause| self.error(cause))?;
        drop(sent);
        Ok(())
    }

    async fn open(
        &self,
        kind: Type,
        headers: &[(&str, &str)],
        body: Body,
    ) -> Result<reqwest::Response, CallFailure> {
        let request = request(self.address.clone(), CallType::Agent(kind), Vec::new());
        let answer = self.http.renewed().post_as(request, headers, body).await;
        let answer = answer.map_err(CallFailure::NoAnswer)?;
        match answer.status().as_u16() {
            200 => Ok(answer),
            status => Err(CallFailure::Refused(Refusal {
                status,
                text: read_text(answer).await,
            })),
        }
    }
}
