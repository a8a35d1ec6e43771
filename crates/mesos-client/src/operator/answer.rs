//! One call and its whole answer.

use std::time::Duration;

use mesos::address::HostPort;
use mesos::http::{CallFailure, CallType, Lane, Request, RequestId, TransportError};
use mesos::operator::{PATH, Reply};
use reqwest::header::LOCATION;

use crate::http::{Http, read_text, stream_error, text_header};

/// Longest wait for the answer to an operator's call, unless another is given.
pub const OPERATOR_CALL_TIMEOUT: Duration = Duration::from_secs(60);

/// Largest answer to an operator's call, in bytes. GET_STATE of ten thousand agents with a hundred thousand tasks has
/// about as many.
pub const MAX_OPERATOR_ANSWER: usize = 256 << 20;

/// A call over a connection of its own.
pub(super) fn request(address: HostPort, call: CallType, body: Vec<u8>) -> Request {
    Request {
        id: RequestId {
            connection: 0,
            number: 0,
        },
        call,
        lane: Lane::Stream,
        address,
        path: PATH,
        stream_id: None,
        body,
    }
}

/// Sends a call, and reads its answer.
pub(super) async fn send(
    http: &Http,
    address: HostPort,
    call: CallType,
    body: Vec<u8>,
) -> Result<Reply, CallFailure> {
    let answer = http
        .post(request(address, call, body))
        .await
        .map_err(CallFailure::NoAnswer)?;
    let status = answer.status().as_u16();
    let location = text_header(answer.headers(), LOCATION.as_str());
    let body = if status == 200 {
        read_whole(answer).await?
    } else {
        read_text(answer).await.into_bytes()
    };
    Ok(Reply {
        status,
        location,
        body,
    })
}

async fn read_whole(mut answer: reqwest::Response) -> Result<Vec<u8>, CallFailure> {
    let too_long = |length: usize| length > MAX_OPERATOR_ANSWER;
    let announced = answer.content_length().unwrap_or(0);
    if usize::try_from(announced).map_or(true, too_long) {
        return Err(CallFailure::TooLong(MAX_OPERATOR_ANSWER));
    }
    let mut body = Vec::new();
    loop {
        match answer.chunk().await {
            Ok(Some(chunk)) if too_long(body.len() + chunk.len()) => {
                return Err(CallFailure::TooLong(MAX_OPERATOR_ANSWER));
            }
            Ok(Some(chunk)) => body.extend_from_slice(&chunk),
            Ok(None) => return Ok(body),
            Err(error) => return Err(CallFailure::NoAnswer(stream_error(&error))),
        }
    }
}

/// Gives up after this time. Nobody knows then what became of the call.
pub(super) async fn within<T>(
    timeout: Duration,
    answer: impl Future<Output = Result<T, CallFailure>>,
) -> Result<T, CallFailure> {
    tokio::time::timeout(timeout, answer)
        .await
        .unwrap_or(Err(CallFailure::NoAnswer(TransportError::TimedOut)))
}

/// Reads an answer that has to have content.
pub(super) fn read<M: prost::Message + Default>(body: &[u8]) -> Result<M, CallFailure> {
    if body.is_empty() {
        return Err(CallFailure::Malformed("it has no content".to_owned()));
    }
    M::decode(body).map_err(|error| CallFailure::Malformed(error.to_string()))
}
