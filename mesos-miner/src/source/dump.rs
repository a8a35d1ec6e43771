//! `--protocol-dump`: what goes to a pool and comes from it, line by line, in the log. Passwords are not shown.

use stratum::LineDecoder;
use stratum::client::Password;
use text::foreign_within;

/// Target of its lines in the log.
pub const DUMP: &str = "mesos_miner::dump";
/// Characters of a line that are shown.
const MAX_SHOWN: usize = 2000;

/// Turns bytes into lines to be logged.
#[derive(Debug)]
pub struct Dump {
    pool: String,
    password: Password,
    received: LineDecoder,
}

impl Dump {
    /// `pool` names it in the log.
    pub fn new(pool: String, password: &str) -> Self {
        Self {
            pool,
            password: Password::from(password),
            received: LineDecoder::new(LineDecoder::MAX_LINE),
        }
    }

    /// A connection begins: what was left of a line belongs to the one before.
    pub(super) fn connected(&mut self) {
        self.received = LineDecoder::new(LineDecoder::MAX_LINE);
    }

    /// Whole lines, as sources send them.
    pub(super) fn sent(&self, bytes: &[u8]) {
        for line in bytes.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
            tracing::info!(target: DUMP, "{} > {}", self.pool, self.shown(line));
        }
    }

    pub(super) fn received(&mut self, bytes: &[u8]) {
        self.received.push(bytes);
        loop {
            match self.received.next_line() {
                Ok(Some(line)) => {
                    let shown = shown(line, &self.password);
                    tracing::info!(target: DUMP, "{} < {shown}", self.pool);
                }
                Ok(None) => return,
                // The session ends for it.
                Err(error) => {
                    tracing::info!(target: DUMP, "{} < {error}", self.pool);
                    return self.connected();
                }
            }
        }
    }

    fn shown(&self, line: &[u8]) -> String {
        shown(line, &self.password)
    }
}

fn shown(line: &[u8], password: &Password) -> String {
    let mut text = String::from_utf8_lossy(line).into_owned();
    if let Ok(mut request) = serde_json::from_slice::<serde_json::Value>(line)
        && request["method"] == "mining.authorize"
        && let Some(sent) = request["params"].get_mut(1)
    {
        *sent = Password::HIDDEN.into();
        text = request.to_string();
    }
    foreign_within(&password.hide_in(text), MAX_SHOWN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_are_hidden_wherever_they_are() {
        let authorize = br#"{"id":3,"method":"mining.authorize","params":["alice.rig1","x"]}"#;
        let text = shown(authorize, &"x".into());
        assert!(text.contains(r#"["alice.rig1","***"]"#), "{text}");
        let echo = br#"{"id":3,"result":null,"error":[24,"no worker alice:hunter2",null]}"#;
        let text = shown(echo, &"hunter2".into());
        assert!(
            text.contains("no worker alice:***") && !text.contains("hunter2"),
            "{text}"
        );
        let other =
            br#"{"id":4,"method":"mining.submit","params":["alice","bf","00","504e86ed","b2957c02"]}"#;
        assert_eq!(
            shown(other, &"x".into()).as_bytes(),
            other,
            "a short one is not looked for"
        );
    }

    #[test]
    fn lines_cannot_disturb_the_log() {
        assert_eq!(
            shown("go\x1b[31m\u{202e}away".as_bytes(), &"".into()),
            "go [31m away"
        );
        assert_eq!(shown(&[b'a'; 9000], &"".into()).chars().count(), MAX_SHOWN + 1);
    }

    #[test]
    fn debug_does_not_show_it() {
        let dump = Dump::new("pool".to_owned(), "hunter2");
        assert!(!format!("{dump:?}").contains("hunter2"));
    }
}
