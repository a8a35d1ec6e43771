//! The JSON-RPC envelope: requests, notifications and replies, in every form that pools are known to use.

use serde::Serialize;
use serde_json::Value;

use crate::wire;

/// Longest reason, in characters, that is passed on.
const MAX_REASON: usize = 256;

/// Why a line is not a Stratum message.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum NotAMessage {
    #[error("not JSON")]
    Json,
    #[error("not a JSON object")]
    Object,
    #[error("neither a method nor a reply")]
    Neither,
}

/// A line whose envelope is understood.
#[derive(Debug, PartialEq)]
pub(crate) enum Incoming {
    /// A request if it has an id, otherwise a notification.
    Call {
        id: Option<Value>,
        method: String,
        params: Vec<Value>,
    },
    /// A reply. Without a numeric id it matches no request.
    Reply { id: Option<u64>, reply: Reply },
}

#[derive(Debug, PartialEq)]
pub(crate) struct Reply {
    pub(crate) result: Value,
    error: Value,
    reject_reason: Option<String>,
}

/// A refusal, in one form for all the forms on the wire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Failure {
    pub(crate) code: Option<i64>,
    pub(crate) reason: String,
}

/// Reads one line. Of duplicate keys the last one counts; members not listed here are ignored.
pub(crate) fn parse(line: &[u8]) -> Result<Incoming, NotAMessage> {
    let value: Value = serde_json::from_slice(line).map_err(|_| NotAMessage::Json)?;
    let Value::Object(mut members) = value else {
        return Err(NotAMessage::Object);
    };
    let id = members.remove("id").filter(|id| !id.is_null());
    if let Some(Value::String(method)) = members.remove("method") {
        let params = match members.remove("params") {
            Some(Value::Array(params)) => params,
            _ => Vec::new(),
        };
        return Ok(Incoming::Call { id, method, params });
    }
    let result = members.remove("result");
    let error = members.remove("error");
    if result.is_none() && error.is_none() {
        return Err(NotAMessage::Neither);
    }
    let reject_reason = members
        .remove("reject-reason")
        .and_then(|reason| reason.as_str().map(str::to_owned));
    let reply = Reply {
        result: result.unwrap_or_default(),
        error: error.unwrap_or_default(),
        reject_reason,
    };
    Ok(Incoming::Reply {
        id: id.as_ref().and_then(wire::integer),
        reply,
    })
}

impl Reply {
    /// The result, unless the reply is a refusal.
    ///
    /// A refusal is any error; a result of `false`; a result that is a text; or a reject reason. A missing result
    /// without any of these counts as agreement, as p2pool answers `mining.authorize`.
    pub(crate) fn outcome(&self) -> Result<&Value, Failure> {
        if self.result == Value::Bool(true) {
            return Ok(&self.result);
        }
        let failure = Failure::from_error(&self.error);
        let text = self.reject_reason.as_deref().or(self.result.as_str());
        match (failure, text) {
            (Some(failure), Some(text)) if failure.reason.is_empty() => Err(Failure {
                reason: text::foreign_within(text, MAX_REASON),
                ..failure
            }),
            (Some(failure), _) => Err(failure.or_reason("refused without a reason")),
            (None, Some(text)) => Err(Failure {
                code: None,
                reason: text::foreign_within(text, MAX_REASON),
            }),
            (None, None) if self.result == Value::Bool(false) => Err(Failure {
                code: None,
                reason: "refused without a reason".into(),
            }),
            (None, None) => Ok(&self.result),
        }
    }
}

impl Failure {
    /// `None` if `error` is null, false or another way to say that there was none.
    fn from_error(error: &Value) -> Option<Self> {
        let (code, reason) = match error {
            Value::Null | Value::Bool(false) => return None,
            Value::Bool(true) => (None, None),
            Value::Number(code) => (code.as_i64().filter(|&code| code != 0).map(Some)?, None),
            Value::String(text) if text.is_empty() => return None,
            Value::String(text) => (None, Some(text.as_str())),
            Value::Array(parts) if parts.is_empty() => return None,
            Value::Array(parts) => (
                code_of(&parts[0]),
                parts.get(1).or(parts.first()).and_then(Value::as_str),
            ),
            Value::Object(members) => (
                members.get("code").and_then(code_of),
                members.get("message").and_then(Value::as_str),
            ),
        };
        Some(Self {
            code,
            reason: text::foreign_within(reason.unwrap_or_default(), MAX_REASON),
        })
    }

    fn or_reason(mut self, reason: &str) -> Self {
        if self.reason.is_empty() {
            self.reason = reason.into();
        }
        self
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.code {
            Some(code) => write!(f, "{} (code {code})", self.reason),
            None => f.write_str(&self.reason),
        }
    }
}

fn code_of(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.parse().ok())
}

/// One line with a request, or a notification if `id` is `None`.
pub(crate) fn call_line(id: Option<u64>, method: &str, params: &impl Serialize) -> String {
    #[derive(Serialize)]
    struct Call<'a, P> {
        id: Option<u64>,
        method: &'a str,
        params: &'a P,
    }
    to_line(&Call { id, method, params })
}

/// One line with a reply: a result, or `[code, text, null]` as the error.
pub(crate) fn reply_line(id: &Value, outcome: Result<Value, (i64, &str)>) -> String {
    #[derive(Serialize)]
    struct Line<'a> {
        id: &'a Value,
        result: Value,
        error: Value,
    }
    let (result, error) = match outcome {
        Ok(result) => (result, Value::Null),
        Err((code, text)) => (Value::Null, serde_json::json!([code, text, null])),
    };
    to_line(&Line { id, result, error })
}

