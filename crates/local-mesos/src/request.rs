//! The rules for HTTP requests that both endpoints share, without an HTTP library.

use bytes::Bytes;
use mesos::proto::scheduler;

use crate::core::Refusal;

/// The only media type that is served.
pub(crate) const PROTOBUF: &str = "application/x-protobuf";
const JSON: &str = "application/json";

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
/// 405, 400 or 415 in Mesos's words. JSON is a 415, too, with a text of its own.
pub(crate) fn decode<C: prost::Message + Default>(head: &Head<'_>, body: Bytes) -> Result<C, Refusal> {
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
        Some(JSON) => Err(Refusal::new(
            415,
            "This local cluster serves protobuf only: expecting 'Content-Type' of application/x-protobuf",
        )),
        Some(_) => Err(Refusal::new(
            415,
            "Expecting 'Content-Type' of application/json or application/x-protobuf",
        )),
    }
}

/// Checks that the answer to SUBSCRIBE may be protobuf.
///
/// # Errors
///
/// 406 if `Accept` excludes it.
pub(crate) fn accepts_protobuf(head: &Head<'_>) -> Result<(), Refusal> {
    let allows = |range: &str| {
        let media = range.split(';').next().unwrap_or_default().trim();
        media == PROTOBUF || media == "application/*" || media == "*/*"
    };
    match head.accept {
        None => Ok(()),
        Some(accept) if accept.split(',').any(allows) => Ok(()),
        Some(_) => Err(Refusal::new(
            406,
            "This local cluster serves protobuf only: expecting 'Accept' to allow 'application/x-protobuf'",
        )),
    }
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
        for unsupported in [
            "text/plain",
            "application/json",
            "application/x-protobuf; charset=utf-8",
        ] {
            assert_eq!(status(with(Some(unsupported)), b""), 415, "{unsupported}");
        }
    }

    #[test]
    fn accept_must_allow_protobuf() {
        for (accept, ok) in [
            (None, true),
            (Some("*/*"), true),
            (Some("application/json, application/x-protobuf"), true),
            (Some("application/json"), false),
            (Some("text/html"), false),
        ] {
            assert_eq!(
                accepts_protobuf(&Head { accept, ..GOOD }).is_ok(),
                ok,
                "{accept:?}"
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
