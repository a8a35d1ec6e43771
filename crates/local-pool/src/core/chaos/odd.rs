//! What pools send that no specification has.

use serde_json::{Value, json};

/// Lines that belong to nothing.
pub(super) const LINES: [&str; 8] = [
    r#"{"id":4294967295,"result":true,"error":null}"#,
    r#"{"id":null,"result":null,"error":[20,"Unknown",null]}"#,
    r#"{"id":null,"method":"client.show_message","params":["chaos was asked for"]}"#,
    r#"{"id":77,"method":"client.get_version","params":[]}"#,
    r#"{"params":[],"id":78,"method":"mining.ping","jsonrpc":"2.0"}"#,
    r#"{"id":null,"method":"mining.unheard_of","params":[{"a":[]},null]}"#,
    "this is no JSON",
    "",
];

/// How an error looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// Code and text.
    TwoElements,
    /// With the details as a text.
    TextBehind,
    Object,
    Text,
    True,
    /// Beside a result that is null, with the reason apart.
    Apart,
}

impl Shape {
    pub(super) const ALL: [Self; 6] = [
        Self::TwoElements,
        Self::TextBehind,
        Self::Object,
        Self::Text,
        Self::True,
        Self::Apart,
    ];

    /// The line with its error in this shape; `None` if it has no error.
    pub(super) fn of(self, line: &str) -> Option<String> {
        let mut reply: Value = serde_json::from_str(line).ok()?;
        let (code, text) = {
            let error = reply.get("error")?.as_array()?;
            (error.first()?.clone(), error.get(1)?.clone())
        };
        reply["error"] = match self {
            Self::TwoElements => json!([code, text]),
            Self::TextBehind => json!([code, text, ""]),
            Self::Object => json!({"code": code, "message": text, "data": {"chaos": true}}),
            Self::Text => text,
            Self::True => json!(true),
            Self::Apart => {
                reply["reject-reason"] = text;
                json!(null)
            }
        };
        if self == Self::Apart {
            reply["result"] = json!(false);
        }
        Some(reply.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_change_their_shape_and_nothing_else_does() {
        let refused = r#"{"id":7,"result":null,"error":[22,"Duplicate share",null]}"#;
        for (shape, error) in [
            (Shape::TwoElements, r#"[22,"Duplicate share"]"#),
            (Shape::TextBehind, r#"[22,"Duplicate share",""]"#),
            (Shape::Text, r#""Duplicate share""#),
            (Shape::True, "true"),
            (Shape::Apart, "null"),
        ] {
            let odd: Value = serde_json::from_str(&shape.of(refused).unwrap()).unwrap();
            assert_eq!(
                (odd["id"].to_string(), odd["error"].to_string()),
                ("7".into(), error.into())
            );
        }
        for line in [
            r#"{"id":7,"result":true,"error":null}"#,
            r#"{"id":null,"method":"mining.notify","params":[]}"#,
            "nonsense",
        ] {
            assert_eq!(Shape::Object.of(line), None);
        }
    }
}
