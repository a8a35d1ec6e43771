//! Who may call: a login for schedulers and operators, a token for each executor, as in a Mesos that authenticates.
//!
//! Master and agents demand `Authorization: Basic` of schedulers and operators (Mesos:
//! `--authenticate_http_frameworks`, `--credentials`), and agents `Authorization: Bearer` of executors
//! (`--authenticate_http_executors`, `--jwt_secret_key`). An executor finds its token, a JWT, in
//! `MESOS_EXECUTOR_AUTHENTICATION_TOKEN`. It holds for one container and dies with it.

use std::fmt;

use base64::Engine as _;
use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::core::Refusal;

/// Variable with an executor's token.
pub(crate) const TOKEN_VARIABLE: &str = "MESOS_EXECUTOR_AUTHENTICATION_TOKEN";
/// Header of every token.
const JWT_HEADER: &str = r#"{"alg":"HS256","typ":"JWT"}"#;
/// Longest token that is looked at, in bytes. Identifiers have at most 255 bytes, three times escaped and encoded.
const MAX_TOKEN: usize = 8 << 10;

/// Principal and secret that schedulers and operators must present. The secret is never shown.
#[derive(Clone, PartialEq, Eq)]
pub struct Login {
    principal: String,
    secret: String,
}

impl Login {
    /// Neither part may contain `:`, because the header separates them by it.
    pub fn new(principal: impl Into<String>, secret: impl Into<String>) -> Self {
        Self {
            principal: principal.into(),
            secret: secret.into(),
        }
    }
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Login({}, ..)", self.principal)
    }
}

/// The container that a token was made for.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub(crate) struct Claims {
    pub(crate) cid: String,
    pub(crate) eid: String,
    pub(crate) fid: String,
}

impl Claims {
    /// Why these claims do not allow a call of this executor, in the words of Mesos.
    pub(crate) fn refusal(&self, framework: &str, executor: &str) -> Refusal {
        let Self { cid, eid, fid } = self;
        let lacks = if fid != framework {
            format!("an 'fid' claim with the framework ID {framework}, which is set in the call")
        } else if eid != executor {
            format!("an 'eid' claim with the executor ID {executor}, which is set in the call")
        } else {
            "a 'cid' claim with the correct active ContainerID".to_owned()
        };
        let text =
            format!("Authenticated principal 'cid: {cid}, eid: {eid}, fid: {fid}' does not contain {lacks}");
        Refusal::new(403, text)
    }
}

/// Checks callers. Comparisons take the same time whatever differs: they compare MACs under a key that no caller knows.
#[derive(Clone)]
pub(crate) struct Guard {
    principal: String,
    key: Hmac<Sha256>,
    login: Vec<u8>,
}

impl Guard {
    /// `key` is random and known to nobody else.
    pub(crate) fn new(login: &Login, key: &[u8; 64]) -> Self {
        let key = Hmac::new(key.into());
        let Login { principal, secret } = login;
        Self {
            principal: principal.clone(),
            login: mac(&key, &[LOGIN, principal, ":", secret]),
            key,
        }
    }

    pub(crate) fn principal(&self) -> &str {
        &self.principal
    }

    /// Whether the value of `Authorization` is the login.
    pub(crate) fn is_login(&self, authorization: Option<&str>) -> bool {
        let encoded = authorization.and_then(|value| value.strip_prefix("Basic "));
        let Some(given) = encoded.and_then(|encoded| BASE64_STANDARD.decode(encoded).ok()) else {
            return false;
        };
        let mut given_mac = self.key.clone();
        given_mac.update(LOGIN.as_bytes());
        given_mac.update(&given);
        given_mac.verify_slice(&self.login).is_ok()
    }

    pub(crate) fn token(&self, claims: &Claims) -> String {
        // Strings always serialise.
        let claims = serde_json::to_vec(claims).unwrap_or_default();
        let signed = format!(
            "{}.{}",
            BASE64_URL_SAFE_NO_PAD.encode(JWT_HEADER),
            BASE64_URL_SAFE_NO_PAD.encode(claims)
        );
        let signature = BASE64_URL_SAFE_NO_PAD.encode(mac(&self.key, &[&signed]));
        format!("{signed}.{signature}")
    }

