//! What a check has found.

use serde::Serialize;
use std::fmt;
use std::time::Duration;
use text::foreign;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    Ok,
    /// A run works, but not as well as it could, or that could not be seen.
    Warning,
    /// A run does not work.
    Problem,
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Ok => "ok",
            Self::Warning => "warning",
            Self::Problem => "problem",
        })
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    pub verdict: Verdict,
    /// What was looked at, such as `pool`.
    pub check: &'static str,
    /// On one line.
    pub text: String,
    /// What to do about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advice: Option<String>,
}

impl Finding {
    pub(super) fn ok(check: &'static str, text: impl AsRef<str>) -> Self {
        Self::new(Verdict::Ok, check, text.as_ref(), None)
    }

    pub(super) fn warning(check: &'static str, text: impl AsRef<str>, advice: &str) -> Self {
        Self::new(Verdict::Warning, check, text.as_ref(), Some(advice))
    }

    pub(super) fn problem(check: &'static str, text: impl AsRef<str>, advice: &str) -> Self {
        Self::new(Verdict::Problem, check, text.as_ref(), Some(advice))
    }

    fn new(verdict: Verdict, check: &'static str, text: &str, advice: Option<&str>) -> Self {
        Self {
            verdict,
            check,
            text: foreign(text),
            advice: advice.map(foreign),
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.verdict, self.check, self.text)?;
        match &self.advice {
            Some(advice) => write!(f, "; {advice}"),
            None => Ok(()),
        }
    }
}

/// Time in words, for checks that give up.
pub(super) fn seconds(limit: Duration) -> String {
    format!("{} s", limit.as_secs())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finding_is_one_line_with_the_way_out() {
        let ok = Finding::ok("pool", "h:1 takes\nthe login");
        assert_eq!(ok.to_string(), "ok: pool: h:1 takes the login");
        let problem = Finding::problem("clock", "it is late", "set it");
        assert_eq!(problem.to_string(), "problem: clock: it is late; set it");
        let json = serde_json::to_value(&ok).unwrap();
        assert_eq!((&json["verdict"], json.get("advice")), (&"ok".into(), None));
        assert!(Verdict::Problem > Verdict::Warning && Verdict::Warning > Verdict::Ok);
    }
}
