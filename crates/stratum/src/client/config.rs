//! The configuration of one session.

use std::fmt;

use miner_core::BIP320_MASK;

use super::jobs::Jobs;

/// A pool password. It is sent to the pool and shown nowhere else: `Debug` hides it.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Password(String);

impl Password {
    /// What stands in its place.
    pub const HIDDEN: &'static str = "***";
    /// Bytes of the shortest password that is looked for in texts: a shorter one may occur anywhere by chance, as the
    /// usual `x` does.
    const LEAST_LENGTH: usize = 4;

    pub(super) fn reveal(&self) -> &str {
        &self.0
    }

    /// The text with the password hidden wherever it occurs, as it is, as JSON, or on one line: pools repeat what they
    /// were sent. A text that was shortened may end within it.
    pub fn hide_in(&self, mut text: String) -> String {
        let password = &self.0;
        if password.len() < Self::LEAST_LENGTH {
            return text;
        }
        let json = serde_json::to_string(password).unwrap_or_default();
        let json = json.trim_matches('"');
        let ascii: String = json.chars().map(ascii_json).collect();
        for form in [
            password,
            json,
            &ascii,
            &json.replace('/', "\\/"),
            &text::one_line(password),
        ] {
            if form.len() >= Self::LEAST_LENGTH {
                text = text.replace(form, Self::HIDDEN);
            }
        }
        self.hide_at_the_end(text)
    }

    fn hide_at_the_end(&self, text: String) -> String {
        let Some(whole) = text.strip_suffix('…') else {
            return text;
        };
        let line = text::one_line(&self.0);
        let begins = |(end, _): (usize, char)| end >= Self::LEAST_LENGTH && whole.ends_with(&line[..end]);
        let longest = line.char_indices().rev().find(|place| begins(*place));
        match longest {
            Some((length, _)) => format!("{}{}…", &whole[..whole.len() - length], Self::HIDDEN),
            None => text,
        }
    }
}

/// A character as JSON that keeps to ASCII has it.
fn ascii_json(c: char) -> String {
    if c.is_ascii() {
        return c.to_string();
    }
    let mut units = [0; 2];
    let units = c.encode_utf16(&mut units);
    units.iter().map(|unit| format!("\\u{unit:04x}")).collect()
}

impl<T: Into<String>> From<T> for Password {
    fn from(password: T) -> Self {
        Self(password.into())
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(hidden)")
    }
}

/// The configuration of one session. A new session takes a new [`Client`](super::Client).
#[derive(Debug, Clone, PartialEq)]
pub struct ClientConfig {
    /// Host name that the operator configured, without port: the rule for `client.reconnect` compares with it.
    pub host: String,
    /// Name and version sent to the pool. Some pools treat names that contain `cpuminer` specially.
    pub user_agent: String,
    /// Worker name, often `account.worker` or `address.worker`; submitted with every share.
    pub user: String,
    /// Password for `user`.
    pub password: Password,
    /// Version bits to ask for (BIP310); 0 asks for none and sends no `mining.configure`.
    pub version_mask: u32,
    /// Difficulty to ask for with `mining.suggest_difficulty`; `None` (the default) asks for none.
    pub suggest_difficulty: Option<f64>,
    /// Difficulty below which jobs are not worked at: an easier one from the pool is raised to it, so that fewer
    /// shares are submitted. 0 by default.
    pub min_difficulty: f64,
    /// Optional requests that this pool is known not to handle.
    pub skip: Skip,
    /// Asks the pool to continue an earlier session.
    pub resume: Option<Resume>,
    /// The connection is over TLS, so TLS is no way out where the pool hangs up.
    pub over_tls: bool,
}

impl ClientConfig {
    /// The usual settings for a user of the pool at `host`.
    pub fn new(host: impl Into<String>, user: impl Into<String>, password: impl Into<Password>) -> Self {
        Self {
            host: host.into(),
            user_agent: concat!("mesos-miner/", env!("CARGO_PKG_VERSION")).into(),
            user: user.into(),
            password: password.into(),
            version_mask: BIP320_MASK,
            suggest_difficulty: None,
            min_difficulty: 0.0,
            skip: Skip::default(),
            resume: None,
            over_tls: false,
        }
    }
}

/// Optional requests that are left out. Some pools close the connection on requests they do not know: after a close,
/// take [`Client::suspects`](super::Client::suspects) into the next session's configuration.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Skip {
    /// No `mining.configure`, hence no version rolling.
    pub configure: bool,
    /// No `mining.extranonce.subscribe`.
    pub extranonce_subscribe: bool,
    /// No `mining.suggest_difficulty`.
    pub suggest_difficulty: bool,
    /// No session id in `mining.subscribe`.
    pub resume: bool,
}

/// What is needed to ask a pool to continue a session, so that shares of its jobs stay valid.
#[derive(Debug, Clone, PartialEq)]
pub struct Resume {
    /// Session id that the pool gave.
    pub session_id: String,
    /// The session's extranonce1: only if the pool gives the same again was the session really continued.
    pub extranonce1: Vec<u8>,
    /// What the session knew of its jobs: shares of them are still to be written as the pool wants them.
    pub(super) jobs: Jobs,
}

impl Resume {
    /// A session of which only these two are known.
    pub fn new(session_id: impl Into<String>, extranonce1: impl Into<Vec<u8>>) -> Self {
        Self {
            session_id: session_id.into(),
            extranonce1: extranonce1.into(),
            jobs: Jobs::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_hides_the_password() {
        let config = ClientConfig::new("pool.example.com", "alice", "hunter2");
        let shown = format!("{config:?} {config:#?}");
        assert!(shown.contains("alice") && !shown.contains("hunter2"), "{shown}");
    }

    #[test]
    fn a_password_is_hidden_in_every_form_that_pools_send_it_in() {
        for (password, text, shown) in [
            ("hunter2", "no hunter2, no", "no ***, no"),
            ("x", "x is short", "x is short"),
            (r#"hunt"er2\a"#, r#"no hunt\"er2\\a"#, "no ***"),
            ("hünter2", r"no h\u00fcnter2", "no ***"),
            ("a/b/c", r"no a\/b\/c", "no ***"),
            ("hunter  2", "no hunter 2", "no ***"),
            ("hunter2", "no hunte…", "no ***…"),
            ("hunter2", "no hun…", "no hun…"),
            ("hünter2", "no hünt…", "no ***…"),
        ] {
            assert_eq!(
                Password::from(password).hide_in(text.to_owned()),
                shown,
                "{password}"
            );
        }
    }
}