    /// What a valid token in `Authorization` claims.
    pub(crate) fn claims(&self, authorization: Option<&str>) -> Option<Claims> {
        let token = authorization?.strip_prefix("Bearer ")?;
        if token.len() > MAX_TOKEN {
            return None;
        }
        let (signed, signature) = token.rsplit_once('.')?;
        let signature = BASE64_URL_SAFE_NO_PAD.decode(signature).ok()?;
        let mut expected = self.key.clone();
        expected.update(signed.as_bytes());
        expected.verify_slice(&signature).ok()?;
        // Only tokens made here verify, so the header is right.
        let (_, claims) = signed.split_once('.')?;
        let claims = BASE64_URL_SAFE_NO_PAD.decode(claims).ok()?;
        serde_json::from_slice(&claims).ok()
    }
}

impl fmt::Debug for Guard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Guard({}, ..)", self.principal)
    }
}

/// Begins what is signed for a login. No token begins so.
const LOGIN: &str = "login ";

fn mac(key: &Hmac<Sha256>, parts: &[&str]) -> Vec<u8> {
    let mut mac = key.clone();
    parts.iter().for_each(|part| mac.update(part.as_bytes()));
    mac.finalize().into_bytes().to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guard() -> Guard {
        Guard::new(&Login::new("miner", "hunter2"), &[7; 64])
    }

    fn claims(fid: &str) -> Claims {
        Claims {
            cid: "c".into(),
            eid: "e".into(),
            fid: fid.into(),
        }
    }

    #[test]
    fn only_the_login_passes() {
        let basic = |text: &str| format!("Basic {}", BASE64_STANDARD.encode(text));
        assert!(guard().is_login(Some(&basic("miner:hunter2"))));
        for wrong in [
            "miner:hunter3",
            "miner:",
            "miner",
            ":hunter2",
            "",
            "other:hunter2",
        ] {
            assert!(!guard().is_login(Some(&basic(wrong))), "{wrong}");
        }
        for wrong in [
            "",
            "Basic",
            "Basic !",
            "Bearer bWluZXI6aHVudGVyMg==",
            "miner:hunter2",
        ] {
            assert!(!guard().is_login(Some(wrong)), "{wrong}");
        }
        assert!(!guard().is_login(None));
    }

    #[test]
    fn tokens_carry_their_claims() {
        let token = guard().token(&claims("f-1"));
        // What https://jwt.io shows for it.
        assert!(token.starts_with(
            "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJjaWQiOiJjIiwiZWlkIjoiZSIsImZpZCI6ImYtMSJ9."
        ));
        assert_eq!(
            guard().claims(Some(&format!("Bearer {token}"))),
            Some(claims("f-1"))
        );
    }

    #[test]
    fn forged_tokens_do_not_pass() {
        let token = guard().token(&claims("f-1"));
        let other_key = Guard::new(&Login::new("miner", "hunter2"), &[8; 64]).token(&claims("f-1"));
        let (head, rest) = token.split_once('.').unwrap();
        let (_, signature) = rest.split_once('.').unwrap();
        let body = BASE64_URL_SAFE_NO_PAD.encode(serde_json::to_vec(&claims("f-2")).unwrap());
        let none = BASE64_URL_SAFE_NO_PAD.encode(r#"{"alg":"none","typ":"JWT"}"#);
        for forged in [
            other_key,
            format!("{head}.{body}.{signature}"),
            format!("{none}.{body}."),
            format!("{head}.{body}"),
            token[..token.len() - 2].to_owned(),
            "x".repeat(MAX_TOKEN + 1),
            String::new(),
        ] {
            assert_eq!(
                guard().claims(Some(&format!("Bearer {forged}"))),
                None,
                "{forged}"
            );
        }
        assert_eq!(guard().claims(Some(&token)), None);
        assert_eq!(guard().claims(None), None);
    }

    #[test]
    fn secrets_are_not_shown() {
        let login = Login::new("miner", "hunter2");
        assert_eq!(format!("{login:?}"), "Login(miner, ..)");
        assert_eq!(format!("{:?}", guard()), "Guard(miner, ..)");
    }
}
