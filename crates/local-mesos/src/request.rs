//! The rules for HTTP requests that both endpoints share, without an HTTP library.

use bytes::Bytes;
use mesos::proto::scheduler;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::core::Refusal;

const PROTOBUF: &str = "application/x-protobuf";
pub(crate) const JSON: &str = "application/json";

/// How messages are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Media {
    Protobuf,
    Json,
}

impl Media {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Protobuf => PROTOBUF,
            Self::Json => JSON,
        }
    }

    pub(crate) fn encode<M: prost::Message + Serialize>(self, message: &M) -> Vec<u8> {
        match self {
            Self::Protobuf => message.encode_to_vec(),
            // The messages have no part that JSON lacks.
            Self::Json => mesos::json::encode(message).unwrap_or_default(),
        }
    }
}

/// The parts of a request that matter.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Head<'a> {
    pub(crate) method: &'a str,
    pub(crate) content_type: Option<&'a str>,
    pub(crate) accept: Option<&'a str>,
    pub(crate) stream_id: Option<&'a str>,
}

/// Decodes the body of a call.
///
/// # Errors
///
/// 405, 400 or 415 in Mesos's words.
pub(crate) fn decode<C>(head: &Head<'_>, body: Bytes) -> Result<C, Refusal>
where
    C: prost::Message + Default + DeserializeOwned,
{
    if head.method != "POST" {
        let text = format!(
            "405 Method Not Allowed. Expecting one of {{ 'POST' }}, but received '{}'.",
            head.method
        );
        return Err(Refusal::new(405, text));
    }
    match head.content_type {
        None => Err(Refusal::new(400, "Expecting 'Content-Type' to be present")),
        Some(PROTOBUF) => {
            C::decode(body).map_err(|_| Refusal::new(400, "Failed to parse body into Call protobuf"))
        }
        Some(JSON) => from_json(&body),
        Some(_) => Err(Refusal::new(
            415,
            "Expecting 'Content-Type' of application/json or application/x-protobuf",
        )),
    }
}

fn from_json<C: DeserializeOwned>(body: &[u8]) -> Result<C, Refusal> {
    let invalid = |why: String| {
        let text = format!("Failed to convert JSON into Call protobuf: {why}");
        Refusal::new(400, text)
    };
    let value: Value = serde_json::from_slice(body).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        let rest = body.split(|byte| *byte == b'\n').nth(line.saturating_sub(1));
        let rest = rest
            .and_then(|line| line.get(column.saturating_sub(1)..))
            .unwrap_or_default();
        let near = String::from_utf8_lossy(rest);
        let text = format!(
            "Failed to parse body into JSON: syntax error at line {} near: {near}",
            line.max(1)
        );
        Refusal::new(400, text)
    })?;
    if !value.is_object() {
        return Err(invalid("Expecting a JSON object".into()));
    }
    mesos::json::decode(body).map_err(|error| invalid(error.to_string()))
}

/// How the events of a stream are written: as JSON wherever that is accepted, as Mesos does it. Calls that open no
/// stream have no answer to write.
///
/// # Errors
///
/// 406 if `Accept` excludes both.
pub(crate) fn answer_media(head: &Head<'_>, opens_stream: bool) -> Result<Media, Refusal> {
    let Some(accept) = head.accept.filter(|_| opens_stream) else {
        return Ok(Media::Json);
    };
    let allows = |media: Media| {
        accept.split(',').any(|range| {
            let range = range.split(';').next().unwrap_or_default().trim();
            range == media.name() || range == "application/*" || range == "*/*"
        })
    };
    let media = [Media::Json, Media::Protobuf]
        .into_iter()
        .find(|media| allows(*media));
    media.ok_or_else(|| {
        Refusal::new(
            406,
            "Expecting 'Accept' to allow 'application/x-protobuf' or 'application/json'",
        )
    })
}

/// Gives a framework the principal that it has proved to be, unless it says another one.
///
/// # Errors
///
/// 400 in Mesos's words if it does.
pub(crate) fn claim_principal(call: &mut scheduler::Call, principal: String) -> Result<(), Refusal> {
    let subscribe = call.subscribe.as_mut().map(|content| &mut content.framework_info);
    let update = call
        .update_framework
        .as_mut()
        .map(|content| &mut content.framework_info);
    for info in subscribe.into_iter().chain(update) {
        match &info.principal {
            Some(stated) if *stated != principal => {
                return Err(Refusal::new(
                    400,
                    format!(
                        "Authenticated principal '{principal}' does not match principal '{stated}' set in \
                         `FrameworkInfo`"
                    ),
                ));
            }
            _ => info.principal = Some(principal.clone()),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use mesos::proto::scheduler::Call;
    use proptest::prelude::*;

    use super::*;

    const GOOD: Head<'_> = Head {
        method: "POST",
        content_type: Some(PROTOBUF),
        accept: Some(PROTOBUF),
        stream_id: None,
    };

    fn status(head: Head<'_>, body: &'static [u8]) -> u16 {
        decode::<Call>(&head, Bytes::from_static(body)).map_or_else(|refusal| refusal.status, |_| 200)
    }

    #[test]
    fn method_and_content_type_decide() {
        let with = |content_type| Head { content_type, ..GOOD };
        assert_eq!(status(GOOD, b""), 200);
        assert_eq!(status(GOOD, b"\xff\xff"), 400);
        assert_eq!(
            status(
                Head {
                    method: "GET",
                    ..with(None)
                },
                b""
            ),
            405
        );
        assert_eq!(status(with(None), b""), 400);
        assert_eq!(status(with(Some(JSON)), br#"{"type": "REVIVE"}"#), 200);
        assert_eq!(status(with(Some(JSON)), b"{"), 400);
        for unsupported in ["text/plain", "application/x-protobuf; charset=utf-8"] {
            assert_eq!(status(with(Some(unsupported)), b""), 415, "{unsupported}");
        }
    }

    #[test]
    fn events_are_json_wherever_that_is_accepted() {
        for (accept, media) in [
            (None, Some(Media::Json)),
            (Some("*/*"), Some(Media::Json)),
            (
                Some("application/json, application/x-protobuf"),
                Some(Media::Json),
            ),
            (Some("application/x-protobuf"), Some(Media::Protobuf)),
            (
                Some("text/html, application/x-protobuf;q=0.5"),
                Some(Media::Protobuf),
            ),
            (Some("text/html"), None),
        ] {
            let head = Head { accept, ..GOOD };
            assert_eq!(answer_media(&head, true).ok(), media, "{accept:?}");
            assert!(
                answer_media(&head, false).is_ok(),
                "{accept:?}: nothing is answered"
            );
        }
    }

    proptest! {
        #[test]
        fn any_bytes_decode_or_are_refused(body in prop::collection::vec(any::<u8>(), 0..200)) {
            let answer = decode::<Call>(&GOOD, Bytes::from(body));
            prop_assert!(answer.map_or_else(|r| r.status == 400, |_| true));
        }
    }
}
