//! A framework's login.

use std::fmt;

use thiserror::Error;

/// Principal and secret for HTTP basic authentication. The secret is never shown.
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials {
    principal: String,
    secret: String,
}

impl Credentials {
    /// Neither may be empty, or contain `:` or control characters.
    ///
    /// # Errors
    ///
    /// Names the part at fault, without its value.
    pub fn new(principal: impl Into<String>, secret: impl Into<String>) -> Result<Self, CredentialsError> {
        let (principal, secret) = (principal.into(), secret.into());
        for (what, value) in [("principal", &principal), ("secret", &secret)] {
            if value.is_empty() {
                return Err(CredentialsError::Empty(what));
            }
            if value.chars().any(|c| c == ':' || c.is_control()) {
                return Err(CredentialsError::Character(what));
            }
        }
        Ok(Self { principal, secret })
    }

    /// The principal; `FrameworkInfo.principal` must equal it.
    pub fn principal(&self) -> &str {
        &self.principal
    }

    pub(crate) fn secret(&self) -> &str {
        &self.secret
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Credentials({}, ..)", self.principal)
    }
}

/// Why a pair is refused: Mesos could never accept it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum CredentialsError {
    /// One of them is empty.
    #[error("the Mesos {0} is empty")]
    Empty(&'static str),
    /// One of them has a character that basic authentication cannot carry.
    #[error("the Mesos {0} contains a ':' or a control character, which Mesos cannot accept")]
    Character(&'static str),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn impossible_pairs_are_refused() {
        assert_eq!(
            Credentials::new("", "s"),
            Err(CredentialsError::Empty("principal"))
        );
        assert_eq!(Credentials::new("p", ""), Err(CredentialsError::Empty("secret")));
        assert_eq!(
            Credentials::new("a:b", "s"),
            Err(CredentialsError::Character("principal"))
        );
        assert_eq!(
            Credentials::new("p", "s\n"),
            Err(CredentialsError::Character("secret"))
        );
    }

    #[test]
    fn the_secret_is_not_shown() {
        let credentials = Credentials::new("miner", "hunter2").expect("valid");
        assert_eq!(format!("{credentials:?}"), "Credentials(miner, ..)");
    }
}