fn to_line(message: &impl Serialize) -> String {
    let mut line =
        serde_json::to_string(message).expect("strings, numbers and lists always have a JSON form");
    line.push('\n');
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn outcome(line: &str) -> Result<Value, (Option<i64>, String)> {
        match parse(line.as_bytes()).unwrap() {
            Incoming::Reply { id: Some(7), reply } => reply
                .outcome()
                .cloned()
                .map_err(|failure| (failure.code, failure.reason)),
            other => panic!("{line} was read as {other:?}"),
        }
    }

    #[test]
    fn every_shape_of_agreement() {
        for line in [
            r#"{"id":7,"result":true,"error":null}"#,
            r#"{"error":null,"result":true,"id":7,"jsonrpc":"2.0"}"#,
            r#"{"id":"7","result":true}"#,
            r#"{"id":7.0,"result":true}"#,
            r#"{"id":7,"result":null,"error":null}"#,
            r#"{"id":7,"result":true,"error":[]}"#,
            r#"{"id":7,"result":[],"error":false}"#,
            r#"{"id":7,"result":{},"error":""}"#,
            r#"{"id":7,"result":true,"error":0,"method":null}"#,
        ] {
            assert!(outcome(line).is_ok(), "{line}");
        }
    }

    #[test]
    fn every_shape_of_refusal() {
        let unexplained = "refused without a reason";
        for (line, code, reason) in [
            (
                r#"{"id":7,"result":null,"error":[21,"Job not found",null]}"#,
                Some(21),
                "Job not found",
            ),
            (
                r#"{"id":7,"result":null,"error":[22,"duplicate share"]}"#,
                Some(22),
                "duplicate share",
            ),
            (
                r#"{"id":7,"result":null,"error":[21,"Job not found",""]}"#,
                Some(21),
                "Job not found",
            ),
            (
                r#"{"id":7,"error":[3,"Ntime out of range",{"job":1}]}"#,
                Some(3),
                "Ntime out of range",
            ),
            (
                r#"{"id":7,"result":false,"error":[20,"Unknown","Trace\nback"]}"#,
                Some(20),
                "Unknown",
            ),
            (r#"{"id":7,"result":null,"error":["boom"]}"#, None, "boom"),
            (r#"{"id":7,"result":null,"error":[24]}"#, Some(24), unexplained),
            (
                r#"{"id":7,"error":{"code":-32601,"message":"no\u0007pe","data":1}}"#,
                Some(-32601),
                "no pe",
            ),
            (
                r#"{"id":7,"error":{"code":"23","message":7}}"#,
                Some(23),
                unexplained,
            ),
            (
                r#"{"id":7,"result":null,"error":"Failed subscription"}"#,
                None,
                "Failed subscription",
            ),
            (r#"{"id":7,"result":[],"error":true}"#, None, unexplained),
            (r#"{"id":7,"result":null,"error":25}"#, Some(25), unexplained),
            (r#"{"id":7,"result":false}"#, None, unexplained),
            (
                r#"{"id":7,"result":false,"error":null,"reject-reason":"Stale"}"#,
                None,
                "Stale",
            ),
            (
                r#"{"id":7,"result":false,"error":[23],"reject-reason":"Above target"}"#,
                Some(23),
                "Above target",
            ),
            (
                r#"{"id":7,"result":"params not an array","error":null}"#,
                None,
                "params not an array",
            ),
        ] {
            assert_eq!(outcome(line), Err((code, reason.into())), "{line}");
        }
    }

    #[test]
    fn calls_with_and_without_ids() {
        for (line, expected) in [
            (r#"{"id":null,"method":"m","params":[1]}"#, None),
            (r#"{"params":[1],"method":"m"}"#, None),
            (
                r#"{"params":[1],"id":7,"method":"m","result":true}"#,
                Some(json!(7)),
            ),
        ] {
            let Incoming::Call { id, method, params } = parse(line.as_bytes()).unwrap() else {
                panic!("{line} is a call");
            };
            assert_eq!(
                (id, method.as_str(), params),
                (expected, "m", vec![json!(1)]),
                "{line}"
            );
        }
        let odd = parse(br#"{"method":"m","params":{"a":1}}"#).unwrap();
        assert_eq!(
            odd,
            Incoming::Call {
                id: None,
                method: "m".into(),
                params: vec![]
            }
        );
    }

    #[test]
    fn what_is_no_message() {
        let deep = [vec![b'['; 200], vec![b']'; 200]].concat();
        for (line, error) in [
            (&b"hello"[..], NotAMessage::Json),
            (b"\xff\xfe", NotAMessage::Json),
            (b"{\"id\":1,\"result\":1e400}", NotAMessage::Json),
            (&deep, NotAMessage::Json),
            (b"[1]", NotAMessage::Object),
            (b"7", NotAMessage::Object),
            (b"{\"id\":1}", NotAMessage::Neither),
        ] {
            assert_eq!(parse(line), Err(error), "{}", String::from_utf8_lossy(line));
        }
    }

    #[test]
    fn lines_that_are_written() {
        assert_eq!(
            call_line(Some(7), "mining.submit", &("a\"b", 1.5)),
            "{\"id\":7,\"method\":\"mining.submit\",\"params\":[\"a\\\"b\",1.5]}\n"
        );
        assert_eq!(
            reply_line(&json!("x"), Err((21, "Stale"))),
            "{\"id\":\"x\",\"result\":null,\"error\":[21,\"Stale\",null]}\n"
        );
    }
}
